//! An organization's pack on its way to the members, event by event.

use super::*;

#[test]
fn members_get_the_pack_and_one_without_a_recorder_fails() {
    let mut world = World::with_members([2, 3]);
    world.record(1);
    let two = template(TWO_RULES);
    let arn = world.put(1, TWO_RULES, &[3]).unwrap();
    assert_eq!(world.status(), "CREATE_IN_PROGRESS");
    assert_eq!(world.members(), ["1: CREATE_IN_PROGRESS", "2: CREATE_IN_PROGRESS"]);
    assert!(matches!(refusal(world.put(1, TWO_RULES, &[])), Rejection::ResourceInUse(_)));
    let delete = DeleteOrganizationConformancePack { name: "baseline".into() };
    assert!(matches!(refusal(world.run(&caller(1), delete.clone())), Rejection::ResourceInUse(_)));
    assert!(world.state.organizations.organizations[&organization()].trusts(SERVICE_PRINCIPAL));

    world.work(std::slice::from_ref(&two));
    assert_eq!(world.status(), "CREATE_FAILED");
    let failed = "2: CREATE_FAILED NoAvailableConfigurationRecorderException";
    assert_eq!(world.members(), ["1: CREATE_SUCCESSFUL", failed]);
    let (_, failure) = organization_pack_status(world.pack());
    let summary = "Failed to Create/Update OrganizationConformancePack baseline. \
                   Summary: [NoAvailableConfigurationRecorderException in 1 account(s), ]";
    assert_eq!(failure.unwrap().1, summary);

    // The pack is there under the documented names.
    let suffix = arn.rsplit('-').next().unwrap().to_owned();
    let packs = packs_in(&world.state.conformance_packs, &world.seed, &place(1));
    assert_eq!(packs[0].name, format!("OrgConformsPack-baseline-{suffix}"));
    assert_eq!(packs[0].created_by(), Some("config-multiaccountsetup.amazonaws.com"));
    let id = packs[0].id.clone();
    assert!(id.strip_prefix("conformance-pack-").is_some_and(|rest| rest.len() == 9), "{id}");
    assert_eq!(
        world.rule_names(1, std::slice::from_ref(&two)),
        [format!("versioning-{id}"), format!("logging-one-{id}")]
    );
    assert!(world.rule_names(2, std::slice::from_ref(&two)).is_empty());
    assert!(world.rule_names(3, std::slice::from_ref(&two)).is_empty());

    // A recorder and another put: an update for both.
    world.record(2);
    assert_eq!(
        world.work(std::slice::from_ref(&two)),
        0,
        "an account that was there before the put isn't retried by itself"
    );
    world.put(1, TWO_RULES, &[3]).unwrap();
    assert_eq!(world.status(), "UPDATE_IN_PROGRESS");
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.status(), "UPDATE_SUCCESSFUL");
    assert_eq!(world.members(), ["1: UPDATE_SUCCESSFUL", "2: UPDATE_SUCCESSFUL"]);

    // A member that leaves, one that joins, one that is excluded later.
    world.leave(2);
    assert_eq!((world.status().as_str(), world.members().len()), ("UPDATE_IN_PROGRESS", 2));
    assert_eq!(world.members()[1], "2: DELETE_IN_PROGRESS");
    world.work(&[]);
    assert_eq!(
        (world.status().as_str(), world.members()),
        ("UPDATE_SUCCESSFUL", vec!["1: UPDATE_SUCCESSFUL".to_owned()])
    );
    assert!(world.rule_names(2, std::slice::from_ref(&two)).is_empty());
    world.record(4);
    world.join(4);
    assert_eq!(world.members(), ["1: UPDATE_SUCCESSFUL", "4: CREATE_IN_PROGRESS"]);
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.members(), ["1: UPDATE_SUCCESSFUL", "4: CREATE_SUCCESSFUL"]);
    world.apply(moved_to_root(4));
    assert_eq!(world.work(&[]), 0, "a move within the organization changes nothing");
    world.put(1, TWO_RULES, &[3, 4]).unwrap();
    assert_eq!(world.members(), ["1: UPDATE_IN_PROGRESS", "4: DELETE_IN_PROGRESS"]);
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.members(), ["1: UPDATE_SUCCESSFUL"]);

    // The member can't touch it.
    let own = super::own_packs::put(packs[0].name.as_str(), TWO_RULES);
    assert!(matches!(refusal(world.run(&caller(1), own)), Rejection::ServiceOwnedPack(_)));
    let own = DeleteConformancePack { name: packs[0].name.clone() };
    assert!(matches!(refusal(world.run(&caller(1), own)), Rejection::ServiceOwnedPack(_)));

    world.run(&caller(1), delete).unwrap();
    assert_eq!(
        (world.status().as_str(), world.members()),
        ("DELETE_IN_PROGRESS", vec!["1: DELETE_IN_PROGRESS".to_owned()])
    );
    world.work(&[]);
    let packs = &world.state.conformance_packs;
    assert!(packs.organization_packs.is_empty() && packs.member_packs.is_empty() && packs.packs_by_member.is_empty());
    assert!(packs.organization_packs_by_id.is_empty());
}

