"""Public tools, unmodified, against the server: what docs/tools.md says of them is what they do."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import tooling
from fleet import Fleet
from harness import MANAGEMENT, ROOT, Server
from tooling import NODE, TOOLS, run, tool

PAGE = ROOT / "docs" / "tools.md"
WRITE = os.environ.get("BAILIWICK_WRITE_TABLES") == "1"
TAG_POLICY = '{"tags":{"cost":{"tag_key":{"@@assign":"Cost"}}}}'


@dataclass(frozen=True)
class Line:
    """What is said of a tool."""

    package: str
    """The package that has the version."""
    does: str
    """What it was asked to do, and came through with."""


LINES = {
    "botocove": Line("botocove", "a function in every member, by the role that CreateAccount made"),
    "Cloud Custodian": Line(
        "c7n",
        "`aws.org-account`, `aws.org-unit` and `aws.org-policy`: filters by tag, by name and by the policies that are "
        "attached, the actions `tag` and `remove-tag`",
    ),
    "c7n-org": Line(
        "c7n-org",
        "policies on `aws.account` (with the filter `securityhub`), `aws.iam-role` and `aws.config-rule` in every "
        "member",
    ),
    "aws-org-tree": Line("aws-org-tree", "the tree as text and as JSON"),
    "aws-org-view": Line("aws-org-view", "the accounts below the root"),
    "awslocal": Line("awscli-local", "the AWS CLI's `list-roots`"),
    "tflocal": Line(
        "terraform-local",
        "its overrides name the server for Organizations, Config, IAM, tagging and STS. It doesn't know Security Hub: "
        "plain `terraform` with `AWS_ENDPOINT_URL` reaches all of it",
    ),
    "AWS SDK for JavaScript v3": Line(
        "@aws-sdk/client-organizations",
        "one service a protocol: Organizations and tagging (JSON), IAM (query), EC2; pages, errors by their types",
    ),
}
"""Each tool has a test below of what its line says."""


@pytest.fixture
def fleet(launch: Callable[..., Server]) -> Fleet:
    """An organization with a unit, two accounts and a tag policy."""
    fleet = Fleet(launch()).create()
    fleet.unit("workloads")
    fleet.account("payments", "workloads")
    fleet.account("ledger")
    organizations = fleet.organizations
    organizations.tag_resource(ResourceId=fleet.accounts["payments"], Tags=[{"Key": "owner", "Value": "team"}])
    organizations.enable_policy_type(RootId=fleet.root, PolicyType="TAG_POLICY")
    made = organizations.create_policy(
        Name="tags", Description="", Type="TAG_POLICY", Content=TAG_POLICY, Tags=[{"Key": "draft", "Value": "1"}]
    )
    fleet.policies["tags"] = made["Policy"]["PolicySummary"]["Id"]
    organizations.attach_policy(PolicyId=fleet.policies["tags"], TargetId=fleet.accounts["payments"])
    return fleet


def tags(fleet: Fleet, resource: str) -> dict[str, str]:
    """The tags of something of the organization."""
    listed = fleet.organizations.list_tags_for_resource(ResourceId=resource)["Tags"]
    return {tag["Key"]: tag["Value"] for tag in listed}


def resources(folder: Path) -> list[dict[str, Any]]:
    """What a policy of Custodian matched."""
    return json.loads((folder / "resources.json").read_text())


def test_botocove(fleet: Fleet, tmp_path: Path) -> None:
    told = json.loads(run(fleet.server, tmp_path, tool("python"), TOOLS / "cove.py"))
    role = "assumed-role/OrganizationAccountAccessRole/OrganizationAccountAccessRole"
    members = sorted(fleet.accounts.values())
    assert told == {"found": [f"arn:aws:sts::{member}:{role}" for member in members], "failed": []}


def test_custodian(fleet: Fleet, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(fleet.server, tmp_path, tool("custodian"), "run", "-s", out, "--cache-period", "0", TOOLS / "custodian.yml")
    payments, unit = fleet.accounts["payments"], fleet.units["workloads"]
    assert [one["Id"] for one in resources(out / "accounts-with-owner")] == [payments]
    assert [one["Id"] for one in resources(out / "accounts-under-a-policy")] == [payments]
    assert [one["Id"] for one in resources(out / "units-without-owner")] == [unit]
    assert tags(fleet, unit) == {"owner": "platform"}
    assert [one["Name"] for one in resources(out / "policies-of-tags")] == ["tags"]
    assert tags(fleet, fleet.policies["tags"]) == {}


def test_custodian_in_every_member(fleet: Fleet, tmp_path: Path) -> None:
    members = [
        {
            "account_id": number,
            "name": name,
            "role": f"arn:aws:iam::{number}:role/OrganizationAccountAccessRole",
            "regions": ["us-east-1"],
        }
        for name, number in fleet.accounts.items()
    ]
    accounts, out = tmp_path / "accounts.yml", tmp_path / "out"
    accounts.write_text(json.dumps({"accounts": members}))
    policies = TOOLS / "custodian-members.yml"
    run(fleet.server, tmp_path, tool("c7n-org"), "run", "-c", accounts, "-s", out, "-u", policies, "-r", "us-east-1")
    for name, number in fleet.accounts.items():
        found = {folder.name: resources(folder) for folder in (out / name / "us-east-1").iterdir()}
        assert [one["account_id"] for one in found["account"]] == [number]
        assert [one["account_id"] for one in found["hubs"]] == [number]
        assert [one["RoleName"] for one in found["roles"]] == ["OrganizationAccountAccessRole"]
        assert found["rules"] == []


def test_aws_org_tree(fleet: Fleet, tmp_path: Path) -> None:
    tree = run(fleet.server, tmp_path, tool("aws-org-tree"))
    expected = [fleet.root, MANAGEMENT, fleet.accounts["ledger"], fleet.units["workloads"], fleet.accounts["payments"]]
    assert [line.split()[-1] for line in tree.splitlines() if line] == expected
    flat = json.loads(run(fleet.server, tmp_path, tool("aws-org-tree"), "json-flat"))
    assert {one["Id"]: one["Parent"] for one in flat}[fleet.accounts["payments"]] == fleet.units["workloads"]


def test_aws_org_view(fleet: Fleet, tmp_path: Path) -> None:
    names = json.loads(run(fleet.server, tmp_path, tool("python"), TOOLS / "org_view.py"))
    assert {"ledger", "payments"} <= set(names)
    assert len(names) == 3


def test_awslocal(fleet: Fleet, tmp_path: Path) -> None:
    program = tool("awslocal")
    path = f"{program.parent}:{os.environ['PATH']}"
    out = run(fleet.server, tmp_path, program, "organizations", "list-roots", "--output", "json", PATH=path)
    # Before it there is advice to use another tool.
    assert json.loads(out[out.index("{\n") :])["Roots"][0]["Id"] == fleet.root


def test_tflocal(fleet: Fleet, tmp_path: Path) -> None:
    shutil.copy(TOOLS / "organization.tf", tmp_path)
    run(fleet.server, tmp_path, tool("tflocal"), "plan", DRY_RUN="1")
    text = (tmp_path / "localstack_providers_override.tf").read_text()
    for service in ("organizations", "configservice", "iam", "resourcegroupstaggingapi", "sts"):
        assert f'{service} = "{fleet.server.endpoint}"' in text, service
    assert "securityhub" not in text


def test_the_sdk_for_javascript(fleet: Fleet, tmp_path: Path) -> None:
    if reason := tooling.without_node():
        pytest.skip(f"THE SDK FOR JAVASCRIPT IS NOT CHECKED: {reason}")
    # A module finds packages beside itself.
    script = shutil.copy(TOOLS / "sdk.mjs", NODE)
    told = json.loads(run(fleet.server, tmp_path, "node", script))
    assert {"ledger", "payments"} <= set(told["accounts"])
    assert told["failed"] == []
    assert len(told["tagged"]) == 1
    assert told["roles"] == ["AWSServiceRoleForOrganizations"]
    assert (told["missing"], told["regions"]) == ("NoSuchEntityException", ["ec2.eu-west-1.amazonaws.com"])


def page() -> str:
    """docs/tools.md."""
    versions = tooling.versions()
    lines = [
        "# Tools",
        "",
        "Public tools that are run against the server as their registries have them, with `AWS_ENDPOINT_URL` and "
        "credentials as `bailiwick env`",
        "sets them, and what they come through with. This page is written by `verification/clients/test_tools.py` "
        "(`BAILIWICK_WRITE_TABLES=1`), which does",
        "all of it; a test fails when the page is stale. [terraform.md](terraform.md) has the resources of Terraform.",
        "",
        "| tool | version | what it does |",
        "|---|---|---|",
    ]
    lines += [f"| {name} | {versions[line.package]} | {line.does} |" for name, line in sorted(LINES.items())]
    return "\n".join(lines) + "\n"


def test_the_page_is_current() -> None:
    if WRITE:
        PAGE.write_text(page())
    assert PAGE.read_text() == page(), "BAILIWICK_WRITE_TABLES=1 writes it anew"
