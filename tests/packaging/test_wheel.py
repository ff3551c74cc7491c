"""The built wheel, installed in another place, runs without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def python(*arguments: str | Path, cwd: Path, **environment: str) -> str:
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COV"))}
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env={**clean, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    build = f"from hatchling.build import build_wheel; print(build_wheel({str(out)!r}))"
    return out / python("-c", build, cwd=ROOT).split()[-1]


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the wheel was installed into; its dependencies come from the environment of the tests."""
    target = tmp_path_factory.mktemp("elsewhere")
    options = ["--quiet", "--no-deps", "--no-index", "--no-compile", "--disable-pip-version-check"]
    python("-m", "pip", "install", *options, "--target", target, wheel, cwd=target)
    return target


def test_the_wheel_carries_vocabulary_licence_and_types(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    vocabulary = {f"pmresume/_{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "vocab").rglob("*.yaml")}
    assert vocabulary <= names
    assert {"pmresume/_vocab/compiled.json", "pmresume/py.typed"} <= names
    assert {"pmresume-0.1.0.dist-info/licenses/LICENSE", "pmresume-0.1.0.dist-info/licenses/NOTICE"} <= names
    assert not [name for name in names if not name.startswith(("pmresume/", "pmresume-0.1.0.dist-info/"))]


def test_it_runs_elsewhere(installed, tmp_path):
    def run(*arguments: str) -> str:
        return python(
            "-m", "pmresume", *arguments, cwd=tmp_path, PYTHONPATH=str(installed), XDG_CACHE_HOME=str(tmp_path)
        )

    where = python("-c", "import pmresume; print(pmresume.__file__)", cwd=tmp_path, PYTHONPATH=str(installed))
    assert Path(where.strip()).is_relative_to(installed)
    assert int(run("vocab").split()[1]) >= 250
    run("init")
    run("translate", "inventory.yaml", "--format", "docx,md")
    assert (tmp_path / "resume.docx").stat().st_size > 5000
    assert "servers" in (tmp_path / "resume.md").read_text(encoding="utf-8")
