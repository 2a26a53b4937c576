//! AI services opt-out policies: whether a service may use content to improve itself.

use crate::grammar::{Grammar, members, names, one_of};
use crate::operators::{Operator, Operators};

/// `default` is a name like any service's. The only type that knows a single value operator.
pub(super) const GRAMMAR: Grammar = Grammar {
    operators: Operators::only(Operator::Assign),
    plain_controls: true,
    ..Grammar::new(
        "services",
        names(&members(&[("opt_out_policy", one_of(&["optIn", "optOut"]))]).required(&["opt_out_policy"]).shape())
            .shape(),
    )
};
