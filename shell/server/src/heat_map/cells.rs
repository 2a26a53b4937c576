//! How the rules of a heat map stand in an account, from what is stored of its places.

use super::columns::Columns;
use evidence::external::RuleName;
use evidence::standing::{Standing, standings};
use evidence::standings::{Tallies, Told};
use evidence::summary::Tally;
use governance::conformance_packs::{Place, State, TemplateSet, Templates, bases, deployed_revisions};
use identifiers::Seed;
use reports::heat_map::Cell;
use smol_str::SmolStr;
use std::borrow::Cow;
use std::collections::HashMap;

/// What cells are made of.
pub struct Sources<'s> {
    /// The state that is looked at.
    pub state: &'s State,
    /// The templates of its packs.
    pub templates: &'s TemplateSet,
    /// What ids are made of.
    pub seed: &'s Seed,
}

/// What is known of how the rules of a place stand.
#[derive(Clone, Copy)]
pub enum Found<'f> {
    /// The stored summary of the present, if there is one.
    Stored(Option<&'f [u8]>),
    /// What was told at a moment, if that is known.
    Then(Option<&'f Told>),
}

impl<'f> Found<'f> {
    fn standings(self) -> Vec<Standing<'f>> {
        let then = |((pack_id, name), tallies): (&'f RuleName, &Tallies)| Standing {
            pack_id,
            name,
            is_modelled: true,
            tally: Tally { compliant: tallies.compliant, non_compliant: tallies.non_compliant },
        };
        match self {
            Self::Stored(stored) => stored.and_then(standings).unwrap_or_default(),
            Self::Then(told) => told.into_iter().flatten().map(then).collect(),
        }
    }
}

impl Sources<'_> {
    /// How each rule stands in an account, by what was found in each of its places.
    pub fn cells<'f>(&self, columns: &Columns, found: impl IntoIterator<Item = (&'f Place, Found<'f>)>) -> Vec<Cell> {
        let mut cells = vec![Cell::NotDeployed; columns.all.len()];
        for (place, found) in found {
            let here = self.of_place(columns, place, found);
            for (cell, here) in cells.iter_mut().zip(here) {
                *cell = cell.and(here);
            }
        }
        cells
    }

    fn of_place(&self, columns: &Columns, place: &Place, found: Found<'_>) -> Vec<Cell> {
        let mut cells = vec![Cell::NotDeployed; columns.all.len()];
        let waits = |at: usize| match columns.modelled.get(at) {
            Some(false) => Cell::NotModelled,
            _ => Cell::NoData,
        };
        let mut put = |at: usize, cell: Cell| {
            if let Some(there) = cells.get_mut(at) {
                *there = cell;
            }
        };
        let mut packs: Vec<Pack<'_>> = Vec::new();
        for deployed in deployed_revisions(self.state, self.seed, place) {
            let key = columns.key(&deployed.name);
            let Some(rules) = columns.of_pack(&key) else { continue };
            let brought = match columns.brought(&key, deployed.revision, &place.region) {
                Some(brought) => Cow::Borrowed(brought),
                None => {
                    let Some(template) = self.templates.template(&deployed.revision.template) else { continue };
                    let (bases, _) = bases(&template, &deployed, self.seed, place);
                    bases.iter().filter_map(|basis| rules.get(basis.name()).copied()).collect()
                }
            };
            brought.iter().for_each(|at| put(*at, waits(*at)));
            packs.push(Pack { id: deployed.id, rules, brought, next: 0 });
        }
        let own: Vec<(&str, usize)> = self
            .state
            .config_rules_of(place)
            .filter_map(|rule| Some((rule.id.as_str(), columns.of_own_rule(&rule.name)?)))
            .collect();
        own.iter().for_each(|(_, at)| put(*at, waits(*at)));
        for standing in found.standings() {
            let own = own.iter().find(|(id, _)| *id == standing.pack_id).map(|(_, at)| *at);
            let at = own.or_else(|| {
                let pack = packs.iter_mut().find(|pack| pack.id == standing.pack_id)?;
                pack.place(columns, standing.name.strip_suffix(standing.pack_id)?.strip_suffix('-')?)
            });
            if let Some(at) = at {
                put(at, cell(&standing));
            }
        }
        cells
    }
}

/// A pack in a place.
struct Pack<'c> {
    id: SmolStr,
    /// The places of its rules by name.
    rules: &'c HashMap<SmolStr, usize>,
    /// The same in the order of its template.
    brought: Cow<'c, [usize]>,
    next: usize,
}

impl Pack<'_> {
    /// The place of a rule. Records are in the order of the template, as long as nothing was put again.
    fn place(&mut self, columns: &Columns, name: &str) -> Option<usize> {
        let guess = self.brought.get(self.next).copied();
        self.next += 1;
        let is_it = |at: &usize| columns.all.get(*at).is_some_and(|column| column.rule == name);
        guess.filter(is_it).or_else(|| self.rules.get(name).copied())
    }
}

fn cell(standing: &Standing<'_>) -> Cell {
    match (standing.is_modelled, standing.tally.non_compliant, standing.tally.compliant) {
        (false, _, _) => Cell::NotModelled,
        (true, 0, 0) => Cell::NoData,
        (true, 0, _) => Cell::Compliant,
        (true, count, _) => Cell::NotCompliant(count),
    }
}

/// What the accounts of a unit come to: how many of them aren't compliant, or else what is worst.
pub fn together(cells: &mut [Cell], more: &[Cell]) {
    for (cell, more) in cells.iter_mut().zip(more) {
        let one = if matches!(more, Cell::NotCompliant(_)) { Cell::NotCompliant(1) } else { *more };
        *cell = cell.and(one);
    }
}
