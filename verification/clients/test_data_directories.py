"""Data directories that earlier releases wrote: opened by this one, they say what they said then.

`verification/data_directories/*/` holds the database of each, packed, and what that release answered about it itself.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from harness import ROOT, Server

KEPT = sorted((ROOT / "verification" / "data_directories").glob("*/"))
MADE_ANEW = {"ConfigRuleInvokedTime", "ResultRecordedTime", "LastUpdatedTime"}
"""When something was found: results are found again."""


def without_times(value: Any) -> Any:
    """The answer without the moments at which results were made, which are also what orders a rule's on accounts."""
    if isinstance(value, list):
        return [without_times(one) for one in value]
    if not isinstance(value, dict):
        return value
    qualifier = value.get("EvaluationResultQualifier")
    on_account = isinstance(qualifier, dict) and qualifier["ResourceType"] == "AWS::::Account"
    process_check = on_account and qualifier["ConfigRuleName"].startswith("aws-config-process-check")
    left_out = MADE_ANEW | ({"OrderingTimestamp"} if on_account and not process_check else set())
    return {name: without_times(one) for name, one in value.items() if name not in left_out}


def unpacked(kept: Path, folder: Path) -> Path:
    """A data directory as the release left it."""
    data = folder / "data"
    data.mkdir(mode=0o700)
    database = data / "bailiwick.sqlite3"
    database.write_bytes(gzip.decompress((kept / "bailiwick.sqlite3.gz").read_bytes()))
    database.chmod(0o600)
    return data


def check(server: Server, kept: Path) -> None:
    """That every question is answered as the release answered it."""
    server.settle()
    for asked in json.loads((kept / "answers.json").read_text())["answers"]:
        credential = f"{asked['account']}/20260101/us-east-1/config/aws4_request"
        headers = {
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"StarlingDoveService.{asked['operation']}",
            "Authorization": f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders=host, Signature={'0' * 64}",
        }
        answer = server.request("POST", "/", asked["input"], headers)
        assert answer.status == 200, f"{asked}: {answer.body!r}"
        assert without_times(answer.json()) == without_times(asked["answer"]), asked


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.name)
def test_says_what_it_said(kept: Path, tmp_path: Path) -> None:
    data = unpacked(kept, tmp_path)
    with Server(data) as server:
        check(server, kept)
    with Server(data) as server:
        check(server, kept)


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.name)
def test_an_interruption_costs_nothing(kept: Path, tmp_path: Path) -> None:
    data = unpacked(kept, tmp_path)
    for _ in range(3):
        server = Server(data).start()
        server.kill()
    with Server(data) as server:
        check(server, kept)


def test_there_is_something_to_open() -> None:
    assert KEPT
