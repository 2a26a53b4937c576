//! What a heat map shows, read from the state and the verdicts: a part costs what is in it, and the order of all lines is kept between parts.

use super::look::Look;
use super::problem::Problem;
use crate::heat_map::{Asked, Axes, Columns, Line, Lines, Sources, cells_of, templates_of, together};
use crate::installation::Installation;
use crate::told::{node_name, time};
use engine::templates::templates;
use governance::organizations::Organization;
use identifiers::{AccountId, TargetId};
use reports::heat_map::{Cell, HeatMap, Row};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;
use storage::wide;

/// Accounts that are read at once; between two of these everybody else gets a turn.
const READ: usize = 100;

/// The organization whose accounts the viewer sees, or nothing for one that sees only its own.
fn seen<'s>(look: &'s Look<'_>) -> Result<Option<&'s Organization>, Problem> {
    if look.viewer.sees_organization() {
        return look.organization().map(Some);
    }
    if !look.state().organizations.accounts.contains_key(&look.viewer.account) {
        return look.organization().map(Some);
    }
    Ok(None)
}

/// The lines and rules that are asked for; those that were made a moment ago where a slice is cut from them.
///
/// # Errors
/// What to say where there is nothing, or it can't be read.
pub async fn axes(look: &Look<'_>, asked: &Asked, is_slice: bool) -> Result<Arc<Axes>, Problem> {
    let viewer = look.viewer.account;
    // How rules stood is told apart within a version, too.
    let moment = look.view.as_of.as_deref().filter(|_| asked.needs_standings()).unwrap_or_default();
    let words = format!("{viewer}\n{moment}\n{}", Asked::words(&look.form));
    let of = (look.snapshot.epoch, look.snapshot.version, words);
    let kept = &look.installation.heat_maps;
    // What depends on verdicts is made anew with each page: it may be otherwise at the same version.
    if let Some(kept) = kept.get(&of).filter(|_| is_slice || !asked.needs_standings()) {
        return Ok(kept);
    }
    let state = look.state();
    let organization = seen(look)?;
    let is_inside = |node: &TargetId| match organization {
        Some(organization) => state.organizations.has_target(&organization.id, node),
        None => *node == TargetId::Account(viewer),
    };
    if let Some(node) = asked.node.as_ref().filter(|node| !is_inside(node)) {
        return Err(Problem::not_found(format!("{node} isn't in what {viewer} sees at this moment.")));
    }
    let lines = |keep: &dyn Fn(AccountId) -> bool| match organization {
        Some(organization) => Lines::of(state, organization, asked, keep),
        None => Lines::of_one(viewer),
    };
    let all = lines(&|_| true);
    let id = look.viewer.organization(state).map(|organization| &organization.id);
    let packs = &state.conformance_packs;
    let digests = templates_of(packs, id, &all.accounts, asked);
    let templates = templates(&look.installation.engine, digests).await?.set;
    let columns = Columns::of(packs, id, &templates, look.installation.engine.seed(), &all.accounts, asked);
    let accounts: HashSet<AccountId> = all.accounts.iter().copied().collect();
    let recorders = packs.recorders.keys().filter(|place| accounts.contains(&place.account));
    let regions: BTreeSet<&str> = recorders.map(|place| place.region.as_str()).collect();
    let regions = regions.into_iter().map(str::to_owned).collect();
    let mut axes = Axes { lines: all, columns, templates, region: asked.region.clone(), regions };
    if asked.needs_standings() {
        let standings = standings(look, &axes, asked).await?;
        axes.lines = if asked.by_not_compliant {
            axes.lines.ordered(|place| standings.get(axes.lines.accounts.get(place)?).copied())
        } else {
            lines(&|account| standings.contains_key(&account))
        };
    }
    let axes = Arc::new(axes);
    kept.put(of, axes.clone());
    Ok(axes)
}

