//! Reads a plan whole: which objects change, in which order, and what calls that comes to.

use crate::address::Address;
use crate::beside::Beside;
use crate::call::Call;
use crate::change::{Action, Change};
use crate::configuration::Configuration;
use crate::document::Document;
use crate::error::PlanError;
use crate::follow::Objects;
use crate::order::{Half, order};
use crate::providers::{Otherwise, Providers};
use crate::resources::{Kind, kind};
use crate::writing::Written;
use crate::{resources, secrets};

/// The most calls of one plan.
pub const MOST_CALLS: usize = 10_000;

/// What a plan comes to.
#[derive(Debug, Default)]
pub struct Handed {
    /// The calls in their order.
    pub calls: Vec<Call>,
    /// What is no part of them.
    pub beside: Beside,
    /// Texts that are not to be shown.
    pub secrets: Vec<String>,
    /// The organization that the plan was made of, if it has one.
    pub organization: Option<String>,
}

/// Reads `terraform show -json PLAN`. Whose calls a provider's are is in the plan, or else is told here.
///
/// # Errors
/// When it is no plan of a known form, or one of more calls than can be rehearsed.
pub fn read(text: &[u8], otherwise: &Otherwise) -> Result<Handed, PlanError> {
    let document = Document::read(text)?;
    let configuration = Configuration::of(&document.configuration);
    let mut handed = Handed::default();
    let (mut changes, mut reads) = (Vec::new(), Vec::new());
    for one in &document.resource_changes {
        if one.mode != "managed" {
            if one.change.actions.iter().any(|action| action == "read") {
                reads.extend(Address::read(&one.address));
            }
            continue;
        }
        let Some(action) = Action::read(&one.change.actions) else {
            let words: String = one.change.actions.join(", ").chars().take(100).collect();
            return Err(PlanError::Unreadable(format!("{}: the actions {words} aren't known", one.address)));
        };
        let is_change = action != Action::Nothing;
        if let Some(before) = one.previous_address.as_ref().filter(|_| !is_change && kind(&one.resource_type).is_some())
        {
            handed.beside.assumed.push(format!("{before} is {} now, which AWS isn't told.", one.address));
        }
        match kind(&one.resource_type) {
            // What stays may say whose a provider's calls are, and which organization this is.
            Some(Kind::Read) => changes.push(Change::read(one, action)?),
            Some(Kind::Followed) => {
                changes.push(Change::read(one, action)?);
                *handed.beside.not_part.entry(one.resource_type.clone()).or_default() += usize::from(is_change);
            }
            Some(Kind::Unread) if is_change => {
                handed.beside.not_mapped.push((one.address.clone(), one.resource_type.clone()));
            }
            None if is_change => *handed.beside.not_part.entry(one.resource_type.clone()).or_default() += 1,
            Some(Kind::Unread) | None => {}
        }
    }
    handed.beside.not_part.retain(|_, count| *count > 0);
    handed.beside.not_part.sort_keys();
    if document.complete == Some(false) {
        let told = "Terraform left parts of the plan for later (`complete` is false): they are no part of this.";
        handed.beside.warnings.push(told.to_owned());
    }
    for change in &changes {
        secrets::of(change, &mut handed.secrets);
    }
    // The longest first, so that no part of one stays.
    handed.secrets.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
    handed.secrets.dedup();
    handed.organization = organization(&changes);
    let order = order(&changes, &configuration, document.prior_state.as_ref());
    let providers = Providers::of(
        &document.configuration.provider_config,
        &document.variables,
        &configuration,
        &changes,
        otherwise,
    );
    let objects = Objects::of(&changes, &configuration, &reads);
    let mut written = Written::new(&configuration, &changes, objects);
    for (number, half, level) in order {
        let Some(change) = changes.get(number).filter(|it| kind(&it.resource_type) == Some(Kind::Read)) else {
            continue;
        };
        let (who, assumed) = providers.who(&configuration, change);
        if let Some(assumed) = assumed
            && !written.beside.assumed.contains(&assumed)
        {
            written.beside.assumed.push(assumed);
        }
        written.write(number, level, &who, |writing| match half {
            Half::Make if change.action == Action::Update => resources::update(writing),
            Half::Make => resources::create(writing),
            Half::Take => resources::delete(writing),
        });
        if written.calls.len() > MOST_CALLS {
            return Err(PlanError::TooManyCalls(written.calls.len(), MOST_CALLS));
        }
    }
    let Written { calls, beside, .. } = written;
    handed.beside.unknown = beside.unknown;
    handed.beside.assumed.extend(beside.assumed);
    handed.beside.warnings.extend(beside.warnings);
    handed.calls = calls;
    Ok(handed)
}

/// The organization's id: that of the resource, or the one in the ARN of something that belongs to it.
fn organization(changes: &[Change]) -> Option<String> {
    changes.iter().find_map(|change| {
        let arn = change.before.get("arn")?.as_str()?;
        let (_, rest) = arn.strip_prefix("arn:")?.split_once(":organizations:")?;
        rest.split([':', '/']).find(|part| part.starts_with("o-")).map(str::to_owned)
    })
}
