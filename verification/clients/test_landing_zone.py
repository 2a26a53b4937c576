"""A landing zone with boto3: from nothing to compliance, to central security, and back. Tests build on each other."""

from __future__ import annotations

import json
from typing import Any

from fleet import Fleet
from harness import EXAMPLES, HOME, LINKED, MANAGEMENT, code, facts_of, items_of, pages, refusal, status, walk

PACK = (EXAMPLES / "baseline-pack.yaml").read_text()
SETUP = "config-multiaccountsetup.amazonaws.com"
FSBP = "arn:aws:securityhub:{}::standards/aws-foundational-security-best-practices/v/1.0.0"
CIS = "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"
MEMBERS = {
    "audit": "Security",
    "log-archive": "Security",
    "ledger": "Production",
    "orders": "Production",
    "lab": "Development",
    "sandbox": None,
}


def tag_policy(**keys: dict[str, Any]) -> str:
    """A tag policy's document."""
    return json.dumps({"tags": keys})


# The organization


def test_an_organization_begins_with_its_management_account(fleet: Fleet) -> None:
    organization = fleet.organizations.describe_organization()["Organization"]
    assert organization["Id"] == fleet.organization
    assert organization["FeatureSet"] == "ALL"
    assert organization["MasterAccountId"] == MANAGEMENT
    assert organization["Arn"] == f"arn:aws:organizations::{MANAGEMENT}:organization/{fleet.organization}"
    accounts = pages(fleet.organizations, "list_accounts", "Accounts")
    assert [(one["Id"], one["Status"], one["JoinedMethod"]) for one in accounts] == [(MANAGEMENT, "ACTIVE", "INVITED")]
    again = refusal(fleet.organizations.create_organization, FeatureSet="ALL")
    assert code(again) == "AlreadyInOrganizationException"


def test_policy_types_are_enabled_in_the_root(fleet: Fleet) -> None:
    assert fleet.organizations.list_roots()["Roots"][0]["PolicyTypes"] == []
    for kind in ("SERVICE_CONTROL_POLICY", "TAG_POLICY"):
        fleet.organizations.enable_policy_type(RootId=fleet.root, PolicyType=kind)
    fleet.server.settle()
    kinds = fleet.organizations.list_roots()["Roots"][0]["PolicyTypes"]
    assert {(kind["Type"], kind["Status"]) for kind in kinds} == {
        ("SERVICE_CONTROL_POLICY", "ENABLED"),
        ("TAG_POLICY", "ENABLED"),
    }
    again = refusal(fleet.organizations.enable_policy_type, RootId=fleet.root, PolicyType="TAG_POLICY")
    assert code(again) == "PolicyTypeAlreadyEnabledException"


def test_units_form_a_tree(fleet: Fleet) -> None:
    for name in ("Security", "Workloads"):
        fleet.unit(name)
    for name in ("Production", "Development"):
        fleet.unit(name, "Workloads")
    twice = refusal(fleet.organizations.create_organizational_unit, ParentId=fleet.root, Name="Security")
    assert code(twice) == "DuplicateOrganizationalUnitException"
    listed = pages(
        fleet.organizations,
        "list_organizational_units_for_parent",
        "OrganizationalUnits",
        ParentId=fleet.units["Workloads"],
    )
    assert [unit["Name"] for unit in listed] == ["Production", "Development"]
    assert listed[0]["Arn"].endswith(f":ou/{fleet.organization}/{fleet.units['Production']}")
    parent = fleet.organizations.list_parents(ChildId=fleet.units["Production"])["Parents"]
    assert parent == [{"Id": fleet.units["Workloads"], "Type": "ORGANIZATIONAL_UNIT"}]


def test_accounts_are_created_in_the_background(fleet: Fleet) -> None:
    requests = [fleet.start_account(name) for name in MEMBERS]
    taken = fleet.organizations.create_account(Email="audit@example.com", AccountName="audit again")
    assert taken["CreateAccountStatus"]["State"] == "IN_PROGRESS"
    fleet.server.settle()
    for name in MEMBERS:
        fleet.finish_account(name)
    failed = fleet.organizations.describe_create_account_status(
        CreateAccountRequestId=taken["CreateAccountStatus"]["Id"]
    )["CreateAccountStatus"]
    assert (failed["State"], failed["FailureReason"]) == ("FAILED", "EMAIL_ALREADY_EXISTS")
    listed = pages(fleet.organizations, "list_create_account_status", "CreateAccountStatuses", States=["SUCCEEDED"])
    assert {one["Id"] for one in listed} == set(requests)
    for name, number in fleet.accounts.items():
        account = fleet.organizations.describe_account(AccountId=number)["Account"]
        assert (account["Name"], account["Email"]) == (name, f"{name}@example.com")
        assert (account["Status"], account["State"], account["JoinedMethod"]) == ("ACTIVE", "ACTIVE", "CREATED")
        assert account["Arn"] == f"arn:aws:organizations::{MANAGEMENT}:account/{fleet.organization}/{number}"


