"""Written expectations, held against a server: every kind, good and bad, and what a change would make of them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import governed
from fleet import Fleet
from harness import EXAMPLES, HANGING, MANAGEMENT, Server, binary


@pytest.fixture(scope="module")
def fleet() -> Iterator[Fleet]:
    """An organization with something of everything."""
    with Server("memory", "--seed", "expectations") as server:
        yield governed.organization(server)


def environment(fleet: Fleet) -> dict[str, str]:
    """That of a shell that knows the server."""
    return {**os.environ, "BAILIWICK_ENDPOINT": fleet.server.endpoint, "RUST_LOG": "off"}


def ran(fleet: Fleet, *words: str | Path, text: str | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a command."""
    return subprocess.run(
        [binary(), *words],
        env=environment(fleet),
        input=text,
        capture_output=True,
        text=True,
        timeout=HANGING,
        check=False,
    )


def held(fleet: Fleet, *expectations: dict[str, Any], status: int) -> list[dict[str, Any]]:
    """How expectations stand, in JSON."""
    done = ran(fleet, "test", "-", "--format", "json", text=json.dumps({"expectations": expectations}))
    assert done.returncode == status, done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["report_version"] == 1
    return report["outcomes"]


GOOD: list[dict[str, Any]] = [
    {"denied": {"account": "sandbox-1", "action": "rds:*"}},
    {"denied": {"unit": "Sandbox", "action": "s3:GetObject"}},
    {"denied": {"account": "members", "action": "organizations:LeaveOrganization", "by": "stay-in-the-organization"}},
    {"allowed": {"account": "ledger", "action": ["s3:GetObject", "ec2:RunInstances"], "principal": "role/Dev"}},
    {"allowed": {"account": MANAGEMENT, "action": "organizations:*"}},
    {"effective": {"type": "tag", "target": "Sandbox", "path": "tags/environment/tag_value", "value": ["sandbox"]}},
    {"effective": {"type": "tag", "target": "all", "path": "tags/nothing", "absent": True}},
    {"effective": {"type": "backup", "target": "ledger", "absent": True}},
    {"pack": {"name": "baseline", "account": "ledger", "status": "CREATE_COMPLETE"}},
    {"pack": {"name": "baseline", "account": "payments-reporting", "exists": True, "status": "CREATE_FAILED"}},
    {"pack": {"name": "other", "account": "ledger", "exists": False}},
    {"security-hub": {"account": "ledger", "status": "SUCCESS"}},
    {"security-hub": {"account": "ledger", "enabled": True}},
    {"tree": {"account": "payments-*", "in": "Root/Workloads/Production/Payments"}},
    {"tree": {"unit": "Nowhere", "exists": False}},
    {"quota": {"of": "units", "at-most": 5}},
]
"""What is so."""

BAD: list[tuple[dict[str, Any], str, str | None]] = [
    ({"denied": {"account": "ledger", "action": "s3:GetObject"}}, "allowed", "FullAWSAccess allows it at every level"),
    (
        {"allowed": {"account": "payments-production", "action": "organizations:LeaveOrganization"}},
        "denied",
        "stay-in-the-organization",
    ),
    ({"denied": {"account": "sandbox-1", "action": "rds:A", "by": "another"}}, "denied by something else", None),
    (
        {"effective": {"type": "tag", "target": "sandbox-1", "path": "tags/environment/tag_value", "value": "prod"}},
        '["sandbox"]',
        "tags-sandbox at Sandbox",
    ),
    ({"pack": {"name": "baseline", "account": "payments-reporting"}}, "CREATE_FAILED", "recorder"),
    ({"security-hub": {"account": "ledger", "association": "none"}}, "", "applied at"),
    ({"tree": {"account": "ledger", "in": "Root/Sandbox"}}, "in Root/Workloads/Production", None),
    ({"tree": {"account": "legder", "in": "Root"}}, "did you mean ledger?", None),
    ({"tree": {"account": "sandbox-2", "state": "ACTIVE"}}, "CLOSED", None),
    ({"quota": {"of": "accounts", "at-most": 3}}, "where AWS lets it have", None),
    ({"denied": {"account": "ledger", "action": "not an action"}}, "action", None),
]
"""What isn't: what is, and which policy says so."""


def test_every_kind_holds_where_it_is_so(fleet: Fleet) -> None:
    outcomes = held(fleet, *GOOD, status=0)
    assert [outcome["findings"] for outcome in outcomes] == [[]] * len(GOOD)
    assert all(outcome["checked"] > 0 for outcome in outcomes)


