"""Snapshots: what an installation keeps, as one file; loaded elsewhere, it answers what it answered, ids and all."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import governed
import test_data_directories
from fleet import Fleet
from harness import HANGING, HOME, LINKED, ROOT, Server, binary, facts_of, items_of, pages, walk

RECORDED = ["payments-production", "ledger"]
"""Accounts that record, and may be asked."""
STREAMS = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
"""How an answer begins that is sent while it is made."""
SCHEMA = f"bailiwick_snapshots_{os.getpid()}_{time.monotonic_ns()}"


def run(*arguments: str | Path, status: int = 0, **environment: str) -> str:
    """Runs a command to its end, and answers what it printed."""
    done = subprocess.run(
        [binary(), "snapshot", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=HANGING,
        check=False,
    )
    assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def save(server: Server, file: Path, *arguments: str) -> str:
    """Saves a running installation."""
    return run("save", file, "--endpoint", server.endpoint, *arguments)


@pytest.fixture(scope="module")
def built(server: Server) -> Fleet:
    """An organization with something of everything, items and verdicts."""
    fleet = governed.organization(server)
    for name in RECORDED:
        server.control("POST", "configuration-items", items_of(fleet.accounts[name], HOME))
        server.control("POST", "configuration-items", facts_of(fleet.accounts[name]))
    organizations = fleet.organizations
    organizations.enable_policy_type(RootId=fleet.root, PolicyType="SECURITYHUB_POLICY")
    made = organizations.create_policy(
        Name="hubs", Description="", Type="SECURITYHUB_POLICY", Content=json.dumps(hub_policy())
    )
    organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=fleet.root)
    fleet.client("s3").put_object(
        Bucket="awsconfigconforms-deliveries", Key="a/ü.yaml", Body=b"text", Metadata={"why": "kept"}, Tagging="k=v"
    )
    server.settle()
    return fleet


def hub_policy() -> dict[str, Any]:
    """A Security Hub policy that enables it in two Regions."""
    regions = {"enable_in_regions": {"@@assign": [HOME, LINKED]}, "disable_in_regions": {"@@assign": []}}
    return {"securityhub": regions}


def told(server: Server, fleet: Fleet) -> dict[str, Any]:
    """What it answers: control state, history, effective policies, verdicts, objects."""
    document = server.control("GET", "organization-document")
    answers: dict[str, Any] = {
        "document": document["document"],
        "gaps": document["gaps"],
        "tree": {**server.control("GET", "organizations"), "at": None},
        "log": server.control("GET", "log?limit=1000")["entries"],
        "hubs": {**server.control("GET", f"security-hub?target={fleet.root}"), "at": None},
    }
    organizations = fleet.organizations
    answers["accounts"] = pages(organizations, "list_accounts", "Accounts")
    answers["created"] = pages(organizations, "list_create_account_status", "CreateAccountStatuses")
    for name, account in fleet.accounts.items():
        effective = organizations.describe_effective_policy(PolicyType="TAG_POLICY", TargetId=account)
        answers[f"tags {name}"] = json.loads(effective["EffectivePolicy"]["PolicyContent"])
    for name in RECORDED:
        config = fleet.client("config", name)
        answers[f"rules {name}"] = pages(config, "describe_config_rules", "ConfigRules")
        for pack in pages(config, "describe_conformance_packs", "ConformancePackDetails"):
            pack_name = pack["ConformancePackName"]
            answers[f"verdicts {name} {pack_name}"] = walk(
                config.get_conformance_pack_compliance_details,
                "ConformancePackRuleEvaluationResults",
                ConformancePackName=pack_name,
            )
        answers[f"resources {name}"] = pages(
            config, "list_discovered_resources", "resourceIdentifiers", resourceType="AWS::EC2::Volume"
        )
    kept = fleet.client("s3").get_object(Bucket="awsconfigconforms-deliveries", Key="a/ü.yaml")
    answers["object"] = (kept["Body"].read(), kept["Metadata"], kept["ETag"], kept["LastModified"])
    return answers


def at(server: Server, fleet: Fleet) -> Fleet:
    """The same organization on another server."""
    return Fleet(server, fleet.management, fleet.organization, fleet.root, fleet.units, fleet.accounts, fleet.policies)


def same(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Compares answers one by one, so that a failure says which."""
    assert before.keys() == after.keys()
    for name, answer in before.items():
        assert after[name] == answer, name


