"""What AWS Config delivers to a bucket, imported after an organization; AWS's own verdicts in it, beside ours."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from harness import HANGING, HOME, Server, binary, pages

SHOP = "222222222222"
DOCUMENT = """
version: 1
id: o-a1b2c3d4e5
management_account: manager
accounts:
- {id: "111111111111", name: manager, email: manager@example.com}
- id: "222222222222"
  name: shop
  email: shop@example.com
  regions:
    us-east-1:
      configuration_recorder: {role_arn: "arn:aws:iam::222222222222:role/config"}
      config_rules:
      - name: tagged
        source: {owner: AWS, identifier: REQUIRED_TAGS}
        scope: {resource_types: ["AWS::S3::Bucket"]}
        input_parameters: {tag1Key: team}
"""


def item(name: str, at: str, tags: dict[str, str] | None, status: str = "OK") -> dict[str, Any]:
    """A bucket, as a snapshot has it; without tags it is gone."""
    return {
        "configurationItemVersion": "1.3",
        "configurationItemCaptureTime": at,
        "configurationItemStatus": status,
        "configurationStateId": int(at[8:10]),
        "awsAccountId": SHOP,
        "awsRegion": HOME,
        "resourceType": "AWS::S3::Bucket",
        "resourceId": name,
        "resourceName": name,
        "ARN": f"arn:aws:s3:::{name}",
        "tags": tags or {},
        "relatedEvents": [],
        "relationships": [],
        "configuration": {"name": name} if tags is not None else None,
        "supplementaryConfiguration": {},
    }


def verdict(name: str, compliance: str, rule: str = "tagged") -> dict[str, Any]:
    """What AWS found of a bucket."""
    return {
        **item(name, "2024-01-31T10:00:00Z", {}),
        "resourceType": "AWS::Config::ResourceCompliance",
        "resourceId": f"AWS::S3::Bucket/{name}",
        "configuration": {
            "complianceType": compliance,
            "targetResourceId": name,
            "targetResourceType": "AWS::S3::Bucket",
            "configRuleList": [{"configRuleName": rule, "configRuleId": "config-rule-x", "complianceType": compliance}],
        },
    }


def bucket(folder: Path) -> Path:
    """A bucket of AWS Config: a snapshot, a later history, and the file that it writes first."""
    base = folder / "bucket" / "AWSLogs" / SHOP / "Config"
    snapshots = base / HOME / "2024" / "1" / "31" / "ConfigSnapshot"
    histories = base / HOME / "2024" / "2" / "1" / "ConfigHistory"
    for one in (snapshots, histories):
        one.mkdir(parents=True)
    (base / "ConfigWritabilityCheckFile").touch()
    at = "2024-01-30T00:00:00Z"
    snapshot = {
        "fileVersion": "1.0",
        "configSnapshotId": "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
        "configurationItems": [
            item("good", at, {"team": "shop"}),
            verdict("good", "COMPLIANT"),
            item("bad", at, {}),
            verdict("bad", "COMPLIANT"),
            item("gone", at, {"team": "shop"}),
            verdict("gone", "COMPLIANT", "elsewhere"),
        ],
    }
    name = f"{SHOP}_Config_{HOME}_ConfigSnapshot_20240131T101500Z_1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed.json.gz"
    (snapshots / name).write_bytes(gzip.compress(json.dumps(snapshot).encode()))
    history = {
        "fileVersion": "1.0",
        "configurationItems": [item("gone", "2024-02-01T00:00:00Z", None, "ResourceDeleted")],
    }
    name = f"{SHOP}_Config_{HOME}_ConfigHistory_AWS::S3::Bucket_20240201T000000Z_20240201T060000Z_1.json.gz"
    (histories / name).write_bytes(gzip.compress(json.dumps(history).encode()))
    return folder / "bucket"


def run(server: Server, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs the binary against a server."""
    command = [str(binary()), *map(str, arguments), "--endpoint", server.endpoint]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "COLUMNS": "1000"}, timeout=HANGING, check=False
    )


def verdicts(server: Server) -> dict[str, str]:
    """What the rule says here."""
    server.settle()
    found = pages(
        server.client("config", SHOP),
        "get_compliance_details_by_config_rule",
        "EvaluationResults",
        ConfigRuleName="tagged",
    )
    return {
        one["EvaluationResultIdentifier"]["EvaluationResultQualifier"]["ResourceId"]: one["ComplianceType"]
        for one in found
    }


