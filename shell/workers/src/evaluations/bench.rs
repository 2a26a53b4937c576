//! Looks at one place: what is kept of it, what its rules are now, and what has to be judged for the one to fit the other.

use super::inputs::World;
use super::interrupted::Interrupted;
use super::judge::Observer;
use super::logic::Logic;
use super::pack_rules::PackRules;
use super::plan::{Situation, plan};
use super::prepared::PreparedRules;
use super::work::Work;
use super::{index, inputs, schedule};
use crate::error::WorkError;
use engine::templates::{Templates, templates};
use engine::{Engine, Snapshot};
use evaluation::Digest;
use evidence::counts::Counts;
use evidence::external::RuleName;
use evidence::scope::GLOBAL;
use evidence::standings::Cause;
use evidence::summary::{RuleNumber, RuleRecord, RuleState, Summary};
use evidence::waiting::{Brought, Waiting};
use evidence::{Arrival, Evidence};
use governance::Caller;
use governance::conformance_packs::commands::FailConfigRulesEvaluation;
use governance::conformance_packs::{
    DeployedPack, EvaluationRequest, Place, PlacedRule, State, packs_in, placed_rules, templates_of_place,
};
use governance::faults::WorkFailure;
use identifiers::Timestamp;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use storage::{BulkWrite, RowWrite, Table};

/// How often a place is looked at in one step, at most, because results were left over.
const TURNS: usize = 3;

/// What evaluates places, shared by the tasks that do.
pub(super) struct Bench {
    pub(super) evidence: Evidence,
    pub(super) logic: Logic,
    digest: Digest,
    prepared: PreparedRules,
    pack_rules: PackRules,
    pub(super) judgements: AtomicU64,
    pub(super) places: AtomicU64,
    pub(super) observer: Option<Arc<dyn Observer>>,
    /// Places in which rows are written although somebody observes.
    pub(super) keeps_rows: HashSet<Place>,
}

/// What is left of work on a place.
pub(super) enum Done {
    /// It is done: the last write, when rules are due that are evaluated at intervals, and whether something in it failed.
    Concluded { write: Option<BulkWrite>, next_periodic: Option<Timestamp>, failed: bool },
    /// It couldn't be done.
    Failed(WorkError),
}

/// A place with what is read of all places at once.
pub(super) struct Read {
    pub(super) place: Place,
    stored: Option<bytes::Bytes>,
    pub(super) own: Counts,
    pub(super) globals: Counts,
    /// The rows of facts of the place and of its account.
    facts: (Option<bytes::Bytes>, Option<bytes::Bytes>),
    waiting: Vec<Waiting>,
    is_due: bool,
}

impl Read {
    /// How many resources its deliveries name.
    pub(super) fn brought_total(&self) -> u64 {
        self.waiting.iter().map(Waiting::resources).sum()
    }

    /// Whether anything was ever delivered about resources here: where nothing was and no rule says anything, there is nothing to tell.
    fn has_any(&self) -> bool {
        !self.own.types.is_empty() || !self.globals.types.is_empty()
    }
}

/// Whether a rule has a verdict.
fn says_anything(summary: &Summary) -> bool {
    summary.rules.iter().any(|rule| rule.tally.compliant + rule.tally.non_compliant > 0)
}

impl Bench {
    pub(super) fn new(evidence: Evidence, logic: Logic) -> Self {
        let digest = logic.digest();
        let (judgements, places) = (AtomicU64::new(0), AtomicU64::new(0));
        Self {
            evidence,
            logic,
            digest,
            prepared: PreparedRules::default(),
            pack_rules: PackRules::default(),
            judgements,
            places,
            observer: None,
            keeps_rows: HashSet::new(),
        }
    }

    /// What belongs to no Region concerns every place that judges such; the delivery is handed on to each of them.
    pub(super) async fn hand_on(
        &self,
        snapshot: &Snapshot,
        now: Timestamp,
        waiting: &[Waiting],
    ) -> Result<bool, WorkError> {
        let at = Arrival { epoch: snapshot.epoch, version: snapshot.state.sequence, now };
        let mut any = false;
        for one in waiting.iter().filter(|one| one.region == GLOBAL) {
            let places = index::concerned(&snapshot.state.conformance_packs, one);
            self.evidence.hand_on(at, one, &places).await?;
            any = true;
        }
        Ok(any)
    }

