"""A bad day: kills in the middle of everything, a full disk, a read-only directory, damage, a newer journal."""

from __future__ import annotations

import hashlib
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from fleet import Fleet
from harness import HANGING, HOME, MANAGEMENT, Server, binary, code, pages

KILLS = 20
MEMBERS = 12
PACK = "everywhere"


def template(generation: int) -> str:
    """A pack whose rules carry the number of the template in their names: a mixture of two would show."""
    rules = {
        f"Rule{number}": {
            "Type": "AWS::Config::ConfigRule",
            "Properties": {
                "ConfigRuleName": f"g{generation}-{number}",
                "Source": {"Owner": "AWS", "SourceIdentifier": identifier},
            },
        }
        for number, identifier in enumerate(
            ["S3_BUCKET_VERSIONING_ENABLED", "ENCRYPTED_VOLUMES", "RDS_STORAGE_ENCRYPTED"]
        )
    }
    return json.dumps({"Resources": rules})


def volumes(account: str, batch: int) -> str:
    """A delivery of configuration items: three volumes of an account, new ones for each batch."""
    items = [
        {
            "awsAccountId": account,
            "awsRegion": HOME,
            "resourceType": "AWS::EC2::Volume",
            "resourceId": f"vol-{batch:08x}{number}",
            "configurationItemCaptureTime": "2026-10-05T06:30:11.482Z",
            "configurationItemStatus": "OK",
            "configurationStateId": 1791181811482 + batch,
            "configuration": {
                "volumeId": f"vol-{batch:08x}{number}",
                "encrypted": number == 0,
                "state": {"value": "in-use"},
            },
        }
        for number in range(3)
    ]
    return json.dumps({"configurationItems": items})


