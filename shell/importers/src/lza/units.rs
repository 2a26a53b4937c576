//! `organizationalUnits` and `organizationalUnitIds`: the tree by its paths, with ids where they are told.

use crate::aws_api::node::Findings;
use crate::counted::some;
use crate::yaml::Node;
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, Partition, RootId};
use indexmap::IndexMap;
use organization_document::{Gap, Root, Unit};
use std::collections::HashMap;

/// What the accelerator calls the root.
pub const ROOT: &str = "Root";
/// Levels of units below the root.
const DEPTH: usize = 5;

/// What is said of a unit.
#[derive(Debug, Default)]
pub struct Seen {
    /// Whether it is listed itself, and not only in the path of another one.
    listed: bool,
    /// Whether the accelerator leaves it and what is in it alone.
    ignored: bool,
    id: Option<OrganizationalUnitId>,
}

/// The units by their paths, each after the one that it is in or before it, in the order of the list.
#[derive(Debug, Default)]
pub struct Units {
    all: IndexMap<String, Seen>,
    root: Option<RootId>,
    /// The organization, as ARNs name it.
    pub organization: Option<OrganizationId>,
    /// Who manages it, as ARNs name it.
    pub owner: Option<AccountId>,
    /// The partition that ARNs are of.
    pub partition: Option<Partition>,
}

impl Units {
    /// Whether there is a unit of this path.
    pub fn has(&self, path: &str) -> bool {
        self.all.contains_key(path)
    }

    /// Whether a unit is left alone. The accelerator asks that of the unit itself, and not of those above it.
    pub fn is_ignored(&self, path: &str) -> bool {
        self.all.get(path).is_some_and(|seen| seen.ignored)
    }

    /// The root with the units.
    pub fn root(&self) -> Root {
        let mut below: HashMap<&str, Vec<&str>> = HashMap::new();
        for path in self.all.keys() {
            let parent = path.rsplit_once('/').map_or("", |(parent, _)| parent);
            below.entry(parent).or_default().push(path);
        }
        Root { id: self.root.clone(), units: self.below("", &below), ..Root::default() }
    }

    /// As deep as paths are, which is bounded where they are read.
    fn below(&self, parent: &str, below: &HashMap<&str, Vec<&str>>) -> Vec<Unit> {
        let paths = below.get(parent).into_iter().flatten();
        let unit = |path: &&str| Unit {
            id: self.all.get(*path).and_then(|seen| seen.id.clone()),
            name: path.rsplit('/').next().unwrap_or_default().to_owned(),
            units: self.below(path, below),
            ..Unit::default()
        };
        paths.map(unit).collect()
    }
}

/// The path itself and those above it.
fn above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.rsplit_once('/').map(|(parent, _)| parent))
}

/// The unit of a path, to be changed.
pub fn unit_mut<'d>(root: &'d mut Root, path: &str) -> Option<&'d mut Unit> {
    let mut parts = path.split('/');
    let first = parts.next()?;
    let mut unit = root.units.iter_mut().find(|unit| unit.name == first)?;
    for part in parts {
        unit = unit.units.iter_mut().find(|unit| unit.name == part)?;
    }
    Some(unit)
}

/// The units that the file declares.
pub fn read(node: &Node<'_>, findings: &mut Findings<'_>) -> Units {
    let mut units = Units::default();
    for item in node.items("organizationalUnits", findings) {
        let Some(path) = item.needed("name", findings).map(str::trim) else { continue };
        super::unread::unknown(&item, &["name", "ignore"], findings);
        let ignored = item.flag("ignore", findings).unwrap_or_default();
        // Older configurations list the root as well.
        if path != ROOT {
            listed(&mut units, path, ignored, &item, findings);
        }
    }
    let implied: Vec<String> =
        units.all.iter().filter(|(_, seen)| !seen.listed).map(|(path, _)| path.clone()).collect();
    if !implied.is_empty() {
        let what = format!("Units that are only listed in the paths of others are taken: {}.", some(&implied));
        findings.gaps.push(Gap::assumed(node.source(), "organizationalUnits", what));
    }
    let ignored: Vec<String> =
        units.all.iter().filter(|(_, seen)| seen.ignored).map(|(path, _)| path.clone()).collect();
    if !ignored.is_empty() {
        let what = format!(
            "The accelerator leaves units alone that it is to ignore: what is in them and attached to them isn't told, of {}.",
            some(&ignored)
        );
        findings.gaps.push(Gap::absent(node.source(), "organizationalUnits", what));
    }
    ids(&mut units, node, findings);
    units
}

