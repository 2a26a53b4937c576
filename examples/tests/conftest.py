"""Fixtures to copy: one Bailiwick for a test session, a branch of it for each test, and clients of any account."""

from __future__ import annotations

import json
import os
import re
import subprocess
import threading
import urllib.request
from collections.abc import Iterator
from typing import Any

import boto3
import pytest

MANAGEMENT = "111111111111"


class Bailiwick:
    """A running server: clients of it, and its own routes."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint

    def client(self, service: str, account: str = MANAGEMENT, region: str = "us-east-1") -> Any:
        """A client of an account: the access key id is the account, and any secret will do."""
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name=region,
            aws_access_key_id=account,
            aws_secret_access_key="secret",
        )

    def post(self, route: str, body: str = "{}") -> dict[str, Any]:
        """One of Bailiwick's own routes: `settle`, `branches`, `configuration-items`."""
        request = urllib.request.Request(
            f"{self.endpoint}/_bailiwick/{route}", body.encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def drop(self, branch: str) -> None:
        """Drops a branch, and all that was done on it."""
        urllib.request.urlopen(urllib.request.Request(f"{self.endpoint}/_bailiwick/branches/{branch}", method="DELETE"))

    def settle(self) -> None:
        """Waits until what was asked for is done."""
        assert self.post("settle")["settled"]

    def account(self, name: str) -> str:
        """A new member of the organization."""
        organizations = self.client("organizations")
        request = organizations.create_account(Email=f"{name}@example.com", AccountName=name)["CreateAccountStatus"]
        self.settle()
        status = organizations.describe_create_account_status(CreateAccountRequestId=request["Id"])
        return status["CreateAccountStatus"]["AccountId"]


@pytest.fixture(scope="session")
def bailiwick_server() -> Iterator[Bailiwick]:
    """The process: the binary that BAILIWICK names, or the one on the path, on a free port, with nothing kept."""
    command = [os.environ.get("BAILIWICK", "bailiwick"), "serve", "--listen", "127.0.0.1:0", "--data", "memory"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        ready = next(filter(None, (re.search(r"ready on (http://\S+)", line) for line in process.stdout)), None)
        assert ready, "the server ended before it was ready"
        # What it says later has to be read, or it would wait for that.
        threading.Thread(target=process.stdout.read, daemon=True).start()
        yield Bailiwick(ready[1])
        process.terminate()


@pytest.fixture(scope="session")
def organization(bailiwick_server: Bailiwick) -> Bailiwick:
    """What every test begins with, made once: an organization of which `MANAGEMENT` is the management account."""
    bailiwick_server.client("organizations").create_organization(FeatureSet="ALL")
    return bailiwick_server


@pytest.fixture
def bailiwick(organization: Bailiwick) -> Iterator[Bailiwick]:
    """A branch of that, which no other test sees, however many run at the same time."""
    branch = organization.post("branches")
    yield Bailiwick(branch["endpoint"])
    organization.drop(branch["name"])
