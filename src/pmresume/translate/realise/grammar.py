"""Agreement: plurals that a list or "various" demands, possessives, forms behind "will", lists without their "and".

Only where the vocabulary knows the noun or the verb; a claim never changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pmresume.language.bare_nouns import bare_plurals, listed_plurals
from pmresume.language.phrase_ends import HEADS
from pmresume.language.usual_plurals import LISTED
from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span, VerbForm
from pmresume.translate.realise.names_alone import names_alone
from pmresume.vocabulary.inflect import inflect, plural
from pmresume.vocabulary.lexicon import Lexicon

_COUNTABLE = frozenset(("thing", "place", "abstract", "people"))
_NOUN_POS = frozenset(("NOUN", "PROPN"))
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*")
_SEVERAL = re.compile(
    r"\b(?:various|different|multiple|several|numerous|many|these|those|few)\s+"
    r"(?P<between>(?:[A-Za-z][\w/-]*\s+){0,2}?)(?P<noun>[A-Za-z]+)"
    r"(?=\s*(?:[,.;)]|$)|\s+(?:and|or|of|for|in|on|with|to|from|as|at|using|by|via|per|that|which|such|while)\b)",
    re.I,
)
_ONE = re.compile(r"\b(?:an?|one|each|every|this|that|another|any)\s+(?:[\w/-]+\s+){0,3}$", re.I)
_THE = re.compile(r"\bthe\s+(?:[\w/-]+\s+){0,2}$", re.I)
_SUCH_AS = re.compile(
    r"\b(?P<noun>[A-Za-z]+)\s+such as\s+(?P<list>[^.;]+)"
    r"|\b(?P<sort>tool|technology|database|language|framework|platform|protocol|system|service|application|server|source)"
    r"\s+like\s+(?P<names>[^.;]+)"
)
_BRACKETS = re.compile(r"\b(?P<noun>[A-Za-z]+)\s*\((?P<list>[^()]*,[^()]*)\)")
_ENVIRONMENTS = re.compile(r"\b[A-Za-z]+\s*,\s*[A-Za-z]+\s*,?\s+and\s+[A-Za-z]+\s+(?P<noun>environment)\b", re.I)
_REQUIREMENT = re.compile(r"\b(?:based on|as per|per|according to)\s+(?P<noun>requirement)\b(?!\s+\w+s\b)", re.I)
_PURPOSE = re.compile(r"\bfor\s+(?!the\b|a\b)[a-z]+\s+(?P<noun>purpose)\b", re.I)
_MODAL = re.compile(r"\b(?:will|can|could|should|must|would)\s+(?P<verb>[a-z]+s)\b")
_GERUNDS = re.compile(
    r"\b(?P<one>[A-Za-z]+ing)\b[^;.]*?,\s*(?P<two>[A-Za-z]+ing)\b[^;.]*?\s+and\s+(?P<verb>[a-z]+)(?=\s*(?:[;.]|$))"
)
_CROWD = re.compile(
    r"\b(?P<people>clients|customers|users|employees|vendors|students|partners)\s+(?P<next>[a-z]+)\b(?! wide)"
)
# "Gave users access": they got it, and it was not theirs before.
_GIVING = re.compile(
    r"\b(?:giv(?:e|es|ing)|gave|grant(?:ed|s|ing)?|offer(?:ed|s|ing)?|taught|teach(?:es|ing)?)\s+(?:all\s+)?$", re.I
)
_INITIALS = re.compile(r"\b(?P<short>[A-Z]{2,5})\b(?!\s*\))")


def grammar_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """All edits, in no order."""
    yield from _plurals(frame, lexicon)
    yield from _pairs(frame, lexicon)
    yield from _counted(frame, lexicon)
    for at in (*bare_plurals(frame, lexicon), *listed_plurals(frame, lexicon)):
        span = frame.tokens[at].span
        noun = span.of(frame.text).lower()
        many = plural(noun, lexicon)  # "backup" is told as a mass elsewhere
        yield Rewording(span, many if many != noun else f"{noun}s", "tidy.plural", True)
    yield from _verbs(frame, lexicon)
    yield from _possessives(frame, lexicon)
    yield from _expanded(frame)
    yield from _passives(frame, lexicon)
    yield from _american(frame, lexicon)
    yield from names_alone(frame)


_BE = re.compile(
    r"(?<!there )\b(?:is|are|was|were|be|been|being)\s+(?P<verb>[a-z]{4,})"
    r"(?=\s+(?:to|by|in|for|with|and|on|at|as)\b|\s*[,.;)]|\s*$)"
)
_ALSO_ADJECTIVES_WORDS = (
    "open clear complete secure clean live present current separate correct direct close free lead back slow idle "
    "last like content lean stable double even firm calm approximate alternate duplicate moderate"
)
_ALSO_ADJECTIVES = frozenset(_ALSO_ADJECTIVES_WORDS.split())


def _passives(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """ "Every step is document": the participle, where the word can be nothing else behind "is"."""
    for found in _BE.finditer(frame.text):
        word = found["verb"]
        forms = lexicon.action_forms.get(word, ())
        lemma = next((lemma for lemma, form in forms if form is VerbForm.BASE), "")
        if (
            lemma
            and word not in _ALSO_ADJECTIVES
            and not {VerbForm.PARTICIPLE, VerbForm.GERUND} & {f for _, f in forms}
        ):
            said = inflect(lemma, VerbForm.PARTICIPLE, lexicon)
            if said != word:
                yield Rewording(Span(*found.span("verb")), said, "tidy.agreement", True)


# "on iOS and Android platform", "in SNMP and LDAP module": one each.
_SHARED = re.compile(
    r"(?:^|(?<=[a-z,] ))(?P<left>i?[A-Z][\w.+#]*|dev|test|production|development|staging) (?:and|&) "
    r"(?P<right>[A-Z][\w.+#]*|dev|test|qa|production|development|staging)(?: operating)? "
    r"(?P<noun>platform|environment|server|database|machine|device|switch|router|firewall|browser|department|module|"
    r"protocol|component|dashboard|account|table|instance|cluster|client|system)"
    r"(?=\s*(?:[,.;]|$)|\s(?:for|to|in|on|with|using|by|via|from|at|of)\b)"
)


# "200 desktop across the company": agreement with the number.
_COUNTED = re.compile(
    r"(?<![\w.,/$-])(?<![xX*] )"
    r"(?P<number>\d{1,3}(?:,\d{3})+|\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve)\+? "
    r"(?P<between>(?:(?!and\b|or\b|of\b|in\b|to\b|for\b)[a-z-]+ )??)(?P<noun>[a-z]{3,})"
    r"(?=\s*(?:[,.;]|$)|\s(?:for|to|in|on|with|using|by|via|from|at|across|and|within|during)\b|\s[a-z]{3,}ly\b)"
)
_NUMBERED = re.compile(r"(?:(?<=\s)[A-Z][\w.]*|\blevel|tier|phase|version|type|layer|stage|release|step|the)\s$")


_UNITS_WORDS = (
    "member person man people node tier day week month year hour minute second port bit core way step page phase seat "
    "user site factor stage digit level layer drive disk story floor room sprint lane inch pin channel rack unit "
    "server bed bay acre employee student agent"
)
_UNITS = frozenset(_UNITS_WORDS.split())


def _counted(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    for found in _COUNTED.finditer(frame.text):
        known = lexicon.object_forms.get(found["noun"])
        if known is None or known[1] or found["noun"] not in LISTED | HEADS:
            continue
        if found["between"].strip() in _UNITS or re.search(r"\ban? $", frame.text[: found.start()]):
            continue  # "a 5 person team", "on 4 node cluster": one that has so many
        if found["number"] not in ("1", "0") and not _NUMBERED.search(frame.text[: found.start()]):
            yield from _as_plural(frame.text, Span(*found.span("noun")), lexicon)


def _pairs(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    text = frame.text
    for found in _SHARED.finditer(text):
        before = text[: found.start()].rstrip()
        if found.start() and not _ONE.search(text[: found.start()]) and not before.endswith(","):
            yield from _as_plural(text, Span(*found.span("noun")), lexicon)
    for found in _SEVERAL_PAIR.finditer(text):
        yield from _as_plural(text, Span(*found.span("noun")), lexicon)


_SEVERAL_PAIR = re.compile(
    r"\b(?:various|different|multiple|several|numerous) [a-z]+ and (?P<noun>[a-z]+)"
    r"(?=\s*(?:[,.;]|$)|\s(?:for|to|in|on|with|using|by|via|from|at|across)\b)"
)


def _plurals(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    text = frame.text
    for found in _SEVERAL.finditer(text):
        between = found["between"].split()
        if any(w.lower() in lexicon.action_forms and w.endswith("ing") for w in between[-1:]) and len(between) > 1:
            continue
        plurals = any(lexicon.object_forms.get(w.lower(), ("", False))[1] for w in between)
        if not plurals and not any(w.lower() in _LINKS for w in between):
            yield from _as_plural(text, Span(*found.span("noun")), lexicon)
    for pattern in (_SUCH_AS, _BRACKETS):
        for found in pattern.finditer(text):
            name = "noun" if found["noun"] else "sort"
            listed = re.search(r",|\band\b|&", found["list"] if name == "noun" else found["names"])
            known = lexicon.object_forms.get(found[name].lower())
            if listed is None or known is None or _ONE.search(text[: found.start(name)]):
                continue
            if (
                known[0] in _OF_A_KIND
                or lexicon.objects[known[0]].kind != "thing"
                or lexicon.objects[known[0]].class_ in _ABSTRACT
            ):
                continue
            examples = found["list"] if name == "noun" else found["names"]
            if pattern is _SUCH_AS and _THE.search(text[: found.start(name)]) and not examples[:1].isupper():
                continue  # "phases of the application such as design, analysis" lists no applications
            if pattern is _BRACKETS and not re.match(r"[A-Z]", found["list"].strip()):
                continue
            yield from _as_plural(text, Span(*found.span(name)), lexicon)
    for pattern in (_ENVIRONMENTS, _REQUIREMENT, _PURPOSE):
        for found in pattern.finditer(text):
            if pattern is not _ENVIRONMENTS or not _ONE.search(text[: found.start()]):
                yield from _as_plural(text, Span(*found.span("noun")), lexicon)


_LINK_WORDS = "and or of for in on with to from as at using by via per the a an that which"
_LINKS = frozenset(_LINK_WORDS.split())
# A list behind these says of what the one is made.
_OF_A_KIND = frozenset(("architecture", "infrastructure", "methodology", "environment", "stack"))
# A list behind these may say what is in the one thing.
_ABSTRACT = frozenset(
    ("process", "project", "plan", "work", "activity", "knowledge", "maintenance", "change", "design", "test")
)


def _as_plural(text: str, span: Span, lexicon: Lexicon) -> Iterator[Rewording]:
    word = span.of(text)
    known = lexicon.object_forms.get(word.lower())
    if known is None or known[1] or word.isupper():
        return
    noun = lexicon.objects[known[0]]
    if noun.kind in _COUNTABLE and noun.plural != noun.lemma and known[0] == word.lower():
        said = plural(known[0], lexicon)
        yield Rewording(span, said.capitalize() if word[0].isupper() else said, "tidy.plural", True)


def _verbs(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """ "will helps" is "will help"; "creating X, configuring Y and troubleshoot" ends in "troubleshooting"."""
    for found in _MODAL.finditer(frame.text):
        lemma = _lemma(found["verb"], VerbForm.THIRD, lexicon)
        if lemma and found["verb"] not in lexicon.object_forms:
            yield Rewording(Span(*found.span("verb")), lemma, "tidy.modal", True)
    heads = {a.span.start for c in frame.clauses for a in c.actions}
    for found in _GERUNDS.finditer(frame.text):
        lemma = _lemma(found["verb"], VerbForm.BASE, lexicon)
        doing = all(_lemma(found[n].lower(), VerbForm.GERUND, lexicon) for n in ("one", "two"))
        own = heads & {found.start("one"), found.start("two"), found.start("verb")}
        if lemma and doing and not lexicon.actions[lemma].also and not own:
            yield Rewording(Span(*found.span("verb")), inflect(lemma, VerbForm.GERUND, lexicon), "tidy.gerund", True)


def _lemma(word: str, form: VerbForm, lexicon: Lexicon) -> str:
    return next((lemma for lemma, have in lexicon.action_forms.get(word, ()) if have is form), "")


_ACRONYMS = re.compile(
    r"\b(?!IT['\u2019])[A-Z][A-Z0-9]{0,4}[A-RT-Z0-9]['\u2019]s(?=\s*(?:$|[,;.)])|"
    r"\s+(?:in|on|for|and|or|with|to|from|of|at|using|by|per|via|as|[a-z]+ing)\b)"
)


def _possessives(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    for found in _ACRONYMS.finditer(frame.text):
        yield Rewording(Span(*found.span()), found[0][:-2] + "s", "tidy.apostrophe", True)
    yield from _crowds(frame, lexicon)


def _crowds(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """ "Resolved clients computer issues": of the clients."""
    for found in _CROWD.finditer(frame.text):
        after = lexicon.object_forms.get(found["next"])
        token = next((t for t in frame.tokens if t.span.start == found.start("next")), None)
        verb = found["next"] in lexicon.action_forms and not found["next"].endswith("s")
        if after is None or token is None or token.pos not in _NOUN_POS or (verb and not after[1]):
            continue
        if frame.text[: found.start()].rstrip().endswith(",") or _GIVING.search(frame.text[: found.start()]):
            continue
        yield Rewording(Span(found.end("people"), found.end("people")), "'", "tidy.possessive", True)


def _expanded(frame: Frame) -> Iterator[Rewording]:
    """ "disaster recovery DR setup": the letters behind the words that they stand for go in brackets."""
    for found in _INITIALS.finditer(frame.text):
        before = _WORD.findall(frame.text[: found.start()].rstrip())
        size = len(found["short"])
        said = "".join(w[0] for w in before[-size:]).upper()
        glued = frame.text[: found.start()].endswith(" ") and " ".join(before[-size:]) in frame.text[: found.start()]
        if len(before) >= size and said == found["short"] and glued and len(before[-1]) > 2:
            yield Rewording(Span(*found.span("short")), f"({found['short']})", "tidy.bracket", True)


@lru_cache(maxsize=4096)
def _across_the_sea(word: str, lexicon: Lexicon) -> str:
    """The American spelling of a verb form in British spelling, else ""."""
    if word in lexicon.object_forms:
        return ""
    for lemma, form in lexicon.action_forms.get(word, ()):
        right = inflect(lemma, form, lexicon)
        if right != word and _sea(word) == _sea(right):
            return right
    return ""


def _sea(word: str) -> str:
    """What two spellings on both sides of the Atlantic have in common."""
    word = re.sub(r"([iy])s(e|ed|es|ing|er)$", r"\1z\2", word)
    return re.sub(r"ll(ed|ing)$", r"l\1", word).replace("our", "or")


def _american(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    for word in _WORD.finditer(frame.text):
        right = _across_the_sea(word[0].lower(), lexicon)
        if right and word.start() and not word[0].isupper():
            yield Rewording(
                Span(*word.span()), right.capitalize() if word[0][0].isupper() else right, "tidy.spelling", True
            )
