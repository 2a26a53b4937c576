"""The accounts of an organization, found by what people call them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from .errors import UnknownAccount

_ID = re.compile(r"\d{12}")


@dataclass(frozen=True)
class Account:
    """An account, and where it is."""

    id: str
    name: str
    email: str
    state: str
    path: str
    """The units above it: `Root/Workloads/Production`."""
    tags: dict[str, str] = field(default_factory=dict, compare=False)

    def __str__(self) -> str:
        return self.id


def accounts(organization: dict[str, Any]) -> Iterator[Account]:
    """All accounts of an organization, as `GET /_bailiwick/organizations` tells it."""
    waiting = [(organization["root"], "")]
    while waiting:
        node, above = waiting.pop()
        if node["kind"] == "ACCOUNT":
            email, state = node.get("email", ""), node.get("state", "")
            yield Account(node["id"], node["name"], email, state, above, node.get("tags", {}))
            continue
        path = f"{above}/{node['name']}" if above else node["name"]
        waiting += [(child, path) for child in reversed(node.get("children", []))]


def find(all_accounts: list[Account], name: str) -> Account:
    """The account of a name, an address or an id."""
    found = [one for one in all_accounts if name in (one.id, one.name, one.email)]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(one.id for one in found)
        raise UnknownAccount(f"{len(found)} accounts are called {name!r}: {ids}; say which by its id")
    known = [one.name for one in all_accounts] + [one.email for one in all_accounts]
    meant = get_close_matches(name, known, n=1)
    hint = f"; is {meant[0]!r} meant?" if meant else f"; there are {_few([one.name for one in all_accounts])}"
    raise UnknownAccount(f"there is no account {name!r}{hint}")


def is_id(text: str) -> bool:
    """Whether that is the id of an account, whoever it belongs to."""
    return _ID.fullmatch(text) is not None


def _few(names: list[str]) -> str:
    shown = ", ".join(names[:10])
    return f"{shown} and {len(names) - 10} more" if len(names) > 10 else shown or "none"
