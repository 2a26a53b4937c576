"""The console against others: names that are markup, pages of other origins, addresses that lead nowhere."""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, expect

from browsing import CONSOLE, Window
from fleet import Fleet
from harness import Server

WILD = "<img src=x onerror=window.got=1>"
QUOTED = '"><script>window.got=1</script>'
TOKEN = "a token of enough characters"
MARKS = "https://evil.example"


@pytest.fixture(scope="module")
def wild(fleet: Fleet) -> Fleet:
    """An organization whose names are markup, wherever the API takes it."""
    organizations = fleet.organizations
    organizations.enable_policy_type(RootId=fleet.root, PolicyType="SERVICE_CONTROL_POLICY")
    unit = fleet.unit(WILD)
    fleet.unit("\u202egnp.\u202cexe" + "a\u0301" * 40, WILD)
    fleet.start_account("wild")
    fleet.server.settle()
    account = fleet.finish_account("wild", WILD)
    organizations.tag_resource(ResourceId=account, Tags=[{"Key": "note", "Value": "javascript:alert"}])
    content = '{"Version":"2012-10-17","Statement":[{"Sid":"x","Effect":"Deny","Action":"s3:*","Resource":"*"}]}'
    policy = organizations.create_policy(Name=QUOTED, Description=WILD, Type="SERVICE_CONTROL_POLICY", Content=content)[
        "Policy"
    ]["PolicySummary"]["Id"]
    fleet.policies["wild"] = policy
    organizations.attach_policy(PolicyId=policy, TargetId=unit)
    return fleet


def test_whatever_people_typed_is_text(wild: Fleet, opened: Browser) -> None:
    one = Window(opened, wild.server)
    unit, account, policy = wild.units[WILD], wild.accounts["wild"], wild.policies["wild"]
    pages = [
        ("organization", {"node": unit}),
        ("organization", {"node": account}),
        ("policies", {}),
        ("policy", {"id": policy}),
        ("security-hub", {"node": unit}),
        ("search", {"q": "<img"}),
        ("search", {"q": QUOTED}),
        ("decision", {"account": account, "action": QUOTED, "principal": WILD, "context": WILD}),
        ("account", {"id": account}),
        ("heat-map", {}),
        ("packs", {}),
        ("timeline", {}),
    ]
    for screen, query in pages:
        page = one.open(screen, **query)
        assert page.evaluate("window.got") is None, (screen, query)
        assert page.locator("main img, main script").count() == 0, (screen, query)
    page = one.open("organization", node=unit)
    expect(page.get_by_role("heading", level=2, name=re.compile(re.escape(WILD)))).to_be_visible()
    # While somebody types, too.
    page.locator("#search").fill("<img")
    expect(page.locator("#search-found")).to_contain_text(WILD)
    assert page.evaluate("window.got") is None
    one.close()


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("nowhere", 404),
        ("organization?node=ou-xxxx-12345678", 404),
        ("organization?node=%3Cscript%3E", 400),
        ("organization?as_of=999999999", 404),
        ("organization?as_of=2199-01-01T00:00:00Z", 404),
        ("organization?as_of=yesterday", 400),
        ("organization?branch=gone", 404),
        ("organization?viewer=1", 400),
        ("organization?viewer=999999999999", 404),
        ("organization?more=a:b&more=:&open=,,,&shut=%00", 200),
        ("organization?%ff=%ff", 400),
        ("policy?id=p-0000000000", 404),
        ("policy", 400),
        ("effective-policy?type=TAG_POLICY&target=r-zzzz", 404),
        ("effective-policy?type=SERVICE_CONTROL_POLICY&target=111111111111", 404),
        ("security-hub?node=999999999999", 404),
        ("assets/../../etc/passwd", 404),
        ("events?branch=gone", 404),
    ],
)
def test_an_address_that_leads_nowhere_says_so(path: str, status: int, wild: Fleet) -> None:
    answer = wild.server.request("GET", f"{CONSOLE}/{path}", headers={"Accept": "text/html"})
    assert answer.status == status, answer.body.decode()
    assert b"<script>" not in answer.body.lower()


def test_every_answer_forbids_what_it_does_not_need(wild: Fleet) -> None:
    for path in ["organization", "nowhere", "assets/console.css", "assets/none.js", ""]:
        headers = wild.server.request("GET", f"{CONSOLE}/{path}").headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
        assert headers["x-frame-options"] == "DENY"
        assert headers["x-content-type-options"] == "nosniff"
        assert "access-control-allow-origin" not in headers


