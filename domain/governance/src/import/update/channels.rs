//! Delivery channels that come, are otherwise, or go.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::conformance_packs::{DeliveryChannel, Event, Place};

impl Update<'_> {
    /// By facts: neither is the bucket looked for, nor is a running recorder in the way. AWS has taken the channel, or has given it up.
    pub(super) fn delivery_channels(&mut self) {
        let wanted: Vec<(Place, DeliveryChannel)> = copied(&self.target.state.conformance_packs.delivery_channels);
        let have: Vec<(Place, DeliveryChannel)> = copied(&self.state.conformance_packs.delivery_channels);
        let have: Vec<_> = have.into_iter().filter(|(place, _)| self.position(place.account).is_some()).collect();
        if wanted.is_empty() {
            return self.leave("delivery channels", !have.is_empty());
        }
        for (place, channel) in &wanted {
            let known = self.state.conformance_packs.delivery_channels.get(place);
            if known.is_some_and(|known| DeliveryChannel { put_at: channel.put_at, ..known.clone() } == *channel) {
                continue;
            }
            let kind = if known.is_none() { ChangeKind::Added } else { ChangeKind::Changed };
            let change = Change::of(kind, ChangedThing::DeliveryChannel, place.account);
            self.changes.push(change.after(&place.region));
            let (account, region, channel) = (place.account, place.region.clone(), channel.clone());
            self.fact(Event::DeliveryChannelPut { account, region, channel });
        }
        let told = &self.target.state.conformance_packs.delivery_channels;
        let gone: Vec<Place> =
            have.into_iter().map(|(place, _)| place).filter(|place| !told.contains_key(place)).collect();
        for Place { account, region } in gone {
            let change = Change::of(ChangeKind::Removed, ChangedThing::DeliveryChannel, account);
            self.changes.push(change.before(&region));
            self.fact(Event::DeliveryChannelDeleted { account, region, at: self.context.now });
        }
    }
}

fn copied(channels: &imbl::OrdMap<Place, DeliveryChannel>) -> Vec<(Place, DeliveryChannel)> {
    channels.iter().map(|(place, channel)| (place.clone(), channel.clone())).collect()
}
