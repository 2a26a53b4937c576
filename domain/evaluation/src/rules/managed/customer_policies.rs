//! What the rules on customer managed policies share: the statements that are in force.

use std::sync::Arc;

use authorization::Statement;
use documents::Document;

use crate::items::{ConfigurationItem, member};
use crate::rules::judgement::{Answer, only_if};
use crate::rules::part::Part;
use crate::rules::policy::statements;
use crate::rules::subject::Subject;

/// The statements of the default version. Policies of AWS are not applicable, nor are, where that is asked for, those that bound
/// permissions.
pub(super) fn customer_policy(item: &Part<'_>, subject: &Subject<'_>) -> Answer<Vec<Arc<Statement>>> {
    let named = item.optional_text("configuration.arn")?;
    let arn = item.item.arn.as_deref().or(named.as_deref()).ok_or_else(|| item.lacks("ARN"))?;
    only_if(!arn.contains(":aws:policy/"))?;
    if subject.arguments.says("excludePermissionBoundaryPolicy", true) {
        let boundaries = item.optional_number("configuration.permissionsBoundaryUsageCount")?;
        only_if(boundaries.unwrap_or(0.0) <= 0.0)?;
    }
    default_version(item.item).ok_or_else(|| item.lacks("configuration.policyVersionList"))
}

fn default_version(item: &ConfigurationItem) -> Option<Vec<Arc<Statement>>> {
    let versions = item.configuration(&["policyVersionList"]);
    let default = item.configuration(&["defaultVersionId"]);
    let is_default = |version: &&Document| match member(version, &["isDefaultVersion"]).flag() {
        Some(flag) => flag,
        None => default.text().is_some() && member(version, &["versionId"]).text() == default.text(),
    };
    let version = versions.items()?.iter().find(is_default)?;
    statements(member(version, &["document"]).document()?)
}
