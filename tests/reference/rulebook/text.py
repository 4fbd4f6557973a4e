"""What counts as missing text, and words compared without case or spacing."""

MISSING_WORDS = frozenset(
    ["unknown", "unspecified", "various", "n/a", "na", "none", "not known", "tbc", "tbd", "-", "?"]
)


def is_missing(text: str | None) -> bool:
    """Absent, blank, or one of the words, in any case, with or without a full stop."""
    if text is None:
        return True
    word = text.strip().lower()
    return not word or word in MISSING_WORDS or word.removesuffix(".") in MISSING_WORDS


def folded(text: str) -> str:
    """The words alone: case and spaces folded (REC-10)."""
    return " ".join(text.casefold().split())
