//! The table of modelled rules: one file each, and a few that rules share.

mod buckets;
mod credentials;
mod customer_policies;
mod field_selectors;
mod key_actions;
mod load_balancers;
mod managed_instances;
mod root_user;
mod search_domains;
mod security_groups;
mod task_definitions;
mod trails;

mod access_keys_rotated;
mod account_part_of_organizations;
mod acm_certificate_expiration_check;
mod alb_http_drop_invalid_header_enabled;
mod alb_http_to_https_redirection_check;
mod api_gw_associated_with_waf;
mod api_gw_cache_enabled_and_encrypted;
mod api_gw_execution_logging_enabled;
mod api_gw_ssl_enabled;
mod autoscaling_group_elb_healthcheck_required;
mod autoscaling_launch_config_public_ip_disabled;
mod aws_config_process_check;
mod backup_recovery_point_encrypted;
mod cloud_trail_cloud_watch_logs_enabled;
mod cloud_trail_enabled;
mod cloud_trail_encryption_enabled;
mod cloud_trail_log_file_validation_enabled;
mod cloudtrail_s3_dataevents_enabled;
mod cloudtrail_security_trail_enabled;
mod cloudwatch_alarm_action_check;
mod cmk_backing_key_rotation_enabled;
mod codebuild_project_envvar_awscred_check;
mod codebuild_project_source_repo_url_check;
mod db_instance_backup_enabled;
mod dms_replication_not_public;
mod dynamodb_pitr_enabled;
mod dynamodb_table_encrypted_kms;
mod ebs_optimized_instance;
mod ebs_snapshot_public_restorable_check;
mod ec2_ebs_encryption_by_default;
mod ec2_imdsv2_check;
mod ec2_instance_detailed_monitoring_enabled;
mod ec2_instance_managed_by_ssm;
mod ec2_instance_no_public_ip;
mod ec2_instance_profile_attached;
mod ec2_managedinstance_association_compliance_status_check;
mod ec2_managedinstance_patch_compliance_status_check;
mod ec2_stopped_instance;
mod ec2_volume_inuse_check;
mod ecs_containers_readonly_access;
mod ecs_task_definition_user_for_host_mode_check;
mod efs_encrypted_check;
mod eip_attached;
mod elasticache_redis_cluster_automatic_backup_check;
mod elasticsearch_encrypted_at_rest;
mod elasticsearch_in_vpc_only;
mod elasticsearch_logs_to_cloudwatch;
mod elasticsearch_node_to_node_encryption_check;
mod elb_acm_certificate_required;
mod elb_cross_zone_load_balancing_enabled;
mod elb_deletion_protection_enabled;
mod elb_logging_enabled;
mod elb_tls_https_listeners_only;
mod elbv2_acm_certificate_required;
mod emr_master_no_public_ip;
mod encrypted_volumes;
mod guardduty_enabled_centralized;
mod iam_customer_policy_blocked_kms_actions;
mod iam_group_has_users_check;
mod iam_inline_policy_blocked_kms_actions;
mod iam_no_inline_policy_check;
mod iam_password_policy;
mod iam_policy_no_statements_with_admin_access;
mod iam_policy_no_statements_with_full_access;
mod iam_root_access_key_check;
mod iam_user_group_membership_check;
mod iam_user_mfa_enabled;
mod iam_user_no_policies_check;
mod iam_user_unused_credentials_check;
mod incoming_ssh_disabled;
mod instances_in_vpc;
mod internet_gateway_authorized_vpc_only;
mod kinesis_stream_encrypted;
mod kms_cmk_not_scheduled_for_deletion;
mod lambda_concurrency_check;
mod lambda_dlq_check;
mod lambda_function_public_access_prohibited;
mod lambda_inside_vpc;
mod mfa_enabled_for_iam_console_access;
mod multi_region_cloud_trail_enabled;
mod no_unrestricted_route_to_igw;
mod opensearch_encrypted_at_rest;
mod opensearch_https_required;
mod opensearch_in_vpc_only;
mod opensearch_logs_to_cloudwatch;
mod opensearch_node_to_node_encryption_check;
mod rds_automatic_minor_version_upgrade_enabled;
mod rds_cluster_multi_az_enabled;
mod rds_enhanced_monitoring_enabled;
mod rds_instance_deletion_protection_enabled;
mod rds_instance_public_access_check;
mod rds_logging_enabled;
mod rds_multi_az_support;
mod rds_snapshot_encrypted;
mod rds_snapshots_public_prohibited;
mod rds_storage_encrypted;
mod redshift_backup_enabled;
mod redshift_cluster_configuration_check;
mod redshift_cluster_kms_enabled;
mod redshift_cluster_maintenancesettings_check;
mod redshift_cluster_public_access_check;
mod redshift_enhanced_vpc_routing_enabled;
mod redshift_require_tls_ssl;
mod required_tags;
mod restricted_incoming_traffic;
mod root_account_hardware_mfa_enabled;
mod root_account_mfa_enabled;
mod s3_account_level_public_access_blocks_periodic;
mod s3_bucket_default_lock_enabled;
mod s3_bucket_level_public_access_prohibited;
mod s3_bucket_logging_enabled;
mod s3_bucket_policy_grantee_check;
mod s3_bucket_public_read_prohibited;
mod s3_bucket_public_write_prohibited;
mod s3_bucket_replication_enabled;
mod s3_bucket_server_side_encryption_enabled;
mod s3_bucket_ssl_requests_only;
mod s3_bucket_versioning_enabled;
mod s3_default_encryption_kms;
mod sagemaker_endpoint_configuration_kms_key_configured;
mod sagemaker_notebook_instance_kms_key_configured;
mod sagemaker_notebook_no_direct_internet_access;
mod secretsmanager_rotation_enabled_check;
mod secretsmanager_scheduled_rotation_success_check;
mod secretsmanager_using_cmk;
mod securityhub_enabled;
mod sns_encrypted_kms;
mod subnet_auto_assign_public_ip_disabled;
mod vpc_default_security_group_closed;
mod vpc_flow_logs_enabled;
mod vpc_network_acl_unused_check;
mod vpc_sg_open_only_to_authorized_ports;
mod vpc_vpn_2_tunnels_up;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::rules::rule::ManagedRule;

