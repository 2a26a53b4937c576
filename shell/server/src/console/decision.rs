//! The page of a decision: somebody would do something; a column a level says what the policies there make of it.

use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use crate::decisions::ask::Desk;
use crate::told::node_name;
use governance::organizations::Organization;
use identifiers::{AccountId, TargetId};
use indexmap::IndexMap;
use reports::decide::{Principal, Question, Resource};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;
use web_console::decision::{Asked, DecisionPage};
use web_console::screen::Screen;

/// How long a question is worked on.
const PATIENCE: Duration = Duration::from_secs(5);

/// `decision?account=ID&principal=WHO&action=ACTION&resource=ARN&region=REGION&context=KEY=VALUE...`; without an action only the form.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let given = |name: &str| look.given(name).unwrap_or_default().trim().to_owned();
    let asked = Asked {
        account: look.given("account").map_or_else(|| look.viewer.account.to_string(), str::to_owned),
        principal: given("principal"),
        action: given("action"),
        resource: given("resource"),
        region: given("region"),
        context: given("context"),
        absent: given("absent"),
    };
    let frame = look.frame(Screen::Decision, "Decision");
    if asked.action.is_empty() {
        return html(&DecisionPage { frame, asked, name: None, answer: None, refused: None });
    }
    let account = match account(look, &asked.account) {
        Ok(account) => account,
        Err(problem) => {
            let refused = Some(problem.message);
            return html(&DecisionPage { frame, asked, name: None, answer: None, refused });
        }
    };
    let name = node_name(&look.state().organizations, &TargetId::Account(account));
    let partition = look.state().organizations.organization_of(account).map(|own: &Organization| own.partition);
    let answer = match question(&asked, account, &partition.unwrap_or_default().to_string()) {
        Err(problem) => Err(problem),
        Ok(question) => {
            let snapshot = Arc::clone(&look.snapshot);
            let work = move || {
                let begun = Instant::now();
                Desk::new(&snapshot.state.organizations).answer(&question, &|| begun.elapsed() > PATIENCE)
            };
            tokio::task::spawn_blocking(work).await.map_err(Problem::unavailable)?
        }
    };
    let (answer, refused) = match answer {
        Ok(answer) => (Some(answer), None),
        Err(problem) => (None, Some(problem)),
    };
    html(&DecisionPage { frame, asked, name, answer, refused })
}

/// The account that is asked about: one of the organization, or the viewer's own.
fn account(look: &Look<'_>, text: &str) -> Result<AccountId, Problem> {
    let unreadable = || Problem::unreadable(format!("The account is twelve digits, and not {text:?}."));
    let account = text.parse::<AccountId>().map_err(|_| unreadable())?;
    if account != look.viewer.account {
        look.organization()?;
    }
    Ok(account)
}

fn question(asked: &Asked, account: AccountId, partition: &str) -> Result<Question, String> {
    let arn = match asked.principal.as_str() {
        "" => None,
        arn if arn.starts_with("arn:") => Some(arn.to_owned()),
        "root" => Some(format!("arn:{partition}:iam::{account}:root")),
        name if name.starts_with("user/") || name.starts_with("role/") => {
            Some(format!("arn:{partition}:iam::{account}:{name}"))
        }
        other => return Err(format!("Who asks is root, user/NAME, role/NAME or an ARN, and not {other:?}.")),
    };
    let mut context: IndexMap<String, Vec<String>> = IndexMap::new();
    for line in asked.context.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (key, value) = line
            .split_once('=')
            .ok_or_else(|| format!("A condition key is KEY=VALUE, a line each, and not {line:?}."))?;
        context.entry(key.trim().to_owned()).or_default().push(value.trim().to_owned());
    }
    if !asked.region.is_empty() {
        context.insert("aws:RequestedRegion".to_owned(), vec![asked.region.clone()]);
    }
    let context: IndexMap<String, Value> = context.into_iter().map(|(key, values)| (key, json!(values))).collect();
    let resource =
        (!asked.resource.is_empty()).then(|| Resource { arn: Some(asked.resource.clone()), ..Resource::default() });
    Ok(Question {
        principal: Principal { arn, account: Some(account.to_string()), ..Principal::default() },
        action: asked.action.clone(),
        resource,
        context,
        unknown: vec!["*".to_owned()],
        absent: asked.absent.split_whitespace().map(str::to_owned).collect(),
        at: None,
        explain: true,
    })
}
