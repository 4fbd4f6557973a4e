"""EXP: fees, expenses, the year to date and accruals, month by month."""

from typing import Any

from .dates import financial_year, first_day_of, month_of, months_between
from .fees import Valued, pence, rate_on
from .findings import Findings
from .world import World


def expenditure_rows(world: World, lines: list[Valued]) -> list[dict[str, Any]]:
    """The rows of `expenditure`: a cost counts in the month of its line's date (EXP-2)."""
    rows: list[dict[str, Any]] = []
    for month in _months(world):
        own = [item for item in lines if month_of(item.line.date) == month]
        expenses = sum(item.pence for item in own if item.line.kind == "expense")
        total = sum(item.pence for item in own)
        rows.append(
            {
                "month": month,
                "fees_pence": total - expenses,
                "expenses_pence": expenses,
                "total_pence": total,
                "year_to_date_pence": total + _earlier_in_year(rows, month),
                "accrued_pence": _accrued(world, month),
            }
        )
    return rows


def _months(world: World) -> list[str]:
    """From the first to the last month that has a panel or a claim's submission or line."""
    dates = [panel.date for panel in world.panels.values()]
    dates += [claim.submitted_on for claim in world.claims]
    dates += [line.date for claim in world.claims for line in claim.line]
    return months_between(month_of(min(dates)), month_of(max(dates))) if dates else []


def _earlier_in_year(rows: list[dict[str, Any]], month: str) -> int:
    """EXP-1: the totals of the earlier months of the financial year, without accruals."""
    year = financial_year(month)
    return sum(row["total_pence"] for row in rows if financial_year(row["month"]) == year)


def _accrued(world: World, month: str) -> int:
    """FEE-9, EXP-1: panels of the month attended and on no `panel` line, at their rate."""
    claimed = {
        (claim.member, line.panel)
        for claim in world.claims
        for line in claim.line
        if line.kind == "panel"
    }
    total = 0
    for panel in world.panels.values():
        rate = rate_on(world, panel.date)
        if not panel.is_held or month_of(panel.date) != month or rate is None:
            continue
        open_fees = [
            member
            for member in world.counting(panel)
            if world.people[member.person].is_independent
            and (member.person, panel.id) not in claimed
        ]
        total += len(open_fees) * pence(rate.full)
    return total


def find(world: World, findings: Findings) -> None:
    """EXP-4: a month without a funder in force on its first day (EXP-3), or without a budget."""
    budgets = {budget.financial_year for budget in world.settings.budget}
    for month in _months(world):
        if not any(funder.start <= first_day_of(month) for funder in world.settings.funder):
            findings.add("EXP-4", "warning", month, "no funder in force")
        if financial_year(month) not in budgets:
            findings.add("EXP-4", "warning", month, "no budget")
