"""The port itself: errors as botocore reads them, malformed requests, what is not modelled, pages, no browsers."""

from __future__ import annotations

import json
import re
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.config import Config

from fleet import Fleet
from harness import EXAMPLES, HOME, MANAGEMENT, Answer, Server, code, items_of, pages, refusal, status, walk

PREFIXES = {"organizations": "AWSOrganizationsV20161128", "config": "StarlingDoveService"}
COUNTS = {"organizations": 63, "config": 102, "securityhub": 126}
UNUSED = "123123123123"
"""An account that belongs to nothing."""


def claim(service: str, account: str = MANAGEMENT) -> dict[str, str]:
    """The header that says who calls. Signatures aren't verified, so any will do."""
    scope = f"{account}/20260101/{HOME}/{service}/aws4_request"
    return {"Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=00"}


def raw(server: Server, service: str, operation: str, body: bytes | str | dict, account: str = MANAGEMENT) -> Answer:
    """One operation of the JSON protocol, with any body."""
    headers = {
        "X-Amz-Target": f"{PREFIXES[service]}.{operation}",
        "Content-Type": "application/x-amz-json-1.1",
        **claim(service, account),
    }
    return server.request("POST", "/", body, headers)


def failure(answer: Answer) -> tuple[int, str]:
    """Status and code of an error answer, which every service also repeats in a header."""
    kind = answer.headers["x-amzn-errortype"]
    document = answer.json()
    assert document.get("__type", kind) == kind
    assert document.get("Code", kind) == kind
    return answer.status, kind


def message(answer: Answer) -> str:
    """The text of an error answer."""
    document = answer.json()
    return document.get("message") or document["Message"]


# Errors as SDKs read them


def test_an_account_in_no_organization_is_told_so(server: Server) -> None:
    error = refusal(server.client("organizations", UNUSED).describe_organization)
    assert (code(error), status(error)) == ("AWSOrganizationsNotInUseException", 400)
    assert error.response["Message"]
    typed = server.client("organizations", UNUSED).exceptions.AWSOrganizationsNotInUseException
    assert isinstance(error, typed)
    assert error.response["ResponseMetadata"]["RequestId"]


def test_reasons_reach_the_caller(fleet: Fleet) -> None:
    organizations = fleet.organizations
    cases = [
        ("list_accounts", {"MaxResults": 21}, "MAX_VALUE_EXCEEDED", "MaxResults"),
        ("list_policies", {"Filter": "COFFEE_POLICY"}, "INVALID_ENUM_POLICY_TYPE", "Filter"),
        ("describe_account", {"AccountId": "12"}, "INVALID_PATTERN", "required pattern"),
        ("create_organizational_unit", {"ParentId": fleet.root, "Name": "x" * 129}, "MAX_LENGTH_EXCEEDED", "Name"),
        ("attach_policy", {"PolicyId": "p-12345678", "TargetId": "x"}, "INVALID_PATTERN_TARGET_ID", "required pattern"),
        ("list_create_account_status", {"States": ["DONE"]}, "INVALID_LIST_MEMBER", "States"),
        ("list_children", {"ParentId": fleet.root, "ChildType": "CAT"}, "INVALID_ENUM", "ChildType"),
        ("list_accounts", {"NextToken": "rubbish"}, "INVALID_NEXT_TOKEN", ""),
    ]
    for operation, arguments, reason, member in cases:
        error = refusal(getattr(organizations, operation), **arguments)
        assert (code(error), status(error)) == ("InvalidInputException", 400), operation
        assert error.response["Reason"] == reason, operation
        assert member.lower() in error.response["Error"]["Message"].lower(), operation
    missing = raw(fleet.server, "organizations", "CreateOrganizationalUnit", {"ParentId": fleet.root})
    assert failure(missing) == (400, "InvalidInputException")
    assert missing.json()["Reason"] == "INPUT_REQUIRED"
    assert "Name" in message(missing)


def test_config_lists_every_violation(fleet: Fleet) -> None:
    config = fleet.client("config")
    error = refusal(config.put_conformance_pack, ConformancePackName="9 lives", DeliveryS3KeyPrefix="p" * 1025)
    assert (code(error), status(error)) == ("ValidationException", 400)
    text = error.response["Error"]["Message"]
    assert text.startswith("2 validation errors detected: ")
    assert "Value '9 lives' at 'conformancePackName' failed to satisfy constraint: Member must satisfy regular" in text
    assert "at 'deliveryS3KeyPrefix' failed to satisfy constraint: Member must have length less than or equal" in text
    limit = refusal(config.describe_conformance_packs, Limit=21)
    assert (code(limit), status(limit)) == ("InvalidLimitException", 400)
    token = refusal(config.describe_conformance_packs, NextToken="rubbish")
    assert (code(token), status(token)) == ("InvalidNextTokenException", 400)
    unknown = refusal(config.describe_conformance_packs, ConformancePackNames=["none"])
    assert (code(unknown), status(unknown)) == ("NoSuchConformancePackException", 400)


