#!/usr/bin/env bash
# The real binary against a served sandbox that it reaches by exported variables, as a script would reach the real
# services: every verb, every form of output, success and failure, both names of the user's list.

source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
needs jq
find_binary

mkdir "$work/home"
export HOME=$work/home WHITELISTCTL_CONFIG_DIR=$work/config WHITELISTCTL_STATE_DIR=$work/state
unset NO_COLOR CLICOLOR_FORCE XDG_CONFIG_HOME XDG_STATE_HOME

production=es-cn-n6w1o1x0w001cabcd
staging=es-cn-4lq2m8z0s002btagg
metrics=es-cn-9vk3d5j0m003metrc

# Serves afresh and takes the variables over from the file that `serve` writes. Arguments go to `sandbox serve`.
begin() {
    serve --env-file "$work/env" "$@"
    source "$work/env"
}

# Runs the tool with the arguments; its output goes to $work/out and $work/err, its exit code to $code.
run() {
    code=0
    "$WHITELISTCTL" "$@" >"$work/out" 2>"$work/err" </dev/null || code=$?
}

show() {
    printf 'exit %s\n-- stdout\n%s\n-- stderr\n%s\n' "$code" "$(<"$work/out")" "$(<"$work/err")"
    return 1
}

# gives EXIT FILTER ARGUMENT...: with `-o json` the command ends so, prints one JSON document of which the filter is
# true, and every line on stderr is JSON.
gives() {
    local wanted=$1 filter=$2
    shift 2
    run "$@" -o json
    ((code == wanted)) || show || return
    jq -es 'length == 1' "$work/out" >/dev/null || show || return
    jq -e "$filter" "$work/out" >/dev/null || { printf 'not true: %s\n' "$filter" && show; } || return
    jq -e ".schema_version == 1 and .exit_code == $wanted" "$work/out" >/dev/null || show || return
    lines "$work/err" || show
}

# fails EXIT CODE ARGUMENT...: as `gives`, with this code as the error of the first result and on stderr.
fails() {
    local wanted=$1 error=$2
    shift 2
    gives "$wanted" ".results[0].error | .code == \"$error\" and .exit_code == $wanted and (.message | length > 0)" "$@" &&
        stderr_error "$wanted" "$error"
}

# usage EXIT CODE ARGUMENT...: refused before there is a result: nothing on stdout, one JSON error on stderr.
usage() {
    local wanted=$1 error=$2
    shift 2
    run "$@"
    ((code == wanted)) || show || return
    [[ ! -s $work/out ]] || show || return
    stderr_error "$wanted" "$error"
}

