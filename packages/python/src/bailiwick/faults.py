"""Failures that nothing here would bring about by itself: asked for, listed, cleared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._route import ask

_ROUTE = "/_bailiwick/faults"


@dataclass(frozen=True)
class Fault:
    """A failure that was asked for, and still strikes `times` times."""

    id: int
    times: int
    error: str
    operation: str | None = None
    work: str | None = None
    account: str | None = None
    region: str | None = None
    reason: str | None = None
    message: str | None = None


class Faults:
    """The faults of an installation or a branch."""

    def __init__(self, endpoint: str) -> None:
        self._endpoint = endpoint

    def add(
        self,
        *,
        error: str,
        operation: str | None = None,
        work: str | None = None,
        account: str | None = None,
        region: str | None = None,
        reason: str | None = None,
        message: str | None = None,
        times: int = 1,
    ) -> Fault:
        """Has the next calls of an operation fail (`operation="ListRoots", error="TooManyRequestsException"`), or
        the next work of a kind (`work="account creations", error="INTERNAL_FAILURE"`)."""
        wanted = {
            "operation": operation,
            "work": work,
            "error": error,
            "account": account,
            "region": region,
            "reason": reason,
            "message": message,
            "times": times,
        }
        body = {name: value for name, value in wanted.items() if value is not None}
        return _fault(ask("POST", self._endpoint, _ROUTE, body)["fault"])

    def list(self) -> list[Fault]:
        """Those that still strike, the oldest first."""
        return [_fault(one) for one in ask("GET", self._endpoint, _ROUTE)["faults"]]

    def clear(self, fault: Fault | None = None) -> int:
        """Takes one back, or all of them. Answers how many."""
        query = {"id": str(fault.id)} if fault is not None else None
        return int(ask("DELETE", self._endpoint, _ROUTE, query=query)["cleared"])


def _fault(told: dict[str, Any]) -> Fault:
    # A later server may tell more.
    known = Fault.__dataclass_fields__
    return Fault(**{name: value for name, value in told.items() if name in known})
