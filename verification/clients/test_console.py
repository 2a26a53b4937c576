"""The console in a real browser: every screen, by keys, without scripts, in the dark, on a telephone."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from browsing import CONSOLE, NODE, Window, needs_node
from fleet import Fleet
from harness import EXAMPLES, HOME, ROOT, items_of

ASSETS = ROOT / "shell" / "web_console" / "assets"
SCREENS = re.findall(r'= "([a-z-]+)", "[^"]+",', (ROOT / "shell" / "web_console" / "src" / "screen.rs").read_text())
"""The paths of all screens."""
DENY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "NoLeaving",
                "Effect": "Deny",
                "Action": "organizations:LeaveOrganization",
                "Resource": "*",
            }
        ],
    }
)
TAGS = '{"tags":{"cost":{"tag_key":{"@@assign":"Cost"}}}}'
MENU = ["Organization", "Heat map", "Packs", "Security Hub", "What if", "Timeline", "Policies", "Decision"]


class World:
    """An organization with something to see in it."""

    def __init__(self, fleet: Fleet) -> None:
        self.fleet = fleet
        organizations = fleet.organizations
        self.unit = fleet.unit("Workloads")
        self.other = fleet.unit("Sandbox")
        self.account = fleet.account("payments-prod", "Workloads")
        made = {"SERVICE_CONTROL_POLICY": ("no-leaving", DENY), "TAG_POLICY": ("cost-tags", TAGS)}
        for policy_type, (name, content) in made.items():
            organizations.enable_policy_type(RootId=fleet.root, PolicyType=policy_type)
            policy = organizations.create_policy(Name=name, Description="", Type=policy_type, Content=content)
            fleet.policies[name] = policy["Policy"]["PolicySummary"]["Id"]
            organizations.attach_policy(PolicyId=fleet.policies[name], TargetId=self.unit)
        self.policy = fleet.policies["no-leaving"]
        fleet.record("payments-prod")
        fleet.server.control("POST", "configuration-items", items_of(self.account, HOME))
        organizations.enable_aws_service_access(ServicePrincipal="config-multiaccountsetup.amazonaws.com")
        config = fleet.client("config")
        config.put_organization_conformance_pack(
            OrganizationConformancePackName="baseline",
            TemplateBody=(EXAMPLES / "baseline-pack.yaml").read_text(),
        )
        fleet.server.settle()
        compliance = fleet.server.control("GET", f"compliance?account={self.account}&region={HOME}")
        rule = next(rule for rule in compliance["rules"] if rule["compliance"] == "NON_COMPLIANT")
        self.rule = {"account": self.account, "region": HOME, "pack": rule["pack"], "rule": rule["rule"]}
        resources = fleet.client("config", "payments-prod").get_compliance_details_by_config_rule(
            ConfigRuleName=rule["rule"]
        )["EvaluationResults"]
        judged = resources[0]["EvaluationResultIdentifier"]["EvaluationResultQualifier"]
        self.item = {
            "account": self.account,
            "region": HOME,
            "type": judged["ResourceType"],
            "id": judged["ResourceId"],
            "rule": rule["rule"],
        }

    def query(self, screen: str) -> dict[str, str]:
        """What a screen needs to be told."""
        return {
            "policy": {"id": self.policy},
            "pack": {"name": "baseline", "region": HOME},
            "rule": self.rule,
            "item": self.item,
            "effective-policy": {"type": "TAG_POLICY", "target": self.account},
            "account": {"id": self.account},
            "search": {"q": "pay"},
            "decision": {"account": self.account, "action": "organizations:LeaveOrganization"},
            "organization": {"node": self.account},
            "security-hub": {"node": self.account},
        }.get(screen, {})


@pytest.fixture(scope="module")
def world(fleet: Fleet) -> World:
    """The organization of these tests."""
    return World(fleet)


def test_the_scripts_are_typed() -> None:
    needs_node()
    files = [str(file) for file in sorted(ASSETS.glob("*.js"))]
    tsc = NODE / "node_modules" / "typescript" / "bin" / "tsc"
    options = ["--checkJs", "--allowJs", "--noEmit", "--strict", "--target", "es2022", "--module", "es2022"]
    libraries = ["--lib", "es2023,dom,dom.iterable"]
    done = subprocess.run(["node", str(tsc), *options, *libraries, *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_screen_is_there_for_everybody(screen: str, scheme: str, world: World, window: Callable[..., Window]) -> None:
    one = window(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    page = one.open(screen, **world.query(screen))
    expect(page.get_by_role("main")).to_be_visible()
    assert page.locator("h1").count() == 1
    one.picture(f"{screen}-{scheme}")
    assert one.violations() == []


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_fits_a_telephone(screen: str, world: World, window: Callable[..., Window]) -> None:
    one = window(viewport={"width": 360, "height": 740})
    page = one.open(screen, **world.query(screen))
    one.picture(f"{screen}-narrow")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_can_be_read_without_scripts(screen: str, world: World, window: Callable[..., Window]) -> None:
    one = window(java_script_enabled=False)
    page = one.open(screen, **world.query(screen))
    expect(page.get_by_role("main")).to_be_visible()
    assert len(page.get_by_role("main").inner_text().strip()) > 20


def test_a_question_is_asked_and_answered_in_place(world: World, window: Callable[..., Window]) -> None:
    page = window().open("decision", account=world.account)
    page.evaluate("window.stays = true")
    action = page.locator("main input[name=action]")
    action.fill("organizations:LeaveOrganization")
    action.press("Enter")
    expect(page).to_have_url(re.compile("action=organizations"))
    expect(page.get_by_role("main")).to_contain_text("DENIED organizations:LeaveOrganization")
    assert page.evaluate("window.stays") is True


@pytest.mark.parametrize("screen", SCREENS)
def test_a_form_that_only_looks_leads_somewhere(screen: str, world: World, window: Callable[..., Window]) -> None:
    """Whatever its fields are called: one named `action` once stood in the way."""
    page = window().open(screen, **world.query(screen))
    looking = "main form:not([method=post])"
    for number in range(page.locator(looking).count()):
        # What it can't be asked without isn't there yet.
        if not page.locator(looking).nth(number).evaluate("form => form.checkValidity()"):
            continue
        page.evaluate("window.stays = true")
        with page.expect_response(lambda answer: CONSOLE in answer.url and "events" not in answer.url):
            page.locator(looking).nth(number).evaluate("form => form.requestSubmit()")
        assert page.evaluate("window.stays") is True
        page = window().open(screen, **world.query(screen))


def test_whoever_types_the_address_is_led_to_the_organization(world: World, window: Callable[..., Window]) -> None:
    page = window().page
    page.goto("/")
    assert page.url.endswith(f"{CONSOLE}/organization")
    for name in MENU:
        page.get_by_role("navigation").get_by_role("link", name=name, exact=True).click()
        expect(page.get_by_role("navigation").locator("[aria-current=page]")).to_have_text(name)


def test_the_tree_opens_in_place_and_the_address_says_so(world: World, window: Callable[..., Window]) -> None:
    page = window().open("organization")
    page.evaluate("window.stays = true")
    page.get_by_role("link", name="Open Workloads").click()
    page.get_by_role("link", name="Open Sandbox").click()
    expect(page.get_by_role("link", name="Close Sandbox")).to_be_visible()
    account = page.get_by_role("link", name=re.compile("^payments-prod"))
    expect(account).to_be_visible()
    account.click()
    expect(page.get_by_role("heading", level=2, name=re.compile("^payments-prod"))).to_be_visible()
    # Nothing was loaded anew, what is open stayed open, and the address brings back the same.
    assert page.evaluate("window.stays") is True
    expect(page.get_by_role("link", name="Close Sandbox")).to_be_visible()
    page.reload()
    for shown in ["Close Workloads", "Close Sandbox"]:
        expect(page.get_by_role("link", name=shown)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", level=2, name=re.compile("^Root"))).to_be_visible()
    page.get_by_role("link", name="Close Workloads").click()
    expect(page.get_by_role("link", name="Open Workloads")).to_be_visible()


def test_a_page_follows_what_happens(world: World, window: Callable[..., Window]) -> None:
    page = window().open("organization", open=world.unit)
    name = page.get_by_role("link", name=re.compile("^Workloads"))
    name.focus()
    made = world.fleet.unit("Just made")
    expect(page.get_by_role("link", name=re.compile("^Just made"))).to_be_visible()
    # Whoever was somewhere is still there.
    assert page.evaluate("document.activeElement.textContent").startswith("Workloads")
    expect(page.get_by_role("link", name="Close Workloads")).to_be_visible()
    world.fleet.organizations.delete_organizational_unit(OrganizationalUnitId=made)
    expect(page.get_by_role("link", name=re.compile("^Just made"))).to_have_count(0)


def typed(page: Page, *keys: str) -> None:
    """Presses keys, one after the other."""
    for key in keys:
        page.keyboard.press(key)


def test_all_is_done_with_keys_alone(world: World, window: Callable[..., Window]) -> None:
    page = window().open("organization")
    typed(page, "j", "j")
    assert page.evaluate("document.activeElement.textContent").startswith("Workloads")
    typed(page, "ArrowRight")
    expect(page.get_by_role("link", name=re.compile("^payments-prod"))).to_be_visible()
    typed(page, "j", "Enter")
    expect(page.get_by_role("heading", level=2, name=re.compile("^payments-prod"))).to_be_visible()
    typed(page, "s")
    expect(page.get_by_role("heading", name="Security Hub", exact=True)).to_be_visible()
    typed(page, "?")
    expect(page.get_by_role("heading", name="Keys and signs")).to_be_visible()
    typed(page, "/")
    page.keyboard.type("no-leav")
    found = page.get_by_role("status").get_by_role("link", name="no-leaving")
    expect(found).to_be_visible()
    typed(page, "ArrowDown", "Enter")
    expect(page.get_by_role("heading", name=re.compile("^no-leaving"))).to_be_visible()


def test_an_id_is_copied_whole(world: World, window: Callable[..., Window]) -> None:
    one = window(permissions=["clipboard-read", "clipboard-write"])
    page = one.open("organization", node=world.account)
    typed(page, "c")
    expect(page.locator("#told")).to_have_text(f"{world.account} is copied")
    assert page.evaluate("navigator.clipboard.readText()") == world.account
    arn = page.locator("code.id", has_text="arn:aws")
    arn.click()
    expect(page.locator("#told")).to_contain_text(f"/{world.account} is copied")


def test_the_past_is_shown_as_the_past(world: World, window: Callable[..., Window]) -> None:
    fleet = world.fleet
    before = fleet.server.info()["version"]
    fleet.organizations.detach_policy(PolicyId=world.policy, TargetId=world.unit)
    page = window().open("policy", id=world.policy, as_of=str(before))
    expect(page.get_by_text(f"As of version {before}")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="Workloads")).to_be_visible()
    page.get_by_role("link", name="To the present").click()
    expect(page.get_by_text("Nothing: it has no effect.")).to_be_visible()
    fleet.organizations.attach_policy(PolicyId=world.policy, TargetId=world.unit)


def test_a_branch_is_shown_as_a_branch(world: World, window: Callable[..., Window]) -> None:
    server = world.fleet.server
    server.request("POST", "/_bailiwick/branches", {"name": "seen"})
    page = window().open("organization", branch="seen")
    expect(page.get_by_text("nothing of this has happened")).to_be_visible()
    server.control("DELETE", "branches/seen")
    expect(page.locator("#lost")).to_contain_text("no branch seen")


def test_a_member_sees_only_what_is_its_own(world: World, window: Callable[..., Window]) -> None:
    one = window()
    page = one.open("organization", viewer=world.account)
    expect(page.get_by_role("heading", name="Not for these eyes")).to_be_visible()
    page = one.open("effective-policy", viewer=world.account, type="TAG_POLICY", target=world.account)
    expect(page.get_by_role("heading", name=re.compile("^TAG_POLICY in force"))).to_be_visible()
    # The browser tells of answers that aren't 200.
    one.complaints.clear()
