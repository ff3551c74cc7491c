"""What a run of the linter was told, by a configuration file and by the command line over it.

``pmresume.toml`` (table ``[lint]``) or ``pyproject.toml`` (``[tool.pmresume.lint]``), found from the linted file's
folder upward to the root of the repository. An unknown key is an error with the nearest match.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path, PurePath

from pmresume.lint.rule import Profile, Rule
from pmresume.lint.selection import chosen_rules, codes_of
from pmresume.model.finding import Severity

# A draft fails only on what is wrong; what is sent should have nothing left.
FAIL_ON: Mapping[Profile, Severity] = {
    Profile.DRAFT: Severity.ERROR,
    Profile.REVIEW: Severity.WARNING,
    Profile.SUBMIT: Severity.INFO,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that decides what a run finds and how it ends.

    ``severities`` and ``options`` are by code; ``per_file_ignores`` by a pattern of file names, "drafts/*.md".
    ``folder`` is that of the configuration file; ``origins`` tells for each key that was set where that was.
    """

    profile: Profile = Profile.REVIEW
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = None
    baseline: Path | None = None
    inventory: Path | None = None
    severities: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folder: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict)

    @property
    def failing(self) -> Severity:
        """The least severity that makes a run end with 1."""
        return self.fail_on or FAIL_ON[self.profile]

    def rules_for(self, path: PurePath | None = None) -> tuple[Rule, ...]:
        """The rules that run on a file, by code."""
        rules = chosen_rules(self.profile, self.select, self.ignore)
        silent: frozenset[str] = frozenset()
        for pattern, ignored in self.per_file_ignores.items():
            if path is not None and self._matches(path, pattern):
                silent = silent.union(*(codes_of(selector) for selector in ignored))
        return tuple(rule for rule in rules if rule.code not in silent)

    def _matches(self, path: PurePath, pattern: str) -> bool:
        if fnmatch(path.name, pattern):
            return True
        if self.folder is None:
            return False
        try:
            within = Path(path).absolute().relative_to(self.folder.absolute())
        except ValueError:
            return False
        return fnmatch(within.as_posix(), pattern)

    def with_command_line(
        self,
        *,
        profile: Profile | None = None,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        fail_on: Severity | None = None,
        baseline: Path | None = None,
        inventory: Path | None = None,
    ) -> Settings:
        """These settings with what the command line says over them; ignored rules add up."""
        said: dict[str, object] = {
            "profile": profile,
            "select": select or None,
            "ignore": (*self.ignore, *ignore) if ignore else None,
            "fail_on": fail_on,
            "baseline": baseline,
            "inventory": inventory,
        }
        given = {key: value for key, value in said.items() if value is not None}
        origins = {**self.origins, **{key.replace("_", "-"): "command line" for key in given}}
        return replace(self, **given, origins=origins)  # type: ignore[arg-type]
