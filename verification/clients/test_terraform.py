"""Terraform with the unmodified AWS provider: apply, a second plan that changes nothing, what came of it, destroy."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from harness import EXAMPLES, MANAGEMENT, Server, code, pages, refusal

CONFIGURATIONS = Path(__file__).parent / "terraform"
PATIENCE = 1200
"""Seconds after which Terraform is considered to hang; its own waits between polls are long."""
USUAL = [
    Path.home() / ".terraform.d" / "plugins",
    Path.home() / ".terraform.d" / "plugin-cache",
    Path("/usr/share/terraform/plugins"),
    Path("/usr/local/share/terraform/plugins"),
    Path("/var/lib/terraform/plugins"),
    *sorted(Path("/opt").glob("*")),
]
"""Where a mirror of providers may lie: folders with HOST/hashicorp/aws below them."""


def mirror() -> Path | None:
    """A folder from which Terraform can install the AWS provider without a network."""
    named = os.environ.get("BAILIWICK_TERRAFORM_MIRROR")
    for folder in [Path(named)] if named else USUAL:
        if folder.is_dir() and any(folder.glob("*/hashicorp/aws")):
            return folder
    return None


@dataclass
class Terraform:
    """One configuration in a working directory of its own."""

    folder: Path
    environment: dict[str, str]

    def run(self, *arguments: str, expected: int = 0) -> str:
        """Runs Terraform, which must end with the expected code. Answers what it printed."""
        done = subprocess.run(
            ["terraform", *arguments],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == expected, f"terraform {' '.join(arguments)}:\n{done.stdout}"
        return done.stdout

    def apply(self) -> dict[str, str]:
        """Applies, and plans again: nothing may be left to change. Answers the outputs."""
        self.run("apply", "-auto-approve", "-input=false", "-no-color")
        # 0: no changes; 2: changes.
        self.run("plan", "-detailed-exitcode", "-input=false", "-no-color")
        outputs = json.loads(self.run("output", "-json"))
        return {name: output["value"] for name, output in outputs.items()}

    def destroy(self) -> None:
        """Takes everything down again."""
        self.run("destroy", "-auto-approve", "-input=false", "-no-color")


@pytest.fixture
def terraform(tmp_path: Path) -> Callable[..., Terraform]:
    """Prepares configurations; without Terraform or its provider, skips the test, or fails when they are required."""
    found = mirror()
    reason = ""
    if not shutil.which("terraform"):
        reason = "TERRAFORM IS NOT CHECKED: there is no terraform on the path"
    elif not found:
        reason = f"TERRAFORM IS NOT CHECKED: no mirror of hashicorp/aws below {', '.join(map(str, USUAL))}"
    if reason and os.environ.get("BAILIWICK_TERRAFORM") == "required":
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
    settings = tmp_path / "terraform.rc"
    settings.write_text(
        f'provider_installation {{\n  filesystem_mirror {{ path = "{found}" }}\n}}\ndisable_checkpoint = true\n'
    )

    def prepare(name: str, **variables: str) -> Terraform:
        folder = tmp_path / name
        shutil.copytree(CONFIGURATIONS / name, folder)
        environment = {
            **os.environ,
            "TF_CLI_CONFIG_FILE": str(settings),
            "TF_IN_AUTOMATION": "1",
            "HOME": str(tmp_path),
        }
        environment.update({f"TF_VAR_{variable}": value for variable, value in variables.items()})
        one = Terraform(folder, environment)
        one.run("init", "-input=false", "-no-color")
        return one

    return prepare


def test_an_organization_and_its_members(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    where = {"endpoint": server.endpoint, "management": MANAGEMENT}
    organization = terraform("organization", **where)
    ids = organization.apply()
    organizations = server.client("organizations")
    tree = {one["Name"] for one in pages(organizations, "list_accounts", "Accounts")}
    assert {"audit", "ledger", "sandbox"} <= tree
    effective = organizations.describe_effective_policy(PolicyType="TAG_POLICY", TargetId=ids["ledger"])
    assert json.loads(effective["EffectivePolicy"]["PolicyContent"]) == {
        "tags": {"costcenter": {"tag_key": "CostCenter", "tag_value": ["100", "200"]}}
    }

    members = terraform("members", **where, **ids, template=str(EXAMPLES / "baseline-pack.yaml"))
    members.apply()
    config = server.client("config", ids["audit"])
    (overall,) = config.describe_organization_conformance_pack_statuses()["OrganizationConformancePackStatuses"]
    assert overall["Status"].endswith("_SUCCESSFUL")
    rules = pages(server.client("config", ids["ledger"]), "describe_config_rules", "ConfigRules")
    assert len(rules) == 14
    assert server.client("config", ids["sandbox"]).describe_conformance_packs()["ConformancePackDetails"] == []
    hub = server.client("securityhub", ids["ledger"])
    assert len(hub.get_enabled_standards()["StandardsSubscriptions"]) == 1
    assert code(refusal(server.client("securityhub", ids["sandbox"]).describe_hub)) == "InvalidAccessException"

    members.destroy()
    assert server.client("s3", ids["audit"]).list_buckets()["Buckets"] == []
    # Security Hub registered its administrator with Organizations by itself; no resource of Terraform's owns that.
    services = pages(organizations, "list_delegated_services_for_account", "DelegatedServices", AccountId=ids["audit"])
    for principal in {one["ServicePrincipal"] for one in services} - {"config-multiaccountsetup.amazonaws.com"}:
        organizations.deregister_delegated_administrator(AccountId=ids["audit"], ServicePrincipal=principal)
    organization.destroy()
    assert code(refusal(organizations.describe_organization)) == "AWSOrganizationsNotInUseException"


def test_standards_of_an_account(launch: Callable[..., Server], terraform: Callable[..., Terraform]) -> None:
    server = launch()
    account = "333333333333"
    standards = terraform("standards", endpoint=server.endpoint, account=account)
    outputs = standards.apply()
    assert outputs["standards"] == (
        "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0=DISABLED,"
        "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0=ENABLED"
    )
    hub = server.client("securityhub", account)
    (control,) = hub.batch_get_security_controls(SecurityControlIds=["IAM.1"])["SecurityControls"]
    assert control["SecurityControlStatus"] == "ENABLED"
    standards.destroy()
    assert code(refusal(hub.describe_hub)) == "InvalidAccessException"
