"""How much a piece of a heading line looks like a job title, an employer, a school, a degree or a place."""

from __future__ import annotations

import re
from functools import lru_cache


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_TITLE_NOUNS = """administrator admin engineer developer manager analyst technician specialist consultant architect
director lead leader head officer coordinator co-ordinator assistant associate intern supervisor representative rep
programmer designer tester president founder co-founder cofounder owner chief ceo cto cio cfo coo vp svp evp scientist
researcher teacher professor lecturer tutor instructor trainer advisor adviser agent clerk operator executive volunteer
freelancer contractor fellow strategist editor writer cashier accountant buyer planner expert apprentice trainee coach
ninja webmaster dba sysadmin sre warden secretary recruiter auditor mechanic electrician driver sergeant captain cadet
soldier chairman chairwoman chair treasurer member creator co-creator contributor presenter mentor facilitator
superintendent inspector estimator controller comptroller generalist partner salesperson barista server waiter chef
cook nurse attendant helper guard installer integrator translator librarian author host principal worker handler
evangelist foreman marshal minister captain keeper player dispatcher scheduler expeditor liaison steward
proctor producer photographer journalist attorney paralegal receptionist stocker picker packer custodian graduate co-manager
co-chair student athlete ambassador curator archivist archaeologist biologist chemist physicist statistician economist
mathematician geologist psychologist therapist pharmacist physician doctor dentist paramedic technologist practitioner
administrators engineers support helpdesk deskside pmo pm scrum-master"""  # noqa: E501
_NOUNS = frozenset(_TITLE_NOUNS.split())
_TITLE_PHRASE = re.compile(
    r"\b(?:scrum master|product owner|help ?desk|service desk|tech(?:nical)? support|desktop support|it support|"
    r"vice president|right hand|freelance|self[- ]employed|head of|director of|manager of|student|team lead|"
    r"intern(?:ship)?|consultancy|volunteer|co-founder|business owner)\b",
    re.I,
)
_LEVEL = re.compile(
    r"[\s,-]*(?:\(.*\)|\b(?:i{1,3}|iv|v|[1-5]|level \d|l[1-5]|tier \d|sr|jr|senior|junior)\b\.?)\s*$", re.I
)
_EMPLOYER = re.compile(
    r"\b(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|company|gmbh|plc|pvt|pty|group|holdings?|university|universit\w+|"
    r"college|school|institute|institut|academy|hospital|clinic|health(?:care)?|medical|bank|insurance|technologies|systems|"
    r"solutions|software|consulting|associates|partners|labs?|laborator(?:y|ies)|foundation|association|agency|ministry|"
    r"city of|county|council|government|army|navy|air force|marine corps|marines|airlines|energy|electronics|telecom|"
    r"networks|media|studios?|industries|international|logistics|hosting|payments|district|society|club|stores?|"
    r"restaurant|bureau|commission|ministries|department of|dept\.? of|markets|dynamics|innovations?|ventures|capital|"
    r"financial|enterprises|manufacturing|pharma\w*|foods|motors|church|library|museum|hotel|airport|authority|"
    r"cooperative|federal|state of|national|center|centre|services|telefonica|vodafone|center for|communications|credit union|"  # noqa: E501
    r"utilities|retail|supply|freight|dental|law firm|& co|& sons|outfitters|works|brewing|realty|properties)\b"
    r"|\b(?:S\.?A|A\.?G|B\.?V|S\.?L|K\.?K|N\.?V|S\.?r\.?l)\.?$|\.(?:com|io|org|net|ai)\b",
    re.I,
)
_SURE_EMPLOYER = re.compile(
    r"(?:,?\s(?:inc|llc|ltd|corp|co|gmbh|plc|pvt|pty)\.?(?:\s(?:ltd|limited)\.?)?$)|\b(?:university|college|corporation|hospital|"
    r"institute of|city of|county|department of|technologies|ministries|school district)\b",
    re.I,
)
_DEGREE = re.compile(
    r"\b(?:bachelor(?:'?s)?|master(?:'?s)?|doctor(?:ate)?|associate(?:'?s)? (?:degree|of|in)|diploma|ph\.?\s?d|mba|m\.?b\.?a|"  # noqa: E501
    r"b\.?\s?sc?\b|m\.?\s?sc?\b|b\.?a\b|m\.?a\b|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|m\.?\s?tech|a\.?a\.?s|b\.?b\.?a|b\.?f\.?a|m\.?f\.?a|"
    r"m\.?c\.?a|b\.?c\.?a|ged|degree|certificate|minor|major(?:ed)?|bootcamp|honou?rs|a\.?s\.(?=\s|$)|b\.?com|licen[cs]e|"
    r"coursework|m\.?a\.?t|a\.?a\.(?=\s|$))\b",
    re.I,
)
_SCHOOL = re.compile(
    r"\b(?:universit\w+|college|school|institut\w*|academy|polytechnic|lycée|lycee|gymnasium|seminary|bootcamp|udemy|"
    r"coursera|edx|faculty|hochschule|universidad\w*|fellows)\b",
    re.I,
)
_STATES = _words("""AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON BC QC AB MB SK NS NB NL NSW VIC QLD UK US USA UAE""")  # noqa: E501
_REGIONS = _words("""alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin
wyoming canada ontario quebec mexico germany france spain italy portugal ireland england scotland wales
netherlands belgium switzerland austria poland sweden norway denmark finland india china japan australia brazil
russia ukraine israel singapore philippines nigeria kenya egypt qatar pakistan bangladesh indonesia""")  # noqa: E501
_CITIES = _words("""remote hybrid on-site onsite worldwide london paris madrid berlin munich moscow dublin amsterdam brussels
lisbon rome milan vienna zurich warsaw prague stockholm oslo copenhagen helsinki toronto montreal vancouver
ottawa calgary chicago boston seattle austin dallas houston denver atlanta miami phoenix philadelphia detroit
minneapolis baltimore cleveland nashville charlotte tampa orlando pittsburgh sacramento bangalore bengaluru
hyderabad chennai mumbai pune delhi noida gurgaon kolkata sydney melbourne tokyo manila lagos nairobi cairo
dubai lahore karachi dhaka kista guimarães lund bandung jakarta portland columbus""")  # noqa: E501
_REGION_SET = frozenset(_REGIONS) | frozenset(
    [
        "new jersey",
        "new mexico",
        "new hampshire",
        "north carolina",
        "south carolina",
        "north dakota",
        "south dakota",
        "west virginia",
        "rhode island",
        "united states",
        "united kingdom",
        "great britain",
        "south africa",
        "new zealand",
        "saudi arabia",
        "czech republic",
        "united arab emirates",
        "costa rica",
        "puerto rico",
    ]
)
_PLACE_SET = frozenset(_REGIONS) | frozenset(_CITIES) | _REGION_SET
_LONG_PLACES = frozenset(
    [
        "new york",
        "new york city",
        "san francisco",
        "los angeles",
        "san diego",
        "san jose",
        "san antonio",
        "las vegas",
        "salt lake city",
        "kansas city",
        "st. louis",
        "st louis",
        "new jersey",
        "new mexico",
        "new hampshire",
        "north carolina",
        "south carolina",
        "north dakota",
        "south dakota",
        "west virginia",
        "rhode island",
        "united states",
        "united kingdom",
        "great britain",
        "south africa",
        "new zealand",
        "hong kong",
        "saudi arabia",
        "washington dc",
        "washington, d.c.",
        "new orleans",
        "fort worth",
        "el paso",
        "czech republic",
        "cape town",
        "in office",
        "work from home",
        "new delhi",
        "united arab emirates",
        "costa rica",
        "puerto rico",
        "buenos aires",
        "são paulo",
        "sao paulo",
        "fully remote",
        "madrid-remote",
        "greater london",
    ]
)
_CITY_STATE = re.compile(
    rf"^[A-ZÀ-Ý][\w.'’ -]{{1,30}},?\s+(?:{'|'.join(_STATES)})\.?(?:\s+\d{{5}}(?:-\d{{4}})?)?(?:,\s*(?:USA?|U\.S\.A?\.?|Canada|UK))?$"  # noqa: E501
)
_DEPARTMENT = re.compile(
    r"\b(?:operations|infrastructure|support|services?|it|network(?:ing)?|security|team|department|dept|division|engineering|"
    r"technology|systems?|cloud|platform|applications?|data ?cent(?:er|re)|desktop|digital|development|information)\b",
    re.I,
)


