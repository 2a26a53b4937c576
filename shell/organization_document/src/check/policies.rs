//! Policies: each id once, each name once in its type, and contents within the size of the type.

use super::{Checks, Seen};
use crate::content::Content;
use crate::document::FeatureSet;
use crate::place::Place;
use crate::policy::Policy;
use crate::problem::quoted;
use crate::reference::MANAGED;

impl<'d> Checks<'d> {
    pub(super) fn policies(&mut self) {
        let (mut ids, mut names) = (Seen::new(), Seen::new());
        let all_features = self.document.feature_set.unwrap_or_default() == FeatureSet::All;
        for (at, policy) in self.document.policies.iter().enumerate() {
            let place = Place::of("policies").index(at);
            if !all_features {
                self.wrong(place.clone(), "an organization with CONSOLIDATED_BILLING has no policies");
            }
            self.policy_itself(policy, &place);
            if let Some(id) = &policy.id
                && let Some(before) = ids.before(id.as_str(), &place)
            {
                let message = format!("{before} has the id {id}, too");
                self.wrong(place.member("id"), message);
            }
            if let Some(before) = names.before((policy.r#type, policy.name.as_str()), &place) {
                let message = format!("{before} of the same type has the name {}, too", quoted(&policy.name));
                self.wrong(place.member("name"), message);
            }
        }
        if let Some(policy) = &self.document.delegation_policy {
            let place = Place::of("delegation_policy");
            if let Some(content) = self.content(policy.content.as_ref(), policy.content_file.as_ref(), &place) {
                self.length("a delegation policy", &content.0, 1, 40_000, &place.member("content"));
            }
            self.tags(&policy.tags, &place);
        }
    }

    fn policy_itself(&mut self, policy: &'d Policy, place: &Place) {
        self.length("the name of a policy", &policy.name, 1, 128, &place.member("name"));
        if let Some(description) = &policy.description {
            self.length("the description of a policy", description, 0, 512, &place.member("description"));
        }
        let managed = |(id, name, kind): &(&str, &str, _)| {
            policy.id.as_ref().is_some_and(|own| own.as_str() == *id)
                || (policy.name == *name && policy.r#type.0 == *kind)
        };
        if MANAGED.iter().any(managed) {
            let message = format!("{} is managed by AWS: it is only named where it is attached", quoted(&policy.name));
            self.wrong(place.clone(), message);
        }
        if let Some(content) = self.content(policy.content.as_ref(), policy.content_file.as_ref(), place) {
            let policy_type = policy.r#type.0;
            if !policy_type.fits(&content.0) {
                let size = content.0.chars().count();
                let most = policy_type.max_characters();
                let message = format!("the content has {size} characters; {most} are the most for {policy_type}");
                self.wrong(place.member("content"), message);
            }
            if let Err(problem) = documents::parse_json(&content.0) {
                self.wrong(place.member("content"), format!("the content is no JSON: {problem}"));
            }
        }
        self.tags(&policy.tags, place);
    }

    /// The content, which has to be there; a file of it was read with the document, if the document was a file itself.
    fn content(&mut self, content: Option<&'d Content>, file: Option<&String>, place: &Place) -> Option<&'d Content> {
        match (content, file) {
            (Some(content), None) => return Some(content),
            (_, Some(_)) => self.wrong(place.member("content_file"), NO_FILES),
            (None, None) => self.wrong(place.clone(), "content or content_file has to be there"),
        }
        None
    }
}

/// Why a file that a document names isn't read.
pub(super) const NO_FILES: &str = "a file is only read with a document that is a file itself: put its text here";
