"""Who may do what: `bailiwick can`, and the route behind it, in an organization with guardrails."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fleet import Fleet
from harness import MANAGEMENT, ROOT, Server, binary

CASES = ROOT / "domain" / "authorization" / "tests" / "vectors" / "decisions"
GUARDRAILS = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "EuropeOnly",
            "Effect": "Deny",
            "NotAction": ["iam:*", "organizations:*", "sts:*"],
            "Resource": "*",
            "Condition": {
                "StringNotEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-central-1"]},
                "ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Admin"},
            },
        },
        {"Sid": "NoLeaving", "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"},
    ],
}
PERIMETER = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "OursOnly",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": "*",
            "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "ORGANIZATION"}},
        }
    ],
}


@dataclass
class Guarded:
    """An organization with a unit that may only work in Europe, and buckets that only members may use."""

    server: Server
    fleet: Fleet
    workloads: str
    payments: str
    guardrails: str
    perimeter: str


@pytest.fixture(scope="module")
def guarded() -> Any:
    with Server() as server:
        fleet = Fleet(server).create()
        organizations = server.client("organizations")
        organizations.enable_policy_type(RootId=fleet.root, PolicyType="RESOURCE_CONTROL_POLICY")
        if not any(
            one["Type"] == "SERVICE_CONTROL_POLICY" for one in organizations.list_roots()["Roots"][0]["PolicyTypes"]
        ):
            organizations.enable_policy_type(RootId=fleet.root, PolicyType="SERVICE_CONTROL_POLICY")
        unit = organizations.create_organizational_unit(ParentId=fleet.root, Name="Workloads")
        workloads = unit["OrganizationalUnit"]["Id"]
        created = organizations.create_account(Email="payments@example.com", AccountName="payments")
        server.settle()
        request = created["CreateAccountStatus"]["Id"]
        status = organizations.describe_create_account_status(CreateAccountRequestId=request)
        payments = status["CreateAccountStatus"]["AccountId"]
        organizations.move_account(AccountId=payments, SourceParentId=fleet.root, DestinationParentId=workloads)

        def policy(name: str, kind: str, content: dict, target: str) -> str:
            text = json.dumps(content).replace("ORGANIZATION", fleet.organization)
            made = organizations.create_policy(Name=name, Description="", Type=kind, Content=text)
            made = made["Policy"]["PolicySummary"]["Id"]
            organizations.attach_policy(PolicyId=made, TargetId=target)
            return made

        guardrails = policy("guardrails", "SERVICE_CONTROL_POLICY", GUARDRAILS, workloads)
        perimeter = policy("perimeter", "RESOURCE_CONTROL_POLICY", PERIMETER, fleet.root)
        yield Guarded(server, fleet, workloads, payments, guardrails, perimeter)


def can(guarded: Guarded, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What the command says about that organization."""
    command = [str(binary()), "can", *arguments, "--endpoint", guarded.server.endpoint]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (
            ["payments", "s3:GetObject"],
            3,
            ["UNDECIDED", "hangs on aws:PrincipalArn and aws:RequestedRegion", "--region"],
        ),
        (["payments", "s3:GetObject", "--region", "eu-west-1"], 0, ["ALLOWED"]),
        (
            ["payments", "s3:GetObject", "--region", "us-east-1", "--principal", "role/Dev"],
            2,
            ["DENIED", "EuropeOnly of guardrails", "StringNotEquals on aws:RequestedRegion", "detach guardrails"],
        ),
        (["payments", "s3:GetObject", "--region", "us-east-1", "--principal", "role/Admin"], 0, ["ALLOWED"]),
        (["payments", "s3:GetObject", "--region", "us-east-1", "--principal", "root"], 2, ["EuropeOnly"]),
        (["payments", "s3:GetObject", "--absent", "aws:RequestedRegion", "--principal", "user/x"], 2, ["EuropeOnly"]),
        (["payments@example.com", "Organizations:leaveorganization"], 2, ["NoLeaving of guardrails"]),
        (["payments", "iam:CreateUser", "organizations:LeaveOrganization"], 2, ["iam:CreateUser", "ALLOWED", "DENIED"]),
        ([MANAGEMENT, "s3:GetObject", "--region", "us-east-1"], 0, ["management account is limited by no"]),
        (["s3:GetObject", "--at", "Workloads", "--region", "us-east-1", "--principal", "role/Dev"], 2, ["EuropeOnly"]),
        (["s3:GetObject", "--at", "Root", "--region", "us-east-1"], 0, ["a new account in Root"]),
        (
            ["999999999999", "s3:GetObject", "--resource", "arn:aws:s3:::b/x", "--owner", "payments"],
            2,
            ["The resource control policy at Root", "OursOnly of perimeter"],
        ),
        (["999999999999", "s3:GetObject"], 0, ["the account is in no organization"]),
        (["paymets", "s3:GetObject"], 1, ["did you mean payments?"]),
        (["payments"], 1, ["an action such as s3:GetObject"]),
        (["payments", "s3"], 1, ['"s3" is no action such as s3:GetObject']),
        (["payments", "s4:*"], 1, ["no action that is known matches s4:*"]),
        (
            ["payments", "s3:Put*", "--region", "us-east-1", "--principal", "root"],
            2,
            ["EuropeOnly", "s3:PutAccessPointPolicy"],
        ),
        (["payments", "iam:*"], 0, ["iam ", "ALLOWED"]),
        (["payments", "organizations:*", "iam:Get*"], 2, ["MIXED", "1 DENIED", "iam:Get*"]),
        (["payments", "s3:GetObject", "--resource", "bucket"], 1, ["--resource: ", "neither an ARN nor *"]),
        (["payments", "s3:GetObject", "--principal", "Dev"], 1, ["--principal: root, user/NAME, role/NAME"]),
        (
            ["payments", "s3:Get*", "--principal", "arn:aws:iam::999999999999:role/x"],
            1,
            ["--principal: ", "another one"],
        ),
        (["payments", "s3:GetObject", "--context", "aws:SourceIp"], 1, ["--context: KEY=VALUE"]),
        (["payments", "s3:GetObject", "--context", "SourceIp=1"], 1, ["--context: ", "no condition key"]),
        (["payments", "s3:GetObject", "--absent", "x"], 1, ["--absent: ", "no condition key"]),
        (["payments", "s3:GetObject", "--region", "Mars"], 1, ["--region"]),
        (["s3:GetObject", "--at", "Nowhere"], 1, ["--at: there is no unit Nowhere"]),
        (["payments", "s3:GetObject", "--resource", "arn:aws:s3:::b", "--owner", "x"], 1, ["--owner: no account"]),
        (["--file", "/nowhere.json"], 1, ["/nowhere.json"]),
    ],
)
def test_it_is_told(guarded: Guarded, arguments: list[str], status: int, words: list[str]) -> None:
    found = can(guarded, *arguments)
    said = found.stdout if status != 1 else found.stderr
    assert found.returncode == status, found.stdout + found.stderr
    for word in words:
        assert word in said, said


