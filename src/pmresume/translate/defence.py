"""The defence sheet: what each bullet claims, the fact behind it, and what an interviewer will ask about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pmresume.model.bullet import Origin, OriginKind, Piece
from pmresume.model.inventory import Inventory
from pmresume.model.translation import Translation
from pmresume.translate.evidence import value_at
from pmresume.translate.explain import Numbered

# By the first key of the fact below its project; "" is the user's own task.
_ASKED = {
    "ownership": "What was yours to decide, and what was not?",
    "start": "What happened first, and who set the date?",
    "deadline": "Who set the date, and what would have happened had it slipped?",
    "finished": "What counted as finished, and who accepted it?",
    "team": "Who was on the team, who else led, and how did you divide the work?",
    "reason": "Who saw the need first, and what would have happened without the project?",
    "scope": "Where does the number come from, and who could confirm it?",
    "budget": "Who held the budget, and how close to it did you finish?",
    "stakeholders": "What did they want that others did not, and how did you bring them together?",
    "vendors": "How did you hold the vendor to what was agreed?",
    "dependencies": "What did you do while it was late, or how did you know that it would not be?",
    "risks": "How did you see it coming, and would you answer it the same way today?",
    "scope_changes": "Who asked, who decided, and what did it do to the date?",
    "results": "How was it measured, by whom, and what else changed at the time?",
    "tools": "What did you set up or build in it yourself?",
    "name": "How would you tell this project in one minute to somebody who was not there?",
    "": "What did you do yourself here, step by step?",
}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#])")


def defence_sheet(translation: Translation, inventory: Inventory, chosen: Sequence[Numbered]) -> str:
    """Markdown with one heading a bullet and one table row a claim."""
    lines = ["# Defence sheet", ""]
    for entry in translation.entries:
        mine = [item for item in chosen if item.entry is entry]
        if mine:
            lines += [f"## {_escape(entry.name)}", ""]
        for item in mine:
            lines += [f"### {item.number}. {_escape(item.bullet.text)}", "", "| Claim | Fact | They will ask |"]
            lines += ["| --- | --- | --- |", *_rows(item, inventory), ""]
            if item.bullet.questions:
                lines += ["Still missing:", ""]
                lines += [f"- {_escape(question.text)}" for question in item.bullet.questions]
                lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _rows(item: Numbered, inventory: Inventory) -> Iterator[str]:
    """One row for each kind of fact that the bullet rests on, in the order of the line."""
    for key, claim in _claims(item.bullet.pieces, _opening(item, inventory)).items():
        facts = [f"{place}: {value}" for ref in claim.refs for place, value in _facts(inventory, ref)]
        said = "; ".join(dict.fromkeys(claim.texts))
        yield f"| {_escape(said)} | {_escape('; '.join(dict.fromkeys(facts)))} | {_ASKED.get(key, _ASKED[''])} |"


@dataclass(slots=True)
class _Claim:
    """What a bullet says out of one kind of fact."""

    texts: list[str] = field(default_factory=list)
    refs: list[str] = field(default_factory=list)


def _opening(item: Numbered, inventory: Inventory) -> Origin:
    """What a verb of ours at the head of the line rests on: the declared ownership, else the task."""
    ownership = f"{item.entry.path}.ownership"
    if value_at(inventory, ownership):
        return Origin(OriginKind.FACT, ownership)
    origins = (piece.origin for piece in item.bullet.pieces)
    return next((origin for origin in origins if origin.kind is OriginKind.TASK), Origin(OriginKind.TASK))


def _claims(pieces: Sequence[Piece], opening: Origin) -> dict[str, _Claim]:
    """By the first key of the fact; pieces that stand side by side are one text."""
    found: dict[str, _Claim] = {}
    last, gap = None, ""
    for number, piece in enumerate(pieces):
        if not piece.text.strip() or piece.origin.kind is OriginKind.GLUE:
            gap += piece.text
            continue
        ours = piece.origin.kind is OriginKind.VOCABULARY
        if ours and number:
            last, gap = None, ""
            continue
        origin = opening if ours else piece.origin
        key = _key(origin)
        claim = found.setdefault(key, _Claim())
        if key == last and len(gap) <= 1:
            claim.texts[-1] += gap + piece.text
        else:
            claim.texts.append(piece.text.strip())
        claim.refs.append(origin.ref)
        last, gap = key, ""
    return found


def _facts(inventory: Inventory, ref: str) -> Iterator[tuple[str, str]]:
    place = ref.split(":")[0]
    if place:
        yield place.partition(".")[2] or place, value_at(inventory, place)


def _key(origin: Origin) -> str:
    if origin.kind is not OriginKind.FACT:
        return ""
    parts = origin.ref.split(".")
    return parts[1].split("[")[0] if len(parts) > 1 else ""


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
