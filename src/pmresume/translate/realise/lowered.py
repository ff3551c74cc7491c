"""Words of a fact inside a sentence: without the capital of a beginning, with the article that they want."""

from __future__ import annotations

from pmresume.language.forms import Form, FreePart
from pmresume.vocabulary.lexicon import Lexicon

_OPENING_WORDS = """
the a an no all every each some we our they it there after before with without in on by for new old one two three"""
_OPENING = frozenset(_OPENING_WORDS.split())


def lowered(text: str, lexicon: Lexicon) -> str:
    """Without the capital of a sentence's beginning, where the first word is an ordinary one."""
    first = text.split()[0] if text else ""
    bare = first.lower()
    second = text.split()[1] if len(text.split()) > 1 else ""
    if second[:1].isupper() and not second.isupper():
        return text
    if (
        first[:1].isupper()
        and not any(c.isupper() for c in first[1:])
        and (bare in lexicon.object_forms or bare in lexicon.action_forms or bare in _OPENING)
        and bare not in lexicon.tool_forms
    ):
        return text[:1].lower() + text[1:]
    return text


def with_article(part: FreePart, lexicon: Lexicon) -> str:
    """The text with an article before its first noun where it wants one."""
    said = lowered(part.text, lexicon)
    return f"{part.article} {said}" if part.article and part.form is not Form.PAST else said
