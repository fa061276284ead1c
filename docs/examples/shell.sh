#!/bin/sh
# Lists as code with any CI system, or none.
#
#   shell.sh plan    on a proposed change: checks, plans, and keeps the plan in PLANS; prints the plan as Markdown
#   shell.sh apply   on the accepted change: applies the plan that was made of these very files
#   shell.sh drift   every night: exit 12 if a list is not as declared
#
# PLANS is a folder that both jobs see (default: plans). A plan is named by the hash of all files of the commit.
set -eu

plans=${PLANS:-plans}
plan=$plans/$(git rev-parse 'HEAD^{tree}')

case ${1:-} in
plan)
    whitelistctl check -f whitelists.toml >&2
    mkdir -p "$plans"
    rm -f "$plan.plan"
    whitelistctl plan -f whitelists.toml --out "$plan.plan" -o markdown > "$plan.md"
    cat "$plan.md"
    ;;
apply)
    if [ ! -e "$plan.md" ]; then
        echo "no plan was made of this commit: run \`$0 plan\`, and have it approved" >&2
        exit 1
    fi
    if [ ! -e "$plan.plan" ]; then
        echo "the approved plan changes nothing"
        exit 0
    fi
    whitelistctl apply "$plan.plan"
    ;;
drift)
    whitelistctl plan -f whitelists.toml --exit-code
    ;;
*)
    echo "usage: $0 plan|apply|drift" >&2
    exit 2
    ;;
esac
