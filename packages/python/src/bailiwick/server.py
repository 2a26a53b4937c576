"""A Bailiwick of one's own: a process that is started, waited for, and never left behind."""

from __future__ import annotations

import atexit
import os
import queue
import re
import signal
import subprocess
import sys
import threading
import weakref
from collections import deque
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Any, Callable, Union

from ._program import program
from .errors import ServerFailed
from .organization import Organization

_READY = re.compile(r"ready on (http://\S+)")
_KEPT = 2_000
"""Lines of the log that are kept."""
_SHOWN = 40
"""Lines of the log that an error ends with."""

Text = Union[str, os.PathLike[str]]


class Server:
    """One `bailiwick serve`, in memory and on a free port unless told otherwise. A context manager, too.

    `data`: where everything is kept (a directory, `memory`, a database's URL). `listen`: an address, or a port.
    `timing`: `instant` or `realistic`. `seed`: the same one gives the same ids. `clock`: time stands at this moment.
    `account`: whose calls they are that name no account. `organization`: a document to begin with.
    `arguments`: further options of `bailiwick serve`. `environment`: variables beside those of this process.
    `binary`: another program than the one that is found. `deadline`: seconds until it has to be ready.
    """

    def __init__(
        self,
        *,
        data: Text = "memory",
        listen: str | int = "127.0.0.1:0",
        timing: str | None = None,
        seed: str | None = None,
        clock: str | datetime | None = None,
        account: str | None = None,
        organization: Text | None = None,
        arguments: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        binary: Text | None = None,
        deadline: float = 60.0,
    ) -> None:
        options: dict[str, str | None] = {
            "--listen": str(listen),
            "--data": os.fspath(data),
            "--timing": timing,
            "--seed": seed,
            "--clock": _moment(clock),
            "--account": account,
            "--organization": os.fspath(organization) if organization is not None else None,
        }
        told = [part for name, value in options.items() if value is not None for part in (name, value)]
        self.binary = program(binary)
        self.command = [self.binary, "serve", *told, *arguments]
        self._environment = dict(environment or {})
        self._deadline = deadline
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._owner = 0
        self._endpoint = ""
        self._log: deque[str] = deque(maxlen=_KEPT)

    def start(self) -> Server:
        """Starts it, and waits until it is ready."""
        if self.is_running:
            raise ServerFailed(f"the server is running already, at {self._endpoint}")
        self._log.clear()
        environment = {**os.environ, "NO_COLOR": "1", **self._environment}
        # Its lines aren't broken: they are read.
        environment.pop("COLUMNS", None)
        process = subprocess.Popen(
            self.command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=environment,
            preexec_fn=_dies_with_us(),
        )
        self._process, self._owner = process, os.getpid()
        _running.add(self)
        ready: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._read, args=(process, ready), name="bailiwick log", daemon=True)
        self._reader.start()
        try:
            endpoint = ready.get(timeout=self._deadline)
        except queue.Empty:
            self.stop(0.0)
            raise ServerFailed(self._told(f"the server isn't ready after {self._deadline:g} s")) from None
        except BaseException:
            self.stop()
            raise
        if endpoint is None:
            status = process.wait()
            self.stop()
            raise ServerFailed(self._told(f"the server ended with {status} before it was ready"))
        self._endpoint = endpoint
        return self

    def _read(self, process: subprocess.Popen[str], ready: queue.Queue[str | None]) -> None:
        """Keeps what it says. Somebody has to read that, or it would wait for it."""
        assert process.stdout is not None
        for line in process.stdout:
            self._log.append(line.rstrip("\n"))
            found = _READY.search(line)
            if found:
                ready.put(found[1])
        ready.put(None)

    def stop(self, deadline: float = 20.0) -> int | None:
        """Asks it to end, and ends it when it hasn't by then. Answers its status; nothing when it wasn't started."""
        process = self._process
        if process is None:
            return None
        if process.poll() is None:
            process.send_signal(signal.SIGTERM if deadline > 0 else signal.SIGKILL)
            try:
                process.wait(deadline or None)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if self._reader is not None:
            self._reader.join(5.0)
            self._reader = None
            if process.stdout is not None:
                process.stdout.close()
        _running.discard(self)
        return process.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Waits until it ends by itself, or somebody ends it, and answers its status. `TimeoutError` when it runs
        on."""
        if self._process is None:
            raise ServerFailed("the server wasn't started")
        try:
            return self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise TimeoutError(f"the server still runs after {timeout:g} s") from None

    @property
    def is_running(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        """The process."""
        if self._process is None:
            raise ServerFailed("the server wasn't started")
        return self._process.pid

    @property
    def endpoint(self) -> str:
        """Where clients find it: what AWS's own take as `endpoint_url`."""
        if not self._endpoint:
            raise ServerFailed("the server wasn't started: call start(), or use it as a context manager")
        return self._endpoint

    def log(self, lines: int | None = None) -> str:
        """The last lines of what it said, or all that is kept."""
        for _ in range(3):
            try:
                said = list(self._log)
                break
            except RuntimeError:  # A line came meanwhile.
                said = []
        return "\n".join(said if lines is None else said[-lines:] if lines else [])

    @property
    def organization(self) -> Organization:
        """The organization that is on it."""
        return Organization(self.endpoint, binary=self.binary)

    def import_organization(self, document: Text | dict[str, Any], **options: Any) -> Organization:
        """Brings an organization in: `Organization.from_document`."""
        return Organization.from_document(self, document, **options)

    def __enter__(self) -> Server:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def _told(self, what: str) -> str:
        said = self.log(_SHOWN)
        return f"{what}: {' '.join(self.command)}\n{said}" if said else f"{what}, and said nothing: {self.command}"


_running: weakref.WeakSet[Server] = weakref.WeakSet()


@atexit.register
def _stop_all() -> None:
    """No server outlives the process that started it; one that a process inherited by a fork isn't its own."""
    for server in list(_running):
        if server._owner == os.getpid():
            server.stop(5.0)


def _dies_with_us() -> Callable[[], None] | None:
    """On Linux the kernel ends a child whose parent was killed. It goes by the thread that started it, so only the
    main one counts."""
    if not sys.platform.startswith("linux") or threading.current_thread() is not threading.main_thread():
        return None
    try:
        import ctypes

        prctl = ctypes.CDLL(None).prctl
    except (ImportError, OSError, AttributeError):
        return None
    parent = os.getpid()

    def before_it_runs() -> None:
        prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(1)

    return before_it_runs


def _moment(clock: str | datetime | None) -> str | None:
    return clock.isoformat() if isinstance(clock, datetime) else clock
