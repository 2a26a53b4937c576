"""docs/server.md: its tables are what the server tells of its routes, its metrics and its options."""

from __future__ import annotations

import os
import re
import subprocess

from harness import ROOT, Server, binary

PAGE = ROOT / "docs" / "server.md"
OPTION = re.compile(r"^ +--([a-z-]+)(?: <([A-Z_=]+)>)?$")


def table(head: list[str], rows: list[list[str]]) -> str:
    """A table of Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def routes(server: Server) -> str:
    """Every route with what it does, and what its query may say."""
    rows = []
    for one in server.control("GET", "")["routes"]:
        query = ", ".join(f"`{entry['name']}`{' (needed)' if entry['required'] else ''}" for entry in one["query"])
        rows.append([f"`{one['method']} {one['path']}`", one["does"], query])
    return table(["route", "what it does", "in its query"], rows)


def metrics(server: Server) -> str:
    """Every metric with its type and labels, as a server tells them that was asked something."""
    server.client("organizations").create_organization(FeatureSet="ALL")
    text = server.request("GET", "/metrics").body.decode()
    rows = []
    for name, says in re.findall(r"^# HELP (\S+) (.*)$", text, re.MULTILINE):
        kind = re.search(rf"^# TYPE {name} (\S+)$", text, re.MULTILINE)
        assert kind is not None
        labels: dict[str, None] = {}
        for found in re.findall(rf"^{name}(?:_bucket)?{{(.*)}} ", text, re.MULTILINE):
            labels.update(dict.fromkeys(re.findall(r'(\w+)="', found)))
        told = ", ".join(f"`{label}`" for label in labels if label != "le")
        rows.append([f"`{name}`", kind.group(1), told, f"{says}."])
    return table(["metric", "type", "labels", "what it says"], rows)


def options() -> str:
    """Every option with its variable, as the help tells them."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BAILIWICK_")}
    command = [str(binary()), "serve", "--help"]
    text = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    lines = text.splitlines()
    options = [
        (found.group(1), lines[at + 1].strip()) for at, line in enumerate(lines) if (found := OPTION.match(line))
    ]
    variables = re.findall(r"\[env: (\w+)=?\]", text)
    assert len(options) == len(variables) > 25, (options, variables)
    rows = [
        [f"`--{option}`", f"`{variable}`", f"{says}."]
        for (option, says), variable in zip(options, variables, strict=True)
    ]
    return table(["option", "variable", "what it says"], rows)


def test_its_tables_are_what_the_server_tells(server: Server) -> None:
    """BAILIWICK_WRITE_TABLES=1 writes them anew."""
    page = PAGE.read_text()
    made = {"routes": routes(server), "metrics": metrics(server), "options": options()}
    for name, text in made.items():
        begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        assert page.count(begin) == page.count(end) == 1, name
        page = page[: page.index(begin) + len(begin)] + f"\n\n{text}\n\n" + page[page.index(end) :]
    if os.environ.get("BAILIWICK_WRITE_TABLES"):
        PAGE.write_text(page)
    assert PAGE.read_text() == page, "BAILIWICK_WRITE_TABLES=1 writes it anew"
