//! Whatever happens to the organization, working until nothing is due ends with every member having what it should have.

use super::*;
use crate::conformance_packs::plan::{plan_of_all, plan_of_pending};
use crate::journal::Entry;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::ops::Bound;

#[derive(Debug, Clone)]
enum Happening {
    Joins(u64),
    Leaves(u64),
    IsClosing(u64),
    Records(u64),
    StopsRecording(u64),
    Put { text: usize, excluded: Vec<u64> },
    Deleted,
    IsTrusted(bool),
    Works,
    TimePasses(i64),
}

fn happening() -> impl Strategy<Value = Happening> {
    let member = 2..7_u64;
    prop_oneof![
        3 => member.clone().prop_map(Happening::Joins),
        3 => member.clone().prop_map(Happening::Leaves),
        1 => member.clone().prop_map(Happening::IsClosing),
        4 => (1..7_u64).prop_map(Happening::Records),
        1 => (1..7_u64).prop_map(Happening::StopsRecording),
        4 => (0..3_usize, proptest::collection::vec(1..7_u64, 0..3))
            .prop_map(|(text, excluded)| Happening::Put { text, excluded }),
        1 => Just(Happening::Deleted),
        2 => any::<bool>().prop_map(Happening::IsTrusted),
        3 => Just(Happening::Works),
        2 => (0..10 * 60 * 60 * 1000_i64).prop_map(Happening::TimePasses),
    ]
}

