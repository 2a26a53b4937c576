//! The state machine of an installation: what is true, what a command may change, and the facts that record the change.
//!
//! Everything here is a function of its arguments. [`Command::decide`] reads a state and answers events or a rejection;
//! [`State::evolve`] applies an event; plans compare what should be with what is. Time, ids and settings are handed in.

mod authorize;
mod caller;
pub mod central_configuration;
mod command;
pub mod conformance_packs;
pub mod consequences;
mod context;
mod event;
pub mod faults;
mod filled;
pub mod import;
pub mod journal;
mod mint;
mod once_tagged;
pub mod organizations;
mod rejection;
pub mod roles;
mod state;
pub mod tagging;
mod upcast;

pub use authorize::{authorize, decide};
pub use caller::{Caller, Grant, Principal, Proof, SessionTag};
pub use command::{Command, Decision, Operation, Resource, Service};
pub use context::{Context, Departures, Quotas, ServicePrincipals, Settings, Timing};
pub use event::Event;
pub use rejection::Rejection;
pub use state::State;
