# Completion of whitelistctl for bash. The program itself says what fits; it reads local files and calls no service.
_whitelistctl() {
    local IFS=$'\n' line value about
    local -a lines
    COMPREPLY=()
    mapfile -t lines < <(command whitelistctl complete bash -- "${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)
    if [[ ${lines[0]-} == :files ]]; then
        compopt -o default
        return
    fi
    for line in "${lines[@]}"; do
        value=${line%%$'\t'*}
        about=${line#*$'\t'}
        # Several candidates are only listed, so that each can have its description. 37 and 42: one of them is inserted.
        if ((${#lines[@]} > 1)) && [[ -n $about && ${COMP_TYPE-} != 37 && ${COMP_TYPE-} != 42 ]]; then
            COMPREPLY+=("$(printf '%-28s  (%s)' "$value" "$about")")
        else
            COMPREPLY+=("$value")
        fi
        [[ $value != *= ]] || compopt -o nospace
    done
}
complete -o nosort -F _whitelistctl whitelistctl
