#!/usr/bin/env bash
# The real binary against a sandbox behind TLS, through a proxy, by a host name: stunnel with certificates of a private
# authority that openssl makes here, and tinyproxy and microsocks. Every verb works; whatever is wrong with the server's certificate
# stops it with exit 4 before a byte leaves TLS. All in a network namespace of its own, with its own names and addresses,
# so that nothing of this machine is listened on or changed.

if [[ ${1:-} != inside ]]; then
    how=(unshare --net --mount)
    ((EUID == 0)) || how=(unshare --user --map-root-user --net --mount)
    if ! "${how[@]}" true 2>/dev/null; then
        printf 'SKIPPED: this system gives no network namespace (tried: %s), and none of this was tested\n' "${how[*]}" >&2
        printf '%s: 0 passed, 0 failed, SKIPPED\n' "$(basename "$0")"
        exit 0
    fi
    exec "${how[@]}" "$0" inside
fi

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export PATH=$PATH:/usr/sbin:/sbin
needs ip openssl stunnel tinyproxy microsocks curl jq python3 mount
find_binary

host=service.test
address=192.0.2.1
tls_port=8443
plain_port=8080
proxy=http://ann:hemmelig-proxy@127.0.0.1:3128
socks=socks5h://ann:hemmelig-proxy@127.0.0.1:1080

ip link set lo up
ip address add $address/32 dev lo
printf '127.0.0.1 localhost\n%s %s other.test\n' $address $host >"$work/hosts"
mount --bind "$work/hosts" /etc/hosts

mkdir "$work/home"
export HOME=$work/home WHITELISTCTL_CONFIG_DIR=$work/config WHITELISTCTL_STATE_DIR=$work/state
children=()
trap 'stop; ((${#children[@]} == 0)) || kill "${children[@]}" 2>/dev/null; rm -rf "$work"' EXIT

# Runs a command in the background until the script ends.
background() {
    "$@" >>"$work/background" 2>&1 </dev/null &
    children+=($!)
}

# Waits until something listens at the port of an address.
listening() {
    local tries
    for ((tries = 0; tries < 200; tries++)); do
        if (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; then
            return
        fi
        sleep 0.05
    done
    cat "$work/background" >&2
    die "nothing listens at $1 port $2"
}

# --- certificates -------------------------------------------------------------------------------------------------

# authority NAME: a private authority.
authority() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=$1" -keyout "$work/$1.key" -out "$work/$1.pem" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign 2>>"$work/openssl"
    mkdir "$work/$1.d"
    : >"$work/$1.d/index"
    printf '[ca]\ndefault_ca=own\n[own]\ndatabase=%s/index\nrand_serial=yes\nnew_certs_dir=%s\ndefault_md=sha256\npolicy=any
copy_extensions=copy\nunique_subject=no\ncertificate=%s\nprivate_key=%s\n[any]\ncommonName=supplied\n' \
        "$work/$1.d" "$work/$1.d" "$work/$1.pem" "$work/$1.key" >"$work/$1.d/conf"
}

# signed AUTHORITY FILE NAME BEGIN END: a certificate for the host name, good between two times.
signed() {
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$3" -addext "subjectAltName=DNS:$3" \
        -keyout "$work/$2.key" -out "$work/$2.csr" 2>>"$work/openssl"
    openssl ca -batch -notext -config "$work/$1.d/conf" -startdate "$4" -enddate "$5" -in "$work/$2.csr" \
        -out "$work/$2.pem" 2>>"$work/openssl"
}

yesterday=$(date -u -d '-1 day' +%Y%m%d000000Z)
tomorrow=$(date -u -d '+2 days' +%Y%m%d000000Z)
authority private
authority stranger
signed private good $host "$yesterday" "$tomorrow"
signed private other somewhere.test "$yesterday" "$tomorrow"
signed private expired $host 20200101000000Z 20200102000000Z
signed private client client.test "$yesterday" "$tomorrow"
signed stranger foreign client.test "$yesterday" "$tomorrow"
# As people make it by the first recipe they find: signed by itself, marked as an authority, without a name to check.
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=$host" -keyout "$work/selfmade.key" \
    -out "$work/selfmade.pem" 2>>"$work/openssl"
