//! A part of the matrix of accounts and rules: how each rule stands in each account, with units that are shut counted.

use crate::Time;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A part of a heat map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HeatMap {
    /// The journal's version that was looked at.
    pub version: u64,
    /// The moment.
    pub at: Time,
    /// Lines that there are.
    pub lines: u64,
    /// Rules that there are.
    pub rules: u64,
    /// Accounts among the lines, those of units that are shut included.
    pub accounts: u64,
    /// The place of the first of these lines.
    pub first_line: u64,
    /// The place of the first of these rules.
    pub first_rule: u64,
    /// The rules of this part.
    pub columns: Vec<Column>,
    /// The lines of this part.
    pub rows: Vec<Row>,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// What its pack is looked for by: the name of an organization's pack, `own/NAME` of one that accounts made themselves, nothing
    /// for rules without a pack.
    pub pack: String,
    /// Its name in the template of its pack; its own for a rule without a pack.
    pub rule: String,
    /// The managed rule that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
}

/// An account, or a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Of a unit or root: how many accounts are below it at any depth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accounts: Option<u64>,
    /// How many nodes are above it; 0 where lines aren't grouped.
    pub depth: u64,
    /// Of a unit or root: whether the lines of what is below it follow.
    #[serde(default)]
    pub open: bool,
    /// How each rule of this part stands, in the order of the columns; nothing for a unit whose accounts follow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<Cell>,
}

/// How a rule stands in an account, all Regions that are looked at taken together; or in the accounts of a unit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Cell {
    /// The rule isn't there.
    #[default]
    NotDeployed,
    /// Everything that it judges complies.
    Compliant,
    /// It has no result.
    NoData,
    /// There is no such rule here.
    NotModelled,
    /// So many resources don't comply; in a unit, so many accounts in which some don't.
    NotCompliant(u64),
}

impl Cell {
    /// As a number: 0 not deployed, 1 compliant, 2 no data, 3 not modelled, and from 4 on not compliant: 3 more than there are.
    pub fn number(self) -> u64 {
        match self {
            Self::NotDeployed => 0,
            Self::Compliant => 1,
            Self::NoData => 2,
            Self::NotModelled => 3,
            Self::NotCompliant(count) => count.max(1).saturating_add(3),
        }
    }

    /// From its number.
    pub fn of_number(number: u64) -> Self {
        match number {
            0 => Self::NotDeployed,
            1 => Self::Compliant,
            2 => Self::NoData,
            3 => Self::NotModelled,
            more => Self::NotCompliant(more - 3),
        }
    }

    /// The state's word in an address.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotDeployed => "not-deployed",
            Self::Compliant => "compliant",
            Self::NoData => "no-data",
            Self::NotModelled => "not-modelled",
            Self::NotCompliant(_) => "not-compliant",
        }
    }

    /// The same rule in another Region, too: what is worse counts, and what doesn't comply is added.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NotCompliant(one), Self::NotCompliant(more)) => Self::NotCompliant(one.saturating_add(more)),
            (one, other) => {
                if one.weight() >= other.weight() {
                    one
                } else {
                    other
                }
            }
        }
    }

    fn weight(self) -> u8 {
        match self {
            Self::NotDeployed => 0,
            Self::NotModelled => 1,
            Self::Compliant => 2,
            // A result of one Region hides none that is missing in another.
            Self::NoData => 3,
            Self::NotCompliant(_) => 4,
        }
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.number())
    }
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u64::deserialize(deserializer).map(Self::of_number)
    }
}

#[cfg(test)]
mod tests {
    use super::Cell;

    #[test]
    fn a_cell_is_a_number_and_back() {
        let all = [
            Cell::NotDeployed,
            Cell::Compliant,
            Cell::NoData,
            Cell::NotModelled,
            Cell::NotCompliant(1),
            Cell::NotCompliant(70),
        ];
        for (place, cell) in all.into_iter().enumerate() {
            assert_eq!(Cell::of_number(cell.number()), cell);
            assert!(place > 4 || cell.number() == u64::try_from(place).unwrap());
        }
        assert_eq!(serde_json::to_string(&all).unwrap(), "[0,1,2,3,4,73]");
    }

    #[test]
    fn what_is_worse_counts() {
        assert_eq!(Cell::NotCompliant(2).and(Cell::NotCompliant(3)), Cell::NotCompliant(5));
        assert_eq!(Cell::Compliant.and(Cell::NotCompliant(3)), Cell::NotCompliant(3));
        assert_eq!(Cell::Compliant.and(Cell::NoData), Cell::NoData);
        assert_eq!(Cell::NotDeployed.and(Cell::NotModelled), Cell::NotModelled);
    }
}
