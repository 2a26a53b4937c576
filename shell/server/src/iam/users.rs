//! Users: nobody makes them here, so the caller is the only one that is known.

use super::refusal::no_such_entity;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use crate::unique_id::user_id;
use governance::{Principal, roles};
use protocol::{Common, WireError};
use schema::ServiceId;
use wire_iam as wire;
use wire_iam::{GetUserRequest, GetUserResponse};

/// What a session of a role is told that doesn't say whom it means.
const NOT_A_USER: &str = "Must specify userName when calling with non-User credentials";

pub async fn get_user(
    installation: &Installation,
    call: &Call,
    input: GetUserRequest,
) -> Result<GetUserResponse, Refusal> {
    let caller = &call.caller;
    let account = caller.account;
    let since = call.snapshot.state.organizations.created_at(account).unwrap_or(roles::UNKNOWN).millis();
    let own = match &caller.principal {
        Principal::User { name } => {
            // The name stands behind its path.
            let (path, bare) = name
                .rsplit_once('/')
                .map_or(("/".to_owned(), name.as_str()), |(path, bare)| (format!("/{path}/"), bare));
            Some(wire::User {
                path,
                user_name: bare.to_owned(),
                user_id: user_id(installation, account, name),
                arn: caller.arn(),
                create_date: since,
                ..wire::User::default()
            })
        }
        // The account itself has no name.
        Principal::Root if input.user_name.is_none() => Some(wire::User {
            path: "/".to_owned(),
            user_id: account.to_string(),
            arn: caller.arn(),
            create_date: since,
            ..wire::User::default()
        }),
        Principal::Root | Principal::AssumedRole { .. } | Principal::System => None,
    };
    let user = match (&input.user_name, own) {
        (None, Some(own)) => own,
        (None, None) => return Err(WireError::common(ServiceId::Iam, Common::Validation, NOT_A_USER).into()),
        (Some(name), Some(own)) if own.user_name.eq_ignore_ascii_case(name) => own,
        (Some(name), _) => return Err(no_such_entity(&format!("The user with name {name}")).into()),
    };
    Ok(GetUserResponse { user })
}
