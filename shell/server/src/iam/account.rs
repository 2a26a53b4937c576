//! What is known of an account as a whole: from the account facts that were delivered, and from the roles that exist here.

use super::refusal::no_such_entity;
use super::roles::own_roles;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::{BadToken, Scope};
use crate::refusal::Refusal;
use documents::Document;
use evaluation::facts::AccountFacts;
use evaluation::items::Member;
use std::collections::BTreeMap;
use wire_iam as wire;
use wire_iam::{
    GetAccountPasswordPolicyResponse, GetAccountSummaryResponse, ListAccountAliasesRequest, ListAccountAliasesResponse,
};

/// IAM's quotas as its guide has them, by their names in the summary.
const QUOTAS: [(&str, i64); 20] = [
    ("AccessKeysPerUserQuota", 2),
    ("AssumeRolePolicySizeQuota", 2_048),
    ("AttachedPoliciesPerGroupQuota", 10),
    ("AttachedPoliciesPerRoleQuota", 10),
    ("AttachedPoliciesPerUserQuota", 10),
    ("GlobalEndpointTokenVersion", 1),
    ("GroupPolicySizeQuota", 5_120),
    ("GroupsPerUserQuota", 10),
    ("GroupsQuota", 300),
    ("InstanceProfilesQuota", 1_000),
    ("PoliciesQuota", 1_500),
    ("PolicySizeQuota", 6_144),
    ("PolicyVersionsInUseQuota", 10_000),
    ("RolePolicySizeQuota", 10_240),
    ("RolesQuota", 1_000),
    ("ServerCertificatesQuota", 20),
    ("SigningCertificatesPerUserQuota", 2),
    ("UserPolicySizeQuota", 2_048),
    ("UsersQuota", 5_000),
    ("VersionsPerPolicyQuota", 5),
];

/// Quotas, the roles that exist here, and whatever else a delivery told. What nobody told is left out.
pub async fn get_account_summary(
    installation: &Installation,
    call: &Call,
    (): (),
) -> Result<GetAccountSummaryResponse, Refusal> {
    let mut summary: BTreeMap<String, i64> = QUOTAS.into_iter().map(|(name, quota)| (name.to_owned(), quota)).collect();
    let roles = own_roles(installation, call);
    summary.insert("Roles".to_owned(), i64::try_from(roles.len()).unwrap_or(i64::MAX));
    let facts = facts(installation, call).await?;
    if let Some(told) = facts.fact("accountSummary", &[]).document() {
        let numbers = told.entries().unwrap_or_default().iter();
        summary.extend(numbers.filter_map(|entry| Some((entry.key.to_string(), entry.value.as_i64()?))));
    }
    Ok(GetAccountSummaryResponse { summary_map: Some(summary) })
}

/// Aliases are made by nobody here.
pub async fn list_account_aliases(
    _: &Installation,
    call: &Call,
    input: ListAccountAliasesRequest,
) -> Result<ListAccountAliasesResponse, Refusal> {
    let scope = Scope { operation: "ListAccountAliases", caller: &call.caller, parameters: &[] };
    match input.marker.map(|marker| scope.key(&marker)) {
        // There is no page after which another one comes.
        Some(_) => Err(BadToken.into()),
        None => Ok(ListAccountAliasesResponse { is_truncated: Some(false), ..ListAccountAliasesResponse::default() }),
    }
}

pub async fn get_account_password_policy(
    installation: &Installation,
    call: &Call,
    (): (),
) -> Result<GetAccountPasswordPolicyResponse, Refusal> {
    let facts = facts(installation, call).await?;
    let Member::Value(policy) = facts.fact("passwordPolicy", &[]) else {
        let name = format!("The Password Policy with domain name {}", call.caller.account);
        return Err(no_such_entity(&name).into());
    };
    let boolean = |name: &str| policy.get(name).and_then(Document::as_bool);
    let number = |name: &str| policy.get(name).and_then(Document::as_i64);
    let max_password_age = number("MaxPasswordAge");
    let password_policy = wire::PasswordPolicy {
        minimum_password_length: number("MinimumPasswordLength"),
        require_symbols: boolean("RequireSymbols"),
        require_numbers: boolean("RequireNumbers"),
        require_uppercase_characters: boolean("RequireUppercaseCharacters"),
        require_lowercase_characters: boolean("RequireLowercaseCharacters"),
        allow_users_to_change_password: boolean("AllowUsersToChangePassword"),
        // Which it is when passwords have an age.
        expire_passwords: boolean("ExpirePasswords").or_else(|| Some(max_password_age? > 0)),
        max_password_age,
        password_reuse_prevention: number("PasswordReusePrevention"),
        hard_expiry: boolean("HardExpiry"),
    };
    Ok(GetAccountPasswordPolicyResponse { password_policy })
}

/// What was delivered of the caller's account.
async fn facts(installation: &Installation, call: &Call) -> Result<AccountFacts, Refusal> {
    let rows = installation.evidence.facts_of_accounts([call.caller.account]).await?;
    Ok(evidence::facts::read(None, rows.first().and_then(Option::as_ref)))
}
