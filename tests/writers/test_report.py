"""The report as a page: what stands on it, that it is sound HTML, and that nothing on it runs or leaves it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from pmresume.model.bullet import Bullet, LeftOut, Origin, OriginKind, Piece, Question, Status
from pmresume.model.inventory import Inventory
from pmresume.model.translation import Entry, Evidence, Translation
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.writers.digest import is_own_markdown, mark_markdown
from pmresume.writers.report import Report, is_own_report, mark_report, render
from pmresume.writers.report.gather import gather

EVIL = "</title></style><script>alert('x')</script><img src=http://evil.example/x onerror=alert(1)>\" & <!-- {{ 7*7 }}"
VOID = {"meta", "path", "circle", "use", "br"}
DIMENSIONS = ("scope", "schedule", "dependency", "stakeholder", "risk", "change", "result")


class Page(HTMLParser):
    """Elements with their attributes and text, as a browser sees them."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str], list[str]]] = []
        self.comments: list[str] = []
        self._open: list[int] = []
        self.feed(html)
        self.close()
        assert self._open == [], "elements left open"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}, []))
        if tag not in VOID:
            self._open.append(len(self.elements) - 1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}, []))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.elements[self._open.pop()][0] == tag, tag

    def handle_data(self, data: str) -> None:
        for n in self._open:
            self.elements[n][2].append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    def texts(self, tag: str, css: str = "") -> list[str]:
        """The text of each such element, white space as one blank."""
        return [
            " ".join("".join(text).split())
            for name, attributes, text in self.elements
            if name == tag and (not css or css in attributes.get("class", "").split())
        ]


def inventory(text: str) -> Inventory:
    return conceal(read_inventory(None, text=text, name="test").inventory)


def evil_inventory() -> Inventory:
    found = inventory(
        "as_of: 2024-05-01\nperson: {name: x}\ntarget: {role: y}\n"
        "positions: [{title: Admin, employer: Firm, id: p1, tasks: [patched servers]}]\n"
        "projects: [{name: Move, position: p1, scope: {servers: 24}, tasks: [moved servers]}]\n"
    )
    position = found.positions[0].model_copy(update={"title": f"Admin {EVIL}", "employer": EVIL})
    project = found.projects[0].model_copy(update={"name": f"Move {EVIL}"})
    return found.model_copy(
        update={
            "person": found.person.model_copy(update={"name": f"Ana {EVIL}"}),
            "target": found.target.model_copy(update={"role": EVIL}),
            "positions": (position,),
            "projects": (project,),
        }
    )


def piece(text: str, kind: OriginKind = OriginKind.GLUE, ref: str = "") -> Piece:
    return Piece(text, Origin(kind, ref))


def evil_translation() -> Translation:
    told = Bullet(
        before=f"moved {EVIL}\nand more",
        text=f"Moved {EVIL}, finishing 24",
        status=Status.REWRITTEN,
        pieces=(
            piece("Moved", OriginKind.VOCABULARY, f"move.{EVIL}"),
            piece(f" {EVIL}", OriginKind.TASK, "projects[0].tasks[0]:0-5"),
            piece(", finishing", OriginKind.VOCABULARY, "move.x"),
            piece(" "),
            piece("24", OriginKind.FACT, "projects[0].scope.servers"),
        ),
        dimensions=("scope", EVIL),
        left_out=(LeftOut(EVIL, EVIL, EVIL),),
        moved_to_tools=(EVIL,),
        questions=(Question(f"Who {EVIL}?", "projects[0].results", 90),),
        warnings=(EVIL,),
    )
    said = Bullet("", EVIL, Status.UNCHANGED, said=True, warnings=(EVIL,), pieces=(piece(EVIL, OriginKind.FACT, "p"),))
    fell = Bullet(EVIL, EVIL, Status.UNCHANGED, fell_back=True, reason=f"no wording passed verification: {EVIL}")
    declined = Bullet(EVIL, EVIL, Status.DECLINED, reason=EVIL)
    coverage = tuple(zip(DIMENSIONS, [*Evidence, *Evidence, Evidence.SHOWN], strict=True))
    project = Entry(
        "projects[0]",
        f"Move {EVIL}",
        (told, said),
        left_out=(LeftOut(EVIL, EVIL),),
        questions=(Question(EVIL, EVIL),),
        coverage=coverage,
        warnings=(EVIL,),
    )
    position = Entry("positions[0]", f"Admin {EVIL}", (fell, declined, replace(said, warnings=())))
    questions = tuple(Question(f"Question {n} {EVIL}", "projects[0].results", 90 - n) for n in range(5))
    return Translation((project, position), questions, (EVIL,))


