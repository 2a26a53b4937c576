"""What a server is told by its environment, and what it does before it is ready: the document, the init directory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from harness import EXAMPLES, HANGING, READY, Server, binary

ACCOUNT = "111111111111"
Start = Callable[..., "Process"]


class Process(Server):
    """A server that is told everything by its environment."""

    def __init__(self, *arguments: str, **environment: str) -> None:
        super().__init__()
        given = {"BAILIWICK_LISTEN": "127.0.0.1:0", **environment}
        command = [str(binary()), "serve", *arguments]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, **given}
        )

    def start(self) -> Process:
        """Waits until it says that it is ready."""
        assert self.process is not None
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.output.append(line)
            if found := READY.search(line):
                self.host, self.port = found.group(1), int(found.group(2))
                return self
        raise AssertionError(f"the server ended with {self.process.wait()}:\n{self.said()}")

    def ended(self) -> int:
        """Waits until it has ended."""
        assert self.process is not None
        rest, _ = self.process.communicate(timeout=HANGING)
        self.output.append(rest)
        return self.process.returncode


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts servers; those still running at the end of the test are killed."""
    started: list[Process] = []

    def one(*arguments: str, **environment: str) -> Process:
        started.append(Process(*arguments, **environment))
        return started[-1]

    yield one
    for process in started:
        process.kill()
        assert process.process is not None
        assert process.process.stdout is not None
        process.process.stdout.close()


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """An init directory without anything in it."""
    (tmp_path / "init").mkdir()
    return tmp_path / "init"


DOCUMENT = """
version: 1
management_account: Management
root: {units: [{name: Workloads}]}
accounts:
  - {id: 111111111111, name: Management, email: aws@example.com}
"""
MAKE_A_UNIT = f"""
echo "making a unit"
{sys.executable} - <<'END'
import boto3
organizations = boto3.client("organizations")
root = organizations.list_roots()["Roots"][0]["Id"]
organizations.create_organizational_unit(ParentId=root, Name="Scripted")
END
"""


def units(server: Server) -> set[str]:
    """The names of the units below the root."""
    [organization] = server.control("GET", "organizations")["organizations"]
    return {node["name"] for node in organization["root"]["children"] if node["kind"] == "ORGANIZATIONAL_UNIT"}


def until(path: Path, server: Process) -> None:
    """Waits until a script of the server has made a file."""
    deadline = time.monotonic() + HANGING
    while not path.exists():
        assert server.process is not None
        assert server.process.poll() is None, (server.ended(), server.said())
        assert time.monotonic() < deadline


def is_running(process: int) -> bool:
    """Whether there is a process with this number that isn't only waited for."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes() != b""
    except OSError:
        return False


def test_every_option_may_come_from_the_environment(start: Start, tmp_path: Path) -> None:
    """Lists as on the command line; what can be said several times a line each; flags by words."""
    server = start(
        BAILIWICK_DATA=str(tmp_path / "data"),
        BAILIWICK_SEED="told",
        BAILIWICK_ACCOUNT=ACCOUNT,
        BAILIWICK_CALLER="role/Ops",
        BAILIWICK_REGIONS="xx-one-1,xx-two-1",
        BAILIWICK_QUOTAS="aws",
        BAILIWICK_ALLOW_RESET="yes",
        BAILIWICK_WITHOUT_GOVCLOUD="false",
        BAILIWICK_ROLE="Deploy\nRead",
        BAILIWICK_CONTEXT="aws:SourceIp=203.0.113.7,203.0.113.8\naws:UserAgent=a; b",
        BAILIWICK_TIMING="",
    ).start()
    info = server.info()
    told = {name: info[name] for name in ("data", "seed", "account", "quotas", "allow_reset", "timing")}
    assert told == {
        "data": str(tmp_path / "data"),
        "seed": "told",
        "account": ACCOUNT,
        "quotas": "aws",
        "allow_reset": True,
        "timing": "instant",
    }
    assert info["caller"].split("/")[:2] == [f"arn:aws:sts::{ACCOUNT}:assumed-role", "Ops"]
    assert info["regions"]["added"] == ["xx-one-1", "xx-two-1"]
    for role in ("Deploy", "Read"):
        arn = f"arn:aws:iam::{ACCOUNT}:role/{role}"
        caller = server.client("sts", ACCOUNT).assume_role(RoleArn=arn, RoleSessionName="one")["AssumedRoleUser"]
        assert f"/{role}/" in caller["Arn"]


def test_the_command_line_counts_before_the_environment(start: Start) -> None:
    """And a variable that says nothing isn't there."""
    server = start("--seed", "said", BAILIWICK_SEED="told", BAILIWICK_DATA="", BAILIWICK_REGIONS="").start()
    assert server.info()["seed"] == "said"
    assert server.info()["data"] == "memory"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BAILIWICK_LISTEN", "nowhere"),
        ("BAILIWICK_TIMING", "sometimes"),
        ("BAILIWICK_ALLOW_RESET", "perhaps"),
        ("BAILIWICK_BRANCH_IDLE", "0"),
        ("BAILIWICK_REGIONS", "eu-west-1,Nowhere!"),
    ],
)
def test_a_wrong_value_is_told_with_its_variable(start: Start, name: str, value: str) -> None:
    """Nobody sees a command line on which it stands."""
    server = start(**{name: value})
    assert server.ended() == 1
    assert f"It is what {name} says." in server.said(), server.said()


