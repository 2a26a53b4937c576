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
    known = reasons() & told(done)
    return f"declared errors that are provoked: {'; '.join(rows)}; reasons: {len(known)} of {len(reasons())}"


def told(done: set[Refused]) -> set[tuple[str, str, str]]:
    """Service, error and reason of what was refused, by whichever operation."""
    return {(one.service, one.error, one.reason) for one in done if one.reason}


def test_every_reason_is_provoked_by_some_operation_or_listed(done: set[Refused]) -> None:
    listed = {(one.service, one.error, one.reason) for one in exempt() if isinstance(one, Exempt)}
    open_ = sorted(" * ".join(one[:2]) + f":{one[2]}" for one in reasons() - told(done) - listed)
    assert not open_, f"no scenario provokes these reasons, and {UNPROVOKED} has no line for them:\n" + "\n".join(open_)


def test_every_line_of_the_list_is_needed(done: set[Refused]) -> None:
    wrong = []
    for line in exempt():
        if not isinstance(line, Exempt):
            wrong.append(f"is no `service Operation Exception[:Reason] — why`: {line}")
        elif problem := stale(line, done):
            wrong.append(f"{problem}: {line.line}")
    assert not wrong, f"lines of {UNPROVOKED} to correct or remove:\n" + "\n".join(wrong)


def stale(line: Exempt, done: set[Refused]) -> str | None:
    """Why a line says nothing (any more)."""
    named = [one for one in OPERATIONS if one.service == line.service and line.operation in ("*", one.name)]
    declaring = [one for one in named if line.error in one.errors]
    if not named:
        return "names no modelled operation"
    if not declaring:
        return "names an error that isn't declared"
    if line.reason:
        reason = (line.service, line.error, line.reason)
        if reason not in reasons():
            return "names no reason of that error"
        return "is provoked" if reason in told(done) else None
    left = missing(done)
    return None if any(line.error in left[operation] for operation in declaring) else "is provoked"


def test_no_line_stands_twice() -> None:
    lines = [(one.service, one.operation, one.error, one.reason) for one in exempt() if isinstance(one, Exempt)]
    assert [line for line, count in Counter(lines).items() if count > 1] == []


def test_scenarios_provoke_only_what_is_declared(done: set[Refused]) -> None:
    names = {(operation.service, operation.name): operation for operation in OPERATIONS}
    anywhere = {"SerializationException", "NotImplementedException", "UnrecognizedClientException"}
    common = {
        "organizations": {"AWSOrganizationsNotInUseException", "InvalidInputException"},
        "config": {"ValidationException", "AccessDeniedException", "OrganizationAccessDeniedException"},
        "securityhub": {"AccessDeniedException", "InvalidInputException"},
        "sts": {"ValidationError", "AccessDenied", "InvalidClientTokenId"},
        "resourcegroupstaggingapi": {"AccessDeniedException"},
        "iam": {"ValidationError", "AccessDenied"},
        "ec2": {"InvalidParameterValue", "DryRunOperation", "UnauthorizedOperation"},
        "support": {"SubscriptionRequiredException"},
        "account": set(),
    }
    odd = sorted(
        f"{one.service} {one.operation} {one.error}"
        for one in done
        if (one.service, one.operation) in names
        and one.error not in {*names[one.service, one.operation].errors, *common[one.service], *anywhere}
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
