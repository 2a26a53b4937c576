# A member and what is attached to it.

terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "name" {
  description = "Its name."
  type        = string
}

variable "parent" {
  description = "Its unit."
  type        = string
}

variable "policies" {
  description = "What is attached to it."
  type        = list(string)
}

resource "aws_organizations_account" "this" {
  name      = var.name
  email     = "${var.name}@example.com"
  parent_id = var.parent
}

resource "aws_organizations_policy_attachment" "own" {
  count     = length(var.policies)
  policy_id = var.policies[count.index]
  target_id = aws_organizations_account.this.id
}

output "id" {
  value = aws_organizations_account.this.id
}
