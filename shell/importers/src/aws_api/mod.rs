//! Answers of the AWS API as the CLI and SDKs print them: the directory of `bailiwick collect`, or whatever files somebody kept.
//!
//! What a file is, its content says; what it is about (whose children, which policy's targets), its content or its path.

pub(crate) mod answers;
mod attachments;
mod config;
mod gathered;
pub(crate) mod node;
mod organizations;
mod packs;
pub(crate) mod path;
mod security_hub;
mod template;
mod tree;

use crate::config_delivery::look_through;
use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::problem::Problem;
use answers::Answer;
pub(crate) use attachments::nodes;
use config::ConfigGathered;
use gathered::Gathered;
use node::Findings;
use organization_document::Gap;
use security_hub::HubGathered;

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct AwsApi;

/// Where calls that failed are listed, a line each: the file that they would have made, a tab, and why.
pub const FAILURES: &str = "failures.txt";

/// How many files are looked at to tell what they are.
const LOOKED_AT: usize = 2000;

/// First members by which an answer is known.
const FIRST: &[&str] = &[
    "Organization",
    "Roots",
    "OrganizationalUnits",
    "OrganizationalUnit",
    "Accounts",
    "Account",
    "Children",
    "Parents",
    "Policies",
    "Policy",
    "Targets",
    "EnabledServicePrincipals",
    "DelegatedAdministrators",
    "DelegatedServices",
    "ResourcePolicy",
    "EffectivePolicy",
    "ConfigRules",
    "ConfigurationRecorders",
    "ConformancePackDetails",
    "OrganizationConformancePacks",
    "AdminAccounts",
    "FindingAggregators",
    "ConfigurationPolicySummaries",
    "ConfigurationPolicyAssociationSummaries",
];

/// What answers hold that is compared with what comes of the document, and no part of it.
const OBSERVED: &[&str] = &[
    "EffectivePolicy",
    "OrganizationConformancePackStatuses",
    "OrganizationConformancePackDetailedStatuses",
    "ConformancePackStatusDetails",
    "AggregateComplianceByConfigRules",
    "AggregateEvaluationResults",
    "ComplianceByConfigRules",
    "EvaluationResults",
];

impl Importer for AwsApi {
    fn name(&self) -> &'static str {
        "aws-cli"
    }

    fn about(&self) -> &'static str {
        "answers of the AWS CLI or an SDK as JSON, such as `bailiwick collect` keeps them"
    }

    fn is_complete(&self) -> bool {
        true
    }

    fn recognizes(&self, files: &Files) -> bool {
        let wanted = files.paths().filter(|path| answers::is_wanted(files, path));
        wanted.take(LOOKED_AT).filter_map(|path| files.beginning(path)).any(|text| is_answer(&text))
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let mut findings = Findings::new(files);
        let answers = answers::read(&mut findings);
        failures(&mut findings);
        for path in files.paths().filter(|path| path.to_ascii_lowercase().contains(".tfstate")).take(NAMED) {
            let what =
                "A state of Terraform isn't read among answers of the API: name it by itself, beside the directory.";
            findings.gaps.push(Gap::not_modelled(files.shown(path), "", what));
        }
        let items = look_through(&answers::items(files, &answers), &mut findings);
        if !findings.problems.is_empty() {
            // What can't be read would be missed in what can.
            return Err(findings.problems);
        }
        let (mut gathered, mut config, mut hub) =
            (Gathered::default(), ConfigGathered::default(), HubGathered::default());
        // Where something is can hang on who manages the organization: that comes first.
        let mut left: Vec<&Answer> = Vec::new();
        for answer in answers.iter().filter(|answer| !answer.is_empty()) {
            let observed = OBSERVED.iter().any(|name| answer.has(name)) || answer.is_items();
            if !organizations::take(answer, &mut gathered, &mut findings) && !observed {
                left.push(answer);
            }
        }
        let mut unknown = Vec::new();
        for answer in left {
            let of_config = config::take(answer, &gathered, &mut config, &mut findings);
            let of_hub = security_hub::take(answer, &gathered, &mut config, &mut hub, &mut findings);
            if !of_config && !of_hub {
                unknown.push(answer);
            }
        }
        not_read(&unknown, &mut findings);
        let mut document = tree::build(&mut gathered, &mut findings);
        attachments::fill(&mut document, &mut gathered, &mut findings);
        security_hub::fill(&mut document, hub, &mut findings);
        let templates = config::fill(&mut document, config, &mut findings);
        if !findings.problems.is_empty() {
            return Err(findings.problems);
        }
        let packs::Templates { rebuilt, missing, of_accounts } = templates;
        let gaps = findings.gaps;
        let deliveries = if items.paths().is_empty() { Vec::new() } else { vec![items] };
        Ok(Imported {
            document,
            gaps,
            rebuilt,
            without_template: missing,
            account_packs: of_accounts,
            deliveries,
            ..Imported::default()
        })
    }
}

/// Whether a text begins as an answer does.
fn is_answer(text: &str) -> bool {
    let text = text.trim_start();
    let (is_list, text) = match text.strip_prefix('[') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    let Some(first) = text.strip_prefix('{').map(str::trim_start).and_then(|rest| rest.strip_prefix('"')) else {
        return false;
    };
    let first = first.split('"').next().unwrap_or_default();
    // A bare list of accounts, units or policies; anybody else's list of maps has no such ARNs near its beginning.
    let bare = is_list && ["Id", "Arn"].contains(&first) && text.contains(":organizations::");
    // What else begins with Accounts or Policies doesn't name its first element so.
    bare || FIRST.contains(&first)
}

/// What `collect` couldn't ask.
fn failures(findings: &mut Findings<'_>) {
    let files = findings.files;
    if !files.has(FAILURES) {
        return;
    }
    match files.text(FAILURES) {
        Ok(text) => {
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                let (file, why) = line.split_once('\t').unwrap_or(("", line));
                let what = format!("The call failed: {}.", crate::quoted(why.trim()));
                findings.gaps.push(Gap::absent(files.shown(FAILURES), file, what));
            }
        }
        Err(problem) => findings.problems.push(problem),
    }
}

/// How many of many are named.
const NAMED: usize = 10;

fn not_read(unknown: &[&Answer], findings: &mut Findings<'_>) {
    let mut paths: Vec<&str> = unknown.iter().map(|answer| answer.path()).collect();
    paths.dedup();
    for path in paths.iter().take(NAMED) {
        let what = "The file isn't an answer of a call that is read here, or its name doesn't say what it is about.";
        findings.gaps.push(Gap::not_modelled(findings.files.shown(path), "", what));
    }
    if paths.len() > NAMED {
        let what =
            format!("{} more files aren't answers of calls that are read here.", paths.len().saturating_sub(NAMED));
        findings.gaps.push(Gap::not_modelled(findings.files.name(), "", what));
    }
}
