//! `GET /_bailiwick/guardrails`: what service control and resource control policies amount to for an account.

use super::aside::aside;
use super::route::Asked;
use crate::decisions::answer::Names;
use crate::decisions::ask::unlimited;
use crate::installation::Installation;
use crate::reply::{Body, Refused, error, json};
use authorization::{Attached, Effect, Level, Path, PrincipalKind, Side, Statement};
use governance::organizations::{Guards, State};
use http::{Response, StatusCode};
use identifiers::{AccountId, ParentId};
use protocol::Form;
use reports::guardrails::{AllowedOnly, Condition, Guardrail, Guardrails};
use std::sync::Arc;

/// `?account=ID`; with `at=ID`, as if the account were under that unit or root; `?at=ID` alone, for a new account there.
pub async fn tell(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let Ok(account) = form.get("account").map(str::parse::<AccountId>).transpose() else {
        return error(StatusCode::BAD_REQUEST, "`account` is an account id");
    };
    let Ok(at) = form.get("at").map(str::parse::<ParentId>).transpose() else {
        return error(StatusCode::BAD_REQUEST, "`at` is the id of a unit or a root");
    };
    let snapshot = installation.engine.snapshot();
    // Policies are compiled for it.
    match aside(move || asked_for(&snapshot.state.organizations, snapshot.version, account, at.as_ref())).await {
        Ok(Ok(guardrails)) => json(StatusCode::OK, &guardrails),
        Ok(Err(refused)) | Err(refused) => refused.into(),
    }
}

fn asked_for(
    state: &State,
    version: u64,
    account: Option<AccountId>,
    at: Option<&ParentId>,
) -> Result<Guardrails, Refused> {
    let refused = |status: StatusCode, message: String| Refused { status, message };
    let mut guards = Guards::new(state);
    let side = match (account, at) {
        (None, None) => {
            let message = "`account` or `at` says whose guardrails are meant".to_owned();
            return Err(refused(StatusCode::BAD_REQUEST, message));
        }
        (Some(account), None) => guards.side(account),
        (account, Some(at)) => {
            let Some(organization) = state.organization_of_node(&at.clone().into()) else {
                return Err(refused(StatusCode::NOT_FOUND, format!("{at} belongs to no organization")));
            };
            Arc::new(match account {
                None => guards.side_at(organization, at),
                Some(account) if state.member(&organization.id, account).is_none() => {
                    let message = format!("{account} isn't in the organization that {at} belongs to");
                    return Err(refused(StatusCode::NOT_FOUND, message));
                }
                Some(account) => guards.side_under(organization, account, at),
            })
        }
    };
    let account = account.map(|account| account.to_string());
    Ok(Guardrails { account, at: at.map(ToString::to_string), ..told(state, version, &side) })
}

/// What limits an account, where it is.
pub fn guardrails_of(state: &State, version: u64, account: AccountId) -> Guardrails {
    let side = Guards::new(state).side(account);
    Guardrails { account: Some(account.to_string()), ..told(state, version, &side) }
}

/// What limits an account that policies are attached to so.
fn told(state: &State, version: u64, side: &Side) -> Guardrails {
    let names = Names::Of(state);
    let (scps, rcps) = (side.limiting_scps(), side.limiting_rcps());
    let denied = |levels: Option<&Path>| -> Vec<Guardrail> {
        levels
            .into_iter()
            .flat_map(|path| path.iter())
            .flat_map(|level| statements(level, Effect::Deny, names))
            .collect()
    };
    let limiting = |level: &&Arc<Level>| !level.allows_everything();
    let allowed_only = |level: &Arc<Level>| AllowedOnly {
        node: level.node.to_string(),
        node_name: names.node(&level.node),
        allowed: statements(level, Effect::Allow, names),
    };
    Guardrails {
        account: None,
        at: None,
        version,
        unlimited: scps.is_none().then(|| unlimited(PrincipalKind::Somebody, Some(side))),
        denied: denied(scps),
        allowed_only: scps.into_iter().flat_map(|path| path.iter()).filter(limiting).map(allowed_only).collect(),
        on_resources: denied(rcps),
    }
}

/// The statements of a level that have an effect.
fn statements(level: &Level, effect: Effect, names: Names<'_>) -> Vec<Guardrail> {
    let of_one = |attached: &Attached| {
        let statements = attached.policy.statements.iter().filter(|statement| statement.effect == effect);
        statements.map(|statement| guardrail(level, attached, statement, names)).collect::<Vec<_>>()
    };
    level.policies.iter().flat_map(of_one).collect()
}

fn guardrail(level: &Level, attached: &Attached, statement: &Statement, names: Names<'_>) -> Guardrail {
    let condition = |condition: &authorization::Condition| Condition {
        operator: condition.name.to_string(),
        key: condition.key.to_string(),
        values: condition.values().map(str::to_owned).collect(),
    };
    Guardrail {
        node: level.node.to_string(),
        node_name: names.node(&level.node),
        policy: attached.id.to_string(),
        policy_name: names.policy(&attached.id),
        statement: statement.index,
        sid: statement.sid.as_ref().map(ToString::to_string),
        actions: statement.actions.patterns.iter().map(|one| one.as_str().to_owned()).collect(),
        all_actions_but: statement.actions.negated,
        resources: statement.resources.patterns.iter().map(|one| one.as_str().to_owned()).collect(),
        all_resources_but: statement.resources.negated,
        conditions: statement.conditions.iter().map(condition).collect(),
    }
}
