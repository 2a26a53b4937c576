"""The Resource Groups Tagging API through boto3: pages, filters, and failures of single resources."""

from __future__ import annotations

import json
from typing import Any

import pytest

from fleet import Fleet
from harness import LINKED, Server, code, refusal


@pytest.fixture(scope="module")
def fleet(server: Server) -> Fleet:
    """An organization with tagged units and accounts."""
    fleet = Fleet(server).create()
    for number in range(7):
        unit = fleet.unit(f"unit{number}")
        tags = [{"Key": "number", "Value": str(number)}, {"Key": "odd", "Value": str(bool(number % 2))}]
        fleet.organizations.tag_resource(ResourceId=unit, Tags=tags)
    fleet.account("payments")
    fleet.organizations.tag_resource(ResourceId=fleet.accounts["payments"], Tags=[{"Key": "team", "Value": "red"}])
    return fleet


def found(client: Any, **arguments: Any) -> list[dict[str, Any]]:
    """All that GetResources lists, by as many pages as it takes."""
    pages = client.get_paginator("get_resources").paginate(**arguments)
    return [one for page in pages for one in page["ResourceTagMappingList"]]


def test_pages_come_to_the_same_as_one(fleet: Fleet) -> None:
    tagging = fleet.client("resourcegroupstaggingapi")
    whole = found(tagging)
    assert len(whole) == 8
    assert found(tagging, ResourcesPerPage=3) == whole
    assert found(tagging, TagsPerPage=100) == whole
    assert found(tagging, ResourceARNList=[one["ResourceARN"] for one in whole]) == whole


def test_filters_select(fleet: Fleet) -> None:
    tagging = fleet.client("resourcegroupstaggingapi")
    odd = found(tagging, TagFilters=[{"Key": "odd", "Values": ["True"]}])
    assert len(odd) == 3
    accounts = found(tagging, ResourceTypeFilters=["organizations:account"])
    assert [one["Tags"] for one in accounts] == [[{"Key": "team", "Value": "red"}]]
    assert accounts[0]["ResourceARN"].endswith(f"/{fleet.accounts['payments']}")
    assert found(tagging, ResourceTypeFilters=["config", "securityhub"]) == []


def test_keys_and_values(fleet: Fleet) -> None:
    tagging = fleet.client("resourcegroupstaggingapi")
    keys = [key for page in tagging.get_paginator("get_tag_keys").paginate() for key in page["TagKeys"]]
    assert keys == ["number", "odd", "team"]
    values = tagging.get_paginator("get_tag_values").paginate(Key="odd")
    assert [value for page in values for value in page["TagValues"]] == ["False", "True"]


def test_each_resource_fails_alone(fleet: Fleet) -> None:
    tagging = fleet.client("resourcegroupstaggingapi")
    arn = found(tagging, ResourceTypeFilters=["organizations:account"])[0]["ResourceARN"]
    gone = arn[:-12] + "999999999999"
    told = tagging.tag_resources(ResourceARNList=[arn, gone], Tags={"stage": "prod"})["FailedResourcesMap"]
    assert set(told) == {gone}
    assert (told[gone]["StatusCode"], told[gone]["ErrorCode"]) == (400, "TargetNotFoundException")
    assert tagging.get_tag_values(Key="stage")["TagValues"] == ["prod"]
    assert tagging.untag_resources(ResourceARNList=[arn], TagKeys=["stage"])["FailedResourcesMap"] == {}
    assert tagging.get_tag_values(Key="stage")["TagValues"] == []
    error = refusal(tagging.tag_resources, ResourceARNList=["account"], Tags={"stage": "prod"})
    assert code(error) == "InvalidParameterException"


def test_a_region_lists_its_own(fleet: Fleet) -> None:
    elsewhere = fleet.client("resourcegroupstaggingapi", region=LINKED)
    assert found(elsewhere) == []
    fleet.client("securityhub", region=LINKED).enable_security_hub(Tags={"team": "blue"})
    assert [one["Tags"] for one in found(elsewhere)] == [[{"Key": "team", "Value": "blue"}]]


def test_compliance_with_the_tag_policy(fleet: Fleet) -> None:
    organizations, tagging = fleet.organizations, fleet.client("resourcegroupstaggingapi")
    organizations.enable_policy_type(RootId=fleet.root, PolicyType="TAG_POLICY")
    content = json.dumps({"tags": {"odd": {"tag_key": {"@@assign": "odd"}, "tag_value": {"@@assign": ["True"]}}}})
    policy = organizations.create_policy(Name="tags", Description="", Type="TAG_POLICY", Content=content)
    organizations.attach_policy(PolicyId=policy["Policy"]["PolicySummary"]["Id"], TargetId=fleet.root)
    told = found(tagging, IncludeComplianceDetails=True, ExcludeCompliantResources=True)
    assert len(told) == 4
    details = {"ComplianceStatus": False, "NoncompliantKeys": [], "KeysWithNoncompliantValues": ["odd"]}
    assert all(one["ComplianceDetails"] == {**details, "MissingTagKeys": []} for one in told)
