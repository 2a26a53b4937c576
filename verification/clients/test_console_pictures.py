"""The pictures in the documentation are of the demo's organization: made here, with BAILIWICK_WRITE_PICTURES=1."""

from __future__ import annotations

import json
import os
import re
import subprocess
import threading
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import CONSOLE, browser
from harness import HANGING, ROOT, binary

WRITE = os.environ.get("BAILIWICK_WRITE_PICTURES") == "1"
PICTURES = ROOT / "docs" / "pictures"
NAMED = re.compile(r"\((?:docs/)?pictures/([a-z-]+)\.png\)")
SERVING = re.compile(r"Look at it: (http://\S+?)/_bailiwick/console")


class Demo:
    """The demo, serving."""

    def __init__(self) -> None:
        command = [str(binary()), "demo", "--listen", "127.0.0.1:0"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        timer = threading.Timer(HANGING, self.process.kill)
        timer.start()
        said = []
        assert self.process.stdout is not None
        for line in self.process.stdout:
            said.append(line)
            if found := SERVING.search(line):
                self.endpoint = found.group(1)
                break
        else:
            raise RuntimeError("the demo gave no address: " + "".join(said))
        timer.cancel()
        # Whatever it says from here on is nobody's, and must not stop it.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def organization(self) -> dict[str, Any]:
        """Its organization, as the route tells it."""
        with urllib.request.urlopen(f"{self.endpoint}/_bailiwick/organizations") as answer:
            return json.load(answer)["organizations"][0]

    def node(self, name: str) -> str:
        """The id of a unit or account by its name."""
        waiting = [self.organization()["root"]]
        while waiting:
            node = waiting.pop()
            if node["name"] == name:
                return node["id"]
            waiting += node.get("children", [])
        raise KeyError(name)

    def policy(self, name: str) -> str:
        """The id of a policy by its name."""
        return next(policy["id"] for policy in self.organization()["policies"] if policy["name"] == name)


@pytest.fixture(scope="module")
def demo() -> Iterator[Demo]:
    """The demo of these pictures."""
    one = Demo()
    yield one
    one.process.terminate()
    one.process.wait(timeout=HANGING)


@pytest.fixture(scope="module")
def opened() -> Iterator[Browser]:
    """A browser for all pictures."""
    with browser() as one:
        yield one


def address(demo: Demo, picture: str) -> str:
    """What a picture is of."""
    account = demo.node("payments-prod-1")
    return {
        "organization": f"organization?node={demo.node('Production')}&open={demo.node('Payments')}",
        "heat-map": "heat-map",
        "what-if": f"what-if?move={demo.node('sandbox-2')}",
        "decision": f"decision?account={account}&action=organizations:LeaveOrganization",
        "effective-policy": f"effective-policy?type=TAG_POLICY&target={account}",
        "policy": f"policy?id={demo.policy('sandbox-stays-small')}",
        "security-hub": f"security-hub?node={account}",
        "packs": "packs",
        "account": f"account?id={account}",
        "timeline": "timeline",
        "coverage": "coverage",
    }[picture]


def named() -> list[str]:
    """The pictures that the documentation shows."""
    texts = [(ROOT / name).read_text() for name in ["README.md", "docs/console.md"]]
    return sorted({name for text in texts for name in NAMED.findall(text)})


@pytest.mark.parametrize("picture", named())
def test_a_picture_is_of_what_there_is(picture: str, demo: Demo, opened: Browser) -> None:
    page: Page = opened.new_page(base_url=demo.endpoint, viewport={"width": 1280, "height": 800})
    answer = page.goto(f"{CONSOLE}/{address(demo, picture)}", wait_until="load")
    assert answer is not None
    assert answer.status == 200
    expect(page.get_by_role("main")).to_be_visible()
    if picture == "what-if":
        page.locator("select[name=to]").select_option(label="Root/Workloads/Production/Payments")
        page.get_by_role("button", name="Rehearse the move").click()
        expect(page.get_by_role("button", name=re.compile("Do it", re.IGNORECASE))).to_be_visible()
    page.wait_for_timeout(500)
    if WRITE:
        PICTURES.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=PICTURES / f"{picture}.png")
    assert (PICTURES / f"{picture}.png").is_file()
    page.close()


def test_no_picture_is_shown_nowhere() -> None:
    have = {file.stem for file in PICTURES.glob("*.png")}
    assert have == set(named())
