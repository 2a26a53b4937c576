"""Tests of an organization, as one would keep them beside its policies: who may do what, a change, a pack, a client.

They use the package `bailiwick` (`pip install "bailiwick[boto3]" pytest`), which brings the fixture `organization`:
for each test a branch of the organization that the marker names.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bailiwick import Branch, assert_allowed, assert_compliant, assert_denied, assert_effective, assert_expectations

EXAMPLES = Path(__file__).parents[1]
pytestmark = pytest.mark.organization("../org.yaml")


def test_workloads_stay_in_europe(organization: Branch) -> None:
    assert_allowed(organization, "Shop", "ec2:RunInstances", region="eu-west-1")
    assert_denied(organization, "Root/Workloads/**", "ec2:RunInstances", region="us-east-1", by="DenyOtherRegions")


def test_cost_centers_are_spelled_alike_wherever_an_account_goes(organization: Branch) -> None:
    organizations = organization.client("organizations")
    playground = organization.account("Playground")
    units = {unit["name"]: unit["id"] for unit in organization.tree()["root"]["children"]}
    organizations.move_account(
        AccountId=playground.id, SourceParentId=units["Sandbox"], DestinationParentId=units["Security"]
    )
    assert organization.account("Playground").path == "Root/Security"
    assert_effective(organization, ["Playground", "Shop"], "tag", "tags/costcenter/tag_key", "CostCenter")


def test_the_baseline_finds_the_volume_without_encryption(organization: Branch) -> None:
    shop = organization.account("Shop").id
    items = (EXAMPLES / "items" / "us-east-1.json").read_text()
    organization.import_items(json.loads(items.replace("111122223333", shop).replace("us-east-1", "eu-west-1")))
    organization.settle()
    assert_compliant(organization, "Baseline", "Shop", region="eu-west-1", rule="restricted-common-ports")
    with pytest.raises(AssertionError, match="encrypted-volumes"):
        assert_compliant(organization, "Baseline", "Shop", region="eu-west-1")


def test_whoever_lists_accounts_tries_again_when_aws_says_so(organization: Branch) -> None:
    fault = {"operation": "ListAccounts", "error": "TooManyRequestsException"}
    organization.faults.add(**fault)
    # boto3 does so by itself; put a function of your own here.
    assert organization.client("organizations").list_accounts()["Accounts"]
    assert organization.faults.list() == []


def test_all_that_is_expected_holds(organization: Branch) -> None:
    assert_expectations(organization, EXAMPLES / "expectations.yaml")
