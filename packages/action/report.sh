#!/usr/bin/env bash
# Writes the pages of the console as files, and the server's log beside them.
set -euo pipefail

if [ -z "${BAILIWICK_ENDPOINT:-}" ]; then
    echo "::error title=Bailiwick::no server was started in this job: use the action without \`report\` first"
    exit 1
fi
status=0
bailiwick report --out "$REPORT" || status=$?
if [ -f "${BAILIWICK_LOG:-}" ]; then
    mkdir -p "$REPORT"
    cp "$BAILIWICK_LOG" "$REPORT/bailiwick.log"
fi
exit "$status"