static RULES: [ManagedRule; 133] = [
    access_keys_rotated::RULE,
    account_part_of_organizations::RULE,
    acm_certificate_expiration_check::RULE,
    alb_http_drop_invalid_header_enabled::RULE,
    alb_http_to_https_redirection_check::RULE,
    api_gw_associated_with_waf::RULE,
    api_gw_cache_enabled_and_encrypted::RULE,
    api_gw_execution_logging_enabled::RULE,
    api_gw_ssl_enabled::RULE,
    autoscaling_group_elb_healthcheck_required::RULE,
    autoscaling_launch_config_public_ip_disabled::RULE,
    aws_config_process_check::RULE,
    backup_recovery_point_encrypted::RULE,
    cloudtrail_s3_dataevents_enabled::RULE,
    cloudtrail_security_trail_enabled::RULE,
    cloudwatch_alarm_action_check::RULE,
    cloud_trail_cloud_watch_logs_enabled::RULE,
    cloud_trail_enabled::RULE,
    cloud_trail_encryption_enabled::RULE,
    cloud_trail_log_file_validation_enabled::RULE,
    cmk_backing_key_rotation_enabled::RULE,
    codebuild_project_envvar_awscred_check::RULE,
    codebuild_project_source_repo_url_check::RULE,
    db_instance_backup_enabled::RULE,
    dms_replication_not_public::RULE,
    dynamodb_pitr_enabled::RULE,
    dynamodb_table_encrypted_kms::RULE,
    ebs_optimized_instance::RULE,
    ebs_snapshot_public_restorable_check::RULE,
    ec2_ebs_encryption_by_default::RULE,
    ec2_imdsv2_check::RULE,
    ec2_instance_detailed_monitoring_enabled::RULE,
    ec2_instance_managed_by_ssm::RULE,
    ec2_instance_no_public_ip::RULE,
    ec2_instance_profile_attached::RULE,
    ec2_managedinstance_association_compliance_status_check::RULE,
    ec2_managedinstance_patch_compliance_status_check::RULE,
    ec2_stopped_instance::RULE,
    ec2_volume_inuse_check::RULE,
    ecs_containers_readonly_access::RULE,
    ecs_task_definition_user_for_host_mode_check::RULE,
    efs_encrypted_check::RULE,
    eip_attached::RULE,
    elasticache_redis_cluster_automatic_backup_check::RULE,
    elasticsearch_encrypted_at_rest::RULE,
    elasticsearch_in_vpc_only::RULE,
    elasticsearch_logs_to_cloudwatch::RULE,
    elasticsearch_node_to_node_encryption_check::RULE,
    elbv2_acm_certificate_required::RULE,
    elb_acm_certificate_required::RULE,
    elb_cross_zone_load_balancing_enabled::RULE,
    elb_deletion_protection_enabled::RULE,
    elb_logging_enabled::RULE,
    elb_tls_https_listeners_only::RULE,
    emr_master_no_public_ip::RULE,
    encrypted_volumes::RULE,
    guardduty_enabled_centralized::RULE,
    iam_customer_policy_blocked_kms_actions::RULE,
    iam_group_has_users_check::RULE,
    iam_inline_policy_blocked_kms_actions::RULE,
    iam_no_inline_policy_check::RULE,
    iam_password_policy::RULE,
    iam_policy_no_statements_with_admin_access::RULE,
    iam_policy_no_statements_with_full_access::RULE,
    iam_root_access_key_check::RULE,
    iam_user_group_membership_check::RULE,
    iam_user_mfa_enabled::RULE,
    iam_user_no_policies_check::RULE,
    iam_user_unused_credentials_check::RULE,
    incoming_ssh_disabled::RULE,
    instances_in_vpc::RULE,
    internet_gateway_authorized_vpc_only::RULE,
    kinesis_stream_encrypted::RULE,
    kms_cmk_not_scheduled_for_deletion::RULE,
    lambda_concurrency_check::RULE,
    lambda_dlq_check::RULE,
    lambda_function_public_access_prohibited::RULE,
    lambda_inside_vpc::RULE,
    mfa_enabled_for_iam_console_access::RULE,
    multi_region_cloud_trail_enabled::RULE,
    no_unrestricted_route_to_igw::RULE,
    opensearch_encrypted_at_rest::RULE,
    opensearch_https_required::RULE,
    opensearch_in_vpc_only::RULE,
    opensearch_logs_to_cloudwatch::RULE,
    opensearch_node_to_node_encryption_check::RULE,
    rds_automatic_minor_version_upgrade_enabled::RULE,
    rds_cluster_multi_az_enabled::RULE,
    rds_enhanced_monitoring_enabled::RULE,
    rds_instance_deletion_protection_enabled::RULE,
    rds_instance_public_access_check::RULE,
    rds_logging_enabled::RULE,
    rds_multi_az_support::RULE,
    rds_snapshots_public_prohibited::RULE,
    rds_snapshot_encrypted::RULE,
    rds_storage_encrypted::RULE,
    redshift_backup_enabled::RULE,
    redshift_cluster_configuration_check::RULE,
    redshift_cluster_kms_enabled::RULE,
    redshift_cluster_maintenancesettings_check::RULE,
    redshift_cluster_public_access_check::RULE,
    redshift_enhanced_vpc_routing_enabled::RULE,
    redshift_require_tls_ssl::RULE,
    required_tags::RULE,
    restricted_incoming_traffic::RULE,
    root_account_hardware_mfa_enabled::RULE,
    root_account_mfa_enabled::RULE,
    s3_account_level_public_access_blocks_periodic::RULE,
    s3_bucket_default_lock_enabled::RULE,
    s3_bucket_level_public_access_prohibited::RULE,
    s3_bucket_logging_enabled::RULE,
    s3_bucket_policy_grantee_check::RULE,
    s3_bucket_public_read_prohibited::RULE,
    s3_bucket_public_write_prohibited::RULE,
    s3_bucket_replication_enabled::RULE,
    s3_bucket_server_side_encryption_enabled::RULE,
    s3_bucket_ssl_requests_only::RULE,
    s3_bucket_versioning_enabled::RULE,
    s3_default_encryption_kms::RULE,
    sagemaker_endpoint_configuration_kms_key_configured::RULE,
    sagemaker_notebook_instance_kms_key_configured::RULE,
    sagemaker_notebook_no_direct_internet_access::RULE,
    secretsmanager_rotation_enabled_check::RULE,
    secretsmanager_scheduled_rotation_success_check::RULE,
    secretsmanager_using_cmk::RULE,
    securityhub_enabled::RULE,
    sns_encrypted_kms::RULE,
    subnet_auto_assign_public_ip_disabled::RULE,
    vpc_default_security_group_closed::RULE,
    vpc_flow_logs_enabled::RULE,
    vpc_network_acl_unused_check::RULE,
    vpc_sg_open_only_to_authorized_ports::RULE,
    vpc_vpn_2_tunnels_up::RULE,
];

/// Every rule that is modelled, by identifier.
pub fn managed_rules() -> &'static [ManagedRule] {
    &RULES
}

/// By identifier: rules are looked up for every rule of every place.
static BY_IDENTIFIER: LazyLock<HashMap<&'static str, &'static ManagedRule>> =
    LazyLock::new(|| RULES.iter().map(|rule| (rule.identifier, rule)).collect());

/// The rule with this identifier, if it is modelled.
pub fn managed_rule(identifier: &str) -> Option<&'static ManagedRule> {
    BY_IDENTIFIER.get(identifier).copied()
}
