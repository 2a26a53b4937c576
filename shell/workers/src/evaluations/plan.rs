//! What has to be judged in a place: a pure comparison of its rules as they are with what is known of their results.

use super::inputs::{self, World};
use super::logic::Logic;
use super::prepared::{Prepared, PreparedRules};
use evaluation::rules::{JudgedRule, NamesResources, Outcome, Trigger};
use evidence::WantedMembers;
use evidence::external::{ExternalResult, RuleName};
use evidence::scope;
use evidence::summary::{InputDigest, RuleNumber, RuleRecord, RuleState, Summary, Tally};
use evidence::waiting::Brought;
use governance::conformance_packs::{EvaluationRequest, Place, PlacedRule};
use identifiers::Timestamp;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// A rule that is worked on.
#[derive(Debug, Clone)]
pub(super) struct Worked {
    /// Its number in rows.
    pub(super) number: RuleNumber,
    prepared: Option<Prepared>,
    /// What came from outside, where it isn't judged.
    pub(super) external: Option<ExternalResult>,
    /// Up to which fact of the journal changes are seen.
    pub(super) until: u64,
    /// Whether somebody asked for it, so that even the same result is a new one.
    pub(super) requested: bool,
    /// Whether the time of a result is no news by itself.
    pub(super) periodic: bool,
    /// Whether it is evaluated at intervals, perhaps beside changes.
    scheduled: bool,
    /// Whether every verdict goes into the index.
    pub(super) indexed: bool,
    /// What its results come from once they are made.
    digest: InputDigest,
    /// The last request that is answered then.
    request: u64,
    state: RuleState,
}

/// What has to be done in a place.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Rules whose results are made anew.
    pub(super) anew: Vec<Worked>,
    /// Rules that look at those resources that changed.
    pub(super) changed: Vec<Worked>,
    /// Resources that changed, by type.
    pub(super) resources: BTreeMap<SmolStr, BTreeSet<SmolStr>>,
    /// Rules whose results came from outside and that aren't there any more: those results go with them.
    pub(super) gone_external: Vec<RuleName>,
}

/// What a plan is made of.
pub(super) struct Situation<'a> {
    pub(super) rules: &'a [PlacedRule],
    pub(super) logic: &'a Logic,
    pub(super) prepared: &'a PreparedRules,
    pub(super) world: &'a World,
    pub(super) externals: &'a BTreeMap<RuleName, ExternalResult>,
    pub(super) recorded_until: u64,
    pub(super) requests: &'a [EvaluationRequest],
    /// What came since the last time; nothing when that can't be told, so that everything counts as changed.
    pub(super) brought: Option<&'a Brought>,
    /// Types of resources that came and that only rules on accounts see here.
    pub(super) elsewhere: &'a BTreeSet<SmolStr>,
    /// Packs whose rules aren't known at present, by id, with the reason.
    pub(super) unreadable: &'a BTreeMap<SmolStr, String>,
    pub(super) now: Timestamp,
}

impl Situation<'_> {
    fn request(&self, rule: &PlacedRule) -> u64 {
        let asked = self.requests.iter().filter(|request| request.rule == rule.name);
        asked.map(EvaluationRequest::to_answer).max().unwrap_or_default()
    }

    fn worked(&self, rule: &PlacedRule, number: RuleNumber, answered: u64) -> Worked {
        let request = self.request(rule);
        let trigger = rule.basis.trigger;
        let scheduled = matches!(trigger, Some(Trigger::Periodic | Trigger::Both));
        // A schedule doesn't need the recorder; a request is answered from the last items.
        let until = if scheduled { u64::MAX } else { self.recorded_until.max(request) };
        let mut worked = Worked {
            number,
            prepared: None,
            external: None,
            until,
            requested: request > answered,
            periodic: trigger == Some(Trigger::Periodic),
            scheduled,
            indexed: true,
            digest: InputDigest::default(),
            request,
            state: RuleState::NotModelled,
        };
        let Some(prepared) = rule.basis.input.as_ref().map(|input| self.prepared.of(input, self.logic)) else {
            worked.digest = inputs::of_unjudged("not modelled");
            return worked;
        };
        match prepared.as_ref() {
            Ok((judged, _)) if judged.is_external() => {
                worked.state = RuleState::External;
                worked.external = self.externals.get(&(rule.pack_id.clone(), rule.name.clone())).cloned();
                worked.digest = inputs::of_external(worked.external.as_ref());
            }
            Ok((judged, own)) => {
                worked.state = RuleState::Judged;
                worked.indexed = judged.judges_accounts() || judged.is_narrowed();
                worked.digest = inputs::of_rule(own, judged, until, request, self.world);
                worked.prepared = Some(prepared);
            }
            Err(Outcome::InvalidParameters(problems)) => {
                worked.digest = inputs::of_unjudged(&problems.join("\n"));
                worked.state = RuleState::InvalidParameters(problems.clone());
            }
            Err(_) => worked.digest = inputs::of_unjudged("not modelled"),
        }
        worked
    }

    /// Whether something came that the rule reads of other resources than the one it judges.
    fn touches_related(&self, judged: &JudgedRule) -> bool {
        let Some(brought) = self.brought else { return true };
        let elsewhere = |one| judged.judges_accounts() && self.elsewhere.contains(one);
        judged.read_beside().any(|one| brought.resources.contains_key(one) || elsewhere(one))
    }
}

