"""The public tools that are run against the server: where they come from, and how they are installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from harness import HANGING, HOME, MANAGEMENT, ROOT, Server

TOOLS = Path(__file__).parent / "tools"
PYTHON = ROOT / "target" / "tools"
NODE = ROOT / "target" / "tools-js"
INSTALLING = 300
"""Seconds after which an installation is considered to hang."""


def installed(folder: Path, wanted: Path, *commands: list[str | Path]) -> str:
    """Installs what a file names below a folder, unless it is there. Answers why that can't be done, if it can't."""
    text = f"# {folder}\n{wanted.read_text()}"
    stamp = folder / "installed"
    if stamp.is_file() and stamp.read_text() == text:
        return ""
    shutil.rmtree(folder, ignore_errors=True)
    for command in commands:
        try:
            subprocess.run(command, check=True, capture_output=True, text=True, timeout=INSTALLING)
        except (OSError, subprocess.SubprocessError) as problem:
            said = getattr(problem, "stderr", None) or ""
            return f"{command[0]} failed: {problem} {said[-300:]}"
    stamp.write_text(text)
    return ""


@cache
def without_python() -> str:
    """Why the tools in Python can't be run, or nothing."""
    wanted = TOOLS / "requirements.txt"
    pip = [PYTHON / "bin" / "python", "-m", "pip", "install", "--quiet", "--requirement", wanted]
    return installed(PYTHON, wanted, [sys.executable, "-m", "venv", PYTHON], pip)


@cache
def without_node() -> str:
    """Why the tools in JavaScript can't be run, or nothing."""
    wanted = TOOLS / "package.json"
    if not shutil.which("npm"):
        return "there is no npm on the path"
    NODE.mkdir(parents=True, exist_ok=True)
    npm = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent", "--prefix", NODE]
    names = [f"{name}@{version}" for name, version in packages().items()]
    return installed(NODE, wanted, ["mkdir", "-p", NODE], [*npm, *names])


def packages() -> dict[str, str]:
    """The packages of JavaScript with their versions."""
    return json.loads((TOOLS / "package.json").read_text())["dependencies"]


def versions() -> dict[str, str]:
    """Every pinned package with its version, by its name with dashes."""
    lines = (TOOLS / "requirements.txt").read_text().splitlines()
    pinned = dict(line.split("==") for line in lines if "==" in line)
    return {name.replace("_", "-"): version for name, version in {**pinned, **packages()}.items()}


def run(server: Server, folder: Path, *command: str | Path, **more: str) -> str:
    """Runs a program against a server, in a folder and with a home of its own. Answers what it printed."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "AWS_ENDPOINT_URL": server.endpoint,
        "AWS_ACCESS_KEY_ID": MANAGEMENT,
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": HOME,
        "AWS_DEFAULT_REGION": HOME,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHONDONTWRITEBYTECODE": "1",
        "NODE_NO_WARNINGS": "1",
        **more,
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=HANGING, check=False
    )
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


def tool(name: str) -> Path:
    """A program in Python; without it the test is skipped, loudly."""
    if reason := without_python():
        pytest.skip(f"{name.upper()} IS NOT CHECKED: {reason}")
    return PYTHON / "bin" / name
