"""Exports to iam-collect's files: another engine decides by them as the installation does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import warnings
from pathlib import Path
from typing import Any

import pytest

from exporting import run
from fleet import Fleet
from harness import HANGING, ROOT, Server, binary

SIMULATOR = ROOT / "target" / "differential"
"""Where `cargo xtask differential` fetches the other engine."""
POLICIES = Path(os.environ.get("BAILIWICK_POLICIES", ROOT.parent / "shared" / "data"))
"""Where control policies of others lie, below scp/ and rcp/."""
GUARDS: list[tuple[str, str, str | None, dict[str, Any]]] = [
    ("nobody-leaves", "scp", None, {"Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"}),
    (
        "europe",
        "scp",
        "Workloads",
        {
            "Effect": "Deny",
            "NotAction": ["iam:*", "organizations:*", "sts:*"],
            "Resource": "*",
            "Condition": {
                "StringNotEquals": {"aws:RequestedRegion": ["eu-west-1", "eu-central-1"]},
                "ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Admin"},
            },
        },
    ),
    ("little", "scp", "Sandbox", {"Effect": "Allow", "Action": ["s3:*", "ec2:*", "sqs:*"], "Resource": "*"}),
    (
        "tls",
        "rcp",
        None,
        {
            "Effect": "Deny",
            "Principal": "*",
            "Action": ["s3:*", "sqs:*"],
            "Resource": "*",
            "Condition": {"BoolIfExists": {"aws:SecureTransport": "false"}},
        },
    ),
    (
        "ours",
        "rcp",
        "Production",
        {
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": "*",
            "Condition": {"ForAllValues:StringNotLike": {"aws:PrincipalOrgPaths": "*/PRODUCTION/*"}},
        },
    ),
]
"""Control policies with their units; without one, the root."""
TYPES = {"scp": "SERVICE_CONTROL_POLICY", "rcp": "RESOURCE_CONTROL_POLICY"}


def guarded(server: Server) -> Fleet:
    """An organization in which control policies decide differently for each account."""
    fleet = Fleet(server).create()
    organizations = fleet.organizations
    for kind in TYPES.values():
        organizations.enable_policy_type(RootId=fleet.root, PolicyType=kind)
    for unit, parent in [("Workloads", None), ("Production", "Workloads"), ("Sandbox", None)]:
        fleet.unit(unit, parent)
    for account, unit in [("shop", "Production"), ("ledger", "Workloads"), ("toys", "Sandbox"), ("audit", None)]:
        fleet.account(account, unit)
    node: dict[str | None, str] = {None: fleet.root, **fleet.units}
    for name, kind, unit, statement in GUARDS:
        text = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        text = text.replace("PRODUCTION", fleet.units["Production"])
        made = organizations.create_policy(Name=name, Description="", Type=TYPES[kind], Content=text)
        organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=node[unit])
    # In the sandbox only what is listed is allowed.
    organizations.detach_policy(PolicyId="p-FullAWSAccess", TargetId=fleet.units["Sandbox"])
    for kind in TYPES:
        places = [None, "Workloads", "Production", "Sandbox"] * 2
        for path, unit in zip(sorted((POLICIES / kind).glob("*.json")), places, strict=False):
            # Their placeholders, of which each engine makes something else.
            text = path.read_text().replace("${Account}", "*").replace("[PRIVILEGED_ROLE]", "Admin")
            try:
                made = organizations.create_policy(Name=path.stem[:100], Description="", Type=TYPES[kind], Content=text)
                organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=node[unit])
            except organizations.exceptions.ClientError as refused:
                known = ("MalformedPolicyDocumentException", "ConstraintViolationException")
                if refused.response["Error"]["Code"] not in known:
                    raise
    server.settle()
    return fleet


def test_another_engine_decides_the_same_about_what_is_exported(tmp_path: Path) -> None:
    """The policies along each account's path, from the files alone, against what the installation decides."""
    if not shutil.which("node"):
        pytest.skip("EXPORTS ARE NOT COMPARED: there is no node on the path")
    if not (SIMULATOR / "node_modules" / "@cloud-copilot" / "iam-simulate").is_dir():
        pytest.skip("EXPORTS ARE NOT COMPARED: `cargo xtask differential` fetches the other engine")
    if not (POLICIES / "scp").is_dir():
        why = f"THE POLICIES OF OTHERS ARE LEFT OUT: none are in {POLICIES}; BAILIWICK_POLICIES says where they are"
        warnings.warn(why, stacklevel=1)
    with Server() as server:
        fleet = guarded(server)
        # A rehearsed organization: what is on a branch is exported and decided there.
        made = server.request("POST", "/_bailiwick/branches", {"name": "moved"}, {"Content-Type": "application/json"})
        endpoint = made.json()["endpoint"]
        moved = run(server, "move", fleet.accounts["ledger"], "--to", "Sandbox", "--endpoint", endpoint)
        assert moved.returncode == 0, moved.stderr
        for where in (server.endpoint, endpoint):
            folder = tmp_path / where.replace("/", "_")
            done = run(server, "export", "--format", "iam-collect", "--to", folder, "--endpoint", where)
            assert done.returncode == 0, done.stderr
            compared = compare(where, folder)
            assert compared["differences"] == 0
            assert compared["ALLOWED"] > 100
            assert compared["DENIED"] > 100


def compare(endpoint: str, folder: Path) -> dict[str, int]:
    """What the script counts."""
    script = SIMULATOR / "organization.mjs"
    shutil.copy(ROOT / "verification" / "differential" / "organization.mjs", script)
    command = ["node", str(script), str(binary()), endpoint, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=10 * HANGING, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr)[:5000]
    return json.loads(done.stdout.splitlines()[0])
