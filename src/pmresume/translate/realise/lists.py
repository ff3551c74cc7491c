"""Mends lists: "Ansible, Docker" wants its "and", and a list of three its serial comma where it is touched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmresume.language.act_nouns import noun_acts
from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span, Token
from pmresume.translate.realise.commas import comma_edits
from pmresume.translate.realise.examples import example_edits
from pmresume.vocabulary.inflect import plural
from pmresume.vocabulary.lexicon import Lexicon

_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS", "PRP$", "DT", "PDT", "HYPH", "FW"))
_NAMES = frozenset(("NNP", "NNPS"))
_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
_MISREAD = frozenset(("conj", "ROOT", "appos", "ccomp", "dep"))  # where a plural is taken for a verb
_MODIFIES = frozenset(("amod", "compound", "nmod", "poss"))
# Behind these a list goes on or is told to be open; a colon or a bracket opens one that needs no "and".
_GOES_ON = frozenset(("and", "or", "etc", "as", "&", "nor", "plus", "then", "but", "(", ":", "-", "/", "\u2013"))
_PLACING = frozenset(("in", "at", "from", "near", "to", "of", "for"))
_NO_ITEM = re.compile(
    r"(?:inc|ltd|llc|co|corp|jr|sr|ph\.?d|usa?|uk|etc|also|both|then|not|only|one|each|all|other|others|both|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|friday)\.?",
    re.I,
)
# What says how often or with what loss, and is no further thing: "200 staff, no downtime", "six releases, bi weekly".
_HOW_WORDS = "no zero bi biweekly bi-weekly daily weekly monthly quarterly yearly annually twice once none"
_HOW = frozenset(_HOW_WORDS.split())
_SKILL = re.compile(r"skills?|player|experience|knowledge|ability", re.I)
_KIND_WORDS = (
    "tools systems software platforms products databases technologies languages methodologies protocols devices "
    "applications vendors clients customers tool system application customer client vendor"
)
_KINDS = frozenset(_KIND_WORDS.split())
MOST_WORDS = 5  # of one item


@dataclass(frozen=True, slots=True)
class _Row:
    """Items with commas alone between them: ``tokens[first:end]``, behind the token ``lead``."""

    lead: Token | None
    items: tuple[tuple[Token, ...], ...]
    behind: Token | None  # what follows, a comma aside


def list_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """An "and" before the last item of a list of things that has commas alone."""
    yield from example_edits(frame, lexicon)
    yield from comma_edits(frame, lexicon)
    if "," not in frame.text:
        return
    acts = any(c.actions or c.opener for c in frame.clauses)
    heads = {a.span.start for c in frame.clauses for a in c.actions}
    in_row = [c.span for c in frame.clauses[1:] if c.joiner.of(frame.text).strip() == ","]
    for row in _rows(frame, heads, lexicon):
        governed = acts or (row.lead is not None and row.lead.tag in ("IN", "TO"))
        if governed and len(row.items) > 1 and _is_list(row, frame, lexicon):
            if (
                row.behind is not None
                and row.behind.span.start in heads
                and any(s.holds(row.items[0][0].span) for s in in_row)
            ):
                continue  # "wrote tests, fixed bugs, code review, and deployed builds": the row is one of acts
            last, before = row.items[-1][0], row.items[-2][-1]
            gap = Span(before.span.end, last.span.start)
            yield Rewording(gap, ", and " if len(row.items) > 2 else " and ", "tidy.list", True)


def _rows(frame: Frame, heads: set[int], lexicon: Lexicon) -> Iterator[_Row]:
    """Unbroken runs of nouns with their modifiers and commas, outside brackets."""
    text = frame.text
    run: list[list[Token]] = [[]]
    lead: Token | None = None
    depth = 0
    tokens = _with_ends(frame)
    for at, token in enumerate(tokens):
        word = token.span.of(text) if token is not None else ""
        depth += word.count("(") - word.count(")")
        if token is not None and depth == 0 and word == ",":
            run.append([])
            continue
        inside = token is not None and depth == 0 and token.span.start not in heads and _nominal(token, word, lexicon)
        inside = (inside and word != "ensuring") or (bool(run[-1]) and token is not None and _stroke(token, frame.text))
        if token is not None and inside and not (_doing(token, word, lexicon) and len(run) > 1 and not run[-1]):
            run[-1].append(token)
            continue
        if token is not None and word.lower() in ("and", "&") and _act_next(tokens, at, heads, frame.text, lexicon):
            # ", and assist users": the list ends before the next act.
            following = tokens[at + 1]
            token = following if following is not None and following.span.start in heads else None
        dangling = not run[-1]
        whole = all(run[:-1] if dangling else run)
        if (
            len(run) - dangling > 1
            and whole
            and _may_end(token, word, heads, dangling=dangling)
            and not _goes_on(token, frame, heads)
        ):
            yield _Row(lead, tuple(map(_item, run[:-1] if dangling else run)), token)
        run, lead = [[]], token


def _with_ends(frame: Frame) -> list[Token | None]:
    """The words with None where a sentence ends."""
    out: list[Token | None] = []
    for n, token in enumerate(frame.tokens):
        if n and re.search(r"[.;\u2022]", frame.text[frame.tokens[n - 1].span.end : token.span.start]):
            out.append(None)
        out.append(token)
    return [*out, None]


def _act_next(tokens: list[Token | None], at: int, heads: set[int], text: str, lexicon: Lexicon) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.span.start in heads:
        return following is not None
    forms = lexicon.action_forms.get(following.span.of(text), ())
    surely = bool(forms) and not any(lexicon.actions[lemma].also for lemma, _ in forms)
    return surely and following.tag in ("VB", "VBD") and following.dep == "conj"


def _nominal(token: Token, word: str, lexicon: Lexicon) -> bool:
    if len(word) > 1 and word.isupper() and word.isalpha():
        return True  # "developers, QA"
    if token.tag == "VBG" and word in lexicon.object_forms and token.dep in ("conj", "pobj", "dobj", "appos"):
        return True
    if (
        token.tag == "VBG"
        and token.dep == "advcl"
        and word in lexicon.object_forms
        and word not in lexicon.action_forms
    ):
        return True  # "notifications, ticketing"
    if token.tag == "VBZ" and lexicon.object_forms.get(word, ("", False))[1] and token.dep in _MISREAD:
        return True  # "laptops, desktops": the parser takes some plurals for verbs
    return token.tag in _NOMINAL or (token.tag in ("VBG", "VBN", "VBD", "VB") and token.dep in _MODIFIES)


def _item(words: list[Token]) -> tuple[Token, ...]:
    """The words of an item; the "'s" of "RFP's" at its end belongs to the plural."""
    return tuple(words[:-1] if len(words) > 1 and words[-1].tag == "POS" else words)


def _stroke(token: Token, text: str) -> bool:
    """The stroke of "Flux/Redux"."""
    around = text[token.span.start - 1 : token.span.end + 1]
    return len(around) == 3 and around[1] == "/" and around[0].isalnum() and around[2].isalnum()


def _doing(token: Token, word: str, lexicon: Lexicon) -> bool:
    """ ", repairing laptops": a gerund that is no noun begins something else."""
    return token.tag == "VBG" and word in lexicon.action_forms and word not in lexicon.object_forms


def _goes_on(token: Token | None, frame: Frame, heads: set[int]) -> bool:
    """Whether more of the list may stand behind the preposition that ends it: "processes, usage of tools, rules"."""
    if token is None or token.tag not in ("IN", "TO", "VBG"):
        return False
    end = min((h for h in heads if h > token.span.start), default=len(frame.text))
    rest = re.split(r"[;.]\s", frame.text[token.span.end : end].rstrip(" ,.;"), maxsplit=1)[0]
    rest = re.sub(r",?\s*(?:and|&)?\s*$", "", rest)
    joined = re.search(r"\b(?:and|or)\b|&", rest) is not None
    return token.lemma == "of" and (joined or "," in rest)


def _may_end(token: Token | None, word: str, heads: set[int], *, dangling: bool) -> bool:
    """Whether a list may end before the token: at the end, a preposition, a participle or the next act."""
    if token is None or token.span.start in heads:
        return True
    low = word.lower()
    if low in _GOES_ON or not word[0].isalpha():
        return low == ";" or low == "."
    if dangling:
        return low in ("including", "such")
    return (
        word == "ensuring"
        or token.tag in ("IN", "TO", "WDT", "WP")
        or (token.tag == "VBG" and token.dep in ("acl", "advcl", "prep"))
    )


def _is_list(row: _Row, frame: Frame, lexicon: Lexicon) -> bool:
    text = frame.text
    lead = row.lead.span.of(text).lower() if row.lead is not None else ""
    if row.lead is None:
        # Words of an opener are not among the tokens: "Experience with Cisco routers, switches".
        opened = re.search(r"\b(?P<lead>with|in|of|on|for)\s+$", text[: row.items[0][0].span.start], re.I)
        lead = opened["lead"].lower() if opened else ":"
    if lead in (":", "(", "-", "and", "or", "&", "/"):
        return False
    unknown = 0
    if row.items[0][-1].span.of(text).lower() in _KINDS and row.items[1][0].tag in _NAMES:
        return False  # "tracking tools, Jira" names one of them
    behind = row.behind.span.of(text).lower() if row.behind is not None else ""
    last = row.items[-1][-1].span.of(text).lower()
    if lead == behind == "using" and last in noun_acts(lexicon):
        return False  # "using SSIS, BCP, migration using scripts": one more act
    for n, item in enumerate(row.items):
        words = [t.span.of(text) for t in item]
        if (
            len(item) > MOST_WORDS + (n == 0)
            or _NO_ITEM.fullmatch(words[-1])
            or _SKILL.fullmatch(words[-1])
            or _NO_ITEM.fullmatch(words[0])
            or ("/" in words and len(words) != 3)
        ):
            return False
        if n and (words[0].lower() in _HOW or (item[0].tag == "CD" and not _counts(row, n))):
            return False
        if n and words[0].lower() in ("a", "an", "this", "that", "these", "those", "some"):
            return False  # ", a third-party utility" says what the one before is
        verbal = item[-1].tag in ("VBG", "VBN", "VBZ")
        noun = item[-1].tag in _NOUNS or words[-1].isupper() or (verbal and words[-1] in lexicon.object_forms)
        if not noun and not _version(row, n):
            return False
        if n and _verb_like(words, lexicon):
            return False
        unknown += _unknown_name(item, words, frame, lexicon)
    if unknown == len(row.items) and (lead in _PLACING or (unknown == 2 and lead not in ("using", "with", "via"))):
        return False
    if unknown and len(row.items) == 2 and lead in _PLACING:
        return False
    if lead in _PLACING and len(row.items) == 2 and row.items[0][-1].tag == "CD":
        return False  # "from 9i to 10g, migration of ..."
    mixed = _unknown_name(row.items[0], [""], frame, lexicon) is False and row.items[0][-1].tag in _NAMES
    return not (mixed and len(row.items) == 2 and row.items[1][-1].tag == "NN" and row.items[1][-1].tag not in _NAMES)


def _counts(row: _Row, n: int) -> bool:
    """ "12 servers, 30 desktops", "SRX 5800, 5600"; ", 60 tables" behind what has no number says more of it."""
    return row.items[0][0].tag == "CD" or row.items[n - 1][-1].tag == "CD"


def _version(row: _Row, n: int) -> bool:
    """ "SRX 5800, 5600 firewalls": a number behind a name; a row of bare numbers may be years."""
    counts = row.items[-1][-1].tag != "CD"  # "Windows 7, 8, 10 desktops"
    return (
        row.items[n][-1].tag == "CD"
        and (n == 0 or counts)
        and any(t.tag in _NAMES or t.tag == "NN" for t in row.items[0])
    )


def _verb_like(words: list[str], lexicon: Lexicon) -> bool:
    """Whether an item may be one more act: "troubleshoot connectivity issues", "trained staff"."""
    low = words[0]
    if len(words) == 1 or low not in lexicon.action_forms or low in lexicon.object_forms:
        return False
    return f"{low} {words[1].lower()}" not in lexicon.object_forms and low not in ("stored", "shared", "related")


def _unknown_name(item: tuple[Token, ...], words: list[str], frame: Frame, lexicon: Lexicon) -> bool:
    """A capitalised name that is no tool, acronym or noun of the vocabulary: it may be a place or a firm."""
    span = Span(item[0].span.start, item[-1].span.end)
    said = span.of(frame.text)
    if any(t.tag not in (*_NAMES, "CD") for t in item) or not said[0].isupper():
        return False
    known = said.lower() in lexicon.tool_forms or any(t.start <= span.start < t.end for t in frame.tools)
    return not (known or re.search(r"[A-Z]{2}|\d", said) or said.split()[-1].lower() in lexicon.object_forms)


# "policies, process, and procedures", "problems or risk": one thing of several.
_AMONG = re.compile(
    r"\b(?P<first>[a-z]+s),\s+(?P<noun>[a-z]+)(?=,?\s+(?:and|or)\s+(?P<last>[a-z]+s)\b)"
    r"|\b(?P<one>[a-z]+s)\s+or\s+(?:[a-z]+\s)?(?P<other>[a-z]+)(?=\s*(?:$|[,.;]|(?:to|for|from|in|on|with|of|by|at)\b))"
)


def plural_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """The plural for a countable noun that stands alone in the singular among plurals."""
    for found in _AMONG.finditer(frame.text):
        name = "noun" if found["noun"] else "other"
        beside = ("first", "last") if found["noun"] else ("one",)
        known = lexicon.object_forms.get(found[name])
        if known is None or known[1] or not all(lexicon.object_forms.get(found[b], ("", False))[1] for b in beside):
            continue
        noun = lexicon.objects[known[0]]
        if noun.kind in ("thing", "abstract") and noun.plural != noun.lemma and known[0] == found[name]:
            yield Rewording(Span(*found.span(name)), plural(known[0], lexicon), "tidy.plural", True)