def verdicts(answers: dict[str, Any]) -> int:
    """How many there are."""
    return sum(len(found) for name, found in answers.items() if name.startswith("verdicts "))


def test_everything_comes_back(server: Server, built: Fleet, launch: Callable[..., Server], tmp_path: Path) -> None:
    file = tmp_path / "org.snapshot"
    before = told(server, built)
    assert verdicts(before) > 20
    said = save(server, file)
    assert f"version {server.info()['version']}" in said
    assert " 38 items, 4 objects" in said, "two deliveries, and each channel's try"
    other = launch("memory", "--from", str(file))
    assert f"{file} is loaded" in " ".join(other.said().split())
    other.settle()
    same(before, told(other, at(other, built)))
    # And both go on to the same ids, from the same seed.
    made = [
        one.client("organizations").create_organizational_unit(ParentId=built.root, Name="Later")
        for one in (server, other)
    ]
    assert made[0]["OrganizationalUnit"] == made[1]["OrganizationalUnit"]
    server.client("organizations").delete_organizational_unit(OrganizationalUnitId=made[0]["OrganizationalUnit"]["Id"])


def place_of(kind: str, folder: Path) -> tuple[str, ...]:
    """What `--data` names, and the options that go with it."""
    if kind == "directory":
        return (str(folder / "data"),)
    url = os.environ.get("BAILIWICK_TEST_POSTGRES")
    if url is None:
        pytest.skip("BAILIWICK_TEST_POSTGRES names no database")
    mark = "&" if "?" in url else "?"
    schema = f"{SCHEMA}_{time.monotonic_ns()}"
    return (f"{url}{mark}options=-csearch_path%3D{schema}", "--buckets", str(folder / "buckets"))


@pytest.mark.parametrize("kind", ["directory", "postgres"])
def test_a_place_is_loaded_and_saved(
    server: Server, built: Fleet, launch: Callable[..., Server], tmp_path: Path, kind: str
) -> None:
    place = place_of(kind, tmp_path)
    file, again = tmp_path / "org.snapshot", tmp_path / "again.snapshot"
    save(server, file)
    before = told(server, built)
    assert "is loaded into" in run("load", file, "--data", *place)
    run("save", again, "--data", *place)
    assert again.read_bytes() == file.read_bytes()
    assert "something is kept there already" in run("load", file, "--data", *place, status=1)
    other = launch(*place, "--from", str(file))
    assert "has something already, which stays as it is" in " ".join(other.said().split())
    other.settle()
    same(before, told(other, at(other, built)))
    # Nobody looks into a place that somebody serves.
    assert "in use by another process" in run("save", again, "--data", *place, status=1)
    at(other, built).unit("Later")
    assert other.stop() == 0
    run("save", again, "--data", *place)
    assert again.read_bytes() != file.read_bytes()
    assert "Later" in launch("memory", "--from", str(again)).request("GET", "/_bailiwick/organizations").body.decode()


def test_the_state_alone(server: Server, built: Fleet, launch: Callable[..., Server], tmp_path: Path) -> None:
    whole, alone = tmp_path / "whole.snapshot", tmp_path / "alone.snapshot"
    save(server, whole)
    assert "the state alone" in save(server, alone, "--state-only")
    assert alone.stat().st_size < whole.stat().st_size
    other = launch("memory", "--from", str(alone))
    other.settle()
    fleet = at(other, built)
    before, after = told_state(server, built), told_state(other, fleet)
    same(before, after)
    # Nothing was delivered here, and nothing says otherwise.
    for name in RECORDED:
        config = fleet.client("config", name)
        found = pages(config, "describe_compliance_by_config_rule", "ComplianceByConfigRules")
        assert found
        assert {one["Compliance"]["ComplianceType"] for one in found} == {"INSUFFICIENT_DATA"}
        assert not pages(config, "list_discovered_resources", "resourceIdentifiers", resourceType="AWS::EC2::Volume")
    assert fleet.client("s3").list_buckets()["Buckets"] == []
    # What is delivered then is judged as ever.
    other.control("POST", "configuration-items", items_of(built.accounts["ledger"], HOME))
    other.settle()
    config = fleet.client("config", "ledger")
    found = pages(config, "describe_compliance_by_config_rule", "ComplianceByConfigRules")
    assert "NON_COMPLIANT" in {one["Compliance"]["ComplianceType"] for one in found}


