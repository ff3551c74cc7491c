"""The action's steps, run as the runner runs them; and the hooks that the project offers."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.cli.run import ROOT, pmresume

INVENTORY = """\
person: {name: Robin Example, email: robin@example.com}
as_of: 2024-06-30
projects:
  - name: Mail server replacement
    ownership: led
    start: 2023-01
    finished: 2023-06
    tasks: [replaced two mail servers]
"""
_EXPRESSION = re.compile(r"\$\{\{ inputs\.([\w-]+) \}\}")

pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A checked-out repository with a resume that is up to date, and a Python that installs nothing."""
    folder = tmp_path / "work space"
    folder.mkdir()
    (folder / "inventory.yaml").write_text(INVENTORY, encoding="utf-8")
    (folder / "pmresume.toml").write_text('[lint]\nselect = ["PM605"]\n', encoding="utf-8")
    made = pmresume("translate", folder / "inventory.yaml", "-o", folder / "resume.md", "--quiet")
    assert made.returncode == 0, made.stderr
    tools = tmp_path / "bin"
    tools.mkdir()
    python = tools / "python"
    asked = f'echo "$@" >> "{tmp_path}/pip.txt"'
    script = f'#!/bin/sh\nif [ "$2" = pip ]; then {asked}; else exec "{sys.executable}" "$@"; fi\n'
    python.write_text(script, encoding="utf-8")
    python.chmod(0o755)
    (tmp_path / "summary.md").touch()
    return folder


def steps() -> list[dict[str, Any]]:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    return list(action["runs"]["steps"])


def act(workspace: Path, **inputs: str) -> list[subprocess.CompletedProcess[str]]:
    """The action's scripts one after the other, until one fails."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    given = {name: declared["default"] for name, declared in action["inputs"].items()} | inputs
    base = workspace.parent
    environment = {
        **os.environ,
        "PATH": f"{base / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_STEP_SUMMARY": str(base / "summary.md"),
        "RUNNER_TEMP": str(base),
    }
    done = []
    for step in steps():
        if "run" not in step:
            continue
        own = {name: _EXPRESSION.sub(lambda m: given[m[1]], value) for name, value in step.get("env", {}).items()}
        # What the runner's documentation gives for `shell: bash`.
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        done.append(
            subprocess.run(
                command,
                cwd=workspace,
                env=environment | own,
                text=True,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=120,
                check=False,
            )
        )
        if done[-1].returncode:
            break
    return done


def test_a_repository_that_is_in_order_passes(workspace):
    done = act(workspace)
    assert [step.returncode for step in done] == [0, 0], done[-1].stdout
    assert "1 of the generated resumes" in done[-1].stdout
    assert "1 of the generated resumes" in (workspace.parent / "summary.md").read_text(encoding="utf-8")


def test_the_install_step_uses_the_locked_packages(workspace):
    act(workspace)
    calls = (workspace.parent / "pip.txt").read_text(encoding="utf-8").splitlines()
    assert "--require-hashes" in calls[0]
    assert Path(calls[0].rpartition(" -r ")[2]) == ROOT / "requirements" / "run.txt"
    assert (ROOT / "requirements" / "run.txt").is_file()
    assert "--no-deps" in calls[1] and calls[1].endswith(str(ROOT))


def test_a_stale_resume_fails_the_action_and_is_told_in_the_summary(workspace):
    (workspace / "inventory.yaml").write_text(INVENTORY.replace("two", "three"), encoding="utf-8")
    done = act(workspace)
    assert done[-1].returncode == 1
    assert "resume.md: not what inventory.yaml gives today" in (workspace.parent / "summary.md").read_text("utf-8")


def test_inputs_reach_the_command_and_never_the_shell(workspace):
    done = act(workspace, path='"; touch pwned; "', profile="submit")
    assert done[-1].returncode == 2
    assert not (workspace / "pwned").exists()
    assert act(workspace, profile="strictest")[-1].returncode == 2
    assert "at profile submit" in act(workspace, profile="submit")[-1].stdout


def test_no_script_holds_an_expression():
    for step in steps():
        assert "${{" not in step.get("run", "")


def test_the_hooks_are_commands_of_the_program():
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in hooks] == ["pmresume-check", "pmresume-lint"]
    for hook in hooks:
        program, command = hook["entry"].split()
        assert program == "pmresume"
        assert hook["require_serial"] is True  # one process for all files
        assert pmresume(command, "--help").returncode == 0
    lint = hooks[1]
    assert re.search(lint["files"], "cv/resume.docx")
    assert re.search(lint["exclude"], "README.md") and not re.search(lint["exclude"], "cv/resume.md")
