from __future__ import annotations

import dataclasses
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pmresume.vocabulary import compile as compiling
from pmresume.vocabulary import lexicon as lexicons
from pmresume.vocabulary.compile import base_folder, cache_folder, read_folder
from pmresume.vocabulary.lexicon import Lexicon, lexicon_of
from tests.vocabulary.samples import PATCH, SERVER


@pytest.fixture
def folder(write):
    return write({"actions/a": PATCH, "objects/a": SERVER})


def fresh(folder: Path) -> Lexicon:
    """Loaded as a new process would."""
    lexicons._LOADED.clear()
    return lexicon_of([read_folder(folder, "vocab")])


def told(lexicon: Lexicon) -> dict[str, object]:
    return {field.name: getattr(lexicon, field.name) for field in dataclasses.fields(lexicon)}


def forbid_compiling(monkeypatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(compiling, "compile_folders", never)


def test_the_second_run_reads_the_cache_and_gets_the_same(folder, monkeypatch):
    first = fresh(folder)
    forbid_compiling(monkeypatch)
    second = fresh(folder)
    assert second is not first
    assert told(second) == told(first)


def test_one_process_gets_one_object(folder):
    assert lexicon_of([read_folder(folder, "vocab")]) is lexicon_of([read_folder(folder, "vocab")])


def test_a_changed_file_is_seen(folder):
    old = fresh(folder)
    (folder / "objects" / "a.yaml").write_text("source: own\nlicence: own\nentries:\n- {lemma: rack, class: place}\n")
    new = fresh(folder)
    assert set(new.objects) == {"rack"}
    assert new.digest != old.digest


def test_a_renamed_file_is_seen(folder):
    old = fresh(folder)
    (folder / "objects" / "a.yaml").rename(folder / "objects" / "b.yaml")
    assert fresh(folder).digest != old.digest


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b"patch", b"match"),
        lambda content: b"[]",
        lambda content: b"\x80\x04\x95 not JSON",
        lambda content: content + b" ",
    ],
    ids=["empty", "cut", "altered", "list", "binary", "longer"],
)
def test_a_corrupt_cache_is_made_anew(folder, cache, spoil):
    first = fresh(folder)
    (kept,) = cache.glob("vocabulary-*.json")
    sound = kept.read_bytes()
    kept.write_bytes(spoil(sound))
    assert told(fresh(folder)) == told(first)
    assert kept.read_bytes() == sound


def test_a_cache_that_is_a_folder_does_no_harm(folder, cache):
    first = fresh(folder)
    (kept,) = cache.glob("vocabulary-*.json")
    kept.unlink()
    kept.mkdir()
    assert told(fresh(folder)) == told(first)
    assert not list(cache.glob(".vocabulary-*"))


def test_an_unwritable_cache_still_works(folder, tmp_path, monkeypatch):
    # A file where the folder should be: refused even to root, who may write anywhere else.
    (tmp_path / "blocked").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "blocked"))
    assert set(fresh(folder).actions) == {"patch"}


def test_no_home_still_works(folder, monkeypatch):
    def homeless() -> Path:
        raise RuntimeError("no home")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", homeless)
    assert cache_folder() is None
    assert set(fresh(folder).actions) == {"patch"}


@pytest.mark.skipif(os.name == "nt", reason="paths of the other systems")
@pytest.mark.parametrize(
    ("platform", "variables", "place"),
    [
        ("linux", {}, "/home/sam/.cache/pmresume"),
        ("linux", {"XDG_CACHE_HOME": "/var/tmp/sam"}, "/var/tmp/sam/pmresume"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, "/home/sam/.cache/pmresume"),
        ("darwin", {}, "/home/sam/Library/Caches/pmresume"),
    ],
)
def test_where_the_cache_lies(monkeypatch, platform, variables, place):
    monkeypatch.delenv("XDG_CACHE_HOME")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/home/sam"))
    assert cache_folder() == Path(place)


def test_old_files_are_pruned(folder, cache):
    for number in range(12):
        text = f"source: own\nlicence: own\nentries:\n- {{lemma: rack {number}, class: place}}\n"
        (folder / "objects" / "a.yaml").write_text(text)
        fresh(folder)
    assert len(list(cache.glob("vocabulary-*.json"))) == compiling._KEEP


def test_the_compiled_file_may_lie_in_the_folder(folder, cache, monkeypatch):
    first = fresh(folder)
    assert compiling.main([str(folder), str(folder / compiling.PRECOMPILED)]) == 0
    for kept in cache.iterdir():
        kept.unlink()
    forbid_compiling(monkeypatch)
    assert told(fresh(folder)) == told(first)


def test_a_compiled_file_of_other_sources_is_not_used(folder):
    compiling.main([str(folder), str(folder / compiling.PRECOMPILED)])
    (folder / "objects" / "a.yaml").write_text("source: own\nlicence: own\nentries:\n- {lemma: rack, class: place}\n")
    assert set(fresh(folder).objects) == {"rack"}


def _load(folder: str, queue: multiprocessing.Queue[str]) -> None:
    queue.put(fresh(Path(folder)).digest)


def test_many_processes_at_once_agree(folder, cache):
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    runs = [context.Process(target=_load, args=(str(folder), queue)) for _ in range(4)]
    for run in runs:
        run.start()
    digests = {queue.get(timeout=60) for _ in runs}
    for run in runs:
        run.join(60)
    assert len(digests) == 1
    assert [run.exitcode for run in runs] == [0] * 4
    assert len(list(cache.iterdir())) == 1


def test_a_warm_run_imports_neither_pydantic_nor_yaml(tmp_path):
    code = (
        "import sys; from pmresume.vocabulary.lexicon import load_lexicon; load_lexicon(); "
        "print(*sorted({'pydantic', 'yaml', 'spacy', 'lemminflect', 'tempfile'} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(compiling.__file__).parents[2])}
    runs = [
        subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert "pydantic" in runs[0].stdout
    assert runs[1].stdout.strip() == ""


def test_the_base_folder_holds_the_vocabulary():
    assert (base_folder() / "actions").is_dir()
