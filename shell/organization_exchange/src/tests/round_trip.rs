//! Exported and imported again, an organization is the same.

use super::generate::organization;
use super::world::World;
use governance::organizations::effective_policy;
use identifiers::{AccountId, TargetId};
use organization_document::{Format, OrganizationDocument, read, to_yaml};
use policies::PolicyType;
use proptest::prelude::*;

fn told(problems: &[organization_document::Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn imported(document: &OrganizationDocument) -> Result<World, TestCaseError> {
    World::import(document).map_err(|problems| TestCaseError::fail(told(&problems)))
}

/// What of a state doesn't depend on the order in which everything came to be.
fn attached(world: &World, target: &TargetId) -> Vec<Vec<String>> {
    let of_type = |kind| world.state.organizations.attached(target, kind).map(|it| it.policy.to_string()).collect();
    PolicyType::ALL.map(of_type).to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_export_imported_is_the_same_organization(document in organization()) {
        prop_assert_eq!(told(&document.check()), "");
        let first = imported(&document)?;
        let exported = first.export();
        prop_assert_eq!(&exported.gaps, &[]);
        // By way of its text, as people pass it on.
        let text = to_yaml(&exported.document).unwrap();
        let again = read(&text, Format::Yaml).map_err(|problems| TestCaseError::fail(told(&problems)))?;
        prop_assert_eq!(&again, &exported.document);
        let second = imported(&again)?;
        prop_assert_eq!(second.export(), exported);
        let organization = &first.imported.as_ref().unwrap().organization;
        let (one, other) = (&first.state, &second.state);
        for node in one.organizations.nodes_of(organization) {
            prop_assert_eq!(attached(&first, &node), attached(&second, &node), "{}", node);
            let key = (organization.clone(), node.clone());
            let configuration = |world: &World| world.state.central_configuration.applied.get(&key).map(|it| it.configuration);
            prop_assert_eq!(configuration(&first), configuration(&second), "{}", node);
            if let TargetId::Account(account) = node {
                same_effective_policies(one, other, account)?;
            }
        }
        let (packs, others) = (&one.conformance_packs, &other.conformance_packs);
        prop_assert_eq!(&packs.recorders, &others.recorders);
        prop_assert_eq!(&packs.delivery_channels, &others.delivery_channels);
        prop_assert_eq!(&packs.retention_configurations, &others.retention_configurations);
        prop_assert_eq!(&packs.packs, &others.packs);
        prop_assert_eq!(&packs.organization_packs, &others.organization_packs);
        // All but the revision, which counts what came before.
        let rules = |state: &governance::conformance_packs::State| -> Vec<_> {
            let rules = state.config_rules.values();
            rules.map(|rule| (rule.arn(), rule.name.clone(), rule.definition.clone(), rule.tags.clone())).collect()
        };
        prop_assert_eq!(rules(packs), rules(others));
        prop_assert_eq!(&one.central_configuration.accounts, &other.central_configuration.accounts);
        prop_assert_eq!(&one.central_configuration.administrations, &other.central_configuration.administrations);
        prop_assert_eq!(&one.central_configuration.aggregators, &other.central_configuration.aggregators);
    }

    #[test]
    fn what_a_document_says_is_what_is_exported(document in organization()) {
        let exported = imported(&document)?.export().document;
        prop_assert_eq!(exported.accounts.len(), document.accounts.len());
        for (given, told) in document.accounts.iter().zip(&exported.accounts) {
            prop_assert_eq!(&given.name, &told.name);
            prop_assert_eq!(&given.tags, &told.tags);
            prop_assert!(given.id.is_none() || given.id == told.id);
            prop_assert!(given.joined_at.is_none() || given.joined_at == told.joined_at);
            prop_assert_eq!(given.state.unwrap_or_default(), told.state.unwrap_or_default());
            for (region, given) in &given.regions {
                let empty = organization_document::AccountRegion::default();
                let told = told.regions.get(region).unwrap_or(&empty);
                prop_assert_eq!(given.config_rules.len(), told.config_rules.len());
                prop_assert_eq!(given.conformance_packs.len(), told.conformance_packs.len());
                prop_assert_eq!(given.configuration_recorder.is_some(), told.configuration_recorder.is_some());
                prop_assert_eq!(&given.retention_in_days, &told.retention_in_days);
            }
        }
        let contents = |document: &OrganizationDocument| -> Vec<_> {
            document.policies.iter().map(|policy| (policy.name.clone(), policy.content.clone(), policy.tags.clone())).collect()
        };
        prop_assert_eq!(contents(&document), contents(&exported));
        let names = |units: &[organization_document::Unit]| units.iter().map(|unit| unit.name.clone()).collect::<Vec<_>>();
        prop_assert_eq!(names(&document.root.units), names(&exported.root.units));
        prop_assert_eq!(names(&document.root.units[0].units), names(&exported.root.units[0].units));
    }
}

fn same_effective_policies(
    one: &governance::State,
    other: &governance::State,
    account: AccountId,
) -> Result<(), TestCaseError> {
    for policy_type in PolicyType::ALL.into_iter().filter(|kind| kind.is_declarative()) {
        let content = |state: &governance::State| {
            effective_policy(&state.organizations, account, policy_type).map(|policy| format!("{policy:?}"))
        };
        prop_assert_eq!(content(one), content(other), "{} of {}", policy_type, account);
    }
    Ok(())
}
