//! Where in a document something stands that the command found wrong.

use governance::import::{ImportPlace, ImportProblem};
use identifiers::Region;
use organization_document::{Index, OrganizationDocument, Place, Problem};

/// What the command found, at the places of the document that it was made from; each once, however many accounts it is about.
pub fn located(document: &OrganizationDocument, problems: &[ImportProblem]) -> Vec<Problem> {
    let index = Index::new(document);
    let mut all: Vec<Problem> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for problem in problems {
        let place = place(document, &index, &problem.place);
        if seen.insert((place.to_string(), problem.message.clone())) {
            all.push(Problem::new(place, problem.message.clone()));
        }
    }
    all
}

fn place(document: &OrganizationDocument, index: &Index<'_>, place: &ImportPlace) -> Place {
    let hub = || Place::of("security_hub");
    match place {
        ImportPlace::Organization => Place::default(),
        ImportPlace::ManagementAccount => Place::of("management_account"),
        ImportPlace::Root => Place::of("root"),
        ImportPlace::PolicyType(at) => Place::of("root").member("policy_types").index(*at),
        ImportPlace::Unit(at) => unit_place(index, *at),
        ImportPlace::Account(at) => Place::of("accounts").index(*at),
        ImportPlace::Policy(at) => Place::of("policies").index(*at),
        ImportPlace::TrustedAccess(at) => Place::of("trusted_access").index(*at),
        ImportPlace::DelegatedAdministrator(at) => service_place(document, *at),
        ImportPlace::DelegationPolicy => Place::of("delegation_policy"),
        ImportPlace::OrganizationPack(at) => Place::of("organization_conformance_packs").index(*at),
        ImportPlace::Recorder(at, region) => region_place(document, *at, region).member("configuration_recorder"),
        ImportPlace::Channel(at, region) => region_place(document, *at, region).member("delivery_channel"),
        ImportPlace::Retention(at, region) => region_place(document, *at, region).member("retention_in_days"),
        ImportPlace::Rule(at, region, rule) => region_place(document, *at, region).member("config_rules").index(*rule),
        ImportPlace::Pack(at, region, pack) => {
            region_place(document, *at, region).member("conformance_packs").index(*pack)
        }
        ImportPlace::Hub(at, region) => region_place(document, *at, region).member("security_hub"),
        ImportPlace::Administrator(at) => hub().member("administrators").index(*at),
        ImportPlace::Aggregator(at) => hub().member("finding_aggregators").index(*at),
        ImportPlace::CentralConfiguration => hub().member("central_configuration"),
        ImportPlace::NewAccountDefaults(at) => hub().member("new_account_defaults").index(*at),
        ImportPlace::ConfigurationPolicy(at) => hub().member("configuration_policies").index(*at),
    }
}

/// A unit by its position among all, as the tree has it.
pub(super) fn unit_place(index: &Index<'_>, number: usize) -> Place {
    let mut positions = Vec::new();
    let mut at = Some(number);
    while let Some(entry) = at.and_then(|at| index.units().get(at)) {
        positions.push(entry.at);
        at = entry.parent;
    }
    positions.iter().rev().fold(Place::of("root"), |place, at| place.member("units").index(*at))
}

/// What an account has in a Region, where it says so itself or every account does.
fn region_place(document: &OrganizationDocument, account: usize, region: &Region) -> Place {
    let own = document.accounts.get(account).is_some_and(|account| account.regions.contains_key(region));
    let above = if own { Place::of("accounts").index(account) } else { Place::of("every_account") };
    above.member("regions").key(region.as_str())
}

/// A service by its position among those of all administrators.
fn service_place(document: &OrganizationDocument, number: usize) -> Place {
    let above = Place::of("delegated_administrators");
    let mut left = number;
    for (at, administrator) in document.delegated_administrators.iter().enumerate() {
        match left.checked_sub(administrator.services.len()) {
            Some(rest) => left = rest,
            None => return above.index(at).member("services").index(left),
        }
    }
    above
}
