"""What can go wrong, each with a message that says what to do about it."""

from __future__ import annotations

from typing import Any


class BailiwickError(Exception):
    """Anything that this package raises, but for failed asserts."""


class ProgramNotFound(BailiwickError):
    """There is no program `bailiwick`."""


class ProgramFailed(BailiwickError):
    """A command of the program ended with a status that isn't an answer."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class ServerFailed(BailiwickError):
    """A server ended before it was ready, or wasn't ready in time. The message ends with what it said last."""


class Refused(BailiwickError):
    """One of Bailiwick's own routes refused what it was asked."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class NotSettled(BailiwickError):
    """Background work is left; `outstanding` has it, and whether the workers run."""

    def __init__(self, message: str, outstanding: list[dict[str, Any]]) -> None:
        super().__init__(message)
        self.outstanding = outstanding


class ImportFailed(BailiwickError):
    """Files don't make an organization, or make another one than is there."""


class UnknownAccount(BailiwickError, LookupError):
    """No account of the organization has this name, address or id, or several have it."""
