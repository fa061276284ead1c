"""Passes bytes on and keeps what came in: relay.py LISTEN-PORT TO-PORT FILE.

Stands between a TLS terminator and the sandbox, both on 127.0.0.1. Whatever came out of TLS is in FILE, one connection
after another, so that an empty FILE means that nothing did.
"""

import socket
import sys
import threading


def pump(source, target, file):
    try:
        while piece := source.recv(65536):
            if file:
                file.write(piece)
                file.flush()
            target.sendall(piece)
    except OSError:
        pass
    finally:
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def main():
    listen, to, path = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    # Opened for appending: the script empties it between two checks.
    with open(path, "ab") as file, socket.create_server(("127.0.0.1", listen)) as server:
        while True:
            source, _ = server.accept()
            target = socket.create_connection(("127.0.0.1", to))
            threading.Thread(target=pump, args=(source, target, file), daemon=True).start()
            threading.Thread(target=pump, args=(target, source, None), daemon=True).start()


main()
