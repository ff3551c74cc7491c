"""How a doubtful place of a line is asked about."""

from __future__ import annotations

from pmresume.model.doubt import Doubt, DoubtKind

_MOST_QUOTED = 12  # words of a line that a question repeats


def doubt_question(doubt: Doubt) -> str:
    """``What does "their relative nativity" mean here? ...``, in one or two short sentences."""
    words = doubt.quote.split()
    quote = " ".join(words[:_MOST_QUOTED]) + ("…" if len(words) > _MOST_QUOTED else "")
    if "?" in quote:
        return f'A letter seems to be lost in "{quote}": which word is it?'
    return _ASKED[doubt.kind].format(quote=quote.strip(" .,;:"))


def doubt_reason(doubt: Doubt) -> str:
    """Why the line is asked about, for the report."""
    if doubt.kind is DoubtKind.MODAL and doubt.whole:
        return RULE
    return _WHY[doubt.kind]


MAXIM = "says how things are, not what was done"
RULE = "says what the job asks for, not what was done"
# Reasons for which a line has no place on the page at all, until the person has answered.
NO_ACT = frozenset((MAXIM, RULE))


_ASKED = {
    DoubtKind.RESIDUE: 'What belongs where "{quote}" stands now? Give the name, or say it without one.',
    DoubtKind.CUT_OFF: 'How does the line go on after "{quote}"?',
    DoubtKind.MAXIM: 'What did you do yourself, for whom, how often, and what came of it ("{quote}")?',
    DoubtKind.MODAL: 'Did you do this yourself ("{quote}"), or might it only be asked of you? How often, and for whom?',
    DoubtKind.WORDS: 'What does "{quote}" mean here? Please say it in other words.',
    DoubtKind.RUN_ON: 'How do these words belong together: "{quote}"? Please say it as one plain sentence.',
    DoubtKind.GAP: 'Which word is missing in "{quote}"?',
    DoubtKind.TWICE: 'Which part was your own work, and which was "{quote}"?',
}
_WHY = {
    DoubtKind.RESIDUE: "a name seems to be missing",
    DoubtKind.CUT_OFF: "the line breaks off",
    DoubtKind.MAXIM: MAXIM,
    DoubtKind.MODAL: "says what may be asked for, not what was done",
    DoubtKind.WORDS: "holds words that cannot be read with certainty",
    DoubtKind.RUN_ON: "holds words that nothing joins",
    DoubtKind.GAP: "a word seems to be missing",
    DoubtKind.TWICE: "says of the same work that others did it",
}
