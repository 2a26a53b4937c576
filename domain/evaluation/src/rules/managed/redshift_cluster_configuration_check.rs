//! Clusters are encrypted and logged as asked for, and of an accepted node type.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "REDSHIFT_CLUSTER_CONFIGURATION_CHECK",
    page: "redshift-cluster-configuration-check",
    judges: "Clusters are encrypted and logged as asked for, and of an accepted node type.",
    resource_types: &["AWS::Redshift::Cluster"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::required("loggingEnabled", ParameterKind::Boolean).default("true"),
        Parameter::required("clusterDbEncrypted", ParameterKind::Boolean).default("true"),
        Parameter::optional("nodeTypes", ParameterKind::Csv).default("dc1.large"),
    ],
    members: &[
        MemberRead::needed("configuration.encrypted"),
        MemberRead::needed("supplementaryConfiguration.LoggingStatus.loggingEnabled"),
        MemberRead::optional("configuration.nodeType"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let arguments = &subject.arguments;
    let encrypted = item.flag("configuration.encrypted")?;
    require(arguments.says("clusterDbEncrypted", encrypted), "Encryption is not as asked for.")?;
    let logged = item.flag("supplementaryConfiguration.LoggingStatus.loggingEnabled")?;
    require(arguments.says("loggingEnabled", logged), "Audit logging is not as asked for.")?;
    let types = arguments.list("nodeTypes");
    if types.is_empty() {
        return Ok(());
    }
    require(types.contains(&item.text("configuration.nodeType")?.as_str()), "The cluster has nodes of another type.")
}
