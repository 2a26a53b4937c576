//! Snapshots of databases are not public.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_SNAPSHOTS_PUBLIC_PROHIBITED",
    page: "rds-snapshots-public-prohibited",
    judges: "Snapshots of databases are not public.",
    resource_types: &["AWS::RDS::DBClusterSnapshot", "AWS::RDS::DBSnapshot"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("supplementaryConfiguration.DBSnapshotAttributes"),
        MemberRead::needed("supplementaryConfiguration.DBClusterSnapshotAttributes"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let attributes = match item.item.resource_type.as_str() {
        "AWS::RDS::DBSnapshot" => "supplementaryConfiguration.DBSnapshotAttributes",
        _ => "supplementaryConfiguration.DBClusterSnapshotAttributes",
    };
    let attributes_of_snapshot = item.list(attributes)?;
    let mut told = false;
    for attribute in attributes_of_snapshot {
        if attribute.text("attributeName")? == "restore" {
            told = true;
            let public = attribute.texts("attributeValues")?.iter().any(|value| value == "all");
            require(!public, "The snapshot is public.")?;
        }
    }
    if told { Ok(()) } else { Err(item.lacks(attributes)) }
}
