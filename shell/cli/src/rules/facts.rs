//! `bailiwick rules facts`: the account facts that rules read beside configuration items, and how a delivery of them looks.

use super::Format;
use crate::Problem;
use crate::terminal::out;
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

/// Prints the facts.
pub fn run(arguments: &Arguments) -> Result<(), Problem> {
    if arguments.format == Format::Json {
        out!("{}", crate::terminal::json(&FACTS.iter().map(as_json).collect::<Result<Vec<_>, _>>()?)?);
        return Ok(());
    }
    for fact in FACTS {
        out!(
            "{}{}\n  from {}\n  {}\n  read by {}",
            fact.name,
            if fact.of_account { " (of the account)" } else { "" },
            fact.source,
            fact.form,
            readers(fact.name).join(", ")
        );
    }
    out!(
        "\nDeliver them with `bailiwick import config FILE`; the file looks like\n  \
         {{\"accountFacts\": [{{\"awsAccountId\": \"111122223333\", \"awsRegion\": \"us-east-1\", \"facts\": {{\"ebsEncryptionByDefault\": true}}}}]}}\n\
         A delivery replaces all facts of its account and Region: a fact that it leaves out is no longer known.\n\
         Those of the account hold in every Region that has none of its own: the last that changed, whichever Region they came with."
    );
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
    fn every_fact_is_json_and_read() {
        for fact in &FACTS {
            let value = as_json(fact).unwrap();
            assert!(!value["read_by"].as_array().unwrap().is_empty(), "{}", fact.name);
        }
    }
}
