//! Certificates don't expire soon.

use crate::moment::read_moment;
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ACM_CERTIFICATE_EXPIRATION_CHECK",
    page: "acm-certificate-expiration-check",
    judges: "Certificates don't expire soon.",
    resource_types: &["AWS::ACM::Certificate"],
    trigger: Trigger::Both,
    parameters: &[Parameter::optional("daysToExpiration", ParameterKind::Int)
        .assumed("14")
        .accepts(Accepts::Between(0, 36_500))],
    members: &[MemberRead::optional("configuration.notAfter"), MemberRead::optional("configuration.status")],
    reads: Reads { item: true, related: &[], facts: &[], now: true, named: None },
    revision: 1,
    doubt: Some("certificates that were never issued are not applicable"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let end = item.at("configuration.notAfter");
    let Some(end) = end.document() else {
        // A certificate that was never issued has no end.
        only_if(item.text("configuration.status")? == "ISSUED")?;
        return Err(item.lacks("configuration.notAfter"));
    };
    let end = read_moment(end).ok_or_else(|| item.lacks("configuration.notAfter"))?;
    let days = subject.arguments.number("daysToExpiration").unwrap_or(14.0);
    require(end.days_since(subject.inventory.now) > days, "The certificate expires soon.")
}
