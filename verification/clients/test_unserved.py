"""Services that aren't served: each client gets an answer that it can read, and the server remembers what was asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from harness import HOME, MANAGEMENT, Server

CALLS: list[tuple[str, str, str, dict[str, Any]]] = [
    ("iam", "create_role", "iam:CreateRole", {"RoleName": "r", "AssumeRolePolicyDocument": "{}"}),
    ("sns", "list_topics", "sns:ListTopics", {}),
    ("cloudformation", "list_stacks", "cloudformation:ListStacks", {}),
    ("ec2", "describe_vpcs", "ec2:DescribeVpcs", {}),
    ("dynamodb", "list_tables", "dynamodb:ListTables", {}),
    ("lambda", "list_functions", "lambda:GET /2015-03-31/functions", {}),
    ("route53", "list_hosted_zones", "route53:GET /2013-04-01/hostedzone", {}),
    ("events", "list_rules", "events:ListRules", {}),
]


@pytest.mark.parametrize(("service", "method", "name", "arguments"), CALLS, ids=[call[0] for call in CALLS])
def test_a_client_can_read_the_answer(
    server: Server, service: str, method: str, name: str, arguments: dict[str, Any]
) -> None:
    client = server.client(service, account=MANAGEMENT, region=HOME)
    before = server.control("GET", "coverage")["asked_for_not_served"].get(name, 0)
    with pytest.raises(ClientError) as raised:
        getattr(client, method)(**arguments)
    error = raised.value.response["Error"]
    assert error["Code"] in {"NotImplementedException", "NotImplemented"}
    assert error["Message"] == f"Bailiwick doesn't serve {name}; GET /_bailiwick/coverage lists what it does."
    assert raised.value.response["ResponseMetadata"]["RetryAttempts"] == 0
    assert server.control("GET", "coverage")["asked_for_not_served"][name] == before + 1


def eventually(look: Callable[[], str | None]) -> str:
    """What is there, or will be in a moment: the process's output comes by another way than its answers."""
    for _ in range(100):
        if found := look():
            return found
        time.sleep(0.05)
    raise AssertionError("it never came")


def test_what_is_asked_for_is_in_the_log(server: Server) -> None:
    with pytest.raises(ClientError):
        server.client("iam", account=MANAGEMENT).list_roles()
    line = eventually(lambda: next((line for line in server.said().splitlines() if "iam:ListRoles" in line), None))
    assert "INFO" in line
    assert MANAGEMENT in line


def test_an_operation_that_is_not_modelled_is_counted_too(server: Server) -> None:
    with pytest.raises(ClientError):
        server.client("securityhub").get_insights()
    assert server.control("GET", "coverage")["asked_for_not_served"]["securityhub:GetInsights"] >= 1
