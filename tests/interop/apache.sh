#!/usr/bin/env bash
# The real binary against another judge of its Digest: Apache's mod_auth_digest, which shares no line with the sandbox.
# Apache checks who calls; behind it a gateway with a login of its own passes the call on to the sandbox.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export PATH=$PATH:/usr/sbin
needs apache2 python3 jq md5sum
find_binary

modules=/usr/lib/apache2/modules
[[ -d $modules ]] || die "Apache's modules are not in $modules"
mkdir "$work/home"
export HOME=$work/home WHITELISTCTL_CONFIG_DIR=$work/config WHITELISTCTL_STATE_DIR=$work/state
children=()
trap 'stop; ((${#children[@]} == 0)) || kill "${children[@]}" 2>/dev/null; wait; rm -rf "$work"' EXIT

# Two free ports of 127.0.0.1.
read -r port behind < <(python3 - <<'PYTHON'
import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
print(*(server.getsockname()[1] for server in held))
PYTHON
)

serve --env-file "$work/env"
source "$work/env"
sandbox_url=$WHITELISTCTL_OPS_MANAGER_URL
user=$WHITELISTCTL_OPS_MANAGER_USERNAME
key=$WHITELISTCTL_OPS_MANAGER_API_KEY
list=/api/public/v1.0/users/$WHITELISTCTL_USER

: >"$work/seen"
GATEWAY_USER=$user GATEWAY_KEY=$key python3 "$root/tests/interop/gateway.py" "$behind" "$sandbox_url" "$work/seen" \
    2>"$work/gateway.err" </dev/null &
children+=($!)

# Who may call Apache: a name and a key that the sandbox does not know.
caller=ann@example.com
secret=hemmelig-apache
printf '%s:MMS Public API:%s\n' "$caller" \
    "$(printf '%s:MMS Public API:%s' "$caller" "$secret" | md5sum | cut -d' ' -f1)" >"$work/logins"
cat >"$work/apache.conf" <<CONF
ServerRoot "$work"
ServerName localhost
Listen 127.0.0.1:$port
PidFile "$work/apache.pid"
ErrorLog "$work/apache.log"
Mutex file:$work default
LoadModule mpm_event_module $modules/mod_mpm_event.so
LoadModule authn_core_module $modules/mod_authn_core.so
LoadModule authn_file_module $modules/mod_authn_file.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule authz_user_module $modules/mod_authz_user.so
LoadModule auth_digest_module $modules/mod_auth_digest.so
LoadModule proxy_module $modules/mod_proxy.so
LoadModule proxy_http_module $modules/mod_proxy_http.so
AllowEncodedSlashes NoDecode
AuthDigestShmemSize 64K
ProxyPass "/om/" "http://127.0.0.1:$behind/" nocanon
<Location "/om/">
    AuthType Digest
    AuthName "MMS Public API"
    AuthDigestProvider file
    AuthDigestQop auth
    AuthUserFile "$work/logins"
    Require valid-user
</Location>
CONF
if ((EUID == 0)); then
    # Apache's workers are another user's, and have to reach the file of logins, which holds a hash of a made-up key.
    printf 'User www-data\nGroup www-data\n' >>"$work/apache.conf"
    chmod 711 "$work"
fi
apache2 -f "$work/apache.conf" -DFOREGROUND >"$work/apache.out" 2>&1 </dev/null &
children+=($!)
for wanted in "$port" "$behind"; do
    for ((tries = 0; tries < 200; tries++)); do
        (exec 3<>"/dev/tcp/127.0.0.1/$wanted") 2>/dev/null && break
        sleep 0.05
    done
    ((tries < 200)) || { cat "$work/apache.out" "$work/apache.log" "$work/gateway.err" >&2 && die "nothing listens at $wanted"; }
done

export WHITELISTCTL_OPS_MANAGER_URL=http://127.0.0.1:$port/om
export WHITELISTCTL_OPS_MANAGER_USERNAME=$caller WHITELISTCTL_OPS_MANAGER_API_KEY=$secret

run() {
    code=0
    "$WHITELISTCTL" "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
}

show() {
    printf 'exit %s\n-- stdout\n%s\n-- stderr\n%s\n-- Apache\n%s\n' "$code" "$(<"$work/out")" "$(<"$work/err")" \
        "$(tail -n 5 "$work/apache.log")"
    return 1
}

# ends CODE ARGUMENT...: the command ends so.
ends() {
    local wanted=$1
    shift
    run "$@"
    ((code == wanted)) || show
}

# gives FILTER ARGUMENT...: it ends well, and the filter is true of its JSON.
gives() {
    local filter=$1
    shift
    run "$@" -o json
    ((code == 0)) && jq -e "$filter" "$work/out" >/dev/null || show
}

# came LINE: the gateway saw exactly this request line.
came() {
    grep -qxF -- "$1" "$work/seen" || { cat "$work/seen" && return 1; }
}

check "Apache asks for Digest and lets nobody else in" bash -c \
    "curl --silent --noproxy '*' --output /dev/null --dump-header - 'http://127.0.0.1:$port/om$list/accessList' |
     grep -q '^WWW-Authenticate: Digest realm=\"MMS Public API\".*qop=\"auth\"'"
check "nothing came through" test ! -s "$work/seen"
check "list" gives '.results[0].entries | length == 4' user-whitelist list
check "add of addresses and blocks" gives '.results[0].added | length == 4' \
    user-whitelist add 198.51.100.7 203.0.113.0/24 2001:db8::7 2001:db8:1::/48
check "list shows them" gives '.results[0].entries | length == 8' user-whitelist list
check "get of an address" gives '.results[0].found' user-whitelist get 198.51.100.7
check "get of a block" gives '.results[0].found' user-whitelist get --exact 203.0.113.0/24
check "delete of addresses and blocks" gives '.results[0].removed | length == 4' \
    user-whitelist delete 198.51.100.7 203.0.113.0/24 2001:db8::7 2001:db8:1::/48
check "delete by the stored spelling" gives '.results[0].removed | length == 1' user-whitelist delete --stored 5.6.7.8/30
check "undo" gives '.results[0].outcome == "applied"' undo --last
check "a block's slash came through as %2F" came "DELETE $list/accessList/203.0.113.0%2F24"
check "colons came through as they are" came "DELETE $list/accessList/2001:db8:1::%2F48"
check "the addition came through as one call" came "POST $list/accessList"
before=$(wc -l <"$work/seen")
WHITELISTCTL_OPS_MANAGER_API_KEY=wrong check "a wrong key" ends 4 user-whitelist add 198.51.100.8
WHITELISTCTL_OPS_MANAGER_USERNAME=bob@example.com check "an unknown user" ends 4 user-whitelist list
check "nothing of these came through" test "$(wc -l <"$work/seen")" -eq "$before"
check "Apache found fault with nothing but these two" test \
    "$(grep -c 'auth_digest:error' "$work/apache.log")" -eq 2
finish
