# Completion of whitelistctl for PowerShell. The program itself says what fits; it reads local files and calls no service.
Register-ArgumentCompleter -Native -CommandName whitelistctl -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { "$_" })
    if ($wordToComplete -eq '') { $words += '""' }
    $lines = @(whitelistctl complete powershell -- @words 2>$null)
    if ($lines.Count -gt 0 -and $lines[0] -eq ':files') { return }
    foreach ($line in $lines) {
        $value, $about = $line -split "`t", 2
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
}
