//! GuardDuty policies: which features are on, by default and Region by Region.

use crate::grammar::{Base, Grammar, Shape, members, one_of};

const STATUS: (&str, Shape) = ("status", one_of(&["enabled", "disabled"]));
const FEATURE: Shape = members(&[STATUS]).shape();

/// A Region's block stands in the place of `default`, and isn't merged with it; that is for who reads the effective policy.
const BLOCK: Shape = members(&[
    ("foundational", FEATURE),
    ("s3_data_events", FEATURE),
    ("eks_audit_logs", FEATURE),
    ("ebs_malware_protection", FEATURE),
    ("rds_login_events", FEATURE),
    ("lambda_network_logs", FEATURE),
    (
        "runtime_monitoring",
        members(&[
            STATUS,
            (
                "additional_configuration",
                members(&[
                    ("eks_addon_management", FEATURE),
                    ("ec2_agent_management", FEATURE),
                    ("ecs_fargate_agent_management", FEATURE),
                ])
                .shape(),
            ),
        ])
        .shape(),
    ),
    ("ai_protection", FEATURE),
])
.base(Base { member: "foundational", setting: "status", on: "enabled" })
.shape();

pub(super) const GRAMMAR: Grammar = Grammar::new(
    "guardduty",
    members(&[("enablement", members(&[("default", BLOCK)]).and_regions(&BLOCK).filled().shape())]).filled().shape(),
);
