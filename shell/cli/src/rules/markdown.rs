//! The page `docs/managed-rules.md`: every rule that is modelled, and every account fact, from their declarations.

use super::{described, facts};
use evaluation::facts::FACTS;
use evaluation::rules::{ManagedRule, catalogue, managed_rules};
use std::fmt::Write;

/// The page.
pub fn page() -> String {
    let mut page = String::new();
    // Writing to a String doesn't fail.
    let _ = write(&mut page);
    page
}

fn write(page: &mut String) -> std::fmt::Result {
    writeln!(page, "<!-- Generated: `bailiwick rules list --format markdown > docs/managed-rules.md`. -->\n")?;
    writeln!(page, "# Managed rules\n")?;
    writeln!(
        page,
        "{} of the {} managed rules of AWS Config that are known are modelled. The others can be deployed and are \
         INSUFFICIENT_DATA. `bailiwick rules show IDENTIFIER` tells the same of each; `bailiwick pack coverage FILE` tells it of a pack.\n",
        managed_rules().len(),
        catalogue().len(),
    )?;
    writeln!(
        page,
        "A rule judges nothing out of nothing: a member of a configuration item that is *needed* and missing, or an account fact \
         that is not known, is no verdict, and `GET /_bailiwick/compliance` says what is needed. A member that *may be left out* \
         says by its absence that something is not set. Every rule is also INSUFFICIENT_DATA when there is nothing that it \
         applies to. Deleted resources have no result.\n"
    )?;
    for rule in managed_rules() {
        write_rule(page, rule)?;
    }
    writeln!(page, "# Account facts\n")?;
    writeln!(
        page,
        "What periodic rules ask a service for and no configuration item says. Facts are delivered by account and Region, with \
         `bailiwick import config FILE` or a POST of the file to `/_bailiwick/configuration-items`; each delivery replaces the \
         facts of its account and Region. A fact that is left out is not known. Those that are the account's, as it is said below, hold in \
         every Region that has none of its own: the last that changed, whichever Region they came with. `examples/items/facts.json` is a whole file:\n"
    )?;
    writeln!(
        page,
        "```json\n{{\"accountFacts\": [{{\"awsAccountId\": \"111122223333\", \"awsRegion\": \"us-east-1\",\n  \"facts\": {{\"ebsEncryptionByDefault\": true}}}}]}}\n```\n"
    )?;
    for fact in FACTS {
        writeln!(page, "## {}\n", fact.name)?;
        let whose = if fact.of_account { "The account's, from" } else { "From" };
        writeln!(page, "{whose} {}: {}. Read by {}.\n", fact.source, fact.form, facts::readers(fact.name).join(", "))?;
        writeln!(page, "```json\n{}\n```\n", fact.example)?;
    }
    // One newline at the end of a file.
    page.pop();
    Ok(())
}

fn write_rule(page: &mut String, rule: &ManagedRule) -> std::fmt::Result {
    writeln!(page, "## {}\n", rule.identifier)?;
    let read = described::page_read(rule);
    writeln!(page, "{} ({}; {}; {read})\n", rule.judges, rule.page, rule.trigger.as_str())?;
    let mut item = |title: &str, entries: Vec<String>| -> std::fmt::Result {
        if entries.is_empty() { Ok(()) } else { writeln!(page, "- {title}: {}", entries.join("; ")) }
    };
    item("resource types", vec![rule.resource_types.join(", ")])?;
    item("parameters", rule.parameters.iter().map(described::parameter).collect())?;
    item("reads", described::members(rule))?;
    item("account facts", vec![rule.reads.facts.join(", ")].into_iter().filter(|one| !one.is_empty()).collect())?;
    item("choices", rule.doubt.map(str::to_owned).into_iter().collect())?;
    writeln!(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_docs_is_not_stale() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/managed-rules.md");
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            kept == page(),
            "docs/managed-rules.md is stale: bailiwick rules list --format markdown > docs/managed-rules.md"
        );
    }
}
