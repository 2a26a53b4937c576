//! A pack that an account makes for itself.

use super::*;
use crate::organizations::Tag;

pub(super) fn put(name: &str, text: &str) -> PutConformancePack {
    PutConformancePack {
        name: name.into(),
        template: template(text),
        input_parameters: Vec::new(),
        delivery_s3_bucket: None,
        delivery_s3_key_prefix: None,
        ssm_document: None,
        tags: Vec::new(),
    }
}

fn conclude(world: &mut World, text: &str) {
    let key = (place(1), "mine".into());
    let command = ConcludeConformancePack { pack: key, template: Some(template(text)), fault: None };
    world.run(&Caller::system(account(1), Region::us_east_1()), command).unwrap();
}

#[test]
fn from_put_to_delete() {
    let mut world = World::with_members([]);
    world.record(1);
    let arn = world.run(&caller(1), put("mine", TWO_RULES)).unwrap();
    let state = |world: &World| world.state.conformance_packs.packs[&(place(1), "mine".into())].clone();
    assert_eq!(state(&world).state, PackState::CreateInProgress);
    assert!(matches!(refusal(world.run(&caller(1), put("mine", TWO_RULES))), Rejection::ResourceInUse(_)));
    conclude(&mut world, TWO_RULES);
    assert_eq!(state(&world).state, PackState::CreateComplete);
    assert_eq!(state(&world).completed_at, Some(world.now));
    let names = world.rule_names(1, &[template(TWO_RULES)]);
    let id = arn.rsplit('/').next().unwrap();
    assert_eq!(names, [format!("versioning-{id}"), format!("logging-one-{id}")]);

    // An update keeps id and ARN; inputs are replaced as a whole; tags stay.
    let mut update = put("mine", TWO_RULES);
    update.input_parameters = vec![InputParameter { name: "Suffix".into(), value: "two".into() }];
    update.tags = vec![Tag { key: "late".into(), value: "x".into() }];
    assert_eq!(world.run(&caller(1), update).unwrap(), arn);
    conclude(&mut world, TWO_RULES);
    assert_eq!(world.rule_names(1, &[template(TWO_RULES)])[1], format!("logging-two-{id}"));
    assert!(state(&world).tags.is_empty());
    world.run(&caller(1), put("mine", TWO_RULES)).unwrap();
    conclude(&mut world, TWO_RULES);
    assert_eq!(world.rule_names(1, &[template(TWO_RULES)])[1], format!("logging-one-{id}"));

    // A failed update leaves the rules; its reason is told.
    let unknown = TWO_RULES.replace("S3_BUCKET_LOGGING_ENABLED", "NO_SUCH_RULE");
    let completed_at = state(&world).completed_at;
    world.advance(1);
    world.run(&caller(1), put("mine", &unknown)).unwrap();
    conclude(&mut world, &unknown);
    assert_eq!(state(&world).state, PackState::CreateFailed);
    assert!(state(&world).status_reason.unwrap().contains("NO_SUCH_RULE"));
    assert_eq!(state(&world).completed_at, completed_at);
    assert_eq!(world.rule_names(1, &[template(TWO_RULES)]).len(), 2);

    world.run(&caller(1), DeleteConformancePack { name: "mine".into() }).unwrap();
    assert_eq!(state(&world).state, PackState::DeleteInProgress);
    conclude(&mut world, TWO_RULES);
    assert!(
        world.state.conformance_packs.packs.is_empty() && world.state.conformance_packs.packs_in_progress.is_empty()
    );
    let gone = refusal(world.run(&caller(1), DeleteConformancePack { name: "mine".into() }));
    assert_eq!(gone, Rejection::NoSuchConformancePack(vec!["mine".into()]));
}

#[test]
fn without_a_recorder_the_creation_fails_and_leaves_no_rules() {
    let mut world = World::with_members([]);
    world.run(&caller(1), put("mine", TWO_RULES)).unwrap();
    conclude(&mut world, TWO_RULES);
    let pack = &world.state.conformance_packs.packs[&(place(1), "mine".into())];
    assert_eq!(pack.state, PackState::CreateFailed);
    let reason = "You must create a configuration recorder before you can create or update a Config rule.";
    assert_eq!(pack.status_reason.as_deref(), Some(reason));
    assert!(world.rule_names(1, &[template(TWO_RULES)]).is_empty());
    world.record(1);
    world.run(&caller(1), put("mine", TWO_RULES)).unwrap();
    conclude(&mut world, TWO_RULES);
    assert_eq!(world.rule_names(1, &[template(TWO_RULES)]).len(), 2);
}

