//! Writes expectations from what is.

use super::{ask, write};
use crate::Problem;
use crate::client::{CallError, Client};
use crate::draw;
use crate::terminal::{out, output};
use crate::tree::Whose;
use crate::width::width;
use expectations::{Place, Recorded, Selector, Wanted, World, record};
use identifiers::Region;
use reports::decide::{Principal, Question};
use reports::guardrails::Guardrails;
use reports::{Compliance, EffectivePolicy};
use std::collections::BTreeSet;
use std::path::Path;

/// What to write expectations from.
#[derive(Debug, clap::Args)]
pub struct What {
    /// The accounts that --record writes about: by number, name, address, path, pattern or tag; without it all.
    #[arg(long = "of", value_name = "ACCOUNT", requires = "record")]
    accounts: Vec<String>,
    /// An action that --record writes about, besides those that guardrails deny always.
    #[arg(long = "action", value_name = "ACTION", requires = "record")]
    actions: Vec<String>,
    /// A Region whose packs --record writes about [default: us-east-1].
    #[arg(long = "region", value_name = "REGION", requires = "record")]
    regions: Vec<Region>,
}

/// The types that only let or don't let.
const AUTHORIZATION: [&str; 2] = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];

/// Writes them.
pub async fn run(file: &Path, arguments: &What, organization: &Whose) -> Result<(), Problem> {
    let client = organization.client()?;
    let tree = organization.tree(&client).await?;
    let world = World::new(tree.organization(), tree.version());
    let texts = if arguments.accounts.is_empty() { vec!["all".to_owned()] } else { arguments.accounts.clone() };
    let selected = Selector { texts }.select(&world, Wanted::Accounts);
    let places = selected.map_err(|problem| format!("--of: {problem}"))?;
    let types = tree.organization().policy_types.iter().filter(|name| !AUTHORIZATION.contains(&name.as_str()));
    let types: Vec<&str> = types.map(String::as_str).collect();
    let mut accounts = Vec::new();
    for place in places {
        accounts.push((place, of(&client, place, &types, arguments).await?));
    }
    let text = record(&accounts, &world);
    if file.as_os_str() == "-" {
        output(&text);
        return Ok(());
    }
    write(file, &text)?;
    let count = text.lines().filter(|line| line.starts_with("- ")).count();
    let told = format!("{count} expectations of {} accounts are in {}", accounts.len(), file.display());
    draw::line(&told, width()).iter().for_each(|line| out!("{line}"));
    Ok(())
}

async fn of(client: &Client, place: &Place, types: &[&str], arguments: &What) -> Result<Recorded, Problem> {
    let mut found = Recorded::default();
    for policy_type in types {
        let query = [("type", *policy_type), ("target", place.id.as_str())];
        match client.get::<EffectivePolicy>("/_bailiwick/effective-policy", &query).await {
            Ok(policy) => found.effective.push(policy),
            Err(CallError::Absent(_)) => {}
            Err(problem) => return Err(problem.into()),
        }
    }
    let guardrails: Guardrails = client.get("/_bailiwick/guardrails", &[("account", &place.id)]).await?;
    let always = guardrails.denied.iter().filter(|one| one.conditions.is_empty() && !one.all_actions_but);
    let denied = always.filter(|one| !one.all_resources_but).flat_map(|one| one.actions.iter().cloned());
    // Each once, in the order of the alphabet.
    let actions: BTreeSet<String> = denied.chain(arguments.actions.iter().cloned()).collect();
    let question = |action: &String| Question {
        principal: Principal { account: Some(place.id.clone()), ..Principal::default() },
        action: action.clone(),
        unknown: vec!["*".to_owned()],
        ..Question::default()
    };
    let asks = expectations::Asks { decisions: actions.iter().map(question).collect(), ..Default::default() };
    let answers = ask::answers(client, &asks).await?;
    for (action, answer) in actions.into_iter().zip(answers.decisions) {
        match answer {
            Ok(answer) => found.decisions.push((action, answer)),
            Err(problem) => return Err(format!("{action}: {}", problem.text()).into()),
        }
    }
    let usual = [Region::us_east_1()];
    let regions = if arguments.regions.is_empty() { usual.as_slice() } else { arguments.regions.as_slice() };
    for region in regions {
        let query = [("account", place.id.as_str()), ("region", region.as_str())];
        found.compliance.push(client.get::<Compliance>("/_bailiwick/compliance", &query).await?);
    }
    Ok(found)
}
