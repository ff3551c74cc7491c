"""What differs between two translations."""

from __future__ import annotations

from pmresume.model.bullet import Bullet, Status
from pmresume.model.translation import Entry, Translation
from pmresume.translate.changes import Change, Kind, changes, count


def entry(name: str, *lines: str, path: str = "projects[0]") -> Entry:
    return Entry(path, name, tuple(Bullet("", line, Status.REWRITTEN) for line in lines))


def told(*entries: Entry) -> Translation:
    return Translation(entries)


OLD = entry("Upgrade", "Upgraded 24 servers across 12 branches", "Briefed the branch managers")


def test_the_same_is_no_change():
    assert changes(told(OLD), told(OLD)) == ()


def test_a_bullet_in_new_words_is_one_change():
    new = entry("Upgrade", "Upgraded 26 servers across 12 branches", "Briefed the branch managers")
    (found,) = changes(told(OLD), told(new))
    assert found.name == "Upgrade"
    assert found.changes == (
        Change(Kind.REWORDED, "Upgraded 24 servers across 12 branches", "Upgraded 26 servers across 12 branches"),
    )
    assert not found.reordered


def test_what_has_nothing_in_common_is_added_and_removed():
    new = entry("Upgrade", "Upgraded 24 servers across 12 branches", "Cut outages from nine hours to one")
    (found,) = changes(told(OLD), told(new))
    assert [c.kind for c in found.changes] == [Kind.ADDED, Kind.REMOVED]
    assert count([found]) == 2


def test_lines_of_one_task_are_one_line_whatever_the_words():
    old = Entry("projects[0]", "A", (Bullet("fixed it", "Repaired all of it", Status.REWRITTEN),))
    new = Entry("projects[0]", "A", (Bullet("fixed it", "Restored service within hours", Status.REWRITTEN),))
    (found,) = changes(told(old), told(new))
    assert [c.kind for c in found.changes] == [Kind.REWORDED]


def test_lines_of_one_fact_are_one_line_whatever_the_words():
    def line(text: str) -> Bullet:
        return Bullet("", text, Status.REWRITTEN, paths=("projects[0].risks[0].risk",))

    (found,) = changes(
        told(Entry("projects[0]", "A", (line("Contained the outage"),))),
        told(Entry("projects[0]", "A", (line("Kept downtime away"),))),
    )
    assert [c.kind for c in found.changes] == [Kind.REWORDED]


def test_a_project_put_before_another_changes_nothing_of_it():
    first = entry("New", "Wrote a plan")
    moved = entry("Upgrade", *(b.text for b in OLD.bullets), path="projects[1]")
    (found,) = changes(told(OLD), told(first, moved))
    assert found.name == "New"
    assert [c.kind for c in found.changes] == [Kind.ADDED]


def test_a_new_name_is_no_new_project():
    renamed = entry("Branch upgrade", *(b.text for b in OLD.bullets))
    assert changes(told(OLD), told(renamed)) == ()


def test_what_is_gone_is_removed():
    (found,) = changes(told(OLD), told())
    assert [c.kind for c in found.changes] == [Kind.REMOVED, Kind.REMOVED]
    assert found.name == "Upgrade"


def test_another_order_is_said():
    (found,) = changes(told(OLD), told(entry("Upgrade", *(b.text for b in reversed(OLD.bullets)))))
    assert found.changes == ()
    assert found.reordered


def test_a_position_is_never_taken_for_a_project_of_its_name():
    position = entry("Upgrade", "Ran the desk", path="positions[0]")
    found = changes(told(OLD), told(position))
    assert [[c.kind for c in f.changes] for f in found] == [[Kind.ADDED], [Kind.REMOVED, Kind.REMOVED]]
