"""Team, stakeholders and vendors."""

from __future__ import annotations

import re

from pmresume.language.nouns import article_for, indefinite, is_mass, is_plural
from pmresume.language.numbers import read_count, whole
from pmresume.language.tidy import tidy
from pmresume.model.inventory import Team
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.scope import noun_class
from pmresume.translate.realise.lowered import lowered
from pmresume.translate.realise.pairing import rest_of
from pmresume.translate.realise.pieces import Text, fact, glue, join, listed, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.told import tell

_ANYBODY = frozenset(("people", "persons", "ppl", "members", "team members", "staff", "heads", "employees"))
MOST_PARTNERS = 3
LARGE = 10  # a team of so many is a fact of its own


def team_text(facts: Facts) -> Text:
    """``a six-person team of network engineers and branch managers``; empty where no size or role is given."""
    return team_of(facts.work.team, facts) if facts.work.team is not None else ()


def team_of(team: Team, facts: Facts) -> Text:
    """The same of any team."""
    path = facts.at("team")
    if not team.roles and (counted := re.fullmatch(r"(?P<n>\d+) (?P<who>[A-Za-z][\w /-]*)", team.size.strip())):
        # "6 analysts" gives both; "4 people" has no role.
        role = tidy(counted["who"], facts.lexicon)
        if noun_class(role, facts.lexicon) == "people" and role.lower() not in _ANYBODY:
            size = team_of(team.model_copy(update={"size": counted["n"]}), facts)
            return join(size, " of ", fact(role, f"{path}.size")) if size else ()
    roles = [re.sub(r"^(?:an?|the) ", "", tidy(r, facts.lexicon), flags=re.I) for r in team.roles]
    roles = [re.sub(r"(?<=\w )admin$", "administrator", r) for r in roles]
    count = read_count(team.size) if team.size else None
    people = all(noun_class(r, facts.lexicon) == "people" and is_plural(r.split()[-1], facts.lexicon) for r in roles)
    # "facilities, desktop support and managers" are groups, which a team can be of as well.
    groups = len(roles) > 1 and any(
        is_plural(r.split()[-1], facts.lexicon) and noun_class(r, facts.lexicon) == "people" for r in roles
    )
    of = listed([_role(r, f"{path}.roles", facts) for r in roles])
    if count is None or count.value < 2 or count.value != int(count.value) or count.hedge or count.plus:
        return join("a team of ", of) if roles and (people or groups) else ()
    number = whole(count.value)
    size = fact(f"{number}-person team", f"{path}.size")
    article = glue(f"{indefinite(number)} ")
    if not roles:
        return join(article, size)
    if people or groups:
        return join(article, size, " of ", of)
    names = listed([fact(r, f"{path}.roles") for r in roles])
    return join(article, fact(f"{number}-person ", f"{path}.size"), names, fact(" team", f"{path}.size"))


def _size_only(facts: Facts) -> Text:
    team = facts.work.team
    return team_of(team.model_copy(update={"roles": ()}), facts) if team is not None else ()


def _role(role: str, path: str, facts: Facts) -> Text:
    """One of a kind takes an article: "testers and an automation developer"."""
    head = role.split()[-1]
    lone = not is_plural(head, facts.lexicon) and not is_mass(head, facts.lexicon)
    counted = re.match(r"(?:\d|one\b)", role, re.I) is not None
    single = noun_class(role, facts.lexicon) == "people" and lone and not counted
    return join(f"{indefinite(role)} " if single else "", fact(role, path))


def team_point(facts: Facts) -> Point | None:
    """The team beside the work."""
    team = team_text(facts)
    if not team:
        return None
    tails = (*tell("team.with", facts, team=team), *tell("team.in", facts, team=team))
    if facts.work.team is not None and facts.work.team.roles and (size := _size_only(facts)):
        # Without the roles where the line has no room for them.
        tails += (*tell("team.with", facts, team=size), *tell("team.in", facts, team=size)[:1])
    count = read_count(facts.work.team.size) if facts.work.team is not None else None
    bare = count is not None and count.value < LARGE and not (facts.work.team and facts.work.team.roles)
    heads = () if bare else tell("team.line", facts, team=team)
    return Point(PointKind.TEAM, (facts.at("team"),), heads, tails, bare=bare)


