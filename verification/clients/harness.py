"""A server of one's own: starts the binary, finds its port, makes clients of it, and talks to its control routes."""

from __future__ import annotations

import http.client
import json
import os
import queue
import re
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
from botocore.client import BaseClient
from botocore.config import Config
from botocore.exceptions import ClientError

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
MANAGEMENT = "210987654321"
"""The account that makes organizations in these suites."""
HOME = "us-east-1"
LINKED = "eu-west-1"
READY = re.compile(r"bailiwick is ready on http://([\d.]+|\[[0-9a-f:]+\]):(\d+)")
HANGING = 120
"""Seconds after which something is considered to hang. No suite asserts how fast anything is."""


def binary() -> Path:
    """The binary under test: what BAILIWICK_BIN names, else the workspace's own debug build."""
    path = Path(os.environ.get("BAILIWICK_BIN", ROOT / "target" / "debug" / "bailiwick"))
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing: build it with `cargo build`, or name it with BAILIWICK_BIN")
    return path


@dataclass
class Answer:
    """An HTTP answer, with header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class Server:
    """One `bailiwick serve` process. Everything it prints is kept for when a test fails."""

    def __init__(self, data: str | Path = "memory", *arguments: str) -> None:
        self.data = str(data)
        self.arguments = arguments
        self.output: list[str] = []
        self.process: subprocess.Popen[str] | None = None
        self.host, self.port = "127.0.0.1", 0
        self._session = boto3.Session()
        self._clients: dict[tuple, BaseClient] = {}
        self._lock = threading.Lock()

    def start(self) -> Server:
        """Starts the process and waits until it says that it is ready."""
        command = [str(binary()), "serve", "--listen", "127.0.0.1:0", "--data", self.data, *self.arguments]
        # Python ignores the signal of a file that outgrows its limit, and so does the server: to it, the disk is full.
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, restore_signals=False
        )
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._drain, args=(self.process, lines), daemon=True).start()
        deadline = time.monotonic() + HANGING
        while True:
            try:
                line = lines.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                self.kill()
                raise TimeoutError(f"the server isn't ready after {HANGING} s:\n{self.said()}") from None
            if line is None:
                raise RuntimeError(f"the server ended with {self.process.wait()}:\n{self.said()}")
            if found := READY.search(line):
                self.host, self.port = found.group(1), int(found.group(2))
                self._clients.clear()
                return self

    def _drain(self, process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            self.output.append(line)
            lines.put(line)
        lines.put(None)

    def said(self) -> str:
        """Everything that the process printed."""
        return "".join(self.output)

    def stop(self) -> int:
        """Asks the process to end, as a service manager does. Answers its exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> int:
        """Ends the process at this very instruction."""
        return self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> int:
        assert self.process is not None
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(timeout=HANGING)

    def __enter__(self) -> Server:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def endpoint(self) -> str:
        """Where clients find it."""
        return f"http://{self.host}:{self.port}"

    def client(self, service: str, account: str = MANAGEMENT, region: str = HOME, **credentials: str) -> Any:
        """A boto3 client of an account; with `credentials` (as AssumeRole answers them), of a role's session."""
        key = (service, account, region, credentials.get("SessionToken"))
        with self._lock:
            if key not in self._clients:
                self._clients[key] = self._session.client(
                    service,
                    region_name=region,
                    endpoint_url=self.endpoint,
                    aws_access_key_id=credentials.get("AccessKeyId", account),
                    aws_secret_access_key=credentials.get("SecretAccessKey", "secret"),
                    aws_session_token=credentials.get("SessionToken"),
                    config=Config(
                        retries={"total_max_attempts": 1},
                        read_timeout=HANGING,
                        max_pool_connections=64,
                        s3={"addressing_style": "path"},
                    ),
                )
            return self._clients[key]

    def request(
        self,
        method: str,
        path: str,
        body: bytes | str | dict | list | None = None,
        headers: dict[str, str] | None = None,
        host: str | None = None,
    ) -> Answer:
        """One plain HTTP request, with exactly these headers, a Host and a Content-Length."""
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
        if isinstance(body, str):
            body = body.encode()
        connection = http.client.HTTPConnection(self.host, self.port, timeout=HANGING)
        try:
            connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            connection.putheader("Host", host or f"{self.host}:{self.port}")
            for name, value in (headers or {}).items():
                connection.putheader(name, value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            response = connection.getresponse()
            names = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, names, response.read())
        finally:
            connection.close()

    def control(self, method: str, route: str, body: bytes | str | dict | list | None = None) -> Any:
        """Asks one of our own routes; its answer must be a success."""
        headers = {"Content-Type": "application/json"} if body is not None else {}
        answer = self.request(method, f"/_bailiwick/{route}", body, headers)
        assert answer.status == 200, f"{method} {route}: {answer.status} {answer.body.decode()}"
        return answer.json()

    def settle(self) -> None:
        """Waits until the background work is done."""
        settled = self.control("POST", "settle", {"timeout": HANGING})
        assert settled["settled"] is True

    def info(self) -> dict[str, Any]:
        """What the installation says of itself."""
        return self.control("GET", "info")


def refusal(call: Any, *arguments: Any, **members: Any) -> ClientError:
    """Makes a call that has to be refused, and answers how."""
    try:
        answer = call(*arguments, **members)
    except ClientError as error:
        return error
    raise AssertionError(f"{members} was not refused: {answer}")


def code(error: ClientError) -> str:
    """The code as botocore parsed it."""
    return error.response["Error"]["Code"]


def status(error: ClientError) -> int:
    """The HTTP status."""
    return error.response["ResponseMetadata"]["HTTPStatusCode"]


def pages(client: Any, operation: str, member: str, **arguments: Any) -> list[Any]:
    """All that a paginated operation lists."""
    return [one for page in client.get_paginator(operation).paginate(**arguments) for one in page[member]]


def walk(call: Any, member: str, **arguments: Any) -> list[Any]:
    """All that an operation lists for which boto3 has no paginator: asks with each page's token for the next."""
    found: list[Any] = []
    while True:
        page = call(**arguments)
        found += page[member]
        if "NextToken" not in page:
            return found
        arguments["NextToken"] = page["NextToken"]


def items_of(account: str, region: str) -> str:
    """The example's configuration items, as if they were this account's."""
    return (EXAMPLES / "items" / f"{region}.json").read_text().replace("111122223333", account)


def facts_of(account: str) -> str:
    """The example's account facts, as if they were this account's."""
    return (EXAMPLES / "items" / "facts.json").read_text().replace("111122223333", account)
