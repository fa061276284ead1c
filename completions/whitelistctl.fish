# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_whitelistctl_global_optspecs
    string join \n p/profile= sandbox region= endpoint= endpoint-type= ops-manager-url= ca-file= ca-only tls-pin= client-cert= client-key= proxy= no-proxy o/output= q/quiet v/verbose color= dry-run allow= y/yes no-input if-match= wait= no-wait settle= reason= journal= caller= timeout= h/help V/version
end

function __fish_whitelistctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_whitelistctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_whitelistctl_using_subcommand
    set -l cmd (__fish_whitelistctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s V -l version -d 'Print version'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "kibana-whitelist" -d 'Show or change the Kibana whitelist of an Elasticsearch instance'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "kibana" -d 'Show or change the Kibana whitelist of an Elasticsearch instance'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "kibana-allowlist" -d 'Show or change the Kibana whitelist of an Elasticsearch instance'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "es-whitelist" -d 'Show or change the whitelists of the cluster itself, of an Elasticsearch instance'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "es" -d 'Show or change the whitelists of the cluster itself, of an Elasticsearch instance'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "es-allowlist" -d 'Show or change the whitelists of the cluster itself, of an Elasticsearch instance'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "user-whitelist" -d 'Show or change the API whitelist of an Ops Manager user'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "user" -d 'Show or change the API whitelist of an Ops Manager user'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "user-access-list" -d 'Show or change the API whitelist of an Ops Manager user'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "instances" -d 'List the Elasticsearch instances of the region'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "history" -d 'Show the changes that were made from here, latest first'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "undo" -d 'Take a change back: the inverse of its difference, against the list as it is now'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "resume" -d 'Find out what became of changes whose outcome is not known, by reading; sends nothing without --finish'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "profile" -d 'List, show, change, remove or set up profiles: settings with a name, and where their secrets are'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "doctor" -d 'Check settings, credentials, network and services in order, and say what is wrong and how to mend it'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "sandbox" -d 'Serve, use, inspect or reset the embedded simulator of both services'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "completions" -d 'Print a completion script'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "man" -d 'Print a manual page'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "schema" -d 'Print the JSON Schema of the `json` output'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "cover" -d 'Make a group exactly the named entries; what is not named goes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l style -d 'How the change is sent; `list` is for group `default` while there is no other' -r -f -a "group\t'As one group'
list\t'As the plain list of group `default`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l gradual -d 'Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between, and entries that others add meanwhile are kept'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "cover" -d 'Make a group exactly the named entries; what is not named goes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l style -d 'How the change is sent; `list` is for group `default` while there is no other' -r -f -a "group\t'As one group'
list\t'As the plain list of group `default`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l gradual -d 'Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between, and entries that others add meanwhile are kept'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "cover" -d 'Make a group exactly the named entries; what is not named goes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l style -d 'How the change is sent; `list` is for group `default` while there is no other' -r -f -a "group\t'As one group'
list\t'As the plain list of group `default`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -l gradual -d 'Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between, and entries that others add meanwhile are kept'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-allowlist; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "cover" -d 'Make a group exactly the named entries; what is not named goes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l gradual -d 'Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between, and entries that others add meanwhile are kept'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "cover" -d 'Make a group exactly the named entries; what is not named goes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l gradual -d 'Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between, and entries that others add meanwhile are kept'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "cover" -d 'Make a group exactly the named entries; what is not named goes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and not __fish_seen_subcommand_from list ls get show cover append delete rm" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group (default: all)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l network -d 'Only this network\'s list (default: all)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -l gradual -d 'Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between, and entries that others add meanwhile are kept'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group (default: the profile\'s, else `default`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l network -d 'Which list (default for Kibana: the profile\'s, else public; default for the cluster: private)' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group with all its entries; stands alone, never for `default`'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-allowlist; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "list" -d 'Show the entries with what the server knows of their use'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "ls" -d 'Show the entries with what the server knows of their use'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "get" -d 'Show an entry, or the blocks that admit an address; exit 5 if nothing does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "show" -d 'Show an entry, or the blocks that admit an address; exit 5 if nothing does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "add" -d 'Add entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "delete" -d 'Remove entries, one call each'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "rm" -d 'Remove entries, one call each'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l stored -d 'Look up the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l stored -d 'Look up the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l description -d 'What the new entries of the global list are for, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "list" -d 'Show the entries with what the server knows of their use'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "ls" -d 'Show the entries with what the server knows of their use'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "get" -d 'Show an entry, or the blocks that admit an address; exit 5 if nothing does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "show" -d 'Show an entry, or the blocks that admit an address; exit 5 if nothing does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "add" -d 'Add entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "delete" -d 'Remove entries, one call each'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "rm" -d 'Remove entries, one call each'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l stored -d 'Look up the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l stored -d 'Look up the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l description -d 'What the new entries of the global list are for, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "list" -d 'Show the entries with what the server knows of their use'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "ls" -d 'Show the entries with what the server knows of their use'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "get" -d 'Show an entry, or the blocks that admit an address; exit 5 if nothing does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "show" -d 'Show an entry, or the blocks that admit an address; exit 5 if nothing does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "add" -d 'Add entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "delete" -d 'Remove entries, one call each'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and not __fish_seen_subcommand_from list ls get show add delete rm" -f -a "rm" -d 'Remove entries, one call each'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l stored -d 'Look up the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l stored -d 'Look up the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -l exact -d 'Count only an entry of its own, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l description -d 'What the new entries of the global list are for, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -s u -l user -d 'User id, 24 hexadecimal digits (default: the profile\'s, else the user that the credentials belong to) [env: WHITELISTCTL_USER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l api-key -d 'Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile\'s `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l org -d 'Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile\'s) [env: WHITELISTCTL_ORG]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l stored -d 'Delete the entry that the server spells exactly so; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -l global -d 'The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-access-list; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l target -d 'Only changes of lists whose name begins so, for example `elasticsearch/cn-hangzhou`' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l since -d 'Only changes since then: `90s`, `30m`, `2h`, `3d`, `4w` ago, or a time such as 2026-11-23T12:00:00Z' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l outcome -d 'Only changes that ended so' -r -f -a "applied\t'Made, and seen by reading'
not_applied\t'Known not to have been made'
partial\t'Partly made'
unknown\t'Not known'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -f -a "show" -d 'Show one change with all that is known of it'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l finish -d 'Send what was not made of the recorded difference, through plan, hazards and the question'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "list" -d 'List the profiles, what each is for, and which is the default'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "show" -d 'Show every setting in force and where it comes from; credentials are named by their source and never shown'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "set" -d 'Give settings to a profile, or take them out with KEY=; a profile that does not exist is made'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "use" -d 'Make a profile the default, which counts where none is named'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "remove" -d 'Remove a profile, with what the keyring holds for it'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "rm" -d 'Remove a profile, with what the keyring holds for it'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "login" -d 'Set a profile up in a dialogue: choose, try it with one reading call, keep it'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l secret-file -d 'Read a secret from a file, `-` for standard input; KEY is needed where the other settings do not tell which' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l store -d 'Where secrets are kept' -r -f -a "keyring\t'The keyring of the system'
file\t'config.toml, closed to everybody else'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l service -d 'The service; without it you are asked' -r -f -a "elasticsearch\t'Alibaba Cloud Elasticsearch'
ops-manager\t'MongoDB Ops Manager'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l store -d 'Where secrets are kept' -r -f -a "keyring\t'The keyring of the system'
file\t'config.toml, closed to everybody else'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l service -d 'Check this service alone; else each that anything is set up for' -r -f -a "elasticsearch\t'Alibaba Cloud Elasticsearch'
ops-manager\t'MongoDB Ops Manager'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l policy -d 'Print the RAM policy that the verbs of kibana-whitelist need and no more, and check nothing'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -f -a "serve" -d 'Serve both services on loopback until interrupted, and print how to reach them'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -f -a "run" -d 'Serve, run a command with the variables set, stop, and end with the command\'s exit code'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -f -a "reset" -d 'Put the kept state back to the seed'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -f -a "status" -d 'Show what the kept state holds, and every switch'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l state -d 'Directory of the state (default: the one that --sandbox uses)' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l listen -d 'Loopback address and port; port 0 takes a free one' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l assume -d 'Settle an open question about the services, for this run; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l faults -d 'Let requests go wrong as a script says (its format: docs/faults.md)' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l env-file -d 'Write the variables to a file as well' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ephemeral -d 'Start from the seed and keep nothing'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l state -d 'Directory of the state (default: the one that --sandbox uses)' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l listen -d 'Loopback address and port; port 0 takes a free one' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l assume -d 'Settle an open question about the services, for this run; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l faults -d 'Let requests go wrong as a script says (its format: docs/faults.md)' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l env-file -d 'Write the variables to a file as well' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l ephemeral -d 'Start from the seed and keep nothing'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l state -d 'Directory of the state (default: the one that --sandbox uses)' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l assume -d 'Settle an open question about the services, from now on; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l state -d 'Directory of the state (default: the one that --sandbox uses)' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l endpoint -d 'Address of the Elasticsearch service in place of the region\'s own [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l endpoint-type -d 'Which of the region\'s own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l ops-manager-url -d 'Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l ca-file -d 'Certificates (PEM) to trust besides the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l tls-pin -d 'Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l client-cert -d 'Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l client-key -d 'Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l proxy -d 'Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s o -l output -d 'Form of the result [env: WHITELISTCTL_OUTPUT]' -r -f -a "table\t'For people'
json\t'One JSON document'
jsonl\t'One JSON document a line'
plain\t'One entry a line, for one list only'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l color -d 'Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l allow -d 'Accept a hazard, up to a number if one is given; may be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l if-match -d 'Change the list only if it has this fingerprint, as a report showed it' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l wait -d 'Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l settle -d 'Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l reason -d 'Why the change is made, for the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l journal -d 'Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l caller -d 'The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller\'s [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l timeout -d 'Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l sandbox -d 'Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l ca-only -d 'Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l no-proxy -d 'Call without a proxy, whatever the variables and the profile say'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s q -l quiet -d 'Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s v -l verbose -d 'Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l dry-run -d 'Show what would happen and send no change; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s y -l yes -d 'Go on without asking'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l no-input -d 'Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l no-wait -d 'Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