    pub(super) async fn read(
        &self,
        places: BTreeSet<Place>,
        mut waiting: BTreeMap<Place, Vec<Waiting>>,
        due: &BTreeSet<Place>,
    ) -> Result<Vec<Read>, WorkError> {
        let places: Vec<Place> = places.into_iter().collect();
        let regions: Vec<(String, &str)> =
            places.iter().map(|place| (place.account.to_string(), place.region.as_str())).collect();
        let none: Vec<(String, &str)> = places.iter().map(|place| (place.account.to_string(), GLOBAL)).collect();
        let (stored, own, globals, facts, facts_of_accounts) = tokio::try_join!(
            self.evidence.stored_summaries(&places),
            self.evidence.counts_of(&regions),
            self.evidence.counts_of(&none),
            self.evidence.facts_of(&places),
            self.evidence.facts_of_accounts(places.iter().map(|place| place.account)),
        )?;
        let facts = facts.into_iter().zip(facts_of_accounts);
        let all = places.into_iter().zip(stored).zip(own).zip(globals).zip(facts);
        Ok(all
            .map(|((((place, stored), own), globals), facts)| Read {
                waiting: waiting.remove(&place).unwrap_or_default(),
                is_due: due.contains(&place),
                place,
                stored,
                own,
                globals,
                facts,
            })
            .collect())
    }

    pub(super) async fn place(&self, engine: &Engine, snapshot: &Snapshot, read: &Read, now: Timestamp) -> Done {
        let mut read_again: Option<Option<bytes::Bytes>> = None;
        for turn in 1..=TURNS {
            let stored = read_again.clone().unwrap_or_else(|| read.stored.clone());
            match self.turn(engine, snapshot, read, stored, now, turn == TURNS).await {
                Ok(Turn::Concluded { write, next_periodic, failed }) => {
                    return Done::Concluded { write, next_periodic, failed };
                }
                Ok(Turn::Again(stored)) => read_again = Some(stored),
                Err(Interrupted::Unreadable) => {
                    // Better to find all of it again than to count on what can't be read.
                    tracing::warn!(account = %read.place.account, region = read.place.region.as_str(), "stored results can't be read, and are made anew");
                    let write = BulkWrite::new(snapshot.epoch, Summary::forget(&read.place));
                    if let Err(problem) = self.evidence.storage().write_rows(write).await {
                        return Done::Failed(problem.into());
                    }
                    read_again = Some(None);
                }
                Err(problem) => return Done::Failed(problem.into()),
            }
        }
        Done::Failed(WorkError::Broken("results are left over that nothing stands behind".to_owned()))
    }

