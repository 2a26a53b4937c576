//! When rules that are evaluated at intervals are due.

use evaluation::rules::{Trigger, known_rule};
use evaluation::templates::Frequency;
use governance::conformance_packs::Rule;
use identifiers::Timestamp;

const HOUR_MILLIS: i64 = 60 * 60 * 1000;

/// The trigger of a managed rule, modelled or not; none for other rules.
pub(super) fn trigger(rule: &Rule) -> Option<Trigger> {
    let input = rule.input()?;
    known_rule(&input.identifier).map(|known| known.trigger)
}

/// Whether the rule is evaluated at intervals.
pub(super) fn is_periodic(rule: &Rule) -> bool {
    matches!(trigger(rule), Some(Trigger::Periodic | Trigger::Both))
}

/// When the first of these rules is due again that are evaluated at intervals.
pub(super) fn next(rules: &[Rule], now: Timestamp) -> Option<Timestamp> {
    let intervals = rules.iter().filter(|rule| is_periodic(rule)).map(|rule| {
        let hours = match rule.rule.maximum_execution_frequency {
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
    trigger(rule) == Some(Trigger::Manual)
}
