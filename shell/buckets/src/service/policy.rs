//! Whether a text is a bucket policy, with S3's words where it isn't, and whether it opens the bucket to everyone.

use s3s::{S3Result, s3_error};
use serde_json::{Map, Value};

/// S3's limit, in bytes.
const BYTES_MAX: usize = 20 * 1024;
const MEMBERS: [&str; 3] = ["Version", "Id", "Statement"];
const STATEMENT_MEMBERS: [&str; 9] =
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];
const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];
const PRINCIPALS: [&str; 4] = ["AWS", "Service", "Federated", "CanonicalUser"];

/// Checks what S3 checks of a policy for this bucket. Principals and condition keys are taken as they are.
///
/// # Errors
/// `MalformedPolicy`.
pub(super) fn check(text: &str, bucket: &str) -> S3Result<()> {
    problem(text, bucket).map_or(Ok(()), |problem| Err(s3_error!(MalformedPolicy, "{problem}")))
}

fn problem(text: &str, bucket: &str) -> Option<String> {
    if text.len() > BYTES_MAX {
        return Some("Policy exceeds the maximum allowed document size.".to_owned());
    }
    let policy = text.starts_with('{').then(|| serde_json::from_str::<Map<String, Value>>(text).ok()).flatten();
    let Some(policy) = policy else {
        return Some("Policies must be valid JSON and the first byte must be '{'".to_owned());
    };
    if let Some(unknown) = policy.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
        return Some(format!("Unknown field {unknown}"));
    }
    let is_version = |version: &Value| version.as_str().is_some_and(|version| VERSIONS.contains(&version));
    if policy.get("Version").is_some_and(|version| !is_version(version)) {
        return Some("The policy must contain a valid version string".to_owned());
    }
    let Some(statement) = policy.get("Statement") else { return Some("Missing required field Statement".to_owned()) };
    let statements = list(statement);
    if statements.is_empty() {
        return Some("Could not parse the policy: Statement is empty!".to_owned());
    }
    statements.into_iter().find_map(|statement| match statement.as_object() {
        Some(statement) => statement_problem(statement, bucket),
        None => Some("Policy has invalid statement".to_owned()),
    })
}

fn statement_problem(statement: &Map<String, Value>, bucket: &str) -> Option<String> {
    if let Some(unknown) = statement.keys().find(|name| !STATEMENT_MEMBERS.contains(&name.as_str())) {
        return Some(format!("Unknown field {unknown}"));
    }
    match statement.get("Effect").map(Value::as_str) {
        None => return Some("Missing required field Effect".to_owned()),
        Some(Some("Allow" | "Deny")) => {}
        Some(other) => return Some(format!("Invalid effect: {}", other.unwrap_or_default())),
    }
    let element = |name: &str| {
        let found = [name.to_owned(), format!("Not{name}")].into_iter().filter_map(|name| statement.get(&name));
        match found.collect::<Vec<_>>().as_slice() {
            [one] => Ok(*one),
            [] => Err(format!("Missing required field {name}")),
            _ => Err(format!("Policy has both {name} and Not{name}")),
        }
    };
    let [principal, action, resource] = match ["Principal", "Action", "Resource"].map(element) {
        [Ok(principal), Ok(action), Ok(resource)] => [principal, action, resource],
        wrong => return wrong.into_iter().find_map(Result::err),
    };
    if !is_principal(principal) {
        return Some("Invalid principal in policy".to_owned());
    }
    if !all(action, |action| action == "*" || action.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("s3:"))) {
        return Some("Policy has invalid action".to_owned());
    }
    if !all(resource, |resource| is_resource(resource, bucket)) {
        return Some("Policy has invalid resource".to_owned());
    }
    let is_wrong = statement.get("Condition").is_some_and(|condition| !condition.is_object());
    is_wrong.then(|| "Policy has an invalid condition".to_owned())
}

fn list(value: &Value) -> Vec<&Value> {
    value.as_array().map_or_else(|| vec![value], |values| values.iter().collect())
}

/// Whether a text, or each of a list of texts that isn't empty, is as it has to be.
fn all(value: &Value, fits: impl Fn(&str) -> bool) -> bool {
    let values = list(value);
    !values.is_empty() && values.iter().all(|one| one.as_str().is_some_and(&fits))
}

fn is_principal(principal: &Value) -> bool {
    match principal {
        Value::String(text) => text == "*",
        Value::Object(kinds) => {
            let named =
                |(kind, of): (&String, &Value)| PRINCIPALS.contains(&kind.as_str()) && all(of, |who| is_who(kind, who));
            !kinds.is_empty() && kinds.iter().all(named)
        }
        _ => false,
    }
}

fn is_who(kind: &str, who: &str) -> bool {
    let is_account = who.len() == 12 && who.bytes().all(|byte| byte.is_ascii_digit());
    !who.is_empty() && (kind != "AWS" || who == "*" || is_account || who.starts_with("arn:") || who.starts_with("A"))
}

