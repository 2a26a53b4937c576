//! Reads records on threads of their own, has the calls decided in both states meanwhile, and puts the answers together.

use super::states::{Compared, Named};
use crate::Problem;
use crate::client::{CallError, Client};
use crate::progress::Progress;
use bytes::Bytes;
use replay::{Chunk, Decisions, Fold, Gathered, Interest, Options, Used};
use reports::batch::Batch;
use reports::condition_keys::ConditionKeys;
use reports::decide::{Answers, Question};
use reports::organizations::{Node, NodeKind};
use reports::replay::State;
use reports::{Organizations, Replay};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use tokio::sync::mpsc;

/// How many lines of access reports are asked at a time: each is about all actions of a service.
const SERVICES: usize = 200;
/// Threads that read.
const MOST_THREADS: usize = 8;

/// What becomes of the calls in these files and folders.
pub async fn replayed(paths: &[PathBuf], compared: &Compared) -> Result<Replay, Problem> {
    for path in paths.iter().filter(|path| path.as_os_str() != "-") {
        std::fs::metadata(path).map_err(|problem| format!("{}: {problem}", path.display()))?;
    }
    let states: Vec<&Named> = compared.before.iter().chain([&compared.after]).collect();
    let mut keys: Vec<ConditionKeys> = Vec::new();
    let mut names: HashMap<String, String> = HashMap::new();
    for state in &states {
        keys.push(state.client.get("/_bailiwick/condition-keys", &[]).await?);
        let organizations: Organizations = state.client.get("/_bailiwick/organizations", &[]).await?;
        organizations.organizations.iter().for_each(|one| accounts(&one.root, &mut names));
    }
    if names.is_empty() {
        return Err("no organization is here: import one first".into());
    }
    let known: HashSet<_> = names.keys().map(Into::into).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    let options = Options { interest: Arc::new(Interest::of(&keys)), accounts: Arc::new(known), threads };
    let (sender, mut chunks) = mpsc::channel::<Chunk>(1);
    let count = Arc::new(AtomicU64::new(0));
    let progress = Progress::of(count.clone(), "records read");
    let paths: Vec<PathBuf> = paths.iter().map(|path| Path::to_owned(path)).collect();
    // Whoever reads waits for whoever asks, so that no more is in memory than a few chunks.
    let reading = tokio::task::spawn_blocking(move || {
        replay::read(&paths, &options, &count, &|chunk| sender.blocking_send(chunk).is_ok())
    });
    let mut fold = Fold::default();
    let mut decisions = Decisions::default();
    let mut asked = Ok(());
    while let Some(chunk) = chunks.recv().await {
        asked = decided(&chunk, compared, &mut decisions, &mut fold).await;
        if asked.is_err() {
            break;
        }
    }
    drop(chunks);
    let gathered = reading.await.map_err(|problem| format!("reading the records failed: {problem}"))?;
    asked?;
    used(&gathered, compared, &mut fold).await?;
    drop(progress);
    if gathered.read.records == 0 && gathered.used.is_empty() {
        return Err(nothing(&gathered).into());
    }
    let mut told =
        keys.iter().zip(&states).map(|(keys, state)| State { name: state.name.clone(), version: keys.version });
    let before = if compared.before.is_some() { told.next() } else { None };
    let after = told.next().unwrap_or_default();
    Ok(fold.report(&gathered, before, after, |account| names.get(account).cloned()))
}

/// What to say where there was nothing to decide.
fn nothing(gathered: &Gathered) -> String {
    let more = match gathered.problems.len() {
        0 => return "there are no records in what was named".to_owned(),
        1 => String::new(),
        all => format!(" (and {} more)", all - 1),
    };
    let first = gathered.problems.first().map(|(file, problem)| format!("{file}: {problem}")).unwrap_or_default();
    first + &more
}

fn accounts(node: &Node, names: &mut HashMap<String, String>) {
    if node.kind == NodeKind::Account {
        names.insert(node.id.clone(), node.name.clone());
    }
    node.children.iter().for_each(|child| accounts(child, names));
}

/// Has the calls of a chunk decided.
async fn decided(
    chunk: &Chunk,
    compared: &Compared,
    decisions: &mut Decisions,
    fold: &mut Fold,
) -> Result<(), Problem> {
    for asking in decisions.open(chunk) {
        let body = Bytes::from(serde_json::to_vec(&Asked { batch: asking.batch() })?);
        let (before, after) = both(compared, body).await?;
        decisions.learn(&asking, before, after)?;
    }
    for (call, times) in chunk {
        let answered = decisions.of(call).ok_or("a question was left without an answer")?;
        fold.add(call, times, &answered);
    }
    Ok(())
}

/// A batch, as it is sent.
#[derive(Serialize)]
struct Asked<'b> {
    batch: &'b Batch,
}

/// Questions, as they are sent.
#[derive(Serialize)]
struct Questions {
    questions: Vec<Question>,
}

/// Has the services decided that access reports name.
async fn used(gathered: &Gathered, compared: &Compared, fold: &mut Fold) -> Result<(), Problem> {
    for some in gathered.used.chunks(SERVICES) {
        let questions = Questions { questions: some.iter().map(Used::question).collect() };
        let (before, after): (Option<Answers>, Answers) =
            both(compared, Bytes::from(serde_json::to_vec(&questions)?)).await?;
        for (at, (used, after)) in some.iter().zip(&after.answers).enumerate() {
            fold.add_used(used, before.as_ref().and_then(|before| before.answers.get(at)), after);
        }
    }
    Ok(())
}

/// The answers in both states.
async fn both<T: DeserializeOwned>(compared: &Compared, body: Bytes) -> Result<(Option<T>, T), CallError> {
    let before = async {
        match &compared.before {
            Some(state) => answers(&state.client, body.clone()).await.map(Some),
            None => Ok(None),
        }
    };
    let (before, after) = tokio::join!(before, answers(&compared.after.client, body.clone()));
    Ok((before?, after?))
}

async fn answers<T: DeserializeOwned>(client: &Client, body: Bytes) -> Result<T, CallError> {
    client.post("/_bailiwick/decide", "application/json", body).await
}
