//! Makes the calls and keeps their answers, as the script does: all pages as one, and that there is nothing as an answer.

use super::answer::printed;
use crate::Problem;
use crate::client::{CallError, Client};
use crate::collect::calls::Call;
use exporters::Directory;
use futures::TryStreamExt;
use identifiers::{AccountId, Region};
use schema::Operation;
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// As many pages as an answer may have: a thousand times what the largest organization has.
const PAGES: usize = 1_000_000;
/// How many calls wait for their answers at the same time.
const AT_ONCE: usize = 8;
/// Refusals that say that there is none.
const NOTHING: [&str; 3] = ["EffectivePolicyNotFound", "ResourcePolicyNotFound", "ServiceAccessNotEnabled"];

/// Who asks whom, and where the answers go.
pub struct Asking {
    client: Client,
    /// Who asks what is the organization's.
    pub management: AccountId,
    /// Where what has no Region is asked.
    pub global: Region,
    /// Shared by the calls that wait for their answers at the same time.
    kept: RefCell<Kept>,
    made: Arc<AtomicU64>,
}

struct Kept {
    directory: Directory,
    failures: Vec<(String, String)>,
}

impl Asking {
    /// Of an installation, into a directory; counts the calls that were made.
    pub fn new(
        client: Client,
        management: AccountId,
        global: Region,
        directory: Directory,
        made: Arc<AtomicU64>,
    ) -> Self {
        let kept = RefCell::new(Kept { directory, failures: Vec::new() });
        Self { client, management, global, kept, made }
    }

    /// Makes a call of the organization's, and keeps the answer.
    pub async fn of_organization(
        &self,
        call: &Call,
        about: &[&str],
        values: &[&str],
    ) -> Result<Option<Value>, Problem> {
        self.keep(call, self.management, &self.global.clone(), about, values).await
    }

    /// Makes a call as an account in a Region, and keeps the answer; nothing where it is refused, which is remembered. `values` are those
    /// of the members that the call takes.
    pub async fn keep(
        &self,
        call: &Call,
        account: AccountId,
        region: &Region,
        about: &[&str],
        values: &[&str],
    ) -> Result<Option<Value>, Problem> {
        let input: Map<String, Value> =
            call.takes.iter().zip(values).map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect();
        let file = call.file(about);
        let answer = match self.whole(call, account, region, input).await {
            Ok(answer) => answer,
            Err(CallError::Refused { code, message, .. }) if is_nothing(call, &code, &message) => {
                Value::Object(Map::new())
            }
            Err(problem @ CallError::Refused { .. }) => {
                self.kept.borrow_mut().failures.push((file, problem.to_string()));
                return Ok(None);
            }
            Err(problem) => return Err(problem.into()),
        };
        self.made.fetch_add(1, Ordering::Relaxed);
        self.kept.borrow_mut().directory.write(&file, &format!("{answer:#}\n"))?;
        Ok(Some(answer))
    }

    async fn whole(
        &self,
        call: &Call,
        account: AccountId,
        region: &Region,
        mut input: Map<String, Value>,
    ) -> Result<Value, CallError> {
        let service = schema::services().into_iter().find(|service| service.name == call.service);
        let described: &Operation = service
            .and_then(|service| service.operation(call.operation))
            .ok_or_else(|| CallError::UnknownOperation(call.operation.to_owned()))?;
        let mut all = Map::new();
        for _ in 0..PAGES {
            let page = self.client.call(account, region, call.service, call.operation, Value::Object(input.clone()));
            let page = printed(page.await?, described.output);
            let Value::Object(mut page) = page else { return Ok(Value::Object(all)) };
            let Some(pages) = described.paginator else { return Ok(Value::Object(page)) };
            let next = page.remove(pages.output_token).filter(|token| token.as_str().is_some_and(|it| !it.is_empty()));
            for name in pages.results {
                match (all.get_mut(*name), page.remove(*name)) {
                    (Some(Value::Array(items)), Some(Value::Array(more))) => items.extend(more),
                    (_, Some(value)) => drop(all.insert((*name).to_owned(), value)),
                    (_, None) => {}
                }
            }
            // What isn't of pages is the first one's.
            for (name, value) in page {
                all.entry(name).or_insert(value);
            }
            match next {
                Some(token) => drop(input.insert(pages.input_token.to_owned(), token)),
                None => return Ok(Value::Object(all)),
            }
        }
        Err(CallError::Unreadable(format!("{} has no last page", call.operation)))
    }

    /// Puts everything into its place, beside what couldn't be asked. Answers how many files there are, and what that was.
    pub fn finish(self) -> Result<(usize, Vec<(String, String)>), Problem> {
        let Kept { mut directory, mut failures } = self.kept.into_inner();
        // Answers come in any order.
        failures.sort();
        if !failures.is_empty() {
            let line = |(file, why): &(String, String)| format!("{file}\t{}\n", why.replace(['\n', '\t'], " "));
            let text: String = failures.iter().map(line).collect();
            directory.write("failures.txt", &text)?;
        }
        let count = directory.finish()?;
        Ok((count, failures))
    }
}

/// Whether a refusal is the answer that there is none.
fn is_nothing(call: &Call, code: &str, message: &str) -> bool {
    let is_off = call.operation == "DescribeHub" && message.contains("not subscribed");
    is_off || NOTHING.iter().any(|nothing| code.contains(nothing))
}

/// Does something for each, for a few at the same time.
pub async fn each<T>(all: &[T], done: impl AsyncFn(&T) -> Result<(), Problem>) -> Result<(), Problem> {
    futures::stream::iter(all.iter().map(Ok)).try_for_each_concurrent(AT_ONCE, async |one| done(one).await).await
}
