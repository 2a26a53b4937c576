"""The pages of docs/ that a program writes are fresh, and what is printed in other languages can be read.

`BAILIWICK_WRITE_TABLES=1` writes the pages below docs/reference anew.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from harness import HANGING, ROOT, Server, binary

DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
WRITE = os.environ.get("BAILIWICK_WRITE_TABLES") == "1"
SERVICES = {
    "organizations": "AWS Organizations",
    "config": "AWS Config",
    "securityhub": "AWS Security Hub",
    "sts": "AWS STS",
    "resourcegroupstaggingapi": "Resource Groups Tagging API",
    "iam": "AWS IAM",
    "ec2": "Amazon EC2",
    "support": "AWS Support",
    "account": "AWS Account Management",
}
"""What people call the services, in the order in which they are told."""
LISTED = 200
"""A service with more operations that aren't modelled tells how many they are instead."""
BY = "<!-- Generated: `BAILIWICK_WRITE_TABLES=1` and `verification/clients/test_documentation.py`. -->"
OPERATIONS = """
# Operations

Every operation of the services that are served, as modelled or not. One that isn't modelled is refused by name
(`NotImplementedException`). `GET /_bailiwick/coverage` tells the same of a running server, and what it was asked for in
vain; [limits.md](../limits.md) says what the gaps amount to. S3 is served for templates and deliveries.
"""
ROUTES = """
# Routes

What the port has beside AWS's APIs, with what each reads. `GET /_bailiwick/` lists the same of a running server, and
`GET /_bailiwick/openapi.json` describes bodies and answers for programs, as OpenAPI 3.1. Each is below a
[branch's](../branches.md) address, too. A parameter that isn't here is refused. [The server](../server.md) has all
routes in one table, and says when it is ready."""


def operations(server: Server) -> str:
    """Every operation of every service, as the table that routes them has it."""
    told = server.control("GET", "coverage")
    told.pop("asked_for_not_served")
    assert set(told) == set(SERVICES)
    lines = [
        BY,
        OPERATIONS,
        "| service | modelled | of |\n|---|---:|---:|",
    ]
    for service, name in SERVICES.items():
        lines.append(f"| [{name}](#{anchor(name)}) | {told[service]['modelled']} | {told[service]['operations']} |")
    for service, name in SERVICES.items():
        modelled, others = (
            [operation for operation, state in told[service]["by_operation"].items() if (state == "modelled") == wanted]
            for wanted in (True, False)
        )
        assert len(modelled) == told[service]["modelled"]
        lines += [f"\n## {name}\n", f"Modelled: {listed(modelled)}."]
        if len(others) > LISTED:
            lines.append(f"\nNot modelled: the other {len(others)}.")
        elif others:
            lines.append(f"\nNot modelled: {listed(others)}.")
    return "\n".join(lines) + "\n"


def anchor(heading: str) -> str:
    """The name by which links find a heading."""
    return heading.lower().replace(" ", "-")


def listed(operations: list[str]) -> str:
    """Operations as words, many to a line."""
    return ", ".join(f"`{operation}`" for operation in operations)


def routes(server: Server) -> str:
    """The routes that are no API of AWS, as the table that serves them has it."""
    lines = [
        BY,
        ROUTES,
    ]
    whose = {
        "anyone": "",
        "no form": "Not from a browser's form.",
        "no form, where a reset is allowed": "Not from a browser's form; on kept data with `--allow-reset` only.",
    }
    for route in server.control("GET", "")["routes"]:
        lines += [f"\n## `{route['method']} {route['path']}`\n", route["does"]]
        size = f"The body has at most {bytes_told(route['largest_body'])}." if route["largest_body"] else ""
        if more := " ".join(filter(None, [whose[route["who"]], size])):
            lines[-1] += f" {more}"
        if route["query"]:
            lines.append("\n| parameter | |\n|---|---|")
        for parameter in route["query"]:
            needed = ", needed" if parameter["required"] else ""
            says = parameter["says"].replace("|", "\\|")
            lines.append(f"| `{parameter['name']}`{needed} | {says} |")
    return "\n".join(lines) + "\n"


def bytes_told(count: int) -> str:
    """A size in the unit that fits."""
    return f"{count >> 20} MiB" if count >= 1 << 20 else f"{count >> 10} KiB"


def options(_: Server) -> str:
    """All commands and options, as the program tells them."""
    return subprocess.run(
        [binary(), "man", "--format", "markdown"], capture_output=True, text=True, timeout=HANGING, check=True
    ).stdout


@pytest.mark.parametrize("make", [operations, options, routes], ids=lambda make: make.__name__)
def test_a_page_of_the_reference_is_fresh(server: Server, make: Callable[[Server], str]) -> None:
    written, page = make(server), REFERENCE / f"{make.__name__}.md"
    if WRITE:
        page.parent.mkdir(exist_ok=True)
        page.write_text(written)
    assert page.read_text() == written, f"{page} is stale: run this test with BAILIWICK_WRITE_TABLES=1"


def blocks(language: str) -> list[tuple[str, str]]:
    """The blocks of a language, with the pages that they stand on."""
    found = [
        (str(page.relative_to(ROOT)), block)
        for page in sorted(DOCS.rglob("*.md"))
        for block in re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(), re.MULTILINE | re.DOTALL)
    ]
    assert found, f"no page has a block of {language}"
    return found


@pytest.mark.parametrize(("language", "read"), [("json", json.loads), ("yaml", yaml.safe_load)])
def test_printed_data_can_be_read(language: str, read: Callable[[str], object]) -> None:
    for page, block in blocks(language):
        assert read(block), f"{page}: {block}"


def test_printed_python_can_be_read() -> None:
    for page, block in blocks("python"):
        compile(block, page, "exec")


def test_the_printed_test_for_python_passes(tmp_path: Path) -> None:
    (test,) = (block for _, block in blocks("python") if "pytest.mark.organization" in block)
    (tmp_path / "test_organization.py").write_text(test)
    organization = {
        "version": 1,
        "root": {"policy_types": ["SERVICE_CONTROL_POLICY"], "policies": ["NobodyLeaves"]},
        "management_account": "management",
        "accounts": [{"name": name, "email": f"{name}@example.com"} for name in ("management", "payments")],
        "policies": [
            {
                "type": "SERVICE_CONTROL_POLICY",
                "name": "NobodyLeaves",
                "content": {
                    "Version": "2012-10-17",
                    "Statement": {"Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"},
                },
            }
        ],
    }
    (tmp_path / "org.yaml").write_text(yaml.safe_dump(organization, sort_keys=False))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "bailiwick.pytest_plugin"],
        cwd=tmp_path,
        env={
            **os.environ,
            "BAILIWICK": str(binary()),
            "PYTHONPATH": str(ROOT / "packages" / "python" / "src"),
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=HANGING,
        check=False,
    )
    assert "1 passed" in done.stdout, done.stdout
