//! What is attached to and associated with the root, units and accounts.

use super::Checks;
use crate::place::Place;
use crate::problem::quoted;
use crate::reference::{Reference, Target};
use crate::tree::Unit;
use policies::PolicyType;
use std::collections::{BTreeMap, HashSet};

impl<'d> Checks<'d> {
    pub(super) fn nodes(&mut self) {
        let root = &self.document.root;
        let place = Place::of("root");
        let types = &root.policy_types;
        for (at, policy_type) in types.iter().enumerate() {
            if types.iter().take(at).any(|before| before == policy_type) {
                let message = format!("{} stands here twice", policy_type.0);
                self.wrong(place.member("policy_types").index(at), message);
            }
        }
        self.node(&root.policies, root.full_aws_access, root.configuration_policy.as_ref(), &place);
        self.below(&root.units, &place);
        for (at, account) in self.document.accounts.iter().enumerate() {
            let place = Place::of("accounts").index(at);
            self.node(&account.policies, account.full_aws_access, account.configuration_policy.as_ref(), &place);
        }
    }

    fn below(&mut self, units: &'d [Unit], above: &Place) {
        for (at, unit) in units.iter().enumerate() {
            let place = above.member("units").index(at);
            self.node(&unit.policies, unit.full_aws_access, unit.configuration_policy.as_ref(), &place);
            self.below(&unit.units, &place);
        }
    }

    fn node(
        &mut self,
        policies: &'d [Reference],
        full_aws_access: Option<bool>,
        configuration: Option<&'d Reference>,
        place: &Place,
    ) {
        if !policies.is_empty() || full_aws_access == Some(false) {
            self.attached(policies, full_aws_access, place);
        }
        if let Some(reference) = configuration {
            let central = self.document.security_hub.as_ref().is_some_and(|hub| hub.central_configuration.is_some());
            let place = place.member("configuration_policy");
            if !central {
                self.wrong(place.clone(), "without security_hub.central_configuration nothing is associated");
            }
            if let Err(message) = self.index.configuration_policy(reference) {
                self.wrong(place, message);
            }
        }
    }

    fn attached(&mut self, policies: &'d [Reference], full_aws_access: Option<bool>, place: &Place) {
        let list = place.member("policies");
        let mut seen = HashSet::new();
        let mut counts: BTreeMap<PolicyType, usize> = BTreeMap::new();
        for (at, reference) in policies.iter().enumerate() {
            let here = || list.index(at);
            let meant = match self.index.policy(reference) {
                Ok(meant) => meant,
                Err(message) => {
                    self.wrong(here(), message);
                    continue;
                }
            };
            let Some(policy_type) = self.index.policy_type(meant) else { continue };
            if !seen.insert(meant) {
                self.wrong(here(), format!("{} is attached twice", quoted(&reference.0)));
            }
            if !self.enabled(policy_type) {
                let message =
                    format!("{} is a {policy_type}, which root.policy_types doesn't enable", quoted(&reference.0));
                self.wrong(here(), message);
            }
            *counts.entry(policy_type).or_default() += 1;
        }
        // Those that AWS attaches by itself count, too, where they aren't listed.
        let full = Target::Managed(crate::reference::MANAGED[0].0);
        if full_aws_access == Some(false) && seen.contains(&full) {
            self.wrong(place.member("full_aws_access"), "FullAWSAccess is attached here, so that this can't be false");
        }
        for (id, _, policy_type) in crate::reference::MANAGED {
            let without = policy_type == PolicyType::ServiceControl && full_aws_access == Some(false);
            if self.enabled(policy_type) && !without && !seen.contains(&Target::Managed(id)) {
                *counts.entry(policy_type).or_default() += 1;
            }
        }
        for (policy_type, count) in counts {
            let most = policy_type.max_attachments();
            if count > most {
                let message = format!("{count} policies of type {policy_type} are attached here; {most} are the most");
                self.wrong(list.clone(), message);
            }
        }
        let service = self.enabled(PolicyType::ServiceControl) && full_aws_access == Some(false);
        let any = seen.iter().any(|meant| self.index.policy_type(*meant) == Some(PolicyType::ServiceControl));
        if service && !any {
            let message = "at least one service control policy has to be attached in place of FullAWSAccess";
            self.wrong(place.member("full_aws_access"), message);
        }
    }

    fn enabled(&self, policy_type: PolicyType) -> bool {
        self.document.root.policy_types.iter().any(|enabled| enabled.0 == policy_type)
    }
}
