"""The sound part of a task that cannot be read as a whole: told, with the rest listed as left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pmresume.language.reading import read_frames
from pmresume.language.sound_parts import Part, sound_parts
from pmresume.language.soundness import doubts
from pmresume.model.bullet import Draft, LeftOut, OriginKind, Piece
from pmresume.model.frame import Frame, VerbForm
from pmresume.translate.plan.arrange import SHARED
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.placing import FULL
from pmresume.translate.plan.scope import scope_uses
from pmresume.translate.plan.sound import trips
from pmresume.translate.plan.tasks import content, thin
from pmresume.translate.realise.inject import inject
from pmresume.translate.realise.pieces import Text, glue, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.splice import spliced, tool_names, years_apart
from pmresume.translate.realise.task import realise_task
from pmresume.translate.realise.tasks import LIMIT, claims_more, task_past
from pmresume.translate.realise.told import Told, of_draft

MOST = 4  # wordings, of one part or two
LEAST_SAID = 3  # words of content that a line must have


def partial(
    point: Point, facts: Facts, why: str, *, room: int = LIMIT, goes_with: frozenset[str] = frozenset(), later: int = 0
) -> Point | None:
    """The point told by the longest parts of its task that read well; None where no part does.

    ``why`` says what keeps the rest off the page; ``room`` is how many words there is place for, ``goes_with`` are
    words of which the part must have two; ``later`` is where its first sentence ends, of one that tells nothing.
    """
    heads: list[Told] = []
    about = frozenset[str]()
    for head, frame in _parts(point, facts, why, room, later=later):
        if head.size > room or (goes_with and len(goes_with & content(frame)) < SHARED):
            continue
        heads.append(head)
        about = about or content(frame)
        if len(heads) == MOST:
            break
    return replace(point, heads=tuple(heads), about=about) if heads else None


def beside_results(own: Sequence[Point], others: Sequence[Point], room: int, facts: Facts) -> list[Point]:
    """The tasks, where not all find ``room``: one too long to stand with the result that it made told in part.

    The result would else stand alone, without the work behind it.
    """
    found = list(own)
    if len(own) <= room:
        return found
    for result in (p for p in others if p.kind is PointKind.RESULT and p.tails and p.heads and not p.ends):
        near = [n for n, p in enumerate(found) if len(p.about & result.about) >= SHARED]
        if len(near) != 1 or found[near[0]].heads[0].size + result.size <= FULL:
            continue
        left = FULL - result.size
        part = partial(found[near[0]], facts, "no room beside its result", room=left, goes_with=result.about)
        found[near[0]] = part if part is not None else found[near[0]]
    return found


def _parts(point: Point, facts: Facts, why: str, room: int, *, later: int = 0) -> Iterator[tuple[Told, Frame]]:
    (index, *more) = point.tasks
    frame = facts.frames[index]
    if more or frame.declined or not _acts(frame):
        return
    parts = [p for p in sound_parts(frame.text, facts.lexicon) if len(p.text.split()) <= room and p.start >= later]
    shown = set(point.heads[0].paths)
    uses = [u for u in scope_uses(facts) if u.path in shown]
    for part, read in zip(parts, read_frames([p.text for p in parts], facts.lexicon), strict=True):
        if _says_little(read) or doubts(read, facts.lexicon) or claims_more(read, facts):
            continue
        path = facts.at(f"tasks[{index}]")
        rest = LeftOut(f"task {index + 1}: {part.rest}", why, path)
        drafts = realise_task(read, facts.lexicon, path=path, past=task_past(facts))
        for draft in drafts[:-1] or drafts:
            told = of_draft(_placed(draft, part))
            told = replace(told, text=_in_one(told.text, part))
            text, _ = inject(years_apart(tool_names(told.text, facts)), read, uses)
            if trips(read, plain(text), facts.lexicon, ()) is None and not _third_left(read, plain(text), facts):
                yield replace(told, text=text, part=read, left_out=(*told.left_out, rest)), read


def _acts(frame: Frame) -> bool:
    return any(c.actions or c.opener for c in frame.clauses)


def _says_little(frame: Frame) -> bool:
    words = content(frame)
    return bool(not _acts(frame) or len(words) < LEAST_SAID or thin(frame, words))


def _in_one(text: Text, part: Part) -> Text:
    """Two acts that the part brought together, read apart, as one sentence."""
    found = re.search("; ", plain(text)) if part.put == "; " else None
    return spliced(text, found.start(), found.end(), glue(", and ")) if found is not None else text


_JOINED = re.compile(
    r"(?:\band|,) (?P<verb>[a-z]+s) (?!(?:of|for|in|on|to|and|or|with|from|by|at|as|across|using)\b)[a-z]"
)


def _third_left(frame: Frame, line: str, facts: Facts) -> bool:
    """ "Monitors arrays and reports capacity": whether the second verb was taken for a thing, and stands as typed."""
    forms = facts.lexicon.action_forms
    opens = frame.text.split(maxsplit=1)[0].lower()
    if not any(form is VerbForm.THIRD for _, form in forms.get(opens, ())):
        return False
    return any(form is VerbForm.THIRD for m in _JOINED.finditer(line) for _, form in forms.get(m["verb"], ()))


_SPAN = re.compile(r":(\d+)-(\d+)$")


def _placed(draft: Draft, part: Part) -> Draft:
    """The draft with its origins where the words stand in the whole line."""
    return replace(draft, pieces=tuple(_moved(p, part) for p in draft.pieces))


def _moved(piece: Piece, part: Part) -> Piece:
    found = _SPAN.search(piece.origin.ref)
    if piece.origin.kind is not OriginKind.TASK or found is None:
        return piece
    spot = f":{part.at(int(found[1]))}-{part.at(int(found[2]))}"
    return replace(piece, origin=replace(piece.origin, ref=piece.origin.ref[: found.start()] + spot))
