//! Configurations of the accelerator that can't be meant, or are more than anybody's, are refused or told.

use super::lza_made::{made, read};
use super::real::{refused, with};
use super::says;
use crate::{Files, sources};

#[test]
fn what_cannot_be_meant_is_told_at_its_place() {
    let change = |path: &str, from: &str, to: &str| {
        let text = made().into_iter().find(|(before, _)| before == path).unwrap().1;
        assert!(text.contains(from), "{from}");
        with(&made(), path, &text.replacen(from, to, 1))
    };
    let organization = "organization-config.yaml";
    let cases = [
        (organization, "enable: true", "enable: false", "AWS Organizations isn't used with this configuration"),
        (
            organization,
            "- name: Security",
            "- name: A/B/C/D/E/F",
            ":3:5: organizationalUnits[0]: units are at most 5 levels",
        ),
        (organization, "- name: Security", "- name: A//B", "`A//B` is no path of units"),
        (
            organization,
            "- name: Security",
            "- name: Workloads/Production",
            "the unit `Workloads/Production` stands here twice",
        ),
        (organization, "id: ou-ab12-security", "id: x", "organizationalUnitIds[1].id: `x` is not a unit's id"),
        (
            organization,
            "o-a1b2c3d4e5/ou-ab12-security",
            "o-zzzzzzzzzz/ou-ab12-security",
            "it is of the organization o-zzzzzzzzzz, and another one here of o-a1b2c3d4e5",
        ),
        (
            organization,
            "[Root, Workloads/Production]",
            "[Nowhere]",
            "deploymentTargets.organizationalUnits[0]: there is no unit `Nowhere`",
        ),
        (
            organization,
            "accounts: [Shop]}\n  - name: Q",
            "accounts: [Shopp]}\n  - name: Q",
            "there is no account `Shopp`",
        ),
        (
            organization,
            "policy: service-control-policies/perimeter.json",
            "policy: ../../etc/passwd",
            "serviceControlPolicies[0].policy: `../../etc/passwd` leads out of the configuration",
        ),
        (
            organization,
            "policy: service-control-policies/perimeter.json",
            "policy: /etc/passwd",
            "`/etc/passwd` leads out of the configuration",
        ),
        (
            organization,
            "policy: service-control-policies/perimeter.json",
            "policy: nothing.json",
            "there is no file `nothing.json`",
        ),
        (organization, "strategy: allow-list", "strategy: maybe", "strategy: `maybe` is none of deny-list, allow-list"),
        (organization, "name: OnlyS3", "name: Perimeter", "another policy of the type has the name `Perimeter`, too"),
        (
            organization,
            "scpPolicyName: Quarantine",
            "scpPolicyName: Other",
            "there is no service control policy `Other`",
        ),
        (
            "accounts-config.yaml",
            "organizationalUnit: Root",
            "organizationalUnit: Nowhere",
            "organization-config.yaml has no unit `Nowhere`",
        ),
        (
            "accounts-config.yaml",
            "accountId: '333333333333'",
            "accountId: x",
            "accountIds[1].accountId: `x` is not an account's id",
        ),
        ("accounts-config.yaml", "accountId: '111111111111'", "accountId: '999999999999'", "its id isn't 111111111111"),
        (
            "accounts-config.yaml",
            "accounts/workloads.yaml",
            "../workloads.yaml",
            "`../workloads.yaml` leads out of what was named",
        ),
        (
            "accounts/workloads.yaml",
            "name: Play",
            "name: Shop",
            "here/accounts/workloads.yaml:2:3: [1]: another account has the name `Shop`",
        ),
        ("global-config.yaml", "us-east-1]", "x]", "enabledRegions[1]: `x` is not the name of a Region"),
        (
            "security-config.yaml",
            "delegatedAdminAccount: Audit",
            "delegatedAdminAccount: Nobody",
            "there is no account `Nobody`",
        ),
        (
            "service-control-policies/only-s3.json",
            "\"Allow\"",
            "Allow",
            "here/service-control-policies/only-s3.json: line 1, column",
        ),
        (
            "service-control-policies/only-s3.json",
            "{\"Version\": \"2012-10-17\", ",
            "{\"Version\": \"\", \"Version\": \"\", ",
            "the key `Version` stands twice",
        ),
    ];
    for (path, from, to, expected) in cases {
        let told = refused(&change(path, from, to), "lza");
        assert!(told.contains(expected), "{path} {to}: {told}\n{expected}");
    }
}

