"""`serve --clock`: time stands, so the same script gives the same answers, times and request ids among them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest

from fleet import Fleet
from harness import MANAGEMENT, Server, binary

NOON = "2025-06-01T12:00:00Z"
AT = datetime(2025, 6, 1, 12, tzinfo=timezone.utc)
RULE = {
    "ConfigRuleName": "log-validation",
    "Source": {"Owner": "AWS", "SourceIdentifier": "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED"},
}


def story(server: Server) -> list[object]:
    """What a script sees that makes accounts, closes one, and has a rule judge."""
    fleet = Fleet(server).create()
    organizations, config = server.client("organizations"), server.client("config")
    seen: list[object] = [organizations.create_account(Email="a@example.com", AccountName="a")]
    server.settle()
    request = seen[0]["CreateAccountStatus"]["Id"]  # type: ignore[index]
    status = organizations.describe_create_account_status(CreateAccountRequestId=request)
    seen += [status, organizations.describe_account(AccountId=status["CreateAccountStatus"]["AccountId"])]
    seen.append(organizations.close_account(AccountId=status["CreateAccountStatus"]["AccountId"]))
    role = f"arn:aws:iam::{MANAGEMENT}:role/config"
    recorder = {"name": "default", "roleARN": role, "recordingGroup": {"allSupported": True}}
    config.put_configuration_recorder(ConfigurationRecorder=recorder)
    server.client("s3").create_bucket(Bucket="deliveries")
    config.put_delivery_channel(DeliveryChannel={"name": "default", "s3BucketName": "deliveries"})
    config.start_configuration_recorder(ConfigurationRecorderName="default")
    config.put_config_rule(ConfigRule=RULE)
    server.settle()
    seen.append(config.describe_config_rules())
    seen.append(config.describe_config_rule_evaluation_status())
    seen.append(config.describe_configuration_recorder_status())
    seen.append(organizations.list_accounts())
    seen.append(server.client("s3").list_buckets()["Buckets"])
    seen.append(server.control("GET", "log?limit=1000"))
    assert fleet.root
    for one in seen:
        if isinstance(one, dict) and "ResponseMetadata" in one:
            one["ResponseMetadata"]["HTTPHeaders"].pop("date", None)
    return seen


def test_the_same_script_sees_the_same_moments() -> None:
    transcripts = []
    for _ in range(2):
        with Server("memory", "--clock", NOON, "--seed", "clock") as server:
            assert server.info()["clock"] == "2025-06-01T12:00:00.000Z"
            transcripts.append(story(server))
    assert transcripts[0] == transcripts[1]
    joined = transcripts[0][2]["Account"]["JoinedTimestamp"]
    assert joined.astimezone(timezone.utc) == AT
    entries = transcripts[0][-1]["entries"]
    assert {entry["at"] for entry in entries} == {"2025-06-01T12:00:00.000Z"}


def test_without_it_time_passes(server: Server) -> None:
    assert server.info()["clock"] is None


def test_a_kept_installation_goes_on_at_the_same_moment_or_a_later_one(
    launch: Callable[..., Server], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    first = launch(data, "--clock", NOON)
    Fleet(first).create()
    first.stop()
    for moment in (NOON, "2025-06-02T00:00:00+02:00"):
        again = launch(data, "--clock", moment)
        assert len(again.client("organizations").list_roots()["Roots"]) == 1
        again.client("organizations").tag_resource(
            ResourceId=again.client("organizations").list_roots()["Roots"][0]["Id"],
            Tags=[{"Key": "at", "Value": moment}],
        )
        again.stop()
    refused = start("--data", str(data), "--clock", NOON)
    assert refused.returncode == 1
    assert "time never goes back" in refused.stderr
    assert "2025-06-01T22:00:00.000Z" in refused.stderr


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A server that is expected not to start."""
    command = [str(binary()), "serve", "--listen", "127.0.0.1:0", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--clock", "noon"], "2025-06-01T12:00:00Z is expected"),
        (["--clock", "2025"], "2025-06-01T12:00:00Z is expected"),
        (["--clock", "1969-12-31T23:59:59Z"], "2025-06-01T12:00:00Z is expected"),
        (["--clock", NOON, "--timing", "realistic"], "--timing realistic needs time to pass"),
    ],
)
def test_what_makes_no_clock_is_told(arguments: list[str], words: str) -> None:
    refused = start(*arguments)
    assert refused.returncode != 0
    assert words in refused.stderr
