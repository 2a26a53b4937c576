//! A statement in words.

use reports::guardrails::{Condition, Guardrail};

/// `iam:* on arn:...  (Sid of policy at Node)`.
pub fn always(one: &Guardrail) -> String {
    format!("{}  [{}]", what(one), origin(one))
}

/// A deny with its conditions turned around: what has to be so for it not to strike.
pub fn unless(one: &Guardrail) -> String {
    if one.conditions.is_empty() {
        return always(one);
    }
    let unless: Vec<String> = one.conditions.iter().map(otherwise).collect();
    format!("{}, unless {}  [{}]", what(one), unless.join(", or "), origin(one))
}

/// What an allowing statement lets pass.
pub fn only(one: &Guardrail) -> String {
    let when: Vec<String> = one.conditions.iter().map(holds).collect();
    let when = if when.is_empty() { String::new() } else { format!(", if {}", when.join(", and ")) };
    format!("{}{when}  [{}]", what(one), origin(one))
}

fn what(one: &Guardrail) -> String {
    let all = |names: &[String]| names == ["*"];
    let actions = match (one.all_actions_but, all(&one.actions)) {
        (false, true) => "every action".to_owned(),
        (false, false) => one.actions.join(", "),
        (true, _) => format!("every action but {}", one.actions.join(", ")),
    };
    match (one.all_resources_but, all(&one.resources)) {
        (false, true) => actions,
        (false, false) => format!("{actions}, on {}", one.resources.join(", ")),
        (true, _) => format!("{actions}, on everything but {}", one.resources.join(", ")),
    }
}

fn origin(one: &Guardrail) -> String {
    let policy = one.policy_name.as_deref().unwrap_or(&one.policy);
    let node = one.node_name.as_deref().unwrap_or(&one.node);
    let statement = one.sid.clone().unwrap_or_else(|| format!("statement {}", one.statement + 1));
    format!("{statement} of {policy} at {node}")
}

/// Operators without their negation, and how they are said of a value.
const SAID: [(&str, &str); 17] = [
    ("stringequalsignorecase", "is, in any case of letters,"),
    ("stringequals", "is"),
    ("stringlike", "is like"),
    ("numericequals", "is"),
    ("numericlessthanequals", "is at most"),
    ("numericlessthan", "is less than"),
    ("numericgreaterthanequals", "is at least"),
    ("numericgreaterthan", "is more than"),
    ("dateequals", "is"),
    ("datelessthanequals", "is not after"),
    ("datelessthan", "is before"),
    ("dategreaterthanequals", "is not before"),
    ("dategreaterthan", "is after"),
    ("bool", "is"),
    ("binaryequals", "is"),
    ("ipaddress", "is in"),
    ("arn", "is like"),
];

/// An operator's parts.
struct Read {
    set: Option<&'static str>,
    said: &'static str,
    negated: bool,
    if_exists: bool,
}

fn read(operator: &str) -> Option<Read> {
    let lower = operator.to_ascii_lowercase();
    let (set, rest) = match lower.split_once(':') {
        Some(("forallvalues", rest)) => (Some("each value of"), rest.to_owned()),
        Some(("foranyvalue", rest)) => (Some("some value of"), rest.to_owned()),
        Some(_) => return None,
        None => (None, lower),
    };
    let if_exists = rest.ends_with("ifexists");
    let rest = rest.strip_suffix("ifexists").unwrap_or(&rest).to_owned();
    let negated = rest.contains("not");
    let bare = rest.replacen("not", "", 1);
    let bare = if bare == "arnequals" || bare == "arnlike" { "arn" } else { bare.as_str() };
    let said = SAID.iter().find(|(name, _)| *name == bare)?.1;
    Some(Read { set, said, negated, if_exists })
}

/// What a condition asks for.
fn holds(condition: &Condition) -> String {
    told(condition, false)
}

/// What is so where a condition doesn't hold.
fn otherwise(condition: &Condition) -> String {
    told(condition, true)
}

fn told(condition: &Condition, turned: bool) -> String {
    let Condition { operator, key, values } = condition;
    if operator.eq_ignore_ascii_case("Null") && values.len() == 1 {
        let absent = values.iter().any(|value| value.eq_ignore_ascii_case("true")) != turned;
        return format!("{key} is {}", if absent { "absent" } else { "there" });
    }
    let values = values.join(" or ");
    // What is asked of sets is turned around by saying that it isn't so.
    let Some(Read { set: None, said, negated, if_exists }) = read(operator) else {
        let of = read(operator).and_then(|read| read.set.map(|set| (set, read)));
        let sentence = match of {
            Some((set, read)) => {
                let verb = if read.negated { read.said.replacen("is", "is not", 1) } else { read.said.to_owned() };
                let absent = if read.if_exists { ", or it is absent" } else { "" };
                format!("{set} {key} {verb} {values}{absent}")
            }
            None => format!("{operator} of {key} with {values}"),
        };
        return if turned { format!("it is not so that {sentence}") } else { sentence };
    };
    let is_negated = negated != turned;
    let verb = if is_negated { said.replacen("is", "is not", 1) } else { said.to_owned() };
    // Whether the sentence holds where the key is absent: a positive operator doesn't, a negated one does.
    let holds_absent = (negated || if_exists) != turned;
    match (is_negated, holds_absent) {
        (true, true) | (false, false) => format!("{key} {verb} {values}"),
        (true, false) => format!("{key} is there and {verb} {values}"),
        (false, true) => format!("{key} {verb} {values}, or is absent"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Condition, holds, otherwise};

    fn condition(operator: &str) -> Condition {
        Condition { operator: operator.to_owned(), key: "k".to_owned(), values: vec!["a".to_owned(), "b".to_owned()] }
    }

    /// What is said of an absent key has to be so: a deny by a positive operator spares it, one by a negated operator strikes it.
    #[test]
    fn a_condition_is_said_as_it_is_and_turned_around() {
        for (operator, is, turned) in [
            ("StringEquals", "k is a or b", "k is not a or b"),
            ("StringNotEquals", "k is not a or b", "k is a or b"),
            ("StringEqualsIfExists", "k is a or b, or is absent", "k is there and is not a or b"),
            ("StringNotEqualsIfExists", "k is not a or b", "k is a or b"),
            ("ArnNotLike", "k is not like a or b", "k is like a or b"),
            ("NotIpAddress", "k is not in a or b", "k is in a or b"),
            ("BoolIfExists", "k is a or b, or is absent", "k is there and is not a or b"),
            ("DateLessThan", "k is before a or b", "k is not before a or b"),
            ("ForAnyValue:StringEquals", "some value of k is a or b", "it is not so that some value of k is a or b"),
            (
                "ForAllValues:StringNotLikeIfExists",
                "each value of k is not like a or b, or it is absent",
                "it is not so that each value of k is not like a or b, or it is absent",
            ),
        ] {
            assert_eq!(holds(&condition(operator)), is, "{operator}");
            assert_eq!(otherwise(&condition(operator)), turned, "{operator}");
        }
        let null = |value: &str| Condition {
            operator: "Null".to_owned(),
            key: "k".to_owned(),
            values: vec![value.to_owned()],
        };
        assert_eq!(
            (holds(&null("true")), otherwise(&null("true"))),
            ("k is absent".to_owned(), "k is there".to_owned())
        );
        assert_eq!(holds(&null("false")), "k is there");
    }
}
