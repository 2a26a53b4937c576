//! GetCallerIdentity: needs no right at all.

use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use crate::unique_id::{role_id, user_id};
use governance::Principal;
use wire_sts::{GetCallerIdentityRequest, GetCallerIdentityResponse};

pub async fn get_caller_identity(
    installation: &Installation,
    call: &Call,
    GetCallerIdentityRequest {}: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, Refusal> {
    let caller = &call.caller;
    let user_id = match &caller.principal {
        Principal::AssumedRole { role, session, .. } => {
            format!("{}:{session}", role_id(installation, caller.account, role))
        }
        Principal::User { name } => user_id(installation, caller.account, name),
        Principal::Root | Principal::System => caller.account.to_string(),
    };
    Ok(GetCallerIdentityResponse {
        user_id: Some(user_id),
        account: Some(caller.account.to_string()),
        arn: Some(caller.arn()),
    })
}
