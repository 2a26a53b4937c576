"""What only the program shows: what its options do to a server, what it makes of a shell and of other programs."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from fleet import Fleet
from harness import EXAMPLES, HANGING, MANAGEMENT, Server, binary, code, refusal


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a command says."""
    command = [str(binary()), *arguments]
    variables = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=HANGING, env=variables)


def test_callers_are_who_the_server_was_told() -> None:
    for option, arn in (("root", "root"), ("role/Deployer/ci", "assumed-role/Deployer/ci"), ("user/a/b", "user/a/b")):
        with Server("memory", "--caller", option) as server:
            who = server.client("sts").get_caller_identity()["Arn"]
            service = "sts" if arn.startswith("assumed-role") else "iam"
            assert who == f"arn:aws:{service}::{MANAGEMENT}:{arn}"
            assert server.info()["caller"].endswith(arn)


def test_a_server_has_the_regions_that_it_was_told() -> None:
    with Server("memory", "--regions", "mars-north-1") as server:
        assert server.client("config", region="mars-north-1").describe_config_rules()["ConfigRules"] == []
        assert server.info()["regions"]["added"] == ["mars-north-1"]
        refused = refusal(server.client("config", region="mars-south-1").describe_config_rules)
        assert "mars-south-1" in str(refused)


def test_services_that_can_be_trusted_are_those_that_the_server_was_told() -> None:
    for option, refused in (("known", "InvalidInputException"), ("lenient", None)):
        with Server("memory", "--service-principals", option) as server:
            organizations = Fleet(server).create().organizations
            principal = {"ServicePrincipal": "new-service.amazonaws.com"}
            if refused:
                assert code(refusal(organizations.enable_aws_service_access, **principal)) == refused
            else:
                organizations.enable_aws_service_access(**principal)


def test_accounts_leave_as_the_server_was_told() -> None:
    for option, refused in (("freely", None), ("as-aws", "ConstraintViolationException")):
        with Server("memory", "--accounts-leave", option) as server:
            fleet = Fleet(server).create()
            account = fleet.account("payments")
            remove = fleet.organizations.remove_account_from_organization
            if refused:
                assert code(refusal(remove, AccountId=account)) == refused
            else:
                remove(AccountId=account)


def test_a_file_that_is_missing_keeps_no_other_from_coming_in(tmp_path: Path) -> None:
    with Server() as server:
        items = str(EXAMPLES / "items" / "us-east-1.json")
        found = run("import", "config", str(tmp_path / "missing.json"), items, "--endpoint", server.endpoint)
        assert found.returncode == 1
        assert "missing.json" in found.stderr
        account = json.loads(Path(items).read_text())["configurationItems"][0]["awsAccountId"]
        config = server.client("config", account)
        assert config.get_discovered_resource_counts()["totalDiscoveredResources"] > 0


def test_a_shell_takes_the_exports_as_they_are_meant() -> None:
    exports = run("env", "--account", MANAGEMENT, "--endpoint", "http://[::1]:4566").stdout
    shell = ["sh", "-c", 'eval "$1"; printf %s "$AWS_ENDPOINT_URL $AWS_ACCESS_KEY_ID"', "sh", exports]
    told = subprocess.run(shell, capture_output=True, text=True, check=True).stdout
    assert told == f"http://[::1]:4566 {MANAGEMENT}"


class Page(BaseHTTPRequestHandler):
    """Another program: answers everything with a page for a browser."""

    status = 200

    def do_GET(self) -> None:
        body = b"<!doctype html><html><body>Sign in</body></html>"
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(params=[200, 404])
def another(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of another program."""
    page = type("OnePage", (Page,), {"status": request.param})
    server = HTTPServer(("127.0.0.1", 0), page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_another_program_on_the_port_is_named_as_such(another: str) -> None:
    found = run("log", BAILIWICK_ENDPOINT=another)
    assert found.returncode == 1
    assert "is no installation of Bailiwick" in found.stderr
    assert "--endpoint" in found.stderr
    assert "html" not in found.stderr
