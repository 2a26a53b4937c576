"""Calls of Security Hub that succeed."""

from __future__ import annotations

from typing import Any

from calls.world import FSBP, Ask, Central, Line, World, policy
from harness import LINKED


def with_aggregator(w: World) -> Ask:
    """An account's aggregator, of which it may dispose."""
    account = w.hub_account()
    made = w.hub(account).create_finding_aggregator(RegionLinkingMode="NO_REGIONS")
    return Ask(account, {"FindingAggregatorArn": made["FindingAggregatorArn"]})


def with_tag(w: World, **arguments: Any) -> Ask:
    """A hub with a tag."""
    tagged = w.tagged_hub()
    return Ask(tagged["account"], {"ResourceArn": tagged["arn"], **arguments})


def appointed(w: World) -> Central:
    """Another organization's administrator."""
    return Central.local(w, w.organization())


def appointing(w: World) -> Ask:
    """An organization without an administrator, and its member."""
    fleet = w.organization()
    return Ask(fleet.management, {"AdminAccountId": fleet.account(w.fresh("security"))})


def dismissing(w: World) -> Ask:
    """An organization and its administrator."""
    central = appointed(w)
    return Ask(central.fleet.management, {"AdminAccountId": central.administrator})


def centralizing(w: World) -> Ask:
    """An administrator with an aggregator."""
    central = appointed(w)
    central.aggregate()
    return central.asks(AutoEnable=False, OrganizationConfiguration={"ConfigurationType": "CENTRAL"})


def unit(w: World) -> dict[str, str]:
    """A unit with an association."""
    return {"OrganizationalUnitId": w.central.associated()}


def association(w: World) -> Ask:
    """A policy for a unit."""
    return w.administrator(
        ConfigurationPolicyIdentifier=w.central.policy()["Id"], Target={"OrganizationalUnitId": w.unit()}
    )


def disassociation(w: World) -> Ask:
    """A policy and the unit that it is associated with."""
    target = unit(w)
    found = w.central.client.get_configuration_policy_association(Target=target)
    return w.administrator(ConfigurationPolicyIdentifier=found["ConfigurationPolicyId"], Target=target)


def subscribed(w: World) -> tuple[str, str]:
    """An account with a standard, and its subscription."""
    account = w.hub_account()
    requests = [{"StandardsArn": FSBP}]
    made = w.hub(account).batch_enable_standards(StandardsSubscriptionRequests=requests)["StandardsSubscriptions"]
    w.server.settle()
    return account, made[0]["StandardsSubscriptionArn"]


def joining(w: World) -> tuple[Central, str]:
    """An administrator, and an account that isn't its member yet."""
    central = appointed(w)
    return central, central.fleet.account(w.fresh("member"))


def joined(w: World) -> tuple[Central, str]:
    """An administrator and its member."""
    central, member = joining(w)
    central.client.create_members(AccountDetails=[{"AccountId": member}])
    return central, member


def creating(w: World) -> Ask:
    """An account to be made a member, and one that can't be."""
    central, member = joining(w)
    return central.asks(AccountDetails=[{"AccountId": member, "Email": "m@example.com"}, {"AccountId": "123123123123"}])


def of_members(w: World, *others: str) -> Ask:
    """An administrator asks about its member."""
    central, member = joined(w)
    return central.asks(AccountIds=[member, *others])


def product(name: str, kind: str = "product", account: str = "") -> str:
    """The ARN of a product, or of an account's subscription to it."""
    return f"arn:aws:securityhub:us-east-1:{account}:{kind}/{name}"


def refusing(w: World) -> Ask:
    """A subscription that every hub begins with."""
    account = w.hub_account()
    return Ask(account, {"ProductSubscriptionArn": product("aws/guardduty", "product-subscription", account)})


def one_control(w: World) -> Ask:
    """A control of an enabled standard."""
    account, subscription = subscribed(w)
    control = subscription.replace(":subscription/", ":control/") + "/ACM.1"
    return Ask(
        account, {"StandardsControlArn": control, "ControlStatus": "DISABLED", "DisabledReason": "No certificates."}
    )


def unsubscribing(w: World) -> Ask:
    """A subscription to end."""
    account, subscription = subscribed(w)
    return Ask(account, {"StandardsSubscriptionArns": [subscription]})


CUSTOM = {"daysToExpiration": {"ValueType": "CUSTOM", "Value": {"Integer": 60}}}

