//! Server access logging is on, to the bucket and prefix asked for.

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
    identifier: "S3_BUCKET_LOGGING_ENABLED",
    page: "s3-bucket-logging-enabled",
    judges: "Server access logging is on, to the bucket and prefix asked for.",
    resource_types: &[BUCKET],
    trigger: Trigger::ConfigurationChange,
    parameters: &[
        Parameter::optional("targetPrefix", ParameterKind::String),
        Parameter::optional("targetBucket", ParameterKind::String),
    ],
    members: &[MemberRead::optional("supplementaryConfiguration.BucketLoggingConfiguration")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Item(judge),
};

fn judge(item: &ConfigurationItem, subject: &Subject<'_>) -> Judgement {
    let logging = |key| item.supplementary(&["BucketLoggingConfiguration", key]);
    let destination = logging("destinationBucketName");
    let Some(bucket) = destination.text().filter(|bucket| !bucket.is_empty()) else {
        return Judgement::bad("Server access logging is off.");
    };
    if subject.arguments.text("targetBucket").is_some_and(|wanted| wanted != bucket) {
        return Judgement::bad("Access logs go to another bucket.");
    }
    let prefix = logging("logFilePrefix");
    if subject.arguments.text("targetPrefix").is_some_and(|wanted| prefix.text() != Some(wanted)) {
        return Judgement::bad("Access logs use another prefix.");
    }
    Judgement::Compliant
}