def test_the_waterfall_names_each_level(guarded: Guarded) -> None:
    found = can(guarded, "payments", "organizations:LeaveOrganization")
    rows = [line.split(maxsplit=2) for line in found.stdout.splitlines()]
    assert ["Root", "1", "allows: FullAWSAccess"] in rows
    assert ["Workloads", "2", "denies: NoLeaving of guardrails"] in rows
    assert ["payments", "1", "allows: FullAWSAccess"] in rows


def ask(guarded: Guarded, *questions: dict) -> list[dict]:
    """What the route answers."""
    told = guarded.server.control("POST", "decide", {"questions": list(questions)})
    assert told["version"] == guarded.server.info()["version"]
    return told["answers"]


def test_the_route_answers_in_order_with_real_ids(guarded: Guarded) -> None:
    principal = {"arn": f"arn:aws:iam::{guarded.payments}:role/Dev"}
    leave = {"principal": principal, "action": "organizations:LeaveOrganization"}
    put = {"principal": principal, "action": "s3:PutObject", "resource": {"arn": "arn:aws:s3:::b/x"}}
    there = put | {"context": {"aws:RequestedRegion": "us-east-1"}}
    here = put | {"context": {"aws:RequestedRegion": "eu-west-1"}}
    open_ = put | {"unknown": ["aws:RequestedRegion"]}
    answers = ask(guarded, leave, there, here, open_)
    assert [answer["decision"] for answer in answers] == ["DENIED", "DENIED", "ALLOWED", "UNDECIDED"]
    assert answers[0]["by"] == {
        "kind": "explicit_deny",
        "policy_type": "SERVICE_CONTROL_POLICY",
        "node": guarded.workloads,
        "node_name": "Workloads",
        "policy": guarded.guardrails,
        "policy_name": "guardrails",
        "statement": 1,
        "sid": "NoLeaving",
    }
    assert answers[1]["by"]["conditions"] == [
        {"operator": "StringNotEquals", "key": "aws:RequestedRegion"},
        {"operator": "ArnNotLike", "key": "aws:PrincipalArn"},
    ]
    assert answers[2] == {"decision": "ALLOWED"}
    assert answers[3]["needs"] == ["aws:RequestedRegion"]


