//! A request that somebody asks about.

use crate::action::Action;
use crate::context::Keys;
use crate::principal::Principal;
use smol_str::SmolStr;

/// What is acted on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    /// This one; `*` where the action is on none.
    Arn(SmolStr),
    /// Nobody told.
    Unknown,
}

/// A request, as far as it is known.
#[derive(Debug, Clone, Copy)]
pub struct Request<'r> {
    /// Who asks.
    pub principal: &'r Principal,
    /// For what.
    pub action: &'r Action,
    /// On what.
    pub resource: &'r Resource,
    /// The keys of the request, the derived ones among them.
    pub context: &'r dyn Keys,
}