def test_every_kind_says_what_is_otherwise_and_who_says_so(fleet: Fleet) -> None:
    outcomes = held(fleet, *[expectation for expectation, _, _ in BAD], status=2)
    for outcome, (expectation, is_so, because) in zip(outcomes, BAD, strict=True):
        assert outcome["verdict"] == "fails", expectation
        finding = outcome["findings"][0]
        assert is_so in finding["is"], finding
        assert because is None or because in finding["because"], finding


def test_what_hangs_on_something_is_undecided(fleet: Fleet) -> None:
    content = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Deny",
                "Action": "sqs:*",
                "Resource": "*",
                "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}},
            }
        ],
    }
    governed.attached(fleet, "SERVICE_CONTROL_POLICY", "sqs-in-europe", "Security", content)
    question = {"account": "audit", "action": "sqs:SendMessage"}
    (outcome,) = held(fleet, {"denied": question}, status=3)
    assert "aws:RequestedRegion" in outcome["findings"][0]["is"]
    held(fleet, {"denied": {**question, "region": "us-east-1"}}, status=0)
    held(fleet, {"allowed": {**question, "region": "eu-west-1"}}, status=0)
    held(fleet, {"allowed": {**question, "context": {"aws:RequestedRegion": ["eu-west-1"]}}}, status=0)


def test_tags_select_accounts(fleet: Fleet) -> None:
    fleet.organizations.tag_resource(ResourceId=fleet.accounts["ledger"], Tags=[{"Key": "Env", "Value": "prod"}])
    (outcome,) = held(fleet, {"tree": {"account": "tag:Env=prod", "in": "Sandbox"}}, status=2)
    assert outcome["findings"][0]["about"] == f"ledger ({fleet.accounts['ledger']})"
    (outcome,) = held(fleet, {"tree": {"account": "tag:Env=dev", "in": "Sandbox"}}, status=2)
    assert outcome["findings"][0]["is"].startswith("no account has the tag Env=dev")


def test_the_example_holds(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch("memory", "--organization", str(EXAMPLES / "org.yaml"))
    server.settle()
    done = ran(Fleet(server), "test", EXAMPLES / "expectations.yaml")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    # The same accounts with nothing else: there is room for more, what nothing denies is allowed, and the others fail.
    accounts = yaml.safe_load((EXAMPLES / "org.yaml").read_text())["accounts"]
    kept = [{key: one[key] for key in ("id", "name", "email") if key in one} for one in accounts]
    bare = tmp_path / "bare.json"
    bare.write_text(json.dumps({"version": 1, "management_account": "Management", "accounts": kept}))
    server = launch("memory", "--organization", str(bare))
    server.settle()
    done = ran(Fleet(server), "test", EXAMPLES / "expectations.yaml")
    assert done.returncode == 2, done.stdout + done.stderr
    assert "2 hold, 8 don't" in done.stdout


def test_junit_is_xml_that_says_the_same(fleet: Fleet, tmp_path: Path) -> None:
    hostile = {"name": 'a <b> & "c"\u001b[2J', "tree": {"account": "ledger", "in": "Root/Sandbox"}}
    (tmp_path / "expectations.json").write_text(json.dumps([hostile, GOOD[0]]))
    report = tmp_path / "junit.xml"
    done = ran(fleet, "test", tmp_path, "--junit", report)
    assert done.returncode == 2
    suites = ElementTree.parse(report).getroot()
    assert suites.attrib["tests"] == "2"
    assert suites.attrib["failures"] == "1"
    (suite,) = suites
    failed, held = suite
    assert failed.attrib["name"] == 'a <b> & "c"\ufffd[2J'
    assert suite.attrib["name"].endswith("expectations.json")
    (failure,) = failed
    assert failure.tag == "failure"
    assert "in Root/Workloads/Production" in failure.attrib["message"]
    assert list(held) == []


def test_mistakes_in_files_are_told_with_their_places(fleet: Fleet, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("expectations:\n- denied: {acount: all, action: 'a:b'}\n- tree: {account: x}\n")
    done = ran(fleet, "test", wrong, tmp_path / "missing.yaml")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "wrong.yaml:2:12: `denied` has no `acount`; did you mean account?" in done.stderr
    assert "wrong.yaml:3" in done.stderr
    assert "missing.yaml" in done.stderr


def test_however_many_questions_are_wrong_each_is_told(fleet: Fleet) -> None:
    wrong = [{"denied": {"account": "all", "action": f"no action {number}"}} for number in range(130)]
    *outcomes, last = held(fleet, *wrong, {"tree": {"unit": "Sandbox", "in": "Root"}}, status=2)
    assert {outcome["verdict"] for outcome in outcomes} == {"fails"}
    accounts = 1 + len(fleet.accounts)
    assert [len(outcome["findings"]) for outcome in outcomes] == [accounts] * len(wrong)
    assert "action" in outcomes[0]["findings"][-1]["is"]
    assert "not asked" in outcomes[-1]["findings"][0]["is"]
    assert last["verdict"] == "holds"


def test_what_is_made_to_hurt_is_refused(fleet: Fleet, tmp_path: Path) -> None:
    bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    bomb += [f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 10)}]" for at in range(1, 10)]
    (tmp_path / "bomb.yaml").write_text("\n".join(bomb))
    (tmp_path / "large.yaml").write_text("# " + "x" * (4 * 1024 * 1024))
    (tmp_path / "latin.yaml").write_bytes(b"\xe4")
    os.mkfifo(tmp_path / "pipe.yaml")
    for name, told in [
        ("bomb.yaml", "aliases stand for more than"),
        ("large.yaml", "more than 4 MiB"),
        ("latin.yaml", "no text in UTF-8"),
        ("pipe.yaml", "that is no file"),
        (".", "has no file whose name ends in"),
    ]:
        done = ran(fleet, "test", tmp_path / name)
        assert done.returncode == 1, name
        assert told in done.stderr, name
    hostile = json.dumps([{"name": "a\u001b[2J", "tree": {"account": "\u001b]0;x\u0007", "in": "Root"}}])
    done = ran(fleet, "test", "-", text=hostile)
    assert done.returncode == 2
    assert "\u001b" not in done.stdout + done.stderr


