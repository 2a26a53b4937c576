"""Branches: copies of an installation that any client works on; nobody sees what is done on another one."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

import terraforming
from fleet import Fleet
from harness import HANGING, HOME, MANAGEMENT, Server, binary, code, facts_of, items_of, pages, refusal
from terraforming import Terraform

TEMPLATE = json.dumps(
    {
        "Resources": {
            "Volumes": {
                "Type": "AWS::Config::ConfigRule",
                "Properties": {
                    "ConfigRuleName": "encrypted-volumes",
                    "Source": {"Owner": "AWS", "SourceIdentifier": "ENCRYPTED_VOLUMES"},
                },
            }
        }
    }
)


class Branch:
    """A branch of a server, as clients use it."""

    def __init__(self, server: Server, made: dict[str, Any]) -> None:
        self.server, self.name, self.endpoint, self.made = server, made["name"], made["endpoint"], made
        self.path = f"/_bailiwick/branches/{self.name}"

    def client(self, service: str, account: str = MANAGEMENT, region: str = HOME) -> Any:
        """A boto3 client that works on it."""
        return boto3.client(
            service,
            region_name=region,
            endpoint_url=self.endpoint,
            aws_access_key_id=account,
            aws_secret_access_key="secret",
            config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
        )

    def ask(self, method: str, rest: str, body: Any = None, status: int = 200) -> Any:
        """Asks a route below it."""
        headers = {"Content-Type": "application/json"} if body is not None else {}
        answer = self.server.request(method, self.path + rest, body, headers)
        assert answer.status == status, f"{method} {rest}: {answer.status} {answer.body.decode()}"
        return answer.json()

    def settle(self) -> None:
        """Waits until its background work is done."""
        assert self.ask("POST", "/_bailiwick/settle", {"timeout": HANGING})["settled"] is True

    def consequences(self, query: str = "") -> dict[str, Any]:
        """What became of it."""
        return self.ask("GET", f"/consequences{query}")

    def drop(self) -> None:
        """Drops it."""
        assert self.ask("DELETE", "") == {"dropped": self.name}


def branch(server: Server, name: str | None = None, **wanted: Any) -> Branch:
    """Makes one."""
    body = {"name": name, **wanted}
    answer = server.request("POST", "/_bailiwick/branches", body, {"Content-Type": "application/json"})
    assert answer.status == 201, answer.body
    return Branch(server, answer.json())


def refused(server: Server, body: Any, status: int) -> str:
    """Why one isn't made."""
    answer = server.request("POST", "/_bailiwick/branches", body, {"Content-Type": "application/json"})
    assert answer.status == status, answer.body
    return answer.json()["error"]


def units(client: Any, root: str) -> set[str]:
    """The names of the units below the root."""
    return {
        one["Name"]
        for one in pages(client, "list_organizational_units_for_parent", "OrganizationalUnits", ParentId=root)
    }


@pytest.fixture(scope="module")
def recorded(server: Server, fleet: Fleet) -> Fleet:
    """An organization with an account that records, has a pack, and items."""
    fleet.unit("Production")
    account = fleet.account("payments")
    fleet.record("payments")
    fleet.client("config", "payments").put_conformance_pack(ConformancePackName="own", TemplateBody=TEMPLATE)
    server.control("POST", "configuration-items", items_of(account, HOME))
    server.control("POST", "configuration-items", facts_of(account))
    server.settle()
    return fleet


def verdicts(config: Any) -> list[tuple[str, str]]:
    """What the pack's rule finds of each resource."""
    name = next(rule["ConfigRuleName"] for rule in pages(config, "describe_config_rules", "ConfigRules"))
    found = pages(config, "get_compliance_details_by_config_rule", "EvaluationResults", ConfigRuleName=name)
    qualifier = [one["EvaluationResultIdentifier"]["EvaluationResultQualifier"] for one in found]
    return sorted((one["ResourceId"], how["ComplianceType"]) for one, how in zip(qualifier, found, strict=True))


