"""A starter inventory that the program itself accepts, with its schema beside it."""

from __future__ import annotations

import json
import re

import yaml

from pmresume.readers.inventory import read_inventory
from tests.cli.run import pmresume


def test_init_writes_an_inventory_that_reads_and_a_schema(tmp_path):
    done = pmresume("init", tmp_path / "mine")
    assert done.returncode == 0, done.stderr
    inventory = tmp_path / "mine" / "inventory.yaml"
    assert read_inventory(inventory).inventory.projects
    first = inventory.read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=./inventory.schema.json"
    assert json.loads((tmp_path / "mine" / "inventory.schema.json").read_text(encoding="utf-8"))["properties"]


def test_init_never_replaces_an_inventory(tmp_path):
    inventory = tmp_path / "inventory.yaml"
    inventory.write_text("projects: [{name: mine, tasks: [patched servers]}]\n", encoding="utf-8")
    done = pmresume("init", cwd=tmp_path)
    assert done.returncode == 2
    assert "stays as it is" in done.stderr
    assert "mine" in inventory.read_text(encoding="utf-8")


def test_init_leaves_a_schema_that_is_not_ours(tmp_path):
    (tmp_path / "inventory.schema.json").write_text("{}", encoding="utf-8")
    assert pmresume("init", cwd=tmp_path).returncode == 2
    assert (tmp_path / "inventory.schema.json").read_text(encoding="utf-8") == "{}"
    assert not (tmp_path / "inventory.yaml").exists()


def test_schema_is_what_init_writes(tmp_path):
    pmresume("init", cwd=tmp_path)
    assert pmresume("schema").stdout == (tmp_path / "inventory.schema.json").read_text(encoding="utf-8")


def test_ci_files_stand_around_an_inventory_that_passes(tmp_path):
    done = pmresume("init", "--ci", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    workflow = yaml.safe_load((tmp_path / ".github/workflows/resume.yml").read_text(encoding="utf-8"))
    assert [step["run"] for step in workflow["jobs"]["check"]["steps"] if "run" in step][-1] == "pmresume check"
    hooks = yaml.safe_load((tmp_path / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (hook,) = hooks["repos"][0]["hooks"]
    assert hook["entry"] == "pmresume check"
    files = re.compile(hook["files"])
    assert files.search("cv/inventory.yaml") and files.search("resume.docx") and not files.search("photo.png")
    assert "*.bak" in (tmp_path / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert pmresume("check", cwd=tmp_path).returncode == 0


def test_ci_files_come_to_an_inventory_that_is_there_and_replace_nothing(tmp_path):
    (tmp_path / "inventory.yaml").write_text("projects: [{name: mine, tasks: [patched servers]}]\n", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("mine\n", encoding="utf-8")
    done = pmresume("init", "--ci", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert ".gitignore: exists already and stays as it is" in done.stdout
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "mine\n"
    assert "mine" in (tmp_path / "inventory.yaml").read_text(encoding="utf-8")
    assert (tmp_path / ".github/workflows/resume.yml").exists()
