"""Tidies the free text of a fact: known misspellings, spellings of names, small numbers, months, capitals.

Only what the vocabulary knows or a rule of house style fixes is touched; the rest stays as typed.
"""

from __future__ import annotations

import re

from pmresume.language.dates import full_months
from pmresume.language.numbers import ordinal_free, words_for_small
from pmresume.language.shortenings import SHORTENINGS
from pmresume.vocabulary.inflect import plural
from pmresume.vocabulary.lexicon import Lexicon

_WORD = re.compile(r"[A-Za-z][\w'’/+#.-]*[\w+#]|[A-Za-z]")
_SPELLINGS = {
    "app store": "app store", "app stores": "app stores",
    "licence": "license", "licences": "licenses", "analyse": "analyze", "analysed": "analyzed",
    "organisation": "organization",
    "organise": "organize", "centre": "center", "centres": "centers", "programme": "program", "dont": "don't",
    "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "wasnt": "wasn't", "werent": "weren't", "w/": "with",
    "w/o": "without", "approx": "about", "btw": "between", "colour": "color", "labour": "labor", "wifi": "Wi-Fi",
    "windows": "Windows",
    "fulfil": "fulfill", "cancelled": "canceled", "travelling": "traveling", "catalogue": "catalog",
}  # fmt: skip
_MOST_WORDS = 3


def tidy(text: str, lexicon: Lexicon) -> str:
    """``text`` in house style, its meaning untouched: "3 weekend waves" is "three weekend waves"."""
    text = " ".join(text.split()).rstrip(" .;,")
    text = re.sub(r"\b(can) not\b", "cannot", text)
    text = re.sub(
        r"(?<=[a-z]) there (?=(?:data|files|laptops|profiles|settings|accounts|machines|own)\b)", " their ", text
    )
    text = re.sub(r"(\d)\s?k\b(?=\s[a-z])", lambda m: f"{m[1]}K", text)
    text = re.sub(r"\b(low|high|poor|good|better|bigger) turn out\b", r"\1 turnout", text)
    text = _spell(text, lexicon)
    text = re.sub(r"\s?&\s?|\s\+\s", lambda m: " and " if m[0] != "&" or " " in m[0] else m[0], text)
    text = _COMPOUND.sub(r"\1-\2", full_months(text))
    text = re.sub(r"\bread only (?=[a-z])", "read-only ", _ON_DAYS.sub("on ", text))
    return words_for_small(ordinal_free(text))


# "Highest traffic apps": the first two say together what the apps are.
_COMPOUND = re.compile(
    r"\b((?:high|low)(?:er|est)?) (traffic|risk|priority|volume|value|cost|speed|level)"
    r"(?= (?!(?:and|or|of|in|on|to|at|for|with|is|was)\b)[a-z]+)",
    re.I,
)
_ON_DAYS = re.compile(r"(?<=ed )(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|weekends\b)")


def _spell(text: str, lexicon: Lexicon) -> str:
    words = list(_WORD.finditer(text))
    out: list[str] = []
    at, i = 0, 0
    while i < len(words):
        for size in range(min(_MOST_WORDS, len(words) - i), 0, -1):
            first, last = words[i], words[i + size - 1]
            surface = text[first.start() : last.end()]
            better = _better(surface, text[: first.start()], lexicon)
            if better is not None:
                out += [text[at : first.start()], better]
                at = last.end()
                i += size
                break
        else:
            i += 1
    return "".join(out) + text[at:]


def _better(surface: str, before: str, lexicon: Lexicon) -> str | None:
    """How ``surface`` should be written; None where it is fine or unknown."""
    low = surface.lower()
    if low in SHORTENINGS and surface == low:
        return SHORTENINGS[low]
    if low in _SPELLINGS and surface in (low, low.capitalize(), "WiFi"):
        right = _SPELLINGS[low]
        return right if surface == low or not right.islower() else right.capitalize()
    name = lexicon.tool_forms.get(low)
    if name is not None:
        # Only the capitals: an alias may be all that the person wants to name.
        return name if name.lower() == low and name != surface and not _common(low, lexicon) else None
    found = lexicon.object_forms.get(low)
    if found is None:
        return _unshout(surface, lexicon)
    lemma, is_plural = found
    right = plural(lemma, lexicon) if is_plural else lemma
    if right == low:
        return _unshout(surface, lexicon)
    # "back up laptops" is no backup.
    verb = low in lexicon.action_forms and (not before or before.split()[-1].lower() in _BEFORE_VERB)
    if verb or not _same_word(low, right):
        return None
    # A plural abbreviation keeps its capitals: "VMs".
    return None if surface.isupper() or any(c.isupper() for c in surface[1:]) else right


def _same_word(typed: str, right: str) -> bool:
    """Another spelling of one word ("down time", "turn out", "curcuit"), not another word for the same thing."""
    from difflib import SequenceMatcher

    bare, other = (re.sub(r"[\s-]", "", w) for w in (typed, right))
    if bare == other:
        return True
    return (
        bare[:1] == other[:1] and abs(len(bare) - len(other)) <= 1 and SequenceMatcher(None, bare, other).ratio() >= 0.8
    )


def _unshout(surface: str, lexicon: Lexicon) -> str | None:
    """INTERNAL AUDIT in small letters, where every word is a common one."""
    parts = surface.split()
    if not all(len(p) > 4 and p.isalpha() and p.isupper() for p in parts):
        return None
    return surface.lower() if all(p.lower() in lexicon.object_forms or p.lower() in COMMON for p in parts) else None


def _common(low: str, lexicon: Lexicon) -> bool:
    return low in lexicon.object_forms or low in lexicon.action_forms


_BEFORE_VERB_WORDS = """
to and or will would can could should must they we it that users not"""
_BEFORE_VERB = frozenset(_BEFORE_VERB_WORDS.split())
_COMMON_WORDS = """
audit board change client external finance internal legal manager office operations owner program security staff
team user"""
COMMON = frozenset(_COMMON_WORDS.split())