def test_secrets_are_in_no_help() -> None:
    """Others are shown with what they are set to."""
    given = {"BAILIWICK_DATA": "postgres://me:hidden@db/x", "BAILIWICK_CONSOLE_TOKEN": "hidden-hidden-hidden"}
    command = [str(binary()), "serve", "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **given})
    assert "BAILIWICK_DATA" in done.stdout
    assert "BAILIWICK_CONSOLE_TOKEN" in done.stdout
    assert "hidden" not in done.stdout


def test_it_is_done_in_order_before_the_server_is_ready(start: Start, directory: Path, tmp_path: Path) -> None:
    """Documents and scripts by their names, each with what is there by then; the port is open meanwhile."""
    (directory / "10-organization.yaml").write_text(DOCUMENT)
    (directory / "20-unit.sh").write_text(MAKE_A_UNIT)
    (directory / "30-wait.sh").write_text(
        f'echo "$BAILIWICK_ENDPOINT" > {tmp_path}/endpoint\n'
        f"env > {tmp_path}/environment\npwd > {tmp_path}/pwd\nmv {tmp_path}/endpoint {tmp_path}/open\n"
        f"while [ ! -e {tmp_path}/go ]; do sleep 0.02; done\n"
    )
    (directory / "README.md").write_text("left alone\n")
    (directory / "40-below.sh").mkdir()
    server = start("--init", str(directory), BAILIWICK_ACCOUNT=ACCOUNT, AWS_PROFILE="other", AWS_SESSION_TOKEN="root")
    until(tmp_path / "open", server)
    endpoint = (tmp_path / "open").read_text().strip()
    server.host, server.port = "127.0.0.1", int(endpoint.rsplit(":", 1)[1])
    ready = server.request("GET", "/_bailiwick/ready")
    assert ready.status == 503
    assert ready.json()["ready"] is False
    assert "30-wait.sh" in ready.json()["reason"]
    assert server.request("GET", "/_bailiwick/health").status == 200
    assert {"Workloads", "Scripted"} <= units(server)
    (tmp_path / "go").touch()
    server.start()
    ready = server.request("GET", "/_bailiwick/ready")
    assert (ready.status, ready.json()) == (200, {"ready": True})
    said = server.said()
    assert "making a unit" in said
    environment = dict(
        line.split("=", 1) for line in (tmp_path / "environment").read_text().splitlines() if "=" in line
    )
    assert environment["AWS_ENDPOINT_URL"] == environment["BAILIWICK_ENDPOINT"] == endpoint
    assert environment["AWS_ACCESS_KEY_ID"] == ACCOUNT
    assert environment["AWS_SECRET_ACCESS_KEY"]
    assert environment["AWS_REGION"] == environment["AWS_DEFAULT_REGION"] == "us-east-1"
    assert "AWS_PROFILE" not in environment
    assert "AWS_SESSION_TOKEN" not in environment
    assert (tmp_path / "pwd").read_text().strip() == str(directory)


def test_the_example_works(start: Start) -> None:
    """A document, and a script that calls the AWS CLI."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    server = start("--init", str(EXAMPLES / "init"), PATH=path).start()
    assert "DenyLeaving is attached to r-" in server.said()
    assert units(server) == {"Workloads"}


def test_a_script_that_fails_ends_the_server(start: Start, directory: Path, tmp_path: Path) -> None:
    """With its name; nothing after it is done, and what is kept isn't taken for whole later."""
    (directory / "1-fails.sh").write_text("echo 'that went wrong' >&2\nexit 3\n")
    (directory / "2-after.sh").write_text(f"touch {tmp_path}/after\n")
    data = str(tmp_path / "data")
    server = start(BAILIWICK_INIT=str(directory), BAILIWICK_DATA=data)
    assert server.ended() == 1
    said = " ".join(server.said().split())
    assert "1-fails.sh ended with exit status: 3" in said
    assert "that went wrong" in said
    assert not READY.search(said)
    assert not (tmp_path / "after").exists()
    (directory / "1-fails.sh").write_text("true\n")
    server = start(BAILIWICK_INIT=str(directory), BAILIWICK_DATA=data)
    assert server.ended() == 1
    assert "didn't come to its end" in " ".join(server.said().split())
    # Without the directory it is what it is.
    start(BAILIWICK_DATA=data).start()


def test_a_wrong_document_keeps_the_server_from_starting(start: Start, directory: Path, tmp_path: Path) -> None:
    """Before anything of the directory was done."""
    (directory / "1-before.sh").write_text(f"touch {tmp_path}/before\n")
    (directory / "2-wrong.yml").write_text("version: 1\nmanagement_account: Nobody\naccounts: 7\n")
    server = start(BAILIWICK_INIT=str(directory))
    assert server.ended() == 1
    assert "2-wrong.yml" in server.said()
    assert not (tmp_path / "before").exists()
    server = start(BAILIWICK_INIT=str(tmp_path / "nothing"))
    assert server.ended() == 1
    assert "nothing" in server.said()


def test_documents_that_contradict_each_other_are_an_error(start: Start, directory: Path) -> None:
    """The second of one organization would change nothing."""
    (directory / "1.yaml").write_text(DOCUMENT)
    (directory / "2.yaml").write_text(DOCUMENT.replace("Workloads", "Others"))
    server = start(BAILIWICK_INIT=str(directory), BAILIWICK_ACCOUNT=ACCOUNT)
    assert server.ended() == 1
    assert "2.yaml" in server.said()


def test_it_is_done_once_where_something_is_kept(start: Start, directory: Path, tmp_path: Path) -> None:
    """And never where there was something before."""
    (directory / "1.sh").write_text(f"echo ran >> {tmp_path}/runs\n")
    data = str(tmp_path / "data")
    for _ in range(3):
        server = start(BAILIWICK_INIT=str(directory), BAILIWICK_DATA=data, BAILIWICK_ALLOW_RESET="1").start()
        server.control("POST", "reset")
        assert server.stop() == 0
    assert (tmp_path / "runs").read_text() == "ran\n"
    other = str(tmp_path / "other")
    server = start(BAILIWICK_DATA=other).start()
    server.client("organizations").create_organization(FeatureSet="ALL")
    server.stop()
    for _ in range(2):
        start(BAILIWICK_INIT=str(directory), BAILIWICK_DATA=other).start().stop()
    assert (tmp_path / "runs").read_text() == "ran\n"
    # What is kept nowhere begins anew each time.
    for _ in range(2):
        start(BAILIWICK_INIT=str(directory)).start().stop()
    assert (tmp_path / "runs").read_text() == "ran\n" * 3


def test_a_document_beside_it_comes_first(start: Start, directory: Path) -> None:
    """Scripts find the organization of `--organization`."""
    (directory / "1.sh").write_text(MAKE_A_UNIT)
    server = start(
        "--organization",
        str(EXAMPLES / "org.yaml"),
        BAILIWICK_INIT=str(directory),
        BAILIWICK_ACCOUNT=ACCOUNT,
    ).start()
    assert {"Workloads", "Scripted"} <= units(server)


def test_a_server_that_is_told_to_stop_stops_in_the_middle(start: Start, directory: Path, tmp_path: Path) -> None:
    """And what runs goes with it."""
    (directory / "1.sh").write_text(
        f"echo $$ > {tmp_path}/pid.tmp\nmv {tmp_path}/pid.tmp {tmp_path}/pid\nexec sleep 600\n"
    )
    server = start(BAILIWICK_INIT=str(directory))
    until(tmp_path / "pid", server)
    script = int((tmp_path / "pid").read_text())
    assert server.process is not None
    server.process.send_signal(signal.SIGTERM)
    assert server.ended() == 0
    deadline = time.monotonic() + HANGING
    while is_running(script):
        assert time.monotonic() < deadline
