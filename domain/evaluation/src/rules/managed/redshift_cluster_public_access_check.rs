//! Redshift clusters are not reachable from the internet.

use crate::rules::rule::{Judge, Judgement, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK",
    page: "redshift-cluster-public-access-check",
    judges: "Redshift clusters are not reachable from the internet.",
    resource_types: &["AWS::Redshift::Cluster"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.publiclyAccessible")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(subject: &Subject<'_>) -> Judgement {
    let Some(item) = subject.item else { return Judgement::NotApplicable };
    match item.configuration(&["publiclyAccessible"]).flag() {
        Some(public) => Judgement::when(!public, "The cluster is publicly accessible."),
        None => subject.needs(&["configuration", "publiclyAccessible"]),
    }
}
