#!/usr/bin/env bash
# The packages in clean folders: install.sh from an archive, a tampered archive, the Debian package, the files of a
# release, and the step of the GitHub Action. Nothing is installed on this machine.

# shellcheck source=tests/interop/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs tar gzip sha256sum curl python3
find_binary
binary=$(realpath "$WHITELISTCTL")

# refuses TEXT REGEX COMMAND...: the command fails, and says so.
refuses() {
    local text=$1 regex=$2
    shift 2
    if "$@" >"$work/out" 2>&1; then
        failed=$((failed + 1))
        printf 'FAIL  %s: it succeeded\n' "$text"
    else
        check "$text" grep -Eq "$regex" "$work/out"
    fi
}

version=$("$binary" --version | cut -d ' ' -f 2)
release=$work/release
target=$(uname -m)-unknown-linux-musl
"$root/packaging/archive.sh" "$target" "$binary" "$release" >/dev/null
first=$(sha256sum "$release"/*.tar.gz)
"$root/packaging/archive.sh" "$target" "$binary" "$release" >/dev/null
check "an archive has the same bytes every time" test "$first" = "$(sha256sum "$release"/*.tar.gz)"
# The archives of other systems are not built here; their names and sums are.
for other in aarch64-unknown-linux-musl x86_64-unknown-linux-musl x86_64-apple-darwin aarch64-apple-darwin; do
    [[ -e $release/whitelistctl-$version-$other.tar.gz ]] || echo "$other" >"$release/whitelistctl-$version-$other.tar.gz"
done
echo windows >"$release/whitelistctl-$version-x86_64-pc-windows-msvc.zip"
"$root/packaging/release-files.sh" "$version" "$release" >/dev/null

check "install.sh is valid for sh" sh -n "$release/install.sh"
check "the Scoop manifest is JSON with a checksum" python3 -c '
import json, re, sys
hash = json.load(open(sys.argv[1]))["architecture"]["64bit"]["hash"]
assert re.fullmatch("[0-9a-f]{64}", hash)' "$release/whitelistctl.json"
if command -v ruby >/dev/null; then
    check "the Homebrew formula is valid Ruby" ruby -c "$release/whitelistctl.rb"
fi
check "no placeholder is left" bash -c "! grep -l '@[A-Z][A-Z0-9]*' '$release'/install.sh '$release'/whitelistctl.rb '$release'/whitelistctl.json"
refuses "another version than that of the sources is refused" 'has version' "$root/packaging/release-files.sh" 99.0.0 "$release"

home=$work/home
mkdir "$home"
clean=(env -i HOME="$home" PATH="$PATH" WHITELISTCTL_BASE_URL="file://$release")
check "install.sh installs into an empty home" "${clean[@]}" sh "$release/install.sh"
check "the installed program works" env -i HOME="$home" "$home/.local/bin/whitelistctl" --sandbox kibana-whitelist list
check "manual pages and completions are there" test -e "$home/.local/share/man/man1/whitelistctl-undo.1" -a \
    -e "$home/.local/share/bash-completion/completions/whitelistctl"
check "install.sh runs again over it" "${clean[@]}" sh "$release/install.sh"
check "install.sh removes what it installed" "${clean[@]}" sh "$release/install.sh" --uninstall
check "nothing of it is left" bash -c "[[ -z \$(find '$home/.local' -name '*whitelistctl*' -not -path '*/state/*') ]]"
printf x >>"$release/whitelistctl-$version-$target.tar.gz"
refuses "a tampered archive is not installed" 'the checksum .* nothing was installed' "${clean[@]}" sh "$release/install.sh"
check "it left no program" test ! -e "$home/.local/bin/whitelistctl"

mkdir "$work/runner"
runner=(env -i PATH="$PATH" HOME="$home" VERSION="$version" BASE_URL="file://$release" RELEASES=unused RUNNER_OS=Linux
    RUNNER_ARCH="$([[ $(uname -m) == aarch64 ]] && echo ARM64 || echo X64)" RUNNER_TEMP="$work/runner"
    GITHUB_PATH="$work/runner/path" GITHUB_OUTPUT="$work/runner/output")
refuses "the action refuses a tampered archive" '::error title=whitelistctl::the checksum' "${runner[@]}" "$root/packaging/action.sh"
"$root/packaging/archive.sh" "$target" "$binary" "$release" >/dev/null
check "the action installs by checksum" "${runner[@]}" "$root/packaging/action.sh"
check "the action adds a folder to PATH that has the program" test -x "$(tail -n 1 "$work/runner/path")/whitelistctl"
check "the action reports the version" grep -qx "version=whitelistctl $version" "$work/runner/output"
refuses "the action refuses a text that is no version" 'invalid version' "${runner[@]}" VERSION='1.0;id' "$root/packaging/action.sh"

if command -v dpkg-deb >/dev/null; then
    package=$("$root/packaging/deb.sh" "$(dpkg --print-architecture)" "$binary" "$work/deb")
    image=$work/image
    mkdir -p "$image/var/lib/dpkg/updates" "$image/var/lib/dpkg/info"
    touch "$image/var/lib/dpkg/status"
    dpkg=(dpkg --root="$image" --force-not-root --force-script-chrootless --log=/dev/null)
    check "the Debian package has the version of the program" test "$(dpkg-deb -f "$package" Version)" = "$version"
    check "dpkg installs it into a clean root" "${dpkg[@]}" --install "$package"
    check "program, manual and completions are in place" test -x "$image/usr/bin/whitelistctl" -a \
        -e "$image/usr/share/man/man1/whitelistctl.1.gz" -a -e "$image/usr/share/zsh/vendor-completions/_whitelistctl" -a \
        -e "$image/usr/share/fish/vendor_completions.d/whitelistctl.fish"
    check "the installed program works" env -i HOME="$home" "$image/usr/bin/whitelistctl" --sandbox instances
    check "dpkg upgrades it" "${dpkg[@]}" --install "$package"
    check "dpkg removes it" "${dpkg[@]}" --purge whitelistctl
    check "nothing of it is left in the root" bash -c "[[ -z \$(find '$image/usr' -type f) ]]"
fi

finish
