//! A record of CloudTrail, as far as a decision hangs on it. Facts: CloudTrail User Guide, "Record contents" and "userIdentity element".

use crate::parameters::Parameters;
use crate::text::{List, Map, Text};
use serde::Deserialize;
use serde::de::MapAccess;

/// A record. What has another form than it should counts as not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record<'r> {
    pub event_time: Text<'r>,
    pub event_source: Text<'r>,
    pub event_name: Text<'r>,
    pub event_type: Text<'r>,
    pub aws_region: Text<'r>,
    pub source_ip_address: Text<'r>,
    pub user_agent: Text<'r>,
    pub error_code: Text<'r>,
    pub error_message: Text<'r>,
    pub recipient_account_id: Text<'r>,
    pub vpc_endpoint_id: Text<'r>,
    pub vpc_endpoint_account_id: Text<'r>,
    pub user_identity: Option<UserIdentity<'r>>,
    pub request_parameters: Parameters<'r>,
    pub resources: Vec<RecordedResource<'r>>,
    pub tls_details: Option<TlsDetails<'r>>,
}

/// Who called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'r"))]
pub struct UserIdentity<'r> {
    #[serde(rename = "type")]
    pub kind: Text<'r>,
    pub arn: Text<'r>,
    pub account_id: Text<'r>,
    pub principal_id: Text<'r>,
    pub user_name: Text<'r>,
    pub invoked_by: Text<'r>,
    pub session_context: Map<SessionContext<'r>>,
}

/// How a session came about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'r"))]
pub struct SessionContext<'r> {
    pub session_issuer: Map<SessionIssuer<'r>>,
    pub attributes: Map<Attributes<'r>>,
    pub source_identity: Text<'r>,
    pub ec2_role_delivery: Text<'r>,
    #[serde(rename = "ec2IssuedInVpc")]
    pub ec2_issued_in_vpc: Text<'r>,
    pub assumed_root: Text<'r>,
    pub web_id_federation_data: Map<WebIdFederationData<'r>>,
}

/// What the session is one of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'r"))]
pub struct SessionIssuer<'r> {
    pub arn: Text<'r>,
    pub account_id: Text<'r>,
}

/// Of the session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'r"))]
pub struct Attributes<'r> {
    pub mfa_authenticated: Text<'r>,
    pub creation_date: Text<'r>,
}

/// Who vouched for a web identity.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'r"))]
pub struct WebIdFederationData<'r> {
    pub federated_provider: Text<'r>,
}

/// What was acted on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'r"))]
pub struct RecordedResource<'r> {
    #[serde(rename = "ARN", alias = "arn")]
    pub arn: Text<'r>,
    pub account_id: Text<'r>,
}

/// How the call was encrypted on its way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'r"))]
pub struct TlsDetails<'r> {
    pub tls_version: Text<'r>,
}

impl<'r> Record<'r> {
    /// Takes the member of this name; says whether it is one of a record's.
    pub fn take<A: MapAccess<'r>>(&mut self, name: &str, map: &mut A) -> Result<bool, A::Error> {
        match name {
            "eventTime" => self.event_time = map.next_value()?,
            "eventSource" => self.event_source = map.next_value()?,
            "eventName" => self.event_name = map.next_value()?,
            "eventType" => self.event_type = map.next_value()?,
            "awsRegion" => self.aws_region = map.next_value()?,
            "sourceIPAddress" => self.source_ip_address = map.next_value()?,
            "userAgent" => self.user_agent = map.next_value()?,
            "errorCode" => self.error_code = map.next_value()?,
            "errorMessage" => self.error_message = map.next_value()?,
            "recipientAccountId" => self.recipient_account_id = map.next_value()?,
            "vpcEndpointId" => self.vpc_endpoint_id = map.next_value()?,
            "vpcEndpointAccountId" => self.vpc_endpoint_account_id = map.next_value()?,
            "userIdentity" => self.user_identity = map.next_value::<Map<_>>()?.0,
            "requestParameters" => self.request_parameters = map.next_value()?,
            "resources" => self.resources = map.next_value::<List<_>>()?.0,
            "tlsDetails" => self.tls_details = map.next_value::<Map<_>>()?.0,
            _ => return Ok(false),
        }
        Ok(true)
    }
}
