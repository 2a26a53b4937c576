"""`collect` against our own server, and what it kept, imported into an empty one: the organizations are the same."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import fast_aws
import governed
from fleet import Fleet
from harness import HANGING, HOME, LINKED, MANAGEMENT, Server, binary, refusal

ROLE = "OrganizationAccountAccessRole"


def command(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the binary."""
    done = [str(binary()), *map(str, arguments)]
    return subprocess.run(
        done, capture_output=True, text=True, env={**os.environ, **environment}, timeout=10 * HANGING, check=False
    )


def rich(server: Server) -> Fleet:
    """More of what an organization can have than the commands are shown on."""
    fleet = governed.organization(server)
    organizations = fleet.organizations
    organizations.tag_resource(ResourceId=fleet.accounts["ledger"], Tags=[{"Key": "team", "Value": "ledger"}])
    organizations.tag_resource(ResourceId=fleet.units["Sandbox"], Tags=[{"Key": "cost", "Value": "none"}])
    # Two policies of a type at one node, in another order than that in which they were made.
    first = {"tags": {"Team": {"tag_value": {"@@assign": ["a"]}}}}
    second = {"tags": {"Team": {"tag_value": {"@@assign": ["b"]}}}}
    made = [
        organizations.create_policy(Name=name, Description="", Type="TAG_POLICY", Content=json.dumps(content))
        for name, content in [("team-a", first), ("team-b", second)]
    ]
    for policy in reversed(made):
        organizations.attach_policy(PolicyId=policy["Policy"]["PolicySummary"]["Id"], TargetId=fleet.accounts["ledger"])
    organizations.register_delegated_administrator(
        AccountId=fleet.accounts["audit"], ServicePrincipal="config-multiaccountsetup.amazonaws.com"
    )
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{fleet.accounts['audit']}:root"},
        "Action": "organizations:Describe*",
        "Resource": "*",
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    organizations.put_resource_policy(Content=policy)
    fleet.client("config", "ledger").put_config_rule(
        ConfigRule={
            "ConfigRuleName": "volumes",
            "Source": {"Owner": "AWS", "SourceIdentifier": "ENCRYPTED_VOLUMES"},
        }
    )
    server.settle()
    return fleet


@pytest.fixture(scope="module")
def collected(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[Fleet, Path, subprocess.CompletedProcess[str]]]:
    """A server with an organization, and the directory that was collected from it."""
    folder = tmp_path_factory.mktemp("collect")
    to = folder / "it's an organization"
    with Server() as server, fast_aws.aws(folder) as aws:
        fleet = rich(server)
        regions = ["--region", HOME, "--region", LINKED]
        arguments = ["collect", "--to", to, "--role", ROLE, *regions, "--pause", "0"]
        environment = {
            "PATH": f"{aws}:{os.environ['PATH']}",
            "AWS_ENDPOINT_URL": server.endpoint,
            "AWS_ACCESS_KEY_ID": MANAGEMENT,
            "AWS_SECRET_ACCESS_KEY": "secret",
        }
        done = command(*arguments, **environment)
        files = {path: path.stat().st_mtime_ns for path in to.rglob("*.json")}
        again = command(*arguments, **environment)
        # What is there isn't asked again.
        assert {path: path.stat().st_mtime_ns for path in to.rglob("*.json")} == files
        assert again.returncode == done.returncode
        yield fleet, to, done


def test_what_cannot_be_asked_is_told(collected: tuple[Fleet, Path, subprocess.CompletedProcess[str]]) -> None:
    """One account may do nothing, and neither may whoever asks in its name."""
    fleet, to, done = collected
    assert done.returncode == 2, done.stderr
    failures = (to / "failures.txt").read_text().splitlines()
    denied = fleet.accounts["sandbox-1"]
    assert [line.split("\t")[0] for line in failures] == [f"accounts/{denied}/config/{HOME}/recorders.json"]
    assert "no service control policy allows" in failures[0]


