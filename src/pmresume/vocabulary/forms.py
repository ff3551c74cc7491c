"""Every surface that a verb, noun or tool may have, worked out once when the vocabulary is compiled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.inflect import inflect, regular_plural

FORMS = (VerbForm.BASE, VerbForm.THIRD, VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.GERUND)


def surfaces(action: Any) -> dict[VerbForm, str]:
    """The five forms that an action entry gives."""
    return dict(zip(FORMS, (action.lemma, action.third, action.past, action.participle, action.gerund), strict=True))


def spelling_forms(actions: Iterable[Any]) -> dict[str, list[list[str]]]:
    """Surface in lower case to [lemma, form] pairs, for the other spellings only (a run adds the five own forms)."""
    forms: dict[str, list[list[str]]] = {}
    for action in sorted(actions, key=lambda action: str(action.lemma)):
        own = set(surfaces(action).values())
        for form, surface in spelled_forms(action):
            held = forms.setdefault(surface.lower(), [])
            if surface not in own and [action.lemma, form.value] not in held:
                held.append([action.lemma, form.value])
    return {surface: found for surface, found in sorted(forms.items()) if found}


def spelled_forms(action: Any) -> Iterator[tuple[VerbForm, str]]:
    """The surfaces of an action's other spellings.

    A spelling is a variant of the base form and inflects with it ("analyse"; "setup" as "set up" does, closed up), or
    one surface with its form ("troubleshooted:past").
    """
    for spelling in action.spellings:
        text, _, form = spelling.partition(":")
        if form:
            yield VerbForm(form), text
            continue
        joint = _joint(action.lemma, text)
        for kind, surface in surfaces(action).items():
            if kind is VerbForm.BASE:
                yield kind, text
            elif joint is not None:
                yield kind, surface.replace(" ", joint)
            else:
                yield kind, inflect(text, kind)


def _joint(lemma: str, spelling: str) -> str | None:
    """What stands for the blanks of the lemma ("" in "setup", "-" in "set-up"); None for any other variant."""
    if " " not in lemma:
        return None
    return next((joint for joint in ("", "-") if lemma.replace(" ", joint) == spelling), None)


def object_forms(objects: Iterable[Any]) -> dict[str, tuple[str, bool]]:
    """Surface to (lemma, whether it is the plural); a noun's own name wins over another's plural or spelling."""
    forms: dict[str, tuple[str, bool]] = {}
    known = sorted(objects, key=lambda noun: str(noun.lemma))
    for noun in known:
        forms[noun.lemma] = (noun.lemma, False)
    for noun in known:
        if (plural := plural_of(noun)) != noun.lemma:
            forms.setdefault(plural.lower(), (noun.lemma, True))
    for noun in known:
        counted = plural_of(noun) != noun.lemma
        spelled = [spelling.lower() for spelling in noun.spellings]
        plurals = {regular_plural(spelling) for spelling in (noun.lemma, *spelled)} - {noun.lemma, plural_of(noun)}
        for spelling in spelled:
            forms.setdefault(spelling, (noun.lemma, counted and spelling in plurals))
        for spelling in spelled:
            if counted and spelling not in plurals:
                forms.setdefault(regular_plural(spelling), (noun.lemma, True))
    return forms


def plural_of(noun: Any) -> str:
    """The plural as given, or by rule."""
    return str(noun.plural or regular_plural(noun.lemma))


def tool_forms(tools: Iterable[Any]) -> dict[str, str]:
    """Name or alias in lower case to the tool's name; a name wins over another's alias."""
    known = sorted(tools, key=lambda tool: str(tool.name))
    forms = {tool.name.lower(): tool.name for tool in known}
    for tool in known:
        for alias in tool.aliases:
            forms.setdefault(alias.lower(), tool.name)
    return forms
