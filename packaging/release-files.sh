#!/usr/bin/env bash
# Renders what a release publishes beside its archives: release-files.sh VERSION [FOLDER]
# FOLDER (default: target/release-files) has the archives, or a file SHA256SUMS about them. It gets install.sh, the
# Homebrew formula and the Scoop manifest. A formula needs the checksums of all its archives; a file for which one is
# missing is left out with a warning.

# shellcheck source=packaging/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

(($# == 1 || $# == 2)) || die "usage: release-files.sh VERSION [FOLDER]"
version=$1
folder=${2:-$root/target/release-files}
[[ $version == "$(manifest version)" ]] || die "Cargo.toml has version $(manifest version), not $version"
mkdir -p "$folder"
cd "$folder"

shopt -s nullglob
archives=(whitelistctl-"$version"-*.tar.gz whitelistctl-"$version"-*.zip)
if ((${#archives[@]})); then
    sha256sum "${archives[@]}" >SHA256SUMS
fi
[[ -e SHA256SUMS ]] || die "$folder has neither archives nor SHA256SUMS"

checksum() {
    awk -v name="$(archive_name "$version" "$1")" '$2 == name || $2 == "*" name { print $1 }' SHA256SUMS
}

# render TEMPLATE FILE
render() {
    local text target sum lines=
    text=$(<"$root/packaging/$1")
    for target in "${targets[@]}"; do
        sum=$(checksum "$target")
        [[ -n $sum ]] || continue
        text=${text//@SHA256_$target@/$sum}
        [[ $target == *-windows-* ]] || lines+="        $target) echo $sum ;;"$'\n'
    done
    text=${text//@VERSION@/$version}
    text=${text//@REPOSITORY@/$(manifest repository)}
    text=${text//@DESCRIPTION@/$(manifest description)}
    text=${text//@CHECKSUMS@/${lines%$'\n'}}
    if [[ $text == *@SHA256_* ]]; then
        printf 'warning: no %s: an archive is missing\n' "$2" >&2
        rm -f "$2"
        return
    fi
    printf '%s\n' "$text" >"$2"
}

render install.sh.in install.sh
render whitelistctl.rb.in whitelistctl.rb
render whitelistctl.json.in whitelistctl.json
chmod +x install.sh
printf '%s\n' "$folder"
