# Every data source of Organizations, over what the configuration has made.

# Lists every account, so every account has to be there first.
data "aws_organizations_organization" "this" {
  depends_on = [
    aws_organizations_account.audit,
    aws_organizations_account.ledger,
    aws_organizations_account.sandbox,
    aws_organizations_delegated_administrator.config,
  ]
}

data "aws_organizations_organizational_unit" "production" {
  name      = "Production"
  parent_id = aws_organizations_organizational_unit.workloads.id

  depends_on = [aws_organizations_organizational_unit.production]
}

data "aws_organizations_organizational_units" "top" {
  parent_id = local.root

  depends_on = [aws_organizations_organizational_unit.security, aws_organizations_organizational_unit.workloads]
}

data "aws_organizations_organizational_unit_child_accounts" "production" {
  parent_id = aws_organizations_organizational_unit.production.id

  depends_on = [aws_organizations_account.ledger]
}

data "aws_organizations_organizational_unit_descendant_accounts" "workloads" {
  parent_id = aws_organizations_organizational_unit.workloads.id

  depends_on = [aws_organizations_account.ledger]
}

data "aws_organizations_organizational_unit_descendant_organizational_units" "root" {
  parent_id = local.root

  depends_on = [aws_organizations_organizational_unit.production]
}

data "aws_organizations_policies" "tags" {
  filter = "TAG_POLICY"

  depends_on = [aws_organizations_policy.tags]
}

data "aws_organizations_policies_for_target" "ledger" {
  target_id = aws_organizations_account.ledger.id
  filter    = "TAG_POLICY"

  depends_on = [aws_organizations_policy_attachment.tags_ledger]
}

data "aws_organizations_policy" "nobody_leaves" {
  policy_id = aws_organizations_policy.nobody_leaves.id
}

data "aws_organizations_resource_tags" "ledger" {
  resource_id = aws_organizations_account.ledger.id
}

data "aws_organizations_delegated_administrators" "config" {
  service_principal = "config-multiaccountsetup.amazonaws.com"

  depends_on = [aws_organizations_delegated_administrator.config]
}

data "aws_organizations_delegated_services" "audit" {
  account_id = aws_organizations_account.audit.id

  depends_on = [aws_organizations_delegated_administrator.config]
}

output "data" {
  value = {
    accounts       = sort(data.aws_organizations_organization.this.accounts[*].name)
    production     = data.aws_organizations_organizational_unit.production.id
    units          = sort(data.aws_organizations_organizational_units.top.children[*].name)
    children       = data.aws_organizations_organizational_unit_child_accounts.production.accounts[*].name
    descendants    = data.aws_organizations_organizational_unit_descendant_accounts.workloads.accounts[*].name
    all_units      = sort(data.aws_organizations_organizational_unit_descendant_organizational_units.root.children[*].name)
    tag_policies   = data.aws_organizations_policies.tags.ids
    of_ledger      = data.aws_organizations_policies_for_target.ledger.ids
    policy         = data.aws_organizations_policy.nobody_leaves.name
    tags           = data.aws_organizations_resource_tags.ledger.tags
    administrators = data.aws_organizations_delegated_administrators.config.delegated_administrators[*].name
    services       = data.aws_organizations_delegated_services.audit.delegated_services[*].service_principal
  }
}
