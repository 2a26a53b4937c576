//! A fault that was asked for strikes a call: the operation answers an error that nothing here brings about.

use crate::modelled::domain_operation;
use engine::Engine;
use governance::Caller;
use protocol::{Common, WireError};

/// What every service answers, although its operations don't declare it.
pub const UNDECLARED: [Common; 4] =
    [Common::Throttling, Common::InternalFailure, Common::Unavailable, Common::AccessDenied];

/// The error that an operation answers to this call because a fault strikes, if one does.
pub fn strike(engine: &Engine, operation: &'static schema::Operation, caller: &Caller) -> Option<WireError> {
    let domain = domain_operation(operation)?;
    let (account, region) = (caller.account, &caller.region);
    let failure = engine.faults().change(|faults| faults.strike(domain.service, operation.name, account, region))?;
    let message = failure.message.as_deref().unwrap_or("A fault was asked for.");
    let error = match operation.error(&failure.error) {
        Some(shape) => WireError::of(operation.service, shape, message),
        None => WireError::common(operation.service, undeclared(operation, &failure.error)?, message),
    };
    Some(match failure.reason {
        Some(reason) => error.with("Reason", reason.as_str()),
        None => error,
    })
}

fn undeclared(operation: &schema::Operation, name: &str) -> Option<Common> {
    UNDECLARED.into_iter().find(|common| common.code_and_status(operation.service).0 == name)
}
