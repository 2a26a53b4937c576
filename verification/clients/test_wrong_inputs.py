"""What people type wrong: the status and the words that `wrong_inputs.txt` asks for, and never a panic."""

from __future__ import annotations

import json
import os
import re
import shlex
import string
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fleet import Fleet
from harness import EXAMPLES, HANGING, Server, binary

STATUSES = (0, 1, 2, 3)
"""What `--help` promises: done, failed, and what `what-if` and `pack coverage` found."""
LIST = Path(__file__).with_name("wrong_inputs.txt")
FILES = {
    "plain.txt": b"a text\n",
    "empty.json": b"",
    "broken.json": b'{"changes": [}',
    "list.json": b"[]",
    "list_open.json": b"[1, 2",
    "word.json": b'"calls"',
    "number.json": b'{"changes": 1}',
    "zeros.json": bytes(16),
    "latin.json": b'{"name": "\xe9"}',
    "page.json": b"<html><body>Sign in</body></html>",
    "plain.json": b'{"resources": []}',
    "terraform.json": b'{"format_version": "1.2", "planned_values": {}, "resource_changes": []}',
    "many.json": json.dumps([{"operation": "ListRoots"}] * 10_001).encode(),
    "names.json": b'[{"operation": "CreatePolicy", "request": {"Content": "file://nope.json"}}]',
    "calls.yaml": b"- operation: ListRoots\n",
    "tabs.yaml": b"changes:\n\t- operation: ListRoots\n",
    "misspelled.yaml": b"- operation: MoveAcount\n",
    "member.yaml": b"- operation: MoveAccount\n  request:\n    AcountId: '1'\n",
    "pack_none.yaml": b"Resources: {}\n",
    "pack_broken.yaml": b"Resources: [\n",
}


@dataclass
class Line:
    """A line of the list."""

    typed: str
    status: int
    words: list[str]
    kept: bool


def lines(marked: bool) -> list[Any]:
    """The list; marked, with the lines that aren't kept yet expected to fail."""
    found = []
    for line in LIST.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        told, typed = line.split(" :: ", 1)
        status, *words = told.split(" | ")
        one = Line(typed, int(status.lstrip("~")), words, not status.startswith("~"))
        marks = [] if one.kept or not marked else [pytest.mark.xfail(strict=True, reason="not kept yet")]
        found.append(pytest.param(one, id=typed.removeprefix("bailiwick "), marks=marks))
    return found


@pytest.fixture(scope="module")
def names(fleet: Fleet) -> dict[str, str]:
    """What the list's names stand for: an organization with two units and three accounts, two of one name."""
    fleet.organizations.enable_policy_type(RootId=fleet.root, PolicyType="TAG_POLICY")
    fleet.unit("Production")
    twins = []
    payments = fleet.account("payments")
    for number in (1, 2):
        made = fleet.organizations.create_account(Email=f"twin{number}@example.com", AccountName="twin")
        fleet.server.settle()
        request = made["CreateAccountStatus"]["Id"]
        done = fleet.organizations.describe_create_account_status(CreateAccountRequestId=request)
        twins.append(done["CreateAccountStatus"]["AccountId"])
    return {
        "PAYMENTS": payments,
        "TWIN": twins[0],
        "OTHER_TWIN": twins[1],
        "PORT": str(fleet.server.port),
        "EXAMPLES": str(EXAMPLES),
        "ENDPOINT": fleet.server.endpoint,
        "VERSION": str(fleet.server.info()["version"]),
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files of the list."""
    made = tmp_path_factory.mktemp("wrong")
    for name, content in FILES.items():
        (made / name).write_bytes(content)
    return made


def obeyed(text: str) -> set[str]:
    """The characters that a terminal would obey or not show."""
    return {character for character in text if unicodedata.category(character) in ("Cc", "Cf")} - {"\n"}


@pytest.fixture(scope="module")
def run(names: dict[str, str], folder: Path) -> Callable[[Line], subprocess.CompletedProcess[str]]:
    """Runs what a line types, once."""
    ran: dict[str, subprocess.CompletedProcess[str]] = {}

    def once(line: Line) -> subprocess.CompletedProcess[str]:
        if line.typed in ran:
            return ran[line.typed]
        typed = [string.Template(word).safe_substitute(names) for word in shlex.split(line.typed)]
        stdin = ""
        if typed[-2:-1] == ["<"]:
            stdin = (folder / typed[-1]).read_text()
            typed = typed[:-2]
        ran[line.typed] = subprocess.run(
            [str(binary()), *typed[1:]],
            input=stdin,
            capture_output=True,
            text=True,
            cwd=folder,
            env={**os.environ, "BAILIWICK_ENDPOINT": names["ENDPOINT"]},
            timeout=HANGING,
            check=False,
        )
        return ran[line.typed]

    return once


@pytest.mark.parametrize("line", lines(marked=True))
def test_it_is_told(line: Line, names: dict[str, str], run: Callable[[Line], Any], server: Server) -> None:
    ran = run(line)
    # Whatever was wrong, nothing was changed.
    assert str(server.info()["version"]) == names["VERSION"]
    everything = ran.stdout + ran.stderr
    assert ran.returncode == line.status, everything
    said = (ran.stderr if line.status in (1, 2) else ran.stdout).lower()
    words = [string.Template(word).safe_substitute(names) for word in line.words]
    missing = [word for word in words if word.lower() not in said]
    assert not missing, f"{missing} is missing in:\n{everything}"
    # Whoever asked a program isn't answered by a web server.
    assert not re.search(r"\b4\d\d (Bad Request|Not Found|Conflict)", everything), everything


@pytest.mark.parametrize("line", lines(marked=False))
def test_it_ends_in_order(line: Line, run: Callable[[Line], Any]) -> None:
    ran = run(line)
    everything = ran.stdout + ran.stderr
    assert ran.returncode in STATUSES, everything
    assert "panicked" not in everything
    assert not obeyed(everything)
    assert (ran.returncode == 1) <= (ran.stderr != ""), "a failure that says nothing"
