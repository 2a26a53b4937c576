# Run next, by sh, with what the AWS CLI needs in its environment. AWS_ACCESS_KEY_ID is the account to act as.
set -eu
export AWS_ACCESS_KEY_ID=111111111111

policy=$(aws organizations create-policy --type SERVICE_CONTROL_POLICY --name DenyLeaving --description "" \
  --content '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]}' \
  --query Policy.PolicySummary.Id --output text)
root=$(aws organizations list-roots --query 'Roots[0].Id' --output text)
aws organizations attach-policy --policy-id "$policy" --target-id "$root"
echo "DenyLeaving is attached to $root"
