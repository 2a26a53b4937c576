//! From the API's texts to the domain's nouns. Validation has seen every pattern before; what it lets through nevertheless is
//! refused in its words.

use governance::organizations::{InvalidInput, Recipient, Rejection, Tag, TaggableResource};
use identifiers::TargetId;
use policies::PolicyType;
use std::str::FromStr;

/// An identifier.
pub fn id<T: FromStr>(text: &str) -> Result<T, Rejection> {
    text.parse().map_err(|_| InvalidInput::InvalidPattern.into())
}

/// What a policy is attached to.
pub fn target(text: &str) -> Result<TargetId, Rejection> {
    text.parse().map_err(|_| InvalidInput::InvalidPatternTargetId.into())
}

/// A policy type.
pub fn policy_type(text: &str) -> Result<PolicyType, Rejection> {
    text.parse().map_err(|_| InvalidInput::InvalidEnumPolicyType.into())
}

/// Whom a handshake is sent to.
pub fn recipient(party: &wire_organizations::HandshakeParty) -> Result<Recipient, Rejection> {
    match party.r#type.as_str() {
        "ACCOUNT" => {
            let account = party.id.parse().map_err(|_| InvalidInput::InvalidPatternTargetId)?;
            Ok(Recipient::Account(account))
        }
        "EMAIL" => Ok(Recipient::Email(party.id.as_str().into())),
        _ => Err(InvalidInput::InvalidPartyTypeTarget.into()),
    }
}

/// Tags as given.
pub fn tags(tags: Vec<wire_organizations::Tag>) -> Vec<Tag> {
    tags.into_iter().map(|tag| Tag { key: tag.key.into(), value: tag.value.into() }).collect()
}

/// What bears tags; nothing for kinds of things that no organization here has.
pub fn taggable(text: &str) -> Result<Option<TaggableResource>, Rejection> {
    if text.starts_with("rp-") {
        return Ok(Some(TaggableResource::ResourcePolicy(id(text)?)));
    }
    if text.starts_with("rt-") {
        return Ok(Some(TaggableResource::ResponsibilityTransfer(id(text)?)));
    }
    if text.starts_with("p-") {
        return Ok(Some(TaggableResource::Policy(id(text)?)));
    }
    Ok(Some(match id::<TargetId>(text)? {
        TargetId::Root(root) => TaggableResource::Root(root),
        TargetId::OrganizationalUnit(unit) => TaggableResource::OrganizationalUnit(unit),
        TargetId::Account(account) => TaggableResource::Account(account),
    }))
}
