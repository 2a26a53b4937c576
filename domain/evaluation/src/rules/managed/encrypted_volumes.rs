//! Volumes in use are encrypted, with the key asked for.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::policy::same_key;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ENCRYPTED_VOLUMES",
    page: "encrypted-volumes",
    judges: "Volumes in use are encrypted, with the key asked for.",
    resource_types: &["AWS::EC2::Volume"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("kmsId", ParameterKind::String)],
    members: &[
        MemberRead::needed("configuration.encrypted"),
        MemberRead::optional("configuration.state"),
        MemberRead::optional("configuration.attachments"),
        MemberRead::optional("configuration.kmsKeyId"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let attached = item.at("configuration.attachments").items().is_some_and(|list| !list.is_empty());
    if !attached {
        let nested = item.at("configuration.state.value");
        let plain = item.at("configuration.state");
        let state = nested.text().or_else(|| plain.text()).ok_or_else(|| item.lacks("configuration.state"))?;
        only_if(state == "in-use")?;
    }
    require(item.flag("configuration.encrypted")?, "The volume is not encrypted.")?;
    let Some(wanted) = subject.arguments.text("kmsId") else { return Ok(()) };
    let another = "The volume is encrypted with another key.";
    item.names("configuration.kmsKeyId", &[wanted], same_key, [another, another])
}
