"""Modelled held to its word: every error that a modelled operation declares is provoked, or listed with a reason."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from models import modelled
from provoked import SCENARIOS, UNPROVOKED, Exempt, exempt, missing, of_scenario, provoked, reasons
from refusals import Refused

OPERATIONS = modelled()


@pytest.fixture(scope="module")
def done() -> set[Refused]:
    """What the suites provoke."""
    return provoked()


def test_every_declared_error_is_provoked_or_listed(done: set[Refused], capsys: pytest.CaptureFixture[str]) -> None:
    lines = [line for line in exempt() if isinstance(line, Exempt)]
    left = missing(done)
    open_ = [
        f"{operation} {code}"
        for operation, codes in left.items()
        for code in codes
        if not any(line.covers(operation, code) for line in lines)
    ]
    with capsys.disabled():
        print(f"\n{summary(done)}")
    assert not open_, (
        "these errors are declared by modelled operations, and no scenario provokes them. Write a step in "
        f"{SCENARIOS} that does, or the reason why none can as a line of {UNPROVOKED}\n" + "\n".join(open_)
    )


def summary(done: set[Refused]) -> str:
    """How many errors each service's operations declare, and how many are provoked."""
    left, declared, provoked_ = missing(done), Counter(), Counter()
    for operation in OPERATIONS:
        declared[operation.service] += len(operation.errors)
        provoked_[operation.service] += len(operation.errors) - len(left[operation])
    rows = [f"{service}: {provoked_[service]} of {declared[service]}" for service in declared]
    told = {(one.error, one.reason) for one in done if one.service == "organizations" and one.reason}
    return f"declared errors that are provoked: {'; '.join(rows)}; reasons of Organizations: {len(told)}"


def test_every_line_of_the_list_is_needed(done: set[Refused]) -> None:
    left = missing(done)
    names = {(operation.service, operation.name): operation for operation in OPERATIONS}
    wrong = []
    for line in exempt():
        if not isinstance(line, Exempt):
            wrong.append(f"is no `service Operation Exception[:Reason] — why`: {line}")
        elif line.operation != "*" and (line.service, line.operation) not in names:
            wrong.append(f"names no modelled operation: {line.line}")
        elif line.reason and line.reason not in reasons(line.service, line.error):
            wrong.append(f"names no reason of that error: {line.line}")
        elif line.reason:
            asked = Refused(line.service, line.operation, line.error, line.reason)
            if asked in done:
                wrong.append(f"is provoked: {line.line}")
            elif line.operation != "*" and line.error not in names[line.service, line.operation].errors:
                wrong.append(f"names an error that the operation doesn't declare: {line.line}")
        elif line.operation == "*":
            if not any(line.covers(operation, code) for operation, codes in left.items() for code in codes):
                wrong.append(f"stands for no operation: {line.line}")
        elif line.error not in names[line.service, line.operation].errors:
            wrong.append(f"names an error that the operation doesn't declare: {line.line}")
        elif line.error not in left[names[line.service, line.operation]]:
            wrong.append(f"is provoked: {line.line}")
    assert not wrong, f"lines of {UNPROVOKED} to correct or remove:\n" + "\n".join(wrong)


def test_no_line_stands_twice() -> None:
    lines = [(one.service, one.operation, one.error, one.reason) for one in exempt() if isinstance(one, Exempt)]
    assert [line for line, count in Counter(lines).items() if count > 1] == []


def test_scenarios_provoke_only_what_is_declared(done: set[Refused]) -> None:
    names = {(operation.service, operation.name): operation for operation in OPERATIONS}
    common = {
        "organizations": {"AWSOrganizationsNotInUseException", "InvalidInputException"},
        "config": {"ValidationException", "AccessDeniedException", "OrganizationAccessDeniedException"},
        "securityhub": {"AccessDeniedException", "InvalidInputException"},
        "sts": {"ValidationError", "AccessDenied"},
    }
    unknown = {"SerializationException", "NotImplementedException"}
    odd = sorted(
        f"{one.service} {one.operation} {one.error}"
        for one in done
        if (one.service, one.operation) in names
        and one.error not in {*names[one.service, one.operation].errors, *common[one.service], *unknown}
    )
    assert odd == []


def test_scenarios_are_read() -> None:
    text = (
        '# call config A {}\n! Quiet 400\ncall config One {"a":\n  1}\n! NoSuchThing 400 Reason=BAD "Reason=GOOD"\n'
        'for i in 1..2\ncall config Two {}\n= {}\ncall organizations Three\n! Gone 404 "x"\n'
    )
    assert of_scenario(text) == [
        Refused("config", "One", "NoSuchThing", "BAD"),
        Refused("organizations", "Three", "Gone"),
    ]


def test_lines_are_read(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    good = ["config * LimitExceededException — rates aren't limited", "config A B:C — it can't arise here"]
    bad = ["config A B - a hyphen is no dash", "config A — no error at all", "config A B — short"]
    path.write_text("\n".join(["# a remark", "", *good, *bad]))
    assert [isinstance(line, Exempt) for line in exempt(path)] == [True, True, False, False, False]
