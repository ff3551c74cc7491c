"""Scores the translator on real bullets: ``python benchmarks/score.py ../shared``.

Runs the development bullets through ``pmresume bullet --format jsonl``, then the two independent judges of
``shared/tools``. The pairs stay in ``score/`` for reading. Says in one line what it lacks and exits 2.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

OUT = Path(__file__).parents[1] / "score"


def main(shared: Path) -> int:
    data, tools = shared / "data" / "bullets-dev.jsonl", shared / "tools"
    lacking = [str(path) for path in (data, tools / "score_bullets.py", tools / "grammar_check") if not path.exists()]
    lacking += [program for program in ("node", "npm", "bash") if shutil.which(program) is None]
    if lacking:
        print(f"make score lacks {', '.join(lacking)}", file=sys.stderr)
        return 2
    OUT.mkdir(exist_ok=True)
    rows = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines() if line.strip()]
    lines = [" ".join(str(row["text"]).split()) for row in rows]
    _write("before.txt", lines)

    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "pmresume", "bullet", "--format", "jsonl"],
        input="\n".join(lines) + "\n",
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        print(f"pmresume bullet ended with {done.returncode}", file=sys.stderr)
        return 1
    translated = done.stdout
    seconds = time.perf_counter() - begun
    pairs = [json.loads(line) for line in translated.splitlines()]
    if [pair["before"] for pair in pairs] != lines:
        print("pmresume bullet did not give one object a line, in order", file=sys.stderr)
        return 1
    (OUT / "bullets.jsonl").write_text(translated, encoding="utf-8")
    # Two bullets of one line are two sentences to a grammar checker that reads line by line.
    _write("after.txt", [pair["after"].replace("\n", ". ") for pair in pairs])

    _judge("score.txt", [sys.executable, str(tools / "score_bullets.py"), str(OUT / "bullets.jsonl"), "--show", "1000"])
    grammar = [str(tools / "grammar_check"), str(OUT / "before.txt"), str(OUT / "after.txt")]
    _judge("grammar.txt", ["bash", *grammar])
    for name in ("score.txt", "grammar.txt"):
        print(_short((OUT / name).read_text(encoding="utf-8")))
    print(f"{len(lines)} lines in {seconds:.1f} s; pairs and every reported fault are in {OUT.name}/")
    return 0


def _judge(name: str, command: list[str]) -> None:
    said = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True).stdout
    (OUT / name).write_text(said, encoding="utf-8")


def _short(text: str, most: int = 3) -> str:
    """At most ``most`` examples a heading; all are in the file."""
    kept: list[str] = []
    shown = 0
    for line in text.splitlines():
        shown = shown + 1 if line.startswith("    ") else 0
        if shown <= most:
            kept.append(line[:200])
    return "\n".join(kept)


def _write(name: str, lines: list[str]) -> None:
    (OUT / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