def test_a_bucket_beside_an_organization(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch()
    document, kept = tmp_path / "org.yaml", bucket(tmp_path)
    document.write_text(DOCUMENT)
    done = run(server, "import", "organization", kept, document)
    assert done.returncode == 0, done.stderr
    # Three buckets, and that one of them is gone.
    assert "4 configuration items and account facts were taken in." in done.stdout
    assert "3 items are AWS's own verdicts, which are no input" in " ".join(done.stdout.split())
    config = server.client("config", SHOP)
    there = config.list_discovered_resources(resourceType="AWS::S3::Bucket")["resourceIdentifiers"]
    assert sorted(one["resourceId"] for one in there) == ["bad", "good"]
    assert config.list_discovered_resources(resourceType="AWS::Config::ResourceCompliance")["resourceIdentifiers"] == []
    assert verdicts(server) == {"good": "COMPLIANT", "bad": "NON_COMPLIANT"}
    # Once more changes nothing.
    again = run(server, "import", "organization", kept, document)
    assert (again.returncode, "were taken in" in again.stdout) == (0, False), again.stdout
    assert "4 were known already." in again.stdout
    assert verdicts(server) == {"good": "COMPLIANT", "bad": "NON_COMPLIANT"}
    # What AWS found: one is equal, one isn't, and one is of a rule that isn't here.
    compared = run(server, "verify", "organization", kept)
    assert compared.returncode == 2, compared.stderr
    assert "verdicts on resources: 1 of 2 equal (1 more are of rules that aren't here)" in compared.stdout
    assert "tagged in 222222222222 us-east-1: AWS::S3::Bucket bad" in compared.stdout
    report = json.loads(run(server, "verify", "organization", kept, "--format", "json").stdout)
    found = {one["what"]: one for one in report["compared"]}["verdicts on resources"]
    assert (found["count"], found["not_here"]) == (2, 1)
    assert [(one["aws"], one["here"]) for one in found["differences"]] == [("COMPLIANT", "NON_COMPLIANT")]


def test_items_wait_for_the_organization(launch: Callable[..., Server], tmp_path: Path) -> None:
    """While what differs is only shown, nothing is taken in."""
    server = launch()
    document, kept = tmp_path / "org.yaml", bucket(tmp_path)
    document.write_text(DOCUMENT)
    assert run(server, "import", "organization", document).returncode == 0
    document.write_text(DOCUMENT + "trusted_access: [{service: config.amazonaws.com}]\n")
    shown = run(server, "import", "organization", document, kept)
    assert shown.returncode == 2, shown.stdout + shown.stderr
    assert "weren't taken in: --apply takes them in, too." in shown.stdout
    config = server.client("config", SHOP)
    assert config.list_discovered_resources(resourceType="AWS::S3::Bucket")["resourceIdentifiers"] == []
    applied = run(server, "import", "organization", document, kept, "--apply")
    assert applied.returncode == 0, applied.stderr
    assert "4 configuration items and account facts were taken in." in applied.stdout


def test_what_aggregators_tell_is_compared(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch()
    document, kept = tmp_path / "org.yaml", bucket(tmp_path)
    document.write_text(DOCUMENT)
    assert run(server, "import", "organization", document, kept).returncode == 0
    server.settle()
    told = tmp_path / "aggregated"
    told.mkdir()
    place = {"AccountId": SHOP, "AwsRegion": HOME}
    rule = {"ConfigRuleName": "tagged", "Compliance": {"ComplianceType": "NON_COMPLIANT"}, **place}
    (told / "rules.json").write_text(json.dumps({"AggregateComplianceByConfigRules": [rule]}))
    details = [
        {
            "EvaluationResultIdentifier": {
                "EvaluationResultQualifier": {
                    "ConfigRuleName": "tagged",
                    "ResourceType": "AWS::S3::Bucket",
                    "ResourceId": name,
                }
            },
            "ComplianceType": compliance,
            **place,
        }
        for name, compliance in [("good", "COMPLIANT"), ("bad", "NON_COMPLIANT")]
    ]
    (told / "details.json").write_text(json.dumps({"AggregateEvaluationResults": details}))
    compared = run(server, "verify", "organization", told)
    assert compared.returncode == 0, compared.stdout + compared.stderr
    assert compared.stdout.splitlines() == ["rules as a whole: 1 of 1 equal", "verdicts on resources: 2 of 2 equal"]


def test_nothing_is_imported_where_a_file_is_cut_off(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch()
    document, kept = tmp_path / "org.yaml", bucket(tmp_path)
    document.write_text(DOCUMENT)
    (snapshot,) = kept.rglob("*ConfigSnapshot_*.gz")
    whole = snapshot.read_bytes()
    snapshot.write_bytes(whole[: len(whole) // 2])
    done = run(server, "import", "organization", document, kept)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"{snapshot}: the file is cut off: the gzip doesn't end",
        "error: nothing was imported: 1 problem",
    ]
    assert run(server, "import", "organization", document).returncode == 0
    # A bucket alone: the items, into the organization that is there.
    assert run(server, "import", "config", kept).returncode == 1
    assert (
        server.client("config", SHOP).list_discovered_resources(resourceType="AWS::S3::Bucket")["resourceIdentifiers"]
        == []
    )
    snapshot.write_bytes(whole)
    done = run(server, "import", "config", kept)
    assert (done.returncode, done.stdout.count("3 items accepted")) == (0, 1), done.stdout + done.stderr
    assert verdicts(server) == {"good": "COMPLIANT", "bad": "NON_COMPLIANT"}


def test_a_bucket_is_no_organization(launch: Callable[..., Server], tmp_path: Path) -> None:
    done = run(launch(), "import", "organization", bucket(tmp_path))
    assert done.returncode == 1
    assert "it tells no organization" in done.stderr


def test_an_item_that_cannot_be_read_is_told_with_its_place(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch()
    document, kept = tmp_path / "org.yaml", bucket(tmp_path)
    document.write_text(DOCUMENT)
    odd = [verdict("good", "COMPLIANT"), item("odd", "2024-02-02T00:00:00Z", {}), {"resourceType": "AWS::S3::Bucket"}]
    (kept / "odd.json").write_text(json.dumps({"configurationItems": odd}))
    done = run(server, "import", "organization", document, kept)
    assert done.returncode == 0, done.stderr
    assert "5 configuration items and account facts were taken in." in done.stdout
    # The place is that in the file, whatever was left out before it.
    assert "configurationItems[2].awsAccountId: is missing" in done.stdout
