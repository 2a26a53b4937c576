//! The baseline: what somebody writes who has the texts of the policies and a request, and reads the texts at each question.

use super::policies::Plain;
use serde_json::Value;

/// Whether a request passes the policies of every level.
pub fn passes(levels: &[Vec<String>], request: &Plain) -> bool {
    let mut allowed = true;
    for texts in levels {
        let mut level_allows = false;
        for text in texts {
            let policy: Value = serde_json::from_str(text).unwrap_or_default();
            for statement in policy["Statement"].as_array().into_iter().flatten() {
                if !applies(statement, request) {
                    continue;
                }
                if statement["Effect"] == "Deny" {
                    return false;
                }
                level_allows = true;
            }
        }
        allowed &= level_allows;
    }
    allowed
}

fn applies(statement: &Value, request: &Plain) -> bool {
    let action = request.action.to_lowercase();
    let names_action = |patterns: &Value| texts(patterns).any(|pattern| like(&pattern.to_lowercase(), &action));
    let is_about = match statement.get("NotAction") {
        Some(patterns) => !names_action(patterns),
        None => names_action(&statement["Action"]),
    };
    is_about
        && texts(&statement["Resource"]).any(|pattern| like(pattern, request.resource))
        && statement["Condition"].as_object().into_iter().flatten().all(|(operator, keys)| {
            keys.as_object().into_iter().flatten().all(|(key, wanted)| holds(operator, key, wanted, request))
        })
}

fn holds(operator: &str, key: &str, wanted: &Value, request: &Plain) -> bool {
    let key = key.to_lowercase();
    let found = request.keys.iter().find(|(name, _)| *name == key).map(|(_, value)| value.as_str());
    if operator == "Null" {
        return texts(wanted).any(|wanted| (wanted == "true") == found.is_none());
    }
    let (compare, negated): (fn(&str, &str) -> bool, bool) = match operator {
        "StringEquals" | "Bool" => (|wanted, found| wanted == found, false),
        "StringNotEquals" => (|wanted, found| wanted == found, true),
        "StringLike" => (like, false),
        "StringNotLike" => (like, true),
        "ArnLike" => (arn_like, false),
        "ArnNotLike" => (arn_like, true),
        _ => return false,
    };
    match found {
        None => negated,
        Some(found) => texts(wanted).any(|wanted| compare(wanted, found)) != negated,
    }
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let one = value.as_str().into_iter();
    one.chain(value.as_array().into_iter().flatten().filter_map(Value::as_str))
}

fn arn_like(pattern: &str, found: &str) -> bool {
    let (wanted, found): (Vec<&str>, Vec<&str>) = (pattern.splitn(6, ':').collect(), found.splitn(6, ':').collect());
    wanted.len() == found.len() && wanted.iter().zip(found).all(|(wanted, found)| like(wanted, found))
}

/// Whether a text matches a pattern of stars and question marks.
fn like(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        if at < pattern.len() && (pattern[at] == b'?' || (pattern[at] != b'*' && pattern[at] == text[read])) {
            (at, read) = (at + 1, read + 1);
        } else if at < pattern.len() && pattern[at] == b'*' {
            star = Some((at, read));
            at += 1;
        } else if let Some((of_star, taken)) = star {
            star = Some((of_star, taken + 1));
            (at, read) = (of_star + 1, taken + 1);
        } else {
            return false;
        }
    }
    pattern[at..].iter().all(|rest| *rest == b'*')
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn stars_stand_for_any_text_and_question_marks_for_a_character() {
        for (pattern, text, expected) in
            [("*", "", true), ("a*c", "abbc", true), ("a*c", "abbd", false), ("?", "", false), ("a?*c", "abc", true)]
        {
            assert_eq!(like(pattern, text), expected, "{pattern} {text}");
        }
    }
}
