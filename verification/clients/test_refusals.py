"""Why a call is refused, where AWS's text doesn't say: on the wire, in the log, at the terminal."""

from __future__ import annotations

import json
import subprocess

import pytest
from botocore.exceptions import ClientError

from fleet import Fleet
from harness import MANAGEMENT, Server, binary

TAG = '{"tags": {"a": {"tag_key": {"@@assing": "A"}}}}'
WHY = (
    "malformed TAG_POLICY: only operators may stand here in `tags/a/tag_key/@@assing` at line 1, column 29 "
    "(one of `@@assign`, `@@operators_allowed_for_child_policies` may stand here)"
)


def refuse(server: Server, content: str, kind: str = "TAG_POLICY") -> dict:
    """The answer to a policy that is refused."""
    organizations = server.client("organizations")
    with pytest.raises(ClientError) as caught:
        organizations.create_policy(Name="x", Description="", Type=kind, Content=content)
    assert caught.value.response["Error"]["Code"] == "MalformedPolicyDocumentException"
    return caught.value.response


def test_the_answer_says_in_a_header_what_is_wrong_and_where(server: Server, fleet: Fleet) -> None:
    answer = refuse(server, TAG)
    text = "The provided policy document does not meet the requirements of the specified policy type."
    assert answer["Error"]["Message"] == text
    assert answer["ResponseMetadata"]["HTTPHeaders"]["x-bailiwick-reason"] == WHY
    two_lines = '{"Version": "2012-10-17",\n "Statement": {"Effekt": "Deny"}}'
    why = refuse(server, two_lines, "SERVICE_CONTROL_POLICY")["ResponseMetadata"]["HTTPHeaders"]["x-bailiwick-reason"]
    assert "`Statement/Effekt` at line 2, column 16 (one of `Sid`, `Effect`, `Action`" in why


def test_what_a_header_cannot_carry_is_escaped_and_cut(server: Server, fleet: Fleet) -> None:
    headers = refuse(server, '{"tags": {"a": {"größe\\n": {}}}}')["ResponseMetadata"]["HTTPHeaders"]
    assert "`tags/a/gr\\u{f6}\\u{df}e\\u{a}`" in headers["x-bailiwick-reason"]
    keys = {"k" * 2_000: {"@@assign": "x"}, "K" * 2_000: {"@@assign": "x"}}
    long = refuse(server, json.dumps({"tags": {"a": keys}}))["ResponseMetadata"]["HTTPHeaders"]["x-bailiwick-reason"]
    assert len(long) <= 1_024
    assert long.endswith("K...")
    long = refuse(server, json.dumps({"tags": {"a": {"k" * 2_000: {}}}}))["ResponseMetadata"]["HTTPHeaders"]
    assert "kkk...` at line 1, column 17 (one of `tag_key`" in long["x-bailiwick-reason"]


def test_an_answer_that_is_no_refusal_and_one_that_has_said_all_have_none(server: Server, fleet: Fleet) -> None:
    organizations = server.client("organizations")
    answered = organizations.describe_organization()
    assert "x-bailiwick-reason" not in answered["ResponseMetadata"]["HTTPHeaders"]
    with pytest.raises(ClientError) as caught:
        organizations.describe_policy(PolicyId="p-12345678")
    assert "x-bailiwick-reason" not in caught.value.response["ResponseMetadata"]["HTTPHeaders"]


def refused(server: Server, query: str = "") -> list[dict]:
    """The calls that were refused, as the log tells them, the latest first."""
    return server.control("GET", f"log?refused=true{query}")["refused"]


def test_the_log_knows_the_calls_that_were_refused(server: Server, fleet: Fleet) -> None:
    head = server.info()["journal"]["entries"]
    refuse(server, TAG)
    stranger = server.client("organizations", account="123123123123")
    with pytest.raises(ClientError):
        stranger.list_accounts()
    latest = refused(server, "&limit=2")
    assert [(one["operation"], one["account"]) for one in latest] == [
        ("ListAccounts", "123123123123"),
        ("CreatePolicy", MANAGEMENT),
    ]
    assert latest[0]["refusal"]["code"] == "AWSOrganizationsNotInUseException"
    assert latest[1]["refusal"]["why"] == WHY
    assert latest[1]["principal"] == f"arn:aws:iam::{MANAGEMENT}:user/administrator"
    assert refused(server, "&account=123123123123&operation=listaccounts")[0] == latest[0]
    assert refused(server, "&account=123123123124") == []
    assert server.info()["journal"]["entries"] == head, "a refused call has changed something"
    assert "refused" not in server.control("GET", "log")
    wrong = server.request("GET", "/_bailiwick/log?refused=true&after=3")
    assert wrong.status == 400
    assert "`after`" in wrong.json()["error"]


def test_the_terminal_says_why(server: Server, fleet: Fleet) -> None:
    refuse(server, TAG)

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(binary()), *arguments, "--endpoint", server.endpoint]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    shown = run("log", "--refused", "-n", "1")
    assert shown.returncode == 0, shown.stderr
    assert WHY in shown.stdout
    assert "CreatePolicy" in shown.stdout
    told = json.loads(run("log", "--refused", "-n", "1", "--format", "json").stdout)
    assert told["refusal"]["why"] == WHY
    request = json.dumps({"Name": "x", "Description": "", "Type": "TAG_POLICY", "Content": TAG})
    rehearsed = run("what-if", "CreatePolicy", "--request", request)
    assert rehearsed.returncode == 3, rehearsed.stdout
    assert rehearsed.stdout.count(WHY) == 2, rehearsed.stdout


def test_a_reset_forgets_them() -> None:
    with Server() as fresh:
        Fleet(fresh).create()
        refuse(fresh, TAG)
        assert len(refused(fresh)) == 1
        fresh.control("POST", "reset")
        assert refused(fresh) == []
