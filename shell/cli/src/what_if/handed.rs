//! A change, in whichever way it is handed over: calls in a file, a Terraform plan, what a policy is to say, or one call.

use super::policy::{self, File};
use super::{changes, terraform};
use crate::Problem;
use crate::client::Client;
use crate::tree;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use terraform_plan::{Handed, Otherwise};

/// A change, as it was handed over.
pub struct Change {
    /// The calls that it comes to.
    pub document: Value,
    /// What it is, for people.
    pub name: String,
    /// Where it stands, for what is wrong with it.
    pub from: Option<PathBuf>,
    /// The policies' files in it.
    pub files: Vec<File>,
    /// The plan that it is.
    pub plan: Option<Handed>,
}

/// What somebody hands over.
#[derive(Default)]
pub struct Given<'a> {
    /// A Terraform plan.
    pub terraform_plan: Option<&'a Path>,
    /// What a policy is to say, and its id.
    pub policy: Option<(&'a Path, &'a str)>,
    /// Calls.
    pub file: Option<&'a Path>,
    /// Who calls where nothing else says it.
    pub account: Option<&'a str>,
    /// In which Region.
    pub region: Option<&'a identifiers::Region>,
}

impl Given<'_> {
    /// The caller's number, found by its name or address, and the Region.
    async fn otherwise(&self, client: &Client) -> Result<Otherwise, Problem> {
        let account = match self.account {
            Some(who) => {
                let found = tree::number(client, who).await;
                Some(found.map_err(|problem| format!("--account: {problem}"))?.to_string())
            }
            None => None,
        };
        Ok(Otherwise { account, region: self.region.map(ToString::to_string) })
    }
}

/// The change that a file holds, if one is named.
pub async fn handed(given: &Given<'_>, client: &Client) -> Result<Option<Change>, Problem> {
    let of = |path: &Path, what: &str| match path.as_os_str() == "-" {
        true => format!("the {what} on the standard input"),
        false => format!("the {what} in {}", path.display()),
    };
    if let Some(path) = given.terraform_plan {
        let plan = terraform::read(path, &given.otherwise(client).await?)?;
        let (document, from) = (plan.document(), Some(path.to_owned()));
        return Ok(Some(Change { document, name: of(path, "plan"), from, files: Vec::new(), plan: Some(plan) }));
    }
    if let Some((path, id)) = given.policy {
        let (document, file) = policy::change(path, id)?;
        let name = of(path, &format!("policy {id}"));
        return Ok(Some(Change { document, name, from: Some(path.to_owned()), files: vec![file], plan: None }));
    }
    if let Some(path) = given.file {
        let (document, files) = changes::read_file(path)?;
        return Ok(Some(Change { document, name: of(path, "calls"), from: Some(path.to_owned()), files, plan: None }));
    }
    Ok(None)
}

/// The change that a single call is.
pub async fn call(
    operation: Option<&str>,
    request: Option<&str>,
    service: Option<&str>,
    given: &Given<'_>,
    client: &Client,
) -> Result<Change, Problem> {
    let Otherwise { account, region } = given.otherwise(client).await?;
    let request = request.map(changes::read_request).transpose()?;
    let call = json!({
        "operation": operation,
        "request": request,
        "service": service,
        "account": account,
        "region": region,
    });
    let name = operation.unwrap_or("the call").to_owned();
    Ok(Change { document: json!({ "changes": [call] }), name, from: None, files: Vec::new(), plan: None })
}

/// Whether what stands for an operation is a file: operations are words, and files have folders or the end of a name.
pub fn file_for(operation: &str) -> Option<PathBuf> {
    let ends = [".json", ".yaml", ".yml"];
    let is_file = operation == "-" || operation.contains('/') || ends.iter().any(|end| operation.ends_with(end));
    is_file.then(|| PathBuf::from(operation))
}
