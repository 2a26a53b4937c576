//! `bailiwick rules list`: the managed rules that are known, filtered, as a table, JSON, or the page of the documentation.

use super::{described, markdown};
use crate::Problem;
use crate::terminal::{out, output};
use comfy_table::{Table, presets::NOTHING};
use evaluation::rules::{KnownRule, catalogue, managed_rule};

/// Which rules, and how to print them.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Only rules that are judged here.
    #[arg(long, conflicts_with = "not_modelled")]
    modelled: bool,
    /// Only rules that are not judged here.
    #[arg(long)]
    not_modelled: bool,
    /// Only rules with this text in their identifier, page or resource types, or in what they judge; case doesn't count.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// Only rules about this resource type.
    #[arg(long, value_name = "TYPE")]
    resource_type: Option<String>,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Table,
    /// For programs.
    Json,
    /// The page `docs/managed-rules.md`; filters don't count.
    Markdown,
}

impl Arguments {
    fn wants(&self, known: &KnownRule) -> bool {
        let modelled = managed_rule(known.identifier);
        let types = described::resource_types(known);
        let matches = |text: &String| {
            let text = text.to_lowercase();
            let judges = modelled.map(|rule| rule.judges).unwrap_or_default();
            let mut all = [known.identifier, known.page, judges].into_iter().chain(types.iter().copied());
            all.any(|one| one.to_lowercase().contains(&text))
        };
        (!self.modelled || modelled.is_some())
            && (!self.not_modelled || modelled.is_none())
            && self.search.as_ref().is_none_or(matches)
            && self.resource_type.as_ref().is_none_or(|wanted| types.contains(&wanted.as_str()))
    }
}

/// Prints the list. No rule is no error: the count at the end says so.
pub fn run(arguments: &Arguments) -> Result<(), Problem> {
    let rules: Vec<_> = catalogue().iter().filter(|known| arguments.wants(known)).collect();
    match arguments.format {
        Format::Markdown => output(&markdown::page()),
        Format::Json => {
            let rules: Vec<_> = rules.into_iter().map(described::as_json).collect();
            out!("{}", crate::terminal::json(&rules)?);
        }
        Format::Table => {
            if !rules.is_empty() {
                out!("{}", table(&rules));
            }
            let modelled = rules.iter().filter(|known| managed_rule(known.identifier).is_some()).count();
            out!("{} rules, {modelled} of them modelled", rules.len());
        }
    }
    Ok(())
}

fn table(rules: &[&KnownRule]) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    table.set_header(["IDENTIFIER", "MODELLED", "TRIGGER", "RESOURCE TYPES", "PARAMETERS"]);
    for known in rules {
        let types = described::resource_types(known);
        let shown = match types.as_slice() {
            [one, two, _, rest @ ..] => format!("{one}, {two} and {} more", rest.len() + 1),
            few => few.join(", "),
        };
        let parameters: Vec<_> =
            known
                .parameters
                .iter()
                .map(|parameter| {
                    if parameter.required {
                        format!("{} (required)", parameter.name)
                    } else {
                        parameter.name.to_owned()
                    }
                })
                .collect();
        let parameters = match parameters.as_slice() {
            [one, two, _, rest @ ..] => format!("{one}, {two} and {} more", rest.len() + 1),
            few => few.join(", "),
        };
        let modelled = if managed_rule(known.identifier).is_some() { "yes" } else { "no" };
        table.add_row([known.identifier, modelled, known.trigger.as_str(), &shown, &parameters]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn count(line: &str) -> usize {
        let arguments = Line::parse_from(["list"].into_iter().chain(line.split_whitespace())).arguments;
        catalogue().iter().filter(|known| arguments.wants(known)).count()
    }

    #[test]
    fn filters_narrow() {
        let all = count("");
        assert_eq!(all, catalogue().len());
        assert_eq!(count("--modelled") + count("--not-modelled"), all);
        assert_eq!(count("--modelled"), evaluation::rules::managed_rules().len());
        assert_eq!(count("--search encrypted_volumes"), 1);
        assert_eq!(count("--search ENCRYPTED-VOLUMES --modelled"), 1);
        assert_eq!(count("--search no-such-rule"), 0);
        assert!(count("--resource-type AWS::S3::Bucket") > 10);
        assert_eq!(count("--resource-type AWS::S3"), 0);
        Line::try_parse_from(["list", "--modelled", "--not-modelled"]).unwrap_err();
    }

    #[test]
    fn long_lists_are_cut() {
        let known = evaluation::rules::known_rule("REQUIRED_TAGS").unwrap();
        let text = table(&[known]).to_string();
        assert!(text.contains("and 28 more") && text.contains("tag1Key (required), tag1Value and 10 more"), "{text}");
    }
}
