//! `pack`: how a conformance pack and its rules stand in accounts.

use super::{Begun, Probe, finding};
use crate::answers::{Asks, Told};
use crate::members::{Members, Problems};
use crate::near::hint;
use crate::outcome::Finding;
use crate::selector::{Selector, Wanted};
use crate::words::named;
use crate::world::World;
use documents::Problem;
use reports::Compliance;
use reports::compliance::{Rule, Standing};

/// A conformance pack stands somehow.
#[derive(Debug, Clone)]
pub struct Pack {
    name: String,
    accounts: Selector,
    region: String,
    rule: Option<String>,
    status: Option<String>,
    compliance: Option<String>,
    non_compliant_rules: Option<u64>,
    exists: bool,
}

/// The states of a pack.
const STATES: [&str; 5] =
    ["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "DELETE_IN_PROGRESS", "DELETE_FAILED"];
/// How a pack stands.
const COMPLIANCE: [&str; 3] = ["COMPLIANT", "NON_COMPLIANT", "INSUFFICIENT_DATA"];
/// Where, unless that is told.
pub const REGION: &str = "us-east-1";
/// Rules that are named; the rest is counted.
const NAMED: usize = 5;

impl Pack {
    /// Reads one.
    pub fn read(mut members: Members<'_>, problems: &mut Problems) -> Option<Self> {
        let name = members.needed("name", problems);
        let accounts = members.selector("account", "accounts", problems);
        if accounts.is_none() {
            members.missing("account", problems);
        }
        let region = members.text("region", problems).unwrap_or_else(|| REGION.to_owned());
        let rule = members.text("rule", problems);
        let status = members.word("status", &STATES, problems);
        let compliance = members.word("compliance", &COMPLIANCE, problems);
        let non_compliant_rules = members.take("non-compliant-rules").and_then(|document| {
            let count = document.as_i64().and_then(|count| u64::try_from(count).ok());
            if count.is_none() {
                problems
                    .push(Problem::new("`non-compliant-rules` is a number: as many as there may be", document.span));
            }
            count
        });
        let exists = members.flag("exists", problems).unwrap_or(true);
        if rule.is_some() && compliance.is_none() {
            problems.push(Problem::new("`rule` is one of which `compliance` is expected", members.span()));
        }
        if !exists && (status.is_some() || compliance.is_some() || non_compliant_rules.is_some()) {
            problems.push(Problem::new("a pack that isn't there has no status and no rules", members.span()));
        }
        members.finish(problems);
        Some(Self { name: name?, accounts: accounts?, region, rule, status, compliance, non_compliant_rules, exists })
    }

    /// What it says, in short.
    pub fn told(&self) -> String {
        let rule = self.rule.as_ref().map(|rule| format!("rule {rule} of ")).unwrap_or_default();
        format!("{rule}pack {} of {} in {}", self.name, self.accounts.told(), self.region)
    }

    /// Finds the accounts, and asks how each stands.
    pub fn begin(&self, world: &World, asks: &mut Asks) -> Result<Begun, String> {
        let places = self.accounts.select(world, Wanted::Accounts)?;
        let probe = |place: &crate::world::Place| Probe {
            about: place.told(),
            detail: String::new(),
            ask: asks.compliance(&place.id, &self.region),
        };
        Ok((Vec::new(), places.into_iter().map(probe).collect(), 0))
    }

    /// How it stands by an answer.
    pub fn judge(&self, probe: &Probe, answer: &Told<Compliance>) -> Vec<Finding> {
        let told = |expected: String, is: String, because| finding(Some(&probe.about), expected, is, because);
        let answer = match answer {
            Ok(answer) => answer,
            Err(problem) => return vec![told("an answer".to_owned(), problem.text().to_owned(), None)],
        };
        let is_meant = |pack: &&reports::compliance::Pack| {
            pack.name == self.name || pack.organization_pack.as_ref() == Some(&self.name)
        };
        let Some(pack) = answer.packs.iter().find(is_meant) else {
            if !self.exists {
                return Vec::new();
            }
            let known = answer.packs.iter().map(|pack| pack.organization_pack.as_ref().unwrap_or(&pack.name).as_str());
            let is = format!("there is none{}", hint(&self.name, known));
            return vec![told(format!("the pack {}", self.name), is, None)];
        };
        if !self.exists {
            return vec![told(format!("no pack {}", self.name), pack.state.clone(), pack.reason.clone())];
        }
        let mut found = Vec::new();
        // Who expects nothing else expects that it is there for good.
        let says_nothing = self.compliance.is_none() && self.non_compliant_rules.is_none();
        let status = self.status.as_deref().or(says_nothing.then_some("CREATE_COMPLETE"));
        if let Some(status) = status.filter(|status| *status != pack.state) {
            found.push(told(status.to_owned(), pack.state.clone(), pack.reason.clone()));
        }
        let rules: Vec<&Rule> = answer.rules.iter().filter(|rule| rule.pack.as_ref() == Some(&pack.name)).collect();
        let wrong: Vec<&Rule> =
            rules.iter().copied().filter(|rule| rule.compliance == Standing::NonCompliant).collect();
        let meant: Vec<&Rule> = match &self.rule {
            None => rules.clone(),
            Some(name) => rules.iter().copied().filter(|rule| is_called(rule, name)).collect(),
        };
        if let (Some(name), []) = (&self.rule, meant.as_slice()) {
            let is = format!("there is none{}", hint(name, rules.iter().map(|rule| rule.name_in_template.as_str())));
            found.push(told(format!("a rule {name}"), is, None));
        } else if let Some(wanted) = &self.compliance {
            let is = standing(&meant);
            if is.as_str() != wanted {
                let because: Vec<&Rule> = meant.iter().copied().filter(|rule| rule.compliance == is).collect();
                found.push(told(wanted.clone(), is.to_string(), rule_names(&because)));
            }
        }
        if let Some(most) = self.non_compliant_rules {
            let count = u64::try_from(wrong.len()).unwrap_or(u64::MAX);
            if count > most {
                let expected = format!("at most {most} non-compliant rules");
                found.push(told(expected, format!("{count} are non-compliant"), rule_names(&wrong)));
            }
        }
        found
    }
}

/// A rule is called what its template calls it, what the account does, or what AWS calls the managed rule.
fn is_called(rule: &Rule, name: &str) -> bool {
    [&rule.name_in_template, &rule.rule].into_iter().chain(&rule.identifier).any(|known| known == name)
}

/// How a pack stands by its rules: as AWS has it, one that doesn't comply is enough, and rules without a result don't count while others have one.
fn standing(rules: &[&Rule]) -> Standing {
    let has = |standing| rules.iter().any(|rule| rule.compliance == standing);
    match (has(Standing::NonCompliant), has(Standing::Compliant)) {
        (true, _) => Standing::NonCompliant,
        (false, true) => Standing::Compliant,
        (false, false) => Standing::InsufficientData,
    }
}

fn rule_names(rules: &[&Rule]) -> Option<String> {
    let one = |rule: &&Rule| match rule.needs.first() {
        Some(needs) => format!("{} ({})", rule.name_in_template, needs),
        None => named(Some(&rule.name_in_template), rule.identifier.as_deref()),
    };
    let mut told: Vec<String> = rules.iter().take(NAMED).map(one).collect();
    if rules.len() > NAMED {
        told.push(format!("and {} more", rules.len() - NAMED));
    }
    if told.is_empty() { None } else { Some(told.join(", ")) }
}