#[test]
fn refusals() {
    let mut world = World::with_members([]);
    let reserved = put("OrgConformsPack-x", TWO_RULES);
    assert!(matches!(refusal(world.run(&caller(1), reserved)), Rejection::InvalidParameterValue(_)));
    let mut unbound = put("mine", TWO_RULES);
    unbound.input_parameters = vec![InputParameter { name: "Nope".into(), value: String::new() }];
    let refused = refusal(world.run(&caller(1), unbound.clone()));
    assert!(matches!(&refused, Rejection::ConformancePackTemplateValidation(_)));
    assert!(refused.to_string().contains("Parameters: [Nope] do not exist in the template"), "{refused}");
    unbound.input_parameters = vec![InputParameter { name: "Suffix".into(), value: String::new() }; 61];
    assert!(matches!(refusal(world.run(&caller(1), unbound)), Rejection::InvalidParameterValue(_)));
    let mut tagged = put("mine", TWO_RULES);
    tagged.tags = vec![Tag { key: "AWS:x".into(), value: "x".into() }];
    assert!(matches!(refusal(world.run(&caller(1), tagged)), Rejection::InvalidParameterValue(_)));
    world.settings.quotas.conformance_packs = 1;
    world.run(&caller(1), put("one", TWO_RULES)).unwrap();
    let full = refusal(world.run(&caller(1), put("two", TWO_RULES)));
    assert_eq!(full, Rejection::MaxNumberOfConformancePacksExceeded(1));
}

#[test]
fn a_step_without_its_template_changes_nothing() {
    let mut world = World::with_members([]);
    world.run(&caller(1), put("mine", TWO_RULES)).unwrap();
    let other = template(&TWO_RULES.replace("one", "other"));
    let command = ConcludeConformancePack { pack: (place(1), "mine".into()), template: Some(other), fault: None };
    let system = Caller::system(account(1), Region::us_east_1());
    assert!(matches!(refusal(world.run(&system, command.clone())), Rejection::TemplateMissing(_)));
    assert_eq!(world.run(&caller(1), command), Err(AnyRejection::Internal));
}

#[test]
fn evaluations_are_asked_for_by_name() {
    let mut world = World::with_members([]);
    world.record(1);
    world.run(&caller(1), put("mine", TWO_RULES)).unwrap();
    conclude(&mut world, TWO_RULES);
    let templates: TemplateSet = [template(TWO_RULES)].into_iter().collect();
    let names = world.rule_names(1, &[template(TWO_RULES)]);
    let start = |name: &str| StartConfigRulesEvaluation {
        rules: vec![name.into()],
        templates: templates.clone(),
        evaluating: vec![names[1].as_str().into()],
    };
    assert_eq!(refusal(world.run(&caller(1), start("nope"))), Rejection::NoSuchConfigRule("nope".into()));
    world.run(&caller(1), start(&names[0])).unwrap();
    world.run(&caller(1), start(&names[0])).unwrap();
    realistic(&mut world);
    assert!(matches!(refusal(world.run(&caller(1), start(&names[0]))), Rejection::LimitExceeded(_)));
    assert!(matches!(refusal(world.run(&caller(1), start(&names[1]))), Rejection::LimitExceeded(_)), "in progress");
    world.advance(60_000);
    world.run(&caller(1), start(&names[0])).unwrap();
    let requests = |world: &World| world.state.conformance_packs.evaluation_requests[&place(1)].clone();
    let [asked] = requests(&world).try_into().unwrap();

    // What failed is as though nobody had asked; a failure of another request than the last one says nothing.
    let fail =
        |sequence| FailConfigRulesEvaluation { place: place(1), requests: vec![(names[0].as_str().into(), sequence)] };
    let system = Caller::system(account(1), Region::us_east_1());
    world.run(&system, fail(asked.before)).unwrap();
    assert_eq!(requests(&world), std::slice::from_ref(&asked));
    world.run(&system, fail(asked.sequence)).unwrap();
    let [failed] = requests(&world).try_into().unwrap();
    assert_eq!((failed.to_answer(), failed.is_open(0), failed.last_failed_at), (asked.before, false, Some(world.now)));
    world.advance(60_000);
    world.run(&caller(1), start(&names[0])).unwrap();
    let [again] = requests(&world).try_into().unwrap();
    assert_eq!((again.before, again.is_open(asked.sequence)), (asked.before, true));
    assert_eq!(again.last_failed_at, failed.last_failed_at);
}
