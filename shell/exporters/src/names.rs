//! Names of files and of Terraform's resources, made of what people call their things: safe, each once, and the same as long as the things are.

use std::collections::{HashMap, HashSet};

/// As long as a name may become before its id is added.
const LONGEST: usize = 64;
/// What some systems don't take for a file, with any ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// A name for the file of each thing in one directory, without an ending: its own, where that is safe and nobody else's; else what is safe of it
/// with its id. Given are names and ids. Which names come out hangs on the things and not on their order.
pub fn file_names<'a>(things: &[(&'a str, &'a str)]) -> Vec<String> {
    named(things, safe, '-')
}

/// The same for Terraform's resources of one type.
pub(crate) fn labels<'a>(things: &[(&'a str, &'a str)]) -> Vec<String> {
    let made = named(things, label, '_');
    let starts_well = |name: &str| name.starts_with(|first: char| first.is_ascii_lowercase() || first == '_');
    made.into_iter().map(|name| if starts_well(&name) { name } else { format!("_{name}") }).collect()
}

fn named(things: &[(&str, &str)], made: fn(&str) -> String, between: char) -> Vec<String> {
    let mut count: HashMap<String, usize> = HashMap::new();
    let plain: Vec<String> = things.iter().map(|(name, _)| made(name)).collect();
    for name in &plain {
        *count.entry(name.to_lowercase()).or_default() += 1;
    }
    let is_free = |name: &str| !name.is_empty() && count.get(&name.to_lowercase()) == Some(&1);
    let mut taken: HashSet<String> =
        plain.iter().filter(|name| is_free(name)).map(|name| name.to_lowercase()).collect();
    let mut all = Vec::with_capacity(things.len());
    for ((_, id), name) in things.iter().zip(plain) {
        if is_free(&name) {
            all.push(name);
            continue;
        }
        let id = made(id);
        let stem = if name.is_empty() { id } else { format!("{name}{between}{id}") };
        let mut whole = stem.clone();
        let mut again = 1_u64;
        while !taken.insert(whole.to_lowercase()) {
            again = again.saturating_add(1);
            whole = format!("{stem}{between}{again}");
        }
        all.push(whole);
    }
    all
}

/// Letters, digits, dots, dashes and underscores of a name, a dash for everything else.
fn safe(name: &str) -> String {
    let kept = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    let made = squeezed(name, kept, '-');
    let made = made.trim_matches(['.', '-']).to_owned();
    let stem = made.split('.').next().unwrap_or_default().trim_end_matches(|c: char| c.is_ascii_digit());
    if DEVICES.contains(&stem.to_ascii_lowercase().as_str()) { format!("{made}_") } else { made }
}

/// Small letters, digits and underscores of a name.
fn label(name: &str) -> String {
    squeezed(&name.to_ascii_lowercase(), |c| c.is_ascii_alphanumeric(), '_').trim_matches('_').to_owned()
}

fn squeezed(name: &str, kept: impl Fn(char) -> bool, other: char) -> String {
    let mut made = String::new();
    for c in name.chars() {
        if made.len() >= LONGEST {
            break;
        }
        if kept(c) {
            made.push(c);
        } else if !made.ends_with(other) {
            made.push(other);
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::{file_names, labels};

    #[test]
    fn names_are_kept_where_they_are_safe_and_alone() {
        let things = [("DenyRegions", "p-1"), ("deny regions", "p-2"), ("..", "p-3"), ("../../etc/passwd", "p-4")];
        assert_eq!(file_names(&things), ["DenyRegions", "deny-regions", "p-3", "etc-passwd"]);
    }

    #[test]
    fn names_that_differ_in_capitals_only_are_told_apart_by_id_in_any_order() {
        assert_eq!(file_names(&[("Deny", "p-1"), ("deny", "p-2")]), ["Deny-p-1", "deny-p-2"]);
        assert_eq!(file_names(&[("deny", "p-2"), ("Deny", "p-1")]), ["deny-p-2", "Deny-p-1"]);
        // A name that is another one's with its id.
        let names = file_names(&[("a", "p-1"), ("A", "p-2"), ("a-p-1", "p-3")]);
        assert_eq!(names, ["a-p-1-2", "A-p-2", "a-p-1"]);
    }

    #[test]
    fn what_a_terminal_obeys_and_what_is_no_ascii_is_left_out() {
        let long = "漢".repeat(128);
        let names =
            file_names(&[("a\u{1b}[31mb", "p-1"), (&long, "p-2"), ("NUL", "p-3"), ("com1.x", "p-4"), ("", "p-5")]);
        assert_eq!(names, ["a-31mb", "p-2", "NUL_", "com1.x_", "p-5"]);
        let long = file_names(&[(&"x".repeat(128), "p-1")]);
        assert_eq!(long, ["x".repeat(64)]);
    }

    #[test]
    fn labels_are_identifiers() {
        let things = [("Deny Regions!", "p-1"), ("deny_regions", "p-2"), ("2nd", "p-3"), ("生产", "ou-ab12-11111111")];
        assert_eq!(labels(&things), ["deny_regions_p_1", "deny_regions_p_2", "_2nd", "ou_ab12_11111111"]);
    }
}
