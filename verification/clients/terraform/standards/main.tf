# An account on its own: its hub, two standards, controls that are off in one of them, and a product that sends findings.

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

variable "account" {
  description = "The account."
  type        = string
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = var.account
  secret_key                  = "secret"
  skip_metadata_api_check     = true
  skip_credentials_validation = true

  endpoints {
    securityhub = var.endpoint
    sts         = var.endpoint
  }
}

resource "aws_securityhub_account" "own" {
  enable_default_standards = false
}

resource "aws_securityhub_standards_subscription" "foundations" {
  standards_arn = "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"
  depends_on    = [aws_securityhub_account.own]
}

resource "aws_securityhub_standards_subscription" "cis" {
  standards_arn = "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"
  depends_on    = [aws_securityhub_account.own]
}

resource "aws_securityhub_standards_control_association" "root_keys" {
  standards_arn       = aws_securityhub_standards_subscription.cis.standards_arn
  security_control_id = "IAM.1"
  association_status  = "DISABLED"
  updated_reason      = "Checked elsewhere"
}

resource "aws_securityhub_standards_control" "passwords" {
  standards_control_arn = format("%s/1.10", replace(aws_securityhub_standards_subscription.cis.id, "subscription", "control"))
  control_status        = "DISABLED"
  disabled_reason       = "Passwords are kept elsewhere"
}

resource "aws_securityhub_product_subscription" "prowler" {
  product_arn = "arn:aws:securityhub:us-east-1::product/prowler/prowler"
  depends_on  = [aws_securityhub_account.own]
}

data "aws_securityhub_standards_control_associations" "root_keys" {
  security_control_id = "IAM.1"
  depends_on = [
    aws_securityhub_standards_subscription.foundations,
    aws_securityhub_standards_control_association.root_keys,
  ]
}

output "standards" {
  description = "The standards that have the control, and whether it is on."
  value = join(",", sort([
    for one in data.aws_securityhub_standards_control_associations.root_keys.standards_control_associations :
    "${one.standards_arn}=${one.association_status}"
  ]))
}
