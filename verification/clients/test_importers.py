"""Other people's files of an organization, brought in by the command line and looked at by a client."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from harness import ROOT, Server, binary, code, refusal

DATA = Path(os.environ.get("BAILIWICK_TEST_DATA", ROOT.parent / "shared" / "data"))
"""Where other people's real files are."""


def real(name: str) -> Path:
    """Real files; the test is skipped, and says so, where they aren't there."""
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{path} is not there; set BAILIWICK_TEST_DATA")
    return path


def brought_in(server: Server, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """What `bailiwick import organization` says of files."""
    command = [str(binary()), "import", "organization", *map(str, arguments), "--endpoint", server.endpoint]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def attached(organizations: object, target: str, kind: str) -> list[str]:
    """The names of the policies of a type that are attached, in their order."""
    return [
        policy["Name"] for policy in organizations.list_policies_for_target(TargetId=target, Filter=kind)["Policies"]
    ]


def children(organizations: object, parent: str) -> dict[str, str]:
    """The units below a parent, by their names."""
    units = organizations.list_organizational_units_for_parent(ParentId=parent)["OrganizationalUnits"]
    return {unit["Name"]: unit["Id"] for unit in units}


def members(organizations: object, parent: str) -> list[str]:
    """The names of the accounts in a parent."""
    return sorted(account["Name"] for account in organizations.list_accounts_for_parent(ParentId=parent)["Accounts"])


def test_a_landing_zone_is_what_clients_see() -> None:
    """Units and accounts with their ids, policies at their targets, rules and Security Hub; and all of it once more."""
    path = real("lza/all-enabled")
    with Server() as server:
        done = brought_in(server, path)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "AWS Control Tower is used" in " ".join(done.stdout.split())
        server.settle()
        organizations = server.client("organizations", "111111111111")
        assert organizations.describe_organization()["Organization"]["Id"] == "o-asdf123456"
        units = children(organizations, "r-asdf")
        assert set(units) == {
            "Security",
            "Infrastructure",
            "GovCloud",
            "SecureWorkloads",
            "Suspended",
            "Level1",
            "Devops",
        }
        assert units["Security"] == "ou-asdf-11111111"
        assert members(organizations, units["Security"]) == ["Audit", "LogArchive"]
        assert members(organizations, units["Infrastructure"]) == ["Network", "SharedServices"]
        assert members(organizations, "r-asdf") == ["Management"]
        kind = "SERVICE_CONTROL_POLICY"
        guardrails = ["FullAWSAccess", "AcceleratorGuardrails1", "AcceleratorGuardrails2"]
        assert attached(organizations, units["Security"], kind) == guardrails
        # The allow list takes the place of FullAWSAccess.
        assert attached(organizations, units["SecureWorkloads"], kind) == ["AllowList"]
        assert attached(organizations, "r-asdf", "TAG_POLICY") == ["TagPolicy", "TagPolicy01"]
        answer = organizations.describe_effective_policy(PolicyType="TAG_POLICY", TargetId="555555555555")
        tags = json.loads(answer["EffectivePolicy"]["PolicyContent"])["tags"]
        assert tags["costcenter"]["tag_value"] == ["100", "200"]
        # 43 rules are for everybody, one more is for Management and Security, in one of two Regions.
        for account, region, count in [
            ("222222222222", "us-east-1", 44),
            ("222222222222", "us-west-2", 43),
            ("555555555555", "us-east-1", 43),
        ]:
            config = server.client("config", account, region)
            found = [
                rule
                for page in config.get_paginator("describe_config_rules").paginate()
                for rule in page["ConfigRules"]
            ]
            assert len(found) == count, (account, region)
        hub = server.client("securityhub", "111111111111")
        assert [one["AccountId"] for one in hub.list_organization_admin_accounts()["AdminAccounts"]] == ["222222222222"]
        enabled = server.client("securityhub", "555555555555").get_enabled_standards()["StandardsSubscriptions"]
        assert len(enabled) == 5
        again = brought_in(server, path)
        assert again.returncode == 0, again.stdout + again.stderr


def test_an_organization_of_org_formation_is_what_clients_see() -> None:
    """Accounts in their units, ids where they are told, policies at the root."""
    path = real("org-formation/examples-organization.yml")
    with Server() as server:
        done = brought_in(server, path, "--as", "org-formation")
        assert done.returncode == 0, done.stdout + done.stderr
        server.settle()
        organizations = server.client("organizations", "507468909204")
        root = organizations.list_roots()["Roots"][0]["Id"]
        units = children(organizations, root)
        assert set(units) == {"production", "development", "shared"}
        assert members(organizations, units["production"]) == ["Production 1 Account"]
        assert len(members(organizations, units["development"])) == 4
        # No unit names the second one.
        assert members(organizations, root) == ["Production 2 Account", "oc test account 2"]
        names = ["FullAWSAccess", "DenyChangeOfOrgRole", "RestrictUnusedRegions"]
        assert attached(organizations, root, "SERVICE_CONTROL_POLICY") == names
        tags = organizations.list_tags_for_resource(ResourceId="507468909204")["Tags"]
        assert {"Key": "budget-alarm-threshold", "Value": "200"} in tags


def test_what_cannot_be_read_is_told_and_nothing_is_taken(tmp_path: Path) -> None:
    """A policy outside of the configuration: status 1, the file with line and column, and no organization."""
    (tmp_path / "organization-config.yaml").write_text(
        "enable: true\norganizationalUnits: []\nserviceControlPolicies:\n  - name: P\n    description: p\n"
        "    policy: ../../etc/passwd\n    deploymentTargets: {organizationalUnits: [Root]}\n"
    )
    (tmp_path / "accounts-config.yaml").write_text(
        "mandatoryAccounts:\n  - {name: Management, email: m@example.com, organizationalUnit: Root}\n"
    )
    with Server() as server:
        done = brought_in(server, tmp_path)
        told = " ".join(done.stderr.split())
        assert done.returncode == 1, done.stdout + done.stderr
        assert "organization-config.yaml:6:13: serviceControlPolicies[0].policy: `../../etc/passwd` leads out" in told
        assert "nothing was imported" in told
        error = refusal(server.client("organizations", "111111111111").describe_organization)
        assert code(error) == "AWSOrganizationsNotInUseException"
