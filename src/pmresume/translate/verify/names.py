"""Names, products and acronyms come from the sources, in the source's or the vocabulary's spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from pmresume.language.amounts import AmountKind
from pmresume.model.sources import Problem
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence, letters
from pmresume.translate.verify.glue import FREE, word_set
from pmresume.translate.verify.keys import key_book
from pmresume.translate.verify.words import Word, read_words
from pmresume.vocabulary.lexicon import Lexicon

_CALENDAR = word_set(
    "january february march april may june july august september october november december jan feb mar apr jun jul"
    " aug sep sept oct nov dec q1 q2 q3 q4 i"
)
_FROM_TO = re.compile(r"\bfrom\s+(?P<a>[^.;]{2,60}?)\s+to\s+(?P<b>[^.;,]{2,60})", re.I)
_CODE = re.compile(r"\d+-\d+$")  # "800-53"; a range is a number and looked at there
_CAPITAL = re.compile(r"[A-Z]")


def is_name(word: Word) -> bool:
    """A word with a capital inside a sentence, with two capitals, or with letters and digits together."""
    text = word.text
    if any(c.isdigit() for c in text):
        return any(c.isalpha() for c in text) or bool(_CODE.match(text))
    return bool(_CAPITAL.search(text)) and (not word.opens or len(_CAPITAL.findall(text)) > 1)


def _middle_of_year(word: Word, evidence: Evidence) -> bool:
    """ "mid-2024", where a date of the work says so in other marks: "mid 2024", "Mid-2024"."""
    found = re.fullmatch(r"mid-((?:19|20)\d\d)", word.low)
    dates = (getattr(evidence.work, role, None) for role in ("start", "deadline", "finished", "end"))
    return found is not None and any(
        d is not None and re.fullmatch(rf"\s*mid(?:dle of)?[ -]?{found[1]}\s*", d.text, re.I) for d in dates
    )


def names(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Names that no source holds, and names joined that the source keeps apart."""
    counted = [a.span for a in text.amounts if a.kind is not AmountKind.NAME]
    dated = [d.span for d in text.dates]
    known = known_names(evidence)
    before: Word | None = None
    for i, word in enumerate(text.words):
        if not is_name(word) or any(s.start <= word.start < s.end for s in (*counted, *dated)):
            before = None
            continue
        if word.low in _CALENDAR or _middle_of_year(word, evidence):
            before = None
            continue
        if not _known(word, known, text, evidence) and not pair_known(i, text, evidence):
            yield Problem("name", word.text, "no source names it")
            before = None
            continue
        if before is not None and word.gap == " " and not _together(before, word, evidence):
            yield Problem("name", f"{before.text} {word.text}", "the source keeps these names apart")
        before = word
    yield from _spelled_out(text, evidence)
    yield from _swapped(text, evidence)


def _joined(evidence: Evidence) -> frozenset[str]:
    """ "Open World" as "openworld": two words of a source without the blank between them."""
    return frozenset(
        left.low + right.low
        for p in evidence.passages
        for left, right in pairwise(p.words)
        if right.gap == " " and (left.low + right.low).isalpha()
    )


def known_names(evidence: Evidence) -> frozenset[str]:
    """Keys that are names by another spelling: products by alias, acronyms by their one expansion and back."""
    return evidence.memo("names", lambda: _other_spellings(evidence))


def _known(word: Word, known: frozenset[str], text: Text, evidence: Evidence) -> bool:
    book = evidence.book
    if len(word.text) == 1:
        return any(w.text == word.text for p in evidence.passages for w in p.words)
    keys = book.keys(word.low)
    if keys & evidence.keys or keys & known or word.low in text.licensed.words:
        return True
    if letters(word.low) and book.keys(letters(word.low)) & (evidence.keys | known):
        return True
    if letters(word.low) in evidence.memo("joined", lambda: _joined(evidence)):
        return True
    parts = [p for p in re.split(r"[-.&]", word.low) if p]
    if any(c.isdigit() for c in word.low):
        return False  # a code is one thing: "800-53R4" is not made of the parts of others
    return len(parts) > 1 and all(book.keys(p) & (evidence.keys | known) for p in parts)


def pair_known(i: int, text: Text, evidence: Evidence) -> bool:
    """ "Check Point" for a source's "checkpoint": with a neighbour, the word is one of the source."""
    for j in (i - 1, i + 1):
        if 0 <= j < len(text.words) and len(text.words[i].text) > 1:
            first, second = sorted((i, j))
            joined = letters(text.words[first].low) + letters(text.words[second].low)
            if evidence.book.keys(joined) & evidence.keys:
                return True
    return False


def _other_spellings(evidence: Evidence) -> frozenset[str]:
    book = key_book(evidence.lexicon)
    found: set[str] = set()
    aliases = tool_aliases(evidence.lexicon)
    for passage in evidence.passages:
        flat = re.sub(r"[^\w+#.]+", " ", passage.flat)
        lows = flat.split()
        for n, low in enumerate(lows):
            for alias, name in aliases.get(low, ()):
                if lows[n : n + len(alias)] == alias:
                    found.update(k for word in read_words(name) for k in book.keys(word.low))
    said = frozenset(w.low for p in evidence.passages for w in p.words)
    by_short, by_long = _acronym_starts(evidence.lexicon)
    for word in said & by_short.keys():
        for short, expansion in by_short[word]:
            if evidence.says(short):
                for part in expansion.split():
                    found |= book.keys(part)
    for word in said & by_long.keys():
        for short, expansion in by_long[word]:
            if evidence.says(expansion):
                found |= book.keys(short)
    return frozenset(found)


