"""Every format says the same of a report, in a form that its readers accept."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft4Validator, Draft7Validator

from pmresume.lint.rules import ALL_RULES
from pmresume.reports import github, sarif
from pmresume.reports import json as json_report
from pmresume.reports.formats import ReportFormat, is_report, render
from pmresume.reports.report import Linted, Report
from pmresume.reports.text import cells, rows
from tests.reports import samples

ROOT = Path(__file__).parents[2]
SARIF = json.loads((ROOT / "tests/data/sarif/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("format", ReportFormat)
def test_a_format_knows_again_what_it_wrote_and_nothing_else(format):
    data = render(samples.report(), format).encode()
    assert data == render(samples.report(), format).encode()
    assert is_report(data, format) and is_report(b"", format)
    assert not is_report(b"Robin Example\nLed 3 findings of an audit in 2 files and 1 folder\n", format)
    assert not any(is_report(data, other) for other in ReportFormat if other is not format)


@pytest.mark.parametrize("format", ReportFormat)
def test_a_name_that_no_encoding_can_write_is_written(format):
    from dataclasses import replace

    odd = Report((Linted(replace(samples.markdown(), name="r\udce9sum\udce9.md")),))
    assert render(odd, format).encode("utf-8")


def test_text_holds_nothing_that_moves_the_cursor():
    text = render(samples.report(), ReportFormat.TEXT)
    assert all(line.isprintable() for line in text.splitlines()[:-1]) and "\x1b" not in text
    assert f"{samples.NAME}:9:3: warning PM101 [weak-opener]" in text
    assert "resume.docx: header, paragraph 2: warning PM101" in text
    assert "resume.docx: paragraph 7: warning PM101" in text
    assert f"{samples.NAME}: error PM101" in text
    sums = text[text.index("5 findings in 3 files") :].splitlines()
    assert sums == [
        "5 findings in 3 files: 1 error, 3 warnings, 1 info",
        "1 suppressed",
        "1 known from the baseline",
        "1 rule skipped, needs an inventory: PM301",
        "2 can be mended by --fix",
    ]


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("start", [0, 100, 240, 395])
def test_the_caret_stands_under_the_words_in_any_width(width, start):
    from pmresume.model.finding import LintResult
    from pmresume.model.source_line import Place, SourceLine

    text = ("漢字 and mission 0123456789 " * 20)[:400]
    end = min(start + 30, 400)
    found = samples.finding(0, start, end, quote=text[start:end])
    result = LintResult("r.md", (found,), lines=(SourceLine(text, Place(1, 1)),))
    drawn = ["".join(part for part, _ in row) for row in rows(Report((Linted(result),)), width)]
    quoted, carets = (row for row in drawn if row.startswith("    | "))
    assert cells(quoted) <= width and cells(carets) <= width
    column = carets.index("^")
    shown, used = "", 0
    for sign in quoted:
        if used >= column:
            shown += sign
        used += cells(sign)
    shown = shown[: len(carets) - column]
    assert text[start:end].startswith(shown[:3])


def test_json_is_valid_by_the_schema_that_is_published():
    document = json.loads(render(samples.report(), ReportFormat.JSON))
    schema = json.loads((ROOT / "docs/findings.schema.json").read_text(encoding="utf-8"))
    assert (ROOT / "docs/findings.schema.json").read_text(encoding="utf-8") == json_report.schema_text()
    Draft7Validator.check_schema(schema)
    Draft7Validator(schema).validate(document)
    first, second, third = document["files"][0]["findings"]
    assert (first["start"], first["end"]) == ({"line": 9, "column": 3}, {"line": 9, "column": 18})
    assert (second["start"], second["end"]) == ({"line": 11, "column": 7}, {"line": 12, "column": 10})
    assert "start" not in third and third["severity"] == "error"
    assert first["text"][slice(*first["offset"])] == first["quote"] == "Responsible for"
    in_word = document["files"][1]["findings"][0]
    assert (in_word["paragraph"], in_word["part"]) == (2, "header")
    assert document["summary"]["failed"] is True and document["summary"]["warning"] == 3
    del document["files"][0]["findings"][0]["rule"]
    assert not Draft7Validator(schema).is_valid(document)


def test_sarif_is_valid_by_its_schema():
    log = json.loads(render(samples.report(), ReportFormat.SARIF))
    Draft4Validator(SARIF).validate(log)
    run = log["runs"][0]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [rule.code for rule in ALL_RULES]
    first, second, third, silent, known = run["results"][:5]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == "PM101"
    assert [r["level"] for r in (first, second, third)] == ["warning", "note", "error"]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "drafts/r%C3%A9sum%C3%A9%2C%201%3A2.md"
    region = {"startLine": 9, "startColumn": 3, "endLine": 9, "endColumn": 18, "snippet": {"text": "Responsible for"}}
    assert place["region"] == region
    change = first["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"] == {"text": "Led"} and change["deletedRegion"]["endColumn"] == 18
    assert (silent["suppressions"], known["suppressions"]) == ([{"kind": "inSource"}], [{"kind": "external"}])
    word = [r for r in run["results"] if "docx" in r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]]
    assert len(word) == 2 and not any("fixes" in r or "region" in str(r["locations"]) for r in word)
    assert "header, paragraph 2" in word[0]["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert not Draft4Validator(SARIF).is_valid({**log, "runs": [{"results": []}]})


def test_sarif_of_a_file_elsewhere_is_an_absolute_uri():
    from dataclasses import replace

    assert sarif.uri(Linted(replace(samples.document(), name="/tmp/my resume.docx"))) == "file:///tmp/my%20resume.docx"


def test_annotations_are_commands_that_no_text_can_break_out_of():
    lines = render(samples.report(), ReportFormat.GITHUB).splitlines()
    assert len(lines) == 6 and all(re.match(r"::(error|warning|notice) [\w=,%./ éA-Z0-9-]+::", line) for line in lines)
    assert lines[0].startswith(
        "::warning file=drafts/résumé%2C 1%3A2.md,line=9,endLine=9,col=3,endColumn=18,title=PM101 weak-opener::"
    )
    assert "hides%0D%0Awhat you did: 100 %25 of it" in lines[0] and lines[0].endswith("Try: Led patching")
    assert lines[1].startswith("::notice ") and "line=11,endLine=12,title=" in lines[1]
    assert "file=resume.docx,title=" in lines[3] and "::header, paragraph 2: “Responsible for”: " in lines[3]
    assert lines[5] == "::error title=pmresume::gone.md: no such file; name a resume"


def test_the_summary_is_a_table_that_no_text_can_break_out_of():
    told = github.summary(samples.report())
    cells_of = [re.split(r"(?<!\\)\|", line) for line in told.splitlines() if line.startswith("|")]
    assert len(cells_of) == 7 and {len(row) for row in cells_of} == {6}
    assert "<really>" not in told and "&lt;really&gt;" in told and "Not read: gone.md" in told
    many = Linted(samples.markdown().__class__("r.md", (samples.finding(None),) * 5000))
    assert len(github.summary(Report((many,))).encode()) < 2**20


def test_junit_fails_what_fails_the_run():
    suites = ElementTree.fromstring(render(samples.report(), ReportFormat.JUNIT))
    assert dict(suites.attrib) == {"name": "pmresume", "tests": "7", "failures": "2", "errors": "1"}
    first, word, clean, unread = suites
    assert [(s.get("tests"), s.get("failures")) for s in (first, word, clean, unread)] == [
        ("3", "2"),
        ("2", "0"),  # warnings, where only an error ends the run with 1
        ("1", "0"),
        ("1", "0"),
    ]
    case = first[0]
    assert case.get("name") == "PM101 weak-opener at 9:3" and case.get("line") == "9"
    assert case[0].get("type") == "warning" and "try: Led patching" in (case[0].text or "")
    assert "what you did: 100 % of it,\ufffd <really>" in (case[0].get("message") or "")
    assert word[0][0].tag == "system-out"
