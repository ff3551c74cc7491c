"""What the models refuse, whoever builds them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pydantic import ValidationError

from pmresume.model.inventory import (
    Certification,
    ConfidentialTerm,
    Inventory,
    Link,
    Ownership,
    Person,
    Position,
    Project,
    Result,
    Risk,
    ScopeChange,
    Task,
)


@pytest.mark.parametrize(
    ("build", "why"),
    [
        (lambda: Project(name="A"), "at least one task or one other fact"),
        (
            lambda: Project(name="A", id="a", position="b", notes=("c",), tags=("d",)),
            "at least one task or one other fact",
        ),
        (lambda: Project(name=" ", kind="b"), "empty text"),
        (lambda: Position(start=None, location="Here"), "title"),
        (lambda: Task(text=""), "empty text"),
        (lambda: Risk(risk=""), "empty text"),
        (lambda: ScopeChange(request=" "), "empty text"),
        (lambda: Certification(name=""), "empty text"),
        (lambda: Result(before="1", after="2"), "what was measured"),
        (lambda: ConfidentialTerm(term="x"), "two letters"),
        (lambda: Person(email="dana.example.com"), "e-mail"),
        (lambda: Link(url="javascript:alert(1)"), "http, https or mailto"),
        (lambda: Link(url="data:text/html,x"), "http, https or mailto"),
        (lambda: Link(url="file:///etc/passwd"), "http, https or mailto"),
        (lambda: Link(url="see here"), "not an address"),
        (lambda: Project(name="A", kind="b", stauts="done"), "Extra inputs"),  # type: ignore[call-arg]
    ],
)
def test_refusals(build: Callable[[], object], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        build()


@pytest.mark.parametrize(
    "url",
    ["https://www.linkedin.com/in/x", "http://example.com:8080/a?b=c", "mailto:a@example.com", "linkedin.com/in/x",
     "example.com:8080/x", "localhost:80"],
)  # fmt: skip
def test_links(url: str) -> None:
    assert Link(url=url).url == url


def test_models_do_not_change() -> None:
    with pytest.raises(ValidationError):
        Task(text="x").text = "y"


def test_ownership_is_in_order() -> None:
    assert [o.rank for o in Ownership] == list(range(7))
    assert Ownership.OBSERVED.rank < Ownership.OWNED.rank


def test_terms_are_gathered_longest_first_and_once() -> None:
    inventory = Inventory(
        confidential=(ConfidentialTerm(term="Acme"),),
        projects=(Project(name="A", kind="b", confidential=(ConfidentialTerm(term="Acme Corp"),)),),
        positions=(Position(title="T", confidential=(ConfidentialTerm(term="ACME", say="a shop"),)),),
    )
    assert [(t.term, t.say) for t in inventory.terms] == [("Acme Corp", ""), ("ACME", "a shop")]


def test_a_position_is_found_by_id_then_title_then_employer() -> None:
    inventory = Inventory(
        positions=(Position(id="a", title="b"), Position(id="b", title="c", employer="E"), Position(title="c"))
    )

    def found(name: str) -> Position | None:
        return inventory.position_of(Project(name="P", kind="k", position=name))

    assert found("B") is inventory.positions[1]
    assert found("e") is inventory.positions[1]
    assert found("c") is None
    assert found("") is None
