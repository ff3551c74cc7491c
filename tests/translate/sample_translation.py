"""A small translation made by hand, to look at how it is shown."""

from __future__ import annotations

from pmresume.model.bullet import Bullet, LeftOut, Origin, OriginKind, Piece, Question, Status
from pmresume.model.inventory import Inventory, Ownership, Project, ScopeItem, Task
from pmresume.model.translation import Entry, Evidence, Translation

INVENTORY = Inventory(
    projects=(
        Project(
            name="Branch server upgrade",
            ownership=Ownership.COORDINATED,
            scope=(ScopeItem(key="servers", value="24"),),
            stakeholders=("branch managers",),
            tasks=(Task(text="Upgraded servers at the branches"), Task(text="helped with meetings")),
        ),
        Project(name="Ticket form", tasks=(Task(text="Rewrote the ticket form"),)),
    )
)


def piece(text: str, kind: OriginKind, ref: str = "") -> Piece:
    return Piece(text, Origin(kind, ref))


UPGRADE = Bullet(
    before="Upgraded servers at the branches",
    text="Coordinated the upgrade of 24 servers",
    status=Status.REWRITTEN,
    pieces=(
        piece("Coordinated", OriginKind.FACT, "projects[0].ownership"),
        piece(" the ", OriginKind.GLUE),
        piece("upgrade", OriginKind.VOCABULARY, "action.upgrade"),
        piece(" of ", OriginKind.GLUE),
        piece("24 servers", OriginKind.FACT, "projects[0].scope.servers"),
    ),
    phrase="move.opening",
    dimensions=("scope",),
    left_out=(LeftOut("at the branches", "said by the project's name"),),
    questions=(Question("Who agreed to the dates?", "projects[0].stakeholders", 5),),
    alternatives=("Upgraded 24 servers",),
    paths=("projects[0].ownership", "projects[0].scope.servers"),
)
FORM = Bullet(
    before="Rewrote the ticket form",
    text="Rewrote the ticket form",
    status=Status.UNCHANGED,
    pieces=(piece("Rewrote the ticket form", OriginKind.TASK, "projects[1].tasks[0]:0-23"),),
    reason="no wording passed verification: invented word",
    fell_back=True,
    warnings=("printed as typed",),
)
ROW = ("scope", "schedule", "dependency", "stakeholder", "risk", "change", "result")


def coverage(**found: Evidence) -> tuple[tuple[str, Evidence], ...]:
    return tuple((dimension, found.get(dimension, Evidence.NONE)) for dimension in ROW)


TRANSLATION = Translation(
    entries=(
        Entry(
            "projects[0]",
            "Branch server upgrade",
            (UPGRADE,),
            left_out=(LeftOut("helped with meetings", "too thin to print", "projects[0].tasks[1]"),),
            questions=(Question("Which meetings did you help with?", "projects[0].tasks[1]", 3),),
            coverage=coverage(scope=Evidence.SHOWN, stakeholder=Evidence.UNUSED),
        ),
        Entry("projects[1]", "Ticket form", (FORM,), coverage=coverage()),
    ),
    questions=tuple(Question(f"Question {n}?", "projects[0].results", 9 - n) for n in range(1, 5)),
    warnings=("no as_of",),
)
