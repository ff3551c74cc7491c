"""From a translation to what its report shows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from pmresume.model.bullet import Bullet, LeftOut, OriginKind, Piece, Question, Status
from pmresume.model.inventory import Inventory
from pmresume.model.translation import Entry, Evidence, Translation
from pmresume.translate.as_of import as_of
from pmresume.translate.evidence import name_at, value_at
from pmresume.translate.explain import Numbered, numbered
from pmresume.translate.verify.gate import MOST_WORDS
from pmresume.writers.report.view import Asked, BulletView, CoverageRow, EntryView, Fact, Report, Tally, Words
from pmresume.writers.text import plain, printable

_EDGES = re.compile(r"(?P<before>[\s,;:.]*)(?P<words>.*?)(?P<after>[\s,;:.]*)", re.DOTALL)
_SPAN = re.compile(r":\d+-\d+$")
_STATES = {
    Status.REWRITTEN: "reworded",
    Status.UNCHANGED: "hardly changed",
    Status.ASKED: "thin, so asked about",
    Status.DECLINED: "as typed",
}
_OWN = "own"


def gather(
    inventory: Inventory,
    translation: Translation,
    *,
    source: str,
    vocabulary: str,
    version: str,
    warnings: Iterable[str] = (),
    shown: Translation | None = None,
) -> Report:
    """The report on ``translation`` of ``inventory``, whose confidential terms are replaced already.

    ``source`` names the inventory's file, ``vocabulary`` is the digest of what was used; ``warnings`` are those of
    reading, which must not hold confidential terms either. ``shown`` is what of the translation stands
    on the resume, all of it where not given.
    """
    page = shown or translation
    printed = frozenset(id(bullet) for entry in page.entries for bullet in entry.bullets)
    today = as_of(inventory)
    covered = [entry for entry in page.entries if entry.coverage]
    rows = tuple(
        CoverageRow(plain(entry.name), anchor(entry.path), tuple(found for _, found in entry.coverage))
        for entry in covered
    )
    items = numbered(translation)
    return Report(
        person=plain(inventory.person.name),
        target=plain(inventory.target.role),
        source=plain(source),
        as_of=plain(today.text) if today is not None else "",
        vocabulary=vocabulary,
        version=version,
        tally=_tally(translation, printed),
        dimensions=tuple(dimension for dimension, _ in covered[0].coverage) if covered else (),
        coverage=rows,
        shown=tuple(
            sum(e is Evidence.SHOWN for e in column) for column in zip(*(r.evidence for r in rows), strict=True)
        ),
        entries=tuple(
            _entry(entry, [item for item in items if item.entry is entry], inventory, printed)
            for entry in translation.entries
        ),
        questions=tuple(_asked(question, inventory) for question in translation.questions),
        warnings=tuple(dict.fromkeys(map(plain, (*warnings, *_of_all(translation))))),
        most_words=MOST_WORDS,
    )


def anchor(path: str) -> str:
    """The id of a project's part of the page: "projects[0]" becomes "projects-0"."""
    return re.sub(r"\W+", "-", path.split(".")[0]).strip("-")


def _of_all(translation: Translation) -> Iterator[str]:
    placed = {text for entry in translation.entries for text in entry.warnings}
    yield from (text for text in translation.warnings if text not in placed)


def _tally(translation: Translation, printed: Collection[int]) -> Tally:
    bullets = [bullet for entry in translation.entries for bullet in entry.bullets]
    said = [b for b in bullets if b.said]
    fell = [b for b in bullets if not b.said and b.fell_back]
    declined = [b for b in bullets if not b.said and not b.fell_back and b.status is Status.DECLINED]
    return Tally(
        bullets=len(bullets),
        verified=len(bullets) - len(said) - len(fell) - len(declined),
        fell_back=len(fell),
        declined=len(declined),
        said=sum(not b.warnings for b in said),
        said_with_warnings=sum(bool(b.warnings) for b in said),
        questions=len(translation.questions),
        unprinted=sum(id(b) not in printed for b in bullets),
    )


def _entry(entry: Entry, items: Sequence[Numbered], inventory: Inventory, printed: Collection[int]) -> EntryView:
    left = dict.fromkeys([*(left for item in items for left in item.bullet.left_out), *entry.left_out])
    asked = dict.fromkeys([*entry.questions, *(q for item in items for q in item.bullet.questions)])
    return EntryView(
        anchor=anchor(entry.path),
        path=entry.path,
        name=plain(entry.name),
        detail=_detail(entry, inventory),
        bullets=tuple(_bullet(item, inventory, id(item.bullet) in printed) for item in items),
        left_out=tuple(map(_left, left)),
        questions=tuple(_asked(question, inventory) for question in asked),
        warnings=tuple(map(plain, entry.warnings)),
    )


