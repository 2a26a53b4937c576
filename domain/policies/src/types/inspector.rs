//! Inspector policies: in which Regions each kind of scan is on.

use crate::grammar::{Grammar, Shape, TEXTS, members};

const ENABLE: (&str, Shape) = ("enable_in_regions", TEXTS);
const DISABLE: (&str, Shape) = ("disable_in_regions", TEXTS);
const BOTH: &[&str] = &["enable_in_regions", "disable_in_regions"];

const SCAN: Shape = members(&[ENABLE, DISABLE]).required(BOTH).shape();

pub(super) const GRAMMAR: Grammar = Grammar::new(
    "inspector",
    members(&[(
        "enablement",
        members(&[
            (
                "lambda_standard_scanning",
                members(&[ENABLE, DISABLE, ("lambda_code_scanning", SCAN)]).required(BOTH).shape(),
            ),
            ("ec2_scanning", SCAN),
            ("ecr_scanning", SCAN),
            ("code_repository_scanning", SCAN),
        ])
        .shape(),
    )])
    .shape(),
);
