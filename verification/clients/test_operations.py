"""Every modelled operation by its model: valid inputs are read, realistic ones succeed, broken constraints are told.

Nothing here lists operations: what comes into models/modelled.json is walked, or fails for want of its line in
`calls/`.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

import calls
import outputs
import refusals
import samples
from calls.world import Ask, World
from harness import MANAGEMENT, Server
from models import Operation, Reply, ask, modelled, send, serialized

OPERATIONS = modelled()
STRANGER = "678678678678"
"""An account that belongs to nothing."""
UNDECLARED = {
    "organizations": set(),
    "config": {"ValidationException", "AccessDeniedException", "NotImplementedException"},
    "securityhub": {"AccessDeniedException", "InvalidInputException"},
    "sts": {"ValidationError", "AccessDenied"},
    "resourcegroupstaggingapi": set(),
    "iam": {"ValidationError"},
    "ec2": {"InvalidParameterValue", "DryRunOperation"},
    "support": {"SubscriptionRequiredException"},
    "account": set(),
}
"""What a service answers to well-formed requests although its models don't declare it."""
PAGED = [operation for operation in OPERATIONS if "NextToken" in operation.members]
each = pytest.mark.parametrize("operation", OPERATIONS, ids=str)


@pytest.fixture(scope="module")
def world(server: Server) -> World:
    """One small installation for all of them."""
    return World(server)


def succeeded(world: World, operation: Operation) -> tuple[Ask, Reply]:
    """A realistic call, which has to succeed, where anything succeeds."""
    asked = calls.prepared(world, operation)
    reply = ask(world.server, operation, asked.arguments, asked.account, asked.region)
    assert reply.ok or reply.code == asked.refused, f"{operation} {asked}: {reply}"
    return asked, reply


@each
@pytest.mark.parametrize("complete", [False, True], ids=["required", "complete"])
def test_a_valid_input_is_read(server: Server, operation: Operation, complete: bool) -> None:
    arguments = samples.arguments(operation, complete)
    reply = ask(server, operation, arguments, STRANGER)
    told = f"{arguments}: {reply}"
    assert not refusals.is_syntactic(operation, reply), told
    assert reply.ok or reply.code in operation.errors or reply.code in UNDECLARED[operation.service], told


@each
def test_a_realistic_call_succeeds_and_its_answer_fits_the_model(world: World, operation: Operation) -> None:
    asked, reply = succeeded(world, operation)
    if not asked.refused:
        problems = outputs.problems(operation, reply)
        assert not problems, f"{asked}: {problems}"


@each
def test_each_broken_constraint_is_told(server: Server, operation: Operation) -> None:
    differences = []
    for violation in refusals.broken(operation):
        request = serialized(operation, violation.arguments())
        if violation.kind == "type":
            body = place = json.loads(request["body"])
            for step in violation.wire[:-1]:
                place = place[step]
            place[violation.wire[-1]] = violation.value
            request["body"] = json.dumps(body)
        differs = refusals.expected(violation).differs(send(server, operation, request, MANAGEMENT))
        if differs:
            differences.append(f"{violation}: {differs}")
    assert not differences, "\n".join(differences)


@pytest.mark.parametrize("operation", PAGED, ids=str)
def test_a_foreign_page_token_is_refused(world: World, operation: Operation) -> None:
    asked = calls.prepared(world, operation)
    arguments: dict[str, Any] = {**asked.arguments, "NextToken": "rubbish"}
    reply = ask(world.server, operation, arguments, asked.account, asked.region)
    expected = refusals.token(operation)
    told = (reply.answer.status, reply.code, reply.parsed.get("Reason", ""))
    assert told == (400, expected.error, expected.reason), reply


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if refusals.needs_organization(one)], ids=str)
def test_a_stranger_is_told_that_there_is_no_organization(world: World, operation: Operation) -> None:
    asked = calls.prepared(world, operation)
    reply = ask(world.server, operation, asked.arguments, STRANGER)
    assert (reply.answer.status, reply.code) == (400, refusals.NOT_IN_USE), reply


def test_the_checks_of_answers_find_what_is_wrong(world: World) -> None:
    operation = Operation("organizations", "DescribeAccount")
    _, reply = succeeded(world, operation)
    good = reply.answer.json()

    def told(**changes: Any) -> list[str]:
        reply.answer.body = json.dumps({"Account": {**good["Account"], **changes}}).encode()
        return outputs.problems(operation, reply)

    assert told() == []
    wrong = {"Id": 5, "Status": "GONE", "JoinedTimestamp": "2025-06-01T00:00:00Z", "Email": "nobody", "Color": "red"}
    for member, value in wrong.items():
        assert len(told(**{member: value})) >= 1, member


def test_every_kind_of_constraint_is_broken_somewhere() -> None:
    kinds = {violation.kind for operation in OPERATIONS for violation in refusals.broken(operation)}
    assert kinds >= {
        *("required", "type", "enum", "pattern", "one_member"),
        *("min", "max", "min_length", "max_length", "min_items", "max_items"),
    }
