"""How far the linter can be trusted: ``python benchmarks/lint_quality.py [FOLDER]``.

Lints the resumes of ``tests/corpus`` and holds the findings against what a coach marked in them beforehand: precision
and recall for each rule, the share of false findings for each severity, then every place where the two differ. Exits 1
where a budget fails. With a folder of resumes, a second table counts the findings in them by rule; nobody marked those,
so it is for reading only.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath

from pmresume.errors import InputError
from pmresume.lint.engine import lint_resume
from pmresume.lint.rule import Profile, Rule
from pmresume.lint.rules import ALL_RULES
from pmresume.lint.settings import Settings
from pmresume.model.finding import Finding, Severity
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.readers.resume import read_resume
from pmresume.vocabulary.lexicon import Lexicon, load_lexicon
from tests.corpus.documents import Document, Mark, documents

# The largest share of false findings, and the smallest share of marked places found.
BUDGETS = {Severity.ERROR: 0.0, Severity.WARNING: 0.05, Severity.INFO: 0.20}
RECALL = 0.90
# A rule that fails cannot be shown in a resume.
WITHOUT_PLACES = frozenset({"PM903"})
READ = {".docx", ".md", ".markdown", ".txt"}


class Uncapped(Settings):
    """Every finding is looked at, not only those that a rule shows in one file."""

    __slots__ = ()

    def rules_for(self, path: PurePath | None = None) -> tuple[Rule, ...]:
        return tuple(replace(rule, most=0) for rule in Settings.rules_for(self, path))


@dataclass(slots=True)
class Tally:
    """What came of one rule over the corpus."""

    marked: int = 0
    met: int = 0
    true: int = 0
    false: int = 0
    disputed: int = 0

    @property
    def precision(self) -> float:
        """The share of its findings that a coach marked too; 1.0 where there are none."""
        return self.true / (self.true + self.false) if self.true + self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of marked places that it found; 1.0 where there are none."""
        return self.met / self.marked if self.marked else 1.0


@dataclass(slots=True)
class Score:
    """The corpus as a whole: by rule, by severity (true and false), and the places where linter and coach differ."""

    rules: dict[str, Tally] = field(default_factory=lambda: {rule.code: Tally() for rule in ALL_RULES})
    severities: dict[Severity, list[int]] = field(default_factory=lambda: {said: [0, 0] for said in Severity})
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    def failures(self) -> list[str]:
        """Each budget that is not kept, in words."""
        failed = [
            f"{1 - precise:.0%} of the {said} findings are false, {BUDGETS[said]:.0%} are allowed"
            for said, (true, false) in self.severities.items()
            if 1 - (precise := true / (true + false) if true + false else 1.0) > BUDGETS[said] + 1e-9
        ]
        return failed + [
            f"{code} finds {tally.met} of {tally.marked} places, {RECALL:.0%} are wanted"
            for code, tally in sorted(self.rules.items())
            if tally.recall < RECALL
        ]


def score(corpus: Iterable[Document] | None = None, lexicon: Lexicon | None = None) -> Score:
    """Lint the corpus and compare."""
    total = Score()
    lexicon = lexicon or load_lexicon()
    for document in documents() if corpus is None else corpus:
        resume = read_resume(None, document.data, name=document.name)
        told = document.inventory
        inventory = None if told is None else conceal(read_inventory(None, told, name="inventory.yaml").inventory)
        result = lint_resume(resume, Uncapped(Profile.SUBMIT), lexicon=lexicon, inventory=inventory)
        _compare(total, document, result.findings, [line.text for line in resume.lines])
    return total


