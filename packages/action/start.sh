#!/usr/bin/env bash
# Starts the server in the background, and waits until it is ready, or says why it isn't.
set -euo pipefail

folder="$RUNNER_TEMP/bailiwick"
log="$folder/bailiwick.log"
mkdir -p "$folder"
command=(bailiwick serve --listen "127.0.0.1:${PORT:-4566}" --timing "${TIMING:-instant}")
while IFS= read -r word; do
    [ -z "$word" ] || command+=("$word")
done <<< "${ARGUMENTS:-}"

# Its lines are read: no width breaks them, and nobody waits for what holds our own output.
env -u COLUMNS NO_COLOR=1 nohup "${command[@]}" < /dev/null > "$log" 2>&1 &
server=$!
failed() {
    cat "$log"
    echo "::error title=Bailiwick::$1"
    exit 1
}
deadline=$((SECONDS + 60))
until endpoint=$(grep --only-matching --max-count=1 'ready on http://[^ ]*' "$log"); do
    kill -0 "$server" 2> /dev/null || failed "the server ended before it was ready"
    if [ "$SECONDS" -ge "$deadline" ]; then
        kill "$server" 2> /dev/null || true
        failed "the server isn't ready after 60 s"
    fi
    sleep 0.1
done
endpoint=${endpoint#ready on }
echo "$server" > "$folder/pid"
echo "Bailiwick is ready on $endpoint; its log is $log"
{
    echo "BAILIWICK_ENDPOINT=$endpoint"
    echo "BAILIWICK_LOG=$log"
} >> "$GITHUB_ENV"
echo "endpoint=$endpoint" >> "$GITHUB_OUTPUT"
