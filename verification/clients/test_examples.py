"""The pipelines to copy work in the repository of somebody who has an organization, tests and expectations."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import yaml

from harness import EXAMPLES, HANGING, ROOT, binary
from runner import Job

INSTALLS = 'pip install "bailiwick[boto3]" pytest'
"""What isn't done here: test_python_package.py installs the package."""


@pytest.fixture
def job(tmp_path: Path) -> Iterator[Job]:
    """A job in somebody's repository, on a machine with the program, the package and the AWS CLI."""
    tools, home = tmp_path / "bin", tmp_path / "home"
    for folder in (tools, home, tmp_path / "temporary"):
        folder.mkdir()
    (tools / "bailiwick").symlink_to(binary())
    repository = tmp_path / "repository"
    shutil.copytree(EXAMPLES, repository, ignore=shutil.ignore_patterns("__pycache__"))
    (repository / "org.yaml").rename(repository / "organization.yaml")
    shutil.rmtree(repository / "tests")
    (repository / "python").rename(repository / "tests")
    test = repository / "tests" / "test_organization.py"
    test.write_text(test.read_text().replace("../org.yaml", "../organization.yaml"))
    path = [str(tools), str(Path(sys.executable).parent), os.environ["PATH"]]
    variables = {
        "PATH": os.pathsep.join(path),
        "HOME": str(home),
        "PYTHONPATH": str(ROOT / "packages" / "python" / "src"),
        "PYTEST_PLUGINS": "bailiwick.pytest_plugin",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    one = Job(repository, tmp_path / "temporary", variables)
    yield one
    pid = one.temporary / "bailiwick" / "pid"
    if pid.exists():
        os.kill(int(pid.read_text()), signal.SIGTERM)


def run(job: Job, script: str) -> str:
    """Runs a script of a pipeline, and answers what it prints. What it leaves in the background ends."""
    with subprocess.Popen(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=job.workspace,
        env=job.variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            said, _ = process.communicate(timeout=HANGING)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == 0, said
    return said


def test_the_workflow_tests_an_organization_and_keeps_a_report(job: Job) -> None:
    workflow = yaml.safe_load((EXAMPLES / "github-workflow.yaml").read_text())
    # In YAML 1.1 the key `on` is a boolean.
    assert {"name", True, "permissions", "jobs"} == set(workflow)
    (told,) = workflow["jobs"].values()
    assert told["runs-on"] == "ubuntu-latest"
    said: list[str] = []
    for step in told["steps"]:
        if step.get("uses", "").startswith("OWNER/bailiwick@"):
            inputs = step["with"]
            # The usual port may be somebody's.
            job.use(**inputs, **({} if "report" in inputs else {"port": "0"}))
        elif step.get("run", INSTALLS) != INSTALLS:
            said.append(run(job, step["run"]))
    tests, expectations, accounts = said
    assert "5 passed" in tests
    assert "10 hold" in expectations
    assert "Shop test" in accounts
    assert [upload["path"] for upload in job.uploads] == ["reports/organization"]
    for file in ("tests.xml", "expectations.xml", "organization/index.html", "organization/bailiwick.log"):
        assert (job.workspace / "reports" / file).exists(), file


def test_the_pipeline_for_gitlab_does_the_same(job: Job) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    text = (EXAMPLES / "gitlab-ci.yml").read_text()
    pipeline = yaml.safe_load(text)
    assert pipeline.pop("default")["before_script"] == [INSTALLS]
    assert len(pipeline) == 2
    said = ""
    for told in pipeline.values():
        job.variables |= {name: value.replace("4566", str(port)) for name, value in told.get("variables", {}).items()}
        said += run(job, "\n".join(told["script"]).replace("bailiwick serve", f"bailiwick serve --listen {port}"))
        artifacts = [*told["artifacts"].get("paths", []), *told["artifacts"]["reports"].values()]
        assert [path for path in artifacts if not (job.workspace / path).exists()] == []
    assert "5 passed" in said
    assert "10 hold" in said


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
