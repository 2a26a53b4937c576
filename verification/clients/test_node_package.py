"""The package for Node: its types are sound, its own suite passes, and what is packed of it works elsewhere."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from harness import EXAMPLES, HANGING, ROOT, binary
from tooling import installed

PACKAGE = ROOT / "packages" / "node"
COPY = ROOT / "target" / "package-js"
"""Where it is worked on: nothing is left among the sources."""


@cache
def without_node() -> str:
    """Why it can't be tested, or nothing."""
    if not shutil.which("npm"):
        return "there is no npm on the path"
    COPY.mkdir(parents=True, exist_ok=True)
    wanted = PACKAGE / "package.json"
    install = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent", "--prefix", COPY]
    return installed(COPY, wanted, ["mkdir", "-p", COPY], ["cp", wanted, COPY], install)


@pytest.fixture(scope="module")
def package() -> Path:
    """A copy of it, with what it is tested with."""
    if reason := without_node():
        pytest.skip(f"THE PACKAGE FOR NODE IS NOT CHECKED: {reason}")
    for path in PACKAGE.iterdir():
        if path.name in ("node_modules", "types", "bin"):
            continue
        if path.is_dir():
            shutil.rmtree(COPY / path.name, ignore_errors=True)
            shutil.copytree(path, COPY / path.name)
        else:
            shutil.copy(path, COPY / path.name)
    return COPY


def run(*command: str | Path, folder: Path) -> str:
    """Runs a command that has to succeed, and answers what it printed."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "BAILIWICK": str(binary()), "NO_COLOR": "1", "NODE_NO_WARNINGS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=HANGING * 2,
        check=False,
    )
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}"
    return done.stdout


def test_its_types_are_sound(package: Path) -> None:
    run("npm", "run", "--silent", "check", folder=package)


def test_its_own_suite_passes(package: Path) -> None:
    said = run("npm", "test", folder=package)
    assert re.search(r"Tests +\d{2,} passed", said), said
    assert "skipped" not in said, said


def test_its_version_is_that_of_the_program() -> None:
    version = json.loads((PACKAGE / "package.json").read_text())["version"]
    program = subprocess.run([binary(), "--version"], capture_output=True, text=True, check=True)
    assert program.stdout.split()[1] == version


USE = """
import { assertDenied, startServer, type Decision } from "bailiwick";

const server = await startServer({ seed: "typed" });
const organization = await server.importOrganization("org.yaml");
await assertDenied(organization, "Shop", "organizations:LeaveOrganization", { by: "DenyLeaving" });
const decision: Decision = await organization.decide("Shop", "s3:ListBucket", { region: "eu-west-1" });
console.log(decision.decision, await server.stop());
"""


def test_what_is_packed_works_in_the_folder_of_somebody_else(package: Path, tmp_path: Path) -> None:
    (packed,) = json.loads(run("npm", "pack", "--json", "--silent", "--pack-destination", tmp_path, folder=package))
    files = {file["path"] for file in packed["files"]}
    assert {"LICENSE", "README.md", "src/index.js", "types/index.d.ts"} <= files
    assert not [file for file in files if file.startswith(("test/", "tsconfig", "node_modules/"))]
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "package.json").write_text('{"private": true, "type": "module"}')
    install = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--omit=dev"]
    run(*install, tmp_path / packed["filename"], folder=theirs)
    for name in ("org.yaml", "baseline-pack.yaml"):
        shutil.copy(EXAMPLES / name, theirs)
    (theirs / "use.mts").write_text(USE)
    compiler = package / "node_modules" / ".bin" / "tsc"
    types = package / "node_modules" / "@types"
    options = ["--strict", "--module", "nodenext", "--target", "es2022", "--typeRoots", types, "--types", "node"]
    run(compiler, *options, "use.mts", folder=theirs)
    assert run("node", "use.mjs", folder=theirs).split() == ["ALLOWED", "0"]
    assert run("npx", "bailiwick", "--version", folder=theirs).startswith("bailiwick ")


def test_its_readme_shows_a_test_that_works(package: Path) -> None:
    shown = (PACKAGE / "README.md").read_text()
    test = re.findall(r"```js\n(.*?)```", shown, re.DOTALL)[0]
    folder = package / "test" / "readme"
    folder.mkdir(exist_ok=True)
    for name in ("org.yaml", "baseline-pack.yaml"):
        shutil.copy(EXAMPLES / name, folder)
    # Its own name, from inside, is that of the package; the organization is the examples'.
    named = {"payments": "Shop", "NobodyLeaves": "DenyLeaving", "org.yaml": str(folder / "org.yaml")}
    for name, ours in named.items():
        test = test.replace(f'"{name}"', f'"{ours}"')
    (folder / "readme.test.js").write_text(test)
    try:
        assert re.search(r"Tests +1 passed", run("npx", "vitest", "run", "test/readme", folder=package))
    finally:
        shutil.rmtree(folder)
