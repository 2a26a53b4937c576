//! Clusters require TLS of their clients.

use crate::rules::judgement::{Answer, Judgement, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::outcome::Need;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "REDSHIFT_REQUIRE_TLS_SSL",
    page: "redshift-require-tls-ssl",
    judges: "Clusters require TLS of their clients.",
    resource_types: &["AWS::Redshift::Cluster", "AWS::Redshift::ClusterParameterGroup"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.clusterParameterGroups"),
        MemberRead::related("AWS::Redshift::ClusterParameterGroup", "configuration.parameterGroupName"),
        MemberRead::related("AWS::Redshift::ClusterParameterGroup", "supplementaryConfiguration.Parameters"),
    ],
    reads: Reads::with(&["AWS::Redshift::ClusterParameterGroup"]),
    revision: 1,
    doubt: Some(
        "the result is about the cluster; a parameter group that isn't recorded is not known to require anything",
    ),
    judge: Judge::Check(judge),
};

const GROUP: &str = "AWS::Redshift::ClusterParameterGroup";
const PARAMETERS: &str = "supplementaryConfiguration.Parameters";

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    only_if(item.item.resource_type == "AWS::Redshift::Cluster")?;
    let groups = item.list("configuration.clusterParameterGroups")?;
    require(!groups.is_empty(), "The cluster has no parameter group.")?;
    for group in &groups {
        let name = group.text("parameterGroupName")?;
        let is_named = |one: &Part<'_>| one.at("configuration.parameterGroupName").text() == Some(&name);
        let group = subject.related(GROUP).find(is_named);
        let group = group.ok_or_else(|| {
            Judgement::Unknown(Need::Member {
                resource_type: GROUP.into(),
                resource_id: name.into(),
                path: PARAMETERS.to_owned(),
            })
        })?;
        require(requires_tls(&group)?, "The parameter require_ssl is not true.")?;
    }
    Ok(())
}

fn requires_tls(group: &Part<'_>) -> Answer<bool> {
    for parameter in group.list(PARAMETERS)? {
        if parameter.text("parameterName")? == "require_ssl" {
            return parameter.flag("parameterValue");
        }
    }
    Err(group.lacks(PARAMETERS))
}
