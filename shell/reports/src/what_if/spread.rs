//! What is the same in many accounts and Regions, told once.

use super::Labels;
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

/// Regions that are named one by one.
const NAMED: usize = 2;

/// Accounts, and Regions in all of them.
struct Block {
    accounts: Vec<String>,
    regions: BTreeSet<String>,
}

/// Things that are said of accounts in Regions; those that are said of the same ones are together.
pub struct Spread<T>(Vec<(Vec<Block>, Vec<T>)>);

/// Gathers what changes say, each of its accounts in its Region.
pub fn spread<'a, C, T: Hash + Eq>(
    changes: &'a [C],
    place: impl Fn(&'a C) -> (&'a Vec<String>, &'a String),
    said: impl Fn(&'a C) -> Vec<T>,
) -> Spread<T> {
    // By the changes that say it: what all of them say has all of their accounts, which are looked at once then.
    let mut sayers: IndexMap<T, Vec<usize>> = IndexMap::new();
    for (number, change) in changes.iter().enumerate() {
        for one in said(change) {
            sayers.entry(one).or_default().push(number);
        }
    }
    let mut together: IndexMap<Vec<usize>, Vec<T>> = IndexMap::new();
    for (one, numbers) in sayers {
        together.entry(numbers).or_default().push(one);
    }
    let blocks = |numbers: Vec<usize>| blocks(numbers.iter().filter_map(|number| changes.get(*number)).map(&place));
    Spread(together.into_iter().map(|(numbers, said)| (blocks(numbers), said)).collect())
}

/// Accounts with the same Regions together.
fn blocks<'a>(places: impl Iterator<Item = (&'a Vec<String>, &'a String)>) -> Vec<Block> {
    let mut of: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (accounts, region) in places {
        for account in accounts {
            of.entry(account).or_default().insert(region);
        }
    }
    let mut blocks: IndexMap<BTreeSet<&str>, Vec<String>> = IndexMap::new();
    for (account, regions) in of {
        blocks.entry(regions).or_default().push(account.to_owned());
    }
    let block = |(regions, accounts): (BTreeSet<&str>, _)| Block {
        accounts,
        regions: regions.into_iter().map(str::to_owned).collect(),
    };
    blocks.into_iter().map(block).collect()
}

impl<T> Spread<T> {
    /// Rows of everything that is said of the same accounts and Regions.
    pub fn told(self, labels: &Labels<'_>, rows: impl Fn(&str, &str, &[T]) -> Vec<Vec<String>>) -> Vec<Vec<String>> {
        let mut all = Vec::new();
        for (blocks, said) in self.0 {
            for Block { accounts, regions } in blocks {
                let regions = regions_text(regions.iter().map(String::as_str).collect());
                all.extend(rows(&labels.accounts(&accounts), &regions, &said));
            }
        }
        all
    }
}

impl Spread<Vec<String>> {
    /// A row of each, made of accounts, Regions and the cells that it has.
    pub fn rows(
        self,
        labels: &Labels<'_>,
        row: impl Fn(String, String, Vec<String>) -> Vec<String>,
    ) -> Vec<Vec<String>> {
        self.told(labels, |accounts, regions, said| {
            said.iter().map(|cells| row(accounts.to_owned(), regions.to_owned(), cells.clone())).collect()
        })
    }
}

/// A few Regions by name, many by their number.
pub fn regions_text(regions: BTreeSet<&str>) -> String {
    match regions.len() {
        0..=NAMED => regions.into_iter().collect::<Vec<_>>().join(", "),
        many => format!("{many} Regions"),
    }
}

#[cfg(test)]
mod tests {
    use super::spread;
    use crate::what_if::{Labels, Names};

    type Change = (Vec<String>, String, Vec<&'static str>);

    fn told(changes: &[Change]) -> Vec<String> {
        let names = Names::default();
        spread(changes, |it| (&it.0, &it.1), |it| it.2.clone())
            .told(&Labels(&names), |accounts, regions, said| {
                vec![vec![format!("{accounts} in {regions}: {}", said.join(", "))]]
            })
            .concat()
    }

    fn change(accounts: &[&str], region: &str, said: &[&'static str]) -> Change {
        (accounts.iter().map(|it| (*it).to_owned()).collect(), region.to_owned(), said.to_vec())
    }

    #[test]
    fn what_is_said_of_the_same_accounts_and_regions_is_told_once() {
        let regions = ["us-east-1", "us-west-2", "eu-west-1"];
        let changes: Vec<Change> = regions.iter().map(|region| change(&["1", "2"], region, &["on", "new"])).collect();
        assert_eq!(told(&changes), ["1, 2 in 3 Regions: on, new"]);
    }

    #[test]
    fn what_one_of_them_has_besides_is_told_of_it_alone() {
        let changes =
            [change(&["1", "2"], "a", &["on"]), change(&["1"], "b", &["on", "new"]), change(&["2"], "b", &["on"])];
        assert_eq!(told(&changes), ["1, 2 in a, b: on", "1 in b: new"]);
        let changes = [change(&["1", "2"], "a", &["on"]), change(&["1"], "b", &["on"])];
        assert_eq!(told(&changes), ["1 in a, b: on", "2 in a: on"]);
    }
}
