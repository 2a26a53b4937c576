"""The workflows to copy: one says what the README says, and its tests run with the README's other commands (in
test_readme.py); the other knows the commands."""

from __future__ import annotations

import re
import subprocess

import yaml

from harness import EXAMPLES, HANGING, ROOT, binary


def test_the_workflow_runs_what_the_readme_shows() -> None:
    workflow = yaml.safe_load((EXAMPLES / "github-workflow.yaml").read_text())
    # In YAML 1.1 the key `on` is a boolean.
    assert {"name", True, "jobs"} == set(workflow)
    (job,) = workflow["jobs"].values()
    assert job["runs-on"] == "ubuntu-latest"
    assert all(set(step) <= {"uses", "with", "run"} for step in job["steps"])
    commands = [step["run"] for step in job["steps"] if "run" in step]
    shown = (ROOT / "README.md").read_text().splitlines()
    assert len(commands) == 3
    assert [command for command in commands if command not in shown] == []


def test_the_workflow_for_pull_requests_uses_options_that_there_are() -> None:
    workflow = yaml.safe_load((EXAMPLES / "pull-request.yml").read_text())
    (job,) = workflow["jobs"].values()
    script = "\n".join(step["run"] for step in job["steps"] if "run" in step)
    typed = re.findall(r"(?:^|/)bailiwick ([a-z-]+)((?: [^\s|&;>]+)*)", script, re.MULTILINE)
    assert {command for command, _ in typed} == {"serve", "what-if"}
    for command, rest in typed:
        shown = subprocess.run(
            [binary(), command, "--help"], capture_output=True, text=True, timeout=HANGING, check=True
        ).stdout
        options = {word for word in rest.split() if word.startswith("-")}
        assert options
        assert {option for option in options if not re.search(rf"(^|\s){option}\b", shown)} == set()
