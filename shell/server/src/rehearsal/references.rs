//! References to the answers of earlier calls: `${1.OrganizationalUnit.Id}` stands for that member of the first call's answer.

use serde_json::Value;

/// A request with every reference replaced. A text that is nothing but one reference becomes the value itself.
///
/// # Errors
/// What a reference names that isn't there.
pub(super) fn resolve(request: &Value, answers: &[Option<&Value>]) -> Result<Value, String> {
    Ok(match request {
        Value::String(text) => resolve_text(text, answers)?,
        Value::Array(items) => Value::Array(items.iter().map(|item| resolve(item, answers)).collect::<Result<_, _>>()?),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| Ok((name.clone(), resolve(value, answers)?)));
            Value::Object(members.collect::<Result<_, String>>()?)
        }
        other => other.clone(),
    })
}

fn resolve_text(text: &str, answers: &[Option<&Value>]) -> Result<Value, String> {
    let mut resolved = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once("${") {
        resolved.push_str(before);
        let reference = from.split_once('}').and_then(|(inside, after)| {
            let (number, path) = inside.split_once('.')?;
            // Policies and templates have `${aws:...}` and `${AWS::...}` of their own.
            Some((inside, number.parse::<usize>().ok()?, path, after))
        });
        let Some((inside, number, path, after)) = reference else {
            resolved.push_str("${");
            rest = from;
            continue;
        };
        let value = value(number, path, answers).map_err(|problem| format!("${{{inside}}}: {problem}"))?;
        if before.is_empty() && after.is_empty() && resolved.is_empty() {
            return Ok(value.clone());
        }
        resolved.push_str(&value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        rest = after;
    }
    resolved.push_str(rest);
    Ok(Value::String(resolved))
}

fn value<'a>(number: usize, path: &str, answers: &[Option<&'a Value>]) -> Result<&'a Value, String> {
    let answer = number.checked_sub(1).and_then(|at| answers.get(at));
    let answer = answer.ok_or_else(|| format!("there is no call {number} before this one"))?;
    let answer = answer.ok_or_else(|| format!("call {number} has no answer"))?;
    let found = path.split('.').try_fold(answer, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        value => value.get(step),
    });
    found.ok_or_else(|| format!("the answer of call {number} has no {path}"))
}

#[cfg(test)]
mod tests {
    use super::resolve;
    use serde_json::json;

    #[test]
    fn references_become_values_wherever_they_stand() {
        let answer = json!({"Unit": {"Id": "ou-1"}, "Roots": [{"Id": "r-1", "Count": 2}]});
        let answers = [Some(&answer), None];
        let request = json!({"a": "${1.Unit.Id}", "b": [{"c": "x-${1.Roots.0.Id}-${1.Unit.Id}"}], "d": "${1.Roots.0.Count}", "e": 1});
        let expected = json!({"a": "ou-1", "b": [{"c": "x-r-1-ou-1"}], "d": 2, "e": 1});
        assert_eq!(resolve(&request, &answers), Ok(expected));
        let own = json!("${aws:PrincipalTag/x} ${AWS::Region} ${0x} ${ $ ${1}");
        assert_eq!(resolve(&own, &answers), Ok(own));
    }

    #[test]
    fn what_is_not_there_is_said() {
        let answer = json!({"Unit": {}});
        let problem = |text: &str| resolve(&json!(text), &[Some(&answer), None]).unwrap_err();
        assert_eq!(problem("${1.Unit.Id}"), "${1.Unit.Id}: the answer of call 1 has no Unit.Id");
        assert_eq!(problem("${2.Unit.Id}"), "${2.Unit.Id}: call 2 has no answer");
        for wrong in ["${0.Unit}", "${3.Unit}"] {
            assert!(problem(wrong).contains("there is no call"), "{wrong}");
        }
    }
}
