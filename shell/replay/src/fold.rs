//! From what was decided about calls to a report: counted by what becomes of them, and put together by whose they are and why.

use crate::access_report::Used;
use crate::call::Call;
use crate::outcome::{Verdict, outcome};
use crate::read::Gathered;
use crate::request::Unjudged;
use crate::tally::Times;
use indexmap::IndexMap;
use reports::Time;
use reports::decide::{Answer, PrincipalKind, Reason};
use reports::replay::{Group, NotJudged, Outcome, Outcomes, REPORT_VERSION, Replay, ServiceUse, State};
use smol_str::SmolStr;
use std::collections::HashMap;

/// How many groups there may be until principals aren't told apart any more.
const PRINCIPALS: usize = 10_000;
/// And accounts aren't.
const ACCOUNTS: usize = 20_000;

/// The answers to a call's questions.
#[derive(Debug, Clone, Default)]
pub struct Answered<'a> {
    /// In the state before the change, if there is one.
    pub before: Option<Vec<&'a Answer>>,
    /// In the state after it.
    pub after: Vec<&'a Answer>,
}

/// What makes two calls one group. Reasons are the same where policy, place and statement are.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Alike {
    outcome: Outcome,
    account: Option<SmolStr>,
    principal: Option<SmolStr>,
    action: SmolStr,
    by: Option<(Option<String>, Option<String>, Option<usize>)>,
    needs: Vec<String>,
}

#[derive(Debug)]
struct Of {
    by: Option<Reason>,
    resource: Option<SmolStr>,
    times: Times,
}

/// What was decided so far.
#[derive(Debug, Default)]
pub struct Fold {
    outcomes: Outcomes,
    groups: HashMap<Alike, Of>,
    services: Vec<ServiceUse>,
    times: Times,
    unknown_actions: IndexMap<SmolStr, u64>,
    without_path: Assumed,
}

#[derive(Debug, Default)]
struct Assumed {
    records: u64,
    examples: Vec<String>,
}

/// How many examples are kept.
const EXAMPLES: usize = 3;

impl Fold {
    /// Takes what was decided about a call.
    pub fn add(&mut self, call: &Call, times: &Times, answered: &Answered<'_>) {
        let after = Verdict::of(&answered.after);
        let before = answered.before.as_deref().map(Verdict::of);
        let becomes = outcome(call.recorded, before.as_ref(), &after);
        *self.outcomes.count(becomes) += times.records;
        self.times.join(times);
        for ask in call.asks.iter().filter(|ask| !ask.is_known) {
            *self.unknown_actions.entry(ask.action.clone()).or_default() += times.records;
        }
        if call.without_path {
            self.without_path.records += times.records;
            let arn = call.asks.iter().flat_map(|ask| &ask.on).find_map(|on| on.arn.as_ref()).map(ToString::to_string);
            let arn = arn
                .filter(|arn| self.without_path.examples.len() < EXAMPLES && !self.without_path.examples.contains(arn));
            self.without_path.examples.extend(arn);
        }
        if Outcome::TOLD.contains(&becomes) {
            // What it works by now is told by what denied it.
            let verdict = match (becomes, before) {
                (Outcome::StartsToWork, Some(before)) => before,
                _ => after,
            };
            self.group(call, times, becomes, &verdict);
        }
    }

    fn group(&mut self, call: &Call, times: &Times, becomes: Outcome, verdict: &Verdict<'_>) {
        let asked = call.asked(verdict.question);
        let action = asked.map_or(SmolStr::default(), |(ask, _)| ask.action.clone());
        let by = verdict.by.map(|by| (by.policy.clone(), by.node.clone(), by.statement));
        let mut alike = Alike {
            outcome: becomes,
            account: call.caller.account.clone(),
            principal: Some(principal(call)),
            action,
            by,
            needs: verdict.needs.iter().map(|need| (*need).to_owned()).collect(),
        };
        if !self.groups.contains_key(&alike) && self.groups.len() >= PRINCIPALS {
            alike.principal = None;
            if !self.groups.contains_key(&alike) && self.groups.len() >= ACCOUNTS {
                alike.account = None;
            }
        }
        let resource = asked.and_then(|(_, on)| on.arn.clone()).filter(|arn| arn != "*");
        let of = self.groups.entry(alike).or_insert_with(|| Of {
            by: verdict.by.cloned(),
            resource,
            times: Times::default(),
        });
        of.times.join(times);
    }

