"""A project's name taken apart: what kind of work it names, on what, for whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.nouns import article_for, is_plural
from pmresume.language.tidy import tidy
from pmresume.model.frame import VerbForm
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.worknouns import VENTURES, WORK_NOUNS, WorkNoun, work_noun
from pmresume.vocabulary.inflect import singular
from pmresume.vocabulary.lexicon import Lexicon

_PREPOSITION = re.compile(
    r" (for|of|to|at|in|across|on|from|into|with|between|before|after|during|under|without|within|by|via) ", re.I
)


@dataclass(frozen=True, slots=True)
class WorkName:
    """``modifiers`` + ``head`` + ``tail``: branch office server · upgrade · "" """

    modifiers: tuple[str, ...]
    head: str
    tail: str = ""  # "for an aviation program office", preposition first
    noun: WorkNoun | None = None  # the work that the head names
    kind: WorkNoun | None = None  # the work that the project's kind names, where the head names none
    gerund: str = ""  # lemma of the verb of "Clearing the project backlog"; modifiers and head are its object
    plural: bool = False
    number: str = ""  # "4.0" of "claims portal release 4.0"

    @property
    def told(self) -> bool:
        """Whether the name says work, so that any verb of ownership can take it."""
        return bool(self.noun or self.kind or self.gerund)

    @property
    def venture(self) -> bool:
        """Whether the name says something that one leads or owns."""
        return self.head.lower() in VENTURES


def read_name(facts: Facts) -> WorkName | None:
    """The parts of the project's name; None where there is no name."""
    if not facts.name:
        return None
    lexicon = facts.lexicon
    name = re.sub(r"\s*\([^)]*\)", "", facts.name)
    name = re.sub(r"\s*(?:\+|&)\s*|\s+/\s+", " and ", name).strip(" .")
    name = re.sub(r"(, [^,]+[^,]) (and|or) ", r"\1, \2 ", name)
    name = _GOES_LIVE.sub("go-live", _ACT_IN_TWO.sub(lambda m: m["verb"] + m["rest"], name))
    core, tail = _from_to(name, facts.kind, lexicon) or _split(name)
    core = _cased(tidy(core, lexicon), facts)
    tail = tidy(tail, lexicon)
    words = core.split()
    if not words:
        return None
    words = _without_program(words, facts)
    first = words[0].lower()
    forms = lexicon.action_forms.get(first, ())
    opened = next((lemma for lemma, form in forms if form is VerbForm.GERUND), "")
    if opened and len(words) > 1 and words[1].lower() in ("the", "a", "an", "our", "all"):
        return WorkName(tuple(words[1:-1]), words[-1], tail, gerund=opened)
    words, number = _without_number(words, lexicon)
    # "Jira Service Management" names a product, whatever its last word means elsewhere.
    noun = None if len(words) - 1 in product_words(words, lexicon) else work_noun(words[-1], lexicon)
    kind = None if noun is not None or not facts.kind else work_noun(facts.kind.split()[-1], lexicon)
    if kind is not None and ((kind.mass and kind.noun not in _MADE) or kind.noun in (w.lower() for w in words)):
        kind = None
    if kind is not None and len(words[-1]) > 5 and kind.noun.startswith(words[-1].lower()):
        kind = None  # no "standardization of a standard"
    return WorkName(tuple(words[:-1]), words[-1], tail, noun, kind, plural=is_plural(words[-1], lexicon), number=number)


def _without_program(words: list[str], facts: Facts) -> list[str]:
    """ "Laptop replacement program" is the replacement of laptops, where the scope counts these."""
    if len(words) < 3 or words[-1].lower() not in ("program", "project", "initiative", "effort"):
        return words
    counted = {singular(item.key.lower().split()[-1]) for item in facts.work.scope if item.key.split()}
    named = {singular(w.lower()) for w in words[:-2]}
    return words[:-1] if words[-2].lower() in WORK_NOUNS and counted & named else words


def _without_number(words: list[str], lexicon: Lexicon) -> tuple[list[str], str]:
    """(the words up to the work that they name, a version that stays with it).

    "Laptop replacement 12" and "server upgrade phase 2" are known by their work; "release 4.0" keeps its number.
    """
    for n in range(len(words) - 1, 0, -1):
        rest = words[n:]
        if all(
            re.fullmatch(r"\(?#?\d+\)?|[vR]?\d+(?:\.[\dx]+)+|phase|wave|part|round|stage|[IVX]+", w, re.I) for w in rest
        ):
            if work_noun(words[n - 1], lexicon) is not None:
                return words[:n], rest[0] if len(rest) == 1 and "." in rest[0] else ""
        else:
            break
    return words, ""


# "AWS cost clean up": the verb in two words, where the name wants its noun.
_GOES_LIVE = re.compile(r"(?<=\w )go live(?=$| (?:for|of|to|at|in|across|on)\b|,)", re.I)
_ACT_IN_TWO = re.compile(
    r"(?<=\w )(?P<verb>clean|roll|build|start|set|phase|lock|cut|fail|switch|change)[ -]"
    r"(?P<rest>up|out|over|down)(?=$| (?:for|of|to|at|in|across|on|from|and)\b|,)",
    re.I,
)
_MADE = frozenset(("development",))  # of work that makes a thing: "the development of a store inventory app"

# Work of which a name often gives only the two ends: "Jenkins to GitHub Actions".
_BETWEEN = frozenset(("migration", "move", "transition", "conversion", "switch", "changeover"))


