"""Recorded calls under a change of policies: `bailiwick replay`, and `what-if --replay`."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import boto3
import pytest

from fleet import Fleet
from harness import MANAGEMENT, ROOT, Server, binary

RECORDS = Path(os.environ.get("BAILIWICK_CLOUDTRAIL", ROOT.parent / "shared" / "data" / "cloudtrail"))
GUARD = {
    "Version": "2012-10-17",
    "Statement": [
        {"Sid": "NoUsers", "Effect": "Deny", "Action": "iam:CreateUser", "Resource": "*"},
        {
            "Sid": "OnlyTeams",
            "Effect": "Deny",
            "Action": "secretsmanager:GetSecretValue",
            "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:PrincipalTag/team": "security"}},
        },
        {
            "Sid": "OfficeOnly",
            "Effect": "Deny",
            "Action": "sqs:*",
            "Resource": "arn:aws:sqs:*:*:ledger-*",
            "Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}},
        },
    ],
}
EVERYTHING = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


class World:
    """An organization with an account in a unit, and a policy that isn't attached anywhere yet."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.fleet = Fleet(server).create()
        self.organizations = server.client("organizations")
        roots = self.organizations.list_roots()["Roots"][0]["PolicyTypes"]
        if not any(one["Type"] == "SERVICE_CONTROL_POLICY" for one in roots):
            self.organizations.enable_policy_type(RootId=self.fleet.root, PolicyType="SERVICE_CONTROL_POLICY")
        unit = self.organizations.create_organizational_unit(ParentId=self.fleet.root, Name="Workloads")
        self.workloads = unit["OrganizationalUnit"]["Id"]
        created = self.organizations.create_account(Email="payments@example.com", AccountName="payments")
        server.settle()
        request = created["CreateAccountStatus"]["Id"]
        status = self.organizations.describe_create_account_status(CreateAccountRequestId=request)
        self.payments = status["CreateAccountStatus"]["AccountId"]
        self.organizations.move_account(
            AccountId=self.payments, SourceParentId=self.fleet.root, DestinationParentId=self.workloads
        )
        created = self.organizations.create_policy(
            Name="guard", Description="", Type="SERVICE_CONTROL_POLICY", Content=json.dumps(GUARD)
        )
        self.guard = created["Policy"]["PolicySummary"]["Id"]

    def attach(self) -> dict[str, Any]:
        request = {"PolicyId": self.guard, "TargetId": self.workloads}
        return {"changes": [{"operation": "AttachPolicy", "request": request}]}

    def record(self, source: str, event: str, **members: Any) -> dict[str, Any]:
        identity = {
            "type": "IAMUser",
            "arn": f"arn:aws:iam::{self.payments}:user/ada",
            "accountId": self.payments,
            "principalId": "AIDAEXAMPLE",
        }
        record = {
            "eventVersion": "1.09",
            "eventTime": "2026-11-01T10:00:00Z",
            "eventSource": f"{source}.amazonaws.com",
            "eventName": event,
            "eventType": "AwsApiCall",
            "awsRegion": "eu-west-1",
            "sourceIPAddress": "198.51.100.7",
            "recipientAccountId": self.payments,
            "userIdentity": identity,
        }
        return record | members

    def queue(self, name: str, address: str, time: str) -> dict[str, Any]:
        url = f"https://sqs.eu-west-1.amazonaws.com/{self.payments}/{name}"
        parameters = {"queueUrl": url}
        return self.record("sqs", "PurgeQueue", requestParameters=parameters, sourceIPAddress=address, eventTime=time)


@pytest.fixture(scope="module")
def world() -> Any:
    with Server() as server:
        yield World(server)


def bailiwick(world: World, *arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [str(binary()), *map(str, arguments), "--endpoint", world.server.endpoint]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, **options)


def replayed(world: World, status: int, *arguments: str | Path) -> dict[str, Any]:
    done = bailiwick(world, "replay", *arguments, "--format", "json")
    assert done.returncode == status, done.stderr + done.stdout
    return json.loads(done.stdout)


