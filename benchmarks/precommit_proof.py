"""The hooks as a stranger uses them: a small git repository, pre-commit, and commits that pass or do not.

pre-commit takes this project at its last commit, installs it as it would anywhere, and runs both hooks: a repository in
order is committed, an inventory ahead of its resume is not, nor is a resume with a placeholder left in. Prints its
figure last; exits 2 where it lacks git or the packages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "proof-precommit"
SOURCE = BUILD / "source"
PACKAGES = ("pre-commit==4.7.0",)
_SECONDS = 900
INVENTORY = """\
person: {name: Robin Example, email: robin@example.com}
as_of: 2024-06-30
positions:
  - {id: northwind, title: Systems Administrator, employer: Northwind Freight, start: 2019-05, end: 2024-06}
projects:
  - name: Mail server replacement
    position: northwind
    ownership: led
    start: 2023-01
    deadline: 2023-06-30
    finished: 2023-06-20
    scope: {users: 120, servers: 2}
    stakeholders: [branch managers]
    tasks: [replaced two mail servers]
"""
CONFIGURATION = """\
repos:
  - repo: {root}
    rev: {revision}
    hooks:
      - id: pmresume-check
        args: [--profile, draft]
      - id: pmresume-lint
        args: [--profile, draft, --fail-on, warning, --select, PM601]
"""


class LackingError(Exception):
    """What is not there, in one line."""


def main() -> int:
    try:
        pre_commit = installed()
        begun = time.monotonic()
        held = proved(pre_commit)
    except LackingError as fault:
        print(f"the proof of the hooks lacks {fault}", file=sys.stderr)
        return 2
    whole = all(held.values())
    for what, fine in held.items():
        print(f"{'holds' if fine else 'FAILS'}: {what}")
    seconds = f"{time.monotonic() - begun:.0f} s, installing among them"
    print(f"{sum(held.values())} of {len(held)} commits as they should be ({seconds})")
    return 0 if whole else 1


def installed() -> Path:
    """pre-commit in an environment of its own. Raises LackingError."""
    if shutil.which("git") is None:
        raise LackingError("git")
    folder = BUILD / "env"
    program = folder / ("Scripts/pre-commit.exe" if sys.platform == "win32" else "bin/pre-commit")
    if not program.exists():
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(program.with_name("python")), "-m", "pip", "--disable-pip-version-check", "-qq", "install"]
        if subprocess.run([*pip, *PACKAGES], check=False).returncode:
            raise LackingError(f"{', '.join(PACKAGES)} (pip could not install them)")
    return program


def proved(pre_commit: Path) -> dict[str, bool]:
    """What was tried, and whether it ended as it should."""
    repository = BUILD / "repository"
    shutil.rmtree(repository, ignore_errors=True)
    repository.mkdir(parents=True)
    # What is proved is the last commit, in what writes the resume and in what checks it.
    shutil.rmtree(SOURCE, ignore_errors=True)
    run(BUILD, "git", "clone", "-q", str(ROOT), str(SOURCE))
    revision = run(SOURCE, "git", "rev-parse", "HEAD").stdout.strip()
    hooks = CONFIGURATION.format(root=SOURCE, revision=revision)
    write = {"inventory.yaml": INVENTORY, ".pre-commit-config.yaml": hooks}
    for name, text in write.items():
        (repository / name).write_text(text, encoding="utf-8")
    translated(repository)
    run(repository, "git", "init", "-q")
    run(repository, str(pre_commit), "install")
    held = {"a repository in order is committed": committed(repository, "Begin") == ""}

    inventory = repository / "inventory.yaml"
    inventory.write_text(INVENTORY.replace("120", "140"), encoding="utf-8")
    said = committed(repository, "More users")
    held["an inventory ahead of its resume is not"] = "resume.md: not what inventory.yaml gives today" in said
    translated(repository)
    held["with the resume written again it is"] = committed(repository, "More users") == ""

    draft = "# Robin Example\n\n## Experience\n\n### Analyst, Northwind\n\n- Wrote [number] reports for the plant\n"
    (repository / "draft.md").write_text(draft, encoding="utf-8")
    held["a placeholder left in a resume is not"] = "PM601" in committed(repository, "Draft")
    return held


def translated(repository: Path) -> None:
    command = [sys.executable, "-m", "pmresume", "translate", "inventory.yaml", "--format", "docx,md", "--quiet"]
    subprocess.run(command, cwd=repository, env=environment() | {"PYTHONPATH": str(SOURCE / "src")}, check=True)


def committed(repository: Path, message: str) -> str:
    """Add everything and commit; what was said where that was refused, "" where it was not."""
    run(repository, "git", "add", "-A")
    done = run(repository, "git", "commit", "-q", "-m", message, check=False)
    return "" if done.returncode == 0 else done.stdout or "refused without a word"


def run(folder: Path, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=_SECONDS,
        check=check,
    )


def environment() -> dict[str, str]:
    """Of its own: nobody's name, nobody's git configuration, and this project's hooks installed for it alone."""
    who = {f"GIT_{role}_{what}": said for role in ("AUTHOR", "COMMITTER") for what, said in _WHO.items()}
    apart = {"PRE_COMMIT_HOME": str(BUILD / "hooks"), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    # Set by a hook that this may run in, they would point at another repository.
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") and name != "PYTHONPATH"}
    return {**plain, **who, **apart}


_WHO = {"NAME": "Robin Example", "EMAIL": "robin@example.com"}

if __name__ == "__main__":
    sys.exit(main())
