//! Clusters are encrypted with a KMS key, one of those asked for.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "REDSHIFT_CLUSTER_KMS_ENABLED",
    "redshift-cluster-kms-enabled",
    "Clusters are encrypted with a KMS key, one of those asked for.",
    &["AWS::Redshift::Cluster"],
    &[
        MemberRead::flag("configuration.encrypted", true, "The cluster is not encrypted."),
        MemberRead::key(
            "configuration.kmsKeyId",
            "kmsKeyArns",
            ["The cluster has no KMS key.", "The cluster is encrypted with another key."],
        ),
    ],
)
.parameters(&[Parameter::optional("kmsKeyArns", ParameterKind::Csv)]);
