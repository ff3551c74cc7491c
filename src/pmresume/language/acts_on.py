"""Bare verbs that are nouns as well, and what they are done to: "and document results", ", upgrade plugins".

With these behind them the words make no compound that anybody writes, so that they tell acts the person left in the
base form behind a past one. Other pairs may be compounds ("report issues" beside "backup") and stay as typed.
"""

from __future__ import annotations

import re

from pmresume.language.nouns import is_plural
from pmresume.language.verb_forms import LeadingVerb
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

# Verb → what it is done to.
_DONE_TO = {
    "clean": "workspace workspaces computers printers keyboards",
    "clear": "jams queues caches paper alarms",
    "coordinate": "meetings vendors deliveries appointments repairs schedules installs",
    "document": (
        "results findings changes procedures issues solutions steps resolutions bugs errors defects incidents lessons "
        "outcomes problems fixes configurations everything work"
    ),
    "keep": "inventory records logs stock track",
    "log": "tickets defects bugs incidents calls",
    "monitor": "performance progress backups logs alerts jobs traffic uptime",
    "order": "parts supplies equipment toner replacements components consumables hardware cables laptops",
    "register": "users devices students patients visitors",
    "repair": "computers printers laptops equipment desktops",
    "report": "findings progress status bugs defects results",
    "review": "logs alerts contracts tickets pull code",
    "schedule": "meetings appointments backups interviews repairs",
    "support": "users customers clients employees students",
    "track": "issues defects bugs progress tickets inventory orders",
    "update": "tickets records documentation documents inventory spreadsheets",
    "upgrade": "plugins firmware servers workstations switches routers drivers databases",
}
_PAIRS = frozenset(f"{verb} {thing}" for verb, row in _DONE_TO.items() for thing in row.split())
# Verbs that have a phrase where others have an object; as a noun no such word stands before it.
_WITH = {"coordinate": "with", "work": "closely", "interface": "with", "partner": "with", "consult": "with"}
_WHEN = re.compile(r"(?:[a-z]+ly|\d|[A-Z][\w.+#-]*)$")
_LAST = re.compile(r"\S+$")
_NEXT = re.compile(r"\s+(?P<next>[a-z]+)\b(?!-)")


def acts_on(text: str, acts: list[LeadingVerb], before: str, end: int, lexicon: Lexicon) -> bool:
    """Whether the last of ``acts`` is a bare verb with what it is done to, behind words that ``before`` closes.

    What stands before must be a whole object: a plural, a name, a number, or an adverb behind it.
    """
    verb = acts[-1]
    following = _NEXT.match(text, verb.span.end, end)
    if following is None or verb.form is not VerbForm.BASE or not verb.span.of(text).islower():
        return False
    thing = following["next"]
    if _WITH.get(verb.lemma) == thing:
        return True
    last = _LAST.search(before.rstrip(" ,&"))
    if f"{verb.lemma} {thing}" not in _PAIRS or last is None:
        return False
    return _WHEN.search(last[0]) is not None or is_plural(last[0].lower(), lexicon)


# "Monitored the network and reporting outages": who watches a thing reports what befalls it.
_WATCHING = frozenset(("monitor", "watch", "check", "inspect", "track"))
_BEFALLS = re.compile(
    r"\s+(?:any\s+|all\s+)?(?:outages?|failures|faults|anomalies|incidents|errors|issues|problems|alerts)\s*(?:\.|$|to\b)"
)


def reports_seen(text: str, first: str, acts: list[LeadingVerb], end: int) -> bool:
    """Whether ``acts`` is the report of what was seen by one whose ``first`` act was to watch."""
    verb = acts[-1]
    reports = verb.lemma == "report" and verb.form is VerbForm.GERUND and verb.span.of(text).islower()
    return reports and first in _WATCHING and _BEFALLS.match(text, verb.span.end, end) is not None
