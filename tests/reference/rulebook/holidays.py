"""GEN-6: years of the records without a bank holiday."""

from .findings import Findings
from .world import World


def find(world: World, findings: Findings) -> None:
    """From the year of the first panel or referral to that of `as_of` or the last panel."""
    panels = [panel.date for panel in world.panels.values()]
    days = panels + [item.received_at.date() for item in world.known.referrals]
    if not days:
        return
    last = max([world.as_of, *panels])
    given = {day.year for day in world.holidays}
    for year in range(min(days).year, last.year + 1):
        if year not in given:
            findings.add("GEN-6", "warning", str(year), "no bank holidays given")
