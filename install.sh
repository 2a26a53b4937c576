#!/bin/sh
# Installs Bailiwick: fetches the archive of a release for this machine, checks its digest, and puts the program, its manual pages
# and completions below a folder.
#
#   BAILIWICK_VERSION        which release, such as 0.1.0                    [default: this script's own]
#   BAILIWICK_INSTALL_DIR    where the program goes                          [default: ~/.local/bin]
#   BAILIWICK_SHARE_DIR      where manual pages and completions go           [default: share beside a folder named bin, else nowhere]
#   BAILIWICK_RELEASES       the address below which v0.1.0/... lie
#   BAILIWICK_ARCHIVE        an archive that is here already; SHA256SUMS has to lie beside it
set -eu

RELEASES="${BAILIWICK_RELEASES:-}"
VERSION="${BAILIWICK_VERSION:-0.1.0}"
ARCHIVE="${BAILIWICK_ARCHIVE:-}"

say() { printf '%s\n' "$*"; }
fail() {
    printf 'install.sh: %s\n' "$*" >&2
    exit 1
}

if [ -z "${BAILIWICK_INSTALL_DIR:-}" ]; then
    [ -n "${HOME:-}" ] || fail "neither BAILIWICK_INSTALL_DIR nor HOME says where to"
    BAILIWICK_INSTALL_DIR="$HOME/.local/bin"
fi
into=$BAILIWICK_INSTALL_DIR

# Which program this machine runs.
system=$(uname -s)
processor=$(uname -m)
[ "$system" = Linux ] || fail "there is no program for $system yet; build one: cargo build --release"
case $processor in
x86_64 | amd64) processor=x86_64 ;;
aarch64 | arm64) processor=aarch64 ;;
*) fail "there is no program for $processor yet; build one: cargo build --release" ;;
esac

case $VERSION in
'' | *[!0-9A-Za-z.+-]*) fail "$VERSION is no version" ;;
esac
name="bailiwick-$VERSION-linux-$processor"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

fetch() {
    if command -v curl >/dev/null 2>&1; then
        curl --fail --silent --show-error --location --retry 3 --proto '=https,http' --output "$2" "$1" || fail "$1 can't be fetched"
    elif command -v wget >/dev/null 2>&1; then
        wget --quiet --tries=3 --output-document="$2" "$1" || fail "$1 can't be fetched"
    else
        fail "neither curl nor wget is here to fetch with"
    fi
}

if [ -n "$ARCHIVE" ]; then
    [ -f "$ARCHIVE" ] || fail "there is no $ARCHIVE"
    beside=$(dirname "$ARCHIVE")
    [ -f "$beside/SHA256SUMS" ] || fail "there is no SHA256SUMS beside $ARCHIVE to check it by"
    archive=$(basename "$ARCHIVE")
    name=${archive%.tar.gz}
    cp "$ARCHIVE" "$folder/$archive"
    cp "$beside/SHA256SUMS" "$folder/SHA256SUMS"
else
    [ -n "$RELEASES" ] || fail "BAILIWICK_RELEASES doesn't say where releases are, nor BAILIWICK_ARCHIVE where an archive is"
    archive="$name.tar.gz"
    fetch "$RELEASES/v$VERSION/SHA256SUMS" "$folder/SHA256SUMS"
    fetch "$RELEASES/v$VERSION/$archive" "$folder/$archive"
fi

# Nothing is unpacked whose digest isn't the release's.
wanted=$(awk -v name="$archive" '$2 == name { print $1 }' "$folder/SHA256SUMS")
[ -n "$wanted" ] || fail "SHA256SUMS doesn't name $archive"
if command -v sha256sum >/dev/null 2>&1; then
    found=$(sha256sum "$folder/$archive" | awk '{ print $1 }')
elif command -v shasum >/dev/null 2>&1; then
    found=$(shasum -a 256 "$folder/$archive" | awk '{ print $1 }')
else
    fail "neither sha256sum nor shasum is here to check $archive with"
fi
[ "$wanted" = "$found" ] || fail "$archive is not what was released: its SHA-256 is $found, and should be $wanted. Nothing was installed"

tar -xzf "$folder/$archive" -C "$folder"
[ -f "$folder/$name/bailiwick" ] || fail "$archive holds no $name/bailiwick"

mkdir -p "$into"
# By renaming, so that one that runs goes on, and no half of one is ever there.
cp "$folder/$name/bailiwick" "$into/.bailiwick.new.$$"
chmod 755 "$into/.bailiwick.new.$$"
mv -f "$into/.bailiwick.new.$$" "$into/bailiwick"

share=${BAILIWICK_SHARE_DIR:-}
if [ -z "$share" ] && [ "$(basename "$into")" = bin ]; then
    share="$(dirname "$into")/share"
fi
if [ -n "$share" ]; then
    mkdir -p "$share/man/man1" "$share/bash-completion/completions" "$share/zsh/site-functions" "$share/fish/vendor_completions.d"
    cp "$folder/$name/share/man/man1/"*.1 "$share/man/man1/"
    cp "$folder/$name/share/completions/bash/bailiwick" "$share/bash-completion/completions/"
    cp "$folder/$name/share/completions/zsh/_bailiwick" "$share/zsh/site-functions/"
    cp "$folder/$name/share/completions/fish/bailiwick.fish" "$share/fish/vendor_completions.d/"
    mkdir -p "$share/doc/bailiwick"
    cp "$folder/$name/LICENSE" "$folder/$name/THIRD-PARTY-LICENSES.txt" "$share/doc/bailiwick/"
fi

say "$("$into/bailiwick" --version) is installed in $into"
case ":${PATH:-}:" in
*":$into:"*) ;;
*) say "$into isn't on the path yet: export PATH=\"$into:\$PATH\"" ;;
esac
