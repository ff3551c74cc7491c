"""How a project is called inside a sentence: "the mail migration to Exchange Online"."""

from __future__ import annotations

import re

from pmresume.language.nouns import indefinite, is_mass
from pmresume.model.frame import VerbForm
from pmresume.model.inventory import Ownership, Project
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import one_line, same
from pmresume.translate.plan.workname import WorkName, read_name
from pmresume.vocabulary.lexicon import Lexicon

_MOST_WORDS = 8
_MOST_PLAIN_WORDS = 4
_MOST_KIND_WORDS = 3
# "the failed hardware replacement" would say that the replacement failed; quotes and clauses make no noun phrase.
_UNFIT = re.compile(r"[:;\"“”?!<>=—–]| - |\b(?:failed|failing|broken|my|our|we|I|and then)\b", re.IGNORECASE)
# Kinds that say nothing before "project", or that nobody says there ("supports a support project").
_NO_KIND = (
    *("project", "projects", "initiative", "program", "other", "misc", "miscellaneous", "various"),
    *("support", "incident", "operations", "maintenance"),
)
# "the implementation of single sign-on for clinical applications"
_KINDS_OF = ("implementation", "installation", "replacement", "introduction", "upgrade", "redesign")


def project_phrase(told: Told, material: Material) -> str:
    """The project by its name, as a noun phrase; "" where the name does not make one."""
    work = told.work
    if not isinstance(work, Project) or _UNFIT.search(work.name) or re.match(r"\W*\d", work.name):
        return ""
    if re.match(r"project\s+[A-Z]", one_line(work.name), re.IGNORECASE) and len(work.name.split()) == 2:
        return one_line(work.name)
    name = read_name(material.facts(told))
    if name is None or name.gerund:
        return ""
    core = " ".join([*name.modifiers, name.head])
    whole = f"{core} {name.tail}".strip()
    if name.noun is not None or (name.venture and _names_things(name, material.lexicon)):
        if len(whole.split()) > _MOST_WORDS:
            return ""
        if work.ownership is Ownership.SUPPORTED and name.head.lower() == "support":
            return ""
        bare = name.noun is not None and name.noun.mass and not name.plural
        return whole if bare or re.match(r"(?:the|a|an)\b", whole) else f"the {whole}"
    if name.tail and name.kind and name.kind.noun in _KINDS_OF and is_mass(name.head, material.lexicon):
        return f"the {name.kind.noun} of {whole}" if len(whole.split()) < _MOST_WORDS - 1 else ""
    if name.tail or len(core.split()) > _MOST_PLAIN_WORDS or not _names_things(name, material.lexicon):
        return ""
    return f"{core} project" if core.startswith("the ") else f"the {core} project"


def short_phrase(told: Told, material: Material) -> str:
    """``the rollout``, where the project was named before; the whole phrase where one word would not do."""
    name = read_name(material.facts(told))
    whole = project_phrase(told, material)
    if name is None or name.noun is None or name.noun.mass or name.plural or not whole.startswith("the "):
        return whole
    return f"the {name.head}"


def kind_phrase(told: Told) -> str:
    """``a migration project``; "a project" where no kind is given that could stand there."""
    found = kind(told)
    return f"{indefinite(found)} {found} project" if found else "a project"


def kind(told: Told) -> str:
    """The kind as it stands before "project"; "" where it would not."""
    text = one_line(told.work.kind.replace("_", " ").replace("-", " ")) if isinstance(told.work, Project) else ""
    text = text.removesuffix(" project").removesuffix(" Project")
    if same(text) in _NO_KIND or len(text.split()) > _MOST_KIND_WORDS or not all(w.isalnum() for w in text.split()):
        return ""
    return " ".join(word.lower() if word.istitle() else word for word in text.split())


def _names_things(name: WorkName, lexicon: Lexicon) -> bool:
    """Whether the name is a run of nouns rather than an order or a report ("Replace printers", "Moved to cloud")."""
    first = (*name.modifiers, name.head)[0].lower()
    forms = [form for _, form in lexicon.action_forms.get(first, ())]
    if VerbForm.PAST in forms or VerbForm.GERUND in forms:
        return False
    return not forms or not name.modifiers or first in lexicon.object_forms or _compound(name, lexicon)


def _compound(name: WorkName, lexicon: Lexicon) -> bool:
    """ "Help desk knowledge base": the first two words are one noun."""
    return " ".join((*name.modifiers, name.head)[:2]).lower() in lexicon.object_forms
