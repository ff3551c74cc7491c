"""Every example in the vocabulary, run through the translator.

``says``: a wording that passes the verifier and that this entry made reads exactly so. ``not: true``: no wording that
passes was made by this entry. Neither (an entry that only asks): the entry recognises the task.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import pytest

from pmresume.language.matching import match_phrase
from pmresume.language.reading import read_frames
from pmresume.language.wordings import find_rewordings
from pmresume.model.bullet import Draft
from pmresume.model.frame import Frame
from pmresume.model.sources import Sources
from pmresume.translate.lines import rewrite
from pmresume.translate.realise.task import realise_task
from pmresume.translate.verify.gate import verify
from pmresume.vocabulary.lexicon import Lexicon, load_lexicon
from pmresume.vocabulary.records import ConstructionRecord, ExampleRecord, PhraseRecord

Shown = ConstructionRecord | PhraseRecord


class Case(NamedTuple):
    """An example with its entry."""

    entry: Shown
    example: ExampleRecord


def cases(lexicon: Lexicon) -> list[Case]:
    # Moves need the facts of a project around them: tests/translate/realise/test_moves.py runs theirs.
    entries: tuple[Shown, ...] = (*lexicon.constructions, *lexicon.phrases)
    return [Case(entry, example) for entry in entries for example in entry.examples]


CASES = cases(load_lexicon())


@pytest.fixture(scope="module")
def frames() -> Mapping[str, Frame]:
    """All tasks, read in one batch."""
    tasks = sorted({case.example.task for case in CASES})
    return dict(zip(tasks, read_frames(tasks, load_lexicon()), strict=True))


class Tried(NamedTuple):
    """A wording with what the verifier said of it."""

    draft: Draft
    problems: tuple[str, ...]


def tried(frame: Frame, lexicon: Lexicon) -> list[Tried]:
    """The wordings of a task by itself."""
    sources = Sources(told=(frame,))
    made = []
    for draft in realise_task(frame, lexicon, path="task", past=True):
        listed = [*(left.fact for left in draft.left_out), *draft.moved_to_tools]
        problems = verify(draft.text.replace("\n", "; "), sources, draft.ids, lexicon, listed)
        made.append(Tried(draft, tuple(problem.why for problem in problems)))
    return made


def recognises(entry: PhraseRecord, frame: Frame, lexicon: Lexicon) -> bool:
    return any(match_phrase(entry, frame, n, lexicon) for n in range(len(frame.clauses)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.entry.id}: {case.example.task}")
def test_example(case: Case, frames: Mapping[str, Frame]) -> None:
    entry, example = case
    lexicon = load_lexicon()
    frame = frames[example.task]
    if example.facts:
        (bullet,) = rewrite([example.task], example.facts, lexicon)
        if example.not_:
            assert entry.id not in bullet.ids
        else:
            assert example.says in (bullet.text, *bullet.alternatives)
    elif isinstance(entry, PhraseRecord) and not entry.says:
        assert recognises(entry, frame, lexicon) is not example.not_, frame.clauses
    else:
        wordings = tried(frame, lexicon)
        # What only mends spelling is not counted as an edit, so its id need not stand among those of the wording.
        tidy = isinstance(entry, ConstructionRecord) and entry.tidy
        made = [draft.text for draft, problems in wordings if not problems and (tidy or entry.id in draft.ids)]
        shown = "\n".join(f"  {d.text!r} by {', '.join(d.ids) or 'nobody'}: {why or 'passes'}" for d, why in wordings)
        if example.not_:
            applied = {found.id for found in find_rewordings(frame.text, lexicon)}
            assert entry.id not in applied if tidy else made == [], shown
        else:
            assert example.says in made, shown
