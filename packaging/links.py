"""Checks the links of the documentation: every relative link names a file that exists, and every anchor a heading.

usage: links.py FILE.md...
Links to the web are not followed.
"""

import pathlib
import re
import sys


def anchors(path):
    """The anchors of the headings, as GitHub and mdBook make them."""
    found, fenced = set(), False
    for line in path.read_text().splitlines():
        if line.startswith("```"):
            fenced = not fenced
        heading = None if fenced else re.match(r"#+ (.*)", line)
        if heading:
            text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading[1]).strip().lower()
            found.add(re.sub(r"[^\w\- ]", "", text).replace(" ", "-"))
    return found


def links(path):
    text = re.sub(r"(?ms)^```.*?^```", "", path.read_text())
    text = re.sub(r"`[^`\n]*`", "", text)
    return re.findall(r"\]\(([^)\s]+)\)", text)


problems = []
for name in sys.argv[1:]:
    path = pathlib.Path(name)
    for link in links(path):
        if re.match(r"[a-z]+:", link):
            continue
        file, _, anchor = link.partition("#")
        target = (path.parent / file) if file else path
        if not target.exists():
            problems.append(f"{name}: no such file: {link}")
        elif anchor and target.suffix == ".md" and anchor not in anchors(target):
            problems.append(f"{name}: no such heading: {link}")
pages = {path for path in pathlib.Path("docs").rglob("*.md")}
summary = pathlib.Path("docs/SUMMARY.md")
listed = {summary.parent / link for link in links(summary)}
problems += [f"docs/SUMMARY.md does not list {path}" for path in sorted(pages - listed - {summary})]
print("\n".join(problems) or f"links: {len(sys.argv) - 1} documents are well")
sys.exit(bool(problems))
