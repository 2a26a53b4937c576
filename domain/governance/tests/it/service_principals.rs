//! Services that an installation took once and takes no more: what they were trusted with can still be taken from them.

use crate::world::World;
use governance::ServicePrincipals;
use governance::organizations::FeatureSet;
use governance::organizations::commands::{
    CreateOrganization, DeregisterDelegatedAdministrator, DisableAWSServiceAccess, EnableAWSServiceAccess,
};
use governance::organizations::{InvalidInput, Rejection};
use identifiers::AccountId;

#[test]
fn a_service_that_is_trusted_can_be_trusted_no_more_whatever_the_list_says() {
    let mut world = World::realistic();
    let account = AccountId::from_number(111_111_111_111).unwrap();
    world.call(account, &CreateOrganization { feature_set: FeatureSet::All }).unwrap();
    let principal = "new-service.amazonaws.com";
    let unrecognized = || governance::Rejection::from(Rejection::from(InvalidInput::UnrecognizedServicePrincipal));
    let enable = EnableAWSServiceAccess { principal: principal.into() };
    assert_eq!(world.call(account, &enable), Err(unrecognized()));
    world.settings.service_principals = ServicePrincipals::Lenient;
    world.call(account, &enable).unwrap();
    world.settings.service_principals = ServicePrincipals::Known;
    let deregister = DeregisterDelegatedAdministrator { account, principal: principal.into() };
    let refused = world.call(account, &deregister).unwrap_err();
    assert_ne!(refused, unrecognized(), "it is known, although nobody is registered");
    let disable = DisableAWSServiceAccess { principal: principal.into() };
    world.call(account, &disable).unwrap();
    assert_eq!(world.call(account, &disable), Err(unrecognized()));
}
