//! What stands for `${NAME}` in policy files: what the accelerator puts there, as far as the configuration tells it.

use super::accounts::{AUDIT, LOG_ARCHIVE, MANAGEMENT};
use super::landing_zone::{LandingZone, PREFIX};
use super::replacements::Value;
use identifiers::Region;

/// What comes in place of a name.
#[derive(Debug, PartialEq, Eq)]
pub enum Parameter {
    /// This text.
    Known(String),
    /// This text, unless the accelerator was installed with other names than the usual ones.
    Assumed(String),
    /// The configuration doesn't tell it.
    Unknown,
    /// It isn't the accelerator's but a variable of the policy language.
    Foreign,
}

/// How lookups begin.
const LOOKUP: &str = "ACCEL_LOOKUP::";

/// What comes in place of a name in a policy that is deployed from a Region.
pub fn value(name: &str, zone: &LandingZone, region: Option<&Region>) -> Parameter {
    if let Some(lookup) = name.strip_prefix(LOOKUP) {
        return self::lookup(lookup, zone);
    }
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_') {
        return Parameter::Foreign;
    }
    let known = |value: Option<String>| value.map_or(Parameter::Unknown, Parameter::Known);
    let assumed = |value: Option<String>| value.map_or(Parameter::Unknown, Parameter::Assumed);
    let id = |name: &str| zone.accounts.id(name).map(|id| id.to_string());
    match name {
        "ACCELERATOR_PREFIX" | "ACCELERATOR_PREFIX_ND" => assumed(Some(PREFIX.to_owned())),
        "ACCELERATOR_PREFIX_LND" => assumed(Some(PREFIX.to_ascii_lowercase())),
        "ACCELERATOR_DEFAULT_PREFIX_SHORTHAND" => assumed(Some("AWSA".to_owned())),
        "ACCELERATOR_SSM_PREFIX" => assumed(Some("/accelerator".to_owned())),
        "ACCELERATOR_NAME" => assumed(Some("lza".to_owned())),
        "ACCELERATOR_CENTRAL_LOGS_BUCKET_NAME" => assumed(zone.bucket("central-logs")),
        "ACCOUNT_ID" | "MANAGEMENT_ACCOUNT_ID" => known(id(MANAGEMENT)),
        "AUDIT_ACCOUNT_ID" => known(id(AUDIT)),
        "LOGARCHIVE_ACCOUNT_ID" => known(id(LOG_ARCHIVE)),
        "HOME_REGION" => known(zone.home.as_ref().map(ToString::to_string)),
        // Where a policy is deployed from is the accelerator's own matter, and differed between its versions.
        "REGION" => assumed(region.map(ToString::to_string)),
        "MANAGEMENT_ACCOUNT_ACCESS_ROLE" => known(zone.access_role.clone()),
        "ORG_ID" => known(zone.units.organization.as_ref().map(ToString::to_string)),
        "PARTITION" => known(zone.partition().map(|partition| partition.name().to_owned())),
        _ => Parameter::Unknown,
    }
}

fn lookup(lookup: &str, zone: &LandingZone) -> Parameter {
    let (kind, rest) = lookup.split_once(':').unwrap_or((lookup, ""));
    match (kind, rest.split_once(':').unwrap_or((rest, ""))) {
        ("CUSTOM", _) => match zone.replacements.value(rest) {
            Some(Value::Text(text)) => Parameter::Known(text.clone()),
            // A list of one is the one.
            Some(Value::List(all)) => match all.as_slice() {
                [one] => Parameter::Known(documents::quoted(one)),
                all => Parameter::Known(format!("[{}]", listed(all))),
            },
            None => Parameter::Unknown,
        },
        ("ACCOUNT_ID", ("ORG", "")) => ids(zone, |_| true),
        ("ACCOUNT_ID", ("ACCOUNT", name)) => ids(zone, |account| account.name == name),
        ("ACCOUNT_ID", ("OU", path)) => {
            ids(zone, |account| account.unit.as_deref().unwrap_or(super::units::ROOT) == path)
        }
        _ => Parameter::Unknown,
    }
}

/// The ids of accounts, if all of them are told.
fn ids(zone: &LandingZone, is_meant: impl Fn(&super::accounts::Account) -> bool) -> Parameter {
    let meant = zone.accounts.all().iter().filter(|account| is_meant(account));
    match meant.map(|account| Some(account.id?.to_string())).collect::<Option<Vec<String>>>() {
        Some(ids) if !ids.is_empty() => Parameter::Known(listed(&ids)),
        _ => Parameter::Unknown,
    }
}

fn listed(all: &[String]) -> String {
    let quoted: Vec<String> = all.iter().map(|text| documents::quoted(text)).collect();
    quoted.join(",")
}
