"""The defence sheet: what each bullet claims, the fact behind it, and what an interviewer will ask about it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pmresume.model.bullet import Bullet, OriginKind
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
            lines += ["| --- | --- | --- |", *_rows(item.bullet, inventory), ""]
            if item.bullet.questions:
                lines += ["Still missing:", ""]
                lines += [f"- {_escape(question.text)}" for question in item.bullet.questions]
                lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _rows(bullet: Bullet, inventory: Inventory) -> Iterator[str]:
    asked: set[str] = set()
    claims = [p for p in bullet.pieces if p.origin.kind in (OriginKind.TASK, OriginKind.FACT) and p.text.strip()]
    for piece in claims:
        key = _key(piece.origin.ref) if piece.origin.kind is OriginKind.FACT else ""
        question = "" if key in asked else _ASKED.get(key, _ASKED[""])
        asked.add(key)
        fact = value_at(inventory, piece.origin.ref)
        place = f" ({piece.origin.ref.split(':')[0]})" if piece.origin.ref else ""
        yield f"| {_escape(piece.text)} | {_escape(fact + place)} | {question} |"
    if not claims:
        yield f"| {_escape(bullet.text)} | {_escape(bullet.before)} | {_ASKED['']} |"


def _key(ref: str) -> str:
    parts = ref.split(".")
    return parts[1].split("[")[0] if len(parts) > 1 else ""


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
