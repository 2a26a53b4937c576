//! `GET /_bailiwick/security-hub`: what covers a node, and how Security Hub stands in an account and Region, in one answer: Security Hub tells
//! the first to its administrator, and the second to the account only.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, Refused, error, json};
use engine::Snapshot;
use governance::State;
use governance::central_configuration::catalogue::{Control, controls};
use governance::central_configuration::{
    Configuration, Standard, association, control_standing, effective_association,
};
use http::{Response, StatusCode};
use identifiers::{AccountId, Region, TargetId};
use protocol::Form;
use reports::security_hub::{self as told, Association, Hub, SecurityHub};

/// `?target=ID`: what covers an account, unit or root; with `region=REGION`, how Security Hub stands there in an account, too.
pub async fn tell(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let Ok(form) = Form::parse(asked.query.as_bytes()) else {
        return error(StatusCode::BAD_REQUEST, "the query can't be read");
    };
    let Some(target) = form.get("target").and_then(|target| target.parse::<TargetId>().ok()) else {
        return error(StatusCode::BAD_REQUEST, "`target` is the id of an account, a unit or a root");
    };
    let region = form.get("region").map(|text| installation.engine.settings().regions.named(text)).transpose();
    let region = match region {
        Ok(region) => region,
        Err(problem) => return error(StatusCode::BAD_REQUEST, &format!("`region`: {problem}")),
    };
    match report(&installation.engine.snapshot(), &target, region.as_ref()) {
        Ok(report) => json(StatusCode::OK, &report),
        Err(refused) => refused.into(),
    }
}

/// What covers a node, and how Security Hub stands there.
///
/// # Errors
/// When the node is in no organization, and isn't an account that is asked about in a Region.
pub fn report(snapshot: &Snapshot, target: &TargetId, region: Option<&Region>) -> Result<SecurityHub, Refused> {
    let error = |status, message: String| Err(Refused { status, message });
    let hub = match (target, region) {
        (_, None) => None,
        (TargetId::Account(account), Some(region)) => Some(hub(&snapshot.state, *account, region)),
        (_, Some(_)) => {
            return error(StatusCode::BAD_REQUEST, "with `region`, `target` is the id of an account".to_owned());
        }
    };
    if hub.is_none() && snapshot.state.organizations.organization_of_node(target).is_none() {
        return error(StatusCode::NOT_FOUND, format!("{target} belongs to no organization"));
    }
    let association = covering(&snapshot.state, target);
    Ok(SecurityHub { target: target.to_string(), version: snapshot.version, association, hub })
}

/// What of central configuration covers a node, if anything does.
pub fn covering(state: &State, target: &TargetId) -> Option<Association> {
    let source = effective_association(state, target)?.source;
    let association = association(state, target)?;
    let policy = match association.configuration {
        Configuration::Policy(policy) => state.central_configuration.policies.get(&policy),
        Configuration::SelfManaged => None,
    };
    Some(Association {
        configuration: association.configuration.to_string(),
        name: policy.map(|policy| policy.name.to_string()),
        source: source.to_string(),
        status: association.status.api_name().to_owned(),
        message: association.message,
    })
}

/// How Security Hub stands in an account and Region.
pub fn hub(state: &State, account: AccountId, region: &Region) -> Hub {
    let state = &state.central_configuration;
    let settings = state.accounts.get(&account).and_then(|settings| settings.region(region));
    let hub = settings.and_then(|settings| settings.hub.as_ref());
    let standards = Standard::ALL.into_iter().map(|standard| told::Standard {
        standard: standard.path().to_owned(),
        title: standard.title().to_owned(),
        enabled: hub.is_some_and(|hub| hub.has_ready(standard)),
    });
    let standing = |control: &'static Control| {
        let settings = settings?;
        let all = Standard::ALL.into_iter().filter_map(|standard| control_standing(state, settings, standard, control));
        let (on, off): (Vec<_>, Vec<_>) = all.partition(|standing| standing.enabled);
        if on.is_empty() && off.is_empty() {
            return None;
        }
        let reason = if on.is_empty() { off.into_iter().find_map(|standing| standing.reason) } else { None };
        let reason = reason.map(|reason| reason.to_string());
        Some(told::Control { control: control.id.to_owned(), enabled: !on.is_empty(), reason })
    };
    Hub {
        region: region.to_string(),
        enabled: hub.is_some(),
        standards: standards.collect(),
        controls: controls().filter_map(standing).collect(),
    }
}