def test_accounts_move_to_their_units(fleet: Fleet) -> None:
    for name, unit in MEMBERS.items():
        if unit:
            fleet.move(name, fleet.root, fleet.units[unit])
    for unit in ("Security", "Production", "Development"):
        here = pages(fleet.organizations, "list_accounts_for_parent", "Accounts", ParentId=fleet.units[unit])
        assert {one["Name"] for one in here} == {name for name, where in MEMBERS.items() if where == unit}
    wrong = refusal(
        fleet.organizations.move_account,
        AccountId=fleet.accounts["lab"],
        SourceParentId=fleet.root,
        DestinationParentId=fleet.units["Security"],
    )
    assert code(wrong) == "AccountNotFoundException"
    path = f"{fleet.organization}/{fleet.root}/{fleet.units['Workloads']}/{fleet.units['Production']}"
    account = fleet.organizations.describe_account(AccountId=fleet.accounts["ledger"])["Account"]
    assert account["Paths"] == [f"{path}/{fleet.accounts['ledger']}/"]


# Policies


def test_service_control_policies_are_attached(fleet: Fleet) -> None:
    deny = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Deny", "Action": "organizations:Leave*", "Resource": "*"}],
    }
    made = fleet.organizations.create_policy(
        Name="nobody-leaves", Description="", Type="SERVICE_CONTROL_POLICY", Content=json.dumps(deny)
    )["Policy"]
    policy = fleet.policies["nobody-leaves"] = made["PolicySummary"]["Id"]
    assert json.loads(made["Content"]) == deny
    fleet.organizations.attach_policy(PolicyId=policy, TargetId=fleet.units["Workloads"])
    targets = pages(fleet.organizations, "list_targets_for_policy", "Targets", PolicyId=policy)
    assert [(one["TargetId"], one["Type"]) for one in targets] == [(fleet.units["Workloads"], "ORGANIZATIONAL_UNIT")]
    attached = pages(
        fleet.organizations,
        "list_policies_for_target",
        "Policies",
        TargetId=fleet.units["Workloads"],
        Filter="SERVICE_CONTROL_POLICY",
    )
    assert {one["Name"] for one in attached} == {"FullAWSAccess", "nobody-leaves"}
    last = refusal(fleet.organizations.detach_policy, PolicyId="p-FullAWSAccess", TargetId=fleet.units["Security"])
    assert code(last) == "ConstraintViolationException"
    assert last.response["Reason"] == "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"
    in_use = refusal(fleet.organizations.delete_policy, PolicyId=policy)
    assert code(in_use) == "PolicyInUseException"


def test_effective_policies_are_merged_down_the_tree(fleet: Fleet) -> None:
    documents = {
        "root-tags": (fleet.root, tag_policy(costcenter={"tag_key": {"@@assign": "CostCenter"}})),
        "production-tags": (
            fleet.units["Production"],
            tag_policy(
                costcenter={"tag_value": {"@@assign": ["100", "200"]}},
                owner={"tag_key": {"@@assign": "Owner", "@@operators_allowed_for_child_policies": ["@@none"]}},
            ),
        ),
        "ledger-tags": (
            fleet.accounts["ledger"],
            tag_policy(
                costcenter={"tag_value": {"@@append": ["300"]}},
                owner={"tag_key": {"@@assign": "OWNER"}},
            ),
        ),
    }
    for name, (target, content) in documents.items():
        made = fleet.organizations.create_policy(Name=name, Description=name, Type="TAG_POLICY", Content=content)
        fleet.policies[name] = made["Policy"]["PolicySummary"]["Id"]
        fleet.organizations.attach_policy(PolicyId=fleet.policies[name], TargetId=target)

    def effective(client: Any, **arguments: str) -> Any:
        answer = client.describe_effective_policy(PolicyType="TAG_POLICY", **arguments)["EffectivePolicy"]
        return answer["TargetId"], json.loads(answer["PolicyContent"])

    ledger = {
        "tags": {
            "costcenter": {"tag_key": "CostCenter", "tag_value": ["100", "200", "300"]},
            "owner": {"tag_key": "Owner", "tag_value": ["*"]},
        }
    }
    number = fleet.accounts["ledger"]
    assert effective(fleet.organizations, TargetId=number) == (number, ledger)
    assert effective(fleet.client("organizations", "ledger")) == (number, ledger)
    _, lab = effective(fleet.organizations, TargetId=fleet.accounts["lab"])
    assert lab == {"tags": {"costcenter": {"tag_key": "CostCenter", "tag_value": ["*"]}}}
    unit = refusal(
        fleet.organizations.describe_effective_policy, PolicyType="TAG_POLICY", TargetId=fleet.units["Production"]
    )
    assert (code(unit), unit.response["Reason"]) == ("InvalidInputException", "TARGET_NOT_SUPPORTED")
    missing = refusal(fleet.organizations.describe_effective_policy, PolicyType="BACKUP_POLICY", TargetId=number)
    assert code(missing) == "EffectivePolicyNotFoundException"


def test_a_malformed_policy_is_refused(fleet: Fleet) -> None:
    for kind, content in (("TAG_POLICY", '{"tags": []}'), ("SERVICE_CONTROL_POLICY", '{"Statement": "all"}')):
        malformed = refusal(fleet.organizations.create_policy, Name="bad", Description="", Type=kind, Content=content)
        assert code(malformed) == "MalformedPolicyDocumentException"


