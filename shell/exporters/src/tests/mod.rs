//! The exporters over whole documents, with what is expected written by hand.

mod directory;
mod document;
mod iam_collect;
mod terraform;

use organization_document::{Format, OrganizationDocument, read};

/// An organization with the names that make trouble.
pub(crate) const TEXT: &str = r#"
version: 1
id: o-a1b2c3d4e5
management_account: "111111111111"
root:
  id: r-ab12
  policy_types: [SERVICE_CONTROL_POLICY, RESOURCE_CONTROL_POLICY, TAG_POLICY]
  policies: [p-aaaaaaaa]
  units:
    - id: ou-ab12-11111111
      name: "../../etc"
      tags: {"cost ${center}": "100% \"quoted\""}
      policies: [p-bbbbbbbb, p-FullAWSAccess]
      units:
        - {id: ou-ab12-22222222, name: Prod, full_aws_access: false, policies: [p-cccccccc, p-aaaaaaaa]}
    - {id: ou-ab12-33333333, name: PROD}
accounts:
  - {id: "111111111111", name: Management, email: m@example.com}
  - id: "222222222222"
    name: Audit
    email: audit@example.com
    unit: ou-ab12-22222222
    access_role: OrganizationAccountAccessRole
    tags: {team: security}
    policies: [p-dddddddd]
  - {id: "333333333333", name: audit, email: a2@example.com, state: CLOSED}
policies:
  - {id: p-aaaaaaaa, type: SERVICE_CONTROL_POLICY, name: Deny, content: {Version: "2012-10-17", Statement: []}}
  - {id: p-bbbbbbbb, type: SERVICE_CONTROL_POLICY, name: deny, description: "a\nb", content: "{\"Version\":\n\"2012-10-17\", \"Statement\": [] }", tags: {a: b}}
  - {id: p-cccccccc, type: RESOURCE_CONTROL_POLICY, name: "生产/环境", content: {Statement: []}}
  - {id: p-dddddddd, type: TAG_POLICY, name: Tags, content: {tags: {}}}
delegation_policy: {id: rp-a1b2c3d4, content: {Version: "2012-10-17", Statement: []}}
trusted_access: [{service: config.amazonaws.com}]
delegated_administrators:
  - {account: "222222222222", services: [{service: config.amazonaws.com}]}
organization_conformance_packs:
  - {name: baseline, id: abcd1234, region: us-east-1, template: "Resources: {}\n", parameters: {A: "${b}"}}
"#;

pub(crate) fn organization() -> OrganizationDocument {
    read(TEXT, Format::Yaml).unwrap_or_else(|problems| panic!("{problems:?}"))
}
