# Each resource of central configuration with everything left out that may be.

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
  description = "The account that administers Security Hub."
  type        = string
}

variable "sandbox" {
  description = "A member."
  type        = string
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = var.management
  secret_key                  = "secret"
  skip_metadata_api_check     = true
  skip_credentials_validation = true

  endpoints {
    securityhub = var.endpoint
    sts         = var.endpoint
  }
}

provider "aws" {
  alias                       = "audit"
  region                      = "us-east-1"
  access_key                  = var.audit
  secret_key                  = "secret"
  skip_metadata_api_check     = true
  skip_credentials_validation = true

  endpoints {
    securityhub = var.endpoint
    sts         = var.endpoint
  }
}

resource "aws_securityhub_organization_admin_account" "audit" {
  admin_account_id = var.audit
}

resource "aws_securityhub_finding_aggregator" "home" {
  provider     = aws.audit
  linking_mode = "NO_REGIONS"
  depends_on   = [aws_securityhub_organization_admin_account.audit]
}

resource "aws_securityhub_organization_configuration" "central" {
  provider    = aws.audit
  auto_enable = false

  # Optional by the schema only: central configuration refuses the default.
  auto_enable_standards = "NONE"

  organization_configuration {
    configuration_type = "CENTRAL"
  }

  depends_on = [aws_securityhub_finding_aggregator.home]
}

resource "aws_securityhub_configuration_policy" "bare" {
  provider = aws.audit
  name     = "bare"

  configuration_policy {
    service_enabled       = true
    enabled_standard_arns = []

    security_controls_configuration {
      disabled_control_identifiers = []
    }
  }

  depends_on = [aws_securityhub_organization_configuration.central]
}

resource "aws_securityhub_configuration_policy_association" "sandbox" {
  provider  = aws.audit
  target_id = var.sandbox
  policy_id = aws_securityhub_configuration_policy.bare.id
}
