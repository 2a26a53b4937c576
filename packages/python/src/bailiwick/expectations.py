"""Holds an organization to expectations, by the program that judges them (docs/expectations.md), and words what
doesn't hold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ._program import program, run
from .organization import Organization

_FAILS, _UNDECIDED = 2, 3
_ANSWERS = (0, _FAILS, _UNDECIDED)


class ExpectationFailed(AssertionError):
    """The organization isn't as expected. `outcomes` has what doesn't hold, as the program tells it."""

    def __init__(self, message: str, outcomes: list[dict[str, Any]]) -> None:
        super().__init__(message)
        self.outcomes = outcomes


class ExpectationUndecided(ExpectationFailed):
    """Whether it is as expected hangs on condition keys of which nobody told. The message names them."""


def hold(organization: Organization, arguments: Sequence[str], standard_input: str = "") -> dict[str, Any]:
    """Holds an organization to what files, or the standard input, say. Answers the report, or raises what doesn't
    hold."""
    __tracebackhide__ = True
    of = ["--account", organization._of] if organization._of is not None else []
    command = ["test", *arguments, "--endpoint", organization.endpoint, "--format", "json", *of]
    _, printed, _ = run(program(organization._binary), command, standard_input, _ANSWERS)
    report: dict[str, Any] = json.loads(printed)
    failed = [one for one in report["outcomes"] if one["verdict"] != "holds"]
    if not failed:
        return report
    message = "\n".join(line for one in failed for line in _lines(one, len(report["outcomes"]) > 1))
    if report["fail"]:
        raise ExpectationFailed(message, failed)
    raise ExpectationUndecided(message, failed)


def expect(organization: Organization, kind: str, **members: Any) -> dict[str, Any]:
    """Holds an organization to one expectation; members without a value aren't told."""
    __tracebackhide__ = True
    told = {name.replace("_", "-"): value for name, value in members.items() if value is not None}
    return hold(organization, ["-"], json.dumps([{kind: told}]))


def _lines(outcome: dict[str, Any], is_one_of_many: bool) -> list[str]:
    """What doesn't hold: what was expected, what is, and which policy at which node says so."""
    where = f" ({outcome['file']}:{outcome['line']})" if is_one_of_many and outcome["file"] != "<stdin>" else ""
    lines = [f"{outcome['name']}: {'undecided' if outcome['verdict'] == 'undecided' else 'no'}{where}"]
    # The same of many accounts is said once, with all of them.
    groups: dict[tuple[str, str, str], list[str]] = {}
    for finding in outcome["findings"]:
        same = (finding["expected"], finding["is"], finding.get("because", ""))
        groups.setdefault(same, []).append(finding.get("about", ""))
    for (expected, is_, because), about in groups.items():
        whom = ", ".join(one for one in about[:_NAMED] if one)
        more = f" and {len(about) - _NAMED} more" if len(about) > _NAMED else ""
        if whom:
            lines.append(f"  {whom}{more}")
        lines += [f"    expected  {expected}", f"    is        {is_}"]
        if because:
            lines.append(f"    because   {because}")
    lines += [f"    note: {note}" for note in outcome.get("notes", [])]
    return lines


_NAMED = 5
"""Accounts that are named; the rest is counted."""
