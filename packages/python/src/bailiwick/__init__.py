"""Tests of one's own AWS organization: starts Bailiwick, gives clients of it, and holds organizations to what they
have to be."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from .asserts import assert_allowed, assert_compliant, assert_denied, assert_effective, assert_expectations
from .decision import Decision
from .errors import (
    BailiwickError,
    ImportFailed,
    NotSettled,
    ProgramFailed,
    ProgramNotFound,
    Refused,
    ServerFailed,
    UnknownAccount,
)
from .expectations import ExpectationFailed, ExpectationUndecided
from .faults import Fault, Faults
from .organization import Branch, Organization
from .server import Server
from .tree import Account

try:
    __version__ = version("bailiwick")
except PackageNotFoundError:  # It is used from its sources.
    __version__ = "0"

__all__ = [
    "Account",
    "BailiwickError",
    "Branch",
    "Decision",
    "ExpectationFailed",
    "ExpectationUndecided",
    "Fault",
    "Faults",
    "ImportFailed",
    "NotSettled",
    "Organization",
    "ProgramFailed",
    "ProgramNotFound",
    "Refused",
    "Server",
    "ServerFailed",
    "UnknownAccount",
    "assert_allowed",
    "assert_compliant",
    "assert_denied",
    "assert_effective",
    "assert_expectations",
]