class Storm:
    """Everything at once, until the server is gone: tags, units, accounts, one pack put again and again, imports."""

    def __init__(self, fleet: Fleet) -> None:
        self.fleet = fleet
        self.units: set[str] = set()
        """Names of acknowledged units."""
        self.requests: set[str] = set()
        """Ids of acknowledged account creations."""
        self.tags: dict[str, int] = {}
        """The last acknowledged value of each writer's tag."""
        self.asked: dict[str, int] = {}
        """The last value of it that was asked for."""
        self.generation = 0
        """The last template whose Put was acknowledged."""
        self.tried = 0
        """The last template whose Put was tried."""
        self.batches: dict[str, int] = {}
        """The last acknowledged delivery of each account."""
        self.count = 0
        """Acknowledged writes in all rounds."""
        self.unexpected: list[BaseException] = []

    def blow(self, round_number: int, enough: int) -> None:
        """One round: work until `enough` writes more are acknowledged, then a kill in the middle of the next ones."""
        goal = self.count + enough
        reached = threading.Event()
        lock = threading.Lock()
        kinds: list[Callable[[int, int], None]] = [
            self.tag,
            self.unit,
            self.account,
            self.put,
            self.deliver,
            self.evaluate,
        ]

        def work(writer: int) -> None:
            number = 0
            while True:
                try:
                    # The first three keep to their kind; the others mix the rest.
                    kind = {0: 3, 1: 4, 2: 5}.get(writer, (writer + number) % 3)
                    kinds[kind](writer, round_number * 1_000_000 + number)
                except ClientError as error:
                    if code(error) not in MEANWHILE:
                        self.unexpected.append(error)
                        return
                except (BotoCoreError, OSError):
                    return
                except BaseException as error:
                    self.unexpected.append(error)
                    return
                number += 1
                with lock:
                    self.count += 1
                    if self.count >= goal:
                        reached.set()

        writers = [threading.Thread(target=work, args=(writer,)) for writer in range(12)]
        for writer in writers:
            writer.start()
        assert reached.wait(HANGING), f"{self.count} writes were acknowledged, then none: {self.unexpected}"
        self.fleet.server.kill()
        for writer in writers:
            writer.join(HANGING)
            assert not writer.is_alive()
        assert not self.unexpected

    def tag(self, writer: int, number: int) -> None:
        key = f"writer-{writer:02}"
        self.asked[key] = number
        self.fleet.organizations.tag_resource(ResourceId=self.fleet.root, Tags=[{"Key": key, "Value": str(number)}])
        self.tags[key] = number

    def unit(self, writer: int, number: int) -> None:
        name = f"unit {writer}-{number}"
        self.fleet.organizations.create_organizational_unit(ParentId=self.fleet.root, Name=name)
        self.units.add(name)

    def account(self, writer: int, number: int) -> None:
        name = f"account-{writer}-{number}"
        made = self.fleet.organizations.create_account(Email=f"{name}@example.com", AccountName=name)
        self.requests.add(made["CreateAccountStatus"]["Id"])

    def put(self, _: int, __: int) -> None:
        self.tried += 1
        self.fleet.client("config").put_organization_conformance_pack(
            OrganizationConformancePackName=PACK, TemplateBody=template(self.tried)
        )
        self.generation = self.tried

    def deliver(self, _: int, number: int) -> None:
        name = f"member-{number % MEMBERS:02}"
        batch = self.batches.get(name, 0) + 1
        answer = self.fleet.server.request(
            "POST",
            "/_bailiwick/configuration-items",
            volumes(self.fleet.accounts[name], batch),
            {"Content-Type": "application/json"},
        )
        assert answer.status == 200, answer.body
        self.batches[name] = batch

    def evaluate(self, _: int, number: int) -> None:
        name = f"member-{number % MEMBERS:02}"
        config = self.fleet.client("config", name)
        rules = [one["ConfigRuleName"] for one in config.describe_config_rules()["ConfigRules"]]
        if rules:
            config.start_config_rules_evaluation(ConfigRuleNames=rules)

    def verify(self) -> None:
        """Nothing acknowledged is lost, and everything that was begun is whole."""
        organizations = self.fleet.organizations
        units = pages(
            organizations, "list_organizational_units_for_parent", "OrganizationalUnits", ParentId=self.fleet.root
        )
        assert self.units <= {one["Name"] for one in units}
        statuses = pages(organizations, "list_create_account_status", "CreateAccountStatuses")
        states = {one["Id"]: one["State"] for one in statuses}
        assert {states.get(request) for request in self.requests} <= {"SUCCEEDED"}
        for tag in pages(organizations, "list_tags_for_resource", "Tags", ResourceId=self.fleet.root):
            if tag["Key"] in self.tags:
                assert self.tags[tag["Key"]] <= int(tag["Value"]) <= self.asked[tag["Key"]]
        self.verify_packs()

    def verify_packs(self) -> None:
        """One template everywhere, the last acknowledged one or a later one that was asked for; each volume judged."""
        config = self.fleet.client("config")
        statuses = config.describe_organization_conformance_pack_statuses()["OrganizationConformancePackStatuses"]
        if not statuses:
            assert self.generation == 0
            return
        assert not statuses[0]["Status"].endswith("_IN_PROGRESS"), statuses
        detailed = pages(
            config,
            "get_organization_conformance_pack_detailed_status",
            "OrganizationConformancePackDetailedStatuses",
            OrganizationConformancePackName=PACK,
        )
        members = {one["AccountId"]: one["Status"] for one in detailed}
        seen = set()
        for name in [f"member-{number:02}" for number in range(MEMBERS)]:
            member = self.fleet.client("config", name)
            assert members[self.fleet.accounts[name]].endswith("_SUCCESSFUL")
            rules = pages(member, "describe_config_rules", "ConfigRules")
            generations = {rule["ConfigRuleName"].partition("-")[0] for rule in rules}
            assert (len(rules), len(generations)) == (3, 1), (name, rules)
            assert all(rule["ConfigRuleState"] == "ACTIVE" for rule in rules)
            seen |= generations
            encrypted = next(rule["ConfigRuleName"] for rule in rules if "-1-" in rule["ConfigRuleName"] + "-")
            results = pages(
                member, "get_compliance_details_by_config_rule", "EvaluationResults", ConfigRuleName=encrypted
            )
            judged = sorted(
                one["EvaluationResultIdentifier"]["EvaluationResultQualifier"]["ResourceId"] for one in results
            )
            batches = self.batches.get(name, 0)
            wanted = [f"vol-{batch:08x}{number}" for batch in range(1, batches + 1) for number in range(3)]
            # A delivery whose answer was lost may have been taken in.
            extra = [f"vol-{batches + 1:08x}{number}" for number in range(3)]
            assert judged in (wanted, wanted + extra), name
        assert len(seen) == 1
        assert self.generation <= int(seen.pop().removeprefix("g")) <= self.tried