def same(value: Any, differ: tuple[str, ...] = ()) -> Any:
    """An answer without what two installations say differently."""
    if isinstance(value, dict):
        return {
            name: same(member, differ) for name, member in value.items() if name not in (*differ, "ResponseMetadata")
        }
    return [same(item, differ) for item in value] if isinstance(value, list) else value


def told(server: Server, fleet: Fleet) -> dict[str, Any]:
    """Everything that the API tells of an organization."""
    organizations = server.client("organizations")
    nodes = [fleet.root, *fleet.units.values(), fleet.management, *fleet.accounts.values()]
    answers: dict[str, Any] = {
        "organization": organizations.describe_organization(),
        "roots": organizations.list_roots(),
        "services": organizations.list_aws_service_access_for_organization(),
        "administrators": organizations.list_delegated_administrators(),
        "delegation": organizations.describe_resource_policy(),
    }
    for node in nodes:
        answers[f"tags {node}"] = organizations.list_tags_for_resource(ResourceId=node)
        for kind in ("SERVICE_CONTROL_POLICY", "TAG_POLICY"):
            answers[f"{kind} {node}"] = organizations.list_policies_for_target(TargetId=node, Filter=kind)
    for node in [fleet.root, *fleet.units.values()]:
        answers[f"units {node}"] = organizations.list_organizational_units_for_parent(ParentId=node)
        accounts = organizations.list_accounts_for_parent(ParentId=node)["Accounts"]
        answers[f"accounts {node}"] = sorted(accounts, key=lambda account: account["Id"])
    for policy in fleet.policies.values():
        answers[policy] = organizations.describe_policy(PolicyId=policy)
    for account in [fleet.management, *fleet.accounts.values()]:
        policy = organizations.describe_effective_policy(PolicyType="TAG_POLICY", TargetId=account)["EffectivePolicy"]
        answers[f"effective {account}"] = json.loads(policy["PolicyContent"])
        answers[f"parents {account}"] = organizations.list_parents(ChildId=account)
    config = server.client("config")
    answers["packs"] = config.describe_organization_conformance_packs()
    statuses = config.get_organization_conformance_pack_detailed_status(OrganizationConformancePackName="baseline")
    # What nobody may ask the denied account isn't known: it has no recorder where it is imported.
    answers["pack members"] = [
        same(status, ("LastUpdateTime",))
        for status in statuses["OrganizationConformancePackDetailedStatuses"]
        if status["AccountId"] != fleet.accounts["sandbox-1"]
    ]
    for name in governed.RECORDED[:2]:
        member = server.client("config", fleet.accounts[name])
        answers[f"recorder {name}"] = member.describe_configuration_recorders()
        rules = member.describe_config_rules()["ConfigRules"]
        # Templates are made again with their resources in the order of the rules, and each rule has an id of its own.
        differ = ("ConfigRuleId", "ConfigRuleArn", "ConfigRuleName")
        answers[f"rules {name}"] = sorted((same(rule, differ) for rule in rules), key=json.dumps)
        names = (re.sub("-conformance-pack-.*", "", rule["ConfigRuleName"]) for rule in rules)
        answers[f"names of rules {name}"] = sorted(names)
    hub = server.client("securityhub", fleet.accounts["audit"])
    answers["hub administrators"] = server.client("securityhub").list_organization_admin_accounts()
    answers["hub configuration"] = hub.describe_organization_configuration()
    answers["aggregator"] = hub.list_finding_aggregators()
    policies = hub.list_configuration_policies()["ConfigurationPolicySummaries"]
    for policy in policies:
        answers[f"hub policy {policy['Name']}"] = same(
            hub.get_configuration_policy(Identifier=policy["Id"]), ("UpdatedAt",)
        )
    associations = hub.list_configuration_policy_associations()["ConfigurationPolicyAssociationSummaries"]
    associations = [same(association, ("UpdatedAt",)) for association in associations]
    answers["associations"] = sorted(associations, key=lambda association: association["TargetId"])
    return {name: same(answer) for name, answer in answers.items()}