def test_policies_that_are_gone_or_moved_away_from_deny_no_more(guarded: Guarded) -> None:
    organizations = guarded.server.client("organizations")
    leave = {"principal": {"account": guarded.payments}, "action": "organizations:LeaveOrganization"}
    root, workloads, payments = guarded.fleet.root, guarded.workloads, guarded.payments

    def decision() -> str:
        return ask(guarded, leave)[0]["decision"]

    assert decision() == "DENIED"
    organizations.move_account(AccountId=payments, SourceParentId=workloads, DestinationParentId=root)
    assert decision() == "ALLOWED"
    organizations.move_account(AccountId=payments, SourceParentId=root, DestinationParentId=workloads)
    organizations.detach_policy(PolicyId=guarded.guardrails, TargetId=workloads)
    assert decision() == "ALLOWED"
    organizations.attach_policy(PolicyId=guarded.guardrails, TargetId=workloads)
    organizations.disable_policy_type(RootId=root, PolicyType="RESOURCE_CONTROL_POLICY")
    bucket = {"arn": "arn:aws:s3:::b/x", "account": payments}
    outside = {"principal": {"account": "999999999999"}, "action": "s3:GetObject", "resource": bucket}
    assert ask(guarded, outside)[0]["decision"] == "ALLOWED"
    organizations.enable_policy_type(RootId=root, PolicyType="RESOURCE_CONTROL_POLICY")
    organizations.attach_policy(PolicyId=guarded.perimeter, TargetId=root)
    assert ask(guarded, outside)[0]["by"]["policy"] == guarded.perimeter


def test_what_is_wrong_with_a_question_is_told_with_its_place(guarded: Guarded) -> None:
    good = {"principal": {"account": guarded.payments}, "action": "s3:GetObject"}
    for questions, words in (
        ([good, good | {"action": "s3"}], "questions[1]: `action`"),
        ([good | {"recource": {}}], "questions[0]: unknown field `recource`"),
        ([good | {"at": "ou-xxxx-12345678"}], "questions[0]: `at`: there is no ou-xxxx-12345678"),
        ([good] * 10_001, "10001 questions are too many"),
        ([good | {"action": "*"}] * 26, "questions[24]: together more than 500000 actions are asked about"),
        ([0] * 100_001, "more than 100000 values"),
        ("x", "questions"),
    ):
        answer = guarded.server.request(
            "POST", "/_bailiwick/decide", {"questions": questions}, {"Content-Type": "application/json"}
        )
        assert answer.status == 400, answer.body
        assert words in answer.json()["error"], answer.body