    async fn turn(
        &self,
        engine: &Engine,
        snapshot: &Snapshot,
        read: &Read,
        stored: Option<bytes::Bytes>,
        now: Timestamp,
        is_last: bool,
    ) -> Result<Turn, Interrupted> {
        let (place, state) = (&read.place, &snapshot.state.conformance_packs);
        let summary = match &stored {
            Some(value) => Some(Summary::read(value).ok_or(Interrupted::Unreadable)?),
            None => None,
        };
        let taken_in = inputs::of_place(state, engine.seed(), place, &self.digest);
        let is_settled = summary.as_ref().is_some_and(|summary| {
            summary.taken_in == Some(taken_in)
                && summary.retired.is_empty()
                && summary.rules.iter().all(|rule| rule.done.is_some())
                && !index::has_failed(summary)
        });
        if is_settled && read.waiting.is_empty() && !read.is_due {
            let next_periodic = summary.and_then(|summary| summary.next_periodic);
            return Ok(Turn::Concluded { write: None, next_periodic, failed: false });
        }
        let templates = templates(engine, templates_of_place(state, place)).await?;
        let seed = engine.seed();
        let rules = placed_rules(state, &templates.set, seed, place, &|template, deployed| {
            self.pack_rules.of(template, deployed, seed, place)
        });
        let unreadable = unreadable_packs(state, engine, place, &templates);
        let observes = self.observer.is_some() && !self.keeps_rows.contains(place);
        if rules.is_empty() && unreadable.is_empty() && !observes {
            let write = self.forget(read, stored, summary.as_ref(), snapshot, now).await?;
            return Ok(Turn::Concluded { write, next_periodic: None, failed: false });
        }
        let externals = if rules.iter().any(schedule::takes_results) {
            self.evidence.externals(place).await?
        } else {
            BTreeMap::new()
        };
        let facts = evidence::facts::read(read.facts.0.as_ref(), read.facts.1.as_ref());
        let world = World::new(state, place, facts, read.own.clone(), read.globals.clone());
        let (brought, elsewhere) = brought(&read.waiting, world.with_globals);
        let mut work = Work::new(self.evidence.clone(), snapshot.epoch, place.clone(), now);
        work.keeps_rows = !observes;
        let had_any = summary.as_ref().is_some_and(says_anything);
        work.begin(stored, summary.unwrap_or_default());
        let before = if observes { names(&work.summary) } else { Vec::new() };
        let requests = requests(engine, state, place, &rules, &work.summary).await?;
        let situation = Situation {
            rules: &rules,
            logic: &self.logic,
            prepared: &self.prepared,
            world: &world,
            externals: &externals,
            recorded_until: state.recorded_until(place),
            requests: &requests,
            brought: brought.as_ref(),
            elsewhere: &elsewhere,
            unreadable: &unreadable,
            now,
        };
        let plan = plan(&mut work.summary, &situation, read.is_due);
        let gone = self.evidence.without_externals(place, &plan.gone_external, snapshot.state.sequence).await?;
        work.guards.extend(gone.0);
        work.changes.extend(gone.1);
        if let Some(observer) = self.observer.as_ref().filter(|_| observes) {
            let rules = before.into_iter().chain(names(&work.summary)).collect();
            work.observer = Some(observer.place(place, rules));
        }
        let realistic = engine.settings().timing == governance::Timing::Realistic;
        let is_done = work.carry_out(plan, world, self.logic.clone()).await? && work.summary.retired.is_empty();
        self.judgements.fetch_add(work.judgements, Ordering::Relaxed);
        if !is_done && !is_last && work.keeps_rows {
            let write = work.write();
            self.evidence.storage().write_rows(write).await?;
            return Ok(Turn::Again(work.stored));
        }
        if let Some(observer) = work.observer.take() {
            observer.finish();
        }
        let failed = !is_done || !unreadable.is_empty() || index::has_failed(&work.summary);
        // What can't be read may be readable the next time that the program starts.
        work.summary.taken_in = unreadable.is_empty().then_some(taken_in);
        work.summary.next_periodic = schedule::next(&rules, now).filter(|_| realistic);
        work.changes.extend(waiting_gone(&read.waiting));
        if !observes && (had_any || read.has_any() || says_anything(&work.summary)) {
            work.changes.extend(self.standings_row(read, snapshot, now, &work.summary).await?);
        }
        let next_periodic = work.summary.next_periodic;
        Ok(Turn::Concluded { write: Some(work.write()), next_periodic, failed })
    }

    /// What the log of standings says of the work on a place, which goes with its last write: pages in between are told to nobody.
    async fn standings_row(
        &self,
        read: &Read,
        snapshot: &Snapshot,
        now: Timestamp,
        summary: &Summary,
    ) -> Result<Option<RowWrite>, Interrupted> {
        let at = Arrival { epoch: snapshot.epoch, version: snapshot.version, now };
        let others = |one: &Waiting| one.brought.as_ref().is_none_or(|brought| brought.others);
        let cause = Cause {
            resources: read.brought_total(),
            others: read.waiting.iter().any(others),
            due: read.is_due,
            begins: false,
        };
        Ok(self.evidence.standings_row(&read.place, at, cause, summary).await?)
    }

    /// A place without rules: nothing that was found in it stays.
    async fn forget(
        &self,
        read: &Read,
        stored: Option<bytes::Bytes>,
        summary: Option<&Summary>,
        snapshot: &Snapshot,
        now: Timestamp,
    ) -> Result<Option<BulkWrite>, Interrupted> {
        let rules = summary.into_iter().flat_map(|summary| &summary.rules);
        let external: Vec<RuleName> =
            rules.filter(|rule| rule.state == RuleState::External).map(RuleRecord::key).collect();
        let gone_at = snapshot.state.sequence;
        let (mut guards, mut changes) = self.evidence.without_externals(&read.place, &external, gone_at).await?;
        changes.extend(waiting_gone(&read.waiting));
        if stored.is_some() {
            guards.push(Summary::guard(&read.place, stored));
            changes.extend(Summary::forget(&read.place));
        }
        if read.has_any() || summary.is_some_and(says_anything) {
            changes.extend(self.standings_row(read, snapshot, now, &Summary::default()).await?);
        }
        Ok((!changes.is_empty()).then_some(BulkWrite { epoch: snapshot.epoch, guards, changes }))
    }
}

