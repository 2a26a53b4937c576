# Each resource of an account, and of the organization that it makes, with everything left out that may be: what nobody set isn't answered
# either, or each plan would take it back.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}

variable "account" {
  description = "The account, which makes and manages an organization."
  type        = string
}

variable "template" {
  description = "The conformance pack's file."
  type        = string
}

# Where it asks is in the environment, as `bailiwick env` sets it.
provider "aws" {
  region                      = "us-east-1"
  skip_metadata_api_check     = true
  skip_credentials_validation = true
  s3_use_path_style           = true
}

# Organizations

resource "aws_organizations_organization" "this" {
  enabled_policy_types          = ["TAG_POLICY"]
  aws_service_access_principals = ["config-multiaccountsetup.amazonaws.com"]
}

resource "aws_organizations_organizational_unit" "unit" {
  name      = "Unit"
  parent_id = aws_organizations_organization.this.roots[0].id
}

resource "aws_organizations_account" "member" {
  name  = "member"
  email = "member@example.com"

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_policy" "tags" {
  name    = "tags"
  type    = "TAG_POLICY"
  content = jsonencode({ tags = { Team = { tag_key = { "@@assign" = "Team" } } } })

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_policy_attachment" "tags" {
  policy_id = aws_organizations_policy.tags.id
  target_id = aws_organizations_organizational_unit.unit.id
}

resource "aws_organizations_delegated_administrator" "member" {
  account_id        = aws_organizations_account.member.id
  service_principal = "config-multiaccountsetup.amazonaws.com"
}

# Config

# Config writes into it, so that it isn't empty when it is to go.
resource "aws_s3_bucket" "deliveries" {
  force_destroy = true
}

resource "aws_config_configuration_recorder" "recorder" {
  role_arn = "arn:aws:iam::${var.account}:role/config"
}

resource "aws_config_delivery_channel" "channel" {
  s3_bucket_name = aws_s3_bucket.deliveries.id
  depends_on     = [aws_config_configuration_recorder.recorder]
}

resource "aws_config_configuration_recorder_status" "recorder" {
  name       = aws_config_configuration_recorder.recorder.name
  is_enabled = true
  depends_on = [aws_config_delivery_channel.channel]
}

resource "aws_config_retention_configuration" "month" {
  retention_period_in_days = 30
}

resource "aws_config_config_rule" "rule" {
  name = "rule"

  source {
    owner             = "AWS"
    source_identifier = "ENCRYPTED_VOLUMES"
  }

  depends_on = [aws_config_configuration_recorder.recorder]
}

resource "aws_config_conformance_pack" "pack" {
  name          = "pack"
  template_body = file(var.template)
  depends_on    = [aws_config_configuration_recorder_status.recorder]
}

resource "aws_config_organization_conformance_pack" "pack" {
  name              = "everywhere"
  template_body     = file(var.template)
  excluded_accounts = [aws_organizations_account.member.id]

  depends_on = [aws_config_configuration_recorder_status.recorder]
}

# Security Hub

resource "aws_securityhub_account" "hub" {
}

resource "aws_securityhub_finding_aggregator" "home" {
  linking_mode = "ALL_REGIONS"
  depends_on   = [aws_securityhub_account.hub]
}

resource "aws_securityhub_standards_subscription" "nist" {
  standards_arn = "arn:aws:securityhub:us-east-1::standards/nist-800-53/v/5.0.0"
  depends_on    = [aws_securityhub_account.hub]
}

resource "aws_securityhub_standards_control" "keys" {
  standards_control_arn = "arn:aws:securityhub:us-east-1:${var.account}:control/cis-aws-foundations-benchmark/v/1.2.0/1.4"
  control_status        = "ENABLED"
  depends_on            = [aws_securityhub_account.hub]
}

resource "aws_securityhub_standards_control_association" "macie" {
  standards_arn       = aws_securityhub_standards_subscription.nist.standards_arn
  security_control_id = "Macie.1"
  association_status  = "ENABLED"
}

resource "aws_securityhub_product_subscription" "prowler" {
  product_arn = "arn:aws:securityhub:us-east-1::product/prowler/prowler"
  depends_on  = [aws_securityhub_account.hub]
}