class Elsewhere:
    """A page of another origin, which tries what it can."""

    PAGE = """<!doctype html><title>elsewhere</title><iframe src="{url}"></iframe>
    <img src="{console}/assets/icon.svg" onload="got.push('image')">
    <script>
    window.got = [];
    fetch("{url}").then((answer) => answer.text()).then(() => got.push("read"), () => {{}});
    fetch("{url}", {{ mode: "no-cors", credentials: "include" }})
      .then((answer) => got.push("sent " + answer.type), () => {{}});
    const source = new EventSource("{console}/events", {{ withCredentials: true }});
    source.onmessage = () => got.push("heard");
    fetch("{console}/what-if", {{ method: "POST", mode: "no-cors", body: "a=b" }})
      .then(() => got.push("posted"), () => {{}});
    window.opened = window.open("{url}");
    </script>"""

    @contextlib.contextmanager
    def serving(self, server: Server) -> Iterator[str]:
        """Serves it; answers where."""
        console = f"{server.endpoint}{CONSOLE}"
        page = self.PAGE.format(url=f"{console}/organization", console=console).encode()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as other:
            threading.Thread(target=other.serve_forever, daemon=True).start()
            yield f"http://localhost:{other.server_port}/"
            other.shutdown()


def test_a_page_of_another_origin_neither_reads_nor_writes(wild: Fleet, opened: Browser) -> None:
    before = wild.server.info()["version"]
    context = opened.new_context()
    page = context.new_page()
    with Elsewhere().serving(wild.server) as url:
        page.goto(url)
        page.wait_for_timeout(1500)
        got = page.evaluate("got")
        # An opaque answer is what a browser keeps from the page that asked.
        assert [one for one in got if one not in ("sent opaque", "posted")] == []
        frames = [frame for frame in page.frames if frame != page.main_frame]
        assert all("Bailiwick" not in frame.content() for frame in frames)
    assert wild.server.info()["version"] == before
    context.close()


def test_a_host_that_is_not_this_machines_needs_a_token(launch: Callable[..., Server]) -> None:
    named = {"Host": "bailiwick.example", "Accept-Language": "en", "Accept": "text/html"}
    closed = launch()
    assert closed.request("GET", f"{CONSOLE}/organization", headers=named, host="bailiwick.example").status == 403
    server = launch("memory", "--console-token", TOKEN)

    def get(path: str, **more: str) -> object:
        headers = {name: value for name, value in named.items() if name != "Host"}
        return server.request("GET", path, headers={**headers, **more}, host="bailiwick.example")

    refused = get(f"{CONSOLE}/organization")
    assert refused.status == 401
    assert b"--console-token" in refused.body
    assert get(f"{CONSOLE}/organization?token=wrong").status == 401
    entered = get(f"{CONSOLE}/organization?token={TOKEN.replace(' ', '%20')}")
    assert entered.status == 302
    assert entered.headers["location"] == f"{CONSOLE}/organization"
    cookie = entered.headers["set-cookie"].split(";")[0]
    assert TOKEN not in cookie
    assert get(f"{CONSOLE}/organization", Cookie=cookie).status == 200
    assert get(f"{CONSOLE}/organization", Cookie=cookie, Origin=MARKS).status == 403
    # The console alone: what AWS's clients call, and our own routes, are no page's.
    assert get("/_bailiwick/info", Cookie=cookie).status == 403
    assert get("/", Cookie=cookie).status == 302
    # On this machine nobody is asked.
    assert server.request("GET", f"{CONSOLE}/organization", headers={"Accept-Language": "en"}).status == 200


def test_a_short_token_is_refused() -> None:
    import subprocess

    from harness import HANGING, binary

    command = [str(binary()), "serve", "--listen", "127.0.0.1:0", "--console-token", "short"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=HANGING, check=False)
    assert done.returncode == 1
    assert "at least 16 characters" in done.stderr


def test_a_stop_waits_for_no_page(launch: Callable[..., Server], opened: Browser) -> None:
    server = launch()
    one = Window(opened, server)
    page = one.open("organization")
    page.wait_for_timeout(500)
    assert server.stop() == 0
    expect(page.locator("#lost")).to_contain_text("can't be reached")
    one.close()
