#!/usr/bin/env bash
# The shared journal against servers of S3 that share no line with it: moto from PyPI, and versitygw where Go is installed.
# They are installed into folders of their own under target/.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${CARGO_TARGET_DIR:-$here/../../target}
venv=$target/interop/s3
gateway=$target/interop/go/versitygw

# Installing comes first: it may need the proxy variables, which the rest clears.
if ! cmp -s "$here/requirements-s3.txt" "$venv/installed"; then
    set -e
    rm -rf "$venv"
    python3 -m venv "$venv"
    if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements-s3.txt"; then
        printf 'SKIPPED: moto cannot be installed\n'
        exit 0
    fi
    cp "$here/requirements-s3.txt" "$venv/installed"
fi
if command -v go >/dev/null && [[ ! -x $gateway ]]; then
    # A server that cannot be built leaves moto as the only judge, and the summary says so.
    GOBIN=$(dirname "$(realpath -m "$gateway")") timeout 240 go install github.com/versity/versitygw/cmd/versitygw@v1.8.0 || true
fi

source "$here/common.sh"
needs jq python3
find_binary
export AWS_ACCESS_KEY_ID=interop-key-id AWS_SECRET_ACCESS_KEY=interop-secret-key-0123456789
unset AWS_PROFILE AWS_SESSION_TOKEN AWS_REGION AWS_DEFAULT_REGION
store=
trap 'stop; [[ -z $store ]] || kill "$store" 2>/dev/null; wait; rm -rf "$work"' EXIT

# A free port of 127.0.0.1.
free_port() {
    python3 -c 'import socket; print(socket.create_server(("127.0.0.1", 0)).getsockname()[1])'
}

# Creates the bucket at port $1, once the server is there.
create_bucket() {
    "$venv/bin/python" -I - "$1" <<'PYTHON'
import sys, time
import boto3, botocore
client = boto3.client("s3", endpoint_url=f"http://127.0.0.1:{sys.argv[1]}", region_name="us-east-1")
for _ in range(100):
    try:
        client.create_bucket(Bucket="team-state")
        break
    except botocore.exceptions.EndpointConnectionError:
        time.sleep(0.1)
else:
    sys.exit("the server did not start")
PYTHON
}

# On machine $1, runs the rest in the sandbox, whose lists every machine has for itself.
on() {
    WHITELISTCTL_STATE_DIR=$work/$name/$1 HOME=$work/$name/$1 "$WHITELISTCTL" --sandbox --journal "$journal" "${@:2}"
}

# Several machines append at the same time, and no change is lost.
all_append() {
    local machine running=()
    for machine in 1 2 3 4; do
        on "$machine" kibana-whitelist append -i es-cn-n6w1o1x0w001cabcd -g "group$machine" --create-group "203.0.113.$machine" &
        running+=($!)
    done
    for machine in "${running[@]}"; do wait "$machine"; done
}

has() {
    [[ $(on "$1" history -o json | jq '.results | length') == "$2" ]]
}

judge() {
    name=$1
    journal="s3://team-state/w?endpoint=http://127.0.0.1:$2&region=us-east-1&style=path"
    mkdir -p "$work/$name"
    check "$name: the bucket is created" create_bucket "$2"
    check "$name: the probe passes" on 1 journal init
    check "$name: four machines append at the same time" all_append
    check "$name: an empty home sees all four changes" has 5 4
    check "$name: a machine that was there sees them, too" has 1 4
    check "$name: the journal is sound" on 6 journal verify
}

port=$(free_port)
"$venv/bin/moto_server" -H 127.0.0.1 -p "$port" >"$work/moto.log" 2>&1 </dev/null &
store=$!
judge moto "$port"
kill "$store"

if [[ -x $gateway ]]; then
    port=$(free_port)
    mkdir "$work/buckets"
    "$gateway" --access "$AWS_ACCESS_KEY_ID" --secret "$AWS_SECRET_ACCESS_KEY" --port "127.0.0.1:$port" --region us-east-1 \
        posix "$work/buckets" >"$work/gateway.log" 2>&1 </dev/null &
    store=$!
    judge versitygw "$port"
else
    printf 'versitygw is not there: moto alone was asked\n'
fi
finish
