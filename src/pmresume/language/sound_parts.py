"""Parts of a line that stand by themselves: a sentence, an act, a list up to one of its items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

LEAST = 6  # words of a part
MOST = 8  # parts that are looked at


@dataclass(frozen=True, slots=True)
class Part:
    """``text`` as it stands alone, ``rest`` the words that it does not tell.

    ``start`` is where it begins in the line; at ``joint`` of the text ``put`` stands for the ``gone`` characters.
    """

    text: str
    rest: str
    start: int = 0
    joint: int = 0
    put: str = ""
    gone: int = 0

    def at(self, offset: int) -> int:
        """Where in the line the character ``offset`` of the text stands."""
        if self.put and offset > self.joint:
            offset = max(self.joint, offset - len(self.put) + self.gone)
        return offset + self.start


_SENTENCE = re.compile(r"(?<=[a-z)\d])[.;] +(?=[A-Za-z])")
_ACT = re.compile(r"(?:, (?:and )?|; | and )(?:also )?(?=(?P<verb>[A-Za-z]+)\b)")
_EXAMPLES = re.compile(r",? (?:such as|including|e\.g\.,?|like) ", re.I)
_AIM = re.compile(r" (?=to (?P<verb>[a-z]+)\b)")
_ITEM = re.compile(r", (?!and\b|or\b|which\b|who\b|with\b|for\b|to\b|by\b|as\b|in\b|on\b|at\b|where\b|when\b|while\b)")
_ABBREVIATED = re.compile(r"(?:\b(?:e\.g|i\.e|vs|approx|incl|etc|no)|\b[a-z])$", re.I)

# Words with which a rest may say that the part is not so, not yet, not always, or not the person's own.
_TURN_WORDS = """
not no never nothing none neither nor without except unless only just if but however although though instead rather
until cancelled canceled abandoned dropped failed reverted rolled withdrawn planned proposed attempted tried future
pending partly partially mostly mainly under supervision supervised supervisor shadowed shadowing observed observing
trainee intern internship student practice mock simulated simulation lab sandbox classroom training colleague colleagues
together alongside later others someone somebody anyone which who whose otherwise still yet almost nearly limited
cannot help helped helping assist assisted assisting"""
_TURNS = re.compile(rf"\b(?:{'|'.join(_TURN_WORDS.split())})\b|n['’]t\b", re.I)
# What a sentence before may say of the next one as well.
_LESSENED = re.compile(
    r"\b(?:plan(?:ned)?|propos\w+|supervis\w+|shadow\w*|observ\w+|intern|trainee|student|practice|mock|simulat\w+|lab|cancel\w*"
    r"|class\w*|training|project|team|together|helped|helping|assist\w*|not|no|never)\b",
    re.I,
)
_FIGURES = re.compile(r"\d|\$|%")
_POINTS_BACK = re.compile(
    r"\b(?:this|these|those|it|them|they|such|same|above|latter)\b|^(?:\S+ ){0,3}(?:its|their)\b", re.I
)
_PASSED_ON = re.compile(
    r"\b(?:who|which|that|was|were|by|if|when|where|while|not|no|help\w*|assist\w*|support\w*)\b", re.I
)
_OPEN_END = re.compile(
    r"(?:^|[\s,])(?:and|or|of|for|to|in|on|by|with|from|as|at|the|a|an|new|all|using|into|per|via|both|various)$", re.I
)
_THING = re.compile(r"(?:[A-Za-z][\w-]*[^s\W]s|[A-Z][\w+#.-]*[A-Z\d][\w+#.-]*)\)?$")


def sound_parts(text: str, lexicon: Lexicon) -> tuple[Part, ...]:
    """Parts of ``text`` that lose nothing which belongs to what they keep, longest first."""
    line = text.rstrip(" .;,")
    found = dict.fromkeys((*_first(line, lexicon), *_later(line, lexicon), *_without_aim(line, lexicon)))
    fit = [p for p in found if len(p.text.split()) >= LEAST and p.text.count("(") == p.text.count(")")]
    return tuple(sorted(fit, key=lambda p: (-len(p.text.split()), p.start))[:MOST])


def _first(line: str, lexicon: Lexicon) -> Iterator[Part]:
    """What the line says up to a boundary."""
    opens = lexicon.forms_of(line.split(maxsplit=1)[0].lower()) if line else frozenset()
    for found in _SENTENCE.finditer(line):
        kept = line[: found.start()]
        if not _ABBREVIATED.search(kept):
            yield from _kept(kept, line[found.end() :], counts=True)
    for found in _ACT.finditer(line):
        verb = lexicon.forms_of(found["verb"].lower())
        # An act of the same form as the first, which no list of things can hold.
        listed = VerbForm.PAST not in verb & opens and _GOVERNED.search(line[: found.start()])
        if verb & opens and not listed and found["verb"].lower() not in lexicon.object_forms:
            yield from _kept(line[: found.start()], line[found.end() :])
    for found in _EXAMPLES.finditer(line):
        yield from _kept(line[: found.start()], line[found.start() :].lstrip(", "))
    for found in _AIM.finditer(line):
        if VerbForm.BASE in lexicon.forms_of(found["verb"].lower()) and _ends_in_thing(line[: found.start()], lexicon):
            yield from _kept(line[: found.start()], line[found.end() :])
    for found in _ITEM.finditer(line):
        yield from _listed(line[: found.start()], line[found.end() :], lexicon)


_AIMED_WORDS = """
ability need plan effort attempt proposal request order way time decision permission right opportunity intention help
work support goal offer tendency steps actions measures plans efforts ways attempts requests"""
_AIMED = frozenset(_AIMED_WORDS.split())


def _ends_in_thing(kept: str, lexicon: Lexicon) -> bool:
    """Whether what goes before the aim ends in a thing: not "knew when to", "tried to", "a plan to"."""
    last = kept.split()[-1].strip("()") if kept.split() else ""
    thing = last.lower() in lexicon.object_forms or last.lower().endswith("s") or last[:1].isupper()
    return thing and last.lower() not in _AIMED


def _kept(kept: str, rest: str, *, counts: bool = False) -> Iterator[Part]:
    if _TURNS.search(rest) or (_FIGURES.search(rest) and not counts) or _OPEN_END.search(kept):
        return
    yield Part(kept, rest)


# Behind these a plain verb or one in -ing is no act of the sentence.
_GOVERNED = re.compile(r"\b(?:to|such as|including|like|by|for|in|of|help\w*|assist\w*|can|will)\b", re.I)


def _without_aim(line: str, lexicon: Lexicon) -> Iterator[Part]:
    """ "Built a server and automated the deployment" of "built a server to manage hosts, automated the deployment"."""
    opens = lexicon.forms_of(line.split(maxsplit=1)[0].lower()) if line else frozenset()
    acts = [m for m in _ACT.finditer(line) if VerbForm.PAST in lexicon.forms_of(m["verb"].lower()) & opens]
    aim = next((m for m in _AIM.finditer(line) if VerbForm.BASE in lexicon.forms_of(m["verb"].lower())), None)
    if (
        len(acts) != 1
        or aim is None
        or not _ends_in_thing(line[: aim.start()], lexicon)
        or aim.start() > acts[0].start()
        or "," in line[: aim.start()]
    ):
        return
    rest = line[aim.end() : acts[0].start()]
    if not (_TURNS.search(rest) or _FIGURES.search(rest) or _PASSED_ON.search(line[: aim.start()])):
        gone = acts[0].end() - aim.start()
        yield Part(line[: aim.start()] + _AND + line[acts[0].end() :], rest, 0, aim.start(), _AND, gone)


_AND = "; "
_LIST_OPENS = re.compile(r"\b(?:such as|including|like|using|with|across|for) ")
_HEAD = re.compile(r"^(?:[\w/&+#.-]+ ){0,3}[\w/&+#.()-]+$")


def _listed(kept: str, rest: str, lexicon: Lexicon) -> Iterator[Part]:
    """A list up to an item, its last two joined: "using SSIS, BCP" as "using SSIS and BCP"."""
    if _TURNS.search(rest) or _FIGURES.search(rest) or not _THING.search(kept) or kept.count("(") != kept.count(")"):
        return
    before, comma, last = kept.rpartition(", ")
    if not comma:
        yield Part(kept, rest)
        return
    if (
        not _HEAD.match(last)
        or " and " in last
        or lexicon.forms_of(last.split()[0].lower()) - {VerbForm.GERUND, VerbForm.THIRD}
    ):
        return
    if not _THING.search(before):
        return  # "monthly, weekly tests": one head for both
    put = ", and " if ", " in _LIST_OPENS.split(before)[-1] and _THING.search(before.rpartition(", ")[0]) else " and "
    if " and " in before[-30:]:
        return
    yield Part(before + put + last, rest, joint=len(before), put=put, gone=len(comma))


def _later(line: str, lexicon: Lexicon) -> Iterator[Part]:
    """What a later sentence says, or an act behind a first one that cannot be read."""
    first = line.split(maxsplit=1)[0] if line else ""
    for found in _SENTENCE.finditer(line):
        rest, kept = line[: found.start()], line[found.end() :]
        verb = lexicon.forms_of(kept.split(maxsplit=1)[0].lower())
        if verb & {VerbForm.PAST, VerbForm.BASE, VerbForm.THIRD} and not _ABBREVIATED.search(rest):
            yield from _alone(kept, rest, found.end(), _LESSENED)
    if VerbForm.PAST not in lexicon.forms_of(first.lower()) or _PASSED_ON.match(first):
        return
    for found in _ACT.finditer(line):
        verb = lexicon.forms_of(found["verb"].lower())
        rest, kept = line[: found.start()], line[found.end() :]
        if VerbForm.PAST in verb and not _PASSED_ON.search(rest) and found["verb"].lower() not in lexicon.object_forms:
            yield from _alone(kept, rest, found.end(), _TURNS)


def _alone(kept: str, rest: str, start: int, lessened: re.Pattern[str]) -> Iterator[Part]:
    if not (_POINTS_BACK.search(kept) or lessened.search(rest)):
        yield Part(kept[:1].upper() + kept[1:], rest, start)
