//! The heat map: a part of it as a table, the whole as a spreadsheet or a picture. The script that draws all of it takes its slices from the same address.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::heat_map::{Cell, Column, HeatMap, Row};
use reports::scores::Since;

/// The page of the heat map.
#[derive(Template)]
#[template(path = "heat_map.html")]
pub struct HeatMapPage {
    /// What stands around it.
    pub frame: Frame,
    /// The part that is shown.
    pub map: HeatMap,
    /// What the address says.
    pub said: Said,
    /// What the packs are looked for by that there are.
    pub packs: Vec<String>,
    /// The Regions that there are.
    pub regions: Vec<String>,
    /// Lines and rules of a page.
    pub page: (u64, u64),
    /// Whether there are more rules than are shown.
    pub is_cut: bool,
    /// From when on it is known how rules stood, where that is later than the moment that is shown.
    pub known_from: Option<Since>,
}

/// Parameters of an address.
#[derive(Debug, Clone, Default)]
pub struct Said(pub Vec<(&'static str, String)>);

impl Said {
    /// What is said under a name.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(said, _)| *said == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// What is said under other names.
    fn without<'s>(&'s self, names: &'s [&str]) -> impl Iterator<Item = &'s (&'static str, String)> {
        self.0.iter().filter(|(name, _)| !names.contains(name))
    }
}

/// Rules of the same pack beside each other.
pub struct Group<'a> {
    /// What the pack is called.
    pub pack: &'a str,
    /// How many.
    pub rules: usize,
}

impl HeatMapPage {
    fn here(&self, without: &[&str]) -> Address<'_> {
        let here = self.frame.view.to(Screen::HeatMap).here();
        self.said.without(without).fold(here, |address, (name, value)| address.with(*name, value))
    }

    /// The same of all accounts.
    fn whole(&self) -> Address<'_> {
        self.here(&["node"])
    }

    /// The part that begins elsewhere.
    fn part(&self, line: u64, rule: u64) -> Address<'_> {
        let some = |place: u64| (place > 0).then_some(place);
        self.here(&[]).with_some("line", some(line)).with_some("column", some(rule))
    }

    fn lines_before(&self) -> Option<Address<'_>> {
        let before = self.map.first_line.saturating_sub(self.page.0);
        (self.map.first_line > 0).then(|| self.part(before, self.map.first_rule))
    }

    fn lines_after(&self) -> Option<Address<'_>> {
        let after = self.map.first_line.saturating_add(self.page.0);
        (after < self.map.lines).then(|| self.part(after, self.map.first_rule))
    }

    fn rules_before(&self) -> Option<Address<'_>> {
        let before = self.map.first_rule.saturating_sub(self.page.1);
        (self.map.first_rule > 0).then(|| self.part(self.map.first_line, before))
    }

    fn rules_after(&self) -> Option<Address<'_>> {
        let after = self.map.first_rule.saturating_add(self.page.1);
        (after < self.map.rules).then(|| self.part(self.map.first_line, after))
    }

    fn last_line(&self) -> u64 {
        self.map.first_line.saturating_add(u64::try_from(self.map.rows.len()).unwrap_or(u64::MAX))
    }

    fn last_rule(&self) -> u64 {
        self.map.first_rule.saturating_add(u64::try_from(self.map.columns.len()).unwrap_or(u64::MAX))
    }

    fn groups(&self) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        for column in &self.map.columns {
            match groups.last_mut() {
                Some(last) if last.pack == column.pack => last.rules += 1,
                _ => groups.push(Group { pack: &column.pack, rules: 1 }),
            }
        }
        groups
    }

    fn rule(&self, row: &Row, column: &Column) -> Address<'_> {
        let pack = Some(&column.pack).filter(|pack| !pack.is_empty());
        let rule = self.frame.view.to(Screen::Rule).with("account", &row.id).with_some("pack", pack);
        rule.with("rule", &column.rule)
            .with_some("region", Some(self.said.get("region")).filter(|region| !region.is_empty()))
    }

    fn account(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", id)
    }

    /// The same with a unit opened or shut.
    fn turned(&self, row: &Row) -> Address<'_> {
        let name = if self.said.get("shut") == "all" { "open" } else { "shut" };
        let named = self.said.get(name);
        let mut ids: Vec<&str> = named.split(',').filter(|id| !id.is_empty() && *id != row.id).collect();
        if ids.len() == named.split(',').filter(|id| !id.is_empty()).count() {
            ids.push(&row.id);
        }
        self.here(&[name]).with_some(name, Some(ids.join(",")).filter(|ids| !ids.is_empty()))
    }

    /// The same with all units shut, or open.
    fn all_turned(&self, shut: bool) -> Address<'_> {
        self.here(&["shut", "open"]).with_some("shut", shut.then_some("all"))
    }

    fn is_grouped(&self) -> bool {
        self.said.get("sort") != "not-compliant"
    }

    fn file(&self, form: &str) -> Address<'_> {
        self.here(&[]).with("form", form)
    }

    /// What the script asks for slices, but which.
    fn slices(&self) -> String {
        let address = self.here(&[]).to_string();
        format!("{address}{}slice=", if address.ends_with('?') { "" } else { "&" })
    }

    /// Where a rule's page is, but which.
    fn rules_at(&self) -> String {
        let region = Some(self.said.get("region")).filter(|region| !region.is_empty());
        self.frame.view.to(Screen::Rule).with_some("region", region).to_string()
    }

    fn turns_at(&self) -> String {
        self.here(&["shut", "open"]).to_string()
    }

    fn file_name(&self, form: &str) -> String {
        format!("heat-map-v{}.{form}", self.map.version)
    }
}

