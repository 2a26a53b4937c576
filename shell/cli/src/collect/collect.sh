#!/bin/sh
# Keeps what AWS tells of an organization in a directory, for `bailiwick import organization DIRECTORY`.
# Written by `bailiwick collect --print`. It only reads. It can be stopped at any time and started again: what is there is not asked
# again, so delete a file, or the directory, to have it asked anew. It needs the AWS CLI, and credentials of the management account
# (or of a delegated administrator that may read AWS Organizations).
set -u
umask 077

to=${1:-@TO@}
# Regions of AWS Config and Security Hub, with blanks between them.
regions="@REGIONS@"
# A role in every account, to be assumed for what only the account itself tells; empty: members aren't asked.
role="@ROLE@"
# Seconds between two calls.
pause=${BAILIWICK_PAUSE:-@PAUSE@}
# Where services that have no Region are.
global="@GLOBAL@"
# Whether effective policies are kept, to compare them: a call an account and policy type.
effective="@EFFECTIVE@"
types="@TYPES@"
# Those whose policies come together in an effective one.
merged="@MERGED@"

export AWS_PAGER="" AWS_RETRY_MODE="${AWS_RETRY_MODE:-adaptive}" AWS_MAX_ATTEMPTS="${AWS_MAX_ATTEMPTS:-10}"
mkdir -p "$to" || exit 1
failures="$to/failures.txt"
: > "$failures"

# keep FILE SERVICE OPERATION ARGUMENTS...: makes a call, unless its answer is there.
keep() {
    file="$to/$1"
    name=$1
    shift
    [ -s "$file" ] && return 0
    mkdir -p "$(dirname "$file")"
    sleep "$pause"
    if aws --output json "$@" > "$file.part" 2> "$file.error"; then
        [ -s "$file.part" ] || echo '{}' > "$file.part"
        mv "$file.part" "$file"
        rm -f "$file.error"
        return 0
    fi
    rm -f "$file.part"
    why=$(tr '\n\t' '  ' < "$file.error")
    rm -f "$file.error"
    case $why in
        # That there is none is an answer.
        *EffectivePolicyNotFound*|*ResourcePolicyNotFound*|*ServiceAccessNotEnabled*)
            echo '{}' > "$file"
            return 0 ;;
    esac
    printf '%s\t%s\n' "$name" "$why" >> "$failures"
    echo "failed: $* ($why)" >&2
    return 1
}

# values NAME FILE: the texts of a member, as the CLI prints them, one a line.
values() {
    [ -f "$to/$2" ] || return 0
    sed -n 's/^ *"'"$1"'": "\([^"]*\)",\{0,1\}$/\1/p' "$to/$2"
}

# active FILE: the accounts in it that are in use.
active() {
    awk -F '"' '
        $2 == "Id" { id = $4 }
        ($2 == "State" || $2 == "Status") && $4 == "ACTIVE" { is = 1 }
        /}/ { if (is && id) print id; id = ""; is = 0 }
    ' "$to/$1"
}

tags() {
    keep "organizations/tags/$1.json" organizations list-tags-for-resource --region "$global" --resource-id "$1"
}

# below PARENT: the units and accounts in it, and in its units.
below() {
    keep "organizations/children/$1/organizational-units.json" \
        organizations list-organizational-units-for-parent --region "$global" --parent-id "$1"
    keep "organizations/children/$1/accounts.json" \
        organizations list-accounts-for-parent --region "$global" --parent-id "$1"
    tags "$1"
    for account in $(values Id "organizations/children/$1/accounts.json"); do
        tags "$account"
        echo "$account" >> "$to/.accounts"
    done
    [ -f "$to/organizations/children/$1/accounts.json" ] && active "organizations/children/$1/accounts.json" >> "$to/.active"
    for unit in $(values Id "organizations/children/$1/organizational-units.json"); do
        below "$unit"
    done
}

