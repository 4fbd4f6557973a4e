"""What counts as missing text, and when two texts are the same."""

import unicodedata

MISSING_WORDS = frozenset(
    ["unknown", "unspecified", "various", "n/a", "na", "none", "not known", "tbc", "tbd", "-", "?"]
)
SHOW_NOTHING = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
STRAIGHT = {0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'}


def is_blank(text: str | None) -> bool:
    """Absent, or nothing but white space and the signs that show nothing."""
    return text is None or not text.translate(SHOW_NOTHING).strip()


def is_missing(text: str | None) -> bool:
    """Blank, or one of the words, in any case, with or without a full stop."""
    if text is None or is_blank(text):
        return True
    word = text.translate(SHOW_NOTHING).strip().lower()
    return word in MISSING_WORDS or word.removesuffix(".") in MISSING_WORDS


def same(text: str) -> str:
    """The text that two texts have in common when they are the same."""
    straight = unicodedata.normalize("NFC", text).casefold().translate(STRAIGHT)
    return " ".join(straight.translate(SHOW_NOTHING).split())