/// What a pack is called.
pub fn pack_name(pack: &str) -> &str {
    match pack {
        "" => "rules without a pack",
        pack => pack.strip_prefix("own/").unwrap_or(pack),
    }
}

/// The sign of a state.
pub fn sign(cell: &Cell) -> Sign {
    match cell {
        Cell::NotDeployed => Sign::Nothing,
        Cell::Compliant => Sign::Good,
        Cell::NoData => Sign::Unknown,
        Cell::NotModelled => Sign::NotModelled,
        Cell::NotCompliant(_) => Sign::Bad,
    }
}

/// A state in words.
pub fn words(cell: &Cell) -> &'static str {
    match cell {
        Cell::NotDeployed => "not deployed",
        Cell::Compliant => "compliant",
        Cell::NoData => "no data",
        Cell::NotModelled => "not modelled",
        Cell::NotCompliant(_) => "not compliant",
    }
}

/// The states in the order of the legend, with what an address calls them.
pub const STATES: [Cell; 5] =
    [Cell::NotCompliant(1), Cell::Compliant, Cell::NoData, Cell::NotModelled, Cell::NotDeployed];

/// A heat map as CSV: a line an account, a column a rule.
///
/// # Errors
/// When it can't be written, which is a mistake of ours.
pub fn spreadsheet(map: &HeatMap) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heads = map.columns.iter().map(|column| match column.pack.as_str() {
        "" => plain(&column.rule),
        pack => plain(&format!("{}/{}", pack_name(pack), column.rule)),
    });
    writer.write_record(["id", "name"].map(str::to_owned).into_iter().chain(heads))?;
    for row in map.rows.iter().filter(|row| !row.open) {
        let cells = (0..map.columns.len()).map(|at| match row.cells.get(at) {
            Some(Cell::NotCompliant(count)) => format!("not compliant: {count}"),
            Some(cell) => words(cell).to_owned(),
            None => String::new(),
        });
        writer.write_record([plain(&row.id), plain(&row.name)].into_iter().chain(cells))?;
    }
    writer.into_inner().map_err(|problem| csv::Error::from(problem.into_error()))
}

/// A text that no spreadsheet takes for a formula.
fn plain(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// A heat map as a picture.
#[derive(Template)]
#[template(path = "heat_map.svg", ext = "html")]
pub struct Picture {
    /// The part that is drawn.
    pub map: HeatMap,
}

/// Sizes of the picture, in pixels.
const CELL: usize = 16;
const NAMES: usize = 220;
const HEADS: usize = 230;

impl Picture {
    fn width(&self) -> usize {
        NAMES + self.map.columns.len() * CELL + 40
    }

    fn height(&self) -> usize {
        HEADS + self.map.rows.len() * CELL + 30
    }

    fn x(&self, column: &usize) -> usize {
        NAMES + column * CELL
    }

    fn y(&self, row: &usize) -> usize {
        HEADS + row * CELL
    }

    fn is_part(&self) -> bool {
        let shown = |length: usize| u64::try_from(length).unwrap_or(u64::MAX);
        shown(self.map.rows.len()) < self.map.lines || shown(self.map.columns.len()) < self.map.rules
    }
}

/// A state's colour in a picture, which has no styles of its own.
fn fill(cell: &Cell) -> &'static str {
    match cell {
        Cell::NotDeployed => "#ffffff",
        Cell::Compliant => "#bfe5cb",
        Cell::NoData => "#dfe3e8",
        Cell::NotModelled => "#eceef1",
        Cell::NotCompliant(_) => "#e5695d",
    }
}

/// What stands in a cell of a picture.
fn label(cell: &Cell) -> String {
    match cell {
        Cell::NotCompliant(count) if *count < 100 => count.to_string(),
        cell => sign(cell).sign().to_string(),
    }
}

#[cfg(test)]
mod tests;
