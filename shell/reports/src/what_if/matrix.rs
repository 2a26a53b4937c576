//! Accounts beside what changes for them, those for whom the same changes together; and a report cut down to some of them.

use super::{Consequences, ControlPolicy, Rights, WhatIf};
use indexmap::{IndexMap, IndexSet};
use std::collections::{BTreeMap, HashSet};

/// For whom what changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matrix {
    /// What changes for anybody, a column each.
    pub columns: Vec<String>,
    /// Accounts for whom the same changes, those for whom most does first.
    pub groups: Vec<Group>,
}

/// Accounts for whom the same changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Their ids.
    pub accounts: Vec<String>,
    /// A cell a column: how it changes, in a word or two; nothing where it doesn't.
    pub cells: Vec<Option<String>>,
}

/// The columns in their order, where there is anything in them; policy types come in between, in the order of the report.
const PLACE: &str = "Place";
const RIGHTS: &str = "Rights";
const RECORDERS: &str = "Recorders";
const PACKS: &str = "Packs";
const RULES: &str = "Rules";
const HUB: &str = "Security Hub";

impl Matrix {
    /// The matrix of a report.
    pub fn of(found: &Consequences) -> Self {
        let mut gathered = Gathered::default();
        // Each account has a line of its own there, also where several do the same.
        let mut places: IndexMap<String, (String, Vec<&str>)> = IndexMap::new();
        for it in &found.accounts {
            let alike = format!("{} {:?} {:?}", it.what, it.before, it.after);
            places.entry(alike).or_insert_with(|| (it.what.to_string(), Vec::new())).1.push(&it.account);
        }
        for (word, accounts) in places.into_values() {
            gathered.note(PLACE, accounts, word);
        }
        for it in &found.control_policies {
            gathered.note(&it.policy_type, it.accounts.iter().map(String::as_str), control_policy(it));
        }
        for it in &found.rights {
            gathered.note(RIGHTS, it.accounts.iter().map(String::as_str), rights(it));
        }
        for it in &found.effective_policies {
            gathered.note(&it.policy_type, it.accounts.iter().map(String::as_str), it.what.to_string());
        }
        for it in &found.recorders {
            gathered.note(RECORDERS, it.accounts.iter().map(String::as_str), "changes".to_owned());
        }
        for it in &found.conformance_packs {
            gathered.note(PACKS, it.accounts.iter().map(String::as_str), it.what.to_string());
        }
        for it in &found.config_rules {
            gathered.note(RULES, it.accounts.iter().map(String::as_str), it.what.to_string());
        }
        for it in &found.security_hub_associations {
            let status = it.after.as_ref().map_or("none".to_owned(), |after| after.status.to_string());
            gathered.note(HUB, it.accounts.iter().map(String::as_str), format!("configuration: {status}"));
        }
        for it in &found.security_hub_settings {
            gathered.note(HUB, it.accounts.iter().map(String::as_str), "settings".to_owned());
        }
        gathered.matrix()
    }
}

/// What was found of each account, while it is gathered.
#[derive(Default)]
struct Gathered<'r> {
    columns: IndexSet<String>,
    /// Of each account its changes by their number.
    accounts: IndexMap<&'r str, Vec<usize>>,
    /// Of each change its column, and the word for it.
    changes: Vec<(usize, String)>,
}

impl<'r> Gathered<'r> {
    fn note(&mut self, column: &str, accounts: impl IntoIterator<Item = &'r str>, word: String) {
        let (column, _) = self.columns.insert_full(column.to_owned());
        let number = self.changes.len();
        self.changes.push((column, word));
        for account in accounts {
            self.accounts.entry(account).or_default().push(number);
        }
    }

    fn matrix(self) -> Matrix {
        let mut groups: IndexMap<Vec<usize>, Vec<String>> = IndexMap::new();
        for (account, changes) in &self.accounts {
            groups.entry(changes.clone()).or_default().push((*account).to_owned());
        }
        let width = self.columns.len();
        let mut found: Vec<(usize, Group)> = groups
            .into_iter()
            .map(|(changes, accounts)| {
                let mut words: BTreeMap<usize, IndexMap<&str, usize>> = BTreeMap::new();
                for (column, word) in changes.iter().filter_map(|number| self.changes.get(*number)) {
                    *words.entry(*column).or_default().entry(word).or_default() += 1;
                }
                let cell = |column: usize| words.get(&column).map(told);
                (changes.len(), Group { accounts, cells: (0..width).map(cell).collect() })
            })
            .collect();
        found.sort_by(|(some, one), (others, other)| {
            others.cmp(some).then_with(|| other.accounts.len().cmp(&one.accounts.len()))
        });
        Matrix {
            columns: self.columns.into_iter().collect(),
            groups: found.into_iter().map(|(_, group)| group).collect(),
        }
    }
}

/// `gained 3, lost`.
fn told(words: &IndexMap<&str, usize>) -> String {
    let told = words.iter().map(|(word, count)| match count {
        1 => (*word).to_owned(),
        count => format!("{word} {count}"),
    });
    told.collect::<Vec<_>>().join(", ")
}

fn control_policy(change: &ControlPolicy) -> String {
    let parts = [
        ("+", change.gained.len()),
        ("−", change.lost.len()),
        ("changed ", change.rewritten.len()),
        ("moved ", change.elsewhere.len()),
        ("missing at ", change.missing.len()),
        ("again at ", change.no_longer_missing.len()),
    ];
    let told = parts.iter().filter(|(_, count)| *count > 0).map(|(what, count)| format!("{what}{count}"));
    told.collect::<Vec<_>>().join(" ")
}