caller=$(aws sts get-caller-identity --region "$global" --query Account --output text) || {
    echo "the AWS CLI has no credentials that work" >&2
    exit 1
}
keep organizations/describe-organization.json organizations describe-organization --region "$global" || exit 1
partition=$(values Arn organizations/describe-organization.json | cut -d: -f2)
keep organizations/list-roots.json organizations list-roots --region "$global"
: > "$to/.accounts"
: > "$to/.active"
for root in $(values Id organizations/list-roots.json); do
    below "$root"
done

for type in $types; do
    keep "organizations/policies/$type.json" organizations list-policies --region "$global" --filter "$type"
    : > "$to/.targets"
    for policy in $(values Id "organizations/policies/$type.json"); do
        keep "organizations/targets/$policy.json" \
            organizations list-targets-for-policy --region "$global" --policy-id "$policy"
        case $policy in
            p-FullAWSAccess|p-RCPFullAWSAccess) ;;
            *)
                keep "organizations/policies/$policy.json" \
                    organizations describe-policy --region "$global" --policy-id "$policy"
                tags "$policy"
                values TargetId "organizations/targets/$policy.json" >> "$to/.targets" ;;
        esac
    done
    # Where several policies come together, their order counts.
    case " $merged " in
        *" $type "*)
            for target in $(sort "$to/.targets" | uniq -d); do
                keep "organizations/policies-for-target/$type/$target.json" \
                    organizations list-policies-for-target --region "$global" --target-id "$target" --filter "$type"
            done ;;
    esac
done
rm -f "$to/.targets"
keep organizations/service-access.json organizations list-aws-service-access-for-organization --region "$global"
keep organizations/delegated-administrators.json organizations list-delegated-administrators --region "$global"
for account in $(values Id organizations/delegated-administrators.json); do
    keep "organizations/delegated-services/$account.json" \
        organizations list-delegated-services-for-account --region "$global" --account-id "$account"
done
keep organizations/resource-policy.json organizations describe-resource-policy --region "$global"
for policy in $(values Id organizations/resource-policy.json); do
    tags "$policy"
done
keep organizations/root-access.json iam list-organizations-features --region "$global"
if [ "$effective" = yes ]; then
    for type in $(values Type organizations/list-roots.json); do
        case " $merged " in
            *" $type "*)
                for account in $(cat "$to/.accounts"); do
                    keep "organizations/effective/$type/$account.json" \
                        organizations describe-effective-policy --region "$global" --policy-type "$type" --target-id "$account"
                done ;;
        esac
    done
fi

# config_of ACCOUNT: what an account has, with credentials of its own.
config_of() {
    for region in $regions; do
        at="accounts/$1/config/$region"
        keep "$at/recorders.json" configservice describe-configuration-recorders --region "$region" || return
        keep "$at/recorder-status.json" configservice describe-configuration-recorder-status --region "$region"
        keep "$at/delivery-channels.json" configservice describe-delivery-channels --region "$region"
        keep "$at/retention.json" configservice describe-retention-configurations --region "$region"
        keep "$at/packs.json" configservice describe-conformance-packs --region "$region"
        keep "$at/rules.json" configservice describe-config-rules --region "$region"
        at="accounts/$1/securityhub/$region"
        keep "$at/hub.json" securityhub describe-hub --region "$region" 2> "$to/.hub" || not_subscribed "$at/hub.json"
        if values HubArn "$at/hub.json" | grep -q .; then
            keep "$at/standards.json" securityhub get-enabled-standards --region "$region"
        fi
    done
}

# not_subscribed FILE: that Security Hub is off is an answer, which it gives as a refusal.
not_subscribed() {
    if grep -q 'not subscribed' "$to/.hub"; then
        echo '{}' > "$to/$1"
        grep -v "^$1	" "$failures" > "$failures.new"
        mv "$failures.new" "$failures"
    else
        cat "$to/.hub" >&2
    fi
}

