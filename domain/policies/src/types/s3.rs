//! S3 policies: whether public access to buckets is blocked for an account.

use crate::grammar::{Grammar, members, one_of};

pub(super) const GRAMMAR: Grammar =
    Grammar::new("s3_attributes", members(&[("public_access_block_configuration", one_of(&["all", "none"]))]).shape());
