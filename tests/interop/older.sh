#!/usr/bin/env bash
# The older signature (ROA, HMAC-SHA1), sent by two vendor clients: the legacy Python SDK and the Java SDK of 2023.
# Installs both into folders of their own under target/, serves a sandbox for each, and runs the two programs of older/.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../target}
mkdir -p "$target/interop"
venv=$(cd "$target/interop" && pwd)/older-venv
java=$(cd "$target/interop" && pwd)/older-java

# Installing comes first: it may need the proxy variables, which the rest clears.
set -e
if ! cmp -s "$here/older/requirements.txt" "$venv/installed"; then
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/older/requirements.txt"
    cp "$here/older/requirements.txt" "$venv/installed"
fi
if ! cmp -s "$here/older/pom.xml" "$java/pom.xml"; then
    rm -rf "$java"
    mvn --quiet --batch-mode --file "$here/older/pom.xml" dependency:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory="$java/lib"
    cp "$here/older/pom.xml" "$java/pom.xml"
fi

source "$here/common.sh"
needs jq java javac
find_binary

# plays NAME COMMAND...: the command's lines count as checks; one that fails ends the script.
plays() {
    local name=$1
    shift
    if ! "$@" </dev/null >"$work/$name" 2>"$work/$name.err"; then
        cat "$work/$name" "$work/$name.err"
        die "the checks of $name failed"
    fi
    cat "$work/$name"
    passed=$((passed + $(grep -c '^ok ' "$work/$name")))
}

javac -d "$work/classes" -cp "$java/lib/*" "$here/older/Older.java"

serve
plays older.py "$venv/bin/python" -I "$here/older/older.py" "$work/sandbox.json"

serve
plays Older.java java -cp "$java/lib/*:$work/classes" Older \
    "$(told .elasticsearch.endpoint)" "$(told .elasticsearch.region)" \
    "$(told .elasticsearch.access_key_id)" "$(told .elasticsearch.access_key_secret)" \
    "$(told .elasticsearch.temporary_key.access_key_id)" "$(told .elasticsearch.temporary_key.access_key_secret)" \
    "$(told .elasticsearch.temporary_key.security_token)"

# The switch turns the signature off, and the same calls are refused.
serve --assume older-signature=refuse
check "older-signature=refuse: the legacy SDK is refused" \
    "$venv/bin/python" -I "$here/older/older.py" "$work/sandbox.json" refused

finish
