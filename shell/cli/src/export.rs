//! `bailiwick export`: an organization of a running installation, as a document that it can be made from again.

use crate::Problem;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::import::organization::gap;
use crate::terminal::{err, escaped, output};
use crate::width::of_errors;
use clap::ValueEnum;
use organization_document::{Format as TextFormat, Gap, read, to_json, to_yaml};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::path::{Path, PathBuf};

/// What to export, and where to.
#[derive(clap::Args)]
pub struct Arguments {
    /// The form.
    #[arg(long, value_enum, default_value_t = FormatName::Document)]
    format: FormatName,
    /// The organization, where there are several.
    #[arg(long, value_name = "ID")]
    organization: Option<String>,
    /// As it was at a version of the journal, or at a time (2025-06-01T12:00:00Z).
    #[arg(long, value_name = "VERSION|TIME")]
    as_of: Option<String>,
    /// The file to write; YAML unless it ends with .json. Without it, YAML goes to the standard output.
    #[arg(long, short, value_name = "FILE", conflicts_with = "to")]
    output: Option<PathBuf>,
    /// The directory to write to, which gets organization.yaml.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// The forms by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatName {
    /// An organization document.
    Document,
}

/// What the route tells.
#[derive(Deserialize)]
struct Answer {
    document: Box<RawValue>,
    gaps: Vec<Gap>,
}

/// Asks the installation, and writes.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let FormatName::Document = arguments.format;
    let client = arguments.endpoint.client()?;
    let query: Vec<(&str, &str)> = [("organization", &arguments.organization), ("as_of", &arguments.as_of)]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_deref()?)))
        .collect();
    let answer: Answer = client.get("/_bailiwick/organization-document", &query).await?;
    let document = read(answer.document.get(), TextFormat::Json)
        .map_err(|problems| problems.first().map(ToString::to_string).unwrap_or_default())
        .map_err(|problem| format!("the document can't be read: {problem}. Is the installation of another version?"))?;
    let file = arguments.output.or(arguments.to.map(|directory| directory.join("organization.yaml")));
    let is_json = file.as_deref().and_then(Path::extension).is_some_and(|extension| extension == "json");
    let text = if is_json { to_json(&document)? } else { to_yaml(&document)? };
    match file {
        Some(file) => {
            if let Some(directory) = file.parent().filter(|directory| !directory.as_os_str().is_empty()) {
                std::fs::create_dir_all(directory).map_err(|problem| format!("{}: {problem}", directory.display()))?;
            }
            std::fs::write(&file, text).map_err(|problem| format!("{}: {problem}", file.display()))?;
        }
        // What a terminal would obey is escaped, which YAML without quotes can't; JSON is YAML, too.
        None if escaped(&text) != text => output(&escaped(&to_json(&document)?)),
        None => output(&text),
    }
    for gap in &answer.gaps {
        let told = reports::import::Gap {
            source: gap.source.clone(),
            place: gap.place.clone(),
            what: gap.what.clone(),
            kind: gap.kind.name().to_owned(),
        };
        draw::line(&self::gap(&told), of_errors()).iter().for_each(|line| err!("{line}"));
    }
    Ok(())
}