@lru_cache(maxsize=4096)
def title_likeness(text: str) -> int:
    """3 where the piece ends as titles end, 2 where it holds a title's noun, else 0."""
    said = text.strip(" .,:;()[]")
    words = [w.strip(".,:;()'\"") for w in said.lower().replace("/", " ").split()]
    if not words or len(words) > 12:
        return 0
    core = re.split(r"\s(?:of|for|[-–—])\s|,\s|\s\(", said)[0]
    while _LEVEL.search(core) and len(core.split()) > 1:
        shorter = _LEVEL.sub("", core)
        if shorter == core:
            break
        core = shorter
    last = core.lower().replace("/", " ").split()[-1].strip(".,:;()") if core.split() else ""
    if last in _NOUNS:
        return 3
    if _TITLE_PHRASE.search(said):
        return 2
    return 2 if any(word in _NOUNS for word in words) and len(words) <= 8 else 0


def opens_as_project(text: str) -> bool:
    """Whether a line begins with the word project and is no job of that name: "Project Phoenix", "Project 2: Mail"."""
    return text.lower().startswith("project") and title_likeness(re.split(r"[,|\t–—]|\s-\s", text)[0]) < 3


@lru_cache(maxsize=4096)
def employer_likeness(text: str) -> int:
    """3 for a company's legal form, a university and the like, 2 for a word of company names, else 0."""
    said = text.strip(" .,:;()[]")
    if not said or len(said.split()) > 12:
        return 0
    if _SURE_EMPLOYER.search(text.strip(" ,:;")):
        return 3
    return 2 if _EMPLOYER.search(said) else 0