stderr_error() {
    lines "$work/err" || show || return
    jq -es "map(select(.kind == \"error\")) | length == 1 and (.[0].schema_version == 1)
        and (.[0].error | .code == \"$2\" and .exit_code == $1 and (.message | length > 0))" "$work/err" >/dev/null || show
}

# Every line of the file is one JSON object; there may be none.
lines() {
    jq -Rse 'split("\n") | map(select(. != "")) | all(fromjson | type == "object")' "$1" >/dev/null
}

# in_lines EXIT ARGUMENT...: with `-o jsonl` every line is JSON, and the last is the summary with the exit code.
in_lines() {
    local wanted=$1
    shift
    run "$@" -o jsonl
    ((code == wanted)) || show || return
    [[ -s $work/out ]] && lines "$work/out" && lines "$work/err" || show || return
    jq -es "(last | .kind == \"summary\" and .exit_code == $wanted) and all(.schema_version == 1)" "$work/out" >/dev/null || show
}

# prints EXIT TEXT ARGUMENT...: the command ends so, and its stdout contains the text, which may be nothing.
prints() {
    local wanted=$1 text=$2
    shift 2
    run "$@"
    ((code == wanted)) || show || return
    [[ -z $text ]] || grep -qF -- "$text" "$work/out" || show
}

# exactly LINES ARGUMENT...: stdout is exactly these lines.
exactly() {
    local wanted=$1
    shift
    run "$@"
    ((code == 0)) && [[ $(<"$work/out") == "$wanted" ]] || show
}

# held LIST-ARGUMENT... -- ENTRY...: a new process reads exactly these entries.
held() {
    local arguments=()
    while [[ $1 != -- ]]; do
        arguments+=("$1")
        shift
    done
    shift
    exactly "$(printf '%s\n' "$@")" "${arguments[@]}" -o plain
}

changed='.kind == "change" and .results[0].outcome == "applied" and .results[0].changed == true and .summary.changed == 1'
unchanged='.kind == "change" and .results[0].outcome == "unchanged" and .results[0].changed == false'
planned='.kind == "change" and .results[0].outcome == "planned" and .results[0].dry_run == true'

kibana_reads() {
    check "instances names the three" gives 0 '.kind == "instances" and ([.results[].id] | length == 3)' instances
    check "instances in lines" in_lines 0 instances
    check "instances as plain ids" exactly "$(printf '%s\n' $staging $metrics $production)" instances -o plain
    check "list shows every group and network" gives 0 \
        '.kind == "list" and ([.results[].target | [.network, .group]] | length == 3)' kibana-whitelist list
    check "list in lines" in_lines 0 kibana-whitelist list
    check "list of one group" held kibana-whitelist list -g office --network public -- 198.51.100.16/28 198.51.100.200
    check "list as a table" prints 0 "public/office" kibana-whitelist list
    check "ls, kibana and kibana-allowlist are the same" prints 0 198.51.100.200 kibana-allowlist ls
    check "get names the block that admits" gives 0 \
        '.kind == "get" and .results[0].found and .results[0].admitted_by[0].entry.entry == "198.51.100.16/28"' \
        kibana-whitelist get 198.51.100.20
    check "get of what nothing admits" gives 5 '.results[0].found == false' kibana-whitelist get 8.8.8.8
    check "get --exact counts its own entries only" gives 5 '.results[0].found == false' kibana get --exact 198.51.100.20
    check "get in lines" in_lines 0 kibana-whitelist get 198.51.100.20
}

kibana_writes() {
    local list=(kibana-whitelist list -g default --network public)
    check "append --dry-run plans" gives 0 "$planned" kibana-whitelist append --dry-run 198.51.100.7
    check "append --dry-run sent nothing" held "${list[@]}" -- 192.0.2.10 192.0.2.128/26
    check "append shows before, after and what changed" gives 0 \
        "$changed and (.results[0] | .added == [\"198.51.100.7\", \"203.0.113.0/24\"]
         and (.before | length == 2) and (.after | length == 4))" kibana-whitelist append 198.51.100.7 203.0.113.0/24
    check "append again changes nothing" gives 0 "$unchanged" kibana-whitelist append 198.51.100.7 203.0.113.0/24
    check "append again says so to people" prints 0 "" kibana-whitelist append 198.51.100.7
    check "a new process sees it" held "${list[@]}" -- 192.0.2.10 192.0.2.128/26 198.51.100.7 203.0.113.0/24
    check "append in lines" in_lines 0 kibana-whitelist append 2001:db8:7::/48
    check "delete of two" gives 0 "$changed and (.results[0].removed | length == 2)" \
        kibana-whitelist delete 198.51.100.7 2001:db8:7::/48
    check "delete of what is absent" gives 0 "$unchanged and .results[0].not_present == [\"198.51.100.7\"]" \
        kibana rm 198.51.100.7
    printf '# office\n198.51.100.20\n198.51.100.21\n203.0.113.9\n' >"$work/entries"
    check "cover from a file" gives 0 "$changed" kibana-whitelist cover -f "$work/entries"
    check "cover left what was named" held "${list[@]}" -- 198.51.100.20 198.51.100.21 203.0.113.9
    check "cover --create-group" gives 0 "$changed" kibana-whitelist cover -g ci --create-group 198.51.100.7 2001:db8::7
    check "append --create-group" gives 0 "$changed" kibana-whitelist append -g ops --create-group 203.0.113.200
    check "delete --delete-group" gives 0 "$changed" kibana-whitelist delete -g ops --delete-group
    check "cover --delete-group" gives 0 "$changed" kibana-whitelist cover -g ci --delete-group
    check "the groups are gone" gives 0 '[.results[].target.group] == ["default", "office"]' \
        kibana-whitelist list --network public
    check "two instances, two results" gives 0 '(.results | length == 2) and .summary.targets == 2' \
        kibana-whitelist append -i $production -i $metrics 203.0.113.77
}

