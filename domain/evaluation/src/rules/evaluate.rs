//! Evaluates a rule: on one resource, on an account as a whole, or on everything in an inventory.

use std::sync::Arc;

use documents::Document;
use identifiers::Timestamp;
use smol_str::SmolStr;

use crate::digest::Digest;
use crate::items::ConfigurationItem;
use crate::rollup::ResourceResult;
use crate::rules::arguments::Arguments;
use crate::rules::digest::rule_digest;
use crate::rules::inventory::Inventory;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::managed::managed_rule;
use crate::rules::outcome::{Need, Outcome, Verdict};
use crate::rules::parameter_problems::modelled_problems;
use crate::rules::part::Part;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::rule_input::RuleInput;
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

/// How long an annotation may be.
const ANNOTATION: usize = 256;

/// A rule that can be judged, checked once for however many resources.
#[derive(Debug, Clone)]
pub struct JudgedRule {
    input: Arc<RuleInput>,
    managed: &'static ManagedRule,
    /// The types that it judges item by item, less those out of its scope.
    types: Vec<&'static str>,
}

/// What a rule says about a resource that it applies to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The resource meets the rule.
    Compliant,
    /// It doesn't, and why: at most 256 characters.
    NonCompliant(String),
    /// It can't be said for want of this.
    Unknown(Need),
}

impl JudgedRule {
    /// The rule, if it is modelled and its parameters are such that it can be judged.
    ///
    /// # Errors
    /// [`Outcome::NotModelled`] or [`Outcome::InvalidParameters`].
    pub fn new(input: impl Into<Arc<RuleInput>>) -> Result<Self, Outcome> {
        let input: Arc<RuleInput> = input.into();
        let managed = managed_rule(&input.identifier).ok_or(Outcome::NotModelled)?;
        let problems = modelled_problems(&input, managed);
        if !problems.is_empty() {
            return Err(Outcome::InvalidParameters(problems));
        }
        // The scope of a periodic rule is information only.
        let ignores = managed.trigger == Trigger::Periodic && input.scope.is_some();
        let input = if ignores { Arc::new(RuleInput { scope: None, ..RuleInput::clone(&input) }) } else { input };
        let by_item = managed.judge.is_by_item();
        let in_scope = |one: &&&str| {
            let scope = input.scope.as_ref().map(|scope| &scope.resource_types);
            by_item && scope.is_none_or(|types| types.is_empty() || types.iter().any(|wanted| wanted == **one))
        };
        let types = managed.resource_types.iter().filter(in_scope).copied().collect();
        Ok(Self { input, managed, types })
    }

    /// What is modelled of it.
    pub fn managed(&self) -> &'static ManagedRule {
        self.managed
    }

    /// The digest of all that it judges by: identifier, parameters, scope, the revisions of its logic and of the evaluator.
    pub fn digest(&self) -> Digest {
        rule_digest(&self.input)
    }

    /// The types whose resources it judges one by one.
    pub fn item_types(&self) -> &[&'static str] {
        &self.types
    }

    /// Whether it judges the account as a whole.
    pub fn judges_accounts(&self) -> bool {
        self.managed.judges_accounts()
    }

    /// The types that it reads beside the item that it judges; all that it reads where it judges an account.
    pub fn read_beside(&self) -> impl Iterator<Item = &'static str> + use<> {
        let own: &'static [&'static str] = if self.judges_accounts() { self.managed.resource_types } else { &[] };
        self.managed.reads.related.iter().chain(own).copied()
    }

    /// Whether nobody judges it: its results come from outside.
    pub fn is_external(&self) -> bool {
        matches!(self.managed.judge, Judge::External)
    }

    /// Whether a scope leaves out some resources of its types.
    pub fn is_narrowed(&self) -> bool {
        let scope = self.input.scope.as_ref();
        scope.is_some_and(|scope| scope.resource_id.is_some() || scope.tag_key.is_some())
    }

    /// What it says about a resource; nothing where it doesn't apply. The inventory holds the items of the types that it reads
    /// beside the judged one.
    pub fn judge_item(&self, item: &ConfigurationItem, inventory: &Inventory<'_>) -> Option<Finding> {
        let applies = item.is_present() && self.types.contains(&item.resource_type.as_str()) && self.input.covers(item);
        applies.then(|| judged(&self.input, self.managed, inventory, item)).and_then(finding)
    }

    /// When what is said about an item was so.
    pub fn ordering_timestamp(&self, item: &ConfigurationItem, now: Timestamp) -> Timestamp {
        if self.managed.trigger == Trigger::Periodic { now } else { item.capture_time }
    }

    /// What it says about the account as a whole, or about resources that have no item, by type and id.
    pub fn judge_account(&self, inventory: &Inventory<'_>) -> Vec<(SmolStr, SmolStr, Finding)> {
        let subject = subject(&self.input, inventory);
        let all = match self.managed.judge {
            Judge::Account(judge) => judge(&subject),
            Judge::Fact(asked) => asked.judge(&subject),
            Judge::Members | Judge::Item(_) | Judge::Check(_) | Judge::External => return Vec::new(),
        };
        all.into_iter()
            .filter_map(|Judged { resource_type, resource_id, judgement }| {
                Some((resource_type, resource_id, finding(judgement)?))
            })
            .collect()
    }
}

