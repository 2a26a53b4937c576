//! Where each part of an effective policy comes from, and what is wrong with one as a whole.

use crate::PolicyType::{
    AiServicesOptOut, Backup, DeclarativeEc2, GuardDuty, SecurityHub, SecurityHubCspm, ServiceControl, Tag,
};
use crate::{EffectivePolicy, ErrorCode, Leaf, Operators, Outcome, effective_policy, path_text};

use super::{chain, merged};

fn leaf(effective: &EffectivePolicy, path: &str) -> Leaf {
    effective.leaves().into_iter().find(|leaf| path_text(&leaf.path) == path).unwrap()
}

/// `value <- policy` for each part.
fn parts(leaf: &Leaf) -> Vec<String> {
    leaf.parts
        .iter()
        .map(|part| {
            let source = part.source.as_ref().map_or_else(|| "the type".to_owned(), |source| source.policy.to_string());
            format!("{} <- {source}", part.value.text().unwrap())
        })
        .collect()
}

#[test]
fn nothing_attached_and_nothing_declarative() {
    assert!(effective_policy(Tag, &chain(Tag, &[], &[], &[])).is_none());
    assert!(effective_policy(Tag, &[]).is_none());
    let full = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    assert!(effective_policy(ServiceControl, &chain(ServiceControl, &[full], &[], &[])).is_none());
    let of_another_type = effective_policy(GuardDuty, &chain(Tag, &[r#"{"tags":{}}"#], &[], &[])).unwrap();
    assert_eq!(of_another_type.content_json(), "{}");
    assert_eq!(merged(Tag, &[r#"{"tags":{"a":{}}}"#], &[], &[]).content_json(), "{}");
}

#[test]
fn each_element_knows_who_put_it_there() {
    let effective = merged(
        Tag,
        &[r#"{"tags":{"K":{"tag_key":{"@@assign":"K"},"tag_value":{"@@assign":["a","b","c"]}}}}"#],
        &[
            r#"{"tags":{"k":{"tag_value":{"@@append":["d","a"]}}}}"#,
            r#"{"tags":{"k":{"tag_value":{"@@append":["d","e"],"@@remove":["b","zz"]}}}}"#,
        ],
        &[r#"{"tags":{"k":{"tag_value":{"@@append":["b"],"@@remove":["c"]}}}}"#],
    );
    assert_eq!(effective.content_json(), r#"{"tags":{"k":{"tag_key":"K","tag_value":["a","d","e","b"]}}}"#);
    let values = leaf(&effective, "tags/k/tag_value");
    assert_eq!(
        parts(&values),
        ["a <- p-rroot____0", "d <- p-ourootunit0001_0", "e <- p-ourootunit0001_1", "b <- p-111111111111_0"]
    );
    assert_eq!(values.removed.len(), 1);
    assert_eq!(values.removed[0].value.text(), Some("c"));
    assert_eq!(values.removed[0].source.as_ref().unwrap().node.to_string(), super::ACCOUNT);
    assert_eq!(values.contributions.len(), 6);
    assert!(values.contributions.iter().all(|contribution| contribution.outcome == Outcome::Applied));
    assert_eq!(values.allowed_for_children, Operators::ALL);
}

#[test]
fn ignored_contributions_say_why() {
    let effective = merged(
        Tag,
        &[
            r#"{"tags":{"@@operators_allowed_for_child_policies":["@@none"],"a":{"tag_key":{"@@assign":"A","@@operators_allowed_for_child_policies":["@@none"]}}}}"#,
            r#"{"tags":{"a":{"tag_key":{"@@assign":"a"}}}}"#,
        ],
        &[
            r#"{"tags":{"a":{"tag_key":{"@@assign":"a"},"tag_value":{"@@remove":["x"]}},"b":{"tag_key":{"@@assign":"b"}}}}"#,
        ],
        &[],
    );
    assert_eq!(effective.content_json(), r#"{"tags":{"a":{"tag_key":"A","tag_value":["*"]}}}"#);

    let key = leaf(&effective, "tags/a/tag_key");
    let outcomes: Vec<&Outcome> = key.contributions.iter().map(|contribution| &contribution.outcome).collect();
    let [Outcome::Applied, Outcome::AssignedEarlier { by }, Outcome::Locked { path, by: locks }] = outcomes[..] else {
        panic!("{outcomes:?}")
    };
    assert_eq!(by.policy.as_str(), "p-rroot____0");
    assert_eq!(path_text(path), "tags/a/tag_key");
    assert_eq!(locks.len(), 1);
    assert_eq!(locks[0].source.node.to_string(), super::ROOT);
    assert_eq!((key.allowed_for_children, key.restricted_by.len()), (Operators::NONE, 1));

    let values = leaf(&effective, "tags/a/tag_value");
    assert_eq!(parts(&values), ["* <- the type"]);
    assert_eq!(values.contributions[0].outcome, Outcome::NoEffect);

    let blocked = leaf(&effective, "tags/b/tag_key");
    assert_eq!(blocked.value, None);
    assert!(matches!(&blocked.contributions[0].outcome, Outcome::Locked { path, .. } if path_text(path) == "tags"));
    assert_eq!((blocked.allowed_for_children, blocked.restricted_by.len()), (Operators::NONE, 1));

    let controls = effective.container_controls();
    assert_eq!(controls.len(), 1);
    assert_eq!((path_text(&controls[0].path).as_str(), controls[0].new_members), ("tags", false));
}

#[test]
fn a_control_alone_makes_a_node() {
    let effective = merged(
        Tag,
        &[r#"{"tags":{"a":{"tag_value":{"@@operators_allowed_for_child_policies":["@@append"]}}}}"#],
        &[r#"{"tags":{"a":{"tag_value":{"@@assign":["x"]}}}}"#],
        &[r#"{"tags":{"a":{"tag_value":{"@@append":["y"]}}}}"#],
    );
    assert_eq!(effective.content_json(), r#"{"tags":{"a":{"tag_value":["y"]}}}"#);
}

#[test]
fn a_control_below_a_closed_container_has_no_effect() {
    let effective = merged(
        AiServicesOptOut,
        &[r#"{"services":{"@@operators_allowed_for_child_policies":["@@none"]}}"#],
        &[
            r#"{"services":{"lex":{"opt_out_policy":{"@@assign":"optIn","@@operators_allowed_for_child_policies":["@@assign"]}}}}"#,
        ],
        &[r#"{"services":{"lex":{"opt_out_policy":{"@@assign":"optIn"}}}}"#],
    );
    assert_eq!(effective.content_json(), "{}", "a control must not smuggle a new member in");
    assert_eq!(leaf(&effective, "services/lex/opt_out_policy").contributions.len(), 2);
}

#[test]
fn scalars_keep_their_type_and_members_their_order() {
    let effective = merged(
        Backup,
        &[
            r#"{"plans":{"Z":{"rules":{"R":{"enable_continuous_backup":{"@@assign":true},"start_backup_window_minutes":{"@@assign":"60"}}},"regions":{"@@assign":["r"]}},"A":{"regions":{"@@assign":[]}}}}"#,
        ],
        &[],
        &[],
    );
    assert_eq!(
        effective.content_json(),
        r#"{"plans":{"a":{"regions":[]},"z":{"regions":["r"],"rules":{"r":{"start_backup_window_minutes":"60","enable_continuous_backup":true}}}}}"#
    );
}

#[test]
fn only_enforced_for_vanishes_when_emptied() {
    let effective = merged(
        Tag,
        &[
            r#"{"tags":{"a":{"enforced_for":{"@@assign":["x:y"]},"report_required_tag_for":{"@@assign":["x:y"]}},"b":{"enforced_for":{"@@assign":[]}}}}"#,
        ],
        &[r#"{"tags":{"a":{"enforced_for":{"@@remove":["x:y"]},"report_required_tag_for":{"@@remove":["x:y"]}}}}"#],
        &[],
    );
    assert_eq!(effective.content_json(), r#"{"tags":{"a":{"report_required_tag_for":[]},"b":{"enforced_for":[]}}}"#);
}

fn told(effective: &EffectivePolicy) -> Vec<String> {
    effective
        .validation_errors()
        .iter()
        .map(|error| {
            let policies: Vec<&str> = error.contributing_policies.iter().map(|id| id.as_str()).collect();
            format!("{} | {} | {} | {}", error.code, error.message, error.path, policies.join(","))
        })
        .collect()
}

#[test]
fn backup_plans_must_be_complete() {
    let rules: Vec<String> = (0..11)
        .map(|n| {
            format!(
                r#""r{n}":{{"schedule_expression":{{"@@assign":"x"}},"target_backup_vault_name":{{"@@assign":"v"}}}}"#
            )
        })
        .collect();
    let half = |rules: &[String]| format!(r#"{{"plans":{{"Daily":{{"rules":{{{}}}}}}}}}"#, rules.join(","));
    let rest = r#"{"plans":{"Daily":{"regions":{"@@assign":["r"]},"selections":{"tags":{"T":{"iam_role_arn":{"@@assign":"x"},"tag_key":{"@@assign":"k"},"tag_value":{"@@assign":["v"]}}}}}}}"#;
    assert_eq!(told(&merged(Backup, &[&half(&rules[..6])], &[&half(&rules[6..10])], &[rest])), Vec::<String>::new());
    assert_eq!(
        told(&merged(Backup, &[&half(&rules[..6]), rest], &[&half(&rules[6..])], &[])),
        [
            "ELEMENTS_TOO_MANY | rules exceeds the allowed maximum limit 10 | plans/daily/rules | p-rroot____0,p-ourootunit0001_0"
        ]
    );
    assert_eq!(
        told(&merged(
            Backup,
            &[rest],
            &[r#"{"plans":{"daily":{"selections":{"tags":{"t":{"tag_value":{"@@remove":["v"]}}}}}}}"#],
            &[]
        )),
        [
            "KEY_REQUIRED | rules is a required key | plans/daily | p-rroot____0,p-ourootunit0001_0",
            "ELEMENTS_TOO_FEW | tag_value is less than the allowed minimum limit 1 | plans/daily/selections/tags/t/tag_value | p-rroot____0,p-ourootunit0001_0",
        ]
    );
    let both = r#"{"plans":{"Daily":{"selections":{"resources":{"r":{"iam_role_arn":{"@@assign":"x"}}}}}}}"#;
    assert_eq!(
        told(&merged(Backup, &[&half(&rules[..1])], &[rest], &[both])),
        [
            "ELEMENTS_TOO_MANY | selections exceeds the allowed maximum limit 1 | plans/daily/selections | p-ourootunit0001_0,p-111111111111_0"
        ]
    );
}

#[test]
fn other_types_must_be_complete() {
    assert_eq!(
        told(&merged(SecurityHub, &[r#"{"securityhub":{"enable_in_regions":{"@@assign":[]}}}"#], &[], &[])),
        ["KEY_REQUIRED | disable_in_regions is a required key | securityhub | p-rroot____0"]
    );
    assert_eq!(
        told(&merged(
            DeclarativeEc2,
            &[
                r#"{"ec2_attributes":{"vpc_encryption_control":{"exclusions":{"@@assign":["lambda"]}},"allowed_images_settings":{"image_criteria":{"criteria_1":{"image_names":{"@@assign":["x"]}}}}}}"#
            ],
            &[],
            &[]
        )),
        [
            "KEY_REQUIRED | state is a required key | ec2_attributes/allowed_images_settings | p-rroot____0",
            "KEY_REQUIRED | mode is a required key | ec2_attributes/vpc_encryption_control | p-rroot____0",
        ]
    );
}

#[test]
fn tag_policies_have_limits_as_a_whole() {
    let keys = |from: usize, to: usize| {
        let keys: Vec<String> = (from..to)
            .map(|n| format!(r#""k{n}":{{"report_required_tag_for":{{"@@assign":["ec2:instance"]}}}}"#))
            .collect();
        format!(r#"{{"tags":{{{}}}}}"#, keys.join(","))
    };
    assert!(merged(Tag, &[&keys(0, 30)], &[&keys(20, 50)], &[]).validation_errors().is_empty());
    let errors = merged(Tag, &[&keys(0, 30)], &[&keys(30, 51)], &[]).validation_errors();
    assert_eq!(errors.len(), 1);
    assert_eq!((errors[0].code, errors[0].path.as_str()), (ErrorCode::ElementsTooMany, "tags"));
    let long =
        |n: usize| format!(r#"{{"tags":{{"k{n}":{{"tag_value":{{"@@assign":["{}"]}}}}}}}}"#, "x".repeat(200_000));
    let errors = merged(Tag, &[&long(1)], &[&long(2)], &[]).validation_errors();
    assert_eq!((errors.len(), errors[0].code), (1, ErrorCode::ContentTooLong));
}

#[test]
fn a_stored_policy_counts_as_far_as_the_grammar_of_today_knows_it() {
    let text = r#"{"tags":{"k":{"tag_key":{"@@assign":"K","@@later":1},"then":{"x":[1]},"tag_value":{"@@assign":["a",{"odd":1}]}}},"more":1}"#;
    assert!(crate::validate(Tag, text).is_err());
    let document = std::sync::Arc::new(crate::read(text).unwrap());
    let policy = crate::AttachedPolicy { id: "p-00000000".parse().unwrap(), document };
    let level = crate::Level { node: super::ACCOUNT.parse().unwrap(), policies: vec![policy] };
    let effective = effective_policy(Tag, &[level]).unwrap();
    assert!(effective.content_json().starts_with(r#"{"tags":{"k":{"tag_key":"K","#), "{}", effective.content_json());
    // Looking at it in every way is safe.
    let _ = (effective.leaves(), effective.container_controls(), effective.validation_errors());
    assert!(crate::read("{").is_none());
}

#[test]
fn foundational_protection_is_asked_for_in_the_whole() {
    let on = r#"{"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},"s3_data_events":{"status":{"@@assign":"enabled"}}}}}}"#;
    let off = r#"{"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"disabled"}}}}}}"#;
    assert_eq!(merged(GuardDuty, &[on], &[], &[]).validation_errors(), []);
    assert_eq!(merged(GuardDuty, &[off], &[on], &[]).validation_errors(), []);
    let errors = merged(GuardDuty, &[on], &[off], &[]).validation_errors();
    let told: Vec<_> = errors.iter().map(|error| (error.code, error.path.as_str(), error.message.as_str())).collect();
    let message = "foundational must be enabled where anything else is";
    assert_eq!(told, [(crate::ErrorCode::KeyRequired, "guardduty/enablement/default", message)]);
    assert_eq!(errors[0].contributing_policies.len(), 2);
}

#[test]
fn a_key_that_is_not_known_is_kept_as_it_is() {
    let enabled = r#"{"Hub":{"cspm_enablement":{"enable_in_regions":{"@@assign":["ALL_SUPPORTED"]}}}}"#;
    let rest = r#"{"hub":{"cspm_enablement":{"disable_in_regions":{"@@append":["eu-west-1"]}}}}"#;
    let whole = merged(SecurityHubCspm, &[enabled], &[rest], &[]);
    assert_eq!(
        whole.content_json(),
        r#"{"hub":{"cspm_enablement":{"enable_in_regions":["ALL_SUPPORTED"],"disable_in_regions":["eu-west-1"]}}}"#
    );
    assert_eq!(whole.validation_errors(), []);
    assert_eq!(whole.leaves().len(), 2);
    let half = merged(SecurityHubCspm, &[enabled], &[], &[]).validation_errors();
    assert_eq!((half.len(), half[0].path.as_str()), (1, "hub/cspm_enablement"));
}
