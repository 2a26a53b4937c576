//! `allowed` and `denied`: what the organization's policies let somebody do, and which policy doesn't.

use super::{Begun, Probe, finding};
use crate::answers::{Asks, Told};
use crate::members::{Members, Problems};
use crate::outcome::Finding;
use crate::selector::{Selector, Wanted};
use crate::words;
use crate::world::{Place, World};
use documents::Problem;
use indexmap::IndexMap;
use reports::decide::{Answer, Decision as Decided, Principal, Question, Reason, Resource};
use serde_json::Value;

/// Somebody may do something, or may not.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Whether it is to be denied.
    pub denied: bool,
    accounts: Option<Selector>,
    units: Option<Selector>,
    except: Option<Selector>,
    actions: Vec<String>,
    principal: Option<String>,
    resource: Option<String>,
    owner: Option<Selector>,
    context: IndexMap<String, Value>,
    absent: Vec<String>,
    by: Option<String>,
}

/// The condition key of a request's Region.
const REGION: &str = "aws:RequestedRegion";
/// The account of somebody who isn't there yet.
const NOBODY: &str = "000000000000";

impl Decision {
    /// Reads one.
    pub fn read(denied: bool, mut members: Members<'_>, problems: &mut Problems) -> Option<Self> {
        let span = members.span();
        let accounts = members.selector("account", "accounts", problems);
        let units = members.selector("unit", "units", problems);
        if accounts.is_some() == units.is_some() {
            let told = "either `account` says whose principals are meant, or `unit` where a new account would be";
            problems.push(Problem::new(told, span));
        }
        let except = members.selector("except", "except", problems);
        let mut actions = members.texts("action", problems);
        actions.extend(members.texts("actions", problems));
        if actions.is_empty() {
            members.missing("action", problems);
        }
        let principal = members.text("principal", problems);
        if let Some(principal) = &principal
            && !is_principal(principal)
        {
            let told = format!("`principal` is root, user/NAME, role/NAME or an ARN, and not {principal}");
            problems.push(Problem::new(told, span));
        }
        let resource = members.text("resource", problems);
        let owner = members.selector("owner", "owner", problems);
        if owner.is_some() && resource.is_none() {
            problems.push(Problem::new("`owner` is of a `resource`, and there is none", span));
        }
        let mut context = members.values("context", problems);
        if let Some(region) = members.text("region", problems) {
            context.insert(REGION.to_owned(), Value::String(region));
        }
        let absent = members.texts("absent", problems);
        let by = members.text("by", problems);
        if by.is_some() && !denied {
            problems.push(Problem::new("`by` says which policy denies it: it stands in `denied`", span));
        }
        members.finish(problems);
        Some(Self { denied, accounts, units, except, actions, principal, resource, owner, context, absent, by })
    }

    /// What it says, in short.
    pub fn told(&self) -> String {
        let whose = self.accounts.as_ref().or(self.units.as_ref()).map(Selector::told).unwrap_or_default();
        let actions = match self.actions.as_slice() {
            [one, two, more @ ..] if !more.is_empty() => format!("{one}, {two} and {} more", more.len()),
            few => few.join(", "),
        };
        let who = self.principal.as_ref().map(|who| format!(" for {who}")).unwrap_or_default();
        format!("{} {actions}{who} in {whose}", if self.denied { "denied" } else { "allowed" })
    }

    /// Finds the accounts, and asks for each action.
    pub fn begin(&self, world: &World, asks: &mut Asks) -> Result<Begun, String> {
        let (selector, wanted) = match (&self.accounts, &self.units) {
            (Some(accounts), _) => (accounts, Wanted::Accounts),
            (None, Some(units)) => (units, Wanted::Units),
            (None, None) => return Err("nobody is meant".to_owned()),
        };
        let mut places = selector.select(world, wanted)?;
        if let Some(except) = &self.except {
            let without = except.select(world, wanted).map_err(|problem| format!("`except`: {problem}"))?;
            places.retain(|place| without.iter().all(|other| other.id != place.id));
            if places.is_empty() {
                return Err("`except` leaves nobody".to_owned());
            }
        }
        let owner = match &self.owner {
            None => None,
            Some(owner) => match owner.select(world, Wanted::Accounts) {
                Ok(owners) if owners.len() > 1 => return Err("`owner` is one account".to_owned()),
                Ok(owners) => owners.first().map(|place| place.id.clone()),
                // Whoever owns it may be in no organization.
                Err(_) if owner.texts.iter().all(|text| is_number(text)) => owner.texts.first().cloned(),
                Err(problem) => return Err(format!("`owner`: {problem}")),
            },
        };
        let mut probes = Vec::new();
        for place in places {
            for action in &self.actions {
                let ask = asks.decide(self.question(place, action, owner.clone(), world));
                probes.push(Probe { about: place.told(), detail: action.clone(), ask });
            }
            if asks.is_full() {
                return Err("too much is asked in one run".to_owned());
            }
        }
        Ok((Vec::new(), probes, 0))
    }

