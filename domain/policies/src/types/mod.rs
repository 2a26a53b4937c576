//! The grammar of each declarative type, one file a type.

mod aiservices_opt_out;
mod backup;
mod bedrock;
mod chatbot;
mod declarative_ec2;
mod guardduty;
mod inspector;
mod network_security_director;
mod s3;
mod securityhub;
mod securityhub_cspm;
pub(crate) mod tag;
mod upgrade_rollout;

use crate::grammar::Grammar;
use crate::policy_type::PolicyType;

/// The grammar of a type; none for authorization policies.
pub(crate) fn grammar(policy_type: PolicyType) -> Option<&'static Grammar> {
    match policy_type {
        PolicyType::Tag => Some(&tag::GRAMMAR),
        PolicyType::Backup => Some(&backup::GRAMMAR),
        PolicyType::AiServicesOptOut => Some(&aiservices_opt_out::GRAMMAR),
        PolicyType::Chatbot => Some(&chatbot::GRAMMAR),
        PolicyType::DeclarativeEc2 => Some(&declarative_ec2::GRAMMAR),
        PolicyType::SecurityHub => Some(&securityhub::GRAMMAR),
        PolicyType::Inspector => Some(&inspector::GRAMMAR),
        PolicyType::UpgradeRollout => Some(&upgrade_rollout::GRAMMAR),
        PolicyType::Bedrock => Some(&bedrock::GRAMMAR),
        PolicyType::S3 => Some(&s3::GRAMMAR),
        PolicyType::NetworkSecurityDirector => Some(&network_security_director::GRAMMAR),
        PolicyType::GuardDuty => Some(&guardduty::GRAMMAR),
        PolicyType::SecurityHubCspm => Some(&securityhub_cspm::GRAMMAR),
        PolicyType::ServiceControl | PolicyType::ResourceControl => None,
    }
}
