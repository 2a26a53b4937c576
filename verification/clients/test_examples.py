"""The workflow to copy says what the README says. (Its tests run with the README's other commands: test_readme.py.)"""

from __future__ import annotations

import yaml

from harness import EXAMPLES, ROOT


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