#[test]
fn a_failed_update_leaves_the_rules_that_were_there() {
    let mut world = World::with_members([]);
    world.record(1);
    let two = template(TWO_RULES);
    world.put(1, TWO_RULES, &[]).unwrap();
    world.work(std::slice::from_ref(&two));
    let unknown = TWO_RULES.replace("S3_BUCKET_LOGGING_ENABLED", "S3_BUCKET_LOGING_ENABLED");
    world.put(1, &unknown, &[]).unwrap();
    world.work(&[template(&unknown)]);
    assert_eq!(world.members(), ["1: UPDATE_FAILED InvalidParameterValueException"]);
    let record = &member_statuses(&world.state.conformance_packs, &world.state.organizations, world.pack())[0];
    let (_, message) = record.failure.clone().unwrap();
    assert!(message.starts_with("The sourceIdentifier S3_BUCKET_LOGING_ENABLED is invalid."), "{message}");
    assert_eq!(world.rule_names(1, &[two.clone(), template(&unknown)]).len(), 2);
    assert_eq!(world.pack().earlier.len(), 1, "the revision that is still deployed is kept");
    world.put(1, TWO_RULES, &[]).unwrap();
    world.work(&[two]);
    assert_eq!((world.status().as_str(), world.pack().earlier.len()), ("UPDATE_SUCCESSFUL", 0));
}

#[test]
fn an_account_that_joins_has_seven_hours_to_get_a_recorder() {
    let hour = RETRY_MILLIS / 7;
    let two = template(TWO_RULES);
    let start = |timing| {
        let mut world = World::with_members([]);
        world.record(1);
        world.put(1, TWO_RULES, &[]).unwrap();
        world.work(std::slice::from_ref(&two));
        world.settings.timing = timing;
        world.advance(1);
        world.join(2);
        world.join(3);
        world.work(std::slice::from_ref(&two));
        world
    };

    // With AWS's times it waits.
    let mut world = start(Timing::Realistic);
    assert_eq!(world.members(), ["1: CREATE_SUCCESSFUL", "2: CREATE_IN_PROGRESS", "3: CREATE_IN_PROGRESS"]);
    world.advance(6 * hour);
    assert_eq!(world.work(std::slice::from_ref(&two)), 0);
    world.record(2);
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.members()[1..], ["2: CREATE_SUCCESSFUL", "3: CREATE_IN_PROGRESS"]);
    assert_eq!(world.status(), "UPDATE_IN_PROGRESS");
    world.advance(hour);
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.members()[2], "3: CREATE_FAILED NoAvailableConfigurationRecorderException");
    assert_eq!(world.status(), "UPDATE_FAILED");
    world.record(3);
    assert_eq!(world.work(std::slice::from_ref(&two)), 0, "too late");

    // Instantly it fails, and a recorder in time still leads to another try.
    let mut world = start(Timing::Instant);
    assert_eq!(world.status(), "UPDATE_FAILED");
    world.record(2);
    assert_eq!(world.status(), "UPDATE_IN_PROGRESS");
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.members()[1], "2: CREATE_SUCCESSFUL");
    world.advance(8 * hour);
    world.record(3);
    assert_eq!(world.work(&[two]), 0, "too late");
    assert_eq!(world.status(), "UPDATE_FAILED");
}

#[test]
fn waiting_for_a_recorder_is_in_progress_and_ends_by_no_put() {
    let two = template(TWO_RULES);
    let mut world = World::with_members([]);
    world.record(1);
    world.put(1, TWO_RULES, &[]).unwrap();
    world.work(std::slice::from_ref(&two));
    realistic(&mut world);
    world.advance(1);
    world.join(2);
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.status(), "UPDATE_IN_PROGRESS");
    world.advance(1);
    assert!(matches!(refusal(world.put(1, TWO_RULES, &[])), Rejection::ResourceInUse(_)));
    assert_eq!(world.work(std::slice::from_ref(&two)), 0, "it goes on waiting");
    world.record(2);
    world.work(&[two]);
    assert_eq!(world.members(), ["1: CREATE_SUCCESSFUL", "2: CREATE_SUCCESSFUL"]);
    world.put(1, TWO_RULES, &[]).unwrap();
}

