//! Clusters are encrypted with a KMS key, one of those asked for.

use crate::rules::part::{Answer, Part, require};
use crate::rules::policy::same_key;
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "REDSHIFT_CLUSTER_KMS_ENABLED",
    page: "redshift-cluster-kms-enabled",
    judges: "Clusters are encrypted with a KMS key, one of those asked for.",
    resource_types: &["AWS::Redshift::Cluster"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("kmsKeyArns", ParameterKind::Csv)],
    members: &[MemberRead::needed("configuration.encrypted"), MemberRead::optional("configuration.kmsKeyId")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.encrypted")?, "The cluster is not encrypted.")?;
    let wanted = subject.arguments.list("kmsKeyArns");
    item.names(
        "configuration.kmsKeyId",
        &wanted,
        same_key,
        ["The cluster has no KMS key.", "The cluster is encrypted with another key."],
    )
}
