//! `bailiwick what-if --expect FILE`: holds what calls would make of the organization to expectations. They are made on a branch, which is dropped.

use super::{hold, read, shown};
use crate::Problem;
use crate::branch::ROUTE;
use crate::client::Client;
use crate::draw;
use crate::terminal::{err, out, output, output_styled};
use crate::tree::Whose;
use crate::what_if::{self, Format, Status};
use crate::width::{of_errors, width};
use expectations::{Expectation, Report};
use reports::WhatIf;
use reports::branches::{Branch, Calls, Dropped};
use serde::Serialize;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Both reports, for programs.
#[derive(Serialize)]
struct Both<'a> {
    what_if: &'a WhatIf,
    expectations: &'a Report,
}

/// Rehearses calls, and holds what they make of the organization to expectations.
pub async fn rehearse(client: &Client, plan: &Value, format: Format, files: &[PathBuf]) -> Result<(), Problem> {
    let expectations = read(files)?;
    let report = what_if::asked(client, plan).await?;
    let held = after(client, plan, &expectations).await?;
    match format {
        Format::Json => out!("{}", crate::terminal::json(&Both { what_if: &report, expectations: &held })?),
        Format::Table => {
            output_styled(&what_if::table(&report, width()));
            out!();
            output_styled(&shown::report(&held, width()));
        }
        Format::Markdown => {
            output(&what_if::markdown(&report));
            output(&shown::markdown(&held));
        }
    }
    match (held.status(), report.refused) {
        (0, 0) => Ok(()),
        (2, _) => Err(Status(2).into()),
        _ => Err(Status(3).into()),
    }
}

/// How expectations stand after the calls.
async fn after(client: &Client, plan: &Value, expectations: &[Expectation]) -> Result<Report, Problem> {
    let mut plan = plan.clone();
    let as_of = plan.as_object_mut().and_then(|members| members.remove("as_of"));
    let body = json!({ "as_of": as_of, "timing": "instant" });
    let branch: Branch = client.post(ROUTE, "application/json", body.to_string()).await?;
    let held = on(client, &branch, &plan, expectations).await;
    let gone: Result<Dropped, _> = client.delete(&format!("{ROUTE}/{}", branch.name), &[]).await;
    if let Err(problem) = gone {
        let told = format!("branch {} couldn't be dropped: {problem}", branch.name);
        draw::line(&told, of_errors()).iter().for_each(|line| err!("{line}"));
    }
    held
}

async fn on(client: &Client, branch: &Branch, plan: &Value, expectations: &[Expectation]) -> Result<Report, Problem> {
    let below = Client::new(&branch.endpoint)?;
    let route = format!("{ROUTE}/{}/calls", branch.name);
    let calls: Calls = client.post(&route, "application/json", plan.to_string()).await?;
    if !calls.waiting.is_empty() {
        let told = format!("not yet done after the calls: {}", calls.waiting.join(", "));
        draw::line(&told, of_errors()).iter().for_each(|line| err!("{line}"));
    }
    Ok(hold(&below, &Whose::default(), expectations).await?.report)
}
