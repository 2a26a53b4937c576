//! What a change of membership costs: the accounts that are looked at, counted, whatever there is besides.

use super::*;

const MEMBERS: u64 = 400;
const PACKS: usize = 12;

/// An organization with many members, in all of which every one of some packs was tried.
fn large() -> (World, Arc<PackTemplate>) {
    let mut world = World::with_members(2..=MEMBERS);
    let two = template(TWO_RULES);
    for number in (1..=MEMBERS).step_by(2) {
        world.record(number);
    }
    for pack in 0..PACKS {
        // The last excludes account 3.
        let excluded: &[u64] = if pack + 1 == PACKS { &[3] } else { &[] };
        world.put_named(&format!("pack-{pack}"), 1, TWO_RULES, excluded).unwrap();
    }
    world.work(std::slice::from_ref(&two));
    assert_eq!(looked_at(&world), Vec::<usize>::new());
    (world, two)
}

/// For each pack that has to be looked at, in how many accounts.
fn looked_at(world: &World) -> Vec<usize> {
    let (packs, organizations) = (&world.state.conformance_packs, &world.state.organizations);
    packs.open_organization_packs().map(|pack| plan(packs, organizations, pack).looked_at).collect()
}

fn statuses(world: &World) -> Vec<String> {
    let packs = world.state.conformance_packs.organization_packs.values();
    packs.map(|pack| organization_pack_status(pack).0.to_string()).collect()
}

#[test]
fn who_joins_or_leaves_is_the_one_account_that_packs_look_at() {
    let (mut world, two) = large();
    world.join(MEMBERS + 1);
    assert_eq!(looked_at(&world), [1; PACKS]);
    assert_eq!(statuses(&world), ["UPDATE_IN_PROGRESS"; PACKS]);
    assert_eq!(world.work(std::slice::from_ref(&two)), PACKS, "one step a pack");
    assert_eq!(world.state.conformance_packs.organization_packs_in(&place(MEMBERS + 1)).count(), PACKS);

    world.leave(2);
    world.leave(4);
    assert_eq!(looked_at(&world), [2; PACKS]);
    world.leave(3);
    let mut leaving = looked_at(&world);
    leaving.sort_unstable();
    assert_eq!(leaving, [vec![2], vec![3; PACKS - 1]].concat(), "the pack that excludes it needn't look");
    assert_eq!(world.work(std::slice::from_ref(&two)), PACKS);
    assert_eq!(world.state.conformance_packs.organization_packs_in(&place(2)).count(), 0);
    assert_eq!(looked_at(&world), Vec::<usize>::new());
}

#[test]
fn moving_and_closing_open_nothing() {
    let (mut world, _) = large();
    world.apply(moved_to_root(5));
    world.close(6);
    assert_eq!(looked_at(&world), Vec::<usize>::new());
    // What is being closed keeps what it has until it is gone.
    world.apply(organizations::Event::AccountClosed {
        organization: organization(),
        account: account(6),
        at: world.now,
        gone_at: world.now,
    });
    assert_eq!(looked_at(&world), Vec::<usize>::new());
    world.leave(6);
    assert_eq!(looked_at(&world), [1; PACKS]);
}

#[test]
fn those_that_wait_are_the_ones_that_are_looked_at() {
    let (mut world, two) = large();
    realistic(&mut world);
    for number in 1..=3 {
        world.join(MEMBERS + number);
    }
    world.record(MEMBERS + 3);
    world.work(std::slice::from_ref(&two));
    assert_eq!(looked_at(&world), [2; PACKS], "two have no recorder");
    world.record(MEMBERS + 2);
    world.close(MEMBERS + 1);
    world.work(std::slice::from_ref(&two));
    assert_eq!(looked_at(&world), Vec::<usize>::new());
}

#[test]
fn a_recorder_that_appears_in_time_is_about_its_account() {
    let (mut world, two) = large();
    world.join(MEMBERS + 1);
    world.work(std::slice::from_ref(&two));
    assert_eq!(statuses(&world), ["UPDATE_FAILED"; PACKS]);
    world.record(MEMBERS + 1);
    assert_eq!(looked_at(&world), [1; PACKS]);
    world.work(std::slice::from_ref(&two));
    // The members that failed before and were there before are none of its business.
    world.record(2);
    assert_eq!(looked_at(&world), Vec::<usize>::new());
}

#[test]
fn a_put_and_the_end_of_the_organization_are_about_everybody() {
    let (mut world, two) = large();
    world.put_named("pack-0", 1, TWO_RULES, &[7]).unwrap();
    assert_eq!(looked_at(&world), [usize::try_from(MEMBERS).unwrap()]);
    // Who joins meanwhile is among them.
    world.join(MEMBERS + 1);
    let mut all = looked_at(&world);
    all.sort_unstable();
    assert_eq!(all, [vec![1; PACKS - 1], vec![usize::try_from(MEMBERS).unwrap() + 1]].concat());
    world.work(std::slice::from_ref(&two));
    assert_eq!(looked_at(&world), Vec::<usize>::new());
    world.apply(organizations::Event::OrganizationDeleted { organization: organization(), at: world.now });
    assert_eq!(looked_at(&world).len(), PACKS);
    world.work(&[]);
    assert!(world.state.conformance_packs.member_packs.is_empty());
    assert!(world.state.conformance_packs.organization_packs.is_empty());
}

#[test]
fn without_trusted_access_changes_are_remembered_and_looked_at_when_it_returns() {
    let (mut world, two) = large();
    let before = world.state.conformance_packs.member_packs.clone();
    world.trust(false);
    world.join(MEMBERS + 1);
    world.leave(2);
    world.record(4);
    assert_eq!(statuses(&world), ["CREATE_FAILED"; PACKS], "the service sees nothing");
    assert_eq!(world.work(std::slice::from_ref(&two)), 0);
    assert_eq!(world.state.conformance_packs.member_packs, before);

    world.trust(true);
    assert_eq!(statuses(&world), ["UPDATE_IN_PROGRESS"; PACKS]);
    assert_eq!(looked_at(&world), [2; PACKS], "the one that joined and the one that left");
    assert_eq!(world.work(std::slice::from_ref(&two)), PACKS);
    assert_eq!(world.state.conformance_packs.organization_packs_in(&place(MEMBERS + 1)).count(), PACKS);
    assert_eq!(world.state.conformance_packs.organization_packs_in(&place(2)).count(), 0);

    world.trust(false);
    world.trust(true);
    assert_eq!(looked_at(&world), Vec::<usize>::new(), "nothing changed meanwhile");
}
