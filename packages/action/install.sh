#!/usr/bin/env bash
# Puts the program on the path of the job's next steps, unless one is there and no other was asked for.
set -euo pipefail

if [ -z "${BAILIWICK_VERSION:-}" ] && found=$(command -v bailiwick); then
    echo "$found is on the path: $("$found" --version)"
    exit 0
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export BAILIWICK_INSTALL_DIR="$RUNNER_TEMP/bailiwick/bin"
# What isn't said is the script's to know.
[ -n "${BAILIWICK_VERSION:-}" ] || unset BAILIWICK_VERSION
sh "$here/install.sh"
echo "$BAILIWICK_INSTALL_DIR" >> "$GITHUB_PATH"
