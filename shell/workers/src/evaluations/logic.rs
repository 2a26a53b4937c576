//! The rules of this program as an input of what they found: a release that judges a rule differently has another logic, and what
//! the other one found of that rule is judged again.

use evaluation::rules::{EVALUATOR_REVISION, JudgedRule, managed_rules};
use evaluation::{Canonical, Digest};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Called before a rule judges: with its identifier.
type Watch = Arc<dyn Fn(&str) + Send + Sync>;

/// The logic that evaluations work with.
#[derive(Clone, Default)]
pub struct Logic {
    /// Revisions that are other than the program's own, by identifier.
    revisions: BTreeMap<String, u16>,
    watch: Option<Watch>,
}

impl Logic {
    /// The program's own logic with another revision of a rule: what another release would be, for tests.
    #[must_use]
    pub fn with_revision(mut self, identifier: &str, revision: u16) -> Self {
        self.revisions.insert(identifier.to_owned(), revision);
        self
    }

    /// The same logic with something that is called before a rule judges, and may panic as a rule might: for tests.
    #[must_use]
    pub fn watched(mut self, watch: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.watch = Some(Arc::new(watch));
        self
    }

    /// The digest of all of it.
    pub(super) fn digest(&self) -> Digest {
        let mut canonical = Canonical::new("logic");
        canonical.text(&EVALUATOR_REVISION.to_string());
        for rule in managed_rules() {
            canonical.text(rule.identifier).text(&self.revision(rule.identifier, rule.revision).to_string());
        }
        canonical.finish()
    }

    /// The digest of a rule as this logic judges it.
    pub(super) fn digest_of(&self, rule: &JudgedRule) -> Digest {
        let managed = rule.managed();
        let revision = self.revision(managed.identifier, managed.revision);
        Canonical::new("judged").digest(&rule.digest()).text(&revision.to_string()).finish()
    }

    fn revision(&self, identifier: &str, own: u16) -> u16 {
        self.revisions.get(identifier).copied().unwrap_or(own)
    }

    pub(super) fn watch(&self, identifier: &str) {
        if let Some(watch) = &self.watch {
            watch(identifier);
        }
    }
}
