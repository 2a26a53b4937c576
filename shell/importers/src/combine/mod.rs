//! Several sources as one document: what a more believed one says stands, what it leaves out comes from the next, and where both
//! say something else is a gap that names both.

mod accounts;
mod packs;
mod policies;
mod units;
mod whole;

use crate::importer::Imported;
use crate::problem::Problem;
use accounts::Matched;
use organization_document::{Gap, PolicyTypeName};

/// What one source gave.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The source, as the person named it.
    pub name: String,
    /// Whether what isn't in it isn't there.
    pub complete: bool,
    /// What it says.
    pub imported: Imported,
}

/// One document of several, the most believed first.
///
/// # Errors
/// Sources that can't be of one organization, and whatever is wrong with the document that comes of them.
pub fn combine(sources: Vec<Taken>) -> Result<Imported, Vec<Problem>> {
    let mut names = Vec::new();
    let mut sources = sources.into_iter();
    let Some(mut base) = sources.next() else { return Ok(Imported::default()) };
    names.push(base.name.clone());
    for next in sources {
        names.push(next.name.clone());
        join(&mut base, next)?;
    }
    let Taken { mut imported, .. } = base;
    packs::settle(&mut imported);
    let problems = imported.document.check();
    let hider = imported.secrets.hider();
    if !problems.is_empty() {
        let name = names.join(", ");
        let told = problems.into_iter().map(|problem| {
            let (mut place, mut message) = (problem.place.to_string(), problem.message);
            [&mut place, &mut message].into_iter().for_each(|text| hider.hide(text));
            Problem::new(&name, place, message)
        });
        return Err(told.collect());
    }
    imported.gaps.extend(std::mem::take(&mut imported.account_packs).into_values());
    for gap in &mut imported.gaps {
        [&mut gap.place, &mut gap.what].into_iter().for_each(|text| hider.hide(text));
        for text in [&mut gap.source, &mut gap.place, &mut gap.what] {
            *text = crate::problem::printable(text);
        }
    }
    imported.gaps.sort();
    imported.gaps.dedup();
    Ok(imported)
}

/// Two sources, and the gaps between them.
struct Joining<'n> {
    /// The more believed one.
    first: &'n str,
    /// The other one.
    second: &'n str,
    /// Whether what isn't in the first isn't there.
    complete: bool,
    /// Policy types of which the first says nothing all the same.
    untold: Vec<PolicyTypeName>,
    gaps: Vec<Gap>,
}

impl Joining<'_> {
    /// Both say something else.
    fn differs(&mut self, place: impl Into<String>, first: &str, second: &str) {
        let (one, other) = (crate::quoted(first), crate::quoted(second));
        let what = format!("{} says {one}, and {} says {other}; {one} was taken.", self.first, self.second);
        self.conflict(place, what);
    }

    /// Only the second has it, and it was left out.
    fn only_second(&mut self, place: impl Into<String>, what: &str) {
        let what = format!("{what} is in {}, and not in {}: it was left out.", self.second, self.first);
        self.conflict(place, what);
    }

    /// Both sources are named by what happened.
    fn conflict(&mut self, place: impl Into<String>, what: String) {
        self.gaps.push(Gap::conflict(format!("{}, {}", self.first, self.second), place, what));
    }

    /// What is told by the first, or else by the second.
    fn one<T: PartialEq>(&mut self, place: &str, base: &mut Option<T>, next: Option<T>, shown: impl Fn(&T) -> String) {
        match (&*base, next) {
            (None, next) => *base = next,
            (Some(first), Some(second)) if *first != second => self.differs(place, &shown(first), &shown(&second)),
            _ => {}
        }
    }
}

fn join(base: &mut Taken, next: Taken) -> Result<(), Vec<Problem>> {
    let Taken { name: second, complete, imported } = next;
    let first = base.name.clone();
    let one = &mut base.imported.document;
    let mut other = imported.document;
    packs::of_accounts(one, &mut base.imported.account_packs, &mut other, imported.account_packs);
    if let (Some(id), Some(another)) = (&one.id, &other.id)
        && id != another
    {
        let message = format!("it is of the organization {another}, and {first} is of {id}");
        return Err(vec![Problem::new(second, "", message)]);
    }
    one.id = one.id.take().or(other.id.take());
    let untold = std::mem::take(&mut base.imported.untold);
    let mut joining = Joining { first: &first, second: &second, complete: base.complete, untold, gaps: Vec::new() };
    let had_tree = !one.root.units.is_empty();
    let had_policies = !one.policies.is_empty();
    let matched = Matched::accounts(one, &mut other, complete, &mut joining);
    units::join(one, &mut other, had_tree, &matched, &mut joining);
    accounts::join(one, &mut other, had_tree, &matched, &mut joining);
    policies::join(one, &mut other, had_policies, &matched, &mut joining);
    whole::join(one, &mut other, &matched, &mut joining);
    packs::join(one, &mut other, &matched, &mut joining);
    base.imported.untold = match (base.complete, complete) {
        // What neither of two tells is still untold.
        (true, true) => joining.untold.iter().filter(|kind| imported.untold.contains(kind)).copied().collect(),
        (true, false) => std::mem::take(&mut joining.untold),
        (false, _) => imported.untold,
    };
    base.complete |= complete;
    base.imported.gaps.append(&mut joining.gaps);
    base.imported.gaps.extend(imported.gaps);
    base.imported.secrets.append(imported.secrets);
    base.imported.deliveries.extend(imported.deliveries);
    for (key, made) in imported.rebuilt {
        base.imported.rebuilt.entry(key).or_insert(made);
    }
    for (key, gap) in imported.without_template {
        base.imported.without_template.entry(key).or_insert(gap);
    }
    Ok(())
}
