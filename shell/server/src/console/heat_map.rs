//! The heat map: a page of it as a table, slices for the script that draws it, and the whole as a file.

use super::heat_map_read::{axes, part};
use super::look::Look;
use super::made::{Made, html, render};
use super::problem::Problem;
use crate::heat_map::{Asked, MOST_RULES, SAYING};
use std::ops::Range;
use storage::wide;
use web_console::heat_map::{HeatMapPage, Picture, Said, spreadsheet};
use web_console::screen::Screen;

/// Lines and rules of a page without scripts.
const PAGE: (usize, usize) = (40, 20);
/// The most lines and rules of a slice.
const SLICE: (usize, usize) = (500, 500);
/// The most lines and rules of a picture.
const PICTURE: (usize, usize) = (300, 200);

/// `heat-map?node=ID&pack=NAME&region=REGION&state=STATE&q=TEXT&rule=TEXT&sort=ORDER&shut=IDS|all&open=IDS&line=N&column=N`, with `slice=LINES:RULES` as
/// JSON, with `form=csv` or `form=svg` as a file.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let regions = &look.installation.engine.settings().regions;
    let region = |text: &str| regions.named(text).map_err(|problem| format!("`region`: {problem}"));
    let asked = Asked::read(&look.form, region).map_err(Problem::unreadable)?;
    let slice = look.given("slice").map(slice).transpose()?;
    let axes = axes(look, &asked, slice.is_some()).await?;
    if let Some((lines, rules)) = slice {
        let part = part(look, &axes, lines, rules).await?;
        let body = serde_json::to_vec(&part).map_err(Problem::unavailable)?;
        return Ok(Made::Other { content_type: "application/json", body });
    }
    match look.given("form") {
        None => {}
        Some("csv") => {
            let whole = part(look, &axes, 0..usize::MAX, 0..usize::MAX).await?;
            let body = spreadsheet(&whole).map_err(Problem::unavailable)?;
            return Ok(Made::Other { content_type: "text/csv; charset=utf-8", body });
        }
        Some("svg") => {
            let map = part(look, &axes, 0..PICTURE.0, 0..PICTURE.1).await?;
            let body = render(&Picture { map })?.into_bytes();
            return Ok(Made::Other { content_type: "image/svg+xml", body });
        }
        Some(_) => return Err(Problem::unreadable("`form` is csv or svg.")),
    }
    let place = |name: &str| match look.given(name).map(str::parse::<usize>) {
        None => Ok(0),
        Some(place) => {
            place.map_err(|_| Problem::unreadable(format!("`{name}` is the place of the first one, from 0.")))
        }
    };
    // What was the place of a line may lie behind the last one by now.
    let within = |place: usize, count: usize, page: usize| place.min(count.saturating_sub(1) / page * page);
    let line = within(place("line")?, axes.lines.all.len(), PAGE.0);
    let rule = within(place("column")?, axes.columns.all.len(), PAGE.1);
    let end = |first: usize, length: usize| first.saturating_add(length);
    let map = part(look, &axes, line..end(line, PAGE.0), rule..end(rule, PAGE.1)).await?;
    let said = |name: &'static str| look.given(name).map(|value| (name, value.to_owned()));
    let node = asked.node.as_ref().and_then(|node| crate::told::node_name(&look.state().organizations, node));
    html(&HeatMapPage {
        frame: look
            .frame(Screen::HeatMap, node.map_or_else(|| "Heat map".to_owned(), |node| format!("Heat map of {node}"))),
        map,
        said: Said(SAYING.into_iter().filter_map(said).collect()),
        packs: axes.columns.packs.clone(),
        regions: axes.regions.clone(),
        page: (wide(PAGE.0), wide(PAGE.1)),
        is_cut: axes.columns.all.len() >= MOST_RULES,
        known_from: look.standings_known_from().await?,
    })
}

/// `0-200:0-130`: lines and rules, each from the first to the one after the last.
fn slice(text: &str) -> Result<(Range<usize>, Range<usize>), Problem> {
    let range = |text: &str, most: usize| {
        let (from, to) = text.split_once('-')?;
        let (from, to) = (from.parse::<usize>().ok()?, to.parse::<usize>().ok()?);
        (from <= to && to - from <= most).then_some(from..to)
    };
    let both = text.split_once(':').and_then(|(lines, rules)| Some((range(lines, SLICE.0)?, range(rules, SLICE.1)?)));
    both.ok_or_else(|| {
        Problem::unreadable(format!(
            "`slice` is such as 0-200:0-130, with up to {} lines and {} rules.",
            SLICE.0, SLICE.1
        ))
    })
}
