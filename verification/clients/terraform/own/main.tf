# An account by itself, in no organization: its recorder, a conformance pack of its own, its hub and aggregator.

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

resource "aws_s3_bucket" "delivery" {
  bucket        = "config-${var.account}"
  force_destroy = true
}

resource "aws_config_configuration_recorder" "default" {
  role_arn = "arn:aws:iam::${var.account}:role/config"

  recording_group {
    all_supported = false

    exclusion_by_resource_types {
      resource_types = ["AWS::EC2::Instance"]
    }

    recording_strategy {
      use_only = "EXCLUSION_BY_RESOURCE_TYPES"
    }
  }

  recording_mode {
    recording_frequency = "CONTINUOUS"

    recording_mode_override {
      description         = "Buckets once a day."
      resource_types      = ["AWS::S3::Bucket"]
      recording_frequency = "DAILY"
    }
  }
}

resource "aws_config_delivery_channel" "default" {
  s3_bucket_name = aws_s3_bucket.delivery.bucket
  s3_key_prefix  = "config"

  snapshot_delivery_properties {
    delivery_frequency = "Six_Hours"
  }

  depends_on = [aws_config_configuration_recorder.default]
}

resource "aws_config_configuration_recorder_status" "default" {
  name       = aws_config_configuration_recorder.default.name
  is_enabled = true

  depends_on = [aws_config_delivery_channel.default]
}

resource "aws_config_conformance_pack" "own" {
  name          = "own"
  template_body = file(var.template)

  input_parameter {
    parameter_name  = "RequireTags"
    parameter_value = "false"
  }

  depends_on = [aws_config_configuration_recorder_status.default]
}

resource "aws_securityhub_account" "this" {
  enable_default_standards  = false
  auto_enable_controls      = false
  control_finding_generator = "SECURITY_CONTROL"
}

resource "aws_securityhub_finding_aggregator" "this" {
  linking_mode      = "ALL_REGIONS_EXCEPT_SPECIFIED"
  specified_regions = ["eu-west-1", "us-west-2"]

  depends_on = [aws_securityhub_account.this]
}