    /// Takes what was decided about a service that was used.
    pub fn add_used(&mut self, used: &Used, before: Option<&Answer>, after: &Answer) {
        self.services.push(used.outcome(before, after));
    }

    /// The report. Names are those of accounts.
    pub fn report(
        self,
        gathered: &Gathered,
        before: Option<State>,
        after: State,
        name: impl Fn(&str) -> Option<String>,
    ) -> Replay {
        let time = |time: &Option<SmolStr>| time.as_ref().map(|time| Time(time.to_string()));
        let mut groups: Vec<Group> = self
            .groups
            .into_iter()
            .map(|(alike, of)| Group {
                outcome: alike.outcome,
                account: alike.account.map(String::from),
                principal: alike.principal.map(String::from),
                action: alike.action.into(),
                by: of.by,
                needs: alike.needs,
                resource: of.resource.map(String::from),
                records: of.times.records,
                first: time(&of.times.first),
                last: time(&of.times.last),
            })
            .collect();
        let rank = |outcome: Outcome| Outcome::TOLD.iter().position(|told| *told == outcome);
        groups.sort_by(|one, other| {
            let by = |it: &Group| (rank(it.outcome), std::cmp::Reverse(it.records));
            let then = |it: &Group| (it.account.clone(), it.principal.clone(), it.action.clone(), it.needs.clone());
            by(one).cmp(&by(other)).then_with(|| then(one).cmp(&then(other)))
        });
        let mut services = self.services;
        services.sort_by(|one, other| {
            let by = |it: &ServiceUse| (rank(it.outcome).unwrap_or(usize::MAX), it.account.clone(), it.service.clone());
            by(one).cmp(&by(other))
        });
        let mut read = gathered.read.clone();
        read.calls = self.times.records;
        read.from = time(&self.times.first);
        read.to = time(&self.times.last);
        let mentioned = groups.iter().filter_map(|group| group.account.clone());
        let mentioned = mentioned.chain(services.iter().map(|used| used.account.clone()));
        let accounts = mentioned.filter_map(|id| name(&id).map(|name| (id, name))).collect();
        let listed = |is_beside: bool| -> Vec<NotJudged> {
            let all = gathered.unjudged.iter().filter(move |(why, _)| matches!(why, Unjudged::Beside(_)) == is_beside);
            let mut all: Vec<NotJudged> = all
                .map(|(why, found)| NotJudged {
                    why: match why {
                        Unjudged::Beside(why) | Unjudged::Unknown(why) => (*why).to_owned(),
                    },
                    records: found.records,
                    examples: found.examples.clone(),
                })
                .collect();
            all.sort_by(|one, other| other.records.cmp(&one.records).then_with(|| one.why.cmp(&other.why)));
            all
        };
        let mut not_judged: Vec<NotJudged> = gathered
            .problems
            .iter()
            .map(|(file, problem)| NotJudged { why: problem.clone(), records: 1, examples: vec![file.clone()] })
            .collect();
        not_judged.sort_by(|one, other| one.examples.cmp(&other.examples));
        not_judged.extend(listed(false));
        let mut assumed = Vec::new();
        if self.without_path.records > 0 {
            assumed.push(NotJudged {
                why: "IAM users, roles and policies that are named without a path in a record were taken to have none"
                    .to_owned(),
                records: self.without_path.records,
                examples: self.without_path.examples,
            });
        }
        if !self.unknown_actions.is_empty() {
            assumed.push(NotJudged {
                why: "actions that aren't in the catalogue were decided by their text".to_owned(),
                records: self.unknown_actions.values().sum(),
                examples: self.unknown_actions.keys().take(EXAMPLES).map(ToString::to_string).collect(),
            });
        }
        Replay {
            report_version: REPORT_VERSION,
            before,
            after,
            read,
            outcomes: self.outcomes,
            groups,
            services,
            not_judged,
            beside: listed(true),
            assumed,
            accounts,
        }
    }
}

/// Who called, as it is told.
fn principal(call: &Call) -> SmolStr {
    match (&call.caller.arn, call.caller.kind) {
        (Some(arn), _) => arn.clone(),
        (None, PrincipalKind::Anonymous) => SmolStr::new_static("anybody without credentials"),
        (None, PrincipalKind::WebIdentity) => SmolStr::new_static("somebody with another provider's token"),
        (None, _) => SmolStr::new_static("somebody of the account"),
    }
}