def volume(account: str, name: str, encrypted: bool, second: int) -> str:
    """A delivery of one volume."""
    item = {
        "awsAccountId": account,
        "awsRegion": HOME,
        "resourceType": "AWS::EC2::Volume",
        "resourceId": name,
        "configurationItemCaptureTime": f"2026-05-01T00:00:{second:02}.000Z",
        "configurationItemStatus": "OK",
        "configurationStateId": 1_800_000_000_000 + second,
        "configuration": {"encrypted": encrypted, "attachments": [{"instanceId": "i-1"}], "state": {"value": "in-use"}},
    }
    return json.dumps(
        {"fileVersion": "1.0", "configSnapshotId": "7a1d5f3e-9c42-4b86-8e0f-2d6b7c915a34", "configurationItems": [item]}
    )


def test_what_is_done_on_a_branch_is_seen_there_only(server: Server, recorded: Fleet) -> None:
    before = server.info()["version"]
    one, other = branch(server, "one"), branch(server, "other")
    assert one.made["version"] == before
    assert one.endpoint.endswith("/_bailiwick/branches/one")
    organizations = one.client("organizations")
    organizations.create_organizational_unit(ParentId=recorded.root, Name="Sandbox")
    made = organizations.create_account(Email="new@example.com", AccountName="new")["CreateAccountStatus"]
    one.settle()
    done = organizations.describe_create_account_status(CreateAccountRequestId=made["Id"])["CreateAccountStatus"]
    assert done["State"] == "SUCCEEDED"
    assert units(organizations, recorded.root) == {"Production", "Sandbox"}
    for elsewhere in (recorded.organizations, other.client("organizations")):
        assert units(elsewhere, recorded.root) == {"Production"}
        assert "new" not in {one["Name"] for one in pages(elsewhere, "list_accounts", "Accounts")}
    assert server.info()["version"] == before
    report = one.consequences()
    assert (report["effect"], report["refused"], report["version"]) == (True, 0, before)
    assert [call["operation"] for call in report["calls"]] == ["CreateOrganizationalUnit", "CreateAccount"]
    assert [change["what"] for change in report["consequences"]["accounts"]] == ["joined"]
    assert other.consequences()["effect"] is False
    # What goes on where it came from isn't its doing, and isn't seen on it.
    recorded.unit("Later")
    assert units(organizations, recorded.root) == {"Production", "Sandbox"}
    assert one.consequences()["consequences"] == report["consequences"]
    recorded.organizations.delete_organizational_unit(OrganizationalUnitId=recorded.units.pop("Later"))
    one.drop()
    other.drop()
    gone = refusal(organizations.list_roots)
    assert (code(gone), "there is no branch one" in str(gone)) == ("InvalidInputException", True)
    assert code(refusal(one.client("s3").list_buckets)) == "NoSuchBucket"
    assert one.ask("GET", "/_bailiwick/info", status=404) == {"error": "there is no branch one"}


def test_items_and_verdicts_are_apart_both_ways(server: Server, recorded: Fleet) -> None:
    account = recorded.accounts["payments"]
    here = recorded.client("config", "payments")
    before = verdicts(here)
    assert any(verdict == "NON_COMPLIANT" for _, verdict in before)
    volumes = {
        one["resourceId"]
        for one in pages(here, "list_discovered_resources", "resourceIdentifiers", resourceType="AWS::EC2::Volume")
    }
    one = branch(server)
    there = one.client("config", account)
    assert verdicts(there) == before
    # On the branch: a good volume more.
    one.ask("POST", "/_bailiwick/configuration-items", volume(account, "vol-good", True, 1))
    one.settle()
    assert verdicts(there) == sorted([*before, ("vol-good", "COMPLIANT")])
    assert verdicts(here) == before
    # Where it came from: another, and an old one deleted; and a new branch that begins with that.
    server.control("POST", "configuration-items", volume(account, "vol-later", False, 2))
    server.settle()
    now = sorted([*before, ("vol-later", "NON_COMPLIANT")])
    assert verdicts(here) == now
    assert verdicts(there) == sorted([*before, ("vol-good", "COMPLIANT")])
    later = branch(server, "later")
    assert verdicts(later.client("config", account)) == now
    counted = there.get_discovered_resource_counts(resourceTypes=["AWS::EC2::Volume"])["totalDiscoveredResources"]
    listed = pages(there, "list_discovered_resources", "resourceIdentifiers", resourceType="AWS::EC2::Volume")
    assert {one["resourceId"] for one in listed} == {*volumes, "vol-good"}
    assert counted == len(listed)
    found = one.consequences()["consequences"]["verdicts"]
    assert [row["gained"] for row in found] == [{"compliant": 1, "non_compliant": 0}]
    # A rule put on the branch judges what the branch has.
    there.delete_conformance_pack(ConformancePackName="own")
    one.settle()
    lost = one.consequences()["consequences"]["verdicts"]
    assert sum(row["lost"]["compliant"] + row["lost"]["non_compliant"] for row in lost) == len(before)
    assert verdicts(here) == now
    one.drop()
    later.drop()
    here.delete_conformance_pack(ConformancePackName="own")
    server.settle()
    here.put_conformance_pack(ConformancePackName="own", TemplateBody=TEMPLATE)
    server.settle()


