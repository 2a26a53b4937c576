//! The text of a policy file as the accelerator deploys it: values in place of names, and no white space.

use super::landing_zone::LandingZone;
use super::parameters::{Parameter, value};
use crate::aws_api::node::Findings;
use crate::counted::some;
use identifiers::Region;
use organization_document::{Content, Gap};
use std::collections::{BTreeMap, BTreeSet};

/// How long a name is at most.
const NAME_LIMIT: usize = 256;
/// How large a policy may become by what is put into it, in bytes. No policy type takes as much.
const LIMIT: usize = 1024 * 1024;

/// How the keys of `replacements-config.yaml` are named in policies, and what is replaced in their values, too.
const CUSTOM: &str = "ACCEL_LOOKUP::CUSTOM:";
const LATER: [&str; 4] = ["MANAGEMENT_ACCOUNT_ACCESS_ROLE", "ACCELERATOR_NAME", "ACCELERATOR_PREFIX", "PARTITION"];

/// What was put into policies, and what couldn't be, with the files.
#[derive(Debug, Default)]
pub struct Filled {
    assumed: BTreeMap<String, (String, BTreeSet<String>)>,
    unknown: BTreeMap<String, BTreeSet<String>>,
}

impl Filled {
    /// The content of a file.
    pub fn content(
        &mut self,
        path: &str,
        zone: &LandingZone,
        region: Option<&Region>,
        findings: &mut Findings<'_>,
    ) -> Option<Content> {
        let text = findings.files.text(path).map_err(|problem| findings.problems.push(problem)).ok()?;
        match self.filled(path, &text, zone, region, false) {
            Some(filled) => crate::content::of_json(path, &filled, findings),
            None => {
                let message = format!("with the values in place of its names it is larger than {LIMIT} bytes");
                findings.problems.push(findings.files.problem(path, "", message));
                None
            }
        }
    }

    /// The text with values in place of names; within a value only of those that the accelerator replaces after its own keys.
    fn filled(
        &mut self,
        path: &str,
        text: &str,
        zone: &LandingZone,
        region: Option<&Region>,
        within: bool,
    ) -> Option<String> {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        let mut in_string = false;
        while let Some((before, after)) = rest.split_once("${") {
            out.push_str(before);
            in_string = is_in_string(before, in_string);
            let Some((name, behind)) = name(after) else {
                out.push_str("${");
                rest = after;
                continue;
            };
            let itself = format!("${{{name}}}");
            let parameter =
                if within && !LATER.contains(&name) { Parameter::Foreign } else { value(name, zone, region) };
            match parameter {
                Parameter::Known(text) if name.starts_with(CUSTOM) => {
                    out.push_str(&self.filled(path, &text, zone, region, true)?);
                }
                Parameter::Known(text) => out.push_str(&text),
                Parameter::Assumed(text) => {
                    out.push_str(&text);
                    let (_, files) = self.assumed.entry(itself).or_insert((text, BTreeSet::new()));
                    files.insert(path.to_owned());
                }
                Parameter::Foreign => out.push_str(&itself),
                Parameter::Unknown => {
                    // Outside of a text it would be no JSON: there it becomes one.
                    out.push_str(&if in_string { itself.clone() } else { documents::quoted(&itself) });
                    self.unknown.entry(itself).or_default().insert(path.to_owned());
                }
            }
            if out.len() > LIMIT {
                return None;
            }
            rest = behind;
        }
        out.push_str(rest);
        Some(out)
    }

    /// Tells what was assumed and what isn't known.
    pub fn tell(self, source: &str, findings: &mut Findings<'_>) {
        let all = |files: BTreeSet<String>| some(&files.into_iter().collect::<Vec<_>>());
        for (name, (value, files)) in self.assumed {
            let what = format!(
                "No file tells its value, which the installation of the accelerator has: the usual {} was taken in {}.",
                crate::quoted(&value),
                all(files)
            );
            findings.gaps.push(Gap::assumed(source, name, what));
        }
        for (name, files) in self.unknown {
            let what = format!("Its value isn't told; it was left as text in {}.", all(files));
            findings.gaps.push(Gap::absent(source, name, what));
        }
    }
}

/// The name that begins here, and what comes behind its brace. No more is looked at than a name can have.
fn name(after: &str) -> Option<(&str, &str)> {
    let mut first = after.char_indices().take(NAME_LIMIT);
    let (at, _) = first.find(|(_, c)| matches!(c, '}' | '"' | '\n'))?;
    let (name, rest) = after.split_at_checked(at)?;
    Some((name, rest.strip_prefix('}')?))
}

/// Whether a piece of JSON ends within a text, if it began within one or not.
fn is_in_string(piece: &str, mut inside: bool) -> bool {
    let mut escaped = false;
    for c in piece.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            _ => {}
        }
    }
    inside
}
