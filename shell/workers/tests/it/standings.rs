//! The log of how rules stood: a row where something changed, none where nothing did, whatever comes in between.

use crate::world::{World, account, text};
use evidence::Until;
use evidence::standings::{Log, Tallies, Told};
use governance::conformance_packs::Place;
use identifiers::{Region, Timestamp};
use storage::{BulkWrite, RowWrite, Storage, Table};

const ONE: u64 = 222_222_222_222;

fn place() -> Place {
    Place::new(account(ONE), Region::us_east_1())
}

async fn log(world: &World) -> Log {
    world.evidence.standings_log(&place(), None, 1_000).await.unwrap()
}

async fn rows(world: &World) -> usize {
    world.storage.inner().scan(Table::Places, b"standings\0", None, 1_000_000).await.unwrap().len()
}

/// What the rule on volumes says: how many comply, and how many don't.
fn volumes(told: &Told) -> (u64, u64) {
    let of = told.iter().find(|((_, name), _)| name.starts_with("mine-volumes"));
    let tallies = of.map(|(_, tallies)| *tallies).unwrap_or_default();
    (tallies.compliant, tallies.non_compliant)
}

async fn at(world: &World, version: u64, moment: Option<Timestamp>) -> (u64, u64) {
    let until = Until { version, moment };
    volumes(&world.evidence.standings_at(&place(), until).await.unwrap().expect("a log that can be read"))
}

async fn good(world: &World) {
    world.record(account(ONE)).await;
    world.volumes(account(ONE), &[("a", 1, true)]).await;
    world.put_pack(account(ONE), &text("mine")).await;
    world.work().await.unwrap();
}

#[tokio::test]
async fn each_change_is_a_row_and_what_changes_nothing_is_none() {
    let world = World::new().await;
    good(&world).await;
    assert_eq!(rows(&world).await, 1);
    let (first, then) = (world.engine.snapshot().version, world.engine.now());
    world.clock.advance(1_000);
    world.volumes(account(ONE), &[("b", 1, false)]).await;
    world.work().await.unwrap();
    world.clock.advance(1_000);
    // Another state of the same volume, of which the rule says the same.
    world.volumes(account(ONE), &[("b", 2, false)]).await;
    world.work().await.unwrap();
    assert_eq!(rows(&world).await, 2);
    world.put_named_pack(account(ONE), "second", &text("other")).await;
    world.work().await.unwrap();
    let log = log(&world).await;
    assert_eq!(log.before, Some(Told::new()));
    // The first delivery ended the first snapshot, too.
    let told = log.changes.iter().map(|change| (change.version > first, change.cause.resources, change.cause.others));
    assert_eq!(told.collect::<Vec<_>>(), [(false, 1, true), (false, 1, false), (true, 0, false)]);
    // A moment within a version, and the end of it.
    assert_eq!(at(&world, first, Some(then)).await, (1, 0));
    assert_eq!(at(&world, first, None).await, (1, 1));
    assert_eq!(at(&world, first - 1, None).await, (0, 0));
    assert_eq!(world.evidence.standings_begin().await.unwrap(), None);
    // Places without anything have nothing to tell.
    world.record(account(333_333_333_333)).await;
    world.put_pack(account(333_333_333_333), &text("mine")).await;
    world.work().await.unwrap();
    assert_eq!(rows(&world).await, 3);
}

#[tokio::test]
async fn one_moment_has_one_row_and_any_moment_is_read_back_to_a_whole_one() {
    let world = World::new().await;
    good(&world).await;
    world.fact(account(ONE), true).await;
    world.work().await.unwrap();
    assert_eq!(rows(&world).await, 1, "the clock stands still");
    let version = world.engine.snapshot().version;
    let mut tallies = (1, 0);
    let mut moments = vec![(world.engine.now(), tallies)];
    for number in 0_u32..40 {
        world.clock.advance(1_000);
        let name = format!("v{number:02}");
        world.volumes(account(ONE), &[(&name, 1, number % 2 == 0)]).await;
        world.work().await.unwrap();
        if number % 2 == 0 {
            tallies.0 += 1
        } else {
            tallies.1 += 1
        }
        moments.push((world.engine.now(), tallies));
    }
    assert_eq!(rows(&world).await, 41);
    for (moment, tallies) in &moments {
        assert_eq!(at(&world, version, Some(*moment)).await, *tallies, "{moment:?}");
    }
    for most in [1, 7, 16, 30, 41, 100] {
        let log = world.evidence.standings_log(&place(), None, most).await.unwrap();
        assert_eq!(log.changes.len(), most.min(41));
        let mut told = log.before.unwrap();
        for (change, moment) in log.changes.iter().zip(&moments[41_usize.saturating_sub(most)..]) {
            change.apply(&mut told);
            assert_eq!((change.at, volumes(&told)), *moment);
        }
    }
    // The clock may go back; the log doesn't.
    world.clock.set(Timestamp::from_millis(1_748_736_000_000));
    world.volumes(account(ONE), &[("a", 2, false)]).await;
    world.work().await.unwrap();
    assert_eq!(at(&world, version, None).await, (tallies.0 - 1, tallies.1 + 1));
    assert_eq!(rows(&world).await, 41);
}

