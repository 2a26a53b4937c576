"""Which errors of which operations the suites provoke, and which have a written reason why none does."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import refusals
from harness import ROOT
from models import Operation, modelled
from refusals import Refused

SCENARIOS = ROOT / "verification" / "scenarios"
UNPROVOKED = ROOT / "verification" / "unprovoked-errors.txt"
LINE = re.compile(r"(?P<service>\w+) (?P<operation>\w+|\*) (?P<error>\w+)(:(?P<reason>\w+))? — (?P<why>\S.{9,})")
CALL = re.compile(r"call (\w+) (\w+)")
REFUSAL = re.compile(r"! (\w+) \d{3}(.*)")


def of_scenario(text: str) -> list[Refused]:
    """What a scenario expects to be refused."""
    steps: list[str] = []
    for line in text.splitlines():
        if line[:1].isspace() and line.strip() and steps:
            steps[-1] += " " + line.strip()
        elif line.strip() and not line.startswith("#"):
            steps.append(line)
    found = []
    for call, answer in itertools.pairwise(steps):
        asked, refused = CALL.match(call), REFUSAL.match(answer)
        if asked and refused:
            reason = re.match(r".*?\bReason=(\w+)", refused[2].partition('"')[0])
            found.append(Refused(asked[1], asked[2], refused[1], reason[1] if reason else ""))
    return found


def provoked() -> set[Refused]:
    """Every refusal that a scenario expects, and those of the walk over the models (test_operations.py).

    An injected fault answers what it was told to, which says nothing of the operation.
    """
    found: set[Refused] = set()
    for path in sorted(SCENARIOS.rglob("*.txt")):
        if path.parent.name != "faults":
            found.update(of_scenario(path.read_text()))
    for operation in modelled():
        found.update(of_walk(operation))
    return found


def of_walk(operation: Operation) -> set[Refused]:
    """What the walk over the models makes an operation refuse."""
    service, name = operation.service, operation.name
    found = set()
    for violation in refusals.broken(operation):
        expected = refusals.expected(violation)
        found.add(Refused(service, name, expected.code, expected.reason or ""))
    if "NextToken" in operation.members:
        found.add(refusals.token(operation))
    if refusals.needs_organization(operation):
        found.add(Refused(service, name, refusals.NOT_IN_USE))
    return found


def missing(done: set[Refused]) -> dict[Operation, list[str]]:
    """For each operation the declared errors that nothing provokes, by their codes."""
    codes: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in done:
        codes[one.service, one.operation].add(one.error)
    return {
        operation: [code for code in operation.errors if code not in codes[operation.service, operation.name]]
        for operation in modelled()
    }


@dataclass(frozen=True)
class Exempt:
    """A line of the list of errors that nothing provokes."""

    line: str
    service: str
    operation: str
    """Its name, or `*` for every one that declares the error."""
    error: str
    reason: str

    def covers(self, operation: Operation, code: str) -> bool:
        """Whether it says why nothing provokes an error of an operation."""
        named = self.service == operation.service and self.operation in ("*", operation.name)
        return named and self.error == code and not self.reason


def exempt(path: Path = UNPROVOKED) -> list[Exempt | str]:
    """The lines of the list; a line that is none, as it stands there."""
    found: list[Exempt | str] = []
    for line in path.read_text().splitlines() if path.exists() else []:
        if not line.strip() or line.startswith("#"):
            continue
        read = LINE.fullmatch(line)
        if read:
            found.append(Exempt(line, read["service"], read["operation"], read["error"], read["reason"] or ""))
        else:
            found.append(line)
    return found


def reasons() -> set[tuple[str, str, str]]:
    """Service, error and reason, for every value of the `Reason` of an error that a modelled operation declares.

    The models don't say which operation answers which reason: every one is declared by all that declare the error.
    """
    return {
        (operation.service, shape.error_code, reason)
        for operation in modelled()
        for shape in operation.model.error_shapes
        for reason in getattr(shape.members.get("Reason"), "enum", [])
    }
