"""An organization in a running Bailiwick, or on a branch of it, as tests work with it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Protocol, Union

from . import _clients, _importing
from ._program import program
from ._route import ask
from .decision import ContextValue, Decision, question
from .errors import BailiwickError, NotSettled, Refused
from .faults import Faults
from .tree import Account, accounts, find, is_id

REGION = "us-east-1"
"""Where calls are made unless told otherwise."""
_ROUTES = "/_bailiwick"

Text = Union[str, os.PathLike[str]]


class Endpoint(Protocol):
    """Whatever says where a Bailiwick is: a server, an organization, a branch."""

    @property
    def endpoint(self) -> str:
        """The address."""


class Organization:
    """What is at an endpoint: clients of its accounts, its work, its faults, its clock, branches of it.

    `account`: an account of the organization that is meant, where there are several organizations.
    `binary`: another program than the one that is found.
    """

    def __init__(self, endpoint: str, *, account: str | None = None, binary: Text | None = None) -> None:
        self.endpoint = endpoint.rstrip("/")
        self._of = account
        self._binary = binary

    @staticmethod
    def from_document(
        at: Endpoint,
        document: Text | dict[str, Any],
        *,
        apply: bool = False,
        files: str | None = None,
        binary: Text | None = None,
    ) -> Organization:
        """Imports an organization into a server or a branch: from a path to whatever `bailiwick import organization`
        reads (a document, a directory of answers of the AWS CLI, a Landing Zone Accelerator's; `files` says what it
        is where that can't be told by looking), or from a document as a dictionary.

        One that is there already has to be as the document says; with `apply` it is changed.
        """
        if isinstance(document, dict):
            told = _importing.document(at.endpoint, document, apply)
        else:
            told = _importing.files(program(binary), at.endpoint, document, apply, files)
        return Organization(at.endpoint, account=told["management_account"], binary=binary)

    # Who there is.

    @property
    def accounts(self) -> list[Account]:
        """All accounts, as they are now."""
        return list(accounts(self.tree()))

    def account(self, name: str | Account) -> Account:
        """The account of a name, an address or an id."""
        return find(self.accounts, str(name))

    @property
    def management_account(self) -> str:
        """The id of the management account."""
        return str(self.tree()["management_account"])

    def tree(self) -> dict[str, Any]:
        """The organization with all that is below its root, as `GET /_bailiwick/organizations` tells it."""
        found = self.get("organizations")["organizations"]
        if self._of is not None:
            wanted = self._of
            found = [one for one in found if any(wanted == account.id for account in accounts(one))]
        if len(found) != 1:
            if found:
                managers = ", ".join(str(one["management_account"]) for one in found)
                raise BailiwickError(f"there are several organizations, managed by {managers}: `account` says which")
            raise BailiwickError(f"there is no organization at {self.endpoint}: import one, or call CreateOrganization")
        tree: dict[str, Any] = found[0]
        return tree

    # Clients.

    def client(
        self,
        service: str,
        account: str | Account | None = None,
        region: str = REGION,
        *,
        principal: str | None = None,
        **options: Any,
    ) -> Any:
        """A client of boto3 that acts as an account (a name, an address or an id), the management account unless
        told otherwise; as `principal` in it (`root`, `user/NAME`, `role/NAME`)."""
        return self.session(account, region, principal=principal).client(service, **options)

    def session(
        self, account: str | Account | None = None, region: str = REGION, *, principal: str | None = None
    ) -> Any:
        """A session of boto3 of which every client and resource finds this endpoint."""
        return _clients.session(self.endpoint, self._number(account), region, principal)

    def environment(self, account: str | Account | None = None, region: str = REGION) -> dict[str, str]:
        """The variables by which AWS's own clients in another process find it, as `bailiwick env` tells them."""
        return _clients.environment(self.endpoint, self._number(account), region)

    def _number(self, account: str | Account | None) -> str:
        if account is None:
            return self.management_account
        # Whoever has an id may be in no organization yet.
        return str(account) if is_id(str(account)) else self.account(account).id

    # What goes on.

    def settle(self, timeout: float = 30.0) -> int:
        """Waits until the work that was asked for is done, and answers the journal's version; `NotSettled` names
        what is left."""
        told = ask("POST", self.endpoint, f"{_ROUTES}/settle", {"timeout": timeout}, patience=timeout)
        if told["settled"]:
            return int(told["version"])
        outstanding = told["outstanding"]
        left = ", ".join(f"{one['work']} (due {one['due_at']})" for one in outstanding) or "something"
        why = "; the work is stopped, and resume_work() lets it go on" if told["workers"] == "stopped" else ""
        raise NotSettled(f"not settled after {timeout:g} s: what is left is {left}{why}", outstanding)

    def stop_work(self) -> None:
        """Stops the background work, so that what lies between can be looked at."""
        ask("POST", self.endpoint, f"{_ROUTES}/workers", {"running": False})

    def resume_work(self) -> None:
        """Lets the background work go on."""
        ask("POST", self.endpoint, f"{_ROUTES}/workers", {"running": True})

    @property
    def faults(self) -> Faults:
        """Failures that were asked for."""
        return Faults(self.endpoint)

    # What comes in.

    def import_items(self, items: Text | dict[str, Any] | Sequence[dict[str, Any]]) -> dict[str, Any]:
        """Delivers configuration items and account facts: a file as AWS Config delivers it, what is in one, or a
        list of items. Answers what came of it; an element that can't be read is an error that names it."""
        return _importing.items(self.endpoint, items)

    # Questions.

    def decide(
        self,
        account: str | Account,
        action: str,
        *,
        principal: str | None = None,
        resource: str | None = None,
        owner: str | Account | None = None,
        context: Mapping[str, ContextValue] | None = None,
        absent: Sequence[str] = (),
        region: str | None = None,
    ) -> Decision:
        """What the organization's policies make of a request. Condition keys that are neither in `context` nor in
        `absent` are unknown."""
        number = self._number(account)
        partition = str(self.tree().get("partition", "aws")) if principal is not None else "aws"
        of = self._number(owner) if owner is not None else None
        asked = question(number, action, principal, resource, of, context, absent, region, partition)
        (answer,) = ask("POST", self.endpoint, f"{_ROUTES}/decide", {"questions": [asked]})["answers"]
        return Decision(answer["decision"], answer.get("needs", []), answer.get("by"), answer)

    def effective_policy(self, policy_type: str, target: str | Account) -> dict[str, Any]:
        """The effective policy of an account, with who put each leaf there. `target` may be the id of a unit or a
        root, too."""
        text = str(target)
        node = text if text.startswith(("ou-", "r-")) else self._number(text)
        return self.get("effective-policy", type=policy_type, target=node)

    def compliance(self, account: str | Account, region: str = REGION, pack: str | None = None) -> dict[str, Any]:
        """How each rule of an account stands, and why."""
        query = {"pack": pack} if pack is not None else {}
        return self.get("compliance", account=self._number(account), region=region, **query)

    def what_if(self, document: dict[str, Any]) -> dict[str, Any]:
        """What calls would change (docs/rehearsal.md), without making them."""
        told: dict[str, Any] = ask("POST", self.endpoint, f"{_ROUTES}/what-if", document, patience=600.0)
        return told

    def get(self, route: str, **query: str) -> dict[str, Any]:
        """Any other route of Bailiwick's own: `get("info")`, `get("log", limit="10")`."""
        told: dict[str, Any] = ask("GET", self.endpoint, f"{_ROUTES}/{route}", query=query)
        return told

    # Branches.

    def branch(self, name: str | None = None, *, as_of: int | str | None = None, timing: str | None = None) -> Branch:
        """A copy that nobody else sees, and whose changes nobody sees elsewhere; a context manager that drops it at
        the end.

        `as_of`: a version or a time to begin with. `timing`: `instant`, `realistic`, or `manual` with a clock that
        `tick` moves.
        """
        wanted = {"name": name, "as_of": as_of, "timing": timing}
        body = {key: value for key, value in wanted.items() if value is not None}
        made = ask("POST", self.endpoint, f"{_ROUTES}/branches", body)
        return Branch(made["endpoint"], made["name"], account=self._of, binary=self._binary)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.endpoint!r})"


