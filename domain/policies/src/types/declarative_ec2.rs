//! EC2 declarative policies: settings of EC2 that hold for an account as a whole.

use crate::grammar::{Grammar, Shape, TEXT, Value, list, members, numbered, one, one_of};

const SWITCH: Shape = one_of(&["enabled", "disabled"]);
const PREFERENCE: Shape = one_of(&["no_preference", "enabled", "disabled"]);
const DAYS: Shape = one(Value::Number(0, 2_147_483_647));

const WATERMARK: Shape = members(&[
    ("watermark_key", TEXT),
    ("source_image_region", TEXT),
    ("maximum_days_since_source_image_created", DAYS),
    ("maximum_days_since_watermark_created", DAYS),
])
.required(&["watermark_key"])
.shape();

const CRITERIA: Shape = members(&[
    ("allowed_image_providers", list(Value::Text).at_most(200).shape()),
    ("image_names", list(Value::Text).at_most(50).shape()),
    ("marketplace_product_codes", list(Value::Text).at_most(50).shape()),
    ("creation_date_condition", members(&[("maximum_days_since_created", DAYS)]).shape()),
    ("deprecation_time_condition", members(&[("maximum_days_since_deprecated", DAYS)]).shape()),
    ("image_watermarks", numbered("image_watermark_", 50, &WATERMARK).shape()),
])
.shape();

const EXCLUSIONS: [&str; 8] = [
    "internet_gateway",
    "nat_gateway",
    "vpc_lattice",
    "vpc_peering",
    "lambda",
    "egress_only_internet_gateway",
    "elastic_file_system",
    "virtual_private_gateway",
];

pub(super) const GRAMMAR: Grammar = Grammar::new(
    "ec2_attributes",
    members(&[
        ("exception_message", TEXT),
        (
            "vpc_block_public_access",
            members(&[(
                "internet_gateway_block",
                members(&[
                    ("mode", one_of(&["off", "block_ingress", "block_bidirectional"])),
                    ("exclusions_allowed", SWITCH),
                ])
                .shape(),
            )])
            .shape(),
        ),
        ("serial_console_access", members(&[("status", SWITCH)]).shape()),
        ("image_block_public_access", members(&[("state", one_of(&["unblocked", "block_new_sharing"]))]).shape()),
        (
            "allowed_images_settings",
            members(&[
                ("state", one_of(&["enabled", "disabled", "audit_mode"])),
                ("image_criteria", numbered("criteria_", 10, &CRITERIA).shape()),
            ])
            .required(&["state"])
            .shape(),
        ),
        (
            "instance_metadata_defaults",
            members(&[
                ("http_tokens", one_of(&["no_preference", "required", "optional"])),
                ("http_put_response_hop_limit", one(Value::NumberOrText(-1, 64))),
                ("http_endpoint", PREFERENCE),
                ("instance_metadata_tags", PREFERENCE),
                ("http_tokens_enforced", PREFERENCE),
            ])
            .shape(),
        ),
        (
            "snapshot_block_public_access",
            members(&[("state", one_of(&["block_all_sharing", "block_new_sharing", "unblocked"]))]).shape(),
        ),
        (
            "vpc_encryption_control",
            members(&[
                ("mode", one_of(&["unmanaged", "attempt_monitor", "attempt_enforce"])),
                ("exclusions", list(Value::OneOf(&EXCLUSIONS)).shape()),
            ])
            .required(&["mode"])
            .shape(),
        ),
    ])
    .shape(),
);
