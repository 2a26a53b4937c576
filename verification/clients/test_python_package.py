"""The package for Python: built as it is released, installed where there is nothing else, and its own suite run there.

By default with the oldest and the newest Python on this machine; with BAILIWICK_ALL_PYTHONS with each.
"""

from __future__ import annotations

import filecmp
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from harness import HANGING, ROOT, binary
from venvs import OLDEST, environment, interpreters

PACKAGE = ROOT / "packages" / "python"
WANTED = PACKAGE / "tests" / "requirements.txt"
VERSIONS = list(interpreters())
CHECKED = VERSIONS if os.environ.get("BAILIWICK_ALL_PYTHONS") else sorted({*VERSIONS[:1], *VERSIONS[-1:]})
BUILDING = 900
"""Seconds after which a build is considered to hang."""


def run(*command: str | Path, folder: Path, timeout: float = HANGING, **variables: str) -> str:
    """Runs a command that has to succeed, and answers what it printed. Nothing leads it to another program."""
    names = ("BAILIWICK", "PYTHONPATH", "PYTEST_PLUGINS", "PYTEST_ADDOPTS")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    done = subprocess.run(
        command,
        cwd=folder,
        env={**kept, "PYTHONDONTWRITEBYTECODE": "1", **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the program under test: of the same profile, in the same folder, so that nothing is built anew."""
    folder = tmp_path_factory.mktemp("wheels")
    profile = binary().resolve().parent
    build = [sys.executable, "-m", "maturin", "build", "--out", str(folder)]
    build += ["--profile", "dev" if profile.name == "debug" else profile.name]
    run(*build, folder=PACKAGE, timeout=BUILDING, CARGO_TARGET_DIR=str(profile.parent))
    (built,) = folder.iterdir()
    assert re.fullmatch(r"bailiwick-[\d.]+-py3-none-[a-z]+_.*\.whl", built.name)
    return built


def test_there_is_a_python_to_check_with() -> None:
    oldest = f"3.{OLDEST}"
    if oldest not in VERSIONS:
        pytest.skip(f"PYTHON {oldest} IS NOT CHECKED: it isn't on this machine; there are {', '.join(VERSIONS)}")


@pytest.mark.parametrize("version", CHECKED)
def test_its_own_suite_passes_where_it_is_installed(wheel: Path, version: str, tmp_path: Path) -> None:
    python = environment(tmp_path / "environment", version, f"{wheel}[boto3]", "--requirement", WANTED)
    work = tmp_path / "work"
    work.mkdir()
    said = run(
        *(python, "-m", "pytest", "-n", "2", "-q", "-p", "no:cacheprovider", f"--rootdir={PACKAGE}"),
        *("-c", PACKAGE / "pyproject.toml", PACKAGE / "tests"),
        folder=work,
        timeout=HANGING * 3,
    )
    assert re.search(r"\d{2,} passed", said), said
    assert "skipped" not in said, said
    assert run(tmp_path / "environment" / "bin" / "bailiwick", "--version", folder=work).startswith("bailiwick ")
    settings = ("--config-file", PACKAGE / "pyproject.toml", "--cache-dir", os.devnull)
    types = run(python, "-m", "mypy", "--strict", "-p", "bailiwick", *settings, folder=work)
    assert "Success" in types


@pytest.mark.skipif(not VERSIONS, reason="THE README IS NOT CHECKED: there is no Python that makes environments")
def test_two_commands_and_ten_lines_are_enough(wheel: Path, tmp_path: Path) -> None:
    shown = (PACKAGE / "README.md").read_text()
    commands = re.findall(r"```sh\n(.*?)```", shown, re.DOTALL)[0].splitlines()
    assert commands == ["pip install bailiwick pytest", "pytest"]
    test = re.findall(r"```python\n(.*?)```", shown, re.DOTALL)[0]
    assert len([line for line in test.splitlines() if line.strip()]) == 10
    python = environment(tmp_path / "environment", VERSIONS[-1], wheel, "pytest")
    work = tmp_path / "work"
    work.mkdir()
    (work / "test_organization.py").write_text(test)
    assert "1 passed" in run(python.with_name("pytest"), folder=work)
    # It fails where the organization isn't so.
    (work / "test_organization.py").write_text(test.replace('"policies": ["NobodyLeaves"]}', '"policies": []}'))
    with pytest.raises(AssertionError, match="1 failed"):
        run(python.with_name("pytest"), folder=work)


@pytest.mark.parametrize("arguments", [("check",), ("format", "--check")], ids=lambda arguments: arguments[0])
def test_it_is_written_in_our_style(arguments: tuple[str, ...]) -> None:
    run(sys.executable, "-m", "ruff", *arguments, "--no-cache", "src", "tests", folder=PACKAGE)


@pytest.mark.parametrize("package", ["python", "node"])
def test_each_package_carries_the_licence(package: str) -> None:
    assert filecmp.cmp(ROOT / "LICENSE", ROOT / "packages" / package / "LICENSE", shallow=False)
