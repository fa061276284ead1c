#!/usr/bin/env bash
# Leases on machines whose clock is a day ahead and a day behind: the ends are the server's. Needs faketime (Debian:
# `apt-get install faketime`), which it installs itself where it is root.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
command -v faketime >/dev/null || ((EUID)) || apt-get install --yes --quiet faketime >/dev/null
needs jq faketime
find_binary

mkdir "$work/home"
export HOME=$work/home WHITELISTCTL_CONFIG_DIR=$work/config
serve --env-file "$work/env"
source "$work/env"

wrong() {
    faketime -f "$1" "$WHITELISTCTL" "${@:2}"
}

# The seconds that the server's clock and the lease say are left, as this machine sees them.
left() {
    "$WHITELISTCTL" lease list -o json | jq '.results[0].seconds_left'
}

for by in +1d -1d; do
    wrong "$by" lease add 198.51.100.7 --for 1h >/dev/null
    seconds=$(left)
    ((seconds > 3500 && seconds <= 3600)) || die "a clock of $by gives a lease of $seconds seconds, not an hour"
    wrong "$by" lease reap >/dev/null
    [[ $(left) != null ]] || die "a clock of $by reaps a lease before its end"
    wrong "$by" lease list --expired --exit-code >/dev/null || die "a clock of $by calls a lease expired"
    wrong "$by" lease end "$("$WHITELISTCTL" lease list -o plain)" >/dev/null
    [[ $(left) == null ]] || die "a clock of $by does not end a lease"
    printf 'a clock of %s: the end is that of the server\n' "$by"
done
