//! AssumeRole: from an organization's management account into the role that CreateAccount made in a member, and into roles that are
//! declared. Trust policies aren't modelled: who may assume a role, `roles.rs` says.

use super::session_tags::session_tags;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use crate::roles::{role_of, trusts};
use crate::unique_id::role_id;
use governance::{Caller, Principal, Proof, State};
use identifiers::AccountId;
use protocol::{Common, WireError};
use schema::ServiceId;
use smol_str::SmolStr;
use wire_sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials};

/// How long a session lasts unless the caller says otherwise, in seconds.
const SESSION_SECONDS: i64 = 3_600;

/// What the root user is told, whatever the role.
const NOT_BY_ROOT: &str = "Roles may not be assumed by root accounts.";

/// What a session is told that wants a longer one.
const CHAINED: &str =
    "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.";

pub async fn assume_role(
    installation: &Installation,
    call: &Call,
    input: AssumeRoleRequest,
) -> Result<AssumeRoleResponse, Refusal> {
    let caller = &call.caller;
    let invalid = |message: String| WireError::common(ServiceId::Sts, Common::Validation, message);
    if caller.principal == Principal::Root {
        return Err(WireError::common(ServiceId::Sts, Common::AccessDenied, NOT_BY_ROOT).into());
    }
    let (account, role) = role_of(&input.role_arn, caller.region.partition())
        .ok_or_else(|| invalid(format!("{} is invalid", input.role_arn)))?;
    let declared = installation.options.roles.has(account, role) && trusts(&call.snapshot.state, account, caller);
    if !(declared || may_assume(&call.snapshot.state, caller, account, role)) {
        let message = format!(
            "User: {} is not authorized to perform: sts:AssumeRole on resource: {}",
            caller.arn(),
            input.role_arn
        );
        return Err(WireError::common(ServiceId::Sts, Common::AccessDenied, message).into());
    }
    let seconds = input.duration_seconds.unwrap_or(SESSION_SECONDS);
    if seconds > SESSION_SECONDS && matches!(caller.principal, Principal::AssumedRole { .. }) {
        return Err(invalid(CHAINED.to_owned()).into());
    }
    let source_identity = source_identity(caller, input.source_identity.as_deref()).map_err(invalid)?;
    let tags = session_tags(caller, input.tags.unwrap_or_default(), input.transitive_tag_keys.unwrap_or_default())
        .map_err(invalid)?;
    let now = installation.engine.now();
    let expires = now.plus_millis(seconds.saturating_mul(1_000));
    let session = &input.role_session_name;
    let principal =
        Principal::AssumedRole { role: role.into(), session: session.as_str().into(), tags, source_identity };
    let assumed = Caller::new(account, principal, caller.region.clone(), Proof::Issued { at: now });
    let issued = call.credentials.issue(&assumed, now, expires);
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
        source_identity: assumed.source_identity().map(ToString::to_string),
        ..AssumeRoleResponse::default()
    })
}

/// Who is behind the session: as the calling session has it, or as it is said for the first time.
fn source_identity(caller: &Caller, given: Option<&str>) -> Result<Option<SmolStr>, String> {
    match (caller.source_identity(), given) {
        (Some(have), Some(given)) if have != given => {
            Err("The source identity of a session can't be changed once it is set.".to_owned())
        }
        (Some(have), _) => Ok(Some(have.clone())),
        (None, given) => Ok(given.map(SmolStr::new)),
    }
}

/// Whether the caller is the management account that made the account with this role. The role stays what it is when the account leaves
/// or goes to another organization.
fn may_assume(state: &State, caller: &Caller, account: AccountId, role: &str) -> bool {
    let Some(account) = state.organizations.accounts.get(&account) else { return false };
    let trusts = account.access_role.as_ref().is_some_and(|access| {
        access.name == role && access.trusted == caller.account && access.partition == caller.region.partition()
    });
    trusts && account.is_active()
}
