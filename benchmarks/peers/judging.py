"""A reader's judgement: findings drawn by seed and mixed, so that nobody sees whose they are, and the verdicts kept.

A verdict is kept by the key of its finding, without any words; one whose finding is gone counts no longer.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from peers.finding import Said

VERDICTS = Path(__file__).with_name("verdicts.tsv")
SEED = 2026
DRAWN = 50
_MARK = re.compile(r"^\s*(?:#{1,6}|-)\s+")  # only the text that the others get has these: they would tell whose it is
_VERDICT = re.compile(r"\s*(\d+)\s+(yes|no)\b", re.IGNORECASE)


def draw(findings: Mapping[str, Sequence[Said]], folder: Path) -> None:
    """Write what a reader judges: findings.TOOL.txt, all mixed in judge.txt, whose they are in judge.key."""
    mixed: list[Said] = []
    for tool, said in findings.items():
        drawn = random.Random(f"{SEED} {tool}").sample(said, min(DRAWN, len(said)))
        listed = (_shown(number, each) for number, each in enumerate(drawn, 1))
        (folder / f"findings.{tool}.txt").write_text("\n".join(listed), encoding="utf-8")
        mixed += drawn
    random.Random(SEED).shuffle(mixed)
    numbered = list(enumerate(mixed, 1))
    (folder / "judge.txt").write_text("\n".join(_shown(*each) for each in numbered), encoding="utf-8")
    (folder / "judge.key").write_text(
        "".join(f"{number}\t{each.tool}\t{each.key}\n" for number, each in numbered), encoding="utf-8"
    )


def take(key: Path, verdicts: Path) -> int:
    """Keep a reader's lines ``NUMBER yes`` or ``NUMBER no`` under the keys of their findings; how many were kept."""
    keys = {row[0]: row[2] for row in (line.split("\t") for line in key.read_text(encoding="utf-8").splitlines())}
    judged = read()
    found = [match for match in map(_VERDICT.match, verdicts.read_text(encoding="utf-8").splitlines()) if match]
    judged.update({keys[match[1]]: match[2].lower() == "yes" for match in found})
    rows = (f"{each}\t{'yes' if agreed else 'no'}\n" for each, agreed in sorted(judged.items()))
    VERDICTS.write_text("".join(rows), encoding="utf-8")
    return len(found)


def read() -> dict[str, bool]:
    """Key of a finding to whether the reader would change that line for what it says."""
    if not VERDICTS.exists():
        return {}
    rows = (line.split("\t") for line in VERDICTS.read_text(encoding="utf-8").splitlines())
    return {key: verdict == "yes" for key, verdict in rows}


def agreed(said: Sequence[Said], verdicts: Mapping[str, bool]) -> tuple[int, int]:
    """How many of the judged findings the reader agrees with, and how many of ``said`` were judged."""
    judged = [verdicts[each.key] for each in said if each.key in verdicts]
    return sum(judged), len(judged)


def _shown(number: int, said: Said) -> str:
    line = " ".join(_MARK.sub("", said.line).split()) or "(the whole resume)"
    quote = " ".join(_MARK.sub("", said.quote).split())
    return f"{number}. {said.resume}\n   line:  {line}\n   words: {quote}\n   says:  {said.message}\n"
