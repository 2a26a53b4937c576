"""What the policies of an organization make of a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Union

ContextValue = Union[str, int, float, bool, Sequence[str]]
"""The value of a condition key."""


@dataclass(frozen=True)
class Decision:
    """An answer of `POST /_bailiwick/decide`. Identity and resource policies are taken to allow:
    docs/decisions.md."""

    decision: str
    """`ALLOWED`, `DENIED`, `UNDECIDED`, or `MIXED` where an action with wildcards stands for several."""
    needs: list[str]
    """The condition keys on which it hangs, of which nobody told; `resource` where it hangs on that."""
    by: dict[str, Any] | None
    """The first reason why it is denied: type, policy, statement and node."""
    report: dict[str, Any] = field(repr=False)
    """All of the answer."""

    @property
    def allowed(self) -> bool:
        """Whether the policies let it pass, whatever is unknown."""
        return self.decision == "ALLOWED"

    @property
    def denied(self) -> bool:
        """Whether a policy denies it, whatever is unknown."""
        return self.decision == "DENIED"

    def __bool__(self) -> bool:
        raise TypeError("a decision isn't true or false: ask for .allowed or .denied, as it may be undecided")


def question(
    account: str,
    action: str,
    principal: str | None,
    resource: str | None,
    owner: str | None,
    context: Mapping[str, ContextValue] | None,
    absent: Sequence[str],
    region: str | None,
    partition: str,
) -> dict[str, Any]:
    """The question as the route takes it: whatever isn't told is unknown."""
    arn = principal
    if principal is not None and not principal.startswith("arn:"):
        arn = f"arn:{partition}:iam::{account}:{principal}"
    asked: dict[str, Any] = {
        "principal": {"arn": arn, "account": account},
        "action": action,
        "context": keys(context, region),
        "unknown": ["*"],
        "absent": list(absent),
        "explain": True,
    }
    if resource is not None:
        asked["resource"] = {"arn": resource, **({"account": owner} if owner is not None else {})}
    return asked


def keys(context: Mapping[str, ContextValue] | None, region: str | None) -> dict[str, Any]:
    """Condition keys, with the Region of the request among them."""
    told: dict[str, Any] = dict(context or {})
    if region is not None:
        told["aws:RequestedRegion"] = region
    return told
