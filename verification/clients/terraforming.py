"""Runs Terraform with the unmodified AWS provider, and knows which of its resources the suites reach."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from harness import ROOT
from models import modelled

CONFIGURATIONS = Path(__file__).parent / "terraform"
TABLE = ROOT / "docs" / "terraform.md"
NEEDS: dict[str, Any] = json.loads((CONFIGURATIONS / "needs.json").read_text())
"""Which calls each resource and data source of the provider makes, and which can't be imported."""
FULL = os.environ.get("BAILIWICK_TERRAFORM") == "required"
"""Whether every configuration is tried, and a missing Terraform is a failure (`cargo xtask test --terraform`)."""
PATIENCE = 1800
"""Seconds after which Terraform is considered to hang; its own waits between polls are long."""
USUAL = [
    Path.home() / ".terraform.d" / "plugins",
    Path.home() / ".terraform.d" / "plugin-cache",
    Path("/usr/share/terraform/plugins"),
    Path("/usr/local/share/terraform/plugins"),
    Path("/var/lib/terraform/plugins"),
    *sorted(Path("/opt").glob("*")),
]
"""Where a mirror of providers may lie: folders with HOST/hashicorp/aws below them."""
BLOCK = re.compile(r'^\s*(resource|data) "(\w+)" "(\w+)"', re.MULTILINE)


def mirror() -> Path | None:
    """A folder from which Terraform can install the AWS provider without a network."""
    named = os.environ.get("BAILIWICK_TERRAFORM_MIRROR")
    for folder in [Path(named)] if named else USUAL:
        if folder.is_dir() and any(folder.glob("*/hashicorp/aws")):
            return folder
    return None


def unavailable() -> str:
    """Why Terraform can't be run here, or nothing."""
    if not shutil.which("terraform"):
        return "TERRAFORM IS NOT CHECKED: there is no terraform on the path"
    if not mirror():
        return f"TERRAFORM IS NOT CHECKED: no mirror of hashicorp/aws below {', '.join(map(str, USUAL))}"
    return ""