MEANWHILE = {
    "ConcurrentModificationException",
    "LimitExceededException",
    "NoSuchConfigRuleException",
    "ResourceInUseException",
}
"""What a call may be told while others work: the pack is put, the rule that was listed is being evaluated or gone."""


def test_twenty_kills_lose_nothing(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch(tmp_path / "data")
    fleet = Fleet(server).create()
    fleet.organizations.enable_aws_service_access(ServicePrincipal="config-multiaccountsetup.amazonaws.com")
    fleet.unit("Members")
    names = [f"member-{number:02}" for number in range(MEMBERS)]
    for name in names:
        fleet.start_account(name)
    server.settle()
    for name in names:
        fleet.finish_account(name, "Members")
        fleet.record(name)
    role = f"arn:aws:iam::{MANAGEMENT}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
    fleet.client("config").put_configuration_recorder(ConfigurationRecorder={"name": "default", "roleARN": role})
    # Accounts that the storm makes have no recorder: the pack isn't for them.
    storm = Storm(fleet)
    chance = random.Random(20_261_121)
    for number in range(KILLS):
        storm.blow(number, chance.randint(20, 120))
        server.start()
        # Now and then the next kill meets the work of the round before.
        if number % 4 == 3:
            server.settle()
            storm.verify()
    server.settle()
    storm.verify()
    assert storm.generation > 0
    assert storm.batches


# A disk that is full


def limit_files(server: Server, size: int | None) -> None:
    """No file of the server may grow beyond this size; `None` lifts the limit. To a program that is a full disk."""
    assert server.process is not None
    soft = resource.RLIM_INFINITY if size is None else size
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (soft, resource.RLIM_INFINITY))


def test_a_full_disk_refuses_writes_and_loses_nothing(launch: Callable[..., Server], tmp_path: Path) -> None:
    data = tmp_path / "data"
    server = launch(data)
    fleet = Fleet(server).create()
    organizations = fleet.organizations
    largest = max(path.stat().st_size for path in data.rglob("*") if path.is_file())
    limit_files(server, largest + 64 * 1024)
    acknowledged: set[str] = set()
    refused: ClientError | None = None
    for number in range(2_000):
        try:
            organizations.create_organizational_unit(ParentId=fleet.root, Name=f"unit {number}")
            acknowledged.add(f"unit {number}")
        except ClientError as error:
            refused = error
            break
    assert refused is not None, "the limit did not bite"
    assert refused.response["ResponseMetadata"]["HTTPStatusCode"] == 503
    assert "storage" in refused.response["Error"]["Message"]
    # Reading goes on, and shows nothing that was refused.
    listed = pages(organizations, "list_organizational_units_for_parent", "OrganizationalUnits", ParentId=fleet.root)
    assert {one["Name"] for one in listed} == acknowledged
    limit_files(server, None)
    deadline = time.monotonic() + HANGING
    while True:
        try:
            organizations.create_organizational_unit(ParentId=fleet.root, Name="room again")
            break
        except ClientError:
            assert time.monotonic() < deadline, "no write was taken after there was room again"
            time.sleep(0.1)
    acknowledged.add("room again")
    server.kill()
    server.start()
    listed = pages(
        organizations_of(server), "list_organizational_units_for_parent", "OrganizationalUnits", ParentId=fleet.root
    )
    assert {one["Name"] for one in listed} == acknowledged
    assert "panicked" not in server.said()


