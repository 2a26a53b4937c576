//! AssumeRole: from an organization's management account into the role that CreateAccount made in a member. Trust policies
//! aren't modelled, so no other role can be assumed.

use super::unique_id::role_id;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::{Caller, Principal, State};
use identifiers::{AccountId, Partition};
use protocol::{Common, WireError};
use schema::ServiceId;
use wire_sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials};

/// How long a session lasts unless the caller says otherwise, in seconds.
const SESSION_SECONDS: i64 = 3_600;

/// What the root user is told, whatever the role.
const NOT_BY_ROOT: &str = "Roles may not be assumed by root accounts.";

pub async fn assume_role(
    installation: &Installation,
    call: &Call,
    input: AssumeRoleRequest,
) -> Result<AssumeRoleResponse, Refusal> {
    let caller = &call.caller;
    if caller.principal == Principal::Root {
        return Err(WireError::common(ServiceId::Sts, Common::AccessDenied, NOT_BY_ROOT).into());
    }
    let (account, role) = role_of(&input.role_arn, caller.region.partition()).ok_or_else(|| {
        WireError::common(ServiceId::Sts, Common::Validation, format!("{} is invalid", input.role_arn))
    })?;
    if !may_assume(&call.snapshot.state, caller, account, role) {
        let message = format!(
            "User: {} is not authorized to perform: sts:AssumeRole on resource: {}",
            caller.arn(),
            input.role_arn
        );
        return Err(WireError::common(ServiceId::Sts, Common::AccessDenied, message).into());
    }
    let now = installation.engine.now();
    let expires = now.plus_millis(input.duration_seconds.unwrap_or(SESSION_SECONDS).saturating_mul(1_000));
    let session = &input.role_session_name;
    let issued = call.credentials.issue(account, role, session, now, expires);
    let assumed = Caller {
        account,
        principal: Principal::AssumedRole { role: role.into(), session: session.as_str().into() },
        region: caller.region.clone(),
        proof: governance::Proof::Issued,
    };
    Ok(AssumeRoleResponse {
        credentials: Some(Credentials {
            access_key_id: issued.access_key_id,
            secret_access_key: issued.secret_access_key,
            session_token: issued.session_token,
            expiration: expires.millis(),
        }),
        assumed_role_user: Some(AssumedRoleUser {
            assumed_role_id: format!("{}:{session}", role_id(installation, account, role)),
            arn: assumed.arn(),
        }),
        ..AssumeRoleResponse::default()
    })
}

/// The account and the role in an ARN `arn:PARTITION:iam::ACCOUNT:role/[PATH/]NAME`, the role with its path: it is another one than
/// a role of the same name elsewhere. An account has the roles of its own partition only.
fn role_of(arn: &str, own: Partition) -> Option<(AccountId, &str)> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", partition, "iam", "", account, resource] = parts.as_slice() else { return None };
    let role = resource.strip_prefix("role/")?;
    let is_role = role.split('/').all(|part| !part.is_empty()) && *partition == own.to_string();
    is_role.then_some((account.parse().ok()?, role))
}

/// Whether the caller manages the organization that made the account with this role.
fn may_assume(state: &State, caller: &Caller, account: AccountId, role: &str) -> bool {
    let organizations = &state.organizations;
    let Some(organization) = organizations.organization_seen_by(caller) else { return false };
    let Some(member) = organizations.member(&organization.id, account) else { return false };
    organization.management_account == caller.account
        && member.is_active()
        && member.access_role.as_deref() == Some(role)
}

#[cfg(test)]
mod tests {
    use super::role_of;
    use identifiers::Partition::{Aws, GovCloud};

    #[test]
    fn a_role_is_named_with_its_path_and_its_partition() {
        let role = |arn: &'static str, own| role_of(arn, own).map(|(_, role)| role);
        assert_eq!(role("arn:aws:iam::111111111111:role/Access", Aws), Some("Access"));
        assert_eq!(role("arn:aws:iam::111111111111:role/evil/Access", Aws), Some("evil/Access"));
        assert_eq!(role("arn:aws-us-gov:iam::111111111111:role/Access", GovCloud), Some("Access"));
        for wrong in ["arn:xx:iam::111111111111:role/Access", "arn:aws-cn:iam::111111111111:role/Access"] {
            assert_eq!(role(wrong, Aws), None);
        }
        for wrong in ["role/", "role//Access", "role/Access/", "user/Access"] {
            assert_eq!(role_of(&format!("arn:aws:iam::111111111111:{wrong}"), Aws), None, "{wrong}");
        }
    }
}
