"""Every surface that a verb, noun or tool may have.

What takes rules (other spellings and their inflections) is worked out once, when the vocabulary is compiled. The forms
that stand in the entries, thousands of them, are gathered in every run by plain loops: quicker than reading them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.noun_rules import regular_plural
from pmresume.vocabulary.records import ActionRecord, ObjectRecord, ToolRecord

FORMS = (VerbForm.BASE, VerbForm.THIRD, VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.GERUND)


def surfaces(action: Any) -> dict[VerbForm, str]:
    """The five forms that an action entry gives."""
    return dict(zip(FORMS, (action.lemma, action.third, action.past, action.participle, action.gerund), strict=True))


def verb_spellings(actions: Iterable[Any]) -> dict[str, list[list[str]]]:
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


def noun_spellings(objects: Iterable[Any]) -> dict[str, list[Any]]:
    """Surface to [lemma, whether it is the plural], for the other spellings only and their plurals."""
    forms: dict[str, list[Any]] = {}
    known = sorted(objects, key=lambda noun: str(noun.lemma))
    own = {noun.lemma for noun in known} | {plural_of(noun) for noun in known}
    for noun in known:
        counted = plural_of(noun) != noun.lemma
        spelled = [spelling.lower() for spelling in noun.spellings]
        plurals = {regular_plural(spelling) for spelling in (noun.lemma, *spelled)} - {noun.lemma}
        for spelling in spelled:
            forms.setdefault(spelling, [noun.lemma, counted and spelling in plurals])
        for spelling in spelled:
            if counted and spelling not in plurals:
                forms.setdefault(regular_plural(spelling), [noun.lemma, True])
    return {surface: found for surface, found in sorted(forms.items()) if surface not in own}


def plural_of(noun: Any) -> str:
    """The plural as given, or by rule."""
    return str(noun.plural or regular_plural(noun.lemma))


def action_forms(
    actions: Sequence[ActionRecord], spelled: Mapping[str, Sequence[Sequence[str]]]
) -> dict[str, tuple[tuple[str, VerbForm], ...]]:
    """The verbs' own forms, then those of other spellings."""
    forms: dict[str, tuple[tuple[str, VerbForm], ...]] = {}
    base, third, past, participle, gerund = FORMS
    for action in actions:
        lemma = action.lemma
        for surface, form in (
            (lemma, base),
            (action.third, third),
            (action.past, past),
            (action.participle, participle),
            (action.gerund, gerund),
        ):
            if surface in forms:
                forms[surface] += ((lemma, form),)
            else:
                forms[surface] = ((lemma, form),)
    kinds = {form.value: form for form in FORMS}
    for surface, found in spelled.items():
        forms[surface] = forms.get(surface, ()) + tuple([(lemma, kinds[name]) for lemma, name in found])
    return forms


def object_forms(
    objects: Sequence[ObjectRecord], spelled: Mapping[str, tuple[str, bool]]
) -> dict[str, tuple[str, bool]]:
    """Surface to (lemma, whether it is the plural); a noun's own name wins over another's plural."""
    forms = {surface: (lemma, plural) for surface, (lemma, plural) in spelled.items()}
    for noun in objects:
        forms[noun.plural] = (noun.lemma, True)
    for noun in objects:
        forms[noun.lemma] = (noun.lemma, False)
    return forms


def tool_forms(tools: Sequence[ToolRecord]) -> dict[str, str]:
    """Name or alias in lower case to the tool's name; a name wins over another's alias."""
    forms: dict[str, str] = {}
    for tool in tools:
        for alias in tool.aliases:
            forms.setdefault(alias.lower(), tool.name)
    for tool in tools:
        forms[tool.name.lower()] = tool.name
    return forms
