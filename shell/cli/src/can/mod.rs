//! `bailiwick can ACCOUNT ACTION...`: whether the policies of an organization let somebody do something, and which one doesn't.

mod file;
mod question;
mod shown;

use crate::Problem;
use crate::draw;
use crate::format::Format;
use crate::terminal::{err, out};
use crate::tree;
use crate::what_if::Status;
use crate::width::{of_errors, width};
use reports::decide::{Answer, Answers, Decision};
use serde_json::json;
use std::path::PathBuf;

/// Who wants to do what.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::DECISION)]
pub struct Arguments {
    /// The account that asks, by its number, its name or its address (not with --at); and the actions, such as s3:GetObject; s3:Put* and * ask for all
    /// that there are.
    #[arg(value_name = "ACCOUNT ACTION", required_unless_present = "file", conflicts_with = "file", num_args = 1..)]
    words: Vec<String>,
    /// What is acted on, by its ARN; `*` for an action on no resource. Without it the answer holds for any, or says that it hangs
    /// on it.
    #[arg(long, value_name = "ARN", conflicts_with = "file")]
    resource: Option<String>,
    /// The account that owns it, where that is neither in the ARN nor the account that asks.
    #[arg(long, value_name = "ACCOUNT", requires = "resource")]
    owner: Option<String>,
    /// Who in the account asks: root, user/NAME, role/NAME, or an ARN. Without it anybody.
    #[arg(long, value_name = "WHO", conflicts_with = "file")]
    principal: Option<String>,
    /// A condition key and its value; several values of a key by saying it again. Keys that aren't mentioned are unknown.
    #[arg(long, value_name = "KEY=VALUE", conflicts_with = "file")]
    context: Vec<String>,
    /// A condition key that is not in the request.
    #[arg(long, value_name = "KEY", conflicts_with = "file")]
    absent: Vec<String>,
    /// The Region of the request: aws:RequestedRegion.
    #[arg(long, conflicts_with = "file")]
    region: Option<identifiers::Region>,
    /// A unit or the root, by its name, its path or its id: asks for a new account there.
    #[arg(long, value_name = "UNIT", conflicts_with = "file")]
    at: Option<String>,
    /// Questions, as JSON or YAML: a list of them or {"questions": [...]}, as POST /_bailiwick/decide takes them; `-` is the standard
    /// input. Those that bring their organization along need no installation.
    #[arg(long, short)]
    file: Option<PathBuf>,
    /// How to show it.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    organization: tree::Whose,
}

/// Asks and prints; ends with the status that says what was decided.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    if let Some(path) = &arguments.file {
        let answered = file::answer(path, &arguments.organization).await?;
        match arguments.format {
            Format::Json => {
                let answers: Vec<&Answer> = answered.iter().map(|one| &one.answer).collect();
                out!("{}", crate::terminal::json(&json!({ "answers": answers }))?);
            }
            Format::Table => shown::list(&answered, width()).iter().for_each(|line| out!("{line}")),
        }
        return ended(answered.iter().flat_map(|one| decisions(&one.answer)));
    }
    let client = arguments.organization.client()?;
    let asked = question::ask(&arguments, &client).await?;
    let body = json!({ "questions": asked.questions }).to_string();
    let told: Answers =
        client.post("/_bailiwick/decide", "application/json", body).await.map_err(question::in_words)?;
    for note in told.answers.iter().filter_map(|answer| answer.note.as_deref()) {
        draw::paragraph("note:", note, of_errors()).iter().for_each(|line| err!("{line}"));
    }
    match (arguments.format, told.answers.as_slice()) {
        (Format::Json, answers) => out!("{}", crate::terminal::json(&json!({ "answers": answers }))?),
        (Format::Table, [answer]) => shown::whole(&asked, answer, width()).iter().for_each(|line| out!("{line}")),
        (Format::Table, answers) => shown::brief(&asked, answers, width()).iter().for_each(|line| out!("{line}")),
    }
    ended(told.answers.iter().flat_map(decisions))
}

/// What is decided, for each action where there are several.
fn decisions(answer: &Answer) -> Vec<Decision> {
    match &answer.actions {
        Some(actions) => actions.groups.iter().map(|group| group.decision).collect(),
        None => vec![answer.decision],
    }
}

/// Whatever is denied counts before what is undecided, and that before what is allowed.
fn ended(decisions: impl Iterator<Item = Decision>) -> Result<(), Problem> {
    let rank = |decision| match decision {
        Decision::Allowed | Decision::Mixed => 0,
        Decision::Undecided => 1,
        Decision::Denied => 2,
    };
    match decisions.max_by_key(|decision| rank(*decision)) {
        None | Some(Decision::Allowed | Decision::Mixed) => Ok(()),
        Some(Decision::Denied) => Err(Status(2).into()),
        Some(Decision::Undecided) => Err(Status(3).into()),
    }
}
