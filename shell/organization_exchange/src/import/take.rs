//! Takes a document that was checked apart into what a command takes.

use super::packs::Templates;
use super::values::{at, tags};
use governance::import::{
    ImportedAssociation, ImportedAttachment, ImportedDelegationPolicy, ImportedNode, ImportedOrganization,
    ImportedPolicy, ImportedService, ImportedUnit,
};
use governance::organizations::{FeatureSet, RootAccessFeature};
use identifiers::{AccountId, PolicyId};
use indexmap::IndexMap;
use organization_document::{Gap, Index, OrganizationDocument, Place, Policy, Problem, Reference, Target};
use smol_str::SmolStr;
use std::sync::Arc;

/// What comes of a document.
#[derive(Debug)]
pub struct Taken {
    /// What the command takes.
    pub organization: ImportedOrganization,
    /// Texts of templates, by their digests.
    pub templates: Vec<(String, String)>,
    /// What of the document there is nothing for here.
    pub gaps: Vec<Gap>,
}

/// What the parts of a document are taken with.
pub(super) struct Taking<'d> {
    pub(super) document: &'d OrganizationDocument,
    pub(super) index: Index<'d>,
    pub(super) templates: Templates,
    pub(super) gaps: Vec<Gap>,
    pub(super) problems: Vec<Problem>,
}

/// What a document that was checked means. The importer's account manages the organization, if the document doesn't say who does;
/// `digest` names texts.
///
/// # Errors
/// What is wrong with templates and contents, all of it.
pub fn take(
    document: &OrganizationDocument,
    importer: AccountId,
    digest: fn(&[u8]) -> String,
) -> Result<Taken, Vec<Problem>> {
    let index = Index::new(document);
    let templates = Templates::new(digest);
    let mut taking = Taking { document, index, templates, gaps: Vec::new(), problems: Vec::new() };
    let organization = taking.organization(importer);
    if !taking.problems.is_empty() {
        return Err(taking.problems);
    }
    Ok(Taken { organization, templates: taking.templates.into_texts(), gaps: taking.gaps })
}

impl<'d> Taking<'d> {
    fn organization(&mut self, importer: AccountId) -> ImportedOrganization {
        let document = self.document;
        let management_account = document
            .management_account
            .as_ref()
            .and_then(|reference| self.account(reference, Place::of("management_account")))
            .or_else(|| document.accounts.iter().position(|account| account.id == Some(importer)));
        self.not_modelled();
        ImportedOrganization {
            id: document.id.clone(),
            root_id: document.root.id.clone(),
            partition: document.partition.unwrap_or_default().0,
            feature_set: match document.feature_set.unwrap_or_default() {
                organization_document::FeatureSet::All => FeatureSet::All,
                organization_document::FeatureSet::ConsolidatedBilling => FeatureSet::ConsolidatedBilling,
            },
            management_account,
            importer,
            policy_types: document.root.policy_types.iter().map(|policy_type| policy_type.0).collect(),
            root: {
                let root = &document.root;
                let place = Place::of("root");
                self.node(&root.tags, &root.policies, root.full_aws_access, root.configuration_policy.as_ref(), &place)
            },
            units: self.units(),
            accounts: self.accounts(),
            policies: document.policies.iter().map(policy).collect(),
            trusted_access: document
                .trusted_access
                .iter()
                .map(|trusted| ImportedService {
                    principal: SmolStr::new(&trusted.service),
                    enabled_at: at(trusted.enabled_at),
                })
                .collect(),
            delegated_administrators: self.delegated_administrators(),
            delegation_policy: document.delegation_policy.as_ref().map(|policy| ImportedDelegationPolicy {
                id: policy.id.clone(),
                content: policy.content.as_ref().map_or_else(|| Arc::from(""), |content| content.0.clone()),
                tags: tags(&policy.tags),
            }),
            root_access_features: document
                .root_access_features
                .iter()
                .map(|feature| match feature {
                    organization_document::RootAccessFeature::RootCredentialsManagement => {
                        RootAccessFeature::RootCredentialsManagement
                    }
                    organization_document::RootAccessFeature::RootSessions => RootAccessFeature::RootSessions,
                })
                .collect(),
            organization_packs: self.organization_packs(),
            security_hub: self.security_hub(),
        }
    }

