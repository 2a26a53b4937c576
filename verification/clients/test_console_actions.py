"""The console's actions as a browser without scripts sends them: who may ask, what is rehearsed, kept and done."""

from __future__ import annotations

import html
import json
import re
import urllib.parse
from dataclasses import dataclass, field
from typing import Any

import pytest

from fleet import Fleet
from harness import Server

BASE = "/_bailiwick/console"
WHAT_IF = f"{BASE}/what-if"
WILD = '<img src=x onerror=alert(1)>"'


@dataclass
class Browser:
    """A browser's session: it keeps the cookie, and says what browsers say of a page's requests."""

    server: Server
    cookie: str = ""
    token: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        return f"http://{self.server.host}:{self.server.port}"

    def get(self, path: str, status: int = 200) -> str:
        """A page. Its token is the session's."""
        headers = {"Accept": "text/html", "Sec-Fetch-Site": "same-origin"}
        if self.cookie:
            headers["Cookie"] = self.cookie
        answer = self.server.request("GET", path, None, headers)
        text = answer.body.decode()
        assert answer.status == status, f"{path}: {answer.status} {text}"
        if "set-cookie" in answer.headers:
            self.cookie = answer.headers["set-cookie"].split(";")[0]
        if found := re.search(r'<meta name="token" content="([^"]*)"', text):
            self.token = found[1]
        return text

    def post(self, path: str, fields: list[tuple[str, str]], **changed: str | None) -> Any:
        """A form, sent. What a browser says besides may be changed, or left out."""
        headers: dict[str, str | None] = {
            "Cookie": self.cookie,
            "Origin": self.origin,
            "Sec-Fetch-Site": "same-origin",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        headers.update({name.replace("_", "-"): value for name, value in changed.items()})
        body = urllib.parse.urlencode(fields)
        return self.server.request("POST", path, body, {name: value for name, value in headers.items() if value})

    def send(self, path: str, *fields: tuple[str, str]) -> str:
        """A form, sent with the token: where it leads to."""
        answer = self.post(path, [("token", self.token), *fields])
        assert answer.status == 303, f"{answer.status} {answer.body.decode()}"
        return answer.headers["location"]

    def upload(self, path: str, name: str, content: bytes) -> Any:
        """A file in a form."""
        parts = [
            b'--x\r\nContent-Disposition: form-data; name="token"\r\n\r\n' + self.token.encode(),
            b'--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\nfile',
            b'--x\r\nContent-Disposition: form-data; name="file"; filename="' + name.encode() + b'"\r\n\r\n' + content,
            b"--x--\r\n",
        ]
        headers = {"Cookie": self.cookie, "Origin": self.origin, "Content-Type": "multipart/form-data; boundary=x"}
        return self.server.request("POST", path, b"\r\n".join(parts), headers)

    def uploaded(self, name: str, content: bytes) -> str:
        """The page of what a file would mean."""
        answer = self.upload(WHAT_IF, name, content)
        assert answer.status == 303, f"{answer.status} {answer.body.decode()}"
        return said(self.get(answer.headers["location"]))


def said(page: str) -> str:
    """What people read of a page."""
    text = re.sub(r"<textarea.*?</textarea>", "", page, flags=re.S)
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", text)))


@pytest.fixture(scope="module")
def grown(fleet: Fleet) -> Fleet:
    fleet.unit("Workloads")
    fleet.unit("Sandbox")
    fleet.account("payments", "Workloads")
    fleet.account("orders", "Workloads")
    return fleet


@pytest.fixture
def browser(server: Server, grown: Fleet) -> Browser:
    one = Browser(server)
    one.get(WHAT_IF)
    return one


def report_of(location: str) -> tuple[str, str]:
    return "report", urllib.parse.parse_qs(urllib.parse.urlparse(location).query)["report"][0]


def unit_call(name: str) -> list[tuple[str, str]]:
    return [
        ("kind", "calls"),
        ("operation", "CreateOrganizationalUnit"),
        ("service", ""),
        ("account", ""),
        ("region", ""),
        ("request", json.dumps({"ParentId": "ROOT", "Name": name})),
    ]


def calls(grown: Fleet, name: str) -> list[tuple[str, str]]:
    return [(key, value.replace("ROOT", grown.root)) for key, value in unit_call(name)]


def units(grown: Fleet) -> list[str]:
    listed = grown.organizations.list_organizational_units_for_parent(ParentId=grown.root)
    return [unit["Name"] for unit in listed["OrganizationalUnits"]]


@pytest.mark.parametrize(
    "changed",
    [
        {"Origin": None},
        {"Origin": None, "Sec_Fetch_Site": None},
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Cookie": None},
        {"Cookie": "bailiwick-console=00000000000000000000000000000000"},
        {"x_bailiwick_token": "0" * 64},
    ],
    ids=str,
)
def test_nothing_is_done_for_a_page_that_is_none_of_ours(
    browser: Browser, grown: Fleet, changed: dict[str, str | None]
) -> None:
    before = browser.server.control("GET", "log?limit=1")["head"]
    fields = [("token", browser.token), *calls(grown, "Foreign")]
    for path in (WHAT_IF, f"{WHAT_IF}/keep", f"{WHAT_IF}/do"):
        answer = browser.post(path, fields, **changed)
        assert answer.status == 403, f"{answer.status} {answer.body.decode()}"
    assert browser.server.control("GET", "log?limit=1")["head"] == before


def test_a_form_without_the_token_or_of_another_kind_is_refused(browser: Browser, grown: Fleet) -> None:
    assert browser.post(WHAT_IF, calls(grown, "x")).status == 403
    assert browser.post(WHAT_IF, [("token", "x" * 64), *calls(grown, "x")]).status == 403
    token = ("token", browser.token)
    assert browser.post(WHAT_IF, [token], Content_Type="text/plain").status == 415
    assert browser.post(WHAT_IF, [token, ("kind", "x")]).status == 400
    assert browser.post(f"{BASE}/nothing", [token]).status == 404
    assert browser.server.request("PUT", WHAT_IF, b"", {}).status == 405


def test_a_move_is_rehearsed_and_then_done_once(browser: Browser, grown: Fleet) -> None:
    payments, sandbox = grown.accounts["payments"], grown.units["Sandbox"]
    page = browser.get(f"{WHAT_IF}?move={payments}")
    assert "Root/Workloads" in said(page)
    assert f'value="{sandbox}"' in page
    to = browser.send(WHAT_IF, ("kind", "move"), ("account", payments), ("to", sandbox))
    told = said(browser.get(to))
    assert "moved" in told
    assert "payments" in told
    assert "nothing was changed" in told
    parent = lambda: grown.organizations.list_parents(ChildId=payments)["Parents"][0]["Id"]  # noqa: E731
    assert parent() == grown.units["Workloads"]
    done = said(browser.get(browser.send(f"{WHAT_IF}/do", report_of(to))))
    assert "Done" in done
    assert "AccountMoved" in done
    assert parent() == sandbox
    # A second tab that did the same gets what AWS answers.
    again = said(browser.get(browser.send(f"{WHAT_IF}/do", report_of(to))))
    assert "1 of 1 calls came to nothing" in again
    assert "refused" in again
    assert "Exception" in again
    refused = said(browser.get(f"{BASE}/timeline?refused=true"))
    assert "MoveAccount" in refused
    assert "MoveAccount" in said(browser.get(f"{BASE}/timeline"))


def test_a_change_is_kept_as_a_branch(browser: Browser, grown: Fleet) -> None:
    to = browser.send(WHAT_IF, *calls(grown, "Kept"))
    on = browser.send(f"{WHAT_IF}/keep", report_of(to), ("branch", "kept"))
    assert "branch=kept" in on
    assert "Done on branch kept" in said(browser.get(on))
    assert "Kept" not in units(grown)
    assert "Kept" in said(browser.get(f"{BASE}/organization?branch=kept"))
    told = said(browser.get(browser.send(WHAT_IF, ("kind", "branch"), ("of", "kept"))))
    assert "What it would mean" not in told
    assert "CreateOrganizationalUnit" in told
    answer = browser.post(f"{WHAT_IF}/keep", [("token", browser.token), report_of(to), ("branch", "kept")])
    assert answer.status == 409
    assert "there is a branch kept already" in said(answer.body.decode())
    compared = said(browser.get(f"{BASE}/compare?against=branch:kept"))
    assert "branch kept" in compared


def test_what_cannot_be_tried_is_said_beside_what_was_typed(browser: Browser, grown: Fleet) -> None:
    def told(operation: str, request: str) -> str:
        fields = [("kind", "calls"), ("operation", operation), ("request", request)]
        return browser.get(browser.send(WHAT_IF, *fields))

    page = told("MoveAcount", "{}")
    assert "did you mean MoveAccount" in said(page)
    assert 'value="MoveAcount"' in page
    assert "The input of call 1 is no JSON" in said(told("MoveAccount", "{"))
    page = told(WILD, json.dumps({"a": WILD}))
    assert "<img" not in page
    assert "InvalidInputException" in said(told("MoveAccount", "{}")) or "refused" in said(told("MoveAccount", "{}"))
    page = browser.get(browser.send(WHAT_IF, *calls(grown, "x"), ("then", "add")))
    assert page.count('name="operation"') == 2
    assert "isn't kept any more" in said(browser.get(f"{WHAT_IF}?report=none", status=410))


def test_a_file_is_what_it_looks_like(browser: Browser, grown: Fleet) -> None:
    document = json.dumps(
        {"changes": [{"operation": "CreateOrganizationalUnit", "request": {"ParentId": grown.root, "Name": "F"}}]}
    )
    page = browser.uploaded("calls.json", document.encode())
    assert "calls.json, a list of calls" in page
    assert "nothing was changed" in page
    plan = {"format_version": "1.2", "terraform_version": "1.9.0", "resource_changes": [], "configuration": {}}
    assert "a Terraform plan" in browser.uploaded("plan.json", json.dumps(plan).encode())
    exported = json.dumps(browser.server.control("GET", "organization-document")["document"]).encode()
    assert "Nothing would change" in browser.uploaded("org.json", exported)
    for name, content in [("cat.jpg", b"\xff\xd8\xff"), ("x.json", b"{"), (WILD, b"{}"), ("list.yaml", b"a: [")]:
        page = browser.uploaded(name.replace('"', ""), content)
        assert "It couldn't be tried" in page


def test_a_file_that_is_too_large_gets_an_answer(browser: Browser) -> None:
    answer = browser.upload(WHAT_IF, "large.json", b"x" * (100 << 20))
    assert answer.status == 413
    assert "larger than 64 MiB" in said(answer.body.decode())


def test_a_member_neither_rehearses_nor_does(browser: Browser, grown: Fleet) -> None:
    viewer = grown.accounts["orders"]
    fields = [("token", browser.token), *calls(grown, "By a member")]
    answer = browser.post(f"{WHAT_IF}?viewer={viewer}", fields)
    assert answer.status == 403
    assert "AccessDeniedException" in answer.body.decode()
    assert "By a member" not in units(grown)


def test_the_past_can_be_rehearsed_on_and_not_changed(browser: Browser, grown: Fleet) -> None:
    version = browser.server.control("GET", "log?limit=1")["head"]
    to = browser.send(f"{WHAT_IF}?as_of={version}", *calls(grown, "Then"))
    assert f"as_of={version}" in to
    page = browser.get(to)
    assert "/what-if/do" not in page
    assert "/what-if/keep" in page
    answer = browser.post(f"{WHAT_IF}/do?as_of={version}", [("token", browser.token), report_of(to)])
    assert answer.status == 409
    assert "Then" not in units(grown)


def test_screens_of_change_show_what_they_are_about(browser: Browser, grown: Fleet) -> None:
    organizations = grown.organizations
    organizations.enable_policy_type(RootId=grown.root, PolicyType="TAG_POLICY")
    head = browser.server.control("GET", "log?limit=1")["head"]
    content = json.dumps({"tags": {"Owner": {"tag_key": {"@@assign": "Owner"}}}})
    policy = organizations.create_policy(Content=content, Description="", Name=WILD[:20], Type="TAG_POLICY")
    policy = policy["Policy"]["PolicySummary"]["Id"]
    organizations.attach_policy(PolicyId=policy, TargetId=grown.root)
    account = grown.accounts["orders"]
    page = browser.get(f"{BASE}/compare?against={head}&node={account}&type=TAG_POLICY")
    assert "<img" not in page
    told = said(page)
    assert "came" in told
    assert '"tag_key"' in told
    assert "Root" in told
    assert policy in told
    assert browser.get(f"{BASE}/compare?against={head + 999}", status=404)
    assert browser.get(f"{BASE}/compare?against=branch:none", status=404)
    assert browser.get(f"{BASE}/compare?against=yesterday", status=400)
    entry = said(browser.get(f"{BASE}/timeline?entry={head + 1}"))
    assert "CreatePolicy" in entry
    assert "us-east-1" in entry
    assert browser.get(f"{BASE}/timeline?entry=99999", status=404)
    assert "CreatePolicy" not in said(browser.get(f"{BASE}/timeline?as_of={head}"))
    assert "DetachPolicy" not in said(browser.get(f"{BASE}/timeline?operation=AttachPolicy"))
    own = said(browser.get(f"{BASE}/timeline?viewer={account}"))
    assert "A member sees" in own
    assert "CreatePolicy" not in own
    assert "wasn't imported" in said(browser.get(f"{BASE}/import"))
    assert "MoveAccount" in said(browser.get(f"{BASE}/coverage?list=organizations&text=move"))
    assert "ENCRYPTED_VOLUMES" in said(browser.get(f"{BASE}/coverage?list=rules&text=encrypted_vol"))
    assert "AWS::S3::Bucket" in said(browser.get(f"{BASE}/coverage?list=types&text=s3::bucket"))
