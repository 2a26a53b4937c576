//! `bailiwick securityhub ...`: what central configuration has come to in a running installation, asked through the public API.

mod associations;
mod organization;

use crate::Problem;
use crate::answers::Answer;
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
    let kind = association.text_at("/AssociationType").to_lowercase();
    format!("[{}, {kind}, {}]", configuration(association, names), association.text_at("/AssociationStatus"))
}

/// The name of an association's policy, or `self-managed`.
fn configuration(association: &Value, names: &BTreeMap<String, String>) -> String {
    let id = association.text_at("/ConfigurationPolicyId");
    match id.as_str() {
        "SELF_MANAGED_SECURITY_HUB" => "self-managed".to_owned(),
        _ => names.get(&id).cloned().unwrap_or(id),
    }
}
