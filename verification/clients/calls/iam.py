"""Calls of IAM that succeed."""

from __future__ import annotations

from calls.world import Ask, Line, World


def trusted(w: World) -> Ask:
    """The management account asks of an organization that trusts IAM."""
    w.organizations.enable_aws_service_access(ServicePrincipal="iam.amazonaws.com")
    return w.management()


def with_password_policy(w: World) -> Ask:
    """The management account asks, whose password policy was delivered."""
    facts = {"passwordPolicy": {"MinimumPasswordLength": 14, "RequireSymbols": True, "MaxPasswordAge": 90}}
    told = {"awsAccountId": w.fleet.management, "awsRegion": "us-east-1", "facts": facts}
    w.server.control("POST", "configuration-items", {"accountFacts": [told]})
    return w.management()


CALLS: dict[str, Line] = {
    "DisableOrganizationsRootCredentialsManagement": trusted,
    "DisableOrganizationsRootSessions": trusted,
    "EnableOrganizationsRootCredentialsManagement": trusted,
    "EnableOrganizationsRootSessions": trusted,
    "GetAccountPasswordPolicy": with_password_policy,
    "GetAccountSummary": lambda w: w.management(),
    "GetRole": lambda w: Ask(w.someone, {"RoleName": "OrganizationAccountAccessRole"}),
    "GetUser": lambda w: w.management(),
    "ListAccountAliases": lambda w: w.management(),
    "ListOrganizationsFeatures": trusted,
    "ListRoles": lambda w: Ask(w.someone, {"PathPrefix": "/"}),
}