/// Makes the plan, and the records of rules that are new or gone.
pub(super) fn plan(summary: &mut Summary, situation: &Situation<'_>, is_due: bool) -> Plan {
    let mut plan = Plan::default();
    let mut records: BTreeMap<RuleName, RuleRecord> =
        std::mem::take(&mut summary.rules).into_iter().map(|record| (record.key(), record)).collect();
    for rule in situation.rules {
        let key = (rule.pack_id.clone(), rule.name.clone());
        let mut record = records.remove(&key).unwrap_or_else(|| {
            let number = summary.next_number;
            summary.next_number += 1;
            new_record(number, key)
        });
        let worked = situation.worked(rule, record.number, record.answered);
        let periodically = is_due && worked.scheduled;
        let touched = worked.judged().is_some_and(|judged| situation.touches_related(judged));
        let failed = matches!(record.state, RuleState::Failed(_));
        if record.done != Some(worked.digest) || periodically || touched || failed {
            // An index of other verdicts than today's: its rows are written anew under another number.
            if record.indexed != worked.indexed {
                renumber(&mut record, &mut summary.next_number, &mut summary.retired);
            }
            record.indexed = worked.indexed;
            record.done = None;
            plan.anew.push(Worked { number: record.number, ..worked });
        } else if let (Some(judged), Some(brought)) = (worked.judged(), situation.brought)
            && judged.item_types().iter().any(|one| brought.resources.contains_key(*one))
        {
            plan.changed.push(worked);
        }
        summary.rules.push(record);
    }
    for mut gone in records.into_values() {
        if let Some(reason) = situation.unreadable.get(&gone.pack_id) {
            gone.state = RuleState::Failed(reason.clone());
            summary.rules.push(gone);
            continue;
        }
        if gone.tally != Tally::default() || gone.unknown > 0 {
            summary.retired.push(gone.number);
        }
        if gone.state == RuleState::External {
            plan.gone_external.push(gone.key());
        }
        let left = summary.rules.iter().any(|rule| rule.pack_id == gone.pack_id);
        if left {
            if gone.tally != Tally::default() {
                summary.updated.insert(gone.pack_id, situation.now);
            }
        } else {
            summary.updated.remove(&gone.pack_id);
        }
    }
    if let Some(brought) = situation.brought {
        plan.resources = brought.resources.clone();
    }
    plan
}

fn new_record(number: RuleNumber, (pack_id, name): RuleName) -> RuleRecord {
    RuleRecord {
        number,
        pack_id,
        name,
        done: None,
        state: RuleState::Judged,
        tally: Tally::default(),
        unknown: 0,
        missing: Vec::new(),
        types: Vec::new(),
        indexed: true,
        evaluated: None,
        answered: 0,
    }
}

/// Gives a rule another number, so that what rows say under the old one counts no more.
pub(super) fn renumber(record: &mut RuleRecord, next: &mut RuleNumber, retired: &mut Vec<RuleNumber>) {
    if record.tally != Tally::default() || record.unknown > 0 {
        retired.push(record.number);
    }
    record.number = *next;
    *next += 1;
    record.tally = Tally::default();
    record.unknown = 0;
    record.types.clear();
}

impl Worked {
    /// The rule, where it can be judged.
    pub(super) fn judged(&self) -> Option<&JudgedRule> {
        self.prepared.as_ref()?.as_ref().as_ref().ok().map(|(judged, _)| judged)
    }

