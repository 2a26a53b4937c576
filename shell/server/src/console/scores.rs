//! The scores of an account's packs over time, from the log of standings, and what moved them.

use super::look::Look;
use crate::told::time;
use evidence::standings::{Change, Told};
use governance::conformance_packs::{DeployedPack, Place};
use identifiers::Timestamp;
use reports::log::{Entry, WORKERS};
use reports::rule::PackOf;
use reports::scores::{Mover, Score, ScoreLine, ScorePoint};
use std::collections::HashMap;
use storage::{StorageError, wide};

/// Changes of a place that are read, and points of a line, at most.
const CHANGES: usize = 500;
const POINTS: usize = 200;
/// Entries that are named at a point.
const ENTRIES: usize = 3;

/// The lines of the packs of a place: those in which anything was ever found.
///
/// # Errors
/// When storage can't be read.
pub async fn lines(
    look: &Look<'_>,
    place: &Place,
    packs: &[(DeployedPack, PackOf)],
) -> Result<Vec<ScoreLine>, StorageError> {
    let log = look.installation.evidence.standings_log(place, look.until(), CHANGES).await?;
    let mut told = log.before.unwrap_or_default();
    let mut lines: Vec<ScoreLine> = packs.iter().map(|(pack, of)| begun(place, of, score(&told, pack))).collect();
    let (mut after, mut last) = (0, look.at);
    for change in &log.changes {
        change.apply(&mut told);
        for (line, (pack, _)) in lines.iter_mut().zip(packs) {
            let score = score(&told, pack);
            let before = line.points.last().map(|point| point.score).or(line.before).unwrap_or_default();
            if score != before {
                line.points.push(point(change, after, score));
            }
        }
        after = change.version;
        last = last.max(change.at);
    }
    lines.retain(|line| !line.points.is_empty() || line.before.is_some());
    lines.iter_mut().for_each(|line| finish(line, last));
    Ok(lines)
}

fn begun(place: &Place, of: &PackOf, before: Score) -> ScoreLine {
    ScoreLine {
        region: place.region.to_string(),
        of: of.clone(),
        before: (before.total > 0).then_some(before),
        points: Vec::new(),
        until: time(Timestamp::from_millis(0)),
    }
}

/// Keeps the latest points.
fn finish(line: &mut ScoreLine, last: Timestamp) {
    line.until = time(last);
    let earlier = line.points.len().saturating_sub(POINTS);
    if let Some(point) = line.points.drain(..earlier).next_back() {
        line.before = Some(point.score);
    }
}

/// The score of a pack, as it is of today's results: pairs of rule and resource.
fn score(told: &Told, pack: &DeployedPack) -> Score {
    let of_pack = told.range((pack.id.clone(), Default::default())..).take_while(|((id, _), _)| *id == pack.id);
    let tallies = of_pack.map(|(_, tallies)| (tallies.compliant, tallies.non_compliant));
    let evaluation::rollup::Score { compliant, total } = evaluation::rollup::Score::of(tallies);
    Score { compliant, total }
}

fn point(change: &Change, after: u64, score: Score) -> ScorePoint {
    ScorePoint {
        at: time(change.at),
        version: change.version,
        after,
        score,
        resources: change.cause.resources,
        others: change.cause.others,
        due: change.cause.due,
        begins: change.cause.begins,
        entries: Vec::new(),
        more: 0,
    }
}

/// Says at each point which of these entries lie between what was looked at before and what was looked at then.
pub fn moved_by(lines: &mut [ScoreLine], entries: &[Entry]) {
    let mut found: HashMap<(u64, u64), (Vec<Mover>, u64)> = HashMap::new();
    for point in lines.iter_mut().flat_map(|line| &mut line.points).filter(|point| point.after < point.version) {
        let (movers, more) = found.entry((point.after, point.version)).or_insert_with(|| {
            let between = entries.iter().filter(|entry| entry.version > point.after && entry.version <= point.version);
            let mut movers: Vec<Mover> = between.map(mover).collect();
            // What somebody did first, and what our own workers made of it after that; the latest of each first.
            movers.sort_by_key(|mover| (mover.principal == WORKERS, std::cmp::Reverse(mover.version)));
            let more = wide(movers.len().saturating_sub(ENTRIES));
            movers.truncate(ENTRIES);
            (movers, more)
        });
        (point.entries, point.more) = (movers.clone(), *more);
    }
}

fn mover(entry: &Entry) -> Mover {
    Mover { version: entry.version, operation: entry.operation.clone(), principal: entry.principal.clone() }
}
