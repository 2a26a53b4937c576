//! Any sequence of commands: nothing panics, the invariants hold, and the journal read back from its stored form gives the
//! same state.

use crate::organizations_invariants::violations;
use crate::world::World;
use governance::organizations::commands::*;
use governance::organizations::{
    Account, AccountState, FeatureSet, Handshake, HandshakeAction, HandshakeState, Recipient, Tag, TaggableResource,
};
use governance::{Event, State};
use identifiers::{
    AccountId, CreateAccountRequestId, HandshakeId, ParentId, PolicyId, ResponsibilityTransferId, TargetId,
};
use policies::PolicyType;
use proptest::prelude::*;
use proptest::strategy::ValueTree;

/// A step, with small numbers that choose among what is there.
#[derive(Debug, Clone)]
struct Step {
    kind: u8,
    who: usize,
    a: usize,
    b: usize,
}

/// How many kinds of steps there are.
const KINDS: usize = 38;
const CALLERS: [&str; 3] = ["111111111111", "222222222222", "333333333333"];
const EMAILS: [&str; 6] = [
    "a@example.com",
    "A@Example.com",
    "b@example.com",
    "c d@example.com",
    "222222222222@accounts.example.com",
    "e@example.com",
];
const SERVICES: [&str; 5] = [
    "config.amazonaws.com",
    "securityhub.amazonaws.com",
    "inspector2.amazonaws.com",
    "ram.amazonaws.com",
    "nobody.amazonaws.com",
];
const TYPES: [PolicyType; 5] = [
    PolicyType::ServiceControl,
    PolicyType::ResourceControl,
    PolicyType::Tag,
    PolicyType::SecurityHub,
    PolicyType::GuardDuty,
];
/// Completes the fourth content, which is a fragment.
const REST: &str = r#"{"securityhub":{"disable_in_regions":{"@@assign":[]}}}"#;
const CONTENTS: [&str; 5] = [
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#,
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}"#,
    r#"{"tags":{"team":{"tag_key":{"@@assign":"Team"},"tag_value":{"@@assign":["red"]},"enforced_for":{"@@assign":["organizations:ALL_SUPPORTED"]}}}}"#,
    r#"{"securityhub":{"enable_in_regions":{"@@assign":["ALL_SUPPORTED"]}}}"#,
    "not a document",
];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    // The first kinds build things up and are more likely than the last, which take them down.
    let kind = prop_oneof![6 => 0u8..8, 4 => 8u8..20, 1 => 20u8..24, 2 => 24u8..28, 4 => 28u8..38];
    let step = (kind, 0usize..8, any::<prop::sample::Index>(), any::<prop::sample::Index>())
        .prop_map(|(kind, who, a, b)| Step { kind, who, a: a.index(1 << 16), b: b.index(1 << 16) });
    proptest::collection::vec(step, 1..120)
}

fn pick<T: Clone>(items: &[T], index: usize) -> Option<T> {
    items.get(index % items.len().max(1)).cloned()
}

