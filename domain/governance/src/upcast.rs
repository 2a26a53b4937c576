//! Facts in the form of their day: what a journal lacks that was written before a member existed gets the value of that day.
//!
//! Everything here is frozen. A default that AWS or this program changes later is changed where commands decide; what these
//! functions answer is what was true when the facts were written, up to 28 November 2026, and never follows.

use crate::central_configuration::document::{ControlsConfiguration, PolicyDocument};
use crate::central_configuration::settings::{ControlFindingGenerator, NewHub};
use crate::central_configuration::standards::Standard;
use crate::conformance_packs::recorder::{RecordingGroup, RecordingMode};
use crate::organizations::policy::type_name;
use crate::organizations::tags::Tags;
use identifiers::{AccountId, OrganizationId, PolicyId, Region, Timestamp};
use policies::PolicyType;
use serde::{Deserialize, Deserializer};
use smol_str::SmolStr;

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// Closures counted for thirty days.
const CLOSURES_COUNTED_MILLIS: i64 = 30 * DAY_MILLIS;
/// A recorder that appeared within seven hours of its account's joining led to another try.
const RETRY_MILLIS: i64 = 7 * 60 * 60 * 1000;

/// `PolicyTypeEnabled` without what AWS attaches everywhere: it was known by the type alone.
pub(crate) fn policy_type_enabled<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<(OrganizationId, PolicyType, Vec<PolicyId>, Timestamp), D::Error> {
    #[derive(Deserialize)]
    struct Stored {
        organization: OrganizationId,
        #[serde(with = "type_name")]
        policy_type: PolicyType,
        everywhere: Option<Vec<PolicyId>>,
        at: Timestamp,
    }
    let Stored { organization, policy_type, everywhere, at } = Stored::deserialize(deserializer)?;
    let everywhere = everywhere.unwrap_or_else(|| {
        let id = match policy_type {
            PolicyType::ServiceControl => Some("p-FullAWSAccess"),
            PolicyType::ResourceControl => Some("p-RCPFullAWSAccess"),
            _ => None,
        };
        id.into_iter().map(PolicyId::from_static).collect()
    });
    Ok((organization, policy_type, everywhere, at))
}

/// `AccountClosureRequested` without the moment up to which earlier closures are forgotten.
pub(crate) fn account_closure_requested<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<(OrganizationId, AccountId, Timestamp, Timestamp, Timestamp), D::Error> {
    #[derive(Deserialize)]
    struct Stored {
        organization: OrganizationId,
        account: AccountId,
        at: Timestamp,
        due_at: Timestamp,
        forgotten_until: Option<Timestamp>,
    }
    let Stored { organization, account, at, due_at, forgotten_until } = Stored::deserialize(deserializer)?;
    let forgotten_until = forgotten_until.unwrap_or_else(|| at.plus_millis(-CLOSURES_COUNTED_MILLIS));
    Ok((organization, account, at, due_at, forgotten_until))
}

/// The members of `ConfigurationRecorderPut`, in their order.
type RecorderPut =
    (AccountId, Region, SmolStr, SmolStr, SmolStr, RecordingGroup, Option<RecordingMode>, Tags, Timestamp, Timestamp);

/// `ConfigurationRecorderPut` without the moment from which on accounts must have joined to be tried again.
pub(crate) fn configuration_recorder_put<'de, D: Deserializer<'de>>(deserializer: D) -> Result<RecorderPut, D::Error> {
    #[derive(Deserialize)]
    struct Stored {
        account: AccountId,
        region: Region,
        name: SmolStr,
        id: SmolStr,
        role_arn: SmolStr,
        group: RecordingGroup,
        mode: Option<RecordingMode>,
        tags: Tags,
        at: Timestamp,
        retried_since: Option<Timestamp>,
    }
    let stored = Stored::deserialize(deserializer)?;
    let retried_since = stored.retried_since.unwrap_or_else(|| stored.at.plus_millis(-RETRY_MILLIS));
    let Stored { account, region, name, id, role_arn, group, mode, tags, at, .. } = stored;
    Ok((account, region, name, id, role_arn, group, mode, tags, at, retried_since))
}