def test_buckets_are_read_through_and_written_apart(server: Server, recorded: Fleet) -> None:
    here = server.client("s3")
    here.create_bucket(Bucket="kept-templates")
    here.put_object(Bucket="kept-templates", Key="a", Body=b"first")
    one = branch(server)
    there = one.client("s3")
    assert there.get_object(Bucket="kept-templates", Key="a")["Body"].read() == b"first"
    here.put_object(Bucket="kept-templates", Key="a", Body=b"second")
    here.put_object(Bucket="kept-templates", Key="b", Body=b"later")
    there.put_object(Bucket="kept-templates", Key="c", Body=TEMPLATE.encode())
    there.create_bucket(Bucket="only-there")
    assert there.get_object(Bucket="kept-templates", Key="a")["Body"].read() == b"first"
    assert [one["Key"] for one in there.list_objects_v2(Bucket="kept-templates")["Contents"]] == ["a", "c"]
    assert [one["Key"] for one in here.list_objects_v2(Bucket="kept-templates")["Contents"]] == ["a", "b"]
    assert "only-there" not in {one["Name"] for one in here.list_buckets()["Buckets"]}
    # A template is read from the branch's own bucket.
    there.put_object(Bucket="kept-templates", Key="pack.json", Body=TEMPLATE.encode())
    config = one.client("config", recorded.accounts["payments"])
    bucket = one.client("s3", recorded.accounts["payments"])
    bucket.create_bucket(Bucket="templates-of-payments")
    bucket.put_object(Bucket="templates-of-payments", Key="pack.json", Body=TEMPLATE.encode())
    config.put_conformance_pack(ConformancePackName="more", TemplateS3Uri="s3://templates-of-payments/pack.json")
    one.settle()
    names = {
        pack["ConformancePackName"] for pack in pages(config, "describe_conformance_packs", "ConformancePackDetails")
    }
    assert names == {"own", "more"}
    one.drop()


def test_a_branch_of_a_branch_and_of_the_past(server: Server, recorded: Fleet) -> None:
    version = server.info()["version"]
    unit = recorded.unit("Past")
    first = branch(server, "first")
    then = branch(server, "then", as_of=version)
    assert (then.made["as_of"], then.made["version"]) == (version, version)
    assert "Past" not in units(then.client("organizations"), recorded.root)
    first.client("organizations").create_organizational_unit(ParentId=recorded.root, Name="First")
    second = branch(server, "second", **{"from": "first"})
    assert second.made["from"] == "first"
    second.client("organizations").create_organizational_unit(ParentId=recorded.root, Name="Second")
    first.client("organizations").create_organizational_unit(ParentId=recorded.root, Name="Third")
    assert units(second.client("organizations"), recorded.root) == {"Production", "Past", "First", "Second"}
    assert units(first.client("organizations"), recorded.root) == {"Production", "Past", "First", "Third"}
    # Every route of the port is there below the prefix, that of branches too.
    below = first.ask("POST", "/_bailiwick/branches", {"name": "below"}, status=201)
    assert (below["from"], below["endpoint"]) == ("first", first.endpoint.replace("/first", "/below"))
    assert [call["operation"] for call in second.consequences()["calls"]] == ["CreateOrganizationalUnit"]
    diff = second.consequences("?against=first")
    assert (diff["calls"], diff["effect"]) == ([], False)
    second.client("organizations").move_account(
        AccountId=recorded.accounts["payments"],
        SourceParentId=recorded.root,
        DestinationParentId=recorded.units["Production"],
    )
    moved = second.consequences("?against=first")["consequences"]["accounts"]
    assert [(one["account"], one["what"]) for one in moved] == [(recorded.accounts["payments"], "moved")]
    error = first.ask("DELETE", "", status=409)["error"]
    assert error == "below, second were made from it: drop them first"
    for one in ("below", "second", "first", "then"):
        server.control("DELETE", f"branches/{one}")
    recorded.organizations.delete_organizational_unit(OrganizationalUnitId=unit)
    del recorded.units["Past"]


