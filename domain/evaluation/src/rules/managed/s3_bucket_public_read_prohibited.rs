//! Nobody outside may read a bucket, neither by its policy nor by its access control list.

use super::buckets::{ACCOUNT_BLOCK, BUCKET, not_public};
use crate::items::ConfigurationItem;
use crate::rules::judgement::Judgement;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_BUCKET_PUBLIC_READ_PROHIBITED",
    page: "s3-bucket-public-read-prohibited",
    judges: "Nobody outside may read a bucket, neither by its policy nor by its access control list.",
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
        "which flags of a public access block count is not documented: restrictPublicBuckets for policies and ignorePublicAcls for access control lists, of the bucket or the account; conditions with IfExists or ForAllValues don't make a statement private; a value with a wildcard holds a statement to somebody where the account of an ARN, the organization of a path or the role of a session's id is written out; a grant of ReadAcp is not reading",
    ),
    judge: Judge::Item(judge),
};

/// Actions that read a bucket or its objects.
const ACTIONS: [&str; 10] = [
    "s3:getobject",
    "s3:getobjectversion",
    "s3:listbucket",
    "s3:listbucketversions",
    "s3:listbucketmultipartuploads",
    "s3:listmultipartuploadparts",
    "s3:getobjectacl",
    "s3:getbucketacl",
    "s3:getobjecttagging",
    "s3:getobjecttorrent",
];

fn judge(item: &ConfigurationItem, subject: &Subject<'_>) -> Judgement {
    not_public(item, subject, &ACTIONS, &["read", "fullcontrol"])
}
