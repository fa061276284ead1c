# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_whitelistctl_global_optspecs
    string join \n sandbox region= endpoint= endpoint-type= ops-manager-url= ca-file= ca-only tls-pin= proxy= no-proxy caller= timeout= p/profile= client-cert= client-key= dry-run allow= y/yes no-input if-match= wait= no-wait settle= reason= journal= o/output= full q/quiet v/verbose color= h/help V/version
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

complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -s V -l version -d 'Print version'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "kibana-whitelist" -d 'Show or change the Kibana whitelists'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "kibana" -d 'Show or change the Kibana whitelists'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "es-whitelist" -d 'Show or change the whitelists of a cluster'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "es" -d 'Show or change the whitelists of a cluster'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "user-whitelist" -d 'Show or change the API whitelists of users'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "user" -d 'Show or change the API whitelists of users'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "instances" -d 'List the Elasticsearch instances of a region'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "audit" -d 'Report what is wrong with lists as they are'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "diff" -d 'Compare two lists, or all lists of two instances, by value'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "history" -d 'Show the changes in the journal, latest first'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "undo" -d 'Revert a change, and leave later changes of others alone'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "redo" -d 'Make an undone change again'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "resume" -d 'Find out the outcome of changes whose outcome is unknown'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "journal" -d 'Add printed records to the journal'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "profile" -d 'Manage profiles: named settings, and where their secrets are kept'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "doctor" -d 'Check settings, credentials, network and services'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "sandbox" -d 'Serve, use, inspect or reset the embedded simulator of both services'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "completions" -d 'Print a completion script for a shell'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "man" -d 'Show the manual page of a command'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "schema" -d 'Print the JSON Schema of the output or of a plan file'
complete -c whitelistctl -n "__fish_whitelistctl_needs_command" -f -a "help" -d 'Print the help of a command or a topic'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "cover" -d 'Replace the entries of a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "set" -d 'Replace the entries of a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "add" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "allow" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "remove" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l style -d 'Form of the request; `list` needs `default` to be the only group' -r -f -a "group\t'As one group'
list\t'As the list of group `default`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l gradual -d 'Append first, verify, then delete; keeps entries that other clients add meanwhile'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l style -d 'Form of the request; `list` needs `default` to be the only group' -r -f -a "group\t'As one group'
list\t'As the list of group `default`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l gradual -d 'Append first, verify, then delete; keeps entries that other clients add meanwhile'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from allow" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana-whitelist; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "cover" -d 'Replace the entries of a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "set" -d 'Replace the entries of a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "add" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "allow" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "remove" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l style -d 'Form of the request; `list` needs `default` to be the only group' -r -f -a "group\t'As one group'
list\t'As the list of group `default`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l gradual -d 'Append first, verify, then delete; keeps entries that other clients add meanwhile'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l style -d 'Form of the request; `list` needs `default` to be the only group' -r -f -a "group\t'As one group'
list\t'As the list of group `default`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l gradual -d 'Append first, verify, then delete; keeps entries that other clients add meanwhile'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from allow" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand kibana; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "cover" -d 'Replace the entries of a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "set" -d 'Replace the entries of a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "add" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "allow" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "remove" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l gradual -d 'Append first, verify, then delete; keeps entries that other clients add meanwhile'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l gradual -d 'Append first, verify, then delete; keeps entries that other clients add meanwhile'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from allow" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es-whitelist; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "list" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "ls" -d 'Show the entries of every group and network'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "cover" -d 'Replace the entries of a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "set" -d 'Replace the entries of a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "append" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "add" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "allow" -d 'Add entries to a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "delete" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "rm" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and not __fish_seen_subcommand_from list ls get show cover set append add allow delete rm remove" -f -a "remove" -d 'Remove entries from a group'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s g -l group -d 'Only this group [default: all]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l network -d 'Only the list of this network [default: all]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'
all\t'Both'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l gradual -d 'Append first, verify, then delete; keeps entries that other clients add meanwhile'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l gradual -d 'Append first, verify, then delete; keeps entries that other clients add meanwhile'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l create-group -d 'Create the group if it does not exist'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from allow" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s g -l group -d 'Whitelist group [default: from the profile, else `default`]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l network -d 'Network of the list [default for Kibana: from the profile, else public; for the cluster: private]' -r -f -a "public\t'Access over the internet'
private\t'Access from the VPC'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l delete-group -d 'Delete the group and its entries'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand es; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "list" -d 'Show the entries, with the use that the server recorded'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "ls" -d 'Show the entries, with the use that the server recorded'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "add" -d 'Add entries to the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "append" -d 'Add entries to the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "allow" -d 'Add entries to the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "cover" -d 'Replace the entries of the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "set" -d 'Replace the entries of the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "delete" -d 'Remove entries from the list, one call per entry'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "rm" -d 'Remove entries from the list, one call per entry'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "remove" -d 'Remove entries from the list, one call per entry'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "prune" -d 'Remove entries that have not been used for some time'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l unused-for -d 'Show only entries that have not been used for this time, for example 90d or 12w' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l sort -d 'Order of the entries' -r -f -a "entry\t'By value'
last-used\t'Least recently used first'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l unused-for -d 'Show only entries that have not been used for this time, for example 90d or 12w' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l sort -d 'Order of the entries' -r -f -a "entry\t'By value'
last-used\t'Least recently used first'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l stored -d 'Look up an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l stored -d 'Look up an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from allow" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l unused-for -d 'Remove entries that have not been used for this time, for example 90d or 12w' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user-whitelist; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "list" -d 'Show the entries, with the use that the server recorded'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "ls" -d 'Show the entries, with the use that the server recorded'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "get" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "show" -d 'Show which entries admit an address or block; exit 5 if none does'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "add" -d 'Add entries to the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "append" -d 'Add entries to the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "allow" -d 'Add entries to the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "cover" -d 'Replace the entries of the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "set" -d 'Replace the entries of the list'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "delete" -d 'Remove entries from the list, one call per entry'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "rm" -d 'Remove entries from the list, one call per entry'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "remove" -d 'Remove entries from the list, one call per entry'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and not __fish_seen_subcommand_from list ls get show add append allow cover set delete rm remove prune" -f -a "prune" -d 'Remove entries that have not been used for some time'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l unused-for -d 'Show only entries that have not been used for this time, for example 90d or 12w' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l sort -d 'Order of the entries' -r -f -a "entry\t'By value'
last-used\t'Least recently used first'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l unused-for -d 'Show only entries that have not been used for this time, for example 90d or 12w' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l sort -d 'Order of the entries' -r -f -a "entry\t'By value'
last-used\t'Least recently used first'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l stored -d 'Look up an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l stored -d 'Look up an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l exact -d 'Match only an equal entry, not a wider block'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from append" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from allow" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from cover" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l description -d 'Purpose of the new entries of the global list, 1 to 250 characters' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l stored -d 'Remove an entry by the exact text that the server holds; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -s f -l file -d 'Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l column -d 'Read column N of a CSV or TSV file, counted from 1' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -l expand -d 'Take ranges, netmasks and wildcards as the exact blocks that make them up'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l unused-for -d 'Remove entries that have not been used for this time, for example 90d or 12w' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand user; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand instances" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -s i -l instance -d 'Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -s u -l user -d 'User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l api-key -d 'ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l org -d 'ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l unused-for -d 'Report entries that have not been used for this time, for example 90d or 12w' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l exit-code -d 'Exit with 12 if there is a finding of this level or a higher one [default level: warning]' -r -f -a "error\t'A change that leads to it is refused'
warning\t'Probably wrong'
note\t'Worth knowing'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -l global -d 'Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand audit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -l exit-code -d 'Exit with 12 if the lists differ'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s n -l count -d 'Show only the latest N changes' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l target -d 'Only changes of targets with this prefix, for example `elasticsearch/cn-hangzhou`' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l since -d 'Only changes since this time: an age (`90s`, `30m`, `2h`, `3d`, `4w`) or a time (2026-11-23T12:00:00Z)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l outcome -d 'Only changes with this outcome' -r -f -a "applied\t'Applied, and verified by reading'
not_applied\t'Not applied'
partial\t'Partly applied'
unchanged\t'Nothing to do'
unknown\t'Unknown'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and not __fish_seen_subcommand_from show" -f -a "show" -d 'Show one change in full'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand history; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l list -d 'Of a change of several lists, undo only what it did to this one' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -l last -d 'Undo the newest change that is not undone; needed without an ID where no terminal is'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l list -d 'Of a change of several lists, redo only what it did to this one' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -l last -d 'Redo what was undone last; needed without an ID where no terminal is'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand redo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l dismiss -d 'Stop looking for the outcome of this change, for example because its list is gone for good'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -l finish -d 'Send the rest of the recorded difference, after the hazard checks and the prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand resume" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and not __fish_seen_subcommand_from import" -f -a "import" -d 'Add records that a run printed because it could not write its journal'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand journal; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "list" -d 'List the profiles with their services, and mark the default'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "show" -d 'Show the settings in force and their sources'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "set" -d 'Set or remove settings of a profile, and create it if needed'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "use" -d 'Make a profile the default'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "remove" -d 'Remove a profile and its secrets in the keyring'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "rm" -d 'Remove a profile and its secrets in the keyring'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and not __fish_seen_subcommand_from list show set use remove rm login" -f -a "login" -d 'Set up a profile interactively, and test it before saving'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l secret-file -d 'Read a secret from a file or from standard input (`-`); KEY is needed if more than one secret fits' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l store -d 'Where to store secrets' -r -f -a "keyring\t'System keyring'
file\t'config.toml, readable only by you'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l service -d 'Service of the profile [default: prompt]' -r -f -a "elasticsearch\t'Alibaba Cloud Elasticsearch'
ops-manager\t'MongoDB Ops Manager'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l store -d 'Where to store secrets' -r -f -a "keyring\t'System keyring'
file\t'config.toml, readable only by you'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand profile; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l service -d 'Check only this service [default: every service that is configured]' -r -f -a "elasticsearch\t'Alibaba Cloud Elasticsearch'
ops-manager\t'MongoDB Ops Manager'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -l policy -d 'Print the smallest RAM policy that kibana-whitelist needs, and run no check'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -f -a "serve" -d 'Serve both services on a loopback address until interrupted'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -f -a "run" -d 'Run a command against the sandbox and exit with its exit code'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -f -a "reset" -d 'Reset the saved state to the initial lists'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve run reset status" -f -a "status" -d 'Show the saved state and the value of each assumption'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l state -d 'Directory of the state [default: the one that --sandbox uses]' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l listen -d 'Loopback address and port; port 0 picks a free port' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l assume -d 'Choose how the services behave where their documentation is unclear; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l faults -d 'Inject faults from a script (format: docs/faults.md)' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l env-file -d 'Write the variables to a file, too' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l instances -d 'Serve this many instances, made-up ones included' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l latency -d 'Delay every answer by this time, for example 50ms or 2s' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l ephemeral -d 'Start from the initial lists and save nothing'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l state -d 'Directory of the state [default: the one that --sandbox uses]' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l listen -d 'Loopback address and port; port 0 picks a free port' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l assume -d 'Choose how the services behave where their documentation is unclear; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l faults -d 'Inject faults from a script (format: docs/faults.md)' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l env-file -d 'Write the variables to a file, too' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l instances -d 'Serve this many instances, made-up ones included' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l latency -d 'Delay every answer by this time, for example 50ms or 2s' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -l ephemeral -d 'Start from the initial lists and save nothing'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l state -d 'Directory of the state [default: the one that --sandbox uses]' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l assume -d 'Choose how the services behave from now on where their documentation is unclear; can be repeated' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l state -d 'Directory of the state [default: the one that --sandbox uses]' -r -F
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand sandbox; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l region -d 'Region of the instance [env: WHITELISTCTL_REGION]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l endpoint -d 'URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l endpoint-type -d 'Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l ops-manager-url -d 'URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l ca-file -d 'Trust the CA certificates in this PEM file, in addition to the system\'s [env: WHITELISTCTL_CA_FILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l tls-pin -d 'Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l proxy -d 'Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l caller -d 'Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l timeout -d 'Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -s p -l profile -d 'Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l client-cert -d 'Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l client-key -d 'Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l allow -d 'Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l if-match -d 'Change the list only if it still has this fingerprint, taken from an earlier report' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l wait -d 'Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l settle -d 'Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l reason -d 'Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l journal -d 'Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]' -r
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -s o -l output -d 'Output format [env: WHITELISTCTL_OUTPUT] [default: table]' -r -f -a "table\t'Text for people'
json\t'One JSON document'
jsonl\t'One JSON document per line'
plain\t'One entry per line, for a single list'
html\t'One page for a browser, for `audit`'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l color -d 'Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l sandbox -d 'Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l ca-only -d 'Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l no-proxy -d 'Use no proxy, even if a variable or the profile names one'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l dry-run -d 'Show the change and send nothing; exit 3 if the change would be refused'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -s y -l yes -d 'Skip the confirmation prompt'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l no-input -d 'Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l no-wait -d 'Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -l full -d 'Show every entry of a long list in a difference, not only what changes'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -s q -l quiet -d 'Print only the result and errors [env: WHITELISTCTL_QUIET]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -s v -l verbose -d 'Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]'
complete -c whitelistctl -n "__fish_whitelistctl_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
