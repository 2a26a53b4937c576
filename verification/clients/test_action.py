"""The action for GitHub: its steps, in their order, as a runner would run them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from harness import EXAMPLES, HANGING, ROOT, binary, items_of
from runner import ACTION, Job

SCRIPTS = ROOT / "packages" / "action"


@pytest.fixture
def job(tmp_path: Path) -> Iterator[Job]:
    """A job on a machine that has the program already. What it started ends with it, as on a runner."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "bailiwick").symlink_to(binary())
    (tmp_path / "work space").mkdir()
    (tmp_path / "temporary").mkdir()
    path = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"
    one = Job(tmp_path / "work space", tmp_path / "temporary", {"PATH": path, "HOME": str(tmp_path)})
    yield one
    pid = one.temporary / "bailiwick" / "pid"
    if pid.exists():
        os.kill(int(pid.read_text()), signal.SIGTERM)


def call(job: Job, script: str) -> str:
    """What a later step of the job prints."""
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=job.workspace,
        env=job.variables,
        capture_output=True,
        text=True,
        timeout=HANGING,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_job_has_its_organization_and_keeps_a_report(job: Job) -> None:
    (job.workspace / "my items.json").write_text(items_of("222222222222", "us-east-1"))
    job.variables["AWS_SESSION_TOKEN"] = "of the role that deployed something before"
    outputs = job.use(
        organization=f"{EXAMPLES / 'org.yaml'}\n",
        **{"import": "\n  my items.json\n"},
        port="0",
        region="eu-west-1",
        arguments="--seed\nwith a space",
    )
    assert outputs["account"] == "111111111111"
    assert outputs["endpoint"].startswith("http://127.0.0.1:")
    assert job.variables["AWS_ENDPOINT_URL"] == outputs["endpoint"]
    assert job.variables["AWS_ACCESS_KEY_ID"] == "111111111111"
    assert job.variables["AWS_REGION"] == job.variables["AWS_DEFAULT_REGION"] == "eu-west-1"
    assert job.variables["AWS_SESSION_TOKEN"] == ""
    assert "0 skipped" in job.said
    assert json.loads(call(job, 'curl -fsS "$BAILIWICK_ENDPOINT/_bailiwick/info"'))["seed"] == "with a space"
    assert "1 holds" in call(
        job,
        """printf '%s' '[{"denied": {"account": "Shop", "action": "organizations:LeaveOrganization"}}]' """
        "> e.json && bailiwick test e.json",
    )
    job.use(report="the report", report_name="what was")
    assert job.uploads == [{"name": "what was", "path": "the report"}]
    pages = [page.read_text() for page in (job.workspace / "the report").rglob("*.html")]
    assert any("Shop test" in page for page in pages)
    assert "ready on" in (job.workspace / "the report" / "bailiwick.log").read_text()


def test_the_log_of_a_server_that_has_ended_is_kept(job: Job) -> None:
    job.use(port="0")
    pid = job.temporary / "bailiwick" / "pid"
    os.kill(int(pid.read_text()), signal.SIGKILL)
    pid.unlink()
    with pytest.raises(subprocess.CalledProcessError) as failed:
        job.use(report="site")
    assert failed.value.cmd == "Write the report"
    assert job.uploads == [{"name": "bailiwick", "path": "site"}]
    assert "ready on" in (job.workspace / "site" / "bailiwick.log").read_text()


def test_clients_are_the_account_that_is_named(job: Job) -> None:
    job.variables["AWS_PROFILE"] = "production"
    outputs = job.use(organization=str(EXAMPLES / "org.yaml"), account="Audit", port="0")
    assert outputs["account"] == job.variables["AWS_ACCESS_KEY_ID"] == "222222222222"
    assert "::warning title=Bailiwick::AWS_PROFILE is production" in job.said


def test_without_an_organization_there_is_an_empty_server(job: Job) -> None:
    outputs = job.use(port="0")
    assert outputs["account"] == "000000000000"
    assert call(job, 'curl -fsS "$AWS_ENDPOINT_URL/_bailiwick/health"').startswith('{"status":"ok"')


@pytest.mark.parametrize(
    ("inputs", "step", "said"),
    [
        ({"port": "0", "timing": "never"}, "Start it", "the server ended before it was ready"),
        ({"port": "0", "organization": "none.yaml"}, "Import", "none.yaml"),
        ({"port": "0", "account": "Nobody"}, "Tell clients where it is", "--account: there is no organization"),
        ({"report": "site"}, "Write the report", "no server was started in this job"),
    ],
)
def test_a_step_that_fails_says_why(job: Job, inputs: dict[str, str], step: str, said: str) -> None:
    with pytest.raises(subprocess.CalledProcessError) as failed:
        job.use(**inputs)
    assert failed.value.cmd == step
    assert said in failed.value.output


EVIL = '"; touch "$RUNNER_TEMP/evil"; echo "$(touch $RUNNER_TEMP/evil)`touch $RUNNER_TEMP/evil`'


@pytest.mark.parametrize(
    "name", ["organization", "import", "port", "timing", "account", "region", "arguments", "version", "report"]
)
def test_what_callers_say_is_never_code(job: Job, name: str) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        job.use(**{"port": "0", name: EVIL})
    assert not (job.temporary / "evil").exists()


def test_the_program_is_installed_where_it_is_missing_or_another_one_is_asked_for(job: Job, tmp_path: Path) -> None:
    installer = ROOT / "install.sh"
    if not installer.exists():
        pytest.skip("THE INSTALLATION BY THE ACTION IS NOT CHECKED: there is no install.sh")
    release = tmp_path / "release" / "bailiwick-0.1.0-linux-x86_64"
    for folder in ("share/man/man1", "share/completions/bash", "share/completions/zsh", "share/completions/fish"):
        (release / folder).mkdir(parents=True)
    for name in (
        "LICENSE",
        "THIRD-PARTY-LICENSES.txt",
        "share/man/man1/bailiwick.1",
        "share/completions/bash/bailiwick",
        "share/completions/zsh/_bailiwick",
        "share/completions/fish/bailiwick.fish",
    ):
        (release / name).write_text("")
    # As an archive has it, but for its size: packing a debug build would take longer than all else here.
    (release / "bailiwick").write_text(f'#!/bin/sh\nexec "{binary()}" "$@"\n')
    (release / "bailiwick").chmod(0o755)
    archive = release.with_name(f"{release.name}.tar.gz")
    script = f'tar -czf "{archive}" "{release.name}" && sha256sum "{archive.name}" > SHA256SUMS'
    subprocess.run(["bash", "-c", script], cwd=archive.parent, check=True)
    job.variables["BAILIWICK_ARCHIVE"] = str(archive)
    job.use(port="0", version="0.1.0")
    assert call(job, "command -v bailiwick").strip() == str(job.temporary / "bailiwick" / "bin" / "bailiwick")
    assert "is installed in" in job.said


def test_every_input_is_told_to_a_step_and_every_script_is_used() -> None:
    action = yaml.safe_load(ACTION.read_text())
    steps = action["runs"]["steps"]
    told = json.dumps(steps)
    assert [name for name in action["inputs"] if f"inputs.{name}" not in told] == []
    scripts = {script.name for script in SCRIPTS.glob("*.sh")}
    assert {name for name in scripts if f"packages/action/{name}" in told} == scripts
    for script in scripts:
        subprocess.run(["bash", "-n", SCRIPTS / script], check=True)
