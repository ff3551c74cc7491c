from __future__ import annotations

from pathlib import Path

from pmresume.vocabulary.lexicon import load_lexicon
from pmresume.vocabulary.notice import notice_text
from pmresume.vocabulary.records import FileRecord

ROOT = Path(__file__).parents[2]


def test_notice_is_up_to_date():
    text = notice_text(load_lexicon().files)
    assert (ROOT / "NOTICE").read_text(encoding="utf-8") == text, "run: python -m pmresume.vocabulary.notice > NOTICE"


def test_the_publishers_are_named_as_they_ask():
    text = notice_text(
        [
            FileRecord("vocab/tools/a.yaml", "tools", "O*NET 29.3", "CC BY 4.0", 1),
            FileRecord("vocab/tools/b.yaml", "tools", "ESCO", "ESCO", 1),
            FileRecord("vocab/tools/c.yaml", "tools", "A glossary", "CC0", 1),
            FileRecord("vocab/tools/d.yaml", "tools", "own", "own", 1),
        ]
    )
    assert "O*NET 29.3 Database by the U.S. Department of Labor,\nEmployment and Training Administration" in text
    assert "CC BY 4.0" in text
    assert "This service uses the ESCO classification of the European Commission." in text
    assert "A glossary; licence: CC0.\n  vocab/tools/c.yaml\n" in text
    assert "  vocab/tools/a.yaml\n" in text
    assert "Written for this project; MIT licence, see LICENSE.\n  vocab/tools\n" in text
    assert "lemminflect" in text
    assert "en_core_web_sm 3.8.0" in text
