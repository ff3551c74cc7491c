"""The words of a text with what stands between them, and which of them are told as the person's acts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pmresume.language.near_misses import near_miss
from pmresume.model.frame import VerbForm
from pmresume.translate.verify.keys import KeyBook
from pmresume.vocabulary.lexicon import Lexicon

# Soft hyphens and the like, which a copy from a PDF leaves inside words.
_STRAY = "\u00ac\u00ad\u200b\u200c\u200d\ufeff"
_WORD = re.compile(rf"[^\W_](?:[\w'’+#&.{_STRAY}-]*[\w+#])?|(?<=\s)&(?=\s)|\.NET\b")
# "24/7" and "24*7" say what "24x7" says.
_ROUND_THE_CLOCK = re.compile(r"(?<![\d.,])24[*/X]7(?![\d.,]\d|[*xX/\d])")
_STRAY_OUT = str.maketrans("", "", _STRAY)
_ADVERB = re.compile(r"(?:\w+ly|also|then|often|currently)$")
_LEADS = frozenset(("by", "through", "while", "and", "or", "via", "including"))
_PAST = (VerbForm.PAST, VerbForm.PARTICIPLE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word; ``gap`` is what stands between the word before and this one."""

    text: str
    low: str
    start: int
    end: int
    gap: str

    @property
    def opens(self) -> bool:
        """Whether a sentence begins here."""
        return not self.start or "." in self.gap or "!" in self.gap or "\n" in self.gap or "•" in self.gap


@dataclass(frozen=True, slots=True)
class Act:
    """A verb that the text tells as done by the person; ``end`` is the word index where what belongs to it ends."""

    index: int
    form: VerbForm | None
    keys: frozenset[str]
    end: int
    width: int = 1  # words of the verb: 2 for "set up"
    doubtful: bool = False  # may as well be a noun: "folders and license updates"


@lru_cache(maxsize=4096)
def read_words(text: str) -> tuple[Word, ...]:
    """The words of ``text`` in order; "/" parts words, hyphens and dots inside do not."""
    if "24" in text:
        text = _ROUND_THE_CLOCK.sub("24x7", text)  # of the same length
    found: list[Word] = []
    at = 0
    for match in _WORD.finditer(text):
        shown = match[0].translate(_STRAY_OUT)
        low = "and" if shown == "&" else shown.lower()
        if low == "w" and text[match.end() : match.end() + 1] == "/":
            low = "with"
        found.append(Word(shown, low, match.start(), match.end(), text[at : match.start()]))
        at = match.end()
    return tuple(found)


def read_acts(words: tuple[Word, ...], lexicon: Lexicon, book: KeyBook) -> tuple[Act, ...]:
    """Verbs at the head of a sentence or of a clause joined to it, and participles that tell a further act."""
    starts: list[tuple[int, VerbForm | None, frozenset[str], int]] = []
    doubtful: set[int] = set()
    tense: VerbForm | None = None
    head = -1  # index where the next word may open a clause
    for i, word in enumerate(words):
        if word.opens or ";" in word.gap or (":" in word.gap and i):
            head = i
        width, forms = _forms(words, i, lexicon)
        if i == head and ":" in word.gap and _objectless(words, i + width):
            continue  # "45 applications: onboarding, offboarding"
        if i == head:
            if forms or i == 0 or word.opens:
                tense = _tense(word, forms, tense)
                if forms or _ADVERB.match(word.low) is None:
                    starts.append((i, tense, _keys(words, i, width, book), width))
                else:
                    head = i + 1
            continue
        before = words[i - 1]
        if not forms or (word.low == "stored" and _names_routine(words, i + 1)) or _kind_of_test(words, i):
            continue
        kinds = {form for _, form in forms}
        joined = "," in word.gap or before.low in ("and", "or", "&") or "/" in word.gap
        if joined and before.low not in ("and", "or") and _is_participle(words, i + width, kinds):
            continue
        if joined and tense is not None and _alike(kinds, tense) and not _inside_noun_phrase(words, i, width, kinds):
            starts.append((i, tense, _keys(words, i, width, book), width))
            if kinds <= {VerbForm.BASE, VerbForm.THIRD} and _may_be_noun(words, i + width, forms, lexicon):
                doubtful.add(i)
        elif VerbForm.GERUND in kinds and ("," in word.gap or before.low in _LEADS or _runs_on(words, i, starts)):
            if (before.low in ("and", "or") and not _runs_on(words, i, starts)) or _objectless(words, i + width):
                continue
            starts.append((i, VerbForm.GERUND, _keys(words, i, width, book), width))
    return tuple(_with_ends(words, starts, doubtful))


def _names_routine(words: tuple[Word, ...], i: int) -> bool:
    """ "functions/stored procedures": nothing is stored there."""
    return i < len(words) and words[i].gap == " " and words[i].low in ("procedure", "procedures")


