"""Replace every confidential name, up front and everywhere, so that no later stage can see one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pydantic import BaseModel

from pmresume.model.confidential import leaks, longest_first, pattern
from pmresume.model.inventory import ConfidentialTerm, Inventory

GENERIC, VENDOR = "a client", "a vendor"  # what stands for a name that nobody says how to tell
_NEAR = 100  # characters before a name that matter for how it is said
_ARTICLE = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)
_DETERMINER = re.compile(r"^(?:a|an|the|one|another|my|our|their|its|his|her|this|that|some)\s+", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?P<word>the|an?|[\w'’]+)(?P<gap>[\s]+|-)$", re.IGNORECASE)
_NEXT = re.compile(r"^(?:(?P<hyphen>[-‐‑])\w|\s+(?P<word>[A-Za-z][\w'’-]*))")
# A name stands before a noun ("VPSI business units") unless one of these, or a verb, follows it.
_FUNCTION_WORDS = """
a about across after against all along although am an and any are around as at because been before
behind being below beside between both but by can could despite did do does during each either every for from had has
have he her his how if in into is it its itself like may might more most must near no nor not of off on once only onto
or our out outside over own per she should since so some than that the their them then there these they this those
through throughout to toward towards under until up upon using via was we were what when where whether which while who
whom whose why will with within without would yet you your also however plus"""
_VERB_WORDS = """
lost went got made took gave ran sent said told left found kept held paid bought sold built began became
came felt met put saw set spent won wrote grew knew chose cut let brought needs wants uses requires asks gets makes
takes gives says keeps decided wins pays agrees knows"""
# Behind these no article can stand.
_NO_ARTICLE_WORDS = """my our your his her its their this that these those each every any some no all both several many
few other another two three four five six seven eight nine ten global local internal external former new various
multiple entire whole major regional national international corporate same key main existing current first second non"""
_FUNCTION = frozenset(_FUNCTION_WORDS.split())
_VERBS = frozenset(_VERB_WORDS.split())
_NO_ARTICLE = frozenset(_NO_ARTICLE_WORDS.split())
_SENTENCES = frozenset({"text", "say", "summary", "name", "title", "employer", "degree", "school", "position"})


def conceal(inventory: Inventory) -> Inventory:
    """``inventory`` with every confidential name replaced in every field.

    The terms stay in one place, the root's ``confidential``, for the check of the finished text.
    """
    terms = inventory.terms
    if not terms:
        return inventory
    # A supplier must not turn into a customer.
    vendors = [v for work in (*inventory.projects, *inventory.positions) for v in work.vendors]
    terms = tuple(
        t.model_copy(update={"say": VENDOR}) if not t.say.strip() and any(leaks(v, [t]) for v in vendors) else t
        for t in terms
    )
    ids = {p.id for p in (*inventory.projects, *inventory.positions) if p.id}
    told = _concealed(inventory, "", terms, ids)
    assert isinstance(told, Inventory)
    return told.model_copy(update={"confidential": terms})


def _concealed(value: object, name: str, terms: Sequence[ConfidentialTerm], ids: set[str]) -> object:
    if name == "confidential":
        return ()
    if isinstance(value, str) and type(value) is str:
        if name == "id" or (name == "position" and value in ids):
            return safe_name(value, terms) if leaks(value, terms) else value
        return conceal_text(value, terms, sentence=name in _SENTENCES)
    if isinstance(value, tuple):
        # Texts of a list are names more often than sentences: no capital at their beginning.
        return tuple(_concealed(v, "say" if name == "say" else "", terms, ids) for v in value)
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        changed = {f: _concealed(getattr(value, f), f, terms, ids) for f in fields}
        return value.model_copy(update={f: v for f, v in changed.items() if v is not getattr(value, f)})
    return value


def conceal_text(text: str, terms: Sequence[ConfidentialTerm], *, sentence: bool = False) -> str:
    """``text`` with every term replaced by what to say for it, articles and capitals mended.

    ``sentence``: the text is one or more sentences, so that its first word may take a capital.
    """
    if not text or not leaks(text, terms):
        return text
    hits: dict[int, tuple[int, re.Match[str], ConfidentialTerm]] = {}
    taken = bytearray(len(text))
    for term in longest_first(terms):
        for hit in pattern(term.term).finditer(text):
            begin, end = hit.span()
            if not any(taken[begin:end]):
                taken[begin:end] = b"\x01" * (end - begin)
                hits[begin] = end, hit, term
    out, at = "", 0
    for begin, (end, hit, term) in sorted(hits.items(), key=lambda h: h[0]):
        out += text[at:begin]
        out, said = _fit(out, hit, term.say.strip() or GENERIC, text[end:], sentence=sentence)
        out += said
        at = end
    return out + text[at:]


def _fit(before: str, hit: re.Match[str], say: str, rest: str, *, sentence: bool) -> tuple[str, str]:
    """What stands before the hit, and what to say for it there."""
    bare = _ARTICLE.sub("", say)
    if _embedded(before, rest):
        return before, re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-")
    follows = _NEXT.match(rest)
    word = (follows["word"] or "").lower() if follows else ""
    owns, plural = bool(hit["owns"]), bool(hit["plural"])
    noun = bool(follows and follows["hyphen"]) or (
        bool(word) and not owns and word not in _FUNCTION and word not in _VERBS and not word.endswith("ed")
    )
    tail = max(0, len(before) - _NEAR)
    lead = _BEFORE.search(before, tail)
    article = lead is not None and lead["word"].lower() in ("a", "an", "the")
    said = bare if noun or plural else say
    if plural:
        said = _plural(bare)
    if lead is not None:
        if article and _DETERMINER.match(said):
            before = before[: lead.start()]  # "the PEO Aviation" becomes "an aviation program office"
        elif article and lead["word"].lower() in ("a", "an"):
            kept = ("An" if _vowel(said) else "A") if lead["word"][0].isupper() else ("an" if _vowel(said) else "a")
            before = before[: lead.start()] + kept + lead["gap"]
        elif lead["gap"] == "-" or lead["word"].lower() in _NO_ARTICLE or lead["word"].isdigit():
            said = _plural(bare) if plural else bare
    if owns:
        said += "'" if said.endswith("s") else "'s"
    begins = sentence if not before.strip() else re.search(r"[.!?]\s+$", before[-_NEAR:]) is not None
    first = lead["word"] if lead is not None and not before[lead.start() :] else hit["core"]
    return before, _capital(said) if begins and first[:1].isupper() else said


def _embedded(before: str, rest: str) -> bool:
    """Whether the name stands inside an address, a file name or a longer word."""
    return bool(re.search(r"[\w@]$|//$|//\S*\.$", before[-_NEAR:]) or re.match(r"[\w@]|\.\w", rest))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _plural(noun: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh)$", noun):
        return noun + "es"
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + "s"


def _vowel(text: str) -> bool:
    """Whether "an" stands before ``text``."""
    word = re.match(r"\w+", text)
    if word is None:
        return False
    if word.group().isupper() and len(word.group()) > 1:
        return word.group()[0] in "AEFHILMNORSX"
    if re.match(r"(?:uni(?!n)|use|usu|eu|one\b|once)", text, re.IGNORECASE):
        return False
    return text[0].lower() in "aeiou" or re.match(r"(?:hour|honest|honou?r|heir)", text, re.IGNORECASE) is not None


def safe_name(text: str, terms: Sequence[ConfidentialTerm] = ()) -> str:
    """``text`` as part of a file name or id: lower case, words joined by hyphens, no confidential name."""
    said = conceal_text(text, [t.model_copy(update={"say": _ARTICLE.sub("", t.say or GENERIC)}) for t in terms])
    name = re.sub(r"[^a-z0-9]+", "-", said.lower()).strip("-")
    return name[:80].strip("-") or "resume"
