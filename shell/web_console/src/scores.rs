//! A score over time as a line, with a mark at each change, and the same changes as rows.

use crate::address::Address;
use crate::screen::Screen;
use crate::view::View;
use reports::Time;
use reports::scores::{Mover, Score, ScoreLine, ScorePoint};

/// The drawing's size, in units of its own, and what is left free around the line.
pub const WIDTH: i64 = 640;
/// Its height.
pub const HEIGHT: i64 = 96;
const LEFT: i64 = 40;
const EDGE: i64 = 8;

/// A line as it is drawn.
pub struct Drawn<'a> {
    /// What it draws.
    pub line: &'a ScoreLine,
    view: &'a View,
    account: &'a str,
    begin: i64,
    end: i64,
}

/// A mark on the line.
pub struct Marked<'a> {
    /// What changed.
    pub point: &'a ScorePoint,
    /// Where it is drawn.
    pub x: i64,
    /// Where it is drawn.
    pub y: i64,
}

impl<'a> Drawn<'a> {
    /// A line of an account's.
    pub fn of(line: &'a ScoreLine, view: &'a View, account: &'a str) -> Self {
        let end = millis(&line.until);
        let begin = line.points.first().map_or(end, |point| millis(&point.at));
        Self { line, view, account, begin, end: end.max(begin) }
    }

    /// The score at the end of the line.
    pub fn last(&self) -> Score {
        self.line.points.last().map(|point| point.score).or(self.line.before).unwrap_or_default()
    }

    fn x(&self, at: &Time) -> i64 {
        // What happened in one moment is drawn at its beginning.
        let (passed, all) = (i128::from(millis(at) - self.begin), i128::from((self.end - self.begin).max(1)));
        // Where something is known of before, there is a piece of line for it.
        let left = LEFT + if self.line.before.is_some() { 3 * EDGE } else { 0 };
        left + i64::try_from(passed * i128::from(WIDTH - EDGE - left) / all).unwrap_or_default()
    }

    fn y(score: Score) -> i64 {
        let (compliant, total) = (i128::from(score.compliant), i128::from(score.total.max(1)));
        let down = i128::from(HEIGHT - 2 * EDGE) * (total - compliant.min(total)) / total;
        EDGE + i64::try_from(down).unwrap_or_default()
    }

    /// The heights at which it is written how much they are.
    pub fn scale(&self) -> [(i64, &'static str); 3] {
        let at = |compliant| Self::y(Score { compliant, total: 2 });
        [(at(2), "100%"), (at(1), "50%"), (at(0), "0%")]
    }

    /// The line: a step at each change, and a gap where no rule had anything to say.
    pub fn path(&self) -> String {
        use std::fmt::Write as _;
        let mut path = String::new();
        let mut is_drawn = false;
        if let Some(before) = self.line.before.filter(|before| before.total > 0) {
            let _ = write!(path, "M{LEFT} {}", Self::y(before));
            is_drawn = true;
        }
        for mark in self.marks() {
            if is_drawn {
                let _ = write!(path, "H{}", mark.x);
            }
            let there_is = mark.point.score.total > 0;
            if there_is {
                let _ = if is_drawn { write!(path, "V{}", mark.y) } else { write!(path, "M{} {}", mark.x, mark.y) };
            }
            is_drawn = there_is;
        }
        if is_drawn {
            let _ = write!(path, "H{}", WIDTH - EDGE);
        }
        path
    }

    /// Its changes.
    pub fn marks(&self) -> Vec<Marked<'a>> {
        let mark = |point: &'a ScorePoint| Marked { point, x: self.x(&point.at), y: Self::y(point.score) };
        self.line.points.iter().map(mark).collect()
    }

    /// The latest change first.
    pub fn latest_first(&self) -> impl Iterator<Item = &'a ScorePoint> {
        self.line.points.iter().rev()
    }

    /// Where an entry of the journal is told.
    pub fn entry(&self, version: &u64) -> Address<'a> {
        self.view.to(Screen::Timeline).with("account", self.account).with("entry", version)
    }

    /// Where a mark leads: to the entry, if the journal moved the score.
    pub fn leads(&self, point: &ScorePoint) -> Option<Address<'a>> {
        point.entries.first().filter(|_| !self.view.is_file()).map(|entry| self.entry(&entry.version))
    }

    /// What a mark says.
    pub fn says(&self, point: &ScorePoint) -> String {
        let mut why: Vec<String> = point.entries.iter().map(named).collect();
        why.extend(came(point));
        format!("{}: {}", words(point.score), why.join("; "))
    }
}

