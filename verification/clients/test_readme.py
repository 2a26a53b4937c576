"""What the README and the pages of docs/ promise works as printed: their blocks are run, with the real AWS CLI.

A block of commands is run when the line before its fence is `<!-- run -->`, or `<!-- run in a checkout -->` where there
are sources; any other one says why not: `<!-- not run: reason -->`. A line `# => text` after a command says what its
output has to contain. All blocks of a file run in one shell, one after another, against a server of their own, which
has the options of the first `bailiwick serve` that stands there. The README's run in the workspace, a page's in a
folder with nothing but the examples.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from harness import HANGING, ROOT, Server, binary

FENCE = re.compile(r"<!-- run( in a checkout)? -->\s*\n```(?:console|sh|bash)\n(.*?)\n```", re.DOTALL)
DEFAULT_ENDPOINT = "http://127.0.0.1:4566"
SHELLS = r"(?:console|sh|bash)"
MARKED = re.compile(rf"<!-- (?:run(?: in a checkout)?|not run: \S.*) -->\s*\n```{SHELLS}$", re.MULTILINE)
HERE = re.compile(r"<<-?\s*(['\"]?)(\w+)\1")
"""Where a text begins that is a command's input, and the word that ends it."""
FOLDER = Path(os.environ.get("BAILIWICK_TEST_README", ROOT))
"""Where the documents are, and their commands are run: the sources, or what a release's archive unpacks to."""
PAGES = sorted(str(page.relative_to(FOLDER)) for page in (FOLDER / "docs").rglob("*.md"))
DOCUMENTS = ["README.md", *(page for page in PAGES if FENCE.search((FOLDER / page).read_text()))]


@dataclass
class Step:
    """A command as printed, and what its output has to contain."""

    command: str
    expected: list[str] = field(default_factory=list)


def steps(text: str, is_checkout: bool = True) -> list[Step]:
    """The commands of all marked blocks. In a block with `$ ` prompts only such lines and what continues them count."""
    found: list[Step] = []
    for of_checkout, block in FENCE.findall(text):
        if of_checkout and not is_checkout:
            continue
        lines = block.split("\n")
        prompts = any(line.startswith("$ ") for line in lines)
        waiting, end = False, ""
        for line in lines:
            if end:
                found[-1].command += "\n" + line
                end = "" if line == end else end
                continue
            if waiting:
                found[-1].command += "\n" + line.removeprefix("> ")
            elif line.startswith("# => "):
                assert found, f"{line!r} follows no command"
                found[-1].expected.append(line.removeprefix("# => ").strip())
            elif prompts and line.startswith("$ "):
                found.append(Step(line.removeprefix("$ ")))
            elif prompts or not line.strip() or line.startswith("#"):
                continue
            else:
                found.append(Step(line))
            waiting = bool(found) and not line.startswith("#") and found[-1].command.endswith("\\")
            if found and not line.startswith("#") and (here := HERE.search(line)):
                end = here[2]
    return found


def as_run_here(command: str, endpoint: str) -> str:
    """A printed command against our own build and server, instead of the reader's."""
    command = re.sub(r"cargo run\b[^\n|;&]*? -- ", "bailiwick ", command)
    command = re.sub(r"(\./)?target/(release|debug)/bailiwick\b", "bailiwick", command)
    return command.replace(DEFAULT_ENDPOINT, endpoint)


def serves(command: str) -> bool:
    """Whether a command starts the server, which these tests have started already."""
    return bool(re.match(r"bailiwick serve\b", as_run_here(command, "")))


def options(steps: list[Step], folder: Path) -> list[str]:
    """The options of the first server that is started, but for where it listens and keeps its data."""
    started = next((step.command for step in steps if serves(step.command)), "")
    words = shlex.split(as_run_here(started, ""), comments=True)[2:]
    found = []
    while words:
        word = words.pop(0)
        if word in ("--listen", "--data"):
            words.pop(0)
        elif word != "&":
            found.append(str(folder / word) if (folder / word).exists() else word)
    return found


