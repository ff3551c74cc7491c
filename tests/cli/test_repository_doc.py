"""docs/repository.md: the configuration that it shows is valid and shows every key; its hooks exist."""

from __future__ import annotations

import re

import yaml

from pmresume.lint.configuration import load_check
from tests.cli.run import ROOT

TEXT = (ROOT / "docs" / "repository.md").read_text(encoding="utf-8")


def test_the_configuration_loads_and_is_whole(tmp_path):
    (tmp_path / "pmresume.toml").write_text(re.findall(r"```toml\n(.*?)```", TEXT, re.S)[0], encoding="utf-8")
    settings = load_check(tmp_path)
    (made,) = settings.generated
    assert settings.exclude == ("drafts/*",)
    assert (made.file, made.inventory) == (tmp_path / "cv/resume.docx", tmp_path / "inventory.yaml")
    assert (made.theme, made.pages, made.sections, made.as_of) == ("airy", 1, "skills,-tools", "2024-06-30")
    assert made.vocab == (tmp_path / "vocabulary",)


def test_the_hooks_are_those_that_are_offered():
    shown = yaml.safe_load(re.findall(r"```yaml\n(.*?)```", TEXT, re.S)[0])
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in shown["repos"][0]["hooks"]] == [hook["id"] for hook in offered]
