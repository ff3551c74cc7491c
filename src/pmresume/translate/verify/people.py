"""Which nouns are people or bodies of people."""

from __future__ import annotations

from pmresume.translate.verify.glue import word_set
from pmresume.vocabulary.lexicon import Lexicon

# People and bodies that IT bullets name; the vocabulary's nouns of kind "people" come on top.
_PEOPLE = word_set(
    "team teams user users client clients customer customers vendor vendors manager managers owner owners stakeholder"
    " stakeholders engineer engineers developer developers analyst analysts administrator administrators technician"
    " technicians staff student students office department departments dept depts board council committee reseller"
    " contractor contractors carrier carriers provider providers partner partners supplier suppliers auditor auditors"
    " executive executives director directors lead leads dba dbas business finance sales marketing trainer trainers"
    " consultant consultants architect architects tester testers agent agents employee employees personnel group groups"
)


def is_people(word: str, lexicon: Lexicon) -> bool:
    """Whether a word in lower case is people, by the list above or by the vocabulary."""
    if word in _PEOPLE:
        return True
    known = lexicon.object_forms.get(word)
    return known is not None and lexicon.objects[known[0]].kind == "people"
