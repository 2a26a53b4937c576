# An account by itself that changes: at stage 2 what is recorded, judged and switched on is otherwise than at stage 1.

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100.0, < 7.0.0"
    }
  }
}

variable "account" {
  description = "The account."
  type        = string
}

variable "bucket" {
  description = "Where Config delivers to; it is there already."
  type        = string
}

variable "stage" {
  description = "1 is what there is, 2 is what is to be."
  type        = number
  default     = 1
}

locals {
  is_first = var.stage == 1
}

# Where it asks is in the environment, as `bailiwick env` sets it.
provider "aws" {
  region                      = "us-east-1"
  skip_metadata_api_check     = true
  skip_credentials_validation = true
}

resource "aws_config_configuration_recorder" "default" {
  role_arn = "arn:aws:iam::${var.account}:role/config"

  recording_group {
    all_supported                 = false
    include_global_resource_types = false
    resource_types                = local.is_first ? ["AWS::S3::Bucket"] : ["AWS::S3::Bucket", "AWS::EC2::Volume"]
  }

  recording_mode {
    recording_frequency = "CONTINUOUS"

    dynamic "recording_mode_override" {
      for_each = local.is_first ? [] : ["DAILY"]
      content {
        description         = "Buckets once a day."
        resource_types      = ["AWS::S3::Bucket"]
        recording_frequency = recording_mode_override.value
      }
    }
  }
}

resource "aws_config_delivery_channel" "default" {
  s3_bucket_name = var.bucket

  snapshot_delivery_properties {
    delivery_frequency = local.is_first ? "Six_Hours" : "One_Hour"
  }

  depends_on = [aws_config_configuration_recorder.default]
}

resource "aws_config_configuration_recorder_status" "default" {
  name       = aws_config_configuration_recorder.default.name
  is_enabled = var.stage < 3

  depends_on = [aws_config_delivery_channel.default]
}

resource "aws_config_conformance_pack" "own" {
  name          = "own"
  template_body = file("${path.module}/pack.yaml")

  input_parameter {
    parameter_name  = "RequireTags"
    parameter_value = local.is_first ? "false" : "true"
  }

  depends_on = [aws_config_configuration_recorder_status.default]
}

resource "aws_config_config_rule" "tagged" {
  name             = "required-tags"
  description      = "Stage ${var.stage}"
  input_parameters = jsonencode({ tag1Key = local.is_first ? "CostCenter" : "Team" })
  tags             = { stage = tostring(var.stage) }

  source {
    owner             = "AWS"
    source_identifier = "REQUIRED_TAGS"
  }

  scope {
    compliance_resource_types = ["AWS::S3::Bucket"]
  }

  depends_on = [aws_config_configuration_recorder.default]
}

resource "aws_config_config_rule" "named" {
  name                        = local.is_first ? "root-key" : "root-access-key"
  maximum_execution_frequency = "Six_Hours"

  source {
    owner             = "AWS"
    source_identifier = "IAM_ROOT_ACCESS_KEY_CHECK"
  }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [aws_config_configuration_recorder.default]
}

resource "aws_config_retention_configuration" "this" {
  retention_period_in_days = local.is_first ? 30 : 60
}

resource "aws_securityhub_account" "own" {
  enable_default_standards = false
  auto_enable_controls     = !local.is_first
}

resource "aws_securityhub_finding_aggregator" "this" {
  linking_mode      = local.is_first ? "ALL_REGIONS" : "SPECIFIED_REGIONS"
  specified_regions = local.is_first ? null : ["eu-west-1"]

  depends_on = [aws_securityhub_account.own]
}

resource "aws_securityhub_standards_subscription" "these" {
  for_each      = toset(local.is_first ? ["arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"] : ["arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0", "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"])
  standards_arn = each.key
  depends_on    = [aws_securityhub_account.own]
}

resource "aws_securityhub_standards_control_association" "root_keys" {
  standards_arn       = aws_securityhub_standards_subscription.these["arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0"].standards_arn
  security_control_id = "IAM.1"
  association_status  = local.is_first ? "DISABLED" : "ENABLED"
  updated_reason      = local.is_first ? "Checked elsewhere" : null
}

resource "aws_securityhub_standards_control" "passwords" {
  standards_control_arn = "arn:aws:securityhub:us-east-1:${var.account}:control/cis-aws-foundations-benchmark/v/1.2.0/1.10"
  control_status        = "DISABLED"
  disabled_reason       = local.is_first ? "Passwords are kept elsewhere" : "Nobody has one"

  depends_on = [aws_securityhub_standards_subscription.these]
}

resource "aws_securityhub_product_subscription" "prowler" {
  count       = local.is_first ? 1 : 0
  product_arn = "arn:aws:securityhub:us-east-1::product/prowler/prowler"
  depends_on  = [aws_securityhub_account.own]
}
