"""Findings: one a rule and subject, of the worst severity among its reasons."""

from dataclasses import dataclass, field

SEVERITIES = ["advice", "warning", "error"]


@dataclass
class Findings:
    _found: dict[tuple[str, str], tuple[str, list[str]]] = field(default_factory=dict)

    def add(self, rule: str, severity: str, subject: str, message: str) -> None:
        """Records a reason; several of one rule and subject share a finding."""
        worst, messages = self._found.get((rule, subject), (severity, []))
        worst = max(worst, severity, key=SEVERITIES.index)
        self._found[rule, subject] = (worst, messages + [message])

    def rows(self) -> list[dict[str, str | None]]:
        """The rows of `findings`, by rule and subject (places are not known here)."""
        nowhere = {"file": None, "line": None, "column": None}
        return [
            {"rule": rule, "severity": severity, "subject": subject, "message": "; ".join(messages)}
            | nowhere
            for (rule, subject), (severity, messages) in sorted(self._found.items())
        ]
