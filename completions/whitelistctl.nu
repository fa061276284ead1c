module completions {

  def "nu-complete whitelistctl output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl color" [] {
    [ "auto" "always" "never" ]
  }

  # Change IP whitelists of Kibana and Ops Manager, and verify the result
  export extern whitelistctl [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete whitelistctl kibana-whitelist output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl kibana-whitelist color" [] {
    [ "auto" "always" "never" ]
  }

  # Show or change the Kibana whitelist of an Elasticsearch instance
  export extern "whitelistctl kibana-whitelist" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl kibana-whitelist list output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl kibana-whitelist list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist list network" [] {
    [ "public" "private" "all" ]
  }

  # Show the entries of every group and network
  export extern "whitelistctl kibana-whitelist list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Only this group [default: all]
    --network: string@"nu-complete whitelistctl kibana-whitelist list network" # Only the list of this network [default: all]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl kibana-whitelist get output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl kibana-whitelist get color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist get network" [] {
    [ "public" "private" "all" ]
  }

  # Show which entries admit an address or block; exit 5 if none does
  export extern "whitelistctl kibana-whitelist get" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist get output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist get color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Only this group [default: all]
    --network: string@"nu-complete whitelistctl kibana-whitelist get network" # Only the list of this network [default: all]
    --exact                   # Match only an equal entry, not a wider block
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl kibana-whitelist cover output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl kibana-whitelist cover color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist cover network" [] {
    [ "public" "private" ]
  }

  def "nu-complete whitelistctl kibana-whitelist cover style" [] {
    [ "group" "list" ]
  }

  # Replace the entries of a group
  export extern "whitelistctl kibana-whitelist cover" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist cover output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist cover color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl kibana-whitelist cover network" # Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    --create-group            # Create the group if it does not exist
    --delete-group            # Delete the group and its entries
    --gradual                 # Append first, verify, then delete; keeps entries that other clients add meanwhile
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --style: string@"nu-complete whitelistctl kibana-whitelist cover style" # Form of the request; `list` needs `default` to be the only group
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl kibana-whitelist append output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl kibana-whitelist append color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist append network" [] {
    [ "public" "private" ]
  }

  # Add entries to a group
  export extern "whitelistctl kibana-whitelist append" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist append output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist append color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl kibana-whitelist append network" # Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    --create-group            # Create the group if it does not exist
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl kibana-whitelist delete output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl kibana-whitelist delete color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist delete network" [] {
    [ "public" "private" ]
  }

  # Remove entries from a group
  export extern "whitelistctl kibana-whitelist delete" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist delete output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist delete color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl kibana-whitelist delete network" # Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    --delete-group            # Delete the group and its entries
    --stored: string          # Remove an entry by the exact text that the server holds; can be repeated
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl es-whitelist output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl es-whitelist color" [] {
    [ "auto" "always" "never" ]
  }

  # Show or change the whitelists of an Elasticsearch cluster
  export extern "whitelistctl es-whitelist" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl es-whitelist output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl es-whitelist list output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl es-whitelist list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist list network" [] {
    [ "public" "private" "all" ]
  }

  # Show the entries of every group and network
  export extern "whitelistctl es-whitelist list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl es-whitelist list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Only this group [default: all]
    --network: string@"nu-complete whitelistctl es-whitelist list network" # Only the list of this network [default: all]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl es-whitelist get output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl es-whitelist get color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist get network" [] {
    [ "public" "private" "all" ]
  }

  # Show which entries admit an address or block; exit 5 if none does
  export extern "whitelistctl es-whitelist get" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl es-whitelist get output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist get color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Only this group [default: all]
    --network: string@"nu-complete whitelistctl es-whitelist get network" # Only the list of this network [default: all]
    --exact                   # Match only an equal entry, not a wider block
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl es-whitelist cover output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl es-whitelist cover color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist cover network" [] {
    [ "public" "private" ]
  }

  # Replace the entries of a group
  export extern "whitelistctl es-whitelist cover" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl es-whitelist cover output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist cover color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl es-whitelist cover network" # Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    --create-group            # Create the group if it does not exist
    --delete-group            # Delete the group and its entries
    --gradual                 # Append first, verify, then delete; keeps entries that other clients add meanwhile
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl es-whitelist append output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl es-whitelist append color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist append network" [] {
    [ "public" "private" ]
  }

  # Add entries to a group
  export extern "whitelistctl es-whitelist append" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl es-whitelist append output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist append color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl es-whitelist append network" # Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    --create-group            # Create the group if it does not exist
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl es-whitelist delete output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl es-whitelist delete color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist delete network" [] {
    [ "public" "private" ]
  }

  # Remove entries from a group
  export extern "whitelistctl es-whitelist delete" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl es-whitelist delete output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist delete color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --instance(-i): string    # Instance ID, or a name from the profile; can be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl es-whitelist delete network" # Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    --delete-group            # Delete the group and its entries
    --stored: string          # Remove an entry by the exact text that the server holds; can be repeated
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist color" [] {
    [ "auto" "always" "never" ]
  }

  # Show or change the API whitelist of an Ops Manager user
  export extern "whitelistctl user-whitelist" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl user-whitelist output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl user-whitelist list output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist list sort" [] {
    [ "entry" "last-used" ]
  }

  # Show the entries, with the use that the server recorded
  export extern "whitelistctl user-whitelist list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl user-whitelist list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --unused-for: string      # Show only entries that have not been used for this time, for example 90d or 12w
    --sort: string@"nu-complete whitelistctl user-whitelist list sort" # Order of the entries
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl user-whitelist get output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show which entries admit an address or block; exit 5 if none does
  export extern "whitelistctl user-whitelist get" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl user-whitelist get output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist get color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --exact                   # Match only an equal entry, not a wider block
    --stored: string          # Look up an entry by the exact text that the server holds; can be repeated
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist add output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist add color" [] {
    [ "auto" "always" "never" ]
  }

  # Add entries to the list
  export extern "whitelistctl user-whitelist add" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl user-whitelist add output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist add color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --description: string     # Purpose of these entries of the global list, 1 to 250 characters
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist cover output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist cover color" [] {
    [ "auto" "always" "never" ]
  }

  # Replace the entries of the list
  export extern "whitelistctl user-whitelist cover" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl user-whitelist cover output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist cover color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --description: string     # Purpose of these entries of the global list, 1 to 250 characters
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist delete output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove entries from the list, one call per entry
  export extern "whitelistctl user-whitelist delete" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl user-whitelist delete output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist delete color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --stored: string          # Remove an entry by the exact text that the server holds; can be repeated
    --file(-f): path          # Read entries from a file or standard input (`-`): a list, CSV or JSON; `FILE#/POINTER` reads a part of JSON; can be repeated
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist prune output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist prune color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove entries that have not been used for some time
  export extern "whitelistctl user-whitelist prune" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl user-whitelist prune output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist prune color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --unused-for: string      # Remove entries that have not been used for this time, for example 90d or 12w
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl instances output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl instances color" [] {
    [ "auto" "always" "never" ]
  }

  # List the Elasticsearch instances of a region
  export extern "whitelistctl instances" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl instances output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl instances color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl history output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl history color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl history outcome" [] {
    [ "applied" "not_applied" "partial" "unchanged" "unknown" ]
  }

  # Show the changes in the journal, latest first
  export extern "whitelistctl history" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl history output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl history color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --count(-n): string       # Show only the latest N changes
    --target: string          # Only changes of targets with this prefix, for example `elasticsearch/cn-hangzhou`
    --since: string           # Only changes since this time: an age (`90s`, `30m`, `2h`, `3d`, `4w`) or a time (2026-11-23T12:00:00Z)
    --outcome: string@"nu-complete whitelistctl history outcome" # Only changes with this outcome
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl history show output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl history show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one change in full
  export extern "whitelistctl history show" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl history show output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl history show color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    id: string                # Change ID, or a unique prefix of it
  ]

  def "nu-complete whitelistctl undo output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl undo color" [] {
    [ "auto" "always" "never" ]
  }

  # Revert a change, and leave later changes of others alone
  export extern "whitelistctl undo" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl undo output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl undo color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --last                    # Undo the newest change that is not undone; needed without an ID where no terminal is
    --list: string            # Of a change of several lists, undo only what it did to this one
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Change ID, or a unique prefix of it [default: the newest change that is not undone]
  ]

  def "nu-complete whitelistctl redo output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl redo color" [] {
    [ "auto" "always" "never" ]
  }

  # Make an undone change again
  export extern "whitelistctl redo" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl redo output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl redo color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --last                    # Redo what was undone last; needed without an ID where no terminal is
    --list: string            # Of a change of several lists, redo only what it did to this one
    --help(-h)                # Print help (see more with '--help')
    id?: string               # ID of an undone change or of its undo, or a unique prefix of it [default: what was undone last]
  ]

  def "nu-complete whitelistctl resume output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl resume color" [] {
    [ "auto" "always" "never" ]
  }

  # Find out the outcome of changes whose outcome is unknown
  export extern "whitelistctl resume" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl resume output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl resume color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --dismiss                 # Stop looking for the outcome of this change, for example because its list is gone for good
    --finish                  # Send the rest of the recorded difference, after the hazard checks and the prompt
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Change ID, or a unique prefix of it [default: every change whose outcome is unknown]
  ]

  def "nu-complete whitelistctl journal output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl journal color" [] {
    [ "auto" "always" "never" ]
  }

  # Add printed records to the journal
  export extern "whitelistctl journal" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl journal output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl journal color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl journal import output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl journal import color" [] {
    [ "auto" "always" "never" ]
  }

  # Add records that a run printed because it could not write its journal
  export extern "whitelistctl journal import" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl journal import output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl journal import color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    file: path                # The file with the printed records, or `-` for standard input
  ]

  def "nu-complete whitelistctl profile output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile color" [] {
    [ "auto" "always" "never" ]
  }

  # Manage profiles: named settings, and where their secrets are kept
  export extern "whitelistctl profile" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl profile output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl profile list output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the profiles with their services, and mark the default
  export extern "whitelistctl profile list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl profile list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl profile show output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the settings in force and their sources
  export extern "whitelistctl profile show" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl profile show output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile show color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Name of the profile, as with -p [default: the profile in force]
  ]

  def "nu-complete whitelistctl profile set output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile set color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile set store" [] {
    [ "keyring" "file" ]
  }

  # Set or remove settings of a profile, and create it if needed
  export extern "whitelistctl profile set" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl profile set output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile set color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --secret-file: string     # Read a secret from a file or from standard input (`-`); KEY is needed if more than one secret fits
    --store: string@"nu-complete whitelistctl profile set store" # Where to store secrets
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the profile
    ...assignments: string    # Settings, by their key in config.toml; an empty value removes the key
  ]

  def "nu-complete whitelistctl profile use output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile use color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a profile the default
  export extern "whitelistctl profile use" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl profile use output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile use color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the profile
  ]

  def "nu-complete whitelistctl profile remove output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile remove color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove a profile and its secrets in the keyring
  export extern "whitelistctl profile remove" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl profile remove output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile remove color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the profile
  ]

  def "nu-complete whitelistctl profile login output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile login color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile login service" [] {
    [ "elasticsearch" "ops-manager" ]
  }

  def "nu-complete whitelistctl profile login store" [] {
    [ "keyring" "file" ]
  }

  # Set up a profile interactively, and test it before saving
  export extern "whitelistctl profile login" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl profile login output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile login color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --service: string@"nu-complete whitelistctl profile login service" # Service of the profile [default: prompt]
    --store: string@"nu-complete whitelistctl profile login store" # Where to store secrets
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Name of the profile [default: prompt]
  ]

  def "nu-complete whitelistctl doctor output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl doctor color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl doctor service" [] {
    [ "elasticsearch" "ops-manager" ]
  }

  # Check settings, credentials, network and services
  export extern "whitelistctl doctor" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl doctor output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl doctor color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --service: string@"nu-complete whitelistctl doctor service" # Check only this service [default: every service that is configured]
    --policy                  # Print the smallest RAM policy that kibana-whitelist needs, and run no check
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox color" [] {
    [ "auto" "always" "never" ]
  }

  # Serve, use, inspect or reset the embedded simulator of both services
  export extern "whitelistctl sandbox" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl sandbox output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox serve output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox serve color" [] {
    [ "auto" "always" "never" ]
  }

  # Serve both services on a loopback address until interrupted
  export extern "whitelistctl sandbox serve" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl sandbox serve output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox serve color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --state: path             # Directory of the state [default: the one that --sandbox uses]
    --ephemeral               # Start from the initial lists and save nothing
    --listen: string          # Loopback address and port; port 0 picks a free port
    --assume: string          # Choose how the services behave where their documentation is unclear; can be repeated
    --faults: path            # Inject faults from a script (format: docs/faults.md)
    --env-file: path          # Write the variables to a file, too
    --instances: string       # Serve this many instances, made-up ones included
    --latency: string         # Delay every answer by this time, for example 50ms or 2s
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox run output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox run color" [] {
    [ "auto" "always" "never" ]
  }

  # Run a command against the sandbox and exit with its exit code
  export extern "whitelistctl sandbox run" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl sandbox run output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox run color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --state: path             # Directory of the state [default: the one that --sandbox uses]
    --ephemeral               # Start from the initial lists and save nothing
    --listen: string          # Loopback address and port; port 0 picks a free port
    --assume: string          # Choose how the services behave where their documentation is unclear; can be repeated
    --faults: path            # Inject faults from a script (format: docs/faults.md)
    --env-file: path          # Write the variables to a file, too
    --instances: string       # Serve this many instances, made-up ones included
    --latency: string         # Delay every answer by this time, for example 50ms or 2s
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox reset output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox reset color" [] {
    [ "auto" "always" "never" ]
  }

  # Reset the saved state to the initial lists
  export extern "whitelistctl sandbox reset" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl sandbox reset output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox reset color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --state: path             # Directory of the state [default: the one that --sandbox uses]
    --assume: string          # Choose how the services behave from now on where their documentation is unclear; can be repeated
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox status output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the saved state and the value of each assumption
  export extern "whitelistctl sandbox status" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl sandbox status output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox status color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --state: path             # Directory of the state [default: the one that --sandbox uses]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl completions output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl completions color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl completions shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  # Print a completion script for a shell
  export extern "whitelistctl completions" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl completions output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl completions color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete whitelistctl completions shell" # Shell
  ]

  def "nu-complete whitelistctl man output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl man color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the manual page of a command
  export extern "whitelistctl man" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl man output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl man color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # Command that the page is about [default: the program itself]
  ]

  def "nu-complete whitelistctl schema output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl schema color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl schema document" [] {
    [ "output" "plan" ]
  }

  # Print the JSON Schema of the output or of a plan file
  export extern "whitelistctl schema" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl schema output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl schema color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    document?: string@"nu-complete whitelistctl schema document" # Document that the schema describes
  ]

  def "nu-complete whitelistctl help output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl help color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the help of a command or a topic
  export extern "whitelistctl help" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API, instead of the one of the region [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --client-cert: string     # Client certificate (PEM) for servers that require one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Private key (PEM) of the client certificate, if it is in another file [env: WHITELISTCTL_CLIENT_KEY]
    --dry-run                 # Show the change and send nothing; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; can be repeated (see `whitelistctl help hazards`)
    --yes(-y)                 # Skip the confirmation prompt
    --no-input                # Never prompt; refuse a change that needs a confirmation [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it still has this fingerprint, taken from an earlier report
    --wait: string            # Seconds to wait until an instance is active, before and after a change [env: WHITELISTCTL_WAIT] [default: 900]
    --no-wait                 # Do not wait until a change takes effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds to keep reading until a change is visible [env: WHITELISTCTL_SETTLE] [default: 60]
    --reason: string          # Reason for the change, recorded in the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Record changes in this file, on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --output(-o): string@"nu-complete whitelistctl help output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl help color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # Command or topic
  ]

}

export use completions *
