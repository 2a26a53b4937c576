//! What a judge looks at beside the item: everything that is known of the account, and the rule's parameters.

use smol_str::SmolStr;

use crate::rules::arguments::Arguments;
use crate::rules::inventory::Inventory;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::outcome::Need;
use crate::rules::part::Part;

/// The type of results about an account.
pub(super) const ACCOUNT: &str = "AWS::::Account";

/// What a judge looks at beside the item.
pub(super) struct Subject<'a> {
    pub(super) inventory: &'a Inventory<'a>,
    pub(super) arguments: Arguments<'a>,
}

impl<'a> Subject<'a> {
    /// The existing resources of a type.
    pub(super) fn related(&self, resource_type: &'a str) -> impl Iterator<Item = Part<'a>> + use<'a> {
        let inventory = self.inventory;
        inventory.items(resource_type).map(Part::of).collect::<Vec<_>>().into_iter()
    }

    /// The existing resource of a type and an id.
    pub(super) fn related_one(&self, resource_type: &str, id: &str) -> Option<Part<'a>> {
        self.inventory.item(resource_type, id).map(Part::of)
    }

    /// No judgement unless every resource of a type is known.
    pub(super) fn knows_all(&self, resource_type: &str) -> Result<(), Judgement> {
        if self.inventory.covers(resource_type) {
            Ok(())
        } else {
            Err(Judgement::Unknown(Need::Items(resource_type.into())))
        }
    }

    /// The one judgement of a judge of accounts.
    pub(super) fn account(&self, judgement: Judgement) -> Vec<Judged> {
        vec![Judged {
            resource_type: SmolStr::new_static(ACCOUNT),
            resource_id: SmolStr::new(self.inventory.account.to_string()),
            judgement,
        }]
    }

    /// The same where a fact is not known or not readable.
    pub(super) fn needs_fact(&self, name: &str) -> Vec<Judged> {
        self.account(Judgement::Unknown(Need::Fact(name.to_owned())))
    }
}
