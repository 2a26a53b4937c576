//! Reads what describes accounts.

use super::arns::{arn, tags};
use super::gathered::{AccountSeen, At, Gathered};
use crate::aws_api::node::{Findings, Node};
use crate::quoted;
use identifiers::{AccountId, ParentId};
use organization_document::{AccountState, Gap, JoinedMethod};

const ACCOUNT: &str = "an account's id of twelve digits";
const PARENT: &str = "the id of a root or unit";

/// An account that Terraform manages.
pub fn account(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let parent: Option<ParentId> = node.parsed("parent_id", PARENT, findings);
    if node.told("govcloud_id", findings).is_some() {
        let what = "The account has a sister in AWS GovCloud (US), which there is nothing for here.";
        findings.gaps.push(Gap::not_modelled(findings.files.shown(node.path), node.place.clone(), what));
    }
    let mut seen = described(node, into, findings)?;
    seen.1.parent = parent;
    seen.1.access_role = node.told("role_name", findings);
    seen.1.tags = tags(node);
    into.account(seen.0, seen.1, findings);
    Some(())
}

/// An account as every resource and list describes one.
pub fn described(
    node: &Node<'_>,
    into: &mut Gathered,
    findings: &mut Findings<'_>,
) -> Option<(AccountId, AccountSeen)> {
    arn(node, into, findings);
    let id = node.needed_as("id", ACCOUNT, findings)?;
    Some((id, details(node, findings)))
}

/// What every resource that describes an account says of it.
pub fn details(node: &Node<'_>, findings: &mut Findings<'_>) -> AccountSeen {
    let joined_method = node.told("joined_method", findings).and_then(|text| {
        let wrong = |findings: &mut Findings<'_>| node.wrong("joined_method is neither CREATED nor INVITED", findings);
        JoinedMethod::named(&text).or_else(|| wrong(findings))
    });
    let joined_at = node.member("joined_timestamp").filter(|it| it.as_text() != Some(""));
    AccountSeen {
        name: node.told("name", findings),
        email: node.told("email", findings),
        state: state(node, findings),
        joined_method,
        joined_at: joined_at.and_then(|_| node.moment("joined_timestamp", findings)),
        at: At::of(node, findings),
        ..AccountSeen::default()
    }
}

fn state(node: &Node<'_>, findings: &mut Findings<'_>) -> Option<AccountState> {
    let (own, older) = (node.told("state", findings), node.told("status", findings));
    let text = own.clone().or(older)?;
    let assumed = |what: &str, findings: &mut Findings<'_>| {
        findings.gaps.push(Gap::assumed(findings.files.shown(node.path), node.place.clone(), what));
    };
    match text.as_str() {
        "SUSPENDED" => {
            if own.is_some() {
                assumed(
                    "The account is suspended by AWS, which there is nothing for here; CLOSED was taken.",
                    findings,
                );
            }
            Some(AccountState::Closed)
        }
        "PENDING_ACTIVATION" => {
            assumed("The account isn't activated yet, which there is nothing for here; ACTIVE was taken.", findings);
            Some(AccountState::Active)
        }
        known => AccountState::named(known)
            .or_else(|| node.wrong(format!("{} is no state of an account", quoted(known)), findings)),
    }
}

/// The accounts of a list.
pub fn described_accounts(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    accounts_in(node, None, into, findings)
}

/// The accounts directly in a unit or the root.
pub fn child_accounts(node: &Node<'_>, into: &mut Gathered, findings: &mut Findings<'_>) -> Option<()> {
    let parent = node.parsed("parent_id", PARENT, findings);
    accounts_in(node, parent, into, findings)
}

/// The accounts of a list, which are in a parent where that is told.
pub fn accounts_in(
    node: &Node<'_>,
    parent: Option<ParentId>,
    into: &mut Gathered,
    findings: &mut Findings<'_>,
) -> Option<()> {
    for account in node.items("accounts", findings) {
        if let Some((id, seen)) = described(&account, into, findings) {
            into.account(id, AccountSeen { parent: parent.clone(), ..seen }, findings);
        }
    }
    Some(())
}
