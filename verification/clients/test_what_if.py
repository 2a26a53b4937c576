"""Rehearsals and the journal from the command line: what is printed, and the status that a pipeline looks at."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

import pytest

from harness import HANGING, MANAGEMENT, Server, binary

NOTHING, PROBLEM, EFFECT, REFUSED = 0, 1, 2, 3


@pytest.fixture
def bailiwick(launch: Callable[..., Server]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a command against a server with an organization, a unit and an account in it."""
    server = launch()
    organizations = server.client("organizations", MANAGEMENT)
    organizations.create_organization()
    root = organizations.list_roots()["Roots"][0]["Id"]
    organizations.create_organizational_unit(ParentId=root, Name="Production")
    organizations.create_account(Email="payments@example.com", AccountName="payments")
    server.settle()

    def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        command = [str(binary()), *arguments, "--endpoint", server.endpoint]
        return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=HANGING, check=False)

    return run


def test_a_move_is_rehearsed_and_made_by_names(bailiwick: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    dry = bailiwick("move", "payments", "--to", "Production", "--dry-run")
    assert (dry.returncode, "Root/Production" in dry.stdout, "nothing was changed" in dry.stdout) == (
        EFFECT,
        True,
        True,
    )
    again = bailiwick("move", "payments", "--to", "Root/Production", "--dry-run", "--format", "markdown")
    assert again.returncode == EFFECT
    assert "| Account | What | Before | After |\n| --- |" in again.stdout
    moved = bailiwick("move", "payments", "--to", "Production")
    assert (moved.returncode, "moved to Root/Production" in moved.stdout) == (NOTHING, True), moved.stderr
    log = bailiwick("log", "--operation", "MoveAccount", "--format", "json")
    assert [json.loads(line)["facts"][0]["fact"] for line in log.stdout.splitlines()] == ["AccountMoved"]
    assert "AccountMoved" in bailiwick("log", "-n", "1").stdout
    assert "CreateOrganization" in bailiwick("log", "--all", "--calls").stdout
    for wrong in [("nobody", "Production"), ("payments", "Nowhere")]:
        refused = bailiwick("move", wrong[0], "--to", wrong[1])
        assert (refused.returncode, refused.stderr.startswith("error: ")) == (PROBLEM, True)


def test_the_status_says_what_was_found(bailiwick: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    assert bailiwick("what-if", "ListRoots").returncode == NOTHING
    request = json.dumps({"RootId": "r-zzzz", "PolicyType": "TAG_POLICY"})
    refused = bailiwick("what-if", "EnablePolicyType", "--request", request)
    assert (refused.returncode, "RootNotFoundException" in refused.stdout) == (REFUSED, True)
    plan = """
changes:
- operation: ListRoots
- operation: CreateOrganizationalUnit
  request: {ParentId: "${1.Roots.0.Id}", Name: Sandbox}
"""
    report = bailiwick("what-if", "--file", "-", "--format", "json", stdin=plan)
    assert report.returncode == EFFECT, report.stderr
    assert [call["outcome"] for call in json.loads(report.stdout)["calls"]] == ["answered", "accepted"]
    for arguments in [
        ("what-if",),
        ("what-if", "NoSuchOperation"),
        ("what-if", "ListRoots", "--request", "{"),
        ("what-if", "ListRoots", "--as-of", "100000"),
        ("what-if", "--file", "there/is/no/such/file"),
        ("log", "--since", "yesterday"),
    ]:
        wrong = bailiwick(*arguments)
        assert (wrong.returncode, bool(wrong.stderr), wrong.stdout) == (PROBLEM, True, ""), arguments
