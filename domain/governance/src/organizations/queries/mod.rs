//! What can be read about organizations: pure functions of the state, a page at a time where there can be much.

mod accounts;
mod delegation;
mod effective_policies;
mod handshakes;
pub(crate) mod page;
mod policies;
mod responsibility_transfers;
mod tree;

pub use accounts::{accounts, accounts_for_parent, create_account_statuses};
pub use delegation::{Administrator, aws_service_access, delegated_administrators, delegated_services_for_account};
pub use effective_policies::{
    EffectivePolicyValidation, accounts_with_invalid_effective_policy, check_effective_policy_target,
    describe_effective_policy, effective_policy_validation_errors,
};
pub use handshakes::{HandshakeFilter, handshake, handshakes_for_account, handshakes_for_organization};
pub use page::{Page, PageRequest};
pub use policies::{PolicyView, TargetView, list_policies, policies_for_target, policy_view, targets_for_policy};
pub use responsibility_transfers::{responsibility_transfer, responsibility_transfers};
pub use tree::{
    ChildKind, account_path, children, organizational_unit_path, organizational_units_for_parent, parent_of_child,
};