# Delegation


def test_services_are_trusted_and_delegated(fleet: Fleet) -> None:
    audit = fleet.accounts["audit"]
    register = fleet.organizations.register_delegated_administrator
    early = refusal(register, AccountId=audit, ServicePrincipal=SETUP)
    assert (code(early), early.response["Reason"]) == ("ConstraintViolationException", "SERVICE_ACCESS_NOT_ENABLED")
    fleet.organizations.enable_aws_service_access(ServicePrincipal=SETUP)
    services = pages(fleet.organizations, "list_aws_service_access_for_organization", "EnabledServicePrincipals")
    assert SETUP in {one["ServicePrincipal"] for one in services}
    register(AccountId=audit, ServicePrincipal=SETUP)
    assert code(refusal(register, AccountId=audit, ServicePrincipal=SETUP)) == "AccountAlreadyRegisteredException"
    delegates = pages(
        fleet.organizations, "list_delegated_administrators", "DelegatedAdministrators", ServicePrincipal=SETUP
    )
    assert [one["Id"] for one in delegates] == [audit]
    delegated = pages(fleet.organizations, "list_delegated_services_for_account", "DelegatedServices", AccountId=audit)
    assert [one["ServicePrincipal"] for one in delegated] == [SETUP]
    # What the delegated administrator may see now, another member may not.
    assert len(pages(fleet.client("organizations", "audit"), "list_accounts", "Accounts")) == len(MEMBERS) + 1
    assert code(refusal(fleet.client("organizations", "lab").list_accounts)) == "AccessDeniedException"


def test_the_management_account_takes_a_role_in_a_member(fleet: Fleet) -> None:
    number = fleet.accounts["ledger"]
    role = f"arn:aws:iam::{number}:role/OrganizationAccountAccessRole"
    session = fleet.client("sts").assume_role(RoleArn=role, RoleSessionName="setup")
    assert session["AssumedRoleUser"]["Arn"] == (
        f"arn:aws:sts::{number}:assumed-role/OrganizationAccountAccessRole/setup"
    )
    credentials = {name: value for name, value in session["Credentials"].items() if name != "Expiration"}
    inside = fleet.server.client("sts", number, **credentials).get_caller_identity()
    assert inside["Account"] == number
    assert inside["Arn"] == session["AssumedRoleUser"]["Arn"]
    packs = fleet.server.client("config", number, **credentials).describe_conformance_packs()
    assert packs["ConformancePackDetails"] == []


# Conformance packs


def test_members_record(fleet: Fleet) -> None:
    config = fleet.client("config", "ledger")
    early = refusal(config.put_delivery_channel, DeliveryChannel={"name": "default", "s3BucketName": "nowhere"})
    assert code(early) == "NoAvailableConfigurationRecorderException"
    for name in [None, *(name for name in MEMBERS if name != "sandbox")]:
        fleet.record(name)
    recorders = config.describe_configuration_recorder_status()["ConfigurationRecordersStatus"]
    assert [(one["name"], one["recording"]) for one in recorders] == [("default", True)]
    channels = config.describe_delivery_channels()["DeliveryChannels"]
    assert [one["s3BucketName"] for one in channels] == [f"config-{fleet.accounts['ledger']}-{HOME}"]
    in_use = refusal(config.delete_delivery_channel, DeliveryChannelName="default")
    assert code(in_use) == "LastDeliveryChannelDeleteFailedException"
    assert fleet.client("config", "sandbox").describe_configuration_recorders()["ConfigurationRecorders"] == []


def statuses(client: Any, name: str) -> dict[str, tuple[str, str | None]]:
    """What became of an organization pack in each account."""
    listed = pages(
        client,
        "get_organization_conformance_pack_detailed_status",
        "OrganizationConformancePackDetailedStatuses",
        OrganizationConformancePackName=name,
    )
    return {one["AccountId"]: (one["Status"], one.get("ErrorCode")) for one in listed}


def overall(client: Any, name: str) -> dict[str, Any]:
    """What became of an organization pack as a whole."""
    answer = client.describe_organization_conformance_pack_statuses(OrganizationConformancePackNames=[name])
    (one,) = answer["OrganizationConformancePackStatuses"]
    return one


def test_a_pack_fails_where_nothing_is_recorded(fleet: Fleet) -> None:
    config = fleet.client("config")
    made = config.put_organization_conformance_pack(OrganizationConformancePackName="baseline", TemplateBody=PACK)
    assert f":{MANAGEMENT}:organization-conformance-pack/baseline-" in made["OrganizationConformancePackArn"]
    fleet.server.settle()
    done = overall(config, "baseline")
    assert done["Status"] == "CREATE_FAILED"
    assert "NoAvailableConfigurationRecorderException in 1 account(s)" in done["ErrorMessage"]
    members = statuses(config, "baseline")
    assert set(members) == {MANAGEMENT, *fleet.accounts.values()}
    expected = dict.fromkeys(members, ("CREATE_SUCCESSFUL", None))
    expected[fleet.accounts["sandbox"]] = ("CREATE_FAILED", "NoAvailableConfigurationRecorderException")
    assert members == expected