fn take(world: &mut World, step: &Step) -> Option<()> {
    let organizations = &world.state.organizations;
    let accounts: Vec<AccountId> = organizations.accounts.keys().copied().collect();
    let callers: Vec<AccountId> = CALLERS.iter().map(|id| id.parse().unwrap()).collect();
    // Mostly a caller that can do something; at times any account there is.
    let caller =
        if step.who < 6 { pick(&callers, step.who % 2)? } else { pick(&accounts, step.a).unwrap_or(callers[2]) };
    let nodes: Vec<TargetId> =
        organizations.organizations.keys().flat_map(|organization| organizations.nodes_of(organization)).collect();
    let parents: Vec<ParentId> = nodes
        .iter()
        .filter_map(|node| match node {
            TargetId::Root(id) => Some(ParentId::Root(id.clone())),
            TargetId::OrganizationalUnit(id) => Some(ParentId::OrganizationalUnit(id.clone())),
            TargetId::Account(_) => None,
        })
        .collect();
    let units: Vec<_> = organizations.units.keys().cloned().collect();
    let mut policies: Vec<PolicyId> = organizations.policies.keys().cloned().collect();
    policies.push("p-FullAWSAccess".parse().unwrap());
    policies.push("p-RCPFullAWSAccess".parse().unwrap());
    let requests: Vec<CreateAccountRequestId> = organizations.creations_in_progress.values().cloned().collect();
    let roots: Vec<_> = organizations.roots.keys().cloned().collect();
    let (a, b) = (step.a, step.b);
    let principal = SERVICES[a % SERVICES.len()].into();
    let policy_type = TYPES[a % TYPES.len()];
    let name = format!("name{}", b % 3).into();
    let tag =
        |n: usize| Tag { key: ["Team", "team", "aws:x", "k"][n % 4].into(), value: ["red", "blue"][n % 2].into() };
    let resource = |index: usize| -> Option<TaggableResource> {
        let policy = TaggableResource::Policy(pick(&policies, index)?);
        Some(match pick(&nodes, index / 2) {
            Some(TargetId::Root(id)) if index.is_multiple_of(2) => TaggableResource::Root(id),
            Some(TargetId::OrganizationalUnit(id)) if index.is_multiple_of(2) => {
                TaggableResource::OrganizationalUnit(id)
            }
            Some(TargetId::Account(id)) if index.is_multiple_of(2) => TaggableResource::Account(id),
            _ => policy,
        })
    };
    match step.kind {
        0 => {
            let feature_set = if a % 8 == 0 { FeatureSet::ConsolidatedBilling } else { FeatureSet::All };
            world.call(caller, &CreateOrganization { feature_set }).map(drop)
        }
        1 => {
            let command = CreateOrganizationalUnit { parent: pick(&parents, a)?, name, tags: vec![tag(b)] };
            world.call(caller, &command).map(drop)
        }
        2 => {
            let command = CreateAccount {
                email: EMAILS[a % EMAILS.len()].into(),
                name,
                role_name: None,
                iam_user_access_to_billing: true,
                tags: if b % 4 == 0 { vec![tag(a)] } else { Vec::new() },
            };
            world.call(caller, &command).map(drop)
        }
        3 => world.work(&ConcludeAccountCreation { request: pick(&requests, a)?, fault: None }).map(drop),
        4 => world.call(caller, &EnablePolicyType { root: pick(&roots, b)?, policy_type }),
        5 => {
            let content = if a % 5 == 3 && b % 3 == 1 { REST } else { CONTENTS[a % CONTENTS.len()] }.into();
            let command = CreatePolicy { policy_type, name, description: "".into(), content, tags: Vec::new() };
            world.call(caller, &command).map(drop)
        }
        6 => world.call(caller, &AttachPolicy { policy: pick(&policies, a)?, target: pick(&nodes, b)? }),
        7 => {
            let account = pick(&accounts, a)?;
            let source = world.state.organizations.parent_of(&TargetId::Account(account)).cloned()?;
            world.call(caller, &MoveAccount { account, source, destination: pick(&parents, b)? })
        }
        8 => world.call(caller, &UpdateOrganizationalUnit { unit: pick(&units, a)?, name: Some(name) }),
        9 => {
            let content = (b % 2 == 0).then(|| if b % 3 == 0 { REST } else { CONTENTS[b % CONTENTS.len()] }.into());
            let command = UpdatePolicy { policy: pick(&policies, a)?, name: Some(name), description: None, content };
            world.call(caller, &command)
        }
        10 => world.call(caller, &TagResource { resource: resource(a)?, tags: vec![tag(b), tag(b + 1)] }),
        11 => world.call(caller, &UntagResource { resource: resource(a)?, keys: vec!["Team".into(), "k".into()] }),
        12 => world.call(caller, &EnableAWSServiceAccess { principal }),
        13 => world.call(caller, &RegisterDelegatedAdministrator { account: pick(&accounts, b)?, principal }),
        14 => {
            world.advance(i64::try_from(a).ok()? * 10_000);
            Ok(())
        }
        15 => world.call(caller, &DetachPolicy { policy: pick(&policies, a)?, target: pick(&nodes, b)? }),
        16 => {
            // Mostly what is attached, so that it is not always refused.
            let attached: Vec<(PolicyId, TargetId)> =
                organizations.targets.iter().map(|((_, policy, _), target)| (policy.clone(), target.clone())).collect();
            let (policy, target) = pick(&attached, a)?;
            world.call(caller, &DetachPolicy { policy, target })
        }
        17 => {
            let registered: Vec<_> =
                organizations.organizations.values().flat_map(|o| o.delegated_administrators.clone()).collect();
            let (account, principal) = match pick(&registered, a) {
                Some(administrator) => (administrator.account, administrator.principal),
                None => (pick(&accounts, b)?, principal),
            };
            world.call(caller, &DeregisterDelegatedAdministrator { account, principal })
        }
        18 => world.call(caller, &DisableAWSServiceAccess { principal }),
        19 => world.call(caller, &DeleteOrganizationalUnit { unit: pick(&units, a)? }),
        20 => world.call(caller, &DisablePolicyType { root: pick(&roots, b)?, policy_type }),
        21 => world.call(caller, &DeletePolicy { policy: pick(&policies, a)? }),
        22 => world.call(caller, &RemoveAccountFromOrganization { account: pick(&accounts, a)? }),
        23 => world.call(caller, &DeleteOrganization),
        24 => {
            let account = CreateAccount {
                email: EMAILS[a % EMAILS.len()].into(),
                name,
                role_name: None,
                iam_user_access_to_billing: true,
                tags: Vec::new(),
            };
            world.call(caller, &CreateGovCloudAccount { account }).map(drop)
        }
        25 => world.call(caller, &CloseAccount { account: pick(&accounts, a)? }),
        26 => {
            let closing: Vec<AccountId> =
                organizations.closing_accounts().chain(organizations.closed_accounts()).map(|(_, id)| id).collect();
            world.work(&ConcludeAccountClosure { account: pick(&closing, a)? })
        }
        27 => {
            let changing: Vec<_> = organizations.policy_type_changes().collect();
            let (organization, change) = changing.get(a % changing.len().max(1))?;
            let (organization, policy_type) = (organization.id.clone(), change.policy_type);
            let before = world.journal.len();
            let concluded = world.work(&ConcludePolicyTypeChange { organization, policy_type }).map(drop);
            // One that isn't due yet changes nothing.
            (world.journal.len() > before).then_some(())?;
            concluded
        }
        28 => {
            world.advance(i64::try_from(a % 64).ok()? * 24 * 60 * 60 * 1000);
            Ok(())
        }
        29 => {
            let recipient = recipient(&accounts, a, b);
            world.call(caller, &InviteAccountToOrganization { recipient, notes: None, tags: Vec::new() }).map(drop)
        }
        30 => {
            let (who, handshake) = answering(world, a)?;
            world.call(who, &AcceptHandshake { handshake })
        }
        31 => {
            let (who, handshake) = answering(world, a)?;
            world.call(who, &DeclineHandshake { handshake })
        }
        32 => {
            let pending: Vec<&Handshake> = organizations.handshakes.values().filter(|it| it.is_pending()).collect();
            let handshake = pick(&pending, a)?;
            let (who, handshake) = (handshake.sender.management_account, handshake.id.clone());
            world.call(who, &CancelHandshake { handshake })
        }
        33 => {
            let before = world.journal.len();
            let due: Vec<HandshakeId> =
                organizations.handshakes_due().map(|(_, it)| it.id.clone()).take(1 + a % 3).collect();
            let concluded = world.work(&ConcludeHandshakes { handshakes: due });
            // Those that aren't due yet change nothing.
            (world.journal.len() > before).then_some(())?;
            concluded
        }
        34 => {
            let managers: Vec<AccountId> =
                organizations.organizations.values().map(|it| it.management_account).collect();
            world.call(pick(&managers, a)?, &EnableAllFeatures).map(drop)
        }
        35 => world.call(pick(&accounts, a)?, &LeaveOrganization),
        36 => {
            let managers: Vec<AccountId> =
                organizations.organizations.values().map(|it| it.management_account).collect();
            let command = InviteOrganizationToTransferResponsibility {
                recipient: recipient(&managers, a, b),
                start_at: world.now().start_of_next_month(),
                name,
                notes: None,
                tags: vec![tag(b)],
            };
            world.call(caller, &command).map(drop)
        }
        _ => {
            let transfers: Vec<ResponsibilityTransferId> =
                organizations.responsibility_transfers.keys().cloned().collect();
            let transfer = pick(&transfers, a)?;
            if b % 2 == 0 {
                world.call(caller, &UpdateResponsibilityTransfer { transfer, name })
            } else {
                world.call(caller, &TerminateResponsibilityTransfer { transfer, end_at: None })
            }
        }
    }
    .ok()
}

