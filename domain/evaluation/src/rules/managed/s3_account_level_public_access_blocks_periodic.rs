//! The account's own public access block for S3 has the flags asked for.

use super::buckets::ACCOUNT_BLOCK;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::member_read::MemberRead;
use crate::rules::outcome::Need;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC",
    page: "s3-account-level-public-access-blocks-periodic",
    judges: "The account's own public access block for S3 has the flags asked for.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[
        Parameter::optional("IgnorePublicAcls", ParameterKind::String).assumed("True"),
        Parameter::optional("BlockPublicPolicy", ParameterKind::String).assumed("True"),
        Parameter::optional("BlockPublicAcls", ParameterKind::String).assumed("True"),
        Parameter::optional("RestrictPublicBuckets", ParameterKind::String).assumed("True"),
    ],
    members: &[
        MemberRead::related("AWS::S3::AccountPublicAccessBlock", "configuration.blockPublicAcls"),
        MemberRead::related("AWS::S3::AccountPublicAccessBlock", "configuration.ignorePublicAcls"),
        MemberRead::related("AWS::S3::AccountPublicAccessBlock", "configuration.blockPublicPolicy"),
        MemberRead::related("AWS::S3::AccountPublicAccessBlock", "configuration.restrictPublicBuckets"),
    ],
    reads: Reads { item: false, related: &[ACCOUNT_BLOCK], facts: &[], now: false, named: None },
    revision: 1,
    doubt: Some("a flag is asked for unless its parameter says False"),
    judge: Judge::Account(judge),
};

/// Parameters, and the flags that they ask for.
const FLAGS: [(&str, &str); 4] = [
    ("IgnorePublicAcls", "ignorePublicAcls"),
    ("BlockPublicPolicy", "blockPublicPolicy"),
    ("BlockPublicAcls", "blockPublicAcls"),
    ("RestrictPublicBuckets", "restrictPublicBuckets"),
];

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let block = subject.inventory.items(ACCOUNT_BLOCK).next();
    if block.is_none() && !subject.inventory.covers(ACCOUNT_BLOCK) {
        return subject.account(Judgement::Unknown(Need::Items(ACCOUNT_BLOCK.into())));
    }
    let asked = |name: &str| subject.arguments.text(name).is_none_or(|text| !text.eq_ignore_ascii_case("false"));
    let is_on = |flag: &str| block.is_some_and(|block| block.configuration(&[flag]).flag() == Some(true));
    let off: Vec<_> = FLAGS.iter().filter(|(name, flag)| asked(name) && !is_on(flag)).map(|(name, _)| *name).collect();
    let judgement =
        if off.is_empty() { Judgement::Compliant } else { Judgement::bad(format!("Not set: {}.", off.join(", "))) };
    subject.account(judgement)
}
