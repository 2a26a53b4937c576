"""Finds the program `bailiwick`, and runs its commands."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from .errors import ProgramFailed, ProgramNotFound

VARIABLE = "BAILIWICK"
"""The variable of the environment that names a program other than the one that came with this package."""
NAME = "bailiwick"
HANGING = 600.0
"""Seconds after which a command is considered to hang."""


def program(named: str | os.PathLike[str] | None = None) -> str:
    """The program: the one that is named here or by `BAILIWICK`, else that of this environment, else the one on the
    path."""
    wanted = os.fspath(named) if named is not None else os.environ.get(VARIABLE, "")
    if wanted:
        # What somebody asked for is used, or missed: another version would be a surprise.
        found = shutil.which(wanted)
        if found is None:
            by = "" if named is not None else f", which {VARIABLE} names,"
            raise ProgramNotFound(f"{wanted}{by} is no program that can be run")
        return os.path.abspath(found)
    looked = [os.fspath(folder / NAME) for folder in _folders()]
    for path in looked:
        if shutil.which(path) is not None:
            return path
    found = shutil.which(NAME)
    if found is not None:
        return os.path.abspath(found)
    places = ", ".join(looked)
    raise ProgramNotFound(
        f"there is no program {NAME}: {VARIABLE} names none, and it is neither at {places} nor on the path. "
        f"Install it with `pip install bailiwick`, or let {VARIABLE} name one"
    )


def _folders() -> list[Path]:
    """Where an installation of this package has put it: in an environment, for a user alone, or below `--target`."""
    folders = [Path(sysconfig.get_path("scripts"))]
    user = f"{os.name}_user"
    if user in sysconfig.get_scheme_names():
        folders.append(Path(sysconfig.get_path("scripts", user)))
    folders.append(Path(__file__).parents[1] / "bin")
    return list(dict.fromkeys(folders))


def run(
    binary: str, arguments: Sequence[str], standard_input: str | None = None, answers: Sequence[int] = (0,)
) -> tuple[int, str, str]:
    """Runs a command to its end: its status, what it printed, and what it printed as problems. A status that isn't
    among `answers` is an error."""
    __tracebackhide__ = True
    environment = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "CLICOLOR_FORCE")}
    # Lines aren't broken, and have no colours: they stand in the messages of exceptions.
    environment["NO_COLOR"] = "1"
    done = subprocess.run(
        [binary, *arguments],
        input=standard_input if standard_input is not None else "",
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=environment,
        timeout=HANGING,
        check=False,
    )
    if done.returncode not in answers:
        said = (done.stderr or done.stdout).strip()
        raise ProgramFailed(f"`{NAME} {arguments[0]}` ended with {done.returncode}: {said}", done.returncode)
    return done.returncode, done.stdout, done.stderr
