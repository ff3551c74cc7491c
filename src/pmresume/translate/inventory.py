"""Translates a whole inventory: everything is read in one batch, then each project and position is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pmresume.language.forms import FreeText, read_forms
from pmresume.language.reading import read_frames
from pmresume.model.bullet import LeftOut, Question
from pmresume.model.dates import PartialDate, Precision
from pmresume.model.frame import Frame
from pmresume.model.inventory import Inventory, Position, Project, Work
from pmresume.model.translation import Entry, Translation
from pmresume.translate.acronyms import acronym_questions
from pmresume.translate.as_of import as_of
from pmresume.translate.asking import in_order
from pmresume.translate.choose import Page
from pmresume.translate.duties import MOST_QUESTIONS, translate_duties
from pmresume.translate.plan.coverage import coverage
from pmresume.translate.plan.facts import free_texts
from pmresume.translate.project_shaped import looks_like_a_project
from pmresume.translate.projects import translate_work
from pmresume.translate.said import said_bullets
from pmresume.translate.stand_ins import with_stand_ins, without_stand_ins
from pmresume.translate.withheld import tell_without
from pmresume.vocabulary.lexicon import Lexicon, load_lexicon


def translate_inventory(
    inventory: Inventory, lexicon: Lexicon | None = None, *, runners_up: bool = True
) -> Translation:
    """The bullets of every project and position, in inventory order, projects first.

    ``inventory`` has its confidential terms replaced already (:func:`pmresume.readers.confidential.conceal`). Without
    ``runners_up`` the bullets are the same and have no alternatives, which takes less verifying.

    Raises:
        ModelError: the English model is missing or is not the pinned one.
    """
    words = lexicon or load_lexicon()
    works = list(_works(inventory))
    frames = _read(works, words)
    forms = read_forms((t for _, work in works for t in free_texts(work)), words)
    today = as_of(inventory)
    pages: dict[str, Page] = {}
    made: list[Entry] = []
    for path, work in works:
        told = _told_by_projects(work, inventory, made, frames)
        entry = _entry(path, work, frames, forms, inventory, today, pages, words, runners_up, told)
        made.append(_asked(entry, work, frames, inventory, words))
    entries = tuple(made)
    entries = _with_acronyms(entries, acronym_questions(inventory, words))
    return Translation(entries, _questions(entries), tuple(w for e in entries for w in e.warnings))


def _works(inventory: Inventory) -> Iterator[tuple[str, Work]]:
    yield from ((f"projects[{n}]", project) for n, project in enumerate(inventory.projects))
    yield from ((f"positions[{n}]", position) for n, position in enumerate(inventory.positions))


def _read(works: list[tuple[str, Work]], lexicon: Lexicon) -> Mapping[str, Frame]:
    texts = list(dict.fromkeys(task.text for _, work in works for task in work.tasks))
    return dict(zip(texts, read_frames(texts, lexicon), strict=True))


def _entry(
    path: str,
    work: Work,
    frames: Mapping[str, Frame],
    forms: Mapping[str, FreeText],
    inventory: Inventory,
    today: PartialDate | None,
    pages: dict[str, Page],
    lexicon: Lexicon,
    runners_up: bool,
    elsewhere: Sequence[tuple[str, Frame]] = (),
) -> Entry:
    # Openers are counted position by position: a page may open two jobs alike, but not three lines of one.
    page = pages.setdefault(_position(work), Page())

    def tell(told: Work) -> Entry:
        return _told(path, told, frames, forms, inventory, today, page, lexicon, runners_up, elsewhere)

    bare = without_stand_ins(work)
    own = tuple(frames[task.text] for task in work.tasks)
    return with_stand_ins(
        tell(bare), work, own, lexicon, inventory.confidential, lambda held: tell_without(bare, path, held, tell)
    )


def _told_by_projects(
    work: Work, inventory: Inventory, made: Sequence[Entry], frames: Mapping[str, Frame]
) -> list[tuple[str, Frame]]:
    """The tasks that lines of a position's own projects tell, with their paths: its duties need not tell them again."""
    if not isinstance(work, Position):
        return []
    return [
        (f"{entry.path}.tasks[{n}]", frames[project.tasks[n].text])
        for entry, project in zip(made, inventory.projects, strict=False)
        if inventory.position_of(project) is work
        for bullet in entry.bullets
        if not bullet.said
        for n in bullet.tasks
    ]


def _asked(entry: Entry, work: Work, frames: Mapping[str, Frame], inventory: Inventory, lexicon: Lexicon) -> Entry:
    """With the question whether duties of a position were one project, before all others."""
    if not isinstance(work, Position):
        return entry
    own = tuple(frames[task.text] for task in work.tasks)
    question = looks_like_a_project(work, entry.path, own, inventory.projects, lexicon)
    if question is None:
        return entry
    return replace(entry, questions=(question, *entry.questions)[:MOST_QUESTIONS])


def _with_acronyms(entries: tuple[Entry, ...], questions: tuple[Question, ...]) -> tuple[Entry, ...]:
    """Each question with the entry that uses the acronym first."""
    return tuple(
        replace(entry, questions=(*entry.questions, *(q for q in questions if q.path.startswith(f"{entry.path}."))))
        for entry in entries
    )


def _told(
    path: str,
    work: Work,
    frames: Mapping[str, Frame],
    forms: Mapping[str, FreeText],
    inventory: Inventory,
    today: PartialDate | None,
    page: Page,
    lexicon: Lexicon,
    runners_up: bool,
    elsewhere: Sequence[tuple[str, Frame]] = (),
) -> Entry:
    own = tuple(frames[task.text] for task in work.tasks)
    if isinstance(work, Position) and not has_facts(work):
        return translate_duties(
            work,
            path,
            own,
            lexicon,
            page=page,
            past=_over(work, today),
            confidential=inventory.confidential,
            runners_up=runners_up,
            elsewhere=elsewhere,
        )
    entry = translate_work(
        work,
        path,
        own,
        lexicon,
        as_of=today,
        confidential=inventory.confidential,
        page=page,
        forms=forms,
        runners_up=runners_up,
    )
    said = tuple(said_bullets(work, path, own, lexicon, inventory.confidential))
    if work.say:
        # Who writes the bullets of a project themselves gets these and no others.
        rest = LeftOut("the other facts and tasks", "the work is told in the person's own words (say)", path)
        shown = coverage(work, said) if isinstance(work, Project) else ()
        return replace(entry, bullets=said, left_out=(rest,), coverage=shown)
    return replace(entry, bullets=(*entry.bullets, *said))


def _position(work: Work) -> str:
    return str(getattr(work, "position", "") or getattr(work, "id", "") or getattr(work, "title", "")).casefold()


def has_facts(work: Work) -> bool:
    """Whether anything but tasks, dates and names is told of the work."""
    return bool(
        work.ownership
        or work.team
        or work.reason
        or work.scope
        or work.budget
        or work.stakeholders
        or work.vendors
        or work.dependencies
        or work.risks
        or work.scope_changes
        or work.results
        or work.deadline
    )


def _over(position: Position, today: PartialDate | None) -> bool:
    """Whether the position has ended; one without an end is the present one."""
    end = position.end
    if end is None or end.precision is Precision.OPEN:
        return False
    return today is None or end.last <= today.last


def _questions(entries: tuple[Entry, ...]) -> tuple[Question, ...]:
    """All questions, the three best for the page first; of equals, those of earlier entries first."""
    return in_order(
        [*(q for e in entries for q in e.questions), *(q for e in entries for b in e.bullets for q in b.questions)]
    )
