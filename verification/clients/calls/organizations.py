"""Calls of Organizations that succeed."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

from calls.world import TAG_POLICY, Ask, Line, World

GUARDDUTY = "guardduty.amazonaws.com"
INSPECTOR = "inspector2.amazonaws.com"
MACIE = "macie.amazonaws.com"
CONFIG = "config.amazonaws.com"


def request(w: World) -> str:
    """A request for an account."""
    name = w.fresh("request")
    made = w.organizations.create_account(Email=f"{name}@example.com", AccountName=name)
    w.server.settle()
    return made["CreateAccountStatus"]["Id"]


def tagged(w: World) -> str:
    """A unit with a tag."""
    unit = w.unit()
    w.organizations.tag_resource(ResourceId=unit, Tags=[{"Key": "team", "Value": "one"}])
    return unit


def moved(w: World) -> dict[str, Any]:
    """A new account, from the root to a unit."""
    return {"AccountId": w.account(), "SourceParentId": w.root, "DestinationParentId": w.workloads}


def effective(w: World) -> str:
    """A member with an effective tag policy."""
    account = w.account()
    w.attached(account)
    return account


def detachable(w: World) -> dict[str, Any]:
    """A policy and what it is attached to."""
    unit = w.unit()
    return {"PolicyId": w.attached(unit), "TargetId": unit}


def delegated(w: World, principal: str) -> dict[str, Any]:
    """An administrator and its service."""
    return {"AccountId": w.delegate(principal), "ServicePrincipal": principal}


def delegating(w: World) -> str:
    """A delegation policy."""
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": w.account()},
        "Action": "organizations:ListAccounts",
        "Resource": "*",
    }
    return json.dumps({"Version": "2012-10-17", "Statement": statement})


def having_delegated(w: World) -> None:
    """The organization has one."""
    w.organizations.put_resource_policy(Content=delegating(w))


def about_what_is_delegated(w: World) -> Ask:
    """A call on the delegation policy that there is."""
    having_delegated(w)
    return w.management()


def invited(w: World, account: str) -> dict[str, Any]:
    """A new invitation of an account."""
    made = w.organizations.invite_account_to_organization(Target={"Type": "ACCOUNT", "Id": account})
    return {"HandshakeId": made["Handshake"]["Id"]}


def answered(w: World) -> Ask:
    """An account in no organization is asked to join, and answers."""
    account = w.standalone()
    return Ask(account, invited(w, account))


def member(w: World) -> str:
    """A member that came by invitation."""
    asked = answered(w)
    w.server.client("organizations", asked.account).accept_handshake(**asked.arguments)
    return asked.account


def month_after_next() -> str:
    """When that month begins: of the two with which a transfer may begin, the one that is never too close."""
    today = datetime.now(timezone.utc)
    month = today.month + 1
    return datetime(today.year + month // 12, month % 12 + 1, 1, tzinfo=timezone.utc).isoformat()


def transfer_to(w: World, source: str) -> dict[str, Any]:
    """What asks another organization to let this one pay."""
    return {
        "Type": "BILLING",
        "Target": {"Type": "ACCOUNT", "Id": source},
        "StartTimestamp": month_after_next(),
        "SourceName": w.fresh("bills"),
    }


def transfer(w: World) -> dict[str, Any]:
    """A transfer that was agreed to."""
    source = w.organization().management
    made = w.organizations.invite_organization_to_transfer_responsibility(**transfer_to(w, source))["Handshake"]
    w.server.client("organizations", source).accept_handshake(HandshakeId=made["Id"])
    resources = {one["Type"]: one["Value"] for one in made["Resources"]}
    return {"Id": resources["RESPONSIBILITY_TRANSFER"]}


def consolidated(w: World) -> str:
    """An organization with consolidated billing only."""
    account = w.standalone()
    w.server.client("organizations", account).create_organization(FeatureSet="CONSOLIDATED_BILLING")
    return account


CALLS: dict[str, Line] = {
    "AcceptHandshake": answered,
    "AttachPolicy": lambda w: w.management(PolicyId=w.policy(), TargetId=w.workloads),
    "CancelHandshake": lambda w: w.management(**invited(w, w.standalone())),
    "CloseAccount": lambda w: w.management(AccountId=w.account()),
    "CreateAccount": lambda w: w.management(
        Email=f"{w.fresh('new')}@example.com",
        AccountName="new",
        RoleName="Admin",
        IamUserAccessToBilling="DENY",
        Tags=[{"Key": "team", "Value": "one"}],
    ),
    "CreateGovCloudAccount": lambda w: w.management(Email=f"{w.fresh('pair')}@example.com", AccountName="pair"),
    "CreateOrganization": lambda w: Ask(w.standalone(), {"FeatureSet": "ALL"}),
    "CreateOrganizationalUnit": lambda w: w.management(
        ParentId=w.root, Name=w.fresh("unit"), Tags=[{"Key": "team", "Value": "one"}]
    ),
    "CreatePolicy": lambda w: w.management(
        Name=w.fresh("policy"), Description="A policy.", Type="TAG_POLICY", Content=TAG_POLICY
    ),
    "DeclineHandshake": answered,
    "DeleteOrganization": lambda w: Ask(w.organization().management, {}),
    "DeleteOrganizationalUnit": lambda w: w.management(OrganizationalUnitId=w.unit()),
    "DeletePolicy": lambda w: w.management(PolicyId=w.policy()),
    "DeleteResourcePolicy": about_what_is_delegated,
    "DeregisterDelegatedAdministrator": lambda w: w.management(**delegated(w, GUARDDUTY)),
    "DescribeAccount": lambda w: w.management(AccountId=w.someone),
    "DescribeCreateAccountStatus": lambda w: w.management(CreateAccountRequestId=request(w)),
    "DescribeEffectivePolicy": lambda w: w.management(PolicyType="TAG_POLICY", TargetId=effective(w)),
    "DescribeHandshake": answered,
    "DescribeOrganization": lambda w: w.management(),
    "DescribeOrganizationalUnit": lambda w: w.management(OrganizationalUnitId=w.workloads),
    "DescribePolicy": lambda w: w.management(PolicyId=w.policy()),
    "DescribeResourcePolicy": about_what_is_delegated,
    "DescribeResponsibilityTransfer": lambda w: w.management(**transfer(w)),
    "DetachPolicy": lambda w: w.management(**detachable(w)),
    "DisableAWSServiceAccess": lambda w: w.management(ServicePrincipal=w.trusted(MACIE)),
    "DisablePolicyType": lambda w: w.management(RootId=w.root, PolicyType=enabled(w, "AISERVICES_OPT_OUT_POLICY")),
    "EnableAWSServiceAccess": lambda w: w.management(ServicePrincipal=INSPECTOR),
    "EnableAllFeatures": lambda w: Ask(consolidated(w), {}),
    "EnablePolicyType": lambda w: w.management(RootId=w.root, PolicyType="BACKUP_POLICY"),
    "InviteAccountToOrganization": lambda w: w.management(
        Target={"Type": "EMAIL", "Id": f"{w.fresh('invited')}@example.com"},
        Notes="Join us.",
        Tags=[{"Key": "team", "Value": "one"}],
    ),
    "InviteOrganizationToTransferResponsibility": lambda w: w.management(
        **transfer_to(w, w.organization().management), Notes="Let us pay.", Tags=[{"Key": "team", "Value": "one"}]
    ),
    "LeaveOrganization": lambda w: Ask(member(w), {}),
    "ListAWSServiceAccessForOrganization": lambda w: w.management(),
    "ListAccounts": lambda w: w.management(MaxResults=20),
    "ListAccountsForParent": lambda w: w.management(ParentId=w.root),
    "ListAccountsWithInvalidEffectivePolicy": lambda w: w.management(PolicyType=w.tag_policies),
    "ListChildren": lambda w: w.management(ParentId=w.root, ChildType="ACCOUNT"),
    "ListCreateAccountStatus": lambda w: w.management(States=["SUCCEEDED"]),
    "ListDelegatedAdministrators": lambda w: w.management(ServicePrincipal=delegated(w, CONFIG)["ServicePrincipal"]),
    "ListDelegatedServicesForAccount": lambda w: w.management(AccountId=w.delegate("access-analyzer.amazonaws.com")),
    "ListEffectivePolicyValidationErrors": lambda w: w.management(AccountId=effective(w), PolicyType="TAG_POLICY"),
    "ListHandshakesForAccount": lambda w: Ask(answered(w).account, {"Filter": {"ActionType": "INVITE"}}),
    "ListHandshakesForOrganization": lambda w: w.management(Filter={"ActionType": "INVITE"}, MaxResults=20),
    "ListInboundResponsibilityTransfers": lambda w: w.management(Type="BILLING", **transfer(w)),
    "ListOrganizationalUnitsForParent": lambda w: w.management(ParentId=w.root),
    "ListOutboundResponsibilityTransfers": lambda w: w.management(Type="BILLING", MaxResults=20),
    "ListParents": lambda w: w.management(ChildId=w.workloads),
    "ListPolicies": lambda w: w.management(Filter="SERVICE_CONTROL_POLICY"),
    "ListPoliciesForTarget": lambda w: w.management(TargetId=w.root, Filter="SERVICE_CONTROL_POLICY"),
    "ListRoots": lambda w: w.management(),
    "ListTagsForResource": lambda w: w.management(ResourceId=tagged(w)),
    "ListTargetsForPolicy": lambda w: w.management(PolicyId=w.attached()),
    "MoveAccount": lambda w: w.management(**moved(w)),
    "PutResourcePolicy": lambda w: w.management(Content=delegating(w)),
    "RegisterDelegatedAdministrator": lambda w: w.management(
        AccountId=w.account(), ServicePrincipal=w.trusted("fms.amazonaws.com")
    ),
    "RemoveAccountFromOrganization": lambda w: w.management(AccountId=w.account()),
    "TagResource": lambda w: w.management(ResourceId=w.workloads, Tags=[{"Key": "team", "Value": "one"}]),
    "TerminateResponsibilityTransfer": lambda w: w.management(**transfer(w)),
    "UntagResource": lambda w: w.management(ResourceId=tagged(w), TagKeys=["team"]),
    "UpdateOrganizationalUnit": lambda w: w.management(OrganizationalUnitId=w.unit(), Name=w.fresh("renamed")),
    "UpdatePolicy": lambda w: w.management(PolicyId=w.policy(), Description="Another description."),
    "UpdateResponsibilityTransfer": lambda w: w.management(**transfer(w), Name=w.fresh("renamed")),
}


def enabled(w: World, policy_type: str) -> str:
    """A policy type that is enabled."""
    w.organizations.enable_policy_type(RootId=w.root, PolicyType=policy_type)
    return policy_type