/// A hub that nobody described: controls that AWS adds were on, and findings consolidated.
pub(crate) fn hub() -> NewHub {
    NewHub {
        standards: Vec::new(),
        auto_enable_controls: auto_enable_controls(),
        control_finding_generator: ControlFindingGenerator::SecurityControl,
    }
}

/// The hub of a new account, as far as its organization has hubs made: with the standards that were the default ones.
#[expect(clippy::unnecessary_wraps, reason = "the member is optional")]
pub(crate) fn hub_of_new_account() -> Option<NewHub> {
    let standards = vec![Standard::AwsFoundationalSecurityBestPractices, Standard::CisAwsFoundationsBenchmark120];
    Some(NewHub { standards, ..hub() })
}

/// Whether controls that AWS adds to enabled standards were on in a new hub.
pub(crate) fn auto_enable_controls() -> bool {
    true
}

/// A configuration policy's document without what the ARNs of its standards mean.
#[derive(Deserialize)]
struct StoredDocument {
    service_enabled: bool,
    enabled_standards: Option<Vec<SmolStr>>,
    controls: Option<ControlsConfiguration>,
    standards: Option<Vec<Standard>>,
}

impl From<StoredDocument> for PolicyDocument {
    fn from(stored: StoredDocument) -> Self {
        let StoredDocument { service_enabled, enabled_standards, controls, standards } = stored;
        let standards = standards.unwrap_or_else(|| standards_of(enabled_standards.as_deref().unwrap_or_default()));
        Self { service_enabled, enabled_standards, controls, standards }
    }
}

/// The document of `ConfigurationPolicyCreated`.
pub(crate) fn document<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PolicyDocument, D::Error> {
    StoredDocument::deserialize(deserializer).map(Into::into)
}

/// The document of `ConfigurationPolicyUpdated`; absent where it stayed.
pub(crate) fn changed_document<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<PolicyDocument>, D::Error> {
    Ok(Option::<StoredDocument>::deserialize(deserializer)?.map(Into::into))
}

/// The standards that such ARNs named, sorted, each once; what is no ARN of a standard was passed over.
fn standards_of(arns: &[SmolStr]) -> Vec<Standard> {
    const PATHS: [(&str, Standard); 10] = [
        ("standards/aws-foundational-security-best-practices/v/1.0.0", Standard::AwsFoundationalSecurityBestPractices),
        ("ruleset/cis-aws-foundations-benchmark/v/1.2.0", Standard::CisAwsFoundationsBenchmark120),
        ("standards/cis-aws-foundations-benchmark/v/1.4.0", Standard::CisAwsFoundationsBenchmark140),
        ("standards/cis-aws-foundations-benchmark/v/3.0.0", Standard::CisAwsFoundationsBenchmark300),
        ("standards/cis-aws-foundations-benchmark/v/5.0.0", Standard::CisAwsFoundationsBenchmark500),
        ("standards/nist-800-53/v/5.0.0", Standard::Nist80053),
        ("standards/nist-800-171/v/2.0.0", Standard::Nist800171),
        ("standards/pci-dss/v/3.2.1", Standard::PciDss321),
        ("standards/pci-dss/v/4.0.1", Standard::PciDss401),
        ("standards/aws-resource-tagging-standard/v/1.0.0", Standard::AwsResourceTagging),
    ];
    // Only valid ARNs were ever stored, so the last part tells them apart.
    let named = arns.iter().filter_map(|arn| {
        let resource = arn.splitn(6, ':').nth(5)?;
        PATHS.iter().find(|(path, _)| *path == resource).map(|(_, standard)| *standard)
    });
    let mut standards: Vec<Standard> = named.collect();
    standards.sort();
    standards.dedup();
    standards
}

