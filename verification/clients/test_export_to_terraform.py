"""Exports to Terraform: what the provider takes over without a change, by the files alone."""

from __future__ import annotations

import json
from pathlib import Path

import terraforming
from exporting import run
from fleet import Fleet
from harness import EXAMPLES, HOME, LINKED, MANAGEMENT, Server
from terraforming import Terraform


def apart(server: Server) -> Fleet:
    """An organization with every resource type that is exported to Terraform, and names that make trouble."""
    fleet = Fleet(server).create()
    organizations = fleet.organizations
    for kind in ("SERVICE_CONTROL_POLICY", "TAG_POLICY", "RESOURCE_CONTROL_POLICY", "BACKUP_POLICY", "S3_POLICY"):
        organizations.enable_policy_type(RootId=fleet.root, PolicyType=kind)
    for principal in ("config.amazonaws.com", "config-multiaccountsetup.amazonaws.com"):
        organizations.enable_aws_service_access(ServicePrincipal=principal)
    for unit, parent in [
        ("Work loads", None),
        ('a "quoted" ${x} %{if}', "Work loads"),
        ("生产", "Work loads"),
        ("work_loads", None),
    ]:
        fleet.unit(unit, parent)
    for account, unit in [("audit", "work_loads"), ("ledger", "生产"), ("sandbox", None), ("gone", None)]:
        fleet.account(account, unit)
    organizations.close_account(AccountId=fleet.accounts["gone"])
    organizations.tag_resource(
        ResourceId=fleet.units["Work loads"], Tags=[{"Key": "owner:x", "Value": "a=b +@"}, {"Key": "b", "Value": ""}]
    )
    organizations.tag_resource(ResourceId=fleet.accounts["ledger"], Tags=[{"Key": "team", "Value": "ledger"}])
    statement = {"Sid": "A", "Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:PrincipalAccount}/*"}
    spaced = json.dumps({"Version": "2012-10-17", "Statement": [statement]}, indent=3)
    tags = json.dumps({"tags": {"Team": {"tag_value": {"@@assign": ["a", "b"]}}}})
    resource = {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*"}
    resources = json.dumps({"Version": "2012-10-17", "Statement": [resource]})
    for name, kind, text, node, description in [
        ("Deny", "SERVICE_CONTROL_POLICY", spaced, fleet.units["Work loads"], 'one\nline and "another" ${y}'),
        ("deny", "SERVICE_CONTROL_POLICY", spaced, fleet.root, ""),
        ("Deny", "TAG_POLICY", tags, fleet.accounts["ledger"], ""),
        ("生产/環境", "RESOURCE_CONTROL_POLICY", resources, fleet.units["生产"], "x"),
    ]:
        made = organizations.create_policy(Name=name, Description=description, Type=kind, Content=text)
        organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=node)
    organizations.register_delegated_administrator(
        AccountId=fleet.accounts["audit"], ServicePrincipal="config-multiaccountsetup.amazonaws.com"
    )
    delegated = {"Effect": "Allow", "Principal": {"AWS": fleet.accounts["audit"]}, "Resource": "*"}
    delegation = {"Version": "2012-10-17", "Statement": [{**delegated, "Action": "organizations:DescribePolicy"}]}
    organizations.put_resource_policy(Content=json.dumps(delegation), Tags=[{"Key": "owner", "Value": "platform"}])
    server.settle()
    recorded(fleet)
    secured(fleet)
    server.settle()
    return fleet


