"""Asks Bailiwick's own routes, below `/_bailiwick/`, with nothing but the standard library."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

from .errors import BailiwickError, Refused

_PATIENCE = 120.0
"""Seconds without an answer after which a server is considered to hang, besides the time that a route may take."""
# A server of one's own is never behind a proxy.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(
    method: str,
    endpoint: str,
    path: str,
    body: bytes | dict[str, Any] | None = None,
    query: dict[str, str] | None = None,
    patience: float = 0.0,
) -> Any:
    """Asks a route and answers its JSON. What it refuses is raised with its own words."""
    if query:
        path += "?" + urllib.parse.urlencode(query)
    data = json.dumps(body).encode() if isinstance(body, dict) else body
    headers = {"Content-Type": "application/json"} if data is not None else {}
    request = urllib.request.Request(endpoint + path, data, headers, method=method)
    try:
        with _OPENER.open(request, timeout=_PATIENCE + patience) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as problem:
        with problem:
            said = problem.read().decode(errors="replace")
        raise Refused(_words(said) or f"{method} {path} answered {problem.code}", problem.code) from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "reason", problem)
        raise BailiwickError(f"{method} {endpoint}{path} isn't answered: {reason}") from problem


def _words(said: str) -> str:
    """What a refusal says for people."""
    try:
        told = json.loads(said)
    except ValueError:
        return said.strip()
    return str(told.get("error") or told.get("message") or said) if isinstance(told, dict) else said