fn finding(judgement: Judgement) -> Option<Finding> {
    match judgement {
        Judgement::NotApplicable => None,
        Judgement::Compliant => Some(Finding::Compliant),
        Judgement::NonCompliant(text) => Some(Finding::NonCompliant(text.chars().take(ANNOTATION).collect())),
        Judgement::Unknown(need) => Some(Finding::Unknown(need)),
    }
}

/// Evaluates the rule on everything that it applies to, all in memory: what results must always equal, however they came about.
pub fn evaluate(rule: &RuleInput, inventory: &Inventory<'_>) -> Outcome {
    let rule = match JudgedRule::new(rule.clone()) {
        Ok(rule) => rule,
        Err(outcome) => return outcome,
    };
    let mut found = Found::default();
    if rule.is_external() {
        found.needs.push(Need::ExternalEvaluation);
    }
    for resource_type in rule.item_types() {
        if !inventory.covers(resource_type) && inventory.items(resource_type).next().is_none() {
            found.needs.push(Need::Items((*resource_type).into()));
        }
        for item in inventory.items(resource_type) {
            if let Some(finding) = rule.judge_item(item, inventory) {
                let at = rule.ordering_timestamp(item, inventory.now);
                found.take(&item.resource_type, &item.resource_id, finding, at);
            }
        }
    }
    for (resource_type, resource_id, finding) in rule.judge_account(inventory) {
        found.take(&resource_type, &resource_id, finding, inventory.now);
    }
    found.outcome()
}

/// Evaluates the rule on one item, which need not be in the inventory yet. `None`: no change triggers the rule.
/// [`Outcome::NothingApplies`] means that a result kept for the resource is to be removed.
pub fn evaluate_item(rule: &RuleInput, item: &ConfigurationItem, inventory: &Inventory<'_>) -> Option<Outcome> {
    let rule = match JudgedRule::new(rule.clone()) {
        Ok(rule) => rule,
        Err(outcome) => return Some(outcome),
    };
    if !rule.managed.judge.is_by_item() || rule.managed.trigger == Trigger::Periodic {
        return None;
    }
    let mut found = Found::default();
    if let Some(finding) = rule.judge_item(item, inventory) {
        found.take(&item.resource_type, &item.resource_id, finding, item.capture_time);
    }
    Some(found.outcome())
}

fn subject<'a>(rule: &'a RuleInput, inventory: &'a Inventory<'a>) -> Subject<'a> {
    Subject { inventory, arguments: Arguments(&rule.parameters) }
}

/// The judgement of a resource. A part of the item that the rule reads and that was not recorded at all is missing evidence,
/// whatever a rule makes of single members that are left out.
fn judged(rule: &RuleInput, managed: &ManagedRule, inventory: &Inventory<'_>, item: &ConfigurationItem) -> Judgement {
    let subject = subject(rule, inventory);
    let reads = |part: &str| managed.members.iter().any(|one| one.of.is_none() && one.path.starts_with(part));
    let is_there = |part: &Document| part.entries().is_some_and(|entries| !entries.is_empty());
    if reads("configuration.") && item.configuration.as_ref().is_none_or(|part| part.entries().is_none()) {
        return Part::of(item).lacks("configuration");
    }
    if reads("supplementaryConfiguration.") && !is_there(&item.supplementary_configuration) {
        return Part::of(item).lacks("supplementaryConfiguration");
    }
    match managed.judge {
        Judge::Members => {
            let part = Part::of(item);
            let checked = managed.members.iter().try_for_each(|member| member.check(&part, &subject));
            checked.err().unwrap_or(Judgement::Compliant)
        }
        Judge::Item(judge) => judge(item, &subject),
        Judge::Check(check) => check(&Part::of(item), &subject).err().unwrap_or(Judgement::Compliant),
        Judge::Account(_) | Judge::Fact(_) | Judge::External => Judgement::NotApplicable,
    }
}

#[derive(Default)]
struct Found {
    verdicts: Vec<Verdict>,
    needs: Vec<Need>,
}

impl Found {
    fn take(&mut self, resource_type: &SmolStr, resource_id: &SmolStr, finding: Finding, at: Timestamp) {
        let (compliance, annotation) = match finding {
            Finding::Unknown(need) => return self.needs.push(need),
            Finding::Compliant => (ResourceResult::Compliant, None),
            Finding::NonCompliant(annotation) => (ResourceResult::NonCompliant, Some(annotation)),
        };
        self.verdicts.push(Verdict {
            resource_type: resource_type.clone(),
            resource_id: resource_id.clone(),
            compliance,
            annotation,
            ordering_timestamp: at,
        });
    }

    fn outcome(mut self) -> Outcome {
        self.needs.sort();
        self.needs.dedup();
        let key = |verdict: &Verdict| (verdict.resource_type.clone(), verdict.resource_id.clone());
        self.verdicts.sort_by_key(key);
        match (self.verdicts.is_empty(), self.needs.is_empty()) {
            (false, _) => Outcome::Verdicts { verdicts: self.verdicts, gaps: self.needs },
            (true, false) => Outcome::NoData { needs: self.needs },
            (true, true) => Outcome::NothingApplies,
        }
    }
}