def test_a_file_of_questions(guarded: Guarded, tmp_path: Path) -> None:
    principal = {"account": guarded.payments}
    questions = [{"principal": principal, "action": "iam:GetRole"}] * 10_001
    questions.append({"principal": principal, "action": "organizations:LeaveOrganization"})
    path = tmp_path / "questions.json"
    path.write_text(json.dumps({"questions": questions}))
    found = can(guarded, "--file", str(path))
    assert found.returncode == 2, found.stderr
    assert found.stdout.splitlines()[-1] == "10001 allowed, 1 denied, 0 undecided"
    questions.append({"principal": principal, "action": "x"})
    path.write_text(json.dumps(questions))
    found = can(guarded, "--file", str(path))
    assert found.returncode == 1
    assert f"{path}: questions[10002]: `action`" in found.stderr
    yaml = tmp_path / "one.yaml"
    yaml.write_text(f"name: roles\nprincipal: {{account: {guarded.payments}}}\naction: iam:GetRole\n")
    assert can(guarded, "--file", str(yaml)).stdout.splitlines()[1].split() == ["roles", "ALLOWED"]
    found = can(guarded, "--file", str(yaml), "--format", "json")
    assert json.loads(found.stdout) == {"answers": [{"decision": "ALLOWED"}]}


def test_questions_that_bring_their_organization_along_need_no_installation() -> None:
    for path in sorted(CASES.glob("*.json")):
        cases = json.loads(path.read_text())
        command = [str(binary()), "can", "--file", str(path), "--format", "json", "--endpoint", "http://127.0.0.1:1"]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        assert found.returncode in (0, 2, 3), found.stderr
        answers = json.loads(found.stdout)["answers"]
        decisions = [answer["decision"] for answer in answers]
        expected = [case["expect"]["decision"] for case in cases]
        assert [
            one
            for one in zip(cases, decisions, expected, strict=True)
            if one[1] != one[2] and one[1] not in one[0]["expect"].get("accept_also", [])
        ] == []


def test_a_pattern_is_every_action_that_it_stands_for(guarded: Guarded) -> None:
    principal = {"arn": f"arn:aws:iam::{guarded.payments}:role/Dev"}
    told = ask(guarded, {"principal": principal, "action": "organizations:*"})[0]
    assert told["decision"] == "MIXED"
    (count,) = told["actions"]["services"]
    # What is the management account's, what is a member's own, and what the policy denies.
    others, own, denied = told["actions"]["groups"]
    assert (count["allowed"], count["denied"]) == (len(own["actions"]), len(others["actions"]) + 1)
    assert "organizations:DescribeOrganization" in own["actions"]
    assert "organizations:CreateAccount" in others["actions"]
    assert (others["by"]["policy_type"], others["by"].get("policy")) == ("RESOURCE_POLICY", None)
    assert denied["actions"] == ["organizations:LeaveOrganization"]
    assert denied["by"]["policy"] == guarded.guardrails
    everything = ask(guarded, {"principal": principal, "action": "*"})[0]
    assert sum(len(group["actions"]) for group in everything["actions"]["groups"]) > 20_000


def test_an_action_that_nobody_knows_is_answered_with_a_note(guarded: Guarded) -> None:
    found = can(guarded, "payments", "iam:GetRoles")
    assert found.returncode == 0
    assert "ALLOWED iam:GetRoles" in found.stdout
    assert "did you mean iam:GetRole?" in found.stderr


def test_a_rehearsal_says_first_who_loses_everything(guarded: Guarded) -> None:
    request = json.dumps({"PolicyId": "p-FullAWSAccess", "TargetId": guarded.workloads})
    command = [str(binary()), "what-if", "DetachPolicy", "--request", request, "--endpoint", guarded.server.endpoint]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 2, found.stderr
    assert found.stdout.startswith(f"payments ({guarded.payments}) would lose every right."), found.stdout


