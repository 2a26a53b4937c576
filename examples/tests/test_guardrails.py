"""Tests of an organization's guardrails, as one would keep them beside the policies: an SCP, tag policies, a pack."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from conftest import Bailiwick

EXAMPLES = Path(__file__).parents[1]
NOBODY_LEAVES = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"}],
}
BASE = {"tags": {"CostCenter": {"tag_key": {"@@assign": "CostCenter"}, "tag_value": {"@@assign": ["shared"]}}}}
PRODUCTION = {"tags": {"CostCenter": {"tag_value": {"@@append": ["payments"]}}}}


def test_the_service_control_policy_is_one_and_guards_production(bailiwick: Bailiwick) -> None:
    organizations = bailiwick.client("organizations")
    root = organizations.list_roots()["Roots"][0]["Id"]
    organizations.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
    unit = organizations.create_organizational_unit(ParentId=root, Name="Production")["OrganizationalUnit"]["Id"]
    wanted = {"Name": "nobody-leaves", "Description": "", "Type": "SERVICE_CONTROL_POLICY"}
    with pytest.raises(ClientError, match="MalformedPolicyDocument"):
        organizations.create_policy(**wanted, Content=json.dumps({**NOBODY_LEAVES, "Statement": [{"Effect": "Maybe"}]}))
    policy = organizations.create_policy(**wanted, Content=json.dumps(NOBODY_LEAVES))["Policy"]["PolicySummary"]["Id"]
    organizations.attach_policy(PolicyId=policy, TargetId=unit)
    attached = organizations.list_policies_for_target(TargetId=unit, Filter="SERVICE_CONTROL_POLICY")["Policies"]
    assert policy in [one["Id"] for one in attached]


def test_an_account_in_production_gets_both_cost_centers(bailiwick: Bailiwick) -> None:
    organizations = bailiwick.client("organizations")
    root = organizations.list_roots()["Roots"][0]["Id"]
    unit = organizations.create_organizational_unit(ParentId=root, Name="Production")["OrganizationalUnit"]["Id"]
    account = bailiwick.account("payments")
    organizations.move_account(AccountId=account, SourceParentId=root, DestinationParentId=unit)
    organizations.enable_policy_type(RootId=root, PolicyType="TAG_POLICY")
    for name, content, target in (("base", BASE, root), ("production", PRODUCTION, unit)):
        policy = organizations.create_policy(Name=name, Description="", Type="TAG_POLICY", Content=json.dumps(content))
        organizations.attach_policy(PolicyId=policy["Policy"]["PolicySummary"]["Id"], TargetId=target)
    effective = organizations.describe_effective_policy(PolicyType="TAG_POLICY", TargetId=account)
    tags = json.loads(effective["EffectivePolicy"]["PolicyContent"])["tags"]
    assert tags["costcenter"] == {"tag_key": "CostCenter", "tag_value": ["shared", "payments"]}


def test_the_pack_finds_the_volume_without_encryption(bailiwick: Bailiwick) -> None:
    account = bailiwick.account("payments")
    bailiwick.client("s3", account).create_bucket(Bucket="deliveries")
    config = bailiwick.client("config", account)
    role = f"arn:aws:iam::{account}:role/config"
    config.put_configuration_recorder(ConfigurationRecorder={"name": "default", "roleARN": role})
    config.put_delivery_channel(DeliveryChannel={"name": "default", "s3BucketName": "deliveries"})
    config.start_configuration_recorder(ConfigurationRecorderName="default")
    template = (EXAMPLES / "baseline-pack.yaml").read_text()
    config.put_conformance_pack(ConformancePackName="baseline", TemplateBody=template)
    items = (EXAMPLES / "items" / "us-east-1.json").read_text()
    bailiwick.post("configuration-items", items.replace("111122223333", account))
    bailiwick.settle()
    found = config.describe_compliance_by_config_rule(ComplianceTypes=["NON_COMPLIANT"])["ComplianceByConfigRules"]
    assert any(one["ConfigRuleName"].startswith("encrypted-volumes") for one in found)
