//! CreateGovCloudAccount: asks for a member and for an account in AWS GovCloud (US) that belongs to it.

use super::create_account::CreateAccount;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::rejection::ConstraintViolation;
use crate::state::State;
use identifiers::CreateAccountRequestId;

/// Asks for a pair of accounts.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateGovCloudAccount {
    /// What is asked for of the member; the account in GovCloud shares its address and role.
    pub account: CreateAccount,
}

impl Command for CreateGovCloudAccount {
    type Output = CreateAccountRequestId;
    const OPERATION: Operation = Operation::organizations("CreateGovCloudAccount");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        if context.settings.without_govcloud {
            return Err(ConstraintViolation::MasterAccountNotGovcloudEnabled.into());
        }
        self.account.request(state, caller, context, true)
    }
}
