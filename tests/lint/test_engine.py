"""What the engine does around the rules: places, faults of rules, suppressions, overlap, caps."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from pmresume.errors import ModelError
from pmresume.lint import engine
from pmresume.lint.baseline import Known, marks_of
from pmresume.lint.engine import lint_resume
from pmresume.lint.rule import Hit, Need
from pmresume.lint.settings import Settings
from pmresume.lint.suppressions import read_suppressions
from pmresume.model.finding import Severity
from pmresume.model.source_line import Format
from pmresume.readers.resume import read_resume
from tests.lint.runs import lint, resume, rule


class Chosen(Settings):
    """Settings that run the rules of a test."""

    rules = ()

    def rules_for(self, path=None):
        return self.rules


def run(read, *rules, **settings):
    chosen = Chosen(**settings)
    object.__setattr__(chosen, "rules", rules)
    return lint_resume(read, chosen)


def line_of(read, words):
    return next(n for n, line in enumerate(read.lines) if words in line.text)


def saying(*hits):
    def check(context):
        yield from hits

    return check


def test_a_finding_knows_its_words_and_the_way_to_them():
    read = resume("Patched servers", "Responsible for patching 120 servers")
    (finding,) = lint(read, "PM101").findings
    assert finding.line is not None
    assert finding.quote == "Responsible for" == read.lines[finding.line].text[finding.start : finding.end]
    assert finding.path == "Experience › Northwind Freight › bullet 2"
    assert finding.fix is not None and finding.fix.new == "Patched"


def test_a_rule_that_fails_is_a_finding_and_costs_no_other():
    def broken(context):
        yield Hit("before it breaks", 0)
        raise KeyError("nonsense")

    from pmresume.lint.rules.linter.rule_crashed import RULE

    read = resume("Patched servers")
    result = run(read, rule("PM190", broken), rule("PM191", saying(Hit("still said", 0, 0, 3))), RULE)
    assert sorted(f.code for f in result.findings) == ["PM191", "PM903"]
    assert "PM190" in result.findings[-1].message and "nonsense" in result.findings[-1].message


def test_a_place_outside_of_the_text_counts_as_a_fault_of_the_rule():
    from pmresume.lint.rules.linter.rule_crashed import RULE

    read = resume("Patched servers")
    for hit in (Hit("x", 99), Hit("x", 0, 0, 1000), Hit("x", 0, 5, 2)):
        assert [f.code for f in run(read, rule("PM190", saying(hit)), RULE).findings] == ["PM903"]


def test_a_missing_model_is_no_fault_of_a_rule():
    def check(context):
        raise ModelError("no model")
        yield

    with pytest.raises(ModelError):
        run(resume("Patched servers"), rule("PM190", check))


def test_of_rules_that_share_words_the_surest_speaks_then_the_longest():
    read = resume("Responsible for patching 120 servers")
    line = line_of(read, "Responsible")
    short, long = rule("PM190", saying(Hit("a", line, 0, 5))), rule("PM191", saying(Hit("b", line, 0, 15)))
    assert [f.code for f in run(read, short, long).findings] == ["PM191"]
    sure = replace(short, severity=Severity.ERROR)
    assert [f.code for f in run(read, sure, long).findings] == ["PM190"]


def test_a_finding_about_the_line_stands_beside_one_about_its_words():
    read = resume("Responsible for patching 120 servers")
    line = line_of(read, "Responsible")
    whole = rule("PM190", saying(Hit("a", line, 0, len(read.lines[line].text))))
    part = rule("PM191", saying(Hit("b", line, 0, 15)))
    assert [f.code for f in run(read, whole, part).findings] == ["PM191", "PM190"]


def test_a_rule_about_the_document_speaks_once():
    result = run(resume("Patched servers"), rule("PM190", saying(Hit("a"), Hit("a again"))))
    assert [f.message for f in result.findings] == ["a"]


def test_a_rule_shows_no_more_than_its_most_and_says_how_many_more():
    read = resume("Patched all the servers of the site")
    line = line_of(read, "Patched")
    hits = [Hit(str(n), line, n, n + 1) for n in range(5)]
    result = run(read, replace(rule("PM190", saying(*hits)), most=2))
    assert [f.message for f in result.findings] == ["0", "1"]
    assert result.capped == (("PM190", 3),)


def test_a_configured_severity_wins():
    read = resume("Responsible for patching 120 servers")
    (finding,) = lint(read, "PM101", severities={"PM101": Severity.INFO}).findings
    assert finding.severity is Severity.INFO


def test_options_reach_the_rule_over_its_own():
    def check(context):
        yield Hit(f"{context.options['most']} {context.options['other']}")

    made = replace(rule("PM190", check), options={"most": 1, "other": 2})
    assert run(resume("x y"), made, options={"PM190": {"most": 7}}).findings[0].message == "7 2"


def test_rules_that_need_an_inventory_are_told_as_skipped_and_word_rules_are_not():
    needing = replace(rule("PM190", saying(Hit("a"))), needs=frozenset({Need.INVENTORY}))
    word = replace(rule("PM191", saying(Hit("b"))), needs=frozenset({Need.DOCX}))
    result = run(resume("Patched servers"), needing, word)
    assert result.findings == ()
    assert [(s.codes, s.why) for s in result.skipped] == [(("PM190",), "needs an inventory")]


def test_word_rules_run_on_word_documents():
    read = resume("Patched servers")
    read = replace(read, document=replace(read.document, format=Format.DOCX))
    word = replace(rule("PM191", saying(Hit("b"))), needs=frozenset({Need.DOCX}))
    assert [f.code for f in run(read, word).findings] == ["PM191"]


def test_bullets_are_parsed_once_for_all_rules():
    calls = []

    def parse(texts):
        calls.append(texts)
        return tuple(texts)

    def check(context):
        assert len(context.frames) == 2
        return iter(())

    chosen = Chosen()
    object.__setattr__(chosen, "rules", (rule("PM190", check), rule("PM191", check)))
    assert lint_resume(resume("Patched servers", "Moved mail"), chosen, parse=parse).findings == ()
    assert calls == [("Patched servers", "Moved mail")]


@pytest.mark.parametrize(
    "comment",
    [
        "pmresume: ignore PM101 — the wording of the contract",
        "pmresume: ignore weak-opener - the wording of the contract",
        "PMRESUME: ignore PM101, PM601: the wording of the contract",
        "pmresume: ignore PM1 the wording of the contract",
    ],
)
def test_a_comment_with_a_reason_silences_its_line_only(comment):
    read = resume(f"Responsible for patching 120 servers <!-- {comment} -->", "Responsible for moving mail")
    result = lint(read, "PM101")
    assert [f.quote for f in result.suppressed] == ["Responsible for"]
    assert [f.path for f in result.findings] == ["Experience › Northwind Freight › bullet 2"]


def test_a_comment_for_the_file_silences_every_line():
    read = resume(
        "Responsible for patching servers <!-- pmresume: ignore-file PM101 — house style -->", "Tasked with moving mail"
    )
    result = lint(read, "PM101")
    assert (len(result.findings), len(result.suppressed)) == (0, 2)


def test_a_comment_without_a_reason_silences_nothing_and_is_told():
    read = resume("Responsible for patching servers <!-- pmresume: ignore PM101 -->")
    assert sorted(f.code for f in lint(read, "PM101", "PM901", "PM902").findings) == ["PM101", "PM901"]


def test_a_mistyped_rule_name_in_a_comment_is_told_with_the_nearest():
    read = resume("Responsible for patching servers <!-- pmresume: ignore weak-opner — because -->")
    message = next(f.message for f in lint(read, "PM101", "PM902").findings if f.code == "PM902")
    assert "did you mean weak-opener?" in message


def test_a_comment_about_a_rule_that_does_not_run_is_not_idle():
    read = resume("Patched servers <!-- pmresume: ignore PM601 — because -->")
    assert lint(read, "PM101", "PM902").findings == ()
    assert [f.code for f in lint(read, "PM601", "PM902").findings] == ["PM902"]


def test_every_finding_has_a_fingerprint_of_its_own():
    read = resume(*["Responsible for patching servers"] * 4)
    prints = [f.fingerprint for f in lint(read, "PM101").findings]
    assert len(set(prints)) == len(prints) == 4


def test_known_findings_are_not_shown_new_ones_are_and_mended_ones_are_stale():
    before = resume("Responsible for patching servers", "Tasked with moving mail", "Patched phones")
    known = Known(marks_of(lint(before, "PM101").findings))
    after = resume("Kept phones", "Tasked with moving mail", "Patched phones", "Responsible for phones")
    result = lint_resume(after, Settings(select=("PM101",)), known=known)
    assert [f.quote for f in result.known] == ["Tasked with"]
    assert [f.quote for f in result.findings] == ["Responsible for"]
    assert len(result.stale) == 1


def test_a_mark_of_a_rule_that_did_not_run_is_not_stale():
    known = Known(marks_of(lint(resume("Responsible for patching servers"), "PM101").findings))
    result = lint_resume(resume("Patched servers"), Settings(select=("PM601",)), known=known)
    assert result.stale == ()


def test_the_same_file_gives_the_same_result():
    read = resume("Responsible for patching servers", "Cut costs by XX%")
    assert (
        lint(read, "PM1", "PM6", ignore=("PM102", "PM104")).findings
        == lint(read, "PM1", "PM6", ignore=("PM102", "PM104")).findings
    )


def test_rules_about_the_linter_are_all_of_the_prefix_that_the_engine_runs_last():
    from pmresume.lint.rules import FAMILIES

    assert all(one.code.startswith(engine._OWN) for one in FAMILIES["linter"])


INVENTORY = """\
positions:
  - employer: Northwind Freight
    title: Systems Administrator
    tasks:
      - Responsible for patching servers  # pmresume: ignore PM101 — their wording
  - employer: Contoso
    title: Help Desk Technician
    lint: [ignore PM101 — their wording]
    tasks:
      - Responsible for the phones
      - Tasked with the queue
