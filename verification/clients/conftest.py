"""Fixtures of the client suites, and an environment in which no client finds anything but the server under test."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from browsing import Browser, Window, browser
from fleet import Fleet
from harness import Server

# Before any client is made: no profile, no real credentials, no metadata service, no proxy.
for name in [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]:
    del os.environ[name]
os.environ.update(
    AWS_CONFIG_FILE=os.devnull,
    AWS_SHARED_CREDENTIALS_FILE=os.devnull,
    AWS_EC2_METADATA_DISABLED="true",
    AWS_PAGER="",
)

# Readline, which pytest loads, tells the size of no terminal to every program that is started, past `os.environ`.
for name in ("COLUMNS", "LINES"):
    os.environ.pop(name, None)
    os.unsetenv(name)

_servers: list[Server] = []


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server in memory for all tests of a file."""
    with Server() as one:
        _servers.append(one)
        yield one
        _servers.remove(one)


@pytest.fixture(scope="module")
def fleet(server: Server) -> Fleet:
    """An organization with nothing but its root on that server."""
    return Fleet(server).create()


@pytest.fixture(scope="module")
def opened() -> Iterator[Browser]:
    """A browser for all tests of a file."""
    with browser() as one:
        yield one


@pytest.fixture
def window(opened: Browser, server: Server) -> Iterator[Callable[..., Window]]:
    """Opens windows, and looks afterwards whether one asked elsewhere or complained."""
    windows: list[Window] = []

    def make(**options: object) -> Window:
        windows.append(Window(opened, server, **options))
        return windows[-1]

    yield make
    for one in windows:
        one.close()
        assert one.foreign() == []
        assert one.complaints == []


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Starts further servers; those still running at the end of the test are killed."""
    started: list[Server] = []

    def start(data: str | Path = "memory", *arguments: str) -> Server:
        one = Server(data, *arguments).start()
        started.append(one)
        _servers.append(one)
        return one

    yield start
    for one in started:
        one.kill()
        _servers.remove(one)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """With a failure, shows what the servers said."""
    outcome = yield
    report = outcome.get_result()
    if report.when == "call" and report.failed:
        for number, one in enumerate(_servers):
            report.sections.append((f"server {number} said", one.said()[-8000:]))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Skipping is allowed, but never quiet."""
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped:
        terminalreporter.section("NOT CHECKED", yellow=True, bold=True)
        for report in skipped:
            reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
            terminalreporter.line(f"{report.nodeid}: {reason}")
