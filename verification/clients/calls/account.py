"""Calls of AWS Account Management that succeed."""

from __future__ import annotations

from calls.world import Line

CALLS: dict[str, Line] = {
    "GetAccountInformation": lambda w: w.management(),
    "GetContactInformation": lambda w: w.nobody("ResourceNotFoundException"),
    "GetRegionOptStatus": lambda w: w.management(RegionName="eu-south-2"),
    "ListRegions": lambda w: w.management(RegionOptStatusContains=["ENABLED_BY_DEFAULT"]),
}