def test_a_change_as_calls_breaks_what_it_denies(world: World, tmp_path: Path) -> None:
    day = tmp_path / "AWSLogs" / world.payments / "CloudTrail" / "eu-west-1" / "2026" / "11" / "01"
    day.mkdir(parents=True)
    records = [
        world.record("iam", "CreateUser", requestParameters={"userName": "eve"}),
        world.record("iam", "CreateUser", requestParameters={"userName": "eve"}, eventTime="2026-11-03T10:00:00Z"),
        world.record("secretsmanager", "GetSecretValue", requestParameters={"secretId": "db"}),
        world.queue("ledger-in", "198.51.100.7", "2026-11-02T10:00:00Z"),
        world.queue("ledger-in", "203.0.113.9", "2026-11-02T10:00:00Z"),
        world.queue("mail", "198.51.100.7", "2026-11-02T10:00:00Z"),
        world.record("iam", "CreateUser", errorCode="AccessDenied", errorMessage="no identity-based policy allows it"),
        world.record("signin", "ConsoleLogin", eventType="AwsConsoleSignIn"),
        world.record(
            "ec2",
            "DescribeInstances",
            userIdentity={"type": "AWSAccount", "accountId": "999999999999"},
            recipientAccountId="999999999999",
        ),
    ]
    packed = gzip.compress(json.dumps({"Records": records}).encode())
    (day / f"{world.payments}_CloudTrail_eu-west-1_20261101T1000Z_x.json.gz").write_bytes(packed)
    (day / f"{world.payments}_CloudTrail-Digest_eu-west-1_x.json.gz").write_bytes(b"no records")
    changes = tmp_path / "changes.json"
    changes.write_text(json.dumps(world.attach()))
    before = world.organizations.list_targets_for_policy(PolicyId=world.guard)["Targets"]
    report = replayed(world, 2, tmp_path / "AWSLogs", "--file", changes)
    assert report["outcomes"] == {
        "breaks": 3,
        "may_break": 1,
        "starts_to_work": 0,
        "may_start_to_work": 0,
        "denied_already": 1,
        "undecided_alike": 0,
        "unaffected": 2,
    }
    assert (report["read"]["files"], report["read"]["records"], report["read"]["calls"]) == (1, 9, 7)
    broken = {group["action"]: group for group in report["groups"] if group["outcome"] == "breaks"}
    users = broken["iam:CreateUser"]
    assert (users["records"], users["by"]["sid"], users["by"]["policy_name"]) == (2, "NoUsers", "guard")
    assert (users["first"], users["last"]) == ("2026-11-01T10:00:00Z", "2026-11-03T10:00:00Z")
    assert users["principal"] == f"arn:aws:iam::{world.payments}:user/ada"
    queue = broken["sqs:PurgeQueue"]
    assert queue["resource"] == f"arn:aws:sqs:eu-west-1:{world.payments}:ledger-in"
    (maybe,) = [group for group in report["groups"] if group["outcome"] == "may break"]
    assert (maybe["action"], maybe["needs"]) == ("secretsmanager:GetSecretValue", ["aws:PrincipalTag/team"])
    (unknown,) = report["not_judged"]
    assert "no organization that is here" in unknown["why"]
    assert unknown["examples"] == ["999999999999"]
    assert [one["examples"] for one in report["beside"]] == [["ConsoleLogin"]]
    # Nothing was attached, and no branch is left.
    assert world.organizations.list_targets_for_policy(PolicyId=world.guard)["Targets"] == before
    assert json.loads(bailiwick(world, "branch", "list", "--format", "json").stdout)["branches"] == []

    table = bailiwick(world, "replay", tmp_path / "AWSLogs", "--file", changes)
    assert table.returncode == 2
    assert "3 would break, 1 may break" in table.stdout
    assert "NoUsers of guard at Workloads" in table.stdout

    page = tmp_path / "comment.md"
    markdown = bailiwick(
        world, "what-if", "--file", changes, "--replay", tmp_path / "AWSLogs", "--format", "markdown", "-o", page
    )
    assert markdown.returncode == 2, markdown.stderr
    text = page.read_text()
    assert "3 recorded calls would break" in text
    assert "Recorded calls that would break" in text
    found = bailiwick(world, "what-if", "--file", changes, "--replay", tmp_path / "AWSLogs", "--format", "json")
    whole = json.loads(found.stdout)
    assert whole["replay"]["outcomes"] == report["outcomes"]
    assert [risk["kind"] for risk in whole["summary"]["risks"]][:2] == ["calls break", "calls break"]


