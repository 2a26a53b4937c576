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
    for wanted in [
        "Two things are meant to fail",
        "[production, inherited]",
        "[baseline, inherited, FAILED]",
        "ignored: costcenter",
        "CREATE_SUCCESSFUL",
        "encrypted-volumes",
        "after  [production, inherited, SUCCESS]",
        "service control policy sandbox-stays-small at Root/Sandbox applies to them: payments-prod-1",
        "The server is gone",
    ]:
        assert wanted in said, f"{wanted} is not in:\n{said}"
    # What can't be tried any more isn't offered.
    assert "AWS_ACCESS_KEY_ID" not in said


def test_files_of_ones_own_are_looked_at_before_anything_is_built(tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("<html>")
    for arguments in [("--items", str(bad)), ("--pack", str(bad)), ("--items", str(tmp_path / "missing.json"))]:
        command = [str(binary()), "demo", "--once", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=HANGING, check=False)
        assert (done.returncode, done.stdout) == (1, ""), done
        assert Path(arguments[1]).name in done.stderr


def test_the_demo_listens_where_it_is_told(tmp_path: Path) -> None:
    assert "127.0.0.1:" in demo("--listen", "127.0.0.1:0", folder=tmp_path)
    command = [str(binary()), "demo", "--once", "--listen", "0.0.0.0:0"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=HANGING, check=False)
    assert (done.returncode, "the demo is for this one" in done.stderr) == (1, True), done


def test_the_demo_takes_a_pack_of_ones_own(tmp_path: Path) -> None:
    said = demo("--pack", str(EXAMPLES / "baseline-pack.yaml"), folder=tmp_path)
    assert "CREATE_SUCCESSFUL" in said
