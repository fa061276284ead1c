# shellcheck shell=bash
# Shared by the scripts of this folder: names and places that follow from Cargo.toml. To be sourced.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# manifest KEY: the text of a key of the [package] table.
manifest() {
    sed -n "/^\[package\]/,/^\[/ s/^$1 = \"\([^\"]*\)\".*/\1/p" "$root/Cargo.toml"
}

# The targets that are released.
# shellcheck disable=SC2034 # for the scripts that source this one
targets=(
    x86_64-unknown-linux-musl
    aarch64-unknown-linux-musl
    x86_64-apple-darwin
    aarch64-apple-darwin
    x86_64-pc-windows-msvc
)

# archive_name VERSION TARGET
archive_name() {
    case $2 in
        *-windows-*) printf 'whitelistctl-%s-%s.zip' "$1" "$2" ;;
        *) printf 'whitelistctl-%s-%s.tar.gz' "$1" "$2" ;;
    esac
}

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}
