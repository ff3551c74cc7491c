"""Chooses among the verified wordings of each bullet, with the whole page in view."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pmresume.model.bullet import Draft
from pmresume.translate.realise.task import LIGHT

SPARE = 2  # how often a page may open with one word before another wording is preferred
SPARE_MOVES = 2  # how often a page may tell facts in one way before another is preferred
VARIED = ("move.depend.", "move.partners.", "move.risk.", "move.schedule.")
LEAST_SHARE = 12  # of a long list, which is no page, one line in so many may open alike


class Page:
    """The openers of the lines chosen so far: one instance a page, deterministic in the order of lines.

    ``openers`` stand on the page before; ``lines`` is how many a mere list of lines has.
    """

    def __init__(self, openers: Sequence[str] = (), *, lines: int = 0) -> None:
        self._openers = Counter(openers)
        self._moves: Counter[str] = Counter()
        self._spare = max(SPARE, lines // LEAST_SHARE)

    def take(self, drafts: Sequence[Draft]) -> tuple[Draft, tuple[Draft, ...]]:
        """(the choice, the runners-up in order) of drafts that are given best first."""
        best = min(
            range(len(drafts)),
            key=lambda n: (
                self._worn(drafts[n]) and self._another(drafts, n),
                self._stale(drafts[n]),
                -_strength(drafts[n]) if self._worn(drafts[0]) else 0,
                n,
            ),
        )
        chosen = drafts[best]
        self._openers[opener(chosen)] += 1
        self._moves.update(moves(chosen))
        return chosen, tuple(d for n, d in enumerate(drafts) if n != best)

    def fresh(self, draft: Draft) -> bool:
        """Whether ``draft``, where it is the first of those given, is the choice whatever follows it."""
        return not self._worn(draft) and not self._stale(draft)

    def _stale(self, draft: Draft) -> int:
        """How often the page has used its ways of telling facts beyond what a reader will not notice."""
        return sum(max(0, self._moves[move] - SPARE_MOVES + 1) for move in moves(draft))

    def _worn(self, draft: Draft) -> bool:
        return self._openers[opener(draft)] >= self._spare

    def _another(self, drafts: Sequence[Draft], n: int) -> bool:
        """Whether some other draft that rewords as much opens with a fresher word."""
        return any(
            _strength(d) >= _strength(drafts[n]) > 0 and self._openers[opener(d)] < self._openers[opener(drafts[n])]
            for d in drafts
        )


def moves(draft: Draft) -> tuple[str, ...]:
    """The ways in which the draft tells facts and for which there are others: "planned around", "working with"."""
    return tuple(i for i in draft.ids if i.startswith(VARIED))


def _strength(draft: Draft) -> int:
    return len(set(draft.ids) - {LIGHT})


def opener(draft: Draft) -> str:
    """The first word of the line in lower case."""
    words = draft.text.split(maxsplit=1)
    return words[0].lower() if words else ""
