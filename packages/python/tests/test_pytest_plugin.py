"""The fixtures: a branch for each test, the document that a marker or the ini file names, and the log of a failure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    """A suite of somebody else, in a process of its own."""
    folder = pytester.mkpydir("guardrails")
    for name in ("org.yaml", "pack.yaml"):
        shutil.copy(HERE / name, folder / name)
    return pytester


def outcomes(suite: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    """Runs it."""
    return suite.runpytest_subprocess("-p", "no:cacheprovider", "-W", "error", "--strict-markers", *arguments)


MARKED = """
import pytest
from bailiwick import assert_denied

pytestmark = pytest.mark.organization("org.yaml")

@pytest.mark.parametrize("number", range(6))
def test_each_has_a_branch(organization, number):
    assert_denied(organization, "payments", "s3:CreateBucket", region="us-east-1")
    assert organization.name
    root = organization.tree()["root"]
    assert "Mine" not in [one["name"] for one in root["children"]]
    organization.client("organizations").create_organizational_unit(ParentId=root["id"], Name="Mine")

@pytest.mark.organization("org.yaml", timing="manual")
def test_the_nearest_marker_counts(organization):
    organization.tick(60)

@pytest.mark.organization({
    "version": 1, "management_account": "M",
    "accounts": [{"id": "555555555555", "name": "M", "email": "m@example.com"}],
})
@pytest.mark.parametrize("number", range(2))
def test_a_document_may_be_a_value(organization, number):
    assert organization.management_account == "555555555555"
"""


@pytest.mark.parametrize("workers", [[], ["-n", "2"]], ids=["alone", "with workers"])
def test_each_test_has_a_branch_of_the_document_that_is_named(suite: pytest.Pytester, workers: list[str]) -> None:
    if workers:
        pytest.importorskip("xdist", reason="WITH WORKERS IT ISN'T CHECKED: there is no pytest-xdist")
    (suite.path / "guardrails" / "test_marked.py").write_text(MARKED)
    outcomes(suite, *workers).assert_outcomes(passed=9)


def test_without_a_document_there_is_a_management_account(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        def test_it(organization, bailiwick):
            assert [one.id for one in organization.accounts] == ["111111111111"]
            assert organization.endpoint.startswith(bailiwick.endpoint)
        """
    )
    outcomes(suite).assert_outcomes(passed=1)


def test_the_ini_file_names_the_document_from_where_it_is(suite: pytest.Pytester) -> None:
    suite.makeini("[pytest]\nbailiwick_organization = guardrails/org.yaml\n")
    folder = suite.path / "guardrails"
    (folder / "test_it.py").write_text("def test_it(organization):\n    assert organization.account('payments')\n")
    outcomes(suite, str(folder)).assert_outcomes(passed=1)


def test_the_ini_file_says_how_the_server_is_started(suite: pytest.Pytester) -> None:
    suite.makeini("[pytest]\nbailiwick_arguments = --roles any --seed 'a b'\n")
    suite.makepyfile(
        """
        def test_it(bailiwick, organization):
            assert bailiwick.organization.get("info")["seed"] == "a b"
            role = "arn:aws:iam::111111111111:role/Auditor"
            assert organization.client("sts").assume_role(RoleArn=role, RoleSessionName="me")["Credentials"]
        """
    )
    outcomes(suite).assert_outcomes(passed=1)


def test_a_server_that_has_ended_is_told(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        def test_it(bailiwick, organization):
            bailiwick.stop()
            organization.accounts
        """
    )
    done = outcomes(suite)
    done.assert_outcomes(failed=1, errors=1)
    done.stdout.fnmatch_lines(["*BailiwickError: GET http*isn't answered: *", "*(the server has ended)*"])


def test_a_failure_shows_the_log_and_hides_what_is_ours(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        import pytest
        from bailiwick import assert_denied

        @pytest.mark.organization("guardrails/org.yaml")
        def test_it(organization):
            assert_denied(organization, "playground", "s3:CreateBucket", region="us-east-1")

        def test_other():
            assert False
        """
    )
    done = outcomes(suite)
    done.assert_outcomes(failed=2)
    done.stdout.fnmatch_lines(["*ExpectationFailed: denied s3:CreateBucket in playground: no"])
    done.stdout.fnmatch_lines(["*log of the Bailiwick server*", "*ready on http://*"])
    done.stdout.no_fnmatch_line("*__tracebackhide__*")
    assert done.stdout.str().count("log of the Bailiwick server") == 1


def test_a_document_with_a_mistake_is_an_error_with_its_place(suite: pytest.Pytester) -> None:
    suite.path.joinpath("wrong.yaml").write_text("version: 1\naccounts: 7\n")
    suite.makepyfile(
        """
        import pytest

        @pytest.mark.organization("wrong.yaml")
        def test_it(organization):
            pass
        """
    )
    done = outcomes(suite)
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines(["*ImportFailed: *wrong.yaml can't be imported*"])
