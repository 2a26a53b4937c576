//! Secrets are encrypted with a customer managed key, one of those asked for.

use crate::rules::judgement::{Answer, Judgement, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::policy::same_key;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "SECRETSMANAGER_USING_CMK",
    page: "secretsmanager-using-cmk",
    judges: "Secrets are encrypted with a customer managed key, one of those asked for.",
    resource_types: &["AWS::SecretsManager::Secret"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("kmsKeyArns", ParameterKind::Csv)],
    members: &[MemberRead::optional("configuration.KMSKeyId"), MemberRead::optional("configuration.KmsKeyId")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let key = match item.optional_text("configuration.KMSKeyId")? {
        Some(key) => Some(key),
        None => item.optional_text("configuration.KmsKeyId")?,
    };
    let key = key.filter(|key| !key.ends_with("alias/aws/secretsmanager"));
    let key = key.ok_or_else(|| Judgement::bad("The secret is encrypted with the key that AWS manages."))?;
    // The ARN of a key has its account in the fifth place; a key's id and an alias's name are of the secret's own account.
    let owner = key.strip_prefix("arn:").and_then(|rest| rest.split(':').nth(3)).filter(|owner| !owner.is_empty());
    let own = owner.is_none_or(|owner| owner == item.item.account.to_string());
    require(own, "The secret is encrypted with a key of another account, which the rule cannot see.")?;
    let wanted = subject.arguments.list("kmsKeyArns");
    require(
        wanted.is_empty() || wanted.iter().any(|one| same_key(&key, one)),
        "The secret is encrypted with another key.",
    )
}
