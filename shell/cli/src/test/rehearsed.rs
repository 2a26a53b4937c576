//! `bailiwick what-if --expect FILE`: holds what calls would make of the organization to expectations. They are made on a branch, which is dropped.

use super::{hold, shown};
use crate::Problem;
use crate::branch::ROUTE;
use crate::client::Client;
use crate::draw;
use crate::terminal::{err, out, output, output_styled};
use crate::tree::Whose;
use crate::what_if::{Format, Status};
use crate::width::{of_errors, width};
use expectations::{Expectation, Report};
use reports::WhatIf;
use reports::branches::{Branch, Calls, Dropped};
use serde::Serialize;
use serde_json::{Value, json};
use std::path::Path;

/// Both reports, for programs.
#[derive(Serialize)]
struct Both<'a> {
    what_if: &'a WhatIf,
    expectations: &'a Report,
}

/// Shows both reports, and answers the status that says what was found. `print` shows the first one alone, or writes it `to` a file.
pub fn told(
    report: &WhatIf,
    held: &Report,
    format: Format,
    to: Option<&Path>,
    print: impl FnOnce() -> Result<(), Problem>,
) -> Result<(), Problem> {
    match (format, to) {
        (Format::Json, None) => out!("{}", crate::terminal::json(&Both { what_if: report, expectations: held })?),
        (Format::Markdown, None) => {
            print()?;
            output(&shown::markdown(held));
        }
        (Format::Table, _) | (_, Some(_)) => {
            print()?;
            out!();
            output_styled(&shown::report(held, width()));
        }
        (Format::Junit | Format::Sarif | Format::Html, None) => {
            return Err("with --expect this form is written to a file: say --output, too".into());
        }
    }
    match (held.status(), report.refused) {
        (0, 0) => Ok(()),
        (2, _) => Err(Status(2).into()),
        _ => Err(Status(3).into()),
    }
}

/// How expectations stand after the calls of a document. They are made on a branch, which is dropped.
pub async fn after(client: &Client, document: &Value, expectations: &[Expectation]) -> Result<Report, Problem> {
    let mut plan = document.clone();
    if plan.get("changes").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        return Ok(hold(client, &Whose::default(), expectations).await?.report);
    }
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

/// How expectations stand in an installation, or on a branch.
pub async fn now(client: &Client, expectations: &[Expectation]) -> Result<Report, Problem> {
    Ok(hold(client, &Whose::default(), expectations).await?.report)
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