def shell_environment(tmp_path: Path, endpoint: str) -> dict[str, str]:
    """An environment with the binary and the AWS CLI of this Python's environment first on the path."""
    tools = tmp_path / "bin"
    tools.mkdir()
    # The reader's server has the default port; ours has any, so the binary is told where unless it was told already.
    wrapper = f"""#!/bin/sh
case " $* " in
    # These need no installation, or are told where.
    " pack "* | " rules "* | *" serve "* | *" demo "*) exec '{binary()}' "$@" ;;
    *" --endpoint"* | *" --help "* | *" --version "*) exec '{binary()}' "$@" ;;
    *) BAILIWICK_ENDPOINT='{endpoint}' exec '{binary()}' "$@" ;;
esac
"""
    (tools / "bailiwick").write_text(wrapper)
    (tools / "bailiwick").chmod(0o755)
    path = [str(tools), str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    return {**os.environ, "PATH": os.pathsep.join(path), "HOME": str(tmp_path), "NO_COLOR": "1"}


def test_every_block_of_commands_is_run_or_says_why_not() -> None:
    for name in ["README.md", *PAGES]:
        text = (FOLDER / name).read_text()
        marked = {found.end() for found in MARKED.finditer(text)}
        for block in re.finditer(rf"^ *```{SHELLS}$(.*?)^ *```$", text, re.MULTILINE | re.DOTALL):
            assert block.start(1) in marked, f"{name} doesn't say whether this is run:{block[1]}"


def test_steps_are_found() -> None:
    text = (
        "<!-- run -->\n```sh\n# a remark\naws a \\\n  --b\n# => one\n# => two\n\naws c\n```\n"
        "```sh\nnot marked\n```\n<!-- run -->\n```console\n$ aws d\noutput\n# => output\n```\n"
    )
    assert steps(text) == [
        Step("aws a \\\n  --b", ["one", "two"]),
        Step("aws c"),
        Step("aws d", ["output"]),
    ]
    assert steps("<!-- run -->\n```sh\ncat > a <<'END'\n# b\n\nEND\naws c\n# => d\n```\n") == [
        Step("cat > a <<'END'\n# b\n\nEND"),
        Step("aws c", ["d"]),
    ]
    started = [Step("aws c"), Step("bailiwick serve --data d --organization examples/org.yaml --seed s &   # begin")]
    assert options(started, ROOT) == ["--organization", str(ROOT / "examples/org.yaml"), "--seed", "s"]
    assert options(started[:1], ROOT) == []
    assert serves("bailiwick serve --data memory")
    assert serves("cargo run --release -- serve")
    assert serves("./target/release/bailiwick serve")
    assert as_run_here("cargo run -q -- env --account 1", "") == "bailiwick env --account 1"
    assert not serves("aws organizations create-organization")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_printed_command_works(name: str, launch: Callable[..., Server], tmp_path: Path) -> None:
    printed = steps((FOLDER / name).read_text(), FOLDER == ROOT)
    todo = [step for step in printed if not serves(step.command)]
    assert todo, f"{name} has no block that is marked <!-- run -->"
    server = launch("memory", *options(printed, FOLDER))
    place = FOLDER
    if name != "README.md":
        place = tmp_path / "work"
        place.mkdir()
        (place / "examples").symlink_to(FOLDER / "examples")
    lines = ["set -e", f"cd '{place}'"]
    # Output is parted by lines that no command prints: each expectation is held against its own command's output.
    for number, step in enumerate(todo):
        lines += [f"echo '@@ {number}'", as_run_here(step.command, server.endpoint)]
    environment = shell_environment(tmp_path, server.endpoint)
    done = subprocess.run(
        ["bash", "-c", "\n".join(lines)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=HANGING * 5,
        check=False,
    )
    outputs = dict(re.findall(r"@@ (\d+)\n(.*?)(?=@@ \d+\n|\Z)", done.stdout, re.DOTALL))
    assert done.returncode == 0, done.stdout
    for number, step in enumerate(todo):
        said = outputs.get(str(number), "")
        for expected in step.expected:
            assert expected in said, f"`{step.command}` printed, without {expected!r}:\n{said}"


def test_the_aws_cli_walks_the_services(launch: Callable[..., Server], tmp_path: Path) -> None:
    """The AWS CLI's own way of asking: arguments in its form, output in its form, exit codes."""
    server = launch()
    environment = {
        **shell_environment(tmp_path, server.endpoint),
        "AWS_ENDPOINT_URL": server.endpoint,
        "AWS_ACCESS_KEY_ID": "111111111111",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }

    def aws(command: str, refused: bool = False) -> str:
        done = subprocess.run(
            ["bash", "-c", f"aws {command}"],
            env=environment,
            capture_output=True,
            text=True,
            timeout=HANGING,
            check=False,
        )
        assert bool(done.returncode) == refused, done.stdout + done.stderr
        return (done.stdout + done.stderr).strip()

    assert aws("sts get-caller-identity --query Account --output text") == "111111111111"
    organization = aws("organizations create-organization --query Organization.Id --output text")
    assert re.fullmatch(r"o-[a-z0-9]{10}", organization)
    root = aws("organizations list-roots --query 'Roots[0].Id' --output text")
    unit = aws(
        f"organizations create-organizational-unit --parent-id {root} --name Workloads "
        "--query OrganizationalUnit.Id --output text"
    )
    aws("organizations create-account --email cli@example.com --account-name cli")
    server.settle()
    account = aws("organizations list-accounts --query \"Accounts[?Name=='cli'].Id | [0]\" --output text")
    aws(f"organizations move-account --account-id {account} --source-parent-id {root} --destination-parent-id {unit}")
    taken = aws(f"organizations create-organizational-unit --parent-id {root} --name Workloads", refused=True)
    assert "(DuplicateOrganizationalUnitException)" in taken
    assert aws("configservice describe-conformance-packs --query ConformancePackDetails --output json") == "[]"
    off = aws("securityhub describe-hub", refused=True)
    assert "(InvalidAccessException)" in off
    assert "(NotImplementedException)" in aws("securityhub get-insights", refused=True)
