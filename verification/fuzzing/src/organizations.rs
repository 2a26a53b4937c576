//! Organization documents: what is read is written and read as the same, and importing it ends in facts or in problems.

use governance::import::ImportOrganization;
use governance::{Caller, Command, Context, Principal, Proof, Settings, State};
use identifiers::{AccountId, Region, Seed, Timestamp};
use organization_document::{Format, OrganizationDocument, read, to_json, to_yaml};
use organization_exchange::{TemplateTexts, export, take};

pub(crate) const ORGANIZATIONS: &[&str] = &[
    "version: 1\nid: o-a1b2c3d4e5\nmanagement_account: A\nroot: {policy_types: [SERVICE_CONTROL_POLICY, TAG_POLICY], policies: [P], units: [{name: U, tags: {a: 1}, units: [{name: V}]}]}\naccounts:\n - {id: 111111111111, name: A, email: a@example.com, joined_at: 2021-03-01T09:00:00Z}\n - {name: B, unit: U/V, state: CLOSED, full_aws_access: false, policies: [Q]}\npolicies:\n - {name: P, type: TAG_POLICY, content: {tags: {}}}\n - {name: Q, type: SERVICE_CONTROL_POLICY, content: {Version: '2012-10-17', Statement: [{Effect: Deny, Action: 's3:*', Resource: '*'}]}}\n",
    r#"{"version": 1, "accounts": [{"name": "A", "regions": {"eu-west-1": {"configuration_recorder": {"recording": false}, "retention_in_days": 30, "config_rules": [{"name": "r", "source": {"owner": "AWS", "identifier": "ACCESS_KEYS_ROTATED"}, "input_parameters": {"maxAccessKeyAge": "90"}}], "security_hub": {"standards": ["nist-800-53/v/5.0.0"]}}}}], "trusted_access": [{"service": "securityhub.amazonaws.com"}], "security_hub": {"administrators": [{"region": "eu-west-1", "account": "A"}], "finding_aggregators": [{"account": "A", "region": "eu-west-1"}]}}"#,
];

/// A document, in both forms.
pub fn organization(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for format in [Format::Yaml, Format::Json] {
        match read(&text, format) {
            Ok(document) => {
                let yaml = to_yaml(&document).and_then(|text| again(&text, Format::Yaml));
                let json = to_json(&document).and_then(|text| again(&text, Format::Json));
                assert!([yaml, json].into_iter().all(|read| read.as_ref() == Ok(&document)), "{text:?}");
                import(&document);
            }
            Err(problems) => assert!(!problems.is_empty(), "{text:?}"),
        }
    }
}

fn again(text: &str, format: Format) -> Result<OrganizationDocument, String> {
    read(text, format).map_err(|problems| format!("{problems:?}"))
}

fn import(document: &OrganizationDocument) {
    let importer = AccountId::from_number(1).unwrap_or_else(|| unreachable!("one is a number of twelve digits"));
    let Ok(taken) = take(document, importer, engine::digest) else { return };
    let command = ImportOrganization { organization: taken.organization, document: "d".into(), gaps: Vec::new() };
    let caller = Caller::new(importer, Principal::System, Region::us_east_1(), Proof::Internal);
    let (seed, settings) = (Seed::new("seed"), Settings::default());
    let context = Context { now: Timestamp::from_millis(1_750_000_000_000), seed: &seed, settings: &settings };
    let Ok(decision) = command.decide(&State::default(), &caller, &context) else { return };
    let state = State::default().after(&decision.events);
    let texts: TemplateTexts = taken.templates.into_iter().map(|(digest, text)| (digest.into(), text)).collect();
    let exported = export(&state, &decision.output.organization, &texts);
    // What is exported is a document, whatever was imported.
    assert!(exported.as_ref().is_some_and(|exported| exported.document.check().is_empty()), "{document:?}");
    // And it goes out in every form.
    for exported in exported.iter().map(|exported| &exported.document) {
        for written in [exporters::document, exporters::iam_collect, exporters::terraform_import] {
            assert!(written(exported).is_ok(), "{:?}: {document:?}", written(exported));
        }
    }
}