def test_a_clock_of_its_own(server: Server, recorded: Fleet) -> None:
    one = branch(server, "slow", timing="manual")
    organizations = one.client("organizations")
    made = organizations.create_account(Email="slow@example.com", AccountName="slow")["CreateAccountStatus"]
    state = lambda: organizations.describe_create_account_status(CreateAccountRequestId=made["Id"])  # noqa: E731
    assert state()["CreateAccountStatus"]["State"] == "IN_PROGRESS"
    waiting = one.ask("POST", "/_bailiwick/settle", {"timeout": 0.2}, status=202)
    due = next(left["due_at"] for left in waiting["outstanding"] if left["work"] == "account creations")
    now = one.ask("GET", "")["now"]
    assert now < due
    assert one.ask("GET", "")["now"] == now, "it stands"
    assert one.ask("POST", "/tick", {"seconds": 0})["now"] == now
    assert one.ask("POST", "/tick", {"to": due})["now"] == due
    deadline = time.monotonic() + HANGING
    while state()["CreateAccountStatus"]["State"] == "IN_PROGRESS":
        assert time.monotonic() < deadline
    assert state()["CreateAccountStatus"]["State"] == "SUCCEEDED"
    assert "go back" in one.ask("POST", "/tick", {"to": now}, status=409)["error"]
    for wrong in ({}, {"seconds": -1}, {"seconds": "1"}, {"to": "soon"}, {"seconds": 1, "to": due}, {"hours": 1}):
        one.ask("POST", "/tick", wrong, status=400)
    other = branch(server, "quick")
    assert "goes by itself" in other.ask("POST", "/tick", {"seconds": 1}, status=409)["error"]
    one.drop()
    other.drop()


def test_refused_calls_are_told_and_reads_are_none(server: Server, recorded: Fleet) -> None:
    one = branch(server)
    organizations = one.client("organizations")
    refusal(organizations.describe_organizational_unit, OrganizationalUnitId="ou-aaaa-aaaaaaaa")
    assert one.consequences()["refused"] == 0
    refusal(organizations.create_organizational_unit, ParentId=recorded.root, Name="Production")
    report = one.consequences()
    assert (report["refused"], report["effect"]) == (1, False)
    assert report["calls"][0]["refusal"]["code"] == "DuplicateOrganizationalUnitException"
    one.drop()


def test_wrong_branches_are_refused(server: Server, recorded: Fleet) -> None:
    for name in ("", "Upper", "-begins", "a/b", "a b", "x" * 64, "ä"):
        assert "name has 1 to 63" in refused(server, {"name": name}, 400)
    assert "is a text" in refused(server, {"name": 5}, 400)
    assert "`timing` is" in refused(server, {"timing": "fast"}, 400)
    assert "journal ends at" in refused(server, {"as_of": 1_000_000}, 400)
    assert "is a version or a time" in refused(server, {"as_of": "yesterday"}, 400)
    assert "has no `naem`" in refused(server, {"naem": "x"}, 400)
    assert refused(server, {"from": "nobody"}, 404) == "there is no branch nobody"
    one = branch(server, "twice")
    assert refused(server, {"name": "twice"}, 409) == "there is a branch twice already"
    deep = [one.name]
    while len(deep) < 8:
        deep.append(branch(server, **{"from": deep[-1]}).name)
    assert "made of one another" in refused(server, {"from": deep[-1]}, 409)
    for name in reversed(deep):
        server.control("DELETE", f"branches/{name}")
    assert server.control("GET", "branches")["branches"] == []
    again = branch(server, "again")
    assert server.request("GET", f"{again.path * 2_000}/_bailiwick/info").status == 200, "no step takes the stack"
    again.drop()
    form = server.request(
        "POST", "/_bailiwick/branches", "name=x", {"Content-Type": "application/x-www-form-urlencoded"}
    )
    assert form.status == 415
    foreign = server.request("GET", "/_bailiwick/branches/x/accounts", headers={"Origin": "http://elsewhere.example"})
    assert foreign.status == 403


