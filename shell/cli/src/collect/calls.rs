//! The calls that are kept, and where: what `collect.sh` asks, and an export of the same form with it. A test holds the two together.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stays as it is in a part of a file's path: more than ids, Regions and names of packs have.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// A call whose answer is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    /// The file, with `{}` for what the call is about.
    pub file: &'static str,
    /// The service's short name.
    pub service: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// The members of its input that are given, in alphabetical order.
    pub takes: &'static [&'static str],
}

impl Call {
    /// The file of a call about these things.
    pub fn file(&self, about: &[&str]) -> String {
        let mut path = String::new();
        let mut about = about.iter();
        for (at, part) in self.file.split("{}").enumerate() {
            if at > 0 {
                path.extend(about.next().map(|part| escaped(part)));
            }
            path.push_str(part);
        }
        path
    }
}

/// A name as a part of a path, which leads nowhere else.
fn escaped(part: &str) -> String {
    if part.trim_matches('.').is_empty() {
        return part.replace('.', "%2E");
    }
    utf8_percent_encode(part, PLAIN).to_string()
}

macro_rules! calls {
    ($($name:ident: $file:literal, $service:literal $operation:literal $(($($takes:literal),+))?;)+) => {
        $(
            pub const $name: Call =
                Call { file: $file, service: $service, operation: $operation, takes: &[$($($takes),+)?] };
        )+
        /// All of them.
        #[cfg(test)]
        pub const ALL: &[Call] = &[$($name),+];
    };
}

calls! {
    ORGANIZATION: "organizations/describe-organization.json", "organizations" "DescribeOrganization";
    ROOTS: "organizations/list-roots.json", "organizations" "ListRoots";
    UNITS: "organizations/children/{}/organizational-units.json", "organizations" "ListOrganizationalUnitsForParent" ("ParentId");
    ACCOUNTS: "organizations/children/{}/accounts.json", "organizations" "ListAccountsForParent" ("ParentId");
    TAGS: "organizations/tags/{}.json", "organizations" "ListTagsForResource" ("ResourceId");
    POLICIES: "organizations/policies/{}.json", "organizations" "ListPolicies" ("Filter");
    POLICY: "organizations/policies/{}.json", "organizations" "DescribePolicy" ("PolicyId");
    TARGETS: "organizations/targets/{}.json", "organizations" "ListTargetsForPolicy" ("PolicyId");
    POLICIES_FOR_TARGET: "organizations/policies-for-target/{}/{}.json", "organizations" "ListPoliciesForTarget" ("Filter", "TargetId");
    SERVICE_ACCESS: "organizations/service-access.json", "organizations" "ListAWSServiceAccessForOrganization";
    ADMINISTRATORS: "organizations/delegated-administrators.json", "organizations" "ListDelegatedAdministrators";
    DELEGATED_SERVICES: "organizations/delegated-services/{}.json", "organizations" "ListDelegatedServicesForAccount" ("AccountId");
    RESOURCE_POLICY: "organizations/resource-policy.json", "organizations" "DescribeResourcePolicy";
    ROOT_ACCESS: "organizations/root-access.json", "iam" "ListOrganizationsFeatures";
    EFFECTIVE_POLICY: "organizations/effective/{}/{}.json", "organizations" "DescribeEffectivePolicy" ("PolicyType", "TargetId");
    RECORDERS: "accounts/{}/config/{}/recorders.json", "config" "DescribeConfigurationRecorders";
    RECORDER_STATUS: "accounts/{}/config/{}/recorder-status.json", "config" "DescribeConfigurationRecorderStatus";
    CHANNELS: "accounts/{}/config/{}/delivery-channels.json", "config" "DescribeDeliveryChannels";
    RETENTION: "accounts/{}/config/{}/retention.json", "config" "DescribeRetentionConfigurations";
    PACKS: "accounts/{}/config/{}/packs.json", "config" "DescribeConformancePacks";
    RULES: "accounts/{}/config/{}/rules.json", "config" "DescribeConfigRules";
    HUB: "accounts/{}/securityhub/{}/hub.json", "securityhub" "DescribeHub";
    STANDARDS: "accounts/{}/securityhub/{}/standards.json", "securityhub" "GetEnabledStandards";
    ORGANIZATION_PACKS: "config/{}/{}/organization-packs.json", "config" "DescribeOrganizationConformancePacks";
    ORGANIZATION_PACK_STATUSES: "config/{}/{}/organization-pack-statuses.json", "config" "DescribeOrganizationConformancePackStatuses";
    ORGANIZATION_PACK_MEMBERS: "config/{}/{}/organization-pack-members/{}.json", "config" "GetOrganizationConformancePackDetailedStatus" ("OrganizationConformancePackName");
    HUB_CONFIGURATION: "securityhub/{}/{}/organization-configuration.json", "securityhub" "DescribeOrganizationConfiguration";
    AGGREGATORS: "securityhub/{}/{}/finding-aggregators.json", "securityhub" "ListFindingAggregators";
    AGGREGATOR: "securityhub/{}/{}/finding-aggregator.json", "securityhub" "GetFindingAggregator" ("FindingAggregatorArn");
    HUB_POLICIES: "securityhub/{}/{}/policies.json", "securityhub" "ListConfigurationPolicies";
    HUB_POLICY: "securityhub/{}/{}/policies/{}.json", "securityhub" "GetConfigurationPolicy" ("Identifier");
    HUB_TAGS: "securityhub/{}/{}/tags/{}.json", "securityhub" "ListTagsForResource" ("ResourceArn");
    ASSOCIATIONS: "securityhub/{}/{}/associations.json", "securityhub" "ListConfigurationPolicyAssociations";
    HUB_ADMINISTRATORS: "securityhub/{}/administrators.json", "securityhub" "ListOrganizationAdminAccounts";
}

