"""Calls of Config that succeed."""

from __future__ import annotations

from calls.world import TEMPLATE, Ask, Line, World

VERSIONED = "S3_BUCKET_VERSIONING_ENABLED"


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


def retained(w: World) -> str:
    """An account that says how long its history is kept."""
    account = w.standalone()
    w.config(account).put_retention_configuration(RetentionPeriodInDays=365)
    return account


def stopped(w: World) -> str:
    """An account whose recorder doesn't record."""
    account = w.recorder()
    w.config(account).stop_configuration_recorder(ConfigurationRecorderName="default")
    return account


def deployed(w: World) -> str:
    """An account that has deployed a pack to its organization."""
    w.organization_pack()
    return w.fleet.management


def custom(w: World) -> str:
    """A rule of the recording member with a policy of its own."""
    name = w.fresh("policy")
    details = {"PolicyRuntime": "guard-2.x.x", "PolicyText": "rule named { configuration.name exists }"}
    message = {"EventSource": "aws.config", "MessageType": "ConfigurationItemChangeNotification"}
    source = {"Owner": "CUSTOM_POLICY", "SourceDetails": [message], "CustomPolicyDetails": details}
    w.config(w.recording).put_config_rule(ConfigRule={"ConfigRuleName": name, "Source": source})
    return name


def own(w: World, identifier: str = VERSIONED) -> str:
    """A managed rule of the recording member's own."""
    name = w.fresh("own")
    source = {"Owner": "AWS", "SourceIdentifier": identifier}
    w.config(w.recording).put_config_rule(ConfigRule={"ConfigRuleName": name, "Source": source})
    return name


def evaluation(w: World) -> dict:
    """What somebody found by looking."""
    return {
        "ComplianceResourceType": "AWS::::Account",
        "ComplianceResourceId": w.recording,
        "ComplianceType": "COMPLIANT",
        "OrderingTimestamp": 1748736000,
    }


def resource(w: World) -> dict[str, str]:
    """A resource of the recording member's that was put there by hand."""
    key = {"ResourceType": "Example::Shop::Till", "ResourceId": w.fresh("till")}
    w.config(w.recording).put_resource_config(**key, SchemaVersionId="1", Configuration='{"drawers": 1}')
    return key


def known(w: World) -> dict[str, str]:
    """A resource of which the recording member has items and verdicts."""
    qualifiers = w.config(w.recording).get_compliance_details_by_config_rule(ConfigRuleName=w.rule)
    found = qualifiers["EvaluationResults"][0]["EvaluationResultIdentifier"]["EvaluationResultQualifier"]
    return {"resourceType": found["ResourceType"], "resourceId": found["ResourceId"]}


def capital(key: dict[str, str]) -> dict[str, str]:
    """The same names as other operations spell them."""
    return {name[:1].upper() + name[1:]: value for name, value in key.items()}


CALLS: dict[str, Line] = {
    "BatchGetResourceConfig": lambda w: w.member(resourceKeys=[known(w)]),
    "DeleteConfigRule": lambda w: w.member(ConfigRuleName=own(w)),
    "DeleteResourceConfig": lambda w: w.member(**resource(w)),
    "DescribeComplianceByResource": lambda w: w.member(),
    "DescribeConfigRuleEvaluationStatus": lambda w: w.member(),
    "GetComplianceDetailsByResource": lambda w: w.member(**capital(known(w))),
    "GetComplianceSummaryByConfigRule": lambda w: w.member(),
    "GetComplianceSummaryByResourceType": lambda w: w.member(),
    "GetCustomRulePolicy": lambda w: w.member(ConfigRuleName=custom(w)),
    "GetDiscoveredResourceCounts": lambda w: w.member(),
    "GetResourceConfigHistory": lambda w: w.member(**known(w)),
    "ListConfigurationRecorders": lambda w: w.member(),
    "ListConformancePackComplianceScores": lambda w: w.member(),
    "ListDiscoveredResources": lambda w: w.member(resourceType="AWS::S3::Bucket"),
    "PutConfigRule": lambda w: w.member(
        ConfigRule={"ConfigRuleName": w.fresh("own"), "Source": {"Owner": "AWS", "SourceIdentifier": VERSIONED}},
        Tags=[{"Key": "team", "Value": "one"}],
    ),
    "PutExternalEvaluation": lambda w: w.member(
        ConfigRuleName=own(w, "AWS_CONFIG_PROCESS_CHECK"), ExternalEvaluation=evaluation(w)
    ),
    "PutResourceConfig": lambda w: w.member(
        ResourceType="Example::Shop::Till", ResourceId="till", SchemaVersionId="1", Configuration='{"drawers": 1}'
    ),
    "DeleteConfigurationRecorder": lambda w: Ask(w.recorder_only(), {"ConfigurationRecorderName": "default"}),
    "DeleteConformancePack": lambda w: w.member(ConformancePackName=w.pack()),
    "DeleteDeliveryChannel": lambda w: Ask(stopped(w), {"DeliveryChannelName": "default"}),
    "DeleteOrganizationConformancePack": lambda w: w.management(OrganizationConformancePackName=w.organization_pack()),
    "DeleteRetentionConfiguration": lambda w: Ask(retained(w), {"RetentionConfigurationName": "default"}),
    "DescribeRetentionConfigurations": lambda w: Ask(retained(w), {"RetentionConfigurationNames": ["default"]}),
    "PutRetentionConfiguration": lambda w: Ask(w.standalone(), {"RetentionPeriodInDays": 365}),
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
