//! What each operation of AWS Account Management needs to be permitted. Facts: Service Authorization Reference, "AWS Account Management".

use crate::permission::{Asking, Permission};

/// What the operation needs: on the caller's account, or on a member of its organization.
pub fn permissions(asking: &Asking<'_>) -> Vec<Permission> {
    let (caller, partition) = (asking.caller.account, asking.caller.region.partition());
    let organization = asking.state.organizations.organization_seen_by(asking.caller);
    let member = asking.texts("AccountId").next().zip(organization);
    asking.on_each([member.map_or_else(
        || format!("arn:{partition}:account::{caller}:account"),
        |(account, organization)| {
            let (management, id) = (organization.management_account, &organization.id);
            format!("arn:{partition}:account::{management}:account/{id}/{account}")
        },
    )])
}
