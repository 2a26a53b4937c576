//! The two states that recorded calls are decided in: branches, which are made for it and dropped afterwards.

use crate::Problem;
use crate::branch::ROUTE;
use crate::client::{CallError, Client};
use crate::draw;
use crate::terminal::err;
use crate::what_if::Change;
use crate::width::of_errors;
use reports::branches::{Branch, Calls, Dropped};
use reports::what_if::Outcome;
use serde_json::{Value, json};

/// What changes.
#[derive(Clone, Copy)]
pub enum Wanted<'a> {
    /// What these calls change.
    Change(&'a Change),
    /// What was changed on this branch.
    Branch(&'a str),
    /// Nothing, or what has changed since a state of the past.
    Now,
}

/// A state, and what it is for people.
pub struct Named {
    /// Whom to ask.
    pub client: Client,
    /// What it is.
    pub name: String,
}

/// The states that are compared.
pub struct Compared {
    /// Before the change; nothing where what the records tell is all there is.
    pub before: Option<Named>,
    /// After it.
    pub after: Named,
}

/// Does something with the states, and answers what comes of it and how many calls of the change would be refused. What was made for them is dropped, whatever comes of it.
pub async fn with<T>(
    client: &Client,
    wanted: Wanted<'_>,
    as_of: Option<&str>,
    work: impl AsyncFnOnce(&Compared) -> Result<T, Problem>,
) -> Result<(T, usize), Problem> {
    let mut made = Made { client, names: Vec::new() };
    let done = async {
        let (compared, refused) = made.states(wanted, as_of).await?;
        Ok((work(&compared).await?, refused))
    }
    .await;
    made.drop().await;
    done
}

/// The branches that were made.
struct Made<'c> {
    client: &'c Client,
    names: Vec<String>,
}

impl Made<'_> {
    async fn states(&mut self, wanted: Wanted<'_>, as_of: Option<&str>) -> Result<(Compared, usize), Problem> {
        let now = || Named { client: self.client.clone(), name: "the organization now".to_owned() };
        let past = as_of.map_or("the organization as it is".to_owned(), |at| format!("the organization as of {at}"));
        Ok(match (wanted, as_of) {
            (Wanted::Now, None) => (Compared { before: None, after: now() }, 0),
            (Wanted::Now, Some(_)) => {
                let after = now();
                let before = self.make(json!({ "as_of": as_of, "timing": "instant" })).await?;
                (Compared { before: Some(named(&before, past)?), after }, 0)
            }
            (Wanted::Branch(name), _) => {
                let branch: Branch = self.client.get(&format!("{ROUTE}/{name}"), &[]).await?;
                let begun = json!({ "from": branch.from, "as_of": branch.version, "timing": "instant" });
                let before = self.make(begun).await?;
                let of = format!("what branch {name} came from");
                let after = named(&branch, format!("branch {name}"))?;
                (Compared { before: Some(named(&before, of)?), after }, 0)
            }
            (Wanted::Change(change), _) => {
                let before = self.make(json!({ "as_of": as_of, "timing": "instant" })).await?;
                let after = self.make(json!({ "from": before.name, "timing": "instant" })).await?;
                let refused = self.call(&after, change).await?;
                let after = named(&after, format!("{past} with {}", change.name))?;
                (Compared { before: Some(named(&before, past)?), after }, refused)
            }
        })
    }

    async fn make(&mut self, body: Value) -> Result<Branch, CallError> {
        let branch: Branch = self.client.post(ROUTE, "application/json", body.to_string()).await?;
        self.names.push(branch.name.clone());
        Ok(branch)
    }

    /// Makes the calls of a change, and answers how many were refused, which is told.
    async fn call(&self, branch: &Branch, change: &Change) -> Result<usize, Problem> {
        let mut document = change.document.clone();
        if document.get("changes").and_then(Value::as_array).is_some_and(Vec::is_empty) {
            return Ok(0);
        }
        // Where it begins was said when the branch was made.
        document.as_object_mut().map(|members| members.remove("as_of"));
        let route = format!("{ROUTE}/{}/calls", branch.name);
        let calls: Calls = self.client.post(&route, "application/json", document.to_string()).await.map_err(
            |problem| match &change.from {
                Some(file) if problem.is_told() => Problem::from(format!("{}: {problem}", file.display())),
                _ => problem.into(),
            },
        )?;
        if !calls.waiting.is_empty() {
            say(&format!("not yet done after the calls: {}", calls.waiting.join(", ")));
        }
        let mut refused = 0;
        for call in &calls.calls {
            let why = match &call.outcome {
                Outcome::Refused { refusal } => refusal.told(),
                Outcome::NotMade { refusal } => refusal.message.clone(),
                Outcome::Accepted(_) | Outcome::Unchanged(_) | Outcome::Answered(_) => continue,
            };
            refused += 1;
            say(&format!("call {}, {}, is refused: {why}", call.call, call.operation));
        }
        Ok(refused)
    }

    /// Drops what was made, the last first: it came from the one before.
    async fn drop(self) {
        for name in self.names.iter().rev() {
            let gone: Result<Dropped, CallError> = self.client.delete(&format!("{ROUTE}/{name}"), &[]).await;
            if let Err(problem) = gone {
                say(&format!("branch {name} couldn't be dropped: {problem}"));
            }
        }
    }
}

fn named(branch: &Branch, name: String) -> Result<Named, CallError> {
    Ok(Named { client: Client::new(&branch.endpoint)?, name })
}

fn say(text: &str) {
    draw::line(text, of_errors()).iter().for_each(|line| err!("{line}"));
}