/// Whom a handshake is sent to: an account of these, one that stands alone, or whoever has an address.
fn recipient(accounts: &[AccountId], a: usize, b: usize) -> Recipient {
    match b % 3 {
        0 => Recipient::Email(EMAILS[a % EMAILS.len()].into()),
        1 => Recipient::Account(CALLERS[a % CALLERS.len()].parse().unwrap()),
        _ => Recipient::Account(pick(accounts, a).unwrap_or_else(|| CALLERS[0].parse().unwrap())),
    }
}

/// A pending handshake, and who has to answer it.
fn answering(world: &World, index: usize) -> Option<(AccountId, HandshakeId)> {
    let organizations = &world.state.organizations;
    let pending: Vec<&Handshake> = organizations.handshakes.values().filter(|it| it.is_pending()).collect();
    let handshake = pick(&pending, index)?;
    let who = match handshake.recipient() {
        Some(recipient) => organizations.account_of(&recipient)?,
        None => handshake.sender.management_account,
    };
    Some((who, handshake.id.clone()))
}

/// A world in which most steps have something to work with.
fn furnished() -> World {
    let mut world = World::realistic();
    let step = |kind, a, b| Step { kind, who: 0, a, b };
    let mut steps = vec![step(0, 1, 0)];
    steps.extend((0..4).map(|service| step(12, service, 0)));
    for policy_type in 0..4 {
        steps.push(step(4, policy_type, 0));
        steps.extend((0..2).map(|name| step(5, policy_type, name)));
    }
    steps.extend((0..2).map(|unit| step(1, 0, unit)));
    steps.extend([step(2, 0, 1), step(2, 2, 1), step(14, 3, 0), step(3, 0, 0), step(3, 0, 0)]);
    steps.extend((0..4).map(|_| step(27, 0, 0)));
    for step in &steps {
        take(&mut world, step);
    }
    // An organization with consolidated billing only, and a member that was invited to it.
    let [management, guest]: [AccountId; 2] = [CALLERS[2], "444444444444"].map(|id| id.parse().unwrap());
    world.call(management, &CreateOrganization { feature_set: FeatureSet::ConsolidatedBilling }).unwrap();
    let recipient = Recipient::Account(guest);
    let invitation = InviteAccountToOrganization { recipient, notes: None, tags: Vec::new() };
    let handshake = world.call(management, &invitation).unwrap();
    world.call(guest, &AcceptHandshake { handshake }).unwrap();
    // An effective policy that becomes invalid when either half goes.
    let organizations = &world.state.organizations;
    let first = organizations.organization_of(CALLERS[0].parse().unwrap()).unwrap();
    let root = TargetId::Root(first.root.clone());
    let halves: Vec<PolicyId> = organizations
        .policies
        .values()
        .filter(|policy| policy.policy_type == PolicyType::SecurityHub)
        .map(|policy| policy.id.clone())
        .collect();
    for policy in halves {
        world.call(CALLERS[0].parse().unwrap(), &AttachPolicy { policy, target: root.clone() }).unwrap();
    }
    world
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_commands_keeps_the_invariants(steps in steps()) {
        let mut world = furnished();
        for step in &steps {
            take(&mut world, step);
            prop_assert_eq!(violations(&world.state.organizations), Vec::<String>::new(), "after {:?}", step);
        }
        let mut again = State::default();
        for event in &world.journal {
            let text = serde_json::to_string(event).unwrap();
            let read: Event = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(&read, event);
            again.evolve(&read);
        }
        prop_assert_eq!(again, world.state);
    }
}

