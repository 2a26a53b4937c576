//! What a change would mean: left the change, right what came of it, and the ways on from there.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Mark, Sign};
use crate::screen::Screen;
use crate::tables::{MOST_ROWS, Table};
use askama::Template;
use reports::branches::Calls;
use reports::import::Import;
use reports::what_if::{Call, Group, Labels, Matrix, Outcome, WhatIf, answer, formats, rehearsed, risk, sections};

/// The page of a what-if.
#[derive(Template)]
#[template(path = "what_if.html")]
pub struct WhatIfPage {
    /// What stands around it.
    pub frame: Frame,
    /// The change, to be filled in or changed.
    pub change: Change,
    /// What came of it; nothing before anything was tried.
    pub shown: Option<Shown>,
    /// The name under which what came of it is kept.
    pub report: Option<String>,
    /// A name for what is tried next, by which its progress is told.
    pub next: String,
}

/// The change, as it stands in the forms.
#[derive(Debug, Default)]
pub struct Change {
    /// Calls; the last one is empty.
    pub rows: Vec<CallRow>,
    /// A file that was handed over, by its name and what it was taken for.
    pub file: Option<(String, &'static str)>,
    /// An account that is to be moved.
    pub moving: Option<Moving>,
    /// The operations that are modelled and change something, each with its service.
    pub operations: Vec<(String, &'static str)>,
    /// The services.
    pub services: Vec<String>,
    /// The branch that is compared, and with which.
    pub compared: Option<(String, Option<String>)>,
}

/// A call as somebody types it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallRow {
    /// The service; empty where the operation says it.
    pub service: String,
    /// The operation.
    pub operation: String,
    /// Who calls; empty for whoever's business it is.
    pub account: String,
    /// In which Region; empty for the usual one.
    pub region: String,
    /// The input as JSON.
    pub request: String,
}

/// An account that is to be moved.
#[derive(Debug)]
pub struct Moving {
    /// Its id.
    pub account: String,
    /// Its name.
    pub name: String,
    /// The path that it is at.
    pub path: String,
    /// Where it can go.
    pub units: Vec<Unit>,
    /// How many more units there are than are listed.
    pub left_out: u64,
}

/// A root or unit.
#[derive(Debug)]
pub struct Unit {
    /// Its id.
    pub id: String,
    /// The path of names.
    pub path: String,
    /// Whether the account is there.
    pub is_own: bool,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// What is shown at the right.
pub enum Shown {
    /// It couldn't be tried.
    Refused(String),
    /// What it would mean.
    Told(Box<Told>),
    /// What came of calls that were made.
    Made(Calls),
    /// What came of a document that was taken.
    Imported(Import),
}

/// A report, drawn.
pub struct Told {
    /// The answer in a sentence or two.
    pub answer: String,
    /// What was done for it.
    pub rehearsed: String,
    /// Whether nothing would change.
    pub is_nothing: bool,
    /// What to look at first: whether it is grave, and what.
    pub risks: Vec<(bool, String)>,
    /// What isn't covered.
    pub beside: Vec<String>,
    /// For whom what changes.
    pub matrix: Matrix,
    /// Names of the accounts of each group, a few of them.
    pub who: Vec<String>,
    /// The group whose details are shown, if only its are.
    pub chosen: Option<usize>,
    /// The details.
    pub tables: Vec<Table>,
    /// The first of the accounts whose details are shown, by id and name, if only theirs are.
    pub accounts: Vec<(String, String)>,
    /// The same as a comment on a pull request; empty where nobody asks for one.
    pub markdown: String,
    /// Whether it can be kept as a branch.
    pub can_keep: bool,
    /// Whether it can be done.
    pub can_do: bool,
    /// What to say in place of doing it.
    pub instead: Option<&'static str>,
    /// Whether so many rows are shown that more can't be asked for.
    pub is_whole: bool,
}

/// Groups of the matrix that are shown, and accounts of one.
const GROUPS: usize = 100;
const ACCOUNTS: usize = 200;

/// A report as a comment on a pull request.
pub fn comment(report: &WhatIf) -> String {
    formats::markdown(report)
}

impl Told {
    /// A report, drawn: all of it, or what it says of a group of its matrix, with so many rows a table.
    pub fn of(report: &WhatIf, chosen: Option<usize>, most: usize) -> Self {
        let labels = Labels(&report.names);
        let matrix = Matrix::of(&report.consequences);
        let group = chosen.and_then(|chosen| matrix.groups.get(chosen));
        let cut = group
            .map(|group| reports::what_if::of_accounts(report, &group.accounts.iter().map(String::as_str).collect()));
        let most = most.min(MOST_ROWS);
        let tables = sections(cut.as_ref().unwrap_or(report)).into_iter().map(|section| Table::of(section, most));
        let beside = report.beside.as_ref().map(reports::what_if::Beside::told).unwrap_or_default();
        Self {
            answer: answer(report),
            rehearsed: rehearsed(report),
            is_nothing: !report.has_effect(),
            risks: report.summary.risks.iter().map(|it| (it.kind.is_grave(), risk(it, &labels))).collect(),
            beside: beside.into_iter().chain(report.notes.iter().cloned()).collect(),
            who: matrix.groups.iter().map(|group| labels.accounts(&group.accounts)).collect(),
            chosen: group.and(chosen),
            tables: tables.collect(),
            accounts: {
                let all = group.into_iter().flat_map(|group| group.accounts.iter().take(ACCOUNTS));
                all.map(|id| (id.clone(), labels.account(id))).collect()
            },
            markdown: String::new(),
            matrix,
            can_keep: false,
            can_do: false,
            instead: None,
            is_whole: most >= MOST_ROWS,
        }
    }

