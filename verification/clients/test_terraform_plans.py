"""A change that is handed over as a Terraform plan: what is rehearsed is what comes of it, and what can't be is named.

`BAILIWICK_WRITE_PLANS=1` writes the plans that the unit tests of `shell/terraform_plan` read.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

import terraforming
from fleet import Fleet
from harness import HANGING, MANAGEMENT, ROOT, Server, binary
from terraforming import Terraform

PLANNED = Path(__file__).parent / "planned"
KEPT = ROOT / "shell" / "terraform_plan" / "tests" / "data"
ALONE = "565656565656"
NOTHING, PROBLEM, EFFECT, REFUSED = 0, 1, 2, 3
BRANCH = "applied"
TIMES = re.compile(r'"(at|due_at|put_at|updated_at|retried_since)": ("[^"]*"|\d+)')
MINTED = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|config-rule-[0-9a-z]{6}")


def what_if(server: Server, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Runs `bailiwick what-if`."""
    command = [str(binary()), "what-if", *arguments, "--endpoint", server.endpoint]
    return subprocess.run(command, input=stdin, capture_output=True, timeout=HANGING, check=False)


def rehearsed(server: Server, plan: str, expected: int = EFFECT, *arguments: str) -> dict[str, Any]:
    """The report of a plan, which must end with the expected status."""
    done = what_if(server, "--terraform-plan", "-", "--format", "json", *arguments, stdin=plan.encode())
    assert done.returncode == expected, done.stderr.decode() + done.stdout.decode()[:2000]
    return json.loads(done.stdout)


def settings(server: Server, prefix: str = "", account: str = ALONE) -> dict[str, str]:
    """What `bailiwick env` sets, for an installation or a branch of it."""
    return {
        "AWS_ENDPOINT_URL": server.endpoint + prefix,
        "AWS_ACCESS_KEY_ID": account,
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": "us-east-1",
    }


def planned(terraform: Terraform, name: str, **variables: str) -> str:
    """Plans, and answers what `terraform show -json` prints."""
    terraform.environment.update({f"TF_VAR_{variable}": value for variable, value in variables.items()})
    terraform.run("plan", "-out", name)
    told = terraform.run("show", "-json", name)
    if os.environ.get("BAILIWICK_WRITE_PLANS"):
        kept = ("format_version", "terraform_version", "variables", "resource_changes", "prior_state", "configuration")
        plan = {member: value for member, value in json.loads(told).items() if member in kept}
        KEPT.mkdir(parents=True, exist_ok=True)
        (KEPT / f"{terraform.folder.name}_{name}.json").write_text(json.dumps(plan) + "\n")
    return told


def branched(server: Server) -> str:
    """A branch of the installation as it is; where clients find it."""
    headers = {"Content-Type": "application/json"}
    made = server.request("POST", "/_bailiwick/branches", {"name": BRANCH}, headers)
    assert made.status == 201, made.body
    return made.json()["endpoint"]


def applied(server: Server, terraform: Terraform) -> dict[str, Any]:
    """What comes of applying what was planned on a branch: the report of its consequences."""
    terraform.run("apply", "-auto-approve")
    return server.control("GET", f"branches/{BRANCH}/consequences")


def facts(report: dict[str, Any]) -> list[str]:
    """What each call made true, but for when and for ids that hang on what was made before: without order, because
    Terraform makes several calls at once."""
    found = []
    for call in report["calls"]:
        for fact in call.get("facts", []):
            found.append(MINTED.sub("minted", TIMES.sub("then", json.dumps(fact, sort_keys=True))))
    return sorted(found)


@pytest.fixture
def terraform(tmp_path: Path) -> Callable[..., Terraform]:
    """Prepares configurations; without Terraform or its provider, skips the test, or fails when they are required."""
    terraforming.skip_or_fail(terraforming.unavailable())

    def prepare(name: str, environment: dict[str, str], **variables: str) -> Terraform:
        return Terraform.prepare(name, tmp_path, environment, PLANNED, **variables)

    return prepare


