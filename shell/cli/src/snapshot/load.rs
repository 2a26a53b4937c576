//! `bailiwick snapshot load FILE --data PLACE`.

use super::file::{checked, summary};
use crate::Problem;
use crate::draw;
use crate::place::Place;
use crate::terminal::out;
use crate::width::width;
use buckets::{Buckets, Limits};
use snapshots::Checked;
use std::io::{Read, Seek};
use std::path::PathBuf;

/// Which one, and where to.
#[derive(clap::Args)]
pub struct Arguments {
    /// The snapshot.
    file: PathBuf,
    /// Where to load it: a directory or postgres://USER@HOST/DATABASE, in which nothing is kept. A place in which this very snapshot was
    /// begun to be loaded is loaded again.
    #[arg(long, value_name = "PLACE")]
    data: String,
    /// The directory of the buckets, beside a database.
    #[arg(long, value_name = "DIR")]
    buckets: Option<PathBuf>,
}

/// Loads it.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    if arguments.data == "memory" {
        return Err(
            "what is loaded into memory is gone with this command: `bailiwick serve --from FILE` serves it".into()
        );
    }
    // Before anything is made: a file with problems changes nothing.
    let checked = checked(&arguments.file)?;
    let told = summary(&checked.contents);
    let place = Place::open(&arguments.data, arguments.buckets, false).await?;
    load_into(checked, &place).await.map_err(|problem| format!("{}: {problem}", place.name))?;
    let text = format!("{} is loaded into {}: {told}", arguments.file.display(), place.name);
    draw::line(&text, width()).iter().for_each(|line| out!("{line}"));
    Ok(())
}

/// Loads one into a place that is open.
pub async fn load_into<R: Read + Seek>(checked: Checked<R>, place: &Place) -> Result<(), Problem> {
    // Nothing that is loaded takes its time from here.
    let buckets = Buckets::open(place.buckets.clone(), Limits::default(), || 0)
        .map_err(|problem| format!("the bucket folder can't be used: {problem}"))?;
    Ok(checked.load(place.storage.as_ref(), &buckets).await?)
}
