//! What a recorded call is on: as the record names it, or put together from the request's parameters and the ARNs that the catalogue has for
//! what the action can be on.

use crate::action::{Action, Type};
use crate::call::On;
use crate::context::Facts;
use crate::principal::{account_of, is_account};
use smol_str::SmolStr;

/// How many resources of a call are looked at one by one.
const MOST: usize = 10;

/// What a call is on.
pub struct Found {
    /// At least one.
    pub on: Vec<On>,
    /// Whether something was taken to have no path.
    pub without_path: bool,
}

/// What a call is on whose action's resources count.
pub fn found(action: &Action, facts: &Facts<'_>, caller: Option<&str>) -> Found {
    let owner = owner(facts, caller);
    let on = |arn: Option<&str>| On {
        account: arn.and_then(account_of).map(SmolStr::new).or_else(|| owner.clone()),
        arn: arn.map(SmolStr::new),
    };
    if action.is_known && action.types.is_empty() {
        return Found { on: vec![on(Some("*"))], without_path: false };
    }
    let mut found: Vec<On> = Vec::new();
    let mut without_path = false;
    let mut is_open = !action.is_known;
    let named = named(facts);
    for kind in &action.types {
        let mut of_kind: Vec<String> =
            named.iter().filter(|arn| kind.template.is_of(arn)).map(|arn| (*arn).to_owned()).collect();
        if of_kind.is_empty() {
            let (filled, no_path) = filled(action, kind, facts, owner.as_deref());
            without_path |= no_path && !filled.is_empty();
            of_kind = filled;
        }
        // What an action needn't be on it may not have been on.
        is_open |= of_kind.is_empty() && kind.is_required;
        found.extend(of_kind.iter().map(|arn| on(Some(arn))));
    }
    found.dedup();
    if found.len() > MOST {
        found.truncate(MOST);
        is_open = true;
    }
    if is_open || found.is_empty() {
        found.push(on(None));
    }
    Found { on: found, without_path }
}

/// The owner of what a call is on whose resources don't count.
pub fn anything(facts: &Facts<'_>, caller: Option<&str>) -> On {
    On { arn: Some(SmolStr::new_static("*")), account: owner(facts, caller) }
}

/// The ARNs that the record names: as resources, and among the parameters.
fn named<'f>(facts: &'f Facts<'_>) -> Vec<&'f str> {
    let resources = facts.record.resources.iter().filter_map(|resource| resource.arn.get());
    let parameters = facts.record.request_parameters.0.iter().map(|(_, value)| value.as_ref());
    resources.chain(parameters).filter(|text| text.starts_with("arn:") && text.len() <= LONGEST).collect()
}

/// The longest ARN.
const LONGEST: usize = 2_048;

/// Whose it is: the account that a resource is said to be of, else that which got the record, else the caller's.
fn owner(facts: &Facts<'_>, caller: Option<&str>) -> Option<SmolStr> {
    let resources = &facts.record.resources;
    let told = resources.iter().find_map(|resource| resource.account_id.get().filter(|id| is_account(id)));
    let of_arn = || resources.iter().find_map(|resource| resource.arn.get().and_then(account_of));
    let own = || facts.record.recipient_account_id.get().filter(|id| is_account(id));
    told.or_else(of_arn).or_else(own).or(caller).map(SmolStr::new)
}

/// ARNs of a type with the parameters in their places, and whether a path was left out.
fn filled(action: &Action, kind: &Type, facts: &Facts<'_>, owner: Option<&str>) -> (Vec<String>, bool) {
    let mut all = Vec::new();
    let mut no_path = false;
    let mut rounds = 1;
    let mut round = 0;
    while round < rounds && all.len() <= MOST {
        let filled = kind.template.fill(|name| match name {
            "partition" => Some(partition(facts).to_owned()),
            "region" => facts.record.aws_region.get().map(str::to_owned),
            "account" => owner.map(str::to_owned),
            _ => {
                let values = values(&action.service, name, facts);
                rounds = rounds.max(values.len());
                no_path |= action.service == "iam" && name.ends_with("withpath");
                let value = if values.len() > 1 { values.get(round) } else { values.first() };
                // AWS asks for what isn't there yet by a star in the place of its id.
                value.cloned().or_else(|| action.creates.then(|| "*".to_owned()))
            }
        });
        if let Some(arn) = filled
            && arn.len() <= LONGEST
        {
            all.push(arn);
        }
        round += 1;
    }
    (all, no_path)
}

