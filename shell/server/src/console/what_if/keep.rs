//! What was rehearsed, kept as a branch or really done: by the ordinary way of a call, so that what may refuse one still does.

use super::rehearse::kept;
use crate::console::look::Look;
use crate::console::problem::Problem;
use crate::console::sent::Sent;
use crate::control::{make_branch, taken};
use crate::copies::Branch;
use crate::installation::Installation;
use crate::past::AsOf;
use crate::rehearsal::{self, Plan};
use crate::tried::{Change, Outcome, Tried, new_name};
use http::StatusCode;
use serde_json::Value;
use std::sync::Arc;
use web_console::screen::Screen;

/// `POST what-if/keep`: `report=NAME` and `branch=NAME`, which may be left out. A branch of what is looked at, on which the change is made.
pub async fn keep(look: &Look<'_>, sent: &Sent) -> Result<String, Problem> {
    look.organization()?;
    let tried = rehearsed(look, sent)?;
    let as_of = look.view.as_of.as_deref().map(AsOf::read).transpose().map_err(Problem::unreadable)?;
    let branch = make_branch(look.port, look.installation, sent.get("branch"), as_of, None).await;
    let branch: Arc<Branch> = branch.map_err(|refused| Problem {
        title: "There is no new branch",
        status: refused.status,
        message: refused.message,
        commands: vec!["bailiwick branch list".to_owned()],
    })?;
    let outcome = made(look, &branch.installation, &tried.change).await?;
    let name = new_name().map_err(Problem::unavailable)?;
    let change = Change::Branch { name: branch.name.to_string(), against: None };
    branch.installation.tried.put(name.clone(), Arc::new(Tried { change, outcome }));
    Ok(look.view.on(Some(branch.name.as_str())).to(Screen::WhatIf).with("report", name).to_string())
}

/// `POST what-if/do`: `report=NAME`. The change is made where it was rehearsed.
pub async fn carry_out(look: &Look<'_>, sent: &Sent) -> Result<String, Problem> {
    look.organization()?;
    let tried = rehearsed(look, sent)?;
    if !look.is_present() {
        let message = "What was can't be changed: look at the present, rehearse there, and do it.";
        return Err(Problem {
            title: "This is the past",
            status: StatusCode::CONFLICT,
            ..Problem::unreadable(message)
        });
    }
    let change = match &tried.change {
        Change::Typed { rows, document } => Change::Typed { rows: rows.clone(), document: document.clone() },
        Change::Calls { name, document } => Change::Calls { name: name.clone(), document: document.clone() },
        Change::Document { name, text } => Change::Document { name: name.clone(), text: text.clone() },
        Change::Plan { .. } | Change::Branch { .. } => {
            let message = "Only calls and documents are done from here: Terraform applies its plans itself, and what was called on a branch is \
                           called again.";
            return Err(Problem {
                title: "Not from here",
                status: StatusCode::CONFLICT,
                ..Problem::unreadable(message)
            });
        }
    };
    let outcome = made(look, look.installation, &change).await?;
    kept(look, Tried { change, outcome })
}

/// What was rehearsed, if it is still kept.
fn rehearsed(look: &Look<'_>, sent: &Sent) -> Result<Arc<Tried>, Problem> {
    let gone = || {
        let message = "This report isn't kept any more: only the latest few are. Rehearse the change again.";
        Problem { title: "The report is gone", status: StatusCode::GONE, ..Problem::not_found(message) }
    };
    let name = sent.get("report").ok_or_else(gone)?.to_owned();
    look.installation.tried.get(&name).filter(|tried| matches!(tried.outcome, Outcome::Told { .. })).ok_or_else(gone)
}

/// Makes a change for good.
async fn made(look: &Look<'_>, installation: &Installation, change: &Change) -> Result<Outcome, Problem> {
    let mut document = match change {
        Change::Typed { document, .. } | Change::Calls { document, .. } => document.clone(),
        Change::Plan { handed, .. } => handed.document(),
        Change::Document { text: Some(text), .. } => {
            let taken = taken(look.port, installation, text.clone(), look.viewer.account, true).await;
            return Ok(taken.map_or_else(|problem| Outcome::Refused(problem.to_string()), Outcome::Imported));
        }
        Change::Document { text: None, .. } => {
            let message =
                "The document is too large to be kept: `bailiwick import organization PATH --apply` takes it.";
            return Err(Problem {
                title: "Not from here",
                status: StatusCode::CONFLICT,
                ..Problem::unreadable(message)
            });
        }
        Change::Branch { .. } => {
            let message = "What became of a branch is on that branch already.";
            return Err(Problem {
                title: "Not from here",
                status: StatusCode::CONFLICT,
                ..Problem::unreadable(message)
            });
        }
    };
    // A branch was made at that moment, and calls are made at its present.
    if let Some(members) = document.as_object_mut() {
        members.shift_remove("as_of");
    }
    let read = || Plan::read(&document, &installation.engine.settings().regions);
    let made =
        rehearsal::call_on(look.port, installation, Plan::patience(document_text(&document).as_bytes()), read).await;
    Ok(made.map_or_else(|problem| Outcome::Refused(problem.to_string()), Outcome::Made))
}

/// As much of a document as says how long its calls may take.
fn document_text(document: &Value) -> String {
    let timeout = document.get("timeout").cloned().unwrap_or(Value::Null);
    serde_json::json!({ "timeout": timeout }).to_string()
}
