//! `bailiwick rules show IDENTIFIER`: everything that a rule's declaration says.

use super::{Format, described};
use crate::Problem;
use crate::draw;
use crate::terminal::out;
use crate::width::width;
use evaluation::rules::{KnownRule, known_rule, managed_rule, near_rules};

/// Which rules, and how to print them.
#[derive(clap::Args)]
pub struct Arguments {
    /// The rules' source identifiers, such as S3_BUCKET_LOGGING_ENABLED.
    #[arg(required = true, value_name = "IDENTIFIER")]
    identifiers: Vec<String>,
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
}

/// Prints the rules. One that isn't known ends the command, with those that may have been meant.
pub fn run(arguments: &Arguments) -> Result<(), Problem> {
    let mut rules = Vec::new();
    for identifier in &arguments.identifiers {
        rules.push(known_rule(identifier).ok_or_else(|| unknown(identifier))?);
    }
    match arguments.format {
        Format::Json => {
            let rules: Vec<_> = rules.into_iter().map(described::as_json).collect();
            out!("{}", crate::terminal::json(&rules)?);
        }
        Format::Table => {
            let width = width();
            let page = |known: &KnownRule| {
                let lines: Vec<String> = text(known).iter().flat_map(|line| draw::line(line, width)).collect();
                lines.join("\n")
            };
            let pages: Vec<_> = rules.into_iter().map(page).collect();
            out!("{}", pages.join("\n\n"));
        }
    }
    Ok(())
}

/// What to say about an identifier that no rule has.
pub fn unknown(identifier: &str) -> String {
    let near = near_rules(identifier);
    let hint = if near.is_empty() {
        "; `bailiwick rules list --search TEXT` finds rules".to_owned()
    } else {
        format!("; did you mean {}?", near.join(", "))
    };
    format!("no managed rule has the identifier {identifier}{hint}")
}

/// A rule for people, line by line.
fn text(known: &KnownRule) -> Vec<String> {
    let mut lines = vec![format!("{} ({})", known.identifier, known.page)];
    let modelled = managed_rule(known.identifier);
    match modelled {
        Some(rule) => lines.push(rule.judges.to_owned()),
        None => lines.push("Not modelled: always INSUFFICIENT_DATA.".to_owned()),
    }
    lines.extend(modelled.map(|rule| format!("documentation: {}", described::page_read(rule))));
    lines.push(format!("trigger: {}", known.trigger.as_str()));
    lines.push(format!("resource types: {}", described::resource_types(known).join(", ")));
    lines.extend(described::regions(known).map(|regions| format!("Regions: {regions}")));
    let mut section = |title: &str, entries: Vec<String>| {
        if !entries.is_empty() {
            lines.push(format!("{title}:"));
            lines.extend(entries.into_iter().map(|entry| format!("  {entry}")));
        }
    };
    let Some(rule) = modelled else {
        let parameter = |one: &evaluation::rules::KnownParameter| {
            let required = if one.required { ", required" } else { "" };
            let default = one.default.map(|value| format!("; default {value}")).unwrap_or_default();
            format!("{} ({}{required}){default}", one.name, one.kind.as_str())
        };
        section("parameters", known.parameters.iter().map(parameter).collect());
        return lines;
    };
    section("parameters", rule.parameters.iter().map(described::parameter).collect());
    section("reads", described::members(rule));
    let fact = |name: &&str| format!("{name}: {}", described::fact_source(name));
    section("account facts", rule.reads.facts.iter().map(fact).collect());
    section("INSUFFICIENT_DATA when", described::insufficient_data(rule));
    section("choices", rule.doubt.map(str::to_owned).into_iter().collect());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_says_everything_that_it_declares() {
        let shown = text(known_rule("EC2_STOPPED_INSTANCE").unwrap()).join("\n");
        for wanted in [
            "EC2_STOPPED_INSTANCE (ec2-stopped-instance)",
            "Instances are not stopped for longer than allowed.",
            "trigger: periodic",
            "page as of 2026",
            "AllowedDays (int, a whole number from 0 to 36500); default 30 when it is not given",
            "configuration.state.name, needed",
            "configuration.stateTransitionReason, may be left out",
            "No configuration item is known of AWS::EC2::Instance.",
        ] {
            assert!(shown.contains(wanted), "{wanted}\n{shown}");
        }
        let shown = text(known_rule("IAM_USER_MFA_ENABLED").unwrap()).join("\n");
        assert!(shown.contains("Regions: all but ap-east-2, "), "{shown}");
        let shown = text(known_rule("IAM_PASSWORD_POLICY").unwrap()).join("\n");
        assert!(shown.contains("passwordPolicy: iam:GetAccountPasswordPolicy"), "{shown}");
        assert!(shown.contains("default 14 in the console; not assumed when it is not given"), "{shown}");
    }

    #[test]
    fn a_rule_that_is_not_modelled_says_so() {
        let shown = text(known_rule("WAFV2_LOGGING_ENABLED").unwrap()).join("\n");
        assert!(shown.contains("Not modelled"), "{shown}");
        assert!(shown.contains("KinesisFirehoseDeliveryStreamArns (CSV)"), "{shown}");
    }

    #[test]
    fn an_unknown_rule_suggests_near_ones() {
        assert!(unknown("ENCRYPTED_VOLUME").contains("did you mean ENCRYPTED_VOLUMES"));
        assert!(unknown("QQQQ").contains("rules list --search"));
    }
}