def test_branches_and_states_of_the_past_are_compared(world: World, tmp_path: Path) -> None:
    record = tmp_path / "one.json"
    record.write_text(json.dumps([world.record("iam", "CreateUser")]))
    assert replayed(world, 0, record)["before"] is None
    made = bailiwick(world, "branch", "create", "stricter")
    assert made.returncode == 0, made.stderr
    on_branch = boto3.client(
        "organizations",
        region_name="us-east-1",
        endpoint_url=world.server.endpoint + "/_bailiwick/branches/stricter",
        aws_access_key_id=MANAGEMENT,
        aws_secret_access_key="secret",
    )
    on_branch.attach_policy(PolicyId=world.guard, TargetId=world.workloads)
    report = replayed(world, 2, record, "--branch", "stricter")
    assert (report["outcomes"]["breaks"], report["after"]["name"]) == (1, "branch stricter")
    assert [
        one["name"] for one in json.loads(bailiwick(world, "branch", "list", "--format", "json").stdout)["branches"]
    ] == ["stricter"]
    # The other way round: what was denied then passes now.
    version = world.server.request("GET", "/_bailiwick/organizations").json()["version"]
    world.organizations.attach_policy(PolicyId=world.guard, TargetId=world.workloads)
    denied = replayed(world, 2, record)
    assert (denied["outcomes"]["breaks"], denied["before"]) == (1, None)
    since = replayed(world, 2, record, "--as-of", str(version))
    assert since["outcomes"]["breaks"] == 1
    content = tmp_path / "guard.json"
    content.write_text(json.dumps(EVERYTHING))
    looser = replayed(world, 2, record, "--policy", content, "--policy-id", world.guard)
    assert looser["outcomes"]["starts_to_work"] == 1
    world.organizations.detach_policy(PolicyId=world.guard, TargetId=world.workloads)
    bailiwick(world, "branch", "drop", "stricter")


def test_a_change_that_is_refused_says_so(world: World, tmp_path: Path) -> None:
    record = tmp_path / "one.json"
    record.write_text(json.dumps(world.record("iam", "CreateUser")))
    changes = tmp_path / "changes.json"
    request = {"PolicyId": "p-00000000", "TargetId": world.workloads}
    changes.write_text(json.dumps({"changes": [{"operation": "AttachPolicy", "request": request}]}))
    done = bailiwick(world, "replay", record, "--file", changes)
    assert done.returncode == 3
    assert "AttachPolicy, is refused" in done.stderr


def test_lake_lookups_and_access_reports(world: World, tmp_path: Path) -> None:
    user = f"{{type=IAMUser, principalid=AIDA, arn=arn:aws:iam::{world.payments}:user/ada, accountid={world.payments}}}"
    lake = tmp_path / "result_1.csv.gz"
    lines = [
        "eventTime,eventSource,eventName,awsRegion,sourceIPAddress,recipientAccountId,userIdentity",
        f'2026-11-01 10:00:00.000,iam.amazonaws.com,CreateUser,us-east-1,198.51.100.7,{world.payments},"{user}"',
    ]
    lake.write_bytes(gzip.compress("\n".join(lines).encode()))
    lookup = tmp_path / "lookup.json"
    event = {"EventName": "CreateUser", "CloudTrailEvent": json.dumps(world.record("iam", "CreateUser"))}
    lookup.write_text(json.dumps({"Events": [event]}))
    report = tmp_path / "access.json"
    path = f"{world.fleet.organization}/{world.fleet.root}/{world.workloads}/{world.payments}/"
    details = [
        {
            "ServiceName": "IAM",
            "ServiceNamespace": "iam",
            "EntityPath": path,
            "LastAuthenticatedTime": "2026-11-01T10:00:00Z",
        },
        {"ServiceName": "SQS", "ServiceNamespace": "sqs", "TotalAuthenticatedEntities": 0},
    ]
    report.write_text(json.dumps({"JobStatus": "COMPLETED", "AccessDetails": details}))
    changes = tmp_path / "changes.yaml"
    changes.write_text(json.dumps(world.attach()))
    found = replayed(world, 2, lake, lookup, report, "--file", changes)
    assert found["outcomes"]["breaks"] == 2
    (used,) = found["services"]
    assert (used["outcome"], used["account"], used["service"]) == ("may break", world.payments, "iam")
    assert used["allowed_before"] == used["actions"] == used["allowed_after"] + 1