    fn question(&self, place: &Place, action: &str, owner: Option<String>, world: &World) -> Question {
        let (account, at) = match place.is_account() {
            true => (place.id.clone(), None),
            false => (NOBODY.to_owned(), Some(place.id.clone())),
        };
        let arn = self.principal.as_ref().map(|who| match who.starts_with("arn:") {
            true => who.clone(),
            false => format!("arn:{}:iam::{account}:{who}", world.partition),
        });
        Question {
            principal: Principal { arn, account: Some(account), ..Principal::default() },
            action: action.to_owned(),
            resource: self.resource.clone().map(|arn| Resource { arn: Some(arn), account: owner, aws_managed: false }),
            context: self.context.clone(),
            unknown: vec!["*".to_owned()],
            absent: self.absent.clone(),
            at,
            explain: true,
        }
    }

    /// How it stands by an answer.
    pub fn judge(&self, probe: &Probe, answer: &Told<Answer>) -> Vec<Finding> {
        let wanted = if self.denied { "denied" } else { "allowed" };
        let expected = || match &self.by {
            Some(by) => format!("{} denied by {by}", probe.detail),
            None => format!("{} {wanted}", probe.detail),
        };
        let told = |is: String, because| vec![finding(Some(&probe.about), expected(), is, because)];
        let answer = match answer {
            Ok(answer) => answer,
            Err(problem) => return told(problem.text().to_owned(), None),
        };
        let undecided = |needs: &[String]| {
            let is = format!("undecided: it hangs on {}", words::and(needs));
            let perhaps = answer.perhaps.first().map(words::reason);
            vec![Finding { undecided: true, ..finding(Some(&probe.about), expected(), is, perhaps) }]
        };
        match (answer.decision, self.denied) {
            (Decided::Allowed, false) => Vec::new(),
            (Decided::Denied, true) => self.denied_by(answer, &told),
            (Decided::Allowed, true) => told("allowed".to_owned(), Some(words::allowed(answer))),
            (Decided::Denied, false) => told("denied".to_owned(), answer.by.as_ref().map(words::reason)),
            (Decided::Undecided, _) => undecided(&answer.needs),
            (Decided::Mixed, denied) => {
                let groups = answer.actions.iter().flat_map(|actions| &actions.groups);
                let other = if denied { Decided::Allowed } else { Decided::Denied };
                let against: Vec<_> = groups.clone().filter(|group| group.decision == other).collect();
                if against.is_empty() {
                    let mut needs: Vec<String> = groups.flat_map(|group| group.needs.clone()).collect();
                    needs.sort();
                    needs.dedup();
                    return undecided(&needs);
                }
                let count: usize = against.iter().map(|group| group.actions.len()).sum();
                let few: Vec<&str> =
                    against.iter().flat_map(|group| &group.actions).take(3).map(String::as_str).collect();
                let more = if count > few.len() { ", ..." } else { "" };
                let is = format!(
                    "{count} of these actions {}: {}{more}",
                    if denied { "allowed" } else { "denied" },
                    few.join(", ")
                );
                let because = against.iter().find_map(|group| group.by.as_ref()).map(words::reason);
                told(is, because)
            }
        }
    }

    /// Whether the policy denies it that was expected to.
    fn denied_by(&self, answer: &Answer, told: &dyn Fn(String, Option<String>) -> Vec<Finding>) -> Vec<Finding> {
        let Some(by) = &self.by else { return Vec::new() };
        let groups = answer.actions.iter().flat_map(|actions| &actions.groups);
        let reasons: Vec<&Reason> =
            answer.by.iter().chain(&answer.also).chain(groups.filter_map(|group| group.by.as_ref())).collect();
        let is = |reason: &&Reason| {
            [&reason.policy_name, &reason.policy, &reason.sid].into_iter().any(|name| name.as_deref() == Some(by))
        };
        if reasons.iter().any(is) {
            return Vec::new();
        }
        told("denied by something else".to_owned(), reasons.first().map(|reason| words::reason(reason)))
    }
}

fn is_principal(text: &str) -> bool {
    text == "root" || text.starts_with("arn:") || text.starts_with("user/") || text.starts_with("role/")
}

fn is_number(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