def recorded(fleet: Fleet) -> None:
    """Recorders, rules and packs: the organization's by a delegated administrator, and an account's own."""
    for account in (None, "audit", "ledger"):
        fleet.record(account)
    # Everything but some types, and buckets once a day.
    fleet.client("config", "audit").put_configuration_recorder(
        ConfigurationRecorder={
            "name": "default",
            "roleARN": f"arn:aws:iam::{fleet.accounts['audit']}:role/config",
            "recordingGroup": {
                "allSupported": False,
                "exclusionByResourceTypes": {"resourceTypes": ["AWS::EC2::Instance"]},
                "recordingStrategy": {"useOnly": "EXCLUSION_BY_RESOURCE_TYPES"},
            },
            "recordingMode": {
                "recordingFrequency": "CONTINUOUS",
                "recordingModeOverrides": [
                    {"description": "Buckets.", "resourceTypes": ["AWS::S3::Bucket"], "recordingFrequency": "DAILY"}
                ],
            },
        }
    )
    ledger = fleet.client("config", "ledger")
    ledger.put_retention_configuration(RetentionPeriodInDays=90)
    ledger.put_config_rule(
        ConfigRule={
            "ConfigRuleName": "tagged",
            "Description": "Tags are there.",
            "InputParameters": json.dumps({"tag1Key": "CostCenter"}),
            "Scope": {"ComplianceResourceTypes": ["AWS::S3::Bucket", "AWS::EC2::Volume"]},
            "Source": {"Owner": "AWS", "SourceIdentifier": "REQUIRED_TAGS"},
        },
        Tags=[{"Key": "team", "Value": "ledger"}],
    )
    ledger.put_config_rule(
        ConfigRule={
            "ConfigRuleName": "scheduled",
            "Source": {
                "Owner": "CUSTOM_LAMBDA",
                "SourceIdentifier": f"arn:aws:lambda:{HOME}:{fleet.accounts['ledger']}:function:judge",
                "SourceDetails": [{"EventSource": "aws.config", "MessageType": "ScheduledNotification"}],
            },
        }
    )
    ledger.put_config_rule(
        ConfigRule={
            "ConfigRuleName": "guarded",
            "Scope": {"ComplianceResourceTypes": ["AWS::S3::Bucket"]},
            "Source": {
                "Owner": "CUSTOM_POLICY",
                "SourceDetails": [{"EventSource": "aws.config", "MessageType": "ConfigurationItemChangeNotification"}],
                "CustomPolicyDetails": {
                    "PolicyRuntime": "guard-2.x.x",
                    "PolicyText": 'rule a { tags !empty } # "${x}"',
                },
            },
        }
    )
    template = (EXAMPLES / "baseline-pack.yaml").read_text()
    ledger.put_conformance_pack(ConformancePackName="own", TemplateBody=template)
    fleet.client("config", "audit").put_organization_conformance_pack(
        OrganizationConformancePackName="baseline",
        TemplateBody=template,
        ExcludedAccounts=[fleet.accounts["sandbox"]],
        ConformancePackInputParameters=[{"ParameterName": "RequireTags", "ParameterValue": "false"}],
    )


def secured(fleet: Fleet) -> None:
    """Security Hub's central configuration, with an account that manages itself."""
    fleet.client("securityhub").enable_organization_admin_account(AdminAccountId=fleet.accounts["audit"])
    hub = fleet.client("securityhub", "audit")
    hub.create_finding_aggregator(RegionLinkingMode="SPECIFIED_REGIONS", Regions=[LINKED])
    hub.update_organization_configuration(AutoEnable=False, OrganizationConfiguration={"ConfigurationType": "CENTRAL"})
    fleet.server.settle()
    parameter = {"ValueType": "CUSTOM", "Value": {"Integer": 60}}
    controls = {
        "DisabledSecurityControlIdentifiers": ["IAM.6"],
        "SecurityControlCustomParameters": [
            {"SecurityControlId": "ACM.1", "Parameters": {"daysToExpiration": parameter}}
        ],
    }
    standard = f"arn:aws:securityhub:{HOME}::standards/aws-foundational-security-best-practices/v/1.0.0"
    on = {"ServiceEnabled": True, "EnabledStandardIdentifiers": [standard], "SecurityControlsConfiguration": controls}
    off = {"ServiceEnabled": False}
    for name, policy, target in [
        ("on", on, {"RootId": fleet.root}),
        ("off", off, {"OrganizationalUnitId": fleet.units["生产"]}),
        (None, None, {"AccountId": fleet.accounts["sandbox"]}),
    ]:
        policy_id = "SELF_MANAGED_SECURITY_HUB"
        if policy:
            policy_id = hub.create_configuration_policy(Name=name, ConfigurationPolicy={"SecurityHub": policy})["Id"]
        hub.start_configuration_policy_association(ConfigurationPolicyIdentifier=policy_id, Target=target)
        fleet.server.settle()
    sandbox = fleet.client("securityhub", "sandbox")
    assert sandbox.get_enabled_standards()["StandardsSubscriptions"][0]["StandardsArn"] == standard
    sandbox.enable_import_findings_for_product(ProductArn=f"arn:aws:securityhub:{HOME}::product/prowler/prowler")


