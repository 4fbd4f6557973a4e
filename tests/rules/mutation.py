#!/usr/bin/env python3
"""Shows that a test tagged with a rule fails when a function of the rule returns nothing.

Run by hand, from a checkout without changes, with a build folder that has the tests:

    python3 tests/rules/mutation.py --build build [--rules CLK-3,PAN-14]

Each function of the list is made to return at once, the tests of its rule are built and run, and
the file is put back. What survives is listed, and the exit status says whether anything did. It
takes some twenty seconds a function; a change of a rule's function is changed here too.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FUNCTIONS = {
    "GEN-1": "known.cpp: know_case know_response know_listed_case make_planned know_panel know_claim",
    "GEN-2": "figures.cpp: figure measures; figures.h: has_calendar_events needs_rejection_approval",
    "CLK-1": "clock.h: days_on; clock.cpp: counted_until",
    "CLK-2": "clock.cpp: missing_reviews next_review_after; cases.cpp: reviews_missing",
    "CLK-3": "clock.cpp: window",
    "CLK-4": "history.cpp: considered next_cycle; clock.cpp: cycles_on",
    "CLK-5": "clock.cpp: status_on has_ended_on; cases.cpp: panel_overdue",
    "CLK-6": "clock.cpp: band_on",
    "CLK-7": "history.cpp: missed_cycles; cases.cpp: cycles_missed",
    "SEL-1": "selection_checks.cpp: listing why_basis_is_wrong; history.cpp: asks_re_referral",
    "SEL-2": "selection_checks.cpp: ad_hoc_referral",
    "SEL-4": "selection_checks.cpp: time_enough; panel.cpp: set_times all_minutes;"
    " figures.cpp: minutes_of_case",
    "SEL-5": "cases.cpp: planned_panel is_earlier; history.cpp: obligations is_considered_after;"
    " schedule.cpp: schedule_of count_opening",
    "PAN-1": "panel_checks.cpp: chair_grade; panel.cpp: least_chair_grade longest_detained set_chair",
    "PAN-2": "panel_checks.cpp: member_grades",
    "PAN-3": "panel_checks.cpp: quorum; panel.cpp: missing_areas member_counts represented_area",
    "PAN-4": "panel_checks.cpp: quorum_decision; panel.cpp: is_quorum_decided",
    "PAN-5": "panel_checks.cpp: officer",
    "PAN-6": "panel_checks.cpp: gatekeeper",
    "PAN-7": "panel_checks.cpp: independent_share",
    "PAN-8": "panel_checks.cpp: training untrained",
    "PAN-9": "panel_checks.cpp: preparation; panel.cpp: deadline_state",
    "PAN-10": "panel_checks.cpp: preparation",
    "PAN-11": "panel_checks.cpp: answers",
    "PAN-12": "panel_checks.cpp: independent_answers",
    "PAN-13": "panel_checks.cpp: preparation; panel.cpp: lists_independent",
    "PAN-14": "panel_checks.cpp: appointments; panel.cpp: set_appointment",
    "PAN-15": "attendance.cpp: attendance_facts attendance_findings count_days was_at has_term_after",
    "PAN-16": "panel_checks.cpp: working_day",
    "PCK-1": "cases.cpp: pack_findings parts_by_case; pack.cpp: parts_not_recorded add_criminality"
    " add_history lacks_release_reason acceptance_of",
    "PCK-2": "pack.cpp: is_serious_crime",
    "PCK-3": "pack.cpp: is_light_touch_on",
    "PCK-5": "pack.cpp: recorded_standards all_barriers_recorded has_text",
    "PCK-6": "pack.cpp: open_actions",
    "REC-1": "follow_up.cpp: recommendation_facts",
    "REC-2": "recommendation_checks.cpp: reasons",
    "REC-3": "recommendation_checks.cpp: long_stop; follow_up.cpp: long_stop_date",
    "REC-4": "recommendation_checks.cpp: alternatives",
    "REC-5": "recommendation_checks.cpp: actions incomplete_action",
    "REC-6": "recommendation_checks.cpp: grounds",
    "REC-7": "recommendation_checks.cpp: resolve_by; history.cpp: obligations_from",
    "REC-8": "recommendation_checks.cpp: change_of_circumstances",
    "REC-9": "recommendation_checks.cpp: decided_by",
    "REC-10": "recommendation_checks.cpp: repeated_actions",
    "REC-11": "recommendation_checks.cpp: wording doubtful_phrases holds_phrase",
    "POST-1": "follow_up_checks.cpp: owner_address",
    "POST-2": "follow_up.cpp: response_due",
    "POST-3": "follow_up.cpp: calendar_event",
    "POST-4": "follow_up.cpp: audit_on audit_answer is_open; follow_up_checks.cpp: audit",
    "POST-5": "follow_up.cpp: next_dcpr_after; clock.cpp: next_review_after",
    "POST-6": "follow_up.cpp: re_refer; history.cpp: asks_re_referral",
    "POST-7": "compliance.cpp: fault_of_rejection; follow_up.cpp: set_rejection",
    "POST-8": "follow_up_checks.cpp: emails_due_on is_email_unsent releases_without_end",
    "CMP-1": "compliance.cpp: compliance_rows",
    "CMP-2": "compliance.cpp: applies measure_facts; follow_up.cpp: first_dcpr_after",
    "CMP-3": "compliance.cpp: judge value_by_dates not_measurable calendar_event_evidence"
    " acknowledgement_evidence dcpr_evidence",
    "CMP-4": "compliance.cpp: rate divisor; share.cpp: share",
    "CMP-5": "compliance.cpp: set_elapsed",
    "CMP-6": "follow_up.cpp: set_rejection",
    "CMP-7": "chase.cpp: can_be_recorded_later open_since open_up_to",
    "FEE-1": "claims.cpp: panels_on_one_day; claim_lines.cpp: seat_has_a_fee full_worth",
    "FEE-2": "claim_lines.cpp: rate_of",
    "FEE-3": "claim_lines.cpp: additional_approval",
    "FEE-4": "claim_lines.cpp: why_not_payable; fees.cpp: is_cancelled_late answered_attending",
    "FEE-5": "claim_lines.cpp: claimed_in_time",
    "FEE-6": "claim_lines.cpp: receipt",
    "FEE-7": "claims.cpp: faults_of_authorisation readiness",
    "FEE-9": "claim_lines.cpp: attendance claimed_once; claims.cpp: in_order_of_submission;"
    " fees.cpp: unclaimed_fees panels_claimed",
    "FEE-10": "fees.cpp: rate_on; claim_lines.cpp: full_worth",
    "FEE-11": "claim_repeats.cpp: repeated_by same_receipt_elsewhere have_different_receipts",
    "FEE-12": "claim_lines.cpp: on_the_day_of_the_panel",
    "EXP-1": "expenditure.cpp: expenditure_months add_up_years financial_year_of add_cost",
    "EXP-2": "expenditure.cpp: add_cost months_with_something",
    "EXP-3": "expenditure.cpp: funder_on",
    "EXP-4": "expenditure.cpp: expenditure_findings budget_for; fees.cpp: add_unclaimed",
    "EXP-5": "expenditure.cpp: add_progress add_booking bookings",
    "DQ-1": "data_quality.cpp: nationality; countries.cpp: is_country_name country_meant"
    " only_country_within_two_edits",
    "DQ-2": "contradictions.cpp: detention_dates dates_set_by_outcome dates_of_follow_up"
    " attendance_at_cancelled quorum_cases cancelled_too_late two_panels_a_day",
    "DQ-3": "incomplete.cpp: incomplete_case entries_without_outcome; addresses.cpp:"
    " people_to_write_to missing_in_settings",
    "DQ-4": "duplicates.cpp: likeness is_detained_again overlap duplicates_of",
    "DQ-5": "field_quality.cpp: field_quality",
    "DQ-7": "implausible.cpp: under_age offender_from_here implausible_case long_terms"
    " panels_by_person two_panels_at_once",
    "DQ-6": "quality_sample.cpp: quality_sample sample_size owner_key",
}
"""The functions of each rule, by file of generator/rules."""

REPLACED = {
    "SEL-3": ("panel.cpp", "std::sort(cases.begin(), cases.end(),", "if (false) std::sort(cases.begin(), cases.end(),"),
}
"""Rules whose function gives a type that cannot be returned empty: the text that is replaced."""

DOCUMENTS = ["PCK-4", "PCK-7", "PCK-8", "FEE-8", "IND-2"]
"""Rules that are kept by documents and not by a function of generator/rules."""


def stubbed(text: str, function: str) -> str:
    """The source with the function's definition returning at once."""
    definition = re.compile(
        r"^(?P<head>(?!return|else)[\w:<>,&*~ ]*?\b(?:\w+::)?" + function
        + r"\([^;{}]*\)(?: const)?\s*\{)", re.MULTILINE
    )
    found = definition.search(text)
    if found is None:
        raise SystemExit(f"no definition of {function}")
    head = found.group("head")
    is_void = re.match(r"\s*(static )?void\b", head) is not None
    stub = " if (true) return;" if is_void else " if (true) return {};"
    return text[: found.end()] + stub + text[found.end() :]


