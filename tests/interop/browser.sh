#!/usr/bin/env bash
# The HTML of `audit` in a real browser: Chromium, driven by browser.py. It renders, filters and prints, fits a phone, makes
# no request, says nothing on the console, and axe-core finds no fault with it. Pictures are left in target/interop/browser.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../target}
tools=$target/interop/axe

# Installing comes first: it may need the proxy variables, which the rest clears.
if ! cmp -s "$here/axe/package-lock.json" "$tools/package-lock.json" || [[ ! -e $tools/node_modules/axe-core/axe.min.js ]]; then
    set -e
    rm -rf "$tools"
    mkdir -p "$tools"
    cp "$here/axe/package.json" "$here/axe/package-lock.json" "$tools/"
    if ! npm ci --prefix "$tools" --ignore-scripts --no-audit --no-fund --silent; then
        printf 'SKIPPED: axe-core cannot be installed\n'
        exit 0
    fi
fi

source "$here/common.sh"
needs jq python3 chromium
find_binary
pictures=$target/interop/browser
mkdir -p "$pictures"

# Lists with every kind of finding.
export WHITELISTCTL_STATE_DIR=$work/state WHITELISTCTL_CONFIG_DIR=$work/config
run() {
    "$WHITELISTCTL" --sandbox "$@"
}
changes() {
    run kibana-whitelist append 0.0.0.0/0 0.0.0.0 8.8.8.8 8.8.8.0/24 --allow open-to-world --allow special
    run kibana-whitelist append -g office 8.8.8.9 9.9.9.0/24 --reason "branch office <b>Berlin</b>"
    run es-whitelist append 10.0.0.0/8
    run user-whitelist add 203.0.113.0/24 2001:db8::/48
}
check "lists with findings" changes
run audit -o html >"$work/audit.html" || die "the audit failed"
check "every kind of level is in the file" grep -q 'data-level="error"' "$work/audit.html"

if python3 -I "$here/browser.py" "$(command -v chromium)" "$work/audit.html" \
    "$tools/node_modules/axe-core/axe.min.js" "$pictures" >"$work/browser" 2>&1 </dev/null; then
    complete=0
else
    complete=$?
fi
cat "$work/browser"
passed=$((passed + $(grep -c '^ok ' "$work/browser" || true)))
failed=$((failed + $(grep -c '^FAIL ' "$work/browser" || true)))
if ((complete != 0 && failed == 0)); then
    failed=1
fi
finish
