//! What is always true of organizations, whatever was asked of them.

use governance::organizations::{
    AccountState, Child, CreationState, HandshakeAction, HandshakeRequest, HandshakeState, ManagedPolicy, State,
    TransferStatus,
};
use identifiers::{AccountId, ParentId, TargetId, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// Every way in which the state contradicts itself.
pub fn violations(state: &State) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |holds: bool, what: String| {
        if !holds {
            found.push(what);
        }
    };

    // The tree: children and parents say the same, every node has one parent, and every way up ends at the root.
    for ((parent, place), child) in &state.children {
        let (node, own_place) = match child {
            Child::Account(id) => (TargetId::Account(*id), state.accounts.get(id).map(|account| account.sequence)),
            Child::OrganizationalUnit(id) => {
                (TargetId::OrganizationalUnit(id.clone()), state.units.get(id).map(|unit| unit.sequence))
            }
        };
        check(state.parent_of(&node) == Some(parent), format!("{node} is a child of {parent} but doesn't know it"));
        check(own_place == Some(*place), format!("{node} is a child in another place"));
    }
    let has_child = |parent: &ParentId, place: u64| state.children.contains_key(&(parent.clone(), place));
    for unit in state.units.values() {
        check(has_child(&unit.parent, unit.sequence), format!("{} is not among its parent's children", unit.id));
        check(state.has_parent(&unit.organization, &unit.parent), format!("{} sits in another organization", unit.id));
    }
    for account in state.accounts.values() {
        let Some(membership) = &account.membership else { continue };
        check(has_child(&membership.parent, account.sequence), format!("{} is no child of its parent", account.id));
        check(
            state.has_parent(&membership.organization, &membership.parent),
            format!("{} sits in another organization", account.id),
        );
        let key = (membership.organization.clone(), account.sequence);
        check(state.members.get(&key) == Some(&account.id), format!("{} is not among the members", account.id));
    }
    check(
        state.children.len() == state.units.len() + state.members.len(),
        "the children are not the units and the members".to_owned(),
    );

    // Counts.
    let mut sibling_names = BTreeMap::new();
    for unit in state.units.values() {
        let before = sibling_names.insert((unit.parent.to_string(), unit.name.clone()), unit.id.clone());
        check(before.is_none(), format!("{} has a sibling of its name", unit.id));
    }
    for organization in state.organizations.values() {
        let id = &organization.id;
        check(state.roots.get(&organization.root) == Some(id), format!("{id} has lost its root"));
        check(state.members_of(id).count() == organization.account_count, format!("{id} miscounts its accounts"));
        let units = state.units.values().filter(|unit| unit.organization == *id).count();
        check(units == organization.unit_count, format!("{id} miscounts its units"));
        check(
            state.nodes_of(id).len() == 1 + units + organization.account_count,
            format!("{id} has unreachable nodes"),
        );
        let in_progress = state
            .account_creations
            .values()
            .filter(|creation| creation.organization == *id && creation.state == CreationState::InProgress)
            .count();
        check(in_progress == organization.creations_in_progress, format!("{id} miscounts its requests"));
        let closing = state
            .accounts
            .values()
            .filter(|account| account.organization() == Some(id) && account.state == AccountState::PendingClosure)
            .count();
        check(closing == organization.closures_in_progress, format!("{id} miscounts its closures"));
        check(
            state.accounts.get(&organization.management_account).is_some_and(|account| account.is_active()),
            format!("{id} is managed by a closed account"),
        );
        check(
            state.member(id, organization.management_account).is_some(),
            format!("{id} is managed by an account that isn't its member"),
        );
        for administrator in &organization.delegated_administrators {
            check(state.member(id, administrator.account).is_some(), format!("{id} delegates to a stranger"));
            check(administrator.account != organization.management_account, format!("{id} delegates to itself"));
        }
        let types: BTreeSet<_> = organization.policy_types().map(|(policy_type, _)| policy_type.api_name()).collect();
        check(types.len() == organization.policy_types().count(), format!("{id} has a policy type twice"));
        let changing = organization.enabled_policy_types.iter().filter(|one| organization.is_changing(**one)).count();
        let pending = types.len() - organization.enabled_policy_types.len();
        check(changing + pending == organization.policy_type_changes.len(), format!("{id} changes a type twice"));
        for node in state.nodes_of(id) {
            for policy_type in &organization.enabled_policy_types {
                let count = state.attached(&node, *policy_type).count();
                check(count >= policy_type.min_attachments(), format!("{node} has too few of {policy_type}"));
                check(count <= policy_type.max_attachments(), format!("{node} has too many of {policy_type}"));
            }
        }
    }
    check(state.roots.len() == state.organizations.len(), "there is a root without an organization".to_owned());

    // Closures: an account has a next step exactly while it is on its way out.
    for account in state.accounts.values() {
        let next = |(due_at, id): (Timestamp, AccountId)| id == account.id && Some(due_at) == account.closure_due_at;
        let closing = state.closing_accounts().any(next);
        let closed = state.closed_accounts().any(next);
        let expected = match account.state {
            AccountState::Active => (false, false),
            AccountState::PendingClosure => (true, false),
            AccountState::Closed => (false, account.membership.is_some()),
        };
        check((closing, closed) == expected, format!("{} is {:?} with another next step", account.id, account.state));
    }
    let steps = state.closing_accounts().count() + state.closed_accounts().count();
    let on_their_way = state.accounts.values().filter(|account| account.closure_due_at.is_some()).count();
    check(steps == on_their_way, "a step is due in no account".to_owned());
    for (govcloud, account) in &state.govcloud_accounts {
        let knows = state.accounts.get(account).and_then(|account| account.govcloud_account) == Some(*govcloud);
        check(knows, format!("{account} doesn't know of {govcloud}"));
    }

    // E-mail addresses: one account each.
    for account in state.accounts.values() {
        let email = account.email.to_ascii_lowercase();
        check(state.emails.get(email.as_str()) == Some(&account.id), format!("{email} belongs to another account too"));
    }
    check(state.emails.len() == state.accounts.len(), "an address belongs to no account".to_owned());

    // Attachments and targets mirror each other, and exist only while their type is enabled.
    let mut attachments = 0;
    for (node, attached) in &state.attachments {
        check(!attached.is_empty(), format!("{node} has an empty list of attachments"));
        let in_order = attached.is_sorted_by(|a, b| a.sequence <= b.sequence);
        check(in_order, format!("{node} has its attachments out of order"));
        for attachment in attached {
            attachments += 1;
            let organization =
                state.organizations.values().find(|organization| state.has_target(&organization.id, node));
            let Some(organization) = organization else {
                check(false, format!("{node} has attachments and no organization"));
                continue;
            };
            let key = (organization.id.clone(), attachment.policy.clone(), attachment.sequence);
            check(state.targets.get(&key) == Some(node), format!("{} doesn't know of {node}", attachment.policy));
            check(organization.has_enabled(attachment.policy_type), format!("{node} bears a disabled type"));
            let known = ManagedPolicy::with_id(&attachment.policy).is_some()
                || state.policy(&organization.id, &attachment.policy).is_some();
            check(known, format!("{node} bears a policy that is gone"));
        }
    }
    check(attachments == state.targets.len(), "targets without attachments".to_owned());
    for node in state.attachment_changes.keys() {
        let there = state.organizations.keys().any(|organization| state.has_target(organization, node));
        check(there, format!("a change is noted of {node}, which is gone"));
    }

    for (account, policy_type) in state.retained_effective_policies.keys() {
        check(state.organization_of(*account).is_some(), format!("{account} keeps a {policy_type} of no organization"));
    }

    found_handshakes(state, &mut check);

    // Policies and requests are found in both ways.
    check(state.policies.len() == state.policies_by_organization.len(), "policies are lost".to_owned());
    check(state.account_creations.len() == state.creations_by_organization.len(), "requests are lost".to_owned());
    let in_progress = state.account_creations.values().filter(|creation| creation.state == CreationState::InProgress);
    check(in_progress.count() == state.creations_in_progress.len(), "requests in progress are lost".to_owned());
    check(
        state.emails_in_progress.len() == state.creations_in_progress.len(),
        "addresses in progress are lost".to_owned(),
    );
    found
}

