//! `bailiwick rules list`: the managed rules that are known, filtered, as a table, JSON, or the page of the documentation.

use super::{described, markdown};
use crate::Problem;
use crate::draw;
use crate::terminal::{out, output};
use crate::width::width;
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
                drawn(&rules, width()).iter().for_each(|line| out!("{line}"));
            }
            let modelled = rules.iter().filter(|known| managed_rule(known.identifier).is_some()).count();
            let count = rules.len();
            out!("{count} rule{}, {modelled} of them modelled", if count == 1 { "" } else { "s" });
        }
    }
    Ok(())
}

/// A row a rule; two lines where the terminal isn't wide enough.
fn drawn(rules: &[&KnownRule], width: Option<u16>) -> Vec<String> {
    let header = ["IDENTIFIER", "MODELLED", "TRIGGER", "RESOURCE TYPES", "PARAMETERS"];
    let rows: Vec<Vec<String>> = rules.iter().map(|known| row(known)).collect();
    draw::brief(&header, &rows, width, |row| match row {
        [identifier, modelled, trigger, types, parameters] => {
            let not = if modelled == "yes" { "" } else { "not " };
            let takes = if parameters.is_empty() { String::new() } else { format!("; takes {parameters}") };
            [format!("{identifier}  {not}modelled, {trigger}"), format!("{types}{takes}")]
        }
        other => [other.join("; "), String::new()],
    })
}

fn row(known: &KnownRule) -> Vec<String> {
    let parameters: Vec<String> = known
        .parameters
        .iter()
        .map(|parameter| {
            let required = if parameter.required { " (required)" } else { "" };
            format!("{}{required}", parameter.name)
        })
        .collect();
    let modelled = if managed_rule(known.identifier).is_some() { "yes" } else { "no" };
    let types: Vec<String> = described::resource_types(known).into_iter().map(str::to_owned).collect();
    let cells = [known.identifier, modelled, known.trigger.as_str()];
    cells.iter().map(|cell| (*cell).to_owned()).chain([few(&types), few(&parameters)]).collect()
}

/// A few by name, and how many more.
fn few(names: &[String]) -> String {
    match names {
        [one, two, _, rest @ ..] => format!("{one}, {two} and {} more", rest.len() + 1),
        few => few.join(", "),
    }
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
        let lines = drawn(&[known], None);
        assert!(
            lines[1].contains("and 28 more") && lines[1].contains("tag1Key (required), tag1Value and 10 more"),
            "{lines:#?}"
        );
    }

    #[test]
    fn a_narrow_terminal_gets_two_lines_a_rule() {
        let known =
            ["ACCESS_KEYS_ROTATED", "WAFV2_LOGGING_ENABLED"].map(|name| evaluation::rules::known_rule(name).unwrap());
        let expected = [
            "ACCESS_KEYS_ROTATED  modelled, periodic",
            "  AWS::IAM::User; takes maxAccessKeyAge (required)",
            "WAFV2_LOGGING_ENABLED  not modelled, periodic",
            "  AWS::WAFv2::WebACL; takes KinesisFirehoseDeliveryStreamArns",
        ];
        assert_eq!(drawn(&known, Some(80)), expected);
    }
}
