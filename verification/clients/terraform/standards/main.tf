# Standards and their controls, set by the account itself.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}

# Where it asks is in the environment, as `bailiwick env` sets it.
provider "aws" {
  region                      = "us-east-1"
  skip_metadata_api_check     = true
  skip_credentials_validation = true
}

resource "aws_securityhub_account" "this" {
  enable_default_standards = false
}

resource "aws_securityhub_standards_subscription" "foundations" {
  standards_arn = "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"

  depends_on = [aws_securityhub_account.this]
}

resource "aws_securityhub_standards_control_association" "acm" {
  security_control_id = "ACM.1"
  standards_arn       = aws_securityhub_standards_subscription.foundations.standards_arn
  association_status  = "DISABLED"
  updated_reason      = "No certificates here."
}

data "aws_securityhub_standards_control_associations" "acm" {
  security_control_id = "ACM.1"

  depends_on = [aws_securityhub_standards_control_association.acm]
}

output "acm" {
  value = data.aws_securityhub_standards_control_associations.acm.standards_control_associations[*].association_status
}
