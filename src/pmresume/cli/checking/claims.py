"""What is found in the resumes of a repository: claims that the inventory does not back, and everything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.cli.checking.repository import Repository
from pmresume.cli.screen import working
from pmresume.errors import InputError

if TYPE_CHECKING:
    from pmresume.lint.rule import Profile
    from pmresume.lint.settings import Settings
    from pmresume.model.finding import Finding, LintResult

EVIDENCE = "PM3"  # the family that holds claims against an inventory


@dataclass(frozen=True, slots=True)
class Read:
    """A resume that was linted: its findings, the severity that fails, whether its claims were held against facts."""

    path: Path
    result: LintResult
    settings: Settings
    backed: bool

    def failing(self, *, claims: bool) -> tuple[Finding, ...]:
        """The findings that fail the check, about claims or about anything else."""
        return tuple(
            finding
            for finding in self.result.findings
            if finding.code.startswith(EVIDENCE) is claims and finding.severity.rank >= self.settings.failing.rank
        )


def read_resumes(
    repository: Repository, inventories: Mapping[Path, Path], profile: Profile | None
) -> tuple[list[Read], list[str]]:
    """Every resume linted, and a line for each file that cannot be read.

    ``inventories`` tells for a generated resume what it is made from; the others are held against what the
    configuration names, what lies beside them, or the only inventory there is.
    """
    from pmresume.lint.configuration import load_settings
    from pmresume.lint.files import open_job, run
    from pmresume.vocabulary.lexicon import load_lexicon

    found: list[Read] = []
    faults: list[str] = []
    if not repository.resumes:
        return found, faults
    lexicon = load_lexicon()
    with working(f"Reading {len(repository.resumes)} resumes"):
        for path in repository.resumes:
            try:
                settings = load_settings(path).with_command_line(profile=profile)
                home = None if settings.inventory else inventories.get(path) or _only(repository, path)
                job = open_job(path, settings.with_command_line(inventory=home))
                found.append(Read(path, run(job, lexicon=lexicon), job.settings, job.inventory is not None))
            except InputError as fault:
                faults.append(str(fault))
    return found, list(dict.fromkeys(faults))


def _only(repository: Repository, path: Path) -> Path | None:
    """The only inventory of the repository, where none lies beside ``path`` under the name that is looked for."""
    from pmresume.lint.files import INVENTORIES

    if any((path.parent / name).is_file() for name in INVENTORIES):
        return None
    return repository.inventories[0] if len(repository.inventories) == 1 else None


def told(read: Sequence[Read], *, claims: bool) -> Iterator[str]:
    """A line for each finding that fails."""
    for one in read:
        for finding in one.failing(claims=claims):
            line = None if finding.line is None else one.result.lines[finding.line]
            place = str(one.path)
            if line is not None:
                number, column = line.where(finding.start)
                place += f":{number}:{column}" if column else f": paragraph {number}"
            yield f"{place}: {finding.severity.value} {finding.code} [{finding.name}] {finding.message}"
