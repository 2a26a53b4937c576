//! The condition operators of the policy language, by name. Facts: IAM User Guide, "IAM JSON policy elements: Condition operators".

/// How a value of a request is compared with one of the policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// The same text.
    StringEquals,
    /// The same text without regard to case.
    StringEqualsIgnoreCase,
    /// A text that a pattern describes.
    StringLike,
    /// A number that stands in this relation to the policy's.
    Numeric(Relation),
    /// A moment that stands in this relation to the policy's.
    Date(Relation),
    /// The same truth value.
    Bool,
    /// The same bytes.
    Binary,
    /// An address within a range.
    IpAddress,
    /// An ARN that a pattern describes, component by component; ArnEquals and ArnLike are the same.
    Arn,
    /// Whether the key is absent.
    Null,
    /// Nobody here knows how.
    Unheard,
}

/// A relation of numbers and of moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The same.
    Equals,
    /// Less, or before.
    Less,
    /// Not more, or not after.
    LessEquals,
    /// More, or after.
    Greater,
    /// Not less, or not before.
    GreaterEquals,
}

impl Relation {
    /// Whether a value of a request stands in this relation to one of a policy.
    pub fn holds<T: PartialOrd>(self, found: &T, wanted: &T) -> bool {
        match self {
            Self::Equals => found == wanted,
            Self::Less => found < wanted,
            Self::LessEquals => found <= wanted,
            Self::Greater => found > wanted,
            Self::GreaterEquals => found >= wanted,
        }
    }
}

/// What is made of several values of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantifier {
    /// Nothing is said: one that matches is enough; none may, where the operator is negated.
    Plain,
    /// Each has to hold; none is needed.
    ForAllValues,
    /// One has to hold.
    ForAnyValue,
}

/// A condition operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operator {
    /// How values are compared.
    pub comparison: Comparison,
    /// Whether the comparison must not hold.
    pub negated: bool,
    /// Whether it holds where the key is absent.
    pub if_exists: bool,
    /// What is made of several values.
    pub quantifier: Quantifier,
}

/// The operators by name, and whether they are negated.
const NAMES: [(&str, Comparison, bool); 27] = [
    ("StringEquals", Comparison::StringEquals, false),
    ("StringNotEquals", Comparison::StringEquals, true),
    ("StringEqualsIgnoreCase", Comparison::StringEqualsIgnoreCase, false),
    ("StringNotEqualsIgnoreCase", Comparison::StringEqualsIgnoreCase, true),
    ("StringLike", Comparison::StringLike, false),
    ("StringNotLike", Comparison::StringLike, true),
    ("NumericEquals", Comparison::Numeric(Relation::Equals), false),
    ("NumericNotEquals", Comparison::Numeric(Relation::Equals), true),
    ("NumericLessThan", Comparison::Numeric(Relation::Less), false),
    ("NumericLessThanEquals", Comparison::Numeric(Relation::LessEquals), false),
    ("NumericGreaterThan", Comparison::Numeric(Relation::Greater), false),
    ("NumericGreaterThanEquals", Comparison::Numeric(Relation::GreaterEquals), false),
    ("DateEquals", Comparison::Date(Relation::Equals), false),
    ("DateNotEquals", Comparison::Date(Relation::Equals), true),
    ("DateLessThan", Comparison::Date(Relation::Less), false),
    ("DateLessThanEquals", Comparison::Date(Relation::LessEquals), false),
    ("DateGreaterThan", Comparison::Date(Relation::Greater), false),
    ("DateGreaterThanEquals", Comparison::Date(Relation::GreaterEquals), false),
    ("Bool", Comparison::Bool, false),
    ("BinaryEquals", Comparison::Binary, false),
    ("IpAddress", Comparison::IpAddress, false),
    ("NotIpAddress", Comparison::IpAddress, true),
    ("ArnEquals", Comparison::Arn, false),
    ("ArnNotEquals", Comparison::Arn, true),
    ("ArnLike", Comparison::Arn, false),
    ("ArnNotLike", Comparison::Arn, true),
    ("Null", Comparison::Null, false),
];

impl Operator {
    /// One that has no known name: whether it holds is never known.
    pub(crate) const UNHEARD: Self =
        Self { comparison: Comparison::Unheard, negated: false, if_exists: false, quantifier: Quantifier::Plain };

    /// The operator of a name, which is compared without regard to case.
    pub fn named(name: &str) -> Option<Self> {
        let (quantifier, rest) = match name.split_once(':') {
            Some((set, rest)) if set.eq_ignore_ascii_case("ForAllValues") => (Quantifier::ForAllValues, rest),
            Some((set, rest)) if set.eq_ignore_ascii_case("ForAnyValue") => (Quantifier::ForAnyValue, rest),
            Some(_) => return None,
            None => (Quantifier::Plain, name),
        };
        let of = |name: &str| NAMES.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name));
        let cut = rest.len().checked_sub("IfExists".len()).and_then(|at| rest.split_at_checked(at));
        let (found, if_exists) = match (of(rest), cut) {
            (Some(found), _) => (found, false),
            (None, Some((bare, end))) if end.eq_ignore_ascii_case("IfExists") => (of(bare)?, true),
            (None, _) => return None,
        };
        let &(_, comparison, negated) = found;
        // What asks whether a key exists has no use for either.
        let is_bare = !if_exists && quantifier == Quantifier::Plain;
        (comparison != Comparison::Null || is_bare).then_some(Self { comparison, negated, if_exists, quantifier })
    }

    /// The names of the operators, without what can stand before and behind them.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(name, ..)| *name)
    }
}

#[cfg(test)]
mod tests {
    use super::{Comparison, Operator, Quantifier};

    #[test]
    fn names_are_read_with_what_stands_around_them() {
        for name in Operator::names() {
            let operator = Operator::named(name).unwrap();
            assert_eq!((operator.if_exists, operator.quantifier), (false, Quantifier::Plain), "{name}");
            assert_eq!(operator.negated, name.contains("Not"), "{name}");
            let with = Operator::named(&format!("forallvalues:{}ifexists", name.to_lowercase()));
            assert_eq!(with.is_some(), operator.comparison != Comparison::Null, "{name}");
        }
        for wrong in [
            "",
            "IfExists",
            "StringEqual",
            "ForAllValue:StringEquals",
            "ForAllValues:",
            "x:StringEquals",
            "NullIfExists",
            "ForAnyValue:Null",
            "StringEqualsIfExistsIfExists",
            "äIfExists",
        ] {
            assert_eq!(Operator::named(wrong), None, "{wrong}");
        }
    }
}