class Branch(Organization):
    """A branch: an organization that can be dropped, compared with what it came from, and, with the timing `manual`,
    sent ahead in time."""

    def __init__(self, endpoint: str, name: str, *, account: str | None = None, binary: Text | None = None) -> None:
        super().__init__(endpoint, account=account, binary=binary)
        self.name = name

    def settle(self, timeout: float = 30.0) -> int:
        """As of any organization; where the clock stands before what is left, that is said."""
        try:
            return super().settle(timeout)
        except NotSettled as left:
            told = ask("GET", self.endpoint, "")
            if told["timing"] != "manual":
                raise
            why = f"{left}; the clock stands at {told['now']}, and tick() lets time pass"
            raise NotSettled(why, left.outstanding) from None

    def tick(self, seconds: float | None = None, *, to: str | None = None) -> str:
        """Lets so much time pass, or until a moment, and answers what the clock says then. Wait for what becomes due
        with `settle`."""
        if (seconds is None) == (to is None):
            raise TypeError("either seconds or a moment says how far the clock goes")
        body: dict[str, Any] = {"seconds": seconds} if seconds is not None else {"to": to}
        return str(ask("POST", self.endpoint, "/tick", body)["now"])

    @property
    def now(self) -> str:
        """What its clock says."""
        return str(ask("GET", self.endpoint, "")["now"])

    def consequences(self, against: Branch | None = None, timeout: float = 30.0) -> dict[str, Any]:
        """What became of it, compared with what it came from or with another branch: the report of a what-if."""
        query = {"timeout": f"{timeout:g}"}
        if against is not None:
            query["against"] = against.name
        told: dict[str, Any] = ask("GET", self.endpoint, "/consequences", query=query, patience=timeout)
        return told

    def drop(self) -> None:
        """Throws it away, and all that was done on it."""
        ask("DELETE", self.endpoint, "")

    def __enter__(self) -> Branch:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self.drop()
        except BailiwickError as unable:
            # One that is gone is gone; whatever else went wrong matters more than that it can't be dropped.
            is_gone = isinstance(unable, Refused) and unable.status in (404, 410)
            if problem is None and not is_gone:
                raise
