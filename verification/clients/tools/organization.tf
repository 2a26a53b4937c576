resource "aws_organizations_organization" "this" {}