#[cfg(test)]
mod tests {
    use super::{ALL, Call, ORGANIZATION_PACK_MEMBERS};
    use crate::collect::script::TEXT;
    use std::collections::BTreeSet;

    /// A call as the script makes it: the file, the service, the operation, the options.
    type Made = (String, String, String, Vec<String>);

    fn camel(word: &str) -> String {
        let capital = |part: &str| {
            let (first, rest) = part.split_at(part.len().min(1));
            if part == "aws" { "AWS".to_owned() } else { first.to_uppercase() + rest }
        };
        word.split('-').map(capital).collect()
    }

    /// A word without its quotes, with `{}` for each variable.
    fn plain(word: &str) -> String {
        let word = word.trim_matches('"');
        let (mut plain, mut rest) = (String::new(), word);
        while let Some((before, after)) = rest.split_once('$') {
            plain.push_str(before);
            plain.push_str("{}");
            rest = match after.strip_prefix('{') {
                Some(braced) => braced.split_once('}').unwrap().1,
                None => after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_'),
            };
        }
        plain + rest
    }

    fn made() -> BTreeSet<Made> {
        let joined = TEXT.replace("\\\n", " ");
        let (mut at, mut all) = (String::new(), BTreeSet::new());
        for line in joined.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            if let Some(place) = line.strip_prefix("at=") {
                at = plain(place);
            }
            let Some(call) = line.strip_prefix("keep ") else { continue };
            let call = call.split(" || ").next().unwrap().split(" 2> ").next().unwrap();
            let words: Vec<&str> = call.split_whitespace().collect();
            let file = match words[0].trim_matches('"').strip_prefix("$at") {
                Some(below) => at.clone() + &plain(below),
                None => plain(words[0]),
            };
            let service = if words[1] == "configservice" { "config" } else { words[1] };
            let mut options: Vec<String> = words
                .iter()
                .filter_map(|word| word.strip_prefix("--"))
                .map(camel)
                .filter(|it| it != "Region")
                .collect();
            options.sort();
            all.insert((file, service.to_owned(), camel(words[2]), options));
        }
        all
    }

    #[test]
    fn these_are_the_calls_of_the_script() {
        let told = |call: &Call| {
            let takes = call.takes.iter().map(ToString::to_string).collect();
            (call.file.to_owned(), call.service.to_owned(), call.operation.to_owned(), takes)
        };
        let known: BTreeSet<Made> = ALL.iter().map(told).collect();
        assert_eq!(known, made());
        assert_eq!(known.len(), ALL.len());
    }

    #[test]
    fn each_is_an_operation_with_such_an_input() {
        for call in ALL {
            let service = schema::services().into_iter().find(|service| service.name == call.service).unwrap();
            let operation = service.operation(call.operation).unwrap();
            for name in call.takes {
                assert!(operation.input.unwrap().member(name).is_some(), "{call:?}");
            }
        }
    }

    #[test]
    fn no_name_leads_out_of_its_directory() {
        let file = ORGANIZATION_PACK_MEMBERS.file(&["us-east-1", "..", "../../x/y\u{1b}"]);
        assert_eq!(file, "config/us-east-1/%2E%2E/organization-pack-members/..%2F..%2Fx%2Fy%1B.json");
    }
}