/// A score in words.
pub fn words(score: Score) -> String {
    match score.total {
        0 => "no result".to_owned(),
        total => format!("{}%, {} of {total}", percent(score), score.compliant),
    }
}

fn percent(score: Score) -> u64 {
    // All is said only of all.
    let percent = u128::from(score.compliant) * 100 / u128::from(score.total.max(1));
    u64::try_from(percent).unwrap_or(100)
}

/// An entry in words.
fn named(entry: &Mover) -> String {
    format!("{} by {}", entry.operation, entry.principal)
}

/// What moved a score beside the entries that are named.
pub fn came(point: &ScorePoint) -> Vec<String> {
    let mut all = Vec::new();
    match point.resources {
        0 => {}
        1 => all.push("configuration items of 1 resource came".to_owned()),
        count => all.push(format!("configuration items of {count} resources came")),
    }
    if point.others {
        all.push("facts, evaluations from outside or the end of a first snapshot came".to_owned());
    }
    if point.due {
        all.push("rules were due that are evaluated at intervals".to_owned());
    }
    if point.begins {
        all.push("nothing is known of before".to_owned());
    }
    if all.is_empty() && point.entries.is_empty() {
        all.push(match point.version.saturating_sub(point.after) {
            0 => "it was evaluated again".to_owned(),
            1 => format!("the journal's entry {}", point.version),
            _ => format!("the journal's entries {} to {}", point.after.saturating_add(1), point.version),
        });
    }
    all
}

fn millis(at: &Time) -> i64 {
    at.0.parse::<jiff::Timestamp>().map(|at| at.as_millisecond()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Drawn, came, words};
    use crate::view::View;
    use reports::Time;
    use reports::rule::PackOf;
    use reports::scores::{Mover, Score, ScoreLine, ScorePoint};

    fn point(minute: u32, after: u64, version: u64, compliant: u64, total: u64) -> ScorePoint {
        let at = Time(format!("2025-06-01T00:{minute:02}:00.000Z"));
        let (score, resources) = (Score { compliant, total }, u64::from(after == version));
        let (others, due, begins, more) = (false, false, false, 0);
        ScorePoint { at, version, after, score, resources, others, due, begins, entries: Vec::new(), more }
    }

    fn line(before: Option<Score>, points: Vec<ScorePoint>) -> ScoreLine {
        let of = PackOf { key: "a".into(), name: "a".into(), name_in_account: "a".into(), of_organization: false };
        let until = Time("2025-06-01T00:40:00.000Z".to_owned());
        ScoreLine { region: "us-east-1".into(), of, before, points, until }
    }

    #[test]
    fn the_line_steps_where_the_score_changes_and_ends_where_it_is_looked_at() {
        let view = View::default();
        let points = vec![point(0, 0, 5, 2, 2), point(20, 5, 5, 1, 2), point(30, 5, 6, 0, 0)];
        let one = line(None, points);
        let drawn = Drawn::of(&one, &view, "1");
        assert_eq!(drawn.path(), "M40 8H336V48H484");
        assert_eq!(drawn.marks().iter().map(|mark| mark.x).collect::<Vec<_>>(), [40, 336, 484]);
        let points = vec![point(40, 5, 5, 1, 2)];
        let other = line(Some(Score { compliant: 4, total: 4 }), points);
        assert_eq!(Drawn::of(&other, &view, "1").path(), "M40 8H64V48H632");
        let none = line(Some(Score { compliant: 4, total: 4 }), Vec::new());
        assert_eq!(Drawn::of(&none, &view, "1").path(), "M40 8H632");
    }

    #[test]
    fn what_moved_it_is_said() {
        assert_eq!(came(&point(0, 5, 5, 1, 2)), ["configuration items of 1 resource came"]);
        assert_eq!(came(&point(0, 5, 6, 1, 2)), ["the journal's entry 6"]);
        assert_eq!(came(&point(0, 5, 8, 1, 2)), ["the journal's entries 6 to 8"]);
        let mut moved = point(0, 5, 8, 1, 2);
        moved.entries = vec![Mover { version: 7, operation: "MoveAccount".into(), principal: "me".into() }];
        assert_eq!(came(&moved), Vec::<String>::new());
        let one = line(None, vec![moved.clone()]);
        let view = View::default();
        let drawn = Drawn::of(&one, &view, "1");
        assert_eq!(drawn.says(&moved), "50%, 1 of 2: MoveAccount by me");
        assert!(drawn.leads(&moved).unwrap().to_string().contains("entry=7"));
        assert_eq!(words(Score { compliant: 999, total: 1_000 }), "99%, 999 of 1000", "all is said only of all");
        assert_eq!(words(Score::default()), "no result");
    }
}