# organization_packs ACCOUNT: the packs that the account gave the organization.
organization_packs() {
    for region in $regions; do
        at="config/$region/$1"
        keep "$at/organization-packs.json" configservice describe-organization-conformance-packs --region "$region" || return
        keep "$at/organization-pack-statuses.json" \
            configservice describe-organization-conformance-pack-statuses --region "$region"
        for pack in $(values OrganizationConformancePackName "$at/organization-packs.json"); do
            keep "$at/organization-pack-members/$pack.json" \
                configservice get-organization-conformance-pack-detailed-status --region "$region" \
                --organization-conformance-pack-name "$pack"
        done
    done
}

# security_hub ACCOUNT REGION: what the administrator of a Region tells.
security_hub() {
    at="securityhub/$2/$1"
    keep "$at/organization-configuration.json" securityhub describe-organization-configuration --region "$2"
    keep "$at/finding-aggregators.json" securityhub list-finding-aggregators --region "$2"
    for aggregator in $(values FindingAggregatorArn "$at/finding-aggregators.json"); do
        # Policies are told in the home Region.
        [ "$(echo "$aggregator" | cut -d: -f4)" = "$2" ] || continue
        keep "$at/finding-aggregator.json" \
            securityhub get-finding-aggregator --region "$2" --finding-aggregator-arn "$aggregator"
        grep -q '"ConfigurationType": "CENTRAL"' "$to/$at/organization-configuration.json" 2> /dev/null || continue
        keep "$at/policies.json" securityhub list-configuration-policies --region "$2"
        for policy in $(values Id "$at/policies.json"); do
            keep "$at/policies/$policy.json" securityhub get-configuration-policy --region "$2" --identifier "$policy"
        done
        for policy in $(values Arn "$at/policies.json"); do
            keep "$at/tags/${policy##*/}.json" securityhub list-tags-for-resource --region "$2" --resource-arn "$policy"
        done
        keep "$at/associations.json" securityhub list-configuration-policy-associations --region "$2"
    done
}

# within ACCOUNT FUNCTION ARGUMENTS...: with credentials of an account.
within() {
    account=$1
    shift
    if [ "$account" = "$caller" ]; then
        "$@"
        return
    fi
    [ -n "$role" ] || return 0
    credentials=$(aws sts assume-role --region "$global" --role-arn "arn:$partition:iam::$account:role/$role" \
        --role-session-name bailiwick-collect --output text \
        --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' 2>&1) || {
        printf '%s\t%s\n' "accounts/$account" "$(echo "$credentials" | tr '\n\t' '  ')" >> "$failures"
        echo "failed: the role $role in $account" >&2
        return 1
    }
    (
        # shellcheck disable=SC2086
        set -- "$@" $credentials
        while [ $# -gt 3 ]; do
            arguments="${arguments:-} $1"
            shift
        done
        unset AWS_PROFILE
        export AWS_ACCESS_KEY_ID="$1" AWS_SECRET_ACCESS_KEY="$2" AWS_SESSION_TOKEN="$3"
        # shellcheck disable=SC2086
        $arguments
    )
}

for account in $(cat "$to/.active"); do
    within "$account" config_of "$account"
done
packs='"config-multiaccountsetup.amazonaws.com"'
if grep -q "$packs" "$to/organizations/service-access.json" 2> /dev/null; then
    manager=$(values MasterAccountId organizations/describe-organization.json)
    within "$manager" organization_packs "$manager"
    for account in $(values Id organizations/delegated-administrators.json); do
        if grep -q "$packs" "$to/organizations/delegated-services/$account.json" 2> /dev/null; then
            within "$account" organization_packs "$account"
        fi
    done
fi
for region in $regions; do
    keep "securityhub/$region/administrators.json" securityhub list-organization-admin-accounts --region "$region"
    for account in $(values AccountId "securityhub/$region/administrators.json"); do
        within "$account" security_hub "$account" "$region"
    done
done
rm -f "$to/.accounts" "$to/.active" "$to/.hub"

if [ -s "$failures" ]; then
    echo "$(wc -l < "$failures" | tr -d ' ') calls failed; they are in $failures, and are made again when this is started again" >&2
    exit 2
fi
rm -f "$failures"
echo "The organization is in $to." >&2