def _kind_of_test(words: tuple[Word, ...], i: int) -> bool:
    """ "manual and automated testing": nothing is automated there."""
    return (
        words[i].low == "automated"
        and i > 1
        and words[i - 1].low in ("and", "or")
        and words[i - 2].low == "manual"
        and i + 1 < len(words)
        and words[i + 1].low in ("testing", "tests", "test")
    )


def _forms(words: tuple[Word, ...], i: int, lexicon: Lexicon) -> tuple[int, tuple[tuple[str, VerbForm], ...]]:
    for width in (3, 2):  # "take care of", "set up"
        run = words[i : i + width]
        if len(run) == width and all(w.gap == " " for w in run[1:]):
            found = lexicon.action_forms.get(" ".join(w.low for w in run))
            if found:
                return width, found
    low = words[i].low
    return 1, lexicon.action_forms.get(low) or lexicon.action_forms.get(near_miss(low, lexicon) or low, ())


def _keys(words: tuple[Word, ...], i: int, width: int, book: KeyBook) -> frozenset[str]:
    own = book.verb_keys(" ".join(w.low for w in words[i : i + width]))
    # A parse seldom takes "come up with" for one verb.
    return own if width == 2 else own | book.verb_keys(words[i].low)


def _tense(word: Word, forms: tuple[tuple[str, VerbForm], ...], before: VerbForm | None) -> VerbForm | None:
    kinds = {form for _, form in forms}
    if before is not None and before in kinds:
        return before
    for form in (VerbForm.PAST, VerbForm.GERUND, VerbForm.THIRD, VerbForm.BASE):
        if form in kinds:
            return form
    return VerbForm.PAST if word.low.endswith("ed") else None


def _alike(kinds: set[VerbForm], tense: VerbForm) -> bool:
    return tense in kinds or (tense is VerbForm.PAST and VerbForm.PARTICIPLE in kinds)


_OPENS_OBJECT = frozenset(
    ("a", "an", "the", "all", "any", "its", "their", "this", "these", "those", "our", "each", "both")
)


def _inside_noun_phrase(words: tuple[Word, ...], i: int, width: int, kinds: set[VerbForm]) -> bool:
    """ "hardware and software support": a base form at the end of a list is a noun there."""
    if VerbForm.PAST in kinds or VerbForm.GERUND in kinds or VerbForm.PARTICIPLE in kinds:
        return False
    following = words[i + width] if i + width < len(words) else None
    if following is None or following.gap != " ":
        return True
    return following.low in ("for", "of", "to", "in", "with", "on", "and", "or", "across", "from", "by", "at")


def _is_participle(words: tuple[Word, ...], behind: int, kinds: set[VerbForm]) -> bool:
    """ "dashboards, updated on Mondays": behind a comma, without an object, it describes."""
    if not kinds & set(_PAST):
        return False
    return behind >= len(words) or words[behind].low in (
        "by",
        "on",
        "in",
        "to",
        "at",
        "under",
        "per",
        "as",
        "monthly",
        "weekly",
        "daily",
    )


def _runs_on(words: tuple[Word, ...], i: int, starts: list[tuple[int, VerbForm | None, frozenset[str], int]]) -> bool:
    """A gerund joined by "and" to a gerund that tells an act."""
    return bool(starts) and starts[-1][1] is VerbForm.GERUND and words[i - 1].low in ("and", "or")


def _may_be_noun(
    words: tuple[Word, ...], behind: int, forms: tuple[tuple[str, VerbForm], ...], lexicon: Lexicon
) -> bool:
    """A form that is a noun as well, with no article or number behind it to show that it is a verb."""
    if not any(lexicon.actions[lemma].also for lemma, _ in forms if lemma in lexicon.actions):
        return False
    return behind >= len(words) or not (words[behind].low in _OPENS_OBJECT or words[behind].low.isdigit())


def _objectless(words: tuple[Word, ...], behind: int) -> bool:
    """Whether nothing that a verb could govern follows: the end, a comma or "and"."""
    return behind >= len(words) or words[behind].gap != " "


def _with_ends(
    words: tuple[Word, ...], starts: list[tuple[int, VerbForm | None, frozenset[str], int]], doubtful: set[int]
) -> list[Act]:
    acts: list[Act] = []
    end = len(words)
    following = len(words)
    for index, form, keys, width in reversed(starts):
        between = words[index + width : following]
        # "Installed, configured and maintained X": a verb without an object of its own shares that of the next.
        if following != len(words) and all(w.low in ("and", "or", "then", "also") for w in between):
            stop = end
        else:
            stop = following
        for j in range(index + width, stop):
            if words[j].opens or ";" in words[j].gap:
                stop = j
                break
        acts.append(Act(index, form, keys, stop, width, index in doubtful))
        end, following = stop, index
    acts.reverse()
    return acts