/// The same of handshakes and what comes of them.
fn found_handshakes(state: &State, check: &mut impl FnMut(bool, String)) {
    let pending = || state.handshakes.values().filter(|handshake| handshake.is_pending());
    check(
        state.handshakes.len() == state.handshakes_by_sender.len(),
        "handshakes are lost to their senders".to_owned(),
    );
    check(state.handshakes.len() == state.handshake_deadlines.len(), "handshakes have other deadlines".to_owned());
    for handshake in state.handshakes.values() {
        let id = &handshake.id;
        let sent = (handshake.sender.organization.clone(), handshake.sequence);
        check(state.handshakes_by_sender.get(&sent) == Some(id), format!("{id} is lost to its sender"));
        let deadline = (handshake.deadline(), id.clone());
        check(state.handshake_deadlines.contains(&deadline), format!("{id} has no deadline"));
        check(handshake.is_pending() == handshake.forgotten_at.is_none(), format!("{id} is forgotten before its end"));
        if let Some(account) = handshake.recipient().and_then(|recipient| state.account_of(&recipient)) {
            let mut received = state.received_from(account, 0);
            check(received.any(|it| it.id == *id), format!("{id} is lost to {account}"));
        }
        let organization = state.organizations.get(&handshake.sender.organization);
        check(!handshake.is_pending() || organization.is_some(), format!("{id} is pending for nobody"));
        if let HandshakeRequest::ApproveAllFeatures { parent, account } = &handshake.request {
            let change = organization.and_then(|organization| organization.all_features.as_ref());
            let is_under_way = change.is_some_and(|change| change.handshake == *parent);
            let is_awaited = is_under_way && change.is_some_and(|change| change.awaited.contains(account));
            check(!handshake.is_pending() || is_awaited, format!("{id} asks {account}, whom nobody awaits"));
        }
        if let HandshakeRequest::TransferResponsibility { transfer, .. } = &handshake.request {
            let requested =
                state.responsibility_transfers.get(transfer).map(|it| it.status == TransferStatus::Requested);
            check(requested == Some(handshake.is_pending()), format!("{transfer} isn't what became of {id}"));
        }
    }
    for organization in state.organizations.values() {
        let id = &organization.id;
        let of_it = || pending().filter(|handshake| handshake.sender.organization == *id);
        let invitations = of_it().filter(|handshake| handshake.action() == HandshakeAction::Invite).count();
        check(invitations == organization.pending_invitations, format!("{id} miscounts its invitations"));
        let mut changes = of_it().filter(|handshake| handshake.action() == HandshakeAction::EnableAllFeatures);
        let change = changes.next();
        check(changes.next().is_none(), format!("{id} changes to all features twice"));
        let under_way = organization.all_features.as_ref();
        check(change.map(|it| &it.id) == under_way.map(|it| &it.handshake), format!("{id} has lost its change"));
        for account in under_way.iter().flat_map(|change| &change.awaited) {
            check(state.member(id, *account).is_some(), format!("{id} awaits {account}, which isn't there"));
        }
        let expected = under_way.map(|change| match change.awaited.is_empty() {
            true => HandshakeState::Open,
            false => HandshakeState::Requested,
        });
        check(change.map(|it| it.state) == expected, format!("{id} is ready, and its handshake doesn't say so"));
    }
    // Nobody has two payers, and nobody pays for itself.
    let mut payers = BTreeSet::new();
    for transfer in state.responsibility_transfers.values() {
        let is_accepted = transfer.status == TransferStatus::Accepted;
        let is_second = is_accepted && !payers.insert(transfer.source.organization.clone());
        check(!is_second, format!("{} has two payers", transfer.source.organization));
        check(transfer.source != transfer.target, format!("{} pays for itself", transfer.source.organization));
    }
}
