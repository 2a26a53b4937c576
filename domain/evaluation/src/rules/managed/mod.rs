//! The table of modelled rules: one file each, and a few that rules share.

mod buckets;
mod credentials;
mod security_groups;
mod trails;

mod access_keys_rotated;
mod aws_config_process_check;
mod cloud_trail_enabled;
mod cloud_trail_encryption_enabled;
mod cloud_trail_log_file_validation_enabled;
mod ec2_ebs_encryption_by_default;
mod ec2_instance_no_public_ip;
mod encrypted_volumes;
mod iam_no_inline_policy_check;
mod iam_password_policy;
mod iam_policy_no_statements_with_admin_access;
mod iam_root_access_key_check;
mod iam_user_mfa_enabled;
mod iam_user_no_policies_check;
mod iam_user_unused_credentials_check;
mod incoming_ssh_disabled;
mod mfa_enabled_for_iam_console_access;
mod multi_region_cloud_trail_enabled;
mod rds_instance_public_access_check;
mod rds_storage_encrypted;
mod redshift_cluster_public_access_check;
mod required_tags;
mod restricted_incoming_traffic;
mod root_account_mfa_enabled;
mod s3_account_level_public_access_blocks_periodic;
mod s3_bucket_level_public_access_prohibited;
mod s3_bucket_logging_enabled;
mod s3_bucket_public_read_prohibited;
mod s3_bucket_public_write_prohibited;
mod s3_bucket_server_side_encryption_enabled;
mod s3_bucket_ssl_requests_only;
mod s3_bucket_versioning_enabled;
mod securityhub_enabled;
mod vpc_default_security_group_closed;

use crate::rules::rule::ManagedRule;

static RULES: [ManagedRule; 34] = [
    access_keys_rotated::RULE,
    aws_config_process_check::RULE,
    cloud_trail_enabled::RULE,
    cloud_trail_encryption_enabled::RULE,
    cloud_trail_log_file_validation_enabled::RULE,
    ec2_ebs_encryption_by_default::RULE,
    ec2_instance_no_public_ip::RULE,
    encrypted_volumes::RULE,
    iam_no_inline_policy_check::RULE,
    iam_password_policy::RULE,
    iam_policy_no_statements_with_admin_access::RULE,
    iam_root_access_key_check::RULE,
    iam_user_mfa_enabled::RULE,
    iam_user_no_policies_check::RULE,
    iam_user_unused_credentials_check::RULE,
    incoming_ssh_disabled::RULE,
    mfa_enabled_for_iam_console_access::RULE,
    multi_region_cloud_trail_enabled::RULE,
    rds_instance_public_access_check::RULE,
    rds_storage_encrypted::RULE,
    redshift_cluster_public_access_check::RULE,
    required_tags::RULE,
    restricted_incoming_traffic::RULE,
    root_account_mfa_enabled::RULE,
    s3_account_level_public_access_blocks_periodic::RULE,
    s3_bucket_level_public_access_prohibited::RULE,
    s3_bucket_logging_enabled::RULE,
    s3_bucket_public_read_prohibited::RULE,
    s3_bucket_public_write_prohibited::RULE,
    s3_bucket_server_side_encryption_enabled::RULE,
    s3_bucket_ssl_requests_only::RULE,
    s3_bucket_versioning_enabled::RULE,
    securityhub_enabled::RULE,
    vpc_default_security_group_closed::RULE,
];

/// Every rule that is modelled, by identifier.
pub fn managed_rules() -> &'static [ManagedRule] {
    &RULES
}
