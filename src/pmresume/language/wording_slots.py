"""The slots of wording-level patterns: what each one fits, and how a saying puts it back.

``{n}`` is a number, ``{w}`` a word, ``{ws}`` and ``{more}`` a plural, ``{q}`` a vague quantity, ``{places}`` a noun
phrase that ends in a place, ``{things}`` a plural that is not people, ``{many}`` a known plural with at most three
words before it, ``{group}`` a known noun with at most two, ``{done}`` a participle, ``{doing}`` a gerund,
``{making}`` one that is no noun, ``{act}`` the noun of an act, ``{does}`` a verb of a relative clause, ``{praise}``
an adjective of praise before ``{praised}``, ``{head}`` a noun that ``{same}`` and ``{again}`` repeat, ``{first}``,
``{second}`` and ``{third}`` what stands before it, ``{short}`` up to five words without a small one, ``{grounds}`` the
systems that work spreads over, ``{items}`` a list in brackets, ``{members}`` one of products that
``{kinds}`` sums up, ``{what}`` anything up to a comma, ``{prep}`` a small word before an act, ``{end}`` and ``{stop}``
the end of a phrase; the others are words of the short lists below.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from pmresume.language.act_nouns import noun_acts
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.inflect import inflect, plural
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.pattern import parse_saying

SLOTS = {
    "n": r"(?:\$\s?)?\d+(?:[,.]\d+)*(?:[km]\b|\+|%)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    "w": r"[A-Za-z][\w+#.-]*",
    "ws": r"[A-Za-z-]+s",
    "q": r"multiple|several|various|different|many|all(?:\s+the)?",
    "places": r"(?:[A-Za-z-]+\s+){0,2}?[A-Za-z-]+s",
    "things": r"[A-Za-z-]+s",
    "done": r"[a-z]+",
    "doing": r"[a-z]+ing",
    "making": r"[a-z]+ing(?![^.;]*\sand\s+[a-z]+ing\b)",
    "v": r"[A-Za-z][\w+#.-]*",
    "sep": r"(?=\s*,|\s+and\b)",
    "led": r"resulted|led|helped|allowed|enabled|hastened|enhanced|streamlined|accelerated|boosted|shortened",
    "org": r"organization|company|enterprise|campus|region|country|agency|business|department|nation|state",
    "made": r"scripts?|tools?|programs?|jobs|reports|queries|procedures|macros|templates|dashboards|policies|strategies"
    r"|workflows|pipelines",
    "outcome": r"reduced|decreased|lowered|increased|improved|saved|eliminated|simplified|cut|sped up",
    "sort": r"tool|technology|platform|language|framework|database|software|application",
    "trouble": r"issues|problems|incidents|tickets|requests|defects|queries",
    "end": r"(?=\s*(?:[,;.]|$))",
    "stop": r"(?=\s*(?:[;.]|$)|\s+(?:to|for|by|using|with|via|through|during|within|across|on|in|per|based)\b)",
    "first": r"[A-Za-z][\w/-]*",
    "second": r"(?:[A-Za-z][\w/-]*\s+)?[A-Za-z][\w/-]*",
    "third": r"(?:[A-Za-z][\w/-]*\s+)?[A-Za-z][\w/-]*",
    "head": r"[A-Za-z]{4,}",
    "same": r"(?P=head)",
    "again": r"(?P=head)",
    "many": r"(?:[A-Za-z][\w-]*\s+){0,3}?[A-Za-z][\w-]*s",
    "group": r"(?:[A-Za-z][\w-]*\s+){0,2}?[A-Za-z][\w-]*",
    "more": r"[A-Za-z-]+s",
    "act": r"[a-z]+",
    "does": r"[a-z]+",
    "items": r"[^()]+",
    "members": r"[^();:]+",
    "kinds": r"(?:[A-Za-z][\w/-]*\s+){0,2}[A-Za-z][\w-]*",
    "what": r"[^,;.]+",
    "prep": r"in|with|for|by|on|of",
    "short": r"(?:[A-Za-z0-9][\w./+#-]*\s+){0,4}?[A-Za-z0-9][\w./+#-]*",
    "grounds": r"(?:[a-z-]+\s+)?(?:systems|servers|environments|platforms|databases|networks|devices|applications"
    r"|workstations|browsers|clusters|instances)",
    "changes": r"(?:changes|improvements|enhancements|updates|modifications|clones|templates)"
    r"(?:\s+and\s+(?:changes|improvements|enhancements|updates|modifications|templates))?",
    "praise": r"expert|insightful|innovative|comprehensive|excellent|outstanding|exceptional|superior|sophisticated"
    r"|cutting-edge|great|world-class|state-of-the-art|top-notch|best-in-class|various",
    "praised": r"[A-Za-z][\w-]*",
}


def _noun_kind(text: str, lexicon: Lexicon) -> str:
    known = lexicon.object_forms.get(text) or lexicon.object_forms.get(text.split()[-1])
    return lexicon.objects[known[0]].kind if known else ""


def _has_form(text: str, lexicon: Lexicon, *wanted: VerbForm) -> bool:
    return any(form in wanted for _, form in lexicon.action_forms.get(text, ()))


_SMALL_WORDS = (
    "a an the of and or to in on at for with by from as into per via all any both each no not its their our his her"
    " other such that which who is are was were be been this these those"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_TIGHT_PAIRS = frozenset(("micro", "web", "front", "back", "end", "data", "open", "real"))
# What a thing does, by its nature and not as the outcome of somebody's work.
_DOES_VERBS = (
    "include contain cover involve describe explain show list hold detail provide access require host run deploy"
    " display handle store process"
)
_DOES = frozenset(_DOES_VERBS.split())


def _describes(text: str, lexicon: Lexicon) -> bool:
    """One or two words that may stand before a noun: no small word, and no verb in the past that tells an act."""
    words = re.split(r"[\s/]+", text)
    if len(words) > 1 and " " in text and words[0] in lexicon.action_forms:
        return False  # "allocated system storage and plan future storage"
    return not any(
        w in _SMALL or (_has_form(w, lexicon, VerbForm.PAST, VerbForm.GERUND) and w not in lexicon.object_forms)
        for w in words
    )


def _is_group(text: str, lexicon: Lexicon) -> bool:
    words = text.split()
    known = lexicon.object_forms.get(words[-1])
    return known is not None and lexicon.objects[known[0]].kind != "people" and not _SMALL.intersection(words)


# What work does not spread over, so that nothing is done "across" it.
_NO_EXTENT = frozenset(("tasks", "activities", "purposes", "requirements", "needs", "reasons", "loads", "processes"))
# What bears no names of its own, so that names in brackets behind it tell with what or for whom.
_NAMELESS = frozenset(("incident", "request", "user", "team", "staff", "stakeholder", "process", "activity", "defect"))


@lru_cache(maxsize=4)
def _acronyms(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(acronym.short for acronym in lexicon.acronyms)


def _are_names(text: str, lexicon: Lexicon) -> bool:
    """Two to five products in a row: all but one of them known."""
    items = [item.strip() for item in re.split(r",|\band\b|&", text) if item.strip()]
    known = sum(" ".join(item.split()) in lexicon.tool_forms or item.upper() in _acronyms(lexicon) for item in items)
    return 2 <= len(items) <= 5 and known >= len(items) - 1 and all(len(item.split()) <= 3 for item in items)


# "for steering committee" is for whom, and no aim.
_NO_DOING = frozenset(("using", "steering", "governing", "ticketing", "operating", "existing", "upcoming", "ongoing"))
_KINDS: Mapping[str, Callable[[str, Lexicon], bool]] = {
    "places": lambda text, lexicon: _noun_kind(text, lexicon) == "place",
    "things": lambda text, lexicon: _noun_kind(text, lexicon) in ("thing", "abstract"),
    "done": lambda text, lexicon: _has_form(text, lexicon, VerbForm.PARTICIPLE, VerbForm.PAST),
    "doing": lambda text, lexicon: _has_form(text, lexicon, VerbForm.GERUND),
    "making": lambda text, lexicon: (
        _has_form(text, lexicon, VerbForm.GERUND) and text not in lexicon.object_forms and text not in _NO_DOING
    ),
    "short": lambda text, lexicon: not _SMALL.intersection(text.split()),
    "first": lambda text, lexicon: _describes(text, lexicon) and text not in _TIGHT_PAIRS,
    "second": _describes,
    "third": _describes,
    "head": lambda text, lexicon: text in lexicon.object_forms or _has_form(text, lexicon, VerbForm.GERUND),
    "many": lambda text, lexicon: (
        _is_group(text, lexicon)
        and _noun_kind(text, lexicon) in ("thing", "abstract", "place")
        and lexicon.objects[lexicon.object_forms[text.split()[-1]][0]].class_ not in ("incident", "request")
        and text.split()[-1] not in _NO_EXTENT
    ),
    "group": _is_group,
    "kinds": lambda text, lexicon: (
        _is_group(text, lexicon)
        and lexicon.objects[lexicon.object_forms[text.split()[-1]][0]].class_ not in _NAMELESS
        and (
            " ".join(text.split()) in lexicon.object_forms
            or not _has_form(text.split()[0], lexicon, VerbForm.BASE, VerbForm.PAST, VerbForm.GERUND, VerbForm.THIRD)
        )
    ),
    "members": _are_names,
    "praised": lambda text, lexicon: text not in _SMALL and text not in ("set", "type", "types", "kinds", "vendors"),
    "act": lambda text, lexicon: text in noun_acts(lexicon) and not text.endswith("ing"),
    "does": lambda text, lexicon: any(
        lemma in _DOES and form in (VerbForm.THIRD, VerbForm.PAST, VerbForm.BASE)
        for lemma, form in lexicon.action_forms.get(text, ())
    ),
}


def of_kind(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether each slot holds what its name promises, by the vocabulary."""
    return all(
        _KINDS[name](text.lower(), lexicon) for name, text in match.groupdict().items() if name in _KINDS and text
    )


