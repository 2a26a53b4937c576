//! Which formats there are, in the order in which they are believed, and which of them files are.

use crate::aws_api::AwsApi;
use crate::combine::{Taken, combine};
use crate::config_delivery::ConfigDelivery;
use crate::console_csv::ConsoleCsv;
use crate::document::Document;
use crate::files::Files;
use crate::iam_collect::IamCollect;
use crate::importer::{Imported, Importer};
use crate::lza::Lza;
use crate::org_formation::OrgFormation;
use crate::problem::Problem;
use crate::terraform_state::TerraformState;

/// Every format, the most believed first: what an earlier one says stands against what a later one says. A new one gets its line
/// here: a document that somebody wrote, API answers, iam-collect, Terraform's state, Landing Zone Accelerator, org-formation, the console's
/// CSV, and deliveries of AWS Config, which tell of an organization no more than who is in it.
pub const SOURCES: &[&dyn Importer] =
    &[&Document, &AwsApi, &IamCollect, &TerraformState, &Lza, &OrgFormation, &ConsoleCsv, &ConfigDelivery];

/// The format of this name.
pub fn named(name: &str) -> Option<&'static dyn Importer> {
    SOURCES.iter().copied().find(|importer| importer.name() == name)
}

/// The format that files are of, told by looking.
pub fn detect(files: &Files) -> Option<&'static dyn Importer> {
    SOURCES.iter().copied().find(|importer| importer.recognizes(files))
}

/// How far a format is believed: the smaller, the more.
pub fn rank(importer: &dyn Importer) -> usize {
    SOURCES.iter().position(|known| known.name() == importer.name()).unwrap_or(SOURCES.len())
}

/// Reads each of these as the format that it is, or is said to be.
///
/// # Errors
/// Everything that is wrong with any of them.
pub fn import(all: &[Files], meant: Option<&str>) -> Result<Imported, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut read = Vec::new();
    let mut any_organization = false;
    for files in all {
        let importer = match meant {
            Some(name) => named(name),
            None => detect(files),
        };
        let Some(importer) = importer else {
            problems.push(Problem::new(files.name(), "", unknown()));
            continue;
        };
        any_organization |= importer.tells_an_organization();
        match importer.import(files) {
            Ok(imported) => {
                let (name, complete) = (files.name().to_owned(), importer.is_complete());
                read.push((rank(importer), Taken { name, complete, imported }));
            }
            Err(more) => problems.extend(more),
        }
    }
    if let Some(first) = all.first().filter(|_| problems.is_empty() && !any_organization) {
        let message =
            "it tells no organization: name what does beside it; `bailiwick import config` hands items in alone";
        problems.push(Problem::new(first.name(), "", message));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    read.sort_by_key(|(rank, ..)| *rank);
    combine(read.into_iter().map(|(_, taken)| taken).collect())
}

fn unknown() -> String {
    let known: Vec<String> = SOURCES.iter().map(|it| format!("{} ({})", it.name(), it.about())).collect();
    format!(
        "it looks like nothing that can be imported (an organization document has `version: 1`); --as says what it is: {}",
        known.join(", ")
    )
}
