"""Fresh environments of each Python that is on the machine, for what others install."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

OLDEST, NEWEST = 9, 14
"""The minor versions of Python 3 that the package is for: its oldest, and the newest that is looked for."""
INSTALLING = 300
"""Seconds after which an installation is considered to hang."""


@cache
def interpreters() -> dict[str, Path]:
    """Every Python 3 of these versions that is on the path or among pyenv's, by its version."""
    found: dict[str, Path] = {}
    for minor in range(OLDEST, NEWEST + 1):
        version = f"3.{minor}"
        places = [shutil.which(f"python{version}"), *sorted(_of_pyenv(version), reverse=True)]
        usable = [Path(place) for place in places if place is not None and _is(Path(place), version)]
        if usable:
            found[version] = usable[0]
    return found


def _of_pyenv(version: str) -> list[str]:
    """A shim of pyenv's runs only the versions that are chosen; the others lie beside them."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    return [str(place) for place in (root / "versions").glob(f"{version}.*/bin/python{version}")]


def _is(python: Path, version: str) -> bool:
    """Whether a program is that Python, and can make environments."""
    script = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run([python, "-c", script], capture_output=True, text=True, check=False)
    return done.stdout.strip() == version


def environment(folder: Path, version: str, *packages: str | Path) -> Path:
    """Makes an environment with packages, and answers its Python."""
    subprocess.run([interpreters()[version], "-m", "venv", folder], check=True, capture_output=True)
    python = folder / "bin" / "python"
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
    done = subprocess.run(install, capture_output=True, text=True, timeout=INSTALLING, check=False)
    assert done.returncode == 0, f"{packages} can't be installed: {done.stderr}"
    return python
