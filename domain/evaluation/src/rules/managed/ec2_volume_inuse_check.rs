//! Volumes are attached to instances, and deleted with them or not as asked for.

use smol_str::SmolStr;

use crate::items::ConfigurationItem;
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_VOLUME_INUSE_CHECK",
    page: "ec2-volume-inuse-check",
    judges: "Volumes are attached to instances, and deleted with them or not as asked for.",
    resource_types: &["AWS::EC2::Volume"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("deleteOnTermination", ParameterKind::Boolean)],
    members: &[
        MemberRead::needed("configuration.attachments"),
        MemberRead::related("AWS::EC2::Instance", "configuration.state.name"),
    ],
    reads: Reads::naming(&["AWS::EC2::Instance"], instances),
    revision: 2,
    doubt: Some(
        "an instance whose state isn't recorded counts as one that isn't terminated; deleteOnTermination False asks for volumes that are not deleted",
    ),
    judge: Judge::Check(judge),
};

const INSTANCE: &str = "AWS::EC2::Instance";

/// The instances that a volume is attached to.
fn instances(item: &ConfigurationItem) -> Vec<SmolStr> {
    let attachments = Part::of(item).list("configuration.attachments").unwrap_or_default();
    let id = |attachment: &Part<'_>| attachment.optional_text("instanceId").ok().flatten().map(SmolStr::from);
    attachments.iter().filter_map(id).collect()
}

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let attachments = item.list("configuration.attachments")?;
    require(!attachments.is_empty(), "The volume is not attached.")?;
    for attachment in &attachments {
        let instance = attachment.optional_text("instanceId")?.and_then(|id| subject.related_one(INSTANCE, &id));
        let ended = instance.is_some_and(|one| one.at("configuration.state.name").text() == Some("terminated"));
        require(!ended, "The volume is attached to a terminated instance.")?;
    }
    let Some(wanted) = subject.arguments.text("deleteOnTermination") else { return Ok(()) };
    // Documented: any other value is not compliant.
    let wanted = match wanted.to_ascii_lowercase().as_str() {
        "true" => true,
        "false" => false,
        _ => return require(false, "The parameter deleteOnTermination is neither true nor false."),
    };
    for attachment in attachments {
        require(attachment.flag("deleteOnTermination")? == wanted, "deleteOnTermination is not as asked for.")?;
    }
    Ok(())
}
