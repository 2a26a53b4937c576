"""Calls of Config that succeed."""

from __future__ import annotations

from calls.world import TEMPLATE, Ask, Line, World


def recorder(account: str) -> dict:
    """A recorder as one would put it."""
    return {
        "name": "default",
        "roleARN": f"arn:aws:iam::{account}:role/config",
        "recordingGroup": {"allSupported": True, "includeGlobalResourceTypes": True},
    }


def tagged(w: World) -> str:
    """A pack of the recording member with a tag."""
    arn = w.pack_arn
    w.config(w.recording).tag_resource(ResourceArn=arn, Tags=[{"Key": "team", "Value": "one"}])
    return arn


def put_recorder(w: World) -> Ask:
    """A recorder where there is none."""
    account = w.standalone()
    return Ask(account, {"ConfigurationRecorder": recorder(account)})


def put_channel(w: World) -> Ask:
    """A channel where there is a recorder."""
    account = w.recorder_only()
    w.server.client("s3", account).create_bucket(Bucket=f"delivery-{account}")
    return Ask(account, {"DeliveryChannel": {"name": "default", "s3BucketName": f"delivery-{account}"}})


def stopped(w: World) -> str:
    """An account whose recorder doesn't record."""
    account = w.recorder()
    w.config(account).stop_configuration_recorder(ConfigurationRecorderName="default")
    return account


def deployed(w: World) -> str:
    """An account that has deployed a pack to its organization."""
    w.organization_pack()
    return w.fleet.management


CALLS: dict[str, Line] = {
    "DeleteConfigurationRecorder": lambda w: Ask(w.recorder_only(), {"ConfigurationRecorderName": "default"}),
    "DeleteConformancePack": lambda w: w.member(ConformancePackName=w.pack()),
    "DeleteDeliveryChannel": lambda w: Ask(stopped(w), {"DeliveryChannelName": "default"}),
    "DeleteOrganizationConformancePack": lambda w: w.management(OrganizationConformancePackName=w.organization_pack()),
    "DescribeComplianceByConfigRule": lambda w: w.member(ComplianceTypes=["NON_COMPLIANT"]),
    "DescribeConfigRules": lambda w: w.member(ConfigRuleNames=[w.rule]),
    "DescribeConfigurationRecorderStatus": lambda w: w.member(),
    "DescribeConfigurationRecorders": lambda w: w.member(),
    "DescribeConformancePackCompliance": lambda w: w.member(ConformancePackName="own"),
    "DescribeConformancePackStatus": lambda w: w.member(ConformancePackNames=["own"]),
    "DescribeConformancePacks": lambda w: w.member(),
    "DescribeDeliveryChannelStatus": lambda w: w.member(),
    "DescribeDeliveryChannels": lambda w: w.member(),
    "DescribeOrganizationConformancePackStatuses": lambda w: Ask(deployed(w), {"Limit": 20}),
    "DescribeOrganizationConformancePacks": lambda w: Ask(deployed(w), {"Limit": 20}),
    "GetComplianceDetailsByConfigRule": lambda w: w.member(ConfigRuleName=w.rule),
    "GetConformancePackComplianceDetails": lambda w: w.member(ConformancePackName="own"),
    "GetConformancePackComplianceSummary": lambda w: w.member(ConformancePackNames=["own"]),
    "GetOrganizationConformancePackDetailedStatus": lambda w: w.management(
        OrganizationConformancePackName=w.organization_pack()
    ),
    "ListTagsForResource": lambda w: w.member(ResourceArn=tagged(w)),
    "PutConfigurationRecorder": put_recorder,
    "PutConformancePack": lambda w: w.member(ConformancePackName=w.fresh("pack"), TemplateBody=TEMPLATE),
    "PutDeliveryChannel": put_channel,
    "PutOrganizationConformancePack": lambda w: w.management(
        OrganizationConformancePackName=w.fresh(w.deploying and "pack"), TemplateBody=TEMPLATE
    ),
    "StartConfigRulesEvaluation": lambda w: w.member(ConfigRuleNames=[w.rule]),
    "StartConfigurationRecorder": lambda w: Ask(stopped(w), {"ConfigurationRecorderName": "default"}),
    "StopConfigurationRecorder": lambda w: Ask(w.recorder(), {"ConfigurationRecorderName": "default"}),
    "TagResource": lambda w: w.member(ResourceArn=w.pack_arn, Tags=[{"Key": "team", "Value": "one"}]),
    "UntagResource": lambda w: w.member(ResourceArn=tagged(w), TagKeys=["team"]),
}
