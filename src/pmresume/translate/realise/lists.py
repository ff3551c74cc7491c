"""Mends lists: "Ansible, Docker" wants its "and", and a list of three its serial comma where it is touched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span
from pmresume.vocabulary.inflect import plural
from pmresume.vocabulary.lexicon import Lexicon

_LINKS = r"(?:using|with|via|on|in|for|of|to|from|by|at|and|or|the|a|an|including|such|as|like|through|per)\b"
_ITEM = rf"(?!{_LINKS})[A-Za-z0-9][\w+#./-]*(?:\s+(?!{_LINKS})[A-Za-z0-9][\w+#./-]*){{0,2}}?"
# Items with commas between them and no "and", up to the end of the clause or a preposition.
_LIST = re.compile(
    rf"(?P<lead>\b(?:using|with|via|on|in|for|of|the|including|such as|like|through)\s+|^\w+\s+)"
    rf"(?P<items>{_ITEM}(?:,\s*{_ITEM})+)"
    r"(?=\s*(?:[;.]\s|\.?$)|\s+(?:for|from|to|with|on|in|at|by|using|via|during|across|per|as|while)\b)"
)
_OPEN = re.compile(r"\b(?:and|or|etc|including|such as|as well as)\b|[/&]", re.I)


def list_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """An "and" before the last item of a list whose items the vocabulary all knows as things of one sort."""
    for found in _LIST.finditer(frame.text):
        spans = list(_items(found))
        items = [s.of(frame.text) for s in spans]
        if _OPEN.search(found["items"]) or any(c in found["items"] for c in "()"):
            continue
        kinds = [_sort(item, frame, span, lexicon) for item, span in zip(items, spans, strict=True)]
        if "" in kinds or len(set(kinds)) > 1:
            continue
        if re.match(r",?\s*(?:and|or|&)\b", frame.text[found.end() :].lstrip()):
            continue
        last = Span(spans[-2].end, spans[-1].start)
        yield Rewording(last, ", and " if len(items) > 2 else " and ", "tidy.list", True)


def _items(found: re.Match[str]) -> Iterator[Span]:
    at = found.start("items")
    for piece in found["items"].split(","):
        blank = len(piece) - len(piece.lstrip())
        yield Span(at + blank, at + len(piece.rstrip()))
        at += len(piece) + 1


def _sort(item: str, frame: Frame, span: Span, lexicon: Lexicon) -> str:
    """ "name" for products and acronyms, "noun" for plurals and mass nouns of the vocabulary, "" for anything else."""
    if any(t.start <= span.start and span.end <= t.end for t in frame.tools) or item.lower() in lexicon.tool_forms:
        return "name"
    known = lexicon.object_forms.get(item.lower()) or lexicon.object_forms.get(item.split()[-1].lower())
    if known is not None:
        noun = lexicon.objects[known[0]]
        if noun.kind in ("people", "place", "time"):
            return ""
        verb = item.split()[0].lower() in lexicon.action_forms and item.split()[0].lower() not in lexicon.object_forms
        return "" if verb else "noun" if known[1] or noun.kind == "mass" or noun.plural == noun.lemma else ""
    return "name" if re.fullmatch(r"[A-Z][A-Z0-9]+", item) or any(item == a.short for a in lexicon.acronyms) else ""


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
