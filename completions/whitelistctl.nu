module completions {

  def "nu-complete whitelistctl output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl hyperlink" [] {
    [ "auto" "never" ]
  }

  # Change IP whitelists of Kibana and Ops Manager, and verify the result
  export extern whitelistctl [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete whitelistctl kibana-whitelist output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl kibana-whitelist color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show or change the Kibana whitelists
  export extern "whitelistctl kibana-whitelist" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl kibana-whitelist hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl kibana-whitelist list output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl kibana-whitelist list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist list hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist list network" [] {
    [ "public" "private" "all" ]
  }

  # Show the entries of every group and network
  export extern "whitelistctl kibana-whitelist list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl kibana-whitelist list hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl kibana-whitelist list network" # Only the list of this network [default: all]
    --notes                   # Show owner, reason, ticket and end of each entry, as the declaration of --declaration or the profile has them
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl kibana-whitelist get output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl kibana-whitelist get color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist get hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist get network" [] {
    [ "public" "private" "all" ]
  }

  # Show which entries admit an address or block; exit 5 if none does
  export extern "whitelistctl kibana-whitelist get" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist get output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist get color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl kibana-whitelist get hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl kibana-whitelist get network" # Only the list of this network [default: all]
    --exact                   # Match only an equal entry, not a wider block
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl kibana-whitelist cover output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl kibana-whitelist cover color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist cover hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist cover network" [] {
    [ "public" "private" "all" ]
  }

  def "nu-complete whitelistctl kibana-whitelist cover style" [] {
    [ "group" "list" ]
  }

  # Replace the entries of a group
  export extern "whitelistctl kibana-whitelist cover" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist cover output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist cover color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl kibana-whitelist cover hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --group(-g): string       # Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl kibana-whitelist cover network" # Network of the lists
    --create-group            # Create the group if it does not exist
    --delete-group            # Delete the group and its entries
    --gradual                 # Append first, verify, then delete; keeps entries that other clients add meanwhile
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --style: string@"nu-complete whitelistctl kibana-whitelist cover style" # Form of the request; `list` needs `default` to be the only group
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl kibana-whitelist append output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl kibana-whitelist append color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist append hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist append network" [] {
    [ "public" "private" "all" ]
  }

  # Add entries to a group
  export extern "whitelistctl kibana-whitelist append" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist append output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist append color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl kibana-whitelist append hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --group(-g): string       # Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl kibana-whitelist append network" # Network of the lists
    --create-group            # Create the group if it does not exist
    --for: string             # Length of the lease, such as 45m, 2h or 1d [default of `lease`: 1h]
    --until: string           # End of the lease with its offset, such as 2026-11-28T18:00Z
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl kibana-whitelist delete output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl kibana-whitelist delete color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist delete hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist delete network" [] {
    [ "public" "private" "all" ]
  }

  # Remove entries from a group
  export extern "whitelistctl kibana-whitelist delete" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist delete output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist delete color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl kibana-whitelist delete hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --group(-g): string       # Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl kibana-whitelist delete network" # Network of the lists
    --delete-group            # Delete the group and its entries
    --stored: string          # Remove an entry by the exact text that the server holds; can be repeated
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl kibana-whitelist edit output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl kibana-whitelist edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist edit hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl kibana-whitelist edit network" [] {
    [ "public" "private" "all" ]
  }

  # Edit a group in the editor of VISUAL or EDITOR
  export extern "whitelistctl kibana-whitelist edit" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist edit output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist edit color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl kibana-whitelist edit hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --group(-g): string       # Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl kibana-whitelist edit network" # Network of the lists
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl es-whitelist output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl es-whitelist color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show or change the whitelists of a cluster
  export extern "whitelistctl es-whitelist" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl es-whitelist output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl es-whitelist hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl es-whitelist list output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl es-whitelist list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist list hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist list network" [] {
    [ "public" "private" "all" ]
  }

  # Show the entries of every group and network
  export extern "whitelistctl es-whitelist list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl es-whitelist list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl es-whitelist list hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl es-whitelist list network" # Only the list of this network [default: all]
    --notes                   # Show owner, reason, ticket and end of each entry, as the declaration of --declaration or the profile has them
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl es-whitelist get output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl es-whitelist get color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist get hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist get network" [] {
    [ "public" "private" "all" ]
  }

  # Show which entries admit an address or block; exit 5 if none does
  export extern "whitelistctl es-whitelist get" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl es-whitelist get output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist get color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl es-whitelist get hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl es-whitelist get network" # Only the list of this network [default: all]
    --exact                   # Match only an equal entry, not a wider block
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl es-whitelist cover output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl es-whitelist cover color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist cover hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist cover network" [] {
    [ "public" "private" "all" ]
  }

  # Replace the entries of a group
  export extern "whitelistctl es-whitelist cover" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl es-whitelist cover output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist cover color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl es-whitelist cover hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --group(-g): string       # Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl es-whitelist cover network" # Network of the lists
    --create-group            # Create the group if it does not exist
    --delete-group            # Delete the group and its entries
    --gradual                 # Append first, verify, then delete; keeps entries that other clients add meanwhile
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl es-whitelist append output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl es-whitelist append color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist append hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist append network" [] {
    [ "public" "private" "all" ]
  }

  # Add entries to a group
  export extern "whitelistctl es-whitelist append" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl es-whitelist append output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist append color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl es-whitelist append hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --group(-g): string       # Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl es-whitelist append network" # Network of the lists
    --create-group            # Create the group if it does not exist
    --for: string             # Length of the lease, such as 45m, 2h or 1d [default of `lease`: 1h]
    --until: string           # End of the lease with its offset, such as 2026-11-28T18:00Z
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl es-whitelist delete output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl es-whitelist delete color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist delete hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist delete network" [] {
    [ "public" "private" "all" ]
  }

  # Remove entries from a group
  export extern "whitelistctl es-whitelist delete" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl es-whitelist delete output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist delete color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl es-whitelist delete hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --group(-g): string       # Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl es-whitelist delete network" # Network of the lists
    --delete-group            # Delete the group and its entries
    --stored: string          # Remove an entry by the exact text that the server holds; can be repeated
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl es-whitelist edit output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl es-whitelist edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist edit hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl es-whitelist edit network" [] {
    [ "public" "private" "all" ]
  }

  # Edit a group in the editor of VISUAL or EDITOR
  export extern "whitelistctl es-whitelist edit" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl es-whitelist edit output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist edit color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl es-whitelist edit hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --group(-g): string       # Whitelist groups: names and patterns, separated by commas [default: from the profile, else `default`]
    --network: string@"nu-complete whitelistctl es-whitelist edit network" # Network of the lists
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl user-whitelist output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl user-whitelist color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show or change the API whitelists of users
  export extern "whitelistctl user-whitelist" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl user-whitelist output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl user-whitelist hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl user-whitelist list output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl user-whitelist list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist list hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist list sort" [] {
    [ "entry" "last-used" ]
  }

  # Show the entries, with the use that the server recorded
  export extern "whitelistctl user-whitelist list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl user-whitelist list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl user-whitelist list hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --unused-for: string      # Show only entries that have not been used for this time, for example 90d or 12w
    --sort: string@"nu-complete whitelistctl user-whitelist list sort" # Order of the entries
    --notes                   # Show owner, reason, ticket and end of each entry, as the declaration of --declaration or the profile has them
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl user-whitelist get output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl user-whitelist get color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist get hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show which entries admit an address or block; exit 5 if none does
  export extern "whitelistctl user-whitelist get" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl user-whitelist get output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist get color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl user-whitelist get hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --exact                   # Match only an equal entry, not a wider block
    --stored: string          # Look up an entry by the exact text that the server holds; can be repeated
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist add output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl user-whitelist add color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist add hyperlink" [] {
    [ "auto" "never" ]
  }

  # Add entries to the list
  export extern "whitelistctl user-whitelist add" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl user-whitelist add output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist add color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl user-whitelist add hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --description: string     # Purpose of these entries of the global list, 1 to 250 characters
    --for: string             # Length of the lease, such as 45m, 2h or 1d [default of `lease`: 1h]
    --until: string           # End of the lease with its offset, such as 2026-11-28T18:00Z
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist cover output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl user-whitelist cover color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist cover hyperlink" [] {
    [ "auto" "never" ]
  }

  # Replace the entries of the list
  export extern "whitelistctl user-whitelist cover" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl user-whitelist cover output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist cover color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl user-whitelist cover hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --description: string     # Purpose of these entries of the global list, 1 to 250 characters
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist delete output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl user-whitelist delete color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist delete hyperlink" [] {
    [ "auto" "never" ]
  }

  # Remove entries from the list, one call per entry
  export extern "whitelistctl user-whitelist delete" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl user-whitelist delete output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist delete color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl user-whitelist delete hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --stored: string          # Remove an entry by the exact text that the server holds; can be repeated
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl user-whitelist edit output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl user-whitelist edit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist edit hyperlink" [] {
    [ "auto" "never" ]
  }

  # Edit the list in the editor of VISUAL or EDITOR
  export extern "whitelistctl user-whitelist edit" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl user-whitelist edit output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist edit color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl user-whitelist edit hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl user-whitelist prune output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl user-whitelist prune color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl user-whitelist prune hyperlink" [] {
    [ "auto" "never" ]
  }

  # Remove entries that have not been used for some time
  export extern "whitelistctl user-whitelist prune" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl user-whitelist prune output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist prune color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl user-whitelist prune hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --unused-for: string      # Remove entries that have not been used for this time, for example 90d or 12w
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl why output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl why color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl why hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl why network" [] {
    [ "public" "private" "all" ]
  }

  # Show which lists of all services admit an address or block
  export extern "whitelistctl why" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl why output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl why color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl why hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --everywhere              # All lists of every profile that has credentials, in all regions
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl why network" # Only the lists of this network [default: all]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl revoke output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl revoke color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl revoke hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl revoke network" [] {
    [ "public" "private" "all" ]
  }

  # Remove entries from all lists, and name what admits them
  export extern "whitelistctl revoke" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl revoke output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl revoke color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl revoke hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --everywhere              # All lists of every profile that has credentials, in all regions
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl revoke network" # Only the lists of this network [default: all]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl replace output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl replace color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl replace hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl replace network" [] {
    [ "public" "private" "all" ]
  }

  # Replace an entry in every list that has it
  export extern "whitelistctl replace" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl replace output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl replace color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl replace hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --everywhere              # All lists of every profile that has credentials, in all regions
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl replace network" # Only the lists of this network [default: all]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --help(-h)                # Print help (see more with '--help')
    old: string               # Entry to replace, where a list has it as an entry of its own
    new: string               # Entry to put in its place
  ]

  def "nu-complete whitelistctl instances output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl instances color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl instances hyperlink" [] {
    [ "auto" "never" ]
  }

  # List the Elasticsearch instances of a region
  export extern "whitelistctl instances" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl instances output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl instances color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl instances hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --name: string            # Only instances whose name contains this text
    --status: string          # Only instances with this status: active, activating, inactive, invalid or unknown
    --es-version: string      # Only instances of this Elasticsearch version, such as 7.10_with_X-Pack
    --vpc: string             # Only instances in this VPC
    --tag: string             # Only instances with this tag; can be repeated
    --wait-status: string     # Wait until all of these instances have this status, at most as long as --wait says
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl lease output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl lease color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl lease hyperlink" [] {
    [ "auto" "never" ]
  }

  # Add, list and end entries that end by themselves
  export extern "whitelistctl lease" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl lease output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl lease color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl lease hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl lease run output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl lease run color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl lease run hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl lease run list" [] {
    [ "kibana" "es" "global" "user" "api-key" ]
  }

  def "nu-complete whitelistctl lease run network" [] {
    [ "public" "private" ]
  }

  # Run a command while a lease lasts, and end the lease
  export extern "whitelistctl lease run" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl lease run output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl lease run color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl lease run hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --list: string@"nu-complete whitelistctl lease run list" # List that the lease is added to
    --network: string@"nu-complete whitelistctl lease run network" # Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    --for: string             # Length of the lease, such as 45m, 2h or 1d [default of `lease`: 1h]
    --until: string           # End of the lease with its offset, such as 2026-11-28T18:00Z
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl lease add output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl lease add color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl lease add hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl lease add list" [] {
    [ "kibana" "es" "global" "user" "api-key" ]
  }

  def "nu-complete whitelistctl lease add network" [] {
    [ "public" "private" ]
  }

  # Add entries that end by themselves
  export extern "whitelistctl lease add" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl lease add output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl lease add color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl lease add hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --list: string@"nu-complete whitelistctl lease add list" # List that the lease is added to
    --network: string@"nu-complete whitelistctl lease add network" # Network of the list [default for Kibana: from the profile, else public; for the cluster: private]
    --for: string             # Length of the lease, such as 45m, 2h or 1d [default of `lease`: 1h]
    --until: string           # End of the lease with its offset, such as 2026-11-28T18:00Z
    --file(-f): path          # Read entries from a file, or from standard input (`-`)
    --column: string          # Read column N of a CSV or TSV file, counted from 1
    --my-ip                   # Name the address of this machine as seen from outside
    --expand                  # Take ranges, netmasks and wildcards as the exact blocks that make them up
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # IP addresses and CIDR blocks, separated by spaces or commas
  ]

  def "nu-complete whitelistctl lease list output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl lease list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl lease list hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl lease list list" [] {
    [ "kibana" "es" "global" "user" "api-key" ]
  }

  # List leases with their ends
  export extern "whitelistctl lease list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl lease list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl lease list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl lease list hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --list: string@"nu-complete whitelistctl lease list list" # Only this kind of list [default: all lists of the instances]
    --expired                 # Only expired leases
    --exit-code               # Exit with 12 if a lease is listed
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl lease extend output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl lease extend color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl lease extend hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl lease extend list" [] {
    [ "kibana" "es" "global" "user" "api-key" ]
  }

  # Move the end of a lease to a later time
  export extern "whitelistctl lease extend" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl lease extend output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl lease extend color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl lease extend hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --list: string@"nu-complete whitelistctl lease extend list" # Only this kind of list [default: all lists of the instances]
    --for: string             # Length of the lease, such as 45m, 2h or 1d [default of `lease`: 1h]
    --until: string           # End of the lease with its offset, such as 2026-11-28T18:00Z
    --help(-h)                # Print help (see more with '--help')
    lease: string             # ID of the lease, or the name of its group
  ]

  def "nu-complete whitelistctl lease end output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl lease end color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl lease end hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl lease end list" [] {
    [ "kibana" "es" "global" "user" "api-key" ]
  }

  # End leases before their time
  export extern "whitelistctl lease end" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl lease end output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl lease end color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl lease end hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --list: string@"nu-complete whitelistctl lease end list" # Only this kind of list [default: all lists of the instances]
    --help(-h)                # Print help (see more with '--help')
    ...leases: string         # IDs of leases, or names of their groups
  ]

  def "nu-complete whitelistctl lease reap output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl lease reap color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl lease reap hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl lease reap list" [] {
    [ "kibana" "es" "global" "user" "api-key" ]
  }

  # End every lease whose time is over
  export extern "whitelistctl lease reap" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl lease reap output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl lease reap color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl lease reap hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --list: string@"nu-complete whitelistctl lease reap list" # Only this kind of list [default: all lists of the instances]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl audit output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl audit color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl audit hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl audit network" [] {
    [ "public" "private" "all" ]
  }

  def "nu-complete whitelistctl audit exit_code" [] {
    [ "error" "warning" "note" ]
  }

  # Report what is wrong with lists as they are
  export extern "whitelistctl audit" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl audit output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl audit color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl audit hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --everywhere              # All lists of every profile that has credentials, in all regions
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl audit network" # Only the lists of this network [default: all]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --unused-for: string      # Report entries that have not been used for this time, for example 90d or 12w
    --exit-code: string@"nu-complete whitelistctl audit exit_code" # Exit with 12 if there is a finding of this level or a higher one [default level: warning]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl diff output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl diff color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl diff hyperlink" [] {
    [ "auto" "never" ]
  }

  # Compare two lists or two instances by value
  export extern "whitelistctl diff" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl diff output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl diff color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl diff hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --exit-code               # Exit with 12 if the lists differ
    --help(-h)                # Print help (see more with '--help')
    left: string              # The first list, as reports name it, or `INSTANCE[/[es-]NETWORK[/GROUP]]`, `user/ID`, `org/ORG/api-key/KEY`, `global`
    right: string             # The second list
  ]

  def "nu-complete whitelistctl export output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl export color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl export hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl export network" [] {
    [ "public" "private" "all" ]
  }

  def "nu-complete whitelistctl export service" [] {
    [ "elasticsearch" "ops-manager" ]
  }

  # Write lists as a declaration
  export extern "whitelistctl export" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl export output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl export color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl export hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --everywhere              # All lists of every profile that has credentials, in all regions
    --instance(-i): string    # IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    --tag: string             # Only instances with this tag; can be repeated
    --all-instances           # All instances of the region
    --scope: string           # The instances of a scope in config.toml
    --parallel: string        # Lists to work on at the same time
    --group(-g): string       # Only these groups: names and patterns, separated by commas [default: all]
    --network: string@"nu-complete whitelistctl export network" # Only the lists of this network [default: all]
    --user(-u): string        # User ID, 24 hexadecimal digits [env: WHITELISTCTL_USER] [default: from the profile, else the owner of the credentials]
    --api-key: string         # ID of a programmatic API key, to use the list of the key [env: WHITELISTCTL_API_KEY_ID] [default: from the profile]
    --org: string             # ID of the organization of the API key [env: WHITELISTCTL_ORG] [default: from the profile]
    --global                  # Use the list of the whole installation, which guards the calls of every user with a Global role; changing it takes the role Global Owner
    --service: string@"nu-complete whitelistctl export service" # Only lists of this service
    --into: path              # Edit this declaration, and keep its comments and its order; a new one gets its schema beside it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl check output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl check color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl check hyperlink" [] {
    [ "auto" "never" ]
  }

  # Check a declaration without calling a service
  export extern "whitelistctl check" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl check output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl check color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl check hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --file(-f): path          # Declaration to read, TOML or JSON; `-` is standard input
    --refresh                 # Fetch the published lists, check them against their guards, and pin them in whitelists.lock
    --strict                  # Treat warnings as errors
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl fmt output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl fmt color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl fmt hyperlink" [] {
    [ "auto" "never" ]
  }

  # Put a declaration into canonical form
  export extern "whitelistctl fmt" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl fmt output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl fmt color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl fmt hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --file(-f): path          # Declaration to read, TOML or JSON; `-` is standard input
    --check                   # Write nothing; exit 12 if the file is not in canonical form
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl plan output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl plan color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl plan hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show what a declaration would change
  export extern "whitelistctl plan" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl plan output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl plan color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl plan hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --file(-f): path          # Declaration to read, TOML or JSON; `-` is standard input
    --show: path              # Show what this plan file changes, without calling a service
    --out: path               # Write the plan to this file, for `apply`
    --target: string          # Only the lists of this block, or only this target; can be repeated
    --parallel: string        # Lists to work on at the same time
    --exit-code               # Exit 12 if something differs
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl apply output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl apply color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl apply hyperlink" [] {
    [ "auto" "never" ]
  }

  # Make lists as a declaration says
  export extern "whitelistctl apply" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl apply output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl apply color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl apply hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --file(-f): path          # Declaration to apply without a plan file; with one, the declaration that the plan must be of
    --rebase                  # Also apply to lists that changed since the plan, if the difference is still the planned one
    --target: string          # Only the lists of this block, or only this target; can be repeated
    --parallel: string        # Lists to work on at the same time
    --canary: string          # Change the first N lists and verify them before the others
    --soak: string            # Seconds to wait after the first N lists
    --max-failed: string      # Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit; 0 with --canary]
    --help(-h)                # Print help (see more with '--help')
    plan?: path               # Plan file, written by `plan --out`
  ]

  def "nu-complete whitelistctl adopt output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl adopt color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl adopt hyperlink" [] {
    [ "auto" "never" ]
  }

  # Take over entries that another client added
  export extern "whitelistctl adopt" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl adopt output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl adopt color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl adopt hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --file(-f): path          # Declaration to read, TOML or JSON; `-` is standard input
    --target: string          # Only the lists of this block, or only this target; can be repeated
    --parallel: string        # Lists to work on at the same time
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl history output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl history color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl history hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl history outcome" [] {
    [ "applied" "not_applied" "partial" "unchanged" "unknown" ]
  }

  # Show the changes in the journal, latest first
  export extern "whitelistctl history" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl history output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl history color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl history hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --count(-n): string       # Show only the latest N changes
    --target: string          # Only changes of these targets: a prefix, a part or a pattern, for example `office` or `*/kibana/*/web-*`
    --entry: string           # Only changes that added or removed this address or block, one around it, or one within it
    --by: string              # Only changes by this user; may contain `*` and `?`
    --run: string             # Only changes of the run with this ID, or a prefix of it
    --since: string           # Only changes since this time: an age (`90s`, `30m`, `2h`, `3d`, `4w`) or a time (2026-11-23T12:00:00Z)
    --outcome: string@"nu-complete whitelistctl history outcome" # Only changes with this outcome
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl history show output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl history show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl history show hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show one change in full
  export extern "whitelistctl history show" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl history show output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl history show color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl history show hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    id: string                # Change ID, or a unique prefix of it
  ]

  def "nu-complete whitelistctl undo output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl undo color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl undo hyperlink" [] {
    [ "auto" "never" ]
  }

  # Revert a change, and leave later changes of others alone
  export extern "whitelistctl undo" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl undo output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl undo color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl undo hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --last                    # Undo the newest change that is not undone; needed without an ID where no terminal is
    --list: string            # Of a change of several lists, undo only what it did to this one
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Change ID, or a unique prefix of it [default: the newest change that is not undone]
  ]

  def "nu-complete whitelistctl redo output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl redo color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl redo hyperlink" [] {
    [ "auto" "never" ]
  }

  # Make an undone change again
  export extern "whitelistctl redo" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl redo output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl redo color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl redo hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --last                    # Redo what was undone last; needed without an ID where no terminal is
    --list: string            # Of a change of several lists, redo only what it did to this one
    --help(-h)                # Print help (see more with '--help')
    id?: string               # ID of an undone change or of its undo, or a unique prefix of it [default: what was undone last]
  ]

  def "nu-complete whitelistctl resume output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl resume color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl resume hyperlink" [] {
    [ "auto" "never" ]
  }

  # Find out the outcome of changes whose outcome is unknown
  export extern "whitelistctl resume" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl resume output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl resume color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl resume hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --dismiss                 # Stop looking for the outcome of this change, for example because its list is gone for good
    --finish                  # Send the rest of the recorded difference, after the hazard checks and the prompt
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Change ID, or a unique prefix of it [default: every change whose outcome is unknown]
  ]

  def "nu-complete whitelistctl journal output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl journal color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl journal hyperlink" [] {
    [ "auto" "never" ]
  }

  # Check, verify, copy and repair the journal
  export extern "whitelistctl journal" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl journal output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl journal color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl journal hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl journal import output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl journal import color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl journal import hyperlink" [] {
    [ "auto" "never" ]
  }

  # Add records that a run printed because it could not write its journal
  export extern "whitelistctl journal import" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl journal import output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl journal import color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl journal import hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    file: path                # The file with the printed records, or `-` for standard input
  ]

  def "nu-complete whitelistctl journal init output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl journal init color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl journal init hyperlink" [] {
    [ "auto" "never" ]
  }

  # Check that a shared journal can be used
  export extern "whitelistctl journal init" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl journal init output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl journal init color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl journal init hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --policy                  # Print the policy with exactly the needed permissions, and check nothing
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl journal status output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl journal status color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl journal status hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show where the journal is, what it holds and where it ends
  export extern "whitelistctl journal status" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl journal status output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl journal status color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl journal status hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl journal verify output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl journal verify color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl journal verify hyperlink" [] {
    [ "auto" "never" ]
  }

  # Look for records that were changed, removed or cut off
  export extern "whitelistctl journal verify" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl journal verify output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl journal verify color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl journal verify hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --head: string            # Also look for the record with this hash, as an earlier `journal status` printed it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl journal copy output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl journal copy color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl journal copy hyperlink" [] {
    [ "auto" "never" ]
  }

  # Copy the changes of a journal on this machine into the shared journal
  export extern "whitelistctl journal copy" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl journal copy output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl journal copy color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl journal copy hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --from: path              # The file of the journal on this machine [default: journal.jsonl in the state directory]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl profile output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl profile color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile hyperlink" [] {
    [ "auto" "never" ]
  }

  # Manage profiles of settings and credentials
  export extern "whitelistctl profile" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl profile output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl profile hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl profile list output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl profile list color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile list hyperlink" [] {
    [ "auto" "never" ]
  }

  # List the profiles with their services, and mark the default
  export extern "whitelistctl profile list" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl profile list output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile list color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl profile list hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl profile show output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl profile show color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile show hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show the settings in force and their sources
  export extern "whitelistctl profile show" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl profile show output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile show color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl profile show hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Name of the profile, as with -p [default: the profile in force]
  ]

  def "nu-complete whitelistctl profile set output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl profile set color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile set hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl profile set store" [] {
    [ "keyring" "file" ]
  }

  # Set or remove settings of a profile, and create it if needed
  export extern "whitelistctl profile set" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl profile set output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile set color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl profile set hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --secret-file: string     # Read a secret from a file or from standard input (`-`); KEY is needed if more than one secret fits
    --store: string@"nu-complete whitelistctl profile set store" # Where to store secrets
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the profile
    ...assignments: string    # Settings, by their key in config.toml; an empty value removes the key
  ]

  def "nu-complete whitelistctl profile use output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl profile use color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile use hyperlink" [] {
    [ "auto" "never" ]
  }

  # Make a profile the default
  export extern "whitelistctl profile use" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl profile use output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile use color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl profile use hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the profile
  ]

  def "nu-complete whitelistctl profile remove output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl profile remove color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile remove hyperlink" [] {
    [ "auto" "never" ]
  }

  # Remove a profile and its secrets in the keyring
  export extern "whitelistctl profile remove" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl profile remove output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile remove color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl profile remove hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the profile
  ]

  def "nu-complete whitelistctl profile login output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl profile login color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl profile login hyperlink" [] {
    [ "auto" "never" ]
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
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl profile login output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile login color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl profile login hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --service: string@"nu-complete whitelistctl profile login service" # Service of the profile [default: prompt]
    --store: string@"nu-complete whitelistctl profile login store" # Where to store secrets
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Name of the profile [default: prompt]
  ]

  def "nu-complete whitelistctl doctor output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl doctor color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl doctor hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl doctor service" [] {
    [ "elasticsearch" "ops-manager" ]
  }

  # Check settings, credentials, network and services
  export extern "whitelistctl doctor" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl doctor output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl doctor color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl doctor hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --service: string@"nu-complete whitelistctl doctor service" # Check only this service [default: every service that is configured]
    --policy                  # Print the smallest RAM policy that kibana-whitelist needs, and run no check
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl sandbox color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl sandbox hyperlink" [] {
    [ "auto" "never" ]
  }

  # Serve, use, inspect or reset the simulator
  export extern "whitelistctl sandbox" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl sandbox output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl sandbox hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox serve output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl sandbox serve color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl sandbox serve hyperlink" [] {
    [ "auto" "never" ]
  }

  # Serve both services on a loopback address until interrupted
  export extern "whitelistctl sandbox serve" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl sandbox serve output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox serve color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl sandbox serve hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --state: path             # Directory of the state [default: the one that --sandbox uses]
    --ephemeral               # Start from the initial lists and save nothing
    --listen: string          # Loopback address and port; port 0 picks a free port
    --assume: string          # Choose how the services behave where their documentation is unclear; can be repeated
    --faults: path            # Inject faults from a script (format: docs/faults.md)
    --env-file: path          # Write the variables to a file, too
    --instances: string       # Serve this many instances, made-up ones included
    --regions: string         # Spread the made-up instances over this many regions; each further region has a port of its own
    --latency: string         # Delay every answer by this time, for example 50ms or 2s
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox run output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl sandbox run color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl sandbox run hyperlink" [] {
    [ "auto" "never" ]
  }

  # Run a command against the sandbox and exit with its exit code
  export extern "whitelistctl sandbox run" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl sandbox run output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox run color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl sandbox run hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --state: path             # Directory of the state [default: the one that --sandbox uses]
    --ephemeral               # Start from the initial lists and save nothing
    --listen: string          # Loopback address and port; port 0 picks a free port
    --assume: string          # Choose how the services behave where their documentation is unclear; can be repeated
    --faults: path            # Inject faults from a script (format: docs/faults.md)
    --env-file: path          # Write the variables to a file, too
    --instances: string       # Serve this many instances, made-up ones included
    --regions: string         # Spread the made-up instances over this many regions; each further region has a port of its own
    --latency: string         # Delay every answer by this time, for example 50ms or 2s
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox reset output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl sandbox reset color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl sandbox reset hyperlink" [] {
    [ "auto" "never" ]
  }

  # Reset the saved state to the initial lists
  export extern "whitelistctl sandbox reset" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl sandbox reset output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox reset color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl sandbox reset hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --state: path             # Directory of the state [default: the one that --sandbox uses]
    --assume: string          # Choose how the services behave from now on where their documentation is unclear; can be repeated
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox status output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl sandbox status color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl sandbox status hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show the saved state and the value of each assumption
  export extern "whitelistctl sandbox status" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl sandbox status output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox status color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl sandbox status hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --state: path             # Directory of the state [default: the one that --sandbox uses]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl explain output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl explain color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl explain hyperlink" [] {
    [ "auto" "never" ]
  }

  # Explain an error code, hazard, outcome or exit code
  export extern "whitelistctl explain" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl explain output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl explain color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl explain hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    code?: string             # Error code, hazard, outcome or exit code [default: list all of them]
  ]

  def "nu-complete whitelistctl completions output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl completions color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl completions hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl completions shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  # Print a completion script for a shell
  export extern "whitelistctl completions" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl completions output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl completions color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl completions hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete whitelistctl completions shell" # Shell
  ]

  def "nu-complete whitelistctl completions install shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  def "nu-complete whitelistctl completions install output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl completions install color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl completions install hyperlink" [] {
    [ "auto" "never" ]
  }

  # Write the script to the folder where the shell looks for it
  export extern "whitelistctl completions install" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl completions install output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl completions install color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl completions install hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    shell?: string@"nu-complete whitelistctl completions install shell" # Shell [default: the one in SHELL]
  ]

  def "nu-complete whitelistctl complete output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl complete color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl complete hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl complete shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  # Print what fits at the cursor of a command line
  export extern "whitelistctl complete" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl complete output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl complete color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl complete hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete whitelistctl complete shell" # Shell that reads the result
  ]

  def "nu-complete whitelistctl man output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl man color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl man hyperlink" [] {
    [ "auto" "never" ]
  }

  # Show the manual page of a command
  export extern "whitelistctl man" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl man output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl man color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl man hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # Command that the page is about [default: the program itself]
  ]

  def "nu-complete whitelistctl schema output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl schema color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl schema hyperlink" [] {
    [ "auto" "never" ]
  }

  def "nu-complete whitelistctl schema document" [] {
    [ "output" "plan" "declaration" ]
  }

  # Print the JSON Schema of a document
  export extern "whitelistctl schema" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl schema output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl schema color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl schema hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    document?: string@"nu-complete whitelistctl schema document" # Document that the schema describes
  ]

  def "nu-complete whitelistctl help output" [] {
    [ "table" "json" "jsonl" "plain" "yaml" "csv" "markdown" "html" "github" "sarif" ]
  }

  def "nu-complete whitelistctl help color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl help hyperlink" [] {
    [ "auto" "never" ]
  }

  # Print the help of a command or a topic
  export extern "whitelistctl help" [
    --sandbox                 # Use the embedded sandbox and ignore your endpoints and credentials [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instances; several separated by commas, or `all` [env: WHITELISTCTL_REGION]
    --endpoint: string        # URL of the Elasticsearch API instead of the region's own, or REGION=URL,… [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Endpoint of the region: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # URL of Ops Manager [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Trust the CA certificates in this PEM file, in addition to the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust only the certificates of --ca-file [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust only the server certificate with this SHA-256 fingerprint, as `openssl x509 -fingerprint -sha256` prints it [env: WHITELISTCTL_TLS_PIN]
    --proxy: string           # Proxy for calls to other machines (http, https, socks5, socks5h), or `none`; overrides HTTPS_PROXY [env: WHITELISTCTL_PROXY]
    --no-proxy                # Use no proxy, even if a variable or the profile names one
    --caller: string          # Your address as the service sees it, or `unknown`; a sandbox started by this run sees it too [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call can take, including retries [env: WHITELISTCTL_TIMEOUT] [default: 60]
    --profile(-p): string     # Use the settings and credentials of this profile, or of several separated by commas [env: WHITELISTCTL_PROFILE]
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
    --journal: string         # Record changes in this file, in a store (`s3://…`, `oss://…`), on standard error (`-`), or not at all (`none`) [env: WHITELISTCTL_JOURNAL]
    --journal-optional        # Make changes even if the shared journal cannot be reached; the next run hands the records in [env: WHITELISTCTL_JOURNAL_OPTIONAL]
    --declaration: string     # Show what this declaration says of entries: owner, reason, ticket and end [env: WHITELISTCTL_DECLARATION]
    --output(-o): string@"nu-complete whitelistctl help output" # Output format [env: WHITELISTCTL_OUTPUT] [default: table]
    --full                    # Show every entry of a long list in a difference, not only what changes
    --query: string           # Select a part of the JSON document with a JMESPath expression
    --columns: string         # Show these columns, separated by commas, in a table, CSV, Markdown or plain output
    --quiet(-q)               # Print only the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Print each request and response, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl help color" # Use colour; `auto` respects the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR] [default: auto]
    --hyperlink: string@"nu-complete whitelistctl help hyperlink" # Link codes to their explanation; `auto` does so on a terminal with colour [env: WHITELISTCTL_HYPERLINK] [default: auto]
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # Command or topic
  ]

}

export use completions *
