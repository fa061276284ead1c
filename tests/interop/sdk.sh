#!/usr/bin/env bash
# The official Python SDK against the sandbox: installs it into a folder of its own under target/, serves, runs sdk.py.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../target}
venv=$target/interop/venv

# Installing comes first: it may need the proxy variables, which the rest clears.
if ! cmp -s "$here/requirements.txt" "$venv/installed"; then
    set -e
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
    cp "$here/requirements.txt" "$venv/installed"
fi

source "$here/common.sh"
needs jq
find_binary

# The SDK makes more calls in a second than the service allows an account.
serve --assume calls-per-second=10000
"$venv/bin/python" -I "$here/sdk.py" "$work/sandbox.json" </dev/null
