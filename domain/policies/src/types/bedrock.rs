//! Bedrock policies: the guardrail that inference in a Region goes through.

use crate::grammar::{Grammar, Shape, TEXT, TEXTS, members, names, one_of};

const GUARDING: Shape = one_of(&["comprehensive", "selective"]);

const CONFIGURATION: Shape = members(&[
    ("identifier", TEXT),
    ("selective_content_guarding", members(&[("system", GUARDING), ("messages", GUARDING)]).shape()),
    (
        "model_enforcement",
        members(&[("included_models", TEXTS), ("excluded_models", TEXTS)])
            .required(&["included_models", "excluded_models"])
            .shape(),
    ),
])
.required(&["identifier"])
.shape();

pub(super) const GRAMMAR: Grammar = Grammar::new(
    "bedrock",
    members(&[("guardrail_inference", names(&members(&[("config_1", CONFIGURATION)]).shape()).shape())]).shape(),
);
