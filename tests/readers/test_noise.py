"""Whatever the bytes, the answer is an inventory or an InputError, and it comes soon."""

from __future__ import annotations

import string
import time

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pmresume.errors import InputError
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.readers.starter import starter_text

STARTER = starter_text()
NOTATION = [
    *"-:?,[]{}#&*!|>'\"%@`~<= \n\t\\",
    "- ",
    ": ",
    "\n  ",
    "\n- ",
    " #",
    "<<: ",
    "&a ",
    "*a",
    "“",
    "”",
    "\u00a0",
    "•",
]
relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def survives(data: str | bytes) -> None:
    begun = time.monotonic()
    try:
        loaded = read_inventory(None, data, name="noise")
    except InputError as fault:
        assert str(fault).startswith("noise")
    else:
        conceal(loaded.inventory)
    assert time.monotonic() - begun < 10


@given(st.binary(max_size=400))
@example(b"\xef\xbb\xbf\xef\xbb\xbf")
@example(b"? ")
@example(b"- ? :")
@example(b"<<: x")
@example(b"projects: &a {<<: *a}")
@example(b"%")
@example(b"--- |\n\x85")
@relaxed
def test_bytes(data: bytes) -> None:
    survives(data)


@given(st.text(max_size=300))
@relaxed
def test_text(text: str) -> None:
    survives(text)


@given(
    st.lists(st.sampled_from([*NOTATION, *string.ascii_lowercase[:4], "projects", "name", "tasks", "say"]), max_size=60)
)
@relaxed
def test_notation(parts: list[str]) -> None:
    survives("".join(parts))


@given(st.data())
@relaxed
def test_a_valid_inventory_with_something_put_in(data: st.DataObject) -> None:
    text = STARTER
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        put = data.draw(st.sampled_from(NOTATION) | st.text(max_size=5))
        gone = data.draw(st.integers(0, 12))
        text = text[:at] + put + text[at + gone :]
    survives(text)


@given(st.data())
@relaxed
def test_a_valid_inventory_with_its_lines_in_disorder(data: st.DataObject) -> None:
    rows = [row for row in STARTER.split("\n") if row and not row.lstrip().startswith("#")]
    chosen = data.draw(st.lists(st.sampled_from(rows), max_size=25))
    indents = data.draw(st.lists(st.integers(0, 3), min_size=len(chosen), max_size=len(chosen)))
    survives("\n".join(" " * n + row for n, row in zip(indents, chosen, strict=True)))


def test_hostile_shapes_are_answered_soon() -> None:
    for text in (
        "[" * 200_000,
        "{" * 200_000,
        "- " * 100_000,
        "? " * 100_000,
        "a: " * 100_000,
        '"' + "a" * 200_000,
        "“" * 200_000,
        "a: &a x\nb: [" + "*a," * 100_000 + "]",
        "projects:\n- name: x\n  kind: y\n" + "".join(f"  k{n}: v\n" for n in range(10_000)),
        "projects:\n- name: x\n  tasks:\n" + "  - @v\n" * 10_000,
        "projects:\n- name: x\n  tasks:\n" + "  - a: b: c\n" * 10_000,
        "projects:\n- name: x\n  tasks:\n  - " + "a\n    - b\n    " * 10_000,
        "projects:\n- {name: x, start: '" + "june " * 1900 + "'}",
        " " * 200_000 + "a: b",
    ):
        survives(text)
