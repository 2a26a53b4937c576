"""Brings organizations and items in, and says what is wrong with those that can't be."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Union

from ._program import run
from ._route import ask
from .errors import ImportFailed, ProgramFailed, Refused

_DIFFERS = 2
_TOLD = 10
"""Differences and problems that a message names; the rest is counted."""

Text = Union[str, os.PathLike[str]]


def files(binary: str, endpoint: str, path: Text, apply: bool, what: str | None) -> dict[str, Any]:
    """Imports what the program can read, which finds the files that a document names."""
    if not os.path.exists(path):
        raise ImportFailed(f"{os.fspath(path)} doesn't exist (from {os.getcwd()})")
    arguments = ["import", "organization", os.fspath(path), "--endpoint", endpoint, "--format", "json"]
    arguments += ["--as", what] if what is not None else []
    arguments += ["--apply"] if apply else []
    try:
        _, printed, _ = run(binary, arguments, answers=(0, _DIFFERS))
    except ProgramFailed as problem:
        raise ImportFailed(f"{os.fspath(path)} can't be imported: {problem}") from None
    return _as_wanted(json.loads(printed), os.fspath(path))


def document(endpoint: str, told: dict[str, Any], apply: bool) -> dict[str, Any]:
    """Imports a document that is a value."""
    query = {"apply": "true" if apply else "false"}
    try:
        report = ask("POST", endpoint, "/_bailiwick/organizations", told, query=query)
    except Refused as problem:
        raise ImportFailed(f"the document can't be imported: {problem}") from None
    return _as_wanted(report, "the document")


def _as_wanted(report: dict[str, Any], source: str) -> dict[str, Any]:
    if report["outcome"] != "differs":
        return report
    changes = [" ".join(str(one[key]) for key in ("kind", "what", "id")) for one in report["changes"]]
    raise ImportFailed(
        f"{report['organization']} is there already, and isn't as {source} says: {_few(changes)}. "
        "apply=True changes it; a branch of an empty server takes another organization"
    )


def items(endpoint: str, given: Text | dict[str, Any] | Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Delivers items and facts."""
    if isinstance(given, (str, os.PathLike)):
        body = Path(given).read_bytes()
    else:
        told = given if isinstance(given, dict) else {"configurationItems": list(given)}
        body = json.dumps(told).encode()
    report: dict[str, Any] = ask("POST", endpoint, "/_bailiwick/configuration-items", body)
    if report["skipped"]:
        problems = [f"{one['place']}: {one['message']}" for one in report["problems"]]
        raise ImportFailed(f"{report['skipped']} elements were skipped, and all others taken in: {_few(problems)}")
    return report


def _few(texts: list[str]) -> str:
    shown = "; ".join(texts[:_TOLD])
    return f"{shown}; and {len(texts) - _TOLD} more" if len(texts) > _TOLD else shown