@dataclass
class Terraform:
    """One configuration in a working directory of its own."""

    folder: Path
    environment: dict[str, str]

    @classmethod
    def prepare(
        cls, name: str, place: Path, environment: dict[str, str], among: Path = CONFIGURATIONS, **variables: str
    ) -> Terraform:
        """Copies a configuration and initializes it."""
        folder = place / name
        shutil.copytree(among / name, folder)
        return cls.initialized(folder, place, environment, **variables)

    @classmethod
    def initialized(cls, folder: Path, place: Path, environment: dict[str, str], **variables: str) -> Terraform:
        """Initializes the configuration in a folder, from the mirror only."""
        settings = place / "terraform.rc"
        settings.write_text(
            f'provider_installation {{\n  filesystem_mirror {{ path = "{mirror()}" }}\n}}\ndisable_checkpoint = true\n'
        )
        given = {f"TF_VAR_{variable}": value for variable, value in variables.items()}
        own = {"TF_CLI_CONFIG_FILE": str(settings), "TF_IN_AUTOMATION": "1", "HOME": str(place)}
        one = cls(folder, {**os.environ, **own, **environment, **given})
        one.run("init")
        return one

    def run(self, *arguments: str, expected: int = 0) -> str:
        """Runs Terraform, which must end with the expected code. Answers what it printed."""
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=self.folder,
            env={**self.environment, "TF_CLI_ARGS": "-no-color", "TF_INPUT": "0"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == expected, f"terraform {' '.join(arguments)}:\n{done.stdout}"
        return done.stdout

    def apply(self) -> dict[str, Any]:
        """Applies, and plans again: nothing may be left to change. Answers the outputs."""
        self.run("apply", "-auto-approve")
        # 0: no changes; 2: changes.
        self.run("plan", "-detailed-exitcode")
        outputs = json.loads(self.run("output", "-json"))
        return {name: output["value"] for name, output in outputs.items()}

    def import_again(self) -> list[str]:
        """Forgets what it made, and imports it by the ids: as if someone had made it by hand. Nothing may be left to
        change. Answers the addresses."""
        state = json.loads(self.run("show", "-json"))["values"]["root_module"]
        left_out = NEEDS["not_imported"]
        found = {
            one["address"]: one["values"]["id"]
            for one in state.get("resources", [])
            if one["mode"] == "managed" and one["address"] not in left_out and one["type"] not in left_out
        }
        self.run("state", "rm", *found)
        providers = self._providers()
        blocks = [
            f"import {{\n  to = {address}\n  id = {json.dumps(text)}\n{providers.get(address, '')}}}\n"
            for address, text in found.items()
        ]
        (self.folder / "imports.tf").write_text("\n".join(blocks))
        told = self.run("apply", "-auto-approve")
        assert f"{len(found)} imported, 0 added, 0 changed, 0 destroyed" in told, told
        (self.folder / "imports.tf").unlink()
        self.run("plan", "-detailed-exitcode")
        return list(found)

    def _providers(self) -> dict[str, str]:
        """The provider of each resource that isn't the default one's, as an import names it."""
        found = {}
        for path in self.folder.glob("*.tf"):
            for block in re.split(r"^(?=resource )", path.read_text(), flags=re.MULTILINE):
                head, provider = BLOCK.match(block), re.search(r"^  provider\s+= (\S+)$", block, re.MULTILINE)
                if head and provider:
                    found[f"{head[2]}.{head[3]}"] = f"  provider = {provider[1]}\n"
        return found

    def destroy(self) -> None:
        """Takes everything down again."""
        self.run("destroy", "-auto-approve")


def used() -> dict[tuple[str, str], list[str]]:
    """The configurations that use each resource and data source of the three services."""
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted(CONFIGURATIONS.rglob("*.tf")):
        name = path.relative_to(CONFIGURATIONS).parts[0]
        for kind, resource, _ in BLOCK.findall(path.read_text()):
            places = found.setdefault((kind, resource), [])
            if name not in places:
                places.append(name)
    return found


def missing(kind: str, name: str) -> list[str]:
    """The calls of a resource or data source that aren't modelled."""
    known = {str(operation) for operation in modelled()}
    return [call for call in NEEDS[kind][name] if call not in known]


def lacking(configuration: str) -> list[str]:
    """The calls of a configuration's resources that aren't modelled."""
    of_it = [key for key, places in used().items() if configuration in places and key[1] in NEEDS[key[0]]]
    return sorted({call for kind, name in of_it for call in missing(kind, name)})


def skip_or_fail(reason: str) -> None:
    """Without Terraform its suite is skipped loudly, or fails where it is required."""
    if reason and FULL:
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


TOP = (CONFIGURATIONS / "top.md").read_text()
"""What docs/terraform.md begins with."""


def table() -> str:
    """docs/terraform.md: how to use the provider here, and what of it works."""
    places = used()
    lines = [*TOP.splitlines(), ""]
    lines += [
        "## What works",
        "",
        f"Every resource and data source of the AWS provider {NEEDS['provider']} for the three services. *Works*: "
        "`cargo xtask test --terraform`",
        "applies it against the binary, plans again without changes, forgets and imports it where that can be, and "
        "destroys it. This page is",
        "written by that suite (`BAILIWICK_WRITE_TABLES=1`); a test fails when it is stale.",
        "",
    ]
    for kind, title in (("resource", "Resources"), ("data", "Data sources")):
        states = [(name, *state(kind, name, places)) for name in NEEDS[kind]]
        count = sum(one[1] == "works" for one in states)
        lines += [f"### {title}: {count} of {len(states)}", "", "| name | state | |", "|---|---|---|"]
        lines += [f"| `{name}` | {word} | {detail} |" for name, word, detail in states]
        lines.append("")
    lines += ["Not imported, and why:", ""]
    lines += [f"- `{name}`: {why}" for name, why in NEEDS["not_imported"].items() if not name.startswith("aws_s3_")]
    return "\n".join(lines) + "\n"


def state(kind: str, name: str, places: dict[tuple[str, str], list[str]]) -> tuple[str, str]:
    """How it stands with a resource: a word, and a detail."""
    if name in NEEDS["fails"]:
        return "fails", NEEDS["fails"][name]
    if calls := missing(kind, name):
        return "not attempted", "needs " + ", ".join(call.split()[1] for call in calls)
    runs = [place for place in places.get((kind, name), []) if not lacking(place)]
    return (
        ("works", "in " + ", ".join(f"`{run}`" for run in runs)) if runs else ("not attempted", "has no configuration")
    )
