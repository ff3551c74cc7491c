"""Changes that a person told in words of their own: "tickets dropped by 30%", "p95 latency 900ms -> 300ms"."""

from __future__ import annotations

import re

from pmresume.language.number_context import HEDGE_WORDS
from pmresume.language.numbers import write_figure, write_money
from pmresume.language.quantities import read_amounts
from pmresume.translate.realise.pieces import Text, fact, join

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}


_RATE = re.compile(r"(?<=\d) (?:per|an?|each|every) (?:hour|day|night|week|month|quarter|year)\s*$", re.I)


def size_of(text: str) -> float | None:
    """One comparable number; time in seconds, "1 in 6" as a share, "5h 40m" as one time."""
    share = re.fullmatch(r"\s*(\d+) (?:in|out of) (\d+)\s*", text)
    if share:
        return int(share[1]) / int(share[2])
    if text.strip().lower() in ("none", "zero", "no"):
        return 0
    text = _RATE.sub("", text)
    text = re.sub(r"^\s*half an? (?=\w+)", "0.5 ", text, flags=re.I)
    if (spoken := _DURATION.fullmatch(text.strip())) is not None:
        return int(spoken["h"]) * 3600 + int(spoken["m"]) * 60
    amounts = read_amounts(text)
    if len(amounts) != 1:
        return None
    amount = amounts[0]
    return float(amount.low) * _SECONDS.get(amount.unit.rstrip("s"), 1)


_DURATION = re.compile(r"(?P<h>\d+) ?h(?:rs?|ours?)?,? ?(?:and )?(?P<m>\d+) ?m(?:ins?|inutes?)?")


_MEASURES = re.compile(
    r"ms|millisecond|sec(?:ond)?|min(?:ute)?|h|hr|hour|day|week|month|quarter|year|s|[kmgtp]i?b|[kmg]bps|k|m|bn|million|in|of|out",
    re.I,
)


def same_measure(before: str, after: str) -> bool:
    """Whether both count in one thing: "2 racks" and "6U" do not. Times and sizes are compared elsewhere."""
    before, after = (_RATE.sub("", re.sub(r"^\s*(?:none|zero|no)\s*$", "0", v, flags=re.I)) for v in (before, after))
    bare = [re.sub(rf"\b(?:{HEDGE_WORDS})\b", " ", value.lower()) for value in (before, after)]
    first, second = ({w.rstrip("s") or w for w in re.findall(r"[a-z]+", value)} for value in bare)
    known = [w for w in first ^ second if not _MEASURES.fullmatch(w)]
    return not known or not first or not second


def duration(text: str) -> str:
    """ "5h 40m" written out; "" for anything else."""
    found = _DURATION.fullmatch(text.strip())
    if found is None:
        return ""
    hours, minutes = int(found["h"]), int(found["m"])
    return f"{hours} hour{'s' * (hours != 1)} {minutes} minute{'s' * (minutes != 1)}"


_FELL = "dropped|fell|fallen|decreased|went down|came down|was cut|were cut|was reduced|were reduced"
_ROSE = "rose|risen|increased|went up|grew|climbed|improved"
_SHARE = r"(?:(?:about|around|nearly|almost|over|more than) )?(?:an? third|(?:a )?half|a quarter|two[- ]thirds)"
_SAID_CHANGE = re.compile(
    rf"^(?P<metric>.+?) (?:has |have )?(?:(?P<down>{_FELL})|(?P<up>{_ROSE})) "
    rf"(?P<figures>(?:by|from) (?:\S*\d.*|{_SHARE}))$",
    re.I,
)
_FIGURE = r"[$€£~]?\d[\w.,%]*(?: [a-z]+)?"
_WENT = r"(?: (?:went|goes|moved|changed|is|was))?(?: up| down)?"
_FROM_TO = re.compile(
    rf"^(?P<metric>(?:[^:,;\d]|(?<=[A-Za-z\d])\d)+?):?{_WENT} (?:from )?(?P<before>{_FIGURE}) (?:to|->|→)"
    rf" (?P<after>{_FIGURE}?)(?: (?:per|a|an|each) (?P<per>\w+))?$",
    re.I,
)


