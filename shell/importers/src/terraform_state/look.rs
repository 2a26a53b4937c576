//! Tells Terraform's state from other JSON by its first members.

use crate::keys::top_keys;

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
