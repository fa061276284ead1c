# shellcheck shell=bash
# Shared by the scripts of this folder: the binary under test, a served sandbox, and checks that are counted.
# To be sourced. It leaves a private folder in $work, and ends every server it started when the script ends.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/whitelistctl-interop.XXXXXX")
passed=0
failed=0
server=

# Nothing of the caller's may decide what is tested: no settings of the tool, no credentials, no proxy.
while IFS= read -r variable; do
    case $variable in
        WHITELISTCTL) ;;
        WHITELISTCTL_* | ALIBABA_CLOUD_* | ALIBABACLOUD_* | ALICLOUD_* | MCLI_*) unset "$variable" ;;
        http_proxy | https_proxy | all_proxy | no_proxy) unset "$variable" ;;
        HTTP_PROXY | HTTPS_PROXY | ALL_PROXY | NO_PROXY) unset "$variable" ;;
    esac
done < <(compgen -e)

stop() {
    if [[ -n $server ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
        server=
    fi
}

trap 'stop; rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

needs() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || die "$tool is needed and not installed"
    done
}

# Sets $WHITELISTCTL: the variable if it is set, else the release binary, else the debug one.
find_binary() {
    local target=${CARGO_TARGET_DIR:-$root/target}
    if [[ -z ${WHITELISTCTL:-} ]]; then
        WHITELISTCTL=$target/release/whitelistctl
        [[ -x $WHITELISTCTL ]] || WHITELISTCTL=$target/debug/whitelistctl
    fi
    [[ -x $WHITELISTCTL ]] || die "no binary at $WHITELISTCTL: run \`cargo build --release\` or set WHITELISTCTL"
    export WHITELISTCTL
}

# Serves a fresh sandbox in place of the one before, and leaves its JSON line in $work/sandbox.json.
# Arguments go to `sandbox serve`.
serve() {
    stop
    : >"$work/sandbox.json"
    "$WHITELISTCTL" sandbox serve -o json --ephemeral "$@" >"$work/sandbox.json" 2>"$work/sandbox.err" </dev/null &
    server=$!
    local tries
    for ((tries = 0; tries < 200; tries++)); do
        # The line counts once its newline is there.
        if (($(wc -l <"$work/sandbox.json") > 0)); then
            return
        fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.05
    done
    cat "$work/sandbox.err" >&2
    die "the sandbox did not start"
}

# Prints a field of the sandbox's JSON line; the argument is a jq path.
told() {
    jq -er "$1" "$work/sandbox.json"
}

# check TEXT COMMAND...: runs the command, prints one line, and counts. What the command prints is shown on failure.
check() {
    local text=$1
    shift
    if "$@" >"$work/check" 2>&1; then
        passed=$((passed + 1))
        printf 'ok    %s\n' "$text"
    else
        failed=$((failed + 1))
        printf 'FAIL  %s\n' "$text"
        sed 's/^/      /' "$work/check"
    fi
}

# Prints the closing line and ends the script: 0 if nothing failed.
finish() {
    printf '%s: %d passed, %d failed\n' "$(basename "$0")" "$passed" "$failed"
    ((failed == 0 && passed > 0)) || exit 1
    exit 0
}