WRITTEN = {
    "aws_config_config_rule",
    "aws_config_configuration_recorder",
    "aws_config_configuration_recorder_status",
    "aws_config_conformance_pack",
    "aws_config_delivery_channel",
    "aws_config_organization_conformance_pack",
    "aws_config_retention_configuration",
    "aws_organizations_account",
    "aws_organizations_delegated_administrator",
    "aws_organizations_organization",
    "aws_organizations_organizational_unit",
    "aws_organizations_policy",
    "aws_organizations_policy_attachment",
    "aws_organizations_resource_policy",
    "aws_securityhub_account",
    "aws_securityhub_configuration_policy",
    "aws_securityhub_configuration_policy_association",
    "aws_securityhub_finding_aggregator",
    "aws_securityhub_organization_admin_account",
    "aws_securityhub_organization_configuration",
    "aws_securityhub_product_subscription",
    "aws_securityhub_standards_subscription",
}
"""Every resource type that works here and that the provider can import."""


def test_terraform_takes_it_over_without_a_change(tmp_path: Path) -> None:
    """The first plan imports and changes nothing; once it is applied, the second one is empty."""
    terraforming.skip_or_fail(terraforming.unavailable())
    with Server() as server:
        fleet = apart(server)
        folder = tmp_path / "configuration"
        done = run(server, "export", "--format", "terraform-import", "--to", folder)
        assert done.returncode == 0, done.stderr
        environment = {
            "AWS_ENDPOINT_URL": server.endpoint,
            "AWS_ACCESS_KEY_ID": MANAGEMENT,
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_REGION": HOME,
        }
        told = (folder / "gaps.txt").read_text()
        for place, what in [
            ("S3_POLICY", "the provider doesn't know the policy type"),
            (fleet.accounts["gone"], "the account is closed"),
            (fleet.accounts["sandbox"], "it manages Security Hub itself"),
            (f"{fleet.accounts['ledger']} {HOME} guarded", "the text of its policy"),
        ]:
            assert f"({place}): {what}" in told, told
        terraform = Terraform.initialized(folder, tmp_path, environment)
        terraform.run("fmt", "-check", "-diff")
        count = (folder / "imports.tf").read_text().count("import {")
        planned = terraform.run("plan", "-out", "plan")
        assert f"Plan: {count} to import, 0 to add, 0 to change, 0 to destroy." in planned, planned
        shown = json.loads(terraform.run("show", "-json", "plan"))
        changes = shown["resource_changes"]
        assert {one["type"] for one in changes} == WRITTEN
        assert {tuple(one["change"]["actions"]) for one in changes} == {("no-op",)}
        before = server.control("GET", "organization-document")["version"]
        told = terraform.run("apply", "plan")
        assert f"{count} imported, 0 added, 0 changed, 0 destroyed" in told, told
        terraform.run("plan", "-detailed-exitcode")
        assert server.control("GET", "organization-document")["version"] == before, "something was written"
        # Once more over what Terraform has written beside it.
        again = run(server, "export", "--format", "terraform-import", "--to", folder)
        assert again.returncode == 0, again.stderr
        assert (folder / "terraform.tfstate").is_file()
        terraform.run("plan", "-detailed-exitcode")


def test_terraform_takes_local_configuration_over(tmp_path: Path) -> None:
    """Security Hub without central configuration: what new accounts begin with, and hubs that nobody governs."""
    terraforming.skip_or_fail(terraforming.unavailable())
    with Server() as server:
        fleet = Fleet(server).create()
        fleet.account("audit")
        fleet.client("securityhub").enable_organization_admin_account(AdminAccountId=fleet.accounts["audit"])
        hub = fleet.client("securityhub", "audit")
        hub.update_organization_configuration(AutoEnable=True, AutoEnableStandards="NONE")
        hub.update_security_hub_configuration(AutoEnableControls=False, ControlFindingGenerator="STANDARD_CONTROL")
        server.settle()
        folder = tmp_path / "configuration"
        done = run(server, "export", "--format", "terraform-import", "--to", folder)
        assert done.returncode == 0, done.stderr
        environment = {
            "AWS_ENDPOINT_URL": server.endpoint,
            "AWS_ACCESS_KEY_ID": MANAGEMENT,
            "AWS_SECRET_ACCESS_KEY": "s",
        }
        terraform = Terraform.initialized(folder, tmp_path, environment)
        planned = terraform.run("plan")
        assert " to import, 0 to add, 0 to change, 0 to destroy." in planned, planned
        assert "aws_securityhub_organization_configuration.audit_us_east_1" in planned
        assert "aws_securityhub_account.audit_us_east_1" in planned
