"""What every command prints on a terminal of 80 and of 100 columns, kept as text in `snapshots/80` and `snapshots/100`.

`BAILIWICK_WRITE_SNAPSHOTS=1` writes them anew. Whoever does that reads what differs, as a newcomer would, before they
keep it.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import governed
from fleet import Fleet
from harness import HANGING, ROOT, Server, binary

FOLDER = Path(__file__).parent / "snapshots"
WRITE = os.environ.get("BAILIWICK_WRITE_SNAPSHOTS") == "1"
WIDTHS = [80, 100]
CLOCK = "2026-06-01T12:00:00Z"
"""When everything happens, but for the demo."""

COMMANDS = {
    "version": "--version",
    "no-command": "",
    "unknown-command": "treee",
    "unknown-option": "tree --polices",
    "env": "env --account 111122223333",
    "env-by-name": "env --account payments-production --region eu-west-1",
    "env-unknown-name": "env --account paymentsproduction",
    "env-unknown-region": "env --region mars-north-1",
    "completions-bash": "completions bash",
    "completions-zsh": "completions zsh",
    "completions-fish": "completions fish",
    "man": "man",
    "man-log": "man log",
    "healthcheck": "healthcheck",
    "healthcheck-no-server": "healthcheck --endpoint http://127.0.0.1:1",
    "tree": "tree",
    "tree-policies": "tree --policies",
    "tree-as-of-version": "tree --policies --as-of 12",
    "tree-as-of-nothing": "tree --as-of 0",
    "tree-as-of-later": "tree --as-of 100000",
    "tree-as-of-wrong": "tree --as-of yesterday",
    "tree-as-of-moment": "tree --as-of 2026-06-01T12:00:00Z",
    "tree-before-everything": "tree --as-of 2026-06-01T11:59:59Z",
    "tree-unknown-account": "tree --account 999999999999",
    "tree-no-server": "tree --endpoint http://127.0.0.1:1",
    "snapshot-save": "snapshot save org.snapshot --state-only",
    "snapshot-save-onto-something-else": "snapshot save plan.json",
    "snapshot-save-no-data": "snapshot save none.snapshot --data missing",
    "snapshot-show": "snapshot show org.snapshot",
    "snapshot-show-something-else": "snapshot show plan.json",
    "snapshot-load": "snapshot load org.snapshot --data loaded",
    "snapshot-load-again": "snapshot load org.snapshot --data loaded",
    "snapshot-load-into-memory": "snapshot load org.snapshot --data memory",
    "effective-policy": "effective-policy tag --target payments-production",
    "effective-policy-explain": "effective-policy tag --target payments-production --explain",
    "effective-policy-explain-sandbox": "effective-policy tag --target sandbox-1 --explain",
    "effective-policy-of-a-unit": "effective-policy tag --target Workloads/Production --explain",
    "effective-policy-of-the-root": "effective-policy tag --target Root",
    "effective-policy-somewhere-else": "effective-policy tag --target payments-production --at Sandbox --explain",
    "effective-policy-of-a-new-account": "effective-policy tag --at Workloads/Production",
    "effective-policy-at-nowhere": "effective-policy tag --target payments-production --at Sandbx",
    "effective-policy-unknown-target": "effective-policy tag --target Prodution",
    "effective-policy-not-enabled": "effective-policy backup --target ledger",
    "effective-policy-unknown-type": "effective-policy tags --target ledger",
    "effective-policy-of-authorization": "effective-policy service-control --target ledger",
    "what-if-move": "what-if MoveAccount --request $MOVE",
    "what-if-refused": "what-if DetachPolicy --request $DETACH",
    "what-if-nothing": "what-if ListRoots",
    "what-if-unit": 'what-if CreateOrganizationalUnit --request \'{"ParentId": "$ROOT", "Name": "New"}\'',
    "what-if-plan": "what-if plan.json",
    "what-if-plan-markdown": "what-if plan.json --format markdown",
    "what-if-another-organization": "what-if takeover.json",
    "what-if-as-of": "what-if ListRoots --as-of 12",
    "what-if-account-by-name": "what-if StopConfigurationRecorder --account ledger --request $STOP",
    "what-if-malformed": "what-if CreatePolicy --request $MALFORMED",
    "what-if-unknown-operation": "what-if MoveAcount",
    "what-if-terraform": "what-if --terraform-plan terraform.json",
    "what-if-terraform-junit": "what-if --terraform-plan terraform.json --format junit",
    "what-if-terraform-written": "what-if --terraform-plan terraform.json --format html -o page.html",
    "what-if-terraform-of-nothing": "what-if --terraform-plan nothing.json",
    "what-if-terraform-of-another-organization": "what-if --terraform-plan $KEPT/organization_third.json",
    "what-if-terraform-cut-off": "what-if --terraform-plan cut-off-plan.json",
    "what-if-policy": "what-if --policy guard.json --policy-id $STAY",
    "what-if-policy-sarif": "what-if --policy guard.json --policy-id $STAY --format sarif",
    "what-if-policy-malformed": "what-if --policy malformed-guard.json --policy-id $STAY",
    "what-if-policy-without-id": "what-if --policy guard.json",
    "replay": "replay records.json",
    "replay-policy": "replay records.json --policy guard.json --policy-id $STAY",
    "replay-policy-markdown": "replay records.json --policy guard.json --policy-id $STAY --format markdown",
    "what-if-replay": "what-if --policy guard.json --policy-id $STAY --replay records.json",
    "replay-nothing": "replay missing.json",
    "branch-list-empty": "branch list",
    "branch-create": "branch create review",
    "branch-create-again": "branch create review",
    "branch-create-of-the-past": "branch create before --as-of 12 --timing manual",
    "branch-create-wrong-name": "branch create Review/1",
    "branch-create-of-another": "branch create inner --from review",
    "branch-list": "branch list",
    "branch-list-json": "branch list --format json",
    "branch-use": "branch use review --account payments-production",
    "branch-use-unknown": "branch use revew",
    "branch-tick": "branch tick before 3600",
    "branch-tick-of-a-clock-that-stands": "branch tick review 3600",
    "branch-diff-nothing": "branch diff review",
    "branch-diff-two": "branch diff review before",
    "rehearse": "rehearse --branch review -- $BAILIWICK move ledger --to Sandbox",
    "rehearse-nothing": "rehearse -- $BAILIWICK tree",
    "rehearse-failing": "rehearse -- $BAILIWICK move legder --to Sandbox",
    "rehearse-missing": "rehearse -- no-such-command",
    "branch-diff": "branch diff review",
    "branch-diff-markdown": "branch diff review --format markdown",
    "branch-drop-with-others": "branch drop review",
    "branch-drop": "branch drop inner review before",
    "branch-drop-unknown": "branch drop review",
    "test": "test org/expectations.yaml org/good-expectations.json",
    "test-folder": "test org --coverage",
    "test-holds": "test org/good-expectations.json",
    "test-mistakes": "test wrong-expectations.yaml missing.yaml",
    "test-note": "test noted-expectations.json",
    "test-no-files": "test",
    "test-record": "test --record - --of payments-* --action s3:GetObject",
    "test-record-file": "test --record recorded.yaml --of ledger --of sandbox-1",
    "test-record-nobody": "test --record - --of legder",
    "what-if-expect": "what-if MoveAccount --request $MOVE --expect org/expectations.yaml",
    "what-if-expect-markdown": "what-if ListRoots --expect org/expectations.yaml --format markdown",
    "move-dry-run": "move ledger --to Sandbox --dry-run",
    "move-unknown-account": "move legder --to Sandbox",
    "move-unknown-unit": "move ledger --to Sandbx",
    "can": "can sandbox-1 rds:CreateDBInstance",
    "guardrails": "guardrails sandbox-1",
    "guardrails-of-another": "guardrails payments-production",
    "guardrails-of-management": "guardrails 210987654321",
    "guardrails-somewhere-else": "guardrails sandbox-1 --at Workloads",
    "guardrails-of-a-new-account": "guardrails --at Sandbox",
    "guardrails-unknown": "guardrails sandbox-9",
    "can-allowed": "can payments-production s3:GetObject --resource arn:aws:s3:::reports/one --principal role/Reader",
    "can-several": "can sandbox-1 rds:CreateDBInstance s3:GetObject organizations:LeaveOrganization",
    "can-new-account": "can --at Sandbox s3:GetObject",
    "can-management": "can 210987654321 rds:CreateDBInstance",
    "can-file": "can --file questions.yaml",
    "can-unknown-account": "can sandbox1 s3:GetObject",
    "can-wildcard": "can sandbox-1 s3:*",
    "log": "log -n 8",
    "log-account": "log --account payments-production --calls",
    "log-operation": "log --operation create-policy",
    "log-between": "log --after 8 --before 12",
    "log-since": "log --since 2026-06-01T12:00:00Z --calls -n 2",
    "log-later": "log --since 2026-06-01T12:00:01Z",
    "log-refused": "log --refused",
    "log-nothing": "log --operation DeletePolicy",
    "log-unknown-operation": "log --operation MoveAcount",
    "log-unknown-account": "log --account nobody",
    "log-version-as-time": "log --since 12",
    "securityhub-associations": "securityhub associations",
    "securityhub-associations-by-name": "securityhub associations --account ledger",
    "securityhub-associations-tree": "securityhub associations --tree",
    "rules-list": "rules list --search cloudtrail",
    "rules-list-not-modelled": "rules list --resource-type AWS::S3::Bucket --not-modelled",
    "rules-list-nothing": "rules list --search no-such-rule",
    "rules-show": "rules show S3_BUCKET_LOGGING_ENABLED REQUIRED_TAGS",
    "rules-show-region": "rules show IAM_USER_MFA_ENABLED",
    "rules-show-not-modelled": "rules show WAFV2_LOGGING_ENABLED",
    "rules-show-unknown": "rules show ENCRYPTED_VOLUME",
    "rules-facts": "rules facts",
    "pack-coverage": "pack coverage baseline-pack.yaml",
    "pack-coverage-of-each-kind": "pack coverage pack.yaml --region eu-west-1",
    "pack-coverage-wrong": "pack coverage wrong.yaml pack.yaml",
    "pack-coverage-too-few": "pack coverage pack.yaml --parameter MaximumAge=90 --fail-under 80",
    "pack-coverage-missing": "pack coverage missing.yaml",
    "fault-list-empty": "fault list",
    "fault-add": "fault add --operation create-account --error ConstraintViolationException "
    "--reason ACCOUNT_NUMBER_LIMIT_EXCEEDED --account ledger",
    "fault-add-work": 'fault add --work "account creations" --error INTERNAL_FAILURE --times 3',
    "fault-add-message": "fault add --operation securityhub:TagResource --error InternalException "
    '--message "It is out of order today; come back tomorrow."',
    "fault-add-unknown-operation": "fault add --operation MoveAcount --error TooManyRequestsException",
    "fault-add-wrong-error": "fault add --operation ListRoots --error NoSuchException",
    "fault-add-wrong-work": 'fault add --work "moves" --error INTERNAL_FAILURE',
    "fault-add-unknown-account": "fault add --operation ListRoots --error TooManyRequestsException --account ledgr",
    "fault-list": "fault list",
    "fault-clear-one": "fault clear 2",
    "fault-clear": "fault clear",
    "fault-clear-unknown": "fault clear 9",
    "import": "import config items.json",
    "import-again": "import config items.json",
    "import-unrecorded": "import config unrecorded.json unreadable.json",
    "import-empty": "import config empty.json",
    "import-organization-cut-off": "import organization cut-off.json",
    "collect": "collect",
    "collect-policy": "collect --policy --role Reader",
    "collect-wrong-region": "collect --print --region nowhere",
    "verify-nothing": "verify organization .",
    "move": "move payments-reporting --to Sandbox",
    "move-back": "move payments-reporting --to Workloads/Production/Payments",
    "export": "export",
    "export-of-another": "export --organization o-zzzzzzzzzz",
    "export-without-a-place": "export --format iam-collect",
    "export-not-empty": "export --to .",
    "export-gaps": "export --format terraform-import --to exported",
    "export-in-another-form": "export --format aws-cli --to exported",
    "export-of-a-region": "export --region us-east-1 --to exported",
    "report": "report --out site",
    "report-not-empty": "report --out .",
    "report-of-the-future": "report --out later --as-of 999999",
    "import-organization-wrong": "import organization wrong-org.yaml",
    "import-organization-unknown": "import organization guard.json",
    "import-organization-items": "import organization items.json",
    "serve-organization-wrong": "serve --organization wrong-org.yaml --listen 127.0.0.1:0",
    "demo": "demo --once --listen 127.0.0.1:0",
    "demo-remote": "demo --listen 0.0.0.0:0",
    "serve-remote": "serve --listen 0.0.0.0:0",
    "serve-wrong-place": "serve --data mysql://localhost/x",
    "serve-wrong-caller": "serve --caller nobody",
}
"""What is typed, by the name of its snapshot, in this order: some change what the next ones show."""
WRONG_ORGANIZATION = """version: 1
root: { policy_types: [SERVICE_CONTROL_POLICY], policies: [DenyLeaving] }
accounts:
  - { id: 222222222222, name: Audit, unit: Security }
  - { id: 222222222222, Name: Log }
