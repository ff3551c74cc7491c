"""Check every entry anew, and note what loads but deserves a look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.compile import compile_folders
from pmresume.vocabulary.lexicon import Lexicon, build, folders_of
from pmresume.vocabulary.records import RECORDS


def validated(overlays: Sequence[Path] = ()) -> list[str]:
    """Check all files, cache or no cache; how many entries there are, then the notes. Raises VocabularyError."""
    folders = folders_of(overlays)
    lexicon = build(compile_folders(folders), [folder.label for folder in folders])
    found = notes(lexicon)
    return [*summary(lexicon), *([""] if found else []), *found]


def notes(lexicon: Lexicon) -> list[str]:
    """Forms that two verbs share, licences with a gap, entries without a counter-example; a line for each."""
    places = lexicon.places()
    found = (*_collisions(lexicon), *_unknown_verbs(lexicon), *_gaps(lexicon), *_unshown(lexicon))
    return [f"{places[id]}: {id}: {message}" for id, message in found]


def summary(lexicon: Lexicon) -> list[str]:
    """How many entries of each kind are in force."""
    kinds = {record: kind for kind, record in RECORDS.items()}
    counts = Counter(kinds[type(entry)] for entry in lexicon.entries.values())
    return [", ".join(f"{counts[kind]} {kind}" for kind in RECORDS if counts[kind])]


def _collisions(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Surfaces that are forms of two verbs ("found", "lay"): reading must choose between them."""
    for surface, found in sorted(lexicon.action_forms.items()):
        lemmas = list(dict.fromkeys(lemma for lemma, _ in found))
        if len(lemmas) > 1:
            parts = [f"{lemma} ({', '.join(form.value for own, form in found if own == lemma)})" for lemma in lemmas]
            yield lexicon.actions[lemmas[0]].id, f"`{surface}` is a form of {' and of '.join(parts)}"


def _unknown_verbs(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    for licence in lexicon.licences:
        for verb in licence.own_verb:
            if verb not in lexicon.actions:
                yield licence.id, f"`own_verb`: no action `{verb}`, so it licenses nothing"


def _gaps(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """A licence for a verb must cover all its forms, or one of them could be printed without evidence."""
    for licence in lexicon.licences:
        words = {word.lower() for word in licence.words}
        for word in licence.words:
            action = lexicon.actions.get(word.lower())
            if licence.kind == "verb" and action is not None:
                missing = sorted({action.form(form) for form in VerbForm} - words)
                if missing:
                    yield licence.id, f"`words`: lacks {', '.join(missing)}"


def _unshown(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    shown = [(phrase.id, phrase.examples) for phrase in lexicon.phrases if phrase.says]
    shown += [(entry.id, entry.examples) for entry in lexicon.constructions if entry.level == "clause"]
    for id, examples in shown:
        if not any(example.not_ for example in examples):
            yield id, "`examples`: shows nothing that the entry must leave alone"
