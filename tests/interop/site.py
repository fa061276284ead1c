"""The documentation site in a real browser, from files.

Arguments: the browser, the folder of the site, and a folder for pictures. Prints one line per check; exits with 1 if one
fails.
"""

import importlib.util
import os
import pathlib
import sys
import tempfile
import time

found = importlib.util.spec_from_file_location("browser", pathlib.Path(__file__).with_name("browser.py"))
browser = importlib.util.module_from_spec(found)
found.loader.exec_module(browser)

# What a reader looks for, and the page that has it.
SEARCHES = [("nightly drift", "lists-as-code"), ("lock-out", "hazards"), ("WHITELISTCTL_JOURNAL", "configuration")]


def load(page, address):
    page.call("Page.navigate", url=address)
    page.event("Page.loadEventFired")


def search(page, text):
    """Types into the search, and waits for results. The index is loaded with the first letter."""
    page.value("document.getElementById('mdbook-search-toggle').click(), true")
    page.value(f"""(() => {{ const bar = document.getElementById('mdbook-searchbar'); bar.focus(); bar.value = {text!r};
        for (const name of ['input', 'keyup']) bar.dispatchEvent(new Event(name, {{bubbles: true}})); return true; }})()""")
    until = time.monotonic() + 20
    while time.monotonic() < until:
        links = page.value("[...document.querySelectorAll('#mdbook-searchresults a')].map((link) => link.href)")
        if links:
            return links
        time.sleep(0.1)
    return []


def run(page, site, folder):
    checks = browser.Checks()
    target = page.call("Target.createTarget", url="about:blank")["targetId"]
    page.session = page.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ["Page", "Runtime", "Log", "Network"]:
        page.call(f"{domain}.enable")
    pages = sorted(path for path in pathlib.Path(site).rglob("*.html") if path.name not in ("404.html", "toc.html"))
    wide, broken = [], []
    for path in pages:
        browser.size(page, 390, 844)
        load(page, path.as_uri())
        over = page.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            wide.append((path.name, over))
        if path.stem in ("start", "compare", "recipes"):
            browser.picture(page, folder, f"{path.stem}-phone.png")
            browser.size(page, 1280, 900)
            browser.picture(page, folder, f"{path.stem}.png")
        for link in page.value("[...document.querySelectorAll('main a[href]')].map((link) => link.href)"):
            name, _, _ = link.partition("#")
            if name.startswith("file://") and not pathlib.Path(browser_path(name)).exists():
                broken.append((path.name, name))
    checks.check(f"{len(pages)} pages are no wider than a phone", wide == [], wide)
    checks.check("links lead to files of the site", broken == [], broken)
    browser.size(page, 1280, 900)
    for text, expected in SEARCHES:
        load(page, (pathlib.Path(site) / "start.html").as_uri())
        links = search(page, text)
        checks.check(f"a search for `{text}` finds {expected}", any(expected in link for link in links), links[:5])
    asked = [event["params"]["request"]["url"] for event in page.events if event.get("method") == "Network.requestWillBeSent"]
    others = [url for url in asked if not url.startswith(("file://", "data:", "about:"))]
    checks.check("no request goes anywhere", others == [], others[:5])
    return checks.failed


def browser_path(address):
    from urllib.parse import unquote, urlparse
    return unquote(urlparse(address).path)


def main():
    program, site, folder = sys.argv[1:]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        page = browser.Browser(program, profile)
        try:
            failed = run(page, os.path.realpath(site), folder)
        finally:
            page.process.kill()
            page.process.wait()
    sys.exit(1 if failed else 0)


main()