/// The evaluations that were asked for, those failed that are yet to be made and that a fault strikes.
async fn requests(
    engine: &Engine,
    state: &State,
    place: &Place,
    rules: &[PlacedRule],
    summary: &Summary,
) -> Result<Vec<EvaluationRequest>, Interrupted> {
    let mut requests = inputs::requests(state, place).to_vec();
    let mut failing = Vec::new();
    for request in &mut requests {
        let answered = |rule: &PlacedRule| summary.rule(&rule.pack_id, &rule.name).map_or(0, |record| record.answered);
        let mut rules = rules.iter().filter(|rule| rule.name == request.rule);
        let strike = || engine.faults().change(|all| all.strike_work(place.account, &place.region, of_evaluations));
        if rules.any(|rule| request.is_open(answered(rule))) && strike().is_some() {
            request.failed = true;
            failing.push((request.rule.clone(), request.sequence));
        }
    }
    if !failing.is_empty() {
        let caller = Caller::system(place.account, place.region.clone());
        let command = FailConfigRulesEvaluation { place: place.clone(), requests: failing };
        engine.execute(caller, command).await.map_err(|problem| Interrupted::Broken(problem.to_string()))?;
    }
    Ok(requests)
}

/// Whether a fault is one of evaluations.
fn of_evaluations(failure: WorkFailure) -> Option<()> {
    matches!(failure, WorkFailure::ConfigRuleEvaluation).then_some(())
}

/// What one look at a place leads to.
enum Turn {
    Concluded {
        write: Option<BulkWrite>,
        next_periodic: Option<Timestamp>,
        failed: bool,
    },
    /// To be looked at once more, with the summary as it is now stored.
    Again(Option<bytes::Bytes>),
}

/// The rules that a summary knows, by number.
fn names(summary: &Summary) -> Vec<(RuleNumber, RuleName)> {
    summary.rules.iter().map(|record| (record.number, record.key())).collect()
}

/// The ids of packs whose template can't be read, with the reason.
fn unreadable_packs(state: &State, engine: &Engine, place: &Place, templates: &Templates) -> BTreeMap<SmolStr, String> {
    if templates.unreadable.is_empty() {
        return BTreeMap::new();
    }
    let reason = |pack: DeployedPack| {
        let reason = templates.unreadable.get(&pack.deployed?.template)?;
        tracing::warn!(account = %place.account, region = place.region.as_str(), pack = %pack.name, %reason, "the rules of a pack can't be evaluated");
        Some((pack.id, reason.clone()))
    };
    packs_in(state, engine.seed(), place).into_iter().filter_map(reason).collect()
}

/// The place that a delivery waits for; none where it has to be handed on first.
pub(super) fn place_of(waiting: &Waiting) -> Option<Place> {
    let region = (waiting.region != GLOBAL).then(|| waiting.region.parse().ok()).flatten()?;
    Some(Place::new(waiting.account, region))
}

/// What all deliveries brought together, nothing when one of them can't be read; and the types of that which belongs to no Region and
/// isn't judged here.
fn brought(waiting: &[Waiting], with_globals: bool) -> (Option<Brought>, BTreeSet<SmolStr>) {
    let (mut all, mut elsewhere) = (Brought::default(), BTreeSet::new());
    for one in waiting {
        let Some(brought) = one.brought.clone() else { return (None, elsewhere) };
        if one.is_handed_on() && !with_globals {
            elsewhere.extend(brought.resources.into_keys());
            all.others |= brought.others;
        } else {
            all.add(brought);
        }
    }
    (Some(all), elsewhere)
}

fn waiting_gone(waiting: &[Waiting]) -> Vec<RowWrite> {
    waiting.iter().map(|one| RowWrite::Delete(Table::Upkeep, one.key.clone())).collect()
}
