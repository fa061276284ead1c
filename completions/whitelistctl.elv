# Completion of whitelistctl for Elvish. The program itself says what fits; it reads local files and calls no service.
use str
set edit:completion:arg-completer[whitelistctl] = {|@words|
    var lines = [(try { e:whitelistctl complete elvish -- $@words 2>/dev/null } catch { nop })]
    if (and (> (count $lines) 0) (eq $lines[0] ':files')) {
        edit:complete-filename $words[-1]
    } else {
        for line $lines {
            var parts = [(str:split "\t" $line)]
            edit:complex-candidate $parts[0] &display=$parts[0]"  "$parts[-1]
        }
    }
}
