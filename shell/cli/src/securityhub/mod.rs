//! `bailiwick securityhub ...`: what central configuration has come to in a running installation, asked through the public API.

mod associations;
mod organization;

use crate::Problem;
use clap::Subcommand;
use serde_json::Value;
use std::collections::BTreeMap;

/// What can be shown.
#[derive(Subcommand)]
pub enum Command {
    /// Show which configuration covers each part of an organization, whether it is its own or inherited, and how far it has come.
    Associations(associations::Arguments),
}

/// Asks the installation and prints.
pub async fn run(command: Command) -> Result<(), Problem> {
    let Command::Associations(arguments) = command;
    associations::run(arguments).await
}

/// `[baseline, inherited, SUCCESS]`, from an association as the API tells it and the names of policies by id.
pub fn describe(association: Option<&Value>, names: &BTreeMap<String, String>) -> String {
    let Some(association) = association else { return "(no configuration)".to_owned() };
    let kind = text(&association["AssociationType"]).to_lowercase();
    format!("[{}, {kind}, {}]", configuration(association, names), text(&association["AssociationStatus"]))
}

/// The name of an association's policy, or `self-managed`.
fn configuration(association: &Value, names: &BTreeMap<String, String>) -> String {
    let id = text(&association["ConfigurationPolicyId"]);
    match id.as_str() {
        "SELF_MANAGED_SECURITY_HUB" => "self-managed".to_owned(),
        _ => names.get(&id).cloned().unwrap_or(id),
    }
}

/// A text member of an answer.
fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