def _detail(entry: Entry, inventory: Inventory) -> str:
    """The employer of a position, the position of a project."""
    kind, _, rest = entry.path.partition("[")
    index = int(rest.rstrip("]")) if rest.rstrip("]").isdigit() else 0
    if kind == "positions" and index < len(inventory.positions):
        here = inventory.positions[index]
        employer = here.employer if here.title else ""
        return plain(", ".join(filter(None, ["Position", employer])))
    if kind == "projects" and index < len(inventory.projects):
        position = inventory.position_of(inventory.projects[index])
        if position is not None:
            return plain("Project as " + ", ".join(filter(None, [position.title, position.employer])))
    return "Project"


def _bullet(item: Numbered, inventory: Inventory, printed: bool) -> BulletView:
    bullet = item.bullet
    passed = not (bullet.fell_back or bullet.status is Status.DECLINED) and not (bullet.said and bullet.warnings)
    return BulletView(
        number=item.number,
        state="your own words" if bullet.said else "as typed" if bullet.fell_back else _STATES[bullet.status],
        verdict=_verdict(bullet),
        passed=passed,
        said=bullet.said,
        printed=printed,
        tasks=tuple(filter(None, map(plain, bullet.before.splitlines()))),
        facts=_facts(item, inventory),
        words=tuple(_words(bullet, inventory)),
        dimensions=bullet.dimensions,
        moved_to_tools=tuple(map(plain, bullet.moved_to_tools)),
        warnings=tuple(map(plain, bullet.warnings)),
    )


def _verdict(bullet: Bullet) -> str:
    if bullet.said:
        return "printed as written; the check objects" if bullet.warnings else "printed as written; the check passed"
    if bullet.fell_back or bullet.status is Status.DECLINED:
        return plain(bullet.reason) or "no wording passed verification"
    return "check passed"


def _facts(item: Numbered, inventory: Inventory) -> tuple[Fact, ...]:
    """What the line was made of beside tasks: each fact once, its path as below the project."""
    if item.bullet.said:
        return ()
    found: dict[str, Fact] = {}
    for piece in item.bullet.pieces:
        if piece.origin.kind is OriginKind.FACT and piece.text.strip():
            ref = _SPAN.sub("", piece.origin.ref)
            below = ref.removeprefix(item.entry.path + ".")
            found.setdefault(ref, Fact(plain(below), plain(value_at(inventory, ref))))
    return tuple(found.values())


def _words(bullet: Bullet, inventory: Inventory) -> Iterator[Words]:
    """The text of ``bullet`` in order; punctuation at the edges of a run belongs to nobody."""
    if not bullet.pieces:
        yield Words(_spaced(bullet.text), "glue")
    for piece in bullet.pieces:
        kind = _OWN if bullet.said else piece.origin.kind.value
        found = _EDGES.fullmatch(_spaced(piece.text))
        assert found is not None  # the expression matches any text
        if kind == OriginKind.GLUE.value or not found["words"]:
            yield Words(found[0], "glue")
            continue
        path, value = _origin(piece, inventory, said=bullet.said)
        yield from (Words(text, "glue") for text in [found["before"]] if text)
        yield Words(found["words"], kind, path, value)
        yield from (Words(text, "glue") for text in [found["after"]] if text)


def _origin(piece: Piece, inventory: Inventory, *, said: bool) -> tuple[str, str]:
    ref = piece.origin.ref
    if said or piece.origin.kind is OriginKind.VOCABULARY:
        return plain(ref), ""
    return plain(_SPAN.sub("", ref)), plain(value_at(inventory, ref))


def _spaced(text: str) -> str:
    """Runs of white space as one blank; a line break, which parts two lines of one task, stays."""
    return re.sub(r"[^\S\n]+", " ", re.sub(r"\s*\n\s*", "\n", printable(text)))


def _left(left: LeftOut) -> Fact:
    return Fact(plain(left.fact), plain(left.why))


def _asked(question: Question, inventory: Inventory) -> Asked:
    name = plain(name_at(inventory, question.path)) if question.path else ""
    return Asked(plain(question.text), plain(question.path), name, anchor(question.path) if name else "")
