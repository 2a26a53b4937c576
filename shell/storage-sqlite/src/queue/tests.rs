//! The order of jobs, and what closing does.

use super::{AbandonOnDrop, Lane, Queue};

#[test]
fn the_first_lane_goes_before_the_bulk_lane() {
    let queue = Queue::new();
    for (lane, job) in [(Lane::Bulk, "b1"), (Lane::Bulk, "b2"), (Lane::First, "j1"), (Lane::First, "j2")] {
        queue.push(lane, job).unwrap();
    }
    assert_eq!([queue.next(), queue.next(), queue.next()], [Some("j1"), Some("j2"), Some("b1")]);
    queue.push(Lane::First, "j3").unwrap();
    assert_eq!([queue.next(), queue.next()], [Some("j3"), Some("b2")]);
    assert!(queue.is_idle());
}

#[test]
fn a_closed_queue_is_emptied_and_takes_no_more() {
    let queue = Queue::new();
    queue.push(Lane::Bulk, 1).unwrap();
    queue.close();
    assert!(queue.push(Lane::First, 2).is_err());
    assert_eq!([queue.next(), queue.next()], [Some(1), None]);
}

#[test]
fn an_abandoned_queue_is_empty() {
    let queue = Queue::new();
    queue.push(Lane::Bulk, 1).unwrap();
    drop(AbandonOnDrop(&queue));
    assert!(queue.push(Lane::Bulk, 2).is_err());
    assert_eq!(queue.next(), None);
}
