#!/usr/bin/env bash
# curl against the sandbox: the five calls of the vendor's page on the user whitelist, word for word but for scheme,
# host and key, under both names of the resource; then what has to be refused, of Ops Manager and of Elasticsearch.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs curl jq awk python3
find_binary

# One call. The arguments are curl's own; the status line goes to $work/status, the body to $work/body. With `-i` and
# `--digest` curl prints the head of the unauthenticated leg as well: the last head is the answer's.
call() {
    command curl -q -sS --max-time 20 "$@" >"$work/answer"
    tr -d '\r' <"$work/answer" | awk -v status="$work/status" -v body="$work/body" '
        BEGIN { head = 1; printf "" > body }
        head && $0 == "" { head = 0; first = 1; next }
        head { if (/^HTTP\//) line = $0; next }
        first && /^HTTP\// { head = 1; line = $0; next }
        { first = 0; print > body }
        END { print line > status }'
}

# answered STATUS-LINE [JQ-FILTER]: the last answer has exactly this status line, and its body makes the filter true.
answered() {
    if [[ $(<"$work/status") != "$1" ]]; then
        printf 'wanted %s, got %s\n' "$1" "$(<"$work/status")"
        cat "$work/body"
        return 1
    fi
    if [[ -n ${2:-} ]] && ! jq -e "$2" "$work/body" >/dev/null; then
        printf 'not true: %s\n' "$2"
        cat "$work/body"
        return 1
    fi
}

# The entries of the page's sample answers, without the links that it elides.
page_list='[
  { "cidrBlock" : "5.6.7.8/30", "count" : 482, "created" : "2014-04-23T16:17:44Z",
    "lastUsed" : "2016-04-19T14:15:52Z", "lastUsedAddress" : "5.6.7.7" },
  { "cidrBlock" : "1.2.3.4/32", "count" : 9, "created" : "2016-02-19T14:46:14Z", "ipAddress" : "1.2.3.4",
    "lastUsed" : "2016-04-25T15:42:50Z", "lastUsedAddress" : "1.2.3.4" } ]'
page_one='{ "cidrBlock" : "12.34.56.78/32", "ipAddress" : "12.34.56.78", "created" : "2014-04-23T16:17:44Z", "count" : 482 }'
page_added='[ { "cidrBlock" : "76.54.32.10/32", "ipAddress" : "76.54.32.10", "count" : 0 },
  { "cidrBlock" : "2.3.4.5/32", "ipAddress" : "2.3.4.5", "count" : 0 } ]'

# A page of results: totalCount and links are there, every entry has links, and the count is right.
envelope='(.totalCount == (.results | length)) and (.links | type == "array")
  and all(.results[]; .links | type == "array")'