def test_security_hub_has_statuses_of_its_own(fleet: Fleet) -> None:
    hub = fleet.client("securityhub")
    off = refusal(hub.describe_hub)
    assert (code(off), status(off)) == ("InvalidAccessException", 401)
    assert MANAGEMENT in off.response["Error"]["Message"]
    hub.enable_security_hub(EnableDefaultStandards=False)
    twice = refusal(hub.enable_security_hub)
    assert (code(twice), status(twice)) == ("ResourceConflictException", 409)
    many = refusal(hub.list_finding_aggregators, MaxResults=101)
    assert (code(many), status(many)) == ("InvalidInputException", 400)
    assert "MaxResults" in many.response["Error"]["Message"]
    arn = f"arn:aws:securityhub:{HOME}:{MANAGEMENT}:finding-aggregator/123e4567-e89b-42d3-a456-426655440000"
    missing = refusal(hub.get_finding_aggregator, FindingAggregatorArn=arn)
    assert (code(missing), status(missing)) == ("ResourceNotFoundException", 404)
    hub.disable_security_hub()


# Requests that no SDK would send


@pytest.mark.parametrize("service", ["organizations", "config"])
def test_a_malformed_body_is_a_serialization_error(server: Server, service: str) -> None:
    operation, member = {
        "organizations": ("DescribeAccount", "AccountId"),
        "config": ("DescribeConformancePackCompliance", "ConformancePackName"),
    }[service]
    deep = "[" * 100_000
    bodies = ["{", "[]", '"x"', "{'a': 1}", f'{{"{member}": 5}}', f'{{"{member}": ["x"]}}', deep, b"\xff\xfe{}"]
    for malformed in bodies:
        answer = raw(server, service, operation, malformed)
        assert failure(answer) == (400, "SerializationException"), malformed[:40]
    assert server.request("GET", "/_bailiwick/health").status == 200


def test_a_malformed_path_or_body_of_security_hub_is_told(server: Server) -> None:
    headers = {"Content-Type": "application/json", **claim("securityhub")}
    for path, malformed in (("/findingAggregator/create", "{"), ("/organization/configuration", '{"AutoEnable": 3}')):
        answer = server.request("POST", path, malformed, headers)
        assert failure(answer)[0] == 400, path
    for method, path in (("GET", "/no/such/route"), ("PUT", "/findingAggregator/create"), ("GET", "/%zz")):
        answer = server.request(method, path, None, headers)
        assert answer.status in (400, 404), path
        assert answer.headers["content-type"].startswith("application/json")


@pytest.mark.parametrize("service", ["organizations", "config"])
def test_an_unknown_target_is_no_operation(server: Server, service: str) -> None:
    answer = raw(server, service, "BrewCoffee", {})
    assert failure(answer) == (400, "UnknownOperationException")
    assert "BrewCoffee" in message(answer)


def test_a_body_can_be_too_large(fleet: Fleet) -> None:
    padded = json.dumps({"Name": "x" * (5 * 1024 * 1024), "ParentId": fleet.root})
    assert failure(raw(fleet.server, "organizations", "CreateOrganizationalUnit", padded))[0] == 413
    # Within the limit of the port, an operation's own constraint answers.
    inside = {"ParentId": fleet.root, "Name": "x" * 1024}
    assert (
        raw(fleet.server, "organizations", "CreateOrganizationalUnit", inside).json()["Reason"] == "MAX_LENGTH_EXCEEDED"
    )


def test_nobody_asks_without_saying_who(server: Server) -> None:
    headers = {"X-Amz-Target": "AWSOrganizationsV20161128.ListRoots", "Content-Type": "application/x-amz-json-1.1"}
    assert failure(server.request("POST", "/", {}, headers)) == (400, "MissingAuthenticationTokenException")
    bearer = {**headers, "Authorization": "Bearer x"}
    assert failure(server.request("POST", "/", {}, bearer)) == (400, "IncompleteSignatureException")
    other = {**headers, **claim("config")}
    assert failure(server.request("POST", "/", {}, other))[1] == "InvalidSignatureException"


# What isn't modelled


def coverage(server: Server) -> dict[str, Any]:
    """What the server says of its operations."""
    return server.control("GET", "coverage")


