//! The shapes of the modelled operations, made by `cargo xtask codegen` from models/securityhub.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(unused_imports, reason = "what the structs need depends on the model")]
use protocol::{
    Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml,
};
use std::collections::BTreeMap;
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountDetails {
    pub account_id: String,
    pub email: Option<String>,
}
impl Decode for AccountDetails {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        AccountDetails {
            account_id: fields.required("AccountId"),
            email: fields.optional("Email"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AdminAccount {
    pub account_id: Option<String>,
    pub status: Option<String>,
}
impl Encode for AdminAccount {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AccountId", &self.account_id);
        object.optional("Status", &self.status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociationFilters {
    pub configuration_policy_id: Option<String>,
    pub association_type: Option<String>,
    pub association_status: Option<String>,
}
impl Decode for AssociationFilters {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        AssociationFilters {
            configuration_policy_id: fields.optional("ConfigurationPolicyId"),
            association_type: fields.optional("AssociationType"),
            association_status: fields.optional("AssociationStatus"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDisableStandardsRequest {
    pub standards_subscription_arns: Vec<String>,
}
impl Decode for BatchDisableStandardsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        BatchDisableStandardsRequest {
            standards_subscription_arns: fields.required("StandardsSubscriptionArns"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchDisableStandardsResponse {
    pub standards_subscriptions: Option<Vec<StandardsSubscription>>,
}
impl Encode for BatchDisableStandardsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("StandardsSubscriptions", &self.standards_subscriptions);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchEnableStandardsRequest {
    pub standards_subscription_requests: Vec<StandardsSubscriptionRequest>,
}
impl Decode for BatchEnableStandardsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        BatchEnableStandardsRequest {
            standards_subscription_requests: fields
                .required("StandardsSubscriptionRequests"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchEnableStandardsResponse {
    pub standards_subscriptions: Option<Vec<StandardsSubscription>>,
}
impl Encode for BatchEnableStandardsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("StandardsSubscriptions", &self.standards_subscriptions);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetConfigurationPolicyAssociationsRequest {
    pub configuration_policy_association_identifiers: Vec<
        ConfigurationPolicyAssociation,
    >,
}
impl Decode for BatchGetConfigurationPolicyAssociationsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        BatchGetConfigurationPolicyAssociationsRequest {
            configuration_policy_association_identifiers: fields
                .required("ConfigurationPolicyAssociationIdentifiers"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetConfigurationPolicyAssociationsResponse {
    pub configuration_policy_associations: Option<
        Vec<ConfigurationPolicyAssociationSummary>,
    >,
    pub unprocessed_configuration_policy_associations: Option<
        Vec<UnprocessedConfigurationPolicyAssociation>,
    >,
}
impl Encode for BatchGetConfigurationPolicyAssociationsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ConfigurationPolicyAssociations",
                &self.configuration_policy_associations,
            );
        object
            .optional(
                "UnprocessedConfigurationPolicyAssociations",
                &self.unprocessed_configuration_policy_associations,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetSecurityControlsRequest {
    pub security_control_ids: Vec<String>,
}
impl Decode for BatchGetSecurityControlsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        BatchGetSecurityControlsRequest {
            security_control_ids: fields.required("SecurityControlIds"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetSecurityControlsResponse {
    pub security_controls: Vec<SecurityControl>,
    pub unprocessed_ids: Option<Vec<UnprocessedSecurityControl>>,
}
impl Encode for BatchGetSecurityControlsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("SecurityControls", &self.security_controls);
        object.optional("UnprocessedIds", &self.unprocessed_ids);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetStandardsControlAssociationsRequest {
    pub standards_control_association_ids: Vec<StandardsControlAssociationId>,
}
impl Decode for BatchGetStandardsControlAssociationsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        BatchGetStandardsControlAssociationsRequest {
            standards_control_association_ids: fields
                .required("StandardsControlAssociationIds"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchGetStandardsControlAssociationsResponse {
    pub standards_control_association_details: Vec<StandardsControlAssociationDetail>,
    pub unprocessed_associations: Option<Vec<UnprocessedStandardsControlAssociation>>,
}
impl Encode for BatchGetStandardsControlAssociationsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .member(
                "StandardsControlAssociationDetails",
                &self.standards_control_association_details,
            );
        object.optional("UnprocessedAssociations", &self.unprocessed_associations);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchUpdateStandardsControlAssociationsRequest {
    pub standards_control_association_updates: Vec<StandardsControlAssociationUpdate>,
}
impl Decode for BatchUpdateStandardsControlAssociationsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        BatchUpdateStandardsControlAssociationsRequest {
            standards_control_association_updates: fields
                .required("StandardsControlAssociationUpdates"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BatchUpdateStandardsControlAssociationsResponse {
    pub unprocessed_association_updates: Option<
        Vec<UnprocessedStandardsControlAssociationUpdate>,
    >,
}
impl Encode for BatchUpdateStandardsControlAssociationsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "UnprocessedAssociationUpdates",
                &self.unprocessed_association_updates,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BooleanConfigurationOptions {
    pub default_value: Option<bool>,
}
impl Encode for BooleanConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DefaultValue", &self.default_value);
        object.end();
    }
}
#[derive(Debug, Clone, PartialEq)]
pub enum ConfigurationOptions {
    Integer(IntegerConfigurationOptions),
    IntegerList(IntegerListConfigurationOptions),
    Double(DoubleConfigurationOptions),
    String(StringConfigurationOptions),
    StringList(StringListConfigurationOptions),
    Boolean(BooleanConfigurationOptions),
    Enum(EnumConfigurationOptions),
    EnumList(EnumListConfigurationOptions),
}
impl Default for ConfigurationOptions {
    fn default() -> Self {
        ConfigurationOptions::Integer(Default::default())
    }
}
impl Encode for ConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        match self {
            ConfigurationOptions::Integer(value) => object.member("Integer", value),
            ConfigurationOptions::IntegerList(value) => {
                object.member("IntegerList", value)
            }
            ConfigurationOptions::Double(value) => object.member("Double", value),
            ConfigurationOptions::String(value) => object.member("String", value),
            ConfigurationOptions::StringList(value) => object.member("StringList", value),
            ConfigurationOptions::Boolean(value) => object.member("Boolean", value),
            ConfigurationOptions::Enum(value) => object.member("Enum", value),
            ConfigurationOptions::EnumList(value) => object.member("EnumList", value),
        }
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationPolicyAssociation {
    pub target: Option<Target>,
}
impl Decode for ConfigurationPolicyAssociation {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ConfigurationPolicyAssociation {
            target: fields.optional("Target"),
        }
    }
}
impl Encode for ConfigurationPolicyAssociation {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Target", &self.target);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationPolicyAssociationSummary {
    pub configuration_policy_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub association_type: Option<String>,
    pub updated_at: Option<Millis>,
    pub association_status: Option<String>,
    pub association_status_message: Option<String>,
}
impl Encode for ConfigurationPolicyAssociationSummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigurationPolicyId", &self.configuration_policy_id);
        object.optional("TargetId", &self.target_id);
        object.optional("TargetType", &self.target_type);
        object.optional("AssociationType", &self.association_type);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.optional("AssociationStatus", &self.association_status);
        object.optional("AssociationStatusMessage", &self.association_status_message);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConfigurationPolicySummary {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub updated_at: Option<Millis>,
    pub service_enabled: Option<bool>,
}
impl Encode for ConfigurationPolicySummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Arn", &self.arn);
        object.optional("Id", &self.id);
        object.optional("Name", &self.name);
        object.optional("Description", &self.description);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.optional("ServiceEnabled", &self.service_enabled);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConfigurationPolicyRequest {
    pub name: String,
    pub description: Option<String>,
    pub configuration_policy: Policy,
    pub tags: Option<BTreeMap<String, String>>,
}
impl Decode for CreateConfigurationPolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CreateConfigurationPolicyRequest {
            name: fields.required("Name"),
            description: fields.optional("Description"),
            configuration_policy: fields.required("ConfigurationPolicy"),
            tags: fields.optional("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateConfigurationPolicyResponse {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub updated_at: Option<Millis>,
    pub created_at: Option<Millis>,
    pub configuration_policy: Option<Policy>,
}
impl Encode for CreateConfigurationPolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Arn", &self.arn);
        object.optional("Id", &self.id);
        object.optional("Name", &self.name);
        object.optional("Description", &self.description);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.timestamp("CreatedAt", self.created_at, TimestampFormat::Iso8601);
        object.optional("ConfigurationPolicy", &self.configuration_policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateFindingAggregatorRequest {
    pub region_linking_mode: String,
    pub regions: Option<Vec<String>>,
}
impl Decode for CreateFindingAggregatorRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CreateFindingAggregatorRequest {
            region_linking_mode: fields.required("RegionLinkingMode"),
            regions: fields.optional("Regions"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateFindingAggregatorResponse {
    pub finding_aggregator_arn: Option<String>,
    pub finding_aggregation_region: Option<String>,
    pub region_linking_mode: Option<String>,
    pub regions: Option<Vec<String>>,
}
impl Encode for CreateFindingAggregatorResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("FindingAggregatorArn", &self.finding_aggregator_arn);
        object.optional("FindingAggregationRegion", &self.finding_aggregation_region);
        object.optional("RegionLinkingMode", &self.region_linking_mode);
        object.optional("Regions", &self.regions);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMembersRequest {
    pub account_details: Vec<AccountDetails>,
}
impl Decode for CreateMembersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        CreateMembersRequest {
            account_details: fields.required("AccountDetails"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMembersResponse {
    pub unprocessed_accounts: Option<Vec<ResultShape>>,
}
impl Encode for CreateMembersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("UnprocessedAccounts", &self.unprocessed_accounts);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConfigurationPolicyRequest {
    pub identifier: String,
}
impl Decode for DeleteConfigurationPolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteConfigurationPolicyRequest {
            identifier: fields.required("Identifier"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteConfigurationPolicyResponse {}
impl Encode for DeleteConfigurationPolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFindingAggregatorRequest {
    pub finding_aggregator_arn: String,
}
impl Decode for DeleteFindingAggregatorRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteFindingAggregatorRequest {
            finding_aggregator_arn: fields.required("FindingAggregatorArn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteFindingAggregatorResponse {}
impl Encode for DeleteFindingAggregatorResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMembersRequest {
    pub account_ids: Vec<String>,
}
impl Decode for DeleteMembersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DeleteMembersRequest {
            account_ids: fields.required("AccountIds"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMembersResponse {
    pub unprocessed_accounts: Option<Vec<ResultShape>>,
}
impl Encode for DeleteMembersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("UnprocessedAccounts", &self.unprocessed_accounts);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeHubRequest {
    pub hub_arn: Option<String>,
}
impl Decode for DescribeHubRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeHubRequest {
            hub_arn: fields.optional("HubArn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeHubResponse {
    pub hub_arn: Option<String>,
    pub subscribed_at: Option<String>,
    pub auto_enable_controls: Option<bool>,
    pub control_finding_generator: Option<String>,
}
impl Encode for DescribeHubResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("HubArn", &self.hub_arn);
        object.optional("SubscribedAt", &self.subscribed_at);
        object.optional("AutoEnableControls", &self.auto_enable_controls);
        object.optional("ControlFindingGenerator", &self.control_finding_generator);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationConfigurationRequest {}
impl Decode for DescribeOrganizationConfigurationRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        DescribeOrganizationConfigurationRequest {
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeOrganizationConfigurationResponse {
    pub auto_enable: Option<bool>,
    pub member_account_limit_reached: Option<bool>,
    pub auto_enable_standards: Option<String>,
    pub organization_configuration: Option<OrganizationConfiguration>,
}
impl Encode for DescribeOrganizationConfigurationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AutoEnable", &self.auto_enable);
        object.optional("MemberAccountLimitReached", &self.member_account_limit_reached);
        object.optional("AutoEnableStandards", &self.auto_enable_standards);
        object.optional("OrganizationConfiguration", &self.organization_configuration);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeProductsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub product_arn: Option<String>,
}
impl Decode for DescribeProductsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeProductsRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
            product_arn: fields.optional("ProductArn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeProductsResponse {
    pub products: Vec<Product>,
    pub next_token: Option<String>,
}
impl Encode for DescribeProductsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("Products", &self.products);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStandardsControlsRequest {
    pub standards_subscription_arn: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for DescribeStandardsControlsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeStandardsControlsRequest {
            standards_subscription_arn: fields.required("StandardsSubscriptionArn"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStandardsControlsResponse {
    pub controls: Option<Vec<StandardsControl>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeStandardsControlsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Controls", &self.controls);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStandardsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub providers: Option<Vec<String>>,
}
impl Decode for DescribeStandardsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DescribeStandardsRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
            providers: fields.optional("Providers"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeStandardsResponse {
    pub standards: Option<Vec<Standard>>,
    pub next_token: Option<String>,
}
impl Encode for DescribeStandardsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Standards", &self.standards);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableImportFindingsForProductRequest {
    pub product_subscription_arn: String,
}
impl Decode for DisableImportFindingsForProductRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DisableImportFindingsForProductRequest {
            product_subscription_arn: fields.required("ProductSubscriptionArn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableImportFindingsForProductResponse {}
impl Encode for DisableImportFindingsForProductResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationAdminAccountRequest {
    pub admin_account_id: String,
    pub feature: Option<String>,
}
impl Decode for DisableOrganizationAdminAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DisableOrganizationAdminAccountRequest {
            admin_account_id: fields.required("AdminAccountId"),
            feature: fields.optional("Feature"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableOrganizationAdminAccountResponse {}
impl Encode for DisableOrganizationAdminAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableSecurityHubRequest {}
impl Decode for DisableSecurityHubRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        DisableSecurityHubRequest {}
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisableSecurityHubResponse {}
impl Encode for DisableSecurityHubResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateMembersRequest {
    pub account_ids: Vec<String>,
}
impl Decode for DisassociateMembersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        DisassociateMembersRequest {
            account_ids: fields.required("AccountIds"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateMembersResponse {}
impl Encode for DisassociateMembersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DoubleConfigurationOptions {
    pub default_value: Option<f64>,
    pub min: Option<f64>,
    pub max: Option<f64>,
}
impl Encode for DoubleConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DefaultValue", &self.default_value);
        object.optional("Min", &self.min);
        object.optional("Max", &self.max);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableImportFindingsForProductRequest {
    pub product_arn: String,
}
impl Decode for EnableImportFindingsForProductRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        EnableImportFindingsForProductRequest {
            product_arn: fields.required("ProductArn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableImportFindingsForProductResponse {
    pub product_subscription_arn: Option<String>,
}
impl Encode for EnableImportFindingsForProductResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ProductSubscriptionArn", &self.product_subscription_arn);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationAdminAccountRequest {
    pub admin_account_id: String,
    pub feature: Option<String>,
}
impl Decode for EnableOrganizationAdminAccountRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        EnableOrganizationAdminAccountRequest {
            admin_account_id: fields.required("AdminAccountId"),
            feature: fields.optional("Feature"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableOrganizationAdminAccountResponse {
    pub admin_account_id: Option<String>,
    pub feature: Option<String>,
}
impl Encode for EnableOrganizationAdminAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AdminAccountId", &self.admin_account_id);
        object.optional("Feature", &self.feature);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableSecurityHubRequest {
    pub tags: Option<BTreeMap<String, String>>,
    pub enable_default_standards: Option<bool>,
    pub control_finding_generator: Option<String>,
}
impl Decode for EnableSecurityHubRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        EnableSecurityHubRequest {
            tags: fields.optional("Tags"),
            enable_default_standards: fields.optional("EnableDefaultStandards"),
            control_finding_generator: fields.optional("ControlFindingGenerator"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnableSecurityHubResponse {}
impl Encode for EnableSecurityHubResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnumConfigurationOptions {
    pub default_value: Option<String>,
    pub allowed_values: Option<Vec<String>>,
}
impl Encode for EnumConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DefaultValue", &self.default_value);
        object.optional("AllowedValues", &self.allowed_values);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnumListConfigurationOptions {
    pub default_value: Option<Vec<String>>,
    pub max_items: Option<i64>,
    pub allowed_values: Option<Vec<String>>,
}
impl Encode for EnumListConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DefaultValue", &self.default_value);
        object.optional("MaxItems", &self.max_items);
        object.optional("AllowedValues", &self.allowed_values);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FindingAggregator {
    pub finding_aggregator_arn: Option<String>,
}
impl Encode for FindingAggregator {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("FindingAggregatorArn", &self.finding_aggregator_arn);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAdministratorAccountRequest {}
impl Decode for GetAdministratorAccountRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        GetAdministratorAccountRequest {}
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAdministratorAccountResponse {
    pub administrator: Option<Invitation>,
}
impl Encode for GetAdministratorAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Administrator", &self.administrator);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConfigurationPolicyAssociationRequest {
    pub target: Target,
}
impl Decode for GetConfigurationPolicyAssociationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetConfigurationPolicyAssociationRequest {
            target: fields.required("Target"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConfigurationPolicyAssociationResponse {
    pub configuration_policy_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub association_type: Option<String>,
    pub updated_at: Option<Millis>,
    pub association_status: Option<String>,
    pub association_status_message: Option<String>,
}
impl Encode for GetConfigurationPolicyAssociationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigurationPolicyId", &self.configuration_policy_id);
        object.optional("TargetId", &self.target_id);
        object.optional("TargetType", &self.target_type);
        object.optional("AssociationType", &self.association_type);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.optional("AssociationStatus", &self.association_status);
        object.optional("AssociationStatusMessage", &self.association_status_message);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConfigurationPolicyRequest {
    pub identifier: String,
}
impl Decode for GetConfigurationPolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetConfigurationPolicyRequest {
            identifier: fields.required("Identifier"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetConfigurationPolicyResponse {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub updated_at: Option<Millis>,
    pub created_at: Option<Millis>,
    pub configuration_policy: Option<Policy>,
}
impl Encode for GetConfigurationPolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Arn", &self.arn);
        object.optional("Id", &self.id);
        object.optional("Name", &self.name);
        object.optional("Description", &self.description);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.timestamp("CreatedAt", self.created_at, TimestampFormat::Iso8601);
        object.optional("ConfigurationPolicy", &self.configuration_policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEnabledStandardsRequest {
    pub standards_subscription_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub providers: Option<Vec<String>>,
}
impl Decode for GetEnabledStandardsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetEnabledStandardsRequest {
            standards_subscription_arns: fields.optional("StandardsSubscriptionArns"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
            providers: fields.optional("Providers"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEnabledStandardsResponse {
    pub standards_subscriptions: Option<Vec<StandardsSubscription>>,
    pub next_token: Option<String>,
}
impl Encode for GetEnabledStandardsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("StandardsSubscriptions", &self.standards_subscriptions);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFindingAggregatorRequest {
    pub finding_aggregator_arn: String,
}
impl Decode for GetFindingAggregatorRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetFindingAggregatorRequest {
            finding_aggregator_arn: fields.required("FindingAggregatorArn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetFindingAggregatorResponse {
    pub finding_aggregator_arn: Option<String>,
    pub finding_aggregation_region: Option<String>,
    pub region_linking_mode: Option<String>,
    pub regions: Option<Vec<String>>,
}
impl Encode for GetFindingAggregatorResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("FindingAggregatorArn", &self.finding_aggregator_arn);
        object.optional("FindingAggregationRegion", &self.finding_aggregation_region);
        object.optional("RegionLinkingMode", &self.region_linking_mode);
        object.optional("Regions", &self.regions);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMasterAccountRequest {}
impl Decode for GetMasterAccountRequest {
    fn decode(tree: Tree) -> Self {
        let _ = tree;
        GetMasterAccountRequest {}
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMasterAccountResponse {
    pub master: Option<Invitation>,
}
impl Encode for GetMasterAccountResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Master", &self.master);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMembersRequest {
    pub account_ids: Vec<String>,
}
impl Decode for GetMembersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetMembersRequest {
            account_ids: fields.required("AccountIds"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMembersResponse {
    pub members: Option<Vec<Member>>,
    pub unprocessed_accounts: Option<Vec<ResultShape>>,
}
impl Encode for GetMembersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Members", &self.members);
        object.optional("UnprocessedAccounts", &self.unprocessed_accounts);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSecurityControlDefinitionRequest {
    pub security_control_id: String,
}
impl Decode for GetSecurityControlDefinitionRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        GetSecurityControlDefinitionRequest {
            security_control_id: fields.required("SecurityControlId"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetSecurityControlDefinitionResponse {
    pub security_control_definition: SecurityControlDefinition,
}
impl Encode for GetSecurityControlDefinitionResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("SecurityControlDefinition", &self.security_control_definition);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IntegerConfigurationOptions {
    pub default_value: Option<i64>,
    pub min: Option<i64>,
    pub max: Option<i64>,
}
impl Encode for IntegerConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DefaultValue", &self.default_value);
        object.optional("Min", &self.min);
        object.optional("Max", &self.max);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IntegerListConfigurationOptions {
    pub default_value: Option<Vec<i64>>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub max_items: Option<i64>,
}
impl Encode for IntegerListConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DefaultValue", &self.default_value);
        object.optional("Min", &self.min);
        object.optional("Max", &self.max);
        object.optional("MaxItems", &self.max_items);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Invitation {
    pub account_id: Option<String>,
    pub invitation_id: Option<String>,
    pub invited_at: Option<Millis>,
    pub member_status: Option<String>,
}
impl Encode for Invitation {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AccountId", &self.account_id);
        object.optional("InvitationId", &self.invitation_id);
        object.timestamp("InvitedAt", self.invited_at, TimestampFormat::Iso8601);
        object.optional("MemberStatus", &self.member_status);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConfigurationPoliciesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListConfigurationPoliciesRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListConfigurationPoliciesRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConfigurationPoliciesResponse {
    pub configuration_policy_summaries: Option<Vec<ConfigurationPolicySummary>>,
    pub next_token: Option<String>,
}
impl Encode for ListConfigurationPoliciesResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ConfigurationPolicySummaries",
                &self.configuration_policy_summaries,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConfigurationPolicyAssociationsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub filters: Option<AssociationFilters>,
}
impl Decode for ListConfigurationPolicyAssociationsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListConfigurationPolicyAssociationsRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
            filters: fields.optional("Filters"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListConfigurationPolicyAssociationsResponse {
    pub configuration_policy_association_summaries: Option<
        Vec<ConfigurationPolicyAssociationSummary>,
    >,
    pub next_token: Option<String>,
}
impl Encode for ListConfigurationPolicyAssociationsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ConfigurationPolicyAssociationSummaries",
                &self.configuration_policy_association_summaries,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEnabledProductsForImportRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListEnabledProductsForImportRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListEnabledProductsForImportRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEnabledProductsForImportResponse {
    pub product_subscriptions: Option<Vec<String>>,
    pub next_token: Option<String>,
}
impl Encode for ListEnabledProductsForImportResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ProductSubscriptions", &self.product_subscriptions);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFindingAggregatorsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListFindingAggregatorsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListFindingAggregatorsRequest {
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListFindingAggregatorsResponse {
    pub finding_aggregators: Option<Vec<FindingAggregator>>,
    pub next_token: Option<String>,
}
impl Encode for ListFindingAggregatorsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("FindingAggregators", &self.finding_aggregators);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMembersRequest {
    pub only_associated: Option<bool>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
}
impl Decode for ListMembersRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListMembersRequest {
            only_associated: fields.optional("OnlyAssociated"),
            max_results: fields.optional("MaxResults"),
            next_token: fields.optional("NextToken"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMembersResponse {
    pub members: Option<Vec<Member>>,
    pub next_token: Option<String>,
}
impl Encode for ListMembersResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Members", &self.members);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationAdminAccountsRequest {
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub feature: Option<String>,
}
impl Decode for ListOrganizationAdminAccountsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListOrganizationAdminAccountsRequest {
            max_results: fields.optional("MaxResults"),
            next_token: fields.optional("NextToken"),
            feature: fields.optional("Feature"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListOrganizationAdminAccountsResponse {
    pub admin_accounts: Option<Vec<AdminAccount>>,
    pub next_token: Option<String>,
    pub feature: Option<String>,
}
impl Encode for ListOrganizationAdminAccountsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AdminAccounts", &self.admin_accounts);
        object.optional("NextToken", &self.next_token);
        object.optional("Feature", &self.feature);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSecurityControlDefinitionsRequest {
    pub standards_arn: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
    pub providers: Option<Vec<String>>,
}
impl Decode for ListSecurityControlDefinitionsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListSecurityControlDefinitionsRequest {
            standards_arn: fields.optional("StandardsArn"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
            providers: fields.optional("Providers"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListSecurityControlDefinitionsResponse {
    pub security_control_definitions: Vec<SecurityControlDefinition>,
    pub next_token: Option<String>,
}
impl Encode for ListSecurityControlDefinitionsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("SecurityControlDefinitions", &self.security_control_definitions);
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStandardsControlAssociationsRequest {
    pub security_control_id: String,
    pub next_token: Option<String>,
    pub max_results: Option<i64>,
}
impl Decode for ListStandardsControlAssociationsRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListStandardsControlAssociationsRequest {
            security_control_id: fields.required("SecurityControlId"),
            next_token: fields.optional("NextToken"),
            max_results: fields.optional("MaxResults"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListStandardsControlAssociationsResponse {
    pub standards_control_association_summaries: Vec<StandardsControlAssociationSummary>,
    pub next_token: Option<String>,
}
impl Encode for ListStandardsControlAssociationsResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .member(
                "StandardsControlAssociationSummaries",
                &self.standards_control_association_summaries,
            );
        object.optional("NextToken", &self.next_token);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}
impl Decode for ListTagsForResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ListTagsForResourceRequest {
            resource_arn: fields.required("ResourceArn"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<BTreeMap<String, String>>,
}
impl Encode for ListTagsForResourceResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Tags", &self.tags);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Member {
    pub account_id: Option<String>,
    pub email: Option<String>,
    pub master_id: Option<String>,
    pub administrator_id: Option<String>,
    pub member_status: Option<String>,
    pub invited_at: Option<Millis>,
    pub updated_at: Option<Millis>,
}
impl Encode for Member {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AccountId", &self.account_id);
        object.optional("Email", &self.email);
        object.optional("MasterId", &self.master_id);
        object.optional("AdministratorId", &self.administrator_id);
        object.optional("MemberStatus", &self.member_status);
        object.timestamp("InvitedAt", self.invited_at, TimestampFormat::Iso8601);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganizationConfiguration {
    pub configuration_type: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}
impl Decode for OrganizationConfiguration {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        OrganizationConfiguration {
            configuration_type: fields.optional("ConfigurationType"),
            status: fields.optional("Status"),
            status_message: fields.optional("StatusMessage"),
        }
    }
}
impl Encode for OrganizationConfiguration {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigurationType", &self.configuration_type);
        object.optional("Status", &self.status);
        object.optional("StatusMessage", &self.status_message);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterConfiguration {
    pub value_type: String,
    pub value: Option<ParameterValue>,
}
impl Decode for ParameterConfiguration {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        ParameterConfiguration {
            value_type: fields.required("ValueType"),
            value: fields.optional("Value"),
        }
    }
}
impl Encode for ParameterConfiguration {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ValueType", &self.value_type);
        object.optional("Value", &self.value);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParameterDefinition {
    pub description: String,
    pub configuration_options: ConfigurationOptions,
}
impl Encode for ParameterDefinition {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("Description", &self.description);
        object.member("ConfigurationOptions", &self.configuration_options);
        object.end();
    }
}
#[derive(Debug, Clone, PartialEq)]
pub enum ParameterValue {
    Integer(i64),
    IntegerList(Vec<i64>),
    Double(f64),
    String(String),
    StringList(Vec<String>),
    Boolean(bool),
    Enum(String),
    EnumList(Vec<String>),
}
impl Default for ParameterValue {
    fn default() -> Self {
        ParameterValue::Integer(Default::default())
    }
}
impl Decode for ParameterValue {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        if let Some(value) = fields.optional("Integer") {
            return ParameterValue::Integer(value);
        }
        if let Some(value) = fields.optional("IntegerList") {
            return ParameterValue::IntegerList(value);
        }
        if let Some(value) = fields.optional("Double") {
            return ParameterValue::Double(value);
        }
        if let Some(value) = fields.optional("String") {
            return ParameterValue::String(value);
        }
        if let Some(value) = fields.optional("StringList") {
            return ParameterValue::StringList(value);
        }
        if let Some(value) = fields.optional("Boolean") {
            return ParameterValue::Boolean(value);
        }
        if let Some(value) = fields.optional("Enum") {
            return ParameterValue::Enum(value);
        }
        if let Some(value) = fields.optional("EnumList") {
            return ParameterValue::EnumList(value);
        }
        ParameterValue::default()
    }
}
impl Encode for ParameterValue {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        match self {
            ParameterValue::Integer(value) => object.member("Integer", value),
            ParameterValue::IntegerList(value) => object.member("IntegerList", value),
            ParameterValue::Double(value) => object.member("Double", value),
            ParameterValue::String(value) => object.member("String", value),
            ParameterValue::StringList(value) => object.member("StringList", value),
            ParameterValue::Boolean(value) => object.member("Boolean", value),
            ParameterValue::Enum(value) => object.member("Enum", value),
            ParameterValue::EnumList(value) => object.member("EnumList", value),
        }
        object.end();
    }
}
#[derive(Debug, Clone, PartialEq)]
pub enum Policy {
    SecurityHub(SecurityHubPolicy),
}
impl Default for Policy {
    fn default() -> Self {
        Policy::SecurityHub(Default::default())
    }
}
impl Decode for Policy {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        if let Some(value) = fields.optional("SecurityHub") {
            return Policy::SecurityHub(value);
        }
        Policy::default()
    }
}
impl Encode for Policy {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        match self {
            Policy::SecurityHub(value) => object.member("SecurityHub", value),
        }
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Product {
    pub product_arn: String,
    pub product_name: Option<String>,
    pub company_name: Option<String>,
    pub description: Option<String>,
    pub categories: Option<Vec<String>>,
    pub integration_types: Option<Vec<String>>,
    pub marketplace_url: Option<String>,
    pub activation_url: Option<String>,
    pub product_subscription_resource_policy: Option<String>,
}
impl Encode for Product {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("ProductArn", &self.product_arn);
        object.optional("ProductName", &self.product_name);
        object.optional("CompanyName", &self.company_name);
        object.optional("Description", &self.description);
        object.optional("Categories", &self.categories);
        object.optional("IntegrationTypes", &self.integration_types);
        object.optional("MarketplaceUrl", &self.marketplace_url);
        object.optional("ActivationUrl", &self.activation_url);
        object
            .optional(
                "ProductSubscriptionResourcePolicy",
                &self.product_subscription_resource_policy,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResultShape {
    pub account_id: Option<String>,
    pub processing_result: Option<String>,
}
impl Encode for ResultShape {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("AccountId", &self.account_id);
        object.optional("ProcessingResult", &self.processing_result);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityControl {
    pub security_control_id: String,
    pub security_control_arn: String,
    pub title: String,
    pub description: String,
    pub remediation_url: String,
    pub severity_rating: String,
    pub security_control_status: String,
    pub update_status: Option<String>,
    pub parameters: Option<BTreeMap<String, ParameterConfiguration>>,
    pub last_update_reason: Option<String>,
    pub provider: Option<String>,
}
impl Encode for SecurityControl {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("SecurityControlId", &self.security_control_id);
        object.member("SecurityControlArn", &self.security_control_arn);
        object.member("Title", &self.title);
        object.member("Description", &self.description);
        object.member("RemediationUrl", &self.remediation_url);
        object.member("SeverityRating", &self.severity_rating);
        object.member("SecurityControlStatus", &self.security_control_status);
        object.optional("UpdateStatus", &self.update_status);
        object.optional("Parameters", &self.parameters);
        object.optional("LastUpdateReason", &self.last_update_reason);
        object.optional("Provider", &self.provider);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityControlCustomParameter {
    pub security_control_id: Option<String>,
    pub parameters: Option<BTreeMap<String, ParameterConfiguration>>,
}
impl Decode for SecurityControlCustomParameter {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        SecurityControlCustomParameter {
            security_control_id: fields.optional("SecurityControlId"),
            parameters: fields.optional("Parameters"),
        }
    }
}
impl Encode for SecurityControlCustomParameter {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("SecurityControlId", &self.security_control_id);
        object.optional("Parameters", &self.parameters);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityControlDefinition {
    pub security_control_id: String,
    pub title: String,
    pub description: String,
    pub remediation_url: String,
    pub severity_rating: String,
    pub current_region_availability: String,
    pub customizable_properties: Option<Vec<String>>,
    pub parameter_definitions: Option<BTreeMap<String, ParameterDefinition>>,
    pub provider: Option<String>,
}
impl Encode for SecurityControlDefinition {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("SecurityControlId", &self.security_control_id);
        object.member("Title", &self.title);
        object.member("Description", &self.description);
        object.member("RemediationUrl", &self.remediation_url);
        object.member("SeverityRating", &self.severity_rating);
        object.member("CurrentRegionAvailability", &self.current_region_availability);
        object.optional("CustomizableProperties", &self.customizable_properties);
        object.optional("ParameterDefinitions", &self.parameter_definitions);
        object.optional("Provider", &self.provider);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityControlsConfiguration {
    pub enabled_security_control_identifiers: Option<Vec<String>>,
    pub disabled_security_control_identifiers: Option<Vec<String>>,
    pub security_control_custom_parameters: Option<Vec<SecurityControlCustomParameter>>,
}
impl Decode for SecurityControlsConfiguration {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        SecurityControlsConfiguration {
            enabled_security_control_identifiers: fields
                .optional("EnabledSecurityControlIdentifiers"),
            disabled_security_control_identifiers: fields
                .optional("DisabledSecurityControlIdentifiers"),
            security_control_custom_parameters: fields
                .optional("SecurityControlCustomParameters"),
        }
    }
}
impl Encode for SecurityControlsConfiguration {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "EnabledSecurityControlIdentifiers",
                &self.enabled_security_control_identifiers,
            );
        object
            .optional(
                "DisabledSecurityControlIdentifiers",
                &self.disabled_security_control_identifiers,
            );
        object
            .optional(
                "SecurityControlCustomParameters",
                &self.security_control_custom_parameters,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityHubPolicy {
    pub service_enabled: Option<bool>,
    pub enabled_standard_identifiers: Option<Vec<String>>,
    pub security_controls_configuration: Option<SecurityControlsConfiguration>,
}
impl Decode for SecurityHubPolicy {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        SecurityHubPolicy {
            service_enabled: fields.optional("ServiceEnabled"),
            enabled_standard_identifiers: fields.optional("EnabledStandardIdentifiers"),
            security_controls_configuration: fields
                .optional("SecurityControlsConfiguration"),
        }
    }
}
impl Encode for SecurityHubPolicy {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ServiceEnabled", &self.service_enabled);
        object
            .optional("EnabledStandardIdentifiers", &self.enabled_standard_identifiers);
        object
            .optional(
                "SecurityControlsConfiguration",
                &self.security_controls_configuration,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Standard {
    pub standards_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub enabled_by_default: Option<bool>,
    pub provider: Option<String>,
    pub standards_managed_by: Option<StandardsManagedBy>,
}
impl Encode for Standard {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("StandardsArn", &self.standards_arn);
        object.optional("Name", &self.name);
        object.optional("Description", &self.description);
        object.optional("EnabledByDefault", &self.enabled_by_default);
        object.optional("Provider", &self.provider);
        object.optional("StandardsManagedBy", &self.standards_managed_by);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsControl {
    pub standards_control_arn: Option<String>,
    pub control_status: Option<String>,
    pub disabled_reason: Option<String>,
    pub control_status_updated_at: Option<Millis>,
    pub control_id: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub remediation_url: Option<String>,
    pub severity_rating: Option<String>,
    pub related_requirements: Option<Vec<String>>,
}
impl Encode for StandardsControl {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("StandardsControlArn", &self.standards_control_arn);
        object.optional("ControlStatus", &self.control_status);
        object.optional("DisabledReason", &self.disabled_reason);
        object
            .timestamp(
                "ControlStatusUpdatedAt",
                self.control_status_updated_at,
                TimestampFormat::Iso8601,
            );
        object.optional("ControlId", &self.control_id);
        object.optional("Title", &self.title);
        object.optional("Description", &self.description);
        object.optional("RemediationUrl", &self.remediation_url);
        object.optional("SeverityRating", &self.severity_rating);
        object.optional("RelatedRequirements", &self.related_requirements);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsControlAssociationDetail {
    pub standards_arn: String,
    pub security_control_id: String,
    pub security_control_arn: String,
    pub association_status: String,
    pub related_requirements: Option<Vec<String>>,
    pub updated_at: Option<Millis>,
    pub updated_reason: Option<String>,
    pub standards_control_title: Option<String>,
    pub standards_control_description: Option<String>,
    pub standards_control_arns: Option<Vec<String>>,
}
impl Encode for StandardsControlAssociationDetail {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("StandardsArn", &self.standards_arn);
        object.member("SecurityControlId", &self.security_control_id);
        object.member("SecurityControlArn", &self.security_control_arn);
        object.member("AssociationStatus", &self.association_status);
        object.optional("RelatedRequirements", &self.related_requirements);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.optional("UpdatedReason", &self.updated_reason);
        object.optional("StandardsControlTitle", &self.standards_control_title);
        object
            .optional(
                "StandardsControlDescription",
                &self.standards_control_description,
            );
        object.optional("StandardsControlArns", &self.standards_control_arns);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsControlAssociationId {
    pub security_control_id: String,
    pub standards_arn: String,
}
impl Decode for StandardsControlAssociationId {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        StandardsControlAssociationId {
            security_control_id: fields.required("SecurityControlId"),
            standards_arn: fields.required("StandardsArn"),
        }
    }
}
impl Encode for StandardsControlAssociationId {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("SecurityControlId", &self.security_control_id);
        object.member("StandardsArn", &self.standards_arn);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsControlAssociationSummary {
    pub standards_arn: String,
    pub security_control_id: String,
    pub security_control_arn: String,
    pub association_status: String,
    pub related_requirements: Option<Vec<String>>,
    pub updated_at: Option<Millis>,
    pub updated_reason: Option<String>,
    pub standards_control_title: Option<String>,
    pub standards_control_description: Option<String>,
}
impl Encode for StandardsControlAssociationSummary {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("StandardsArn", &self.standards_arn);
        object.member("SecurityControlId", &self.security_control_id);
        object.member("SecurityControlArn", &self.security_control_arn);
        object.member("AssociationStatus", &self.association_status);
        object.optional("RelatedRequirements", &self.related_requirements);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.optional("UpdatedReason", &self.updated_reason);
        object.optional("StandardsControlTitle", &self.standards_control_title);
        object
            .optional(
                "StandardsControlDescription",
                &self.standards_control_description,
            );
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsControlAssociationUpdate {
    pub standards_arn: String,
    pub security_control_id: String,
    pub association_status: String,
    pub updated_reason: Option<String>,
}
impl Decode for StandardsControlAssociationUpdate {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        StandardsControlAssociationUpdate {
            standards_arn: fields.required("StandardsArn"),
            security_control_id: fields.required("SecurityControlId"),
            association_status: fields.required("AssociationStatus"),
            updated_reason: fields.optional("UpdatedReason"),
        }
    }
}
impl Encode for StandardsControlAssociationUpdate {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("StandardsArn", &self.standards_arn);
        object.member("SecurityControlId", &self.security_control_id);
        object.member("AssociationStatus", &self.association_status);
        object.optional("UpdatedReason", &self.updated_reason);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsManagedBy {
    pub company: Option<String>,
    pub product: Option<String>,
}
impl Encode for StandardsManagedBy {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Company", &self.company);
        object.optional("Product", &self.product);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsStatusReason {
    pub status_reason_code: String,
}
impl Encode for StandardsStatusReason {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("StatusReasonCode", &self.status_reason_code);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsSubscription {
    pub standards_subscription_arn: String,
    pub standards_arn: String,
    pub standards_input: BTreeMap<String, String>,
    pub standards_status: String,
    pub standards_controls_updatable: Option<String>,
    pub standards_status_reason: Option<StandardsStatusReason>,
    pub provider: Option<String>,
}
impl Encode for StandardsSubscription {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("StandardsSubscriptionArn", &self.standards_subscription_arn);
        object.member("StandardsArn", &self.standards_arn);
        object.member("StandardsInput", &self.standards_input);
        object.member("StandardsStatus", &self.standards_status);
        object
            .optional("StandardsControlsUpdatable", &self.standards_controls_updatable);
        object.optional("StandardsStatusReason", &self.standards_status_reason);
        object.optional("Provider", &self.provider);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StandardsSubscriptionRequest {
    pub standards_arn: String,
    pub standards_input: Option<BTreeMap<String, String>>,
}
impl Decode for StandardsSubscriptionRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        StandardsSubscriptionRequest {
            standards_arn: fields.required("StandardsArn"),
            standards_input: fields.optional("StandardsInput"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartConfigurationPolicyAssociationRequest {
    pub configuration_policy_identifier: String,
    pub target: Target,
}
impl Decode for StartConfigurationPolicyAssociationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        StartConfigurationPolicyAssociationRequest {
            configuration_policy_identifier: fields
                .required("ConfigurationPolicyIdentifier"),
            target: fields.required("Target"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartConfigurationPolicyAssociationResponse {
    pub configuration_policy_id: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub association_type: Option<String>,
    pub updated_at: Option<Millis>,
    pub association_status: Option<String>,
    pub association_status_message: Option<String>,
}
impl Encode for StartConfigurationPolicyAssociationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("ConfigurationPolicyId", &self.configuration_policy_id);
        object.optional("TargetId", &self.target_id);
        object.optional("TargetType", &self.target_type);
        object.optional("AssociationType", &self.association_type);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.optional("AssociationStatus", &self.association_status);
        object.optional("AssociationStatusMessage", &self.association_status_message);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartConfigurationPolicyDisassociationRequest {
    pub target: Option<Target>,
    pub configuration_policy_identifier: String,
}
impl Decode for StartConfigurationPolicyDisassociationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        StartConfigurationPolicyDisassociationRequest {
            target: fields.optional("Target"),
            configuration_policy_identifier: fields
                .required("ConfigurationPolicyIdentifier"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartConfigurationPolicyDisassociationResponse {}
impl Encode for StartConfigurationPolicyDisassociationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StringConfigurationOptions {
    pub default_value: Option<String>,
    pub re2_expression: Option<String>,
    pub expression_description: Option<String>,
}
impl Encode for StringConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DefaultValue", &self.default_value);
        object.optional("Re2Expression", &self.re2_expression);
        object.optional("ExpressionDescription", &self.expression_description);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StringListConfigurationOptions {
    pub default_value: Option<Vec<String>>,
    pub re2_expression: Option<String>,
    pub max_items: Option<i64>,
    pub expression_description: Option<String>,
}
impl Encode for StringListConfigurationOptions {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("DefaultValue", &self.default_value);
        object.optional("Re2Expression", &self.re2_expression);
        object.optional("MaxItems", &self.max_items);
        object.optional("ExpressionDescription", &self.expression_description);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
}
impl Decode for TagResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        TagResourceRequest {
            resource_arn: fields.required("ResourceArn"),
            tags: fields.required("Tags"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceResponse {}
impl Encode for TagResourceResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    AccountId(String),
    OrganizationalUnitId(String),
    RootId(String),
}
impl Default for Target {
    fn default() -> Self {
        Target::AccountId(Default::default())
    }
}
impl Decode for Target {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        if let Some(value) = fields.optional("AccountId") {
            return Target::AccountId(value);
        }
        if let Some(value) = fields.optional("OrganizationalUnitId") {
            return Target::OrganizationalUnitId(value);
        }
        if let Some(value) = fields.optional("RootId") {
            return Target::RootId(value);
        }
        Target::default()
    }
}
impl Encode for Target {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        match self {
            Target::AccountId(value) => object.member("AccountId", value),
            Target::OrganizationalUnitId(value) => {
                object.member("OrganizationalUnitId", value)
            }
            Target::RootId(value) => object.member("RootId", value),
        }
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnprocessedConfigurationPolicyAssociation {
    pub configuration_policy_association_identifiers: Option<
        ConfigurationPolicyAssociation,
    >,
    pub error_code: Option<String>,
    pub error_reason: Option<String>,
}
impl Encode for UnprocessedConfigurationPolicyAssociation {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .optional(
                "ConfigurationPolicyAssociationIdentifiers",
                &self.configuration_policy_association_identifiers,
            );
        object.optional("ErrorCode", &self.error_code);
        object.optional("ErrorReason", &self.error_reason);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnprocessedSecurityControl {
    pub security_control_id: String,
    pub error_code: String,
    pub error_reason: Option<String>,
}
impl Encode for UnprocessedSecurityControl {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.member("SecurityControlId", &self.security_control_id);
        object.member("ErrorCode", &self.error_code);
        object.optional("ErrorReason", &self.error_reason);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnprocessedStandardsControlAssociation {
    pub standards_control_association_id: StandardsControlAssociationId,
    pub error_code: String,
    pub error_reason: Option<String>,
}
impl Encode for UnprocessedStandardsControlAssociation {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .member(
                "StandardsControlAssociationId",
                &self.standards_control_association_id,
            );
        object.member("ErrorCode", &self.error_code);
        object.optional("ErrorReason", &self.error_reason);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnprocessedStandardsControlAssociationUpdate {
    pub standards_control_association_update: StandardsControlAssociationUpdate,
    pub error_code: String,
    pub error_reason: Option<String>,
}
impl Encode for UnprocessedStandardsControlAssociationUpdate {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object
            .member(
                "StandardsControlAssociationUpdate",
                &self.standards_control_association_update,
            );
        object.member("ErrorCode", &self.error_code);
        object.optional("ErrorReason", &self.error_reason);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}
impl Decode for UntagResourceRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UntagResourceRequest {
            resource_arn: fields.required("ResourceArn"),
            tag_keys: fields.required("TagKeys"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceResponse {}
impl Encode for UntagResourceResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConfigurationPolicyRequest {
    pub identifier: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub updated_reason: Option<String>,
    pub configuration_policy: Option<Policy>,
}
impl Decode for UpdateConfigurationPolicyRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdateConfigurationPolicyRequest {
            identifier: fields.required("Identifier"),
            name: fields.optional("Name"),
            description: fields.optional("Description"),
            updated_reason: fields.optional("UpdatedReason"),
            configuration_policy: fields.optional("ConfigurationPolicy"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateConfigurationPolicyResponse {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub updated_at: Option<Millis>,
    pub created_at: Option<Millis>,
    pub configuration_policy: Option<Policy>,
}
impl Encode for UpdateConfigurationPolicyResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("Arn", &self.arn);
        object.optional("Id", &self.id);
        object.optional("Name", &self.name);
        object.optional("Description", &self.description);
        object.timestamp("UpdatedAt", self.updated_at, TimestampFormat::Iso8601);
        object.timestamp("CreatedAt", self.created_at, TimestampFormat::Iso8601);
        object.optional("ConfigurationPolicy", &self.configuration_policy);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateFindingAggregatorRequest {
    pub finding_aggregator_arn: String,
    pub region_linking_mode: String,
    pub regions: Option<Vec<String>>,
}
impl Decode for UpdateFindingAggregatorRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdateFindingAggregatorRequest {
            finding_aggregator_arn: fields.required("FindingAggregatorArn"),
            region_linking_mode: fields.required("RegionLinkingMode"),
            regions: fields.optional("Regions"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateFindingAggregatorResponse {
    pub finding_aggregator_arn: Option<String>,
    pub finding_aggregation_region: Option<String>,
    pub region_linking_mode: Option<String>,
    pub regions: Option<Vec<String>>,
}
impl Encode for UpdateFindingAggregatorResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut object = Object::begin(out);
        object.optional("FindingAggregatorArn", &self.finding_aggregator_arn);
        object.optional("FindingAggregationRegion", &self.finding_aggregation_region);
        object.optional("RegionLinkingMode", &self.region_linking_mode);
        object.optional("Regions", &self.regions);
        object.end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOrganizationConfigurationRequest {
    pub auto_enable: bool,
    pub auto_enable_standards: Option<String>,
    pub organization_configuration: Option<OrganizationConfiguration>,
}
impl Decode for UpdateOrganizationConfigurationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdateOrganizationConfigurationRequest {
            auto_enable: fields.required("AutoEnable"),
            auto_enable_standards: fields.optional("AutoEnableStandards"),
            organization_configuration: fields.optional("OrganizationConfiguration"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateOrganizationConfigurationResponse {}
impl Encode for UpdateOrganizationConfigurationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSecurityControlRequest {
    pub security_control_id: String,
    pub parameters: BTreeMap<String, ParameterConfiguration>,
    pub last_update_reason: Option<String>,
}
impl Decode for UpdateSecurityControlRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdateSecurityControlRequest {
            security_control_id: fields.required("SecurityControlId"),
            parameters: fields.required("Parameters"),
            last_update_reason: fields.optional("LastUpdateReason"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSecurityControlResponse {}
impl Encode for UpdateSecurityControlResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSecurityHubConfigurationRequest {
    pub auto_enable_controls: Option<bool>,
    pub control_finding_generator: Option<String>,
}
impl Decode for UpdateSecurityHubConfigurationRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdateSecurityHubConfigurationRequest {
            auto_enable_controls: fields.optional("AutoEnableControls"),
            control_finding_generator: fields.optional("ControlFindingGenerator"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateSecurityHubConfigurationResponse {}
impl Encode for UpdateSecurityHubConfigurationResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStandardsControlRequest {
    pub standards_control_arn: String,
    pub control_status: Option<String>,
    pub disabled_reason: Option<String>,
}
impl Decode for UpdateStandardsControlRequest {
    fn decode(tree: Tree) -> Self {
        let mut fields = Fields::of(tree);
        UpdateStandardsControlRequest {
            standards_control_arn: fields.required("StandardsControlArn"),
            control_status: fields.optional("ControlStatus"),
            disabled_reason: fields.optional("DisabledReason"),
        }
    }
}
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateStandardsControlResponse {}
impl Encode for UpdateStandardsControlResponse {
    fn encode(&self, out: &mut Vec<u8>) {
        Object::begin(out).end();
    }
}
