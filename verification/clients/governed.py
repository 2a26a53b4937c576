"""An organization with something of everything in it, always the same: what the commands are shown on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fleet import Fleet
from harness import EXAMPLES, HOME, LINKED, Server, items_of, refusal

UNITS = [
    ("Security", None),
    ("Workloads", None),
    ("Production", "Workloads"),
    ("Payments", "Production"),
    ("Sandbox", None),
]
"""Units, each with the one above it."""
ACCOUNTS = [
    ("audit", "Security"),
    ("payments-production", "Payments"),
    ("payments-reporting", "Payments"),
    ("ledger", "Production"),
    ("sandbox-1", "Sandbox"),
    ("sandbox-2", "Sandbox"),
]
"""Accounts, each with its unit."""
RECORDED = ["payments-production", "ledger", "sandbox-1"]
"""Those with a configuration recorder."""
TAGS = [
    (
        "tags-everywhere",
        None,
        {
            "CostCenter": {
                "tag_key": {"@@assign": "CostCenter", "@@operators_allowed_for_child_policies": ["@@none"]},
                "tag_value": {"@@assign": ["platform", "shared"]},
            },
            "Environment": {
                "tag_key": {"@@assign": "Environment"},
                "tag_value": {"@@assign": ["prod", "staging", "sandbox"]},
            },
        },
    ),
    ("tags-workloads", "Workloads", {"CostCenter": {"tag_value": {"@@append": ["payments", "storefront"]}}}),
    (
        "tags-production",
        "Production",
        {"CostCenter": {"tag_key": {"@@assign": "costcenter"}}, "Environment": {"tag_value": {"@@assign": ["prod"]}}},
    ),
    ("tags-sandbox", "Sandbox", {"Environment": {"tag_value": {"@@assign": ["sandbox"]}}}),
]
"""Tag policies and the units that they are attached to; without one, the root."""
CONTROLS = [
    ("stay-in-the-organization", None, "organizations:LeaveOrganization"),
    ("sandbox-stays-small", "Sandbox", "rds:*"),
]
"""Service control policies with what they deny."""
PACK = """Parameters:
  MaximumAge: {Type: String}
  Off: {Type: String, Default: ""}
Conditions:
  IsOn: !Not [!Equals [!Ref Off, ""]]
Resources:
  KeysAreRotated:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: keys-are-rotated
      InputParameters: {maxAccessKeyAge: !Ref MaximumAge}
      Source: {Owner: AWS, SourceIdentifier: ACCESS_KEYS_ROTATED}
  FirewallsAreLogged:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: firewalls-are-logged
      Source: {Owner: AWS, SourceIdentifier: WAFV2_LOGGING_ENABLED}
  VolumesAreEncrypted:
    Type: AWS::Config::ConfigRule
    Condition: IsOn
    Properties:
      ConfigRuleName: volumes-are-encrypted
      Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUMES}
  Misspelt:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: misspelt
      Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUME}
  Ours:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: ours
      Source:
        Owner: CUSTOM_LAMBDA
        SourceIdentifier: arn:aws:lambda:us-east-1:111122223333:function:ours
"""
"""A template in which a rule of each kind stands."""

QUESTIONS = """questions:
- principal: {account: "$SANDBOX"}
  action: rds:CreateDBInstance
- principal: {account: "$SANDBOX"}
  action: s3:GetObject
