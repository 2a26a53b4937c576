//! Tells Terraform's state from other JSON by its first members.

/// What a file that Terraform wrote is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A state, of whichever version, or what `terraform show -json` makes of one.
    State,
    /// A plan as JSON.
    Plan,
}

/// What a file looks like, by the members that stand at the top of its beginning.
pub fn look(beginning: &str) -> Option<Look> {
    let keys = top_keys(beginning);
    let has = |name: &str| keys.iter().any(|key| key == name);
    if has("format_version") && (has("planned_values") || has("resource_changes") || has("variables")) {
        return Some(Look::Plan);
    }
    let by_terraform = has("terraform_version") && (has("version") || has("format_version"));
    // Versions that are gone, and OpenTofu's encrypted ones.
    let numbered = has("serial") && (has("version") || has("lineage"));
    (by_terraform || numbered).then_some(Look::State)
}

/// The keys of an object's own members, as far as the text goes.
fn top_keys(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    let mut last = String::new();
    for letter in text.trim_start().chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => {
                in_text = !in_text;
                if in_text {
                    last.clear();
                }
            }
            letter if in_text => last.extend((depth == 1).then_some(letter)),
            '{' | '[' => depth = depth.saturating_add(1),
            '}' | ']' => depth = depth.saturating_sub(1),
            ':' if depth == 1 => keys.push(std::mem::take(&mut last)),
            _ => {}
        }
        if depth == 0 && !letter.is_whitespace() {
            break;
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::{Look, look};

    #[test]
    fn the_members_at_the_top_tell_it() {
        for state in [
            r#"{"version": 4, "terraform_version": "1.5.7", "serial": 3"#,
            r#"{"format_version":"1.0","terraform_version":"1.5.7","values":{"root_module":{"planned_values":1}}}"#,
            r#"{"version": 3, "serial": 1, "modules": []}"#,
            r#"{"serial": 1, "lineage": "x", "encrypted_data": "...", "encryption_version": "v0"}"#,
            "\n  {\n\"outputs\": {\"a\": \"}\\\"{\"}, \"terraform_version\": \"1\", \"version\": 4}",
        ] {
            assert_eq!(look(state), Some(Look::State), "{state}");
        }
        let plan = r#"{"format_version":"1.2","terraform_version":"1.5.7","planned_values":{}"#;
        assert_eq!(look(plan), Some(Look::Plan));
        for other in [
            r#"{"version": 1, "policies": [{"content": {"terraform_version": 1, "serial": 1}}]}"#,
            r#"{"Accounts": [{"terraform_version": "version"}]}"#,
            r#"["version", "terraform_version"]"#,
            "version: 4\nterraform_version: 1",
            "",
        ] {
            assert_eq!(look(other), None, "{other}");
        }
    }
}
