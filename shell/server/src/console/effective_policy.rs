//! The page of an effective policy: what all policies of a type amount to at a node, and who said each value.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use crate::control::effective_policy_report;
use crate::told::node_name;
use http::StatusCode;
use identifiers::TargetId;
use policies::PolicyType;
use web_console::effective_policy::EffectivePolicyPage;
use web_console::screen::Screen;

/// `effective-policy?type=TYPE&target=ID`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let text = look.given("target").unwrap_or_default();
    let unreadable =
        |_| Problem::unreadable(format!("`target` is the id of an account, a unit or a root, and not {text:?}."));
    let target = text.parse::<TargetId>().map_err(unreadable)?;
    // An account may ask for its own: DescribeEffectivePolicy.
    if target != TargetId::Account(look.viewer.account) {
        let organization = look.organization()?;
        if !look.state().organizations.has_target(&organization.id, &target) {
            return Err(Problem::not_found(format!("{target} isn't in {} at this moment.", organization.id)));
        }
    }
    let text = look.given("type").unwrap_or_default();
    let policy_type = text.parse::<PolicyType>().ok().filter(|policy_type| policy_type.is_declarative());
    let policy_type = policy_type.ok_or_else(|| {
        Problem::unreadable(format!(
            "`type` is a type whose policies are merged, such as TAG_POLICY, and not {text:?}."
        ))
    })?;
    let report = effective_policy_report(&look.snapshot, policy_type, &target, None).map_err(|refused| {
        let mut message = refused.message;
        message.push('.');
        match refused.status {
            StatusCode::NOT_FOUND => Problem::not_found(message),
            _ => Problem::unreadable(message),
        }
    })?;
    let name = node_name(&look.state().organizations, &target).unwrap_or_default();
    let title = format!("{policy_type} at {name}");
    html(&EffectivePolicyPage { frame: look.frame(Screen::EffectivePolicy, title), name, policy: report })
}
