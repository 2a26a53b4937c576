//! Upgrade rollout policies: which resources are upgraded first, second and last.

use crate::grammar::{Grammar, Shape, members, names, one_of};

const ORDER: Shape = members(&[("patch_order", one_of(&["first", "second", "last"]))]).shape();

pub(super) const GRAMMAR: Grammar = Grammar::new(
    "upgrade_rollout",
    members(&[("default", ORDER), ("tags", names(&members(&[("tag_values", names(&ORDER).shape())]).shape()).shape())])
        .shape(),
);
