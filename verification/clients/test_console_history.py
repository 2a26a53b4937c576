"""How rules stood in the past, in a real browser: lines of scores, a heat map of then, and two of them compared."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from browsing import Window
from fleet import Fleet
from harness import HOME

PACK = """Resources:
  Encrypted:
    Type: AWS::Config::ConfigRule
    Properties: {ConfigRuleName: encrypted, Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUMES}}
"""


def volume(account: str, name: str, encrypted: bool) -> dict[str, object]:
    """A volume as a delivery of AWS Config has it."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return {
        "awsAccountId": account,
        "awsRegion": HOME,
        "resourceType": "AWS::EC2::Volume",
        "resourceId": name,
        "configurationItemCaptureTime": now,
        "configurationItemStatus": "OK",
        "configurationStateId": "1",
        "configuration": {
            "encrypted": encrypted,
            "kmsKeyId": "k",
            "attachments": [{"instanceId": "i", "state": "attached"}],
            "state": {"value": "in-use"},
        },
    }


class World:
    """An account in which a rule was met by everything, and then wasn't."""

    def __init__(self, fleet: Fleet) -> None:
        self.fleet = fleet
        fleet.unit("History")
        self.account = fleet.account("history-prod", "History")
        fleet.record("history-prod")
        self.deliver("good", encrypted=True)
        self.before = fleet.server.info()["version"]
        fleet.client("config", "history-prod").put_conformance_pack(ConformancePackName="volumes", TemplateBody=PACK)
        fleet.server.settle()
        self.good = fleet.server.info()["version"]
        fleet.unit("Something else happens")
        self.deliver("bad", encrypted=False)

    def deliver(self, name: str, *, encrypted: bool) -> None:
        """Delivers a volume, and waits until it is judged."""
        items = {"configurationItems": [volume(self.account, name, encrypted)]}
        self.fleet.server.control("POST", "configuration-items", json.dumps(items))
        self.fleet.server.settle()


@pytest.fixture(scope="module")
def world(fleet: Fleet) -> World:
    """The organization of these tests."""
    return World(fleet)


def cell(page: Page) -> str:
    """What the table of a heat map says of the only rule in the only account."""
    return page.locator("#heat-table tbody tr").last.locator("td.cell").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_score_is_a_line_with_what_moved_it(scheme: str, world: World, window: Callable[..., Window]) -> None:
    one = window(color_scheme=scheme)
    page = one.open("account", id=world.account)
    scores = page.get_by_role("region", name="Scores over time")
    expect(scores.locator("figcaption")).to_have_text(f"volumes in {HOME}: 50%, 1 of 2")
    assert scores.locator("svg circle").count() == 2
    titles = scores.locator("svg circle title").all_text_contents()
    assert titles[0].startswith("100%, 1 of 1: PutConformancePack by "), titles
    assert titles[1].endswith("configuration items of 1 resource came"), titles
    scores.get_by_text("2 changes").click()
    rows = scores.get_by_role("row").all_inner_texts()
    assert len(rows) == 3
    assert "50%, 1 of 2" in rows[1]
    assert "configuration items of 1 resource came" in rows[1]
    assert "100%, 1 of 1" in rows[2]
    one.picture(f"account-scores-{scheme}")
    assert one.violations() == []
    scores.get_by_role("link", name="PutConformancePack").click()
    expect(page.get_by_role("heading", name=re.compile("PutConformancePack"))).to_be_visible()


def test_an_account_fits_a_telephone_and_is_read_without_scripts(world: World, window: Callable[..., Window]) -> None:
    page = window(viewport={"width": 360, "height": 740}).open("account", id=world.account)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page = window(java_script_enabled=False).open("account", id=world.account)
    page.get_by_text("2 changes").click()
    expect(page.get_by_text("configuration items of 1 resource came").last).to_be_visible()


def test_the_past_has_the_scores_of_then(world: World, window: Callable[..., Window]) -> None:
    one = window()
    page = one.open("account", id=world.account, as_of=str(world.good))
    scores = page.get_by_role("region", name="Scores over time")
    expect(scores.locator("figcaption")).to_have_text(f"volumes in {HOME}: 100%, 1 of 1")
    assert scores.locator("svg circle").count() == 1
    expect(page.get_by_text("No rule finds anything.")).to_be_visible()
    expect(page.get_by_role("region", name="Packs with their scores")).to_contain_text("1 of 1")
    page = one.open("account", id=world.account, as_of=str(world.before))
    expect(page.get_by_text("No pack has had a result here by then.")).to_be_visible()


def test_a_heat_map_shows_how_rules_stood(world: World, window: Callable[..., Window]) -> None:
    one = window(java_script_enabled=False)
    asked = {"node": world.account, "pack": "own/volumes"}
    assert "not compliant" in cell(one.open("heat-map", **asked))
    page = one.open("heat-map", **asked, as_of=str(world.good))
    assert "not compliant" not in cell(page)
    assert "compliant" in cell(page)
    expect(page.get_by_text("How each rule stood then")).to_be_visible()
    # What is asked of standings is asked of those of then.
    expect(one.open("heat-map", **asked, state="not-compliant").locator("#heat-table")).to_be_visible()
    page = one.open("heat-map", **asked, state="not-compliant", as_of=str(world.good))
    expect(page.get_by_text("No account is as you asked.")).to_be_visible()


def test_two_heat_maps_are_compared_cell_by_cell(world: World, window: Callable[..., Window]) -> None:
    one = window()
    page = one.open("compare", against=str(world.good))
    turned = page.get_by_role("region", name="Rules that turned", exact=True)
    expect(turned.get_by_text("and weren't before: 1. Not any more: 0.")).to_be_visible()
    turned.get_by_text("Each of them").click()
    cells = turned.get_by_role("region", name="Each rule that turned in an account")
    assert cells.get_by_role("row").last.inner_text().split() == [
        *["history-prod", "encrypted", "volumes", "✓", "compliant", "✗", "not", "compliant"]
    ]
    assert one.violations() == []
    page = one.open("compare", against="now", as_of=str(world.good))
    expect(page.get_by_text("and weren't before: 0. Not any more: 1.")).to_be_visible()
    page = one.open("compare", against=str(world.good), as_of=str(world.good))
    expect(page.get_by_text("Every rule finds something in the accounts in which it did.")).to_be_visible()


def test_a_branch_is_compared_by_its_own_standings(world: World, window: Callable[..., Window]) -> None:
    server = world.fleet.server
    server.request("POST", "/_bailiwick/branches", {"name": "mended"})
    items = {"configurationItems": [volume(world.account, "bad", encrypted=True) | {"configurationStateId": "2"}]}
    server.request("POST", "/_bailiwick/branches/mended/_bailiwick/configuration-items", json.dumps(items))
    server.request("POST", "/_bailiwick/branches/mended/_bailiwick/settle")
    one = window()
    page = one.open("compare", branch="mended", against="now")
    expect(page.get_by_text("Every rule finds something")).to_be_visible()
    page = one.open("compare", against="branch:mended")
    expect(page.get_by_text("and weren't before: 1. Not any more: 0.")).to_be_visible()
    page = one.open("account", id=world.account, branch="mended")
    expect(page.get_by_role("region", name="Scores over time").locator("figcaption")).to_contain_text("100%, 2 of 2")
    server.control("DELETE", "branches/mended")
    # The browser tells of answers that aren't 200: the page asked for a branch that went.
    one.complaints.clear()