fn rights(rights: &Rights) -> String {
    let takes = !(rights.denied.is_empty() && rights.limited.is_empty());
    let gives = !(rights.allowed.is_empty() && rights.freed.is_empty());
    let told = match (rights.loses_everything, takes, gives) {
        (true, ..) => "loses all",
        (_, true, true) => "fewer and more",
        (_, true, false) => "fewer",
        _ => "more",
    };
    if rights.on_resources { format!("{told} on resources") } else { told.to_owned() }
}

/// A report with nothing but what it says of these accounts. Verdicts, which are counted over all accounts, keep only the resources that are theirs;
/// calls and what concerns no account are left out.
pub fn of_accounts(report: &WhatIf, accounts: &HashSet<&str>) -> WhatIf {
    let mut cut = report.clone();
    let found = &mut cut.consequences;
    found.accounts.retain(|it| accounts.contains(it.account.as_str()));
    fn keep<T>(all: &mut Vec<T>, accounts: &HashSet<&str>, of: impl Fn(&mut T) -> &mut Vec<String>) {
        for one in all.iter_mut() {
            of(one).retain(|id| accounts.contains(id.as_str()));
        }
        all.retain_mut(|one| !of(one).is_empty());
    }
    keep(&mut found.effective_policies, accounts, |it| &mut it.accounts);
    keep(&mut found.control_policies, accounts, |it| &mut it.accounts);
    keep(&mut found.rights, accounts, |it| &mut it.accounts);
    keep(&mut found.recorders, accounts, |it| &mut it.accounts);
    keep(&mut found.conformance_packs, accounts, |it| &mut it.accounts);
    keep(&mut found.config_rules, accounts, |it| &mut it.accounts);
    keep(&mut found.security_hub_associations, accounts, |it| &mut it.accounts);
    keep(&mut found.security_hub_settings, accounts, |it| &mut it.accounts);
    for rule in &mut found.verdicts {
        rule.non_compliant.retain(|resource| accounts.contains(resource.account.as_str()));
    }
    found.verdicts.retain(|rule| !rule.non_compliant.is_empty());
    found.quotas.clear();
    cut.calls.clear();
    cut.replay = None;
    cut
}

#[cfg(test)]
mod tests {
    use super::{Matrix, of_accounts};
    use crate::what_if::{Account, AccountWhat, Consequences, ControlPolicy, Names, Rights, Source, Summary, WhatIf};
    use crate::{Time, what_if::REPORT_VERSION};
    use std::collections::HashSet;

    fn found() -> Consequences {
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let source = Source { policy: "p-1".to_owned(), node: "r-1".to_owned() };
        let control = ControlPolicy {
            policy_type: "SERVICE_CONTROL_POLICY".to_owned(),
            accounts: ids(&["1", "2", "3"]),
            gained: vec![source.clone(), source],
            lost: Vec::new(),
            elsewhere: Vec::new(),
            rewritten: Vec::new(),
            missing: Vec::new(),
            no_longer_missing: Vec::new(),
        };
        let moved = Account { account: "2".to_owned(), what: AccountWhat::Moved, before: None, after: None };
        let rights = Rights { accounts: ids(&["1", "2", "3"]), loses_everything: true, ..Rights::default() };
        Consequences {
            accounts: vec![moved],
            control_policies: vec![control],
            rights: vec![rights],
            ..Consequences::default()
        }
    }

    #[test]
    fn accounts_for_whom_the_same_changes_are_one_row() {
        let matrix = Matrix::of(&found());
        assert_eq!(matrix.columns, ["Place", "SERVICE_CONTROL_POLICY", "Rights"]);
        let rows: Vec<(&[String], Vec<&str>)> = matrix
            .groups
            .iter()
            .map(|group| {
                (&*group.accounts, group.cells.iter().map(|cell| cell.as_deref().unwrap_or_default()).collect())
            })
            .collect();
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].0, &rows[0].1), (&["2".to_owned()][..], &vec!["moved", "+2", "loses all"]));
        assert_eq!(rows[1].0, ["1", "3"]);
        assert_eq!(rows[1].1, ["", "+2", "loses all"]);
        assert_eq!(Matrix::of(&Consequences::default()), Matrix::default());
        let both = Account { account: "3".to_owned(), what: AccountWhat::Moved, before: None, after: None };
        let mut found = found();
        found.accounts.push(both);
        assert_eq!(Matrix::of(&found).groups[0].accounts, ["2", "3"], "they move alike");
    }

    #[test]
    fn a_report_of_some_accounts_says_nothing_of_others() {
        let report = WhatIf {
            report_version: REPORT_VERSION,
            version: 1,
            at: Time("2025-06-01T00:00:00.000Z".to_owned()),
            as_of: None,
            effect: true,
            refused: 0,
            summary: Summary::default(),
            calls: Vec::new(),
            consequences: found(),
            names: Names::default(),
            notes: Vec::new(),
            beside: None,
            replay: None,
        };
        let cut = of_accounts(&report, &HashSet::from(["3"]));
        assert_eq!(cut.consequences.accounts, []);
        assert_eq!(cut.consequences.control_policies[0].accounts, ["3"]);
        assert_eq!(of_accounts(&report, &HashSet::from(["4"])).consequences, Consequences::default());
    }
}
