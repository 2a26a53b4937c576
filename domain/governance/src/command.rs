//! What a command is, and what comes of one.

use crate::caller::Caller;
use crate::context::Context;
use crate::event::Event;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::AccountId;

/// The services whose operations there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Service {
    /// AWS Organizations.
    Organizations,
    /// AWS Config.
    Config,
    /// AWS Security Hub.
    SecurityHub,
    /// AWS Identity and Access Management.
    Iam,
    /// Our own workers and control routes.
    Bailiwick,
}

/// One operation, by the API's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Operation {
    /// Whose operation.
    pub service: Service,
    /// Its name on the wire.
    pub name: &'static str,
}

impl Operation {
    /// An operation of AWS Organizations.
    pub const fn organizations(name: &'static str) -> Self {
        Self { service: Service::Organizations, name }
    }

    /// An operation of AWS Config.
    pub const fn config(name: &'static str) -> Self {
        Self { service: Service::Config, name }
    }

    /// An operation of AWS Security Hub.
    pub const fn security_hub(name: &'static str) -> Self {
        Self { service: Service::SecurityHub, name }
    }

    /// An operation of AWS Identity and Access Management.
    pub const fn iam(name: &'static str) -> Self {
        Self { service: Service::Iam, name }
    }

    /// A step of our own workers.
    pub const fn internal(name: &'static str) -> Self {
        Self { service: Service::Bailiwick, name }
    }
}

/// What an operation acts on, as far as rights depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Resource {
    /// The account that is looked at or acted on, where rights differ by account.
    pub account: Option<AccountId>,
}

impl Resource {
    /// Nothing in particular.
    pub const NONE: Self = Self { account: None };

    /// One account: whoever asks needs rights on that one.
    pub const fn account(account: AccountId) -> Self {
        Self { account: Some(account) }
    }
}

/// A request to change something, under the API operation's name.
pub trait Command: Send + Sync + 'static {
    /// What the caller learns of it, besides the state that it leaves behind.
    type Output: Send + 'static;

    /// What it is called by: rights, faults and the log go by it.
    const OPERATION: Operation;

    /// The facts that the command makes true in this state, or why it can't.
    ///
    /// # Errors
    /// A rejection, typed by its documented reason.
    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, Rejection>;
}

/// The outcome of a command that was accepted.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision<T> {
    /// The facts, in order. None when everything was so already.
    pub events: Vec<Event>,
    /// What the caller learns.
    pub output: T,
}

impl<T> Decision<T> {
    /// These facts and this answer.
    pub fn new<E: Into<Event>>(events: impl IntoIterator<Item = E>, output: T) -> Self {
        Self { events: events.into_iter().map(Into::into).collect(), output }
    }

    /// Nothing to change.
    pub fn unchanged(output: T) -> Self {
        Self { events: Vec::new(), output }
    }
}