"""
"""Questions about who may do what."""


def organization(server: Server) -> Fleet:
    """Builds it step by step, so that ids and versions are the same each time."""
    fleet = Fleet(server).create()
    organizations = fleet.organizations
    for policy_type in ("SERVICE_CONTROL_POLICY", "TAG_POLICY"):
        organizations.enable_policy_type(RootId=fleet.root, PolicyType=policy_type)
    for unit, parent in UNITS:
        fleet.unit(unit, parent)
    for account, unit in ACCOUNTS:
        fleet.account(account, unit)
    for name, unit, tags in TAGS:
        attached(fleet, "TAG_POLICY", name, unit, {"tags": tags})
    for name, unit, denied in CONTROLS:
        statement = {"Effect": "Deny", "Action": denied, "Resource": "*"}
        attached(fleet, "SERVICE_CONTROL_POLICY", name, unit, {"Version": "2012-10-17", "Statement": [statement]})
    # What is refused changes nothing and is told apart.
    refusal(organizations.create_organizational_unit, ParentId=fleet.root, Name="Sandbox")
    # One account is closed.
    organizations.close_account(AccountId=fleet.accounts["sandbox-2"])
    server.settle()
    secured(fleet)
    for account in RECORDED:
        fleet.record(account)
    # One unit lacks what every other node has: from now on nobody in it may do anything.
    organizations.detach_policy(PolicyId="p-FullAWSAccess", TargetId=fleet.units["Sandbox"])
    fleet.client("s3").create_bucket(Bucket="awsconfigconforms-deliveries")
    organizations.enable_aws_service_access(ServicePrincipal="config-multiaccountsetup.amazonaws.com")
    fleet.client("config").put_organization_conformance_pack(
        OrganizationConformancePackName="baseline", TemplateBody=(EXAMPLES / "baseline-pack.yaml").read_text()
    )
    server.settle()
    return fleet


def attached(fleet: Fleet, policy_type: str, name: str, unit: str | None, content: dict[str, Any]) -> None:
    """A new policy at a unit, or at the root."""
    made = fleet.organizations.create_policy(Name=name, Description="", Type=policy_type, Content=json.dumps(content))
    fleet.policies[name] = made["Policy"]["PolicySummary"]["Id"]
    fleet.organizations.attach_policy(PolicyId=fleet.policies[name], TargetId=fleet.units[unit] if unit else fleet.root)


def secured(fleet: Fleet) -> None:
    """Security Hub's central configuration, with one policy for all and one for production."""
    fleet.client("securityhub").enable_organization_admin_account(AdminAccountId=fleet.accounts["audit"])
    hub = fleet.client("securityhub", "audit")
    hub.create_finding_aggregator(RegionLinkingMode="SPECIFIED_REGIONS", Regions=[LINKED])
    hub.update_organization_configuration(AutoEnable=False, OrganizationConfiguration={"ConfigurationType": "CENTRAL"})
    fleet.server.settle()
    standard = f"arn:aws:securityhub:{HOME}::standards/"
    foundational = f"{standard}aws-foundational-security-best-practices/v/1.0.0"
    for name, standards, target in [
        ("baseline", [foundational], {"RootId": fleet.root}),
        (
            "production",
            [foundational, f"{standard}nist-800-53/v/5.0.0"],
            {"OrganizationalUnitId": fleet.units["Production"]},
        ),
    ]:
        made = hub.create_configuration_policy(
            Name=name,
            ConfigurationPolicy={
                "SecurityHub": {
                    "ServiceEnabled": True,
                    "EnabledStandardIdentifiers": standards,
                    "SecurityControlsConfiguration": {"DisabledSecurityControlIdentifiers": []},
                }
            },
        )
        hub.start_configuration_policy_association(ConfigurationPolicyIdentifier=made["Id"], Target=target)
        fleet.server.settle()


def files(fleet: Fleet, folder: Path) -> None:
    """What commands read: deliveries, a pack, a plan."""
    (folder / "items.json").write_text(items_of(fleet.accounts["payments-production"], HOME))
    (folder / "unrecorded.json").write_text(items_of(fleet.accounts["payments-reporting"], HOME))
    (folder / "unreadable.json").write_text('{"configurationItems": [{"resourceType": "AWS::EC2::Volume"}]}')
    (folder / "cut-off.json").write_text('{"Accounts": [{"Id": "111122223333", "Name": "ledger"')
    (folder / "empty.json").write_text("{}")
    (folder / "pack.yaml").write_text(PACK)
    (folder / "baseline-pack.yaml").write_text((EXAMPLES / "baseline-pack.yaml").read_text())
    (folder / "questions.yaml").write_text(QUESTIONS.replace("$SANDBOX", fleet.accounts["sandbox-1"]))
    (folder / "wrong.yaml").write_text("Resources:\n  Rule: {Type: AWS::S3::Bucket}\n")
    calls = [
        {"operation": "MoveAccount", "request": move(fleet, "ledger", "Production", "Sandbox")},
        {"operation": "DeleteOrganizationConformancePack", "request": {"OrganizationConformancePackName": "baseline"}},
        {"operation": "CloseAccount", "request": {"AccountId": fleet.management}},
    ]
    (folder / "plan.json").write_text(json.dumps({"changes": calls}, indent=2))


def move(fleet: Fleet, account: str, source: str, destination: str) -> dict[str, str]:
    """The input of a MoveAccount."""
    units = fleet.units
    return {
        "AccountId": fleet.accounts[account],
        "SourceParentId": units[source],
        "DestinationParentId": units[destination],
    }