#[test]
fn the_steps_reach_every_command() {
    // The property above is worth little if its steps are mostly refused: each kind must succeed at some time.
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut succeeded = [0; KINDS];
    let (mut retained, mut gone, mut pairs, mut straight) = (0, 0, 0, 0);
    let mut accepted: Vec<HandshakeAction> = Vec::new();
    for _ in 0..400 {
        let mut world = furnished();
        let steps = steps().new_tree(&mut runner).unwrap().current();
        for step in &steps {
            if take(&mut world, step).is_some() {
                succeeded[usize::from(step.kind)] += 1;
            }
        }
        retained += world.state.organizations.retained_effective_policies.len();
        pairs += world.state.organizations.govcloud_accounts.len();
        let is_gone = |account: &&Account| account.state == AccountState::Closed && account.membership.is_none();
        gone += world.state.organizations.accounts.values().filter(is_gone).count();
        let handshakes = world.state.organizations.handshakes.values();
        accepted.extend(handshakes.filter(|it| it.state == HandshakeState::Accepted).map(Handshake::action));
        straight += world.journal.windows(2).filter(|pair| is_straight(&pair[0], &pair[1])).count();
    }
    assert!(retained > 0, "no effective policy was ever retained");
    assert!(gone > 0, "no closed account was ever gone");
    assert!(pairs > 0, "no pair of accounts was ever made");
    assert!(straight > 0, "no account ever went straight to another organization");
    for action in [
        HandshakeAction::Invite,
        HandshakeAction::ApproveAllFeatures,
        HandshakeAction::EnableAllFeatures,
        HandshakeAction::TransferResponsibility,
    ] {
        assert!(accepted.contains(&action), "no {action:?} was ever accepted");
    }
    let never: Vec<usize> = (0..succeeded.len()).filter(|kind| succeeded[*kind] == 0).collect();
    assert!(never.is_empty(), "steps that never succeed: {never:?} ({succeeded:?})");
}

/// Whether an account leaves one organization and joins another.
fn is_straight(left: &Event, joined: &Event) -> bool {
    use governance::organizations::Event as E;
    match (left, joined) {
        (
            Event::Organizations(E::AccountDeparted { account: left, organization: from, .. }),
            Event::Organizations(E::AccountJoined { account: joined, organization: to, .. }),
        ) => left == joined && from != to,
        _ => false,
    }
}