def test_what_is_rehearsed_of_an_organization_is_what_comes_of_applying_it(
    launch: Callable[..., Server], terraform: Callable[..., Terraform]
) -> None:
    server = launch()
    organization = terraform("organization", {}, endpoint=server.endpoint, management=MANAGEMENT)
    first = rehearsed(server, planned(organization, "first"))
    assert first["beside"]["unknown"] == [
        {
            "address": "aws_organizations_policy_attachment.guard",
            "attribute": "target_id",
            "why": 'may come from aws_organizations_organizational_unit.top["security"].id or '
            'aws_organizations_organizational_unit.top["workloads"].id',
        },
        {
            "address": "aws_organizations_resource_policy.delegation",
            "attribute": "content",
            "why": "is made while the plan is applied, of var.stage, aws_organizations_account.audit.id",
        },
    ]
    organization.run("apply", "-auto-approve")
    audit = organization.run("output", "-raw", "audit").strip()
    server.settle()

    second = planned(organization, "second", stage="2", audit=audit)
    told = rehearsed(server, second)
    assert (told["beside"]["unknown"], told["refused"]) == ([], 0)
    assert {"moved", "joined"} == {account["what"] for account in told["consequences"]["accounts"]}
    assert all(call["address"] for call in told["calls"])

    endpoint = branched(server)
    organization.environment["TF_VAR_endpoint"] = endpoint
    really = applied(server, organization)
    assert told["consequences"] == really["consequences"]
    assert facts(told) == facts(really)
    assert told["summary"] == really["summary"]
    # What is left to plan is nothing.
    organization.run("plan", "-detailed-exitcode")

    # Now that its account has left, the unit goes.
    organization.environment["TF_VAR_stage"] = "3"
    third = json.loads(planned(organization, "third"))
    deleted = [one for one in third["resource_changes"] if one["change"]["actions"] == ["delete"]]
    assert [one["address"] for one in deleted] == ['aws_organizations_organizational_unit.top["old"]']


def test_what_is_rehearsed_of_an_account_is_what_comes_of_applying_it(
    launch: Callable[..., Server], terraform: Callable[..., Terraform]
) -> None:
    server = launch()
    server.client("s3", ALONE).create_bucket(Bucket="deliveries")
    own = terraform("own", settings(server), account=ALONE, bucket="deliveries")
    # Whose keys are in the environment isn't in the plan.
    first = rehearsed(server, planned(own, "first"), EFFECT, "--account", ALONE)
    assert (first["beside"]["unknown"], first["refused"]) == ([], 0)
    own.run("apply", "-auto-approve")
    server.settle()

    told = rehearsed(server, planned(own, "second", stage="2"))
    assert (told["beside"]["unknown"], told["refused"]) == ([], 0)
    endpoint = branched(server)
    own.environment["AWS_ENDPOINT_URL"] = endpoint
    really = applied(server, own)
    assert told["consequences"] == really["consequences"]
    assert facts(told) == facts(really)

    gone = json.loads(planned(own, "gone", stage="2"))
    assert all(one["change"]["actions"] == ["no-op"] for one in gone["resource_changes"])
    report = rehearsed(server, json.dumps(gone), NOTHING)
    assert report["calls"] == []


def test_a_plan_of_another_organization_is_to_be_imported_first(launch: Callable[..., Server]) -> None:
    server = launch()
    Fleet(server).create()
    report = rehearsed(server, (KEPT / "organization_third.json").read_text(), REFUSED)
    beside = report["beside"]
    assert any(one["address"] == 'aws_organizations_organizational_unit.top["old"]' for one in beside["import_first"])
    assert "The plan is of organization o-" in beside["warnings"][0]
    markdown = what_if(server, "--terraform-plan", str(KEPT / "organization_third.json"), "--format", "markdown")
    assert b"Import first" in markdown.stdout