def test_what_is_broken_is_told_and_never_counted_as_safe(world: World, tmp_path: Path) -> None:
    whole = json.dumps({"Records": [world.record("iam", "GetUser"), {"eventName": "x"}, 3]})
    (tmp_path / "cut.json").write_text(whole + "x")
    (tmp_path / "broken.json.gz").write_bytes(gzip.compress(whole.encode())[:-12])
    (tmp_path / "other.json").write_text('{"a": 1}')
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    report = replayed(world, 2, tmp_path)
    assert report["outcomes"]["unaffected"] >= 1
    told = {Path(one["examples"][0]).name: one["why"] for one in report["not_judged"]}
    assert "no JSON any more at line 1" in told["cut.json"]
    assert "can't be unpacked to its end" in told["broken.json.gz"]
    assert "holds no records" in told["other.json"]
    assert "no column eventsource" in told["other.csv"]
    assert any("eventSource or eventName isn't there" in one["why"] for one in report["not_judged"])
    missing = bailiwick(world, "replay", tmp_path / "nothing")
    assert (missing.returncode, "No such file" in missing.stderr) == (1, True)
    empty = tmp_path / "empty"
    empty.mkdir()
    none = bailiwick(world, "replay", empty)
    assert (none.returncode, "no records" in none.stderr) == (1, True)
    piped = bailiwick(world, "replay", "-", input=json.dumps(world.record("iam", "GetUser")))
    assert piped.returncode == 0, piped.stderr


def test_real_records_under_policies_written_for_them(tmp_path: Path) -> None:
    if not RECORDS.is_dir():
        pytest.skip(f"no records at {RECORDS}; BAILIWICK_CLOUDTRAIL names another folder")
    read = [record for file in sorted(RECORDS.glob("*.json")) for record in json.loads(file.read_text())]
    accounts = sorted({record["recipientAccountId"] for record in read})
    deny = ["ssm:StartSession", "iam:CreateUser", "cloudtrail:DeleteTrail", "ec2:RunInstances"]
    statement = {"Sid": "Attacks", "Effect": "Deny", "Action": deny, "Resource": "*"}
    document = {
        "version": 1,
        "management_account": "999988887777",
        "root": {"policy_types": ["SERVICE_CONTROL_POLICY"], "units": [{"name": "Red"}]},
        "accounts": [{"id": "999988887777", "name": "management", "email": "m@example.com"}]
        + [{"id": id, "name": f"red-{id}", "email": f"{id}@example.com", "unit": "Red"} for id in accounts],
        "policies": [
            {
                "type": "SERVICE_CONTROL_POLICY",
                "name": "guard",
                "content": {"Version": "2012-10-17", "Statement": [statement]},
            }
        ],
    }
    file = tmp_path / "org.json"
    file.write_text(json.dumps(document))
    with Server("memory", "--organization", str(file)) as server:
        organizations = server.client("organizations", account="999988887777")
        policy = organizations.list_policies(Filter="SERVICE_CONTROL_POLICY")["Policies"]
        guard = next(one["Id"] for one in policy if one["Name"] == "guard")
        root = organizations.list_roots()["Roots"][0]["Id"]
        unit = organizations.list_organizational_units_for_parent(ParentId=root)["OrganizationalUnits"][0]["Id"]
        changes = tmp_path / "changes.json"
        request = {"PolicyId": guard, "TargetId": unit}
        changes.write_text(json.dumps([{"operation": "AttachPolicy", "request": request}]))
        command = [str(binary()), "replay", str(RECORDS), "--file", str(changes), "--format", "json"]
        done = subprocess.run([*command, "--endpoint", server.endpoint], capture_output=True, text=True, timeout=120)
    assert done.returncode == 2, done.stderr
    report = json.loads(done.stdout)

    def is_denied(record: dict[str, Any]) -> bool:
        return "errorCode" in record and any(
            word in record["errorCode"] for word in ("AccessDenied", "UnauthorizedOperation")
        )

    def action(record: dict[str, Any]) -> str:
        return f"{record['eventSource'].split('.')[0]}:{record['eventName']}"

    passed = [record for record in read if action(record) in deny and not is_denied(record)]
    assert report["outcomes"]["breaks"] == len(passed) > 0
    calls = [record for record in read if record["eventType"] == "AwsApiCall"]
    assert report["read"]["records"] == len(read)
    assert report["read"]["calls"] == len(calls)
    assert report["outcomes"]["denied_already"] == len([record for record in calls if is_denied(record)])
    assert report["not_judged"] == []
