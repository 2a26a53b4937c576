//! `security-hub`: which configuration covers an account or unit, and what is on in an account.

use super::{Begun, Probe, finding};
use crate::answers::{Asks, Told};
use crate::members::{Members, Problems};
use crate::near::hint;
use crate::outcome::Finding;
use crate::selector::{Selector, Wanted};
use crate::world::World;
use documents::Problem;
use reports::SecurityHub as Answer;
use reports::security_hub::{Association, Hub};

/// Security Hub is on, off or covered by something.
#[derive(Debug, Clone)]
pub struct SecurityHub {
    target: Selector,
    region: Option<String>,
    association: Option<String>,
    status: Option<String>,
    what: Option<What>,
    enabled: bool,
}

/// What is on or off.
#[derive(Debug, Clone)]
enum What {
    Hub,
    Standard(String),
    Control(String),
}

/// An account that manages itself.
const SELF_MANAGED: &str = "self-managed";
/// The same, in the API's words.
const SELF_MANAGED_ID: &str = "SELF_MANAGED_SECURITY_HUB";
/// No configuration at all.
const NONE: &str = "none";
/// How far an association comes.
const STATUSES: [&str; 4] = ["SUCCESS", "PENDING", "FAILED", "DISABLED"];

impl SecurityHub {
    /// Reads one.
    pub fn read(mut members: Members<'_>, problems: &mut Problems) -> Option<Self> {
        let span = members.span();
        let account = members.selector("account", "accounts", problems);
        let target = members.selector("target", "targets", problems);
        if account.is_some() == target.is_some() {
            let told = "either `account` says which accounts are meant, or `target` which accounts and units";
            problems.push(Problem::new(told, span));
        }
        let region = members.text("region", problems);
        let association = members.text("association", problems);
        let status = members.word("status", &STATUSES, problems);
        let standard = members.text("standard", problems).map(What::Standard);
        let control = members.text("control", problems).map(What::Control);
        let enabled = members.flag("enabled", problems);
        if standard.is_some() && control.is_some() {
            problems.push(Problem::new("`standard` and `control` are two expectations", span));
        }
        let what = standard.or(control).or_else(|| enabled.map(|_| What::Hub));
        if what.is_some() && (association.is_some() || status.is_some()) {
            problems.push(Problem::new("what covers a target and what is on in it are two expectations", span));
        }
        if what.is_none() && association.is_none() && status.is_none() {
            let told = "`association`, `status`, `standard`, `control` or `enabled` says what is expected";
            problems.push(Problem::new(told, span));
        }
        if what.is_some() && target.is_some() {
            problems.push(Problem::new("what is on is expected of accounts: `account` says which", span));
        }
        members.finish(problems);
        let region = what.is_some().then(|| region.unwrap_or_else(|| super::pack::REGION.to_owned()));
        let enabled = enabled.unwrap_or(true);
        Some(Self { target: account.or(target)?, region, association, status, what, enabled })
    }

    /// What it says, in short.
    pub fn told(&self) -> String {
        let what = match &self.what {
            None => self.association.clone().or_else(|| self.status.clone()).unwrap_or_default(),
            Some(What::Hub) => self.on_or_off(true).to_owned(),
            Some(What::Standard(name) | What::Control(name)) => format!("{name} {}", self.on_or_off(self.enabled)),
        };
        format!("security-hub {what} of {}", self.target.told())
    }