def test_a_second_put_mends_it(fleet: Fleet) -> None:
    config = fleet.client("config")
    fleet.record("sandbox")
    config.put_organization_conformance_pack(OrganizationConformancePackName="baseline", TemplateBody=PACK)
    fleet.server.settle()
    assert overall(config, "baseline")["Status"] == "UPDATE_SUCCESSFUL"
    assert {outcome for outcome, _ in statuses(config, "baseline").values()} == {"UPDATE_SUCCESSFUL"}


def test_a_delegated_administrator_deploys_from_a_bucket(fleet: Fleet) -> None:
    audit = fleet.client("config", "audit")
    s3 = fleet.client("s3", "audit")
    s3.create_bucket(Bucket="awsconfigconforms-templates")
    s3.put_object(Bucket="awsconfigconforms-templates", Key="packs/baseline.yaml", Body=PACK.encode())
    audit.put_organization_conformance_pack(
        OrganizationConformancePackName="from-a-bucket",
        TemplateS3Uri="s3://awsconfigconforms-templates/packs/baseline.yaml",
        ConformancePackInputParameters=[{"ParameterName": "RequireTags", "ParameterValue": "false"}],
        ExcludedAccounts=[MANAGEMENT, fleet.accounts["lab"]],
    )
    fleet.server.settle()
    assert overall(audit, "from-a-bucket")["Status"] == "CREATE_SUCCESSFUL"
    assert set(statuses(audit, "from-a-bucket")) == set(fleet.accounts.values()) - {fleet.accounts["lab"]}
    # Each administrator sees its own packs.
    unseen = refusal(
        fleet.client("config").describe_organization_conformance_packs,
        OrganizationConformancePackNames=["from-a-bucket"],
    )
    assert code(unseen) == "NoSuchOrganizationConformancePackException"
    other = refusal(fleet.client("config", "lab").describe_organization_conformance_packs)
    assert code(other) == "OrganizationAccessDeniedException"


def member_pack(fleet: Fleet, account: str, name: str) -> dict[str, Any]:
    """The pack that an organization pack made in a member."""
    details = pages(fleet.client("config", account), "describe_conformance_packs", "ConformancePackDetails")
    (found,) = [one for one in details if one["ConformancePackName"].startswith(f"OrgConformsPack-{name}-")]
    return found


def test_members_see_their_pack_but_cannot_change_it(fleet: Fleet) -> None:
    config = fleet.client("config", "ledger")
    pack = member_pack(fleet, "ledger", "baseline")
    (state,) = config.describe_conformance_pack_status(ConformancePackNames=[pack["ConformancePackName"]])[
        "ConformancePackStatusDetails"
    ]
    assert state["ConformancePackState"] in ("CREATE_COMPLETE", "UPDATE_COMPLETE")
    rules = pages(config, "describe_config_rules", "ConfigRules")
    own = [rule for rule in rules if rule["ConfigRuleName"].endswith(pack["ConformancePackId"])]
    assert len(own) == 15
    assert {rule["CreatedBy"] for rule in own} == {"config-conforms.amazonaws.com"}
    tagged = [rule for rule in own if rule["ConfigRuleName"].startswith("required-tags-")]
    assert [json.loads(rule["InputParameters"]) for rule in tagged] == [{"tag1Key": "Owner"}]
    without = member_pack(fleet, "ledger", "from-a-bucket")
    others = [rule for rule in rules if rule["ConfigRuleName"].endswith(without["ConformancePackId"])]
    assert len(others) == 14
    denied = refusal(config.delete_conformance_pack, ConformancePackName=pack["ConformancePackName"])
    assert code(denied) == "AccessDeniedException"


def test_a_bad_template_is_refused_with_its_place(fleet: Fleet) -> None:
    broken = PACK.replace("SourceIdentifier: ENCRYPTED_VOLUMES", "SourceIdentifier: !Ref NoSuchParameter")
    refused = refusal(
        fleet.client("config").put_organization_conformance_pack,
        OrganizationConformancePackName="broken",
        TemplateBody=broken,
    )
    assert code(refused) == "OrganizationConformancePackTemplateValidationException"
    assert "NoSuchParameter" in refused.response["Error"]["Message"]


# Compliance


def test_imported_items_are_judged(fleet: Fleet) -> None:
    number = fleet.accounts["ledger"]
    before = fleet.client("config", "ledger").get_conformance_pack_compliance_summary(
        ConformancePackNames=[member_pack(fleet, "ledger", "baseline")["ConformancePackName"]]
    )["ConformancePackComplianceSummaryList"]
    assert [one["ConformancePackComplianceStatus"] for one in before] == ["INSUFFICIENT_DATA"]
    taken = fleet.server.control("POST", "configuration-items", items_of(number, HOME))
    assert (taken["accepted"], taken["skipped"]) == (19, 0)
    assert fleet.server.control("POST", "configuration-items", items_of(number, HOME))["unchanged"] == 19
    assert fleet.server.control("POST", "configuration-items", facts_of(number))["facts"] == 2
    fleet.server.settle()


