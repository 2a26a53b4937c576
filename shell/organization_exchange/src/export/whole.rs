//! One organization of a state, as a document.

use super::packs::TemplateTexts;
use super::values::{at, tags};
use governance::State;
use governance::organizations::{FeatureSet, Organization, RootAccessFeature};
use identifiers::OrganizationId;
use organization_document::{
    Content, DelegatedAdministrator, DelegatedService, DelegationPolicy, Gap, OrganizationDocument, PartitionName,
    PolicyTypeName, Reference, TrustedAccess,
};

/// A document with what it leaves out.
#[derive(Debug, Clone, PartialEq)]
pub struct Exported {
    /// The document.
    pub document: OrganizationDocument,
    /// What of the organization no document can say: what is under way, or is remembered of what was.
    pub gaps: Vec<Gap>,
}

/// What the parts of a state are told with.
pub(super) struct Exporting<'s> {
    pub(super) state: &'s State,
    pub(super) organization: &'s Organization,
    pub(super) templates: &'s TemplateTexts,
    pub(super) gaps: Vec<Gap>,
}

/// An organization as a document; nothing where it isn't there. Templates that aren't given are gaps.
pub fn export(state: &State, organization: &OrganizationId, templates: &TemplateTexts) -> Option<Exported> {
    let organization = state.organizations.organizations.get(organization)?;
    let mut exporting = Exporting { state, organization, templates, gaps: Vec::new() };
    let document = exporting.document();
    Some(Exported { document, gaps: exporting.gaps })
}

impl Exporting<'_> {
    fn document(&mut self) -> OrganizationDocument {
        let own = self.organization;
        self.under_way();
        OrganizationDocument {
            id: Some(own.id.clone()),
            partition: Some(PartitionName(own.partition)).filter(|partition| *partition != PartitionName::default()),
            feature_set: match own.feature_set {
                FeatureSet::All => None,
                FeatureSet::ConsolidatedBilling => Some(organization_document::FeatureSet::ConsolidatedBilling),
            },
            management_account: Some(Reference::from(own.management_account)),
            root: self.root(),
            accounts: self.accounts(),
            policies: self.policies(),
            trusted_access: own
                .service_access
                .iter()
                .map(|access| TrustedAccess {
                    service: access.principal.to_string(),
                    enabled_at: at(access.enabled_at),
                })
                .collect(),
            delegated_administrators: self.delegated_administrators(),
            delegation_policy: own.resource_policy.as_ref().map(|policy| DelegationPolicy {
                id: Some(policy.id.clone()),
                content: Some(Content(policy.content.clone())),
                content_file: None,
                tags: tags(&policy.tags),
            }),
            root_access_features: own
                .root_access_features
                .iter()
                .map(|feature| match feature {
                    RootAccessFeature::RootCredentialsManagement => {
                        organization_document::RootAccessFeature::RootCredentialsManagement
                    }
                    RootAccessFeature::RootSessions => organization_document::RootAccessFeature::RootSessions,
                })
                .collect(),
            organization_conformance_packs: self.organization_packs(),
            security_hub: self.security_hub(),
            ..OrganizationDocument::default()
        }
    }

    pub(super) fn gap(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.gaps.push(Gap::not_modelled("state", place, what));
    }

    pub(super) fn policy_types(&self) -> Vec<PolicyTypeName> {
        self.organization.enabled_policy_types.iter().copied().map(PolicyTypeName).collect()
    }

    /// Accounts in the order of their first registration, each with its services in theirs.
    fn delegated_administrators(&self) -> Vec<DelegatedAdministrator> {
        let mut all: Vec<DelegatedAdministrator> = Vec::new();
        for registered in &self.organization.delegated_administrators {
            let account = Reference::from(registered.account);
            let service =
                DelegatedService { service: registered.principal.to_string(), enabled_at: at(registered.enabled_at) };
            match all.iter_mut().find(|have| have.account == account) {
                Some(have) => have.services.push(service),
                None => all.push(DelegatedAdministrator { account, services: vec![service] }),
            }
        }
        all
    }

    /// A document says what is; what is on its way there isn't told.
    fn under_way(&mut self) {
        let own = self.organization;
        let counts = [
            (own.policy_type_changes.len(), "changes of policy types are under way"),
            (own.creations_in_progress, "accounts are being made"),
            (own.pending_invitations, "invitations are pending"),
            (usize::from(own.all_features.is_some()), "change to all features is under way"),
        ];
        for (count, what) in counts.into_iter().filter(|(count, _)| *count > 0) {
            self.gap(own.id.as_str(), format!("{count} {what}"));
        }
        let organizations = &self.state.organizations;
        let of_members = |account: &identifiers::AccountId| organizations.member(&own.id, *account).is_some();
        let retained = organizations.retained_effective_policies.keys().filter(|(account, _)| of_members(account));
        let retained = retained.count();
        if retained > 0 {
            self.gap(
                own.id.as_str(),
                format!("{retained} effective policies are remembered from before they were invalid"),
            );
        }
        let transfers = organizations.transfers_by_organization.keys().filter(|(of, _)| *of == own.id).count();
        if transfers > 0 {
            self.gap(own.id.as_str(), format!("{transfers} transfers of responsibility"));
        }
    }
}
