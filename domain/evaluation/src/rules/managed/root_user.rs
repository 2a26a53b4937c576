//! What the rules on the root user share: whether it can sign in at all, and whether it has MFA.

use crate::rules::judgement::{Answer, Judgement, only_if, require};
use crate::rules::outcome::Need;
use crate::rules::subject::Subject;

/// Compliant when the root user has MFA. Documented: an account without credentials of the root user, as central root access leaves
/// members, is not applicable.
pub(super) fn root_mfa(subject: &Subject<'_>) -> Answer<()> {
    let summary = |name: &str| subject.inventory.facts.fact("accountSummary", &[name]).number();
    let none = ["AccountPasswordPresent", "AccountAccessKeysPresent"].iter().all(|name| summary(name) == Some(0.0));
    only_if(!none)?;
    let enabled = summary("AccountMFAEnabled");
    let enabled =
        enabled.ok_or_else(|| Judgement::Unknown(Need::Fact("accountSummary.AccountMFAEnabled".to_owned())))?;
    require(enabled == 1.0, "The root user has no MFA.")
}