# The five calls in the page's order, then the list again. $1 is the name of the resource.
five_calls() {
    local host user name=$1
    serve
    host=$(told .ops_manager.url)
    user=$(told .ops_manager.username):$(told .ops_manager.api_key)

    call -i -u "$user" --digest "$host/api/public/v1.0/users/5356823b3004dee37132bb7b/$name"
    check "$name: GET of the list answers 200 with the page's entries" answered "HTTP/1.1 200 OK" \
        "$envelope and (.totalCount == 4) and ([.results[] | del(.links)] | contains($page_list))
         and ([.results[] | del(.links)] | .[:2] == $page_list)"

    call -i -u "$user" --digest "$host/api/public/v1.0/users/5356823b3004dee37132bb7b/$name/12.34.56.78"
    check "$name: GET of 12.34.56.78 answers 200 with the page's entry" answered "HTTP/1.1 200 OK" \
        "(.links | type == \"array\") and (del(.links) == $page_one)"

    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$host/api/public/v1.0/users/5356823b3004dee37132bb7b/$name" --data '
[ {
    "ipAddress" : "76.54.32.10"
  }, {
    "ipAddress" : "2.3.4.5"
} ]'
    check "$name: POST of 76.54.32.10 and 2.3.4.5 answers 201 with both, unused" answered "HTTP/1.1 201 Created" \
        "$envelope and (.totalCount == 6) and ([.results[-2:][] | del(.links, .created)] == $page_added)
         and all(.results[-2:][]; .created | test(\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z\$\"))"

    call -i -u "$user" --digest "$host/api/public/v1.0/users/5356823b3004dee37132bb7b/$name/2.3.4.5"
    check "$name: GET of 2.3.4.5 answers 200" answered "HTTP/1.1 200 OK" '.ipAddress == "2.3.4.5"'

    call -i -u "$user" --digest -X DELETE "$host/api/public/v1.0/users/5356823b3004dee37132bb7b/$name/2.3.4.5"
    check "$name: DELETE of 2.3.4.5 answers 200" answered "HTTP/1.1 200 OK"

    call -i -u "$user" --digest "$host/api/public/v1.0/users/5356823b3004dee37132bb7b/$name"
    check "$name: the list has 76.54.32.10 and no longer 2.3.4.5" answered "HTTP/1.1 200 OK" \
        "$envelope and (.totalCount == 5) and ([.results[].ipAddress] | index(\"76.54.32.10\") and (index(\"2.3.4.5\") | not))"
}

# What else the page says of the calls, and what it says is refused. $1 is the name of the resource, $2 its spelling
# in the codes of errors. The server of the five calls goes on.
rules() {
    local list user name=$1 code=$2
    list=$(told .ops_manager.url)/api/public/v1.0/users/$(told .ops_manager.user)/$name
    user=$(told .ops_manager.username):$(told .ops_manager.api_key)

    call -i -u "$user" --digest -X DELETE "$list/2.3.4.5"
    check "$name: what is gone cannot be deleted again" answered "HTTP/1.1 404 Not Found" ".errorCode == \"${code}_NOT_FOUND\""

    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$list" --data '[{"ipAddress":"76.54.32.10"}]'
    check "$name: POST of what is there is ignored" answered "HTTP/1.1 201 Created" \
        '[.results[] | select(.ipAddress == "76.54.32.10")] | length == 1'

    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$list" \
        --data '[{"cidrBlock":"203.0.113.0/24"},{"cidrBlock":"198.51.100.9/32"},{"ipAddress":"2001:db8::7"}]'
    check "$name: POST takes blocks and IPv6, and /32 is an address" answered "HTTP/1.1 201 Created" \
        '[.results[-3:][] | [.ipAddress, .cidrBlock]] | (.[0] == [null, "203.0.113.0/24"])
         and (.[1] == ["198.51.100.9", "198.51.100.9/32"]) and (.[2][0] == "2001:db8::7")'

    call -i -u "$user" --digest "$list/203.0.113.0%2F24"
    check "$name: GET of a block by %2F" answered "HTTP/1.1 200 OK" '.cidrBlock == "203.0.113.0/24"'
    call -i -u "$user" --digest -X DELETE "$list/203.0.113.0%2F24"
    check "$name: DELETE of a block by %2F" answered "HTTP/1.1 200 OK"
    call -i -u "$user" --digest "$list/203.0.113.0%2F24"
    check "$name: the block is gone" answered "HTTP/1.1 404 Not Found" ".errorCode == \"${code}_NOT_FOUND\""

    call -i -u "$user" --digest -X DELETE "$list/127.0.0.1"
    check "$name: the caller's own address is kept" answered "HTTP/1.1 400 Bad Request" \
        ".errorCode == \"CANNOT_REMOVE_CALLER_FROM_${code}\""

    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$list" --data '{"ipAddress":"1.1.1.1"}'
    check "$name: POST of an entity that is no array is refused" refused 400
    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$list" --data '[{"ipAddress":"1.2.3.456"}]'
    check "$name: POST of what is no address is refused" refused 400
    call -i -u "$user" --digest "${list/5356823b3004dee37132bb7b/5356823b3004dee37132bb7c}"
    check "$name: the list of another user is refused" refused 401 403 404

    wrong_keys "$name" "$list"

    call -i -u "$user" --digest "$list"
    check "$name: the refused calls have changed nothing" answered "HTTP/1.1 200 OK" \
        '[.results[].cidrBlock] == ["5.6.7.8/30", "1.2.3.4/32", "12.34.56.78/32", "127.0.0.1/32", "76.54.32.10/32",
          "198.51.100.9/32", "2001:db8::7/128"]'
}

# refused STATUS...: the last answer has one of these statuses, and its body is the service's error with that status.
refused() {
    local status
    for status in "$@"; do
        if [[ $(<"$work/status") == "HTTP/1.1 $status "* ]]; then
            jq -e ".error == $status" "$work/body" >/dev/null && return
        fi
    done
    cat "$work/status" "$work/body"
    return 1
}

# Keys that do not fit, no key, and a key in the clear. $1 names the resource, $2 is its address.
wrong_keys() {
    local name=$1 list=$2 username key
    username=$(told .ops_manager.username)
    key=$(told .ops_manager.api_key)
    call -i -u "$username:${key%?}!" --digest "$list"
    check "$name: a wrong key is refused" refused 401
    call -i -u "$username:${key%?}!" -H "Content-Type: application/json" --digest -X POST "$list" --data '[{"ipAddress":"6.6.6.6"}]'
    check "$name: a wrong key adds nothing" refused 401
    call -i -u "$username:${key%?}!" --digest -X DELETE "$list/1.2.3.4"
    check "$name: a wrong key deletes nothing" refused 401
    call -i -u "somebody@example.com:$key" --digest "$list"
    check "$name: a wrong user name is refused" refused 401
    call -i "$list"
    check "$name: a call without a key is refused" refused 401
    call -i -u "$username:$key" --basic "$list"
    check "$name: Basic is refused" refused 401
}

# Changes have to come from a listed address.
unlisted_caller() {
    local list user
    serve --caller 192.0.2.1
    list=$(told .ops_manager.url)/api/public/v1.0/users/$(told .ops_manager.user)/whitelist
    user=$(told .ops_manager.username):$(told .ops_manager.api_key)
    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$list" --data '[{"ipAddress":"192.0.2.1"}]'
    check "whitelist: POST from an address that is not listed is refused" answered "HTTP/1.1 403 Forbidden" \
        '.errorCode == "RESOURCE_REQUIRES_WHITELIST" and .parameters == ["192.0.2.1"]'
    call -i -u "$user" --digest -X DELETE "$list/1.2.3.4"
    check "whitelist: DELETE from an address that is not listed is refused" answered "HTTP/1.1 403 Forbidden" \
        '.errorCode == "RESOURCE_REQUIRES_WHITELIST" and .parameters == ["192.0.2.1"]'
}

# signed KEY SECRET METHOD TARGET BODY [SECONDS]: one Elasticsearch call, signed here by ACS3-HMAC-SHA256, dated
# SECONDS from now; the nonce is $nonce if that is set.
signed() {
    local headers
    headers=$(python3 - "$(told .elasticsearch.endpoint)" "$@" "nonce=${nonce:-}" <<'PYTHON'
import datetime, hashlib, hmac, sys, urllib.parse, uuid

endpoint, key, secret, method, target, body, *rest = sys.argv[1:]
nonce = rest.pop().removeprefix("nonce=") or str(uuid.uuid4())
date = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=int(rest[0]) if rest else 0)
path, _, query = target.partition("?")
digest = hashlib.sha256(body.encode()).hexdigest()
headers = {
    "host": urllib.parse.urlsplit(endpoint).netloc,
    "x-acs-action": {"GET": "DescribeInstance", "POST": "UpdateKibanaWhiteIps"}[method],
    "x-acs-content-sha256": digest,
    "x-acs-date": date.strftime("%Y-%m-%dT%H:%M:%SZ"),
    "x-acs-signature-nonce": nonce,
    "x-acs-version": "2017-06-13",
}
names = ";".join(sorted(headers))
lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
canonical = "\n".join([method, path, query, lines, names, digest])
to_sign = "ACS3-HMAC-SHA256\n" + hashlib.sha256(canonical.encode()).hexdigest()
signature = hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest()
for name in sorted(headers):
    print(f'header = "{name}: {headers[name]}"')
print(f'header = "authorization: ACS3-HMAC-SHA256 Credential={key},SignedHeaders={names},Signature={signature}"')
PYTHON
    )
    local body=()
    if [[ -n $5 ]]; then
        body=(-H "content-type: application/json" --data "$5")
    fi
    call -i -X "$3" "${body[@]}" --config <(printf '%s\n' "$headers") "$(told .elasticsearch.endpoint)$4"
}

