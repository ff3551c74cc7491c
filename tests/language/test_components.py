"""The components work in anybody's spaCy pipeline, by their names alone."""

from __future__ import annotations

from importlib.metadata import entry_points

import pytest
import spacy
from spacy.language import Language

from pmresume.language.model_files import checked_model_directory
from pmresume.language.reading import read_frames
from pmresume.vocabulary.lexicon import load_lexicon


@pytest.fixture(scope="module")
def pipeline() -> Language:
    import pmresume.language.components  # noqa: F401  (a checkout that is not installed has no entry points)

    nlp = spacy.load(checked_model_directory(), exclude=["ner"])
    nlp.add_pipe("pmresume_clauses")
    nlp.add_pipe("pmresume_terms")
    return nlp


def test_a_plain_pipeline_reads_a_sentence(pipeline: Language) -> None:
    doc = pipeline("I configured firewalls with the storage team using Jira")
    (clause,) = doc._.pmresume_clauses
    assert [a.lemma for a in clause.actions] == ["configure"]
    assert next(v.lemma for v in doc._.pmresume_verbs) == "configure"
    assert [t.of(doc.text) for t in doc._.pmresume_tools] == ["Jira"]
    assert doc._.pmresume_marks


def test_a_bullet_without_a_subject_too(pipeline: Language) -> None:
    (clause,) = pipeline("Configures firewalls for two sites")._.pmresume_clauses
    assert [a.lemma for a in clause.actions] == ["configure"]


def test_documents_in_a_batch_do_not_mix(pipeline: Language) -> None:
    texts = ["I patched servers", "I tested restores"]
    assert [d._.pmresume_clauses[0].actions[0].lemma for d in pipeline.pipe(texts)] == ["patch", "test"]


def test_the_frame_says_the_same_as_the_components(pipeline: Language) -> None:
    text = "I configured firewalls"
    (frame,) = read_frames([text], load_lexicon())
    assert frame.clauses[0].actions[0].lemma == pipeline(text)._.pmresume_clauses[0].actions[0].lemma


def test_the_factories_are_declared() -> None:
    names = {e.name for e in entry_points(group="spacy_factories")}
    assert {"pmresume_clauses", "pmresume_terms"} <= names or not _installed()


def _installed() -> bool:
    from importlib.metadata import PackageNotFoundError, version

    try:
        version("pmresume")
    except PackageNotFoundError:
        return False
    return True
