//! References that expressions of a configuration name: `aws_x.a.id`, and with it `aws_x.a`.

use crate::address::{Part, parts};
use serde_json::Value;

/// Every reference in an expression, however deep it stands, in its order.
pub fn all(expression: &Value) -> Vec<String> {
    let mut found = Vec::new();
    gather(expression, &mut found);
    found
}

fn gather(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), value) {
                    ("constant_value", _) => {}
                    ("references", Value::Array(items)) if items.iter().all(Value::is_string) => {
                        found.extend(items.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => gather(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        _ => {}
    }
}

/// Those that say the most: `aws_x.a.id` and not `aws_x.a` beside it.
pub fn specific(references: &[String]) -> Vec<&str> {
    let mut sorted: Vec<&str> = references.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let is_start = |short: &str, long: &str| long.strip_prefix(short).is_some_and(|rest| rest.starts_with(['.', '[']));
    // Whatever begins with a text stands somewhere behind it.
    let begins = |at: usize, short: &str| {
        let behind = sorted.iter().skip(at + 1).take_while(|long| long.starts_with(short));
        behind.into_iter().any(|long| is_start(short, long))
    };
    let kept: Vec<&str> = sorted.iter().enumerate().filter(|(at, it)| !begins(*at, it)).map(|(_, it)| *it).collect();
    // In the order in which they were written.
    let mut told: Vec<&str> = Vec::new();
    for reference in references {
        if kept.binary_search(&reference.as_str()).is_ok() && !told.contains(&reference.as_str()) {
            told.push(reference);
        }
    }
    told
}

/// What a reference names.
#[derive(Debug, PartialEq, Eq)]
pub enum Named<'a> {
    /// A variable of the module.
    Variable(&'a str),
    /// What a module answers, or the module as a whole.
    Module { name: &'a str, key: Option<&'a str>, output: Option<&'a str> },
    /// A resource, or a data source.
    Resource { resource: String, key: Option<&'a str>, attribute: Option<String> },
    /// What `for_each` has for this instance.
    EachValue { attribute: Option<String> },
    /// What is known while a plan is made: `each.key`, `count.index`, `path.module`, `terraform.workspace`.
    Plain,
    /// A local value, of which a plan says nothing.
    Local(&'a str),
}

/// Reads one.
pub fn named(reference: &str) -> Named<'_> {
    let parts = parts(reference);
    let at = |number: usize| parts.get(number);
    let rest = |from: usize| {
        let rest = parts.get(from..).unwrap_or_default();
        (!rest.is_empty()).then(|| rest.iter().map(told).collect::<Vec<_>>().join(".").replace(".[", "["))
    };
    match (at(0).map(|part| part.name), at(1)) {
        (Some("var"), Some(part)) => Named::Variable(part.name),
        (Some("local"), Some(part)) => Named::Local(part.name),
        (Some("each"), Some(part)) if part.name == "value" => Named::EachValue { attribute: rest(2) },
        (Some("each" | "count" | "path" | "terraform" | "self"), _) => Named::Plain,
        (Some("module"), Some(part)) => {
            Named::Module { name: part.name, key: part.key, output: at(2).map(|part| part.name) }
        }
        (Some("data"), Some(of)) => match at(2) {
            Some(part) => {
                let resource = format!("data.{}.{}", of.name, part.name);
                Named::Resource { resource, key: part.key, attribute: rest(3) }
            }
            None => Named::Plain,
        },
        (Some(of), Some(part)) => {
            Named::Resource { resource: format!("{of}.{}", part.name), key: part.key, attribute: rest(2) }
        }
        _ => Named::Plain,
    }
}

fn told(part: &Part<'_>) -> String {
    let key = part.key.map(|key| format!("[{key}]")).unwrap_or_default();
    format!("{}{key}", part.name)
}

#[cfg(test)]
mod tests {
    use super::{Named, all, named, specific};
    use serde_json::json;

    #[test]
    fn what_says_the_most_is_kept() {
        let expression =
            json!({"references": ["local.x", "aws_u.top[\"a\"].id", "aws_u.top[\"a\"]", "aws_u.top", "aws_u.topper"]});
        let found = all(&json!([{"a": expression}, {"b": {"constant_value": {"references": ["no"]}}}]));
        assert_eq!(specific(&found), ["local.x", "aws_u.top[\"a\"].id", "aws_u.topper"]);
    }

    #[test]
    fn references_are_told_apart() {
        let resource = |resource: &str, key, attribute: Option<&str>| Named::Resource {
            resource: resource.to_owned(),
            key,
            attribute: attribute.map(str::to_owned),
        };
        assert_eq!(named("aws_o.this.roots[0].id"), resource("aws_o.this", None, Some("roots[0].id")));
        assert_eq!(named("data.aws_o.this[0].id"), resource("data.aws_o.this", Some("0"), Some("id")));
        assert_eq!(named("module.m[\"a\"].ids"), Named::Module { name: "m", key: Some("\"a\""), output: Some("ids") });
        assert_eq!(named("each.value.id"), Named::EachValue { attribute: Some("id".to_owned()) });
        assert_eq!(named("var.a.b"), Named::Variable("a"));
        for plain in ["each.key", "count.index", "path.module", "", "x", "data.x"] {
            assert_eq!(named(plain), Named::Plain, "{plain}");
        }
    }
}
