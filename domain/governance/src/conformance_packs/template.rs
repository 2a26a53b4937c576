//! A conformance pack's template by the digest of its text: read once, shared by every account that it is deployed to.

use evaluation::templates::{Template, TemplateProblem};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A template that was read, under the digest of its text.
#[derive(Debug, Clone)]
pub struct PackTemplate {
    /// The digest of the text, under which the text is stored.
    pub digest: SmolStr,
    /// What the text says.
    pub template: Template,
    /// Whether its rules can differ between two accounts of a Region, because it asks for the account or the stack.
    pub differs_by_account: bool,
}

impl PackTemplate {
    /// Reads a template; answers every problem that can be seen without values for its parameters.
    ///
    /// # Errors
    /// All problems, with their places.
    pub fn parse(digest: impl AsRef<str>, text: &str) -> Result<Self, Vec<TemplateProblem>> {
        Template::parse(text).map(|template| Self::of(digest, text, template))
    }

    /// Reads a template that was stored, and checked when it came in: what can't be read today is left out.
    pub fn read(digest: impl AsRef<str>, text: &str) -> Self {
        Self::of(digest, text, Template::read(text))
    }

    fn of(digest: impl AsRef<str>, text: &str, template: Template) -> Self {
        Self {
            digest: SmolStr::new(digest),
            template,
            // An escape in a quoted text could hide the name; none is needed to write it, and a wrong guess here only costs
            // what the comparison of two accounts would show.
            differs_by_account: ["AccountId", "StackName", "StackId", "\\x", "\\u", "\\U"]
                .iter()
                .any(|name| text.contains(name)),
        }
    }
}

/// Where templates come from while something is decided or looked at: fetched before, so that nothing waits.
pub trait Templates {
    /// The template with this digest.
    fn template(&self, digest: &str) -> Option<Arc<PackTemplate>>;
}

/// No template at all.
#[derive(Debug, Clone, Copy)]
pub struct NoTemplates;

impl Templates for NoTemplates {
    fn template(&self, _: &str) -> Option<Arc<PackTemplate>> {
        None
    }
}

/// Templates that were fetched for one purpose.
#[derive(Debug, Clone, Default)]
pub struct TemplateSet(BTreeMap<SmolStr, Arc<PackTemplate>>);

impl TemplateSet {
    /// Adds one.
    pub fn insert(&mut self, template: Arc<PackTemplate>) {
        self.0.insert(template.digest.clone(), template);
    }
}

impl FromIterator<Arc<PackTemplate>> for TemplateSet {
    fn from_iter<I: IntoIterator<Item = Arc<PackTemplate>>>(templates: I) -> Self {
        let mut set = Self::default();
        templates.into_iter().for_each(|template| set.insert(template));
        set
    }
}

impl Templates for TemplateSet {
    fn template(&self, digest: &str) -> Option<Arc<PackTemplate>> {
        self.0.get(digest).cloned()
    }
}
