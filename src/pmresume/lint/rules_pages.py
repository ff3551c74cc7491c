"""What the rules say of themselves, as text and as the pages of ``docs/rules``.

``python -m pmresume.lint.rules_pages FOLDER`` writes the pages; a test compares them with the rules.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pmresume.lint.documentation import Documentation, parse
from pmresume.lint.rule import Need, Rule
from pmresume.lint.rules import ALL_RULES, FAMILIES

_NEEDS = {
    Need.NLP: "the English parser",
    Need.INVENTORY: "an inventory",
    Need.DOCX: "a Word document",
}
_ABOUT = {
    "voice": "how a bullet speaks",
    "outcome": "what came of the work",
    "evidence": "claims that the inventory does not hold",
    "context": "tools and terms with no business around them",
    "language": "the language of project management across the resume",
    "shape": "the resume as a whole",
    "machine": "what a resume parser stumbles over",
    "privacy": "what does not belong on a resume",
    "linter": "the linter itself",
}


def listed(rules: Sequence[Rule]) -> Iterator[str]:
    """One line for each rule: code, name, severity, the least strict profile, title."""
    width = max((len(rule.name) for rule in rules), default=0)
    for rule in rules:
        title = parse(rule.documentation).title
        yield f"{rule.code}  {rule.name:<{width}}  {rule.severity.value:<7}  {rule.profile.value:<6}  {title}"


def explained(rule: Rule) -> str:
    """A rule's page as plain text."""
    told = parse(rule.documentation)
    blocks = [f"{rule.code} {rule.name}", told.title, "\n".join(_facts(rule))]
    for head, body in told.sections.items():
        if body:
            rows = [f"    {row}".rstrip() for row in body.split("\n")]
            blocks.append("\n".join([f"{head}:", *rows]))
    return "\n\n".join(blocks) + "\n"


def page(rule: Rule) -> str:
    """A rule's page in Markdown."""
    told = parse(rule.documentation)
    blocks = [f"# {rule.code}: {rule.name}", told.title, "\n".join(f"- {fact}" for fact in _facts(rule))]
    for head in ("Why", "Bad", "Good", "Known false positives"):
        blocks += _section(head, told)
    silence = f"<!-- pmresume: ignore {rule.code} — the reason -->"
    blocks.append(
        f"## Silence it\n\nOn one line: a comment `{silence}` in Markdown, the same words in a Word comment. "
        f'Everywhere: `ignore = ["{rule.code}"]` under `[lint]` in `pmresume.toml`.'
    )
    return "\n\n".join(blocks) + "\n"


def index() -> str:
    """The list of all pages, by family."""
    blocks = [
        "# Rules",
        "Written from the rules themselves; `pmresume rules CODE` prints a page. Severity is confidence: an error is a "
        "contradiction or unreadable to a parser, a warning what nine readers of ten would change, an info advice.",
    ]
    for number, (family, rules) in enumerate(FAMILIES.items(), 1):
        if rules:
            rows = [
                f"| [{r.code}]({r.code}.md) | {r.name} | {r.severity.value} | {parse(r.documentation).title} |"
                for r in sorted(rules, key=lambda r: r.code)
            ]
            head = f"## PM{number}xx {family}: {_ABOUT[family]}"
            blocks.append("\n".join([head, "", "| code | name | severity | |", "| --- | --- | --- | --- |", *rows]))
    return "\n\n".join(blocks) + "\n"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    return {"README.md": index(), **{f"{rule.code}.md": page(rule) for rule in ALL_RULES}}


def _facts(rule: Rule) -> Iterator[str]:
    yield f"Severity: {rule.severity.value}"
    yield f"Profile: {rule.profile.value} and stricter"
    if rule.needs:
        yield f"Needs {' and '.join(_NEEDS[need] for need in Need if need in rule.needs)}"
    if rule.most:
        yield f"Shown at most {rule.most} times in one file"
    for name, value in sorted(rule.options.items()):
        yield f"Option {name}: {value!r} unless set under [lint.rules.{rule.code}]"


def _section(head: str, told: Documentation) -> list[str]:
    body = told.sections[head]
    if not body:
        return []
    if head in ("Bad", "Good"):
        return [f"## {head}", f"````text\n{body}\n````"]
    return [f"## {head}", body]


def main(folder: Path) -> None:
    """Write the pages, and take away those of rules that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    written = pages()
    for old in folder.glob("*.md"):
        if old.name not in written:
            old.unlink()
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
