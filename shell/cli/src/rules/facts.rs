//! `bailiwick rules facts`: the account facts that rules read beside configuration items, and how a delivery of them looks.

use super::Format;
use crate::Problem;
use crate::draw;
use crate::terminal::out;
use crate::width::width;
use evaluation::facts::{FACTS, Fact};
use evaluation::rules::managed_rules;
use serde_json::{Value, json};

/// How to print.
#[derive(clap::Args)]
pub struct Arguments {
    /// How to print.
    #[arg(long, value_enum, default_value = "table")]
    format: Format,
}

/// A delivery, to be copied.
const EXAMPLE: &str = r#"  {"accountFacts": [
    {"awsAccountId": "111122223333", "awsRegion": "us-east-1",
     "facts": {"ebsEncryptionByDefault": true}}
  ]}"#;
/// What a delivery does.
const DELIVERIES: &str = "A delivery replaces all facts of its account and Region: a fact that it leaves out is no longer known. Those of \
                          the account hold in every Region that has none of its own: the last that changed, whichever Region they came \
                          with.";

/// Prints the facts.
pub fn run(arguments: &Arguments) -> Result<(), Problem> {
    if arguments.format == Format::Json {
        out!("{}", crate::terminal::json(&FACTS.iter().map(as_json).collect::<Result<Vec<_>, _>>()?)?);
        return Ok(());
    }
    let width = width();
    let say = |text: &str| draw::line(text, width).iter().for_each(|line| out!("{line}"));
    for fact in FACTS {
        let of_account = if fact.of_account { " (of the account)" } else { "" };
        say(&format!("{}{of_account}", fact.name));
        say(&format!("  from {}", fact.source));
        say(&format!("  {}", fact.form));
        say(&format!("  read by {}", readers(fact.name).join(", ")));
    }
    out!("\nDeliver them with `bailiwick import config FILE`. The file looks like");
    out!("{EXAMPLE}");
    draw::paragraph("", DELIVERIES, width).iter().for_each(|line| out!("{line}"));
    Ok(())
}

fn as_json(fact: &Fact) -> Result<Value, serde_json::Error> {
    let example: Value = serde_json::from_str(fact.example)?;
    Ok(json!({
        "name": fact.name,
        "source": fact.source,
        "of_account": fact.of_account,
        "form": fact.form,
        "example": example,
        "read_by": readers(fact.name),
    }))
}

/// The rules that read a fact.
pub fn readers(name: &str) -> Vec<&'static str> {
    managed_rules().iter().filter(|rule| rule.reads.facts.contains(&name)).map(|rule| rule.identifier).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_a_delivery() {
        let example: Value = serde_json::from_str(EXAMPLE).unwrap();
        let delivered = example["accountFacts"][0]["facts"].as_object().unwrap();
        assert!(delivered.keys().all(|name| FACTS.iter().any(|fact| fact.name == name)), "{delivered:?}");
    }

    #[test]
    fn every_fact_is_json_and_read() {
        for fact in &FACTS {
            let value = as_json(fact).unwrap();
            assert!(!value["read_by"].as_array().unwrap().is_empty(), "{}", fact.name);
        }
    }
}
