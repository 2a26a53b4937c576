//! Backup policies: plans of rules, and selections of what they back up.

use crate::grammar::{Grammar, Shape, TEXT, TEXTS, Value, list, members, names, one, one_of};

const FLAG: Shape = one(Value::TextOrBool);
const AMOUNT: Shape = one(Value::TextOrNumber);

const LIFECYCLE: Shape = members(&[
    ("move_to_cold_storage_after_days", AMOUNT),
    ("delete_after_days", AMOUNT),
    ("opt_in_to_archive_for_supported_resources", FLAG),
])
.shape();

const TAGS: Shape = names(&members(&[("tag_key", TEXT), ("tag_value", TEXT)]).shape()).shape();

const RULE: Shape = members(&[
    ("schedule_expression", TEXT),
    ("start_backup_window_minutes", AMOUNT),
    ("complete_backup_window_minutes", AMOUNT),
    ("enable_continuous_backup", FLAG),
    ("target_backup_vault_name", TEXT),
    ("target_logically_air_gapped_backup_vault_arn", TEXT),
    ("lifecycle", LIFECYCLE),
    ("copy_actions", names(&members(&[("target_backup_vault_arn", TEXT), ("lifecycle", LIFECYCLE)]).shape()).shape()),
    ("recovery_point_tags", TAGS),
    ("index_actions", members(&[("resource_types", list(Value::OneOf(&["EBS", "S3"])).shape())]).shape()),
    (
        "scan_actions",
        members(&[("GUARDDUTY", members(&[("scan_mode", one_of(&["INCREMENTAL_SCAN", "FULL_SCAN"]))]).shape())])
            .shape(),
    ),
])
.required(&["schedule_expression", "target_backup_vault_name"])
.shape();

const CONDITION: Shape = names(&members(&[("condition_key", TEXT), ("condition_value", TEXT)]).shape()).shape();

const CONDITIONS: Shape = members(&[
    ("string_equals", CONDITION),
    ("string_not_equals", CONDITION),
    ("string_like", CONDITION),
    ("string_not_like", CONDITION),
])
.at_most(30, 2)
.shape();

const BY_TAG: Shape = members(&[
    ("iam_role_arn", TEXT),
    ("tag_key", TEXT),
    ("tag_value", list(Value::Text).at_least(1).shape()),
    ("conditions", CONDITIONS),
])
.required(&["iam_role_arn", "tag_key", "tag_value"])
.shape();

const BY_RESOURCE: Shape = members(&[
    ("iam_role_arn", TEXT),
    ("resource_types", TEXTS),
    ("not_resource_types", TEXTS),
    ("conditions", CONDITIONS),
])
.required(&["iam_role_arn"])
.shape();

const PLAN: Shape = members(&[
    ("regions", TEXTS),
    ("rules", names(&RULE).at_most(10, 1).shape()),
    (
        "selections",
        members(&[("tags", names(&BY_TAG).shape()), ("resources", names(&BY_RESOURCE).shape())]).exactly_one().shape(),
    ),
    (
        "advanced_backup_settings",
        members(&[
            ("ec2", members(&[("windows_vss", one_of(&["enabled", "disabled"]))]).shape()),
            ("s3", members(&[("backup_acls", FLAG), ("backup_object_tags", FLAG)]).shape()),
        ])
        .shape(),
    ),
    ("backup_plan_tags", TAGS),
    (
        "scan_settings",
        members(&[(
            "GUARDDUTY",
            members(&[
                ("resource_types", list(Value::OneOf(&["EBS", "EC2", "S3", "ALL"])).shape()),
                ("scanner_role_arn", TEXT),
            ])
            .shape(),
        )])
        .shape(),
    ),
])
.required(&["regions", "rules", "selections"])
.shape();

pub(super) const GRAMMAR: Grammar = Grammar::new("plans", names(&PLAN).shape());
