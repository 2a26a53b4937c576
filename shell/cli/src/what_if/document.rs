//! A change that is handed over as another version of the organization: applied on a branch, which is compared with what it came from and dropped.

use super::Arguments;
use crate::Problem;
use crate::branch::{ROUTE, compared};
use crate::client::{CallError, Client};
use crate::draw;
use crate::import::organization;
use crate::terminal::err;
use crate::width::of_errors;
use expectations::Expectation;
use reports::WhatIf;
use reports::branches::{Branch, Dropped};
use reports::import::{Import, Outcome};
use reports::work::Settled;
use serde_json::json;
use std::path::PathBuf;

/// What comes of it: the report, and how expectations stand there, if there are any.
pub async fn rehearsed(
    client: &Client,
    paths: &[PathBuf],
    arguments: &Arguments,
    expected: &[Expectation],
) -> Result<(WhatIf, Option<expectations::Report>), Problem> {
    // What is wrong with the files is told before anything is made.
    let body = organization::body(paths, None)?;
    let wanted = json!({ "as_of": arguments.as_of, "timing": "instant" });
    let branch: Branch = client.post(ROUTE, "application/json", wanted.to_string()).await?;
    let done = on(client, &branch, paths, body, arguments, expected).await;
    let gone: Result<Dropped, CallError> = client.delete(&format!("{ROUTE}/{}", branch.name), &[]).await;
    if let Err(problem) = gone {
        say(&format!("branch {} couldn't be dropped: {problem}", branch.name));
    }
    done
}

async fn on(
    client: &Client,
    branch: &Branch,
    paths: &[PathBuf],
    mut body: organization::Body,
    arguments: &Arguments,
    expected: &[Expectation],
) -> Result<(WhatIf, Option<expectations::Report>), Problem> {
    let below = Client::new(&branch.endpoint)?;
    let evidence = body.take_evidence();
    let import = organization::post(&below, body, true, paths).await?;
    organization::Body::hand_in(evidence, &below).await?;
    let patience = json!({ "timeout": arguments.timeout.unwrap_or(60.0) });
    let settled: Settled = below.post("/_bailiwick/settle", "application/json", patience.to_string()).await?;
    if let Settled::Waiting { outstanding, .. } = settled {
        let work: Vec<&str> = outstanding.iter().map(|left| left.work.as_str()).collect();
        say(&format!("not yet done on the branch: {}", work.join(", ")));
    }
    let mut report = compared(client, &branch.name, None).await?;
    report.notes.extend(notes(&import));
    if !arguments.replay.is_empty() {
        report = report.with_replay(crate::replay::of_branch(client, &branch.name, &arguments.replay).await?);
    }
    let held = match expected {
        [] => None,
        expected => Some(crate::test::now(&below, expected).await?),
    };
    Ok((report, held))
}

/// What is to be known of how the document was taken.
fn notes(import: &Import) -> Vec<String> {
    let mut notes = Vec::new();
    if import.outcome == Outcome::Imported {
        notes.push(format!("{} isn't here yet: all of it would come.", import.organization));
    }
    notes.extend(
        import.not_compared.iter().map(|what| format!("Not compared, because the document doesn't tell: {what}.")),
    );
    match import.gaps.len() {
        0 => {}
        1 => notes.push("The document has a gap, which import tells.".to_owned()),
        gaps => notes.push(format!("The document has {gaps} gaps, which import tells.")),
    }
    notes
}

fn say(text: &str) {
    draw::line(text, of_errors()).iter().for_each(|line| err!("{line}"));
}
