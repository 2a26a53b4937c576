//! What every format's importer does.

use crate::config_delivery::Deliveries;
use crate::files::Files;
use crate::problem::Problem;
use crate::secrets::Secrets;
use identifiers::{AccountId, Region};
use organization_document::{Gap, OrganizationDocument, PolicyTypeName};
use std::collections::BTreeMap;
use std::fmt;

/// Reads one format. Sources are told apart by looking; a person can say which one is meant.
pub trait Importer: Sync {
    /// What `--as` calls it.
    fn name(&self) -> &'static str;

    /// What it reads, in a few words.
    fn about(&self) -> &'static str;

    /// Whether it is told by AWS of everything that there is, so that what isn't in it isn't there.
    fn is_complete(&self) -> bool {
        false
    }

    /// Whether it says anything of which organization there is; where it doesn't, another source has to.
    fn tells_an_organization(&self) -> bool {
        true
    }

    /// Whether the files look like it, at a look that costs little: names, and the beginnings of a few.
    fn recognizes(&self, files: &Files) -> bool;

    /// Reads them. The document holds what they say and nothing else; whoever asks checks it as a whole.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>>;
}

impl fmt::Debug for dyn Importer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// Which conformance pack of the organization: who put it, where, and its name.
pub type PackKey = (Option<AccountId>, Region, String);

/// What comes of files.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Imported {
    /// The document, as far as the files tell it.
    pub document: OrganizationDocument,
    /// What they don't tell, what was assumed, and where they differ.
    pub gaps: Vec<Gap>,
    /// Templates that were made again from rules, with the gap that says so: taken only where no source has the template itself.
    /// The packs stand in the document without a template.
    pub rebuilt: BTreeMap<PackKey, (String, Gap)>,
    /// Packs that stand in the document without a template, and the gap that says so where nobody has one: they are left out then.
    pub without_template: BTreeMap<PackKey, Gap>,
    /// Policy types of which the files of the format say nothing, even of a source that is complete otherwise.
    pub untold: Vec<PolicyTypeName>,
    /// Packs of accounts whose templates the files don't tell, with the gap that stands as long as no other source has the template:
    /// it was made again from rules, or the pack is left out.
    pub account_packs: BTreeMap<(AccountId, Region, String), Gap>,
    /// Configuration items in files, which are handed in one by one after the organization.
    pub deliveries: Vec<Deliveries>,
    /// What the files call sensitive: used, and never told.
    pub secrets: Secrets,
}

impl Imported {
    /// A document with its gaps.
    pub fn new(document: OrganizationDocument, gaps: Vec<Gap>) -> Self {
        Self { document, gaps, ..Self::default() }
    }
}
