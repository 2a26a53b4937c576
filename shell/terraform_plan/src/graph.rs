//! An order of things of which some come before others.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// Things, and which come before which.
#[derive(Default)]
pub struct Graph {
    names: HashMap<String, usize>,
    after: Vec<Vec<usize>>,
    /// Among those that may come, the least comes first; nothing for what is only a place in between.
    weights: Vec<Option<(u32, usize)>>,
}

impl Graph {
    /// A thing of its own.
    pub fn add(&mut self, weight: Option<(u32, usize)>) -> usize {
        self.after.push(Vec::new());
        self.weights.push(weight);
        self.after.len() - 1
    }

    /// A place in between, by its name.
    pub fn place(&mut self, name: &str) -> usize {
        if let Some(found) = self.names.get(name) {
            return *found;
        }
        let made = self.add(None);
        self.names.insert(name.to_owned(), made);
        made
    }

    /// One comes before the other.
    pub fn before(&mut self, one: usize, other: usize) {
        if let Some(after) = self.after.get_mut(one) {
            after.push(other);
        }
    }

    /// All things in order, with the number of levels of others before each. Where they go in circles, which Terraform's never do,
    /// the least comes first.
    pub fn order(self) -> Vec<(usize, usize)> {
        let size = self.after.len();
        let mut waits = vec![0_usize; size];
        for next in self.after.iter().flatten() {
            if let Some(count) = waits.get_mut(*next) {
                *count += 1;
            }
        }
        let weight = |at: usize| self.weights.get(at).copied().flatten();
        // Places in between take no turn.
        let key = |at: usize| Reverse((weight(at).map_or((0, 0), |(rank, number)| (rank + 1, number)), at));
        let mut ready: BinaryHeap<_> =
            waits.iter().enumerate().filter(|(_, count)| **count == 0).map(|(at, _)| key(at)).collect();
        let mut left: Vec<_> = (0..size).map(key).collect();
        left.sort();
        let mut levels = vec![0_usize; size];
        let mut done = vec![false; size];
        let mut order = Vec::new();
        loop {
            let next = ready.pop().or_else(|| left.pop());
            let Some(Reverse((_, at))) = next else { break };
            match done.get_mut(at) {
                Some(is_done) if !*is_done => *is_done = true,
                _ => continue,
            }
            let (is_thing, level) = (weight(at).is_some(), levels.get(at).copied().unwrap_or_default());
            order.push((at, level));
            for next in self.after.get(at).into_iter().flatten() {
                if let Some(known) = levels.get_mut(*next) {
                    *known = (*known).max(level + usize::from(is_thing));
                }
                if let Some(count) = waits.get_mut(*next) {
                    *count = count.saturating_sub(1);
                    if *count == 0 {
                        ready.push(key(*next));
                    }
                }
            }
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;

    #[test]
    fn what_comes_before_comes_first_and_the_least_among_equals() {
        let mut graph = Graph::default();
        let things: Vec<usize> = [(2, 0), (1, 1), (1, 2), (0, 3)].into_iter().map(|it| graph.add(Some(it))).collect();
        let place = graph.place("between");
        assert_eq!(graph.place("between"), place);
        graph.before(things[0], place);
        graph.before(place, things[3]);
        let order = graph.order();
        let told: Vec<_> = order.iter().filter(|(at, _)| *at != place).copied().collect();
        assert_eq!(told, [(things[1], 0), (things[2], 0), (things[0], 0), (things[3], 1)]);
    }

    #[test]
    fn circles_end() {
        let mut graph = Graph::default();
        let (one, other) = (graph.add(Some((0, 0))), graph.add(Some((0, 1))));
        graph.before(one, other);
        graph.before(other, one);
        assert_eq!(graph.order().iter().map(|(at, _)| *at).collect::<Vec<_>>(), [one, other]);
    }
}