def rights(guarded: Guarded, operation: str, request: dict) -> list[dict]:
    """What a call would take from accounts, and give them."""
    plan = {"changes": [{"operation": operation, "request": request}]}
    report = guarded.server.control("POST", "what-if", plan)
    assert report["refused"] == 0, report["calls"]
    return report["consequences"]["rights"]


def test_a_rehearsal_tells_which_rights_are_lost_and_gained(guarded: Guarded) -> None:
    attached = {"PolicyId": guarded.guardrails, "TargetId": guarded.workloads}
    (change,) = rights(guarded, "DetachPolicy", attached)
    assert change["accounts"] == [guarded.payments]
    assert change["allowed"] == [
        {"service": "organizations", "count": 1, "of": 63, "actions": ["organizations:LeaveOrganization"]}
    ]
    assert sum(service["count"] for service in change["freed"]) > 20_000
    assert change["denied"] == change["limited"] == []
    europe = GUARDRAILS["Statement"][0]
    narrower = europe | {"NotAction": ["iam:*", "organizations:*", "sts:*", "sqs:SendMessage"]}
    text = json.dumps(GUARDRAILS | {"Statement": [narrower, GUARDRAILS["Statement"][1]]})
    (change,) = rights(guarded, "UpdatePolicy", {"PolicyId": guarded.guardrails, "Content": text})
    assert [service["actions"] for service in change["freed"]] == [["sqs:SendMessage"]]
    elsewhere = europe | {"Condition": {"StringNotEquals": {"aws:RequestedRegion": "us-east-1"}}, "Action": "sqs:*"}
    del elsewhere["NotAction"]
    text = json.dumps(GUARDRAILS | {"Statement": [*GUARDRAILS["Statement"], elsewhere | {"Sid": "More"}]})
    (change,) = rights(guarded, "UpdatePolicy", {"PolicyId": guarded.guardrails, "Content": text})
    (limited,) = change["limited"]
    assert limited["keys"] == ["aws:PrincipalArn", "aws:RequestedRegion"]
    assert [service["service"] for service in limited["actions"]] == ["sqs"]
    assert limited["actions"][0]["actions"] == []
    # Once more at another level takes nothing away that wasn't gone.
    assert rights(guarded, "AttachPolicy", attached | {"TargetId": guarded.payments}) == []
    assert rights(guarded, "AttachPolicy", attached | {"TargetId": MANAGEMENT}) == []


def test_a_rehearsal_tells_what_anybody_may_do_on_resources(guarded: Guarded) -> None:
    wider = PERIMETER["Statement"][0] | {"Action": ["s3:*", "sqs:SendMessage"]}
    text = json.dumps(PERIMETER | {"Statement": [wider]}).replace("ORGANIZATION", guarded.fleet.organization)
    request = {"PolicyId": guarded.perimeter, "Content": text}
    (change,) = rights(guarded, "UpdatePolicy", request)
    assert (change["on_resources"], change["accounts"]) == (True, [guarded.payments])
    (limited,) = change["limited"]
    assert limited["keys"] == ["aws:PrincipalOrgID"]
    assert [service["actions"] for service in limited["actions"]] == [["sqs:SendMessage"]]
    command = [str(binary()), "what-if", "UpdatePolicy", "--request", json.dumps(request)]
    found = subprocess.run(
        [*command, "--endpoint", guarded.server.endpoint], capture_output=True, text=True, check=False
    )
    assert found.returncode == 2, found.stderr
    assert "anybody, on resources of payments" in " ".join(found.stdout.split())


