#!/usr/bin/env bash
# TAB in real shells on a terminal: the installed scripts offer what is there. Shells that are not installed are skipped.

# shellcheck source=tests/interop/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs python3
find_binary

export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config
mkdir -p "$HOME/bin" "$HOME/.config/whitelistctl"
ln -s "$(realpath "$WHITELISTCTL")" "$HOME/bin/whitelistctl"
export PATH=$HOME/bin:$PATH WHITELISTCTL_SANDBOX=true
export WHITELISTCTL_STATE_DIR=$work/state WHITELISTCTL_CONFIG_DIR=$HOME/.config/whitelistctl
unset XDG_DATA_HOME

cat >"$WHITELISTCTL_CONFIG_DIR/config.toml" <<'CONFIG'
[profiles.production]
region = "cn-hangzhou"
CONFIG
chmod 600 "$WHITELISTCTL_CONFIG_DIR/config.toml"
# What completion knows: it was read before.
whitelistctl instances >"$work/out"
whitelistctl kibana-whitelist list >"$work/out"
whitelistctl kibana-whitelist append 198.51.100.7 >"$work/out"
whitelistctl kibana-whitelist append 198.51.100.8 >"$work/out"

# offers SHELL LINE REGEX: the screen after TAB has a match.
offers() {
    local shell=$1 line=$2 regex=$3 screen
    # A shell that is not ready yet takes the key as text.
    for _ in 1 2 3; do
        screen=$(EXPECT=$regex python3 "$root/tests/interop/tab.py" "$shell" "$HOME" "$line")
        grep -Eq -- "$regex" <<<"$screen" && break
    done
    if grep -Eq -- "$regex" <<<"$screen"; then
        passed=$((passed + 1))
        printf 'ok    %s: %s<TAB> shows %s\n' "$shell" "$line" "$regex"
    else
        failed=$((failed + 1))
        printf 'FAIL  %s: %s<TAB> does not show %s\n%s\n' "$shell" "$line" "$regex" "$screen"
    fi
}

for shell in bash zsh fish; do
    if ! command -v "$shell" >/dev/null; then
        printf 'skip %s: not installed\n' "$shell"
        continue
    fi
    whitelistctl completions install "$shell" >"$work/out"
    offers "$shell" 'whitelistctl kibana-whitelist list -i es-cn-' 'search-production'
    offers "$shell" 'whitelistctl kibana-whitelist append -g off' '-g office'
    offers "$shell" 'whitelistctl -p prod' '-p production'
    offers "$shell" 'whitelistctl undo ' '198\.51\.100\.7'
    offers "$shell" 'whitelistctl kibana-whitelist delete 198.51.100.2' '198\.51\.100\.200'
    offers "$shell" 'whitelistctl kibana-whitelist append --allow open' 'open-to-world'
    offers "$shell" 'whitelistctl explain never' 'never-admit'
done

# One answer takes less than a tenth of a second, also if the machine is busy.
best=$(python3 - <<'PYTHON'
import subprocess, time
def once():
    start = time.perf_counter()
    subprocess.run(["whitelistctl", "complete", "bash", "--", "whitelistctl", "kibana", "list", "-i", ""], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
print(int(min(once() for _ in range(10)) * 1000))
PYTHON
)
if ((best < 100)); then
    passed=$((passed + 1))
    printf 'ok    one answer takes %d ms\n' "$best"
else
    failed=$((failed + 1))
    printf 'FAIL  one answer takes %d ms\n' "$best"
fi

finish
