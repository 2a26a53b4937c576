//! A change that is handed over as a Terraform plan: its calls, and afterwards what their report means in the plan's words.

use crate::Problem;
use crate::client::Client;
use reports::{Organizations, WhatIf};
use std::io::Read;
use std::path::Path;
use terraform_plan::{Handed, MOST_BYTES, Otherwise, PlanError};

/// Reads a plan in a file, or on the standard input.
pub fn read(path: &Path, otherwise: &Otherwise) -> Result<Handed, Problem> {
    let is_input = path.as_os_str() == "-";
    let name = if is_input { "the standard input".to_owned() } else { path.display().to_string() };
    let mut text = Vec::new();
    // What is larger is said to be so without being read.
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let taken = if is_input {
        std::io::stdin().lock().take(most).read_to_end(&mut text)
    } else {
        std::fs::File::open(path).and_then(|file| match file.metadata()?.len() {
            size if size >= most => Err(std::io::Error::other(PlanError::TooLarge)),
            _ => file.take(most).read_to_end(&mut text),
        })
    };
    taken.map_err(|problem| format!("{name}: {problem}"))?;
    terraform_plan::read(&text, otherwise).map_err(|problem| format!("{name}: {problem}").into())
}

/// The report of a plan that comes to no call: nothing was rehearsed, and there is no need for it.
pub async fn nothing(client: &Client) -> Result<WhatIf, Problem> {
    let now: Organizations = client.get("/_bailiwick/organizations", &[]).await?;
    Ok(WhatIf::of_nothing(now.version, now.at))
}

/// Tells a report in the plan's words.
pub async fn told(client: &Client, handed: &Handed, report: WhatIf) -> Result<WhatIf, Problem> {
    let told = handed.told(report.clone(), &[])?;
    if !handed.is_foreign(&told, &[]) {
        return Ok(told);
    }
    // Only what isn't here asks which organizations are.
    let now: Organizations = client.get("/_bailiwick/organizations", &[]).await?;
    let ours: Vec<&str> = now.organizations.iter().map(|one| one.id.as_str()).collect();
    Ok(handed.told(report, &ours)?)
}
