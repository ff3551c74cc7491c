"""Spelling and typography: what any editor would mend without asking.

Nothing here changes a claim, so these edits alone leave a bullet "unchanged".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from pmresume.language.near_misses import slips
from pmresume.language.product_names import name_edits
from pmresume.language.spelling import noun_spellings, spaced_spellings
from pmresume.language.usage import usage_edits
from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span
from pmresume.translate.realise.capitals import capital_edits
from pmresume.translate.realise.figures import figure_edits
from pmresume.translate.realise.grammar import grammar_edits
from pmresume.translate.realise.lists import list_edits, plural_edits
from pmresume.vocabulary.lexicon import Lexicon

# "hardware related problems", but not "issues related to" or "and related systems".
_COMPOUND = re.compile(
    r"(?P<left>[A-Za-z]{2,})(?P<gap> )"
    r"(?P<how>[Bb]ased|[Rr]elated|[Dd]riven|[Oo]riented|facing|specific|wide|level) (?P<next>[A-Za-z]+)"
)
_LOOSE_WORDS = (
    "that with from were been also role this them into over more less most and are is or the a an be of not was other "
    "to on upon for by in at off their its our around"
)
_LOOSE = frozenset(_LOOSE_WORDS.split())
# "service level agreement"
_LEVELS = frozenset(("service", "tier", "skill", "risk", "first", "second", "third"))
_RULES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("tidy.space", re.compile(r"[\s\u00a0]{2,}|[\n\t\u00a0]+"), " "),
    ("tidy.comma", re.compile(r"\s+,(?=\s)"), ","),
    ("tidy.comma", re.compile(r"\s*,(?=[A-Za-z])(?<!\d,)"), ", "),
    ("tidy.commas", re.compile(r",\s*,+"), ","),
    ("tidy.bracket", re.compile(r"(?<=[A-Za-z]{3})\((?=[A-Za-z])(?!s\))"), " ("),
    ("tidy.bracket", re.compile(r"(?<=\()\s+|\s+(?=\))"), ""),
    ("tidy.bracket", re.compile(r"(?<=\))(?=[A-Za-z])"), " "),
    (
        "tidy.apostrophe",
        re.compile(r"(?<=[A-Z][A-Z0-9][A-RT-Z0-9])\u2019s(?= (?:for|in|on|and|or|with|to|from|using)\b)"),
        "s",
    ),
    ("tidy.quote", re.compile(r"[\u2018\u2019]"), "'"),
    ("tidy.quote", re.compile(r"[\u201c\u201d]"), '"'),
    ("tidy.ampersand", re.compile(r"(?<=[a-z),] )&(?= [A-Za-z])|(?<=[a-z]{3} )&(?= )"), "and"),
    ("tidy.ampersand", re.compile(r"(?<=[A-Za-z0-9)] )&(?= [a-z])"), "and"),
    ("tidy.ampersand", re.compile(r"(?<=[a-z]{3} )\+(?= [a-z]{3})"), "and"),
    ("tidy.with", re.compile(r"(?<!\w)w/\s?(?=\w)"), "with "),
    ("tidy.ampersand", re.compile(r"(?<=[A-Za-z0-9)]{2} )&(?= [A-Za-z]{3})"), "and"),
    (
        "tidy.on-call",
        re.compile(r"(?<!\w)[Oo]n call(?= (?:rotation|support|duty|schedule|basis|shift|technician|engineer))"),
        "on-call",
    ),
    ("tidy.hyphen", re.compile(r"(?<=\b(?:[Mm]ission)) (?=critical [a-z])|(?<=\b[Bb]usiness) (?=critical [a-z])"), "-"),
    (
        "tidy.spelling",
        re.compile(r"(?<=\b[Pp]rovide )advise\b|(?<=\b[Pp]rovided )advise\b|(?<=\b[Pp]roviding )advise\b"),
        "advice",
    ),
    ("tidy.doubled", re.compile(r"(?<=\band) and(?= )|(?<=\bthe) the(?= )|(?<=\bof) of(?= )|(?<=\bto) to(?= )"), ""),
    ("tidy.hyphen", re.compile(r"(?<=\b(?:[Ll]arge|[Ss]mall)) (?=scale [a-z])"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\b[Rr]eal) (?=time [a-z])"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\b[Dd]ay) to (?=day [a-z])"), "-to-"),
    ("tidy.hyphen", re.compile(r"(?<=\bthird) (?=party [a-z])"), "-"),
    (
        "tidy.hyphen",
        re.compile(
            r"(?<=\b[Ff]ront) (?=end (?:prototype|application|development|interface|framework|code|components?)\b)"
        ),
        "-",
    ),
    ("tidy.website", re.compile(r"(?<!\w)web site(?=s?\b)"), "website"),
    # "the program office / the service desk": a stroke between blanks joins phrases.
    ("tidy.stroke", re.compile(r"(?<=[a-z]{3}) / (?=[a-z])(?!or\b)"), " and "),
    ("tidy.slash", re.compile(r"(?<=\w)\s+/\s*(?=\w)|(?<=\w)/\s+(?=\w)"), "/"),
    (
        "tidy.an",
        re.compile(r"(?<=\b[Aa])(?= (?:RPA|API|HTML|XML|HR|SLA|MVC|RFP|IT|ITIL|ETL|ERP|AWS|IIS|IP|OS)\b)"),
        "n",
    ),
    ("tidy.plus", re.compile(r"(?<=\d)\s+plus(?=\s+[a-z])"), "+"),
    ("tidy.pronoun", re.compile(r"(?<!\w)I (?=[a-z])"), ""),
    ("tidy.ampersand", re.compile(r"(?<!\b[A-Z] )(?<=[\w)] )&(?= [\w(])(?! [A-Z]\b)"), "and"),
    ("tidy.than", re.compile(r"(?<=\bby more) (?=\d)"), " than "),
    ("tidy.etc", re.compile(r"(?<=\w)\s*,?\s+etc\b\.?(?=\s*(?:$|[;)]))"), ", etc."),
    ("tidy.slash", re.compile(r"\s*/\s*$"), ""),
    ("tidy.comma", re.compile(r"(?<=\band),(?= [a-z]+ing\b)"), ""),
    ("tidy.hyphen", re.compile(r"up-to-date(?= (?:on|with|about)\b)"), "up to date"),
    ("tidy.hyphen", re.compile(r"(?<=\b[Ee]nterprise) (?=wide\b)"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\bon) (?=prem [a-z])"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\b(?:[Cc]lient|[Ss]erver)) (?=side [a-z])"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\b[Ll]ong) (?=(?:running|term) [a-z])"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\b[Ll]arge) (?=Scale\b)"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\babove) (?=mentioned\b)"), "-"),
    ("tidy.hyphen", re.compile(r"\b[Ee]nd to end(?= (?!to\b|of\b)[a-z])"), "end-to-end"),
    ("tidy.hyphen", re.compile(r"\b[Oo]ut of office(?= (?:support|reply|coverage))"), "out-of-office"),
    ("tidy.hyphen", re.compile(r"(?<=\b[Cc]ross) (?=(?:platform|functional|team|browser) [a-z])"), "-"),
    (
        "tidy.hyphen",
        re.compile(
            r"(?<=\b[Ee]nd) (?=user (?:training|support|services?|documentation|experience|issues|requests|computing|"
            r"devices|equipment|acceptance|expectations|problems|needs)\b)"
        ),
        "-",
    ),
    (
        "tidy.article",
        re.compile(
            r"(?<=[a-z] )(?<!\ba )(?<!\bthe )(?<!\bvery )(?<!\bits )(?<!\bsuch )(?<!\btheir )(?<!\bour )"
            r"(?=(?:high|wide|large|broad) (?:level|volume|degree|range|number|variety) of\b)"
        ),
        "a ",
    ),
    (
        "tidy.article",
        re.compile(
            r"(?<=\b(?:of|in|on) )(?=entire [a-z])|(?<=\bthroughout )(?=entire [a-z])|(?<=\bacross )(?=entire [a-z])"
        ),
        "the ",
    ),
    (
        "tidy.article",
        re.compile(r"(?<=\bin )(?=(?:US|USA|UK|United States|United Kingdom)\b(?![ -]based))|(?<=\bover )(?=US\b)"),
        "the ",
    ),
    ("tidy.spelling", re.compile(r"\ballover(?= US\b)"), "across the"),
    ("tidy.spelling", re.compile(r"(?<=\b[Mm]ade )used(?= of\b)"), "use"),
    ("tidy.spelling", re.compile(r"\bbase line\b"), "baseline"),
    ("tidy.spelling", re.compile(r"\bpolices\b"), "policies"),
    ("tidy.apostrophe", re.compile(r"(?<=\b(?:soft|hard)ware)['\u2019]s(?= (?:for|and|in|to|on)\b)"), ""),
)
_NOUN = re.compile(r"[A-Za-z][A-Za-z-]+")


def tidy_edits(frame: Frame, lexicon: Lexicon) -> list[Rewording]:
    """Edits in no order; some may overlap, the earlier and longer is to be taken."""
    found = [Rewording(span, said, identifier, True) for span, said, identifier in usage_edits(frame.text)]
    found.extend(
        Rewording(Span(m.start(), m.end()), said, identifier, True)
        for identifier, pattern, said in _RULES
        for m in pattern.finditer(frame.text)
        if frame.text[m.start() : m.end()] != said
    )
    found.extend(_name_spellings(frame, lexicon))
    found.extend(_compounds(frame))
    found.extend(_stray_glyphs(frame))
    found.extend(_run_commas(frame))
    found.extend(_spaced_spellings(frame, lexicon))
    found.extend(figure_edits(frame.text))
    found.extend(_known_spellings(frame, lexicon))
    found.extend(Rewording(span, said, "tidy.spelling", True) for span, said in slips(frame.text, lexicon))
    found.extend(grammar_edits(frame, lexicon))
    found.extend(list_edits(frame, lexicon))
    found.extend(plural_edits(frame, lexicon))
    found.extend(capital_edits(frame, lexicon))
    return _one_each([e for e in found if e.id != "tidy.slash" or not _between_acts(frame, e.span)])


def _one_each(edits: list[Rewording]) -> list[Rewording]:
    """A word that is both misspelled and wrongly capitalised is mended at once."""
    small = {e.span for e in edits if e.id == "tidy.capitals"}
    both = {e.span for e in edits if e.span in small and e.id in ("tidy.spelling", "tidy.usage")}
    return [
        replace(e, text=e.text[0].lower() + e.text[1:]) if e.span in both and e.id == "tidy.spelling" else e
        for e in edits
        if not (e.span in both and e.id == "tidy.capitals")
    ]


def _compounds(frame: Frame) -> Iterator[Rewording]:
    """ "hardware related problems", "field level validations"."""
    for found in _COMPOUND.finditer(frame.text):
        how, left, following = found["how"], found["left"].lower(), found["next"].lower()
        if left in _LOOSE or following in _LOOSE or left.endswith("ly"):
            continue
        if how[0].isupper() and found["next"][0].isupper():
            continue  # may be a name
        if how == "level" and (left in _LEVELS or left == "prominent" or following.endswith("ed")):
            continue
        if frame.text[: found.start()].endswith("to "):
            continue
        yield Rewording(Span(*found.span("gap")), "-", "tidy.hyphen", True)
        if how[0].isupper():
            yield Rewording(Span(*found.span("how")), how.lower(), "tidy.hyphen", True)


def _between_acts(frame: Frame, span: Span) -> bool:
    """ "Installed /Configured" is a run of two acts, and told as one."""
    return any(
        left.span.end <= span.start and span.end <= right.span.start
        for c in frame.clauses
        for left, right in pairwise(c.actions)
    )


_STRAY = "\u200b\u200c\u200d\ufeff\u00ad\u00ac"
_GLYPH = re.compile(rf"\w*[{_STRAY}]+[\w{_STRAY}]*")


def _stray_glyphs(frame: Frame) -> Iterator[Rewording]:
    """What a copy from a PDF leaves in words: soft hyphens and their like."""
    for found in _GLYPH.finditer(frame.text):
        yield Rewording(Span(*found.span()), "".join(c for c in found[0] if c.isalnum()), "tidy.glyph", True)


def _run_commas(frame: Frame) -> Iterator[Rewording]:
    """ "Developed, and implemented": two acts need no comma."""
    for clause in frame.clauses:
        for left, right in pairwise(clause.actions if len(clause.actions) == 2 else ()):
            span = Span(left.span.end, right.span.start)
            if re.fullmatch(r"\s*,\s*and\s+", span.of(frame.text)):
                yield Rewording(span, " and ", "tidy.comma", True)


def _spaced_spellings(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """Two words that the vocabulary writes as one: "micro services"."""
    known = spaced_spellings(lexicon)
    words = list(_NOUN.finditer(frame.text))
    for left, right in pairwise(words):
        said = known.get((left[0].lower(), right[0].lower()))
        if said and frame.text[left.end() : right.start()] == " " and not (left[0] + right[0]).isupper():
            if right[0][0].isupper() and re.search(r"\W[A-Z]\w* $", frame.text[: left.start()]):
                continue  # in a row of capitals it may be a name
            if re.search(r"\d\S* $", frame.text[: left.start()]):
                continue  # what a number counts keeps its words
            if left[0][0].isupper() and left.start() == 0:
                said = said[0].upper() + said[1:]
            yield Rewording(Span(left.start(), right.end()), said, "tidy.spelling", True)


_NUMBER = re.compile(r"\d\w*")


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _tool_spellings(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """A product's own spelling, where only capitals, spaces and hyphens differ: of all of it or of its last words."""
    for span in frame.tools:
        typed = span.of(frame.text)
        name = lexicon.tool_forms.get(" ".join(typed.lower().split()))
        found = _own_spelling(typed, name) if name else None
        if found:
            at, said = found
            yield Rewording(Span(span.start + at, span.end), said, f"tool.{name}", True)


