//! However an account joins or leaves, every area follows in the same way.

use governance::central_configuration::{self, NewHub};
use governance::organizations::{self, DepartureMethod, FeatureSet, Recipient, Sender, Tags};
use governance::{Event, State, conformance_packs};
use identifiers::{AccountId, OrganizationId, Partition, Region, Timestamp};

const AT: Timestamp = Timestamp::from_millis(1_000_000);
const LATER: Timestamp = Timestamp::from_millis(9_000_000);
const MANAGERS: [&str; 2] = ["111111111111", "222222222222"];
const GUEST: &str = "333333333333";

fn account(id: &str) -> AccountId {
    id.parse().unwrap()
}

fn organization(number: usize) -> OrganizationId {
    ["o-aaaaaaaaaa", "o-bbbbbbbbbb"][number].parse().unwrap()
}

/// An organization with a pack that was deployed, and with hubs in new accounts.
fn governed(number: usize) -> Vec<Event> {
    let (organization, manager, region) = (organization(number), account(MANAGERS[number]), Region::us_east_1());
    vec![
        organizations::Event::OrganizationCreated {
            organization: organization.clone(),
            root: ["r-aaaa", "r-bbbb"][number].parse().unwrap(),
            management_account: manager,
            email: format!("{number}@example.com").into(),
            name: "manager".into(),
            feature_set: FeatureSet::All,
            partition: Partition::Aws,
            at: AT,
        }
        .into(),
        organizations::Event::ServiceAccessEnabled {
            organization: organization.clone(),
            principal: "config-multiaccountsetup.amazonaws.com".into(),
            at: AT,
        }
        .into(),
        conformance_packs::Event::OrganizationConformancePackPut {
            account: manager,
            region: region.clone(),
            organization: organization.clone(),
            name: "p".into(),
            id: ["aaaaaaaa", "bbbbbbbb"][number].into(),
            generation: 1,
            template: "t".into(),
            input_parameters: [].into(),
            delivery_s3_bucket: None,
            delivery_s3_key_prefix: None,
            excluded_accounts: [].into(),
            tags: Tags::new(),
            at: AT,
            due_at: AT,
        }
        .into(),
        conformance_packs::Event::OrganizationConformancePackConcluded {
            account: manager,
            region: region.clone(),
            name: "p".into(),
            failures: Vec::new(),
            at: AT,
        }
        .into(),
        central_configuration::Event::OrganizationAdminAccountEnabled {
            organization: organization.clone(),
            region: region.clone(),
            account: manager,
            at: AT,
        }
        .into(),
        central_configuration::Event::NewAccountDefaultsUpdated {
            organization,
            region,
            auto_enable: true,
            auto_enable_standards: true,
            at: AT,
        }
        .into(),
    ]
}

fn created() -> Vec<Event> {
    let request: identifiers::CreateAccountRequestId = "car-00000001".parse().unwrap();
    let requested = organizations::Event::AccountCreationRequested {
        organization: organization(0),
        request: request.clone(),
        email: "guest@example.com".into(),
        name: "guest".into(),
        role_name: "r".into(),
        iam_user_access_to_billing: true,
        tags: Tags::new(),
        at: AT,
        due_at: AT,
        govcloud: false,
        repeated: false,
    };
    let hub = Some(NewHub::bare());
    let created = organizations::Event::AccountCreated {
        request,
        account: account(GUEST),
        govcloud_account: None,
        hub,
        at: LATER,
    };
    vec![requested.into(), created.into()]
}

fn joined(number: usize) -> Vec<Event> {
    let handshake: identifiers::HandshakeId = ["h-aaaaaaaa", "h-bbbbbbbb"][number].parse().unwrap();
    let invited = organizations::Event::AccountInvited {
        handshake: handshake.clone(),
        sender: Sender {
            organization: organization(number),
            management_account: account(MANAGERS[number]),
            partition: Partition::Aws,
            email: format!("{number}@example.com").into(),
            name: "manager".into(),
            feature_set: FeatureSet::All,
        },
        recipient: Recipient::Account(account(GUEST)),
        notes: None,
        tags: Tags::new(),
        at: AT,
        expires_at: LATER,
    };
    let joined = organizations::Event::AccountJoined {
        organization: organization(number),
        account: account(GUEST),
        handshake,
        email: "guest@example.com".into(),
        name: "guest".into(),
        tags: Tags::new(),
        hub: Some(NewHub::bare()),
        at: LATER,
        forgotten_at: LATER,
    };
    vec![invited.into(), joined.into()]
}

fn left(number: usize) -> Vec<Event> {
    let (organization, method) = (organization(number), DepartureMethod::Left);
    vec![organizations::Event::AccountDeparted { organization, account: account(GUEST), method, at: LATER }.into()]
}

fn state(parts: impl IntoIterator<Item = Vec<Event>>) -> State {
    State::default().after(&parts.into_iter().flatten().collect::<Vec<_>>())
}

/// The packs that have to look at the guest.
fn looking(state: &State) -> Vec<OrganizationId> {
    let packs = state.conformance_packs.organization_packs.values();
    packs.filter(|pack| pack.pending.contains(account(GUEST))).map(|pack| pack.organization.clone()).collect()
}

#[test]
fn who_joins_by_invitation_gets_what_a_created_account_gets() {
    let made = state([governed(0), created()]);
    let invited = state([governed(0), joined(0)]);
    assert_eq!(made.conformance_packs, invited.conformance_packs);
    assert_eq!(made.central_configuration, invited.central_configuration);
    assert!(invited.central_configuration.hub(account(GUEST), &Region::us_east_1()).is_some());
    assert_eq!(looking(&invited), [organization(0)]);
    let attached = |state: &State| state.organizations.attachments.clone();
    assert_eq!(attached(&made), attached(&invited));
}

#[test]
fn who_goes_straight_to_another_organization_leaves_nothing_where_it_was() {
    let both = || [governed(0), governed(1)].concat();
    let moved = state([both(), joined(0), left(0), joined(1)]);
    // As if it had stood alone in between, or had never been anywhere else but for what it has of its own.
    assert_eq!(looking(&moved), [organization(0), organization(1)]);
    let organizations = &moved.organizations;
    assert_eq!(organizations.organization_of(account(GUEST)).unwrap().id, organization(1));
    assert_eq!(organizations.members_of(&organization(0)).count(), 1);
    assert_eq!(organizations.members_of(&organization(1)).count(), 2);
    let back = state([both(), joined(1), left(1)]);
    let away = state([both(), joined(0), left(0)]);
    for (state, gone) in [(&moved, 0), (&back, 1), (&away, 0)] {
        let members = state.organizations.members_of(&organization(gone));
        assert!(members.into_iter().all(|member| member.id != account(GUEST)));
        assert!(
            !state
                .central_configuration
                .applied_in(&organization(gone))
                .any(|(node, _)| *node == account(GUEST).into())
        );
    }
}
