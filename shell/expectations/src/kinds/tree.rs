//! `tree`: where an account or unit is, and that one is or isn't there.

use super::{Begun, finding};
use crate::members::{Members, Problems};
use crate::selector::{Selector, Wanted};
use crate::world::{Place, World};
use documents::Problem;

/// An account or unit is somewhere.
#[derive(Debug, Clone)]
pub struct Tree {
    whom: Selector,
    wanted: Wanted,
    parent: Option<String>,
    above: Option<String>,
    state: Option<String>,
    exists: bool,
}

/// The states of an account.
const STATES: [&str; 5] = ["ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "PENDING_ACTIVATION", "CLOSED"];

impl Tree {
    /// Reads one.
    pub fn read(mut members: Members<'_>, problems: &mut Problems) -> Option<Self> {
        let span = members.span();
        let account = members.selector("account", "accounts", problems);
        let unit = members.selector("unit", "units", problems);
        if account.is_some() == unit.is_some() {
            problems.push(Problem::new("either `account` or `unit` says who is meant", span));
        }
        let parent = members.text("in", problems);
        let above = members.text("below", problems);
        let state = members.word("state", &STATES, problems);
        let exists = members.flag("exists", problems);
        if state.is_some() && unit.is_some() {
            problems.push(Problem::new("only accounts have a `state`", span));
        }
        let says_where = parent.is_some() || above.is_some() || state.is_some();
        if exists == Some(false) && says_where {
            problems.push(Problem::new("what isn't there is nowhere", span));
        }
        if exists.is_none() && !says_where {
            problems.push(Problem::new("`in`, `below`, `state` or `exists` says what is expected", span));
        }
        members.finish(problems);
        let wanted = if account.is_some() { Wanted::Accounts } else { Wanted::Units };
        Some(Self { whom: account.or(unit)?, wanted, parent, above, state, exists: exists.unwrap_or(true) })
    }

    /// What it says, in short.
    pub fn told(&self) -> String {
        let place = match (&self.parent, &self.above, &self.state) {
            (Some(parent), _, _) => format!(" in {parent}"),
            (_, Some(above), _) => format!(" below {above}"),
            (_, _, Some(state)) => format!(" is {state}"),
            _ if self.exists => " is there".to_owned(),
            _ => " isn't there".to_owned(),
        };
        format!("tree {}{place}", self.whom.told())
    }

    /// How it stands: nothing has to be asked.
    pub fn begin(&self, world: &World) -> Result<Begun, String> {
        if !self.exists {
            return Ok(self.gone(world));
        }
        let places = self.whom.select(world, self.wanted)?;
        let unit = |wanted: &Option<String>, member: &str| match wanted {
            None => Ok(None),
            Some(path) => {
                let selector = Selector { texts: vec![path.clone()] };
                let found =
                    selector.select(world, Wanted::Units).map_err(|problem| format!("`{member}`: {problem}"))?;
                match found.as_slice() {
                    [one] => Ok(Some(one.path.clone())),
                    _ => Err(format!("`{member}` is one unit, and {path} are {}", found.len())),
                }
            }
        };
        let (parent, above) = (unit(&self.parent, "in")?, unit(&self.above, "below")?);
        let mut found = Vec::new();
        let checked = places.len();
        for place in places {
            let is = place.parent.clone().unwrap_or_else(|| "the root itself".to_owned());
            if let Some(parent) = parent.as_ref().filter(|parent| place.parent.as_ref() != Some(*parent)) {
                found.push(finding(Some(&place.told()), format!("in {parent}"), format!("in {is}"), None));
            }
            if let Some(above) = above.as_ref().filter(|above| !place.path.starts_with(&format!("{above}/"))) {
                found.push(finding(Some(&place.told()), format!("below {above}"), format!("in {is}"), None));
            }
            if let Some(state) = self.state.as_ref().filter(|state| place.state.as_ref() != Some(*state)) {
                let is = place.state.clone().unwrap_or_else(|| "no state".to_owned());
                found.push(finding(Some(&place.told()), state.clone(), is, None));
            }
        }
        Ok((found, Vec::new(), checked))
    }

    /// Nothing that is named is there; each name by itself, so that one that is there isn't hidden by one that isn't.
    fn gone(&self, world: &World) -> Begun {
        let one = |text: &String| Selector { texts: vec![text.clone()] };
        let there = self.whom.texts.iter().flat_map(|text| {
            one(text).select(world, self.wanted).unwrap_or_else(|_| {
                // Several of that name are there all the more.
                let is_account = self.wanted == Wanted::Accounts;
                let named = |place: &&Place| place.name == *text && place.is_account() == is_account;
                world.places.iter().filter(named).collect()
            })
        });
        let told = |place: &Place| {
            let is = format!("in {}", place.parent.clone().unwrap_or_default());
            finding(Some(&place.told()), "not there", is, None)
        };
        (there.map(told).collect(), Vec::new(), self.whom.texts.len())
    }
}