def test_limits_hold(launch: Callable[..., Server]) -> None:
    server = launch("memory", "--branches", "2", "--branch-memory", "1", "--branch-idle", "2")
    fleet = Fleet(server).create()
    one, _ = branch(server, "a"), branch(server, "b")
    assert "there are 2 branches, which is all there may be" in refused(server, {}, 429)
    organizations = one.client("organizations")
    wanted = {"Type": "TAG_POLICY", "Description": "x" * 500}
    content = json.dumps({"tags": {f"key{number}": {"tag_key": {"@@assign": f"key{number}"}} for number in range(150)}})
    full = None
    for number in range(200):
        try:
            organizations.create_policy(Name=f"policy {number}", Content=content, **wanted)
        except organizations.exceptions.ClientError as error:
            full = error
            break
    assert "this copy may hold 1 MiB" in str(full)
    assert units(organizations, fleet.root) == set(), "it still reads"
    assert "of the buckets" in str(refusal(bucketful, one.client("s3")))
    deadline = time.monotonic() + HANGING
    while server.control("GET", "branches")["branches"]:
        assert time.monotonic() < deadline, "nobody uses them, and they stay"
        time.sleep(0.2)
    branch(server, "c")


def bucketful(buckets: Any) -> None:
    """Writes more than a branch may."""
    buckets.create_bucket(Bucket="too-much")
    for number in range(3):
        buckets.put_object(Bucket="too-much", Key=str(number), Body=b"x" * 500_000)


def test_a_reset_drops_what_was_made_from_it(launch: Callable[..., Server]) -> None:
    server = launch()
    fleet = Fleet(server).create()
    one = branch(server, "one")
    two = branch(server, "two", **{"from": "one"})
    two.client("organizations").create_organizational_unit(ParentId=fleet.root, Name="Two")
    # A branch may be thrown away by itself, whoever was made from it with it.
    one.ask("POST", "/_bailiwick/reset", {})
    assert [one["name"] for one in server.control("GET", "branches")["branches"]] == ["one"]
    assert code(refusal(one.client("organizations").describe_organization)) == "AWSOrganizationsNotInUseException"
    fleet.organizations.describe_organization()
    server.control("POST", "reset", {})
    assert server.control("GET", "branches")["branches"] == []


def test_many_at_once_each_in_its_own_world(server: Server, recorded: Fleet) -> None:
    problems: list[str] = []

    def work(number: int) -> None:
        try:
            for turn in range(3):
                one = branch(server, f"parallel-{number}-{turn}")
                organizations = one.client("organizations")
                organizations.create_organizational_unit(ParentId=recorded.root, Name=f"unit {number}")
                organizations.create_account(Email="same@example.com", AccountName=f"account {number}")
                one.settle()
                names = {account["Name"] for account in pages(organizations, "list_accounts", "Accounts")}
                assert [name for name in names if name.startswith("account ")] == [f"account {number}"]
                assert units(organizations, recorded.root) == {"Production", f"unit {number}"}
                one.drop()
        except Exception as problem:
            problems.append(repr(problem))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert server.control("GET", "branches")["branches"] == []


