"""Tells acts that the person wrote as nouns: the verbs, in the form that a saying wants."""

from __future__ import annotations

import re

from pmresume.language.matching import Match, later_acts
from pmresume.model.bullet import Origin, Piece
from pmresume.model.frame import Span, VerbForm
from pmresume.translate.realise.edits import SourceText
from pmresume.vocabulary.inflect import inflect, plural
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.pattern import Slot, parse_saying


def acts_form(says: str) -> VerbForm | None:
    """The form in which a saying tells acts, None where it is the tense of the bullet."""
    return next(
        (VerbForm(p.args[0]) for p in parse_saying(says) if isinstance(p, Slot) and p.name == "acts" and p.args), None
    )


def with_later_acts(
    source: SourceText, held: Span, lexicon: Lexicon, wanted: VerbForm | None, *, wordings: bool
) -> list[Piece]:
    """What follows acts read from nouns; a plain verb in it, or another such noun, gets their form."""
    form = wanted or (VerbForm.PAST if source.past else VerbForm.BASE)
    pieces: list[Piece] = []
    at = held.start
    for lemma, span in later_acts(source.frame, held, lexicon):
        pieces.extend(source.render(Span(at, span.start), tense=False, wordings=wordings))
        pieces.append(Piece(inflect(lemma, form, lexicon), source.origin(span)))
        at = span.end
    return [*pieces, *source.render(Span(at, held.end), tense=False, wordings=wordings)]


def in_plural(span: Span, source: SourceText, lexicon: Lexicon) -> Piece:
    """ "database backups" told as "backed up databases"; of "switch and router" both."""
    things = re.split(r"\s+and\s+|\s*&\s*", " ".join(span.of(source.frame.text).lower().split()))
    told = " and ".join(plural(lexicon.object_forms[thing][0], lexicon) for thing in things)
    return Piece(told, source.origin(span))


def tell_acts(
    match: Match, source: SourceText, lexicon: Lexicon, origin: Origin, args: tuple[str, ...] = ()
) -> list[Piece]:
    """Deverbal nouns told as verbs, with the user's own commas and "and" between them."""
    form = VerbForm(args[0]) if args else VerbForm.PAST if source.past else VerbForm.BASE
    pieces: list[Piece] = []
    at: int | None = None
    for n, (lemma, span) in enumerate(match.acts, start=1):
        if at is not None:
            between = Span(at, span.start)
            typed = between.of(source.frame.text).strip()
            # "upgrades, migrations, patching of": the last wants its "and"
            last = typed == "," and n == len(match.acts)
            pieces.extend(
                [Piece(", and " if last and n > 2 else " and ", source.origin(between))]
                if last or typed in ("/", "&")
                else source.render(between, tense=False, wordings=False)
            )
        pieces.append(Piece(inflect(lemma, form, lexicon), source.origin(span)))
        at = span.end
    return pieces
