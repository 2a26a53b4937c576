"""Which program is used: the one that is asked for, that of the environment, or one on the path."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bailiwick import ProgramNotFound, _program


def fake(folder: Path) -> str:
    """A program that can be run."""
    folder.mkdir(exist_ok=True)
    path = folder / "bailiwick"
    path.write_text("#!/bin/sh\nexit 7\n")
    path.chmod(0o755)
    return str(path)


def test_what_is_asked_for_is_used_or_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = fake(tmp_path)
    monkeypatch.setenv("BAILIWICK", other)
    assert _program.program() == other
    assert _program.program(tmp_path / "bailiwick") == other
    monkeypatch.setenv("BAILIWICK", str(tmp_path / "none"))
    with pytest.raises(ProgramNotFound, match="none, which BAILIWICK names, is no program that can be run"):
        _program.program()


def test_that_of_the_environment_comes_before_one_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BAILIWICK", raising=False)
    ours, other = fake(tmp_path / "ours"), fake(tmp_path / "other")
    monkeypatch.setenv("PATH", str(tmp_path / "other"))
    monkeypatch.setattr(_program, "_folders", lambda: [tmp_path / "nothing", tmp_path / "ours"])
    assert _program.program() == ours
    os.unlink(ours)
    assert _program.program() == other
    os.unlink(other)
    with pytest.raises(ProgramNotFound) as missed:
        _program.program()
    for place in (str(tmp_path / "ours" / "bailiwick"), "on the path", "pip install bailiwick", "BAILIWICK"):
        assert place in str(missed.value)


def test_the_module_is_the_program() -> None:
    done = subprocess.run([sys.executable, "-m", "bailiwick", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("bailiwick ")
