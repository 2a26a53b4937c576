//! The questions that a command line asks.

use super::Arguments;
use crate::Problem;
use crate::client::{CallError, Client};
use identifiers::{AccountId, Partition};
use indexmap::IndexMap;
use reports::decide::{Principal, Question, Resource};
use reports::organizations::NodeKind;
use serde_json::{Value, json};

/// Questions about one principal, one for each action.
pub struct Asked {
    /// Who asks, in words.
    pub who: String,
    /// For each action one.
    pub questions: Vec<Question>,
}

/// Reads the arguments; finds accounts and units by their names.
pub async fn ask(arguments: &Arguments, client: &Client) -> Result<Asked, Problem> {
    let (account, actions) = match (&arguments.at, arguments.words.split_first()) {
        (Some(_), _) => (None, arguments.words.as_slice()),
        (None, Some((account, actions))) => (Some(account.as_str()), actions),
        (None, None) => (None, Default::default()),
    };
    if actions.is_empty() {
        return Err("say what the account wants to do: an action such as s3:GetObject".into());
    }
    let (account, at, partition, place) = match (&arguments.at, account) {
        (Some(at), _) => {
            let tree = arguments.organization.tree(client).await?;
            let node = tree.parent(at).map_err(|problem| format!("--at: {problem}"))?;
            let partition = Partition::named(&tree.organization().partition).unwrap_or_default();
            (NOBODY.parse()?, Some(node.id.clone()), partition, format!("a new account in {} ({})", node.path, node.id))
        }
        (None, Some(who)) => {
            // A number needs no organization: an account may be in none.
            let tree = arguments.organization.tree(client).await;
            match who.parse::<AccountId>() {
                Ok(number) => {
                    let tree = tree.ok();
                    let named = tree.as_ref().and_then(|tree| tree.account(who).ok());
                    let partition = tree.and_then(|tree| Partition::named(&tree.organization().partition));
                    let told = named.map_or_else(|| who.to_owned(), |named| format!("{} ({who})", named.name()));
                    (number, None, partition.unwrap_or_default(), told)
                }
                Err(_) => {
                    let tree = tree?;
                    let named = tree.account(who)?;
                    let partition = Partition::named(&tree.organization().partition).unwrap_or_default();
                    debug_assert_eq!(named.kind, NodeKind::Account);
                    (named.id.parse()?, None, partition, format!("{} ({})", named.name(), named.id))
                }
            }
        }
        (None, None) => return Err("the account is expected".into()),
    };
    let principal = principal(arguments.principal.as_deref(), account, partition)?;
    let resource = match &arguments.resource {
        None => None,
        Some(arn) => {
            let owner = match &arguments.owner {
                Some(who) => {
                    let found = crate::tree::number(client, who).await;
                    Some(found.map_err(|problem| format!("--owner: {problem}"))?.to_string())
                }
                None => None,
            };
            Some(Resource { arn: Some(arn.clone()), account: owner, aws_managed: false })
        }
    };
    let context = context(&arguments.context, arguments.region.as_ref().map(ToString::to_string))?;
    let who = match &principal.arn {
        Some(arn) => arn.clone(),
        None => format!("anybody in {place}"),
    };
    let question = |action: &String| Question {
        principal: principal.clone(),
        action: action.clone(),
        resource: resource.clone(),
        context: context.clone(),
        unknown: vec!["*".to_owned()],
        absent: arguments.absent.clone(),
        at: at.clone(),
        explain: true,
    };
    Ok(Asked { who, questions: actions.iter().map(question).collect() })
}

/// The number of an account that isn't there yet.
const NOBODY: &str = "000000000000";

fn principal(who: Option<&str>, account: AccountId, partition: Partition) -> Result<Principal, Problem> {
    let arn = match who {
        None => None,
        Some(arn) if arn.starts_with("arn:") => Some(arn.to_owned()),
        Some("root") => Some(format!("arn:{partition}:iam::{account}:root")),
        Some(name) if name.starts_with("user/") || name.starts_with("role/") => {
            Some(format!("arn:{partition}:iam::{account}:{name}"))
        }
        Some(other) => {
            return Err(
                format!("--principal: root, user/NAME, role/NAME or an ARN is expected, and not {other}").into()
            );
        }
    };
    // An ARN of another account isn't somebody in this one, and is told so.
    Ok(Principal { arn, account: Some(account.to_string()), ..Principal::default() })
}

fn context(given: &[String], region: Option<String>) -> Result<IndexMap<String, Value>, Problem> {
    let mut context: IndexMap<String, Vec<String>> = IndexMap::new();
    for pair in given {
        let (key, value) =
            pair.split_once('=').ok_or_else(|| format!("--context: KEY=VALUE is expected, and not {pair}"))?;
        context.entry(key.to_owned()).or_default().push(value.to_owned());
    }
    if let Some(region) = region {
        context.insert("aws:RequestedRegion".to_owned(), vec![region]);
    }
    Ok(context.into_iter().map(|(key, values)| (key, json!(values))).collect())
}

/// What the installation says of a question, as somebody reads it who has written options.
pub fn in_words(problem: CallError) -> Problem {
    let text = problem.to_string();
    let Some((_, rest)) = text.split_once("]: ").filter(|_| text.starts_with("questions[")) else {
        return problem.into();
    };
    let options = [("`action`: ", ""), ("`resource.arn`: ", "--resource: "), ("`principal.arn`: ", "--principal: ")];
    let more = [
        ("`principal`: ", "--principal: "),
        ("`unknown`: ", "--context: "),
        ("`absent`: ", "--absent: "),
        ("`context`: ", "--context: "),
    ];
    let found = options
        .iter()
        .chain(&more)
        .find_map(|(member, option)| rest.strip_prefix(member).map(|rest| format!("{option}{rest}")));
    found.unwrap_or_else(|| rest.to_owned()).into()
}