#[test]
fn work_that_is_due_later_keeps_its_time() {
    let two = template(TWO_RULES);
    let mut world = World::with_members([2, 3]);
    for number in 1..=4 {
        world.record(number);
    }
    world.put(1, TWO_RULES, &[]).unwrap();
    world.work(std::slice::from_ref(&two));
    realistic(&mut world);
    world.advance(1);
    world.put(1, TWO_RULES, &[]).unwrap();
    // Who joins, leaves or records meanwhile goes with the deployment that is under way.
    world.join(4);
    world.leave(3);
    world.join(5);
    world.record(5);
    assert_eq!(world.work(std::slice::from_ref(&two)), 0, "a deployment takes its time");
    assert_eq!(world.members()[0], "1: UPDATE_IN_PROGRESS");
    world.advance(2 * 60 * 1000);
    assert_eq!(world.work(std::slice::from_ref(&two)), 1);
    assert_eq!(
        world.members(),
        ["1: UPDATE_SUCCESSFUL", "2: UPDATE_SUCCESSFUL", "4: CREATE_SUCCESSFUL", "5: CREATE_SUCCESSFUL"]
    );
}

#[test]
fn who_may_and_who_may_not() {
    let mut world = World::with_members([2]);
    assert_eq!(refusal(world.put(2, TWO_RULES, &[])), Rejection::OrganizationAccessDenied);
    assert_eq!(refusal(world.put(9, TWO_RULES, &[])), Rejection::NotInOrganization);
    let at = world.now;
    world.apply(organizations::Event::DelegatedAdministratorRegistered {
        organization: organization(),
        account: account(2),
        principal: SERVICE_PRINCIPAL.into(),
        at,
    });
    let (one, two) = (world.put(1, TWO_RULES, &[]).unwrap(), world.put(2, TWO_RULES, &[]).unwrap());
    assert_ne!(one.rsplit('-').next(), two.rsplit('-').next());
    assert!(two.starts_with("arn:aws:config:us-east-1:000000000002:organization-conformance-pack/baseline-"), "{two}");
    world.apply(organizations::Event::OrganizationDeleted { organization: organization(), at });
    assert_eq!(refusal(world.put(1, TWO_RULES, &[])), Rejection::NoAvailableOrganization);
    world.work(&[]);
    assert!(world.state.conformance_packs.organization_packs.is_empty());
}

#[test]
fn quotas_and_names() {
    let mut world = World::with_members([]);
    world.settings.quotas.organization_conformance_packs = 0;
    assert_eq!(refusal(world.put(1, TWO_RULES, &[])), Rejection::MaxNumberOfOrganizationConformancePacksExceeded(0));
    world.settings.quotas.organization_conformance_packs = 1;
    world.settings.quotas.config_rules = 1;
    world.record(1);
    world.put(1, TWO_RULES, &[]).unwrap();
    let two = template(TWO_RULES);
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.members(), ["1: CREATE_FAILED MaxNumberOfConfigRulesExceededException"]);
    world.settings.quotas.conformance_packs = 0;
    world.put(1, TWO_RULES, &[]).unwrap();
    world.work(std::slice::from_ref(&two));
    assert_eq!(world.members(), ["1: UPDATE_FAILED MaxNumberOfConformancePacksExceededException"]);
    let excluded: Vec<u64> = (1..=1_001).collect();
    assert!(matches!(refusal(world.put(1, TWO_RULES, &excluded)), Rejection::Validation(_)));
    let mut command = PutOrganizationConformancePack {
        name: "baseline".into(),
        template: two,
        input_parameters: vec![InputParameter { name: "Nope".into(), value: "x".into() }],
        delivery_s3_bucket: None,
        delivery_s3_key_prefix: None,
        excluded_accounts: Vec::new(),
        tags: Vec::new(),
    };
    let refused = refusal(world.run(&caller(1), command.clone()));
    assert!(matches!(refused, Rejection::OrganizationConformancePackTemplateValidation(_)), "{refused:?}");
    command.delivery_s3_bucket = Some("some-bucket".into());
    assert!(matches!(refusal(world.run(&caller(1), command)), Rejection::Validation(_)));
}

#[test]
fn templates_that_ask_for_the_account_are_resolved_for_each() {
    let text = TWO_RULES.replace("${Suffix}", "${AWS::AccountId}");
    let each = template(&text);
    assert!(each.differs_by_account && !template(TWO_RULES).differs_by_account);
    let mut world = World::with_members(2..=60);
    (1..=60).for_each(|number| world.record(number));
    world.put(1, &text, &[]).unwrap();
    assert_eq!(world.work(std::slice::from_ref(&each)), 2, "fifty at a time");
    assert_eq!(world.status(), "CREATE_SUCCESSFUL");
    assert!(world.rule_names(7, &[each])[1].starts_with("logging-000000000007-conformance-pack-"));
}

#[test]
fn a_thousand_members_are_one_fact() {
    let mut world = World::with_members(2..=1_500);
    (1..=1_500).for_each(|number| world.record(number));
    world.put(1, TWO_RULES, &[]).unwrap();
    let before = world.state.sequence;
    assert_eq!(world.work(&[template(TWO_RULES)]), 2);
    assert_eq!(world.state.sequence - before, 3, "two batches and the conclusion");
    assert_eq!(world.status(), "CREATE_SUCCESSFUL");
}
