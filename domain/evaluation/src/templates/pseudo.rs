//! What a template can ask about the place it is deployed to.

use identifiers::{AccountId, Region};

/// The values of pseudo parameters. In an organization's pack the account is the member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pseudo {
    /// The account that the pack is deployed to.
    pub account_id: AccountId,
    /// The Region that the pack is deployed to; it also decides partition and URL suffix.
    pub region: Region,
    /// The stack's name, `awsconfigconforms-<pack name>-<pack id>`.
    pub stack_name: String,
    /// The last part of the stack's ARN.
    pub stack_uuid: String,
}

impl Pseudo {
    /// The names that `Ref` knows besides parameters and resources.
    pub(super) const NAMES: [&'static str; 8] = [
        "AWS::AccountId",
        "AWS::NoValue",
        "AWS::NotificationARNs",
        "AWS::Partition",
        "AWS::Region",
        "AWS::StackId",
        "AWS::StackName",
        "AWS::URLSuffix",
    ];

    /// The value of a pseudo parameter that is a text.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let partition = self.region.partition();
        Some(match name {
            "AWS::AccountId" => self.account_id.to_string(),
            "AWS::Region" => self.region.to_string(),
            "AWS::Partition" => partition.to_string(),
            "AWS::URLSuffix" => partition.url_suffix().to_owned(),
            "AWS::StackName" => self.stack_name.clone(),
            "AWS::StackId" => format!(
                "arn:{partition}:cloudformation:{}:{}:stack/{}/{}",
                self.region, self.account_id, self.stack_name, self.stack_uuid
            ),
            _ => return None,
        })
    }
}