def run(
    server: Server, *arguments: str, cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Runs our own command against a server."""
    given = {**os.environ, "BAILIWICK_ENDPOINT": server.endpoint, **environment}
    return subprocess.run(
        [str(binary()), *arguments], env=given, cwd=cwd, capture_output=True, text=True, timeout=HANGING, check=False
    )


SCRIPT = """
import boto3, sys
organizations = boto3.client("organizations")
root = organizations.list_roots()["Roots"][0]["Id"]
if "refused" in sys.argv:
    try:
        organizations.create_organizational_unit(ParentId=root, Name="Production")
    except organizations.exceptions.DuplicateOrganizationalUnitException:
        pass
if "unit" in sys.argv:
    organizations.create_organizational_unit(ParentId=root, Name="Rehearsed")
if "fail" in sys.argv:
    sys.exit(42)
print("seen by the script:", root)
"""


def test_any_command_is_rehearsed(server: Server, recorded: Fleet, tmp_path: Path) -> None:
    script = tmp_path / "change.py"
    script.write_text(SCRIPT)
    python = str(binary().parents[1] / "python" / "bin" / "python")
    python = python if Path(python).is_file() else "python3"

    def rehearse(*words: str, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        return run(server, "rehearse", *options, "--", python, str(script), *words)

    nothing = rehearse()
    assert (nothing.returncode, "Nothing would change." in nothing.stdout) == (0, True), nothing.stderr
    assert f"seen by the script: {recorded.root}" in nothing.stdout
    assert rehearse("unit").returncode == 2
    refused = rehearse("refused", "unit")
    assert (refused.returncode, "DuplicateOrganizationalUnitException" in refused.stdout) == (3, True), refused.stderr
    failed = rehearse("unit", "fail")
    assert failed.returncode == 42, failed.stderr
    assert "CreateOrganizationalUnit" in failed.stdout
    assert "ended with status 42" in failed.stderr
    assert units(recorded.organizations, recorded.root) == {"Production"}
    assert server.control("GET", "branches")["branches"] == []
    kept = rehearse("unit", options=("--keep", "--branch", "kept", "--format", "json"))
    assert (kept.returncode, "branch kept is kept" in kept.stderr) == (2, True), kept.stderr
    again = rehearse("refused", options=("--branch", "kept"))
    assert (again.returncode, "branch kept is kept" in again.stderr) == (3, True), again.stderr
    assert run(server, "branch", "diff", "kept").returncode == 3
    assert run(server, "branch", "diff", "kept", "nobody").returncode == 1
    assert "kept" in run(server, "branch", "list").stdout
    assert run(server, "branch", "drop", "kept").returncode == 0
    missing = run(server, "rehearse", "--", "no-such-command")
    assert (missing.returncode, "can't be run" in missing.stderr) == (1, True)
    assert server.control("GET", "branches")["branches"] == [], "it is dropped all the same"


SMALL = """
provider "aws" {
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}
resource "aws_organizations_organization" "all" {}
resource "aws_organizations_organizational_unit" "one" {
  name      = "One"
  parent_id = aws_organizations_organization.all.roots[0].id
}
"""


def test_terraform_is_rehearsed_and_its_state_left_alone(launch: Callable[..., Server], tmp_path: Path) -> None:
    terraforming.skip_or_fail(terraforming.unavailable())
    server = launch()
    folder = tmp_path / "small"
    folder.mkdir()
    (folder / "main.tf").write_text(SMALL)
    first = branch(server, "first")
    credentials = {
        "AWS_ENDPOINT_URL": first.endpoint,
        "AWS_ACCESS_KEY_ID": MANAGEMENT,
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": HOME,
    }
    terraform = Terraform.initialized(folder, tmp_path, credentials)
    terraform.run("apply", "-auto-approve")
    organizations = first.client("organizations")
    assert units(organizations, organizations.list_roots()["Roots"][0]["Id"]) == {"One"}
    elsewhere = refusal(server.client("organizations").describe_organization)
    assert code(elsewhere) == "AWSOrganizationsNotInUseException"
    state = (folder / "terraform.tfstate").read_bytes()
    destroyed = run(
        server,
        *("rehearse", "--branch", "first", "--account", MANAGEMENT),
        *("--", "terraform", "destroy", "-auto-approve", "-no-color"),
        cwd=folder,
        **{name: value for name, value in terraform.environment.items() if name != "AWS_ENDPOINT_URL"},
    )
    assert "Destroy complete" in destroyed.stdout, destroyed.stdout + destroyed.stderr
    assert "DeleteOrganization" in destroyed.stdout
    assert (folder / "terraform.tfstate").read_bytes() == state
    assert not list(folder.glob("*.backup"))
