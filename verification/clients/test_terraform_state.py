"""The state that Terraform left, imported into an empty installation: the API tells the same there."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import terraforming
from fleet import Fleet
from harness import EXAMPLES, HANGING, HOME, LINKED, MANAGEMENT, Server, binary, pages
from terraforming import FULL, Terraform

ALONE = "121212121212"
"""An account that makes an organization of its own."""
PACK = str(EXAMPLES / "baseline-pack.yaml")
full = pytest.mark.skipif(not FULL, reason="only with `cargo xtask test --terraform`")


@pytest.fixture(autouse=True)
def terraform() -> None:
    """Without Terraform or its provider, skips the test, or fails when they are required."""
    terraforming.skip_or_fail(terraforming.unavailable())


def imported(server: Server, *sources: Path, expected: int = 0) -> dict[str, Any]:
    """Imports files, and answers the report."""
    command = [str(binary()), "import", "organization", *map(str, sources), "--endpoint", server.endpoint]
    done = subprocess.run(
        [*command, "--format", "json"],
        capture_output=True,
        text=True,
        env=os.environ,
        timeout=HANGING,
        check=False,
    )
    assert done.returncode == expected, done.stderr
    return json.loads(done.stdout) if done.stdout else {"error": done.stderr}


def without_times(answer: Any) -> Any:
    """An answer without what no state tells, or two installations say differently."""
    left_out = (
        "ResponseMetadata",
        "DateEnabled",
        "LastUpdateTime",
        "LastUpdateRequestedTime",
        "CreatedAt",
        "UpdatedAt",
    )
    if isinstance(answer, dict):
        return {name: without_times(member) for name, member in answer.items() if name not in left_out}
    if isinstance(answer, datetime):
        # A state has whole seconds.
        return answer.astimezone(UTC).replace(microsecond=0)
    return [without_times(item) for item in answer] if isinstance(answer, list) else answer


def organization(server: Server, account: str) -> dict[str, Any]:
    """What AWS Organizations tells: ids, names, attachments, contents, tags, administrators."""
    api = server.client("organizations", account)
    told: dict[str, Any] = {
        "organization": api.describe_organization()["Organization"],
        "roots": api.list_roots()["Roots"],
        "services": sorted(
            one["ServicePrincipal"]
            for one in pages(api, "list_aws_service_access_for_organization", "EnabledServicePrincipals")
        ),
        "administrators": pages(api, "list_delegated_administrators", "DelegatedAdministrators"),
    }
    kinds = [one["Type"] for one in told["roots"][0]["PolicyTypes"]]
    nodes = [told["roots"][0]["Id"]]
    for node in nodes:
        units = pages(api, "list_organizational_units_for_parent", "OrganizationalUnits", ParentId=node)
        accounts = pages(api, "list_accounts_for_parent", "Accounts", ParentId=node)
        # When the organization was made no state tells.
        accounts = [{**one, "JoinedTimestamp": None} if one["Id"] == account else one for one in accounts]
        told[f"below {node}"] = [sorted(units, key=str), sorted(accounts, key=lambda one: one["Id"])]
        nodes.extend(unit["Id"] for unit in units)
    for node in [*nodes, *(one["Id"] for one in pages(api, "list_accounts", "Accounts"))]:
        told[f"tags {node}"] = api.list_tags_for_resource(ResourceId=node)["Tags"]
        for kind in kinds:
            told[f"{kind} {node}"] = pages(api, "list_policies_for_target", "Policies", TargetId=node, Filter=kind)
    for kind in kinds:
        for policy in pages(api, "list_policies", "Policies", Filter=kind):
            told[policy["Id"]] = api.describe_policy(PolicyId=policy["Id"])["Policy"]
    return without_times(told)


def test_an_organization(launch: Callable[..., Server], tmp_path: Path) -> None:
    first, second = launch(), launch()
    applied = Terraform.prepare("organization", tmp_path, {}, endpoint=first.endpoint, management=MANAGEMENT)
    applied.run("apply", "-auto-approve")
    report = imported(second, applied.folder)
    assert report["outcome"] == "imported"
    assert [gap["what"] for gap in report["gaps"] if gap["kind"] in ("conflict", "not modelled")] == []
    before = organization(first, MANAGEMENT)
    assert {"audit", "ledger", "sandbox"} <= {
        account["Name"] for name, below in before.items() if name.startswith("below") for account in below[1]
    }
    assert organization(second, MANAGEMENT) == before
    policies = [one.client("organizations").describe_resource_policy()["ResourcePolicy"] for one in (first, second)]
    assert policies[0] == policies[1]
    # What `terraform show` makes of the state is the same organization.
    shown = tmp_path / "shown.json"
    shown.write_text(applied.run("show", "-json"))
    assert imported(second, shown)["outcome"] == "unchanged"
    # And Terraform finds nothing to change where it was imported.
    applied.environment["TF_VAR_endpoint"] = second.endpoint
    applied.run("plan", "-detailed-exitcode")


def regional(server: Server, account: str, region: str = HOME) -> dict[str, Any]:
    """What AWS Config and Security Hub tell of an account in a Region."""
    config, hub = server.client("config", account, region), server.client("securityhub", account, region)
    own = {
        "recorders": config.describe_configuration_recorders()["ConfigurationRecorders"],
        "running": [
            one["recording"] for one in config.describe_configuration_recorder_status()["ConfigurationRecordersStatus"]
        ],
        "channels": config.describe_delivery_channels()["DeliveryChannels"],
        "retention": config.describe_retention_configurations()["RetentionConfigurations"],
        "packs": config.describe_conformance_packs()["ConformancePackDetails"],
        "standards": hub.get_enabled_standards()["StandardsSubscriptions"],
        "hub": {name: hub.describe_hub()[name] for name in ("HubArn", "AutoEnableControls", "ControlFindingGenerator")},
        "products": hub.list_enabled_products_for_import()["ProductSubscriptions"],
    }
    # Recorders get another id, which no state tells; so do the organization's packs, which are deployed anew.
    for recorder in own["recorders"]:
        recorder.pop("arn", None)
    for pack in own["packs"]:
        if "CreatedBy" in pack:
            del pack["ConformancePackArn"], pack["ConformancePackId"]
    rules = pages(config, "describe_config_rules", "ConfigRules")
    own["rules"] = [rule for rule in rules if "CreatedBy" not in rule]
    of_packs = [name.split("-conformance-pack-") for name in (rule["ConfigRuleName"] for rule in rules)]
    own["rules of packs"] = sorted(name[0] for name in of_packs if len(name) == 2)
    return without_times(own)


@full
def test_everything_that_an_account_has(launch: Callable[..., Server], tmp_path: Path) -> None:
    first, second = launch(), launch()
    given = {
        "AWS_ENDPOINT_URL": first.endpoint,
        "AWS_ACCESS_KEY_ID": ALONE,
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": HOME,
    }
    applied = Terraform.prepare("bare", tmp_path, given, account=ALONE, template=PACK)
    applied.run("apply", "-auto-approve")
    imported(second, applied.folder / "terraform.tfstate")
    first.settle()
    second.settle()
    assert organization(second, ALONE) == organization(first, ALONE)
    before = regional(first, ALONE)
    assert (len(before["packs"]), len(before["rules"]), len(before["rules of packs"])) == (2, 1, 2 * 15)
    assert regional(second, ALONE) == before
    packs = [one.client("config", ALONE).describe_organization_conformance_packs() for one in (first, second)]
    assert without_times(packs[0]) == without_times(packs[1])
    aggregators = [
        one.client("securityhub", ALONE).list_finding_aggregators()["FindingAggregators"] for one in (first, second)
    ]
    assert aggregators[0] == aggregators[1] != []


@full
def test_two_states_of_one_organization(launch: Callable[..., Server], tmp_path: Path) -> None:
    """One has the organization, the other what members have, which three providers make."""
    first, second = launch(), launch()
    tree = Terraform.prepare("organization", tmp_path, {}, endpoint=first.endpoint, management=MANAGEMENT)
    ids = tree.apply()
    audit = {name: ids[name] for name in ("root", "production", "audit", "ledger", "sandbox")}
    members = Terraform.prepare(
        "members", tmp_path, {}, endpoint=first.endpoint, management=MANAGEMENT, **audit, template=PACK
    )
    members.run("apply", "-auto-approve")
    both = tmp_path / "both"
    for one in (tree, members):
        (both / one.folder.name).mkdir(parents=True)
        (both / one.folder.name / "terraform.tfstate").write_text((one.folder / "terraform.tfstate").read_text())
    report = imported(second, both)
    # The template is in a bucket, and in no state.
    assert [gap["place"] for gap in report["gaps"] if "template" in gap["what"]] == [
        "aws_config_organization_conformance_pack.baseline"
    ]
    assert not [gap for gap in report["gaps"] if "are named" in gap["what"]]
    first.settle()
    second.settle()
    assert organization(second, MANAGEMENT) == organization(first, MANAGEMENT)
    hubs = [one.client("securityhub", ids["audit"]) for one in (first, second)]
    for operation, members_of in [
        ("list_configuration_policies", "ConfigurationPolicySummaries"),
        ("list_configuration_policy_associations", "ConfigurationPolicyAssociationSummaries"),
        ("list_finding_aggregators", "FindingAggregators"),
    ]:
        answers = [sorted(without_times(getattr(hub, operation)()[members_of]), key=str) for hub in hubs]
        assert answers[0] == answers[1] != [], operation
    for policy in hubs[0].list_configuration_policies()["ConfigurationPolicySummaries"]:
        told = [without_times(hub.get_configuration_policy(Identifier=policy["Id"])) for hub in hubs]
        assert told[0] == told[1]
    for name in ("audit", "ledger"):
        recorders = [
            one.client("config", ids[name]).describe_configuration_recorder_status() for one in (first, second)
        ]
        assert [one["ConfigurationRecordersStatus"][0]["recording"] for one in recorders] == [True, True]
    # Security Hub is on in the linked Region, too, as central configuration says.
    linked = [one.client("securityhub", ids["ledger"], LINKED).describe_hub()["HubArn"] for one in (first, second)]
    assert linked[0] == linked[1]


def test_a_state_beside_the_answers_of_the_api(launch: Callable[..., Server], tmp_path: Path) -> None:
    """A state of another organization isn't put together with it."""
    first, second = launch(), launch()
    applied = Terraform.prepare("organization", tmp_path, {}, endpoint=first.endpoint, management=MANAGEMENT)
    applied.run("apply", "-auto-approve")
    other = Fleet(second).create()
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "organization.json").write_text(
        json.dumps({"Organization": without_times(other.organizations.describe_organization())["Organization"]})
    )
    (kept / "accounts.json").write_text(json.dumps(without_times(other.organizations.list_accounts()), default=str))
    told = imported(launch(), kept, applied.folder, expected=1)["error"]
    assert f"and {kept} is of {other.organization}" in told, told
