"""Small wording that several sections share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pmresume.language.numbers import Count, read_count, write_count
from pmresume.model.inventory import ScopeItem
from pmresume.vocabulary.inflect import singular
from pmresume.vocabulary.lexicon import Lexicon

_LETTERS_WORDS = """
it qa pm pmo dba hr erp crm sql noc soc sap aws ui ux bi etl vp cto cio sre ict pc ii iii iv"""
_LETTERS = frozenset(_LETTERS_WORDS.split())  # words of titles that are written in capitals
_CASED = {"devops": "DevOps", "devsecops": "DevSecOps", "sysadmin": "Sysadmin"}


def one_line(text: str) -> str:
    """``text`` with single blanks."""
    return " ".join(text.split())


def same(text: str) -> str:
    """``text`` as it is compared: one line, any case."""
    return one_line(text).casefold()


def list_and(items: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b, and c``."""
    if len(items) < 3:
        return " and ".join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def capital(text: str) -> str:
    """``text`` with its first letter as a capital; the others as they are, and "iOS" too."""
    first = re.match(r"[^\W\d_]+(?!\w)", text)
    if first is None or first[0] != first[0].lower():
        return text
    word = first[0].upper() if first[0] in _LETTERS - {"it"} else first[0][:1].upper() + first[0][1:]
    return word + text[first.end() :]


_SMALL = frozenset(["and", "or", "of", "for", "the", "to", "in", "at"])


def title_case(text: str) -> str:
    """A title typed without capitals with them: "it project manager" is "IT Project Manager"; others as typed."""
    if text != text.lower():
        return text

    def cased(word: re.Match[str]) -> str:
        low = word[0]
        if low in _LETTERS:
            return low.upper()
        return low if low in _SMALL and word.start() else _CASED.get(low, low[:1].upper() + low[1:])

    return re.sub(r"[^\W\d_][\w'’]*", cased, text)


def named(text: str, lexicon: Lexicon) -> str:
    """``text`` with the capitals of the products that the vocabulary knows: "linux servers" is "Linux servers"."""

    def spelled(word: re.Match[str]) -> str:
        name = lexicon.tool_forms.get(word[0], word[0])
        return name if name.casefold() == word[0] else word[0]

    return re.sub(r"(?<![\w-])[a-z]+(?![\w-])", spelled, text)


def scope_count(item: ScopeItem) -> Count | None:
    """The number of a scope, where it is one."""
    return read_count(item.value) if item.value.strip() else None


def scope_text(item: ScopeItem, lexicon: Lexicon) -> str:
    """``24 servers``, ``about 30 escalations per quarter``, ``nine sites``; without a number ``sites: all``."""
    key = named(one_line(item.key.replace("_", " ")), lexicon)
    count = scope_count(item)
    if count is None:
        value = one_line(item.value)
        if re.search(r"-wide$|^(?:all|every|both|several|multiple|many)$", value, re.IGNORECASE):
            return f"{value} {key}"  # "company-wide users", "all sites"
        return f"{key}: {value}" if value else key
    noun = f"{count.rest} {key}" if count.rest and same(count.rest) not in same(key) else key
    if count.value == 1 and not count.plus:
        noun = singular(noun, lexicon)
    return f"{write_count(count)} {noun}"
