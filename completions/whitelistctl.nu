module completions {

  def "nu-complete whitelistctl output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl color" [] {
    [ "auto" "always" "never" ]
  }

  # Change IP whitelists safely: Kibana on Alibaba Cloud Elasticsearch, and MongoDB Ops Manager users
  export extern whitelistctl [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist list output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist list color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Only this group (default: all)
    --network: string@"nu-complete whitelistctl kibana-whitelist list network" # Only this network's list (default: all)
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist get output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist get color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Only this group (default: all)
    --network: string@"nu-complete whitelistctl kibana-whitelist get network" # Only this network's list (default: all)
    --exact                   # Count only an entry of its own, not a wider block
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
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

  # Make a group exactly the named entries; what is not named goes
  export extern "whitelistctl kibana-whitelist cover" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist cover output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist cover color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group (default: the profile's, else `default`)
    --network: string@"nu-complete whitelistctl kibana-whitelist cover network" # Which list (default for Kibana: the profile's, else public; default for the cluster: private)
    --create-group            # Create the group if it does not exist
    --delete-group            # Delete the group with all its entries; stands alone, never for `default`
    --gradual                 # Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between, and entries that others add meanwhile are kept
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --style: string@"nu-complete whitelistctl kibana-whitelist cover style" # How the change is sent; `list` is for group `default` while there is no other
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist append output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist append color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group (default: the profile's, else `default`)
    --network: string@"nu-complete whitelistctl kibana-whitelist append network" # Which list (default for Kibana: the profile's, else public; default for the cluster: private)
    --create-group            # Create the group if it does not exist
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl kibana-whitelist delete output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl kibana-whitelist delete color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group (default: the profile's, else `default`)
    --network: string@"nu-complete whitelistctl kibana-whitelist delete network" # Which list (default for Kibana: the profile's, else public; default for the cluster: private)
    --delete-group            # Delete the group with all its entries; stands alone, never for `default`
    --stored: string          # Delete the entry that the server spells exactly so; may be repeated
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
  ]

  def "nu-complete whitelistctl es-whitelist output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl es-whitelist color" [] {
    [ "auto" "always" "never" ]
  }

  # Show or change the whitelists of the cluster itself, of an Elasticsearch instance
  export extern "whitelistctl es-whitelist" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl es-whitelist output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl es-whitelist list output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist list color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Only this group (default: all)
    --network: string@"nu-complete whitelistctl es-whitelist list network" # Only this network's list (default: all)
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl es-whitelist get output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist get color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Only this group (default: all)
    --network: string@"nu-complete whitelistctl es-whitelist get network" # Only this network's list (default: all)
    --exact                   # Count only an entry of its own, not a wider block
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
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

  # Make a group exactly the named entries; what is not named goes
  export extern "whitelistctl es-whitelist cover" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl es-whitelist cover output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist cover color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group (default: the profile's, else `default`)
    --network: string@"nu-complete whitelistctl es-whitelist cover network" # Which list (default for Kibana: the profile's, else public; default for the cluster: private)
    --create-group            # Create the group if it does not exist
    --delete-group            # Delete the group with all its entries; stands alone, never for `default`
    --gradual                 # Append what is missing and prove it, then delete what is extra: nobody who stays listed is shut out in between, and entries that others add meanwhile are kept
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl es-whitelist append output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist append color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group (default: the profile's, else `default`)
    --network: string@"nu-complete whitelistctl es-whitelist append network" # Which list (default for Kibana: the profile's, else public; default for the cluster: private)
    --create-group            # Create the group if it does not exist
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl es-whitelist delete output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl es-whitelist delete color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --instance(-i): string    # Instance id, or a name from the profile; may be repeated [env: WHITELISTCTL_INSTANCE]
    --group(-g): string       # Whitelist group (default: the profile's, else `default`)
    --network: string@"nu-complete whitelistctl es-whitelist delete network" # Which list (default for Kibana: the profile's, else public; default for the cluster: private)
    --delete-group            # Delete the group with all its entries; stands alone, never for `default`
    --stored: string          # Delete the entry that the server spells exactly so; may be repeated
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
  ]

  def "nu-complete whitelistctl user-whitelist output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist color" [] {
    [ "auto" "always" "never" ]
  }

  # Show or change the API whitelist of an Ops Manager user
  export extern "whitelistctl user-whitelist" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl user-whitelist output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl user-whitelist list output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist list color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the entries with what the server knows of their use
  export extern "whitelistctl user-whitelist list" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl user-whitelist list output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist list color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --user(-u): string        # User id, 24 hexadecimal digits (default: the profile's, else the user that the credentials belong to) [env: WHITELISTCTL_USER]
    --api-key: string         # Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile's `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]
    --org: string             # Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile's) [env: WHITELISTCTL_ORG]
    --global                  # The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl user-whitelist get output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show an entry, or the blocks that admit an address; exit 5 if nothing does
  export extern "whitelistctl user-whitelist get" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl user-whitelist get output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist get color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --user(-u): string        # User id, 24 hexadecimal digits (default: the profile's, else the user that the credentials belong to) [env: WHITELISTCTL_USER]
    --api-key: string         # Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile's `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]
    --org: string             # Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile's) [env: WHITELISTCTL_ORG]
    --global                  # The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner
    --exact                   # Count only an entry of its own, not a wider block
    --stored: string          # Look up the entry that the server spells exactly so; may be repeated
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
  ]

  def "nu-complete whitelistctl user-whitelist add output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist add color" [] {
    [ "auto" "always" "never" ]
  }

  # Add entries
  export extern "whitelistctl user-whitelist add" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl user-whitelist add output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist add color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --user(-u): string        # User id, 24 hexadecimal digits (default: the profile's, else the user that the credentials belong to) [env: WHITELISTCTL_USER]
    --api-key: string         # Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile's `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]
    --org: string             # Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile's) [env: WHITELISTCTL_ORG]
    --global                  # The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner
    --description: string     # What the new entries of the global list are for, 1 to 250 characters
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
  ]

  def "nu-complete whitelistctl user-whitelist delete output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl user-whitelist delete color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove entries, one call each
  export extern "whitelistctl user-whitelist delete" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl user-whitelist delete output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl user-whitelist delete color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --user(-u): string        # User id, 24 hexadecimal digits (default: the profile's, else the user that the credentials belong to) [env: WHITELISTCTL_USER]
    --api-key: string         # Programmatic key whose own list is meant, by its id: 24 hexadecimal digits (default: the profile's `api_key_id`) [env: WHITELISTCTL_API_KEY_ID]
    --org: string             # Organization of the programmatic key, by its id: 24 hexadecimal digits (default: the profile's) [env: WHITELISTCTL_ORG]
    --global                  # The list of the whole installation, which rules the calls of everybody who has a Global role; to change it takes the role Global Owner
    --stored: string          # Delete the entry that the server spells exactly so; may be repeated
    --file(-f): path          # Read entries from a file, `-` for standard input: one a line with `#` comments, or a JSON array; may be repeated
    --help(-h)                # Print help (see more with '--help')
    ...entries: string        # Addresses and CIDR blocks; commas separate them as well
  ]

  def "nu-complete whitelistctl instances output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl instances color" [] {
    [ "auto" "always" "never" ]
  }

  # List the Elasticsearch instances of the region
  export extern "whitelistctl instances" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl instances output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl instances color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl history output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl history color" [] {
    [ "auto" "always" "never" ]
  }

  def "nu-complete whitelistctl history outcome" [] {
    [ "applied" "not_applied" "partial" "unknown" ]
  }

  # Show the changes that were made from here, latest first
  export extern "whitelistctl history" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl history output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl history color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --target: string          # Only changes of lists whose name begins so, for example `elasticsearch/cn-hangzhou`
    --since: string           # Only changes since then: `90s`, `30m`, `2h`, `3d`, `4w` ago, or a time such as 2026-11-23T12:00:00Z
    --outcome: string@"nu-complete whitelistctl history outcome" # Only changes that ended so
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl history show output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl history show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one change with all that is known of it
  export extern "whitelistctl history show" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl history show output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl history show color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
    id: string                # The change's name, or a beginning of it that no other has
  ]

  def "nu-complete whitelistctl undo output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl undo color" [] {
    [ "auto" "always" "never" ]
  }

  # Take a change back: the inverse of its difference, against the list as it is now
  export extern "whitelistctl undo" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl undo output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl undo color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
    id?: string               # The change's name, or a beginning of it that no other has (default: the latest that was made)
  ]

  def "nu-complete whitelistctl resume output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl resume color" [] {
    [ "auto" "always" "never" ]
  }

  # Find out what became of changes whose outcome is not known, by reading; sends nothing without --finish
  export extern "whitelistctl resume" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl resume output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl resume color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --finish                  # Send what was not made of the recorded difference, through plan, hazards and the question
    --help(-h)                # Print help (see more with '--help')
    id?: string               # Only this change (default: every change whose outcome is not known)
  ]

  def "nu-complete whitelistctl profile output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile color" [] {
    [ "auto" "always" "never" ]
  }

  # List, show, change, remove or set up profiles: settings with a name, and where their secrets are
  export extern "whitelistctl profile" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl profile output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl profile list output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the profiles, what each is for, and which is the default
  export extern "whitelistctl profile list" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl profile list output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile list color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl profile show output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show every setting in force and where it comes from; credentials are named by their source and never shown
  export extern "whitelistctl profile show" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl profile show output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile show color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
    name?: string             # The profile, as with -p; without it the one in force
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

  # Give settings to a profile, or take them out with KEY=; a profile that does not exist is made
  export extern "whitelistctl profile set" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl profile set output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile set color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --secret-file: string     # Read a secret from a file, `-` for standard input; KEY is needed where the other settings do not tell which
    --store: string@"nu-complete whitelistctl profile set store" # Where secrets are kept
    --help(-h)                # Print help (see more with '--help')
    name: string              # The profile
    ...assignments: string    # Settings by their key in config.toml; an empty value takes the key out
  ]

  def "nu-complete whitelistctl profile use output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile use color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a profile the default, which counts where none is named
  export extern "whitelistctl profile use" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl profile use output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile use color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
    name: string              # The profile
  ]

  def "nu-complete whitelistctl profile remove output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl profile remove color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove a profile, with what the keyring holds for it
  export extern "whitelistctl profile remove" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl profile remove output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile remove color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
    name: string              # The profile
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

  # Set a profile up in a dialogue: choose, try it with one reading call, keep it
  export extern "whitelistctl profile login" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl profile login output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl profile login color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --service: string@"nu-complete whitelistctl profile login service" # The service; without it you are asked
    --store: string@"nu-complete whitelistctl profile login store" # Where secrets are kept
    --help(-h)                # Print help (see more with '--help')
    name?: string             # The profile; without it you are asked
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

  # Check settings, credentials, network and services in order, and say what is wrong and how to mend it
  export extern "whitelistctl doctor" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl doctor output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl doctor color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --service: string@"nu-complete whitelistctl doctor service" # Check this service alone; else each that anything is set up for
    --policy                  # Print the RAM policy that the verbs of kibana-whitelist need and no more, and check nothing
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
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl sandbox output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox serve output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox serve color" [] {
    [ "auto" "always" "never" ]
  }

  # Serve both services on loopback until interrupted, and print how to reach them
  export extern "whitelistctl sandbox serve" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl sandbox serve output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox serve color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --state: path             # Directory of the state (default: the one that --sandbox uses)
    --ephemeral               # Start from the seed and keep nothing
    --listen: string          # Loopback address and port; port 0 takes a free one
    --assume: string          # Settle an open question about the services, for this run; may be repeated
    --faults: path            # Let requests go wrong as a script says (its format: docs/faults.md)
    --env-file: path          # Write the variables to a file as well
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox run output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox run color" [] {
    [ "auto" "always" "never" ]
  }

  # Serve, run a command with the variables set, stop, and end with the command's exit code
  export extern "whitelistctl sandbox run" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl sandbox run output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox run color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --state: path             # Directory of the state (default: the one that --sandbox uses)
    --ephemeral               # Start from the seed and keep nothing
    --listen: string          # Loopback address and port; port 0 takes a free one
    --assume: string          # Settle an open question about the services, for this run; may be repeated
    --faults: path            # Let requests go wrong as a script says (its format: docs/faults.md)
    --env-file: path          # Write the variables to a file as well
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox reset output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox reset color" [] {
    [ "auto" "always" "never" ]
  }

  # Put the kept state back to the seed
  export extern "whitelistctl sandbox reset" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl sandbox reset output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox reset color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --state: path             # Directory of the state (default: the one that --sandbox uses)
    --assume: string          # Settle an open question about the services, from now on; may be repeated
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete whitelistctl sandbox status output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl sandbox status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the kept state holds, and every switch
  export extern "whitelistctl sandbox status" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl sandbox status output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl sandbox status color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --state: path             # Directory of the state (default: the one that --sandbox uses)
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

  # Print a completion script
  export extern "whitelistctl completions" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl completions output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl completions color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete whitelistctl completions shell" # The shell
  ]

  def "nu-complete whitelistctl man output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl man color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a manual page
  export extern "whitelistctl man" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl man output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl man color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
    page?: string             # The page; all its siblings are named under SUBCOMMANDS
  ]

  def "nu-complete whitelistctl schema output" [] {
    [ "table" "json" "jsonl" "plain" ]
  }

  def "nu-complete whitelistctl schema color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the JSON Schema of the `json` output
  export extern "whitelistctl schema" [
    --profile(-p): string     # Use the settings and credentials of this profile [env: WHITELISTCTL_PROFILE]
    --sandbox                 # Work on the embedded sandbox; every endpoint and credential of yours is ignored [env: WHITELISTCTL_SANDBOX]
    --region: string          # Region of the instance [env: WHITELISTCTL_REGION]
    --endpoint: string        # Address of the Elasticsearch service in place of the region's own [env: WHITELISTCTL_ENDPOINT]
    --endpoint-type: string   # Which of the region's own addresses: `public`, or `vpc` from inside a VPC [env: WHITELISTCTL_ENDPOINT_TYPE]
    --ops-manager-url: string # Address of the Ops Manager installation [env: WHITELISTCTL_OPS_MANAGER_URL]
    --ca-file: string         # Certificates (PEM) to trust besides the system's [env: WHITELISTCTL_CA_FILE]
    --ca-only                 # Trust the certificates of the CA file alone [env: WHITELISTCTL_CA_ONLY]
    --tls-pin: string         # Trust this one certificate, by the SHA-256 that `openssl x509 -fingerprint -sha256` prints, and no authority [env: WHITELISTCTL_TLS_PIN]
    --client-cert: string     # Certificate (PEM) to show to servers that ask for one [env: WHITELISTCTL_CLIENT_CERT]
    --client-key: string      # Key (PEM) of that certificate, where it is not in the same file [env: WHITELISTCTL_CLIENT_KEY]
    --proxy: string           # Proxy for other machines (http, https, socks5, socks5h), whatever HTTPS_PROXY says, or `none` [env: WHITELISTCTL_PROXY]
    --no-proxy                # Call without a proxy, whatever the variables and the profile say
    --output(-o): string@"nu-complete whitelistctl schema output" # Form of the result [env: WHITELISTCTL_OUTPUT]
    --quiet(-q)               # Say nothing besides the result and errors [env: WHITELISTCTL_QUIET]
    --verbose(-v)             # Show each request and answer, without secrets [env: WHITELISTCTL_VERBOSE]
    --color: string@"nu-complete whitelistctl schema color" # Colour: auto follows the terminal, NO_COLOR and CLICOLOR_FORCE [env: WHITELISTCTL_COLOR]
    --dry-run                 # Show what would happen and send no change; exit 3 if the change would be refused
    --allow: string           # Accept a hazard, up to a number if one is given; may be repeated
    --yes(-y)                 # Go on without asking
    --no-input                # Never ask; what would ask is refused [env: WHITELISTCTL_NO_INPUT]
    --if-match: string        # Change the list only if it has this fingerprint, as a report showed it
    --wait: string            # Seconds to wait for an instance to be active, before and after a change (default 900) [env: WHITELISTCTL_WAIT]
    --no-wait                 # Do not wait until a change has taken effect [env: WHITELISTCTL_NO_WAIT]
    --settle: string          # Seconds that a change may take to show when it is read back (default 60) [env: WHITELISTCTL_SETTLE]
    --reason: string          # Why the change is made, for the journal [env: WHITELISTCTL_REASON]
    --journal: string         # Where changes are recorded: a file, `-` for standard error, or `none` [env: WHITELISTCTL_JOURNAL]
    --caller: string          # The address that the services see calls come from, or `unknown`; a sandbox started here takes it for the caller's [env: WHITELISTCTL_CALLER]
    --timeout: string         # Seconds that one call may take, its retries included (default 60) [env: WHITELISTCTL_TIMEOUT]
    --help(-h)                # Print help (see more with '--help')
  ]

}

export use completions *