    /// The position of an account; what isn't there was told when the document was checked, and is told again.
    pub(super) fn account(&mut self, reference: &Reference, place: Place) -> Option<usize> {
        self.index.account(reference).map_err(|message| self.problems.push(Problem::new(place, message))).ok()
    }

    pub(super) fn wrong(&mut self, place: Place, message: impl Into<String>) {
        self.problems.push(Problem::new(place, message));
    }

    fn units(&mut self) -> Vec<ImportedUnit> {
        let mut units = Vec::with_capacity(self.index.units().len());
        for number in 0..self.index.units().len() {
            let Some(entry) = self.index.units().get(number) else { continue };
            let (unit, parent) = (entry.unit, entry.parent);
            let place = self.unit_place(number);
            let node =
                self.node(&unit.tags, &unit.policies, unit.full_aws_access, unit.configuration_policy.as_ref(), &place);
            units.push(ImportedUnit { id: unit.id.clone(), name: SmolStr::new(&unit.name), parent, node });
        }
        units
    }

    pub(super) fn unit_place(&self, number: usize) -> Place {
        super::located::unit_place(&self.index, number)
    }

    pub(super) fn node(
        &mut self,
        given: &IndexMap<String, String>,
        policies: &[Reference],
        full_aws_access: Option<bool>,
        configuration: Option<&Reference>,
        place: &Place,
    ) -> ImportedNode {
        let mut attached = Vec::with_capacity(policies.len());
        for (number, reference) in policies.iter().enumerate() {
            match self.index.policy(reference) {
                Ok(Target::Own(at)) => attached.push(ImportedAttachment::Own(at)),
                Ok(Target::Managed(id)) => attached.push(ImportedAttachment::Managed(PolicyId::from_static(id))),
                Err(message) => self.wrong(place.member("policies").index(number), message),
            }
        }
        let association = configuration.and_then(|reference| match self.index.configuration_policy(reference) {
            Ok(Some(at)) => Some(ImportedAssociation::Policy(at)),
            Ok(None) => Some(ImportedAssociation::SelfManaged),
            Err(message) => {
                self.wrong(place.member("configuration_policy"), message);
                None
            }
        });
        ImportedNode { tags: tags(given), attached, without_full_access: full_aws_access == Some(false), association }
    }

    fn delegated_administrators(&mut self) -> Vec<(usize, ImportedService)> {
        let mut all = Vec::new();
        for (number, administrator) in self.document.delegated_administrators.iter().enumerate() {
            let place = Place::of("delegated_administrators").index(number).member("account");
            let Some(account) = self.account(&administrator.account, place) else { continue };
            all.extend(administrator.services.iter().map(|service| {
                let principal = SmolStr::new(&service.service);
                (account, ImportedService { principal, enabled_at: at(service.enabled_at) })
            }));
        }
        all
    }

    /// What nothing here can become.
    fn not_modelled(&mut self) {
        let aliases = self.document.accounts.iter().enumerate().filter(|(_, account)| account.alias.is_some());
        let places: Vec<usize> = aliases.map(|(number, _)| number).collect();
        for number in places {
            let place = Place::of("accounts").index(number).member("alias");
            self.gaps.push(Gap::not_modelled("document", place.to_string(), "aliases of accounts aren't kept"));
        }
        let roles = &self.document.roles;
        for (number, role) in roles.iter().enumerate().filter(|(_, role)| !role.tags.is_empty()) {
            let place = Place::of("roles").index(number).member("tags").to_string();
            let what = format!("tags of the role {} aren't kept", role.name.escape_debug());
            self.gaps.push(Gap::not_modelled("document", place, what));
        }
    }
}

fn policy(policy: &Policy) -> ImportedPolicy {
    ImportedPolicy {
        id: policy.id.clone(),
        policy_type: policy.r#type.0,
        name: SmolStr::new(&policy.name),
        description: Arc::from(policy.description.as_deref().unwrap_or_default()),
        content: policy.content.as_ref().map_or_else(|| Arc::from(""), |content| content.0.clone()),
        tags: tags(&policy.tags),
        updated_at: at(policy.updated_at),
    }
}
