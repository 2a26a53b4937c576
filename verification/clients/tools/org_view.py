"""Where the accounts are, by aws-org-view."""

import json

from aws_org_view import AwsOrgView

tree = AwsOrgView().get_ou_hierarchy()
print(json.dumps(sorted(account["Name"] for account in tree.get_accounts())))
