//! A condition of a statement: one operator, one key, its values; compiled once, asked for each request.

use crate::context::{Keys, Known};
use crate::hash::{hash, mixed};
use crate::key::Key;
use crate::operator::{Comparison, Operator, Quantifier, Relation};
use crate::pattern::Pattern;
use crate::truth::Truth;
use core::net::IpAddr;
use documents::Span;
use identifiers::Timestamp;
use ipnet::IpNet;
use smol_str::SmolStr;

/// A condition. All of a statement's have to hold.
#[derive(Debug, Clone)]
pub struct Condition {
    /// The operator as it was written.
    pub name: SmolStr,
    /// What it means.
    pub operator: Operator,
    /// The key whose values are compared.
    pub key: Key,
    /// Where the key stands in the document.
    pub span: Option<Span>,
    values: Vec<Wanted>,
    number: u64,
}

/// A value of the policy, in the form in which it is compared.
#[derive(Debug, Clone, PartialEq)]
enum Wanted {
    Text(Pattern),
    /// One that is written with variables is read for each request.
    Number(Option<f64>, Pattern),
    Moment(Option<f64>, Pattern),
    Truth(Option<bool>, Pattern),
    Range(Option<IpNet>, Pattern),
}

impl Condition {
    /// A condition on a key.
    pub fn new(
        name: &str,
        operator: Operator,
        key: Key,
        values: &[SmolStr],
        span: Option<Span>,
        variables: bool,
    ) -> Self {
        let number = values
            .iter()
            .fold(mixed(hash(&name.to_ascii_lowercase()), hash(key.compared())), |sum, value| mixed(sum, hash(value)));
        let values = values.iter().map(|value| wanted(operator.comparison, value, variables)).collect();
        Self { name: SmolStr::new(name), operator, key, span, values, number }
    }

    /// The values as they were written.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|value| value.pattern().as_str())
    }

    /// Whether it holds of the same requests, as far as its text tells.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.operator == other.operator && self.key == other.key && self.values().eq(other.values())
    }

    /// Whether it is the same, values as they are compared among it.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.number == other.number
            && self.operator == other.operator
            && self.key == other.key
            && self.values == other.values
    }

    /// A number of what it says: two that are the same have the same one.
    pub(crate) fn number(&self) -> u64 {
        self.number
    }

    /// Whether it holds.
    pub fn holds(&self, context: &dyn Keys) -> Truth {
        let known = context.known(&self.key);
        if self.operator.comparison == Comparison::Unheard {
            return Truth::Maybe;
        }
        if self.operator.comparison == Comparison::Null {
            return self.is_absent(known, context);
        }
        let Operator { negated, if_exists, quantifier, .. } = self.operator;
        let values = match known {
            Known::Unknown => return Truth::Maybe,
            Known::Absent => {
                return Truth::of(
                    if_exists
                        || match quantifier {
                            Quantifier::ForAllValues => true,
                            Quantifier::ForAnyValue => false,
                            Quantifier::Plain => negated,
                        },
                );
            }
            Known::Values(values) => values,
        };
        let holds = |value: &SmolStr| {
            let matched = Truth::any(self.values.iter().map(|wanted| self.compare(value, wanted, context)));
            if negated { !matched } else { matched }
        };
        let each = values.iter().map(holds);
        match (quantifier, negated) {
            (Quantifier::ForAllValues, _) | (Quantifier::Plain, true) => Truth::all(each),
            (Quantifier::ForAnyValue, _) | (Quantifier::Plain, false) => Truth::any(each),
        }
    }

    /// Whether it takes longer to tell whether it holds than for others.
    pub(crate) fn is_slow(&self) -> bool {
        self.operator.comparison == Comparison::Arn
    }

    /// The keys that it asks for: its own, and those whose values stand in its values.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.key).chain(self.values.iter().flat_map(|value| value.pattern().variables()))
    }

    fn is_absent(&self, known: Known<'_>, context: &dyn Keys) -> Truth {
        let absent = match known {
            Known::Unknown => Truth::Maybe,
            Known::Absent => Truth::Yes,
            Known::Values(_) => Truth::No,
        };
        let wanted = |value: &Wanted| match value {
            Wanted::Truth(wanted, pattern) => match wanted.map_or_else(|| read(pattern, context, boolean), Read::Value)
            {
                Read::Value(true) => absent,
                Read::Value(false) => !absent,
                Read::Nothing => Truth::No,
                Read::Unknown => Truth::Maybe,
            },
            _ => Truth::No,
        };
        // Both values together leave nothing out.
        let says =
            |wanted: bool| self.values.iter().any(|value| matches!(value, Wanted::Truth(Some(it), _) if *it == wanted));
        if says(true) && says(false) { Truth::Yes } else { Truth::any(self.values.iter().map(wanted)) }
    }

    fn compare(&self, found: &str, wanted: &Wanted, context: &dyn Keys) -> Truth {
        match (self.operator.comparison, wanted) {
            (Comparison::StringEqualsIgnoreCase, Wanted::Text(pattern)) => {
                pattern.matches_ignoring_case(found, context)
            }
            (Comparison::Arn, Wanted::Text(pattern)) => pattern.matches_arn(found, context),
            (_, Wanted::Text(pattern)) => pattern.matches(found, context),
            (Comparison::Numeric(relation), Wanted::Number(known, pattern)) => {
                let number = number(found);
                relate(relation, number, *known, || read(pattern, context, self::number))
            }
            (Comparison::Date(relation), Wanted::Moment(known, pattern)) => {
                relate(relation, moment(found), *known, || read(pattern, context, moment))
            }
            (_, Wanted::Truth(known, pattern)) => {
                relate(Relation::Equals, boolean(found), *known, || read(pattern, context, boolean))
            }
            (_, Wanted::Range(known, pattern)) => {
                let range = known.map_or_else(|| read(pattern, context, range), Read::Value);
                match (found.parse::<IpAddr>(), range) {
                    (Ok(address), Read::Value(range)) => Truth::of(range.contains(&address)),
                    (Ok(_), Read::Unknown) => Truth::Maybe,
                    (_, _) => Truth::No,
                }
            }
            (_, Wanted::Number(..) | Wanted::Moment(..)) => Truth::No,
        }
    }
}