projects:
  - name: Mail move
    tasks:
      - Responsible for moving mail
"""


def test_an_inventory_silences_by_key_and_by_comment():
    result = lint(read_resume(None, INVENTORY.encode(), name="inventory.yaml"), "PM101", "linter")
    assert len(result.suppressed) == 3
    assert [f.code for f in result.findings] == ["PM101"]
    assert result.findings[0].path.startswith("Projects › Mail move")


@pytest.mark.parametrize("tail", [" " * 200_000, "," * 200_000, " —" * 100_000, "pmresume: ignore " * 20_000])
def test_a_hostile_comment_takes_no_time(tail):
    read = resume("Responsible for patching <!-- pmresume: ignore PM101 -->")
    remark = replace(read.document.remarks[0], text="pmresume: ignore PM101" + tail + "x")
    started = time.perf_counter()
    assert read_suppressions(replace(read, document=replace(read.document, remarks=(remark,))))
    assert time.perf_counter() - started < 1


def test_one_comment_may_hold_several_and_run_over_lines():
    comment = "<!-- pmresume: ignore PM101 —\n  their wording\n  pmresume: ignore PM601: comes later -->"
    result = lint(resume(f"Responsible for TBD {comment}"), "PM101", "PM601", "linter")
    assert (result.findings, len(result.suppressed)) == ((), 2)
