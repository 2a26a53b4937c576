//! Tries a change on copies, and leads to the page that shows what came of it.

use super::change::{Read, read, rows};
use super::document;
use crate::console::look::Look;
use crate::console::problem::Problem;
use crate::console::sent::Sent;
use crate::rehearsal::{self, Plan};
use crate::tried::{Change, Outcome, Tried, new_name};
use bytes::Bytes;
use reports::WhatIf;
use serde_json::Value;
use std::sync::Arc;
use terraform_plan::Handed;
use web_console::screen::Screen;
use web_console::what_if::comment;

/// Calls that can be typed.
const ROWS: usize = 100;

/// `POST what-if`: `kind=calls|move|file|branch` with what belongs to it, `then=add` for one more call to type, and `name` for what its progress is asked by.
pub async fn rehearse(look: &Look<'_>, sent: &Sent) -> Result<String, Problem> {
    look.organization()?;
    if sent.get("then") == Some("add") {
        let mut rows = rows(sent);
        rows.truncate(ROWS);
        let change = Change::Typed { rows, document: Value::Null };
        return kept(look, Tried { change, outcome: Outcome::Draft });
    }
    let name = sent.get("name").map(str::to_owned);
    let (change, outcome) = match read(look, sent).await? {
        Read::Wrong(change, problem) => (change, Err(problem)),
        Read::Change(change) => {
            let text = match &change {
                Change::Document { text, .. } => text.clone(),
                _ => None,
            };
            let came = tried(look, &change, text, name).await;
            (change, came)
        }
        Read::Large(change, text) => {
            let came = tried(look, &change, Some(text), name).await;
            (change, came)
        }
    };
    let outcome = outcome
        .map_or_else(Outcome::Refused, |report| Outcome::Told { comment: comment(&report), report: Box::new(report) });
    kept(look, Tried { change, outcome })
}

/// Keeps what was tried, and answers the address at which it is shown.
///
/// # Errors
/// When the system has no randomness to give.
pub fn kept(look: &Look<'_>, tried: Tried) -> Result<String, Problem> {
    let name = new_name().map_err(Problem::unavailable)?;
    look.installation.tried.put(name.clone(), Arc::new(tried));
    Ok(look.view.to(Screen::WhatIf).with("report", name).to_string())
}

async fn tried(look: &Look<'_>, change: &Change, text: Option<Bytes>, name: Option<String>) -> Result<WhatIf, String> {
    match change {
        Change::Typed { document, .. } | Change::Calls { document, .. } => calls(look, document, name).await,
        Change::Plan { handed, .. } => plan(look, handed, name).await,
        Change::Document { .. } => document::rehearsed(look, text.unwrap_or_default(), name).await,
        Change::Branch { name: branch, against } => {
            let one = |name: &str| look.port.branches.use_one(name).map_err(|refusal| refusal.to_string());
            let (branch, against) = (one(branch)?, against.as_deref().map(one).transpose()?);
            let patience = rehearsal::usual_patience();
            let report = rehearsal::consequences(look.port, &branch, against.as_deref(), name, patience).await;
            report.map_err(|problem| problem.to_string())
        }
    }
}

async fn calls(look: &Look<'_>, document: &Value, name: Option<String>) -> Result<WhatIf, String> {
    let read = || Plan::read(document, &look.installation.engine.settings().regions);
    let patience = rehearsal::usual_patience();
    let report = rehearsal::rehearse(look.port, look.installation, name, patience, read).await;
    report.map_err(|problem| problem.to_string())
}

async fn plan(look: &Look<'_>, handed: &Handed, name: Option<String>) -> Result<WhatIf, String> {
    let mut document = handed.document();
    if let (Some(as_of), Some(members)) = (&look.view.as_of, document.as_object_mut()) {
        members.insert("as_of".to_owned(), Value::String(as_of.clone()));
    }
    let report = if handed.calls.is_empty() {
        WhatIf::of_nothing(look.snapshot.version, crate::told::time(look.at))
    } else {
        calls(look, &document, name).await?
    };
    let ours: Vec<String> = look.state().organizations.organizations.keys().map(ToString::to_string).collect();
    let ours: Vec<&str> = ours.iter().map(String::as_str).collect();
    handed.told(report, &ours).map_err(|problem| problem.to_string())
}
