//! `bailiwick pack coverage FILE...`: what a pack's rules would be judged on here, before it is deployed anywhere.

mod coverage;
mod report;

use crate::Problem;
use crate::draw;
use crate::terminal::{err, out};
use crate::width::of_errors;
use identifiers::{Region, Regions, UnknownRegion};
use std::path::PathBuf;

/// What can be asked of packs.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Tell which rules of packs are judged, which parameters are missing, and which data each rule needs.
    Coverage(Arguments),
}

/// The packs, and how to print.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::COVERAGE)]
pub struct Arguments {
    /// The templates; `-` is the standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// A value for a parameter of the templates, wherever one has that parameter.
    #[arg(long = "parameter", value_name = "NAME=VALUE", value_parser = parameter)]
    parameters: Vec<(String, String)>,
    /// The Region to which the packs would go: rules that it doesn't offer are told.
    #[arg(long, value_name = "REGION", value_parser = region)]
    region: Option<Region>,
    /// Fail where a smaller share of the rules of a file is modelled, in per cent.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    fail_under: Option<u8>,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    format: crate::rules::Format,
}

/// What is wrong with the files.
#[derive(Debug, thiserror::Error)]
pub enum Invalid {
    /// Some file is no valid template, or no file has a given parameter.
    #[error("{0}")]
    Template(String),
    /// Too few rules of a file are judged.
    #[error("{0}")]
    TooFew(String),
}

impl Invalid {
    /// What the command ends with.
    pub fn status(&self) -> u8 {
        match self {
            Self::Template(_) => 2,
            Self::TooFew(_) => 3,
        }
    }
}

fn parameter(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("it looks like NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// A Region whose offer of rules is known.
fn region(text: &str) -> Result<Region, String> {
    Regions::default().named(text).map_err(|problem| match problem {
        UnknownRegion::Unknown(region) => format!("AWS has no Region {region}"),
        UnknownRegion::NoName(_) => problem.to_string(),
    })
}

/// Prints what is to be said of every file; one that is not valid doesn't keep the others from being told.
pub fn run(command: Command) -> Result<(), Problem> {
    let Command::Coverage(arguments) = command;
    let mut reports = Vec::new();
    for file in &arguments.files {
        let is_input = file.as_os_str() == "-";
        let name = if is_input { "the standard input".to_owned() } else { file.display().to_string() };
        let text = if is_input { std::io::read_to_string(std::io::stdin()) } else { std::fs::read_to_string(file) };
        let coverage = match text {
            Ok(text) => coverage::of(&text, &arguments.parameters, arguments.region.as_ref()),
            Err(problem) => Err(vec![coverage::TemplateProblem { message: problem.to_string(), line: 0, column: 0 }]),
        };
        if let Err(problems) = &coverage {
            for problem in problems {
                let place =
                    if problem.line == 0 { String::new() } else { format!(":{}:{}", problem.line, problem.column) };
                let told = format!("{name}{place}: {}", problem.message);
                draw::line(&told, of_errors()).iter().for_each(|line| err!("{line}"));
            }
        }
        reports.push((name, coverage));
    }
    let invalid = reports.iter().filter(|(_, coverage)| coverage.is_err()).count();
    if arguments.format == crate::rules::Format::Json {
        out!("{}", crate::terminal::json(&report::as_json(&reports))?);
    } else {
        report::print(&reports);
    }
    if invalid > 0 {
        return Err(Invalid::Template(format!("{invalid} of {} templates are not valid", reports.len())).into());
    }
    // A misspelt parameter would silently leave the one that was meant at its default.
    let declared = reports.iter().filter_map(|(_, coverage)| coverage.as_ref().ok()).flat_map(|it| &it.declared);
    if let Some((name, _)) = arguments.parameters.iter().find(|(name, _)| !declared.clone().any(|one| one == name)) {
        return Err(Invalid::Template(format!("no template has the parameter {name}")).into());
    }
    let least = arguments.fail_under.unwrap_or_default();
    let shares = reports.iter().filter_map(|(file, coverage)| Some((file, report::judged(coverage.as_ref().ok()?))));
    let few = shares.filter(|(_, (judged, all))| judged * 100 < usize::from(least) * all);
    let few: Vec<String> =
        few.map(|(file, (judged, all))| format!("{file}: {judged} of {all} rules are modelled")).collect();
    if few.is_empty() {
        return Ok(());
    }
    Err(Invalid::TooFew(format!("less than {least} per cent: {}", few.join("; "))).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_that_no_template_has_is_an_error() {
        let asked = |name: &str| {
            run(Command::Coverage(Arguments {
                files: vec![concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/baseline-pack.yaml").into()],
                parameters: vec![(name.to_owned(), "45".to_owned())],
                region: None,
                fail_under: None,
                format: crate::rules::Format::Json,
            }))
        };
        let problem = asked("AllowedAcessKeyAge").unwrap_err();
        assert!(problem.is::<Invalid>(), "{problem}");
        assert_eq!(problem.to_string(), "no template has the parameter AllowedAcessKeyAge");
        asked("AllowedAccessKeyAge").unwrap();
    }
}