def test_every_operation_of_the_models_is_accounted_for(server: Server) -> None:
    told = coverage(server)
    session = botocore.session.get_session()
    for service, count in COUNTS.items():
        names = set(session.get_service_model(service).operation_names)
        assert told[service]["operations"] == count == len(names)
        assert set(told[service]["by_operation"]) == names
        modelled = [name for name, state in told[service]["by_operation"].items() if state == "modelled"]
        assert told[service]["modelled"] == len(modelled) > 0


def test_an_operation_that_is_not_modelled_says_so(server: Server) -> None:
    session = botocore.session.get_session()
    asked = 0
    for service in COUNTS:
        model = session.get_service_model(service)
        for name, state in coverage(server)[service]["by_operation"].items():
            if state == "modelled":
                continue
            http = model.operation_model(name).http
            path = re.sub(r"\{[^}]*\}", "x", http["requestUri"])
            headers = {"Content-Type": "application/x-amz-json-1.1", **claim(service)}
            if service in PREFIXES:
                headers["X-Amz-Target"] = f"{PREFIXES[service]}.{name}"
            answer = server.request(http["method"], path, "{}", headers)
            assert failure(answer) == (400, "NotImplementedException"), name
            assert f"{service}:{name}" in message(answer)
            asked += 1
    assert asked > 100


def test_no_sdk_repeats_what_is_not_modelled(server: Server) -> None:
    for mode in ("legacy", "standard", "adaptive"):
        patient = boto3.client(
            "securityhub",
            region_name=HOME,
            endpoint_url=server.endpoint,
            aws_access_key_id=MANAGEMENT,
            aws_secret_access_key="secret",
            config=Config(retries={"mode": mode, "total_max_attempts": 4}),
        )
        error = refusal(patient.get_insights)
        assert code(error) == "NotImplementedException"
        assert "GetInsights" in error.response["Error"]["Message"]
        assert error.response["ResponseMetadata"]["RetryAttempts"] == 0


# Pages


def test_pages_of_organizations_list_everything_once(fleet: Fleet) -> None:
    organizations = fleet.organizations
    for number in range(45):
        organizations.create_organizational_unit(ParentId=fleet.root, Name=f"unit {number:02}")
        organizations.create_account(Email=f"page{number}@example.com", AccountName=f"page {number:02}")
        organizations.create_policy(
            Name=f"policy {number:02}",
            Description="",
            Type="TAG_POLICY",
            Content=json.dumps({"tags": {f"key{number}": {"tag_key": {"@@assign": f"Key{number}"}}}}),
        )
    fleet.server.settle()
    units = [f"unit {number:02}" for number in range(45)]
    for size in (1, 7, 20):
        paging = {"PaginationConfig": {"PageSize": size}}
        listed = pages(
            organizations,
            "list_organizational_units_for_parent",
            "OrganizationalUnits",
            ParentId=fleet.root,
            **paging,
        )
        assert [one["Name"] for one in listed] == units
    accounts = pages(organizations, "list_accounts", "Accounts", PaginationConfig={"PageSize": 8})
    assert len({one["Id"] for one in accounts}) == len(accounts) == 46
    children = pages(organizations, "list_children", "Children", ParentId=fleet.root, ChildType="ACCOUNT")
    assert {one["Id"] for one in children} == {one["Id"] for one in accounts}
    policies = pages(organizations, "list_policies", "Policies", Filter="TAG_POLICY", PaginationConfig={"PageSize": 6})
    assert [one["Name"] for one in policies] == [f"policy {number:02}" for number in range(45)]


def test_a_page_token_serves_its_own_request_only(fleet: Fleet) -> None:
    organizations = fleet.organizations
    first = organizations.list_accounts(MaxResults=3)
    assert len(first["Accounts"]) == 3
    elsewhere = refusal(
        organizations.list_children, ParentId=fleet.root, ChildType="ACCOUNT", NextToken=first["NextToken"]
    )
    assert elsewhere.response["Reason"] == "INVALID_NEXT_TOKEN"
    # It continues where it was, whatever came and went between.
    gone = organizations.list_accounts(MaxResults=3, NextToken=first["NextToken"])["Accounts"][0]
    organizations.remove_account_from_organization(AccountId=gone["Id"])
    second = organizations.list_accounts(MaxResults=3, NextToken=first["NextToken"])
    seen = {one["Id"] for one in first["Accounts"]}
    assert len(second["Accounts"]) == 3
    assert not seen & {one["Id"] for one in second["Accounts"]}
    assert gone["Id"] not in {one["Id"] for one in second["Accounts"]}


