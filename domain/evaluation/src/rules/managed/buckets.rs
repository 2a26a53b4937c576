//! What the rules on S3 buckets share: the bucket's policy, its access control list, and who is let in by them.

use std::sync::Arc;

use authorization::Statement;
use documents::Document;
use identifiers::Region;

use crate::items::{ConfigurationItem, Member, member};
use crate::rules::judgement::Judgement;
use crate::rules::policy::{Fixed, is_about, is_public, statements};
use crate::rules::subject::Subject;

pub(super) const BUCKET: &str = "AWS::S3::Bucket";
pub(super) const ACCOUNT_BLOCK: &str = "AWS::S3::AccountPublicAccessBlock";
pub(super) const POLICY: [&str; 3] = ["supplementaryConfiguration", "BucketPolicy", "policyText"];

/// The bucket's policy: no statement when it has none; `None` when that cannot be read.
pub(super) fn bucket_policy(item: &ConfigurationItem) -> Option<Vec<Arc<Statement>>> {
    if item.supplementary(&["BucketPolicy"]) == Member::Null {
        return Some(Vec::new());
    }
    match item.supplementary(&["BucketPolicy", "policyText"]) {
        Member::Missing => None,
        Member::Null => Some(Vec::new()),
        Member::Value(policy) if policy.as_str() == Some("") => Some(Vec::new()),
        Member::Value(policy) => statements(&policy),
    }
}

/// Compliant unless the policy or the access control list lets the public do one of these.
pub(super) fn not_public(
    item: &ConfigurationItem,
    subject: &Subject<'_>,
    actions: &[&str],
    permissions: &[&str],
) -> Judgement {
    let mut unknown = None;
    if !blocked(subject, item, "restrictPublicBuckets") {
        match bucket_policy(item) {
            Some(policy) => {
                let opens = |statement: &Arc<Statement>| {
                    is_public(statement, Fixed::InOwner) && actions.iter().any(|one| is_about(statement, one))
                };
                if policy.iter().any(opens) {
                    return Judgement::bad("The bucket policy gives public access.");
                }
            }
            None => unknown = Some(Judgement::lacks(item, &POLICY)),
        }
    }
    if !blocked(subject, item, "ignorePublicAcls") {
        match public_permissions(item) {
            Some(public) => {
                if public.iter().any(|one| permissions.contains(&one.as_str())) {
                    return Judgement::bad("The bucket's access control list gives public access.");
                }
            }
            None => unknown = Some(Judgement::lacks(item, &["supplementaryConfiguration", "AccessControlList"])),
        }
    }
    unknown.unwrap_or(Judgement::Compliant)
}

/// Whether the bucket or the account has this flag of the public access block.
fn blocked(subject: &Subject<'_>, item: &ConfigurationItem, flag: &str) -> bool {
    item.supplementary(&["PublicAccessBlockConfiguration", flag]).flag() == Some(true)
        || subject.inventory.items(ACCOUNT_BLOCK).any(|block| block.configuration(&[flag]).flag() == Some(true))
}

/// What the access control list permits everyone, or everyone with an AWS account; in lower case without underscores.
fn public_permissions(item: &ConfigurationItem) -> Option<Vec<String>> {
    let list = item.supplementary(&["AccessControlList", "grantList"]);
    let mut found = Vec::new();
    for grant in list.items()? {
        let permission = member(grant, &["permission"]).text()?.replace('_', "").to_ascii_lowercase();
        let grantee = member(grant, &["grantee"]);
        let name = match grantee.document()? {
            one if one.entries().is_some() => {
                let group = ["uri", "URI", "identifier"].iter().find_map(|key| one.get(key).and_then(Document::as_str));
                group.unwrap_or_default().to_owned()
            }
            one => one.as_str()?.to_owned(),
        };
        let group = name.rsplit('/').next().unwrap_or_default();
        if matches!(group, "AllUsers" | "AuthenticatedUsers") {
            found.push(permission);
        }
    }
    Some(found)
}

/// What its policy calls it: as recorded, else made of its name, in the partition of the Region.
pub(super) fn bucket_arn(item: &ConfigurationItem, region: &Region) -> String {
    let name = item.resource_name.as_ref().unwrap_or(&item.resource_id);
    let made = || format!("arn:{}:s3:::{name}", region.partition());
    item.arn.as_ref().map_or_else(made, ToString::to_string)
}
