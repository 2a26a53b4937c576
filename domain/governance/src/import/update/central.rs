//! Security Hub's central configuration: whether it is on, and who runs it from which Region.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::central_configuration::declarative::is_in_use;
use crate::central_configuration::{Central, CentralStatus, Event, NewHub};

impl Update<'_> {
    fn central(&self) -> Option<Central> {
        self.state.central_configuration.administration(&self.organization)?.central.clone()
    }

    /// Before whatever it rests on goes. Its policies and associations go with it.
    pub(super) fn central_goes(&mut self) {
        let Some(central) = self.central() else { return };
        let stays = match &self.wanted.security_hub.central {
            Some(told) => told.home == central.home && self.ids.account(told.administrator) == central.administrator,
            None => !self.is_told_local(&central),
        };
        if stays {
            if self.wanted.security_hub.central.is_none() {
                let told = "Security Hub's central configuration: the document tells neither it nor, for its home Region, \
                            what new accounts get without it";
                self.not_compared.push(told.to_owned());
            }
            return;
        }
        let state = &self.state.central_configuration;
        let (policies, associations) =
            (state.policies_of(&self.organization).count(), state.applied_in(&self.organization).count());
        let change = Change::of(ChangeKind::Removed, ChangedThing::CentralConfiguration, central.administrator);
        let with = format!("{}, with {policies} policies and {associations} associations", central.home);
        self.changes.push(change.before(with));
        let (organization, at) = (self.organization.clone(), self.context.now);
        self.fact(Event::LocalConfigurationRestored { organization, at });
    }

    /// No word of central configuration says that it is off only where what it rests on is told as gone, or what new accounts get in
    /// its home Region is told: AWS answers that together with whether the configuration is central.
    fn is_told_local(&self, central: &Central) -> bool {
        let wanted = &self.wanted.security_hub;
        let target = &self.target.state.central_configuration;
        let administers = target
            .administration(&self.organization)
            .and_then(|it| it.administrator_in(&central.home))
            .is_some_and(|it| it.account == central.administrator);
        let aggregator = target.aggregators.get(&central.administrator);
        let collects = aggregator.is_some_and(|aggregator| aggregator.region == central.home);
        (!wanted.administrators.is_empty() && !administers)
            || (!wanted.aggregators.is_empty() && !collects)
            || wanted.new_account_defaults.iter().any(|defaults| defaults.region == central.home)
    }

    /// It is in force at once, as after the first import.
    pub(super) fn central_comes(&mut self) {
        let Some(told) = &self.wanted.security_hub.central else { return };
        let in_use = self.own().is_some_and(|own| is_in_use(&self.state.organizations, own));
        let needed = match self.central().map(|central| central.status) {
            None | Some(CentralStatus::Failed { .. }) => true,
            // What has taken its place is gone.
            Some(CentralStatus::Disabled) => !in_use,
            Some(CentralStatus::Pending | CentralStatus::Enabled) => false,
        };
        let administrator = self.ids.account(told.administrator);
        let aggregator = self.state.central_configuration.aggregators.get(&administrator);
        let linked = aggregator.filter(|aggregator| aggregator.region == told.home).map(|it| it.linked.clone());
        // Without an aggregator at home it is refused, as by the first import.
        let Some(linked) = linked.filter(|_| needed) else { return };
        let (home, at) = (told.home.clone(), self.context.now);
        let change = Change::of(ChangeKind::Added, ChangedThing::CentralConfiguration, administrator);
        self.changes.push(change.after(&home));
        let organization = self.organization.clone();
        self.fact(Event::CentralConfigurationRequested { organization, administrator, home, at, due_at: at });
        let (organization, hub) = (self.organization.clone(), NewHub::bare());
        self.fact(Event::CentralConfigurationEnabled { organization, linked, hub, at });
    }
}