def _name_spellings(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """Names as their owners write them; what the vocabulary says of a whole product goes before its single words."""
    tools = tuple(_tool_spellings(frame, lexicon))
    yield from tools
    for span, said, identifier in name_edits(frame.text, lexicon):
        if not any(t.span.start < span.end and span.start < t.span.end for t in tools):
            yield Rewording(span, said, identifier, True)


def _own_spelling(typed: str, name: str) -> tuple[int, str] | None:
    """(where in ``typed`` it begins, how the product writes it), None where it is right or another name."""
    for start in (0, *(m.end() for m in re.finditer(r"\s+", typed))):
        for tail in (name, *(name[m.end() :] for m in re.finditer(r"\s+", name))):
            part = typed[start:]
            if re.search(r"[A-Za-z]\d", part) and " " in tail and " " not in part:
                return None  # "Route53"
            if start and not tail[0].isalnum():
                continue  # the "Net" of "Dot Net" is no ".NET"
            if _letters(tail) == _letters(part) and _NUMBER.findall(tail) == _NUMBER.findall(part):
                return None if tail == part or _reserved(part, tail) else (start, tail)
    return None


def _reserved(typed: str, name: str) -> bool:
    """Short names in capitals are a matter of taste (GIT stays readable), and a plural is no misspelling."""
    return (typed.isupper() and len(typed) < 4) or typed.rstrip("s") == name


def _known_spellings(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """A misspelling or British spelling that the vocabulary lists for one of its nouns."""
    for match in _NOUN.finditer(frame.text):
        right = noun_spellings(lexicon).get(match[0].lower())
        if right and not match[0].isupper():
            said = right[0].upper() + right[1:] if match[0][0].isupper() and _keeps_capital(frame, match) else right
            yield Rewording(Span(match.start(), match.end()), said, "tidy.spelling", True)


def _keeps_capital(frame: Frame, match: re.Match[str]) -> bool:
    """At the head of the line or in a row of capitals, as names have them."""
    before, behind = frame.text[: match.start()], frame.text[match.end() :]
    return not before.strip() or bool(re.search(r"\s[A-Z]\w* $", before) or re.match(r" [A-Z]", behind))
