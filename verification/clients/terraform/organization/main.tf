# An organization as one would write it: units, accounts, policies, delegation. Account ids are known once it is applied.

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
  description = "The account that makes the organization."
  type        = string
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = var.management
  secret_key                  = "secret"
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_credentials_validation = true

  endpoints {
    organizations = var.endpoint
    sts           = var.endpoint
  }
}

resource "aws_organizations_organization" "this" {
  feature_set          = "ALL"
  enabled_policy_types = ["SERVICE_CONTROL_POLICY", "TAG_POLICY"]
  aws_service_access_principals = [
    "config.amazonaws.com",
    "config-multiaccountsetup.amazonaws.com",
    "securityhub.amazonaws.com",
  ]
}

locals {
  root = aws_organizations_organization.this.roots[0].id
}

resource "aws_organizations_organizational_unit" "security" {
  name      = "Security"
  parent_id = local.root
}

resource "aws_organizations_organizational_unit" "workloads" {
  name      = "Workloads"
  parent_id = local.root
  tags      = { stage = "all" }
}

resource "aws_organizations_organizational_unit" "production" {
  name      = "Production"
  parent_id = aws_organizations_organizational_unit.workloads.id
}

resource "aws_organizations_account" "audit" {
  name      = "audit"
  email     = "audit@example.com"
  parent_id = aws_organizations_organizational_unit.security.id
}

resource "aws_organizations_account" "ledger" {
  name      = "ledger"
  email     = "ledger@example.com"
  parent_id = aws_organizations_organizational_unit.production.id
  role_name = "OrganizationAccountAccessRole"
  tags      = { owner = "ledger-team" }

  # No API tells which role an account was made with.
  lifecycle {
    ignore_changes = [role_name]
  }
}

resource "aws_organizations_account" "sandbox" {
  name  = "sandbox"
  email = "sandbox@example.com"

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_policy" "nobody_leaves" {
  name        = "nobody-leaves"
  description = "Members stay."
  type        = "SERVICE_CONTROL_POLICY"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "organizations:LeaveOrganization", Resource = "*" }]
  })

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_policy_attachment" "nobody_leaves" {
  policy_id = aws_organizations_policy.nobody_leaves.id
  target_id = aws_organizations_organizational_unit.workloads.id
}

resource "aws_organizations_policy" "tags" {
  name = "tags"
  type = "TAG_POLICY"
  content = jsonencode({
    tags = { costcenter = { tag_key = { "@@assign" = "CostCenter" }, tag_value = { "@@assign" = ["100", "200"] } } }
  })

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_policy_attachment" "tags_root" {
  policy_id = aws_organizations_policy.tags.id
  target_id = local.root
}

resource "aws_organizations_policy_attachment" "tags_ledger" {
  policy_id = aws_organizations_policy.tags.id
  target_id = aws_organizations_account.ledger.id
}

resource "aws_organizations_resource_policy" "delegation" {
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TagPolicies"
      Effect    = "Allow"
      Principal = { AWS = aws_organizations_account.audit.id }
      Action    = ["organizations:ListPolicies", "organizations:DescribePolicy"]
      Resource  = "*"
      Condition = { StringEquals = { "organizations:PolicyType" = "TAG_POLICY" } }
    }]
  })
  tags = { owner = "platform" }

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_delegated_administrator" "config" {
  account_id        = aws_organizations_account.audit.id
  service_principal = "config-multiaccountsetup.amazonaws.com"
}

output "root" {
  value = local.root
}

output "production" {
  value = aws_organizations_organizational_unit.production.id
}

output "audit" {
  value = aws_organizations_account.audit.id
}

output "ledger" {
  value = aws_organizations_account.ledger.id
}

output "sandbox" {
  value = aws_organizations_account.sandbox.id
}