    /// The columns' names as people call them.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.matrix.columns.iter().map(|name| crate::organization::short(name))
    }

    /// The rows of the matrix that are shown, each with its place and whose it is.
    pub fn groups(&self) -> impl Iterator<Item = (usize, &Group, &str)> {
        let who = self.who.iter().map(String::as_str);
        self.matrix.groups.iter().zip(who).enumerate().take(GROUPS).map(|(at, (group, who))| (at, group, who))
    }

    /// How many rows aren't shown.
    pub fn groups_left(&self) -> u64 {
        u64::try_from(self.matrix.groups.len().saturating_sub(GROUPS)).unwrap_or_default()
    }

    /// How many more accounts the row has whose details are shown.
    pub fn accounts_left(&self) -> u64 {
        let group = self.chosen.and_then(|chosen| self.matrix.groups.get(chosen));
        let all = group.map_or(0, |group| group.accounts.len());
        u64::try_from(all.saturating_sub(ACCOUNTS)).unwrap_or_default()
    }

    /// Whether the details are of this row.
    pub fn is_chosen(&self, group: &usize) -> bool {
        self.chosen == Some(*group)
    }

    /// Whose the details are.
    pub fn chosen_name(&self) -> &str {
        self.chosen.and_then(|chosen| self.who.get(chosen)).map_or("", String::as_str)
    }
}

impl WhatIfPage {
    fn at(&self) -> Address<'_> {
        self.frame.view.to(Screen::WhatIf).here().with_some("report", self.report.as_deref())
    }

    fn group(&self, group: &usize) -> Address<'_> {
        self.at().with("group", group).at("details")
    }

    fn everybody(&self) -> Address<'_> {
        self.at().at("details")
    }

    fn whole(&self, told: &Told) -> Address<'_> {
        self.at().with_some("group", told.chosen).with("rows", MOST_ROWS).at("details")
    }

    fn account(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", id)
    }

    fn action(&self, name: &str) -> String {
        let here = self.frame.view.to(Screen::WhatIf).to_string();
        match here.split_once('?') {
            Some((path, query)) => format!("{path}{name}?{query}"),
            None => format!("{here}{name}"),
        }
    }

    fn outcome(&self, call: &Call) -> Mark {
        match &call.outcome {
            Outcome::Accepted(_) => Sign::Good.saying("accepted"),
            Outcome::Unchanged(_) => Sign::Nothing.saying("unchanged"),
            Outcome::Answered(_) => Sign::Good.saying("answered"),
            Outcome::Refused { .. } => Sign::Bad.saying("refused"),
            Outcome::NotMade { .. } => Sign::Bad.saying("not made"),
        }
    }

    fn why(&self, call: &Call) -> String {
        match &call.outcome {
            Outcome::Refused { refusal } => refusal.told(),
            Outcome::NotMade { refusal } => refusal.message.clone(),
            Outcome::Accepted(answered) => {
                let facts: Vec<&str> = answered.facts.iter().map(|fact| fact.fact.as_str()).collect();
                facts.join(", ")
            }
            _ => String::new(),
        }
    }

    fn compares(&self, branch: &str) -> bool {
        self.change.compared.as_ref().is_some_and(|(of, _)| of == branch)
    }

    fn compares_with(&self, branch: &str) -> bool {
        self.change.compared.as_ref().is_some_and(|(_, against)| against.as_deref() == Some(branch))
    }

    fn place(&self) -> String {
        self.frame.view.branch.as_ref().map_or_else(String::new, |branch| format!(" on branch {branch}"))
    }
}

