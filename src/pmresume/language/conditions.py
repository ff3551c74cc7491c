"""The conditions that an entry of the vocabulary sets to a clause, by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from pmresume.language.act_nouns import noun_acts
from pmresume.language.articles import missing_articles
from pmresume.model.frame import Clause, Frame, PartRole, Phrase, VerbForm
from pmresume.vocabulary.lexicon import Lexicon


def conditions_hold(when: Mapping[str, object], frame: Frame, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether all conditions of an entry hold for a clause."""
    return all(_CONDITIONS[key](wanted, frame, clause, lexicon) for key, wanted in when.items())


def _as_list(value: object) -> list[str]:
    return [str(v) for v in value] if isinstance(value, (list, tuple)) else [str(value)]


def _text_holds(wanted: object, frame: Frame, clause: Clause, lexicon: Lexicon) -> bool:
    return any(_words(w).search(clause.span.of(frame.text)) for w in _as_list(wanted))


@lru_cache(maxsize=1024)
def _words(words: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)", re.I)


def _count(wanted: object, found: int) -> bool:
    text = str(wanted)
    if text.endswith("+"):
        return found >= int(text[:-1])
    return found == int(text)


def listed_items(words: str) -> list[str]:
    """The members of a list: "using Java, Spring (Boot) and Oracle" has three."""
    parts = re.split(r"\s*(?:,|;|/|\band\b|&)\s*", words)
    return [p.strip(" .()") for p in parts if p.strip(" .()")]


def _products(words: str, marker: str, lexicon: Lexicon) -> int:
    """How many products a list holds; 0 where it holds other things too, which no list of tools may swallow."""
    items = listed_items(words[len(marker) :])
    known = sum(item.lower() in lexicon.tool_forms for item in items)
    return len(items) if 4 * known >= 3 * len(items) and all(len(i.split()) <= 3 for i in items) else 0


_LATER_DOING = re.compile(r"(?:,|\band|\bas well as)\s+(?P<verb>[a-z]+ing)\s", re.I)
_LATER_BARE = re.compile(
    r"(?:,|\band|\bas well as)\s+(?P<verb>[a-z]+ing)\s(?!of\b)", re.I
)  # "and reporting of" is a noun


def _act_of(phrase: Phrase, frame: Frame, lexicon: Lexicon) -> str:
    """Lemma of the verb whose noun ends or heads a phrase ("regression and interface testing"), "" where none does."""
    last = phrase.span.of(frame.text).split()[-1].lower().strip(" ,.;()")
    nouns = noun_acts(lexicon)
    return nouns.get(last) or nouns.get(phrase.head.of(frame.text).lower(), "") or _named_like(last, lexicon)


def _named_like(noun: str, lexicon: Lexicon) -> str:
    """Lemma of a verb that is its own noun ("penetration test", "vulnerability scans"), "" where none is."""
    for word in (noun, noun.removesuffix("s")):
        for lemma, form in lexicon.action_forms.get(word, ()):
            if form is VerbForm.BASE and lexicon.actions[lemma].also in ("noun", "both"):
                return lemma
    return ""


_CONDITIONS: Mapping[str, Callable[[object, Frame, Clause, Lexicon], bool]] = {
    "holds": _text_holds,
    "lacks": lambda w, f, c, lx: not _text_holds(w, f, c, lx),
    "part": lambda w, f, c, lx: all(any(p.role.value == r for p in c.parts) for r in _as_list(w)),
    "no-part": lambda w, f, c, lx: not any(p.role.value in _as_list(w) for p in c.parts),
    "action": lambda w, f, c, lx: (
        bool(c.actions) and all({a.lemma, f"class:{a.action_class}"} & set(_as_list(w)) for a in c.actions)
    ),
    "not-action": lambda w, f, c, lx: (
        not any({a.lemma, f"class:{a.action_class}"} & set(_as_list(w)) for a in c.actions)
    ),
    "verbs": lambda w, f, c, lx: _count(w, len(c.actions)),
    "object": lambda w, f, c, lx: (
        c.object is not None and bool({c.object.lemma, f"class:{c.object.object_class}"} & set(_as_list(w)))
    ),
    "not-object": lambda w, f, c, lx: (
        c.object is not None and c.object.object_class not in _as_list(w) and c.object.lemma not in _as_list(w)
    ),
    "sentences": lambda w, f, c, lx: _count(
        w, 1 + sum(any(x in k.joiner.of(f.text) for x in ".;\u2022") for k in f.clauses[1:])
    ),
    "tools": lambda w, f, c, lx: _count(
        w,
        max(
            (_products(p.span.of(f.text), p.marker.of(f.text), lx) for p in c.parts if p.role is PartRole.TOOLS),
            default=0,
        ),
    ),
    "object-words": lambda w, f, c, lx: c.object is not None and _count(w, len(c.object.span.of(f.text).split())),
    "names-tool": lambda w, f, c, lx: (
        (any(c.object.span.holds(t) for t in f.tools) if c.object is not None else False) is (str(w).lower() == "true")
    ),
    "object-act": lambda w, f, c, lx: c.object is not None and _act_of(c.object, f, lx) in _as_list(w),
    "one-act": lambda w, f, c, lx: (
        not any(
            form is VerbForm.GERUND
            for m in (_LATER_BARE if w == "of" else _LATER_DOING).finditer(c.span.of(f.text))
            for _, form in lx.action_forms.get(m["verb"].lower(), ())
        )
    ),
    "most-words": lambda w, f, c, lx: len(c.span.of(f.text).split()) <= int(str(w)),
    "article": lambda w, f, c, lx: bool(missing_articles(f, lx)),
    "clauses": lambda w, f, c, lx: _count(w, len(f.clauses)),
    "noun-headed": lambda w, f, c, lx: c.noun_headed is (str(w).lower() == "true"),
    "not-first": lambda w, f, c, lx: c.span.of(f.text).split(" ")[0].lower() not in _as_list(w),
    "opener": lambda w, f, c, lx: (c.opener.kind if c.opener else "none") in _as_list(w),
}
CONDITIONS = frozenset(_CONDITIONS)
