"""EXP: fees, expenses, the year to date and accruals, month by month."""

from typing import Any

from .dates import financial_year, first_day_of, month_of, months_between
from .fees import Valued, pence, rate_on, unclaimed
from .findings import Findings
from .world import World


def expenditure_rows(world: World, lines: list[Valued]) -> list[dict[str, Any]]:
    """The rows of `expenditure`: a cost counts in the month of its line's date (EXP-2)."""
    rows: list[dict[str, Any]] = []
    for month in _months(world):
        own = [item for item in lines if month_of(item.line.date) == month]
        expenses = sum(item.pence for item in own if item.line.kind == "expense")
        claimed = sum(item.pence for item in own)
        booked = _booked(world, month)
        rows.append(
            {
                "month": month,
                "fees_pence": claimed - expenses,
                "expenses_pence": expenses,
                "total_pence": claimed + booked,
                "year_to_date_pence": claimed + booked + _earlier_in_year(rows, month),
                "accrued_pence": _accrued(world, lines, month),
                "booked_pence": booked,
                "paid_pence": sum(item.pence for item in own if item.claim.paid_on is not None),
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


def _booked(world: World, month: str) -> int:
    """EXP-5: what the team booked for members, in the month of the panel."""
    return sum(
        pence(booking.amount)
        for panel in world.panels.values()
        if month_of(panel.date) == month
        for member in panel.member
        for booking in member.travel
    )


def _accrued(world: World, lines: list[Valued], month: str) -> int:
    """FEE-9, EXP-1: panels of the month attended and not claimed, at their rate."""
    rates = [
        rate_on(world, panel.date)
        for _, panel in unclaimed(world, lines)
        if month_of(panel.date) == month
    ]
    return sum(pence(rate.full) for rate in rates if rate is not None)


def find(world: World, findings: Findings) -> None:
    """EXP-4: a month without a funder in force on its first day (EXP-3), or without a budget."""
    budgets = {budget.financial_year for budget in world.settings.budget}
    for month in _months(world):
        if not any(funder.start <= first_day_of(month) for funder in world.settings.funder):
            findings.add("EXP-4", "warning", month, "no funder in force")
        if financial_year(month) not in budgets:
            findings.add("EXP-4", "warning", month, "no budget")
