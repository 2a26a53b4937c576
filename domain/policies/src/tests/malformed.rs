//! What each declarative type accepts and refuses.

use crate::PolicyType::{self, *};
use crate::validate;

#[track_caller]
fn accepts(policy_type: PolicyType, documents: &[&str]) {
    for text in documents {
        if let Err(error) = validate(policy_type, text) {
            panic!("{error}: {text}");
        }
    }
}

#[track_caller]
fn refuses(policy_type: PolicyType, documents: &[(&str, &str)]) {
    for (text, reason) in documents {
        match validate(policy_type, text) {
            Ok(_) => panic!("accepted: {text}"),
            Err(error) => assert!(error.to_string().contains(reason), "{text}: {error}"),
        }
    }
}

#[test]
fn every_type_refuses_the_same_basics() {
    for kind in PolicyType::ALL.into_iter().filter(|kind| kind.is_declarative()) {
        let Some(key) = crate::types::grammar(kind).unwrap().key else { continue };
        refuses(
            kind,
            &[
                ("", "expected a value"),
                ("null", "expected an object"),
                ("[]", "expected an object"),
                ("{}", "as the only key"),
                (r#"{"nonsense":{}}"#, "as the only key"),
                (&format!(r#"{{"{key}":{{}},"more":{{}}}}"#), "as the only key"),
                (
                    &format!(r#"{{"{key}":{{}},"@@operators_allowed_for_child_policies":["@@none"]}}"#),
                    "as the only key",
                ),
                (&format!(r#"{{"{}":{{}}}}"#, key.to_uppercase()), "as the only key"),
                (&format!(r#"{{"{key}":[]}}"#), "expected an object"),
                (&format!(r#"{{"{key}":"x"}}"#), "expected an object"),
                (&format!(r#"{{"{key}":{{}},}}"#), "expected a key"),
                (&format!(r#"{{"{key}":{{}}}} // x"#), "expected the end"),
                (&format!(r#"{{"{key}":{{"@@assign":["x"]}}}}"#), "not allowed here"),
                (&format!(r#"{{"{key}":{{"@@operators_allowed_for_child_policies":"@@none"}}}}"#), "expected ["),
                (&format!(r#"{{"{key}":{{"@@operators_allowed_for_child_policies":[]}}}}"#), "expected ["),
                (
                    &format!(r#"{{"{key}":{{"@@operators_allowed_for_child_policies":["@@none","@@assign"]}}}}"#),
                    "expected [",
                ),
                (&format!(r#"{{"{key}":{{"@@operators_allowed_for_child_policies":["assign"]}}}}"#), "expected ["),
                (&format!(r#"{{"{key}":{{"@@operators_allowed_for_child_policies":[null]}}}}"#), "expected ["),
                (
                    &format!(r#"{{"{key}":{{"@@Operators_allowed_for_child_policies":["@@none"]}}}}"#),
                    "not allowed here",
                ),
                (
                    &format!(
                        r#"{{"{key}":{{"@@operators_allowed_for_child_policies":["@@none"],"@@operators_allowed_for_child_policies":["@@none"]}}}}"#
                    ),
                    "given twice",
                ),
            ],
        );
        if kind == GuardDuty {
            continue;
        }
        accepts(
            kind,
            &[
                &format!(r#"{{"{key}":{{}}}}"#),
                &format!(r#" {{ "{key}" : {{"@@operators_allowed_for_child_policies":["@@none"]}} }} "#),
            ],
        );
    }
}

#[test]
fn guardduty_policies() {
    accepts(
        GuardDuty,
        &[
            r#"{"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},"s3_data_events":{"status":{"@@assign":"enabled"}}}}}}"#,
            r#"{"guardduty":{"enablement":{"us-east-1":{"foundational":{"status":{"@@assign":"enabled"}},"runtime_monitoring":{"status":{"@@assign":"enabled"},"additional_configuration":{"eks_addon_management":{"status":{"@@assign":"enabled"}},"ec2_agent_management":{"status":{"@@assign":"disabled"}},"ecs_fargate_agent_management":{"status":{"@@assign":"enabled"}}}}},"eu-west-1":{"foundational":{"status":{"@@assign":"disabled"}}}}}}"#,
            r#"{"guardduty":{"enablement":{"default":{"ai_protection":{"status":{"@@assign":"disabled"}},"@@operators_allowed_for_child_policies":["@@none"]}}}}"#,
            r#"{"guardduty":{"enablement":{"default":{}}}}"#,
        ],
    );
    refuses(
        GuardDuty,
        &[
            (r#"{"guardduty":{}}"#, "something must be set here in `guardduty`"),
            (r#"{"guardduty":{"enablement":{}}}"#, "something must be set here in `guardduty/enablement`"),
            (
                r#"{"guardduty":{"enablement":{"@@operators_allowed_for_child_policies":["@@none"]}}}"#,
                "something must be set here",
            ),
            (
                r#"{"guardduty":{"enablement":{"default":{"rds_login_events":{"status":{"@@assign":"enabled"}}}}}}"#,
                "foundational must be enabled where anything else is in `guardduty/enablement/default`",
            ),
            (
                r#"{"guardduty":{"enablement":{"eu-west-1":{"foundational":{"status":{"@@assign":"disabled"}},"runtime_monitoring":{"status":{"@@assign":"enabled"}}}}}}"#,
                "foundational must be enabled",
            ),
            (r#"{"guardduty":{"enablement":{"eu-west-9":{}}}}"#, "not allowed here"),
            (r#"{"guardduty":{"enablement":{"EU-WEST-1":{}}}}"#, "not allowed here"),
            (r#"{"guardduty":{"enablement":{"default":{"s3":{}}}}}"#, "not allowed here"),
            (
                r#"{"guardduty":{"enablement":{"default":{"s3_data_events":{"additional_configuration":{}}}}}}"#,
                "not allowed here",
            ),
            (
                r#"{"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"on"}}}}}}"#,
                "expected one of enabled, disabled",
            ),
            (
                r#"{"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@append":["enabled"]}}}}}}"#,
                "`@@append` is for lists",
            ),
        ],
    );
}

#[test]
fn security_hub_cspm_policies() {
    accepts(
        SecurityHubCspm,
        &[
            r#"{"any":{"cspm_enablement":{"enable_in_regions":{"@@assign":["ALL_SUPPORTED"]},"disable_in_regions":{"@@assign":["eu-west-1"]}}}}"#,
            r#"{"any":{"cspm_enablement":{"enable_in_regions":{"@@append":["eu-central-1"],"@@remove":["us-gov-west-1"],"@@operators_allowed_for_child_policies":["@@append"]}}}}"#,
            r#"{"any":{}}"#,
        ],
    );
    refuses(
        SecurityHubCspm,
        &[
            ("{}", "expected one key as the only key"),
            (r#"{"any":{},"more":{}}"#, "expected one key as the only key"),
            (r#"{"@@assign":{}}"#, "expected one key as the only key"),
            (r#"{"any":[]}"#, "expected an object"),
            (r#"{"any":{"@@Assign":{}}}"#, "not allowed here"),
            (r#"{"any":{"cspm_enablement":{"regions":{"@@assign":[]}}}}"#, "not allowed here"),
            (r#"{"any":{"cspm_enablement":{"enable_in_regions":["eu-west-1"]}}}"#, "expected an object"),
            (
                r#"{"any":{"cspm_enablement":{"enable_in_regions":{"@@assign":["eu-west-9"]}}}}"#,
                "expected a Region or ALL_SUPPORTED",
            ),
            (
                r#"{"any":{"cspm_enablement":{"enable_in_regions":{"@@assign":["all_supported"]}}}}"#,
                "expected a Region or ALL_SUPPORTED",
            ),
        ],
    );
}

#[test]
fn what_is_not_known_of_a_type_is_told_apart_from_what_is_wrong() {
    let refused = |text: &str| validate(SecurityHubCspm, text).unwrap_err();
    for unknown in [
        r#"{"any":{"cspm_enablement":{},"standards":{"@@assign":["x"]}}}"#,
        r#"{"cspm_enablement":{"enable_in_regions":{"@@assign":[]}}}"#,
    ] {
        let error = refused(unknown);
        assert!(error.is_not_modelled() && error.to_string().contains("not known here"), "{error}");
    }
    for wrong in ["{}", r#"{"any":{"cspm_enablement":{"x":{}}}}"#, r#"{"any":{"@@Assign":{}}}"#] {
        assert!(!refused(wrong).is_not_modelled(), "{wrong}");
    }
    assert!(!validate(Tag, r#"{"tags":{"a":{"b":{}}}}"#).unwrap_err().is_not_modelled());
}

#[test]
fn tag_policies() {
    accepts(
        Tag,
        &[
            r#"{"tags":{"CostCenter":{"tag_key":{"@@assign":"costCENTER"},"tag_value":{"@@assign":["100","2*"]},"enforced_for":{"@@append":["ec2:instance","s3:ALL_SUPPORTED","redshift:*"]},"report_required_tag_for":{"@@remove":["ec2:volume"]}}}}"#,
            r#"{"tags":{"a":{"tag_value":{"@@assign":[],"@@append":["x"],"@@remove":["y"],"@@operators_allowed_for_child_policies":["@@append","@@remove"]}}}}"#,
            r#"{"tags":{"a":{"tag_value":{"@@operators_allowed_for_child_policies":["@@all"]},"@@operators_allowed_for_child_policies":["@@assign"]}}}"#,
            r#"{"tags":{"a":{"tag_value":{"@@assign":["*@example.com"]}}}}"#,
        ],
    );
    refuses(
        Tag,
        &[
            (r#"{"tags":{"a":{"tag_value":{"@@assign":"abc"}}}}"#, "expected a list in `tags/a/tag_value/@@assign`"),
            (r#"{"tags":{"a":{"tag_key":{"@@assign":["a"]}}}}"#, "expected a single value"),
            (r#"{"tags":{"a":{"tag_key":{"@@append":["a"]}}}}"#, "`@@append` is for lists"),
            (r#"{"tags":{"a":{"tag_key":{"@@assign":"b"}}}}"#, "expected `a` up to the case"),
            (r#"{"tags":{"a":{"tag_key":"a"}}}"#, "expected an object with an operator"),
            (r#"{"tags":{"a":{"tag_value":["a"]}}}"#, "expected an object with an operator"),
            (r#"{"tags":{"a":{"tag_value":{"@@assign":["*@*.com"]}}}}"#, "at most one `*`"),
            (r#"{"tags":{"a":{"tag_value":{"@@assign":[1]}}}}"#, "a string"),
            (r#"{"tags":{"a":{"tag_value":{"@@assign":[["x"]]}}}}"#, "a single value"),
            (r#"{"tags":{"a":{"tag_value":{"@@assign":null}}}}"#, "expected a list"),
            (
                r#"{"tags":{"a":{"tag_value":{"@@Assign":["x"]}}}}"#,
                " (one of `@@assign`, `@@append`, `@@remove`, `@@operators_allowed_for_child_policies` may stand here)",
            ),
            (r#"{"tags":{"a":{"tag_value":{"@@enforced_for":["x"]}}}}"#, "only operators"),
            (
                r#"{"tags":{"a":{"tag_values":{"@@assign":["x"]}}}}"#,
                "not allowed here in `tags/a/tag_values` at line 1, column 15 (one of `tag_key`, `tag_value`, ",
            ),
            (r#"{"tags":{"a":{"Tag_key":{"@@assign":"a"}}}}"#, "not allowed here"),
            (r#"{"tags":{"a":{"enforced_for":{"@@assign":["ec2"]}}}}"#, "`service:type`"),
            (r#"{"tags":{"a":{"enforced_for":{"@@assign":["*:*"]}}}}"#, "`service:type`"),
            (r#"{"tags":{"a":{},"A":{}}}"#, "the key `A` is given twice in `tags`"),
        ],
    );
    let required = |count: usize| {
        let keys: Vec<String> = (0..count)
            .map(|n| format!(r#""k{n}":{{"report_required_tag_for":{{"@@assign":["ec2:instance"]}}}}"#))
            .collect();
        format!(r#"{{"tags":{{{}}}}}"#, keys.join(","))
    };
    accepts(Tag, &[&required(50)]);
    refuses(Tag, &[(&required(51), "more than 50 keys are required on `ec2:instance`")]);
}

#[test]
fn backup_policies() {
    accepts(
        Backup,
        &[
            r#"{"plans":{"P":{"regions":{"@@append":["us-east-1"]},"rules":{"R":{"schedule_expression":{"@@assign":"cron(0 5 ? * * *)"},"start_backup_window_minutes":{"@@assign":"480"},"enable_continuous_backup":{"@@assign":false},"target_backup_vault_name":{"@@assign":"V"},"lifecycle":{"delete_after_days":{"@@assign":"2"},"opt_in_to_archive_for_supported_resources":{"@@assign":"false"}},"copy_actions":{"arn:aws:backup:us-east-1:$account:backup-vault:v":{"target_backup_vault_arn":{"@@assign":"arn:aws:backup:us-east-1:$account:backup-vault:v"},"lifecycle":{"delete_after_days":{"@@assign":"9"}}}},"recovery_point_tags":{"Owner":{"tag_key":{"@@assign":"Owner"},"tag_value":{"@@assign":"B"}}},"index_actions":{"resource_types":{"@@assign":["EBS"]}},"scan_actions":{"GUARDDUTY":{"scan_mode":{"@@assign":"FULL_SCAN"}}}}}}}}"#,
            r#"{"plans":{"P":{"selections":{"tags":{"t":{"iam_role_arn":{"@@assign":"arn:aws:iam::$account:role/R"},"tag_key":{"@@assign":"k"},"tag_value":{"@@assign":["v"]}}}},"advanced_backup_settings":{"ec2":{"windows_vss":{"@@assign":"enabled"}}},"backup_plan_tags":{"s":{"tag_key":{"@@assign":"s"},"tag_value":{"@@assign":"b"}}},"scan_settings":{"GUARDDUTY":{"resource_types":{"@@assign":["ALL"]},"scanner_role_arn":{"@@assign":"x"}}}}}}"#,
            r#"{"plans":{"P":{"selections":{"resources":{"r":{"iam_role_arn":{"@@assign":"x"},"resource_types":{"@@assign":["arn:aws:ec2:*:*:volume/*"]},"conditions":{"string_equals":{"c":{"condition_key":{"@@assign":"aws:ResourceTag/a"},"condition_value":{"@@assign":"b"}}}}}}}}}}"#,
        ],
    );
    refuses(
        Backup,
        &[
            (r#"{"plans":{"P":{"rules":{"R":{"schedule":{"@@assign":"x"}}}}}}"#, "not allowed here"),
            (
                r#"{"plans":{"P":{"rules":{"R":{"scan_actions":{"GUARDDUTY":{"scan_mode":{"@@assign":"SOME"}}}}}}}}"#,
                "one of INCREMENTAL_SCAN, FULL_SCAN",
            ),
            (r#"{"plans":{"P":{"rules":{"R":{"scan_actions":{"MACIE":{}}}}}}}"#, "not allowed here"),
            (
                r#"{"plans":{"P":{"advanced_backup_settings":{"ec2":{"windows_vss":{"@@assign":"on"}}}}}}"#,
                "one of enabled, disabled",
            ),
            (r#"{"plans":{"P":{"regions":{"@@assign":"us-east-1"}}}}"#, "expected a list"),
            (r#"{"plans":{"P":{"rules":{"R":{"schedule_expression":{"@@append":["x"]}}}}}}"#, "is for lists"),
            (r#"{"plans":{"P":{"rules":{"R":{"enable_continuous_backup":{"@@assign":1}}}}}}"#, "a string or a boolean"),
            (r#"{"plans":{"P":{},"p":{}}}"#, "given twice"),
        ],
    );
}

#[test]
fn ai_services_opt_out_policies() {
    accepts(
        AiServicesOptOut,
        &[
            r#"{"services":{"default":{"opt_out_policy":{"@@assign":"optOut","@@operators_allowed_for_child_policies":["@@none"]},"@@operators_allowed_for_child_policies":["@@assign"]},"connecthealth::training":{"opt_out_policy":{"@@assign":"optIn"}}}}"#,
        ],
    );
    refuses(
        AiServicesOptOut,
        &[
            (r#"{"services":{"lex":{"opt_out_policy":{"@@assign":"optout"}}}}"#, "one of optIn, optOut"),
            (r#"{"services":{"lex":{"opt_out_policy":{"@@append":["optOut"]}}}}"#, "have no `@@append`"),
            (r#"{"services":{"lex":{"opt_out_policy":{"@@remove":["optOut"]}}}}"#, "have no `@@remove`"),
            (r#"{"services":{"lex":{"opt_out_policy":{"@@enforced_for":["x"]}}}}"#, "only operators"),
            (
                r#"{"services":{"lex":{"@@operators_allowed_for_child_policies":["@@append"]}}}"#,
                "[\"@@assign\"] or [\"@@none\"]",
            ),
            (r#"{"services":{"lex":{"opt_in_policy":{"@@assign":"optIn"}}}}"#, "not allowed here"),
        ],
    );
}

#[test]
fn chat_applications_policies() {
    accepts(
        Chatbot,
        &[
            r#"{"chatbot":{"platforms":{"slack":{"client":{"@@assign":"enabled"},"workspaces":{"@@append":["*"]},"default":{"supported_channel_types":{"@@assign":["public","private"]},"supported_role_settings":{"@@assign":["user_role"]}},"overrides":{"S01":{"supported_role_settings":{"@@assign":["channel_role"]}}}},"microsoft_teams":{"client":{"@@assign":"disabled"},"tenants":{"T1":{"@@assign":["*"]}},"default":{"supported_role_settings":{"@@assign":["user_role"]}},"overrides":{"T1":{"team1":{"supported_role_settings":{"@@assign":["user_role"]}}}}},"chime":{"client":{"@@assign":"disabled"}}},"default":{"client":{"@@assign":"disabled"}}}}"#,
            r#"{"chatbot":{"platforms":{"default":{"client":{"@@assign":"disabled"}}}}}"#,
        ],
    );
    refuses(
        Chatbot,
        &[
            (r#"{"chatbot":{"platforms":{"discord":{}}}}"#, "not allowed here"),
            (r#"{"chatbot":{"platforms":{"slack":{"client":{"@@assign":"on"}}}}}"#, "one of enabled, disabled"),
            (
                r#"{"chatbot":{"platforms":{"microsoft_teams":{"default":{"supported_channel_types":{"@@assign":["public"]}}}}}}"#,
                "not allowed here",
            ),
            (
                r#"{"chatbot":{"platforms":{"slack":{"default":{"supported_channel_types":{"@@assign":["secret"]}}}}}}"#,
                "one of public, private",
            ),
            (r#"{"chatbot":{"default":{"client":{"@@assign":"disabled"}},},}"#, "expected a key"),
        ],
    );
}

#[test]
fn ec2_declarative_policies() {
    accepts(
        DeclarativeEc2,
        &[
            r#"{"ec2_attributes":{"exception_message":{"@@assign":"Ask."},"vpc_block_public_access":{"internet_gateway_block":{"mode":{"@@assign":"block_ingress"},"exclusions_allowed":{"@@assign":"enabled"}}},"serial_console_access":{"status":{"@@assign":"disabled"}},"image_block_public_access":{"state":{"@@assign":"block_new_sharing"}},"snapshot_block_public_access":{"state":{"@@assign":"block_all_sharing"}}}}"#,
            r#"{"ec2_attributes":{"instance_metadata_defaults":{"http_tokens":{"@@assign":"required"},"http_put_response_hop_limit":{"@@assign":"4"},"http_endpoint":{"@@assign":"enabled"},"instance_metadata_tags":{"@@assign":"no_preference"}}}}"#,
            r#"{"ec2_attributes":{"instance_metadata_defaults":{"http_put_response_hop_limit":{"@@assign":-1}}}}"#,
            r#"{"ec2_attributes":{"allowed_images_settings":{"state":{"@@assign":"audit_mode"},"image_criteria":{"criteria_10":{"allowed_image_providers":{"@@append":["amazon"]},"creation_date_condition":{"maximum_days_since_created":{"@@assign":300}},"image_watermarks":{"image_watermark_50":{"watermark_key":{"@@assign":"111111111111:gold"}}}}}}}}"#,
        ],
    );
    refuses(
        DeclarativeEc2,
        &[
            (
                r#"{"ec2_attributes":{"instance_metadata_defaults":{"http_put_response_hop_limit":{"@@assign":65}}}}"#,
                "from -1 to 64",
            ),
            (
                r#"{"ec2_attributes":{"instance_metadata_defaults":{"http_put_response_hop_limit":{"@@assign":1.5}}}}"#,
                "from -1 to 64",
            ),
            (
                r#"{"ec2_attributes":{"instance_metadata_defaults":{"http_tokens":{"@@assign":"enabled"}}}}"#,
                "one of no_preference",
            ),
            (
                r#"{"ec2_attributes":{"allowed_images_settings":{"image_criteria":{"criteria_11":{}}}}}"#,
                "not allowed here",
            ),
            (
                r#"{"ec2_attributes":{"allowed_images_settings":{"image_criteria":{"criteria_0":{}}}}}"#,
                "not allowed here",
            ),
            (
                r#"{"ec2_attributes":{"allowed_images_settings":{"image_criteria":{"criteria_01":{}}}}}"#,
                "not allowed here",
            ),
            (
                r#"{"ec2_attributes":{"allowed_images_settings":{"image_criteria":{"criteria_1":{"creation_date_condition":{"maximum_days_since_created":{"@@assign":"300"}}}}}}}"#,
                "a whole number",
            ),
            (
                r#"{"ec2_attributes":{"vpc_encryption_control":{"exclusions":{"@@append":["peering"]}}}}"#,
                "one of internet_gateway",
            ),
            (r#"{"ec2_attributes":{"vpc_block_public_access":{"mode":{"@@assign":"off"}}}}"#, "not allowed here"),
        ],
    );
}

#[test]
fn the_small_types() {
    accepts(
        SecurityHub,
        &[
            r#"{"securityhub":{"enable_in_regions":{"@@assign":["ALL_SUPPORTED"]},"disable_in_regions":{"@@assign":[]},"features":{"network_scanning":{"enable_in_regions":{"@@append":["x"]}}}}}"#,
        ],
    );
    refuses(
        SecurityHub,
        &[
            (r#"{"securityhub":{"enable_in_regions":["ALL_SUPPORTED"]}}"#, "an operator"),
            (r#"{"securityhub":{"features":{"other":{}}}}"#, "not allowed here"),
        ],
    );
    accepts(
        Inspector,
        &[
            r#"{"inspector":{"enablement":{"lambda_standard_scanning":{"enable_in_regions":{"@@assign":["us-east-1"]},"lambda_code_scanning":{"disable_in_regions":{"@@assign":[]}}},"ec2_scanning":{"enable_in_regions":{"@@assign":["ALL_SUPPORTED"]}}}}}"#,
        ],
    );
    refuses(
        Inspector,
        &[
            (r#"{"inspector":{"ec2_scanning":{}}}"#, "not allowed here"),
            (r#"{"inspector":{"enablement":{"ec2_scanning":{"lambda_code_scanning":{}}}}}"#, "not allowed here"),
        ],
    );
    accepts(
        UpgradeRollout,
        &[
            r#"{"upgrade_rollout":{"default":{"patch_order":{"@@assign":"last"}},"tags":{"Env":{"tag_values":{"Prod":{"patch_order":{"@@assign":"last"}}}}}}}"#,
        ],
    );
    refuses(
        UpgradeRollout,
        &[
            (r#"{"upgrade_rollout":{"default":{"patch_order":"last"}}}"#, "an operator"),
            (r#"{"upgrade_rollout":{"default":{"patch_order":{"@@assign":"third"}}}}"#, "one of first, second, last"),
            (r#"{"upgrade_rollout":{"tags":{"Env":{"Prod":{}}}}}"#, "not allowed here"),
        ],
    );
    accepts(
        Bedrock,
        &[
            r#"{"bedrock":{"guardrail_inference":{"us-east-1":{"config_1":{"identifier":{"@@assign":"arn:aws:bedrock:us-east-1:111111111111:guardrail/x:1"},"selective_content_guarding":{"system":{"@@assign":"selective"}},"model_enforcement":{"included_models":{"@@assign":["ALL"]}}}}}}}"#,
        ],
    );
    refuses(
        Bedrock,
        &[
            (r#"{"bedrock":{"guardrail_inference":{"us-east-1":{"config_2":{}}}}}"#, "not allowed here"),
            (
                r#"{"bedrock":{"guardrail_inference":{"us-east-1":{"config_1":{"selective_content_guarding":{"system":{"@@assign":"none"}}}}}}}"#,
                "one of comprehensive",
            ),
        ],
    );
    accepts(S3, &[r#"{"s3_attributes":{"public_access_block_configuration":{"@@assign":"all"}}}"#]);
    refuses(
        S3,
        &[
            (r#"{"s3_attributes":{"public_access_block_configuration":{"@@assign":"some"}}}"#, "one of all, none"),
            (r#"{"s3_attributes":{"public_access_block_configuration":{"@@assign":["all"]}}}"#, "a single value"),
        ],
    );
    accepts(
        NetworkSecurityDirector,
        &[
            r#"{"network_security_director":{"enablement":{"network_security_scan":{"enable_in_regions":{"@@assign":["us-east-1"]}}}}}"#,
        ],
    );
    refuses(
        NetworkSecurityDirector,
        &[(r#"{"network_security_director":{"network_security_scan":{}}}"#, "not allowed here")],
    );
}

#[test]
fn the_error_says_where() {
    let error = validate(Tag, "{\n  \"tags\": {\n    \"Ä\": {\"tag_key\": {\"@@assign\": \"B\"}}\n  }\n}").unwrap_err();
    assert_eq!(error.faults[0].path, "tags/Ä/tag_key/@@assign");
    assert_eq!(
        error.to_string(),
        "malformed TAG_POLICY: expected `Ä` up to the case of letters in `tags/Ä/tag_key/@@assign` at line 3, column 35"
    );
}

#[test]
fn no_mutation_panics() {
    const SEEDS: [(PolicyType, &str); 3] = [
        (
            Tag,
            r#"{"tags":{"Ä":{"tag_key":{"@@assign":"ä"},"tag_value":{"@@append":["x"],"@@remove":["y"],"@@operators_allowed_for_child_policies":["@@append"]}}}}"#,
        ),
        (
            DeclarativeEc2,
            r#"{"ec2_attributes":{"allowed_images_settings":{"image_criteria":{"criteria_1":{"creation_date_condition":{"maximum_days_since_created":{"@@assign":300}}}}}}}"#,
        ),
        (
            ServiceControl,
            r#"{"Statement":[{"Sid":"A","Effect":"Deny","Action":["a:b"],"Resource":"arn:x","Condition":{"Null":{"k":["true"]}}}]}"#,
        ),
    ];
    const PIECES: [&str; 14] =
        ["{", "}", "[", "]", ",", ":", "\"", "{}", "[]", "null", "1", "\"x\"", "@@", r#""@@assign":"#];
    let mut number: u64 = 1;
    let mut next = |below: usize| {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(number >> 33).unwrap() % below.max(1)
    };
    let (mut valid, mut merged) = (0, 0);
    for round in 0..30_000 {
        let (kind, seed) = SEEDS[round % SEEDS.len()];
        let mut chars: Vec<char> = seed.chars().collect();
        for _ in 0..=next(3) {
            let at = next(chars.len());
            let end = (at + next(4)).min(chars.len());
            let piece = if next(2) == 0 { "" } else { PIECES[next(PIECES.len())] };
            chars.splice(at..end, piece.chars());
        }
        let text: String = chars.into_iter().collect();
        valid += usize::from(validate(kind, &text).is_ok());
        // What was never checked is merged without harm as well.
        if let Ok(document) = documents::parse_json(&text) {
            let policy =
                crate::AttachedPolicy { id: "p-policy00".parse().unwrap(), document: std::sync::Arc::new(document) };
            let level = crate::Level { node: "r-root".parse().unwrap(), policies: vec![policy.clone(), policy] };
            if let Some(effective) = crate::effective_policy(kind, &[level.clone(), level]) {
                merged += 1;
                effective.validation_errors();
                effective.leaves();
            }
        }
    }
    assert!(valid > 100 && merged > 100, "{valid} {merged}: the mutations are too wild to mean anything");
}
