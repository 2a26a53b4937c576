"""Terraform with the unmodified AWS provider: apply, a second plan without changes, import, destroy.

The default run has one configuration; `cargo xtask test --terraform` has all of them.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import terraforming
from fleet import Fleet
from harness import EXAMPLES, MANAGEMENT, Server, code, pages, refusal
from terraforming import FULL, NEEDS, TABLE, Terraform

ALONE = "565656565656"
"""An account in no organization."""
PACK = str(EXAMPLES / "baseline-pack.yaml")
full = pytest.mark.skipif(not FULL, reason="only with `cargo xtask test --terraform`")


@pytest.fixture
def terraform(tmp_path: Path) -> Callable[..., Terraform]:
    """Prepares configurations; without Terraform or its provider, skips the test, or fails when they are required."""
    terraforming.skip_or_fail(terraforming.unavailable())

    def prepare(name: str, environment: dict[str, str] | None = None, **variables: str) -> Terraform:
        if calls := terraforming.lacking(name):
            pytest.skip(f"{name} needs what isn't modelled: {', '.join(calls)}")
        return Terraform.prepare(name, tmp_path, environment or {}, **variables)

    return prepare


def environment(server: Server, account: str) -> dict[str, str]:
    """What `bailiwick env` sets."""
    return {
        "AWS_ENDPOINT_URL": server.endpoint,
        "AWS_ACCESS_KEY_ID": account,
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": "us-east-1",
    }


def test_an_organization(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    organization = terraform("organization", endpoint=server.endpoint, management=MANAGEMENT)
    ids = organization.apply()
    organizations = server.client("organizations")
    tree = {one["Name"] for one in pages(organizations, "list_accounts", "Accounts")}
    assert {"audit", "ledger", "sandbox"} <= tree
    effective = organizations.describe_effective_policy(PolicyType="TAG_POLICY", TargetId=ids["ledger"])
    assert json.loads(effective["EffectivePolicy"]["PolicyContent"]) == {
        "tags": {"costcenter": {"tag_key": "CostCenter", "tag_value": ["100", "200"]}}
    }
    read = ids["data"]
    assert {"audit", "ledger", "sandbox"} <= set(read["accounts"])
    assert read["production"] == ids["production"]
    assert (read["units"], read["all_units"]) == (["Security", "Workloads"], ["Production", "Security", "Workloads"])
    assert (read["children"], read["descendants"]) == (["ledger"], ["ledger"])
    assert read["of_ledger"] == read["tag_policies"] != []
    assert (read["policy"], read["tags"], read["administrators"], read["services"]) == (
        "nobody-leaves",
        {"owner": "ledger-team"},
        ["audit"],
        ["config-multiaccountsetup.amazonaws.com"],
    )
    delegation = organizations.describe_resource_policy()["ResourcePolicy"]
    assert json.loads(delegation["Content"])["Statement"][0]["Sid"] == "TagPolicies"
    tagged = organizations.list_tags_for_resource(ResourceId=delegation["ResourcePolicySummary"]["Id"])["Tags"]
    assert tagged == [{"Key": "owner", "Value": "platform"}]
    if FULL:
        organization.import_again()
    organization.destroy()
    assert code(refusal(organizations.describe_organization)) == "AWSOrganizationsNotInUseException"


@full
def test_the_members_of_an_organization(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    fleet = Fleet(server).create()
    deployer = "config-multiaccountsetup.amazonaws.com"
    for principal in ("config.amazonaws.com", deployer):
        fleet.organizations.enable_aws_service_access(ServicePrincipal=principal)
    ids = {"root": fleet.root, "production": fleet.unit("production")}
    ids.update((name, fleet.account(name)) for name in ("audit", "ledger", "sandbox"))
    fleet.move("ledger", fleet.root, ids["production"])
    fleet.organizations.register_delegated_administrator(AccountId=ids["audit"], ServicePrincipal=deployer)
    members = terraform("members", endpoint=server.endpoint, management=MANAGEMENT, **ids, template=PACK)
    members.apply()
    config = server.client("config", ids["audit"])
    (overall,) = config.describe_organization_conformance_pack_statuses()["OrganizationConformancePackStatuses"]
    assert overall["Status"].endswith("_SUCCESSFUL")
    rules = pages(server.client("config", ids["ledger"]), "describe_config_rules", "ConfigRules")
    assert len(rules) == 14
    assert server.client("config", ids["sandbox"]).describe_conformance_packs()["ConformancePackDetails"] == []
    hub = server.client("securityhub", ids["ledger"])
    assert len(hub.get_enabled_standards()["StandardsSubscriptions"]) == 1
    assert code(refusal(server.client("securityhub", ids["sandbox"]).describe_hub)) == "InvalidAccessException"
    members.import_again()

    members.destroy()
    assert server.client("s3", ids["audit"]).list_buckets()["Buckets"] == []


@full
def test_an_account_by_itself(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    own = terraform("own", environment(server, ALONE), account=ALONE, template=PACK)
    own.apply()
    config = server.client("config", ALONE)
    (status,) = config.describe_configuration_recorder_status()["ConfigurationRecordersStatus"]
    assert status["recording"] is True
    assert len(pages(config, "describe_config_rules", "ConfigRules")) == 14
    assert server.client("securityhub", ALONE).describe_hub()["AutoEnableControls"] is False
    own.import_again()
    own.destroy()
    assert config.describe_conformance_packs()["ConformancePackDetails"] == []
    assert code(refusal(server.client("securityhub", ALONE).describe_hub)) == "InvalidAccessException"


@full
def test_rules_of_ones_own(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    rules = terraform("rules", environment(server, ALONE), account=ALONE)
    rules.apply()
    config = server.client("config", ALONE)
    found = {one["ConfigRuleName"] for one in pages(config, "describe_config_rules", "ConfigRules")}
    assert found == {"versioned-buckets", "required-tags", "root-access-key", "public-buckets", "scheduled-function"}
    assert config.describe_retention_configurations()["RetentionConfigurations"][0]["RetentionPeriodInDays"] == 365
    rules.import_again()
    rules.destroy()
    assert pages(config, "describe_config_rules", "ConfigRules") == []


@full
def test_standards_of_an_account(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    standards = terraform("standards", endpoint=server.endpoint, account=ALONE)
    assert standards.apply()["standards"] == (
        "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0=DISABLED,"
        "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0=ENABLED"
    )
    hub = server.client("securityhub", ALONE)
    (control,) = hub.batch_get_security_controls(SecurityControlIds=["IAM.1"])["SecurityControls"]
    assert control["SecurityControlStatus"] == "ENABLED"
    (control,) = hub.batch_get_security_controls(SecurityControlIds=["IAM.16"])["SecurityControls"]
    assert control["SecurityControlStatus"] == "DISABLED"
    taken = pages(hub, "list_enabled_products_for_import", "ProductSubscriptions")
    assert f"arn:aws:securityhub:us-east-1:{ALONE}:product-subscription/prowler/prowler" in taken
    standards.import_again()
    standards.destroy()
    assert code(refusal(hub.describe_hub)) == "InvalidAccessException"


# Services that aren't there


def test_what_is_not_served_is_named_once_and_at_once(
    launch: Callable[..., Server], terraform: Callable[..., Terraform]
) -> None:
    server = launch()
    beside = terraform("unserved", environment(server, ALONE), account=ALONE)
    begun = time.monotonic()
    told = beside.run("apply", "-auto-approve", expected=1)
    took = time.monotonic() - begun
    # Terraform breaks its lines, with a bar before each.
    errors = [" ".join(one.replace("│", " ").replace("╵", " ").split()) for one in told.split("Error: ")[1:]]
    assert len(errors) == 3, told
    asked = server.control("GET", "coverage")["asked_for_not_served"]
    for address, operation in (
        ("aws_iam_role.config", "iam:CreateRole"),
        ("aws_sns_topic.alarms", "sns:CreateTopic"),
        ("aws_cloudwatch_metric_alarm.root_user", "monitoring:PutMetricAlarm"),
    ):
        (error,) = [one for one in errors if f"with {address}," in one]
        # Of IAM some is served, and the rest is known by name.
        verb = "model" if operation.startswith("iam:") else "serve"
        assert error.count(f"Bailiwick doesn't {verb} {operation}") == 1, error
        assert "UnknownError" not in error, error
        assert "exceeded maximum number of attempts" not in error, error
        assert asked[operation] == 1, f"tried again: {asked}"
    # A provider that tries again waits for minutes.
    assert took < 60, f"{took:.0f} s:\n{told}"
    buckets = server.client("s3", ALONE).list_buckets()["Buckets"]
    assert [one["Name"] for one in buckets] == [f"config-{ALONE}"]


# Nothing that is optional


@full
def test_a_bare_account(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    bare = terraform("bare", environment(server, ALONE), account=ALONE, template=PACK)
    bare.apply()
    (rule,) = server.client("config", ALONE).describe_config_rules(ConfigRuleNames=["rule"])["ConfigRules"]
    assert "MaximumExecutionFrequency" not in rule
    bare.destroy()


@full
def test_bare_central_configuration(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    fleet = Fleet(server).create()
    ids = {name: fleet.account(name) for name in ("audit", "sandbox")}
    bare = terraform("bare_members", endpoint=server.endpoint, management=MANAGEMENT, **ids)
    bare.apply()
    bare.destroy()


# The table of what works


@full
def test_the_table_names_everything_that_the_provider_has(tmp_path: Path) -> None:
    terraforming.skip_or_fail(terraforming.unavailable())
    schema = json.loads(Terraform.prepare("organization", tmp_path, {}).run("providers", "schema", "-json"))
    ((_, provider),) = schema["provider_schemas"].items()
    for kind, names in (("resource", provider["resource_schemas"]), ("data", provider["data_source_schemas"])):
        ours = [name for name in names if name.split("_")[1] in ("organizations", "config", "securityhub")]
        assert sorted(ours) == sorted(NEEDS[kind]), kind


def test_every_resource_whose_calls_are_modelled_is_tried() -> None:
    places = terraforming.used()
    left = [
        f"{kind} {name}"
        for kind in ("resource", "data")
        for name in NEEDS[kind]
        if terraforming.state(kind, name, places)[1] == "has no configuration"
    ]
    assert not left, (
        f"all their calls are modelled: use them in a configuration below {terraforming.CONFIGURATIONS}: {left}"
    )


def test_what_is_said_of_terraform_is_so() -> None:
    written = terraforming.table()
    if os.environ.get("BAILIWICK_WRITE_TABLES"):
        TABLE.write_text(written)
    assert TABLE.read_text() == written, f"{TABLE} is stale: run this test with BAILIWICK_WRITE_TABLES=1"
