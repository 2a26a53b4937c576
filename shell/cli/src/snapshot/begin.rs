//! `serve --from FILE`: the snapshot that an installation begins with.

use super::file::{checked, summary};
use super::load::load_into;
use crate::Problem;
use crate::draw;
use crate::place::Place;
use crate::terminal::out;
use crate::width::width;
use snapshots::{Standing, standing};
use std::path::Path;

/// Loads a snapshot where nothing is kept; else says that what is there stays.
pub async fn begin_with(file: &Path, place: &Place, seed: Option<&str>) -> Result<(), Problem> {
    let shown = file.display();
    // Read whatever is there: a file with problems is told, and changes nothing.
    let checked = checked(file)?;
    if standing(place.storage.as_ref()).await? == Standing::Used {
        let text = format!("{shown}: {} has something already, which stays as it is", place.name);
        draw::line(&text, width()).iter().for_each(|line| out!("{line}"));
        return Ok(());
    }
    let contents = &checked.contents;
    if seed.is_some_and(|seed| seed != contents.seed) {
        return Err(format!("{shown}: its ids were made with --seed {}; say that one, or none", contents.seed).into());
    }
    let told = summary(contents);
    load_into(checked, place).await.map_err(|problem| format!("{shown}: {problem}"))?;
    draw::line(&format!("{shown} is loaded: {told}"), width()).iter().for_each(|line| out!("{line}"));
    Ok(())
}