    fn on_or_off(&self, on: bool) -> &'static str {
        if on && self.enabled { "on" } else { "off" }
    }

    /// Finds the targets, and asks how each stands.
    pub fn begin(&self, world: &World, asks: &mut Asks) -> Result<Begun, String> {
        let wanted = if self.what.is_some() { Wanted::Accounts } else { Wanted::Both };
        let places = self.target.select(world, wanted)?;
        let probe = |place: &crate::world::Place| Probe {
            about: place.told(),
            detail: String::new(),
            ask: asks.security_hub(&place.id, self.region.as_deref()),
        };
        Ok((Vec::new(), places.into_iter().map(probe).collect(), 0))
    }

    /// How it stands by an answer.
    pub fn judge(&self, probe: &Probe, answer: &Told<Answer>, world: &World) -> Vec<Finding> {
        let answer = match answer {
            Ok(answer) => answer,
            Err(problem) => return vec![finding(Some(&probe.about), "an answer", problem.text(), None)],
        };
        let because = answer.association.as_ref().map(|association| told(association, world));
        match (&self.what, &answer.hub) {
            (None, _) => self.covered(probe, answer.association.as_ref(), because),
            (Some(what), Some(hub)) => self.on(probe, what, hub, because),
            (Some(_), None) => vec![finding(Some(&probe.about), "an answer", "nothing was told of it", None)],
        }
    }

    fn covered(&self, probe: &Probe, association: Option<&Association>, because: Option<String>) -> Vec<Finding> {
        let mut found = Vec::new();
        if let Some(wanted) = &self.association {
            let is = match association {
                None => wanted == NONE,
                Some(have) if have.configuration == SELF_MANAGED_ID => {
                    wanted == SELF_MANAGED || wanted == SELF_MANAGED_ID
                }
                Some(have) => have.configuration == *wanted || have.name.as_ref() == Some(wanted),
            };
            if !is {
                let have = association.map_or_else(|| "no configuration".to_owned(), named);
                found.push(finding(Some(&probe.about), wanted.clone(), have, because.clone()));
            }
        }
        if let Some(wanted) = &self.status {
            let have = association.map(|have| have.status.clone()).unwrap_or_else(|| "no configuration".to_owned());
            if have != *wanted {
                found.push(finding(Some(&probe.about), wanted.clone(), have, because));
            }
        }
        found
    }

    fn on(&self, probe: &Probe, what: &What, hub: &Hub, because: Option<String>) -> Vec<Finding> {
        let place = format!(" in {}", hub.region);
        let expected = |name: &str| format!("{name} {}{place}", if self.enabled { "on" } else { "off" });
        let (name, is, because) = match what {
            What::Hub => ("Security Hub".to_owned(), Some(hub.enabled), because),
            What::Standard(wanted) => {
                let is = |standard: &&reports::security_hub::Standard| {
                    standard.title == *wanted
                        || standard.standard == *wanted
                        || standard.standard.split("/v/").next() == Some(wanted)
                        || wanted.ends_with(&format!("/{}", standard.standard))
                };
                let found: Vec<_> = hub.standards.iter().filter(is).collect();
                match found.as_slice() {
                    [] => {
                        let meant = hint(wanted, hub.standards.iter().map(|standard| standard.standard.as_str()));
                        let is = format!("there is no such standard{meant}");
                        return vec![finding(Some(&probe.about), expected(wanted), is, None)];
                    }
                    [one] => (one.standard.clone(), Some(one.enabled), because),
                    several => {
                        let names: Vec<&str> = several.iter().map(|one| one.standard.as_str()).collect();
                        let is = format!("it may be any of {}", names.join(", "));
                        return vec![finding(Some(&probe.about), expected(wanted), is, None)];
                    }
                }
            }
            What::Control(wanted) => {
                let found = hub.controls.iter().find(|control| control.control.eq_ignore_ascii_case(wanted));
                let reason = found.and_then(|control| control.reason.clone());
                (wanted.clone(), found.map(|control| control.enabled), reason.or(because))
            }
        };
        match is {
            Some(is) if is == self.enabled => Vec::new(),
            Some(is) => {
                vec![finding(Some(&probe.about), expected(&name), if is { "on" } else { "off" }, because)]
            }
            // Whether a control is off that no standard has is not for a misspelt name to decide.
            None if hub.controls.is_empty() && !self.enabled => Vec::new(),
            None => {
                let meant = hint(&name, hub.controls.iter().map(|control| control.control.as_str()));
                let is = format!("no standard that is on has {name}{meant}");
                vec![finding(Some(&probe.about), expected(&name), is, because)]
            }
        }
    }
}

fn named(association: &Association) -> String {
    if association.configuration == SELF_MANAGED_ID {
        return SELF_MANAGED.to_owned();
    }
    association.name.clone().unwrap_or_else(|| association.configuration.clone())
}

fn told(association: &Association, world: &World) -> String {
    let place = world.place(&association.source).map_or(association.source.clone(), crate::world::Place::told);
    let message = association.message.as_ref().map(|message| format!(": {message}")).unwrap_or_default();
    format!("{} applied at {place}, {}{message}", named(association), association.status)
}
