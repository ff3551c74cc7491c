"""Clean drafts pass the gate, and one fault in a copy of a draft never does.

The data stand in tests/data/faults.
"""

from __future__ import annotations

import pytest

from tests.translate.verify.planted import cases, clean_drafts, planted_faults, problems


@pytest.mark.parametrize("draft", clean_drafts(), ids=lambda d: f"{d.case}-{d.name}")
def test_clean_draft_passes(draft, record_property):
    found = problems(draft)
    record_property("planted", ("clean draft", not found))
    assert not found, (draft.text, found)


@pytest.mark.parametrize("fault", planted_faults(), ids=lambda f: f"{f.draft.case}-{f.draft.name}-{f.kind}")
def test_planted_fault_is_caught(fault, record_property):
    found = problems(fault.draft)
    record_property("planted", (fault.kind, bool(found)))
    assert found, fault.draft.text


def test_the_suite_is_as_large_as_promised():
    assert len(cases()) >= 25
    assert len(clean_drafts()) >= 120
    assert len(planted_faults()) >= 300
