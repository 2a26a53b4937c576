//! Who asks: one provider for the management account, and one with an alias for each other account and Region.

use super::hcl::{Block, quoted};
use super::whole::add;
use identifiers::{AccountId, Partition, Region};
use std::collections::BTreeMap;

/// The role that members have where nothing else is told.
const ROLE: &str = "OrganizationAccountAccessRole";

#[derive(Debug)]
struct Provider {
    alias: String,
    role: Option<String>,
}

/// The providers that resources need.
#[derive(Debug)]
pub(super) struct Providers {
    management: AccountId,
    home: Region,
    others: BTreeMap<(AccountId, Region), Provider>,
}

impl Providers {
    pub(super) fn new(management: AccountId, home: Region) -> Self {
        Self { management, home, others: BTreeMap::new() }
    }

    /// The alias of a place's; nothing for the management account in the Region of what has none.
    pub(super) fn of(
        &mut self,
        account: AccountId,
        region: &Region,
        label: &str,
        role: Option<&str>,
    ) -> Option<String> {
        if account == self.management && *region == self.home {
            return None;
        }
        let place = (account, region.clone());
        if let Some(known) = self.others.get(&place) {
            return Some(known.alias.clone());
        }
        let mut alias = format!("{label}_{}", region.as_str().replace('-', "_"));
        if self.others.values().any(|other| other.alias == alias) {
            alias = format!("{alias}_{account}");
        }
        self.others.insert(place, Provider { alias: alias.clone(), role: role.map(str::to_owned) });
        Some(alias)
    }

    /// How many assume a role that nobody told.
    pub(super) fn assumed(&self) -> usize {
        let members = self.others.iter().filter(|((account, _), _)| *account != self.management);
        members.filter(|(_, provider)| provider.role.is_none()).count()
    }

    pub(super) fn text(&self, partition: Partition) -> String {
        let mut out = String::new();
        if self.assumed() > 0 {
            let variable = Block::new("variable", &["role"])
                .comment("The role in accounts of which no role is told.")
                .raw("type", "string")
                .text("default", ROLE);
            add(&mut out, &variable);
        }
        let own = Block::new("provider", &["aws"])
            .comment("The management account, whose credentials are in the environment.")
            .text("region", self.home.as_str());
        add(&mut out, &own);
        for ((account, region), provider) in &self.others {
            let mut block =
                Block::new("provider", &["aws"]).text("alias", &provider.alias).text("region", region.as_str());
            if *account != self.management {
                let roles = format!("arn:{partition}:iam::{account}:role");
                let arn = provider
                    .role
                    .as_deref()
                    .map_or_else(|| format!("\"{roles}/${{var.role}}\""), |role| quoted(&format!("{roles}/{role}")));
                block = block.with(Block::new("assume_role", &[]).raw("role_arn", arn));
            }
            add(&mut out, &block);
        }
        out
    }
}
