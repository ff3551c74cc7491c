"""``make proof``: every document through the programs that others read it with.

LibreOffice renders each example in each theme; every word of each resume must come back, in order and with nothing
added, from python-docx, docx2txt, mammoth and LibreOffice's text export. Then the proofs of the parts, each a script of
its own. Says in one line what it lacks and exits 2; exits 1 where something did not hold.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from docx import Document

import openxml
from proof import documents, figures, tools
from proof.words import Cluster, Comparison, clusters, compare

BUILD = documents.ROOT / "build" / "proof"
# Each exits 0 where what it proves holds, and prints its figure last, on one line.
SCRIPTS = tuple(
    name
    for name in ("adopt_proof", "report_proof", "precommit_proof", "peers_proof")
    if (documents.ROOT / "benchmarks" / f"{name}.py").exists()
)


def main() -> int:
    lacking = tools.lacking()
    if not documents.PROJECTS.exists():
        lacking.append(f"the development projects ({documents.PROJECTS})")
    others = tools.OtherReaders(BUILD.parent / "proof-env")
    try:
        if lacking:
            raise tools.LackingError(", ".join(lacking))
        others.install()
    except tools.LackingError as fault:
        print(f"make proof lacks {fault}", file=sys.stderr)
        return 2
    print("Translating", flush=True)
    written = documents.written(BUILD / "docx")
    whole, rows = round_trip(written, others)
    rows.append(rendered([each.path for each in written if each.example]))
    try:
        proofs = [schema([each.path for each in written]), *map(part, SCRIPTS)]
    except openxml.Lacking as fault:
        print(f"make proof lacks: {fault}", file=sys.stderr)
        return 2
    figures.write([*rows, *(row for _, row in proofs)])
    return 0 if whole and all(held for held, _ in proofs) else 1


def round_trip(written: list[documents.Written], others: tools.OtherReaders) -> tuple[bool, list[figures.Row]]:
    """Whether every word came back from every reader, and the figures."""
    paths = [each.path for each in written]
    exported = tools.convert(paths, "txt:Text (encoded):UTF8", BUILD / "text")
    texts = {
        "python-docx": {path.stem: _paragraphs(path) for path in paths},
        **others.read(paths),
        "LibreOffice": {path.stem: path.read_text(encoding="utf-8-sig") for path in exported},
    }
    expected: dict[str, tuple[Cluster, ...]] = {each.path.stem: clusters(each.resume) for each in written}
    whole, rows = True, []
    for reader, by_name in texts.items():
        found = {name: compare(expected[name], text) for name, text in by_name.items()}
        for name, comparison in found.items():
            if not comparison.whole:
                print(f"{reader}: {name}: {_short(comparison)}, near “{comparison.near}”")
        held = all(comparison.whole for comparison in found.values())
        total = sum(comparison.expected for comparison in found.values())
        kept = sum(comparison.kept for comparison in found.values())
        added = sum(comparison.given - comparison.kept for comparison in found.values())
        figure = f"{kept} of {total} in order, {added} more, in {len(found)} documents"
        print(f"{reader}: {figure}", flush=True)
        rows.append(figures.Row(f"words of the DOCX back from {reader}", figure, "all, none more"))
        whole &= held
    return whole, rows


def rendered(paths: list[Path]) -> figures.Row:
    """Each example as PDF and as pictures of its pages, their number printed."""
    counts = []
    for pdf in tools.convert(paths, "pdf", BUILD / "pdf"):
        count = len(tools.pages(pdf, BUILD / "png"))
        counts.append(f"{pdf.stem} {count}")
        print(f"{pdf.stem}: {count} {'page' if count == 1 else 'pages'}", flush=True)
    return figures.Row("pages of the examples in LibreOffice", ", ".join(counts), "opens, no repair")


def schema(paths: list[Path]) -> tuple[bool, figures.Row]:
    """Whether Microsoft's validator finds nothing. Raises openxml.Lacking."""
    openxml.prove_teeth(paths[0])
    found = {path: openxml.findings(path) for path in paths}
    for path, lines in found.items():
        print("".join(f"{path.name}: {line}\n" for line in lines), end="")
    figure = f"{sum(map(len, found.values()))} findings in {len(found)} documents"
    print(f"Open XML schema: {figure}", flush=True)
    return not any(found.values()), figures.Row("Open XML schema, by Microsoft's validator", figure, "none")


def part(name: str) -> tuple[bool, figures.Row]:
    """The proof of one part, a script of its own: whether it held, and its last line."""
    command = [sys.executable, str(documents.ROOT / "benchmarks" / f"{name}.py")]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    print(done.stdout.decode(errors="replace"), end="", flush=True)
    last = done.stdout.decode(errors="replace").strip().rpartition("\n")[2]
    return done.returncode == 0, figures.Row(f"`benchmarks/{name}.py`", last, "holds")


def _paragraphs(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)


def _short(comparison: Comparison) -> str:
    return f"{comparison.kept} of {comparison.expected} words in order, {comparison.given} given"


if __name__ == "__main__":
    sys.exit(main())