fn partition<'f>(facts: &'f Facts<'_>) -> &'f str {
    let of_arn = facts.identity.arn.get().and_then(|arn| arn.split(':').nth(1));
    let region = facts.record.aws_region.get().unwrap_or_default();
    of_arn.unwrap_or(match region {
        region if region.starts_with("cn-") => "aws-cn",
        region if region.starts_with("us-gov-") => "aws-us-gov",
        _ => "aws",
    })
}

/// Parameters that are called otherwise than in the ARN.
const PARAMETERS: &[(&str, &str, &[&str])] = &[
    ("s3", "objectname", &["key"]),
    ("iam", "rolenamewithpath", &["roleName"]),
    ("iam", "usernamewithpath", &["userName"]),
    ("iam", "groupnamewithpath", &["groupName"]),
    ("iam", "policynamewithpath", &["policyName"]),
    ("iam", "instanceprofilenamewithpath", &["instanceProfileName"]),
    ("sqs", "queuename", &["queueName", "queueUrl"]),
    ("sns", "topicname", &["name"]),
    ("ssm", "parameternamewithoutleadingslash", &["name"]),
    ("ssm", "documentname", &["documentName", "name"]),
    ("ssm", "instanceid", &["target", "instanceId"]),
    ("cloudtrail", "trailname", &["name", "trailName"]),
    ("dynamodb", "tablename", &["tableName"]),
    ("rds", "dbinstancename", &["dBInstanceIdentifier"]),
    ("rds", "dbclusterinstancename", &["dBClusterIdentifier"]),
    ("eks", "clustername", &["clusterName", "name"]),
    ("ecs", "clustername", &["cluster", "clusterName"]),
    ("events", "rulename", &["name", "rule"]),
    ("kinesis", "streamname", &["streamName"]),
];

/// The values that a request has for an open name of an ARN.
fn values(service: &str, name: &str, facts: &Facts<'_>) -> Vec<String> {
    let parameters = &facts.record.request_parameters;
    let alias = PARAMETERS.iter().find(|(of, open, _)| *of == service && *open == name);
    let found: Vec<String> = match alias {
        Some((_, _, names)) => {
            let first = names.iter().map(|name| parameters.all(name).map(str::to_owned).collect::<Vec<_>>());
            first.into_iter().find(|values| !values.is_empty()).unwrap_or_default()
        }
        None => parameters.all(name).map(str::to_owned).collect(),
    };
    found.into_iter().filter_map(|value| part(service, name, &value)).collect()
}

/// The part of a parameter's value that stands in the ARN; nothing where it is something else than a name.
fn part(service: &str, name: &str, value: &str) -> Option<String> {
    let value = match (service, name) {
        ("ssm", "parameternamewithoutleadingslash") => value.trim_start_matches('/'),
        ("sqs", "queuename") => value.rsplit('/').next()?,
        ("lambda", "functionname") => value.rsplit(":function:").next()?,
        ("kms", "keyid") if value.starts_with("alias/") => return None,
        _ => value,
    };
    let is_name = !value.is_empty() && !value.contains(['*', '$']) && !value.starts_with("arn:");
    // An object's key may have anything in it.
    let is_plain = !value.contains(':') || matches!((service, name), ("s3", "objectname") | ("logs", _));
    (is_name && is_plain).then(|| value.to_owned())
}
