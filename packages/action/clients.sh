#!/usr/bin/env bash
# Tells AWS's own clients in the job's next steps where the server is, and who they are: what `bailiwick env` tells a shell.
set -euo pipefail

account=${ACCOUNT:-}
if [ -z "$account" ]; then
    # The management account of the organization, if one is there; else the account of whoever says nothing.
    organizations=$(curl --fail-with-body --silent --show-error "$BAILIWICK_ENDPOINT/_bailiwick/organizations")
    account=$(grep --only-matching '"management_account":"[0-9]*"' <<< "$organizations" | head -n 1 | tr -dc 0-9 || true)
fi
exports=$(bailiwick env ${account:+--account "$account"} --region "${REGION:-us-east-1}")
# In a shell of their own, where what is quoted for a shell is read by one.
variables=$(
    eval "$exports"
    for name in AWS_ENDPOINT_URL AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_REGION AWS_DEFAULT_REGION; do
        echo "$name=${!name}"
    done
)
echo "$variables" >> "$GITHUB_ENV"
# A job can't take a variable back. An empty token is none; an empty profile would be one that isn't there.
[ -z "${AWS_SESSION_TOKEN:-}" ] || echo "AWS_SESSION_TOKEN=" >> "$GITHUB_ENV"
[ -z "${AWS_PROFILE:-}" ] || echo "::warning title=Bailiwick::AWS_PROFILE is $AWS_PROFILE in this job, and may lead clients elsewhere"
account=$(sed -n 's/^AWS_ACCESS_KEY_ID=//p' <<< "$variables")
echo "account=$account" >> "$GITHUB_OUTPUT"
echo "Clients are account $account."
