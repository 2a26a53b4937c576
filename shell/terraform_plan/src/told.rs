//! What came of a plan's calls, in the words of the plan: which resource each is for, and what of the plan is no part of them.

use crate::call::Call;
use crate::read::Handed;
use crate::secrets::hide;
use reports::WhatIf;
use reports::what_if::{self, Beside, ImportFirst, NotMapped, Outcome, Summary, UnknownValue};
use serde_json::Value;

impl Handed {
    /// The document that has the calls rehearsed, as `POST /_bailiwick/what-if` takes it.
    pub fn document(&self) -> Value {
        serde_json::json!({ "changes": self.calls.iter().map(Call::document).collect::<Vec<_>>() })
    }

    /// Whether something that the plan names isn't in the installation, and the plan was made of another organization than these.
    pub fn is_foreign(&self, report: &WhatIf, organizations: &[&str]) -> bool {
        let names_unknown = report.beside.as_ref().is_some_and(|beside| !beside.import_first.is_empty());
        names_unknown && self.organization.as_deref().is_some_and(|theirs| !organizations.contains(&theirs))
    }

    /// Tells a report in the plan's words. `organizations` are the ids of those that the installation has. What is sensitive is hidden.
    ///
    /// # Errors
    /// When a report can't be read back after that, which is a mistake of ours.
    pub fn told(&self, mut report: WhatIf, organizations: &[&str]) -> Result<WhatIf, serde_json::Error> {
        for (call, made) in self.calls.iter().zip(&mut report.calls) {
            made.address = Some(call.address.clone());
            if call.is_sensitive
                && let Outcome::Accepted(answered) | Outcome::Unchanged(answered) | Outcome::Answered(answered) =
                    &mut made.outcome
            {
                answered.answer = Value::Null;
            }
        }
        let mut beside = beside(self);
        for (call, made) in self.calls.iter().zip(&report.calls) {
            let ids = unknown_ids(call, made);
            if !ids.is_empty() && !beside.import_first.iter().any(|it| it.address == call.address && it.ids == ids) {
                beside.import_first.push(ImportFirst { address: call.address.clone(), ids });
            }
        }
        report.summary = Summary::of(&report.calls, &report.consequences, &report.names);
        report.beside = Some(beside);
        if self.is_foreign(&report, organizations)
            && let (Some(theirs), Some(beside)) = (&self.organization, &mut report.beside)
        {
            let has = if organizations.is_empty() { "none".to_owned() } else { organizations.join(", ") };
            let told =
                format!("The plan is of organization {theirs}, and the installation has {has}: import it first.");
            beside.warnings.insert(0, told);
        }
        if self.secrets.is_empty() {
            return Ok(report);
        }
        let mut whole = serde_json::to_value(&report)?;
        hide(&mut whole, &self.secrets);
        serde_json::from_value(whole)
    }
}

fn beside(handed: &Handed) -> Beside {
    let found = &handed.beside;
    let unknown = found.unknown.iter().map(|it| UnknownValue {
        address: it.address.clone(),
        attribute: it.attribute.clone(),
        why: it.why.clone(),
    });
    let not_mapped = found
        .not_mapped
        .iter()
        .map(|(address, resource_type)| NotMapped { address: address.clone(), resource_type: resource_type.clone() });
    Beside {
        not_part: found.not_part.clone(),
        not_mapped: not_mapped.collect(),
        unknown: unknown.collect(),
        import_first: Vec::new(),
        assumed: found.assumed.clone(),
        warnings: found.warnings.clone(),
    }
}

/// The ids of a call that the installation doesn't know, by how it was refused.
fn unknown_ids(call: &Call, made: &what_if::Call) -> Vec<String> {
    let Outcome::Refused { refusal } = &made.outcome else { return Vec::new() };
    let starts: &[&str] = match refusal.code.as_str() {
        "AccountNotFoundException" => &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        "OrganizationalUnitNotFoundException" => &["ou-"],
        "PolicyNotFoundException" => &["p-"],
        "RootNotFoundException" => &["r-"],
        "ParentNotFoundException"
        | "SourceParentNotFoundException"
        | "DestinationParentNotFoundException"
        | "ChildNotFoundException" => &["r-", "ou-"],
        "TargetNotFoundException" | "ResourceNotFoundException" | "AWSOrganizationsNotInUseException" => &[""],
        _ => return Vec::new(),
    };
    let is_meant = |id: &&String| starts.iter().any(|start| id.starts_with(start));
    call.ids.iter().filter(is_meant).cloned().collect()
}