def partner_texts(facts: Facts, used: frozenset[str] = frozenset(), *, apart: bool = False) -> list[tuple[str, Text]]:
    """(path, words) of stakeholders and vendors, articles supplied, none twice.

    Those whom the team names are left, unless the partners will stand in a bullet of their own (``apart``).
    """
    found: list[tuple[str, Text]] = []
    roles = {r.lower() for r in facts.work.team.roles} if facts.work.team else set()
    seen: set[str] = set()
    for key in ("stakeholders", "vendors"):
        for n, name in enumerate(getattr(facts.work, key)):
            path = facts.at(f"{key}[{n}]")
            form = facts.form(name)
            low = form.text.lower()
            if path in used or low in seen or (low in roles and not apart) or not re.search(r"[A-Za-z]", name):
                continue
            seen.add(low)
            found.append((path, name_phrase(form.text, path, facts)))
    return found


def name_phrase(text: str, path: str, facts: Facts) -> Text:
    """A person, group or company as a noun phrase with its article: "the release manager", "application owners"."""
    said = lowered(text, facts.lexicon)
    core = re.split(r" (?:in|of|at|for|from|on|with|who|that|which) ", said)[0]
    article = article_for(core, core.split()[-1], facts.lexicon)
    if (
        core.islower()
        and " " not in core
        and core not in facts.lexicon.object_forms
        and noun_class(core, facts.lexicon) == "thing"
    ):
        article = ""  # "actuarial" is a department's name
    if ".vendors[" in path and core.isupper():
        article = ""  # a company: "CDW"
    if core.split()[-1].lower() in ("payable", "receivable"):
        article = ""
    if (
        re.fullmatch(r"(?:[A-Z][\w-]*|of) (?:[\w-]+ )*?(?:Council|Board|Committee|Commission)", core)
        and "'" not in core
    ):
        article = "the"  # "City Council" is a name that the grammar takes for one without an article
    return join(f"{article} " if article else "", fact(said, path))


def partners_point(facts: Facts, partners: list[tuple[str, Text]]) -> Point | None:
    """Who the work was done with."""
    if not partners:
        return None
    chosen = partners[:MOST_PARTNERS]
    said = _named(chosen)
    tails = tell("partners.also", facts, partners=said)
    # Fewer names where the line is full: those who took part in the work before those who looked on.
    for fewer in (chosen[-2:], chosen[-1:]):
        if len(fewer) < len(chosen):
            tails += tell("partners.also", facts, partners=_named(fewer))
    return Point(PointKind.PARTNERS, tuple(p for p, _ in chosen), tails=tails)


def _named(partners: list[tuple[str, Text]]) -> Text:
    """The names in a row; what two of them share is said once: "application owners in finance and the lab"."""
    items: list[Text] = []
    for _, text in _single(partners):
        before = re.match(r".+? (?:in|of|at|from) ", plain(items[-1])) if items else None
        if before and plain(text).startswith(before[0]) and " and " not in plain(items[-1]):
            items[-1] = join(items[-1], " and ", rest_of(text, before.end()))
        else:
            items.append(text)
    return listed(items)


_PAIR = re.compile(r"[\w-]+ and [\w-]+")


def _single(partners: list[tuple[str, Text]]) -> list[tuple[str, Text]]:
    """ "Sales" and "finance and operations" are three names of one row."""
    if len(partners) < 2:
        return partners
    return [
        pair
        for path, text in partners
        for pair in (
            [(path, fact(name, path)) for name in plain(text).split(" and ")]
            if _PAIR.fullmatch(plain(text))
            else [(path, text)]
        )
    ]
