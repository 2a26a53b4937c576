//! Evaluates a rule on an inventory, or on one item that changed.

use documents::Document;
use identifiers::Timestamp;
use smol_str::SmolStr;

use crate::items::ConfigurationItem;
use crate::rollup::ResourceResult;
use crate::rules::digest::VerdictKeys;
use crate::rules::inventory::Inventory;
use crate::rules::managed_rule;
use crate::rules::outcome::{Need, Outcome, Verdict};
use crate::rules::part::Part;
use crate::rules::rule::{Judge, Judged, Judgement, ManagedRule, Subject, Trigger};
use crate::rules::rule_input::{Arguments, RuleInput};
use crate::rules::verdicts::{Kept, NoVerdicts, Verdicts, What};

/// How long an annotation may be.
const ANNOTATION: usize = 256;

/// Evaluates the rule on everything that it applies to.
pub fn evaluate(rule: &RuleInput, inventory: &Inventory<'_>) -> Outcome {
    judge_all(rule, inventory, &NoVerdicts, None)
}

/// As [`evaluate`], with what was judged before on the same content.
pub fn evaluate_with(rule: &RuleInput, inventory: &Inventory<'_>, verdicts: &dyn Verdicts) -> Outcome {
    judge_all(rule, inventory, verdicts, VerdictKeys::of(rule, inventory))
}

fn judge_all(
    rule: &RuleInput,
    inventory: &Inventory<'_>,
    verdicts: &dyn Verdicts,
    keys: Option<VerdictKeys>,
) -> Outcome {
    let managed = match checked(rule) {
        Ok(managed) => managed,
        Err(outcome) => return outcome,
    };
    let mut found = Found::default();
    // The scope of a periodic rule is information only.
    let scope = rule.scope.as_ref().filter(|_| managed.trigger != Trigger::Periodic);
    match managed.judge {
        Judge::Item(_) | Judge::Check(_) => {
            for resource_type in managed.resource_types {
                let in_scope = scope.is_none_or(|scope| {
                    scope.resource_types.is_empty() || scope.resource_types.iter().any(|one| one == resource_type)
                });
                if !in_scope {
                    continue;
                }
                if !inventory.covers(resource_type) && inventory.items(resource_type).next().is_none() {
                    found.needs.push(Need::Items((*resource_type).into()));
                }
                for item in inventory.items(resource_type).filter(|item| scope.is_none() || rule.covers(item)) {
                    let key = keys.map(|keys| keys.item(&inventory.digest_of_item(item)));
                    let kept = verdicts.judged(key, &mut || judged(rule, managed, inventory, item).into());
                    found.take(managed, inventory, item, &kept);
                }
            }
        }
        Judge::Account(judge) => {
            let key = keys.map(|keys| keys.account());
            let kept = verdicts.judged(key, &mut || judge(&subject(rule, inventory, None)).into());
            if let What::Account(all) = &kept.0 {
                for Judged { resource_type, resource_id, judgement } in all.iter() {
                    found.judged(resource_type, resource_id, judgement, inventory.now);
                }
            }
        }
        Judge::External => found.needs.push(Need::ExternalEvaluation),
    }
    found.outcome()
}

/// Evaluates the rule on one item, which need not be in the inventory yet. `None`: no change triggers the rule.
/// [`Outcome::NothingApplies`] means that a result kept for the resource is to be removed.
pub fn evaluate_item(rule: &RuleInput, item: &ConfigurationItem, inventory: &Inventory<'_>) -> Option<Outcome> {
    let managed = match checked(rule) {
        Ok(managed) => managed,
        Err(outcome) => return Some(outcome),
    };
    let by_item = matches!(managed.judge, Judge::Item(_) | Judge::Check(_));
    if !by_item || managed.trigger == Trigger::Periodic {
        return None;
    }
    let mut found = Found::default();
    if item.is_present() && managed.resource_types.contains(&item.resource_type.as_str()) && rule.covers(item) {
        found.take(managed, inventory, item, &judged(rule, managed, inventory, item).into());
    }
    Some(found.outcome())
}

fn checked(rule: &RuleInput) -> Result<&'static ManagedRule, Outcome> {
    let managed = managed_rule(&rule.identifier).ok_or(Outcome::NotModelled)?;
    let problems = rule.problems(managed);
    if problems.is_empty() { Ok(managed) } else { Err(Outcome::InvalidParameters(problems)) }
}

fn subject<'a>(rule: &'a RuleInput, inventory: &'a Inventory<'a>, item: Option<&'a ConfigurationItem>) -> Subject<'a> {
    Subject { item, inventory, arguments: Arguments(&rule.parameters) }
}

/// The judgement of a resource. A part of the item that the rule reads and that was not recorded at all is missing evidence,
/// whatever a rule makes of single members that are left out.
fn judged(rule: &RuleInput, managed: &ManagedRule, inventory: &Inventory<'_>, item: &ConfigurationItem) -> Judgement {
    let subject = subject(rule, inventory, Some(item));
    let reads = |part: &str| managed.members.iter().any(|one| one.of.is_none() && one.path.starts_with(part));
    let is_there = |part: &Document| part.entries().is_some_and(|entries| !entries.is_empty());
    if reads("configuration.") && item.configuration.as_ref().is_none_or(|part| part.entries().is_none()) {
        return Part::of(item).lacks("configuration");
    }
    if reads("supplementaryConfiguration.") && !is_there(&item.supplementary_configuration) {
        return Part::of(item).lacks("supplementaryConfiguration");
    }
    match managed.judge {
        Judge::Item(judge) => judge(&subject),
        Judge::Check(check) => check(&Part::of(item), &subject).err().unwrap_or(Judgement::Compliant),
        Judge::Account(_) | Judge::External => Judgement::NotApplicable,
    }
}

#[derive(Default)]
struct Found {
    verdicts: Vec<Verdict>,
    needs: Vec<Need>,
}

impl Found {
    fn take(&mut self, managed: &ManagedRule, inventory: &Inventory<'_>, item: &ConfigurationItem, kept: &Kept) {
        let at = if managed.trigger == Trigger::Periodic { inventory.now } else { item.capture_time };
        let judgement = match &kept.0 {
            What::Compliant => &Judgement::Compliant,
            What::NotApplicable | What::Account(_) => &Judgement::NotApplicable,
            What::Item(judgement) => judgement,
        };
        self.judged(&item.resource_type, &item.resource_id, judgement, at);
    }

    fn judged(&mut self, resource_type: &SmolStr, resource_id: &SmolStr, judgement: &Judgement, at: Timestamp) {
        let (compliance, annotation) = match judgement {
            Judgement::NotApplicable => return,
            Judgement::Unknown(need) => return self.needs.push(need.clone()),
            Judgement::Compliant => (ResourceResult::Compliant, None),
            Judgement::NonCompliant(text) => {
                (ResourceResult::NonCompliant, Some(text.chars().take(ANNOTATION).collect()))
            }
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