kibana_other_lists() {
    check "private append" gives 0 "$changed and .results[0].target.network == \"private\"" \
        kibana-whitelist append --network private 192.168.13.0/24
    check "private cover" gives 0 "$changed" kibana-whitelist cover --network private 192.168.14.0/24 192.168.15.1
    check "private delete" gives 0 "$changed" kibana-whitelist delete --network private 192.168.14.0/24
    check "private cover --create-group" gives 0 "$changed" \
        kibana-whitelist cover --network private -g vpn --create-group 192.168.16.1
    check "private delete --delete-group" gives 0 "$changed" kibana-whitelist delete --network private -g vpn --delete-group
    check "the private list is left so" held kibana-whitelist list -g default --network private -- 192.168.15.1
    check "cover --style list" gives 0 "$changed" kibana-whitelist cover -i $staging --style list 203.0.113.5 198.51.100.0/28
    check "the list style is left so" held kibana-whitelist list -i $staging -g default --network public -- \
        198.51.100.0/28 203.0.113.5
    check "cover --style list is refused beside other groups" fails 3 refused kibana-whitelist cover --style list 203.0.113.5
}

kibana_failures() {
    check "append to an unknown group" fails 5 not_found kibana-whitelist append -g nobody 203.0.113.5
    check "cover of an unknown group" fails 3 refused kibana-whitelist cover -g nobody 203.0.113.5
    check "delete of the last entry" fails 3 refused kibana-whitelist delete -i $staging 203.0.113.5 198.51.100.0/28
    check "cover with nothing" fails 3 refused kibana-whitelist cover
    check "append with nothing" usage 2 usage kibana-whitelist append -o json
    check "an unknown instance" fails 5 not_found kibana-whitelist list -i es-cn-000000000000nobody
    check "an unknown instance, in lines" in_lines 5 kibana-whitelist list -i es-cn-000000000000nobody
    check "the private list of a cloud-native instance" fails 5 not_found \
        kibana-whitelist append -i $metrics --network private 192.168.1.1
    check "--delete-group for default" fails 3 refused kibana-whitelist delete -g default --delete-group
    check "one of two instances fails" gives 7 '.summary == {targets: 2, changed: 1, failed: 1}' \
        kibana-whitelist append -i $production -i es-cn-000000000000nobody 203.0.113.78
    ALIBABA_CLOUD_ACCESS_KEY_SECRET=wrong check "a wrong secret" fails 4 unauthenticated kibana-whitelist list
    ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5tNobody check "an unknown key" fails 4 unauthenticated kibana-whitelist list
    WHITELISTCTL_ENDPOINT=http://127.0.0.1:1 check "nobody listens" fails 9 unreachable kibana-whitelist list
    ALIBABA_CLOUD_ACCESS_KEY_SECRET='' check "half a key pair" fails 4 broken_credentials kibana-whitelist list
}

usage_errors() {
    local text
    for text in 010.1.1.1 1.2.3.4/33 1.2.3.4/255.255.255.0 10.0.0.5/24 1.2.3.4-1.2.3.9 example.org ::ffff:1.2.3.4 1.2.3; do
        check "$text is refused" usage 2 invalid_entry kibana-whitelist append "$text" -o json
        check "$text is refused for users" usage 2 invalid_entry user-whitelist add "$text" -o json
    done
    check "an unknown verb" usage 2 usage kibana-whitelist frobnicate -o json
    check "an unknown command" usage 2 usage frobnicate -o json
    check "an unknown option" usage 2 usage -o json instances --frobnicate
    check "no command" usage 2 usage -o json
    check "no verb" usage 2 usage -o json kibana-whitelist
    check "an unknown form of output is told in words" prints 2 "" instances -o xml
    check "me is still to come" usage 2 usage me -o json
    check "an instance id that is none" usage 2 invalid_name kibana-whitelist list -i Nobody! -o json
    check "a user id that is none" usage 2 invalid_name user-whitelist list -u nobody -o json
    check "usage errors in lines" usage 2 usage kibana-whitelist frobnicate -o jsonl
    check "a file that is not there" usage 2 invalid_file kibana-whitelist append -f "$work/missing" -o json
    check "an assumption that is none" usage 2 usage sandbox serve --ephemeral --assume nothing=on -o json
}

