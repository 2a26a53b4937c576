# What goes into the accounts: recorders everywhere, an organization conformance pack, central configuration of Security Hub.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}

variable "endpoint" {
  description = "Where Bailiwick listens."
  type        = string
}

variable "management" {
  description = "The management account."
  type        = string
}

variable "audit" {
  description = "The account that administers Config and Security Hub."
  type        = string
}

variable "ledger" {
  description = "A member in production."
  type        = string
}

variable "sandbox" {
  description = "A member that manages itself."
  type        = string
}

variable "production" {
  description = "The unit of production."
  type        = string
}

variable "root" {
  description = "The organization's root."
  type        = string
}

variable "template" {
  description = "The conformance pack's file."
  type        = string
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = var.management
  secret_key                  = "secret"
  skip_metadata_api_check     = true
  skip_credentials_validation = true
  s3_use_path_style           = true

  endpoints {
    configservice = var.endpoint
    s3            = var.endpoint
    securityhub   = var.endpoint
    sts           = var.endpoint
  }
}

provider "aws" {
  alias                       = "audit"
  region                      = "us-east-1"
  access_key                  = var.audit
  secret_key                  = "secret"
  skip_metadata_api_check     = true
  skip_credentials_validation = true
  s3_use_path_style           = true

  endpoints {
    configservice = var.endpoint
    s3            = var.endpoint
    securityhub   = var.endpoint
    sts           = var.endpoint
  }
}

provider "aws" {
  alias                       = "ledger"
  region                      = "us-east-1"
  access_key                  = var.ledger
  secret_key                  = "secret"
  skip_metadata_api_check     = true
  skip_credentials_validation = true
  s3_use_path_style           = true

  endpoints {
    configservice = var.endpoint
    s3            = var.endpoint
    sts           = var.endpoint
  }
}

module "record_management" {
  source  = "./recording"
  account = var.management
}

module "record_audit" {
  source    = "./recording"
  account   = var.audit
  providers = { aws = aws.audit }
}

module "record_ledger" {
  source    = "./recording"
  account   = var.ledger
  providers = { aws = aws.ledger }
}

# The pack, from a bucket of the delegated administrator

resource "aws_s3_bucket" "templates" {
  provider      = aws.audit
  bucket        = "awsconfigconforms-${var.audit}"
  force_destroy = true
}

resource "aws_s3_object" "baseline" {
  provider = aws.audit
  bucket   = aws_s3_bucket.templates.id
  key      = "packs/baseline.yaml"
  source   = var.template
  etag     = filemd5(var.template)
}

resource "aws_config_organization_conformance_pack" "baseline" {
  provider          = aws.audit
  name              = "baseline"
  template_s3_uri   = "s3://${aws_s3_bucket.templates.id}/${aws_s3_object.baseline.key}"
  excluded_accounts = [var.sandbox]

  input_parameter {
    parameter_name  = "RequireTags"
    parameter_value = "false"
  }

  depends_on = [module.record_management, module.record_audit, module.record_ledger]
}

# Security Hub, centrally

resource "aws_securityhub_organization_admin_account" "audit" {
  admin_account_id = var.audit
}

resource "aws_securityhub_finding_aggregator" "home" {
  provider          = aws.audit
  linking_mode      = "SPECIFIED_REGIONS"
  specified_regions = ["eu-west-1"]

  depends_on = [aws_securityhub_organization_admin_account.audit]
}

resource "aws_securityhub_organization_configuration" "central" {
  provider              = aws.audit
  auto_enable           = false
  auto_enable_standards = "NONE"

  organization_configuration {
    configuration_type = "CENTRAL"
  }

  depends_on = [aws_securityhub_finding_aggregator.home]
}

resource "aws_securityhub_configuration_policy" "baseline" {
  provider    = aws.audit
  name        = "baseline"
  description = "The foundations, with two controls set otherwise."

  configuration_policy {
    service_enabled       = true
    enabled_standard_arns = ["arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"]

    security_controls_configuration {
      disabled_control_identifiers = ["IAM.6"]

      security_control_custom_parameter {
        security_control_id = "ACM.1"

        parameter {
          name       = "daysToExpiration"
          value_type = "CUSTOM"

          int {
            value = 60
          }
        }
      }
    }
  }

  depends_on = [aws_securityhub_organization_configuration.central]
}

resource "aws_securityhub_configuration_policy" "off" {
  provider = aws.audit
  name     = "off"

  configuration_policy {
    service_enabled = false
  }

  depends_on = [aws_securityhub_organization_configuration.central]
}

resource "aws_securityhub_configuration_policy_association" "production" {
  provider  = aws.audit
  target_id = var.production
  policy_id = aws_securityhub_configuration_policy.baseline.id
}

resource "aws_securityhub_configuration_policy_association" "sandbox" {
  provider  = aws.audit
  target_id = var.sandbox
  policy_id = aws_securityhub_configuration_policy.off.id
}
