"""Exports as others read them: beside what `collect` keeps of the same server, and read again."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import fast_aws
from exporting import files, run
from fleet import Fleet
from harness import EXAMPLES, HOME, LINKED, MANAGEMENT, Server
from test_collect import ROLE, rich

NEWER = {"Type": "CUSTOM"}
"""Members that the AWS CLI of this suite doesn't know yet, and leaves out."""
PYTHON_TIMES = ("Time", "Timestamp", "At", "Date")
"""How members that are times are called, but for a few."""


@pytest.fixture(scope="module")
def governed_fleet() -> Iterator[Fleet]:
    """A server with something of everything."""
    with Server() as server:
        yield rich(server)


def known(answer: Any) -> Any:
    """An answer as it is compared."""
    for pack in answer.get("ConformancePackDetails", []):
        for name, value in NEWER.items():
            assert pack.pop(name, value) == value
    return moments(answer)


def moments(value: Any, name: str = "") -> Any:
    """An answer with its times as seconds: version 1 of the AWS CLI prints them as they travel, version 2 as text."""
    if isinstance(value, dict):
        return {key: moments(member, key) for key, member in value.items()}
    if isinstance(value, list):
        return [moments(item, name) for item in value]
    if name.endswith(PYTHON_TIMES) or name in ("DelegationEnabledDate", "DateEnabled"):
        if isinstance(value, str):
            return datetime.datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp()
        return float(value)
    return value


def test_aws_cli_is_what_collect_keeps(governed_fleet: Fleet, tmp_path: Path) -> None:
    """File for file, answer for answer; also what couldn't be asked."""
    server = governed_fleet.server
    collected, exported = tmp_path / "collected", tmp_path / "exported"
    with fast_aws.aws(tmp_path) as aws:
        environment = {
            "PATH": f"{aws}:{os.environ['PATH']}",
            "AWS_ACCESS_KEY_ID": MANAGEMENT,
            "AWS_SECRET_ACCESS_KEY": "secret",
        }
        regions = ["--region", HOME, "--region", LINKED]
        done = run(server, "collect", "--to", collected, "--role", ROLE, *regions, "--pause", "0", **environment)
        assert done.returncode == 2, done.stderr
    done = run(server, "export", "--format", "aws-cli", "--to", exported, *regions)
    assert done.returncode == 2, done.stderr
    theirs, ours = files(collected), files(exported)
    failed = [[line.split("\t")[0] for line in one.pop("failures.txt").splitlines()] for one in (theirs, ours)]
    assert failed[0] == failed[1]
    assert sorted(theirs) == sorted(ours)
    assert len(ours) > 100
    differ = [path for path, text in ours.items() if known(json.loads(text)) != known(json.loads(theirs[path]))]
    assert not differ, "\n".join(f"{path}:\n{ours[path]}\n{theirs[path]}" for path in differ)
    assert server.control("GET", "branches")["branches"] == []


def test_a_document_in_files_is_the_same_organization(governed_fleet: Fleet, tmp_path: Path) -> None:
    """Written from one installation, read into an empty one, and written from that: file for file the same."""
    one = governed_fleet.server
    first, second = tmp_path / "first", tmp_path / "second"
    assert run(one, "export", "--to", first).returncode == 0
    with Server("memory", "--seed", "another") as other:
        done = run(other, "import", "organization", first / "organization.yaml")
        assert done.returncode == 0, done.stderr
        other.settle()
        assert run(other, "export", "--to", second).returncode == 0
    assert files(first) == files(second)
    deny = first / "policies" / "SERVICE_CONTROL_POLICY" / "stay-in-the-organization.json"
    told = governed_fleet.organizations.describe_policy(PolicyId=governed_fleet.policies["stay-in-the-organization"])
    assert deny.read_text() == told["Policy"]["Content"]
    assert (first / "packs" / "baseline.yaml").read_text() == (EXAMPLES / "baseline-pack.yaml").read_text()
    # What a change of the organization changes in a repository.
    (first / ".git").mkdir()
    (first / ".git" / "HEAD").write_text("mine")
    before = files(first)
    assert run(one, "export", "--to", first, "--as-of", "1").returncode == 0
    assert set(files(first)) == {"organization.yaml", ".git/HEAD"}, "nothing else was there yet"
    assert run(one, "export", "--to", first).returncode == 0
    assert files(first) == before


def test_the_answers_of_another_moment(governed_fleet: Fleet, tmp_path: Path) -> None:
    """With --as-of, from a branch, and from an installation that goes on meanwhile: what was then."""
    server = governed_fleet.server
    assert run(server, "export", "--format", "aws-cli", "--to", tmp_path / "then", "--as-of", "1").returncode == 0
    then = json.loads((tmp_path / "then" / "organizations" / "describe-organization.json").read_text())
    assert then["Organization"]["Id"] == governed_fleet.organization
    assert json.loads((tmp_path / "then" / "organizations" / "service-access.json").read_text()) == {
        "EnabledServicePrincipals": []
    }
    # Everything else of then: no unit, no policy, one account.
    root = governed_fleet.root
    units = tmp_path / "then" / "organizations" / "children" / root / "organizational-units.json"
    assert json.loads(units.read_text()) == {"OrganizationalUnits": []}
    branch = server.request("POST", "/_bailiwick/branches", {"name": "changed"}, {"Content-Type": "application/json"})
    endpoint = branch.json()["endpoint"]
    server.request("POST", "/_bailiwick/settle")
    moved = run(server, "move", "ledger", "--to", "Sandbox", "--endpoint", endpoint)
    assert moved.returncode == 0, moved.stderr
    done = run(server, "export", "--format", "aws-cli", "--to", tmp_path / "branch", "--endpoint", endpoint)
    assert done.returncode == 2, done.stderr
    sandbox = tmp_path / "branch" / "organizations" / "children" / governed_fleet.units["Sandbox"] / "accounts.json"
    assert governed_fleet.accounts["ledger"] in sandbox.read_text()
    assert [one["name"] for one in server.control("GET", "branches")["branches"]] == ["changed"]
    server.request("DELETE", "/_bailiwick/branches/changed")