def told_change(text: str, here: str) -> tuple[str, str, Text, Text] | None:
    """(way, metric, metric and figures as words) of "tickets dropped by 30%" and "open tickets: 900 to 120"."""
    said = _SAID_CHANGE.match(text)
    if said is not None:
        way = "down" if said["down"] else "up"
        return way, said["metric"], fact(said["metric"], here), fact(said["figures"], here)
    if (short := _short_change(text, here)) is not None:
        return short
    # "300/month to 60/month" gives one rate twice.
    rates = re.findall(r"(?<=\d)/([a-z]+)", text)
    if len(rates) == 2 and rates[0] == rates[1]:
        text = re.sub(r"(?<=\d)/[a-z]+", "", text) + f" per {rates[0]}"
    if (halved := _IN_HALF.match(text)) is not None:
        return "down", halved["metric"], fact(halved["metric"], here), fact("in half", here)
    if (counted := _DOWN_TO.match(text)) is not None:
        first, second = size_of(counted["before"]), size_of(counted["after"])
        if first is not None and second is not None and second < first:
            ends = [fact(write_figure(counted[k]), here) for k in ("before", "after")]
            return "down", counted["metric"], fact(counted["metric"], here), join("from ", ends[0], " to ", ends[1])
    # "Satisfaction up to 4.6 from 3.9" gives the two the other way round.
    found = _FROM_TO.match(text) or _REVERSED.match(text)
    if found is None:
        return None
    first, second = size_of(found["before"]), size_of(found["after"])
    if first is None or second is None or first == second:
        return None
    old, new = (fact(write_figure(found[name]), here) for name in ("before", "after"))
    turned = found.start("after") < found.start("before")
    figures = join("to ", new, " from ", old) if turned else join("from ", old, " to ", new)
    if "per" in found.groupdict() and found["per"]:
        figures = join(figures, " per ", fact(found["per"], here))
    way = "down" if second < first else "up"
    return way, found["metric"], fact(found["metric"].strip(), here), figures


_IN_HALF = re.compile(r"^(?P<metric>[a-z][\w -]*?) (?:was |were )?cut in half$", re.I)
_DOWN_TO = re.compile(
    r"^(?P<before>\d[\d,.]*) (?P<metric>[a-z][a-z -]*?) (?:brought |cut |reduced |went )?(?:down )?to "
    r"(?P<after>\d[\d,.]*)$",
    re.I,
)
_REVERSED = re.compile(
    rf"^(?P<metric>[A-Za-z][^:;\d]*?),?:? (?:(?:is|was|are|were|went|came) )?(?:now )?(?:up|down|at)?(?: to)? ?"
    rf"(?P<after>{_FIGURE}),? (?:up |down )?from (?P<before>{_FIGURE})$",
    re.I,
)
_AMOUNT = r"[$€£]?\d[\d.,]*\s?(?:%|k|m|percent)?(?: (?:usd|eur|gbp|dollars|euros))?"
_PER = r"(?:,? (?:per|a|an|each|every) (?P<per>\w+))?"
_MARKED = re.compile(
    rf"^(?P<metric>[A-Za-z][^:;]*?)[,:]? (?:(?:is|are|was|were|went) )?(?:(?P<down>down|[-−–])|(?P<up>up|\+)) ?(?:by )?"
    rf"(?P<figure>{_AMOUNT}){_PER}$",
    re.I,
)


def _short_change(text: str, here: str) -> tuple[str, str, Text, Text] | None:
    """The same of "escaped defects down 40%" and "VPN calls: -30%"."""
    found = _MARKED.match(text)
    if found is None:
        return None
    way = "down" if found["down"] else "up"
    figure = found["figure"]
    money = re.search(r"[$€£]|usd|eur|gbp|dollars|euros", figure, re.I) is not None
    said = join("by ", fact(write_money(figure) if money else write_figure(figure), here))
    per = found["per"]
    if per:
        said = join(said, " per ", fact(per, here))
    return way, found["metric"], fact(lower_word(found["metric"].strip()), here), said


def lower_word(text: str) -> str:
    """Without the capital that a sentence's beginning gave it; acronyms keep theirs."""
    return text[:1].lower() + text[1:] if re.match(r"[A-Z][a-z]+(?: |$)", text) else text
