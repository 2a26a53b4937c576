//! What the key of a delivered object says: whose it is, where, and when it was written.
//!
//! `[PREFIX/]AWSLogs/[ORGANIZATION/]ACCOUNT/Config/REGION/YEAR/MONTH/DAY/ConfigSnapshot/ACCOUNT_Config_REGION_ConfigSnapshot_TIME_UUID.json.gz`,
//! and likewise `ConfigHistory`.

use identifiers::{AccountId, OrganizationId};

/// What AWS Config writes to see whether it may.
const PROBE: &str = "ConfigWritabilityCheckFile";
/// The folder below which a bucket has logs.
const LOGS: &str = "AWSLogs";

/// Whose a delivered object is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The organization, where the key names one.
    pub organization: Option<OrganizationId>,
    /// The account.
    pub account: AccountId,
}

/// What a path says, if it is that of a delivered object.
pub fn layout(path: &str) -> Option<Layout> {
    let mut parts = path.split('/').skip_while(|part| *part != LOGS).skip(1).peekable();
    let organization = parts.peek().and_then(|part| part.parse::<OrganizationId>().ok());
    if organization.is_some() {
        parts.next();
    }
    let account = parts.next()?.parse().ok()?;
    (parts.next()? == "Config").then_some(Layout { organization, account })
}

/// Whether a file is the one that AWS Config writes to see whether it may.
pub fn is_probe(path: &str) -> bool {
    path.rsplit('/').next() == Some(PROBE)
}

/// Whether a file is a delivered object by its name.
pub fn is_delivered(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    (name.contains("_ConfigSnapshot_") || name.contains("_ConfigHistory_")) && is_wanted(path)
}

/// Whether a file of a directory may hold items.
pub fn is_wanted(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    !is_probe(path) && [".json", ".json.gz", ".gz"].iter().any(|end| lower.ends_with(end))
}

/// The time in a name, `20240131T101500Z`, by which deliveries are put in order; nothing sorts first.
pub fn time(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_time = |part: &&str| {
        part.len() == 16
            && part.char_indices().all(|(at, letter)| match at {
                8 => letter == 'T',
                15 => letter == 'Z',
                _ => letter.is_ascii_digit(),
            })
    };
    name.split(['_', '.']).find(is_time).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{is_delivered, is_wanted, layout, time};

    const SNAPSHOT: &str = "p/AWSLogs/o-a1b2c3d4e5/111122223333/Config/eu-west-1/2024/1/31/ConfigSnapshot/111122223333_Config_eu-west-1_ConfigSnapshot_20240131T101500Z_1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed.json.gz";
    const HISTORY: &str = "AWSLogs/111122223333/Config/eu-west-1/2024/1/31/ConfigHistory/111122223333_Config_eu-west-1_ConfigHistory_AWS::S3::Bucket_20240131T040000Z_20240131T101500Z_1.json.gz";

    #[test]
    fn keys_say_whose_and_when() {
        let snapshot = layout(SNAPSHOT).unwrap();
        assert_eq!(snapshot.organization.unwrap().as_str(), "o-a1b2c3d4e5");
        let history = layout(HISTORY).unwrap();
        assert_eq!((history.organization, history.account.to_string().as_str()), (None, "111122223333"));
        assert_eq!((time(SNAPSHOT), time(HISTORY)), ("20240131T101500Z", "20240131T040000Z"));
        assert!(is_delivered(SNAPSHOT) && is_delivered(HISTORY));
        for other in [
            "AWSLogs/111122223333/CloudTrail/eu-west-1/2024/01/31/x.json.gz",
            "AWSLogs/x/Config/eu-west-1/a.json",
            "111122223333/Config/a.json",
        ] {
            assert_eq!(layout(other), None, "{other}");
        }
        assert!(!is_wanted("AWSLogs/111122223333/Config/ConfigWritabilityCheckFile"));
    }
}
