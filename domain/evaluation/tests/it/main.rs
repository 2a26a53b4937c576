//! The evaluation crate against data: templates, packs, recorded items and rule cases.

#[cfg(test)]
mod declared_reads;
#[cfg(test)]
mod packs;
#[cfg(test)]
mod partitions;
#[cfg(test)]
mod recorded_items;
#[cfg(test)]
mod rule_cases;
#[cfg(test)]
mod rule_members;
#[cfg(test)]
mod support;
#[cfg(test)]
mod templates;
