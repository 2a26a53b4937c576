//! Configuration as text; what Terraform makes of it, `verification/clients/test_exports.py` asks.

use super::organization;
use crate::terraform_import;

fn text(path: &str) -> String {
    let written = terraform_import(&organization()).unwrap();
    written.files.get(path).unwrap_or_else(|| panic!("{path}: {:?}", written.files)).to_owned()
}

#[test]
fn units_have_names_from_their_paths_and_texts_that_are_no_templates() {
    let organization = text("organization.tf");
    let expected = r#"resource "aws_organizations_organizational_unit" "etc" {
  name      = "../../etc"
  parent_id = aws_organizations_organization.organization.roots[0].id
  tags = {
    "cost $${center}" = "100% \"quoted\""
  }
}
"#;
    assert!(organization.contains(expected), "{organization}");
    let below = r#"resource "aws_organizations_organizational_unit" "etc_prod" {
  name      = "Prod"
  parent_id = aws_organizations_organizational_unit.etc.id
}
"#;
    assert!(organization.contains(below), "{organization}");
}

#[test]
fn each_resource_is_imported_by_the_id_that_it_has() {
    let imports = text("imports.tf");
    for (to, id) in [
        ("aws_organizations_organization.organization", "o-a1b2c3d4e5"),
        ("aws_organizations_organizational_unit.prod", "ou-ab12-33333333"),
        ("aws_organizations_account.audit_222222222222", "222222222222"),
        ("aws_organizations_policy.service_control_deny_p_bbbbbbbb", "p-bbbbbbbb"),
        ("aws_organizations_policy.resource_control_p_cccccccc", "p-cccccccc"),
        ("aws_organizations_policy_attachment.tag_tags_to_audit_222222222222", "222222222222:p-dddddddd"),
        ("aws_organizations_policy_attachment.service_control_deny_p_bbbbbbbb_to_etc", "ou-ab12-11111111:p-bbbbbbbb"),
        ("aws_organizations_delegated_administrator.audit_222222222222_config", "222222222222/config.amazonaws.com"),
        ("aws_organizations_resource_policy.delegation", "rp-a1b2c3d4"),
        ("aws_config_organization_conformance_pack.baseline", "baseline"),
    ] {
        let expected = format!("import {{\n  to = {to}\n  id = \"{id}\"\n}}\n");
        assert!(imports.contains(&expected), "{expected}\n{imports}");
    }
    // The closed account isn't there to the provider, and what AWS attaches by itself is nobody's.
    assert!(!imports.contains("\"333333333333\""), "{imports}");
    assert!(!imports.contains("FullAWSAccess"), "{imports}");
    let gaps = text("gaps.txt");
    for told in ["(333333333333): the account is closed", "(ou-ab12-22222222): FullAWSAccess is detached here"] {
        assert!(gaps.contains(told), "{gaps}");
    }
}

#[test]
fn policies_and_templates_are_files() {
    let policies = text("policies.tf");
    let expected = r#"resource "aws_organizations_policy" "service_control_deny_p_bbbbbbbb" {
  name        = "deny"
  description = "a\nb"
  type        = "SERVICE_CONTROL_POLICY"
  content     = file("${path.module}/policies/SERVICE_CONTROL_POLICY/deny-p-bbbbbbbb.json")
  tags = {
    "a" = "b"
  }
}
"#;
    assert!(policies.contains(expected), "{policies}");
    let packs = text("config.tf");
    assert!(packs.contains("parameter_value = \"$${b}\""), "{packs}");
    assert_eq!(text("packs/baseline.yaml"), "Resources: {}\n");
}