def opens_phrase(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a noun phrase may begin at ``at``: behind a small word, a mark, a verb, or at the start."""
    before = re.search(r"([A-Za-z][\w-]*)\s*$", text[:at])
    if before is None:
        return True
    word = before[1].lower()
    return word in _SMALL or (word in lexicon.action_forms and word not in lexicon.object_forms)


def said(says: str, match: re.Match[str], lexicon: Lexicon) -> str:
    """A saying with the slots of a match put back."""
    pieces = []
    for part in parse_saying(says):
        if isinstance(part, str):
            pieces.append(part)
        elif part.name == "group" and part.args == ("singular",):
            pieces.append(_before_noun(match["group"], lexicon))
        elif part.name in ("items", "members"):
            pieces.append(_listed(match[part.name]))
        elif part.name == "sort" and part.args:
            pieces.append(_in_plural(match["sort"], lexicon))
        elif part.name == "kinds":
            pieces.append(_in_plural(match["kinds"], lexicon))
        elif part.name == "act" and part.args:
            pieces.append(inflect(noun_acts(lexicon)[match["act"].lower()], VerbForm(part.args[0]), lexicon))
        elif part.args:
            lemma = lexicon.action_forms[match[part.name].lower()][0][0]
            pieces.append(inflect(lemma, VerbForm(part.args[0]), lexicon))
        else:
            pieces.append(match[part.name] or "")
    return "".join(pieces)


def _before_noun(words: str, lexicon: Lexicon) -> str:
    """A noun phrase as it stands before another noun: "virtual machines" as "virtual machine"."""
    whole = lexicon.object_forms.get(" ".join(words.lower().split()))
    if whole and not re.search(r"[A-Z]{2}", words):
        return whole[0]
    front, _, last = words.rpartition(" ")
    known = lexicon.object_forms.get(last.lower())
    one = known[0] if known and known[1] and not re.search(r"[A-Z]{2}", last) else last
    return f"{front} {one}" if front else one


def _in_plural(words: str, lexicon: Lexicon) -> str:
    """The last word in the plural: "security device" as "security devices"."""
    front, _, last = words.rpartition(" ")
    known = lexicon.object_forms.get(last.lower())
    many = plural(known[0], lexicon) if known and not known[1] and lexicon.objects[known[0]].kind == "thing" else last
    return f"{front} {many}".strip()


def _listed(words: str) -> str:
    """ "partitions, segments" as "partitions and segments"."""
    items = [item.strip() for item in re.split(r"\s*,\s*(?:and\s+|etc\.?\s*$)?", words.strip(" .")) if item.strip()]
    if len(items) < 2 or re.search(r"\b(?:and|or)\b|&", items[-1]):
        return ", ".join(items)
    return f"{items[0]} and {items[1]}" if len(items) == 2 else f"{', '.join(items[:-1])}, and {items[-1]}"
