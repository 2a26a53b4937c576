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

# What stands beside every bucket of AWS Config.
data "aws_iam_policy_document" "delivery" {
  statement {
    sid       = "AWSConfigBucketPermissionsCheck"
    actions   = ["s3:GetBucketAcl", "s3:ListBucket"]
    resources = [aws_s3_bucket.delivery.arn]

    principals {
      type        = "Service"
      identifiers = ["config.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "AWS:SourceAccount"
      values   = [var.account]
    }
  }

  statement {
    sid       = "AWSConfigBucketDelivery"
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.delivery.arn}/config/AWSLogs/${var.account}/Config/*"]

    principals {
      type        = "Service"
      identifiers = ["config.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "s3:x-amz-acl"
      values   = ["bucket-owner-full-control"]
    }
  }

  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.delivery.arn, "${aws_s3_bucket.delivery.arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "delivery" {
  bucket = aws_s3_bucket.delivery.id
  policy = data.aws_iam_policy_document.delivery.json
}

resource "aws_s3_bucket_versioning" "delivery" {
  bucket = aws_s3_bucket.delivery.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "delivery" {
  bucket = aws_s3_bucket.delivery.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = "arn:aws:kms:us-east-1:${var.account}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    }
  }
}

resource "aws_s3_bucket_public_access_block" "delivery" {
  bucket = aws_s3_bucket.delivery.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "delivery" {
  bucket = aws_s3_bucket.delivery.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
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