def told_state(server: Server, fleet: Fleet) -> dict[str, Any]:
    """What it answers that rests on nothing but the journal."""
    answers = {
        "document": server.control("GET", "organization-document")["document"],
        "log": server.control("GET", "log?limit=1000")["entries"],
        "accounts": pages(fleet.organizations, "list_accounts", "Accounts"),
    }
    for name in RECORDED:
        answers[f"rules {name}"] = pages(fleet.client("config", name), "describe_config_rules", "ConfigRules")
    return answers


def test_the_route_says_what_it_takes(server: Server) -> None:
    for query in ["evidence=maybe", "evidence=", "evidence=YES"]:
        answer = server.request("GET", f"/_bailiwick/snapshot?{query}")
        assert (answer.status, answer.json()["error"]) == (400, "`evidence` is yes or no"), query
    assert server.request("POST", "/_bailiwick/snapshot", b"").status == 405
    answer = server.request("GET", "/_bailiwick/snapshot?evidence=no")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/octet-stream")
    assert "content-length" not in answer.headers


def test_what_is_shown(server: Server, built: Fleet, tmp_path: Path) -> None:
    file = tmp_path / "org.snapshot"
    save(server, file)
    shown = run("show", file)
    assert f"organization: {built.organization}, {len(built.accounts) + 1} accounts" in shown
    assert f"version: {server.info()['version']}" in shown
    assert "written by: bailiwick " in shown
    assert "configuration items" in shown
    assert file.read_bytes().startswith(b"bailiwick snapshot 1\n")


def test_the_same_is_the_same_file(server: Server, built: Fleet, tmp_path: Path) -> None:
    one, other = tmp_path / "one.snapshot", tmp_path / "other.snapshot"
    save(server, one)
    save(server, other)
    assert one.read_bytes() == other.read_bytes()


def test_a_branch_is_saved_as_it_is(
    server: Server, built: Fleet, launch: Callable[..., Server], tmp_path: Path
) -> None:
    body = {"name": "tried"}
    made = server.request("POST", "/_bailiwick/branches", body, {"Content-Type": "application/json"})
    assert made.status == 201, made.body
    prefix = "/_bailiwick/branches/tried"
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "AWSOrganizationsV20161128.CreateOrganizationalUnit",
        "Authorization": f"AWS4-HMAC-SHA256 Credential={built.management}/20260101/us-east-1/organizations/"
        f"aws4_request, SignedHeaders=host, Signature={'0' * 64}",
    }
    unit = {"ParentId": built.root, "Name": "Of the branch"}
    assert server.request("POST", f"{prefix}/", unit, headers).status == 200
    file, main = tmp_path / "branch.snapshot", tmp_path / "main.snapshot"
    run("save", file, "--endpoint", f"{server.endpoint}{prefix}")
    save(server, main)
    server.request("DELETE", prefix)
    for saved, there in [(file, True), (main, False)]:
        other = launch("memory", "--from", str(saved))
        units = pages(
            other.client("organizations"),
            "list_organizational_units_for_parent",
            "OrganizationalUnits",
            ParentId=built.root,
        )
        assert ("Of the branch" in {one["Name"] for one in units}) is there
    refused = run("save", tmp_path / "gone.snapshot", "--endpoint", f"{server.endpoint}{prefix}", status=1)
    assert "tried" in refused
    assert not (tmp_path / "gone.snapshot").exists()


