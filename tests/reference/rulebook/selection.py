"""SEL: who may be listed and why, the order of the list, the minutes it takes."""

from datetime import date

from .cycles import days_overdue, is_light_touch, next_cycle
from .findings import Findings
from .model import Case, Listing, Panel
from .obligations import is_rejected_with_actions
from .text import is_missing
from .world import Hearing, World


def is_detained(case: Case, day: date) -> bool:
    """SEL-1: detained on the date (start included, and the day detention ended)."""
    ended = case.detention.ended
    return case.detention.start <= day and (ended is None or ended >= day)


def asks_to_refer_again(hearing: Hearing) -> bool:
    """POST-6: a rejected release with further actions, or an audit that says so."""
    return is_rejected_with_actions(hearing) or bool(hearing.listing.audit.re_refer)


def is_withdrawn(world: World, panel: Panel, listing: Listing) -> bool:
    """SEL-8: detention ended before the panel."""
    ended = world.everyone[listing.ref].detention.ended
    return ended is not None and ended < panel.date


def listed(world: World, panel: Panel) -> list[Listing]:
    """SEL-1: all listed cases but the withdrawn."""
    return [listing for listing in panel.case if not is_withdrawn(world, panel, listing)]


def withdrawn(world: World, panel: Panel) -> list[str]:
    """SEL-8: the withdrawn, by reference."""
    return sorted(item.ref for item in panel.case if is_withdrawn(world, panel, item))


def basis_holds(world: World, panel: Panel, listing: Listing) -> bool:
    """SEL-1: the basis of a listing is so, on the panel's date."""
    case = world.everyone[listing.ref]
    earlier = world.hearings_of(case.ref, before=panel.date)
    if listing.basis == "cycle":
        cycle = next_cycle(world, case, before=panel.date)
        return world.clock(case).window(cycle).review_day <= panel.date
    if listing.basis == "carried-over":
        return any(not hearing.considers for hearing in earlier)
    if listing.basis == "re-referral":
        return _is_re_referral(world, panel, listing)
    return True


def _is_re_referral(world: World, panel: Panel, listing: Listing) -> bool:
    """POST-6, REC-7, or an earlier audit; whenever the rejection or the audit was recorded."""
    earlier = world.hearings_of(listing.ref, before=panel.date)
    audited = any(
        other.audit.re_refer
        for held, other in world.listings()
        if other.ref == listing.ref and held.is_held and held.date < panel.date
    )
    return audited or any(
        asks_to_refer_again(hearing) or hearing.outcome.recommendation == "no-recommendation"
        for hearing in earlier
    )


def order(world: World, panel: Panel) -> list[str]:
    """SEL-3: days overdue, carried over, days detained, reference."""

    def keys(listing: Listing) -> tuple[int, bool, int, str]:
        case = world.everyone[listing.ref]
        return (
            -days_overdue(world, case, panel.date),
            listing.basis != "carried-over",
            -world.clock(case).days_on(panel.date),
            listing.ref,
        )

    return [listing.ref for listing in sorted(listed(world, panel), key=keys)]


def minutes(world: World, panel: Panel) -> int:
    """SEL-4: opening, every case and the wash-up."""
    cases = sum(
        _case_minutes(world, world.everyone[listing.ref], panel.date)
        for listing in listed(world, panel)
    )
    return world.rules.opening_minutes + cases + world.rules.wash_up_minutes


def _case_minutes(world: World, case: Case, day: date) -> int:
    kind = "light-touch" if is_light_touch(case, day) else world.clock(case).band_on(day)
    return world.rules.minutes_for(kind)


def find(world: World, findings: Findings) -> None:
    """The findings of SEL: none about a cancelled panel."""
    for panel in world.panels.values():
        if panel.is_cancelled:
            continue
        if minutes(world, panel) > world.rules.panel_minutes:
            findings.add("SEL-4", "warning", panel.id, "longer than the panel's time")
        for listing in panel.case:
            _find_in(world, panel, listing, findings)


def _find_in(world: World, panel: Panel, listing: Listing, findings: Findings) -> None:
    subject = f"{panel.id} {listing.ref}"
    case = world.everyone[listing.ref]
    if not is_detained(case, panel.date):
        _find_not_detained(world, panel, listing, findings)
    elif not basis_holds(world, panel, listing):
        findings.add("SEL-1", "warning", subject, f"the basis {listing.basis} is not so")
    if is_withdrawn(world, panel, listing):
        return
    if listing.basis == "ad-hoc" and (listing.referrer is None or is_missing(listing.reason)):
        findings.add("SEL-2", "warning", subject, "no referrer or no reason")


def _find_not_detained(world: World, panel: Panel, listing: Listing, findings: Findings) -> None:
    """SEL-8: withdrawn, unless something was recommended, or detention begins later."""
    subject, outcome = f"{panel.id} {listing.ref}", listing.outcome
    if is_withdrawn(world, panel, listing):
        recommended = outcome is not None and outcome.recommendation != "deferred"
        severity = "error" if recommended else "advice"
        findings.add("SEL-8", severity, subject, "detention ended before the panel")
    else:
        findings.add("SEL-8", "error", subject, "detention begins after the panel")