#[test]
fn values_that_multiply_are_refused() {
    let long = "x".repeat(100_000);
    let replacements =
        format!("globalReplacements: [{{key: Networks, value: {long}}}, {{key: SandboxName, value: Sandbox}}]\n");
    let of = with(&made(), "replacements-config.yaml", &replacements);
    let policy = format!("{{\"a\": \"{}\"}}", "${ACCEL_LOOKUP::CUSTOM:Networks}".repeat(20));
    let told = refused(&with(&of, "tagging-policies/cost.json", &policy), "lza");
    assert!(
        told.contains("cost.json: with the values in place of its names it is larger than 1048576 bytes"),
        "{told}"
    );
    let global = format!("homeRegion: eu-west-1\n# x\nx: [{}]\n", "'{{ Networks }}',".repeat(200));
    let told = refused(&with(&of, "global-config.yaml", &global), "lza");
    assert!(
        told.contains(
            "here/global-config.yaml: line 3: with the values in place of its keys it is larger than 16777216 bytes"
        ),
        "{told}"
    );
}

#[test]
fn large_files_are_refused_before_they_are_read() {
    let of = with(&made(), "accounts/workloads.yaml", &" ".repeat(5000));
    let files = Files::held("here", of).within(4000);
    let told = sources::import(&[files], None).unwrap_err();
    assert_eq!(told[0].to_string(), "here/accounts/workloads.yaml: it is larger than 4000 bytes");
}

#[test]
fn what_would_be_too_much_is_left_out_and_told() {
    let many = |count: usize, line: &dyn Fn(usize) -> String| (0..count).map(line).collect::<String>();
    let accounts =
        many(3000, &|at| format!("- {{name: A{at}, email: a{at}@example.com, organizationalUnit: Security}}\n"));
    let of = with(&made(), "accounts/workloads.yaml", &format!("- {{name: Shop, email: s@example.com}}\n{accounts}"));
    let rules = many(40, &|at| format!("        - {{name: r{at}, identifier: R{at}}}\n"));
    let security = format!(
        "centralSecurityServices:\n  securityHub:\n    enable: true\n    standards:\n    - name: PCI DSS v4.0.1\n      enable: true\n      \
         controlsToDisable: [{}]\nawsConfig:\n  ruleSets:\n    - deploymentTargets: {{organizationalUnits: [Root]}}\n      rules:\n{rules}",
        many(50, &|at| format!("IAM.{at},"))
    );
    let imported = read(&with(&of, "security-config.yaml", &security));
    // 3,004 accounts in two Regions.
    assert!(says(&imported, "would have 240320 rules, more than 150000"), "{:?}", imported.gaps);
    assert!(says(&imported, "would have 300400 controls that are off, more than 250000"), "{:?}", imported.gaps);
    assert!(imported.document.accounts.iter().flat_map(|it| it.regions.values()).all(|it| it.config_rules.is_empty()));
    let regions = many(70, &|at| format!("x{}-north-{},", "abcdefgh".get(at / 9..=at / 9).unwrap(), at % 9 + 1));
    let global = format!("homeRegion: eu-west-1\nenabledRegions: [{regions}]\n");
    let imported = read(&with(&with(&of, "security-config.yaml", &security), "global-config.yaml", &global));
    assert!(says(&imported, "have 210280 places in all Regions together, more than 200000"), "{:?}", imported.gaps);
    assert!(imported.document.accounts.iter().all(|account| account.regions.is_empty()));
}

#[test]
fn braces_that_only_open_are_text() {
    // Were the rest looked through for each of them, this would never end.
    let open = "{".repeat(300_000);
    let of = with(&made(), "global-config.yaml", &format!("homeRegion: eu-west-1\nx: '{open}'\ny: '{{{{ a'\n"));
    assert!(!read(&of).document.accounts.is_empty());
    let policy = |count: usize| format!("{{\"a\": \"{}\"}}", "${".repeat(count));
    let of = with(&made(), "tagging-policies/cost.json", &policy(3_000));
    assert_eq!(read(&of).document.policies.last().unwrap().content.as_ref().unwrap().0.len(), 6_008);
    // As many as this are no policy, and told as that.
    let told = refused(&with(&made(), "tagging-policies/cost.json", &policy(100_000)), "lza");
    assert!(told.contains("the content has 200008 characters"), "{told}");
}