_MEDIA = frozenset(("tape", "disk", "paper", "email", "fax", "phone", "cloud", "spreadsheet"))


def _belongs(head: str, lexicon: Lexicon) -> bool:
    """Whether the last word is part of what the work leads to: "tape to disk backup"."""
    noun = work_noun(head, lexicon)
    return noun is None or (noun.mass and head.lower() not in _BETWEEN)


def _from_to(name: str, kind: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """ "Exchange to Office 365 migration" is a migration from Exchange to Office 365."""
    found = re.match(r"^(?P<old>.+?) to (?P<new>.+?)(?: (?P<head>[\w-]+))?$", name)
    if found is None or found["old"].split()[-1].lower() in WORK_NOUNS:
        return None
    new, head = found["new"], found["head"] or ""
    words = [*new.split(), head] if head else new.split()
    if len(words) - 1 in product_words(words, lexicon) or not head or _belongs(head, lexicon):
        # The last word belongs to what the work leads to; the project's kind says what the work is.
        new, head = " ".join(words), (kind.split() or [""])[-1].lower()
        if head not in _BETWEEN:
            return None
    old = found["old"]
    if not is_product(old.split(), lexicon) and old.split()[0].lower() in lexicon.object_forms and old[1:].islower():
        old = old[:1].lower() + old[1:]
        article = "" if old in _MEDIA else article_for(old, old.split()[-1], lexicon)
        old = f"{article} {old}" if article else old
    return head, f"from {old} to {new}"


def _split(name: str) -> tuple[str, str]:
    """The noun phrase and what follows it, led by a preposition: "POS rollout, grocery stores" goes *to* the stores."""
    comma = name.split(", ")
    if len(comma) == 2 and " and " not in comma[1]:
        found = _PREPOSITION.search(comma[0])
        if found is None:
            return comma[0], f"for {comma[1]}"
    found = _PREPOSITION.search(name)
    if found is None:
        return _object_behind(name) or (name, "")
    return name[: found.start()], name[found.start() + 1 :]


_INNER = re.compile(
    r"^(?P<work>.*\w (?:rollout|roll-out|upgrade|migration|replacement|implementation|deployment|refresh|installation|"
    r"consolidation|redesign)) (?P<rest>[A-Za-z][\w-]*(?: [\w-]+){0,2})$",
    re.I,
)
_NOT_REST_WORDS = """
plan plans program project initiative effort phase wave team test tests testing environment support process tool
tools service services document documentation strategy schedule task tasks work"""
_NOT_REST = frozenset(_NOT_REST_WORDS.split())


def _object_behind(name: str) -> tuple[str, str] | None:
    """ "ERP rollout finance module" is the ERP rollout for the finance module."""
    found = _INNER.match(name)
    if (
        found is None
        or found["rest"].split()[-1].lower() in _NOT_REST
        or found["rest"].split()[-1].lower() in WORK_NOUNS
    ):
        return None
    return found["work"], f"for {found['rest']}"


def _cased(core: str, facts: Facts) -> str:
    """Capitals that are only those of a title go; names and acronyms stay."""
    words = core.split()
    for n in range(len(words) - 1):
        product = facts.lexicon.tool_forms.get(" ".join(words[n : n + 2]).lower(), "")
        if product.lower() == " ".join(words[n : n + 2]).lower() and words[n][:1].isupper():
            words[n : n + 2] = product.split()  # "Active directory" is a product
    title = len(words) > 1 and all(w[:1].isupper() or not w[:1].isalpha() or w in ("and", "the", "of") for w in words)
    out = []
    named = product_words(words, facts.lexicon)
    for n, word in enumerate(words):
        if n not in named and (n == 0 or title) and _common(word.rstrip(","), n, facts):
            out.append(word[:1].lower() + word[1:])
        else:
            out.append(word)
    return " ".join(out)


# Products whose name is also a word of the trade.
_PRODUCTS = frozenset(("windows", "exchange", "outlook", "excel", "azure", "oracle"))


def is_product(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the first word belongs to a product's name."""
    return 0 in product_words(words, lexicon) or words[0].lower() in lexicon.tool_forms


def product_words(words: list[str], lexicon: Lexicon) -> frozenset[int]:
    """Indices of the words that belong to a product's name."""
    found: set[int] = set()
    for n, word in enumerate(words):
        if word.lower() in _PRODUCTS:
            found.add(n)
        for size in range(2, 5):
            name = " ".join(words[n : n + size]).lower().rstrip(",")
            if n + size <= len(words) and lexicon.tool_forms.get(name) and word[:1].isupper():
                found.update(range(n, n + size))
    return frozenset(found)


def _common(word: str, position: int, facts: Facts) -> bool:
    """Whether a capitalised word is an ordinary one."""
    lexicon: Lexicon = facts.lexicon
    if any(c.isupper() for c in word[1:]) or not word[:1].isupper() or len(word) < 2:
        return False
    low = word.lower()
    if low in lexicon.tool_forms:
        return False
    # A word that the tasks write with a capital inside a sentence is a name.
    if any(re.search(rf"[a-z,] {re.escape(word)}\b", f.text) for f in facts.frames):
        return low in lexicon.object_forms
    return (
        low in lexicon.object_forms
        or low in lexicon.action_forms
        or work_noun(low, lexicon) is not None
        or _dictionary(low)
    )


def _dictionary(low: str) -> bool:
    from pmresume.language.dictionary import is_common_word

    return is_common_word(low)