def mutations(rules: list[str]) -> list[tuple[str, str, str]]:
    """Rule, file, and function (empty where text is replaced)."""
    result = []
    for rule in rules:
        if rule in REPLACED:
            result.append((rule, REPLACED[rule][0], ""))
        for part in filter(None, FUNCTIONS.get(rule, "").split(";")):
            file, _, functions = part.partition(":")
            result += [(rule, file.strip(), function) for function in functions.split()]
    return result


def survives(rule: str, file: str, function: str, build: Path) -> str | None:
    """Why the mutation was not noticed; nothing when a test failed."""
    path = ROOT / "generator" / "rules" / file
    original = path.read_text(encoding="utf-8")
    if function:
        mutated = stubbed(original, function)
    else:
        _, old, new = REPLACED[rule]
        mutated = original.replace(old, new, 1)
    if mutated == original:
        return "nothing was changed"
    try:
        path.write_text(mutated, encoding="utf-8")
        target = ["cmake", "--build", str(build), "--target", "rules_tests"]
        if subprocess.run(target, capture_output=True, check=False).returncode != 0:
            return "does not build"
        tests = [str(build / "tests" / "rules_tests"), f"[{rule}]"]
        run = subprocess.run(tests, capture_output=True, text=True, timeout=60, check=False)
        if "No tests ran" in run.stdout:
            return "no test is tagged with the rule"
        return "every test passes" if run.returncode == 0 else None
    except subprocess.TimeoutExpired:
        return None  # a loop without end is noticed too
    finally:
        path.write_text(original, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--rules", default="", metavar="ID,…")
    options = parser.parse_args()
    every = [*FUNCTIONS, *REPLACED]
    chosen = [rule for rule in options.rules.split(",") if rule] or every
    count = survivors = 0
    for rule, file, function in mutations(chosen):
        why = survives(rule, file, function, options.build)
        count += 1
        survivors += why is not None
        print(f"{'SURVIVES' if why else 'fails'} {rule} {file} {function} {why or ''}", flush=True)
    print(f"{count} functions, {survivors} survived; kept by documents: {', '.join(DOCUMENTS)}")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
