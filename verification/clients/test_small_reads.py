"""What clients of organizations ask other services first: IAM, EC2, Support and Account Management, through boto3."""

from __future__ import annotations

import pytest

from fleet import Fleet
from harness import LINKED, MANAGEMENT, Server, code, pages, refusal, status


@pytest.fixture(scope="module")
def fleet(server: Server) -> Fleet:
    """An organization with a member."""
    fleet = Fleet(server).create()
    fleet.account("payments")
    return fleet


def test_roles_of_a_member(fleet: Fleet) -> None:
    iam = fleet.client("iam", "payments")
    roles = pages(iam, "list_roles", "Roles", PaginationConfig={"PageSize": 1})
    assert [role["RoleName"] for role in roles] == ["OrganizationAccountAccessRole", "AWSServiceRoleForOrganizations"]
    # botocore reads the escaped document.
    statement = roles[0]["AssumeRolePolicyDocument"]["Statement"][0]
    assert statement["Principal"] == {"AWS": f"arn:aws:iam::{MANAGEMENT}:root"}
    role = iam.get_role(RoleName="OrganizationAccountAccessRole")["Role"]
    assert role["Arn"] == f"arn:aws:iam::{fleet.accounts['payments']}:role/OrganizationAccountAccessRole"
    assert role["RoleId"].startswith("AROA")
    error = refusal(iam.get_role, RoleName="Nobody")
    assert (code(error), status(error)) == ("NoSuchEntity", 404)
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_account_password_policy()


def test_the_access_role_is_the_one_that_is_assumed(fleet: Fleet) -> None:
    member = fleet.client("iam", "payments").get_role(RoleName="OrganizationAccountAccessRole")["Role"]
    session = fleet.client("sts").assume_role(RoleArn=member["Arn"], RoleSessionName="tests")
    assert session["AssumedRoleUser"]["AssumedRoleId"] == f"{member['RoleId']}:tests"
    iam = fleet.server.client("iam", fleet.accounts["payments"], **session["Credentials"])
    assert code(refusal(iam.get_user)) == "ValidationError"
    assert iam.list_account_aliases()["AccountAliases"] == []


def test_root_access_is_an_organizations(fleet: Fleet) -> None:
    iam = fleet.client("iam", region=LINKED)
    assert code(refusal(iam.list_organizations_features)) == "ServiceAccessNotEnabledException"
    fleet.organizations.enable_aws_service_access(ServicePrincipal="iam.amazonaws.com")
    iam.enable_organizations_root_sessions()
    told = iam.enable_organizations_root_credentials_management()
    assert told["OrganizationId"] == fleet.organization
    assert told["EnabledFeatures"] == ["RootCredentialsManagement", "RootSessions"]
    member = fleet.client("iam", "payments")
    error = refusal(member.disable_organizations_root_sessions)
    assert code(error) == "AccountNotManagementOrDelegatedAdministratorException"


def test_regions_are_the_same_for_all(fleet: Fleet) -> None:
    ec2, account = fleet.client("ec2"), fleet.client("account")
    everywhere = {one["RegionName"]: one["OptInStatus"] for one in ec2.describe_regions(AllRegions=True)["Regions"]}
    usual = {one["RegionName"] for one in ec2.describe_regions()["Regions"]}
    assert usual == {name for name, opt_in in everywhere.items() if opt_in == "opt-in-not-required"}
    listed = {one["RegionName"]: one["RegionOptStatus"] for one in pages(account, "list_regions", "Regions")}
    assert set(listed) == set(everywhere)
    assert {name for name, opt_in in listed.items() if opt_in == "ENABLED_BY_DEFAULT"} == usual
    error = refusal(ec2.describe_regions, RegionNames=["mars-north-1"])
    assert (code(error), status(error)) == ("InvalidParameterValue", 400)


def test_what_there_is_not(fleet: Fleet) -> None:
    error = refusal(fleet.client("support").describe_severity_levels)
    assert code(error) == "SubscriptionRequiredException"
    error = refusal(fleet.client("account").get_contact_information)
    assert (code(error), status(error)) == ("ResourceNotFoundException", 404)


def test_account_information(fleet: Fleet) -> None:
    account, member = fleet.client("account"), fleet.accounts["payments"]
    error = refusal(account.get_account_information, AccountId=member)
    assert (code(error), status(error)) == ("AccessDeniedException", 403)
    fleet.organizations.enable_aws_service_access(ServicePrincipal="account.amazonaws.com")
    told = account.get_account_information(AccountId=member)
    assert (told["AccountName"], told["AccountState"]) == ("payments", "ACTIVE")