COMPLIANCE = {
    "access-keys-rotated": "NON_COMPLIANT",
    "encrypted-volumes": "NON_COMPLIANT",
    "iam-password-policy": "NON_COMPLIANT",
    "iam-policy-no-statements-with-admin-access": "NON_COMPLIANT",
    "iam-user-no-policies-check": "NON_COMPLIANT",
    "rds-instance-public-access-check": "NON_COMPLIANT",
    "rds-storage-encrypted": "NON_COMPLIANT",
    "required-tags": "NON_COMPLIANT",
    "restricted-common-ports": "COMPLIANT",
    "restricted-ssh": "NON_COMPLIANT",
    "s3-bucket-logging-enabled": "NON_COMPLIANT",
    "s3-bucket-public-read-prohibited": "NON_COMPLIANT",
    "s3-bucket-server-side-encryption-enabled": "COMPLIANT",
    "s3-bucket-ssl-requests-only": "NON_COMPLIANT",
    "s3-bucket-versioning-enabled": "NON_COMPLIANT",
}
"""What the example account's rules come to, by the name that the template gives each."""


def test_a_pack_is_as_compliant_as_its_rules(fleet: Fleet) -> None:
    config = fleet.client("config", "ledger")
    pack = member_pack(fleet, "ledger", "baseline")
    name, suffix = pack["ConformancePackName"], "-" + pack["ConformancePackId"]
    rules = pages(
        config,
        "describe_conformance_pack_compliance",
        "ConformancePackRuleComplianceList",
        ConformancePackName=name,
    )
    assert {one["ConfigRuleName"].removesuffix(suffix): one["ComplianceType"] for one in rules} == COMPLIANCE
    summary = config.get_conformance_pack_compliance_summary(ConformancePackNames=[name])
    (one,) = summary["ConformancePackComplianceSummaryList"]
    assert one["ConformancePackComplianceStatus"] == "NON_COMPLIANT"
    # A pack of an account without resources has nothing to say.
    empty = fleet.client("config", "orders").get_conformance_pack_compliance_summary(
        ConformancePackNames=[member_pack(fleet, "orders", "baseline")["ConformancePackName"]]
    )["ConformancePackComplianceSummaryList"]
    assert [one["ConformancePackComplianceStatus"] for one in empty] == ["INSUFFICIENT_DATA"]


def test_details_name_the_resources(fleet: Fleet) -> None:
    config = fleet.client("config", "ledger")
    number = fleet.accounts["ledger"]
    pack = member_pack(fleet, "ledger", "baseline")
    name, suffix = pack["ConformancePackName"], "-" + pack["ConformancePackId"]
    bad = walk(
        config.get_conformance_pack_compliance_details,
        "ConformancePackRuleEvaluationResults",
        ConformancePackName=name,
        Filters={"ComplianceType": "NON_COMPLIANT", "ResourceType": "AWS::S3::Bucket"},
    )
    qualifiers = [one["EvaluationResultIdentifier"]["EvaluationResultQualifier"] for one in bad]
    assert {(one["ConfigRuleName"].removesuffix(suffix), one["ResourceId"]) for one in qualifiers} == {
        ("required-tags", f"press-photos-{number}"),
        ("s3-bucket-logging-enabled", f"access-logs-{number}"),
        ("s3-bucket-logging-enabled", f"press-photos-{number}"),
        ("s3-bucket-public-read-prohibited", f"press-photos-{number}"),
        ("s3-bucket-ssl-requests-only", f"press-photos-{number}"),
        ("s3-bucket-versioning-enabled", f"press-photos-{number}"),
    }
    volumes = pages(
        config,
        "get_compliance_details_by_config_rule",
        "EvaluationResults",
        ConfigRuleName="encrypted-volumes" + suffix,
    )
    verdicts = {
        one["EvaluationResultIdentifier"]["EvaluationResultQualifier"]["ResourceId"]: one["ComplianceType"]
        for one in volumes
    }
    # The third volume is attached to nothing: the rule doesn't apply, and nothing is said of it.
    assert verdicts == {"vol-02e9b47c1d86fa350": "COMPLIANT", "vol-08c3f1a65e7d92b04": "NON_COMPLIANT"}
    by_rule = pages(
        config, "describe_compliance_by_config_rule", "ComplianceByConfigRules", ComplianceTypes=["COMPLIANT"]
    )
    compliant = {
        one["ConfigRuleName"].removesuffix(suffix) for one in by_rule if one["ConfigRuleName"].endswith(suffix)
    }
    assert compliant == {rule for rule, verdict in COMPLIANCE.items() if verdict == "COMPLIANT"}