# The user's list. The argument says under which name of the resource it is served.
user_rounds() {
    check "$1: list" gives 0 '.kind == "list" and (.results[0].entries | length == 4)
        and (.results[0].entries[] | select(.text == "1.2.3.4") | .count == 9 and .last_used_address == "1.2.3.4")' \
        user-whitelist list
    check "$1: list in lines" in_lines 0 user-whitelist list
    check "$1: add of addresses and blocks" gives 0 "$changed and (.results[0].added | length == 4)" \
        user-whitelist add 198.51.100.7 203.0.113.0/24 2001:db8::7 2001:db8:1::/48
    check "$1: add again changes nothing" gives 0 "$unchanged" user-whitelist add 203.0.113.0/24 2001:db8::7
    check "$1: a new process sees it" held user-whitelist list -- 1.2.3.4 5.6.7.8/30 12.34.56.78 127.0.0.1 198.51.100.7 \
        203.0.113.0/24 2001:db8::7 2001:db8:1::/48
    check "$1: get of an address" gives 0 '.results[0].admitted_by[0].entry.entry == "198.51.100.7"' user-whitelist get 198.51.100.7
    check "$1: get by a wider block" gives 0 '.results[0].admitted_by[0].entry.entry == "2001:db8:1::/48"' user get 2001:db8:1::9
    check "$1: get of a block" gives 0 '.results[0].found' user-whitelist get --exact 203.0.113.0/24
    check "$1: get of what nothing admits" gives 5 '.results[0].found == false' user-whitelist get 8.8.8.8
    check "$1: get as a table" prints 0 203.0.113.0/24 user-whitelist show 203.0.113.9
    check "$1: delete --dry-run plans" gives 0 "$planned" user-whitelist delete --dry-run 198.51.100.7
    check "$1: delete" gives 0 "$changed and (.results[0].removed | length == 4)" \
        user-whitelist delete 198.51.100.7 203.0.113.0/24 2001:db8::7 2001:db8:1::/48
    check "$1: delete by the stored spelling" gives 0 "$changed" user-whitelist delete --stored 5.6.7.8/30
    check "$1: delete of what is absent" gives 0 "$unchanged and .results[0].not_present == [\"198.51.100.7\"]" \
        user-access-list rm 198.51.100.7
    check "$1: the list is left so" held user-whitelist list -- 1.2.3.4 12.34.56.78 127.0.0.1
    check "$1: the caller's own address is kept" fails 1 caller_entry user-whitelist delete 127.0.0.1 --allow lock-out
    check "$1: some done and some not" gives 7 '.results[0].outcome == "partial"' user-whitelist delete 1.2.3.4 127.0.0.1 --allow lock-out
    WHITELISTCTL_OPS_MANAGER_API_KEY=wrong check "$1: a wrong key" fails 4 unauthenticated user-whitelist list
}

sandbox_commands() {
    check "sandbox reset" gives 0 '.kind == "sandbox_status"' sandbox reset --state "$work/kept"
    check "sandbox status" gives 0 '.kind == "sandbox_status" and .kept' sandbox status --state "$work/kept"
    check "sandbox run passes the exit code on" prints 7 "" sandbox run --state "$work/kept" -- bash -c 'exit 7'
    check "sandbox run exports what is needed" prints 0 192.0.2.10 sandbox run --state "$work/kept" -- \
        "$WHITELISTCTL" kibana-whitelist list
    check "--sandbox keeps what was changed" gives 0 "$changed" --sandbox kibana-whitelist append 198.51.100.7
    check "--sandbox again changes nothing" gives 0 "$unchanged" --sandbox kibana-whitelist append 198.51.100.7
    check "schema is JSON" prints 0 '"$schema"' schema
    check "schema parses" jq -e '."$schema"' "$work/out"
    local shell
    for shell in bash zsh fish powershell elvish nushell; do
        check "completions for $shell" prints 0 whitelistctl completions $shell
    done
    check "man" prints 0 '.TH "whitelistctl"' man
    check "man as JSON" gives 0 '.kind == "text" and .name == "man/whitelistctl"' man
    check "history" gives 0 '.kind == "history"' history
    check "undo" gives 0 '.results[0].verb == "undo" and .results[0].outcome == "applied"' --sandbox undo --last
    check "resume with nothing to settle" gives 0 '.results == []' --sandbox resume
    check "completions as JSON" gives 0 '.kind == "text" and (.text | length > 500)' completions zsh
}

begin
kibana_reads
kibana_writes
kibana_other_lists
kibana_failures
usage_errors
user_rounds "both names"
begin --assume access-list=off
user_rounds "whitelist only"
begin --assume whitelist=off
user_rounds "accessList only"
sandbox_commands
finish
