"""Calls of EC2 that succeed."""

from __future__ import annotations

from calls.world import Line

CALLS: dict[str, Line] = {
    "DescribeRegions": lambda w: w.management(
        AllRegions=True, Filters=[{"Name": "region-name", "Values": ["eu-*", "us-east-1"]}]
    ),
}
