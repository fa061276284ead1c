#!/usr/bin/env bash
# The witness of OSS, with which the tests judge the shared journal, judged by the vendor's own SDK: its calls have to
# succeed against the witness, and the signatures of the program have to be those that the SDK makes of the same request.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../target}
venv=$target/interop/oss

# Installing and building come first: they may need the proxy variables, which the rest clears.
if ! cmp -s "$here/requirements-oss.txt" "$venv/installed"; then
    set -e
    rm -rf "$venv"
    python3 -m venv "$venv"
    if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements-oss.txt"; then
        printf 'SKIPPED: the SDK of OSS cannot be installed\n'
        exit 0
    fi
    cp "$here/requirements-oss.txt" "$venv/installed"
fi
(cd "$here/../.." && cargo build --quiet --example oss_witness) || exit 1

source "$here/common.sh"
needs jq python3
find_binary
"$target/debug/examples/oss_witness" "$work/requests.jsonl" >"$work/witness.json" </dev/null &
server=$!
for ((tries = 0; tries < 200; tries++)); do
    (($(wc -l <"$work/witness.json") > 0)) && break
    sleep 0.05
done
witness() {
    jq -er ".$1" "$work/witness.json"
}

check 'the SDK appends, heads, reads and lists' "$venv/bin/python" -I "$here/oss.py" calls "$work/witness.json"

export WHITELISTCTL_STATE_DIR=$work/state ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET
ALIBABA_CLOUD_ACCESS_KEY_ID=$(witness key_id)
ALIBABA_CLOUD_ACCESS_KEY_SECRET=$(witness secret)
journal=$(witness journal)
check 'the probe passes' "$WHITELISTCTL" journal init --journal "$journal"
check 'the journal is sound' "$WHITELISTCTL" journal verify --journal "$journal"
# The witness writes what it got twenty times a second.
for ((tries = 0; tries < 100; tries++)); do
    (($(grep -c '"x-oss-range-behavior"' "$work/requests.jsonl") >= 3)) && break
    sleep 0.05
done
check 'the signatures are those of the SDK' "$venv/bin/python" -I "$here/oss.py" signatures "$work/witness.json" "$work/requests.jsonl"
finish