# acs STATUS CODE: the last answer is an Elasticsearch error with this code.
acs() {
    [[ $(<"$work/status") == "HTTP/1.1 $1 "* ]] && jq -e --arg code "$2" '.Code == $code and (.RequestId | length > 0)' \
        "$work/body" >/dev/null && return
    cat "$work/status" "$work/body"
    return 1
}

elasticsearch() {
    local key secret instance writes body nonce
    serve
    key=$(told .elasticsearch.access_key_id)
    secret=$(told .elasticsearch.access_key_secret)
    instance=/openapi/instances/$(told '.elasticsearch.instances[0]')
    writes="$instance/kibana-white-ips?modifyMode=Append"
    body='{"whiteIpGroup":{"groupName":"default","ips":["198.51.100.7"],"whiteIpType":"PUBLIC_KIBANA"}}'
    local groups='[.Result.networkConfig.whiteIpGroupList[] | select(.whiteIpType == "PUBLIC_KIBANA" and .groupName == "default").ips[]]'

    call -i "$(told .elasticsearch.endpoint)$instance"
    check "elasticsearch: an unsigned read is refused" acs 400 MissingAuthorization
    call -i -X POST -H "content-type: application/json" --data "$body" "$(told .elasticsearch.endpoint)$writes"
    check "elasticsearch: an unsigned change is refused" acs 400 MissingAuthorization
    signed "$key" "${secret%?}!" GET "$instance" ""
    check "elasticsearch: a read signed with a wrong secret is refused" acs 400 SignatureDoesNotMatch
    signed "$key" "${secret%?}!" POST "$writes" "$body"
    check "elasticsearch: a change signed with a wrong secret is refused" acs 400 SignatureDoesNotMatch
    signed "LTAI5tNobody" "$secret" GET "$instance" ""
    check "elasticsearch: an unknown key is refused" acs 404 InvalidAccessKeyId.NotFound
    signed "$key" "$secret" GET "$instance" "" -1200
    check "elasticsearch: a call of 20 minutes ago is refused" acs 400 InvalidTimeStamp.Expired

    signed "$key" "$secret" GET "$instance" ""
    check "elasticsearch: the refused change left the group alone" answered "HTTP/1.1 200 OK" \
        "$groups == [\"192.0.2.10\", \"192.0.2.128/26\"]"
    nonce=3156853299f313e23d1673dc12e1703d
    signed "$key" "$secret" POST "$writes" "$body"
    check "elasticsearch: the change signed rightly is made" answered "HTTP/1.1 200 OK" \
        "$groups == [\"192.0.2.10\", \"192.0.2.128/26\", \"198.51.100.7\"]"
    signed "$key" "$secret" POST "$writes" "$body"
    check "elasticsearch: a nonce counts once" acs 400 SignatureNonceUsed
}