/// How many rules of each account aren't compliant, and how many resources; nothing of accounts in which no rule stands as is asked for.
async fn standings(look: &Look<'_>, axes: &Axes, asked: &Asked) -> Result<HashMap<AccountId, (u64, u64)>, Problem> {
    let mut standings = HashMap::new();
    for accounts in axes.lines.accounts.chunks(READ) {
        for (account, cells) in accounts.iter().zip(cells(look, axes, accounts).await?) {
            let wanted = asked.state.as_deref();
            if wanted.is_none_or(|state| cells.iter().any(|cell| cell.word() == state)) {
                let bad = cells
                    .iter()
                    .filter_map(|cell| if let Cell::NotCompliant(count) = cell { Some(*count) } else { None });
                let told =
                    bad.fold((0_u64, 0_u64), |(rules, resources), count| (rules + 1, resources.saturating_add(count)));
                standings.insert(*account, told);
            }
        }
    }
    Ok(standings)
}

/// How each rule stands in each of some accounts.
async fn cells(look: &Look<'_>, axes: &Axes, accounts: &[AccountId]) -> Result<Vec<Vec<Cell>>, Problem> {
    let state = &look.state().conformance_packs;
    let Installation { engine, evidence, .. } = look.installation;
    let sources = Sources { state, templates: &axes.templates, seed: engine.seed() };
    Ok(cells_of(evidence, look.until(), &sources, &axes.columns, accounts, axes.region.as_ref()).await?)
}

/// A part of a heat map.
///
/// # Errors
/// When verdicts can't be read.
pub async fn part(look: &Look<'_>, axes: &Axes, lines: Range<usize>, rules: Range<usize>) -> Result<HeatMap, Problem> {
    let state = &look.state().organizations;
    let columns = &axes.columns.all;
    let rules = rules.start.min(columns.len())..rules.end.min(columns.len());
    let first = lines.start.min(axes.lines.all.len());
    let wanted = axes.lines.all.get(first..lines.end.min(axes.lines.all.len())).unwrap_or_default();
    let mut rows: Vec<Row> = Vec::with_capacity(wanted.len());
    // Accounts of which cells are shown, each with the place of its row, in the order of the rows.
    let mut shown: Vec<(usize, AccountId)> = Vec::new();
    for line in wanted {
        let (id, depth, accounts, open) = match line {
            Line::Node { id, depth, accounts, open } => (id.clone(), *depth, Some(accounts.clone()), *open),
            Line::Account { place, depth } => {
                let Some(account) = axes.lines.accounts.get(*place) else { continue };
                shown.push((rows.len(), *account));
                (TargetId::Account(*account), *depth, None, false)
            }
        };
        if let Some(below) = accounts.clone().filter(|_| !open) {
            shown.extend(axes.lines.accounts.get(below).into_iter().flatten().map(|account| (rows.len(), *account)));
        }
        rows.push(Row {
            name: node_name(state, &id).unwrap_or_default(),
            id: id.to_string(),
            accounts: accounts.map(|accounts| wide(accounts.len())),
            depth: wide(depth),
            open,
            cells: Vec::new(),
        });
    }
    for some in shown.chunks(READ) {
        let accounts: Vec<AccountId> = some.iter().map(|(_, account)| *account).collect();
        for ((row, _), cells) in some.iter().zip(cells(look, axes, &accounts).await?) {
            let cells = cells.get(rules.clone()).unwrap_or_default();
            let Some(row) = rows.get_mut(*row) else { continue };
            if row.accounts.is_none() {
                row.cells = cells.to_vec();
            } else {
                row.cells.resize(cells.len(), Cell::NotDeployed);
                together(&mut row.cells, cells);
            }
        }
    }
    Ok(HeatMap {
        version: look.snapshot.version,
        at: time(look.at),
        lines: wide(axes.lines.all.len()),
        rules: wide(columns.len()),
        accounts: wide(axes.lines.accounts.len()),
        first_line: wide(first),
        first_rule: wide(rules.start),
        columns: columns.get(rules).unwrap_or_default().to_vec(),
        rows,
    })
}
