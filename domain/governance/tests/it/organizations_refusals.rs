//! Refusals that no sequence of modelled operations reaches yet: the state is put there by hand.

use crate::world::World;
use governance::organizations::commands::*;
use governance::organizations::{AccountState, ConstraintViolation, FeatureSet, Rejection};
use identifiers::AccountId;

#[test]
fn a_closed_account_cannot_administer_a_service() {
    let mut world = World::realistic();
    let management: AccountId = "111111111111".parse().unwrap();
    world.call(management, &CreateOrganization { feature_set: FeatureSet::All }).unwrap();
    let principal = "config.amazonaws.com";
    world.call(management, &EnableAWSServiceAccess { principal: principal.into() }).unwrap();
    let creation = CreateAccount {
        email: "member@example.com".into(),
        name: "Member".into(),
        role_name: None,
        iam_user_access_to_billing: true,
        tags: Vec::new(),
    };
    let request = world.call(management, &creation).unwrap();
    world.advance(30_000);
    world.work(&ConcludeAccountCreation { request, fault: None }).unwrap();
    let member = *world.state.organizations.accounts.keys().find(|account| **account != management).unwrap();

    let register = RegisterDelegatedAdministrator { account: member, principal: principal.into() };
    for closed in [AccountState::PendingClosure, AccountState::Closed] {
        world.state.organizations.accounts.get_mut(&member).unwrap().state = closed;
        let refused = world.call(management, &register).unwrap_err();
        let expected = ConstraintViolation::CannotRegisterSuspendedAccountAsDelegatedAdministrator;
        assert_eq!(refused, Rejection::ConstraintViolation(expected).into());
    }
    world.state.organizations.accounts.get_mut(&member).unwrap().state = AccountState::Active;
    world.call(management, &register).unwrap();
}