def test_what_is_no_plan_is_refused_with_its_place(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch()
    plan = (KEPT / "organization_second.json").read_text()
    whole = json.loads(plan)
    deep = "[" * 500 + "]" * 500
    for text, said in [
        ("", "it is empty"),
        (plan[: len(plan) // 2], "line 1 column"),
        ("[]", "line 1"),
        ("{}", "no `format_version`"),
        ("PK\x03\x04", "only Terraform reads"),
        (json.dumps(whole | {"format_version": "2.0"}), "1.x is known"),
        (json.dumps(whole | {"errored": True}), "errored"),
        (json.dumps({"format_version": "1.0", "values": {}}), "a state"),
        (json.dumps({"@level": "info", "@message": "x", "type": "version"}) + "\n{}", "while it plans"),
        (json.dumps(whole | {"resource_changes": [{"address": 1}]}), "line 1 column"),
        (json.dumps(whole | {"variables": {"x": {"value": 1}}}).replace('"value": 1', f'"value": {deep}'), "recursion"),
    ]:
        done = what_if(server, "--terraform-plan", "-", stdin=text.encode())
        assert (done.returncode, done.stdout) == (PROBLEM, b""), text[:80]
        # A terminal breaks lines.
        assert said in " ".join(done.stderr.decode().split()), (text[:80], done.stderr)
    sparse = tmp_path / "sparse.json"
    with sparse.open("wb") as file:
        file.truncate(2 << 30)
    large = what_if(server, "--terraform-plan", str(sparse))
    assert (large.returncode, b"more than any plan" in b" ".join(large.stderr.split())) == (PROBLEM, True)
    missing = what_if(server, "--terraform-plan", str(tmp_path / "none.json"))
    assert (missing.returncode, b"none.json" in missing.stderr) == (PROBLEM, True)
    assert server.info()["version"] == 0


def test_what_is_sensitive_is_used_and_never_shown(launch: Callable[..., Server]) -> None:
    server = launch()
    fleet = Fleet(server).create()
    fleet.organizations.enable_policy_type(RootId=fleet.root, PolicyType="TAG_POLICY")
    secret = "nobody-is-to-see-this"
    content = json.dumps({"tags": {secret: {"tag_key": {"@@assign": secret}}}})
    values = {"name": "hidden", "type": "TAG_POLICY", "content": content, "description": "", "tags_all": {}}

    def resource(address: str, after: dict[str, Any], unknown: dict[str, Any], sensitive: dict[str, Any]) -> dict:
        change = {"actions": ["create"], "before": None, "after": after, "after_unknown": unknown}
        kind = address.split(".")[0]
        change |= {"before_sensitive": False, "after_sensitive": sensitive}
        return {"address": address, "mode": "managed", "type": kind, "name": "x", "change": change}

    references = ["aws_organizations_policy.x.id", "aws_organizations_policy.x"]
    plan = {
        "format_version": "1.2",
        "resource_changes": [
            resource("aws_organizations_policy_attachment.x", {"target_id": fleet.root}, {"policy_id": True}, {}),
            resource("aws_organizations_policy.x", values, {"id": True}, {"content": True}),
            resource("random_password.x", {}, {}, {"result": True}),
        ],
        "configuration": {
            "root_module": {
                "resources": [
                    {"address": "aws_organizations_policy.x", "expressions": {"content": {"references": ["var.x"]}}},
                    {
                        "address": "aws_organizations_policy_attachment.x",
                        "expressions": {"policy_id": {"references": references}},
                    },
                ]
            }
        },
    }
    for form in ("table", "json", "markdown", "junit", "sarif", "html"):
        done = what_if(server, "--terraform-plan", "-", "--format", form, stdin=json.dumps(plan).encode())
        assert done.returncode == EFFECT, done.stderr
        assert secret not in done.stdout.decode(), form
        if form == "junit":
            suites = ElementTree.fromstring(done.stdout)
            assert suites.attrib["failures"] == str(len(list(suites.iter("failure"))))
        if form == "sarif":
            (run,) = json.loads(done.stdout)["runs"]
            assert {one["ruleId"] for one in run["results"]} <= {one["id"] for one in run["tool"]["driver"]["rules"]}
    report = rehearsed(server, json.dumps(plan))
    (change,) = report["consequences"]["effective_policies"]
    assert change["leaves"][0]["path"] == "tags/(sensitive)/tag_key"
    assert report["beside"]["not_part"] == {"random_password": 1}
    assert [call["outcome"] for call in report["calls"]] == ["accepted", "accepted"]
