//! Redshift clusters are not reachable from the internet.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK",
    "redshift-cluster-public-access-check",
    "Redshift clusters are not reachable from the internet.",
    &["AWS::Redshift::Cluster"],
    &[MemberRead::flag("configuration.publiclyAccessible", false, "The cluster is publicly accessible.")],
);
