"""Calls of the Resource Groups Tagging API that succeed."""

from __future__ import annotations

from calls.world import Ask, Line, World


def tagged(w: World) -> str:
    """The ARN of a new unit with a tag."""
    made = w.organizations.create_organizational_unit(
        ParentId=w.root, Name=w.fresh("tagged"), Tags=[{"Key": "team", "Value": "red"}]
    )
    return made["OrganizationalUnit"]["Arn"]


def resources(w: World) -> Ask:
    """The management account asks for something that is there."""
    tagged(w)
    return w.management(
        TagFilters=[{"Key": "team", "Values": ["red"]}],
        ResourceTypeFilters=["organizations:ou"],
        IncludeComplianceDetails=True,
        ResourcesPerPage=10,
    )


CALLS: dict[str, Line] = {
    "GetResources": resources,
    "GetTagKeys": lambda w: w.management(),
    "GetTagValues": lambda w: w.management(Key="team"),
    "TagResources": lambda w: w.management(ResourceARNList=[tagged(w)], Tags={"stage": "prod"}),
    "UntagResources": lambda w: w.management(ResourceARNList=[tagged(w)], TagKeys=["team"]),
}