def test_a_mended_resource_is_judged_again(fleet: Fleet) -> None:
    number = fleet.accounts["ledger"]
    document = json.loads(items_of(number, HOME))
    (volume,) = [one for one in document["configurationItems"] if one["resourceId"] == "vol-08c3f1a65e7d92b04"]
    volume["configuration"]["encrypted"] = True
    volume["configurationItemCaptureTime"] = "2026-10-06T08:00:00.000Z"
    volume["configurationStateId"] += 100_000_000
    taken = fleet.server.control("POST", "configuration-items", {"configurationItems": [volume]})
    assert taken["accepted"] == 1
    fleet.server.settle()
    pack = member_pack(fleet, "ledger", "baseline")
    (rule,) = fleet.client("config", "ledger").describe_conformance_pack_compliance(
        ConformancePackName=pack["ConformancePackName"],
        Filters={"ConfigRuleNames": ["encrypted-volumes-" + pack["ConformancePackId"]]},
    )["ConformancePackRuleComplianceList"]
    assert rule["ComplianceType"] == "COMPLIANT"


# Security Hub, centrally


def hub(fleet: Fleet, account: str | None = None, region: str = HOME) -> Any:
    """Security Hub as an account sees it; without one, the delegated administrator."""
    return fleet.client("securityhub", account or "audit", region)


def test_security_hub_gets_an_administrator(fleet: Fleet) -> None:
    central = refusal(
        hub(fleet).create_configuration_policy,
        Name="early",
        ConfigurationPolicy={"SecurityHub": {"ServiceEnabled": False}},
    )
    assert code(central) in ("InvalidAccessException", "AccessDeniedException")
    management = fleet.client("securityhub")
    management.enable_organization_admin_account(AdminAccountId=fleet.accounts["audit"])
    fleet.server.settle()
    admins = management.list_organization_admin_accounts()["AdminAccounts"]
    assert [(one["AccountId"], one["Status"]) for one in admins] == [(fleet.accounts["audit"], "ENABLED")]
    assert hub(fleet).describe_hub()["HubArn"].endswith(f":{fleet.accounts['audit']}:hub/default")
    stranger = refusal(hub(fleet, "lab").describe_hub)
    assert (code(stranger), status(stranger)) == ("InvalidAccessException", 401)


def test_configuration_becomes_central(fleet: Fleet) -> None:
    made = hub(fleet).create_finding_aggregator(RegionLinkingMode="SPECIFIED_REGIONS", Regions=[LINKED])
    assert made["FindingAggregationRegion"] == HOME
    both = refusal(
        hub(fleet).update_organization_configuration,
        AutoEnable=True,
        OrganizationConfiguration={"ConfigurationType": "CENTRAL"},
    )
    assert code(both) == "InvalidInputException"
    member = refusal(
        hub(fleet, "lab").update_organization_configuration,
        AutoEnable=False,
        OrganizationConfiguration={"ConfigurationType": "CENTRAL"},
    )
    assert (code(member), status(member)) == ("InvalidAccessException", 401)
    hub(fleet).update_organization_configuration(
        AutoEnable=False, OrganizationConfiguration={"ConfigurationType": "CENTRAL"}
    )
    fleet.server.settle()
    central = hub(fleet).describe_organization_configuration()
    assert central["OrganizationConfiguration"]["ConfigurationType"] == "CENTRAL"
    assert central["OrganizationConfiguration"]["Status"] == "ENABLED"
    assert (central["AutoEnable"], central["AutoEnableStandards"]) == (False, "NONE")


def body(*standards: str) -> dict[str, Any]:
    """A configuration policy's body that enables these standards with all their controls."""
    return {
        "SecurityHub": {
            "ServiceEnabled": True,
            "EnabledStandardIdentifiers": list(standards),
            "SecurityControlsConfiguration": {"DisabledSecurityControlIdentifiers": []},
        }
    }


def test_configuration_policies_are_made(fleet: Fleet) -> None:
    standards = {"baseline": [FSBP.format(HOME)], "production": [FSBP.format(HOME), CIS]}
    for name, identifiers in standards.items():
        made = hub(fleet).create_configuration_policy(Name=name, ConfigurationPolicy=body(*identifiers))
        fleet.policies[name] = made["Id"]
        assert made["Arn"].endswith(f":{HOME}:{fleet.accounts['audit']}:configuration-policy/{made['Id']}")
    listed = pages(hub(fleet), "list_configuration_policies", "ConfigurationPolicySummaries")
    assert {(one["Name"], one["ServiceEnabled"]) for one in listed} == {("baseline", True), ("production", True)}
    read = hub(fleet).get_configuration_policy(Identifier=fleet.policies["production"])
    assert read["ConfigurationPolicy"] == body(*standards["production"])
    same = refusal(hub(fleet).create_configuration_policy, Name="baseline", ConfigurationPolicy=body())
    assert code(same) == "ResourceConflictException"
    half = refusal(
        hub(fleet).create_configuration_policy,
        Name="half",
        ConfigurationPolicy={"SecurityHub": {"ServiceEnabled": True}},
    )
    assert (code(half), status(half)) == ("InvalidInputException", 400)
    elsewhere = refusal(hub(fleet, region=LINKED).create_configuration_policy, Name="x", ConfigurationPolicy=body())
    assert (code(elsewhere), status(elsewhere)) == ("AccessDeniedException", 403)
    member = refusal(hub(fleet, "ledger").create_configuration_policy, Name="x", ConfigurationPolicy=body())
    assert code(member) in ("AccessDeniedException", "InvalidAccessException")