# The other two forms of keys: one of the same key, and one of an elliptic curve with a certificate of its own, which is
# of X.509 version 1 because nothing in it needs a later one.
openssl rsa -traditional -in "$work/client.key" -out "$work/pkcs1.key" 2>>"$work/openssl"
openssl ecparam -name prime256v1 -genkey -noout -out "$work/sec1.key" 2>>"$work/openssl"
openssl req -new -key "$work/sec1.key" -subj /CN=curve.test -out "$work/sec1.csr" 2>>"$work/openssl"
openssl ca -batch -notext -config "$work/private.d/conf" -startdate "$yesterday" -enddate "$tomorrow" \
    -in "$work/sec1.csr" -out "$work/sec1.pem" 2>>"$work/openssl"
grep -q 'BEGIN RSA PRIVATE KEY' "$work/pkcs1.key" && grep -q 'BEGIN EC PRIVATE KEY' "$work/sec1.key" && grep -q 'BEGIN PRIVATE KEY' "$work/client.key" ||
    die "openssl wrote its keys in other forms than those to be tested"
chmod 600 "$work"/*.key

pin() {
    openssl x509 -noout -fingerprint -sha256 -in "$work/$1.pem" | cut -d= -f2
}

# --- the servers --------------------------------------------------------------------------------------------------

serve --env-file "$work/env"
source "$work/env"
secrets=("$ALIBABA_CLOUD_ACCESS_KEY_SECRET" "$WHITELISTCTL_OPS_MANAGER_API_KEY" hemmelig-proxy)
sandbox_url=$WHITELISTCTL_ENDPOINT
: >"$work/plain"
background python3 "$root/tests/interop/relay.py" $plain_port "${sandbox_url##*:}" "$work/plain"
listening 127.0.0.1 $plain_port

terminator=
# terminate CERTIFICATE [LINE...]: stunnel with that certificate and these further lines, in place of the one before.
terminate() {
    local certificate=$1
    shift
    if [[ -n $terminator ]]; then
        kill "$terminator"
        wait "$terminator" 2>/dev/null || true
    fi
    printf 'foreground = yes\npid =\nsyslog = no\ndebug = 5\n[service]\naccept = %s:%s\nconnect = 127.0.0.1:%s\n' \
        $address $tls_port $plain_port >"$work/stunnel.conf"
    printf 'cert = %s\nkey = %s\n' "$work/$certificate.pem" "$work/$certificate.key" >>"$work/stunnel.conf"
    ((${#} == 0)) || printf '%s\n' "$@" >>"$work/stunnel.conf"
    stunnel "$work/stunnel.conf" >>"$work/stunnel.log" 2>&1 </dev/null &
    terminator=$!
    children+=($terminator)
    listening $address $tls_port
    # The knock has reached the relay's side in no case, and whatever came before must not count.
    : >"$work/plain"
}
asks=("verifyChain = yes" "requireCert = yes" "CAfile = $work/private.pem")

printf 'Port 3128\nListen 127.0.0.1\nTimeout 600\nLogFile "%s"\nLogLevel Connect\nBasicAuth ann hemmelig-proxy
ConnectPort %s\n' "$work/proxy.log" $tls_port >"$work/tinyproxy.conf"
background tinyproxy -d -c "$work/tinyproxy.conf"
listening 127.0.0.1 3128
background microsocks -i 127.0.0.1 -p 1080 -u ann -P hemmelig-proxy
listening 127.0.0.1 1080

# --- what is checked ----------------------------------------------------------------------------------------------

url=https://$host:$tls_port
export WHITELISTCTL_ENDPOINT=$url WHITELISTCTL_OPS_MANAGER_URL=$url WHITELISTCTL_CALLER=127.0.0.1
export HTTPS_PROXY=$proxy
trusted=(--ca-file "$work/private.pem" --ca-only)
known=(--client-cert "$work/client.pem" --client-key "$work/client.key")

# Runs the tool; what it says is kept for the search for secrets.
run() {
    code=0
    "$WHITELISTCTL" -v "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
    cat "$work/out" "$work/err" >>"$work/said"
}

show() {
    printf 'exit %s\n-- stdout\n%s\n-- stderr\n%s\n' "$code" "$(<"$work/out")" "$(<"$work/err")"
    return 1
}

# ends CODE ARGUMENT...: the command ends so.
ends() {
    local wanted=$1
    shift
    run "$@"
    ((code == wanted)) || show
}

# stops TEXT ARGUMENT...: exit 4, the text in the error, and no byte came out of TLS.
stops() {
    local text=$1
    shift
    : >"$work/plain"
    ends 4 "$@" || return
    grep -qF -- "$text" "$work/err" || show || return
    [[ ! -s $work/plain ]] || { printf 'came out of TLS:\n' && cat "$work/plain" && return 1; }
}

# Every verb of both services, with these options.
verbs() {
    local what=$1
    shift
    check "$what: instances" ends 0 "$@" instances
    check "$what: kibana-whitelist list" ends 0 "$@" kibana-whitelist list
    check "$what: kibana-whitelist append" ends 0 "$@" kibana-whitelist append 198.51.100.7 203.0.113.0/24
    check "$what: kibana-whitelist get" ends 0 "$@" kibana-whitelist get 203.0.113.9
    check "$what: kibana-whitelist delete" ends 0 "$@" kibana-whitelist delete 198.51.100.7
    check "$what: kibana-whitelist cover" ends 0 "$@" kibana-whitelist cover -g office 198.51.100.21
    check "$what: undo" ends 0 "$@" undo --last
    check "$what: user-whitelist list" ends 0 "$@" user-whitelist list
    check "$what: user-whitelist add" ends 0 "$@" user-whitelist add 198.51.100.7 203.0.113.0/24 2001:db8:1::/48
    check "$what: user-whitelist get" ends 0 "$@" user-whitelist get --exact 203.0.113.0/24
    check "$what: user-whitelist delete" ends 0 "$@" user-whitelist delete 198.51.100.7 203.0.113.0/24 2001:db8:1::/48
    check "$what: kibana-whitelist delete of the block" ends 0 "$@" kibana-whitelist delete 203.0.113.0/24
}

# A reading and a change of each service stop so.
refuses() {
    local what=$1 text=$2
    shift 2
    check "$what: kibana-whitelist list" stops "$text" "$@" kibana-whitelist list
    check "$what: kibana-whitelist append" stops "$text" "$@" kibana-whitelist append 198.51.100.99
    check "$what: user-whitelist list" stops "$text" "$@" user-whitelist list
    check "$what: user-whitelist add" stops "$text" "$@" user-whitelist add 198.51.100.99
}

# blames CHECK CODE ARGUMENT...: doctor ends so, and names that check as the cause.
blames() {
    local cause=$1 wanted=$2
    shift 2
    ends "$wanted" -o json doctor "$@" || return
    [[ $(jq -r '.blocking // "none"' "$work/out") == "$cause" ]] || show
}

connects() {
    grep -c "CONNECT $host:$tls_port" "$work/proxy.log" || true
}

# The command ends well by the proxy that ALL_PROXY names, where HTTPS_PROXY names none.
by_all_proxy() {
    local HTTPS_PROXY= ALL_PROXY=$socks
    export HTTPS_PROXY ALL_PROXY
    ends 0 "$@"
}

terminate good "${asks[@]}"
# Neither let in, nor for want of a curl, the name, the server or trust in it; how it breaks off is a matter of time.
check "the server refuses whoever shows no certificate" bash -c \
    "curl --silent --noproxy '*' --cacert '$work/private.pem' '$url/'; case \$? in 0 | 6 | 7 | 60 | 77 | 127) false ;; esac"
before=$(connects)
verbs "private authority, client certificate, proxy" "${trusted[@]}" "${known[@]}"
check "the proxy was asked" test "$(connects)" -gt "$before"
check "SOCKS was not asked" bash -c "! grep -q 'connected to' '$work/background'"
verbs "SOCKS" "${trusted[@]}" "${known[@]}" --proxy "$socks"
check "SOCKS was asked" grep -q "connected to $host:$tls_port" "$work/background"
check "SOCKS, told an address" ends 0 "${trusted[@]}" "${known[@]}" --proxy "${socks/socks5h/socks5}" instances
check "that address" grep -q "connected to $address:$tls_port" "$work/background"
check "SOCKS, by the variable" by_all_proxy "${trusted[@]}" "${known[@]}" user-whitelist list
check "doctor by SOCKS: all is well" blames none 0 "${trusted[@]}" "${known[@]}" --proxy "${socks/socks5h/socks5}"
check "doctor by SOCKS: a proxy that wants a login" blames elasticsearch.proxy 4 "${trusted[@]}" "${known[@]}" \
    --proxy "${socks/ann:hemmelig-proxy@/}"
check "doctor by SOCKS: a proxy that is not there" blames elasticsearch.network 9 "${trusted[@]}" "${known[@]}" \
    --proxy socks5://127.0.0.1:1
check "something came out of TLS" test -s "$work/plain"
check "doctor: all is well" blames none 0 "${trusted[@]}" "${known[@]}"
check "doctor: no authority" blames elasticsearch.trust 4 "${known[@]}"
check "doctor: no client certificate" blames elasticsearch.trust 4 "${trusted[@]}"
check "doctor: a proxy that wants a login" blames elasticsearch.proxy 4 "${trusted[@]}" "${known[@]}" \
    --proxy "${proxy/ann:hemmelig-proxy@/}"
check "doctor: a proxy that is not there" blames elasticsearch.network 9 "${trusted[@]}" "${known[@]}" \
    --proxy http://127.0.0.1:1
check "doctor: a name that nobody knows" blames elasticsearch.dns 9 "${trusted[@]}" "${known[@]}" \
    --no-proxy --endpoint https://nowhere.test
check "an authority besides the system's" ends 0 --ca-file "$work/private.pem" "${known[@]}" kibana-whitelist list
check "the key as PKCS#1" ends 0 "${trusted[@]}" --client-cert "$work/client.pem" --client-key "$work/pkcs1.key" instances
cat "$work/client.pem" "$work/client.key" >"$work/both.pem"
chmod 600 "$work/both.pem"
check "the key as SEC1" ends 0 "${trusted[@]}" --client-cert "$work/sec1.pem" --client-key "$work/sec1.key" instances
check "certificate and key in one file" ends 0 "${trusted[@]}" --client-cert "$work/both.pem" instances
check "the key of another certificate" ends 2 "${trusted[@]}" --client-cert "$work/client.pem" --client-key "$work/sec1.key" instances
chmod 640 "$work/client.key"
check "a key that others can read" ends 10 "${trusted[@]}" "${known[@]}" instances
chmod 600 "$work/client.key"
refuses "no client certificate" "client certificate" "${trusted[@]}"
refuses "a stranger's client certificate" "client certificate" "${trusted[@]}" \
    --client-cert "$work/foreign.pem" --client-key "$work/foreign.key"
refuses "no authority" "not signed by a trusted authority" "${known[@]}"
refuses "another authority" "not signed by a trusted authority" --ca-file "$work/stranger.pem" --ca-only "${known[@]}"
# What mongocli has is enough: its key, the address, and the authority that vouches for it there and nowhere else.
mkdir -p "$HOME/.config/mongocli"
mongocli=$HOME/.config/mongocli/config.toml
of_mongocli() {
    (umask 077 && printf '[default]\npublic_api_key = "%s"\nprivate_api_key = "%s"\nops_manager_url = "%s/"\nops_manager_ca_certificate = "%s"\n' \
        "$WHITELISTCTL_OPS_MANAGER_USERNAME" "$WHITELISTCTL_OPS_MANAGER_API_KEY" "$url" "$1" >"$mongocli")
}
# by_mongocli FUNCTION ARGUMENT...: the same with nothing of our own about Ops Manager.
by_mongocli() {
    (
        unset "${!WHITELISTCTL_OPS_MANAGER_@}" "${!MCLI_@}"
        "$@"
    )
}
of_mongocli "$work/private.pem"
check "mongocli's authority: user-whitelist list" by_mongocli ends 0 "${known[@]}" user-whitelist list
check "mongocli's authority: user-whitelist add" by_mongocli ends 0 "${known[@]}" user-whitelist add 198.51.100.7
check "mongocli's authority: user-whitelist delete" by_mongocli ends 0 "${known[@]}" user-whitelist delete 198.51.100.7
check "mongocli's authority: doctor" by_mongocli blames none 0 "${known[@]}" --service ops-manager
check "mongocli's authority is none of Alibaba Cloud's" by_mongocli stops "not signed by a trusted authority" "${known[@]}" kibana-whitelist list
check "an authority of ours instead" by_mongocli stops "not signed by a trusted authority" --ca-file "$work/stranger.pem" "${known[@]}" \
    user-whitelist list
of_mongocli "$work/absent.pem"
check "mongocli's authority is not there" by_mongocli stops "it does not exist" "${known[@]}" user-whitelist list
check "doctor: mongocli's authority is not there" by_mongocli blames ops_manager.trust 4 "${known[@]}" --service ops-manager
rm "$mongocli"
refuses "another authority, by SOCKS" "not signed by a trusted authority" --ca-file "$work/stranger.pem" --ca-only "${known[@]}" --proxy "$socks"
refuses "another pin" "is not the pinned one" --tls-pin "$(pin other)" "${known[@]}"
check "the pin of a good certificate" ends 0 --tls-pin "$(pin good)" "${known[@]}" kibana-whitelist list

terminate good "${asks[@]}" "sslVersion = TLSv1.2"
verbs "TLS 1.2" "${trusted[@]}" "${known[@]}"
refuses "TLS 1.2, no client certificate" "client certificate" "${trusted[@]}"

terminate other "${asks[@]}"
refuses "another host name" "is for another host name" "${trusted[@]}" "${known[@]}"

terminate expired "${asks[@]}"
refuses "expired" "has expired" "${trusted[@]}" "${known[@]}"
check "its pin, whatever its dates" ends 0 --tls-pin "$(pin expired)" "${known[@]}" kibana-whitelist list

terminate good "sslVersion = TLSv1.1" "ciphers = DEFAULT:@SECLEVEL=0"
check "the server does speak TLS 1.1" bash -c \
    "openssl s_client -connect $address:$tls_port -tls1_1 -cipher DEFAULT:@SECLEVEL=0 </dev/null 2>&1 | grep -q 'Protocol *: TLSv1.1'"
refuses "TLS 1.1" "no TLS version or cipher in common" "${trusted[@]}" "${known[@]}"

terminate selfmade "${asks[@]}"
refuses "self-made, as its own authority" "the certificate of $host:$tls_port" --ca-file "$work/selfmade.pem" "${known[@]}"
verbs "self-made, by its pin" --tls-pin "$(pin selfmade)" "${known[@]}"
terminate good "${asks[@]}"
refuses "self-made pin, another certificate" "is not the pinned one" --tls-pin "$(pin selfmade)" "${known[@]}"

refuses "the proxy gets no password" "wants a user name and a password" "${trusted[@]}" "${known[@]}" \
    --proxy "${proxy/ann:hemmelig-proxy@/}"
check "the proxy does not connect there" ends 9 "${trusted[@]}" "${known[@]}" --timeout 2 \
    --endpoint "https://$host:9999" kibana-whitelist list
before=$(connects)
check "--no-proxy goes there directly" ends 0 "${trusted[@]}" "${known[@]}" --no-proxy kibana-whitelist list
check "NO_PROXY goes there directly" env NO_PROXY=.test "$WHITELISTCTL" "${trusted[@]}" "${known[@]}" user-whitelist list
check "the proxy was not asked for these" test "$(connects)" -eq "$before"
before=$(wc -l <"$work/proxy.log")
check "this machine is never called by a proxy" env HTTP_PROXY="$proxy" ALL_PROXY="$proxy" \
    "$WHITELISTCTL" --endpoint "$sandbox_url" kibana-whitelist list
check "the proxy saw nothing of it" test "$(wc -l <"$work/proxy.log")" -eq "$before"

hidden() {
    local secret
    for secret in "${secrets[@]}"; do
        ! grep -F -- "$secret" "$work/said" || return 1
    done
}
check "no secret was said, and something was" bash -c "test -s '$work/said'"
check "no secret was said" hidden
finish
