# An organization that changes: what is planned at stage 2 over what was applied at stage 1 is every kind of change there is.

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

variable "audit" {
  description = "The delegated administrator, once it is there: the plan of stage 2 has its number."
  type        = string
  default     = "000000000000"
}

variable "stage" {
  description = "1 is what there is, 2 is what is to be."
  type        = number
  default     = 1
}

locals {
  is_first = var.stage == 1
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = var.management
  secret_key                  = "secret"
  skip_metadata_api_check     = true
  skip_credentials_validation = true

  endpoints {
    configservice = var.endpoint
    organizations = var.endpoint
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

  endpoints {
    configservice = var.endpoint
    securityhub   = var.endpoint
    sts           = var.endpoint
  }
}

resource "aws_organizations_organization" "this" {
  feature_set          = "ALL"
  enabled_policy_types = local.is_first ? ["SERVICE_CONTROL_POLICY", "TAG_POLICY"] : ["SERVICE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY"]
  aws_service_access_principals = local.is_first ? ["config.amazonaws.com", "config-multiaccountsetup.amazonaws.com", "securityhub.amazonaws.com", "ram.amazonaws.com"] : [
    "config.amazonaws.com", "config-multiaccountsetup.amazonaws.com", "securityhub.amazonaws.com", "fms.amazonaws.com"
  ]
}

# Units: one keeps its place, one is renamed, one comes, and one goes at stage 3, once its account has moved: in one plan Terraform would
# delete it first.

resource "aws_organizations_organizational_unit" "top" {
  for_each  = {
    for key, name in { security = local.is_first ? "Security" : "Safety", workloads = "Workloads", old = "Old", new = "New" } : key => name
    if !(key == "new" && var.stage < 2) && !(key == "old" && var.stage > 2)
  }
  name      = each.value
  parent_id = aws_organizations_organization.this.roots[0].id
  tags      = each.key == "workloads" ? { stage = tostring(var.stage), always = "so" } : {}
}

resource "aws_organizations_organizational_unit" "stage" {
  count     = local.is_first ? 1 : 2
  name      = "Stage${count.index}"
  parent_id = aws_organizations_organizational_unit.top["workloads"].id
}

# Accounts: one moves, one is made in a unit that is made in the same plan.

resource "aws_organizations_account" "audit" {
  name      = "audit"
  email     = "audit@example.com"
  parent_id = aws_organizations_organizational_unit.top["security"].id
  tags      = local.is_first ? { owner = "one" } : { owner = "two", new = "yes" }
}

resource "aws_organizations_account" "mover" {
  name      = "mover"
  email     = "mover@example.com"
  parent_id = local.is_first ? aws_organizations_organizational_unit.top["old"].id : aws_organizations_organizational_unit.top["new"].id
}

module "member" {
  source   = "./member"
  for_each = toset(local.is_first ? ["payments"] : ["payments", "ledger"])
  name     = each.key
  parent   = aws_organizations_organizational_unit.stage[0].id
  policies = local.is_first ? [] : [aws_organizations_policy.late[0].id]
}

# Policies: one says something else, one is replaced, one comes, one goes.

resource "aws_organizations_policy" "guard" {
  name        = "guard"
  description = "As of stage ${var.stage}."
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = "Guard", Effect = "Deny", Action = local.is_first ? ["organizations:LeaveOrganization"] : ["organizations:LeaveOrganization", "sqs:*"], Resource = "*" }]
  })
  tags = local.is_first ? { gone = "soon" } : {}

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_policy_attachment" "guard" {
  policy_id = aws_organizations_policy.guard.id
  target_id = local.is_first ? aws_organizations_organizational_unit.top["security"].id : aws_organizations_organizational_unit.top["workloads"].id
}

resource "aws_organizations_policy" "tags" {
  name    = "tags"
  type    = "TAG_POLICY"
  content = jsonencode({ tags = { costcenter = { tag_key = { "@@assign" = "CostCenter" }, tag_value = { "@@assign" = local.is_first ? ["100"] : ["100", "200"] } } } })

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_policy_attachment" "tags" {
  policy_id = aws_organizations_policy.tags.id
  target_id = aws_organizations_organization.this.roots[0].id
}

resource "aws_organizations_policy" "early" {
  count   = local.is_first ? 1 : 0
  name    = "early"
  type    = "TAG_POLICY"
  content = jsonencode({ tags = { team = { tag_key = { "@@assign" = "Team" } } } })

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_policy_attachment" "early" {
  count     = local.is_first ? 1 : 0
  policy_id = aws_organizations_policy.early[0].id
  target_id = aws_organizations_organizational_unit.top["workloads"].id
}

resource "aws_organizations_policy" "late" {
  count   = local.is_first ? 0 : 1
  name    = "late"
  type    = "SERVICE_CONTROL_POLICY"
  content = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = "s3:DeleteBucket", Resource = "*" }] })

  depends_on = [aws_organizations_organization.this]
}

resource "aws_organizations_resource_policy" "delegation" {
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Stage${var.stage}"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${aws_organizations_account.audit.id}:root" }
      Action    = ["organizations:ListPolicies", "organizations:DescribePolicy"]
      Resource  = "*"
    }]
  })
}

resource "aws_organizations_delegated_administrator" "config" {
  account_id        = aws_organizations_account.audit.id
  service_principal = local.is_first ? "config-multiaccountsetup.amazonaws.com" : "config.amazonaws.com"
}

# Security Hub, centrally: from stage 2 on, when the administrator's number is known

resource "aws_securityhub_organization_admin_account" "audit" {
  admin_account_id = aws_organizations_account.audit.id

  depends_on = [aws_organizations_organization.this]
}

resource "aws_securityhub_finding_aggregator" "home" {
  count             = var.audit == "000000000000" ? 0 : 1
  provider          = aws.audit
  linking_mode      = "SPECIFIED_REGIONS"
  specified_regions = var.stage < 3 ? ["eu-west-1"] : ["eu-west-1", "us-west-2"]

  depends_on = [aws_securityhub_organization_admin_account.audit]
}

resource "aws_securityhub_organization_configuration" "central" {
  count                 = var.audit == "000000000000" ? 0 : 1
  provider              = aws.audit
  auto_enable           = false
  auto_enable_standards = "NONE"

  organization_configuration {
    configuration_type = "CENTRAL"
  }

  depends_on = [aws_securityhub_finding_aggregator.home]
}

resource "aws_securityhub_configuration_policy" "baseline" {
  count       = var.audit == "000000000000" ? 0 : 1
  provider    = aws.audit
  name        = "baseline"
  description = "As of stage ${var.stage}."

  configuration_policy {
    service_enabled       = true
    enabled_standard_arns = ["arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"]

    security_controls_configuration {
      disabled_control_identifiers = var.stage < 3 ? ["IAM.6"] : ["IAM.6", "S3.1"]

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
  count    = var.audit == "000000000000" ? 0 : 1
  provider = aws.audit
  name     = "off"

  configuration_policy {
    service_enabled = false
  }

  depends_on = [aws_securityhub_organization_configuration.central]
}

resource "aws_securityhub_configuration_policy_association" "workloads" {
  count     = var.audit == "000000000000" ? 0 : 1
  provider  = aws.audit
  target_id = aws_organizations_organizational_unit.top["workloads"].id
  policy_id = aws_securityhub_configuration_policy.baseline[0].id
}

output "audit" {
  value = aws_organizations_account.audit.id
}
