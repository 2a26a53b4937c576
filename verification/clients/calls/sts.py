"""Calls of STS that succeed."""

from __future__ import annotations

from calls.world import Line

CALLS: dict[str, Line] = {
    "AssumeRole": lambda w: w.management(
        RoleArn=f"arn:aws:iam::{w.someone}:role/OrganizationAccountAccessRole", RoleSessionName="tests"
    ),
    "GetCallerIdentity": lambda w: w.management(),
}
