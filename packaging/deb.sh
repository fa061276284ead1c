#!/usr/bin/env bash
# Builds a Debian package from a binary, with dpkg-deb alone: deb.sh ARCHITECTURE BINARY FOLDER
# The binary has to be static (musl), so that the package depends on nothing.

# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

(($# == 3)) || die "usage: deb.sh ARCHITECTURE BINARY FOLDER"
architecture=$1 binary=$2 folder=$3
version=$(manifest version)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$folder"

put() {
    install -D -m "$1" "$2" "$stage/$3"
}

put 755 "$binary" usr/bin/whitelistctl
put 644 "$root/LICENSE" usr/share/doc/whitelistctl/copyright
put 644 "$root/README.md" usr/share/doc/whitelistctl/README.md
put 644 "$root/completions/whitelistctl.bash" usr/share/bash-completion/completions/whitelistctl
put 644 "$root/completions/_whitelistctl" usr/share/zsh/vendor-completions/_whitelistctl
put 644 "$root/completions/whitelistctl.fish" usr/share/fish/vendor_completions.d/whitelistctl.fish
for page in "$root"/man/*.1; do
    put 644 "$page" "usr/share/man/man1/$(basename "$page")"
done
gzip -n -9 "$stage"/usr/share/man/man1/*.1
put 644 "$root/CHANGELOG.md" usr/share/doc/whitelistctl/changelog
gzip -n -9 "$stage/usr/share/doc/whitelistctl/changelog"

mkdir "$stage/DEBIAN"
cat >"$stage/DEBIAN/control" <<CONTROL
Package: whitelistctl
Version: $version
Architecture: $architecture
Maintainer: whitelistctl <$(manifest repository)>
Installed-Size: $(du -sk "$stage/usr" | cut -f 1)
Section: admin
Priority: optional
Homepage: $(manifest repository)
Description: $(manifest description)
 Every change is shown as a difference, checked for hazards, recorded in a
 journal, and verified by reading the list again. A sandbox of both services
 is part of the program.
CONTROL
(cd "$stage" && find usr -type f -printf '%P\0' | sort -z | xargs -0 -I{} md5sum usr/{} >DEBIAN/md5sums)
SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
package=$folder/whitelistctl_${version}_$architecture.deb
dpkg-deb --root-owner-group --build "$stage" "$package" >/dev/null
printf '%s\n' "$package"
