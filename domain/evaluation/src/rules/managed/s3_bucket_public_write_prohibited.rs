//! Nobody outside may write to a bucket, neither by its policy nor by its access control list.

use super::buckets::{ACCOUNT_BLOCK, BUCKET, not_public};
use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_PUBLIC_WRITE_PROHIBITED",
    page: "s3-bucket-public-write-prohibited",
    judges: "Nobody outside may write to a bucket, neither by its policy nor by its access control list.",
    resource_types: &[BUCKET],
    trigger: Trigger::Both,
    parameters: &[],
    members: &[
        MemberRead::optional("supplementaryConfiguration.BucketPolicy"),
        MemberRead::optional("supplementaryConfiguration.AccessControlList"),
        MemberRead::optional("supplementaryConfiguration.PublicAccessBlockConfiguration"),
        MemberRead::related("AWS::S3::AccountPublicAccessBlock", "configuration.restrictPublicBuckets"),
        MemberRead::related("AWS::S3::AccountPublicAccessBlock", "configuration.ignorePublicAcls"),
    ],
    reads: Reads { item: true, related: &[ACCOUNT_BLOCK], facts: &[], now: false, named: None },
    revision: 2,
    doubt: Some(
        "which flags of a public access block count is not documented: restrictPublicBuckets for policies and ignorePublicAcls for access control lists, of the bucket or the account; conditions with IfExists or ForAllValues don't make a statement private; a value with a wildcard holds a statement to somebody where the account of an ARN, the organization of a path or the role of a session's id is written out; the account's block counts at the next evaluation, the page's note that its changes are not evaluated being read as one about what triggers the rule",
    ),
    judge: Judge::Item(judge),
};

/// Actions that change a bucket or its objects.
const ACTIONS: [&str; 10] = [
    "s3:putobject",
    "s3:putobjectacl",
    "s3:putbucketacl",
    "s3:putbucketpolicy",
    "s3:deleteobject",
    "s3:deleteobjectversion",
    "s3:deletebucket",
    "s3:abortmultipartupload",
    "s3:putobjecttagging",
    "s3:restoreobject",
];

fn judge(item: &ConfigurationItem, subject: &Subject<'_>) -> Judgement {
    not_public(item, subject, &ACTIONS, &["write", "writeacp", "fullcontrol"])
}