#[cfg(test)]
mod tests {
    use super::standards_of;
    use crate::central_configuration::{self, ControlFindingGenerator, Standard};
    use crate::{conformance_packs, organizations};
    use identifiers::{Region, Timestamp};
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    fn read<T: DeserializeOwned>(value: Value) -> T {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn an_enabled_policy_type_brought_the_policy_that_aws_managed() {
        let enabled = |policy_type: &str| {
            let at = 5;
            let event: organizations::Event = read(
                json!({ "PolicyTypeEnabled": { "organization": "o-aaaaaaaaaa", "policy_type": policy_type, "at": at } }),
            );
            let organizations::Event::PolicyTypeEnabled { everywhere, .. } = event else { panic!("{event:?}") };
            everywhere.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(enabled("SERVICE_CONTROL_POLICY"), ["p-FullAWSAccess"]);
        assert_eq!(enabled("RESOURCE_CONTROL_POLICY"), ["p-RCPFullAWSAccess"]);
        assert!(enabled("TAG_POLICY").is_empty());
        // What is said is taken, and nothing but it.
        for said in [json!([]), json!(["p-SomethingElse"])] {
            let event: organizations::Event = read(json!({ "PolicyTypeEnabled": { "organization": "o-aaaaaaaaaa",
                "policy_type": "SERVICE_CONTROL_POLICY", "everywhere": said, "at": 5 } }));
            assert_eq!(serde_json::to_value(&event).unwrap()["PolicyTypeEnabled"]["everywhere"], said);
        }
    }

    #[test]
    fn the_names_of_policy_types_in_facts_stay_readable() {
        // As they were on the first day; what AWS calls a type later doesn't change what was stored.
        let stored = [
            "SERVICE_CONTROL_POLICY",
            "RESOURCE_CONTROL_POLICY",
            "TAG_POLICY",
            "BACKUP_POLICY",
            "AISERVICES_OPT_OUT_POLICY",
            "CHATBOT_POLICY",
            "DECLARATIVE_POLICY_EC2",
            "SECURITYHUB_POLICY",
            "INSPECTOR_POLICY",
            "UPGRADE_ROLLOUT_POLICY",
            "BEDROCK_POLICY",
            "S3_POLICY",
            "NETWORK_SECURITY_DIRECTOR_POLICY",
        ];
        for name in stored {
            let disabled = json!({ "organization": "o-aaaaaaaaaa", "policy_type": name, "at": 5 });
            let event: organizations::Event = read(json!({ "PolicyTypeDisabled": disabled }));
            assert_eq!(serde_json::to_value(&event).unwrap()["PolicyTypeDisabled"]["policy_type"], *name);
        }
    }

    #[test]
    fn a_closure_was_counted_for_thirty_days() {
        let closure = json!({ "organization": "o-aaaaaaaaaa", "account": "111111111111", "at": 3_000_000_000_000_i64,
            "due_at": 3_000_000_000_000_i64 });
        let event: organizations::Event = read(json!({ "AccountClosureRequested": closure }));
        let organizations::Event::AccountClosureRequested { at, forgotten_until, .. } = event else {
            panic!("{event:?}")
        };
        assert_eq!(at.millis() - forgotten_until.millis(), 2_592_000_000);
    }

    #[test]
    fn a_recorder_that_appeared_within_seven_hours_led_to_another_try() {
        let put = json!({ "account": "111111111111", "region": "us-east-1", "name": "default", "id": "x",
            "role_arn": "r", "group": { "all_supported": true, "include_global_resource_types": false,
            "resource_types": [], "excluded_resource_types": [], "strategy": "AllSupported" }, "mode": null,
            "tags": [], "at": 100_000_000 });
        let event: conformance_packs::Event = read(json!({ "ConfigurationRecorderPut": put }));
        let conformance_packs::Event::ConfigurationRecorderPut { retried_since, name, .. } = &event else {
            panic!("{event:?}")
        };
        assert_eq!((retried_since.millis(), name.as_str()), (100_000_000 - 25_200_000, "default"));
        assert_eq!(read::<conformance_packs::Event>(serde_json::to_value(&event).unwrap()), event);
    }

    #[test]
    fn who_waited_for_a_recorder_was_not_said() {
        let deferred = json!({ "account": "111111111111", "region": "us-east-1", "name": "p", "until": 5 });
        let event: conformance_packs::Event = read(json!({ "OrganizationConformancePackDeferred": deferred }));
        assert!(matches!(
            event,
            conformance_packs::Event::OrganizationConformancePackDeferred { waiting: None, until, .. }
                if until == Timestamp::from_millis(5)
        ));
    }

    #[test]
    fn a_new_account_had_the_two_default_standards_in_its_hub() {
        let created = json!({ "request": "car-00000001", "account": "111111111111", "at": 5 });
        let event: organizations::Event = read(json!({ "AccountCreated": created }));
        let organizations::Event::AccountCreated { hub: Some(hub), .. } = event else { panic!("{event:?}") };
        let standards = [Standard::AwsFoundationalSecurityBestPractices, Standard::CisAwsFoundationsBenchmark120];
        assert_eq!(hub.standards, standards);
        let without = json!({ "request": "car-00000001", "account": "111111111111", "hub": null, "at": 5 });
        let event: organizations::Event = read(json!({ "AccountCreated": without }));
        assert!(matches!(event, organizations::Event::AccountCreated { hub: None, .. }));
    }

    #[test]
    fn hubs_had_new_controls_on_and_findings_consolidated() {
        let enabled = json!({ "organization": "o-aaaaaaaaaa", "linked": ["eu-west-1"], "at": 5 });
        let event: central_configuration::Event = read(json!({ "CentralConfigurationEnabled": enabled }));
        let central_configuration::Event::CentralConfigurationEnabled { hub, .. } = event else { panic!("{event:?}") };
        assert!(hub.auto_enable_controls && hub.standards.is_empty());
        assert_eq!(hub.control_finding_generator, ControlFindingGenerator::SecurityControl);
        let enabled = json!({ "account": "111111111111", "region": "us-east-1", "standards": [],
            "control_finding_generator": "StandardControl", "tags": [], "at": 5 });
        let event: central_configuration::Event = read(json!({ "SecurityHubEnabled": enabled }));
        assert!(matches!(event, central_configuration::Event::SecurityHubEnabled { auto_enable_controls: true, .. }));
    }

    #[test]
    fn a_document_named_its_standards_by_their_arns() {
        let all = Standard::ALL.map(|standard| standard.arn(&Region::us_east_1()).into());
        assert_eq!(standards_of(&all), Standard::ALL);
        let mut arns = all.to_vec();
        arns.reverse();
        arns.extend(["nonsense".into(), "arn:aws:securityhub:us-east-1::standards/none/v/1".into(), all[3].clone()]);
        assert_eq!(standards_of(&arns), Standard::ALL);
        let updated = |document: Value| {
            let event: central_configuration::Event = read(json!({ "ConfigurationPolicyUpdated": {
                "organization": "o-aaaaaaaaaa", "policy": "00000000-0000-0000-0000-000000000001", "name": null,
                "description": null, "document": document, "version": 2, "reason": null, "at": 5, "due_at": 5 } }));
            assert_eq!(read::<central_configuration::Event>(serde_json::to_value(&event).unwrap()), event);
            let central_configuration::Event::ConfigurationPolicyUpdated { document, .. } = event else {
                panic!("{event:?}")
            };
            document.map(|document| document.standards)
        };
        let old = json!({ "service_enabled": true, "enabled_standards": [all[1]], "controls": null });
        assert_eq!(updated(old), Some(vec![Standard::CisAwsFoundationsBenchmark120]));
        // What is said is taken, whatever the ARNs mean today.
        let new = json!({ "service_enabled": true, "enabled_standards": ["a:new:form"], "controls": null,
            "standards": ["Nist80053"] });
        assert_eq!(updated(new), Some(vec![Standard::Nist80053]));
        assert_eq!(updated(Value::Null), None);
    }
}