impl Wanted {
    fn pattern(&self) -> &Pattern {
        match self {
            Self::Text(pattern)
            | Self::Number(_, pattern)
            | Self::Moment(_, pattern)
            | Self::Truth(_, pattern)
            | Self::Range(_, pattern) => pattern,
        }
    }
}

/// A value of the policy once its variables are known.
enum Read<T> {
    Value(T),
    /// It is none of its kind, or a variable has no value.
    Nothing,
    /// It hangs on a variable that nobody told.
    Unknown,
}

fn read<T>(pattern: &Pattern, context: &dyn Keys, parse: impl Fn(&str) -> Option<T>) -> Read<T> {
    match pattern.text(context) {
        Ok(text) => text.and_then(|text| parse(&text)).map_or(Read::Nothing, Read::Value),
        Err(_) => Read::Unknown,
    }
}

fn relate<T: PartialOrd>(
    relation: Relation,
    found: Option<T>,
    known: Option<T>,
    otherwise: impl FnOnce() -> Read<T>,
) -> Truth {
    // What is no value of its kind stands in no relation.
    let Some(found) = found else { return Truth::No };
    match known.map_or_else(otherwise, Read::Value) {
        Read::Value(wanted) => Truth::of(relation.holds(&found, &wanted)),
        Read::Nothing => Truth::No,
        Read::Unknown => Truth::Maybe,
    }
}

fn wanted(comparison: Comparison, text: &str, variables: bool) -> Wanted {
    let exact = || Pattern::exact(text, variables);
    match comparison {
        Comparison::StringLike | Comparison::Arn => Wanted::Text(Pattern::wild(text, variables)),
        Comparison::StringEquals | Comparison::StringEqualsIgnoreCase | Comparison::Unheard => Wanted::Text(exact()),
        // The same bytes are written in the same way.
        Comparison::Binary => Wanted::Text(Pattern::exact(text, false)),
        Comparison::Numeric(_) => Wanted::Number(number(text), exact()),
        Comparison::Date(_) => Wanted::Moment(moment(text), exact()),
        Comparison::Bool | Comparison::Null => Wanted::Truth(boolean(text), exact()),
        Comparison::IpAddress => Wanted::Range(range(text), exact()),
    }
}

fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