fn listed(units: &mut Units, path: &str, ignored: bool, item: &Node<'_>, findings: &mut Findings<'_>) {
    let depth = path.split('/').count();
    if depth > DEPTH {
        item.wrong::<()>(format!("units are at most {DEPTH} levels below the root, and this has {depth}"), findings);
        return;
    }
    if path.split('/').any(|part| part.trim().is_empty()) {
        item.wrong::<()>(format!("{} is no path of units", crate::quoted(path)), findings);
        return;
    }
    let mut parents: Vec<&str> = above(path).skip(1).collect();
    parents.reverse();
    for parent in parents {
        units.all.entry(parent.to_owned()).or_default();
    }
    let seen = units.all.entry(path.to_owned()).or_default();
    if std::mem::replace(&mut seen.listed, true) {
        item.wrong::<()>(format!("the unit {} stands here twice", crate::quoted(path)), findings);
    }
    seen.ignored = ignored;
}

fn ids(units: &mut Units, node: &Node<'_>, findings: &mut Findings<'_>) {
    for item in node.items("organizationalUnitIds", findings) {
        let Some(path) = item.needed("name", findings).map(str::trim) else { continue };
        item.needed("id", findings);
        let Some(id) = item.member("id") else { continue };
        if let Some(arn) = item.text_of("arn", findings) {
            of_arn(units, arn, &item, findings);
        }
        if path == ROOT {
            units.root = id.parse("a root's id such as r-a1b2", findings);
            continue;
        }
        let Some(id) = id.parse("a unit's id such as ou-a1b2-c3d4e5f6", findings) else { continue };
        match units.all.get_mut(path) {
            Some(seen) if seen.id.is_some() => {
                item.wrong::<()>(format!("the unit {} stands here twice", crate::quoted(path)), findings);
            }
            Some(seen) => seen.id = Some(id),
            None => {
                let what = format!("organizationalUnits has no unit {}; its id is left out.", crate::quoted(path));
                findings.gaps.push(Gap::absent(item.source(), item.place.clone(), what));
            }
        }
    }
    let without = units.all.values().filter(|seen| seen.id.is_none()).count();
    if without > 0 || units.root.is_none() {
        let what = format!(
            "organizationalUnitIds tells the ids of {} of {} units, and that of the root {}; the others get new ones.",
            units.all.len().saturating_sub(without),
            units.all.len(),
            if units.root.is_some() { "as well" } else { "not" }
        );
        findings.gaps.push(Gap::absent(node.source(), "organizationalUnitIds", what));
    }
    if units.organization.is_none() {
        let what = "No ARN tells the organization's id; it gets another.";
        findings.gaps.push(Gap::absent(node.source(), "organizationalUnitIds", what));
    }
}

/// Of which organization, partition and management account an ARN is; all have to be of the same.
fn of_arn(units: &mut Units, arn: &str, item: &Node<'_>, findings: &mut Findings<'_>) {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [_, partition, _, _, owner, resource] = parts.as_slice() else {
        item.wrong::<()>(format!("{} is no ARN", crate::quoted(arn)), findings);
        return;
    };
    let organization: Option<OrganizationId> = resource.split('/').find_map(|part| part.parse().ok());
    if let (Some(before), Some(now)) = (&units.organization, &organization)
        && before != now
    {
        item.wrong::<()>(format!("it is of the organization {now}, and another one here of {before}"), findings);
    }
    units.organization = units.organization.take().or(organization);
    units.owner = units.owner.or_else(|| owner.parse().ok());
    units.partition = units.partition.or_else(|| Partition::named(partition));
}
