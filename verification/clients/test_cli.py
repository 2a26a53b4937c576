"""The AWS CLI with every modelled operation: its own way of asking, its own way of answering."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from awscli.clidriver import CLIDriver, ServiceOperation, create_clidriver

import calls
from calls.world import World
from harness import HANGING, Server
from models import Operation, modelled

OPERATIONS = modelled()
COMMANDS = {"config": "configservice"}
"""What the CLI calls a service, where it has another name."""


@pytest.fixture(scope="module")
def world(server: Server) -> World:
    """One small installation for all of them."""
    return World(server)


@pytest.fixture(scope="module")
def driver(server: Server) -> Iterator[CLIDriver]:
    """The CLI's own driver: what its executable starts, without its start."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment(server, "000000000000").items():
            patch.setenv(name, value)
        yield create_clidriver()


def environment(server: Server, account: str, region: str = "us-east-1") -> dict[str, str]:
    """What `bailiwick env` sets."""
    return {
        "AWS_ENDPOINT_URL": server.endpoint,
        "AWS_ACCESS_KEY_ID": account,
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": region,
    }


def words(driver: CLIDriver, operation: Operation, arguments: dict[str, Any]) -> list[str]:
    """A call as one would type it: the CLI's own option for each member."""
    service = COMMANDS.get(operation.service, operation.service)
    commands = driver._get_command_table()[service]._get_command_table()
    found = {
        one._operation_model.name: (name, one) for name, one in commands.items() if isinstance(one, ServiceOperation)
    }
    name, command = found[operation.name]
    typed = [service, name]
    for member, value in arguments.items():
        options = [
            option
            for option, one in command.arg_table.items()
            if getattr(one, "_serialized_name", None) == member and option.startswith("no-") == (value is False)
        ]
        typed.append(f"--{options[0]}")
        if not isinstance(value, bool):
            typed.append(value if isinstance(value, str) else json.dumps(value))
    return typed


def run(driver: CLIDriver, account: str, region: str, typed: list[str]) -> tuple[int, str, str]:
    """Runs the CLI in this process. Answers its exit code and what it printed."""
    out, err = io.TextIOWrapper(io.BytesIO()), io.StringIO()
    # Credentials are found once a session; each call has a caller of its own.
    driver.session.set_credentials(account, "secret")
    driver.session.set_config_variable("region", region)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = driver.main(typed)
    out.flush()
    return code, out.buffer.getvalue().decode(), err.getvalue()


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_the_cli_calls_every_operation(world: World, driver: CLIDriver, operation: Operation) -> None:
    asked = calls.prepared(world, operation)
    typed = words(driver, operation, asked.arguments)
    code, out, err = run(driver, asked.account, asked.region, [*typed, "--output", "json"])
    if asked.refused:
        assert f"({asked.refused})" in err
        return
    assert (code, err) == (0, ""), f"{typed}: {out}{err}"
    shape = operation.model.output_shape
    if shape is None or not shape.members:
        assert out == ""
    else:
        answer = json.loads(out)
        # Of a paginated answer the CLI prints what it gathered.
        assert set(answer) <= {*shape.members, "NextToken"}
        assert answer or not shape.required_members


def test_each_call_has_a_caller_of_its_own(world: World, driver: CLIDriver) -> None:
    for account in ("123123123123", world.fleet.management):
        _, out, _ = run(driver, account, "eu-west-1", ["sts", "get-caller-identity"])
        assert json.loads(out)["Account"] == account


EXECUTABLE = [
    Operation("sts", "GetCallerIdentity"),
    Operation("organizations", "ListAccounts"),
    Operation("organizations", "CreatePolicy"),
    Operation("config", "PutConformancePack"),
    Operation("securityhub", "CreateConfigurationPolicy"),
]
"""What is also called through the executable: one for each protocol, and some with documents in their arguments."""


@pytest.mark.parametrize("operation", EXECUTABLE, ids=str)
def test_the_executable_calls_the_same(world: World, driver: CLIDriver, operation: Operation) -> None:
    asked = calls.prepared(world, operation)
    typed = words(driver, operation, asked.arguments)
    done = subprocess.run(
        [Path(sys.executable).parent / "aws", *typed, "--output", "json"],
        env={**os.environ, **environment(world.server, asked.account, asked.region)},
        capture_output=True,
        text=True,
        timeout=HANGING,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), typed
    assert json.loads(done.stdout)


def test_the_cli_tells_a_refusal(world: World, driver: CLIDriver) -> None:
    typed = ["organizations", "describe-account", "--account-id", "123123123123"]
    code, out, err = run(driver, world.fleet.management, "us-east-1", typed)
    assert code != 0
    assert out == ""
    assert "(AccountNotFoundException)" in err
