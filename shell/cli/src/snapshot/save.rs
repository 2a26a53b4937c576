//! `bailiwick snapshot save FILE`: of an installation that runs, or of a place that no server uses.

use super::file::{checked, summary};
use crate::Problem;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::place::Place;
use crate::terminal::out;
use crate::width::width;
use buckets::{Buckets, Limits};
use snapshots::{Origin, SaveError, is_snapshot, save, seed};
use std::fs::{self, File, Permissions};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use storage_sqlite::DATABASE_FILE;
use tempfile::NamedTempFile;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

/// The route of a running installation.
const ROUTE: &str = "/_bailiwick/snapshot";
/// Pieces that wait to be written.
const PIECES: usize = 2;
/// As much of a file as tells whether it is a snapshot.
const BEGINNING: u64 = 64;
/// Whoever may read what else is in the directory may read it.
const MODE: u32 = 0o666;

/// What to save, and where to.
#[derive(clap::Args)]
pub struct Arguments {
    /// The file to write. One that is there is replaced if it is a snapshot.
    file: PathBuf,
    /// Leave out evidence (configuration items, account facts, what was found) and the objects of buckets: what is left is small.
    #[arg(long)]
    state_only: bool,
    /// Save what is kept in a directory or database that no server uses, instead of asking one that runs.
    #[arg(long, value_name = "PLACE", conflicts_with = "given")]
    data: Option<String>,
    /// The directory of the buckets, beside a database.
    #[arg(long, value_name = "DIR", requires = "data")]
    buckets: Option<PathBuf>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Saves it.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let target = target(&arguments.file)?;
    let saving = async {
        match &arguments.data {
            Some(data) => of_place(data, arguments.buckets.clone(), arguments.state_only, &target).await,
            None => of_running(&arguments.endpoint, arguments.state_only, &target).await,
        }
    };
    // Interrupted, too, it leaves nothing that is half written.
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let written = tokio::select! {
        written = saving => written?,
        _ = interrupt.recv() => return Err("interrupted; nothing was saved".into()),
        _ = terminate.recv() => return Err("told to end; nothing was saved".into()),
    };
    written.as_file().sync_all()?;
    // Read as whoever loads it will: what can't be loaded isn't kept.
    let contents = checked(written.path()).map_err(|problem| format!("what was saved is no good: {problem}"))?.contents;
    // What was asked for first may have become something else by now.
    self::target(&arguments.file)?;
    written.persist(&target).map_err(|problem| format!("{}: {}", target.display(), problem.error))?;
    let text = format!("{}: {}", arguments.file.display(), summary(&contents));
    draw::line(&text, width()).iter().for_each(|line| out!("{line}"));
    Ok(())
}

/// The file that is written: where a link leads to one, that one.
fn target(file: &Path) -> Result<PathBuf, Problem> {
    let shown = file.display();
    let metadata = match fs::symlink_metadata(file) {
        Err(problem) if problem.kind() == std::io::ErrorKind::NotFound => return Ok(file.to_owned()),
        found => found.map_err(|problem| format!("{shown}: {problem}"))?,
    };
    let target = if metadata.is_symlink() { file.canonicalize() } else { Ok(file.to_owned()) };
    let target = target.map_err(|problem| format!("{shown}: {problem}"))?;
    let mut beginning = Vec::new();
    if target.is_file() {
        let read = File::open(&target).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
        read.map_err(|problem| format!("{shown}: {problem}"))?;
    }
    if !is_snapshot(&beginning) {
        return Err(format!("{shown} is there and is no snapshot: it stays as it is; name another file").into());
    }
    Ok(target)
}

/// A file beside the target.
fn beside(target: &Path) -> Result<NamedTempFile, Problem> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let made = tempfile::Builder::new()
        .prefix(".bailiwick-snapshot-")
        .permissions(Permissions::from_mode(MODE))
        .tempfile_in(folder);
    made.map_err(|problem| format!("{}: {problem}", folder.display()).into())
}

async fn of_running(endpoint: &Endpoint, state_only: bool, target: &Path) -> Result<NamedTempFile, Problem> {
    let evidence = if state_only { "no" } else { "yes" };
    let mut file = beside(target)?;
    endpoint.client()?.download(ROUTE, &[("evidence", evidence)], |piece| file.write_all(piece)).await?;
    Ok(file)
}

async fn of_place(
    data: &str,
    buckets: Option<PathBuf>,
    state_only: bool,
    target: &Path,
) -> Result<NamedTempFile, Problem> {
    if data == "memory" {
        return Err("what is in the memory of a server is saved by asking it: --endpoint URL".into());
    }
    let is_database = data.contains("://");
    // Nothing is made where nothing is.
    if !is_database && !Path::new(data).join(DATABASE_FILE).is_file() {
        return Err(format!("{data} is no data directory: it has no {DATABASE_FILE}").into());
    }
    // The state alone needs no objects.
    let unused = tempfile::tempdir()?;
    let buckets = buckets.or_else(|| (is_database && state_only).then(|| unused.path().join("s3")));
    let place = Place::open(data, buckets, false).await?;
    let saved = written(&place, state_only, target).await;
    saved.map_err(|problem| format!("{}: {problem}", place.name).into())
}

/// What a place keeps, as a file.
async fn written(place: &Place, state_only: bool, target: &Path) -> Result<NamedTempFile, Problem> {
    let seed = seed(place.storage.as_ref()).await?;
    let evidence = if state_only { None } else { Some(Arc::new(objects(place).await?)) };
    let origin = Origin {
        storage: place.storage.as_ref(),
        head: place.storage.head().await?,
        seed: &seed,
        evidence,
        limits: snapshots::Limits::default(),
    };
    let mut file = beside(target)?;
    let (pieces, mut ready) = mpsc::channel(PIECES);
    let making = async move { save(origin, &pieces).await };
    // What it takes goes with it, so that whoever makes the pieces ends, too.
    let writing = async move {
        while let Some(piece) = ready.recv().await {
            file.write_all(&piece?)?;
        }
        Ok::<_, SaveError>(file)
    };
    let (made, wrote) = tokio::join!(making, writing);
    let file = wrote?;
    made?;
    Ok(file)
}

/// The buckets that belong to what is kept.
async fn objects(place: &Place) -> Result<Buckets, Problem> {
    let buckets = Buckets::open(place.buckets.clone(), Limits::default(), || 0)
        .map_err(|problem| format!("the bucket folder can't be used: {problem}"))?;
    let settings = place.storage.settings().await?;
    let id = settings.iter().find(|(name, _)| name == "installation").map(|(_, id)| id.as_ref());
    let owner = buckets.owner()?;
    if !buckets.is_empty() && owner.as_deref().map(str::as_bytes) != id {
        return Err(format!("{} has the buckets of another installation", place.buckets.display()).into());
    }
    Ok(buckets)
}
