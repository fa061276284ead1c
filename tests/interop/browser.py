"""An audit's HTML file in a real browser, driven over the DevTools protocol through pipes.

Arguments: the browser, the file, the script of axe-core, and a folder for pictures. Prints one line per check; exits with 1
if one fails.
"""

import base64
import json
import os
import select
import subprocess
import sys
import tempfile
import time

LONGEST = 60


class Browser:
    """A headless browser. Commands are answered in order; events are kept."""

    def __init__(self, program, profile):
        # The browser reads commands from descriptor 3 and writes to descriptor 4.
        command_read, self.commands = os.pipe()
        self.answers, answer_write = os.pipe()
        arguments = [
            program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--hide-scrollbars", f"--user-data-dir={profile}", "--remote-debugging-pipe", "about:blank",
        ]
        # The shell puts the pipes to where the browser expects them.
        shell = ["sh", "-c", f'exec "$@" 3<&{command_read} 4>&{answer_write}', "sh", *arguments]
        self.process = subprocess.Popen(
            shell, pass_fds=(command_read, answer_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(command_read)
        os.close(answer_write)
        self.buffer, self.number, self.events, self.session = b"", 0, [], None

    def read(self, until):
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.answers], [], [], max(0, until - time.monotonic()))
            part = os.read(self.answers, 1 << 16) if ready else b""
            if not part:
                raise SystemExit("error: the browser does not answer")
            self.buffer += part
        message, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(message)

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + LONGEST
        while True:
            answer = self.read(until)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"error: {method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def event(self, method):
        until = time.monotonic() + LONGEST
        while True:
            for at, event in enumerate(self.events):
                if event.get("method") == method:
                    return self.events.pop(at)
            self.events.append(self.read(until))

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise SystemExit(f"error: {expression[:60]}: {result['exceptionDetails']}")
        return result["result"].get("value")


class Checks:
    """Counts what holds."""

    def __init__(self):
        self.failed = 0

    def check(self, text, holds, seen=""):
        print(("ok    " if holds else "FAIL  ") + text + ("" if holds else f"\n      {seen}"), flush=True)
        self.failed += not holds


VISIBLE = "[...document.querySelectorAll('.wide tbody tr')].filter((row) => row.offsetParent !== null).length"


def use(text):
    """Types into the filter."""
    return f"""(() => {{ const field = document.getElementById('filter'); field.value = {json.dumps(text)};
        field.dispatchEvent(new Event('input', {{bubbles: true}})); return {VISIBLE}; }})()"""


def size(browser, width, height):
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)


def picture(browser, folder, name):
    shot = browser.call("Page.captureScreenshot", captureBeyondViewport=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(base64.b64decode(shot["data"]))


def accessible(browser, checks, what):
    found = browser.value("axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations.map((one) => "
                          "`${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target).join(', ')}`))")
    checks.check(f"axe-core finds nothing {what}", found == [], found)


def run(browser, page, axe, folder):
    checks = Checks()
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    browser.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ["Page", "Runtime", "Log", "Network"]:
        browser.call(f"{domain}.enable")
    size(browser, 1200, 900)
    browser.call("Page.navigate", url="file://" + page)
    browser.event("Page.loadEventFired")

    rows = browser.value(VISIBLE)
    checks.check("the page shows its tables", rows > 10, rows)
    first = browser.value("document.querySelector('main h2').textContent")
    checks.check("findings come first", first == "Findings", first)
    picture(browser, folder, "wide.png")
    few = browser.value(use("open-to-world"))
    checks.check("the filter keeps what fits", 0 < few < rows, few)
    told = browser.value("document.getElementById('shown').textContent")
    checks.check("the filter says how many rows are shown", told == f"{few} of {rows} rows shown", told)
    checks.check("a filter that fits nothing shows nothing", browser.value(use("no such text")) == 0)
    checks.check("an empty filter shows all", browser.value(use("")) == rows)
    notes = browser.value(f"document.querySelector('input[value=note]').click(), {VISIBLE}")
    checks.check("a level can be hidden", notes < rows, notes)
    browser.value("document.querySelector('input[value=note]').click()")
    squares = browser.value("document.querySelectorAll('svg.map rect').length")
    checks.check("the map has 256 blocks", squares == 256, squares)

    with open(axe, encoding="utf-8") as file:
        browser.value(file.read() + "; true")
    accessible(browser, checks, "at full width")
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    accessible(browser, checks, "in the dark")
    picture(browser, folder, "dark.png")
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "light"}])
    size(browser, 360, 740)
    overflow = browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    checks.check("a phone shows it without scrolling sideways", overflow <= 0, overflow)
    accessible(browser, checks, "on a phone")
    picture(browser, folder, "phone.png")
    size(browser, 1200, 900)

    printed = base64.b64decode(browser.call("Page.printToPDF", preferCSSPageSize=True)["data"])
    with open(os.path.join(folder, "print.pdf"), "wb") as file:
        file.write(printed)
    checks.check("it prints", printed.startswith(b"%PDF-") and len(printed) > 20_000, len(printed))
    browser.call("Emulation.setEmulatedMedia", media="print")
    form = browser.value("getComputedStyle(document.querySelector('.filter')).display")
    checks.check("the filter is not printed", form == "none", form)

    said = [event for event in browser.events if event.get("method") in
            ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")]
    checks.check("the console is silent", said == [], said)
    asked = [event["params"]["request"]["url"] for event in browser.events
             if event.get("method") == "Network.requestWillBeSent"]
    others = [url for url in asked if not url.startswith(("file://" + page, "data:", "about:"))]
    checks.check("no request goes anywhere", others == [], others)
    return checks.failed


def main():
    program, page, axe, folder = sys.argv[1:]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        try:
            failed = run(browser, os.path.realpath(page), axe, folder)
        finally:
            browser.process.kill()
            browser.process.wait()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
