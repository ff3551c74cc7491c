"""docs/lint.md: the configuration that it shows is valid and shows every key; the comments silence what they say."""

from __future__ import annotations

import re
from pathlib import Path

from pmresume.lint.configuration import load_settings
from pmresume.lint.rule import Profile
from tests.lint.runs import lint, resume

TEXT = (Path(__file__).parents[2] / "docs" / "lint.md").read_text(encoding="utf-8")


def test_the_configuration_loads(tmp_path):
    (tmp_path / "pmresume.toml").write_text(re.findall(r"```toml\n(.*?)```", TEXT, re.S)[0], encoding="utf-8")
    settings = load_settings(tmp_path / "resume.md")
    assert set(settings.origins) == {
        "profile", "select", "ignore", "fail-on", "baseline", "inventory", "severity", "per-file-ignores",
    }  # fmt: skip


def test_every_profile_is_explained():
    assert all(f"| `{profile}`" in TEXT for profile in Profile)


def test_the_comment_of_the_table_silences():
    (comment,) = re.findall(r"`(<!-- .*? -->)`", TEXT)
    read = resume("Responsible for patching servers " + comment.replace("PM201", "PM101"))
    result = lint(read, "PM101")
    assert (len(result.findings), len(result.suppressed)) == (0, 1)
