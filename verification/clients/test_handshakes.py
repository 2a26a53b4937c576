"""Two organizations with boto3 and what they ask of accounts and of each other. Tests build on each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from fleet import Fleet
from harness import MANAGEMENT, Server, code, pages, refusal

OTHER = "222222222222"
GUEST = "333333333333"
NOON = "2025-06-10T12:00:00Z"
START = datetime(2025, 7, 1, tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def other(server: Server, fleet: Fleet) -> Fleet:
    """A second organization beside the first."""
    assert fleet.organization
    return Fleet(server, OTHER).create()


def resources(handshake: dict[str, Any]) -> dict[str, str]:
    """What a handshake says of the matter, by type."""
    return {one["Type"]: one["Value"] for one in handshake["Resources"]}


def joined(fleet: Fleet) -> dict[str, str]:
    """How each account came to an organization."""
    return {one["Id"]: one["JoinedMethod"] for one in pages(fleet.organizations, "list_accounts", "Accounts")}


# Invitations


def test_an_invitation_is_seen_from_both_sides(fleet: Fleet) -> None:
    sent = fleet.organizations.invite_account_to_organization(
        Target={"Type": "ACCOUNT", "Id": GUEST}, Notes="Join us.", Tags=[{"Key": "team", "Value": "guests"}]
    )["Handshake"]
    assert (sent["Action"], sent["State"]) == ("INVITE", "OPEN")
    assert sent["ExpirationTimestamp"] - sent["RequestedTimestamp"] == timedelta(days=15)
    assert sent["Parties"] == [{"Id": fleet.organization, "Type": "ORGANIZATION"}, {"Id": GUEST, "Type": "ACCOUNT"}]
    assert resources(sent) == {"ORGANIZATION": fleet.organization, "ACCOUNT": GUEST, "NOTES": "Join us."}
    nested = {one["Type"]: one["Value"] for one in sent["Resources"][0]["Resources"]}
    assert nested["ORGANIZATION_FEATURE_SET"] == "ALL"
    guest = fleet.server.client("organizations", GUEST)
    assert pages(guest, "list_handshakes_for_account", "Handshakes") == [sent]
    assert pages(fleet.organizations, "list_handshakes_for_organization", "Handshakes") == [sent]
    assert guest.describe_handshake(HandshakeId=sent["Id"])["Handshake"] == sent
    again = refusal(fleet.organizations.invite_account_to_organization, Target={"Type": "ACCOUNT", "Id": GUEST})
    assert code(again) == "DuplicateHandshakeException"


def test_whoever_accepts_is_a_member(fleet: Fleet) -> None:
    guest = fleet.server.client("organizations", GUEST)
    (handshake,) = pages(guest, "list_handshakes_for_account", "Handshakes")
    assert guest.accept_handshake(HandshakeId=handshake["Id"])["Handshake"]["State"] == "ACCEPTED"
    assert guest.describe_organization()["Organization"]["Id"] == fleet.organization
    assert joined(fleet) == {MANAGEMENT: "INVITED", GUEST: "INVITED"}
    tags = fleet.organizations.list_tags_for_resource(ResourceId=GUEST)["Tags"]
    assert tags == [{"Key": "team", "Value": "guests"}]
    assert code(refusal(guest.accept_handshake, HandshakeId=handshake["Id"])) == "HandshakeAlreadyInStateException"


def test_a_member_goes_straight_to_another_organization(fleet: Fleet, other: Fleet) -> None:
    guest = fleet.server.client("organizations", GUEST)
    email = fleet.organizations.describe_account(AccountId=GUEST)["Account"]["Email"]
    sent = other.organizations.invite_account_to_organization(Target={"Type": "EMAIL", "Id": email})["Handshake"]
    guest.accept_handshake(HandshakeId=sent["Id"])
    assert joined(fleet) == {MANAGEMENT: "INVITED"}
    assert joined(other) == {OTHER: "INVITED", GUEST: "INVITED"}
    assert other.organizations.list_tags_for_resource(ResourceId=GUEST)["Tags"] == []
    told = fleet.server.control("GET", f"log?account={GUEST}&operation=AcceptHandshake")["entries"][-1]["facts"]
    assert [fact["fact"] for fact in told] == ["AccountDeparted", "AccountJoined"]


def test_a_management_account_stays(fleet: Fleet, other: Fleet) -> None:
    sent = other.organizations.invite_account_to_organization(Target={"Type": "ACCOUNT", "Id": MANAGEMENT})["Handshake"]
    error = refusal(fleet.organizations.accept_handshake, HandshakeId=sent["Id"])
    assert code(error) == "MasterCannotLeaveOrganizationException"
    assert other.organizations.cancel_handshake(HandshakeId=sent["Id"])["Handshake"]["State"] == "CANCELED"
    assert code(refusal(fleet.organizations.leave_organization)) == "MasterCannotLeaveOrganizationException"


def test_members_leave(fleet: Fleet, other: Fleet) -> None:
    guest = fleet.server.client("organizations", GUEST)
    guest.leave_organization()
    assert code(refusal(guest.describe_organization)) == "AWSOrganizationsNotInUseException"
    assert joined(other) == {OTHER: "INVITED"}


def test_a_rehearsal_says_who_would_join_and_who_would_leave(fleet: Fleet, other: Fleet) -> None:
    for one in (fleet, other):
        one.organizations.invite_account_to_organization(Target={"Type": "ACCOUNT", "Id": GUEST})
    guest = fleet.server.client("organizations", GUEST)
    waiting = [one for one in pages(guest, "list_handshakes_for_account", "Handshakes") if one["State"] == "OPEN"]
    accept = [
        {"operation": "AcceptHandshake", "account": GUEST, "request": {"HandshakeId": handshake["Id"]}}
        for handshake in waiting
    ]
    told = fleet.server.control("POST", "what-if", {"changes": accept[:1]})
    assert told["refused"] == 0
    (change,) = told["consequences"]["accounts"]
    assert (change["account"], change["what"]) == (GUEST, "joined")
    assert told["summary"]["changes"][0]["text"] == "1 account joins"
    # Nothing has happened, and then the first of the two does.
    assert joined(fleet) == {MANAGEMENT: "INVITED"}
    guest.accept_handshake(HandshakeId=waiting[0]["Id"])
    told = fleet.server.control("POST", "what-if", {"changes": accept[1:]})
    (change,) = told["consequences"]["accounts"]
    assert change["what"] == "changed organizations"
    assert (change["before"]["parent"], change["after"]["parent"]) == (fleet.root, other.root)
    assert told["summary"]["changes"][0]["text"] == "1 account goes to another organization"


# All features


def test_members_approve_all_features(server: Server) -> None:
    clients = [server.client("organizations", account) for account in ("444444444444", "555555555555")]
    management, member = clients
    management.create_organization(FeatureSet="CONSOLIDATED_BILLING")
    sent = management.invite_account_to_organization(Target={"Type": "ACCOUNT", "Id": "555555555555"})["Handshake"]
    member.accept_handshake(HandshakeId=sent["Id"])
    parent = management.enable_all_features()["Handshake"]
    assert (parent["Action"], parent["State"]) == ("ENABLE_ALL_FEATURES", "REQUESTED")
    assert parent["ExpirationTimestamp"] - parent["RequestedTimestamp"] == timedelta(days=90)
    children = {"Filter": {"ParentHandshakeId": parent["Id"]}}
    (child,) = pages(management, "list_handshakes_for_organization", "Handshakes", **children)
    assert resources(child)["PARENT_HANDSHAKE"] == parent["Id"]
    early = refusal(management.accept_handshake, HandshakeId=parent["Id"])
    assert code(early) == "InvalidHandshakeTransitionException"
    member.accept_handshake(HandshakeId=child["Id"])
    assert management.describe_handshake(HandshakeId=parent["Id"])["Handshake"]["State"] == "OPEN"
    assert management.describe_organization()["Organization"]["FeatureSet"] == "CONSOLIDATED_BILLING"
    management.accept_handshake(HandshakeId=parent["Id"])
    assert member.describe_organization()["Organization"]["FeatureSet"] == "ALL"


# Bills


def test_one_organization_pays_for_another(launch: Callable[..., Server]) -> None:
    server = launch("memory", "--clock", NOON)
    payer, source = (Fleet(server, account).create() for account in (MANAGEMENT, OTHER))
    asked = {
        "Type": "BILLING",
        "Target": {"Type": "ACCOUNT", "Id": OTHER},
        "StartTimestamp": START,
        "SourceName": "Bills",
    }
    sent = payer.organizations.invite_organization_to_transfer_responsibility(**asked)["Handshake"]
    assert (sent["Action"], sent["State"]) == ("TRANSFER_RESPONSIBILITY", "REQUESTED")
    source.organizations.accept_handshake(HandshakeId=sent["Id"])
    (inbound,) = payer.organizations.list_inbound_responsibility_transfers(Type="BILLING")["ResponsibilityTransfers"]
    (outbound,) = source.organizations.list_outbound_responsibility_transfers(Type="BILLING")["ResponsibilityTransfers"]
    assert inbound["Status"] == outbound["Status"] == "ACCEPTED"
    assert inbound["StartTimestamp"] == START
    assert inbound["Arn"].endswith(f":{MANAGEMENT}:transfer/{payer.organization}/billing/inbound/{inbound['Id']}")
    assert outbound["Arn"].endswith(f":{OTHER}:transfer/{source.organization}/billing/outbound/{inbound['Id']}")
    late = {**asked, "StartTimestamp": START + timedelta(days=1)}
    error = refusal(payer.organizations.invite_organization_to_transfer_responsibility, **late)
    assert error.response["Reason"] == "START_DATE_NOT_BEGINNING_OF_MONTH"
    ended = source.organizations.terminate_responsibility_transfer(Id=inbound["Id"])["ResponsibilityTransfer"]
    assert ended["Status"] == "WITHDRAWN"
    assert ended["EndTimestamp"] == START - timedelta(milliseconds=1)
