//! The organization as org-formation's YAML declares it: accounts, units and policies by their logical ids.

mod references;
mod resources;
mod template;
mod tree;

use crate::aws_api::node::Findings;
use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::problem::Problem;
use crate::yaml::Trees;

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct OrgFormation;

/// The version by which templates of org-formation are known.
const VERSION: &str = "2010-09-09-OC";
/// How many files are looked at to tell what they are.
const LOOKED_AT: usize = 2000;

impl Importer for OrgFormation {
    fn name(&self) -> &'static str {
        "org-formation"
    }

    fn about(&self) -> &'static str {
        "an organization.yml of org-formation, or its directory"
    }

    fn recognizes(&self, files: &Files) -> bool {
        !templates(files).is_empty()
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let mut findings = Findings::new(files);
        let path = match chosen(files) {
            Ok(path) => path,
            Err(problem) => return Err(vec![problem]),
        };
        let mut trees = Trees::new(files, None);
        if !trees.read(&path, &|_, text, _| text, &mut findings) {
            return Err(findings.problems);
        }
        let document = template::organization(&trees, &path, &mut findings)
            .and_then(|organization| tree::build(&organization, &mut findings));
        match document {
            Some(document) if findings.problems.is_empty() => Ok(Imported::new(document, findings.gaps)),
            _ => Err(findings.problems),
        }
    }
}

/// The file that is meant: the only one, or the only template that declares the organization itself.
fn chosen(files: &Files) -> Result<String, Problem> {
    if !files.is_directory()
        && let Some(only) = files.paths().next()
    {
        return Ok(only.to_owned());
    }
    let all = templates(files);
    let own: Vec<&String> = all.iter().filter(|(_, includes)| !includes).map(|(path, _)| path).collect();
    match (own.as_slice(), all.as_slice()) {
        ([one], _) => Ok((*one).clone()),
        ([], [(one, _)]) => Ok(one.clone()),
        ([], []) => {
            let message = format!("it has no template with AWSTemplateFormatVersion {VERSION} and an Organization");
            Err(Problem::new(files.name(), "", message))
        }
        (several, _) => {
            let named: Vec<String> = several.iter().map(|path| files.shown(path)).collect();
            let which =
                if named.is_empty() { "templates include it from elsewhere".to_owned() } else { named.join(", ") };
            Err(Problem::new(
                files.name(),
                "",
                format!("which of the templates declares the organization isn't clear ({which}): name one file"),
            ))
        }
    }
}

/// The templates with an Organization, each with whether it includes that from another file.
fn templates(files: &Files) -> Vec<(String, bool)> {
    let wanted = files.paths().filter(|path| {
        let end = path.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase());
        matches!(end.as_deref(), Some("yml" | "yaml"))
    });
    let told = |path: &str| {
        let text = files.beginning(path)?;
        let mut lines = text.lines();
        let version = lines.clone().any(|line| line.starts_with("AWSTemplateFormatVersion:") && line.contains(VERSION));
        let organization = lines.find_map(|line| line.strip_prefix("Organization:"))?;
        version.then(|| (path.to_owned(), organization.trim_start().starts_with("!Include")))
    };
    wanted.take(LOOKED_AT).filter_map(told).collect()
}
