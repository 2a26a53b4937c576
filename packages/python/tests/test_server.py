"""A server starts, says what was wrong when it doesn't, and is never left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bailiwick import BailiwickError, Organization, Server, ServerFailed

PATIENCE = 60.0


def is_gone(pid: int) -> bool:
    """Whether a process has ended, waiting for that."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        # A child of nobody that has ended may wait to be buried.
        state = Path(f"/proc/{pid}/stat")
        if state.exists() and state.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return True
        time.sleep(0.01)
    return False


def test_it_starts_and_ends() -> None:
    server = Server(seed="one")
    with pytest.raises(ServerFailed, match="wasn't started"):
        _ = server.endpoint
    assert server.stop() is None
    with server:
        assert server.endpoint.startswith("http://127.0.0.1:")
        assert Organization(server.endpoint).get("info")["seed"] == "one"
        assert "ready on" in server.log()
        pid = server.pid
        with pytest.raises(ServerFailed, match="is running already"):
            server.start()
        with pytest.raises(TimeoutError, match=r"still runs after 0.01 s"):
            server.wait(0.01)
    assert not server.is_running
    assert server.wait() == 0
    assert is_gone(pid)


def test_a_directory_is_kept_and_found_again(tmp_path: Path, document: dict[str, object]) -> None:
    server = Server(data=tmp_path / "data")
    with server:
        server.import_organization(document)
    with server:
        assert server.organization.account("payments").id == "333333333333"


def test_one_that_ends_at_once_tells_why() -> None:
    with pytest.raises(ServerFailed, match="ended with 1 before it was ready") as failed:
        Server(arguments=["--no-such-option"]).start()
    assert "unexpected argument '--no-such-option'" in str(failed.value)
    assert "serve --listen" in str(failed.value)


def test_one_that_is_never_ready_is_ended(tmp_path: Path) -> None:
    slow = tmp_path / "slow"
    # It says something and waits; its end is waited for as that of any other.
    slow.write_text("#!/bin/sh\necho thinking\nexec sleep 600\n")
    slow.chmod(0o755)
    server = Server(binary=slow, deadline=0.5)
    with pytest.raises(ServerFailed, match=r"isn't ready after 0.5 s(.|\n)*thinking"):
        server.start()
    assert not server.is_running


def test_one_that_does_not_end_when_it_is_asked_to_is_ended(tmp_path: Path) -> None:
    stubborn = tmp_path / "stubborn"
    stubborn.write_text("#!/bin/sh\ntrap '' TERM\necho ready on http://127.0.0.1:1\nwhile :; do sleep 0.05; done\n")
    stubborn.chmod(0o755)
    server = Server(binary=stubborn).start()
    assert server.stop(0.2) == -signal.SIGKILL


SCRIPT = """
import sys, os, signal
from bailiwick import Server
server = Server().start()
print(server.pid, flush=True)
if sys.argv[1] == "ends":
    sys.exit(3)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("how", ["ends", "is killed"])
def test_none_outlives_who_started_it(how: str) -> None:
    if how == "is killed" and not sys.platform.startswith("linux"):
        pytest.skip("NOT CHECKED: only Linux ends children with a parent that was killed")
    done = subprocess.run([sys.executable, "-c", SCRIPT, how], stdout=subprocess.PIPE, text=True, check=False)
    assert done.returncode == (3 if how == "ends" else -signal.SIGKILL)
    assert is_gone(int(done.stdout))


def test_nobody_who_answers_is_told_with_the_address() -> None:
    with pytest.raises(BailiwickError, match=r"GET http://127.0.0.1:1/_bailiwick/info isn't answered: .*refused"):
        Organization("http://127.0.0.1:1").get("info")
