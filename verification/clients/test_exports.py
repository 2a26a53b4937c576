"""Exports as others read them: beside what `collect` keeps of the same server, read again, analysed, and planned by Terraform."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import fast_aws
import governed
import terraforming
from fleet import Fleet
from harness import EXAMPLES, HANGING, HOME, LINKED, MANAGEMENT, Server, binary
from terraforming import Terraform
from test_collect import ROLE, rich

NEWER = {"Type": "CUSTOM"}
"""Members that the AWS CLI of this suite doesn't know yet, and leaves out."""
PYTHON_TIMES = ("Time", "Timestamp", "At", "Date")
"""How members that are times are called, but for a few."""


def run(server: Server, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """One command against a server."""
    command = [str(binary()), *map(str, arguments)]
    where = {"AWS_ENDPOINT_URL": server.endpoint, "BAILIWICK_ENDPOINT": server.endpoint}
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **where, **environment}, timeout=10 * HANGING, check=False
    )


def files(folder: Path) -> dict[str, str]:
    """What a directory holds, without what an export says of itself."""
    found = {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}
    found.pop(".bailiwick-export.json", None)
    return found


@pytest.fixture(scope="module")
def governed_fleet() -> Iterator[Fleet]:
    """A server with something of everything."""
    with Server() as server:
        yield rich(server)


def known(answer: Any) -> Any:
    """An answer as it is compared."""
    for pack in answer.get("ConformancePackDetails", []):
        for name, value in NEWER.items():
            assert pack.pop(name, value) == value
    return moments(answer)


def moments(value: Any, name: str = "") -> Any:
    """An answer with its times as seconds: version 1 of the AWS CLI prints them as they travel, version 2 in ISO 8601."""
    if isinstance(value, dict):
        return {key: moments(member, key) for key, member in value.items()}
    if isinstance(value, list):
        return [moments(item, name) for item in value]
    if name.endswith(PYTHON_TIMES) or name in ("DelegationEnabledDate", "DateEnabled"):
        if isinstance(value, str):
            return datetime.datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp()
        return float(value)
    return value


def test_aws_cli_is_what_collect_keeps(governed_fleet: Fleet, tmp_path: Path) -> None:
    """File for file, answer for answer; also what couldn't be asked."""
    server = governed_fleet.server
    collected, exported = tmp_path / "collected", tmp_path / "exported"
    with fast_aws.aws(tmp_path) as aws:
        environment = {
            "PATH": f"{aws}:{os.environ['PATH']}",
            "AWS_ACCESS_KEY_ID": MANAGEMENT,
            "AWS_SECRET_ACCESS_KEY": "secret",
        }
        regions = ["--region", HOME, "--region", LINKED]
        done = run(server, "collect", "--to", collected, "--role", ROLE, *regions, "--pause", "0", **environment)
        assert done.returncode == 2, done.stderr
    done = run(server, "export", "--format", "aws-cli", "--to", exported, *regions)
    assert done.returncode == 2, done.stderr
    theirs, ours = files(collected), files(exported)
    failed = [[line.split("\t")[0] for line in one.pop("failures.txt").splitlines()] for one in (theirs, ours)]
    assert failed[0] == failed[1]
    assert sorted(theirs) == sorted(ours)
    assert len(ours) > 100
    differ = [path for path, text in ours.items() if known(json.loads(text)) != known(json.loads(theirs[path]))]
    assert not differ, "\n".join(f"{path}:\n{ours[path]}\n{theirs[path]}" for path in differ)
    assert server.control("GET", "branches")["branches"] == []
