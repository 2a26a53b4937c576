//! Clusters are encrypted and logged as asked for, and of an accepted node type.

use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "REDSHIFT_CLUSTER_CONFIGURATION_CHECK",
    "redshift-cluster-configuration-check",
    "Clusters are encrypted and logged as asked for, and of an accepted node type.",
    &["AWS::Redshift::Cluster"],
    &[
        MemberRead::flag_as_given("configuration.encrypted", "clusterDbEncrypted", "Encryption is not as asked for."),
        MemberRead::flag_as_given(
            "supplementaryConfiguration.LoggingStatus.loggingEnabled",
            "loggingEnabled",
            "Audit logging is not as asked for.",
        ),
        MemberRead::word_if_listed("configuration.nodeType", "nodeTypes", "The cluster has nodes of another type."),
    ],
)
.parameters(&[
    Parameter::required("loggingEnabled", ParameterKind::Boolean).default("true"),
    Parameter::required("clusterDbEncrypted", ParameterKind::Boolean).default("true"),
    Parameter::optional("nodeTypes", ParameterKind::Csv).default("dc1.large"),
])
.doubt("a parameter that says false asks for clusters without encryption or logging; the page calls only the lack of them non-compliant");