def organizations_of(server: Server) -> Any:
    """A client of Organizations as the management account."""
    return server.client("organizations")


# What can't be used


def refuses_to_start(data: Path, user: int | None = None) -> str:
    """Starts a server that must end by itself, with an error; answers what it said."""
    command = [str(binary()), "serve", "--listen", "127.0.0.1:0", "--data", str(data)]
    extra = {} if user is None else {"user": user, "group": user}
    done = subprocess.run(command, capture_output=True, text=True, timeout=HANGING, check=False, **extra)
    said = done.stdout + done.stderr
    assert done.returncode != 0, said
    assert "panicked" not in said
    assert "ready" not in said
    return said


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that other users can enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="bailiwick-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def digest_of(folder: Path) -> dict[str, bytes]:
    """Every file with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_directory_that_cannot_be_written_is_said_so(
    launch: Callable[..., Server], public: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permissions mean nothing to root, so the server is started as somebody else then."""
    data = public / "data"
    server = launch(data)
    Fleet(server).create()
    assert server.stop() == 0
    user = None
    if os.geteuid() == 0:
        user = 65_534
        program = public / "bailiwick"
        shutil.copy(binary(), program)
        program.chmod(0o755)
        monkeypatch.setenv("BAILIWICK_BIN", str(program))
        for path in [data, *data.rglob("*")]:
            os.chown(path, user, user)
    for path in data.rglob("*"):
        path.chmod(0o500 if path.is_dir() else 0o400)
    data.chmod(0o500)
    before = digest_of(data)
    said = refuses_to_start(data, user)
    assert str(data) in said
    assert "permission" in said.lower() or "read-only" in said.lower() or "can't be written" in said.lower(), said
    assert digest_of(data) == before
    # Nor can one be made where nobody may write.
    public.chmod(0o555)
    said = refuses_to_start(public / "new", user)
    public.chmod(0o755)
    assert str(public / "new") in said
    for path in [data, *data.rglob("*")]:
        path.chmod(0o700 if path.is_dir() else 0o600)
        if user is not None:
            os.chown(path, 0, 0)
    server.start()
    assert organizations_of(server).describe_organization()["Organization"]["MasterAccountId"] == MANAGEMENT


def database(data: Path) -> sqlite3.Connection:
    """The server's file, while no server has it open."""
    return sqlite3.connect(data / "bailiwick.sqlite3")


def seen(server: Server) -> Any:
    """What a client sees of an organization."""
    organizations = organizations_of(server)
    root = organizations.list_roots()["Roots"][0]["Id"]
    return (
        organizations.describe_organization()["Organization"],
        pages(organizations, "list_organizational_units_for_parent", "OrganizationalUnits", ParentId=root),
        pages(organizations, "list_accounts", "Accounts"),
        server.info()["version"],
    )


@pytest.mark.parametrize("damage", ["changed", "cut", "zeros", "another length"])
def test_a_damaged_checkpoint_costs_time_and_nothing_else(
    launch: Callable[..., Server], tmp_path: Path, damage: str
) -> None:
    data = tmp_path / "data"
    server = launch(data)
    fleet = Fleet(server).create()
    fleet.unit("Workloads")
    fleet.account("ledger", "Workloads")
    before = seen(server)
    assert server.stop() == 0
    with database(data) as connection:
        pieces = connection.execute("SELECT rowid, body FROM checkpoint_pieces").fetchall()
        assert pieces, "a stop leaves a checkpoint"
        for row, body in pieces:
            middle = len(body) // 2
            bent = {
                "changed": body[:middle] + bytes([body[middle] ^ 1]) + body[middle + 1 :],
                "cut": body[:middle],
                "zeros": bytes(len(body)),
                "another length": body + b"x",
            }[damage]
            connection.execute("UPDATE checkpoint_pieces SET body = ? WHERE rowid = ?", (bent, row))
    connection.close()
    server.start()
    assert "checkpoint can't be used" in server.said()
    assert seen(server) == before
    # The next stop leaves a good one.
    said = len(server.said())
    assert server.stop() == 0
    server.start()
    assert "checkpoint can't be used" not in server.said()[said:]
    assert seen(server) == before


