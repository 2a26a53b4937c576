"""The first of the two commands: the demo builds its organization through the public API and tells what came of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from harness import EXAMPLES, HANGING, binary


def demo(*arguments: str, folder: Path) -> str:
    """What the demo prints when it goes well."""
    command = [str(binary()), "demo", "--once", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=HANGING, check=False, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_demo_shows_a_governed_organization(tmp_path: Path) -> None:
    said = demo(folder=tmp_path)
    for wanted in ["[production, inherited, SUCCESS]", "ignored: costcenter", "CREATE_SUCCESSFUL", "encrypted-volumes"]:
        assert wanted in said, f"{wanted} is not in:\n{said}"


def test_the_demo_takes_a_pack_of_ones_own(tmp_path: Path) -> None:
    said = demo("--pack", str(EXAMPLES / "baseline-pack.yaml"), folder=tmp_path)
    assert "CREATE_SUCCESSFUL" in said
