//! When rules that are evaluated at intervals are due.

use evaluation::rules::{RuleInput, Trigger, known_rule};
use evaluation::templates::Frequency;
use governance::conformance_packs::{PlacedRule, Rule, RuleBasis};
use identifiers::Timestamp;

const HOUR_MILLIS: i64 = 60 * 60 * 1000;

/// The trigger of a managed rule, modelled or not; none for other rules.
pub(super) fn trigger(basis: &RuleBasis) -> Option<Trigger> {
    trigger_of(basis.input.as_deref())
}

fn trigger_of(input: Option<&RuleInput>) -> Option<Trigger> {
    known_rule(&input?.identifier).map(|known| known.trigger)
}

/// Whether the rule is evaluated at intervals.
fn is_periodic(basis: &RuleBasis) -> bool {
    matches!(trigger(basis), Some(Trigger::Periodic | Trigger::Both))
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
    trigger_of(rule.input.as_deref()) == Some(Trigger::Manual)
}

/// The same of a rule that is evaluated.
pub(super) fn takes_results(rule: &PlacedRule) -> bool {
    trigger(&rule.basis) == Some(Trigger::Manual)
}
