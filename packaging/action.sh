#!/usr/bin/env bash
# The step of action.yml: downloads the archive for this runner, verifies it, and adds the program to PATH.
# Reads VERSION, SHA256 (may be empty), BASE_URL (may be empty) and RELEASES, besides the variables of the runner.

set -euo pipefail

die() {
    printf '::error title=whitelistctl::%s\n' "$*"
    exit 1
}

[[ $VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || die "invalid version: use a number such as 1.2.3"
case $RUNNER_OS-$RUNNER_ARCH in
    Linux-X64) archive=whitelistctl-$VERSION-x86_64-unknown-linux-musl.tar.gz ;;
    Linux-ARM64) archive=whitelistctl-$VERSION-aarch64-unknown-linux-musl.tar.gz ;;
    macOS-X64) archive=whitelistctl-$VERSION-x86_64-apple-darwin.tar.gz ;;
    macOS-ARM64) archive=whitelistctl-$VERSION-aarch64-apple-darwin.tar.gz ;;
    Windows-X64) archive=whitelistctl-$VERSION-x86_64-pc-windows-msvc.zip ;;
    *) die "no archive for $RUNNER_OS on $RUNNER_ARCH" ;;
esac

base=${BASE_URL:-$RELEASES/v$VERSION}
folder=$(mktemp -d "$RUNNER_TEMP/whitelistctl.XXXXXX")
cd "$folder"
curl --fail --silent --show-error --location --retry 3 --output "$archive" "$base/$archive" || die "cannot download $base/$archive"
if [[ -z ${SHA256:-} ]]; then
    curl --fail --silent --show-error --location --retry 3 --output SHA256SUMS "$base/SHA256SUMS" || die "cannot download $base/SHA256SUMS"
    SHA256=$(awk -v name="$archive" '$2 == name || $2 == "*" name { print $1 }' SHA256SUMS)
fi
if command -v sha256sum >/dev/null; then found=$(sha256sum "$archive"); else found=$(shasum -a 256 "$archive"); fi
[[ -n $SHA256 && ${found%% *} == "$SHA256" ]] || die "the checksum of $archive is ${found%% *} instead of ${SHA256:-one in SHA256SUMS}"

case $archive in
    *.zip) 7z x -bso0 "$archive" ;;
    *) tar -xzf "$archive" ;;
esac
bin=$folder/${archive%.tar.gz}
bin=${bin%.zip}
printf '%s\n' "$bin" >>"$GITHUB_PATH"
version=$("$bin/whitelistctl" --version)
printf 'version=%s\n' "$version" >>"$GITHUB_OUTPUT"
printf 'installed %s\n' "$version"