def evil_report() -> Report:
    return gather(
        evil_inventory(), evil_translation(), source=EVIL, vocabulary="abc123", version="0.1.0", warnings=[EVIL]
    )


@pytest.fixture(scope="module")
def html() -> str:
    return render(evil_report())


@pytest.fixture(scope="module")
def page(html: str) -> Page:
    return Page(html)


def test_nothing_of_the_text_becomes_markup(html, page):
    tags = Counter(name for name, _, _ in page.elements)
    assert not {"script", "img", "iframe", "object", "link", "form", "base"} & set(tags)
    assert tags["title"] == tags["style"] == tags["html"] == tags["body"] == 1
    assert page.comments == []
    assert "alert('x')" in page.texts("h1")[0], "it is printed as typed"
    assert "49" not in html.split("</style>")[1]


def test_no_attribute_runs_or_loads_anything(page):
    for _, attributes, _ in page.elements:
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "srcset", "style")]
        assert attributes.get("href", "#").startswith("#")
    policy = next(a["content"] for _, a, _ in page.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")


def test_the_style_loads_nothing(html):
    style = html.split("<style>")[1].split("</style>")[0]
    assert not re.search(r"url\(|@import|https?:", style)


def test_every_link_leads_somewhere_and_every_id_is_one(page):
    ids = Counter(a["id"] for _, a, _ in page.elements if "id" in a)
    assert set(ids.values()) == {1}
    links = {a["href"].removeprefix("#") for _, a, _ in page.elements if "href" in a}
    named = {i for _, a, _ in page.elements if "aria-labelledby" in a for i in a["aria-labelledby"].split()}
    assert links | named <= set(ids)
    assert {"projects-0", "positions-0"} <= links | set(ids)


def test_headings_go_down_one_at_a_time(page):
    levels = [int(name[1]) for name, _, _ in page.elements if re.fullmatch(r"h[1-6]", name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_each_line_stands_whole_with_the_origin_of_its_words(page):
    lines = page.texts("p", "line")
    assert lines[0] == f"Moved {EVIL}, finishing 24"
    assert lines[1:] == [EVIL] * 4
    tips = {a.get("title") for name, a, _ in page.elements if name == "span" and a.get("class") == "fact"}
    assert "fact projects[0].scope.servers: 24" in tips
    assert page.texts("span", "vocabulary")[:3] == ["dotted line", "Moved", "finishing"], "a comma is nobody's word"
    assert any(li.startswith("24 fact projects[0].scope.servers") for li in page.texts("li"))


def test_own_words_are_marked(page):
    assert sum("said" in a.get("class", "").split() for name, a, _ in page.elements if name == "section") == 2
    assert page.texts("li", "state").count("your own words") == 2


def test_the_picture_is_a_table_with_words_for_those_who_do_not_see_it(page):
    cells = page.texts("td")
    evidence = [*Evidence, *Evidence, Evidence.SHOWN]
    assert cells[:7] == [e.value for e in evidence]
    assert cells[7:] == [str(int(e is Evidence.SHOWN)) for e in evidence]
    scopes = [a.get("scope") for name, a, _ in page.elements if name == "th"]
    assert scopes == ["col"] * 8 + ["row"] * 2


def test_every_bullet_is_counted_once():
    tally = evil_report().tally
    assert (tally.bullets, tally.verified, tally.fell_back, tally.declined) == (5, 1, 1, 1)
    assert (tally.said, tally.said_with_warnings, tally.questions) == (1, 1, 5)
    assert tally.bullets == sum((tally.verified, tally.fell_back, tally.declined, tally.said, tally.said_with_warnings))


def test_all_questions_stand_in_their_order(page):
    asked = [li for li in page.texts("li") if li.startswith("Question ")]
    assert [li.split()[1] for li in asked] == list("01234")
    assert [a["start"] for name, a, _ in page.elements if name == "ol" and "start" in a] == ["4"]


def test_it_says_what_it_was_made_from(page):
    assert page.texts("dd") == [EVIL, "2024-05-01", "abc123", "pmresume 0.1.0"]


def test_what_had_no_room_is_marked_and_its_dimensions_are_not_shown():
    translation = evil_translation()
    project = translation.entries[0]
    nothing = tuple((dimension, Evidence.UNUSED) for dimension in DIMENSIONS)
    less = replace(project, bullets=project.bullets[1:], coverage=nothing)
    shown = replace(translation, entries=(less, translation.entries[1]))
    report = gather(evil_inventory(), translation, source="x", vocabulary="", version="1", shown=shown)
    assert (report.tally.bullets, report.tally.unprinted) == (5, 1)
    page = Page(render(report))
    assert page.texts("li", "bad").count("! no room on the page") == 1
    assert page.texts("td")[:7] == [Evidence.UNUSED.value] * 7


def test_nothing_told_is_a_page_too():
    empty = gather(Inventory(), Translation(()), source="x.yaml", vocabulary="", version="0.1.0")
    page = Page(render(empty))
    assert page.texts("h1") == ["Before and after"]
    assert "table" not in {name for name, _, _ in page.elements}


def test_two_lines_of_one_task_stay_two():
    bullet = Bullet("a", "One\nTwo", Status.REWRITTEN, pieces=(piece("One"), piece("\n"), piece("Two")))
    html = render(
        gather(Inventory(), Translation((Entry("projects[0]", "A", (bullet,)),)), source="", vocabulary="", version="1")
    )
    assert "One\nTwo</p>" in html


def test_what_no_document_may_hold_is_gone_and_the_page_is_utf_8():
    bullet = Bullet("a\x00b", "a\x00\ud800b \u202ec", Status.REWRITTEN, pieces=(piece("a\x00\ud800b \u202ec"),))
    entry = Entry("projects[0]", "A\ud800", (bullet,))
    data = mark_report(render(gather(Inventory(), Translation((entry,)), source="", vocabulary="", version="1")))
    assert ">ab c</p>" in data.decode("utf-8")


def test_the_same_gives_the_same_bytes(html):
    assert render(evil_report()) == html


def test_a_report_of_ours_is_known_and_an_edited_one_is_not(html):
    ours = mark_report(html)
    assert is_own_report(ours)
    assert is_own_report(ours.replace(b"\n", b"\r\n"))
    assert is_own_report(ours + b"\n")
    assert not is_own_report(ours.replace(b"Before", b"before", 1))
    assert not is_own_report(b"x" + ours)
    assert not is_own_report(html.encode())
    assert not is_own_report(b"")
    resume = mark_markdown("# A\n").encode()
    assert is_own_markdown(resume)
    assert not is_own_report(resume)


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_has_the_contrast_of_wcag_aa_in_both_schemes(html, scheme):
    colours = dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", html.split(":root {")[scheme + 1].split("}")[0]))
    grounds = [colours.pop(name) for name in ("page", "card", "quote")]
    del colours["line"]  # rules between things, no text
    assert len(colours) == 8
    assert [(n, g) for n, colour in colours.items() for g in grounds if contrast(colour, g) < 4.5] == []
