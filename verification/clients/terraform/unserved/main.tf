# What stands beside a landing zone in people's configurations, of services that the program doesn't have.

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
  s3_use_path_style           = true
}

resource "aws_iam_role" "config" {
  name = "config"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "config.amazonaws.com" }
    }]
  })
}

resource "aws_sns_topic" "alarms" {
  name = "alarms"
}

resource "aws_cloudwatch_metric_alarm" "root_user" {
  alarm_name          = "root-user"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  evaluation_periods  = 1
  metric_name         = "RootAccountUsage"
  namespace           = "Landing"
  period              = 300
  statistic           = "Sum"
  threshold           = 1
}

# What is served goes on beside it.
resource "aws_s3_bucket" "delivery" {
  bucket = "config-${var.account}"
}
