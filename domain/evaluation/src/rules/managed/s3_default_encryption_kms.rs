//! Buckets encrypt with a KMS key by default, with one of those asked for.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::policy::same_key;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "S3_DEFAULT_ENCRYPTION_KMS",
    page: "s3-default-encryption-kms",
    judges: "Buckets encrypt with a KMS key by default, with one of those asked for.",
    // The page names keys as well, and says nothing of them.
    resource_types: &["AWS::S3::Bucket"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("kmsKeyArns", ParameterKind::Csv)],
    members: &[MemberRead::optional("supplementaryConfiguration.ServerSideEncryptionConfiguration.rules")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: None,
    judge: Judge::Check(judge),
};

const RULES: &str = "supplementaryConfiguration.ServerSideEncryptionConfiguration.rules";

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let wanted = subject.arguments.list("kmsKeyArns");
    let mut another = false;
    for rule in item.optional_list(RULES)? {
        let algorithm = rule.optional_text("applyServerSideEncryptionByDefault.sseAlgorithm")?;
        if !algorithm.is_some_and(|algorithm| matches!(algorithm.as_str(), "aws:kms" | "aws:kms:dsse")) {
            continue;
        }
        let key = rule.optional_text("applyServerSideEncryptionByDefault.kmsMasterKeyID")?;
        if wanted.is_empty() || key.is_some_and(|key| wanted.iter().any(|one| same_key(&key, one))) {
            return Ok(());
        }
        another = true;
    }
    require(another, "Default encryption does not use KMS.")?;
    require(false, "Default encryption uses another KMS key.")
}
