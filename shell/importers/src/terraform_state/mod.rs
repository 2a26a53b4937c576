//! Terraform's state: what Terraform manages of an organization, with the templates of packs, which no API gives back.
//!
//! A state tells less than the API, and is believed after it. It is read resource by resource; where a resource of a member is
//! follows from ARNs, and what can't be told is left out with a gap. Sensitive values are used and never shown.

mod accounts;
mod arns;
mod attachments;
mod blocks;
mod build;
mod config;
mod gathered;
mod hub_policy;
mod instance;
mod look;
mod objects;
mod organizations;
mod packs;
mod providers;
mod read;
mod regions;
mod security_hub;

use crate::aws_api::node::Findings;
use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::problem::Problem;
use gathered::Gathered;
use instance::{Instance, OURS};
pub use look::{Look, look};
use objects::States;
use organization_document::Gap;
use providers::Providers;
use std::collections::BTreeMap;

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct TerraformState;

/// How many files are looked at to tell what they are.
const LOOKED_AT: usize = 2000;

impl Importer for TerraformState {
    fn name(&self) -> &'static str {
        "terraform-state"
    }

    fn about(&self) -> &'static str {
        "a state of Terraform, or a directory with several"
    }

    /// A plan by itself is told, too: that it is none is said where it is read.
    fn recognizes(&self, files: &Files) -> bool {
        let mut looks = files
            .paths()
            .filter(|path| read::is_wanted(path))
            .take(LOOKED_AT)
            .filter_map(|path| look(&files.beginning(path)?));
        if files.is_directory() { looks.any(|look| look == Look::State) } else { looks.next().is_some() }
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let mut findings = Findings::new(files);
        let States { instances, secrets, .. } = read::all(&mut findings);
        // What can't be read would be missed in what can.
        let imported = if findings.problems.is_empty() { Some(taken(&instances, &mut findings)) } else { None };
        let hider = secrets.hider();
        for problem in &mut findings.problems {
            [&mut problem.place, &mut problem.message].into_iter().for_each(|text| hider.hide(text));
        }
        match imported {
            Some(imported) if findings.problems.is_empty() => Ok(Imported { gaps: findings.gaps, secrets, ..imported }),
            _ => Err(findings.problems),
        }
    }
}

fn taken(instances: &[Instance], findings: &mut Findings<'_>) -> Imported {
    let mut gathered = Gathered::default();
    let of = |is_data: bool, kind: &'static str| {
        instances.iter().filter(move |instance| instance.is_data == is_data && instance.kind == kind)
    };
    // What Terraform manages is believed before what it only read, whatever the order of the files.
    for (kind, read) in organizations::RESOURCES {
        for instance in of(false, kind) {
            read(&instance.node(), &mut gathered, findings);
        }
    }
    for (kind, read) in organizations::DATA {
        for instance in of(true, kind) {
            read(&instance.node(), &mut gathered, findings);
        }
    }
    let mut providers = Providers::of(instances);
    for (kind, _, read) in config::LOCATED {
        for instance in of(false, kind) {
            if let Some(place) = providers.place(instance, findings) {
                read(&instance.node(), place, &mut gathered, findings);
            }
        }
    }
    for instance in of(false, ASSOCIATION) {
        security_hub::association(&instance.node(), &mut gathered, findings);
    }
    not_read(instances, findings);
    build::build(gathered, findings)
}

/// The type that is nowhere but at the node that it names.
const ASSOCIATION: &str = "aws_securityhub_configuration_policy_association";

/// Tells what is of the three services and isn't read, a line a type.
fn not_read(instances: &[Instance], findings: &mut Findings<'_>) {
    let is_read = |kind: &str| {
        kind == ASSOCIATION
            || organizations::RESOURCES.iter().any(|(name, _)| *name == kind)
            || config::LOCATED.iter().any(|(name, ..)| *name == kind)
    };
    let mut unread: BTreeMap<&str, Vec<&Instance>> = BTreeMap::new();
    for instance in instances.iter().filter(|instance| !instance.is_data && !is_read(&instance.kind)) {
        if OURS.iter().any(|start| instance.kind.starts_with(start)) {
            unread.entry(&instance.kind).or_default().push(instance);
        }
    }
    for (kind, all) in unread {
        let Some(first) = all.first() else { continue };
        let what = match all.len() {
            1 => format!("There is nothing here that {kind} could become; it is left out."),
            count => format!("There is nothing here that {kind} could become; {count} of them are left out."),
        };
        findings.gaps.push(Gap::not_modelled(findings.files.shown(&first.path), first.address.clone(), what));
    }
}
