"""A real browser for the console, Debian's Chromium, driven by Playwright; and axe-core's rules for accessibility."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

from harness import ROOT, Server
from tooling import installed

CONSOLE = "/_bailiwick/console"
PACKAGES = Path(__file__).parent / "browser" / "package.json"
NODE = ROOT / "target" / "browser-js"
PICTURES = ROOT / "target" / "console"
"""Where pictures of the pages are left, to be looked at."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@cache
def chromium() -> str:
    """The browser's program; without one, what needs it is skipped."""
    named = os.environ.get("BAILIWICK_TEST_CHROMIUM")
    found = named or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.skip("SKIPPED LOUDLY: there is no chromium on the path, so nobody looks at the console")
    return found


@cache
def without_node() -> str:
    """Why what is in JavaScript can't be checked, or nothing."""
    if not shutil.which("npm"):
        return "there is no npm on the path"
    NODE.mkdir(parents=True, exist_ok=True)
    npm = ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent", "--prefix", str(NODE)]
    return installed(NODE, PACKAGES, ["mkdir", "-p", NODE], ["cp", PACKAGES, NODE], npm)


def needs_node() -> None:
    """Skips, loudly, where there is no npm."""
    if why := without_node():
        pytest.skip(f"SKIPPED LOUDLY: {why}")


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser that is closed at the end."""
    program = chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=FLAGS)
        try:
            yield opened
        finally:
            opened.close()


class Window:
    """A window of a browser on the console of a server: what it asks for, and what it complains about, is kept."""

    def __init__(self, opened: Browser, server: Server, **options: Any) -> None:
        self.server = server
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.context = opened.new_context(base_url=server.endpoint, **options)
        self.page: Page = self.context.new_page()
        self.page.on("request", self._note)
        self.page.on("pageerror", lambda problem: self.complaints.append(str(problem)))
        self.page.on("console", lambda said: said.type == "error" and self.complaints.append(said.text))

    def _note(self, request: Request) -> None:
        self.asked.append(request.url)

    def open(self, screen: str, **query: str) -> Page:
        """Goes to a screen, and waits until it is there."""
        path = f"{CONSOLE}/{screen}" + (f"?{urlencode(query)}" if query else "")
        self.page.goto(path, wait_until="load")
        return self.page

    def foreign(self) -> list[str]:
        """What was asked for that isn't the server's own."""
        own = urlsplit(self.server.endpoint).netloc
        return [url for url in self.asked if urlsplit(url).netloc not in (own, "") and not url.startswith("blob:")]

    def violations(self) -> list[str]:
        """What the rules for accessibility have against the page."""
        needs_node()
        script = (NODE / "node_modules" / "axe-core" / "axe.min.js").read_text()
        # Evaluated as a debugger does it: the page's own policy lets no script in.
        found = self.page.evaluate(f"async () => {{ {script}; return (await axe.run(document)).violations }}")
        return [
            f"{one['id']}: {one['help']}: " + "; ".join(node["html"][:160] for node in one["nodes"][:3])
            for one in found
        ]

    def picture(self, name: str) -> None:
        """Leaves a picture of the page."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=PICTURES / f"{name}.png")

    def close(self) -> None:
        """Closes it."""
        self.context.close()
