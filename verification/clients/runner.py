"""As much of a runner of GitHub's as the steps of our action need: inputs, outputs, files of variables, conditions."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from harness import HANGING, ROOT

EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
ACTION = ROOT / "action.yml"


@dataclass
class Job:
    """A job: what its steps so far have left to the next ones."""

    workspace: Path
    """Where its steps run."""
    temporary: Path
    """The folder that is gone after the job."""
    variables: dict[str, str]
    """The environment."""
    uploads: list[dict[str, str]] = field(default_factory=list)
    """What was to be uploaded: the inputs of the steps that would."""
    said: str = ""
    """What the steps printed."""

    def use(self, **inputs: str) -> dict[str, str]:
        """Uses our action, and answers its outputs. A step that fails is a `CalledProcessError`."""
        action = yaml.safe_load(ACTION.read_text())
        unknown = {name.replace("_", "-") for name in inputs} - set(action["inputs"])
        assert not unknown, f"the action has no {unknown}"
        known = {name: str(told.get("default", "")) for name, told in action["inputs"].items()}
        known.update({name.replace("_", "-"): value for name, value in inputs.items()})
        outputs: dict[str, dict[str, str]] = {}
        failed: list[subprocess.CalledProcessError] = []
        for step in action["runs"]["steps"]:
            condition = step.get("if", "")
            is_meant = condition.startswith("always()") or not failed
            condition = condition.removeprefix("always() && ")
            if is_meant and (not condition or self.value(condition, known, outputs)):
                try:
                    outputs[step.get("id", step["name"])] = self.step(step, known, outputs)
                except subprocess.CalledProcessError as problem:
                    failed.append(problem)
        if failed:
            raise failed[0]
        return {name: self.filled(told["value"], known, outputs) for name, told in action["outputs"].items()}

    def step(self, step: dict[str, Any], inputs: dict[str, str], outputs: dict[str, dict[str, str]]) -> dict[str, str]:
        """Runs one."""
        if "uses" in step:
            self.uploads.append({name: self.filled(text, inputs, outputs) for name, text in step["with"].items()})
            return {}
        files = {name: self.temporary / f"_{name.lower()}" for name in ("GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH")}
        for file in files.values():
            file.write_text("")
        assert step["shell"] == "bash"
        assert not EXPRESSION.search(step["run"]), "what callers say would be code"
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.workspace,
            env={
                **self.variables,
                **{name: str(path) for name, path in files.items()},
                "GITHUB_ACTION_PATH": str(ROOT),
                "RUNNER_TEMP": str(self.temporary),
                **{name: self.filled(text, inputs, outputs) for name, text in step.get("env", {}).items()},
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=HANGING,
            check=False,
        )
        self.said += done.stdout
        if done.returncode:
            raise subprocess.CalledProcessError(done.returncode, step["name"], done.stdout)
        self.variables |= pairs(files["GITHUB_ENV"])
        for folder in files["GITHUB_PATH"].read_text().splitlines():
            self.variables["PATH"] = f"{folder}{os.pathsep}{self.variables['PATH']}"
        return pairs(files["GITHUB_OUTPUT"])

    def filled(self, text: str, inputs: dict[str, str], outputs: dict[str, dict[str, str]]) -> str:
        """A text with its expressions' values in their places."""
        return EXPRESSION.sub(lambda found: str(self.value(found[1], inputs, outputs)), str(text))

    def value(self, expression: str, inputs: dict[str, str], outputs: dict[str, dict[str, str]]) -> str | bool:
        """The value of one of the expressions that we use."""
        if found := re.fullmatch(r"(.+?) (==|!=) ''", expression):
            return (self.value(found[1], inputs, outputs) == "") is (found[2] == "==")
        if " || " in expression:
            first, second = expression.split(" || ", 1)
            return self.value(first, inputs, outputs) or self.value(second, inputs, outputs)
        if found := re.fullmatch(r"inputs\.([\w-]+)", expression):
            return inputs[found[1]]
        if found := re.fullmatch(r"steps\.(\w+)\.outputs\.(\w+)", expression):
            return outputs.get(found[1], {}).get(found[2], "")
        if found := re.fullmatch(r"format\('(.*?)', (.*)\)", expression):
            values = [str(self.value(one, inputs, outputs)) for one in found[2].split(", ")]
            return re.sub(r"\{(\d)\}", lambda place: values[int(place[1])], found[1])
        known = {"github.server_url": "https://github.example", "github.action_repository": "somebody/bailiwick"}
        assert expression in known, f"{expression} is no expression that is known here"
        return known[expression]


def pairs(file: Path) -> dict[str, str]:
    """Lines of `name=value`."""
    return dict(line.split("=", 1) for line in file.read_text().splitlines())
