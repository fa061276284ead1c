"""Types a line and TAB into an interactive shell on a terminal, and prints what the screen shows then.

usage: tab.py bash|zsh|fish FOLDER LINE

FOLDER is the home, in which `whitelistctl completions install` has written the script of the shell. The end of the
output of a shell has no sign of its own. It is reached when the expected text is there (the variable EXPECT), or when
the shell is silent for ten seconds.
"""

import os
import pty
import re
import select
import signal
import sys
import time

STARTS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--private", "-i"],
}
PREPARES = {
    "bash": "PS1='> '; bind 'set show-all-if-ambiguous on'; bind 'set completion-query-items 0'; bind 'set page-completions off';"
    " source ~/.local/share/bash-completion/completions/whitelistctl; echo re''ady\n",
    "zsh": "PS1='> '; fpath+=~/.zfunc; autoload -U compinit && compinit -u -D; echo re''ady\n",
    "fish": "function fish_prompt; echo '> '; end; echo re''ady\n",
}


def read(terminal, expected):
    """What arrives until `expected` is in it, or until nothing arrives for ten seconds."""
    text = ""
    while True:
        ready, _, _ = select.select([terminal], [], [], 10)
        if not ready:
            return text
        try:
            data = os.read(terminal, 65536)
        except OSError:
            return text
        if not data:
            return text
        # fish asks the terminal for its attributes, and waits for an answer.
        if b"\x1b[c" in data or b"\x1b[0c" in data:
            os.write(terminal, b"\x1b[?62c")
        text += data.decode(errors="replace")
        if expected and re.search(expected, plain(text)):
            return text


def plain(text):
    text = re.sub(r"\x1b\][^\x07\x1b]*(\x07|\x1b\\)", "", text)
    text = re.sub(r"\x1b[\[(][0-9;?>=<]*[A-Za-z@`]?", "", text)
    return re.sub(r"[\r\x07\x0f]|.\x08", "", text)


def main():
    shell, home, line = sys.argv[1:]
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(home)
        os.environ.update(HOME=home, TERM="xterm", COLUMNS="160", LINES="60", XDG_CONFIG_HOME=home + "/.config")
        os.execvp(STARTS[shell][0], STARTS[shell])
    import fcntl
    import struct
    import termios

    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 60, 160, 0, 0))
    os.write(terminal, PREPARES[shell].encode())
    read(terminal, r"(?m)^ready")
    os.write(terminal, line.encode() + b"\t\t")
    shown = read(terminal, os.environ.get("EXPECT"))
    print("\n".join(text.rstrip() for text in plain(shown).splitlines() if text.strip()))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


main()
