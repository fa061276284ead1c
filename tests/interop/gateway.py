"""A gateway before the sandbox: gateway.py LISTEN-PORT SANDBOX-URL FILE, user name and key in the environment.

Whoever stands before it (Apache) has checked who calls. It takes that proof off and calls the sandbox with a login of its
own, by urllib's Digest, which is no work of whitelistctl; target and body pass as they are. FILE gets the request line of
every call, so that a target that was changed on the way is seen.
"""

import http.server
import os
import sys
import urllib.error
import urllib.request

USER, KEY = os.environ["GATEWAY_USER"], os.environ["GATEWAY_KEY"]
LISTEN, SANDBOX, SEEN = int(sys.argv[1]), sys.argv[2], sys.argv[3]
PASSED = ("content-type", "accept")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Gateway(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_any(self):
        with open(SEEN, "a", encoding="ascii") as seen:
            print(self.command, self.path, file=seen)
        body = self.rfile.read(int(self.headers.get("content-length", 0))) or None
        headers = {name: self.headers[name] for name in PASSED if name in self.headers}
        request = urllib.request.Request(SANDBOX + self.path, body, headers, method=self.command)
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, SANDBOX, USER, KEY)
        login = urllib.request.HTTPDigestAuthHandler(passwords)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), NoRedirect, login)
        try:
            answer = opener.open(request, timeout=10)
        except urllib.error.HTTPError as error:
            answer = error
        content = answer.read()
        self.send_response_only(answer.status)
        self.send_header("content-type", answer.headers.get("content-type", "application/json"))
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_DELETE = handle_any

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", LISTEN), Gateway).serve_forever()
