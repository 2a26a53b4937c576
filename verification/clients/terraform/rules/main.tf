# Rules of one's own.

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

# Where it asks is in the environment, as `bailiwick env` sets it.
provider "aws" {
  region                      = "us-east-1"
  skip_metadata_api_check     = true
  skip_credentials_validation = true
}

resource "aws_config_configuration_recorder" "default" {
  role_arn = "arn:aws:iam::${var.account}:role/config"
}

resource "aws_config_config_rule" "versioned" {
  name        = "versioned-buckets"
  description = "Buckets keep versions."
  tags        = { team = "one" }

  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_VERSIONING_ENABLED"
  }

  scope {
    compliance_resource_types = ["AWS::S3::Bucket"]
  }

  depends_on = [aws_config_configuration_recorder.default]
}

# Everything that can be left out is: what nobody set isn't answered either, or each plan would take it back.
resource "aws_config_config_rule" "periodic" {
  name = "root-access-key"

  source {
    owner             = "AWS"
    source_identifier = "IAM_ROOT_ACCESS_KEY_CHECK"
  }

  depends_on = [aws_config_configuration_recorder.default]
}

resource "aws_config_config_rule" "hybrid" {
  name = "public-buckets"

  source {
    owner             = "AWS"
    source_identifier = "S3_BUCKET_PUBLIC_READ_PROHIBITED"
  }

  depends_on = [aws_config_configuration_recorder.default]
}

resource "aws_config_config_rule" "scheduled" {
  name = "scheduled-function"

  source {
    owner             = "CUSTOM_LAMBDA"
    source_identifier = "arn:aws:lambda:us-east-1:${var.account}:function:judge"

    source_detail {
      message_type = "ScheduledNotification"
    }
  }

  depends_on = [aws_config_configuration_recorder.default]
}

resource "aws_config_retention_configuration" "year" {
  retention_period_in_days = 365
}

resource "aws_config_config_rule" "tagged" {
  name             = "required-tags"
  input_parameters = jsonencode({ tag1Key = "CostCenter" })

  source {
    owner             = "AWS"
    source_identifier = "REQUIRED_TAGS"
  }

  depends_on = [aws_config_configuration_recorder.default]
}