    /// The related types of which its items name those that matter, and how: where it sees the newest items, and so needn't look for
    /// earlier ones.
    pub(super) fn names_related(&self) -> Option<(&'static [&'static str], NamesResources)> {
        let reads = self.judged()?.managed().reads;
        let named = reads.named.filter(|_| self.until == u64::MAX)?;
        Some((reads.related, named))
    }

    /// Types of which nothing is known, not even that there are none.
    fn missing(&self, world: &World, saw: impl Fn(&str) -> bool) -> Vec<SmolStr> {
        let types = self.judged().into_iter().flat_map(JudgedRule::item_types);
        types.filter(|one| !world.covers(one) && !saw(one)).map(|one| SmolStr::new_static(one)).collect()
    }

    /// Notes in its record that its results are made.
    pub(super) fn conclude(&self, record: &mut RuleRecord, world: &World, saw: impl Fn(&str) -> bool, now: Timestamp) {
        record.done = Some(self.digest);
        record.state = self.state.clone();
        record.missing = self.missing(world, saw);
        record.answered = self.request.max(record.answered);
        self.evaluated(record, now);
    }

    /// Notes in its record that it was evaluated.
    pub(super) fn evaluated(&self, record: &mut RuleRecord, now: Timestamp) {
        record.evaluated = Some(record.evaluated.map_or((now, now), |(first, last)| (first, last.max(now))));
    }

    /// Notes in its record which types are missing after some resources changed.
    pub(super) fn look_for_missing(&self, record: &mut RuleRecord, world: &World) {
        record.missing = self.missing(world, |one| world.count(one) > 0);
    }

    /// Whether it judges items of a type one by one.
    pub(super) fn judges(&self, resource_type: &str) -> bool {
        self.judged().is_some_and(|judged| judged.item_types().contains(&resource_type))
    }
}

/// The type of results about an account, of which there are no items.
pub(super) const ACCOUNT: &str = "AWS::::Account";

/// The types of which rules read all items beside the one that is judged.
pub(super) fn related_types(rules: &[&Worked]) -> BTreeSet<&'static str> {
    let judged = rules.iter().filter_map(|one| one.judged());
    judged.flat_map(JudgedRule::read_beside).filter(|one| *one != ACCOUNT).collect()
}

/// The members of a type's items that rules read which judge them.
pub(super) fn wanted_members(rules: &[Worked], resource_type: &str) -> WantedMembers {
    let mut wanted = WantedMembers::default();
    for judged in rules.iter().filter_map(|rule| rule.judged()) {
        if judged.item_types().contains(&resource_type) {
            add_members(&mut wanted, judged, |of| of.is_none_or(|of| of == resource_type));
        }
    }
    wanted
}

/// The members of a type's items that rules read beside what they judge; nothing stands for all.
pub(super) fn wanted_of_related(rules: &[&Worked], resource_type: &str) -> Option<WantedMembers> {
    let mut wanted = WantedMembers::default();
    for judged in rules.iter().filter_map(|rule| rule.judged()) {
        if judged.read_beside().any(|one| one == resource_type) {
            if judged.judges_accounts() {
                return None;
            }
            add_members(&mut wanted, judged, |of| of == Some(resource_type));
        }
    }
    Some(wanted)
}

fn add_members(wanted: &mut WantedMembers, judged: &JudgedRule, concerns: impl Fn(Option<&str>) -> bool) {
    // A scope may be one of tags.
    wanted.tags |= judged.is_narrowed();
    for member in judged.managed().members.iter().filter(|member| concerns(member.of)) {
        let mut parts = member.path.split('.');
        match (parts.next(), parts.next()) {
            (Some("tags"), _) => wanted.tags = true,
            (Some("relationships"), _) => wanted.relationships = true,
            (Some("configuration"), Some(key)) => drop(wanted.configuration.insert(key)),
            (Some("supplementaryConfiguration"), Some(key)) => drop(wanted.supplementary.insert(key)),
            _ => {}
        }
    }
}

/// The Regions of keys under which the resources are that a place judges.
pub(super) fn key_regions(place: &Place, world: &World) -> Vec<String> {
    let globals = world.with_globals.then(|| scope::GLOBAL.to_owned());
    std::iter::once(place.region.to_string()).chain(globals).collect()
}