@lru_cache(maxsize=4)
def tool_aliases(lexicon: Lexicon) -> dict[str, tuple[tuple[list[str], str], ...]]:
    """First word of an alias to (all its words, the product's name)."""
    found: dict[str, tuple[tuple[list[str], str], ...]] = {}
    for alias, name in lexicon.tool_forms.items():
        lows = re.sub(r"[^\w+#.]+", " ", alias.lower()).split()
        if lows:
            found[lows[0]] = (*found.get(lows[0], ()), (lows, name))
    return found


_Starts = dict[str, list[tuple[str, str]]]


@lru_cache(maxsize=4)
def certain_acronyms(lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    """(short, expansion) in lower case where the vocabulary knows one meaning only."""
    return tuple((a.short.lower(), a.expansion.lower()) for a in lexicon.acronyms if a.expansion and not a.senses)


@lru_cache(maxsize=4)
def _acronym_starts(lexicon: Lexicon) -> tuple[_Starts, _Starts]:
    """The same by the first word of the short form, and by that of the expansion."""
    by_short: _Starts = {}
    by_long: _Starts = {}
    for pair in certain_acronyms(lexicon):
        by_short.setdefault(pair[0].split(" ")[0], []).append(pair)
        by_long.setdefault(pair[1].split(" ")[0], []).append(pair)
    return by_short, by_long


@lru_cache(maxsize=4)
def _expansions(lexicon: Lexicon) -> dict[str, str]:
    return dict(certain_acronyms(lexicon))


def _together(first: Word, second: Word, evidence: Evidence) -> bool:
    """Whether some source has both names in one breath, or a product is called so."""
    book = evidence.book
    one, two = book.keys(first.low), book.keys(second.low)
    for passage in evidence.passages:
        for i, word in enumerate(passage.words):
            if not book.keys(word.low) & one:
                continue
            for j in range(max(0, i - 6), min(len(passage.words), i + 7)):
                if j != i and book.keys(passage.words[j].low) & two and _same_breath(passage.words, i, j):
                    return True
    both = f"{first.low} {second.low}"
    if any(both in name.lower() for name in evidence.lexicon.tool_forms.values() if len(name) >= len(both)):
        return True
    # Spelled by the vocabulary, or explained by it: there is no source wording to compare with.
    known = known_names(evidence)
    return bool(one & known or two & known) or not (one & evidence.keys and two & evidence.keys)


def _same_breath(words: tuple[Word, ...], i: int, j: int) -> bool:
    low, high = min(i, j), max(i, j)
    between = words[low + 1 : high + 1]
    return high - low == 1 or not any(
        "," in w.gap or ";" in w.gap or "/" in w.gap or w.low in ("and", "or") for w in between
    )


def _spelled_out(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """An acronym of the task told in words that neither the sources nor the vocabulary give for it."""
    certain = _expansions(evidence.lexicon)
    for short in evidence.memo("acronyms", lambda: _acronyms(evidence)):
        if f" {short} " in text.flat or f" {short}s " in text.flat:
            continue
        for i in range(len(text.words) - len(short) + 1):
            run = text.words[i : i + len(short)]
            if "".join(w.low[0] for w in run) != short or any(w.low in FREE or w.gap != " " for w in run[1:]):
                continue
            said = " ".join(w.low for w in run)
            if run[0].low not in FREE and not evidence.says(said) and certain.get(short) != said:
                yield Problem("name", said, f"the source says {short.upper()} and does not spell it out")


def _acronyms(evidence: Evidence) -> tuple[str, ...]:
    """Acronyms of the told tasks, in lower case."""
    found = (w.text for p in evidence.told for w in p.words)
    return tuple(dict.fromkeys(t.lower() for t in found if 2 <= len(t) <= 5 and t.isalpha() and t.isupper()))


def _swapped(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """ "from AirWatch to Intune" or "Exchange 2013 to Exchange 2019" told the other way round."""
    lows = [w.low for w in text.words]
    for i, low in enumerate(lows):
        if low != "to":
            continue
        for n in (1, 2):
            left, right = " ".join(lows[max(0, i - n) : i]), " ".join(lows[i + 1 : i + 1 + n])
            if left != right and evidence.says(f"{right} to {left}") and not evidence.says(f"{left} to {right}"):
                yield Problem("role", f"{left} to {right}", "the source goes the other way")
                return
    for own in _FROM_TO.finditer(text.text):
        source_end, target_end = _ends(own, evidence)
        for passage in evidence.passages:
            for given in _FROM_TO.finditer(passage.text):
                source, target = _ends(given, evidence)
                turned = source_end & target and target_end & source
                if turned and not (source_end & source or target_end & target):
                    yield Problem("role", own[0], "the source goes the other way")
                    return


def _ends(match: re.Match[str], evidence: Evidence) -> tuple[frozenset[str], frozenset[str]]:
    out = []
    for side in (match["a"], match["b"]):
        words = read_words(side)[:3]
        out.append(frozenset(k for w in words for k in evidence.book.keys(w.low) if len(w.low) > 2))
    shared = out[0] & out[1]
    return out[0] - shared, out[1] - shared
