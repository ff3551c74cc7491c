"""How a doubtful place of a line is asked about."""

from __future__ import annotations

from pmresume.language.soundness import Doubt, DoubtKind

_MOST_QUOTED = 12  # words of a line that a question repeats


def doubt_question(doubt: Doubt) -> str:
    """``What does "their relative nativity" mean here? ...``, in one or two short sentences."""
    words = doubt.quote.split()
    quote = " ".join(words[:_MOST_QUOTED]) + ("…" if len(words) > _MOST_QUOTED else "")
    return _ASKED[doubt.kind].format(quote=quote.strip(" .,;:"))


def doubt_reason(doubt: Doubt) -> str:
    """Why the line is asked about, for the report."""
    return _WHY[doubt.kind]


_ASKED = {
    DoubtKind.RESIDUE: 'What stood where "{quote}" stands now? Name it, or say it without the name.',
    DoubtKind.CUT_OFF: 'How does the line go on after "{quote}"?',
    DoubtKind.MAXIM: 'What did you do yourself ("{quote}"): for whom, how often, and what came of it?',
    DoubtKind.WORDS: 'What does "{quote}" mean here? Say it in other words.',
    DoubtKind.NO_ACT: 'What did you do yourself ("{quote}"): for whom, how often, and what came of it?',
}
_WHY = {
    DoubtKind.RESIDUE: "a name seems to be missing",
    DoubtKind.CUT_OFF: "the line breaks off",
    DoubtKind.MAXIM: "says how things are, not what was done",
    DoubtKind.WORDS: "holds words that cannot be read with certainty",
    DoubtKind.NO_ACT: "does not say what was done",
}
