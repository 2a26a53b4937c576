//! The heat maps of two states beside each other: which cells turned red, and which don't show it any more.

use super::side::Other;
use crate::console::problem::Problem;
use crate::heat_map::{Asked, Columns, Lines, Sources, cells_of, known_from, templates_of};
use crate::told::{node_name, time};
use engine::templates::templates;
use governance::conformance_packs::TemplateSet;
use governance::organizations::Organization;
use identifiers::{AccountId, TargetId};
use reports::heat_map::{Cell, Column};
use reports::scores::Since;
use std::collections::{BTreeMap, HashMap, HashSet};
use storage::wide;
use web_console::compare::{AccountTurned, CellTurned, RuleTurned, Standings};

/// Accounts that are looked at together; between two of these everybody else gets a turn.
const READ: usize = 100;
/// Accounts up to which heat maps are compared without being asked for.
const ACCOUNTS: usize = 1_000;
/// Rules, accounts and cells that are shown.
const RULES: usize = 50;
const SHOWN: usize = 50;
const CELLS: usize = 200;

/// What a rule's pack is looked for by, and its name.
type RuleName = (String, String);

/// The places of a rule in both, where it is there.
type Places = (Option<usize>, Option<usize>);

/// One of the two, with what its cells are made of.
struct Side<'o> {
    of: &'o Other,
    accounts: HashSet<AccountId>,
    columns: Columns,
    templates: TemplateSet,
    /// The places of rules, by pack and name.
    places: HashMap<RuleName, usize>,
}

impl<'o> Side<'o> {
    async fn of(of: &'o Other, organization: &Organization) -> Result<(Self, Vec<AccountId>), Problem> {
        let state = &of.snapshot.state;
        let asked = Asked::default();
        let there = state.organizations.organizations.get(&organization.id);
        let accounts = there.map(|there| Lines::of(state, there, &asked, &|_| true).accounts).unwrap_or_default();
        let (packs, id) = (&state.conformance_packs, Some(&organization.id));
        let digests = templates_of(packs, id, &accounts, &asked);
        let templates = templates(&of.engine, digests).await?.set;
        let columns = Columns::of(packs, id, &templates, of.engine.seed(), &accounts, &asked);
        let name = |column: &Column| (column.pack.clone(), column.rule.clone());
        let places = columns.all.iter().enumerate().map(|(at, column)| (name(column), at)).collect();
        Ok((Self { of, accounts: accounts.iter().copied().collect(), columns, templates, places }, accounts))
    }

    /// The cells of accounts, those that aren't there at this moment without any.
    async fn cells(&self, accounts: &[AccountId]) -> Result<Vec<Vec<Cell>>, Problem> {
        let state = &self.of.snapshot.state.conformance_packs;
        let sources = Sources { state, templates: &self.templates, seed: self.of.engine.seed() };
        let cells = cells_of(&self.of.evidence, self.of.until, &sources, &self.columns, accounts, None).await?;
        let there = accounts.iter().map(|account| self.accounts.contains(account));
        Ok(cells.into_iter().zip(there).map(|(cells, there)| if there { cells } else { Vec::new() }).collect())
    }
}

/// Which cells turned; `None` where there are many accounts, and it wasn't asked for.
pub async fn standings(
    before: &Other,
    after: &Other,
    organization: &Organization,
    is_asked: bool,
) -> Result<Option<Standings>, Problem> {
    let mut told = Standings::default();
    for side in [before, after] {
        if let Some((version, at)) = known_from(&side.evidence, side.until).await? {
            return Ok(Some(Standings { known_from: Some(Since { version, at: time(at) }), ..told }));
        }
    }
    let (old, mut accounts) = Side::of(before, organization).await?;
    let (new, others) = Side::of(after, organization).await?;
    accounts.extend(others.into_iter().filter(|account| !old.accounts.contains(account)));
    if accounts.len() > ACCOUNTS && !is_asked {
        return Ok(None);
    }
    // Each rule of either, with its place in both.
    let both: BTreeMap<&RuleName, Places> = old
        .places
        .keys()
        .chain(new.places.keys())
        .map(|rule| (rule, (old.places.get(rule).copied(), new.places.get(rule).copied())))
        .collect();
    let mut rules: BTreeMap<&RuleName, (u64, u64)> = BTreeMap::new();
    for some in accounts.chunks(READ) {
        let (was, is) = (old.cells(some).await?, new.cells(some).await?);
        for ((account, was), is) in some.iter().zip(&was).zip(&is) {
            let mut of_account = (0, 0);
            for (rule, (old, new)) in &both {
                let cell =
                    |cells: &[Cell], at: &Option<usize>| at.and_then(|at| cells.get(at).copied()).unwrap_or_default();
                let (was, is) = (cell(was, old), cell(is, new));
                let is_bad = |cell: Cell| matches!(cell, Cell::NotCompliant(_));
                let turned = match (is_bad(was), is_bad(is)) {
                    (false, true) => (1, 0),
                    (true, false) => (0, 1),
                    _ => continue,
                };
                add(&mut of_account, turned);
                add(rules.entry(rule).or_default(), turned);
                if told.cells.len() < CELLS {
                    let (pack, rule) = (rule.0.clone(), rule.1.clone());
                    told.cells.push(CellTurned {
                        account: account.to_string(),
                        name: name(before, after, *account),
                        pack,
                        rule,
                        was,
                        is,
                    });
                } else {
                    told.cells_left += 1;
                }
            }
            add(&mut told.turned, of_account);
            if of_account != (0, 0) {
                told.accounts.push(AccountTurned {
                    account: account.to_string(),
                    name: name(before, after, *account),
                    turned: of_account,
                });
            }
        }
    }
    told.rules = rules
        .into_iter()
        .map(|((pack, rule), turned)| RuleTurned { pack: pack.clone(), rule: rule.clone(), turned })
        .collect();
    // Most that got worse first, and what is alike in the order that it has.
    told.rules.sort_by_key(|rule| std::cmp::Reverse(rule.turned));
    told.accounts.sort_by_key(|account| std::cmp::Reverse(account.turned));
    told.rules_left = wide(told.rules.len().saturating_sub(RULES));
    told.accounts_left = wide(told.accounts.len().saturating_sub(SHOWN));
    told.rules.truncate(RULES);
    told.accounts.truncate(SHOWN);
    Ok(Some(told))
}

fn add(all: &mut (u64, u64), more: (u64, u64)) {
    *all = (all.0 + more.0, all.1 + more.1);
}

fn name(before: &Other, after: &Other, account: AccountId) -> String {
    let of = |side: &Other| node_name(&side.snapshot.state.organizations, &TargetId::Account(account));
    of(after).or_else(|| of(before)).unwrap_or_default()
}