def test_saving_stops_nobody(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch("memory")
    fleet = Fleet(server).create()
    account = fleet.account("payments")
    fleet.record("payments")
    stop, failed, made = threading.Event(), [], []

    def write(number: int) -> None:
        count = 0
        while not stop.is_set():
            try:
                name = f"{number}-{count}"
                server.client("organizations").create_organizational_unit(ParentId=fleet.root, Name=name)
                made.append(name)
                server.control("POST", "configuration-items", items_of(account, HOME))
            except BaseException as problem:
                failed.append(problem)
                return
            count += 1

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    try:
        for number in range(6):
            before = set(made)
            file = tmp_path / f"{number}.snapshot"
            save(server, file)
            after = len(made) + len(threads)
            loaded = launch("memory", "--from", str(file))
            units = pages(
                loaded.client("organizations"),
                "list_organizational_units_for_parent",
                "OrganizationalUnits",
                ParentId=fleet.root,
            )
            names = {one["Name"] for one in units}
            assert before <= names
            assert len(names) <= after
            loaded.settle()
            loaded.stop()
    finally:
        stop.set()
        for thread in threads:
            thread.join(HANGING)
    assert not failed
    assert len(made) > 20


def wrong_files(good: bytes, folder: Path) -> dict[str, tuple[Path, str]]:
    """Files that are no snapshot, or no longer one, and what is said of each."""
    cut, changed = good[: len(good) // 2], bytearray(good)
    changed[len(good) // 3] ^= 1
    contents = {
        "text": (b"hello\n", "is no snapshot of Bailiwick"),
        "nothing": (b"", "is no snapshot of Bailiwick"),
        "cut": (cut, "it was cut off or changed"),
        "changed": (bytes(changed), "it was cut off or changed"),
        "longer": (good + b"\n", "it was cut off or changed"),
        "newer": (
            good.replace(b"snapshot 1\n", b"snapshot 2\n", 1),
            "was written by a newer Bailiwick: it has format 2",
        ),
    }
    files = {}
    for name, (body, reason) in contents.items():
        (folder / name).write_bytes(body)
        files[name] = (folder / name, reason)
    (folder / "directory").mkdir()
    files["directory"] = (folder / "directory", "is no file")
    files["missing"] = (folder / "missing", "No such file")
    return files


def test_wrong_files_change_nothing(server: Server, built: Fleet, tmp_path: Path) -> None:
    good = tmp_path / "good"
    save(server, good)
    data = tmp_path / "data"
    for file, reason in wrong_files(good.read_bytes(), tmp_path).values():
        for arguments in [("show", file), ("load", file, "--data", data)]:
            assert reason in " ".join(run(*arguments, status=1).split()), arguments
        assert not data.exists()
        served = subprocess.run(
            [binary(), "serve", "--listen", "127.0.0.1:0", "--from", file],
            capture_output=True,
            text=True,
            timeout=HANGING,
            check=False,
        )
        assert served.returncode == 1
        assert reason in " ".join(served.stderr.split()), served.stderr
    for arguments, reason in [
        (("load", good, "--data", "memory"), "serve --from FILE"),
        (("load", good, "--data", "mysql://h/d"), "is no place to keep anything"),
        (("save", tmp_path / "n", "--data", data), "is no data directory"),
        (("save", tmp_path / "n", "--data", "memory"), "--endpoint"),
        (("save", tmp_path / "n", "--endpoint", "http://127.0.0.1:1"), "nobody answers"),
        (("save", tmp_path / "no" / "n", "--endpoint", server.endpoint), "No such file"),
    ]:
        assert reason in " ".join(run(*arguments, status=1).split()), arguments
    assert not data.exists()
    assert not (tmp_path / "n").exists()


def test_another_seed_is_refused(server: Server, built: Fleet, tmp_path: Path) -> None:
    file = tmp_path / "org.snapshot"
    save(server, file)
    served = subprocess.run(
        [binary(), "serve", "--listen", "127.0.0.1:0", "--data", tmp_path / "d", "--from", file, "--seed", "another"],
        capture_output=True,
        text=True,
        timeout=HANGING,
        check=False,
    )
    assert served.returncode == 1
    assert "its ids were made with --seed" in served.stderr
    run("load", file, "--data", tmp_path / "d")


def test_only_a_snapshot_is_replaced(server: Server, built: Fleet, tmp_path: Path) -> None:
    file = tmp_path / "precious"
    file.write_text("precious\n")
    assert "is no snapshot: it stays as it is" in " ".join(
        run("save", file, "--endpoint", server.endpoint, status=1).split()
    )
    assert file.read_text() == "precious\n"
    (tmp_path / "folder").mkdir()
    run("save", tmp_path / "folder", "--endpoint", server.endpoint, status=1)
    good, link = tmp_path / "good.snapshot", tmp_path / "link.snapshot"
    save(server, good, "--state-only")
    small = good.stat().st_size
    link.symlink_to(good)
    save(server, link)
    assert link.is_symlink()
    assert good.stat().st_size > small
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "good.snapshot", "link.snapshot", "precious"]


def test_an_answer_that_breaks_off_leaves_nothing(server: Server, built: Fleet, tmp_path: Path) -> None:
    good = tmp_path / "good.snapshot"
    save(server, good)
    body = good.read_bytes()

    def answer(length: int, ended: bytes) -> Callable[[socket.socket], None]:
        def one(listening: socket.socket) -> None:
            connection, _ = listening.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(STREAMS + f"{length:x}\r\n".encode() + body[:length] + b"\r\n" + ended)

        return one

    for act, reason in [
        (answer(len(body) // 2, b""), "the answer broke off"),
        (answer(len(body) // 2, b"0\r\n\r\n"), "it was cut off or changed"),
    ]:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            thread = threading.Thread(target=act, args=(listening,))
            thread.start()
            endpoint = f"http://127.0.0.1:{listening.getsockname()[1]}"
            said = run("save", tmp_path / "bad.snapshot", "--endpoint", endpoint, status=1)
            thread.join(HANGING)
        assert reason in " ".join(said.split())
        assert [path.name for path in tmp_path.iterdir()] == ["good.snapshot"]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=["interrupted", "terminated"])
def test_an_interrupted_save_leaves_nothing(tmp_path: Path, how: signal.Signals) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        endpoint = f"http://127.0.0.1:{listening.getsockname()[1]}"
        command = [binary(), "snapshot", "save", tmp_path / "org.snapshot", "--endpoint", endpoint]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        connection, _ = listening.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(STREAMS + b"5\r\nbaili\r\n")
            deadline = time.monotonic() + HANGING
            while not any(tmp_path.iterdir()) and time.monotonic() < deadline:
                time.sleep(0.01)
            assert any(tmp_path.iterdir())
            process.send_signal(how)
            process.wait(HANGING)
    assert "nothing was saved" in process.communicate()[1]
    assert process.returncode == 1
    assert not any(tmp_path.iterdir())


def test_killed_while_it_loads(server: Server, built: Fleet, launch: Callable[..., Server], tmp_path: Path) -> None:
    file, state = tmp_path / "org.snapshot", tmp_path / "state.snapshot"
    save(server, file)
    save(server, state, "--state-only")
    before = told(server, built)
    unfinished, data = 0, tmp_path / "data"
    for attempt in range(400):
        process = subprocess.Popen(
            [binary(), "snapshot", "load", file, "--data", data], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        # A little later each time, from the moment at which there is something.
        deadline = time.monotonic() + HANGING
        while not (data / "bailiwick.head").exists() and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        time.sleep(attempt % 40 * 0.002)
        process.kill()
        if process.wait(HANGING) == 0:
            shutil.rmtree(data, ignore_errors=True)
            if unfinished >= 3:
                break
            continue
        served = subprocess.run(
            [binary(), "snapshot", "load", state, "--data", data],
            capture_output=True,
            text=True,
            timeout=HANGING,
            check=False,
        )
        if "another snapshot was being loaded there" in " ".join(served.stderr.split()):
            unfinished += 1
            refused = subprocess.run(
                [binary(), "serve", "--listen", "127.0.0.1:0", "--data", data],
                capture_output=True,
                text=True,
                timeout=HANGING,
                check=False,
            )
            assert refused.returncode == 1
            assert "a snapshot was being loaded there" in " ".join(refused.stderr.split())
            if unfinished == 3:
                break
        # Killed before it began, or whole: a place in which nothing is, or everything.
        shutil.rmtree(data)
    assert unfinished >= 3, "it was never killed in the middle"
    # The last one is begun again.
    if data.exists():
        other = launch(data, "--from", str(file))
    else:
        run("load", file, "--data", data)
        other = launch(data)
    other.settle()
    same(before, told(other, at(other, built)))


@pytest.mark.parametrize("kept", test_data_directories.KEPT, ids=lambda kept: kept.name)
def test_what_earlier_releases_kept(kept: Path, launch: Callable[..., Server], tmp_path: Path) -> None:
    data = test_data_directories.unpacked(kept, tmp_path)
    file = tmp_path / "org.snapshot"
    run("save", file, "--data", data)
    other = launch(tmp_path / "other", "--from", str(file))
    test_data_directories.check(other, kept)


def test_how_small_it_is(launch: Callable[..., Server], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is asserted about sizes but that they are told: docs say what came of it."""
    server = launch("memory")
    fleet = governed.organization(server)
    names = [f"account-{number:03}" for number in range(100 - len(fleet.accounts) - 1)]
    for name in names:
        fleet.start_account(name)
    server.settle()
    units = [name for name, _ in governed.UNITS if name != "Sandbox"]
    for number, name in enumerate(names):
        fleet.finish_account(name, units[number % len(units)])
    server.settle()
    state, whole = tmp_path / "state.snapshot", tmp_path / "whole.snapshot"
    lines = [save(server, state, "--state-only")]
    for name in names[:10]:
        fleet.record(name)
    for name in names:
        server.control("POST", "configuration-items", items_of(fleet.accounts[name], HOME))
        server.control("POST", "configuration-items", items_of(fleet.accounts[name], LINKED))
    server.settle()
    lines.append(save(server, whole))
    assert "100 accounts" in run("show", whole)
    with capsys.disabled():
        print("\n" + "".join(" ".join(line.split()) + "\n" for line in lines))


KEPT = sorted((ROOT / "verification" / "kept_snapshots").glob("*.snapshot"))
KEPT_AT = "2026-06-01T12:00:00Z"
"""Snapshots that earlier programs wrote at a moment, each with the organization that it was made of."""


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.stem)
def test_what_earlier_programs_saved(kept: Path, launch: Callable[..., Server], tmp_path: Path) -> None:
    expected = json.loads(kept.with_suffix(".json").read_text())
    other = launch(tmp_path / "data", "--from", str(kept), "--clock", KEPT_AT)
    other.settle()
    assert answered(other, expected["accounts"]) == expected


def answered(server: Server, accounts: list[str]) -> dict[str, Any]:
    """What is kept beside a snapshot: the organization, its history, and how its rules stand."""
    compliance = {}
    for account in accounts:
        config = server.client("config", account)
        found = pages(config, "describe_compliance_by_config_rule", "ComplianceByConfigRules")
        compliance[account] = {one["ConfigRuleName"]: one["Compliance"]["ComplianceType"] for one in found}
    entries = server.control("GET", "log?limit=1000")["entries"]
    return {
        "accounts": accounts,
        "document": server.control("GET", "organization-document")["document"],
        "operations": [entry["operation"] for entry in entries],
        "compliance": compliance,
    }


def keep(name: str) -> None:
    """Writes one of this format, to be kept with what it was made of."""
    file = ROOT / "verification" / "kept_snapshots" / f"{name}.snapshot"
    file.parent.mkdir(exist_ok=True)
    with Server("memory", "--seed", "kept", "--clock", KEPT_AT) as server:
        fleet = governed.organization(server)
        accounts = [fleet.accounts[name] for name in RECORDED]
        for account in accounts:
            server.control("POST", "configuration-items", items_of(account, HOME))
            server.control("POST", "configuration-items", facts_of(account))
        server.settle()
        save(server, file)
        file.with_suffix(".json").write_text(json.dumps(answered(server, accounts), indent=1) + "\n")


def test_there_is_one_of_each_format() -> None:
    """`BAILIWICK_WRITE_SNAPSHOT=format-2` keeps one of a new format."""
    if name := os.environ.get("BAILIWICK_WRITE_SNAPSHOT"):
        keep(name)
    assert {path.read_bytes().split(b"\n")[0] for path in KEPT} == {b"bailiwick snapshot 1"}
