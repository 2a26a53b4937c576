"""An organization is imported, found by names, worked on by clients, and branched."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bailiwick import (
    BailiwickError,
    Branch,
    ImportFailed,
    NotSettled,
    Organization,
    Refused,
    Server,
    UnknownAccount,
)

HERE = Path(__file__).parent
REGION = "eu-west-1"


@pytest.fixture
def empty(bailiwick: Server) -> Iterator[Branch]:
    """A branch of a server on which nothing is."""
    with bailiwick.organization.branch() as branch:
        yield branch


def volume(account: str, encrypted: bool) -> dict[str, Any]:
    """A configuration item."""
    return {
        "configurationItemVersion": "1.3",
        "configurationItemCaptureTime": "2025-05-01T10:00:00Z",
        "configurationItemStatus": "OK",
        "configurationStateId": 1,
        "awsAccountId": account,
        "awsRegion": REGION,
        "resourceType": "AWS::EC2::Volume",
        "resourceId": "vol-0123456789abcdef0",
        "ARN": f"arn:aws:ec2:{REGION}:{account}:volume/vol-0123456789abcdef0",
        "configuration": {"volumeId": "vol-0123456789abcdef0", "encrypted": encrypted, "state": {"value": "in-use"}},
    }


def move(organization: Organization) -> dict[str, str]:
    """The call that moves an account to the sandbox."""
    ids = {one["name"]: one["id"] for one in organization.tree()["root"]["children"]}
    return {
        "AccountId": organization.account("payments").id,
        "SourceParentId": ids["Production"],
        "DestinationParentId": ids["Sandbox"],
    }


def test_a_file_comes_in_with_the_files_that_it_names(empty: Branch) -> None:
    organization = Organization.from_document(empty, HERE / "org.yaml")
    assert organization.management_account == "111111111111"
    payments = organization.account("payments")
    assert (payments.id, payments.email, payments.path) == ("222222222222", "payments@example.com", "Root/Production")
    assert organization.account("ledger@example.com").tags == {"Env": "prod"}
    assert str(organization.account("333333333333")) == "333333333333"
    assert [one.name for one in organization.accounts] == ["payments", "ledger", "playground", "Management"]
    organization.settle()
    assert organization.compliance("payments", REGION)["packs"]


def test_an_account_that_is_not_there_is_told_with_who_may_be_meant(organization: Organization) -> None:
    with pytest.raises(UnknownAccount, match=r"no account 'Managment'; is 'Management' meant"):
        organization.account("Managment")
    with pytest.raises(UnknownAccount, match=r"no account 'xyz'; there are Management"):
        organization.client("organizations", "xyz")


def test_a_document_as_a_value_comes_in_once_and_is_compared_then(empty: Branch, document: dict[str, Any]) -> None:
    Organization.from_document(empty, document)
    Organization.from_document(empty, document)
    del document["accounts"][1]["unit"]
    with pytest.raises(
        ImportFailed, match=r"is there already, and isn't as the document says: moved account 333333333333"
    ):
        Organization.from_document(empty, document)
    assert Organization.from_document(empty, document, apply=True).account("payments").path == "Root"


def test_what_is_wrong_with_a_document_is_told_with_its_place(empty: Branch, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match=r"doesn't exist"):
        Organization.from_document(empty, tmp_path / "none.yaml")
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("version: 1\nmanagement_account: Nobody\naccounts: []\n")
    with pytest.raises(ImportFailed, match=r"wrong.yaml can't be imported: (.|\n)*management_account"):
        Organization.from_document(empty, wrong)
    with pytest.raises(ImportFailed, match=r"the document can't be imported: .*version"):
        Organization.from_document(empty, {"version": 9})
    with pytest.raises(BailiwickError, match=r"there is no organization at http.*import one"):
        _ = empty.accounts


def test_several_organizations_are_told_apart_by_an_account(empty: Branch, document: dict[str, Any]) -> None:
    small = Organization.from_document(empty, document)
    document["management_account"] = "other"
    document["accounts"] = [{"id": "999999999999", "name": "other", "email": "other@example.com"}]
    other = Organization.from_document(empty, document)
    assert (small.management_account, other.management_account) == ("222222222222", "999999999999")
    with pytest.raises(BailiwickError, match=r"several organizations, managed by \d{12}, \d{12}: `account`"):
        _ = empty.management_account


def test_clients_act_as_accounts_and_as_principals(organization: Organization) -> None:
    sts = organization.client("sts")
    assert sts.get_caller_identity()["Account"] == "111111111111"
    role = organization.client("sts", "Management", principal="role/Dev/me").get_caller_identity()["Arn"]
    assert role == "arn:aws:sts::111111111111:assumed-role/Dev/me"
    # Somebody who is in no organization.
    assert organization.client("sts", "888888888888").get_caller_identity()["Account"] == "888888888888"
    session = organization.session(region="eu-central-1")
    assert session.client("organizations").meta.endpoint_url == organization.endpoint
    assert session.region_name == "eu-central-1"
    session.resource("s3").create_bucket(
        Bucket="of-a-resource", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
    )
    names = [one["Name"] for one in organization.client("s3").list_buckets()["Buckets"]]
    assert names == ["of-a-resource"]
    variables = organization.environment(region="eu-west-1")
    assert variables["AWS_ENDPOINT_URL"] == organization.endpoint
    assert variables["AWS_ACCESS_KEY_ID"] == "111111111111"


def test_without_boto3_clients_say_what_to_install(organization: Organization, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "boto3", None)
    with pytest.raises(BailiwickError, match=r'pip install "bailiwick\[boto3\]"'):
        organization.client("sts")


def test_what_is_left_is_named_when_it_does_not_settle(organization: Organization) -> None:
    organization.stop_work()
    organization.client("organizations").create_account(Email="next@example.com", AccountName="next")
    with pytest.raises(NotSettled, match=r"what is left is account creations \(due .*resume_work\(\)") as left:
        organization.settle(0.1)
    assert left.value.outstanding[0]["work"] == "account creations"
    organization.resume_work()
    assert organization.settle() > 0
    assert organization.account("next").state == "ACTIVE"


def test_a_fault_strikes_as_often_as_it_is_asked_to(organization: Organization) -> None:
    from botocore.exceptions import ClientError

    fault = organization.faults.add(operation="ListRoots", error="TooManyRequestsException")
    assert (fault.operation, fault.times, fault.work) == ("organizations:ListRoots", 1, None)
    assert organization.faults.list() == [fault]
    other = organization.faults.add(work="account creations", error="INTERNAL_FAILURE", times=3)
    assert organization.faults.clear(other) == 1
    from botocore.config import Config

    client = organization.client("organizations", config=Config(retries={"total_max_attempts": 1}))
    with pytest.raises(ClientError, match="TooManyRequestsException"):
        client.list_roots()
    assert client.list_roots()["Roots"]
    assert organization.faults.list() == []
    organization.faults.add(operation="ListRoots", error="TooManyRequestsException")
    assert organization.faults.clear() == 1
    with pytest.raises(Refused, match=r"`error`: ListRoots answers .*TooManyRequestsException") as refused:
        organization.faults.add(operation="ListRoots", error="Nonsense")
    assert refused.value.status == 400


@pytest.mark.organization("org.yaml")
def test_items_are_judged_and_those_that_can_not_be_read_are_named(organization: Branch, tmp_path: Path) -> None:
    payments = organization.account("payments").id
    assert organization.import_items([volume(payments, False)])["accepted"] == 1
    organization.settle()
    rules = {one["name_in_template"]: one["compliance"] for one in organization.compliance("payments", REGION)["rules"]}
    assert rules["encrypted-volumes"] == "NON_COMPLIANT"
    file = tmp_path / "items.json"
    file.write_text(json.dumps({"fileVersion": "1.0", "configurationItems": [volume(payments, False)]}))
    assert organization.import_items(file)["unchanged"] == 1
    with pytest.raises(ImportFailed, match=r"1 elements were skipped"):
        organization.import_items([{"resourceType": "AWS::EC2::Volume"}])


@pytest.mark.organization("org.yaml")
def test_a_branch_is_seen_by_nobody_else_and_is_gone_afterwards(organization: Branch) -> None:
    with organization.branch("aside") as branch:
        assert branch.name == "aside"
        branch.client("organizations").move_account(**move(branch))
        assert branch.account("payments").path == "Root/Sandbox"
        assert organization.account("payments").path == "Root/Production"
        assert "payments" in json.dumps(branch.consequences())
        with organization.branch() as other:
            assert "payments" in json.dumps(branch.consequences(other))
    with pytest.raises(Refused, match="no branch aside"):
        _ = branch.now
    branch = organization.branch()
    branch.drop()
    # Whoever drops it before its end has no trouble for that.
    with branch:
        pass


def test_a_branch_begins_where_it_is_told(organization: Branch) -> None:
    version = organization.settle()
    root = organization.tree()["root"]["id"]
    organization.client("organizations").create_organizational_unit(ParentId=root, Name="Later")
    with organization.branch(as_of=version) as branch:
        assert "Later" not in json.dumps(branch.tree())


def test_a_clock_stands_until_it_is_told_to_go(organization: Branch) -> None:
    with organization.branch(timing="manual") as branch:
        branch.client("organizations").create_account(Email="next@example.com", AccountName="next")
        with pytest.raises(NotSettled, match=r"account creations \(due .*; the clock stands at .*, and tick\(\)"):
            branch.settle(0.1)
        before = branch.now
        assert branch.tick(3600) > before
        branch.settle()
        assert branch.account("next").state == "ACTIVE"
        assert branch.tick(to="2100-01-01T00:00:00Z").startswith("2100-01-01T00:00:00")
        with pytest.raises(TypeError, match="either seconds or a moment"):
            branch.tick()
    with pytest.raises(Refused) as refused:
        organization.tick(1)
    assert refused.value.status == 409


@pytest.mark.organization("org.yaml")
def test_questions_are_answered(organization: Branch) -> None:
    denied = organization.decide("payments", "s3:CreateBucket", region="us-east-1")
    assert denied.denied
    assert denied.by is not None
    assert (denied.by["policy_name"], denied.by["node_name"]) == ("OnlyEurope", "Production")
    assert organization.decide("payments", "s3:CreateBucket", region=REGION, principal="role/Dev").allowed
    open_ = organization.decide("payments", "s3:CreateBucket")
    assert (open_.decision, open_.needs) == ("UNDECIDED", ["aws:RequestedRegion"])
    with pytest.raises(TypeError, match="may be undecided"):
        assert open_
    policy = organization.effective_policy("TAG_POLICY", "payments")
    assert policy["content"]["tags"]["costcenter"]["tag_key"] == "CostCenter"
    report = organization.what_if({"changes": [{"operation": "MoveAccount", "request": move(organization)}]})
    assert "payments" in json.dumps(report)
    assert organization.account("payments").path == "Root/Production"
