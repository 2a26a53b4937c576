# A recorder with its bucket and delivery channel in one account, recording.

terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "account" {
  description = "The account that records."
  type        = string
}

resource "aws_s3_bucket" "delivery" {
  bucket        = "config-${var.account}"
  force_destroy = true
}

resource "aws_config_configuration_recorder" "default" {
  role_arn = "arn:aws:iam::${var.account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"

  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }
}

resource "aws_config_delivery_channel" "default" {
  s3_bucket_name = aws_s3_bucket.delivery.bucket

  depends_on = [aws_config_configuration_recorder.default]
}

resource "aws_config_configuration_recorder_status" "default" {
  name       = aws_config_configuration_recorder.default.name
  is_enabled = true

  depends_on = [aws_config_delivery_channel.default]
}
