#!/usr/bin/env bash
# Packs a binary with manual pages, completions and licence: archive.sh TARGET BINARY FOLDER
# The archive has the same bytes for the same input: sorted names, no owner, and the time of the last commit.

# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

(($# == 3)) || die "usage: archive.sh TARGET BINARY FOLDER"
target=$1 binary=$2
mkdir -p "$3"
folder=$(cd "$3" && pwd)
version=$(manifest version)
name=whitelistctl-$version-$target
archive=$(archive_name "$version" "$target")
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

mkdir -p "$stage/$name"
case $target in
    *-windows-*) cp "$binary" "$stage/$name/whitelistctl.exe" ;;
    *) install -m 755 "$binary" "$stage/$name/whitelistctl" ;;
esac
cp "$root/LICENSE" "$root/README.md" "$root/CHANGELOG.md" "$stage/$name/"
cp -r "$root/man" "$root/completions" "$stage/$name/"
chmod -R u=rwX,go=rX "$stage/$name"

cd "$stage"
case $archive in
    *.zip) 7z a -tzip -bso0 "$folder/$archive" "$name" ;;
    *)
        time=$(git -C "$root" log -1 --format=%ct)
        if tar --version 2>/dev/null | grep -q GNU; then
            tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$time" -cf - "$name" | gzip -n -9 >"$folder/$archive"
        else
            tar -cf - "$name" | gzip -n -9 >"$folder/$archive"
        fi
        ;;
esac
cd "$folder"
if command -v sha256sum >/dev/null; then
    sha256sum "$archive"
else
    shasum -a 256 "$archive"
fi