def associate(fleet: Fleet, policy: str, **target: str) -> dict[str, Any]:
    """Associates a policy by its name in the fleet, or the self-managed behaviour."""
    identifier = fleet.policies.get(policy, policy)
    return hub(fleet).start_configuration_policy_association(ConfigurationPolicyIdentifier=identifier, Target=target)


def association(fleet: Fleet, **target: str) -> tuple[str, str, str]:
    """A target's association: by which policy, how, and how far."""
    one = hub(fleet).get_configuration_policy_association(Target=target)
    names = {identifier: name for name, identifier in fleet.policies.items()}
    policy = names.get(one["ConfigurationPolicyId"], one["ConfigurationPolicyId"])
    return policy, one["AssociationType"], one["AssociationStatus"]


def test_associations_are_inherited(fleet: Fleet) -> None:
    none = refusal(hub(fleet).get_configuration_policy_association, Target={"RootId": fleet.root})
    assert (code(none), status(none)) == ("ResourceNotFoundException", 404)
    # The exception comes before the rule, so that the rule never reaches it.
    associate(fleet, "SELF_MANAGED_SECURITY_HUB", AccountId=fleet.accounts["lab"])
    begun = associate(fleet, "baseline", RootId=fleet.root)
    assert (begun["TargetType"], begun["AssociationType"], begun["AssociationStatus"]) == ("ROOT", "APPLIED", "PENDING")
    associate(fleet, "production", OrganizationalUnitId=fleet.units["Production"])
    fleet.server.settle()
    assert association(fleet, RootId=fleet.root) == ("baseline", "APPLIED", "SUCCESS")
    assert association(fleet, OrganizationalUnitId=fleet.units["Security"]) == ("baseline", "INHERITED", "SUCCESS")
    assert association(fleet, OrganizationalUnitId=fleet.units["Production"]) == ("production", "APPLIED", "SUCCESS")
    expected = {
        "audit": ("baseline", "INHERITED", "SUCCESS"),
        "sandbox": ("baseline", "INHERITED", "SUCCESS"),
        "ledger": ("production", "INHERITED", "SUCCESS"),
        "orders": ("production", "INHERITED", "SUCCESS"),
        "lab": ("SELF_MANAGED_SECURITY_HUB", "APPLIED", "SUCCESS"),
    }
    assert {name: association(fleet, AccountId=fleet.accounts[name]) for name in expected} == expected


def test_associations_are_listed_and_filtered(fleet: Fleet) -> None:
    def listed(**filters: str) -> set[str]:
        found = pages(
            hub(fleet),
            "list_configuration_policy_associations",
            "ConfigurationPolicyAssociationSummaries",
            Filters=filters,
        )
        return {one["TargetId"] for one in found}

    units, accounts = fleet.units, fleet.accounts
    assert listed(AssociationType="APPLIED") == {fleet.root, units["Production"], accounts["lab"]}
    production = {units["Production"], accounts["ledger"], accounts["orders"]}
    assert listed(ConfigurationPolicyId=fleet.policies["production"]) == production
    assert listed(ConfigurationPolicyId=fleet.policies["production"], AssociationType="INHERITED") == {
        accounts["ledger"],
        accounts["orders"],
    }
    several = hub(fleet).batch_get_configuration_policy_associations(
        ConfigurationPolicyAssociationIdentifiers=[
            {"Target": {"AccountId": accounts["ledger"]}},
            {"Target": {"AccountId": "999999999999"}},
        ]
    )
    assert [one["TargetId"] for one in several["ConfigurationPolicyAssociations"]] == [accounts["ledger"]]
    (unknown,) = several["UnprocessedConfigurationPolicyAssociations"]
    assert unknown["ConfigurationPolicyAssociationIdentifiers"]["Target"] == {"AccountId": "999999999999"}


def test_members_get_what_their_policy_says(fleet: Fleet) -> None:
    def standards(account: str, region: str) -> set[str]:
        enabled = pages(hub(fleet, account, region), "get_enabled_standards", "StandardsSubscriptions")
        return {one["StandardsArn"] for one in enabled}

    for region in (HOME, LINKED):
        assert hub(fleet, "ledger", region).describe_hub()["HubArn"].startswith(f"arn:aws:securityhub:{region}:")
        assert standards("ledger", region) == {FSBP.format(region), CIS}
        assert standards("sandbox", region) == {FSBP.format(region)}
        assert code(refusal(hub(fleet, "lab", region).describe_hub)) == "InvalidAccessException"
    # A centrally managed account can't change its own settings; a self-managed one can.
    for call in (hub(fleet, "ledger").disable_security_hub, hub(fleet, "ledger").enable_security_hub):
        assert code(refusal(call)) == "AccessDeniedException"
    hub(fleet, "lab").enable_security_hub(EnableDefaultStandards=False)
    assert standards("lab", HOME) == set()


def test_a_moved_account_inherits_anew(fleet: Fleet) -> None:
    fleet.move("orders", fleet.units["Production"], fleet.units["Security"])
    fleet.server.settle()
    assert association(fleet, AccountId=fleet.accounts["orders"]) == ("baseline", "INHERITED", "SUCCESS")
    subscriptions = hub(fleet, "orders").get_enabled_standards()["StandardsSubscriptions"]
    assert {one["StandardsArn"] for one in subscriptions} == {FSBP.format(HOME)}


