//! A change that is handed over as a Terraform plan: its calls, and afterwards what their report means in the plan's words.

use crate::Problem;
use crate::client::Client;
use reports::Organizations;
use reports::what_if::{
    Beside, Call, Consequences, ImportFirst, Names, NotMapped, Outcome, REPORT_VERSION, Summary, UnknownValue, WhatIf,
};
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;
use terraform_plan::{Handed, MOST_BYTES, Otherwise, PlanError};

/// Reads a plan in a file, or on the standard input.
pub fn read(path: &Path, otherwise: &Otherwise) -> Result<Handed, Problem> {
    let is_input = path.as_os_str() == "-";
    let name = if is_input { "the standard input".to_owned() } else { path.display().to_string() };
    let mut text = Vec::new();
    // What is larger is said to be so without being read.
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let taken = if is_input {
        std::io::stdin().lock().take(most).read_to_end(&mut text)
    } else {
        std::fs::File::open(path).and_then(|file| match file.metadata()?.len() {
            size if size >= most => Err(std::io::Error::other(PlanError::TooLarge)),
            _ => file.take(most).read_to_end(&mut text),
        })
    };
    taken.map_err(|problem| format!("{name}: {problem}"))?;
    terraform_plan::read(&text, otherwise).map_err(|problem| format!("{name}: {problem}").into())
}

/// The document that has a plan's calls rehearsed.
pub fn document(handed: &Handed) -> Value {
    json!({ "changes": handed.calls.iter().map(terraform_plan::Call::document).collect::<Vec<_>>() })
}

/// The report of a plan that comes to no call: nothing was rehearsed, and there is no need for it.
pub async fn nothing(client: &Client) -> Result<WhatIf, Problem> {
    let now: Organizations = client.get("/_bailiwick/organizations", &[]).await?;
    Ok(WhatIf {
        report_version: REPORT_VERSION,
        version: now.version,
        at: now.at,
        as_of: None,
        effect: false,
        refused: 0,
        summary: Summary::default(),
        calls: Vec::new(),
        consequences: Consequences::default(),
        names: Names::default(),
        notes: Vec::new(),
        beside: None,
        replay: None,
    })
}

/// Tells a report in the plan's words: which resource each call is for, and what of the plan is no part of it. What is sensitive is
/// hidden.
pub async fn told(client: &Client, handed: &Handed, mut report: WhatIf) -> Result<WhatIf, Problem> {
    for (call, made) in handed.calls.iter().zip(&mut report.calls) {
        made.address = Some(call.address.clone());
        if call.is_sensitive
            && let Outcome::Accepted(answered) | Outcome::Unchanged(answered) | Outcome::Answered(answered) =
                &mut made.outcome
        {
            answered.answer = Value::Null;
        }
    }
    let mut beside = beside(handed);
    for (call, made) in handed.calls.iter().zip(&report.calls) {
        let ids = unknown_ids(call, made);
        if !ids.is_empty() && !beside.import_first.iter().any(|it| it.address == call.address && it.ids == ids) {
            beside.import_first.push(ImportFirst { address: call.address.clone(), ids });
        }
    }
    if !beside.import_first.is_empty()
        && let Some(theirs) = &handed.organization
    {
        let now: Organizations = client.get("/_bailiwick/organizations", &[]).await?;
        let ours: Vec<&str> = now.organizations.iter().map(|one| one.id.as_str()).collect();
        if !ours.contains(&theirs.as_str()) {
            let has = if ours.is_empty() { "none".to_owned() } else { ours.join(", ") };
            let told =
                format!("The plan is of organization {theirs}, and the installation has {has}: import it first.");
            beside.warnings.insert(0, told);
        }
    }
    report.summary = Summary::of(&report.calls, &report.consequences, &report.names);
    report.beside = Some(beside);
    if handed.secrets.is_empty() {
        return Ok(report);
    }
    let mut whole = serde_json::to_value(&report)?;
    terraform_plan::hide(&mut whole, &handed.secrets);
    Ok(serde_json::from_value(whole)?)
}

fn beside(handed: &Handed) -> Beside {
    let found = &handed.beside;
    let unknown = found.unknown.iter().map(|it| UnknownValue {
        address: it.address.clone(),
        attribute: it.attribute.clone(),
        why: it.why.clone(),
    });
    let not_mapped = found
        .not_mapped
        .iter()
        .map(|(address, resource_type)| NotMapped { address: address.clone(), resource_type: resource_type.clone() });
    Beside {
        not_part: found.not_part.clone(),
        not_mapped: not_mapped.collect(),
        unknown: unknown.collect(),
        import_first: Vec::new(),
        assumed: found.assumed.clone(),
        warnings: found.warnings.clone(),
    }
}

/// The ids of a call that the installation doesn't know, by how it was refused.
fn unknown_ids(call: &terraform_plan::Call, made: &Call) -> Vec<String> {
    let Outcome::Refused { refusal } = &made.outcome else { return Vec::new() };
    let starts: &[&str] = match refusal.code.as_str() {
        "AccountNotFoundException" => &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        "OrganizationalUnitNotFoundException" => &["ou-"],
        "PolicyNotFoundException" => &["p-"],
        "RootNotFoundException" => &["r-"],
        "ParentNotFoundException"
        | "SourceParentNotFoundException"
        | "DestinationParentNotFoundException"
        | "ChildNotFoundException" => &["r-", "ou-"],
        "TargetNotFoundException" | "ResourceNotFoundException" | "AWSOrganizationsNotInUseException" => &[""],
        _ => return Vec::new(),
    };
    let is_meant = |id: &&String| starts.iter().any(|start| id.starts_with(start));
    call.ids.iter().filter(is_meant).cloned().collect()
}
