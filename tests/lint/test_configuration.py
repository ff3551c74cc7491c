"""The configuration file: where it is found, what it may say, how a fault in it is told."""

from __future__ import annotations

import pytest

from pmresume.errors import InputError
from pmresume.lint.configuration import find_configuration, load_settings
from pmresume.lint.rule import Profile
from pmresume.lint.settings import Settings
from pmresume.model.finding import Severity


@pytest.fixture
def repository(tmp_path):
    (tmp_path / ".git").mkdir()
    (tmp_path / "resumes" / "2024").mkdir(parents=True)
    return tmp_path


def write(folder, text, name="pmresume.toml"):
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def codes(settings, path=None):
    return {rule.code for rule in settings.rules_for(path)}


def test_it_is_found_upward_to_the_root_of_the_repository(repository):
    home = write(repository, '[lint]\nprofile = "submit"\n')
    resume = repository / "resumes" / "2024" / "resume.md"
    assert find_configuration(resume) == home
    assert load_settings(resume).profile is Profile.SUBMIT


def test_the_nearest_one_counts(repository):
    write(repository, '[lint]\nprofile = "submit"\n')
    write(repository / "resumes", '[lint]\nprofile = "draft"\n')
    assert load_settings(repository / "resumes" / "2024" / "resume.md").profile is Profile.DRAFT


def test_what_lies_above_the_repository_is_not_looked_at(repository):
    (repository / "resumes" / ".git").mkdir()
    write(repository, '[lint]\nprofile = "submit"\n')
    assert find_configuration(repository / "resumes" / "2024" / "resume.md") is None


def test_outside_of_a_repository_only_the_folder_itself_counts(tmp_path):
    (tmp_path / "deep").mkdir()
    write(tmp_path, '[lint]\nprofile = "submit"\n')
    assert find_configuration(tmp_path / "deep" / "resume.md") is None
    assert find_configuration(tmp_path / "resume.md") is not None


def test_pyproject_counts_where_it_has_our_table(repository):
    write(repository, "[tool.other]\nx = 1\n", "pyproject.toml")
    assert find_configuration(repository / "resume.md") is None
    write(repository, '[tool.pmresume.lint]\nignore = ["PM101"]\n', "pyproject.toml")
    assert load_settings(repository / "resume.md").ignore == ("PM101",)


def test_a_broken_pyproject_of_somebody_else_is_left_alone(repository):
    write(repository, "[tool.other\n", "pyproject.toml")
    assert load_settings(repository / "resume.md") == Settings()


def test_everything_that_may_be_set(repository):
    write(
        repository,
        """\
[lint]
profile = "submit"
select = ["PM1", "shape"]
ignore = ["duplicate-bullets"]
fail-on = "error"
baseline = "known.json"
inventory = "work/inventory.yaml"

[lint.severity]
weak-opener = "info"

[lint.per-file-ignores]
"resumes/*" = ["PM1"]
""",
    )
    settings = load_settings(repository / "resume.md")
    assert settings.failing is Severity.ERROR
    assert settings.baseline == repository / "known.json"
    assert settings.inventory == repository / "work" / "inventory.yaml"
    assert settings.severities == {"PM101": Severity.INFO}
    assert {"PM101", "PM601"} <= codes(settings)
    assert not {"PM605", "PM901"} & codes(settings)
    assert "PM101" not in codes(settings, repository / "resumes" / "resume.md")
    assert settings.origins["profile"].endswith("pmresume.toml:2")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[lint]\nprofil = "submit"\n', "pmresume.toml:2: lint.profil: unknown key; did you mean profile?"),
        ("[lnt]\n", "did you mean lint?"),
        ('[lint]\nprofile = "strict"\n', "'strict' is none of draft, review, submit"),
        ('[lint]\nselect = ["weak-opner"]\n', "did you mean weak-opener?"),
        ('[lint]\nselect = "PM1"\n', "must be a list"),
        ('[lint.severity]\nPM101 = "loud"\n', "'loud' is none of info, warning, error"),
        ("[lint.rules.PM101]\nmost = 3\n", "weak-opener has no options"),
        ("[lint.rules.PM1]\nmost = 3\n", "must name a single rule"),
        ("lint = 3\n", "must be a table"),
        ("[lint\n", "correct the TOML"),
        ("[lint]\nbaseline = 3\n", "must be the name of a file"),
    ],
)
def test_a_fault_is_one_line_with_the_place_and_the_mend(repository, text, told):
    path = write(repository, text)
    with pytest.raises(InputError) as caught:
        load_settings(repository / "resume.md")
    assert str(caught.value).startswith(str(path)) and told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_command_line_wins_and_ignored_rules_add_up(repository):
    write(repository, '[lint]\nprofile = "submit"\nignore = ["PM101"]\n')
    settings = load_settings(repository / "resume.md").with_command_line(profile=Profile.DRAFT, ignore=("PM601",))
    assert settings.profile is Profile.DRAFT
    assert settings.ignore == ("PM101", "PM601")
    assert settings.origins["profile"] == "command line"


def test_the_profile_decides_what_fails():
    assert [Settings(profile).failing for profile in Profile] == [Severity.ERROR, Severity.WARNING, Severity.INFO]
