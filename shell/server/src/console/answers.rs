//! The forms in which the console answers: a page, a page that says what is wrong, the way to another page.

use super::frame::bare;
use super::look::Look;
use super::made::render;
use super::problem::Problem;
use crate::copies::{Branch, Refusal};
use crate::installation::Installation;
use crate::port::Port;
use crate::reply::{Body, full, text};
use http::{HeaderValue, Response, StatusCode, header};
use protocol::Form;
use std::sync::Arc;
use web_console::frame::Frame;
use web_console::problem::ProblemPage;
use web_console::screen::Screen;

/// A page.
pub fn page(status: StatusCode, page: String) -> Response<Body> {
    let mut answer = Response::new(full(page));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    answer
}

/// Says what is wrong, where nothing can be looked at.
pub fn wrong(installation: &Installation, problem: Problem) -> Response<Body> {
    let status = problem.status;
    match render(&problem_page(bare(installation, problem.title), problem)) {
        Ok(text) => page(status, text),
        Err(problem) => text(StatusCode::INTERNAL_SERVER_ERROR, &problem.message),
    }
}

/// Says what is wrong within what is looked at, so that the way on is in the same view.
///
/// # Errors
/// When a template can't be written, which is a mistake of ours.
pub fn wrong_within(look: &Look<'_>, screen: Screen, problem: Problem) -> Result<(StatusCode, String), Problem> {
    let status = problem.status;
    Ok((status, render(&problem_page(look.frame(screen, problem.title), problem))?))
}

/// The way to another page: after something was done a browser reads on from there.
pub fn way(status: StatusCode, to: &str) -> Response<Body> {
    let mut answer = text(status, to);
    if let Ok(to) = HeaderValue::from_str(to) {
        answer.headers_mut().insert(header::LOCATION, to);
    }
    answer
}

/// The branch that an address is about, if it is about one.
///
/// # Errors
/// What to say when there is no such branch.
pub fn branch(port: &Port, form: &Form) -> Result<Option<Arc<Branch>>, Problem> {
    let name = form.get("branch").filter(|name| !name.is_empty());
    name.map(|name| port.branches.use_one(name)).transpose().map_err(|refusal| no_branch(&refusal))
}

fn problem_page(frame: Frame, problem: Problem) -> ProblemPage {
    ProblemPage { frame, message: problem.message, commands: problem.commands }
}

fn no_branch(refusal: &Refusal) -> Problem {
    let gone = matches!(refusal, Refusal::Lost(..));
    let status = if gone { StatusCode::GONE } else { StatusCode::NOT_FOUND };
    let commands = vec!["bailiwick branch list".to_owned()];
    Problem { status, title: "No such branch", message: refusal.to_string(), commands }
}
