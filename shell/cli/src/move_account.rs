//! `bailiwick move ACCOUNT --to UNIT [--dry-run]`: moves an account, both by id or by name; or tells what the move would change.

use crate::Problem;
use crate::terminal::out;
use crate::tree;
use crate::what_if::{self, Format};
use serde_json::json;

/// Which account, and where to.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::MOVE)]
pub struct Arguments {
    /// The account, by its number, its name or its address.
    #[arg(value_name = "ACCOUNT")]
    who: String,
    /// The unit or root, by id or by path: `ou-...`, `Workloads/Production`, `Root`. The end of a path is enough if it is the only one.
    #[arg(long, value_name = "UNIT")]
    to: String,
    /// Say what would change, and leave everything as it is. Ends with the statuses of `what-if`.
    #[arg(long)]
    dry_run: bool,
    /// How to show what would change.
    #[arg(long, value_enum, default_value_t = Format::Table, requires = "dry_run")]
    format: Format,
    #[command(flatten)]
    organization: tree::Whose,
}

/// Moves it, or rehearses that.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.organization.client()?;
    let tree = arguments.organization.tree(&client).await?;
    let account = tree.account(&arguments.who)?;
    let destination = tree.parent(&arguments.to).map_err(|problem| format!("--to: {problem}"))?;
    let request = json!({
        "AccountId": account.id,
        "SourceParentId": tree.parent_of(&account.id)?,
        "DestinationParentId": destination.id,
    });
    if arguments.dry_run {
        let call = json!({
            "operation": "MoveAccount", "request": request, "account": tree.management()?.to_string(),
        });
        return what_if::rehearse(&client, &json!({ "changes": [call] }), arguments.format).await;
    }
    tree.call("MoveAccount", request).await?;
    out!("{} ({}) moved to {}", account.name(), account.id, destination.path);
    Ok(())
}
