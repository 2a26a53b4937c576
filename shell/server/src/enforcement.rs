//! Whether policies of organizations are obeyed here, and what all requests are taken to bring along.

use authorization::Key;
use smol_str::SmolStr;

/// How policies of organizations are obeyed.
#[derive(Debug, Clone)]
pub struct Enforcement {
    /// Whether service control, resource control and delegation policies decide who may call what. The rules of the services, such as
    /// that only the management account may create accounts, hold in any case.
    pub enforced: bool,
    /// Keys of every request, in place of what is seen of it: the address that it comes from, say, or a second factor.
    pub keys: Vec<(Key, Vec<SmolStr>)>,
}

impl Default for Enforcement {
    fn default() -> Self {
        Self { enforced: true, keys: Vec::new() }
    }
}
