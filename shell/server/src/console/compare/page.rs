//! The page of a comparison: the state that is looked at beside another one.

use super::policies::{attachments, effective, policies};
use super::side::Other;
use super::standings::standings;
use crate::console::look::Look;
use crate::console::made::{Made, html};
use crate::console::problem::Problem;
use crate::rehearsal;
use governance::organizations::Organization;
use identifiers::TargetId;
use policies::PolicyType;
use reports::WhatIf;
use std::sync::Arc;
use storage::wide;
use web_console::compare::{ComparePage, Compared, Effective, differs};
use web_console::screen::Screen;
use web_console::tables::ROWS;
use web_console::what_if::Told;

/// Policies and attachments that are shown.
const POLICIES: usize = 30;
/// Lines of their texts that are shown, of all of them together.
const LINES: usize = 800;
const ATTACHMENTS: usize = 200;

/// `compare?against=VERSION|TIME|branch:NAME|now&node=ID&type=TYPE&group=N&rows=N&rules=true`: from that to what is looked at.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let organization = look.organization()?;
    let against = look.given("against").map(str::to_owned);
    let compared = match &against {
        None => None,
        Some(text) => Some(compared(look, organization, text).await?),
    };
    let title = match &compared {
        None => "Compare".to_owned(),
        Some(compared) => format!("{} → {}", compared.before.name, compared.after.name),
    };
    html(&ComparePage { frame: look.frame(Screen::Compare, title), against, compared })
}

async fn compared(look: &Look<'_>, organization: &Organization, text: &str) -> Result<Compared, Problem> {
    let (before, after) = (Other::read(look, text).await?, Other::looked_at(look));
    let report = report(look, text, &before, &after).await?;
    let number = |name: &str| look.given(name).and_then(|text| text.parse::<usize>().ok());
    let told = Told::of(&report, number("group"), number("rows").unwrap_or(ROWS));
    let (old, new) = (&before.snapshot.state, &after.snapshot.state);
    let mut policies = policies(old, new, &organization.id, POLICIES);
    let mut attachments = attachments(old, new, &organization.id);
    let left = |count: usize, shown: usize| wide(count.saturating_sub(shown));
    let (policies_left, attachments_left) = (left(policies.len(), POLICIES), left(attachments.len(), ATTACHMENTS));
    policies.truncate(POLICIES);
    let mut room = LINES;
    for policy in &mut policies {
        policy.lines_left = wide(policy.lines.len().saturating_sub(room));
        policy.lines.truncate(room);
        room -= policy.lines.len();
    }
    attachments.truncate(ATTACHMENTS);
    let types = organization.enabled_policy_types.iter().filter(|one| one.is_declarative());
    Ok(Compared {
        answer: differs(&report),
        told,
        policies,
        policies_left,
        attachments,
        attachments_left,
        effective: in_force(look, organization, &before, &after)?,
        types: types.map(|one| one.api_name().to_owned()).collect(),
        standings: standings(&before, &after, organization, look.given("rules") == Some("true")).await?,
        asked: (look.given("node").map(str::to_owned), look.given("type").map(str::to_owned)),
        before: before.told(),
        after: after.told(),
    })
}

/// What differs for accounts; kept, because whoever looks closer asks again.
async fn report(look: &Look<'_>, text: &str, before: &Other, after: &Other) -> Result<Arc<WhatIf>, Problem> {
    let of = (look.snapshot.epoch, format!("{text} {} {}", before.snapshot.version, after.snapshot.version));
    if let Some(report) = look.installation.compared.get(&of) {
        return Ok(report);
    }
    let (old, new) = (before.snapshot.clone(), after.snapshot.clone());
    let report = rehearsal::difference(look.installation, old, new, look.at).await.map_err(Problem::unavailable)?;
    let report = Arc::new(report);
    look.installation.compared.put(of, report.clone());
    Ok(report)
}

fn in_force(
    look: &Look<'_>,
    organization: &Organization,
    before: &Other,
    after: &Other,
) -> Result<Option<Effective>, Problem> {
    let (Some(node), Some(policy_type)) = (look.given("node"), look.given("type")) else { return Ok(None) };
    let unreadable =
        |_| Problem::unreadable(format!("`node` is the id of an account, a unit or a root, and not {node:?}."));
    let node: TargetId = node.parse().map_err(unreadable)?;
    let not_a_type =
        || Problem::unreadable(format!("`type` is a type of policies that are merged, and not {policy_type:?}."));
    let policy_type: PolicyType = policy_type.parse().map_err(|_| not_a_type())?;
    if !policy_type.is_declarative() {
        return Err(not_a_type());
    }
    let (old, new) = (&before.snapshot.state, &after.snapshot.state);
    if ![old, new].iter().any(|state| state.organizations.has_target(&organization.id, &node)) {
        return Err(Problem::not_found(format!("{node} was in {} at neither moment.", organization.id)));
    }
    Ok(Some(effective(old, new, &node, policy_type)))
}
