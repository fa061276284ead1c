# What a developer types. `just` alone lists it.

cargo_deny := "target/tools/bin/cargo-deny"

_default:
    @{{ just_executable() }} --list --unsorted

# Format, lints and docs, as the gate wants them
check:
    cargo fmt --check
    cargo clippy --locked --all-targets -- -D warnings
    RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps

# All tests, or those whose name contains the arguments
test *ARGS:
    cargo test --locked {{ ARGS }}

# Write completions, manual pages, reference and schema anew
regen:
    WHITELISTCTL_REFRESH=1 cargo test generated_files

# The documentation as a site in target/site, with its links checked and looked at in a browser
site:
    python3 packaging/links.py *.md $(find docs -name '*.md')
    mdbook build docs
    tests/interop/site.sh

# What a release publishes beside its archives, from the archives in target/release-files
release-files VERSION:
    packaging/release-files.sh {{ VERSION }}

# Serve the sandbox until interrupted
sandbox *ARGS:
    cargo run --locked -- sandbox serve {{ ARGS }}

# Dependencies: bans, licences, sources, advisories
deny *CHECKS:
    test -x {{ cargo_deny }} || cargo install cargo-deny --locked --version 0.20.2 --debug --root target/tools
    {{ cargo_deny }} --locked check {{ CHECKS }}

# curl, the official SDKs and the tool itself against the sandbox
interop:
    cargo build --locked --release
    tests/interop/curl.sh
    tests/interop/sdk.sh
    tests/interop/older.sh
    tests/interop/tool.sh
    tests/interop/tls.sh
    tests/interop/clock.sh
    tests/interop/apache.sh
    tests/interop/browser.sh
    tests/interop/completion.sh
    tests/interop/packages.sh

# Changes the code that decides in small ways, and names each change that no unit test notices
mutants *ARGS:
    test -x target/tools/bin/cargo-mutants || cargo install cargo-mutants --locked --version 27.1.0 --debug --root target/tools
    target/tools/bin/cargo-mutants mutants --output target -f 'src/domain/**' -f 'src/change/core/**' \
        -f src/journal/record_v1.rs -f src/auth/digest.rs {{ ARGS }} -- --locked --lib

# Start-up, one call, memory, as ratios
bench *ARGS:
    cargo bench {{ ARGS }}

# The gate, word for word
ci:
    .ci/run
