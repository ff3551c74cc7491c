"""The vocabulary, listed and searched."""

from __future__ import annotations

from tests.cli.run import pmresume


def test_without_a_kind_it_counts_all_kinds_and_names_the_sources():
    done = pmresume("vocab")
    assert done.returncode == 0, done.stderr
    assert any(line.split()[:1] == ["actions"] and int(line.split()[1]) >= 250 for line in done.stdout.splitlines())
    assert "vocab/openers/" in done.stdout


def test_a_kind_lists_its_entries_with_their_place():
    lines = pmresume("vocab", "openers").stdout.splitlines()
    assert lines == sorted(lines)
    assert all(line.startswith("opener.") and "vocab/openers/" in line for line in lines)


def test_search_looks_into_every_field():
    assert any(
        line.startswith("action.configure ")
        for line in pmresume("vocab", "--search", "configuring").stdout.splitlines()
    )


def test_an_overlay_adds_entries(tmp_path):
    folder = tmp_path / "mine" / "openers"
    folder.mkdir(parents=True)
    (folder / "own.yaml").write_text(
        "source: own\nlicence: own\nentries:\n"
        "  - {id: opener.tasked-daily, kind: tasked, match: [was daily tasked with]}\n",
        encoding="utf-8",
    )
    done = pmresume("vocab", "openers", "--search", "daily tasked", "--vocab", tmp_path / "mine")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("opener.tasked-daily ")


def test_a_faulty_overlay_is_told_with_its_line(tmp_path):
    folder = tmp_path / "mine" / "openers"
    folder.mkdir(parents=True)
    (folder / "own.yaml").write_text(
        "source: own\nlicence: own\nentries:\n  - {id: opener.x, kind: taskd, match: [x]}\n", encoding="utf-8"
    )
    done = pmresume("vocab", "--vocab", tmp_path / "mine")
    assert done.returncode == 2
    assert "own.yaml:4" in done.stderr