def guardrails(guarded: Guarded, account: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What limits an account."""
    command = [str(binary()), "guardrails", account, *arguments, "--endpoint", guarded.server.endpoint]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_guardrails_are_told_in_words(guarded: Guarded) -> None:
    told = guardrails(guarded, "payments").stdout
    assert told.splitlines() == [
        "Denied always:",
        "  - organizations:LeaveOrganization  [NoLeaving of guardrails at Workloads]",
        "",
        "Denied unless:",
        "  - every action but iam:*, organizations:*, sts:*, unless aws:RequestedRegion is eu-west-1 or eu-central-1, "
        "or aws:PrincipalArn is like arn:aws:iam::*:role/Admin  [EuropeOnly of guardrails at Workloads]",
        "",
        "Denied to anybody on its resources:",
        f"  - s3:*, unless aws:PrincipalOrgID is {guarded.fleet.organization}  [OursOnly of perimeter at Root]",
    ]
    assert "management account is limited by no" in guardrails(guarded, MANAGEMENT).stdout
    assert "the account is in no organization" in guardrails(guarded, "999999999999").stdout


def test_a_level_that_does_not_allow_everything_is_told(guarded: Guarded) -> None:
    organizations = guarded.server.client("organizations")
    statement = {
        "Effect": "Allow",
        "Action": "s3:*",
        "Resource": "*",
        "Condition": {"Bool": {"aws:SecureTransport": "true"}},
    }
    content = json.dumps({"Version": "2012-10-17", "Statement": statement})
    made = organizations.create_policy(Name="storage", Description="", Type="SERVICE_CONTROL_POLICY", Content=content)[
        "Policy"
    ]["PolicySummary"]["Id"]
    organizations.attach_policy(PolicyId=made, TargetId=guarded.payments)
    organizations.detach_policy(PolicyId="p-FullAWSAccess", TargetId=guarded.payments)
    told = guardrails(guarded, "payments").stdout
    assert (
        "Allowed only, by payments:\n  - s3:*, if aws:SecureTransport is true  [statement 1 of storage at payments]"
        in told
    )
    assert can(guarded, "payments", "iam:GetRole").returncode == 2
    told = json.loads(guardrails(guarded, "payments", "--format", "json").stdout)
    (level,) = told["allowed_only"]
    assert (level["node"], level["allowed"][0]["policy"]) == (guarded.payments, made)
    organizations.attach_policy(PolicyId="p-FullAWSAccess", TargetId=guarded.payments)
    organizations.detach_policy(PolicyId=made, TargetId=guarded.payments)


def test_what_is_delegated_is_asked_of_the_delegation_policy(guarded: Guarded) -> None:
    organizations = guarded.server.client("organizations")
    asked = ["payments", "organizations:CreatePolicy", "--principal", "role/Admin"]
    arn = f"arn:aws:organizations::{MANAGEMENT}:policy/{guarded.fleet.organization}/tag_policy/*"
    found = can(guarded, *asked, "--resource", arn)
    assert found.returncode == 2
    assert "the organization delegates nothing" in " ".join(found.stdout.split())
    statement = {"Sid": "Tags", "Effect": "Allow", "Principal": {"AWS": guarded.payments}, "Resource": "*"}
    statement["Action"] = ["organizations:CreatePolicy", "organizations:ListPolicies"]
    statement["Condition"] = {"StringEquals": {"organizations:PolicyType": "TAG_POLICY"}}
    organizations.put_resource_policy(Content=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    found = can(guarded, *asked, "--resource", arn)
    assert found.returncode == 3, found.stdout
    assert "organizations:PolicyType" in found.stdout
    for kind, status in (("TAG_POLICY", 0), ("BACKUP_POLICY", 2)):
        found = can(guarded, *asked, "--resource", arn, "--context", f"organizations:PolicyType={kind}")
        assert found.returncode == status, found.stdout
    found = can(guarded, "payments", "organizations:CreateAccount", "--principal", "role/Admin")
    assert found.returncode == 2
    assert "it can't be delegated" in " ".join((found.stdout + found.stderr).split())
    assert can(guarded, MANAGEMENT, "organizations:CreateAccount").returncode == 0
    organizations.delete_resource_policy()