@lru_cache(maxsize=4096)
def place_likeness(text: str) -> int:
    """3 for city and state, 2 for a place that is known by name, else 0."""
    said = text.strip(" .,:;()[]")
    if not said or len(said) > 50:
        return 0
    if _CITY_STATE.match(said) and not title_likeness(said):
        return 3
    low = said.lower()
    if low in _LONG_PLACES:
        return 2
    parts = [p.strip() for p in re.split(r"[,/()]|\s-\s", low) if p.strip()]
    if parts and all(p in _PLACE_SET or p in _LONG_PLACES or p.upper() in _STATES for p in parts):
        return 2 if len(parts) == 1 and len(said) > 2 else 3
    if len(parts) == 2 and parts[1] in _REGION_SET and len(parts[0].split()) <= 3:
        return 3 if not title_likeness(parts[0]) and not employer_likeness(parts[0]) else 0
    return 0


def is_state(text: str) -> bool:
    """Whether it is a state or country in short, as stands behind the comma of a town."""
    said = text.strip(" .()")
    return bool(re.fullmatch(rf"(?:{'|'.join(_STATES)})(?:\s+\d{{5}}(?:-\d{{4}})?)?|U\.S\.A?|D\.C", said)) or (
        said.lower() in _REGION_SET
    )


@lru_cache(maxsize=4096)
def degree_likeness(text: str) -> int:
    """2 where the piece names a degree, else 0."""
    return 2 if _DEGREE.search(text) else 0


@lru_cache(maxsize=4096)
def school_likeness(text: str) -> int:
    """2 where the piece names a school, else 0."""
    return 2 if _SCHOOL.search(text) else 0


def is_department(text: str) -> bool:
    """Whether the piece may carry on a title: "IT Operations"."""
    return bool(_DEPARTMENT.search(text)) and len(text.split()) <= 5