# The list of the installation: one entry a call, addressed by its id. $1 and $2 are as for `rules`.
global_list() {
    local list user id name=$1 code=$2
    list=$(told .ops_manager.url)/api/public/v1.0/admin/$name
    user=$(told .ops_manager.username):$(told .ops_manager.api_key)

    call -i -u "$user" --digest "$list"
    check "admin/$name: GET of the list answers 200 with ids and descriptions" answered "HTTP/1.1 200 OK" \
        '[.results[] | [.cidrBlock, .description, .type]][0] == ["172.20.0.1", "test", "GLOBAL_ROLE"]'
    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$list" \
        --data '{"cidrBlock":"203.0.113.0/24","description":"office"}'
    check "admin/$name: POST of one object answers 200 with the entry" answered "HTTP/1.1 200 OK" \
        '(.cidrBlock == "203.0.113.0/24") and (.id | test("^[0-9a-f]{24}$"))'
    id=$(jq -r .id "$work/body")
    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$list" \
        --data '{"cidrBlock":"203.0.113.0/24","description":"again"}'
    check "admin/$name: POST of what is there is refused" answered "HTTP/1.1 400 Bad Request" \
        ".errorCode == \"DUPLICATE_GLOBAL_${code}_ENTRY\""
    call -i -u "$user" -H "Content-Type: application/json" --digest -X POST "$list" --data '{"cidrBlock":"198.51.100.0/24"}'
    check "admin/$name: POST without a description is refused" refused 400
    call -i -u "$user" -H "Content-Type: application/json" --digest -X PATCH "$list/$id" --data '{"description":"moved"}'
    check "admin/$name: PATCH changes the description" answered "HTTP/1.1 200 OK" \
        '(.description == "moved") and (.cidrBlock == "203.0.113.0/24")'
    call -i -u "$user" -H "Content-Type: application/json" --digest -X PATCH "$list/$id" --data '{}'
    check "admin/$name: PATCH of nothing is refused" answered "HTTP/1.1 400 Bad Request" \
        '.errorCode == "NO_CIDR_BLOCK_OR_DESCRIPTION"'
    call -i -u "$user" --digest "$list/$id"
    check "admin/$name: GET of one entry by its id" answered "HTTP/1.1 200 OK" '.description == "moved"'
    call -i -u "$user" --digest -X DELETE "$list/$id"
    check "admin/$name: DELETE answers 204" answered "HTTP/1.1 204 No Content"
    call -i -u "$user" --digest -X DELETE "$list/$id"
    check "admin/$name: what is gone cannot be deleted again" answered "HTTP/1.1 404 Not Found" \
        ".errorCode == \"GLOBAL_${code}_ENTRY_NOT_FOUND\""
}

five_calls whitelist
rules whitelist WHITELIST
global_list whitelist WHITELIST
five_calls accessList
rules accessList ACCESS_LIST
global_list accessList ACCESS_LIST
unlisted_caller
elasticsearch
finish
