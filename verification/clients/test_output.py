"""What every command does with its output: a full disk, a reader that has gone, names that a terminal would obey."""

from __future__ import annotations

import json
import os
import re
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from fleet import Fleet
from harness import EXAMPLES, HANGING, binary, refusal

COMMANDS = {
    "help": "--help",
    "version": "--version",
    "env": "env",
    "completions": "completions bash",
    "a manual page": "man what-if",
    "the organization": "tree",
    "the organization with its policies": "tree --policies",
    "the organization of before": "tree --as-of 1",
    "all pages": "man --to $FOLDER",
    "a decision": "can $ACCOUNT s3:GetObject",
    "decisions": "can $ACCOUNT s3:GetObject s3:PutObject --principal root",
    "a decision as JSON": "can $ACCOUNT s3:GetObject --format json",
    "guardrails": "guardrails $ACCOUNT",
    "guardrails as JSON": "guardrails $ACCOUNT --format json",
    "refused calls": "log --refused",
    "refused calls as JSON": "log --refused --format json",
    "log": "log --all",
    "log as JSON": "log --all --format json",
    "what-if": "what-if ListRoots",
    "what-if as JSON": "what-if ListRoots --format json",
    "what-if as Markdown": "what-if ListRoots --format markdown",
    "a move": "move $ACCOUNT --to $ROOT --dry-run",
    "an effective policy": "effective-policy TAG_POLICY --target $ACCOUNT",
    "an explained one": "effective-policy TAG_POLICY --target $ACCOUNT --explain",
    "associations": "securityhub associations --account $MANAGEMENT",
    "associations as JSON": "securityhub associations --account $MANAGEMENT --format json",
    "the tree of associations": "securityhub associations --tree --account $MANAGEMENT",
    "that as JSON": "securityhub associations --tree --account $MANAGEMENT --format json",
    "rules": "rules list",
    "rules as JSON": "rules list --format json",
    "rules as Markdown": "rules list --format markdown",
    "a rule": "rules show S3_BUCKET_LOGGING_ENABLED",
    "a rule as JSON": "rules show S3_BUCKET_LOGGING_ENABLED --format json",
    "facts": "rules facts",
    "coverage": "pack coverage $PACK",
    "coverage as JSON": "pack coverage $PACK --format json",
    "faults": "fault list",
    "a fault": "fault add --operation ListRoots --error TooManyRequestsException --account 999999999999",
    "cleared faults": "fault clear",
    "an import": "import config $ITEMS",
}
"""Every command that ends by itself, in each of its forms."""
HOSTILE = "pay\u009b31m\u202e\u061c\u2028\u200b\ufeff\U000e0041ments"
"""Text that a terminal would obey, or not show, as far as names may hold it."""
UNSEEN = ("Cc", "Cf", "Zl", "Zp")
STYLE = re.compile(r"\x1b\[[\d;]*m")
"""Colours and weights of our own, which a terminal gets. Text that is ours is never concealed."""
CONCEALED = re.compile(r"\x1b\[(?:[\d;]*;)?8m")


def obeyed(text: str) -> set[str]:
    """What a terminal would obey or not show in the text, but for styles and line ends."""
    assert not CONCEALED.search(text), repr(text)
    rest = STYLE.sub("", text)
    return {hex(ord(one)) for one in rest if one != "\n" and unicodedata.category(one) in UNSEEN}


