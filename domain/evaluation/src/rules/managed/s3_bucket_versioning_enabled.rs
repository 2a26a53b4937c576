//! Versioning is on, and MFA delete where asked for.

use super::buckets::BUCKET;
use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_VERSIONING_ENABLED",
    page: "s3-bucket-versioning-enabled",
    judges: "Versioning is on, and MFA delete where asked for.",
    resource_types: &[BUCKET],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("isMfaDeleteEnabled", ParameterKind::String)],
    members: &[MemberRead::optional("supplementaryConfiguration.BucketVersioningConfiguration")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, subject: &Subject<'_>) -> Judgement {
    if item.supplementary(&["BucketVersioningConfiguration", "status"]).text() != Some("Enabled") {
        return Judgement::bad("Versioning is not enabled.");
    }
    let wants_mfa = subject.arguments.text("isMfaDeleteEnabled").is_some_and(|text| text.eq_ignore_ascii_case("true"));
    let mfa = item.supplementary(&["BucketVersioningConfiguration", "isMfaDeleteEnabled"]).flag();
    Judgement::when(!wants_mfa || mfa == Some(true), "MFA delete is not enabled.")
}
