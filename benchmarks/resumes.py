"""Made-up resumes, the same at every run: what the speed of ``lint`` is measured on."""

from __future__ import annotations

from pathlib import Path

from inventory_of_twenty import tasks

POSITIONS = 4  # of a resume; each holds the bullets of one project


def resume(number: int) -> str:
    """Resume ``number``, counted from 0, as Markdown; no two hold the same lines."""
    lines = [f"# Robin Example {number}", "", "robin@example.com", "", "## Experience", ""]
    for position in range(POSITIONS):
        year = 2020 - 2 * position
        lines += [
            f"### Systems Administrator, Northwind Freight {position + 1}",
            "",
            f"May {year} – June {year + 2}",
            "",
        ]
        lines += [f"- {task}" for task in tasks(POSITIONS * number + position)] + [""]
    return "\n".join(lines)


def write_resumes(folder: Path, count: int) -> None:
    """Write the first ``count`` resumes into a new folder."""
    folder.mkdir()
    for number in range(count):
        (folder / f"resume-{number:03}.md").write_text(resume(number), encoding="utf-8")
