"""Asserts hold where they should, and otherwise say what was expected, what is, and which statement says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_organization import REGION, volume

from bailiwick import (
    Branch,
    ExpectationFailed,
    ExpectationUndecided,
    ProgramFailed,
    assert_allowed,
    assert_compliant,
    assert_denied,
    assert_effective,
    assert_expectations,
)

pytestmark = pytest.mark.organization("org.yaml")


def test_what_is_allowed_is_told_where_it_was_to_be_denied(organization: Branch) -> None:
    assert_allowed(organization, "payments", "s3:CreateBucket", region=REGION)
    assert_allowed(organization, "Management", ["s3:CreateBucket", "organizations:LeaveOrganization"])
    with pytest.raises(ExpectationFailed) as failed:
        assert_denied(organization, "payments", "s3:CreateBucket", region=REGION, principal="role/Dev")
    said = str(failed.value)
    assert "denied s3:CreateBucket for role/Dev in payments: no" in said
    assert "payments (222222222222)" in said
    assert "expected  s3:CreateBucket denied\n    is        allowed\n    because   FullAWSAccess allows it" in said


def test_what_is_denied_is_told_with_the_statement_and_the_node(organization: Branch) -> None:
    assert_denied(organization, "Root/Production/**", "s3:CreateBucket", region="us-east-1", by="OnlyEurope")
    with pytest.raises(ExpectationFailed) as failed:
        assert_allowed(organization, ["payments", "ledger"], "s3:CreateBucket", region="us-east-1")
    said = str(failed.value)
    assert "payments (222222222222), ledger (333333333333)" in said
    assert "is        denied\n    because   OnlyEurope of the service control policy OnlyEurope (p-" in said
    assert "at Production (ou-" in said
    assert failed.value.outcomes[0]["verdict"] == "fails"
    with pytest.raises(ExpectationFailed, match=r"denied by something else(.|\n)*NobodyLeaves"):
        assert_denied(organization, "payments", "organizations:LeaveOrganization", by="OnlyEurope")


def test_what_hangs_on_a_key_is_a_failure_of_its_own_that_names_it(organization: Branch) -> None:
    for hold in (assert_allowed, assert_denied):
        with pytest.raises(ExpectationUndecided, match="undecided: it hangs on aws:RequestedRegion"):
            hold(organization, "payments", "s3:CreateBucket")
    # A key that isn't in the request is no key that nobody told.
    assert_denied(organization, "payments", "s3:CreateBucket", absent=["aws:RequestedRegion"])
    assert_allowed(organization, "payments", "s3:CreateBucket", context={"aws:RequestedRegion": REGION})


def test_nobody_who_is_meant_and_no_such_action_are_no_success(organization: Branch) -> None:
    with pytest.raises(ExpectationFailed, match="did you mean payments"):
        assert_allowed(organization, "paymets", "s3:CreateBucket", region=REGION)
    with pytest.raises(ProgramFailed, match=r"`principal` is root"):
        assert_allowed(organization, "payments", "s3:CreateBucket", principal="Dev")


def test_values_may_have_any_letters(organization: Branch) -> None:
    context = {"aws:RequestedRegion": REGION, "aws:PrincipalTag/Team": "Zürich 🏔"}
    assert_allowed(organization, "payments", "s3:CreateBucket", context=context)
    assert organization.decide("payments", "s3:CreateBucket", context=context).allowed
    with pytest.raises(ExpectationFailed, match="Zürich 🏔"):
        assert_allowed(organization, "Zürich 🏔", "s3:CreateBucket")


def test_an_effective_policy_is_told_with_who_put_it_there(organization: Branch) -> None:
    path = "tags/costcenter/tag_value"
    assert_effective(organization, "payments", "tag", path, ["payments", "shared"])
    assert_effective(organization, "tag:Env=prod", "TAG_POLICY", path, contains="shared")
    assert_effective(organization, "payments", "tag", "tags/costcenter/tag_key", pattern="Cost*")
    assert_effective(organization, "payments", "tag", "tags/owner", absent=True)
    with pytest.raises(ExpectationFailed) as failed:
        assert_effective(organization, "payments", "tag", path, ["shared"])
    assert 'is        tags/costcenter/tag_value: ["shared","payments"]' in str(failed.value)
    assert "because   @@assign CostCenters at Root" in str(failed.value)
    with pytest.raises(TypeError, match="one of value, contains, pattern and absent"):
        assert_effective(organization, "payments", "tag", path)


def test_a_pack_is_told_with_its_rules(organization: Branch) -> None:
    with pytest.raises(ExpectationFailed, match=r"is +INSUFFICIENT_DATA"):
        assert_compliant(organization, "baseline", "payments", region=REGION)
    organization.import_items([volume("222222222222", True), volume("333333333333", False)])
    organization.settle()
    assert_compliant(organization, "baseline", "payments", region=REGION)
    assert_compliant(organization, "baseline", ["payments"], region=REGION, rule="encrypted-volumes")
    with pytest.raises(ExpectationFailed, match=r"ledger(.|\n)*NON_COMPLIANT\n +because +encrypted-volumes"):
        assert_compliant(organization, "baseline", ["payments", "ledger"], region=REGION)
    with pytest.raises(ExpectationFailed, match=r"is +INSUFFICIENT_DATA"):
        assert_compliant(organization, "baseline", "payments", region=REGION, rule="versioned-buckets")
    with pytest.raises(ExpectationFailed, match=r"there is none; did you mean encrypted-volumes"):
        assert_compliant(organization, "baseline", "payments", region=REGION, rule="encrypted-volume")
    with pytest.raises(ExpectationFailed, match=r"there is none; did you mean baseline"):
        assert_compliant(organization, "basline", region=REGION)


def test_files_and_values_are_held_to_in_one_go(organization: Branch, tmp_path: Path) -> None:
    file = tmp_path / "expectations.yaml"
    file.write_text("- tree: {account: payments, in: Root/Production}\n- tree: {account: ledger, in: Root/Sandbox}\n")
    right = {"tree": {"account": "playground", "in": "Root/Sandbox"}}
    assert_expectations(organization, right, {"quota": {"of": "accounts", "at-most": 10}})
    with pytest.raises(ExpectationFailed) as failed:
        assert_expectations(organization, file, right, {"tree": {"account": "playground", "in": "Root/Production"}})
    said = str(failed.value)
    assert f"({file}:2)" in said
    assert said.count(": no") == 2
    with pytest.raises(TypeError, match="nothing is expected"):
        assert_expectations(organization)
    file.write_text("- tree: {acount: payments}\n")
    with pytest.raises(ProgramFailed, match=r"expectations.yaml:1:"):
        assert_expectations(organization, file)