def test_coverage_tells_what_nothing_touches(fleet: Fleet) -> None:
    expectation = json.dumps([{"denied": {"account": "ledger", "action": "organizations:LeaveOrganization"}}])
    done = ran(fleet, "test", "-", "--coverage", "--format", "json", text=expectation)
    assert done.returncode == 0, done.stderr
    coverage = json.loads(done.stdout)["coverage"]
    untouched = {one["name"] for one in coverage["untouched"]}
    assert "sandbox-stays-small" in untouched
    assert "tags-sandbox" in untouched
    assert "stay-in-the-organization" not in untouched
    assert coverage["of"] == coverage["touched"] + len(coverage["untouched"])


def test_what_is_recorded_holds_and_is_always_the_same(fleet: Fleet, tmp_path: Path) -> None:
    files = [tmp_path / "one.yaml", tmp_path / "two.yaml"]
    for file in files:
        done = ran(
            fleet,
            "test",
            "--record",
            file,
            "--of",
            "Root/Workloads/**",
            "--of",
            "sandbox-1",
            "--action",
            "s3:GetObject",
        )
        assert done.returncode == 0, done.stderr
    assert files[0].read_text() == files[1].read_text()
    text = files[0].read_text()
    for kind in ("tree", "effective", "denied", "allowed", "pack"):
        assert f"- {kind}: " in text, text
    done = ran(fleet, "test", files[0])
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_change_is_held_to_expectations_before_it_is_made(fleet: Fleet, tmp_path: Path) -> None:
    file = tmp_path / "expectations.yaml"
    file.write_text("- tree: {account: ledger, in: Root/Workloads/Production}\n")
    plan = tmp_path / "plan.json"
    move = governed.move(fleet, "ledger", "Production", "Sandbox")
    plan.write_text(json.dumps({"changes": [{"operation": "MoveAccount", "request": move}]}))
    done = ran(fleet, "what-if", plan, "--expect", file)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "expected  in Root/Workloads/Production" in done.stdout
    assert "in Root/Sandbox" in done.stdout
    assert "Something would change" in done.stdout
    # It is so as long as the change isn't made, and no branch is left.
    assert ran(fleet, "test", file).returncode == 0
    assert "there are no branches" in ran(fleet, "branch", "list").stdout
    done = ran(fleet, "what-if", "ListRoots", "--expect", file, "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["expectations"]["hold"] == 1
    refused = ran(fleet, "what-if", "DeletePolicy", "--request", '{"PolicyId": "p-12345678"}', "--expect", file)
    assert refused.returncode == 3, refused.stdout + refused.stderr
    markdown = ran(fleet, "what-if", plan, "--expect", file, "--format", "markdown").stdout
    assert "### What is expected" in markdown
    assert "- FAILS" in markdown


def test_calls_on_a_branch_stay_there(fleet: Fleet) -> None:
    made = fleet.server.request("POST", "/_bailiwick/branches", {"name": "calls"}, {"Content-Type": "application/json"})
    assert made.status == 201
    path = "/_bailiwick/branches/calls"
    changes = [
        {"operation": "CreateOrganizationalUnit", "request": {"ParentId": fleet.root, "Name": "Cards"}},
        {"operation": "CreateAccount", "request": {"Email": "cards@example.com", "AccountName": "cards"}},
        {
            "operation": "DescribeCreateAccountStatus",
            "request": {"CreateAccountRequestId": "${2.CreateAccountStatus.Id}"},
        },
        {"operation": "DeletePolicy", "request": {"PolicyId": "p-12345678"}},
    ]
    headers = {"Content-Type": "application/json"}
    answer = fleet.server.request("POST", f"{path}/calls", {"changes": changes}, headers)
    assert answer.status == 200, answer.body
    told = answer.json()
    assert [call["outcome"] for call in told["calls"]] == ["accepted", "accepted", "answered", "refused"]
    assert told["calls"][2]["answer"]["CreateAccountStatus"]["State"] == "SUCCEEDED"
    assert (told["refused"], told["waiting"]) == (1, [])
    for wrong, status in [({"changes": changes, "as_of": 3}, 400), ({"changes": []}, 400), ([{"operation": "X"}], 400)]:
        assert fleet.server.request("POST", f"{path}/calls", wrong, headers).status == status
    assert fleet.server.request("POST", "/_bailiwick/branches/none/calls", changes, headers).status == 404
    names = json.dumps(fleet.server.request("GET", "/_bailiwick/organizations").json())
    assert "Cards" not in names
    assert "cards@example.com" not in names
    assert fleet.server.request("DELETE", path).status == 200


def test_security_hub_s_route_says_what_it_is_asked(fleet: Fleet) -> None:
    account, unit = fleet.accounts["ledger"], fleet.units["Sandbox"]
    for query, status in [
        (f"target={account}&region=us-east-1", 200),
        (f"target={unit}", 200),
        ("", 400),
        ("target=ledger", 400),
        (f"target={account}&region=mars-north-1", 400),
        (f"target={unit}&region=us-east-1", 400),
        ("target=%ff", 400),
        ("target=999999999999", 404),
    ]:
        answer = fleet.server.request("GET", f"/_bailiwick/security-hub?{query}")
        assert answer.status == status, f"{query}: {answer.body!r}"
    told = fleet.server.request("GET", f"/_bailiwick/security-hub?target={account}&region=us-east-1").json()
    hub = fleet.client("securityhub", "ledger")
    enabled = hub.get_enabled_standards()["StandardsSubscriptions"]
    arns = {one["StandardsArn"] for one in enabled}
    on = {one["standard"] for one in told["hub"]["standards"] if one["enabled"]}
    assert len(on) == len(arns)
    assert all(any(arn.endswith(standard) for arn in arns) for standard in on)
    for control in told["hub"]["controls"][:3]:
        pages = hub.list_standards_control_associations(SecurityControlId=control["control"])
        states = {one["AssociationStatus"] for one in pages["StandardsControlAssociationSummaries"]}
        assert control["enabled"] == ("ENABLED" in states)


def test_watch_runs_again_when_something_changes(fleet: Fleet, tmp_path: Path) -> None:
    file = tmp_path / "expectations.yaml"
    file.write_text("- tree: {unit: Watched, exists: false}\n")
    process = subprocess.Popen(
        [binary(), "test", file, "--watch"], env=environment(fleet), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None

    def until(text: str) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if text in line:
                return
        raise AssertionError(text)

    until("1 holds.")
    unit = fleet.organizations.create_organizational_unit(ParentId=fleet.root, Name="Watched")
    until("0 hold, 1 doesn't.")
    fleet.organizations.delete_organizational_unit(OrganizationalUnitId=unit["OrganizationalUnit"]["Id"])
    until("1 holds.")
    time.sleep(0.1)
    file.write_text("- tree: {unit: Sandbox, exists: true}\n- tree: {unit: Security, exists: true}\n")
    until("2 hold.")
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=HANGING) == 0