def _compare(total: Score, document: Document, findings: Sequence[Finding], lines: Sequence[str]) -> None:
    open_marks, disputable = list(document.expected), list(document.disputable)
    for expected in open_marks:
        total.rules[expected.code].marked += 1
    # Marks with words claim their findings before those that take any of the file.
    anywhere = {one.code for one in open_marks + disputable if not one.quote}
    for finding in findings:
        tally, shares = total.rules[finding.code], total.severities[finding.severity]
        if (mark := _first(open_marks, finding, lines)) is not None:
            open_marks.remove(mark)
            tally.met += 1
        elif (mark := _first(disputable, finding, lines)) is not None:
            disputable.remove(mark)
            tally.disputed += 1
            continue
        elif finding.code not in anywhere:
            tally.false += 1
            shares[1] += 1
            total.false.append(f"{document.name}: {finding.code} “{finding.quote[:80]}” {finding.message[:80]}")
            continue
        tally.true += 1
        shares[0] += 1
    total.missed += [f"{document.name}: {one.code} “{one.quote}”" for one in open_marks]


def _first(marks: Sequence[Mark], finding: Finding, lines: Sequence[str]) -> Mark | None:
    """The first mark that the finding meets: of its rule, and with words that it touches."""
    for mark in sorted(marks, key=lambda mark: not mark.quote):
        if mark.code == finding.code and (not mark.quote or _touches(mark.quote, finding, lines)):
            return mark
    return None


def _touches(quote: str, finding: Finding, lines: Sequence[str]) -> bool:
    if finding.line is None:
        return False
    at = lines[finding.line].find(quote)
    # A finding about a line as such stands at its start and has no words.
    return at >= 0 and (finding.start == finding.end or (at < finding.end and finding.start < at + len(quote)))


def table(total: Score) -> Iterator[str]:
    """The score as lines of text."""
    names = {rule.code: rule for rule in ALL_RULES}
    head = f"{'rule':34}{'severity':9}{'marked':>7}{'found':>6}{'false':>6}{'either':>7}{'precision':>11}{'recall':>8}"
    yield from (head, "-" * len(head))
    for code, tally in sorted(total.rules.items()):
        rule = names[code]
        figures = f"{tally.marked:7}{tally.true:6}{tally.false:6}{tally.disputed:7}"
        shares = f"{tally.precision:11.0%}{tally.recall:8.0%}" if tally.marked or tally.false else f"{'–':>11}{'–':>8}"
        yield f"{f'{code} {rule.name}':34}{rule.severity:9}{figures}{shares}"
    yield ""
    for said, (true, false) in total.severities.items():
        share = false / (true + false) if true + false else 0.0
        yield f"{said}: {true + false} findings, {false} false ({share:.1%}, at most {BUDGETS[said]:.0%})"


def counted(folder: Path) -> Iterator[str]:
    """How often each rule speaks in the resumes of a folder and the folders in it."""
    lexicon = load_lexicon()
    findings: Counter[str] = Counter()
    files: Counter[str] = Counter()
    read = 0
    for path in sorted(found for found in folder.rglob("*") if found.suffix.lower() in READ and found.is_file()):
        try:
            resume = read_resume(path)
        except InputError as fault:
            yield f"{path.name}: {fault}"
            continue
        result = lint_resume(resume, Uncapped(Profile.SUBMIT), lexicon=lexicon)
        read += 1
        findings.update(finding.code for finding in result.findings)
        files.update({finding.code for finding in result.findings})
    yield f"{read} resumes of {folder.name}"
    head = f"{'rule':34}{'findings':>9}{'resumes':>9}"
    yield from (head, "-" * len(head))
    for rule in ALL_RULES:
        yield f"{f'{rule.code} {rule.name}':34}{findings[rule.code]:9}{files[rule.code]:9}"


def main(arguments: Sequence[str]) -> int:
    total = score()
    print(f"{len(documents())} resumes of tests/corpus\n")
    print("\n".join(table(total)))
    for title, places in (("Marked and not found", total.missed), ("Found and not marked", total.false)):
        if places:
            print(f"\n{title}:\n" + "\n".join(places))
    if arguments:
        print("\n" + "\n".join(counted(Path(arguments[0]))))
    failures = total.failures()
    print("\n" + ("\n".join(failures) or "Every budget is kept."))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
