#!/usr/bin/env bash
# Brings in the organization and what accounts contain, and waits until all that follows is done.
set -euo pipefail

# The lines of a text, without empty ones and the spaces around them.
lines() {
    paths=()
    local path
    while read -r path; do
        [ -z "$path" ] || paths+=("$path")
    done <<< "$1"
}

lines "${ORGANIZATION:-}"
if [ "${#paths[@]}" -gt 0 ]; then
    bailiwick import organization "${paths[@]}"
fi
lines "${IMPORT:-}"
if [ "${#paths[@]}" -gt 0 ]; then
    bailiwick import config "${paths[@]}"
fi

answer=$(curl --fail-with-body --silent --show-error --request POST --header 'Content-Type: application/json' \
    --data '{"timeout": 300}' "$BAILIWICK_ENDPOINT/_bailiwick/settle")
case $answer in
*'"settled":true'*) echo "All that was asked for is done." ;;
*)
    echo "::error title=Bailiwick::not settled after 300 s: $answer"
    exit 1
    ;;
esac