"""
EXPECTATIONS = """expectations:
- name: nobody leaves the organization
  denied: {account: members, action: organizations:LeaveOrganization, by: stay-in-the-organization}
- denied: {account: Root/Workloads/**, actions: [s3:CreateBucket, s3:DeleteBucket], region: us-east-1}
- allowed: {account: sandbox-1, action: rds:CreateDBInstance, principal: role/Dev}
- tree: {account: ledger, in: Root/Workloads/Production}
- tree: {account: legder, in: Root/Workloads/Production}
- effective: {type: tag, target: Production, path: tags/costcenter/tag_value, value: [platform]}
- pack: {name: baseline, account: payments-*}
- security-hub: {account: ledger, association: self-managed}
- quota: {of: policies-per-target, type: service-control, at-most: 20%}
"""
"""What is expected, and partly so."""
WRONG_EXPECTATIONS = """expectations:
- denied: {acount: all, action: 'a:b'}
- quota: {of: accounts, at-most: lots}
- name: nothing
"""
"""What nobody can expect."""
BEGINNINGS = {"completions": 12, "man": 24, "export": 40}
"""Texts for programs, of which only so many lines are kept."""

WIDE = [
    ("completions|man", ".", "for a shell or `man`, which lay it out themselves"),
    (r"what-if-\w+-(junit|sarif)", ".", "for programs, which lay it out themselves"),
    (
        "what-if-plan-markdown|what-if-expect-markdown|branch-diff-markdown|replay-policy-markdown",
        ".",
        "for a pull request, which lays it out itself",
    ),
    ("test-record", "^- ", "YAML, an expectation a line"),
    ("demo", "^(export|AWS_ACCESS_KEY_ID=|bailiwick)", "a line to copy into a shell"),
    ("effective-policy", '^ *"', "JSON, in which a line end would be another text"),
]
"""Lines that may be wider than the terminal: the snapshot, the line, the reason."""


KEPT = ROOT / "shell" / "terraform_plan" / "tests" / "data"
"""Plans that Terraform wrote, of other organizations."""
GUARD = """\
{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*" },
    { "Effect": "Deny", "Action": ["sqs:*", "sns:Publish"], "Resource": "*" }
  ]
}
"""


def recorded(fleet: Fleet) -> list[dict[str, Any]]:
    """Records of calls: two roles, a call that was denied, one of an account from elsewhere, and what is no call."""

    def record(account: str, role: str, service: str, event: str, day: int, **members: Any) -> dict[str, Any]:
        issuer = {"arn": f"arn:aws:iam::{account}:role/{role}", "accountId": account}
        return {
            "eventTime": f"2026-11-{day:02}T10:00:00Z",
            "eventSource": f"{service}.amazonaws.com",
            "eventName": event,
            "eventType": "AwsApiCall",
            "awsRegion": "eu-west-1",
            "recipientAccountId": account,
            "userIdentity": {"type": "AssumedRole", "accountId": account, "sessionContext": {"sessionIssuer": issuer}},
        } | members

    ledger, payments = fleet.accounts["ledger"], fleet.accounts["payments-production"]
    denied = {"errorCode": "AccessDenied", "errorMessage": "no identity-based policy allows it"}
    return [
        *(record(payments, "checkout", "sqs", "SendMessage", day) for day in range(1, 13)),
        record(ledger, "nightly/export", "sns", "Publish", 3),
        record(ledger, "nightly/export", "sns", "Publish", 4, **denied),
        record(ledger, "nightly/export", "s3", "ListBuckets", 5),
        record("999999999999", "checkout", "sqs", "SendMessage", 6),
        record(ledger, "admin", "signin", "ConsoleLogin", 7, eventType="AwsConsoleSignIn"),
        {"eventVersion": "1.11"},
    ]


def planned(fleet: Fleet) -> dict[str, Any]:
    """A Terraform plan of the organization: what is rehearsed of it, and each kind of what isn't."""

    def create(address: str, after: dict[str, Any], *unknown: str) -> dict[str, Any]:
        change = {"actions": ["create"], "before": None, "after": after, "after_unknown": dict.fromkeys(unknown, True)}
        return {"address": address, "mode": "managed", "type": address.split(".")[0], "change": change}

    def written(address: str, **references: str) -> dict[str, Any]:
        return {
            "address": address,
            "provider_config_key": "aws",
            "expressions": {name: {"references": [reference]} for name, reference in references.items()},
        }

    unit, policy = "aws_organizations_organizational_unit", "aws_organizations_policy"
    deny = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}]}
    content = {"name": "no-queues", "type": "SERVICE_CONTROL_POLICY", "content": json.dumps(deny)}
    return {
        "format_version": "1.2",
        "resource_changes": [
            create(f"{unit}.new", {"name": "New", "parent_id": fleet.root}, "id"),
            create(f"{unit}.below", {"name": "Below"}, "id", "parent_id"),
            create(f"{unit}.somewhere", {"name": "Somewhere"}, "id", "parent_id"),
            create(f"{policy}.no_queues", content, "id"),
            create(f"{policy}_attachment.no_queues", {"target_id": fleet.units["Production"]}, "policy_id"),
            create(f"{policy}_attachment.gone", {"policy_id": "p-12345678", "target_id": fleet.root}),
            create("aws_securityhub_insight.critical", {}, "id"),
            create("aws_s3_bucket.logs", {"bucket": "logs"}, "id"),
        ],
        "configuration": {
            "root_module": {
                "resources": [
                    written(f"{unit}.below", parent_id=f"{unit}.new.id"),
                    written(f"{unit}.somewhere", parent_id="local.parent"),
                    written(f"{policy}_attachment.no_queues", policy_id=f"{policy}.no_queues.id"),
                ]
            }
        },
    }


@pytest.fixture(scope="module", params=WIDTHS, ids=str)
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Said]:
    """Everything that is printed at a width, on a server of its own."""
    with Server("memory", "--seed", "snapshots", "--clock", CLOCK) as server:
        yield Said(governed.organization(server), request.param, tmp_path_factory.mktemp("snapshots"))


class Said:
    """The snapshots of a width."""

    def __init__(self, fleet: Fleet, width: int, folder: Path) -> None:
        self.width = width
        self.folder = folder
        self.environment = {
            **os.environ,
            "COLUMNS": str(width),
            "BAILIWICK_ENDPOINT": fleet.server.endpoint,
            "RUST_LOG": "off",
        }
        governed.files(fleet, folder)
        (folder / "wrong-org.yaml").write_text(WRONG_ORGANIZATION)
        move = governed.move(fleet, "ledger", "Production", "Sandbox")
        detach = {"PolicyId": fleet.policies["tags-sandbox"], "TargetId": fleet.root}
        (folder / "move.json").write_text(json.dumps(move))
        (folder / "detach.json").write_text(json.dumps(detach))
        malformed = {
            "Type": "TAG_POLICY",
            "Name": "malformed",
            "Description": "",
            "Content": json.dumps({"tags": {"CostCenter": {"tag_key": {"@@asign": "CostCenter"}}}}),
        }
        (folder / "malformed.json").write_text(json.dumps(malformed))
        accept = {"HandshakeId": "${3.Handshake.Id}"}
        free = {"PolicyId": fleet.policies["stay-in-the-organization"], "TargetId": fleet.root}
        takeover = [
            {"operation": "DetachPolicy", "request": free},
            {"operation": "CreateOrganization", "account": "999988887777"},
            {
                "operation": "InviteAccountToOrganization",
                "account": "999988887777",
                "request": {"Target": {"Type": "ACCOUNT", "Id": fleet.accounts["ledger"]}},
            },
            {"operation": "AcceptHandshake", "account": fleet.accounts["ledger"], "request": accept},
        ]
        (folder / "takeover.json").write_text(json.dumps({"changes": takeover}))
        (folder / "org").mkdir()
        (folder / "org" / "expectations.yaml").write_text(EXPECTATIONS)
        (folder / "org" / "good-expectations.json").write_text(
            json.dumps([{"tree": {"unit": "Sandbox", "in": "Root"}}])
        )
        noted = [{"allowed": {"account": "ledger", "action": "s3:GetObjekt"}}]
        (folder / "noted-expectations.json").write_text(json.dumps(noted))
        (folder / "wrong-expectations.yaml").write_text(WRONG_EXPECTATIONS)
        (folder / "stop.json").write_text('{"ConfigurationRecorderName": "default"}')
        (folder / "terraform.json").write_text(json.dumps(planned(fleet)))
        (folder / "nothing.json").write_text(json.dumps({"format_version": "1.2", "resource_changes": []}))
        (folder / "cut-off-plan.json").write_text('{"format_version": "1.2",\n "resource_changes": [')
        (folder / "guard.json").write_text(GUARD)
        (folder / "records.json").write_text(json.dumps({"Records": recorded(fleet)}))
        (folder / "malformed-guard.json").write_text(GUARD.replace('"Deny"', '"Denied"'))
        self.names = {
            "$KEPT": str(KEPT),
            "$STAY": fleet.policies["stay-in-the-organization"],
            "$STOP": "file://stop.json",
            "$MALFORMED": "file://malformed.json",
            "$MOVE": "file://move.json",
            "$DETACH": "file://detach.json",
            "$ROOT": fleet.root,
            "$BAILIWICK": str(binary()),
        }
        self.texts = {name: self.ran(name, typed) for name, typed in COMMANDS.items()}
        self.texts["serve"] = self.serving("serve", "serve --listen 127.0.0.1:0", "000000000000")
        self.texts["demo-serving"] = self.serving("demo-serving", "demo --listen 127.0.0.1:0", "thrown away")
        self.commands: list[str] = []
        self.help("")

    def ran(self, name: str, typed: str) -> str:
        """What a command prints: as it was typed, the output, what it said beside that, its status."""
        done = self.run(typed)
        return self.told(name, typed, done.stdout, done.stderr, done.returncode)

    def run(self, typed: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Runs what is typed."""
        words = [self.named(word) for word in shlex.split(typed)]
        return subprocess.run(
            [binary(), *words],
            env={**self.environment, **environment},
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=HANGING,
            check=False,
        )

    def serving(self, name: str, typed: str, until: str) -> str:
        """What a command prints that goes on: up to a line with this text."""
        process = subprocess.Popen(
            [binary(), *shlex.split(typed)], env=self.environment, cwd=self.folder, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if until in line:
                break
        process.terminate()
        process.wait(timeout=HANGING)
        if name == "demo-serving":
            lines = lines[next(at for at, line in enumerate(lines) if "Look around" in line) :]
        return self.told(name, typed, "".join(lines), "", 0)

    def help(self, command: str) -> None:
        """A command's help, and that of those below it."""
        text = self.ran("help", f"{command} --help".strip())
        self.texts[f"help {command}".strip().replace(" ", "-")] = text
        found = re.search(r"\nCommands:\n(.*?)\n\n", text, re.DOTALL)
        below = re.findall(r"^  ([a-z-]+) ", found.group(1), re.MULTILINE) if found else []
        if not below:
            self.commands.append(command)
        for name in below:
            if name != "help":
                self.help(f"{command} {name}".strip())

    def named(self, word: str) -> str:
        """A word with the names in it replaced by what they stand for."""
        for name, value in self.names.items():
            word = word.replace(name, value)
        return word

    def told(self, name: str, typed: str, out: str, err: str, status: int) -> str:
        """A snapshot, in which what is another one each time has a mark as wide as itself."""
        kept = next((number for start, number in BEGINNINGS.items() if name.startswith(start)), None)
        lines = out.splitlines()
        if kept is not None and len(lines) > kept:
            out = "\n".join([*lines[:kept], "[and more]"]) + "\n"
        text = f"$ bailiwick {typed}\n{out}"
        if err:
            text += f"--- on the standard error:\n{err}"
        if status:
            text += f"--- status {status}\n"
        text = re.sub(r" +\n", "\n", text)
        if name.startswith("demo"):
            # It makes many calls at once: what follows from them is recorded in more or fewer steps.
            text = re.sub(r"\bversion \d{3}\b", "version NNN", text)
            text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "YYYY-MM-DDThh:mm:ss.sssZ", text)
        return re.sub(r"127\.0\.0\.1:\d{5}\b", "127.0.0.1:#####", text)


def columns(line: str) -> int:
    """How many columns a line takes."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in line)


def test_nothing_that_is_printed_has_changed(said: Said) -> None:
    folder = FOLDER / str(said.width)
    if WRITE:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for name, text in said.texts.items():
            (folder / f"{name}.txt").write_text(text)
    kept = {path.stem: path.read_text() for path in folder.iterdir()}
    assert kept.keys() == said.texts.keys()
    for name, text in said.texts.items():
        assert text == kept[name], f"{folder / name}.txt: BAILIWICK_WRITE_SNAPSHOTS=1 writes what is printed now"


def test_no_line_is_wider_than_the_terminal(said: Said) -> None:
    wide = []
    for name, text in said.texts.items():
        for line in text.splitlines()[1:]:
            may = any(re.search(where, name) and re.search(what, line) for where, what, _ in WIDE)
            if columns(line) > said.width and not may:
                wide.append(f"{name}: {line}")
    assert not wide, "\n".join(wide)


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("rules list --search cloudtrail", 12),
        ("securityhub associations", 13),
        ("effective-policy tag --target payments-production --explain", 8),
    ],
)
def test_in_a_pipe_each_row_is_a_line(said: Said, typed: str, rows: int) -> None:
    # An empty value is none, and the output isn't a terminal.
    lines = said.run(typed, COLUMNS="").stdout.splitlines()
    counted = [line for line in lines[1:] if " of them modelled" not in line]
    assert len(counted) == rows, "\n".join(lines)
    assert max(map(columns, lines)) > said.width


def test_every_command_is_shown(said: Said) -> None:
    assert len(said.commands) > 15, said.commands
    missing = [name for name in said.commands if not any(typed.startswith(name) for typed in COMMANDS.values())]
    assert not missing