@pytest.fixture(scope="module")
def names(fleet: Fleet, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An organization in which whatever may be named freely has a hostile name."""
    organizations = fleet.organizations
    organizations.enable_policy_type(RootId=fleet.root, PolicyType="TAG_POLICY")
    unit = organizations.create_organizational_unit(ParentId=fleet.root, Name=f"unit {HOSTILE}")["OrganizationalUnit"]
    # Names of accounts take no characters beyond ASCII; the one of a unit does, and so do descriptions and tags.
    account = fleet.account("payments")
    organizations.move_account(AccountId=account, SourceParentId=fleet.root, DestinationParentId=unit["Id"])
    value = {"tag_key": {"@@assign": "Cost"}, "tag_value": {"@@assign": [HOSTILE]}}
    content = json.dumps({"tags": {"cost": value}})
    made = organizations.create_policy(
        Name=f"policy {HOSTILE}", Description=HOSTILE, Type="TAG_POLICY", Content=content
    )
    organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=unit["Id"])
    fleet.client("securityhub").enable_organization_admin_account(AdminAccountId=account)
    hub = fleet.server.client("securityhub", account)
    hub.create_finding_aggregator(RegionLinkingMode="ALL_REGIONS")
    hub.update_organization_configuration(AutoEnable=False, OrganizationConfiguration={"ConfigurationType": "CENTRAL"})
    fleet.server.settle()
    folder = tmp_path_factory.mktemp("output")
    malformed = json.dumps({"tags": {"cost": {HOSTILE: {}}}})
    refusal(organizations.create_policy, Name="x", Description="", Type="TAG_POLICY", Content=malformed)
    return {
        "$ACCOUNT": account,
        "$MANAGEMENT": fleet.management,
        "$ROOT": fleet.root,
        "$PACK": str(EXAMPLES / "baseline-pack.yaml"),
        "$ITEMS": str(EXAMPLES / "items" / "us-east-1.json"),
        "$FOLDER": str(folder / "pages"),
        "endpoint": fleet.server.endpoint,
        "folder": str(folder),
    }


def started(typed: str, names: dict[str, str], **streams: Any) -> subprocess.Popen[str]:
    """Starts what is typed."""
    words = [names.get(word, word) for word in typed.split()]
    # Colours as on a terminal: without them the library that leaves them out takes other commands with them.
    environment = {**os.environ, "BAILIWICK_ENDPOINT": names["endpoint"], "CLICOLOR_FORCE": "1"}
    return subprocess.Popen(
        [str(binary()), *words], stderr=subprocess.PIPE, text=True, env=environment, cwd=names["folder"], **streams
    )


@pytest.mark.parametrize("typed", COMMANDS.values(), ids=COMMANDS)
def test_it_has_something_to_write(typed: str, names: dict[str, str]) -> None:
    ran = started(typed, names, stdout=subprocess.PIPE)
    out, err = ran.communicate(timeout=HANGING)
    assert ran.returncode in (0, 2, 3), out + err
    assert out


@pytest.mark.parametrize("typed", COMMANDS.values(), ids=COMMANDS)
def test_a_full_disk_is_told(typed: str, names: dict[str, str]) -> None:
    with Path("/dev/full").open("w") as full:
        ran = started(typed, names, stdout=full)
        _, err = ran.communicate(timeout=HANGING)
    assert ran.returncode == 1, err
    assert "panicked" not in err
    assert err.count("No space left on device") == 1, err
    assert STYLE.sub("", err).startswith("error: "), err


@pytest.mark.parametrize("typed", COMMANDS.values(), ids=COMMANDS)
def test_a_reader_that_has_gone_is_nobodys_mistake(typed: str, names: dict[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ran = started(typed, names, stdout=pipe)
    _, err = ran.communicate(timeout=HANGING)
    # By status or by signal: `head` ends a pipeline in either way.
    assert "panicked" not in err
    assert "Broken pipe" not in err, err
    assert err.count("error:") == 0, err


@pytest.mark.parametrize("typed", COMMANDS.values(), ids=COMMANDS)
def test_nothing_reaches_a_terminal_that_it_would_obey(typed: str, names: dict[str, str]) -> None:
    out, err = started(typed, names, stdout=subprocess.PIPE).communicate(timeout=HANGING)
    assert not obeyed(out + err), repr(out + err)


@pytest.mark.parametrize(
    "typed",
    [
        "effective-policy TAG_POLICY --target $HOSTILE",
        "what-if $HOSTILE",
        "what-if --file $HOSTILE",
        "move $HOSTILE --to $ROOT",
        "move $ACCOUNT --to $HOSTILE",
        "log --operation $HOSTILE",
        "log --since $HOSTILE",
        "import config $HOSTILE",
        "rules show $HOSTILE",
        "pack coverage $HOSTILE",
        "fault add --operation $HOSTILE --error X",
        "securityhub associations --account $HOSTILE",
        "serve --listen $HOSTILE",
        "env --endpoint http://$HOSTILE",
        "log --endpoint http://$HOSTILE",
        "$HOSTILE",
        "--$HOSTILE",
    ],
)
def test_nor_what_was_typed(typed: str, names: dict[str, str]) -> None:
    hostile = f"a\u001b]0;title\u0007\u001b[8m\u001b[31m{HOSTILE}"
    words = [names.get(word, word).replace("$HOSTILE", hostile) for word in typed.split(" ")]
    environment = {**os.environ, "BAILIWICK_ENDPOINT": names["endpoint"], "CLICOLOR_FORCE": "1"}
    ran = subprocess.run([str(binary()), *words], capture_output=True, text=True, env=environment, timeout=HANGING)
    everything = ran.stdout + ran.stderr
    assert not obeyed(everything), repr(everything)
    assert "\u001b" not in everything, repr(everything)
    assert "panicked" not in everything


def test_what_others_wrote_has_no_colours(names: dict[str, str]) -> None:
    config = {"Type": "AWS::Config::ConfigRule", "Properties": {"ConfigRuleName": "\u001b[31mred\u001b[0m"}}
    config["Properties"]["Source"] = {"Owner": "AWS", "SourceIdentifier": "ENCRYPTED_VOLUMES"}
    pack = Path(names["folder"]) / "styled.json"
    pack.write_text(json.dumps({"Resources": {"\u001b[31mred": config, "Plain": config}}))
    out, err = started(f"pack coverage {pack}", names, stdout=subprocess.PIPE).communicate(timeout=HANGING)
    assert "red" in out + err
    assert "\u001b" not in out + err, repr(out + err)
