//! Conformance packs of single accounts that come, are otherwise, or go.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::conformance_packs::commands::{DeleteConformancePack, PutConformancePack};
use crate::conformance_packs::{Event, Pack, PackKey, PackState, Place, TaggableResource};
use crate::event::Event as AnyEvent;
use crate::import::imported::ImportedPack;
use crate::import::problem::ImportPlace;
use smol_str::SmolStr;
use std::collections::BTreeSet;

impl Update<'_> {
    pub(super) fn packs(&mut self) {
        let wanted = self.wanted;
        let told = || wanted.accounts.iter().flat_map(|account| account.places.values()).flat_map(|it| &it.packs);
        let own =
            self.state.conformance_packs.packs.values().filter(|pack| self.position(pack.place.account).is_some());
        let own: Vec<Pack> = own.filter(|pack| !is_going(pack)).cloned().collect();
        if told().next().is_none() {
            return self.leave("conformance packs of accounts", !own.is_empty());
        }
        let tagged = told().any(|pack| !pack.tags.is_empty());
        if !tagged {
            self.leave("tags of accounts' conformance packs", own.iter().any(|pack| !pack.tags.is_empty()));
        }
        let mut kept: BTreeSet<PackKey> = BTreeSet::new();
        for (at, account) in wanted.accounts.iter().enumerate() {
            for (region, place) in &account.places {
                let here = Place::new(self.ids.account(at), region.clone());
                for (number, pack) in place.packs.iter().enumerate() {
                    kept.insert((here.clone(), pack.name.clone()));
                    let place = ImportPlace::Pack(at, region.clone(), number);
                    self.pack(pack, &here, &place);
                    if tagged {
                        self.pack_tags(pack, &here);
                    }
                }
            }
        }
        for pack in own.into_iter().filter(|pack| !kept.contains(&(pack.place.clone(), pack.name.clone()))) {
            let Place { account, region } = pack.place.clone();
            let change = Change::of(ChangeKind::Removed, ChangedThing::ConformancePack, &pack.name);
            self.changes.push(change.before(format!("{account} {region}")));
            if pack.state.is_in_progress() {
                // A deployment here isn't one there.
                let (name, at) = (pack.name, self.context.now);
                self.fact(Event::ConformancePackDeletionRequested { account, region, name, at, due_at: at });
            } else {
                let command = DeleteConformancePack { name: pack.name };
                self.run_as(account, region, &command, &ImportPlace::Organization, |event| event);
            }
        }
    }

    fn pack(&mut self, wanted: &ImportedPack, here: &Place, place: &ImportPlace) {
        let known = self.state.conformance_packs.packs.get(&(here.clone(), wanted.name.clone())).cloned();
        let id = wanted.id.clone().or_else(|| known.as_ref().map(|known| known.id.clone()));
        let same = known.as_ref().filter(|known| !is_going(known)).is_some_and(|known| {
            known.desired.template == wanted.template.digest
                && *known.desired.input_parameters == *wanted.input_parameters
                && known.delivery_s3_bucket == wanted.delivery_s3_bucket
                && known.delivery_s3_key_prefix == wanted.delivery_s3_key_prefix
                && known.ssm_document == wanted.ssm_document
                && Some(&known.id) == id.as_ref()
        });
        if same {
            return;
        }
        let is_there = known.as_ref().is_some_and(|known| !is_going(known));
        let kind = if is_there { ChangeKind::Changed } else { ChangeKind::Added };
        let change = Change::of(kind, ChangedThing::ConformancePack, &wanted.name);
        self.changes.push(change.after(format!("{} {}", here.account, here.region)));
        let at = wanted.updated_at.unwrap_or(self.context.now);
        let busy = known.filter(|known| known.state.is_in_progress());
        let Some((busy, id)) = busy.zip(id.clone()) else {
            let put = PutConformancePack {
                name: wanted.name.clone(),
                template: wanted.template.clone(),
                input_parameters: wanted.input_parameters.clone(),
                delivery_s3_bucket: wanted.delivery_s3_bucket.clone(),
                delivery_s3_key_prefix: wanted.delivery_s3_key_prefix.clone(),
                ssm_document: wanted.ssm_document.clone(),
                tags: wanted.tags.iter().cloned().collect(),
            };
            let rewrite = |event| with_pack(event, id.as_ref(), at);
            self.run_as(here.account, here.region.clone(), &put, place, rewrite);
            return;
        };
        // What is under way here isn't there. The template was checked with the rest of what the first import would take.
        self.fact(Event::ConformancePackPut {
            account: here.account,
            region: here.region.clone(),
            name: wanted.name.clone(),
            id,
            generation: busy.desired.generation.saturating_add(1),
            template: wanted.template.digest.clone(),
            input_parameters: wanted.input_parameters.clone().into(),
            delivery_s3_bucket: wanted.delivery_s3_bucket.clone(),
            delivery_s3_key_prefix: wanted.delivery_s3_key_prefix.clone(),
            ssm_document: wanted.ssm_document.clone(),
            tags: wanted.tags.clone(),
            at,
            due_at: self.context.now,
        });
    }

    fn pack_tags(&mut self, wanted: &ImportedPack, here: &Place) {
        let key = (here.clone(), wanted.name.clone());
        let Some(have) = self.state.conformance_packs.packs.get(&key).map(|pack| pack.tags.clone()) else { return };
        let resource = TaggableResource::ConformancePack(key);
        self.config_tags(ChangedThing::ConformancePack, resource, (&have, &wanted.tags));
    }
}

/// Whether it is on its way out, or was to be.
fn is_going(pack: &Pack) -> bool {
    matches!(pack.state, PackState::DeleteInProgress | PackState::DeleteFailed)
}

/// The fact with the id and the date that the document gives.
fn with_pack(event: AnyEvent, given: Option<&SmolStr>, updated_at: identifiers::Timestamp) -> AnyEvent {
    let AnyEvent::ConformancePacks(mut event) = event else { return event };
    if let Event::ConformancePackPut { id, at, .. } = &mut event {
        if let Some(given) = given {
            id.clone_from(given);
        }
        *at = updated_at;
    }
    event.into()
}