SEAL = 65
"""The length of a journal entry's seal: a mark, the digest of the entry before it, and its own."""


def sealed(before: bytes, version: int, content: bytes) -> bytes:
    """A journal entry with this content behind the one with those bytes, as the server stores it."""
    previous = before[33:SEAL]
    own = hashlib.sha256(bytes.fromhex(previous.decode()) + version.to_bytes(8, "big") + content).hexdigest()[:32]
    return b"S" + previous + own.encode() + content


def test_a_changed_journal_entry_is_refused_by_its_version(launch: Callable[..., Server], tmp_path: Path) -> None:
    data = tmp_path / "data"
    server = launch(data)
    fleet = Fleet(server).create()
    fleet.unit("Workloads")
    fleet.unit("Sandbox")
    before = seen(server)
    assert server.stop() == 0
    with database(data) as connection:
        connection.execute("DELETE FROM checkpoint")
        rows = connection.execute("SELECT version, body FROM journal WHERE stream = 0 ORDER BY version").fetchall()
        (version, body) = next((version, body) for version, body in rows if b"Workloads" in body)
        change = "UPDATE journal SET body = ? WHERE version = ?"
        connection.execute(change, (body.replace(b"Workloads", b"Workloadz"), version))
    connection.close()
    assert f"journal entry {version} is damaged" in refuses_to_start(data)
    with database(data) as connection:
        connection.execute(change, (body, version))
    connection.close()
    server.start()
    assert seen(server) == before


def test_a_lost_log_is_refused_until_the_loss_is_accepted(launch: Callable[..., Server], tmp_path: Path) -> None:
    data = tmp_path / "data"
    server = launch(data)
    fleet = Fleet(server).create()
    before = seen(server)
    assert server.stop() == 0
    server.start()
    for number in range(5):
        server.client("organizations").create_organizational_unit(ParentId=fleet.root, Name=f"unit {number}")
    server.kill()
    (data / "bailiwick.sqlite3-wal").unlink()
    said = refuses_to_start(data)
    assert "had been acknowledged" in said
    assert "--accept-lost-journal" in said
    accepted = launch(data, "--accept-lost-journal")
    assert seen(accepted) == before
    assert "which was accepted" in accepted.said()
    assert accepted.stop() == 0
    server.start()
    assert seen(server) == before


def test_a_journal_of_a_newer_version_is_left_alone(launch: Callable[..., Server], tmp_path: Path) -> None:
    data = tmp_path / "data"
    server = launch(data)
    Fleet(server).create()
    before = seen(server)
    assert server.stop() == 0
    with database(data) as connection:
        (version, body) = connection.execute(
            "SELECT version, body FROM journal WHERE stream = 0 ORDER BY version DESC LIMIT 1"
        ).fetchone()
        entry = json.loads(body[SEAL:])
        entry["events"] = [{"Organizations": {"AccountBlessed": {"account": MANAGEMENT}}}]
        newer = sealed(body, version + 1, json.dumps(entry).encode())
        connection.execute("INSERT INTO journal VALUES (0, ?, ?)", (version + 1, newer))
    connection.close()
    said = refuses_to_start(data)
    assert f"entry {version + 1}" in said
    assert "newer" in said
    with database(data) as connection:
        assert connection.execute("SELECT max(version) FROM journal").fetchone() == (version + 1,)
        connection.execute("DELETE FROM journal WHERE version = ?", (version + 1,))
    connection.close()
    server.start()
    assert seen(server) == before


def test_a_file_of_a_newer_version_is_left_alone(launch: Callable[..., Server], tmp_path: Path) -> None:
    data = tmp_path / "data"
    server = launch(data)
    Fleet(server).create()
    assert server.stop() == 0
    with database(data) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = (data / "bailiwick.sqlite3").read_bytes()
    assert "newer" in refuses_to_start(data)
    assert (data / "bailiwick.sqlite3").read_bytes() == before