@pytest.mark.parametrize("form", ["document", "aws-cli", "iam-collect", "terraform-import"])
def test_nothing_is_written_over_what_is_somebody_elses(governed_fleet: Fleet, tmp_path: Path, form: str) -> None:
    """A directory with files, a file, a place that can't be written to, no place at all, an export in another form."""
    server = governed_fleet.server
    mine, other = tmp_path / "mine", tmp_path / "other"
    mine.mkdir()
    (mine / "README.md").write_text("mine")
    other.mkdir()
    (other / ".bailiwick-export.json").write_text('{"format": "another", "files": ["README.md"]}')
    (other / "README.md").write_text("theirs")
    cases = [
        (mine, "isn't empty, and no earlier export"),
        (mine / "README.md", "is no directory"),
        (Path("/proc/export"), "/proc"),
        (other, "holds an export as another"),
    ]
    for to, why in cases:
        done = run(server, "export", "--format", form, "--to", to)
        assert done.returncode == 1, to
        assert why in " ".join(done.stderr.split()), done.stderr
    assert files(mine) == {"README.md": "mine"}
    assert files(other) == {"README.md": "theirs"}
    assert {path.name for path in tmp_path.iterdir()} == {"mine", "other"}
    if form != "document":
        done = run(server, "export", "--format", form)
        assert done.returncode == 1
        assert "writes a directory: name it with --to" in done.stderr


def test_iam_collect_has_what_the_api_tells(governed_fleet: Fleet, tmp_path: Path) -> None:
    """Each node's policies are those that ListPoliciesForTarget tells; each policy's text is the API's."""
    server, organizations = governed_fleet.server, governed_fleet.organizations
    assert run(server, "export", "--format", "iam-collect", "--to", tmp_path / "x").returncode == 0
    base = tmp_path / "x" / "aws" / "aws" / "organizations" / governed_fleet.organization
    units, accounts = (json.loads((base / f"{name}.json").read_text()) for name in ("ous", "accounts"))
    assert set(units) == {governed_fleet.root, *governed_fleet.units.values()}
    assert set(accounts) == {MANAGEMENT, *governed_fleet.accounts.values()}
    for node, has in {**units, **accounts}.items():
        told = organizations.list_policies_for_target(TargetId=node, Filter="SERVICE_CONTROL_POLICY")["Policies"]
        assert sorted(has["scps"]) == sorted(policy["Arn"] for policy in told), node
        parents = [] if node == governed_fleet.root else organizations.list_parents(ChildId=node)["Parents"]
        assert [parent["Id"] for parent in parents] == [has[key] for key in ("parent", "ou") if key in has]
    policies = organizations.list_policies(Filter="SERVICE_CONTROL_POLICY")["Policies"]
    assert {path.name for path in (base / "scps").iterdir()} == {policy["Id"].lower() for policy in policies}
    for policy in policies:
        content = organizations.describe_policy(PolicyId=policy["Id"])["Policy"]["Content"]
        assert json.loads((base / "scps" / policy["Id"].lower() / "policy.json").read_text()) == json.loads(content)


def standing(server: Server) -> dict[str, Any]:
    """The tree with what is attached where in its order, by ids: what every form has that can be read back."""
    organizations = server.client("organizations")
    found: dict[str, Any] = {}

    def visit(node: str, below: str | None) -> None:
        told = {
            kind: [policy["Id"] for policy in attached(node, kind)]
            for kind in ("SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY")
        }
        found[node] = {"below": below, **told}
        if node.isdigit():
            return
        for unit in pages(organizations, "list_organizational_units_for_parent", "OrganizationalUnits", ParentId=node):
            visit(unit["Id"], node)
        for account in pages(organizations, "list_accounts_for_parent", "Accounts", ParentId=node):
            visit(account["Id"], node)

    def attached(node: str, kind: str) -> list[dict[str, Any]]:
        return pages(organizations, "list_policies_for_target", "Policies", TargetId=node, Filter=kind)

    root = organizations.list_roots()["Roots"][0]
    visit(root["Id"], None)
    contents = {}
    for policy in pages(organizations, "list_policies", "Policies", Filter="SERVICE_CONTROL_POLICY"):
        content = organizations.describe_policy(PolicyId=policy["Id"])["Policy"]["Content"]
        contents[policy["Id"]] = (policy["Name"], json.loads(content))
    return {"nodes": found, "policies": contents}


def pages(client: Any, operation: str, key: str, **request: Any) -> list[dict[str, Any]]:
    return [one for page in client.get_paginator(operation).paginate(**request) for one in page[key]]


@pytest.mark.parametrize("form", ["document", "aws-cli", "iam-collect"])
def test_what_goes_out_comes_in_again(governed_fleet: Fleet, tmp_path: Path, form: str) -> None:
    """Exported, and imported into an empty installation: the same tree and policies, at the same nodes in order."""
    to = tmp_path / form
    assert run(governed_fleet.server, "export", "--format", form, "--to", to).returncode in (0, 2)
    source = next(to.glob("*.yaml")) if form == "document" else to
    with Server() as empty:
        done = run(empty, "import", "organization", source)
        assert done.returncode == 0, done.stderr
        assert standing(empty) == standing(governed_fleet.server)