CALLS: dict[str, Line] = {
    "BatchDisableStandards": unsubscribing,
    "BatchEnableStandards": lambda w: Ask(w.hub_account(), {"StandardsSubscriptionRequests": [{"StandardsArn": FSBP}]}),
    "BatchGetSecurityControls": lambda w: Ask(subscribed(w)[0], {"SecurityControlIds": ["ACM.1", "NONE.1"]}),
    "BatchGetStandardsControlAssociations": lambda w: Ask(
        subscribed(w)[0],
        {"StandardsControlAssociationIds": [{"SecurityControlId": "ACM.1", "StandardsArn": FSBP}]},
    ),
    "BatchUpdateStandardsControlAssociations": lambda w: Ask(
        subscribed(w)[0],
        {
            "StandardsControlAssociationUpdates": [
                {
                    "SecurityControlId": "ACM.1",
                    "StandardsArn": FSBP,
                    "AssociationStatus": "DISABLED",
                    "UpdatedReason": "No certificates here.",
                }
            ]
        },
    ),
    "CreateMembers": creating,
    "DeleteMembers": of_members,
    "DescribeProducts": lambda w: Ask(w.hub_account(), {"MaxResults": 100}),
    "DescribeStandardsControls": lambda w: (
        lambda found: Ask(found[0], {"StandardsSubscriptionArn": found[1], "MaxResults": 100})
    )(subscribed(w)),
    "DisableImportFindingsForProduct": refusing,
    "DisassociateMembers": of_members,
    "EnableImportFindingsForProduct": lambda w: Ask(w.hub_account(), {"ProductArn": product("prowler/prowler")}),
    "GetAdministratorAccount": lambda w: Ask(joined(w)[1], {}),
    "GetMasterAccount": lambda w: Ask(joined(w)[1], {}),
    "GetMembers": lambda w: of_members(w, "123123123123"),
    "ListEnabledProductsForImport": lambda w: Ask(w.hub_account(), {"MaxResults": 100}),
    "ListMembers": lambda w: joined(w)[0].asks(OnlyAssociated=False, MaxResults=50),
    "UpdateStandardsControl": one_control,
    "DescribeStandards": lambda w: Ask(w.hub_account(), {}),
    "GetSecurityControlDefinition": lambda w: Ask(w.hub_account(), {"SecurityControlId": "EC2.18"}),
    "ListSecurityControlDefinitions": lambda w: Ask(w.hub_account(), {"StandardsArn": FSBP, "MaxResults": 100}),
    "ListStandardsControlAssociations": lambda w: Ask(subscribed(w)[0], {"SecurityControlId": "ACM.1"}),
    "UpdateSecurityControl": lambda w: Ask(
        subscribed(w)[0], {"SecurityControlId": "ACM.1", "Parameters": CUSTOM, "LastUpdateReason": "Sooner"}
    ),
    "BatchGetConfigurationPolicyAssociations": lambda w: w.administrator(
        ConfigurationPolicyAssociationIdentifiers=[{"Target": unit(w)}, {"Target": {"AccountId": "123123123123"}}]
    ),
    "CreateConfigurationPolicy": lambda w: w.administrator(**policy(w.fresh("policy")), Tags={"team": "one"}),
    "CreateFindingAggregator": lambda w: Ask(
        w.hub_account(), {"RegionLinkingMode": "SPECIFIED_REGIONS", "Regions": [LINKED]}
    ),
    "DeleteConfigurationPolicy": lambda w: w.administrator(Identifier=w.central.policy()["Id"]),
    "DeleteFindingAggregator": with_aggregator,
    "DescribeHub": lambda w: w.administrator(),
    "DescribeOrganizationConfiguration": lambda w: w.administrator(),
    "DisableOrganizationAdminAccount": dismissing,
    "DisableSecurityHub": lambda w: Ask(w.hub_account(), {}),
    "EnableOrganizationAdminAccount": appointing,
    "EnableSecurityHub": lambda w: Ask(w.standalone(), {"Tags": {"team": "one"}, "EnableDefaultStandards": True}),
    "GetConfigurationPolicy": lambda w: w.administrator(Identifier=w.central.policy()["Id"]),
    "GetConfigurationPolicyAssociation": lambda w: w.administrator(Target=unit(w)),
    "GetEnabledStandards": lambda w: w.administrator(),
    "GetFindingAggregator": lambda w: w.administrator(FindingAggregatorArn=w.central.aggregator),
    "ListConfigurationPolicies": lambda w: w.administrator(MaxResults=50),
    "ListConfigurationPolicyAssociations": lambda w: w.administrator(Filters={"AssociationType": "APPLIED"}),
    "ListFindingAggregators": lambda w: w.administrator(),
    "ListOrganizationAdminAccounts": lambda w: Ask(w.central.fleet.management, {}),
    "ListTagsForResource": with_tag,
    "StartConfigurationPolicyAssociation": association,
    "StartConfigurationPolicyDisassociation": disassociation,
    "TagResource": lambda w: with_tag(w, Tags={"cost": "two"}),
    "UntagResource": lambda w: with_tag(w, TagKeys=["team"]),
    "UpdateConfigurationPolicy": lambda w: w.administrator(Identifier=w.central.policy()["Id"], Description="Another."),
    "UpdateFindingAggregator": lambda w: w.administrator(
        FindingAggregatorArn=w.central.aggregator, RegionLinkingMode="SPECIFIED_REGIONS", Regions=[LINKED]
    ),
    "UpdateOrganizationConfiguration": centralizing,
    "UpdateSecurityHubConfiguration": lambda w: Ask(w.hub_account(), {"AutoEnableControls": False}),
}