/// What an interrupted work wrote is in the summary that the next one begins with; the log tells of it all the same.
#[tokio::test]
async fn a_crash_between_two_pages_takes_nothing_out_of_the_log() {
    let reference = {
        let world = World::new().await;
        many(&world).await;
        world.work().await.unwrap();
        (told(&world).await, world.results().await)
    };
    assert_eq!(volumes(&reference.0), (900, 700));
    let mut in_between = 0;
    for writes in 0.. {
        let world = World::new().await;
        many(&world).await;
        world.storage.die_after(writes);
        if world.work().await.is_ok() && world.storage.is_alive() {
            break;
        }
        let world = World::open(world.storage.inner().clone()).await;
        let summary = world.evidence.summary(&place()).await.unwrap();
        let is_in_between = summary.rules.iter().any(|rule| rule.tally.compliant > 0) && rows(&world).await == 0;
        in_between += usize::from(is_in_between);
        world.work().await.unwrap();
        assert_eq!((told(&world).await, world.results().await), reference, "after {writes} writes");
        assert_eq!(rows(&world).await, 1);
    }
    assert!(in_between > 0, "no crash came between two pages");
}

async fn many(world: &World) {
    let names: Vec<String> = (0..1_600).map(|number| format!("vol-{number:05}")).collect();
    for (at, some) in names.chunks(100).enumerate() {
        let volumes: Vec<_> = some.iter().map(|name| (name.as_str(), 1, at % 16 < 9)).collect();
        world.volumes(account(ONE), &volumes).await;
    }
    world.record(account(ONE)).await;
    world.put_pack(account(ONE), &text("mine")).await;
}

async fn told(world: &World) -> Told {
    let log = log(world).await;
    let mut told = log.before.unwrap();
    log.changes.iter().for_each(|change| change.apply(&mut told));
    told
}

#[tokio::test]
async fn what_is_forgotten_to_be_found_again_stays_in_the_log_and_a_reset_empties_it() {
    let world = World::new().await;
    good(&world).await;
    let summary = world.storage.inner().scan(Table::Places, b"summary\0", None, 1).await.unwrap().remove(0);
    let damaged = RowWrite::put(Table::Places, summary.key, summary.value.slice(1..));
    world.storage.inner().write_rows(BulkWrite::new(0, vec![damaged])).await.unwrap();
    let world = World::open(world.storage.inner().clone()).await;
    world.clock.advance(1_000);
    world.volumes(account(ONE), &[("a", 2, true)]).await;
    world.work().await.unwrap();
    world.results().await;
    assert_eq!(rows(&world).await, 1, "the same was found again");
    world.engine.reset().await.unwrap();
    world.work().await.unwrap();
    assert_eq!(rows(&world).await, 0);
}

#[tokio::test]
async fn a_damaged_row_is_unknown_and_the_next_one_tells_all() {
    let world = World::new().await;
    good(&world).await;
    let version = world.engine.snapshot().version;
    let row = world.storage.inner().scan(Table::Places, b"standings\0", None, 1).await.unwrap().remove(0);
    let damaged = RowWrite::put(Table::Places, row.key, row.value.slice(1..));
    world.storage.inner().write_rows(BulkWrite::new(0, vec![damaged])).await.unwrap();
    assert_eq!(world.evidence.standings_at(&place(), Until { version, moment: None }).await.unwrap(), None);
    assert_eq!(log(&world).await, Log::default());
    world.clock.advance(1_000);
    // Nothing changes but that.
    world.volumes(account(ONE), &[("a", 2, true)]).await;
    world.work().await.unwrap();
    assert_eq!(at(&world, version, None).await, (1, 0));
    let log = log(&world).await;
    assert_eq!((log.before, log.changes.len()), (Some(Told::new()), 1));
}

#[tokio::test]
async fn an_older_directory_begins_with_how_everything_stands() {
    let world = World::new().await;
    good(&world).await;
    let gone = vec![
        RowWrite::DeletePrefix(Table::Places, b"standings\0".to_vec()),
        RowWrite::Delete(Table::Upkeep, b"standings\0".to_vec()),
    ];
    world.storage.inner().write_rows(BulkWrite::new(0, gone)).await.unwrap();
    let again = World::open(world.storage.inner().clone()).await;
    let (version, now) = (again.engine.snapshot().version, again.engine.now());
    assert_eq!(again.evidence.standings_begin().await.unwrap(), Some((version, now)));
    let log = log(&again).await;
    assert!(log.changes.len() == 1 && log.changes[0].cause.begins, "{log:?}");
    assert_eq!(at(&again, version, None).await, (1, 0));
    again.results().await;
    // Once.
    let third = World::open(world.storage.inner().clone()).await;
    assert_eq!((rows(&third).await, third.work().await.unwrap()), (1, 1));
    assert_eq!(rows(&third).await, 1);
}

#[tokio::test]
async fn rows_later_than_the_state_count_for_nothing_and_none_is_added() {
    let world = World::new().await;
    good(&world).await;
    let version = world.engine.snapshot().version;
    world.put_named_pack(account(ONE), "second", &text("other")).await;
    world.clock.advance(1_000);
    world.volumes(account(ONE), &[("b", 1, false)]).await;
    world.work().await.unwrap();
    let copy = world.evidence.clone().with_standings_until(Some(Until { version, moment: None }));
    let told = copy.standings_at(&place(), Until { version: 1_000, moment: None }).await.unwrap().unwrap();
    assert_eq!(volumes(&told), (1, 0));
    assert_eq!(copy.standings_log(&place(), None, 10).await.unwrap().changes.len(), 1);
    let none = Tallies::default();
    assert!(told.values().all(|tallies| *tallies != none));
    let summary = evidence::summary::Summary::default();
    let row = copy.standings_row(&place(), world.arrival(), Default::default(), &summary).await.unwrap();
    assert_eq!(row, None);
}