def test_the_imported_organization_is_the_collected_one(
    collected: tuple[Fleet, Path, subprocess.CompletedProcess[str]],
) -> None:
    """Tree, policies, attachments, effective policies, delegation, packs, Security Hub."""
    fleet, to, _ = collected
    with Server() as server:
        done = command("import", "organization", to, "--endpoint", server.endpoint)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "made again from its" in done.stdout
        server.settle()
        before, after = told(fleet.server, fleet), told(server, fleet)
        for name, answer in before.items():
            assert after[name] == answer, name
        # Once more: nothing differs.
        again = command("import", "organization", to, "--endpoint", server.endpoint)
        assert again.returncode == 0, again.stdout + again.stderr


def test_verify_compares_account_by_account(
    collected: tuple[Fleet, Path, subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    """Equal after an import; what is changed in between is named."""
    fleet, to, _ = collected
    with Server() as server:
        nothing = command("verify", "organization", to, "--endpoint", server.endpoint)
        assert nothing.returncode == 1
        assert "import it first" in nothing.stderr
        assert command("import", "organization", to, "--endpoint", server.endpoint).returncode == 0
        accounts = len(fleet.accounts) + 1
        done = command("verify", "organization", to, "--endpoint", server.endpoint)
        lines = [line.split() for line in done.stdout.splitlines()]
        assert f"effective policies: {accounts} of {accounts} equal" in done.stdout, done.stdout + done.stderr
        assert re.search(r"associations of configuration policies: (\d+) of \1 equal", done.stdout), done.stdout
        assert f"packs in members: {accounts - 2} of {accounts - 1} equal" in done.stdout
        # Whether the denied account records couldn't be asked.
        assert lines[-3][-1] == fleet.accounts["sandbox-1"]
        assert [line[-1] for line in lines[-2:]] == ["CREATE_SUCCESSFUL", "CREATE_FAILED"]
        assert done.returncode == 2
        organizations = server.client("organizations")
        organizations.detach_policy(PolicyId=fleet.policies["tags-sandbox"], TargetId=fleet.units["Sandbox"])
        done = command("verify", "organization", to, "--endpoint", server.endpoint, "--format", "json")
        assert done.returncode == 2
        effective = json.loads(done.stdout)["compared"][0]
        sandboxes = {fleet.accounts["sandbox-1"], fleet.accounts["sandbox-2"]}
        assert {difference["of"].split()[-1] for difference in effective["differences"]} == sandboxes
        empty = command("verify", "organization", tmp_path, "--endpoint", server.endpoint)
        assert empty.returncode == 1
        assert "no answers that could be compared" in empty.stderr


def test_half_a_directory_changes_nothing(
    collected: tuple[Fleet, Path, subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    """A file that is cut off is named, and nothing is imported."""
    _, to, _ = collected
    broken = tmp_path / "broken"
    shutil.copytree(to, broken)
    roots = broken / "organizations" / "list-roots.json"
    roots.write_text(roots.read_text()[:100])
    with Server() as server:
        done = command("import", "organization", broken, "--endpoint", server.endpoint)
        assert done.returncode == 1
        told_ = " ".join(done.stderr.split())
        assert "list-roots.json: line" in told_
        assert "the file is cut off" in told_
        assert "nothing was imported: 1 problem" in told_
        refused = refusal(server.client("organizations").describe_organization)
        assert refused.response["Error"]["Code"] == "AWSOrganizationsNotInUseException"


def test_without_the_cli_nothing_is_collected(tmp_path: Path) -> None:
    """The script says what it needs."""
    done = command("collect", "--to", tmp_path / "x", PATH="/usr/bin:/bin")
    assert done.returncode == 1
    assert "the AWS CLI has to be there" in " ".join(done.stderr.split())
