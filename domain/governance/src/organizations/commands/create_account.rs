//! CreateAccount: asks for an account; a worker concludes the request later.

use super::checks::organization_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::mint::mint;
use crate::organizations::event::Event;
use crate::organizations::rejection::{ConstraintViolation, InvalidInput};
use crate::organizations::state::lower_case;
use crate::organizations::tags::{Tag, Tags};
use crate::state::State;
use identifiers::CreateAccountRequestId;
use smol_str::SmolStr;

/// The role that the management account may assume in a new account, unless another name is given.
const DEFAULT_ROLE: &str = "OrganizationAccountAccessRole";
/// Role names that begin so belong to services.
const RESERVED_ROLE_PREFIX: &str = "AWSServiceRoleFor";
/// How long making an account takes under realistic timing.
const CREATION_MILLIS: i64 = 30_000;

/// Asks for an account.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAccount {
    /// The address of its root user. What AWS can't use of it is found later.
    pub email: SmolStr,
    /// Its name.
    pub name: SmolStr,
    /// The role that the management account may assume in it.
    pub role_name: Option<SmolStr>,
    /// Whether its users may see its bills.
    pub iam_user_access_to_billing: bool,
    /// Its tags, as given.
    pub tags: Vec<Tag>,
}

impl Command for CreateAccount {
    type Output = CreateAccountRequestId;
    const OPERATION: Operation = Operation::organizations("CreateAccount");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        self.request(state, caller, context, false)
    }
}

impl CreateAccount {
    /// Asks for the account, and for one in AWS GovCloud (US) if that is wanted.
    pub(super) fn request(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
        govcloud: bool,
    ) -> Result<Decision<CreateAccountRequestId>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        let quotas = &context.settings.quotas;
        if self.role_name.as_ref().is_some_and(|role| role.starts_with(RESERVED_ROLE_PREFIX)) {
            return Err(InvalidInput::InvalidRoleName.into());
        }
        let tags = Tags::given(&self.tags)?;
        tags.within(quotas)?;
        tags.comply(state, organization, "account")?;
        // Requests in progress don't count: when they fill the organization, the later ones fail when they are concluded.
        if organization.accounts_counted() >= quotas.accounts {
            return Err(ConstraintViolation::AccountNumberLimitExceeded.into());
        }
        if organization.creations_in_progress >= quotas.account_creations_in_progress {
            return Err(ConstraintViolation::AccountCreationRateLimitExceeded.into());
        }
        let email = lower_case(&self.email);
        let request: CreateAccountRequestId = mint(|attempt| {
            let key = [organization.id.as_str(), &email];
            let id = format!("car-{}", context.seed.hexadecimal("account creation", &key, attempt, 32)).parse().ok()?;
            (!organizations.account_creations.contains_key(&id)).then_some(id)
        });
        // The same request while one is running has no account to wait for: it fails as soon as a worker looks at it.
        let repeated = organizations.creation_in_progress(&organization.id, &email).is_some();
        let wait = if repeated { 0 } else { context.settings.timing.millis(CREATION_MILLIS) };
        let event = Event::AccountCreationRequested {
            organization: organization.id.clone(),
            request: request.clone(),
            email: self.email.clone(),
            name: self.name.clone(),
            role_name: self.role_name.clone().unwrap_or(SmolStr::new_static(DEFAULT_ROLE)),
            iam_user_access_to_billing: self.iam_user_access_to_billing,
            tags,
            at: context.now,
            due_at: context.now.plus_millis(wait),
            govcloud,
            repeated,
        };
        Ok(Decision::new([event], request))
    }
}
