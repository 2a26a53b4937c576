"""Fixtures for pytest: `bailiwick`, a server for the session, and `organization`, a branch for each test."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from .organization import Branch, Organization
from .server import Server

_INI = "bailiwick_organization"
_ARGUMENTS = "bailiwick_arguments"
_MARKER = "organization"
_SHOWN = 50
"""Lines of the server's log that a failure shows."""
_WEEK = 7 * 24 * 3600
MANAGEMENT_ACCOUNT = "111111111111"
"""Who manages the organization of tests that name no document."""
EMPTY: dict[str, Any] = {
    "version": 1,
    "management_account": "Management",
    "accounts": [{"id": MANAGEMENT_ACCOUNT, "name": "Management", "email": "management@example.com"}],
}
"""An organization with nothing but its management account."""

_server_key = pytest.StashKey[Server]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The document of tests that name none, and how the server is started."""
    parser.addini(
        _INI, "organization of the tests that have no marker `organization`: a path from the ini file's folder"
    )
    parser.addini(_ARGUMENTS, "further options of the server, as of `bailiwick serve`: --roles any", type="args")


def pytest_configure(config: pytest.Config) -> None:
    """The marker that names a document."""
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(document, timing=None): the organization that the fixture `organization` is a branch of, as a path "
        "from the test's file or a dictionary; `timing` is that of the branch: instant, realistic, or manual with a "
        "clock that `tick` moves",
    )


class Organizations:
    """The organizations of a session, each imported once, into a branch of its own of an empty server."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._prepared: dict[str, Organization] = {}

    def of(self, document: Path | dict[str, Any]) -> Organization:
        """The organization of a document, as a file or a value, or of whatever else can be imported."""
        key = str(document.resolve()) if isinstance(document, Path) else json.dumps(document, sort_keys=True)
        if key not in self._prepared:
            self._prepared[key] = self._imported(document)
        return self._prepared[key]

    def _imported(self, document: Path | dict[str, Any]) -> Organization:
        branch = self._server.organization.branch()
        try:
            organization = Organization.from_document(branch, document, binary=self._server.binary)
            # So that tests begin when all of it is deployed.
            organization.settle(600.0)
        except BaseException:
            branch.drop()
            raise
        return organization


@pytest.fixture(scope="session")
def bailiwick(pytestconfig: pytest.Config) -> Iterator[Server]:
    """A server with nothing on it. Each worker of pytest-xdist has its own: nothing is shared, so one that dies
    takes no other's tests with it, and a failure shows the log of its own tests alone."""
    # What was prepared at the beginning may be wanted at the end only.
    arguments = ["--branch-idle", str(_WEEK), *pytestconfig.getini(_ARGUMENTS)]
    with Server(arguments=arguments) as server:
        pytestconfig.stash[_server_key] = server
        yield server


@pytest.fixture(scope="session")
def _bailiwick_organizations(bailiwick: Server) -> Organizations:
    return Organizations(bailiwick)


@pytest.fixture
def organization(request: pytest.FixtureRequest, _bailiwick_organizations: Organizations) -> Iterator[Branch]:
    """A branch of the organization that `@pytest.mark.organization("org.yaml")` names, else the ini option
    `bailiwick_organization`; of one with nothing but a management account, 111111111111, without either. It is
    dropped after the test."""
    marker = request.node.get_closest_marker(_MARKER)
    named, timing = _marked(*marker.args, **marker.kwargs) if marker is not None else (None, None)
    usual = request.config.getini(_INI)
    document: Path | dict[str, Any] = EMPTY
    if isinstance(named, dict):
        document = named
    elif named is not None:
        document = request.path.parent / named
    elif usual:
        document = _folder(request.config) / usual
    with _bailiwick_organizations.of(document).branch(timing=timing) as branch:
        yield branch


def _marked(document: Any = None, *, timing: str | None = None) -> tuple[Any, str | None]:
    """What the marker says; whatever else it is given is told by Python itself."""
    return document, timing


def _folder(config: pytest.Config) -> Path:
    return config.inipath.parent if config.inipath is not None else config.rootpath


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, None]:
    """A failure shows what the server said last."""
    outcome = yield
    report: pytest.TestReport = outcome.get_result()
    server = item.config.stash.get(_server_key, None)
    if report.failed and server is not None and "bailiwick" in getattr(item, "fixturenames", ()):
        said = server.log(_SHOWN)
        if not server.is_running:
            said += "\n(the server has ended)"
        report.sections.append(("log of the Bailiwick server", said))
