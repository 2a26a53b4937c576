"""Asserts about an organization. What fails says what was expected, what is, and which statement at which node says
so.

Accounts are named as in files of expectations: by name, address, id, path (`Root/Workloads/**`), pattern, tag
(`tag:Env=prod`), `all` or `members`; or a list of these. What matches nobody fails.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import Any, Union

from .decision import ContextValue
from .expectations import expect, hold
from .organization import REGION, Organization
from .tree import Account

Selector = Union[str, Account, Sequence[Union[str, Account]]]
"""Whom an assert is about."""
Text = Union[str, os.PathLike[str]]


def assert_allowed(
    organization: Organization,
    account: Selector,
    action: str | Sequence[str],
    *,
    principal: str | None = None,
    resource: str | None = None,
    owner: str | None = None,
    region: str | None = None,
    context: Mapping[str, ContextValue] | None = None,
    absent: Sequence[str] = (),
) -> None:
    """The organization's policies let it pass, whatever isn't told. A condition key that is neither in `context` nor
    in `absent` is unknown: what hangs on one fails with `ExpectationUndecided`, which names it."""
    __tracebackhide__ = True
    asked = _request(account, action, principal, resource, owner, region, context, absent)
    expect(organization, "allowed", **asked)


def assert_denied(
    organization: Organization,
    account: Selector,
    action: str | Sequence[str],
    *,
    by: str | None = None,
    principal: str | None = None,
    resource: str | None = None,
    owner: str | None = None,
    region: str | None = None,
    context: Mapping[str, ContextValue] | None = None,
    absent: Sequence[str] = (),
) -> None:
    """The organization's policies deny it, whatever isn't told; `by` a policy, said by its name or id, or a
    statement, by its Sid."""
    __tracebackhide__ = True
    asked = _request(account, action, principal, resource, owner, region, context, absent)
    expect(organization, "denied", by=by, **asked)


def assert_effective(
    organization: Organization,
    target: Selector,
    policy_type: str,
    path: str | None = None,
    value: Any = None,
    *,
    contains: Any = None,
    pattern: str | None = None,
    absent: bool | None = None,
) -> None:
    """The effective policy of accounts or units says at a path (`tags/costcenter/tag_value`) what `value` is, what
    it `contains`, what its texts look like (`pattern`), or, with `absent`, nothing. The order of lists doesn't
    count. `policy_type` may be short: `tag`."""
    __tracebackhide__ = True
    if sum(one is not None for one in (value, contains, pattern, absent)) != 1:
        raise TypeError("one of value, contains, pattern and absent says what is expected")
    wanted = {"value": value, "contains": contains, "pattern": pattern, "absent": absent}
    expect(organization, "effective", type=policy_type, target=_whom(target), path=path, **wanted)


def assert_compliant(
    organization: Organization,
    pack: str,
    account: Selector = "members",
    *,
    region: str = REGION,
    rule: str | None = None,
) -> None:
    """A conformance pack (the organization's, or the account's own) is COMPLIANT in accounts, or one rule of it,
    said by its name in the template. Without data it isn't. Call `organization.settle()` before, so that what was
    delivered is judged."""
    __tracebackhide__ = True
    expect(organization, "pack", name=pack, account=_whom(account), region=region, rule=rule, compliance="COMPLIANT")


def assert_expectations(organization: Organization, *expectations: Text | Mapping[str, Any]) -> None:
    """All expectations of files and folders hold, or such as are given as dictionaries (`{"tree": {"account":
    "payments", "in": "Root/Production"}}`): every kind of docs/expectations.md. All that doesn't hold is told at
    once."""
    __tracebackhide__ = True
    if not expectations:
        raise TypeError("nothing is expected: give files, folders or dictionaries")
    values = [dict(one) for one in expectations if isinstance(one, Mapping)]
    paths = [os.fspath(one) for one in expectations if not isinstance(one, Mapping)]
    hold(organization, [*paths, *(["-"] if values else [])], json.dumps(values))


def _request(
    account: Selector,
    action: str | Sequence[str],
    principal: str | None,
    resource: str | None,
    owner: str | None,
    region: str | None,
    context: Mapping[str, ContextValue] | None,
    absent: Sequence[str],
) -> dict[str, Any]:
    return {
        "account": _whom(account),
        "action": action if isinstance(action, str) else list(action),
        "principal": principal,
        "resource": resource,
        "owner": owner,
        "region": region,
        "context": dict(context) if context else None,
        "absent": list(absent) or None,
    }


def _whom(whom: Selector) -> str | list[str]:
    return str(whom) if isinstance(whom, (str, Account)) else [str(one) for one in whom]
