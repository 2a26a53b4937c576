//! The schema of iam, made by `cargo xtask codegen` from models/iam.json.
#![allow(missing_docs, reason = "the models carry no text")]
#![allow(
    unused_imports,
    reason = "which kinds of shapes there are depends on the model"
)]
use crate::{
    FloatShape, IntegerShape, ListShape, Location, MapShape, Operation, ErrorShape,
    Paginator, Protocol, Service, ServiceId, Shape, StringShape, Structure,
    TimestampFormat, optional, required,
};
pub static SERVICE: Service = Service {
    id: ServiceId::Iam,
    name: "iam",
    api_version: "2010-05-08",
    protocol: Protocol::Query,
    target_prefix: None,
    signing_name: "iam",
    xml_namespace: Some("https://iam.amazonaws.com/doc/2010-05-08/"),
    operations: &[
        &operations::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &operations::DISABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &operations::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT,
        &operations::ENABLE_ORGANIZATIONS_ROOT_SESSIONS,
        &operations::GET_ACCOUNT_PASSWORD_POLICY,
        &operations::GET_ACCOUNT_SUMMARY,
        &operations::GET_ROLE,
        &operations::GET_USER,
        &operations::LIST_ACCOUNT_ALIASES,
        &operations::LIST_ORGANIZATIONS_FEATURES,
        &operations::LIST_ROLES,
    ],
    left_out: &[
        "AcceptDelegationRequest",
        "AcquireRole",
        "AddClientIDToOpenIDConnectProvider",
        "AddRoleToInstanceProfile",
        "AddUserToGroup",
        "AssociateDelegationRequest",
        "AttachGroupPolicy",
        "AttachRolePolicy",
        "AttachUserPolicy",
        "ChangePassword",
        "CreateAccessKey",
        "CreateAccountAlias",
        "CreateDelegationRequest",
        "CreateGroup",
        "CreateInstanceProfile",
        "CreateLoginProfile",
        "CreateOpenIDConnectProvider",
        "CreatePolicy",
        "CreatePolicyVersion",
        "CreateRole",
        "CreateSAMLProvider",
        "CreateServiceLinkedRole",
        "CreateServiceSpecificCredential",
        "CreateUser",
        "CreateVirtualMFADevice",
        "DeactivateMFADevice",
        "DeleteAccessKey",
        "DeleteAccountAlias",
        "DeleteAccountPasswordPolicy",
        "DeleteGroup",
        "DeleteGroupPolicy",
        "DeleteInstanceProfile",
        "DeleteLoginProfile",
        "DeleteOpenIDConnectProvider",
        "DeletePolicy",
        "DeletePolicyVersion",
        "DeleteRole",
        "DeleteRolePermissionsBoundary",
        "DeleteRolePolicy",
        "DeleteSAMLProvider",
        "DeleteSSHPublicKey",
        "DeleteServerCertificate",
        "DeleteServiceLinkedRole",
        "DeleteServiceSpecificCredential",
        "DeleteSigningCertificate",
        "DeleteUser",
        "DeleteUserPermissionsBoundary",
        "DeleteUserPolicy",
        "DeleteVirtualMFADevice",
        "DetachGroupPolicy",
        "DetachRolePolicy",
        "DetachUserPolicy",
        "DisableOutboundWebIdentityFederation",
        "EnableMFADevice",
        "EnableOutboundWebIdentityFederation",
        "GenerateCredentialReport",
        "GenerateOrganizationsAccessReport",
        "GenerateServiceLastAccessedDetails",
        "GetAccessKeyLastUsed",
        "GetAccountAuthorizationDetails",
        "GetAccountProperties",
        "GetContextKeysForCustomPolicy",
        "GetContextKeysForPrincipalPolicy",
        "GetCredentialReport",
        "GetDelegationRequest",
        "GetGroup",
        "GetGroupPolicy",
        "GetHumanReadableSummary",
        "GetInstanceProfile",
        "GetLoginProfile",
        "GetMFADevice",
        "GetOpenIDConnectProvider",
        "GetOrganizationsAccessReport",
        "GetOutboundWebIdentityFederationInfo",
        "GetPolicy",
        "GetPolicyVersion",
        "GetRolePolicy",
        "GetRoleTemplateVersion",
        "GetSAMLProvider",
        "GetSSHPublicKey",
        "GetServerCertificate",
        "GetServiceLastAccessedDetails",
        "GetServiceLastAccessedDetailsWithEntities",
        "GetServiceLinkedRoleDeletionStatus",
        "GetUserPolicy",
        "ListAccessKeys",
        "ListAttachedGroupPolicies",
        "ListAttachedRolePolicies",
        "ListAttachedUserPolicies",
        "ListDelegationRequests",
        "ListEntitiesForPolicy",
        "ListGroupPolicies",
        "ListGroups",
        "ListGroupsForUser",
        "ListInstanceProfileTags",
        "ListInstanceProfiles",
        "ListInstanceProfilesForRole",
        "ListMFADeviceTags",
        "ListMFADevices",
        "ListOpenIDConnectProviderTags",
        "ListOpenIDConnectProviders",
        "ListPolicies",
        "ListPoliciesGrantingServiceAccess",
        "ListPolicyTags",
        "ListPolicyVersions",
        "ListRolePolicies",
        "ListRoleTags",
        "ListSAMLProviderTags",
        "ListSAMLProviders",
        "ListSSHPublicKeys",
        "ListServerCertificateTags",
        "ListServerCertificates",
        "ListServiceSpecificCredentials",
        "ListSigningCertificates",
        "ListUserPolicies",
        "ListUserTags",
        "ListUsers",
        "ListVirtualMFADevices",
        "PutAccountProperties",
        "PutGroupPolicy",
        "PutRolePermissionsBoundary",
        "PutRolePolicy",
        "PutUserPermissionsBoundary",
        "PutUserPolicy",
        "RejectDelegationRequest",
        "RemoveClientIDFromOpenIDConnectProvider",
        "RemoveRoleFromInstanceProfile",
        "RemoveUserFromGroup",
        "ResetServiceSpecificCredential",
        "ResyncMFADevice",
        "SendDelegationToken",
        "SetDefaultPolicyVersion",
        "SetSecurityTokenServicePreferences",
        "SimulateCustomPolicy",
        "SimulatePrincipalPolicy",
        "TagInstanceProfile",
        "TagMFADevice",
        "TagOpenIDConnectProvider",
        "TagPolicy",
        "TagRole",
        "TagSAMLProvider",
        "TagServerCertificate",
        "TagUser",
        "UntagInstanceProfile",
        "UntagMFADevice",
        "UntagOpenIDConnectProvider",
        "UntagPolicy",
        "UntagRole",
        "UntagSAMLProvider",
        "UntagServerCertificate",
        "UntagUser",
        "UpdateAccessKey",
        "UpdateAccountPasswordPolicy",
        "UpdateAssumeRolePolicy",
        "UpdateDelegationRequest",
        "UpdateGroup",
        "UpdateLoginProfile",
        "UpdateOpenIDConnectProviderThumbprint",
        "UpdateRole",
        "UpdateRoleDescription",
        "UpdateSAMLProvider",
        "UpdateSSHPublicKey",
        "UpdateServerCertificate",
        "UpdateServiceSpecificCredential",
        "UpdateSigningCertificate",
        "UpdateUser",
        "UploadSSHPublicKey",
        "UploadServerCertificate",
        "UploadSigningCertificate",
    ],
};
pub mod operations {
    use super::*;
    pub static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: Operation = Operation {
        service: ServiceId::Iam,
        name: "DisableOrganizationsRootCredentialsManagement",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST),
        output: Some(&super::DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE),
        result_wrapper: Some("DisableOrganizationsRootCredentialsManagementResult"),
        errors: &[
            &super::errors::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static DISABLE_ORGANIZATIONS_ROOT_SESSIONS: Operation = Operation {
        service: ServiceId::Iam,
        name: "DisableOrganizationsRootSessions",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST),
        output: Some(&super::DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE),
        result_wrapper: Some("DisableOrganizationsRootSessionsResult"),
        errors: &[
            &super::errors::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT: Operation = Operation {
        service: ServiceId::Iam,
        name: "EnableOrganizationsRootCredentialsManagement",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST),
        output: Some(&super::ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE),
        result_wrapper: Some("EnableOrganizationsRootCredentialsManagementResult"),
        errors: &[
            &super::errors::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
            &super::errors::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static ENABLE_ORGANIZATIONS_ROOT_SESSIONS: Operation = Operation {
        service: ServiceId::Iam,
        name: "EnableOrganizationsRootSessions",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST),
        output: Some(&super::ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE),
        result_wrapper: Some("EnableOrganizationsRootSessionsResult"),
        errors: &[
            &super::errors::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
            &super::errors::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ACCOUNT_PASSWORD_POLICY: Operation = Operation {
        service: ServiceId::Iam,
        name: "GetAccountPasswordPolicy",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: None,
        output: Some(&super::GET_ACCOUNT_PASSWORD_POLICY_RESPONSE),
        result_wrapper: Some("GetAccountPasswordPolicyResult"),
        errors: &[
            &super::errors::NO_SUCH_ENTITY_EXCEPTION,
            &super::errors::SERVICE_FAILURE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ACCOUNT_SUMMARY: Operation = Operation {
        service: ServiceId::Iam,
        name: "GetAccountSummary",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: None,
        output: Some(&super::GET_ACCOUNT_SUMMARY_RESPONSE),
        result_wrapper: Some("GetAccountSummaryResult"),
        errors: &[&super::errors::SERVICE_FAILURE_EXCEPTION],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_ROLE: Operation = Operation {
        service: ServiceId::Iam,
        name: "GetRole",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_ROLE_REQUEST),
        output: Some(&super::GET_ROLE_RESPONSE),
        result_wrapper: Some("GetRoleResult"),
        errors: &[
            &super::errors::NO_SUCH_ENTITY_EXCEPTION,
            &super::errors::SERVICE_FAILURE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static GET_USER: Operation = Operation {
        service: ServiceId::Iam,
        name: "GetUser",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::GET_USER_REQUEST),
        output: Some(&super::GET_USER_RESPONSE),
        result_wrapper: Some("GetUserResult"),
        errors: &[
            &super::errors::NO_SUCH_ENTITY_EXCEPTION,
            &super::errors::SERVICE_FAILURE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ACCOUNT_ALIASES: Operation = Operation {
        service: ServiceId::Iam,
        name: "ListAccountAliases",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_ACCOUNT_ALIASES_REQUEST),
        output: Some(&super::LIST_ACCOUNT_ALIASES_RESPONSE),
        result_wrapper: Some("ListAccountAliasesResult"),
        errors: &[&super::errors::SERVICE_FAILURE_EXCEPTION],
        paginator: Some(Paginator {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            results: &["AccountAliases"],
        }),
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ORGANIZATIONS_FEATURES: Operation = Operation {
        service: ServiceId::Iam,
        name: "ListOrganizationsFeatures",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_ORGANIZATIONS_FEATURES_REQUEST),
        output: Some(&super::LIST_ORGANIZATIONS_FEATURES_RESPONSE),
        result_wrapper: Some("ListOrganizationsFeaturesResult"),
        errors: &[
            &super::errors::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
            &super::errors::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_FOUND_EXCEPTION,
            &super::errors::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
        ],
        paginator: None,
        deprecated: false,
        anonymous: false,
    };
    pub static LIST_ROLES: Operation = Operation {
        service: ServiceId::Iam,
        name: "ListRoles",
        method: "POST",
        uri: "/",
        status: 200u16,
        input: Some(&super::LIST_ROLES_REQUEST),
        output: Some(&super::LIST_ROLES_RESPONSE),
        result_wrapper: Some("ListRolesResult"),
        errors: &[&super::errors::SERVICE_FAILURE_EXCEPTION],
        paginator: Some(Paginator {
            input_token: "Marker",
            output_token: "Marker",
            limit: Some("MaxItems"),
            results: &["Roles"],
        }),
        deprecated: false,
        anonymous: false,
    };
}
pub mod errors {
    use super::*;
    pub static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: ErrorShape = ErrorShape {
        name: "AccountNotManagementOrDelegatedAdministratorException",
        code: "AccountNotManagementOrDelegatedAdministratorException",
        status: 400u16,
        fault: false,
        structure: &super::ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION,
    };
    pub static CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorShape = ErrorShape {
        name: "CallerIsNotManagementAccountException",
        code: "CallerIsNotManagementAccountException",
        status: 400u16,
        fault: false,
        structure: &super::CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION,
    };
    pub static NO_SUCH_ENTITY_EXCEPTION: ErrorShape = ErrorShape {
        name: "NoSuchEntityException",
        code: "NoSuchEntity",
        status: 404u16,
        fault: false,
        structure: &super::NO_SUCH_ENTITY_EXCEPTION,
    };
    pub static ORGANIZATION_NOT_FOUND_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationNotFoundException",
        code: "OrganizationNotFoundException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATION_NOT_FOUND_EXCEPTION,
    };
    pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorShape = ErrorShape {
        name: "OrganizationNotInAllFeaturesModeException",
        code: "OrganizationNotInAllFeaturesModeException",
        status: 400u16,
        fault: false,
        structure: &super::ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION,
    };
    pub static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: ErrorShape = ErrorShape {
        name: "ServiceAccessNotEnabledException",
        code: "ServiceAccessNotEnabledException",
        status: 400u16,
        fault: false,
        structure: &super::SERVICE_ACCESS_NOT_ENABLED_EXCEPTION,
    };
    pub static SERVICE_FAILURE_EXCEPTION: ErrorShape = ErrorShape {
        name: "ServiceFailureException",
        code: "ServiceFailure",
        status: 500u16,
        fault: true,
        structure: &super::SERVICE_FAILURE_EXCEPTION,
    };
}
pub static ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: Structure = Structure {
    name: "AccountNotManagementOrDelegatedAdministratorException",
    members: &[],
    union: false,
};
pub static ATTACHED_PERMISSIONS_BOUNDARY: Structure = Structure {
    name: "AttachedPermissionsBoundary",
    members: &[
        optional("PermissionsBoundaryType", &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
        optional("PermissionsBoundaryArn", &ARN_TYPE),
    ],
    union: false,
};
pub static CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: Structure = Structure {
    name: "CallerIsNotManagementAccountException",
    members: &[],
    union: false,
};
pub static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: Structure = Structure {
    name: "DisableOrganizationsRootCredentialsManagementRequest",
    members: &[],
    union: false,
};
pub static DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: Structure = Structure {
    name: "DisableOrganizationsRootCredentialsManagementResponse",
    members: &[
        optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ],
    union: false,
};
pub static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: Structure = Structure {
    name: "DisableOrganizationsRootSessionsRequest",
    members: &[],
    union: false,
};
pub static DISABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: Structure = Structure {
    name: "DisableOrganizationsRootSessionsResponse",
    members: &[
        optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ],
    union: false,
};
pub static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_REQUEST: Structure = Structure {
    name: "EnableOrganizationsRootCredentialsManagementRequest",
    members: &[],
    union: false,
};
pub static ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT_RESPONSE: Structure = Structure {
    name: "EnableOrganizationsRootCredentialsManagementResponse",
    members: &[
        optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ],
    union: false,
};
pub static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_REQUEST: Structure = Structure {
    name: "EnableOrganizationsRootSessionsRequest",
    members: &[],
    union: false,
};
pub static ENABLE_ORGANIZATIONS_ROOT_SESSIONS_RESPONSE: Structure = Structure {
    name: "EnableOrganizationsRootSessionsResponse",
    members: &[
        optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ],
    union: false,
};
pub static FEATURE_TYPE: Shape = Shape::String(
    StringShape::new("FeatureType")
        .values(&["RootCredentialsManagement", "RootSessions"]),
);
pub static FEATURES_LIST_TYPE: Shape = Shape::List(
    ListShape::new("FeaturesListType", &FEATURE_TYPE),
);
pub static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: Structure = Structure {
    name: "GetAccountPasswordPolicyResponse",
    members: &[required("PasswordPolicy", &Shape::Structure(&PASSWORD_POLICY))],
    union: false,
};
pub static GET_ACCOUNT_SUMMARY_RESPONSE: Structure = Structure {
    name: "GetAccountSummaryResponse",
    members: &[optional("SummaryMap", &SUMMARY_MAP_TYPE)],
    union: false,
};
pub static GET_ROLE_REQUEST: Structure = Structure {
    name: "GetRoleRequest",
    members: &[required("RoleName", &ROLE_NAME_TYPE)],
    union: false,
};
pub static GET_ROLE_RESPONSE: Structure = Structure {
    name: "GetRoleResponse",
    members: &[required("Role", &Shape::Structure(&ROLE))],
    union: false,
};
pub static GET_USER_REQUEST: Structure = Structure {
    name: "GetUserRequest",
    members: &[optional("UserName", &EXISTING_USER_NAME_TYPE)],
    union: false,
};
pub static GET_USER_RESPONSE: Structure = Structure {
    name: "GetUserResponse",
    members: &[required("User", &Shape::Structure(&USER))],
    union: false,
};
pub static LIST_ACCOUNT_ALIASES_REQUEST: Structure = Structure {
    name: "ListAccountAliasesRequest",
    members: &[optional("Marker", &MARKER_TYPE), optional("MaxItems", &MAX_ITEMS_TYPE)],
    union: false,
};
pub static LIST_ACCOUNT_ALIASES_RESPONSE: Structure = Structure {
    name: "ListAccountAliasesResponse",
    members: &[
        required("AccountAliases", &ACCOUNT_ALIAS_LIST_TYPE),
        optional("IsTruncated", &Shape::Boolean),
        optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
    union: false,
};
pub static LIST_ORGANIZATIONS_FEATURES_REQUEST: Structure = Structure {
    name: "ListOrganizationsFeaturesRequest",
    members: &[],
    union: false,
};
pub static LIST_ORGANIZATIONS_FEATURES_RESPONSE: Structure = Structure {
    name: "ListOrganizationsFeaturesResponse",
    members: &[
        optional("OrganizationId", &ORGANIZATION_ID_TYPE),
        optional("EnabledFeatures", &FEATURES_LIST_TYPE),
    ],
    union: false,
};
pub static LIST_ROLES_REQUEST: Structure = Structure {
    name: "ListRolesRequest",
    members: &[
        optional("PathPrefix", &PATH_PREFIX_TYPE),
        optional("Marker", &MARKER_TYPE),
        optional("MaxItems", &MAX_ITEMS_TYPE),
    ],
    union: false,
};
pub static LIST_ROLES_RESPONSE: Structure = Structure {
    name: "ListRolesResponse",
    members: &[
        required("Roles", &ROLE_LIST_TYPE),
        optional("IsTruncated", &Shape::Boolean),
        optional("Marker", &RESPONSE_MARKER_TYPE),
    ],
    union: false,
};
pub static NO_SUCH_ENTITY_EXCEPTION: Structure = Structure {
    name: "NoSuchEntityException",
    members: &[optional("message", &NO_SUCH_ENTITY_MESSAGE)],
    union: false,
};
pub static ORGANIZATION_ID_TYPE: Shape = Shape::String(
    StringShape::new("OrganizationIdType").max(34).pattern("^o-[a-z0-9]{10,32}$"),
);
pub static ORGANIZATION_NOT_FOUND_EXCEPTION: Structure = Structure {
    name: "OrganizationNotFoundException",
    members: &[],
    union: false,
};
pub static ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: Structure = Structure {
    name: "OrganizationNotInAllFeaturesModeException",
    members: &[],
    union: false,
};
pub static PASSWORD_POLICY: Structure = Structure {
    name: "PasswordPolicy",
    members: &[
        optional("MinimumPasswordLength", &MINIMUM_PASSWORD_LENGTH_TYPE),
        optional("RequireSymbols", &Shape::Boolean),
        optional("RequireNumbers", &Shape::Boolean),
        optional("RequireUppercaseCharacters", &Shape::Boolean),
        optional("RequireLowercaseCharacters", &Shape::Boolean),
        optional("AllowUsersToChangePassword", &Shape::Boolean),
        optional("ExpirePasswords", &Shape::Boolean),
        optional("MaxPasswordAge", &MAX_PASSWORD_AGE_TYPE),
        optional("PasswordReusePrevention", &PASSWORD_REUSE_PREVENTION_TYPE),
        optional("HardExpiry", &Shape::Boolean),
    ],
    union: false,
};
pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Shape = Shape::String(
    StringShape::new("PermissionsBoundaryAttachmentType")
        .values(&["PermissionsBoundaryPolicy"]),
);
pub static ROLE: Structure = Structure {
    name: "Role",
    members: &[
        required("Path", &PATH_TYPE),
        required("RoleName", &ROLE_NAME_TYPE),
        required("RoleId", &ID_TYPE),
        required("Arn", &ARN_TYPE),
        required("CreateDate", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
        optional("Description", &ROLE_DESCRIPTION_TYPE),
        optional("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        optional(
            "PermissionsBoundary",
            &Shape::Structure(&ATTACHED_PERMISSIONS_BOUNDARY),
        ),
        optional("Tags", &TAG_LIST_TYPE),
        optional("RoleLastUsed", &Shape::Structure(&ROLE_LAST_USED)),
        optional("SourceRoleTemplate", &Shape::Structure(&SOURCE_ROLE_TEMPLATE)),
    ],
    union: false,
};
pub static ROLE_LAST_USED: Structure = Structure {
    name: "RoleLastUsed",
    members: &[
        optional("LastUsedDate", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("Region", &STRING_TYPE),
    ],
    union: false,
};
pub static SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: Structure = Structure {
    name: "ServiceAccessNotEnabledException",
    members: &[],
    union: false,
};
pub static SERVICE_FAILURE_EXCEPTION: Structure = Structure {
    name: "ServiceFailureException",
    members: &[optional("message", &SERVICE_FAILURE_EXCEPTION_MESSAGE)],
    union: false,
};
pub static SOURCE_ROLE_TEMPLATE: Structure = Structure {
    name: "SourceRoleTemplate",
    members: &[
        required("TemplateArn", &ARN_TYPE),
        required("TemplateMinorVersion", &INTEGER_TYPE),
    ],
    union: false,
};
pub static TAG: Structure = Structure {
    name: "Tag",
    members: &[required("Key", &TAG_KEY_TYPE), required("Value", &TAG_VALUE_TYPE)],
    union: false,
};
pub static USER: Structure = Structure {
    name: "User",
    members: &[
        required("Path", &PATH_TYPE),
        required("UserName", &USER_NAME_TYPE),
        required("UserId", &ID_TYPE),
        required("Arn", &ARN_TYPE),
        required("CreateDate", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional("PasswordLastUsed", &Shape::Timestamp(TimestampFormat::Iso8601)),
        optional(
            "PermissionsBoundary",
            &Shape::Structure(&ATTACHED_PERMISSIONS_BOUNDARY),
        ),
        optional("Tags", &TAG_LIST_TYPE),
    ],
    union: false,
};
pub static ACCOUNT_ALIAS_LIST_TYPE: Shape = Shape::List(
    ListShape::new("accountAliasListType", &ACCOUNT_ALIAS_TYPE),
);
pub static ACCOUNT_ALIAS_TYPE: Shape = Shape::String(
    StringShape::new("accountAliasType")
        .min(3)
        .max(63)
        .pattern("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"),
);
pub static ARN_TYPE: Shape = Shape::String(
    StringShape::new("arnType").min(20).max(2048),
);
pub static EXISTING_USER_NAME_TYPE: Shape = Shape::String(
    StringShape::new("existingUserNameType").min(1).max(128).pattern("[\\w+=,.@-]+"),
);
pub static ID_TYPE: Shape = Shape::String(
    StringShape::new("idType").min(16).max(128).pattern("[\\w]+"),
);
pub static INTEGER_TYPE: Shape = Shape::Integer(IntegerShape::new("integerType"));
pub static MARKER_TYPE: Shape = Shape::String(
    StringShape::new("markerType").min(1).max(320).pattern("[\\u0020-\\u00FF]+"),
);
pub static MAX_ITEMS_TYPE: Shape = Shape::Integer(
    IntegerShape::new("maxItemsType").min(1).max(1000),
);
pub static MAX_PASSWORD_AGE_TYPE: Shape = Shape::Integer(
    IntegerShape::new("maxPasswordAgeType").min(1).max(1095),
);
pub static MINIMUM_PASSWORD_LENGTH_TYPE: Shape = Shape::Integer(
    IntegerShape::new("minimumPasswordLengthType").min(6).max(128),
);
pub static NO_SUCH_ENTITY_MESSAGE: Shape = Shape::String(
    StringShape::new("noSuchEntityMessage"),
);
pub static PASSWORD_REUSE_PREVENTION_TYPE: Shape = Shape::Integer(
    IntegerShape::new("passwordReusePreventionType").min(1).max(24),
);
pub static PATH_PREFIX_TYPE: Shape = Shape::String(
    StringShape::new("pathPrefixType")
        .min(1)
        .max(512)
        .pattern("\\u002F[\\u0021-\\u007F]*"),
);
pub static PATH_TYPE: Shape = Shape::String(
    StringShape::new("pathType")
        .min(1)
        .max(512)
        .pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"),
);
pub static POLICY_DOCUMENT_TYPE: Shape = Shape::String(
    StringShape::new("policyDocumentType")
        .min(1)
        .max(131072)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
);
pub static RESPONSE_MARKER_TYPE: Shape = Shape::String(
    StringShape::new("responseMarkerType"),
);
pub static ROLE_DESCRIPTION_TYPE: Shape = Shape::String(
    StringShape::new("roleDescriptionType")
        .max(1000)
        .pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
);
pub static ROLE_LIST_TYPE: Shape = Shape::List(
    ListShape::new("roleListType", &Shape::Structure(&ROLE)),
);
pub static ROLE_MAX_SESSION_DURATION_TYPE: Shape = Shape::Integer(
    IntegerShape::new("roleMaxSessionDurationType").min(3600).max(43200),
);
pub static ROLE_NAME_TYPE: Shape = Shape::String(
    StringShape::new("roleNameType").min(1).max(64).pattern("[\\w+=,.@-]+"),
);
pub static SERVICE_FAILURE_EXCEPTION_MESSAGE: Shape = Shape::String(
    StringShape::new("serviceFailureExceptionMessage"),
);
pub static STRING_TYPE: Shape = Shape::String(StringShape::new("stringType"));
pub static SUMMARY_KEY_TYPE: Shape = Shape::String(
    StringShape::new("summaryKeyType")
        .values(
            &[
                "Users",
                "UsersQuota",
                "Groups",
                "GroupsQuota",
                "ServerCertificates",
                "ServerCertificatesQuota",
                "UserPolicySizeQuota",
                "GroupPolicySizeQuota",
                "GroupsPerUserQuota",
                "SigningCertificatesPerUserQuota",
                "AccessKeysPerUserQuota",
                "MFADevices",
                "MFADevicesInUse",
                "AccountMFAEnabled",
                "AccountAccessKeysPresent",
                "AccountPasswordPresent",
                "AccountSigningCertificatesPresent",
                "AttachedPoliciesPerGroupQuota",
                "AttachedPoliciesPerRoleQuota",
                "AttachedPoliciesPerUserQuota",
                "Policies",
                "PoliciesQuota",
                "PolicySizeQuota",
                "PolicyVersionsInUse",
                "PolicyVersionsInUseQuota",
                "VersionsPerPolicyQuota",
                "GlobalEndpointTokenVersion",
                "AssumeRolePolicySizeQuota",
                "InstanceProfiles",
                "InstanceProfilesQuota",
                "Providers",
                "RolePolicySizeQuota",
                "Roles",
                "RolesQuota",
            ],
        ),
);
pub static SUMMARY_MAP_TYPE: Shape = Shape::Map(
    MapShape::new("summaryMapType", &SUMMARY_KEY_TYPE, &SUMMARY_VALUE_TYPE),
);
pub static SUMMARY_VALUE_TYPE: Shape = Shape::Integer(
    IntegerShape::new("summaryValueType"),
);
pub static TAG_KEY_TYPE: Shape = Shape::String(
    StringShape::new("tagKeyType")
        .min(1)
        .max(128)
        .pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"),
);
pub static TAG_LIST_TYPE: Shape = Shape::List(
    ListShape::new("tagListType", &Shape::Structure(&TAG)).max(50),
);
pub static TAG_VALUE_TYPE: Shape = Shape::String(
    StringShape::new("tagValueType")
        .min(0)
        .max(256)
        .pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
);
pub static USER_NAME_TYPE: Shape = Shape::String(
    StringShape::new("userNameType").min(1).max(64).pattern("[\\w+=,.@-]+"),
);
