//! `bailiwick verify organization DIRECTORY`: what AWS made of an organization, and what an installation makes of it, account by account.

use crate::Problem;
use crate::client::{CallError, Client};
use crate::draw;
use crate::endpoint::Endpoint;
use crate::format::Format;
use crate::terminal::{err, out};
use crate::what_if::Status;
use crate::width::{of_errors, width};
use identifiers::{AccountId, Region};
use importers::Files;
use importers::observed::{Association, observed};
use reports::verification::{Compared, Difference, Verification};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What was kept.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::VERIFY)]
pub struct Arguments {
    /// The directory that `collect` made, or one of what AWS Config delivers.
    #[arg(value_name = "DIRECTORY")]
    directory: PathBuf,
    /// How to show what differs.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// How many pages a list may have before something is wrong with it.
const PAGE_LIMIT: usize = 100_000;

/// Compares, and says what differs.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let files = Files::open(&arguments.directory)?;
    let observed =
        observed(&files).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let client = arguments.endpoint.client()?;
    let management = management(&client).await?;
    let settle = json!({ "timeout": 120 }).to_string();
    let _: Value = client.post("/_bailiwick/settle", "application/json", settle).await?;
    let mut effective = Side::new("effective policies");
    for ((kind, account), told) in &observed.effective_policies {
        let input = json!({ "PolicyType": kind.api_name(), "TargetId": account.to_string() });
        let region = Region::us_east_1();
        let ours = match client.call(management, &region, "organizations", "DescribeEffectivePolicy", input).await {
            Ok(answer) => {
                let content = answer.pointer("/EffectivePolicy/PolicyContent").and_then(Value::as_str);
                content.and_then(|text| serde_json::from_str(text).ok())
            }
            Err(problem) if refused(&problem, "EffectivePolicyNotFoundException") => None,
            Err(problem) => return Err(problem.into()),
        };
        let shown = |content: &Option<Value>| content.as_ref().map_or("none".to_owned(), ToString::to_string);
        effective.compare(format!("{} {account}", kind.api_name()), *told == ours, shown(told), shown(&ours));
    }
    let mut associations = Side::new("associations of configuration policies");
    for ((account, region), told) in &observed.associations {
        let list = "ConfigurationPolicyAssociationSummaries";
        let answers =
            pages(&client, *account, region, ("securityhub", "ListConfigurationPolicyAssociations"), list, json!({}));
        let ours: BTreeMap<_, _> = answers.await?.iter().filter_map(Association::of).collect();
        let shown = |association: Option<&Association>| match association {
            Some(Association { policy, kind, status }) => format!("{policy} {kind} {status}"),
            None => "none".to_owned(),
        };
        let nodes: std::collections::BTreeSet<_> = told.keys().chain(ours.keys()).collect();
        for node in nodes {
            let (one, other) = (told.get(node), ours.get(node));
            associations.compare(node.to_string(), one == other, shown(one), shown(other));
        }
    }
    let mut packs = Side::new("packs in members");
    for ((account, region, name), told) in &observed.packs {
        let list = "OrganizationConformancePackDetailedStatuses";
        let input = json!({ "OrganizationConformancePackName": name });
        let operation = ("config", "GetOrganizationConformancePackDetailedStatus");
        let answers = match pages(&client, *account, region, operation, list, input).await {
            Ok(answers) => answers,
            Err(problem) if refused(&problem, "NoSuchOrganizationConformancePackException") => Vec::new(),
            Err(problem) => return Err(problem.into()),
        };
        let text = |status: &Value, name: &str| Some(status.get(name)?.as_str()?.to_owned());
        let status = |status: &Value| Some((text(status, "AccountId")?.parse().ok()?, text(status, "Status")?));
        let ours: BTreeMap<AccountId, String> = answers.iter().filter_map(status).collect();
        let accounts: std::collections::BTreeSet<_> = told.keys().chain(ours.keys()).collect();
        for member in accounts {
            let shown = |status: Option<&String>| status.map_or("none".to_owned(), Clone::clone);
            let (one, other) = (told.get(member), ours.get(member));
            packs.compare(format!("{name} in {region} {member}"), one == other, shown(one), shown(other));
        }
    }
    let [rules, verdicts] = super::rules::compared(&client, &observed).await?;
    let sides = [effective, associations, packs, rules, verdicts];
    let report = Verification { compared: sides.map(|side| side.0).into() };
    for place in &observed.unread {
        let line = format!("{place}: which rule says this of what isn't told; it isn't compared");
        draw::line(&line, of_errors()).iter().for_each(|line| err!("{line}"));
    }
    if report.compared.iter().all(|compared| compared.count == 0 && compared.not_here == 0) {
        let directory = arguments.directory.display();
        return Err(format!("{directory} has no answers that could be compared: `bailiwick collect` keeps them").into());
    }
    match arguments.format {
        Format::Json => out!("{}", crate::terminal::json(&report)?),
        Format::Table => {
            lines(&report).iter().flat_map(|line| draw::line(line, width())).for_each(|line| out!("{line}"))
        }
    }
    let equal = report.compared.iter().all(|compared| compared.differences.is_empty());
    if equal { Ok(()) } else { Err(Status(2).into()) }
}

