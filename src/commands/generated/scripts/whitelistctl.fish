# Completion of whitelistctl for fish. The program itself says what fits; it reads local files and calls no service.
function __whitelistctl_complete
    # Quoted, because an empty word is a word.
    set -l word (commandline -ct)
    set -l lines (command whitelistctl complete fish -- (commandline -opc) "$word" 2>/dev/null)
    if test "$lines[1]" = ":files"
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $lines
    end
end
complete -c whitelistctl -f -k -a '(__whitelistctl_complete)'