def test_pages_of_config_list_everything_once(fleet: Fleet) -> None:
    config = fleet.client("config")
    fleet.record(None)
    template = (EXAMPLES / "baseline-pack.yaml").read_text()
    for number in range(3):
        config.put_conformance_pack(ConformancePackName=f"pack-{number}", TemplateBody=template)
    fleet.server.control("POST", "configuration-items", items_of(MANAGEMENT, HOME))
    fleet.server.settle()
    packs = pages(config, "describe_conformance_packs", "ConformancePackDetails", PaginationConfig={"PageSize": 2})
    assert {one["ConformancePackName"] for one in packs} == {"pack-0", "pack-1", "pack-2"}
    rules = pages(config, "describe_config_rules", "ConfigRules")
    assert len({one["ConfigRuleName"] for one in rules}) == len(rules) == 45

    def key(result: dict[str, Any]) -> tuple[str, str]:
        qualifier = result["EvaluationResultIdentifier"]["EvaluationResultQualifier"]
        return qualifier["ConfigRuleName"], qualifier["ResourceId"]

    def details(size: int) -> list[tuple[str, str]]:
        listed = walk(
            config.get_conformance_pack_compliance_details,
            "ConformancePackRuleEvaluationResults",
            ConformancePackName="pack-1",
            Limit=size,
        )
        return [key(one) for one in listed]

    everything = details(100)
    assert len(set(everything)) == len(everything) > 20
    assert details(1) == details(7) == everything


# Browsers


def test_a_foreign_page_gets_nothing(fleet: Fleet) -> None:
    server = fleet.server
    own = f"http://127.0.0.1:{server.port}"
    foreign: list[dict[str, str]] = [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": f"http://127.0.0.1:{server.port + 1}"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": own, "Sec-Fetch-Site": "cross-site"},
    ]
    target = {"X-Amz-Target": "AWSOrganizationsV20161128.ListRoots", "Content-Type": "application/x-amz-json-1.1"}
    for headers in foreign:
        for method, path, more in (
            ("GET", "/_bailiwick/info", {}),
            ("POST", "/_bailiwick/reset", {}),
            ("POST", "/", {**target, **claim("organizations")}),
        ):
            answer = server.request(method, path, "{}" if method == "POST" else None, {**more, **headers})
            assert answer.status == 403, (headers, path)
            assert "access-control-allow-origin" not in answer.headers
    preflight = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST"}
    assert server.request("OPTIONS", "/", None, preflight).status == 403
    allowed = server.request("GET", "/_bailiwick/info", None, {"Origin": own, "Sec-Fetch-Site": "same-origin"})
    assert allowed.status == 200
    assert fleet.organizations.describe_organization()["Organization"]["Id"] == fleet.organization


def test_a_name_that_was_bound_to_loopback_gets_nothing(server: Server) -> None:
    rebound = f"evil.example:{server.port}"
    for headers in ({"Origin": f"http://{rebound}"}, {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}):
        answer = server.request("GET", "/_bailiwick/info", None, headers, host=rebound)
        assert answer.status == 403, headers
    # A client that is no browser may use any name.
    assert server.request("GET", "/_bailiwick/info", host="organizations.example.com").status == 200


def test_a_form_cannot_reset(fleet: Fleet) -> None:
    for kind in ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"):
        answer = fleet.server.request("POST", "/_bailiwick/reset", "a=b", {"Content-Type": kind})
        assert answer.status == 415, kind
    assert fleet.server.request("GET", "/_bailiwick/reset").status == 405
    assert fleet.organizations.describe_organization()["Organization"]["Id"] == fleet.organization


def test_a_reset_forgets_everything(fleet: Fleet) -> None:
    fleet.server.control("POST", "reset")
    assert code(refusal(fleet.organizations.describe_organization)) == "AWSOrganizationsNotInUseException"
    assert fleet.client("s3").list_buckets()["Buckets"] == []
    # The seed stays: the same script yields the same ids.
    assert fleet.organizations.create_organization(FeatureSet="ALL")["Organization"]["Id"] == fleet.organization


@pytest.mark.parametrize(
    "path",
    ["/_bailiwick/console/organization", "/_bailiwick/console/assets/page.js", "/_bailiwick/health", "/_bailiwick/"],
)
def test_head_tells_what_get_would_send(server: Server, path: str) -> None:
    asked, sent = server.request("HEAD", path), server.request("GET", path)
    assert (asked.status, asked.body) == (200, b"")
    assert asked.headers["content-type"] == sent.headers["content-type"]
