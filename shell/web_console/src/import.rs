//! Where an imported organization came from, and what was missing in that, the gravest first.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Mark, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::import::{Gap, ImportedOrganization};

/// Gaps that are shown unless more are asked for, and at most.
pub const GAPS: usize = 200;
/// Gaps that are shown at most.
pub const MOST_GAPS: usize = 2_000;
/// The kinds, the gravest first: what was told in two ways is wrong in one of them, what is absent may be anything, what was assumed is likely so,
/// what isn't modelled is the same everywhere.
const KINDS: [&str; 4] = ["conflict", "absent", "assumed", "not modelled"];

/// The page of what was imported.
#[derive(Template)]
#[template(path = "import.html")]
pub struct ImportPage {
    /// What stands around it.
    pub frame: Frame,
    /// The organization, if it was imported.
    pub imported: Option<ImportedOrganization>,
    /// The kind that is shown, if only one is.
    pub kind: Option<String>,
    /// The source that is shown, if only one is.
    pub source: Option<String>,
    /// How many gaps are shown at most.
    pub most: usize,
}

/// How grave a gap is.
fn gravity(gap: &Gap) -> usize {
    KINDS.iter().position(|kind| *kind == gap.kind).unwrap_or(KINDS.len())
}

impl ImportPage {
    fn sign(&self, kind: &str) -> Mark {
        let sign = match kind {
            "conflict" => Sign::Bad,
            "absent" => Sign::Unknown,
            "assumed" => Sign::Waiting,
            "not modelled" => Sign::NotModelled,
            _ => Sign::Nothing,
        };
        sign.saying(kind)
    }

    /// How many gaps of each kind there are.
    fn kinds<'i>(&self, imported: &'i ImportedOrganization) -> Vec<(&'i str, u64)> {
        let mut kinds: Vec<(usize, &str, u64)> = Vec::new();
        for gap in &imported.gaps {
            match kinds.iter_mut().find(|(_, kind, _)| *kind == gap.kind) {
                Some((_, _, count)) => *count += 1,
                None => kinds.push((gravity(gap), &gap.kind, 1)),
            }
        }
        kinds.sort();
        kinds.into_iter().map(|(_, kind, count)| (kind, count)).collect()
    }

    /// What was looked at, and how many gaps each has.
    fn sources<'i>(&self, imported: &'i ImportedOrganization) -> Vec<(&'i str, u64)> {
        let mut sources: Vec<(&str, u64)> = Vec::new();
        for gap in &imported.gaps {
            match sources.iter_mut().find(|(source, _)| *source == gap.source) {
                Some((_, count)) => *count += 1,
                None => sources.push((&gap.source, 1)),
            }
        }
        sources.sort_by(|(one, few), (other, many)| many.cmp(few).then_with(|| one.cmp(other)));
        sources.truncate(50);
        sources
    }

    fn wanted<'i>(&self, imported: &'i ImportedOrganization) -> Vec<&'i Gap> {
        let passes = |gap: &&Gap| {
            self.kind.as_ref().is_none_or(|kind| gap.kind == *kind)
                && self.source.as_ref().is_none_or(|source| gap.source == *source)
        };
        let mut gaps: Vec<&Gap> = imported.gaps.iter().filter(passes).collect();
        gaps.sort_by_key(|gap| gravity(gap));
        gaps
    }

    fn shown<'i>(&self, imported: &'i ImportedOrganization) -> Vec<&'i Gap> {
        let mut gaps = self.wanted(imported);
        gaps.truncate(self.most);
        gaps
    }

    fn left(&self, imported: &ImportedOrganization) -> u64 {
        u64::try_from(self.wanted(imported).len().saturating_sub(self.most)).unwrap_or_default()
    }

    fn at<'a>(&'a self, kind: Option<&'a str>, source: Option<&'a str>) -> Address<'a> {
        self.frame.view.to(Screen::Import).here().with_some("kind", kind).with_some("source", source)
    }

    fn of_kind(&self, kind: &str) -> String {
        self.at(Some(kind), self.source.as_deref()).to_string()
    }

    fn of_source(&self, source: &str) -> String {
        self.at(self.kind.as_deref(), Some(source)).to_string()
    }

    fn all(&self) -> String {
        self.at(None, None).to_string()
    }

    fn more(&self) -> String {
        self.at(self.kind.as_deref(), self.source.as_deref()).with("most", MOST_GAPS).to_string()
    }

    fn is_narrowed(&self) -> bool {
        self.kind.is_some() || self.source.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::{GAPS, ImportPage};
    use crate::sample::plain;
    use crate::screen::Screen;
    use askama::Template;
    use reports::Time;
    use reports::import::{Gap, ImportedOrganization};

    #[test]
    fn the_gravest_come_first_and_whatever_is_shown_is_text() {
        let wild = "<img src=x onerror=alert(1)>";
        let gap = |kind: &str| Gap {
            source: wild.to_owned(),
            place: wild.to_owned(),
            what: wild.to_owned(),
            kind: kind.to_owned(),
        };
        let mut gaps = vec![gap("assumed"); 300];
        gaps.push(gap("conflict"));
        let at = Time("2025-06-01T00:00:00.000Z".to_owned());
        let imported =
            ImportedOrganization { organization: "o-1".to_owned(), at: at.clone(), document: "d".to_owned(), gaps };
        let frame = plain(Screen::Import);
        let page = ImportPage { frame, imported: Some(imported), kind: None, source: None, most: GAPS };
        let imported = page.imported.as_ref().unwrap();
        assert_eq!(page.kinds(imported), [("conflict", 1), ("assumed", 300)]);
        assert_eq!(page.shown(imported)[0].kind, "conflict");
        assert_eq!((page.shown(imported).len(), page.left(imported)), (200, 101));
        assert!(!page.render().unwrap().contains("<img"));
    }
}
