//! The ARNs of what an organization document has.

use governance::organizations::managed_policies;
use identifiers::{AccountId, OrganizationId, OrganizationalUnitId, Partition, RootId};
use organization_document::{Index, OrganizationDocument, Target};

/// Whose ARNs: what is in each of them.
#[derive(Debug, Clone)]
pub(crate) struct Arns {
    pub(crate) partition: Partition,
    pub(crate) management: AccountId,
    pub(crate) organization: OrganizationId,
    pub(crate) root: RootId,
}

impl Arns {
    /// Those of a document that has its ids.
    pub(crate) fn of(document: &OrganizationDocument, index: &Index<'_>) -> Result<Self, String> {
        let lacking = |what: &str| format!("the document lacks the id of {what}: import it, and export it from there");
        let management = document.management_account.as_ref().ok_or_else(|| lacking("the management account"))?;
        let at = index.account(management)?;
        let management = document.accounts.get(at).and_then(|account| account.id);
        Ok(Self {
            partition: document.partition.map(|partition| partition.0).unwrap_or_default(),
            management: management.ok_or_else(|| lacking("the management account"))?,
            organization: document.id.clone().ok_or_else(|| lacking("the organization"))?,
            root: document.root.id.clone().ok_or_else(|| lacking("the root"))?,
        })
    }

    fn arn(&self, resource: &str) -> String {
        format!("arn:{}:organizations::{}:{resource}", self.partition, self.management)
    }

    pub(crate) fn organization(&self) -> String {
        self.arn(&format!("organization/{}", self.organization))
    }

    pub(crate) fn root(&self) -> String {
        self.arn(&format!("root/{}/{}", self.organization, self.root))
    }

    pub(crate) fn unit(&self, unit: &OrganizationalUnitId) -> String {
        self.arn(&format!("ou/{}/{unit}", self.organization))
    }

    pub(crate) fn account(&self, account: AccountId) -> String {
        self.arn(&format!("account/{}/{account}", self.organization))
    }

    /// A policy's, one that AWS manages included; nothing for one without an id.
    pub(crate) fn policy(&self, document: &OrganizationDocument, policy: Target) -> Option<String> {
        match policy {
            Target::Own(at) => {
                let policy = document.policies.get(at)?;
                let (id, kind) = (policy.id.as_ref()?, policy.r#type.0.arn_segment());
                Some(self.arn(&format!("policy/{}/{kind}/{id}", self.organization)))
            }
            Target::Managed(id) => {
                managed_policies().iter().find(|managed| managed.id == id).map(|managed| managed.arn(self.partition))
            }
        }
    }
}
