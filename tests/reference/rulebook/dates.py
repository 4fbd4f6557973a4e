"""Calendar arithmetic: months that clamp to a month's last day, weeks that begin on Monday."""

from calendar import monthrange
from datetime import date, timedelta


def add_days(day: date, days: int) -> date:
    """The date `days` calendar days later (earlier when negative)."""
    return day + timedelta(days=days)


def add_months(day: date, months: int) -> date:
    """The same day of the month, `months` later, or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def monday_after(day: date) -> date:
    """The Monday of the week after the one that holds `day` (CLK-3: weeks run Monday to Sunday)."""
    return add_days(day, 7 - day.weekday())


def month_of(day: date) -> str:
    """The month of a date, as `YYYY-MM`."""
    return f"{day.year:04d}-{day.month:02d}"


def months_between(first: str, last: str) -> list[str]:
    """Every month from `first` to `last`, both included."""
    start, end = _index(first), _index(last)
    return [f"{i // 12:04d}-{i % 12 + 1:02d}" for i in range(start, end + 1)]


def first_day_of(month: str) -> date:
    """The first day of a `YYYY-MM` month."""
    return date(int(month[:4]), int(month[5:]), 1)


def financial_year(month: str) -> str:
    """The financial year of a month, 1 April to 31 March, as `2025-26` (EXP-1)."""
    year, number = int(month[:4]), int(month[5:])
    start = year if number >= 4 else year - 1
    return f"{start:04d}-{(start + 1) % 100:02d}"


def _index(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1