fn boolean(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// Seconds since 1970, of a moment by ISO 8601, of a day, or of a number of seconds.
fn moment(text: &str) -> Option<f64> {
    let text = text.trim();
    if let Some(seconds) = number(text) {
        return Some(seconds);
    }
    let moment = Timestamp::from_iso(text).or_else(|| Timestamp::from_iso(&format!("{text}T00:00:00Z")));
    moment.map(Timestamp::seconds)
}

/// A range of addresses, or a single one.
fn range(text: &str) -> Option<IpNet> {
    text.parse().ok().or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

#[cfg(test)]
mod tests {
    use super::{Condition, moment};
    use crate::context::Context;
    use crate::key::Key;
    use crate::operator::Operator;
    use crate::truth::Truth::{self, Maybe, No, Yes};
    use smol_str::SmolStr;

    fn holds(operator: &str, wanted: &[&str], found: Option<&[&str]>) -> Truth {
        let wanted: Vec<SmolStr> = wanted.iter().map(SmolStr::new).collect();
        let condition =
            Condition::new(operator, Operator::named(operator).unwrap(), Key::new("k"), &wanted, None, true);
        let mut context = Context::new();
        context.forget(Key::new("unknown"));
        context.give(Key::new("five"), "5");
        match found {
            Some(["?"]) => context.forget(Key::new("K")),
            Some(values) => context.give_all(Key::new("K"), values.iter().map(SmolStr::new)),
            None => {}
        }
        condition.holds(&context)
    }

    #[test]
    fn what_is_no_number_or_date_or_address_matches_nothing() {
        for operator in ["NumericEquals", "NumericLessThan", "DateEquals", "DateGreaterThan", "IpAddress", "Bool"] {
            assert_eq!(holds(operator, &["x"], Some(&["1"])), No, "{operator}");
            assert_eq!(holds(operator, &["1"], Some(&["x"])), No, "{operator}");
            assert_eq!(holds(operator, &["${nobody}"], Some(&["1"])), No, "{operator}");
        }
        assert_eq!(holds("NumericNotEquals", &["x"], Some(&["1"])), Yes);
        assert_eq!(holds("NumericEquals", &["NaN", "inf"], Some(&["inf"])), No);
        assert_eq!(holds("NotIpAddress", &["10.0.0.0/33"], Some(&["10.0.0.1"])), Yes);
    }

    #[test]
    fn a_value_may_be_that_of_another_key() {
        assert_eq!(holds("NumericGreaterThan", &["${five}"], Some(&["6"])), Yes);
        assert_eq!(holds("NumericGreaterThan", &["${five}"], Some(&["5"])), No);
        assert_eq!(holds("NumericGreaterThan", &["${unknown}"], Some(&["5"])), Maybe);
        assert_eq!(holds("NumericGreaterThan", &["${unknown}", "1"], Some(&["5"])), Yes);
        assert_eq!(holds("NumericGreaterThan", &["${unknown}"], Some(&["x"])), No);
        assert_eq!(holds("StringNotEquals", &["${unknown}"], Some(&["x"])), Maybe);
    }

    #[test]
    fn addresses_of_both_kinds() {
        assert_eq!(holds("IpAddress", &["2001:db8::/32"], Some(&["2001:db8::1"])), Yes);
        assert_eq!(holds("IpAddress", &["2001:db8::/32"], Some(&["10.0.0.1"])), No);
        assert_eq!(holds("IpAddress", &["10.0.0.1"], Some(&["10.0.0.1"])), Yes);
        assert_eq!(holds("NotIpAddress", &["10.0.0.0/8"], Some(&["10.0.0.1"])), No);
    }

    #[test]
    fn null_asks_whether_a_key_is_there() {
        assert_eq!(holds("Null", &["true"], None), Yes);
        assert_eq!(holds("Null", &["False"], None), No);
        assert_eq!(holds("Null", &["true"], Some(&["x"])), No);
        assert_eq!(holds("Null", &["false"], Some(&["x"])), Yes);
        assert_eq!(holds("Null", &["true"], Some(&[])), Yes);
        assert_eq!(holds("Null", &["true"], Some(&["?"])), Maybe);
        assert_eq!(holds("Null", &["true", "false"], Some(&["?"])), Yes);
        assert_eq!(holds("Null", &["x"], None), No);
    }

    #[test]
    fn moments_are_told_in_several_ways() {
        assert_eq!(moment("2025-06-01T12:00:00Z"), Some(1_748_779_200.0));
        assert_eq!(moment("2025-06-01T14:00:00+02:00"), moment("1748779200"));
        assert_eq!(moment("2025-06-01"), moment("2025-06-01T00:00:00Z"));
        assert_eq!(moment("soon"), None);
    }

    #[test]
    fn an_unknown_key_hangs_whatever_is_asked() {
        for operator in Operator::names().filter(|name| *name != "Null") {
            for set in ["", "ForAllValues:", "ForAnyValue:"] {
                assert_eq!(holds(&format!("{set}{operator}"), &["1"], Some(&["?"])), Maybe, "{set}{operator}");
            }
        }
    }
}