/// What is compared of one kind.
pub(super) struct Side(pub(super) Compared);

impl Side {
    pub(super) fn new(what: &str) -> Self {
        Self(Compared { what: what.to_owned(), count: 0, not_here: 0, differences: Vec::new() })
    }

    pub(super) fn compare(&mut self, of: String, equal: bool, aws: String, here: String) {
        self.0.count = self.0.count.saturating_add(1);
        if !equal {
            self.0.differences.push(Difference { of, aws, here });
        }
    }
}

/// The account that manages the only organization.
async fn management(client: &Client) -> Result<AccountId, Problem> {
    let told: reports::Organizations = client.get("/_bailiwick/organizations", &[]).await?;
    match told.organizations.as_slice() {
        [] => Err("the installation has no organization: import it first".into()),
        all => {
            let first = all.first().ok_or("the installation has no organization")?;
            if all.len() > 1 {
                return Err(
                    "the installation has several organizations; one that has only the imported one is compared".into(),
                );
            }
            Ok(first.management_account.parse()?)
        }
    }
}

pub(super) fn refused(problem: &CallError, code: &str) -> bool {
    problem.to_string().contains(code)
}

pub(super) async fn pages(
    client: &Client,
    account: AccountId,
    region: &Region,
    (service, operation): (&str, &str),
    list: &str,
    input: Value,
) -> Result<Vec<Value>, CallError> {
    let mut all = Vec::new();
    let mut input = input;
    for _ in 0..PAGE_LIMIT {
        let mut answer = client.call(account, region, service, operation, input.clone()).await?;
        if let Some(Value::Array(items)) = answer.get_mut(list) {
            all.append(items);
        }
        match (answer.get("NextToken").filter(|token| token.is_string()).cloned(), input.as_object_mut()) {
            (Some(token), Some(input)) => {
                input.insert("NextToken".to_owned(), token);
            }
            _ => break,
        }
    }
    Ok(all)
}

fn lines(report: &Verification) -> Vec<String> {
    let mut lines = Vec::new();
    for compared in report.compared.iter().filter(|compared| compared.count > 0 || compared.not_here > 0) {
        let equal = compared.count.saturating_sub(compared.differences.len());
        let not_here = match compared.not_here {
            0 => String::new(),
            count => format!(" ({count} more are of rules that aren't here)"),
        };
        lines.push(format!("{}: {equal} of {} equal{not_here}", compared.what, compared.count));
        for Difference { of, aws, here } in &compared.differences {
            lines.push(format!("  {of}"));
            lines.push(format!("    AWS:  {aws}"));
            lines.push(format!("    here: {here}"));
        }
    }
    lines
}
