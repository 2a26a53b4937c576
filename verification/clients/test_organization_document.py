"""Organizations as documents: in by the command line, seen by clients, out again, and brought up to another version."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import governed
from harness import EXAMPLES, Server, binary


def run(server: Server, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """One command against a server."""
    command = [str(binary()), *map(str, arguments), "--endpoint", server.endpoint]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def exported(server: Server, folder: Path, name: str) -> dict:
    """The organization of a server as a document."""
    server.settle()
    path = folder / f"{name}.json"
    done = run(server, "export", "-o", path)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return json.loads(path.read_text())


def without_order_of_types(value: Any) -> Any:
    """The trees with the ids of attached policies sorted: the order counts within a type, and is in the document."""
    if isinstance(value, list):
        return [without_order_of_types(one) for one in value]
    if not isinstance(value, dict):
        return value
    ids = {"policies"} if "children" in value else set()
    return {name: sorted(one) if name in ids else without_order_of_types(one) for name, one in value.items()}


def effective(server: Server) -> dict[str, Any]:
    """The effective tag policy of each account that has one."""
    organizations = server.client("organizations")
    found = {}
    for account in organizations.list_accounts()["Accounts"]:
        try:
            answer = organizations.describe_effective_policy(PolicyType="TAG_POLICY", TargetId=account["Id"])
        except organizations.exceptions.EffectivePolicyNotFoundException:
            continue
        found[account["Id"]] = json.loads(answer["EffectivePolicy"]["PolicyContent"])
    return found


def test_a_played_organization_is_the_same_elsewhere(tmp_path: Path) -> None:
    """What was made by calls is exported, and imported into an installation with another seed."""
    with Server("memory", "--seed", "one") as one, Server("memory", "--seed", "other") as other:
        governed.organization(one)
        document = exported(one, tmp_path, "document")
        done = run(other, "import", "organization", tmp_path / "document.json")
        assert done.returncode == 0, done.stderr
        assert exported(other, tmp_path, "again") == document
        trees = [server.control("GET", "organizations")["organizations"] for server in (one, other)]
        assert without_order_of_types(trees[0]) == without_order_of_types(trees[1])
        answers = [effective(server) for server in (one, other)]
        assert answers[0]
        assert answers[0] == answers[1]


def test_the_example_is_served_and_brought_up_to_date(tmp_path: Path) -> None:
    """The ids of the document are what clients see; a change is shown, then made, and then nothing differs."""
    with Server("memory", "--seed", "s", "--organization", str(EXAMPLES / "org.yaml")) as server:
        organizations = server.client("organizations", "111111111111")
        assert organizations.describe_organization()["Organization"]["Id"] == "o-a1b2c3d4e5"
        assert {account["Id"] for account in organizations.list_accounts()["Accounts"]} >= {
            "111111111111",
            "222222222222",
        }
        path = tmp_path / "org.yaml"
        assert run(server, "export", "-o", path).returncode == 0
        assert run(server, "import", "organization", path).returncode == 0
        path.write_text(path.read_text().replace("name: Sandbox", "name: Playground"))
        shown = run(server, "import", "organization", path)
        assert shown.returncode == 2
        assert "Sandbox -> Playground" in shown.stdout
        assert run(server, "import", "organization", path).returncode == 2, "nothing was changed"
        assert run(server, "import", "organization", path, "--apply").returncode == 0
        assert run(server, "import", "organization", path).returncode == 0
        before = run(server, "export", "--as-of", "1").stdout
        assert "name: Sandbox" in before
        assert "name: Playground" in run(server, "export").stdout


def test_what_accounts_have_in_regions_is_brought_up_to_date(tmp_path: Path) -> None:
    """Hubs, a pack and a delivery channel of a member, as clients see them before and after."""
    rule = {
        "Type": "AWS::Config::ConfigRule",
        "Properties": {
            "ConfigRuleName": "mfa",
            "Source": {"Owner": "AWS", "SourceIdentifier": "ROOT_ACCOUNT_MFA_ENABLED"},
        },
    }
    shop = {
        "configuration_recorder": {},
        "delivery_channel": {"s3_bucket": "old"},
        "conformance_packs": [
            {"name": "own", "id": "conformance-pack-aaaaaaaaa", "template": json.dumps({"Resources": {"Mfa": rule}})}
        ],
        "security_hub": {"standards": ["nist-800-53/v/5.0.0"]},
    }
    document: dict[str, Any] = {
        "version": 1,
        "id": "o-a1b2c3d4e5",
        "management_account": "main",
        "accounts": [
            {"id": "111111111111", "name": "main"},
            {
                "id": "222222222222",
                "name": "shop",
                "regions": {"eu-west-1": shop, "eu-central-1": {"security_hub": {}}},
            },
        ],
    }
    path = tmp_path / "org.json"
    path.write_text(json.dumps(document))
    with Server("memory", "--seed", "s") as server:
        assert run(server, "import", "organization", path).returncode == 0
        server.settle()
        config = server.client("config", "222222222222", "eu-west-1")
        hub = server.client("securityhub", "222222222222", "eu-west-1")
        other = server.client("securityhub", "222222222222", "eu-central-1")
        assert other.describe_hub()["AutoEnableControls"] is True

        shop["delivery_channel"] = {"s3_bucket": "new", "s3_key_prefix": "p"}
        shop["conformance_packs"][0]["delivery_s3_bucket"] = "bucket"
        shop["conformance_packs"].append(
            {**shop["conformance_packs"][0], "name": "second", "id": "conformance-pack-bbbbbbbbb"}
        )
        standard = "aws-foundational-security-best-practices/v/1.0.0"
        shop["security_hub"] = {"standards": [standard], "auto_enable_controls": False}
        del document["accounts"][1]["regions"]["eu-central-1"]
        path.write_text(json.dumps(document))
        shown = run(server, "import", "organization", path)
        assert shown.returncode == 2
        told = [line.strip() for line in shown.stdout.splitlines()]
        for line in [
            "~ delivery channel 222222222222: eu-west-1",
            "~ conformance pack own: 222222222222 eu-west-1",
            "+ conformance pack second: 222222222222 eu-west-1",
            "~ hub 222222222222 eu-west-1: standards, settings",
            "- hub 222222222222: eu-central-1",
        ]:
            assert line in told, shown.stdout
        assert run(server, "import", "organization", path, "--apply").returncode == 0
        server.settle()

        channel = config.describe_delivery_channels()["DeliveryChannels"][0]
        assert (channel["s3BucketName"], channel["s3KeyPrefix"]) == ("new", "p")
        packs = config.describe_conformance_packs()["ConformancePackDetails"]
        assert {(pack["ConformancePackId"], pack["DeliveryS3Bucket"]) for pack in packs} == {
            ("conformance-pack-aaaaaaaaa", "bucket"),
            ("conformance-pack-bbbbbbbbb", "bucket"),
        }
        states = config.describe_conformance_pack_status()["ConformancePackStatusDetails"]
        assert {state["ConformancePackState"] for state in states} == {"CREATE_COMPLETE"}
        assert hub.describe_hub()["AutoEnableControls"] is False
        standards = hub.get_enabled_standards()["StandardsSubscriptions"]
        assert [one["StandardsArn"].split("standards/")[-1] for one in standards] == [standard]
        assert [one["StandardsStatus"] for one in standards] == ["READY"]
        with pytest.raises(other.exceptions.InvalidAccessException):
            other.describe_hub()
        assert run(server, "import", "organization", path).returncode == 0, "nothing differs by now"
        quotas = server.control("GET", "organizations")["organizations"][0]["quotas"]
        fullest = {one["quota"]: (one["used"], one.get("at")) for one in quotas if "used" in one}
        assert fullest["conformance-packs"] == (2, "222222222222 eu-west-1")
        assert fullest["config-rules"] == (2, "222222222222 eu-west-1")
        assert fullest["organization-conformance-packs"] == (0, None)
        assert fullest["configuration-policies"] == (0, None)


def test_an_installation_that_has_one_keeps_it(tmp_path: Path) -> None:
    """The document counts once; later the server says how the two stand to each other."""
    path = tmp_path / "org.yaml"
    path.write_text("version: 1\nid: o-a1b2c3d4e5\naccounts: [{name: A, email: a@example.com}]\n")
    data = tmp_path / "data"
    for text, said in [
        ("A", "o-a1b2c3d4e5 is imported from"),
        ("A", "was imported from it, and stays as it is"),
        ("B", "is here from another version of it, and stays as it is"),
    ]:
        path.write_text(path.read_text().replace("name: A", f"name: {text}"))
        with Server(data, "--organization", str(path)) as server:
            accounts = server.client("organizations", "000000000000").list_accounts()["Accounts"]
            assert [account["Name"] for account in accounts] == ["Management account", "A"]
        assert said in " ".join(server.said().split()), server.said()


@pytest.mark.parametrize("form", ["application/x-www-form-urlencoded", "text/plain"])
def test_a_form_imports_nothing(form: str) -> None:
    """As with all routes of ours that change something."""
    with Server("memory") as server:
        answer = server.request("POST", "/_bailiwick/organizations", "version: 1", {"Content-Type": form})
        assert answer.status == 415
        assert server.request("GET", "/_bailiwick/organizations").json()["organizations"] == []


def test_what_can_not_be_imported_is_told_and_nothing_is_taken(tmp_path: Path) -> None:
    """Bad files: each ends with status 1, its message with the place, and an installation without an organization."""
    large = tmp_path / "large.yaml"
    with large.open("wb") as file:
        file.truncate(2 << 30)
    aliases = "version: 1\naccounts:\n - &a {name: A}\n" + " - *a\n" * 1_000_000
    whole = (EXAMPLES / "org.yaml").read_text().replace("template_file: baseline-pack.yaml", "template: x")
    cases = {
        "escape.yaml": ('version: 1\naccounts: [{name: "A\\e[31m"}]\n', "escape.yaml:2:19: accounts[0].name: "),
        "twice.yaml": (
            "version: 1\naccounts: [{id: 111111111111, name: A}, {id: 111111111111, name: B}]\n",
            "accounts[1].id: accounts[0] is account 111111111111, too",
        ),
        "aliases.yaml": (aliases, "aliases stand for more than 10000 nodes"),
        "cut.json": ('{"version": 1, "accounts": [{"name": "A"', "expected `,` or `}`, found the end of the text"),
        "cut.yaml": (
            whole[: whole.index("delegated_administrators") + 60],
            "without security_hub.central_configuration",
        ),
        "other.yaml": ("AWSTemplateFormatVersion: 2010-09-09\n", "looks like nothing that can be imported"),
        "version.yaml": ("version: 2\n", "version 1 of the organization document is expected, not `2`"),
        "large.yaml": (None, "is larger than 67108864 bytes"),
    }
    with Server("memory") as server:
        for name, (text, said) in cases.items():
            path = tmp_path / name
            if text is not None:
                path.write_text(text)
            meant = [] if name == "other.yaml" else ["--as", "document"]
            done = run(server, "import", "organization", path, *meant)
            told = " ".join(done.stderr.split())
            assert done.returncode == 1, name
            assert said in told, (name, done.stderr[:2000])
            assert "\x1b" not in done.stderr
            assert "nothing was imported" in told
        assert server.request("GET", "/_bailiwick/organizations").json()["organizations"] == []


def test_another_version_of_the_document_is_rehearsed(tmp_path: Path) -> None:
    """`what-if --document`: what a changed document would mean, with its consequences; nothing is changed."""
    with Server("memory", "--organization", str(EXAMPLES / "org.yaml")) as server:
        copied = tmp_path / "org"
        shutil.copytree(EXAMPLES, copied)
        document = copied / "org.yaml"
        same = run(server, "what-if", "--document", document)
        assert same.returncode == 0, same.stdout + same.stderr
        assert "Nothing would change." in same.stdout
        text = document.read_text()
        assert text.count("unit: Workloads/Production") >= 1
        document.write_text(text.replace("unit: Workloads/Production", "unit: Sandbox", 1))
        changed = run(server, "what-if", "--document", document, "--format", "json")
        assert changed.returncode == 2, changed.stderr
        report = json.loads(changed.stdout)
        (moved,) = report["consequences"]["accounts"]
        assert (moved["what"], report["effect"], report["refused"]) == ("moved", True, 0)
        # Held to expectations, it is told what breaks.
        held = run(server, "what-if", "--document", document, "--expect", EXAMPLES / "expectations.yaml")
        assert held.returncode == 2
        assert "doesn't" in held.stdout or "don't" in held.stdout
        # What is wrong is told with its place, and no branch is left.
        document.write_text(text.replace("unit: Sandbox", "unit: Sandbocks", 1))
        wrong = run(server, "what-if", "--document", document)
        assert wrong.returncode == 1
        assert "org.yaml:" in wrong.stderr
        assert server.request("GET", "/_bailiwick/branches").json()["branches"] == []
        again = run(server, "what-if", "--document", EXAMPLES / "org.yaml")
        assert again.returncode == 0, again.stdout
