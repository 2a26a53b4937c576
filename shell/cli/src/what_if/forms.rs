//! Shows a report in one of its forms, on the standard output or in a file.

use super::policy::File;
use super::write;
use crate::Problem;
use crate::draw;
use crate::terminal::{self, out, output, output_styled};
use crate::width::width;
use clap::ValueEnum;
use reports::what_if::formats::{Cause, PolicyFile, html, junit, markdown, sarif};
use reports::what_if::{WhatIf, answer};
use std::path::Path;

/// The forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal.
    Table,
    /// Everything, for programs.
    Json,
    /// For a pull request: never more than a comment may have.
    Markdown,
    /// For what reads JUnit's XML: refused calls and risks are failures.
    Junit,
    /// For code scanning (SARIF 2.1.0): what a policy's statement takes, at its line.
    Sarif,
    /// One page that needs nothing else.
    Html,
}

/// Shows a report; in a file, where one is named, and then only its answer on the standard output.
pub fn show(report: &WhatIf, format: Format, files: &[File], to: Option<&Path>) -> Result<(), Problem> {
    let finders: Vec<_> = files.iter().map(|file| |cause: &Cause<'_>| file.find(cause)).collect();
    let places: Vec<PolicyFile<'_>> = files
        .iter()
        .zip(&finders)
        .map(|(file, find)| PolicyFile { path: file.path.clone(), calls: file.calls.iter().copied().collect(), find })
        .collect();
    let text = match format {
        Format::Table if to.is_none() => {
            output_styled(&write::table(report, width()));
            return Ok(());
        }
        Format::Table => anstream::adapter::strip_str(&write::table(report, None)).to_string(),
        Format::Json => terminal::json(report)? + "\n",
        Format::Markdown => markdown(report),
        Format::Junit => junit(report),
        Format::Sarif => terminal::escaped(&sarif(report, &places, env!("CARGO_PKG_VERSION"))),
        Format::Html => html(report),
    };
    match to {
        None => output(&text),
        Some(path) => {
            std::fs::write(path, text).map_err(|problem| format!("--output {}: {problem}", path.display()))?;
            draw::paragraph("", &answer(report), width()).iter().for_each(|line| out!("{line}"));
        }
    }
    Ok(())
}
