"""What other linters print is read as it stands, and a reader's verdict stays with its finding."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from peers import judging, programs
from peers.finding import Said
from peers.text import export

LINE = "- Moved the mail in order to utilize it."


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    path = tmp_path / "robin.md"
    path.write_text(f"# Robin Example\n\n{LINE}\n", encoding="utf-8")
    return path


def test_write_good_is_read(resume: Path) -> None:
    (said,) = programs._write_good(f'{resume}:3:17:"in order to" is wordy or unneeded\n', "")
    assert said == Said("write-good", "robin", (3, 18), LINE, "in order to", '"in order to" is wordy or unneeded')


def test_proselint_is_read(resume: Path) -> None:
    # As version 0.16.0 prints it: position from 1, span in the file.
    found = {"message": "Use of 'utilize'.", "pos": [3, 30], "span": [46, 53]}
    printed = json.dumps({"result": {resume.as_uri(): {"diagnostics": [found]}}})
    (said,) = programs._proselint(printed, "")
    assert (said.line, said.quote, said.position) == (LINE, "utilize", (3, 30))


def test_alex_is_read(resume: Path) -> None:
    position = {"start": {"line": 3, "column": 13}, "end": {"line": 3, "column": 17}}
    message = {"reason": "Be careful with `mail`", "fatal": False, "position": position}
    printed = json.dumps([{"cwd": "/", "history": [str(resume)], "messages": [message]}])
    (said,) = programs._alex("", printed)
    assert (said.quote, said.message) == ("mail", "Be careful with `mail`")


def test_ours_is_read_from_a_document_and_with_its_suggestion() -> None:
    finding = {
        "message": "no",
        "suggestion": "say why",
        "text": "Did it",
        "quote": "it",
        "offset": [4, 6],
        "paragraph": 9,
    }
    printed = json.dumps({"unread": [], "files": [{"file": "a/robin.docx", "findings": [finding, {"message": "all"}]}]})
    first, whole = programs._ours(printed, "")
    assert first == Said("pmresume", "robin", (9, 4), "Did it", "it", "no (say why)")
    assert (whole.line, whole.quote) == ("", "")


def test_a_program_that_prints_no_findings_is_told(tmp_path: Path) -> None:
    program = programs.Program("echo", ("echo", "cannot read"), programs._write_good)
    with pytest.raises(programs.UnreadableError, match="echo ended with 0: cannot read"):
        program.run([], tmp_path)


def test_the_text_for_the_others_keeps_each_line_with_its_mark(resume: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert export(resume, tmp_path / "out").read_text(encoding="utf-8") == f"# Robin Example\n\n{LINE}\n"


def test_a_verdict_stays_with_its_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "VERDICTS", tmp_path / "verdicts.tsv")
    findings = {
        tool: [Said(tool, "robin", (n, 1), f"- line {n}", "line", f"{tool} says {n}") for n in range(60)]
        for tool in ("one", "two")
    }
    judging.draw(findings, tmp_path)
    key = [row.split("\t") for row in (tmp_path / "judge.key").read_text().splitlines()]
    assert [row[1] for row in key].count("one") == [row[1] for row in key].count("two") == judging.DRAWN
    assert "   line:  - " not in (tmp_path / "judge.txt").read_text()  # a mark would tell whose it is
    answers = [f"{number}\t{'yes' if tool == 'one' else 'no'}\tbecause" for number, tool, _ in key]
    (tmp_path / "answers").write_text("\n".join(answers))
    assert judging.take(tmp_path / "judge.key", tmp_path / "answers") == 100
    verdicts = judging.read()
    assert judging.agreed(findings["one"], verdicts) == (50, 50)
    assert judging.agreed(findings["two"], verdicts) == (0, 50)
    assert judging.agreed([replace(each, message="new") for each in findings["one"]], verdicts) == (0, 0)
