//! DeleteDeliveryChannel: the delivery channel is gone, which a running recorder doesn't allow.

use super::checks::place_of;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Deletes the delivery channel, which a running recorder needs.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteDeliveryChannel {
    /// Its name.
    pub name: SmolStr,
}

impl Command for DeleteDeliveryChannel {
    type Output = ();
    const OPERATION: Operation = Operation::config("DeleteDeliveryChannel");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let packs = &state.conformance_packs;
        if packs.delivery_channels.get(&place).is_none_or(|channel| channel.name != self.name) {
            return Err(Rejection::NoSuchDeliveryChannel(self.name.to_string()).into());
        }
        if packs.recorders.get(&place).is_some_and(|recorder| recorder.recording) {
            return Err(Rejection::LastDeliveryChannelDeleteFailed(self.name.clone()).into());
        }
        let event = Event::DeliveryChannelDeleted { account: place.account, region: place.region, at: context.now };
        Ok(Decision::new([event], ()))
    }
}
