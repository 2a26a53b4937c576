"""Services that aren't served: each client gets an answer that it can read, and the server remembers what was asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

from harness import HOME, MANAGEMENT, Server

CALLS: list[tuple[str, str, str, dict[str, Any]]] = [
    ("sns", "list_topics", "sns:ListTopics", {}),
    ("cloudformation", "list_stacks", "cloudformation:ListStacks", {}),
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


LEFT_OUT: list[tuple[str, str, str, dict[str, Any]]] = [
    ("iam", "create_role", "iam:CreateRole", {"RoleName": "r", "AssumeRolePolicyDocument": "{}"}),
    ("ec2", "describe_vpcs", "ec2:DescribeVpcs", {}),
    ("support", "describe_cases", "support:DescribeCases", {}),
    ("account", "get_primary_email", "account:GetPrimaryEmail", {"AccountId": MANAGEMENT}),
    ("resourcegroupstaggingapi", "describe_report_creation", "tagging:DescribeReportCreation", {}),
]
"""Operations of services of which a few are modelled."""


@pytest.mark.parametrize(("service", "method", "name", "arguments"), LEFT_OUT, ids=[call[0] for call in LEFT_OUT])
def test_an_operation_beside_the_modelled_ones_says_so(
    server: Server, service: str, method: str, name: str, arguments: dict[str, Any]
) -> None:
    with pytest.raises(ClientError) as raised:
        getattr(server.client(service), method)(**arguments)
    error = raised.value.response["Error"]
    assert error["Code"] in {"NotImplementedException", "NotImplemented"}
    assert error["Message"] == f"Bailiwick doesn't model {service}:{name.partition(':')[2]} yet."
    assert raised.value.response["ResponseMetadata"]["RetryAttempts"] == 0
    told = server.control("GET", "coverage")
    assert told["asked_for_not_served"][name] == 1
    assert told[service]["by_operation"][name.partition(":")[2]] == "not modelled"


def eventually(look: Callable[[], str | None]) -> str:
    """What is there, or will be in a moment: the process's output comes by another way than its answers."""
    for _ in range(100):
        if found := look():
            return found
        time.sleep(0.05)
    raise AssertionError("it never came")


def test_what_is_asked_for_is_in_the_log(server: Server) -> None:
    with pytest.raises(ClientError):
        server.client("sns", account=MANAGEMENT).list_topics()
    line = eventually(lambda: next((line for line in server.said().splitlines() if "sns:ListTopics" in line), None))
    assert "INFO" in line
    assert MANAGEMENT in line


def test_an_operation_that_is_not_modelled_is_counted_too(server: Server) -> None:
    with pytest.raises(ClientError):
        server.client("securityhub").get_insights()
    assert server.control("GET", "coverage")["asked_for_not_served"]["securityhub:GetInsights"] >= 1