#[cfg(test)]
mod tests {
    use super::{CallRow, Change, Shown, Told, WhatIfPage};
    use crate::frame::Frame;
    use crate::screen::Screen;
    use crate::view::View;
    use askama::Template;
    use reports::Time;
    use reports::what_if::{
        Account, AccountState, AccountWhat, Consequences, Names, Placement, REPORT_VERSION, Risk, RiskKind, Summary,
        WhatIf,
    };

    const WILD: &str = "<img src=x onerror=alert(1)>\"'";

    fn frame() -> Frame {
        let at = Time("2025-06-01T00:00:00.000Z".to_owned());
        Frame {
            screen: Screen::WhatIf,
            title: "What if".to_owned(),
            view: View::default(),
            query: Vec::new(),
            version: 3,
            head: 3,
            at: at.clone(),
            now: at,
            epoch: 1,
            viewers: Vec::new(),
            branches: vec!["main".to_owned()],
            token: "secret-token".to_owned(),
        }
    }

    fn report(accounts: usize) -> WhatIf {
        let moved = |number: usize| Account {
            account: format!("{number:012}"),
            what: AccountWhat::Moved,
            before: None,
            after: Some(Placement { organization: None, parent: format!("ou-{number}"), state: AccountState::Active }),
        };
        let mut names = Names::default();
        names.accounts.insert("000000000000".to_owned(), Some(WILD.to_owned()));
        WhatIf {
            report_version: REPORT_VERSION,
            version: 3,
            at: Time("2025-06-01T00:00:00.000Z".to_owned()),
            as_of: None,
            effect: true,
            refused: 0,
            summary: Summary {
                accounts,
                changes: Vec::new(),
                risks: vec![Risk { kind: RiskKind::LosesEverything, text: WILD.to_owned(), accounts: Vec::new() }],
            },
            calls: Vec::new(),
            consequences: Consequences { accounts: (0..accounts).map(moved).collect(), ..Consequences::default() },
            names,
            notes: vec![WILD.to_owned()],
            beside: None,
            replay: None,
        }
    }

    fn page(shown: Option<Shown>) -> String {
        let row = CallRow { operation: WILD.to_owned(), request: WILD.to_owned(), ..CallRow::default() };
        let change = Change { rows: vec![row], ..Change::default() };
        let page = WhatIfPage { frame: frame(), change, shown, report: Some("r1".to_owned()), next: "n1".to_owned() };
        page.render().unwrap()
    }

    #[test]
    fn whatever_is_shown_is_text() {
        let told = Told { can_keep: true, can_do: true, ..Told::of(&report(2), None, 50) };
        for shown in [Some(Shown::Told(Box::new(told))), Some(Shown::Refused(WILD.to_owned())), None] {
            let page = page(shown);
            assert!(!page.contains("<img") && !page.contains("style="), "{page}");
            assert!(page.contains("name=\"token\" value=\"secret-token\""), "{page}");
        }
    }

    /// Ten thousand accounts that each move are that many lines of a report, and few of a page.
    #[test]
    fn a_report_of_many_accounts_is_a_page_of_few_rows() {
        let told = Told::of(&report(10_000), None, 50);
        assert_eq!(told.matrix.groups.len(), 10_000);
        let page = page(Some(Shown::Told(Box::new(told))));
        assert!(page.len() < 200_000, "{}", page.len());
        assert!(page.contains(">9,900</data> more rows"), "how many groups are left is said");
    }

    #[test]
    fn a_group_shows_what_changes_for_it_alone() {
        let told = Told::of(&report(3), Some(1), 50);
        assert_eq!(told.chosen, Some(1));
        assert_eq!(told.tables.len(), 1);
        assert_eq!(told.tables[0].count, 1);
        assert_eq!(Told::of(&report(3), Some(7), 50).chosen, None);
    }
}
