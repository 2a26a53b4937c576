//! The rules that are evaluated are the rules that are shown, and what accounts share is what each of them has.

use super::*;
use evaluation::rules::RuleInput;
use evaluation::templates::Frequency;
use smol_str::SmolStr;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// A rule's pack, name, input and frequency.
type Seen = (SmolStr, SmolStr, Option<Arc<RuleInput>>, Option<Frequency>);

/// What is shown of a place's rules, as evaluations see it.
fn shown(world: &World, templates: &TemplateSet, number: u64) -> Vec<Seen> {
    let rules = rules(&world.state.conformance_packs, templates, &world.seed, &place(number));
    let seen = |rule: Rule| {
        let name = SmolStr::new(rule.name());
        (rule.pack_id.clone(), name, rule.input.clone(), rule.rule.maximum_execution_frequency)
    };
    rules.into_iter().map(seen).collect()
}

/// What is evaluated there: the rules of packs are made in the first account, and remembered for others where they are shared.
fn evaluated(
    world: &World,
    templates: &TemplateSet,
    number: u64,
    known: &RefCell<BTreeMap<SmolStr, Arc<[Arc<RuleBasis>]>>>,
) -> Vec<Seen> {
    let place = place(number);
    let placed = placed_rules(&world.state.conformance_packs, templates, &world.seed, &place, &|template, deployed| {
        if let Some(known) = known.borrow().get(&template.digest) {
            return known.clone();
        }
        let (bases, is_shared) = bases(template, deployed, &world.seed, &place);
        let bases: Arc<[Arc<RuleBasis>]> = bases.into();
        if is_shared {
            known.borrow_mut().insert(template.digest.clone(), bases.clone());
        }
        bases
    });
    let seen =
        |rule: PlacedRule| (rule.pack_id, rule.name, rule.basis.input.clone(), rule.basis.maximum_execution_frequency);
    placed.into_iter().map(seen).collect()
}

#[test]
fn what_is_evaluated_is_what_is_shown() {
    let parameters = |value: &str| {
        format!(
            "Resources:\n  Keys:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: keys\n      \
             MaximumExecutionFrequency: Six_Hours\n      InputParameters: {{maxAccessKeyAge: {value}}}\n      \
             Source: {{Owner: AWS, SourceIdentifier: ACCESS_KEYS_ROTATED}}\n"
        )
    };
    // A pack that is the same everywhere; one that asks for the account; one whose rule takes the name of another.
    let one = parameters("'90'");
    let each = parameters("!Ref 'AWS::AccountId'");
    let named = format!(
        "{}  Other:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: other\n      \
         Source: {{Owner: AWS, SourceIdentifier: S3_BUCKET_LOGGING_ENABLED}}\n",
        parameters("!Ref Other")
    );
    let texts = [TWO_RULES, &one, &each, &named];
    let templates: Vec<Arc<PackTemplate>> = texts.iter().map(|text| template(text)).collect();
    let mut world = World::with_members(2..=4);
    (1..=4).for_each(|number| world.record(number));
    for (at, text) in texts.iter().enumerate() {
        // Not in the order of their names.
        world.put_named(&format!("pack-{}", 9 - at), 1, text, &[]).unwrap();
    }
    world.work(&templates);
    let set: TemplateSet = templates.iter().cloned().collect();
    let known = RefCell::default();
    let mut names = BTreeSet::new();
    for number in 1..=4 {
        let evaluated = evaluated(&world, &set, number, &known);
        assert_eq!(evaluated.len(), 6);
        assert_eq!(evaluated, shown(&world, &set, number), "account {number}");
        names.extend(evaluated.into_iter().map(|rule| rule.1));
    }
    assert_eq!(names.len(), 24, "each account has names of its own");
    let shared: Vec<&SmolStr> = templates[..2].iter().map(|template| &template.digest).collect();
    assert_eq!(known.borrow().keys().collect::<BTreeSet<_>>(), shared.into_iter().collect());
}
