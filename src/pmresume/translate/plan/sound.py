"""Whether a task of a project can be printed as it now reads: what in it would trip a reader, quoted for a question.

A bullet by itself is all that there is, so it is printed and asked about. A project has other lines: one that does not
read well does it more harm than good, and waits until the person has said what is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pmresume.language.soundness import Doubt, doubts
from pmresume.model.frame import Frame, VerbForm
from pmresume.translate.doubted import doubt_question, doubt_reason
from pmresume.vocabulary.lexicon import Lexicon

LONGEST = 34  # words that a line may have
LEAST_LEFT = 12  # words of a page that can spare its only other line
ROOMY = 24  # words beyond which a line of two sentences is two lines
_QUOTED = 6
_TWO_SENTENCES = re.compile(r"[a-z)]\. [A-Z]")

_WORD = re.compile(r"[A-Za-z][\w'’/+#-]*|\d[\w.,%]*|[,;:()]")
# Words behind which a plain verb is no act of the sentence: "helped users reset, unlock and ...", "to test and deploy".
_GOVERNS_WORDS = """
to can could will would may might must should shall not help helped let make made that which who where when if as than
of for in on by with from at into between across per via through about"""
_GOVERNS = frozenset(_GOVERNS_WORDS.split())
_DETERMINER_WORDS = "the a an all any each every its their our this these those several many new"
_DETERMINERS = frozenset(_DETERMINER_WORDS.split())
_LISTS = re.compile(r"\b(?:such as|like|including|includes?|e\.g\.,?) ", re.I)
_AGAIN_WORDS = "other others another new more all both each every to or"
_AGAIN = frozenset(_AGAIN_WORDS.split())
_PARTS = frozenset(",;:()")


_SHORTER = 'What is the one thing to tell of "{} ...", in 30 words or fewer, and what came of it?'
_SHOWS = 'What did you do that shows "{}", for whom, and what came of it?'
_OPENS = 'What did you do in this ("{}"), on what, and for whom?'
_READ = 'How should "{}" read in full: what did you do, to what, and for whom?'


@dataclass(frozen=True, slots=True)
class Trip:
    """``quote`` are the words, ``why`` says what is wrong with them, ``asks`` is the question to the person.

    ``broad`` says that it is the line as a whole, not these words.
    """

    quote: str
    why: str
    asks: str
    broad: bool = False


def _trip(quote: str, why: str, ask: str = _READ) -> Trip:
    return Trip(quote, f'"{quote}" {why}', ask.format(quote.strip(" .,;")), ask != _READ)


def trips(frame: Frame, line: str, lexicon: Lexicon, found: Sequence[Doubt] | None = None) -> Trip | None:
    """What a reader would trip over in ``line``, a wording of ``frame``; None where it reads well.

    ``found`` are the doubts about the frame, where they are known.
    """
    said = " ".join(line.split()).casefold()
    for doubt in doubts(frame, lexicon) if found is None else found:
        if doubt.whole or " ".join(doubt.quote.split()).casefold() in said:
            return Trip(doubt.quote, f'{doubt_reason(doubt)}: "{doubt.quote}"', doubt_question(doubt))
    if any(len(one.split()) > LONGEST for one in line.split("\n")):
        return _trip(_few(line), f"is longer than {LONGEST} words", _SHORTER)
    if _TWO_SENTENCES.search(line) and len(line.split()) > ROOMY:
        return _trip(_few(line), "tells two things in one line", _SHORTER)
    words = _WORD.findall(line)
    for look in (_opening, _mixed, _unjoined, _open_list, _verbs_as_things, _twice):
        for trip in look(words, line, lexicon):
            return trip
    return _no_act(frame, line, lexicon)


def _few(line: str) -> str:
    words = line.split()
    return " ".join(words[:_QUOTED]).rstrip(",;:")


def _plain_verb(word: str, lexicon: Lexicon) -> bool:
    """Whether the word can only be the base of a verb."""
    low = word.lower()
    if "-" in low or low in lexicon.object_forms or lexicon.forms_of(low) != {VerbForm.BASE}:
        return False
    return not any(lexicon.actions[lemma].also for lemma, _ in lexicon.action_forms[low] if lemma in lexicon.actions)


_PAST = {VerbForm.PAST, VerbForm.PARTICIPLE}
_ACTING = {*_PAST, VerbForm.GERUND}


def _opening(words: list[str], line: str, lexicon: Lexicon) -> Iterator[Trip]:
    """ "Performing transfers" among finite verbs; "Administer identify access": two verbs, and nothing between them."""
    if len(words) < 2:
        return
    first = lexicon.forms_of(words[0].lower())
    if first == {VerbForm.GERUND} and words[0].lower() not in lexicon.object_forms:
        yield _trip(_few(line), "opens with a verb in -ing", _OPENS)
    finite = first and first <= {VerbForm.BASE, *_PAST} and words[0].lower() not in _GOVERNS
    if finite and _plain_verb(words[1], lexicon):
        yield _trip(" ".join(words[:4]).replace(" ,", ","), "has two verbs and nothing between them")


def _mixed(words: list[str], line: str, lexicon: Lexicon) -> Iterator[Trip]:
    """ "Analyzed needs, generated requirements, perform analysis": acts of one sentence in two tenses."""
    first = next((lexicon.forms_of(w.lower()) for w in words[:2] if lexicon.forms_of(w.lower())), frozenset())
    past = VerbForm.PAST in first and VerbForm.BASE not in first
    if not past and VerbForm.BASE not in first:
        return
    governed = words[0].lower() in _GOVERNS
    for n in range(1, len(words) - 1):
        low, before, after = words[n].lower(), words[n - 1].lower(), words[n + 1].lower()
        forms = lexicon.forms_of(low)
        if past and forms and forms <= _PAST and before in (",", ";", "and", "or"):
            governed = False
        if low in _GOVERNS:
            governed = True
        elif low == ";":
            governed = False
        if before not in (",", ";", "and") or governed or after in (",", "and", "or", "of", ";", "(", ")"):
            continue
        other = (
            _plain_verb(low, lexicon)
            if past
            else bool(forms) and forms <= _PAST and after in _DETERMINERS and low not in lexicon.object_forms
        )
        if other:
            yield _trip(" ".join(words[n : n + 4]).replace(" ,", ","), "stands in another tense than the line")


def _unjoined(words: list[str], line: str, lexicon: Lexicon) -> Iterator[Trip]:
    """ "Supported customers resolve issues": a plain verb behind a thing, with nothing that joins it to the act."""
    first = next((lexicon.forms_of(w.lower()) for w in words[:2] if lexicon.forms_of(w.lower())), frozenset())
    if not first & {VerbForm.BASE, *_PAST}:
        return
    since = 0  # where the words that may govern a plain verb begin
    for n in range(2, len(words) - 1):
        low, before, after = words[n].lower(), words[n - 1].lower(), words[n + 1].lower()
        if low in (";", ":", "("):
            since = n
        thing = before in lexicon.object_forms and lexicon.object_forms[before][1]
        if thing and low in _ORDINALS and after not in _AFTER_NOUN:
            yield _trip(" ".join(words[n - 1 : n + 3]).replace(" ,", ","), "has two things and nothing between them")
        if not thing or not _plain_verb(low, lexicon) or words[n][:1].isupper() or after in _AFTER_NOUN:
            continue
        if not any(w.lower() in _JOINS for w in words[since:n]):
            yield _trip(" ".join(words[n - 1 : n + 3]).replace(" ,", ","), "has two verbs and nothing between them")


# What opens a part of a sentence that is no item of a list.
_NO_ITEM = re.compile(
    r"(?:and|or|with|using|including|which|such as|as|for|to|in|on|by|from|while|where|who|when|if|etc|not|but|so|then"
    r"|also|along|\w+ing|both|per|at|through|across|via|due|based|\d+)\b",
    re.I,
)
_ITEM_AND = re.compile(r" (?:and|or|&) ")


def _open_list(words: list[str], line: str, lexicon: Lexicon) -> Iterator[Trip]:
    """ "Worked on SNMP, SSL, HTTP automation": a list of three whose last item has no "and"."""
    for sentence in re.split(r"[;.] ", re.sub(r"\([^)]*\)", "", line)):
        items = [item.strip() for item in sentence.split(", ")]
        if len(items) < 3 or any(_NO_ITEM.match(item) or _ITEM_AND.search(item) for item in items[-1:]):
            continue
        if not _NO_ITEM.match(items[-2]):
            yield _trip(", ".join([" ".join(items[-3].split()[-2:]), *items[-2:]]), "is a list without its last joint")


_JOIN_WORDS = """
to can could will would may might must should shall not help helped helping let make makes made that which who where
when if as than how what while so ensure ensured ensuring watch see have had"""
_ORDINALS = frozenset(["first", "second", "third", "1st", "2nd", "3rd"])
_JOINS = frozenset(_JOIN_WORDS.split())
_AFTER_NOUN = frozenset((",", "and", "or", "of", ";", "(", ")", ":"))


def _verbs_as_things(words: list[str], line: str, lexicon: Lexicon) -> Iterator[Trip]:
    """ "Tasks such as Design, Create, Maintain": plain verbs where things are listed."""
    for found in _LISTS.finditer(line):
        listed = _WORD.findall(line[found.end() :])[:16]
        for n, word in enumerate(listed[:-1]):
            begins = n == 0 or listed[n - 1] in (",", "and")
            # "Such as creating accounts, groups, install updates": acts in two shapes.
            plainly = listed[n + 1] in (",", "and") or (
                n > 0 and lexicon.forms_of(listed[0].lower()) == {VerbForm.GERUND}
            )
            if begins and plainly and (_plain_verb(word, lexicon) or (word == "install" and n > 0)):
                yield _trip(found[0] + " ".join(listed[: n + 1]).replace(" ,", ","), "lists verbs where things belong")


def _twice(words: list[str], line: str, lexicon: Lexicon) -> Iterator[Trip]:
    """ "Firewalls in single and multiple context mode firewalls": one thing named twice in one phrase."""
    last = words[-1].lower() if words else ""
    if not last.endswith("s") or len(last) < 5:
        return
    for n in range(len(words) - 3, 0, -1):
        low = words[n].lower()
        if low in _PARTS or low in _AGAIN or lexicon.forms_of(low) & _ACTING:
            return
        if low == last and words[n + 1].lower() in ("in", "of", "on", "for"):
            yield _trip(" ".join(words[n:]), "names one thing twice")


_YEARS = re.compile(r"\b\d[\d.]*\+? years?\b", re.I)


def _no_act(frame: Frame, line: str, lexicon: Lexicon) -> Trip | None:
    """ "Communication skills and team player": nothing was done."""
    if any(c.actions or c.opener for c in frame.clauses):
        return None
    if _YEARS.search(line):
        return _trip(_few(line), "tells no act", _SHOWS)  # "Direct client exposure of two years"
    if frame.quantities or frame.tools:
        return None
    first = line.split()[0].lower() if line.split() else ""
    opens = lexicon.forms_of(first) & {VerbForm.PAST, VerbForm.BASE}
    return None if opens or frame.declined else _trip(_few(line), "tells no act", _SHOWS)
