"""A bullet cut into sentences with a subject, every character of which remembers where the user typed it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmresume.language.reading import read_frames
from pmresume.language.segments import cut, prepare
from pmresume.model.frame import Frame, Span
from pmresume.vocabulary.lexicon import load_lexicon

LEXICON = load_lexicon()


def sentences(text: str) -> list[str]:
    return [span.of(text) for _, span in cut(text, LEXICON)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Patched servers. Tested restores.", ["Patched servers", "Tested restores"]),
        ("Patched servers; tested restores", ["Patched servers", "tested restores"]),
        ("• Patched servers", ["Patched servers"]),
        ("1) Patched servers", ["Patched servers"]),
        ("o Patched servers", ["Patched servers"]),
        ("Patched servers e.g. Windows hosts", ["Patched servers e.g. Windows hosts"]),
        ("Patched servers for St. Anna school", ["Patched servers for St. Anna school"]),
        ("Patched servers (see below; all sites)", ["Patched servers (see below; all sites)"]),
        ("Patched servers.Tested restores", ["Patched servers", "Tested restores"]),
        ("Patched servers.- - Tested restores", ["Patched servers", "Tested restores"]),
        ("Kept logs for the team Preparing reports", ["Kept logs for the team", "Preparing reports"]),
        ("Kept logs for Monitoring tools", ["Kept logs for Monitoring tools"]),
        ("Deployed Lightening components", ["Deployed Lightening components"]),
        ("Used Node.Js for portals", ["Used Node.Js for portals"]),
        ("   ", []),
        ("", []),
    ],
)
def test_cut(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("Configures firewalls", "I configured firewalls"),
        ("Configuring and testing firewalls", "I configured and tested firewalls"),
        ("Responsible for configuring firewalls", "I configured firewalls"),
        ("Configured and maintainedEMR clusters", "I configured and maintained EMR clusters"),
        ("Configure and administration of firewalls", "I configured and administered firewalls"),
        ("On-call support for two sites", "On-call support for two sites"),
        ("Testing of the portal", "Testing of the portal"),
    ],
)
def test_the_parser_gets_a_subject_and_a_past_tense(text: str, parsed: str) -> None:
    ((joiner, span),) = cut(text, LEXICON)
    assert prepare(text, joiner, span, LEXICON).parse_text == parsed


def test_a_segment_maps_back_to_the_user_s_own_characters() -> None:
    text = "Responsible for configuring “edge” firewalls"
    ((joiner, span),) = cut(text, LEXICON)
    segment = prepare(text, joiner, span, LEXICON)
    at = segment.parse_text.index("firewalls")
    found = segment.to_source(at, at + len("firewalls"))
    assert found is not None
    assert found.of(text) == "firewalls"
    assert segment.to_source(0, 1) is None  # the subject is ours


def spans(frame: Frame) -> list[Span]:
    found: list[Span] = []
    for clause in frame.clauses:
        found += [clause.span, clause.joiner, *(a.span for a in clause.actions)]
        found += [clause.opener.span] if clause.opener else []
        found += [clause.lead] if clause.lead else []
        found += [clause.object.span, clause.object.head] if clause.object else []
        found += [s for p in clause.parts for s in (p.span, p.marker)]
    found += [v.span for v in frame.verbs] + [m.span for m in frame.marks] + [q.span for q in frame.quantities]
    return [*found, *frame.tools, *(t.span for t in frame.tokens)]


_PIECES = (
    "Configured configures Responsible for the and , ; . servers with using to prevent outages (RMAN) Jira 12 which "
    "was not by vendor weekly Setup test support – “quoted” naïve 数据 Ünïcode \u00a0 \t & / e.g. • installing of"
)
WORDS = st.sampled_from(_PIECES.split(" "))
TEXTS = st.one_of(st.lists(WORDS, max_size=14).map(" ".join), st.text(max_size=60))


@settings(max_examples=120, deadline=None)
@given(TEXTS)
def test_every_span_lies_in_the_text_whatever_it_is(text: str) -> None:
    (frame,) = read_frames([text], LEXICON)
    assert frame.text == text
    for span in spans(frame):
        assert 0 <= span.start <= span.end <= len(text)
    for quantity in frame.quantities:
        assert quantity.text.strip() in text
    ordered = [c.span for c in frame.clauses]
    assert all(a.end <= b.start for a, b in pairwise(ordered))