/// Whether it is the bucket, what is in it, or a pattern that could be either.
fn is_resource(resource: &str, bucket: &str) -> bool {
    let parts: Vec<&str> = resource.splitn(6, ':').collect();
    let ["arn", _, "s3", "", "", path] = parts.as_slice() else { return resource == "*" };
    let named = path.split('/').next().unwrap_or_default();
    named == bucket || named.contains(['*', '?', '$'])
}

/// Whether a policy lets everyone in. Nothing where that rests on its conditions, which aren't looked into.
pub(super) fn is_public(text: &str) -> Option<bool> {
    let policy: Value = serde_json::from_str(text).ok()?;
    let open = list(policy.get("Statement")?).into_iter().filter(|statement| {
        let everyone = |principal: &Value| match principal {
            Value::Object(kinds) => kinds.get("AWS").is_some_and(|who| list(who).contains(&&Value::from("*"))),
            other => *other == "*",
        };
        let allows = statement.get("Effect").is_some_and(|effect| effect == "Allow");
        allows && (statement.get("NotPrincipal").is_some() || statement.get("Principal").is_some_and(everyone))
    });
    let open: Vec<&Value> = open.collect();
    if open.iter().any(|statement| statement.get("Condition").is_none()) {
        return Some(true);
    }
    open.is_empty().then_some(false)
}

#[cfg(test)]
mod tests {
    use super::{BYTES_MAX, is_public, problem};

    /// A policy as AWS Config's documentation has it, with something replaced in it.
    fn policy(from: &str, to: &str) -> String {
        let text = r#"{"Version":"2012-10-17","Statement":[
            {"Sid":"Check","Effect":"Allow","Principal":{"Service":"config.amazonaws.com"},"Action":"s3:GetBucketAcl","Resource":"arn:aws:s3:::mine"},
            {"Effect":"Deny","Principal":"*","Action":["s3:*"],"Resource":["arn:aws:s3:::mine/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    }

    #[test]
    fn what_s3_refuses_is_refused_in_its_words() {
        assert_eq!(problem(&policy("", ""), "mine"), None);
        for fine in [r#"{"AWS":["111111111111","arn:aws:iam::222222222222:root"]}"#, r#"{"AWS":"*"}"#, "\"*\""] {
            assert_eq!(problem(&policy(r#"{"Service":"config.amazonaws.com"}"#, fine), "mine"), None, "{fine}");
        }
        for (from, to, told) in [
            ("{\"Version", " {\"Version", "Policies must be valid JSON and the first byte must be '{'"),
            ("}]}", "}]", "Policies must be valid JSON and the first byte must be '{'"),
            ("2012-10-17", "2012-10-18", "The policy must contain a valid version string"),
            ("\"Statement\"", "\"Statements\"", "Unknown field Statements"),
            ("\"Sid\"", "\"Sids\"", "Unknown field Sids"),
            ("\"Effect\":\"Allow\",", "", "Missing required field Effect"),
            ("\"Allow\"", "\"allow\"", "Invalid effect: allow"),
            ("\"Principal\":{\"Service\":\"config.amazonaws.com\"},", "", "Missing required field Principal"),
            ("\"Action\":\"s3:GetBucketAcl\",", "", "Missing required field Action"),
            (",\"Resource\":\"arn:aws:s3:::mine\"", "", "Missing required field Resource"),
            ("\"Service\"", "\"Services\"", "Invalid principal in policy"),
            ("\"config.amazonaws.com\"", "[]", "Invalid principal in policy"),
            ("s3:GetBucketAcl", "ec2:RunInstances", "Policy has invalid action"),
            ("[\"s3:*\"]", "[]", "Policy has invalid action"),
            ("s3:::mine\"", "s3:::other\"", "Policy has invalid resource"),
            ("arn:aws:s3:::mine/*", "mine/*", "Policy has invalid resource"),
            ("{\"Bool\":{\"aws:SecureTransport\":\"false\"}}", "[]", "Policy has an invalid condition"),
        ] {
            assert_eq!(problem(&policy(from, to), "mine").as_deref(), Some(told), "{from} -> {to}");
        }
        for (text, told) in [
            ("{}", "Missing required field Statement"),
            (r#"{"Statement":[]}"#, "Could not parse the policy: Statement is empty!"),
            (r#"{"Statement":[3]}"#, "Policy has invalid statement"),
            (r#"{"Statement":"x"}"#, "Policy has invalid statement"),
            ("", "Policies must be valid JSON and the first byte must be '{'"),
            (&"{".repeat(10_000), "Policies must be valid JSON and the first byte must be '{'"),
            (&"{".repeat(BYTES_MAX + 1), "Policy exceeds the maximum allowed document size."),
        ] {
            assert_eq!(problem(text, "mine").as_deref(), Some(told), "{}", text.len());
        }
    }

    #[test]
    fn a_policy_is_public_where_everyone_is_let_in_without_a_condition() {
        assert_eq!(is_public(&policy("", "")), Some(false));
        let open = policy(r#"{"Service":"config.amazonaws.com"}"#, "\"*\"");
        assert_eq!(is_public(&open), Some(true));
        let conditional = policy("\"Deny\"", "\"Allow\"");
        assert_eq!(is_public(&conditional), None);
    }
}