fn texts() -> [String; 3] {
    [
        TWO_RULES.to_owned(),
        TWO_RULES.replace("${Suffix}", "${AWS::AccountId}"),
        TWO_RULES.replace("S3_BUCKET_LOGGING_ENABLED", "NO_SUCH_RULE"),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn plans_converge(realistic_times in any::<bool>(), happenings in proptest::collection::vec(happening(), 1..40)) {
        let texts = texts();
        let templates: Vec<_> = texts.iter().map(|text| template(text)).collect();
        let mut world = World::with_members([]);
        if realistic_times {
            realistic(&mut world);
        }
        let mut last_put = None;
        for happening in happenings {
            let is_member = |world: &World, number| world.state.organizations.member(&organization(), account(number)).is_some();
            world.advance(1);
            match happening {
                Happening::Joins(number) => if !is_member(&world, number) { world.join(number) },
                Happening::Leaves(number) => if is_member(&world, number) { world.leave(number) },
                Happening::IsClosing(number) => {
                    let closes = world.state.organizations.accounts.get(&account(number)).is_some_and(|it| it.is_active());
                    if closes && is_member(&world, number) {
                        world.close(number);
                    }
                }
                Happening::Records(number) => world.record(number),
                Happening::StopsRecording(number) => {
                    let _ = world.run(&caller(number), DeleteConfigurationRecorder { name: "default".into() });
                }
                Happening::Put { text, excluded } => if world.put(1, &texts[text], &excluded).is_ok() {
                    last_put = Some((text, excluded));
                },
                Happening::Deleted => {
                    let command = DeleteOrganizationConformancePack { name: "baseline".into() };
                    if world.run(&caller(1), command).is_ok() {
                        last_put = None;
                    }
                }
                Happening::IsTrusted(trusts) => world.trust(trusts),
                Happening::Works => { world.work(&templates); }
                Happening::TimePasses(millis) => world.advance(millis),
            }
            let (packs, organizations) = (&world.state.conformance_packs, &world.state.organizations);
            for pack in packs.organization_packs.values() {
                let (planned, all) = (plan_of_pending(packs, organizations, pack), plan_of_all(packs, organizations, pack));
                prop_assert_eq!(&planned.steps, &all.steps, "only what changed has to be looked at");
                let trusts = organizations.organizations[&organization()].trusts(SERVICE_PRINCIPAL);
                prop_assert!(trusts || plan(packs, organizations, pack).steps.is_empty(), "nothing is done without trusted access");
                prop_assert!(!trusts || all.steps.is_empty() || pack.look_at.is_some(), "what differs is looked at");
                let mut counts = MemberCounts::default();
                packs.members_of(pack).for_each(|(_, member)| counts.add(member));
                prop_assert_eq!(&counts, &pack.counts);
                let whole = member_statuses(packs, organizations, pack);
                for (shown, record) in whole.iter().enumerate() {
                    let after = Bound::Excluded(record.account);
                    let rest: Vec<_> = member_statuses_from(packs, organizations, pack, after).collect();
                    prop_assert_eq!(&rest[..], &whole[shown + 1..], "a page begins where the one before ended");
                }
            }
        }
        // Without trusted access the members stay as they are, whatever is due.
        if last_put.is_some() {
            world.trust(false);
            let before = world.state.conformance_packs.member_packs.clone();
            world.advance(2 * RETRY_MILLIS);
            prop_assert_eq!(world.work(&templates), 0);
            prop_assert_eq!(&before, &world.state.conformance_packs.member_packs);
        }
        world.trust(true);
        // Long enough for every wait to end, then until nothing is due.
        world.advance(2 * RETRY_MILLIS);
        world.work(&templates);
        world.advance(2 * RETRY_MILLIS);
        world.work(&templates);
        prop_assert!(world.state.conformance_packs.open_organization_packs().next().is_none());
        prop_assert_eq!(world.work(&templates), 0, "a fixed point");

        // What is being closed keeps what it has.
        let active = |id: &AccountId| world.state.organizations.accounts.get(id).is_none_or(|account| account.is_active());
        let have: BTreeSet<AccountId> =
            world.state.conformance_packs.member_packs.keys().map(|(_, account)| *account).filter(active).collect();
        let should: BTreeSet<AccountId> = match &last_put {
            None => BTreeSet::new(),
            Some((_, excluded)) => world
                .state
                .organizations
                .members_of(&organization())
                .map(|member| member.id)
                .filter(active)
                .filter(|id| !excluded.iter().any(|number| account(*number) == *id))
                .collect(),
        };
        prop_assert_eq!(&have, &should);
        if let Some((text, _)) = last_put {
            let pack = world.pack();
            for (account, member) in world.state.conformance_packs.members_of(pack) {
                if active(&account) {
                    prop_assert_eq!(member.generation, pack.desired.generation);
                }
                if text == 2 && active(&account) {
                    prop_assert!(member.failure.is_some(), "a rule that doesn't exist can't be deployed");
                }
                if let Some(deployed) = member.deployed {
                    prop_assert!(pack.revision(deployed.generation).is_some(), "what is deployed in {account} is known");
                }
            }
            let failed = world.state.conformance_packs.members_of(pack).any(|(_, member)| member.failure.is_some());
            prop_assert_eq!(world.status().ends_with("FAILED"), failed);
        }
        let indexed: BTreeSet<_> =
            world.state.conformance_packs.packs_by_member.iter().map(|(account, id)| (id.clone(), *account)).collect();
        let kept: BTreeSet<_> = world.state.conformance_packs.member_packs.keys().cloned().collect();
        prop_assert_eq!(indexed, kept);
    }
}

#[test]
fn facts_read_back_from_the_journal_as_they_were_written() {
    let mut world = World::with_members([2]);
    world.record(1);
    world.put(1, TWO_RULES, &[]).unwrap();
    let context = Context { now: world.now, seed: &world.seed, settings: &world.settings };
    let command = ConcludeOrganizationConformancePackMembers {
        pack: world.pack().key(),
        template: Some(template(TWO_RULES)),
        faults: Faults::default(),
    };
    let system = Caller::system(account(1), Region::us_east_1());
    let decision = crate::decide(&world.state, &system, &command, &context).unwrap();
    let entry = Entry {
        at: world.now,
        account: account(1),
        principal: "bailiwick".into(),
        region: Region::us_east_1(),
        operation: "x".into(),
        events: decision.events,
    };
    let text = serde_json::to_string(&entry).unwrap();
    assert_eq!(serde_json::from_str::<Entry>(&text).unwrap(), entry);
}
