//! When rules that are evaluated at intervals are due.

use evaluation::rules::{Trigger, known_rule};
use evaluation::templates::Frequency;
use governance::conformance_packs::{PlacedRule, Rule, RuleBasis};
use identifiers::Timestamp;

const HOUR_MILLIS: i64 = 60 * 60 * 1000;

/// Whether the rule is evaluated at intervals.
fn is_periodic(basis: &RuleBasis) -> bool {
    matches!(basis.trigger, Some(Trigger::Periodic | Trigger::Both))
}

/// When the first of these rules is due again that are evaluated at intervals.
pub(super) fn next(rules: &[PlacedRule], now: Timestamp) -> Option<Timestamp> {
    let intervals = rules.iter().filter(|rule| is_periodic(&rule.basis)).map(|rule| {
        let hours = match rule.basis.maximum_execution_frequency {
            Some(Frequency::OneHour) => 1,
            Some(Frequency::ThreeHours) => 3,
            Some(Frequency::SixHours) => 6,
            Some(Frequency::TwelveHours) => 12,
            Some(Frequency::TwentyFourHours) | None => 24,
        };
        hours * HOUR_MILLIS
    });
    intervals.min().map(|interval| now.plus_millis(interval))
}

/// Whether the rule takes results from outside, and from nowhere else.
pub fn is_external(rule: &Rule) -> bool {
    let known = rule.input.as_ref().and_then(|input| known_rule(&input.identifier));
    known.is_some_and(|known| known.trigger == Trigger::Manual)
}

/// The same of a rule that is evaluated.
pub(super) fn takes_results(rule: &PlacedRule) -> bool {
    rule.basis.trigger == Some(Trigger::Manual)
}