def test_what_is_in_use_stays(fleet: Fleet) -> None:
    delete = hub(fleet).delete_configuration_policy
    in_use = refusal(delete, Identifier=fleet.policies["production"])
    assert (code(in_use), status(in_use)) == ("ResourceConflictException", 409)
    local = {"AutoEnable": False, "OrganizationConfiguration": {"ConfigurationType": "LOCAL"}}
    early = refusal(hub(fleet).update_organization_configuration, **local)
    assert (code(early), status(early)) == ("ResourceConflictException", 409)
    leave = refusal(fleet.organizations.delete_organization)
    assert code(leave) == "OrganizationNotEmptyException"
    delegate = refusal(fleet.organizations.remove_account_from_organization, AccountId=fleet.accounts["audit"])
    assert delegate.response["Reason"] == "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG"


# And back


def test_central_configuration_ends(fleet: Fleet) -> None:
    disassociate = hub(fleet).start_configuration_policy_disassociation
    targets: list[tuple[str, dict[str, str]]] = [
        ("baseline", {"RootId": fleet.root}),
        ("production", {"OrganizationalUnitId": fleet.units["Production"]}),
        ("SELF_MANAGED_SECURITY_HUB", {"AccountId": fleet.accounts["lab"]}),
    ]
    for policy, target in targets:
        disassociate(ConfigurationPolicyIdentifier=fleet.policies.get(policy, policy), Target=target)
    for policy in ("baseline", "production"):
        hub(fleet).delete_configuration_policy(Identifier=fleet.policies.pop(policy))
    fleet.server.settle()
    # Settings outlive the policy that made them.
    assert hub(fleet, "ledger").describe_hub()["HubArn"]
    hub(fleet).update_organization_configuration(
        AutoEnable=False, OrganizationConfiguration={"ConfigurationType": "LOCAL"}
    )
    fleet.server.settle()
    (aggregator,) = hub(fleet).list_finding_aggregators()["FindingAggregators"]
    hub(fleet).delete_finding_aggregator(FindingAggregatorArn=aggregator["FindingAggregatorArn"])
    management = fleet.client("securityhub")
    management.disable_organization_admin_account(AdminAccountId=fleet.accounts["audit"])
    fleet.server.settle()
    assert management.list_organization_admin_accounts()["AdminAccounts"] == []


def test_packs_go(fleet: Fleet) -> None:
    for account, name in ((None, "baseline"), ("audit", "from-a-bucket")):
        config = fleet.client("config", account)
        config.delete_organization_conformance_pack(OrganizationConformancePackName=name)
        fleet.server.settle()
        gone = refusal(config.describe_organization_conformance_packs, OrganizationConformancePackNames=[name])
        assert code(gone) == "NoSuchOrganizationConformancePackException"
    member = fleet.client("config", "ledger")
    assert member.describe_conformance_packs()["ConformancePackDetails"] == []
    assert member.describe_config_rules()["ConfigRules"] == []
    for name in [None, *MEMBERS]:
        fleet.stop_recording(name)
    fleet.empty_bucket("awsconfigconforms-templates", "audit")
    assert fleet.client("s3", "audit").list_buckets()["Buckets"] == []


def test_accounts_leave_and_the_organization_is_deleted(fleet: Fleet) -> None:
    organizations = fleet.organizations
    for delegate in pages(organizations, "list_delegated_administrators", "DelegatedAdministrators"):
        services = pages(
            organizations, "list_delegated_services_for_account", "DelegatedServices", AccountId=delegate["Id"]
        )
        for service in services:
            organizations.deregister_delegated_administrator(
                AccountId=delegate["Id"], ServicePrincipal=service["ServicePrincipal"]
            )
    for service in pages(organizations, "list_aws_service_access_for_organization", "EnabledServicePrincipals"):
        organizations.disable_aws_service_access(ServicePrincipal=service["ServicePrincipal"])
    for policy in fleet.policies.values():
        for target in pages(organizations, "list_targets_for_policy", "Targets", PolicyId=policy):
            organizations.detach_policy(PolicyId=policy, TargetId=target["TargetId"])
        organizations.delete_policy(PolicyId=policy)
    for number in fleet.accounts.values():
        organizations.remove_account_from_organization(AccountId=number)
    fleet.server.settle()
    alone = refusal(fleet.client("organizations", "ledger").describe_organization)
    assert code(alone) == "AWSOrganizationsNotInUseException"
    for unit in ("Production", "Development", "Workloads", "Security"):
        organizations.delete_organizational_unit(OrganizationalUnitId=fleet.units[unit])
    for kind in ("SERVICE_CONTROL_POLICY", "TAG_POLICY"):
        organizations.disable_policy_type(RootId=fleet.root, PolicyType=kind)
    organizations.delete_organization()
    assert code(refusal(organizations.describe_organization)) == "AWSOrganizationsNotInUseException"
    assert fleet.server.info()["organizations"] == 0
