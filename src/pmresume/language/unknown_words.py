"""Words that are no words: neither English, nor of the trade, nor built from such by a common beginning or ending.

What counts as English is what the pinned model was trained on; names are not judged, only words in small letters.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain

from pmresume.language.misspellings import MISSPELLINGS
from pmresume.language.pipeline import strings_seen
from pmresume.vocabulary.lexicon import Lexicon

# A word in small letters that no dot, slash, hyphen or digit makes a part of a path, address, name or version.
_WORD = re.compile(r"(?<![\w./@:\\'’&+#-])[a-z]{4,}(?=[\s,.;:)!?\"]|$)(?!\.\w)")
_SHORTEST_STEM = 3
_SHORTEST_HALF = 4  # of two words in one
_ENDINGS = """
ability able al ally ance ation ations ate ated ates ating d dom ed er ers es est ful ian ians ible ic ical
ically ing ings ish ism ist ists ity ive ively ization izations ize ized izes izing less like ly ment ments
ness or ors ous s ship ware wide"""
_BEGINNINGS = """
anti auto back bi bio co cross crypto cyber data de dis down fail geo hyper im in inter intra ir macro meta micro mid
mis mono multi nano net non off on out over pan poly post pre pro pseudo quasi re semi sub super tele trans tri un
under uni up web work"""
# Words of the trade and of plain English that neither the model nor the vocabulary holds.
_OF_THE_TRADE = """
accordion actuator actuators acumen addm aggregator alamofire algorithmic alias allergens analyzer angularjs anonymize
anonymized archetype async attribution axios backlog backlogs beans beautifulsoup bespoke bitcoin blacklisting
blackout blackouts blockchain blockchains bottlenecking breakout cabling cellular cert certs cession changelog chatbot
chatbots checksumming clickstream clientele codebase cognition colocation columnar computational concourse config
configs conformance contextual cron crontab crypto cryptocurrency cryptographic cryptography dashboarding datalake
datastore datastores dbcc declarative decommission decommissioned decommissioning decryption dedupe deduplicated
deduplication delegations deprovision deprovisioning devops distil dockerized doesn dojo downtime drilldown drilldowns
ecmascript ehcache empathise empathize emulation endpoint endpoints energize ephemeral escalations eureka exfiltration
experiential extranet failover failovers fintech firehose firmware formulae forwarder gameplay gamification geofencing
geospatial graphql hackathon hackathons hangout holistic holistically honeypot hotfix hotfixes hotspot hotspots href
httpclient hyperlinks hypervisor hypervisors ibatis ifconfig iframe iframes immutable inactive inbound inference
infographics informatics infrequently inkjet insertion intranet ipconfig iterative jargon jumpstart karma keycard
keycards keystroke keystrokes keyword keywords kickstart kubectl kubernetes lanyard latencies latency layoff layoffs
linkedin linting localhost logon logons lookup lookups mailbox mailboxes mainframe mainframes meetup meetups
microservice microservices middleware minified mllib mockup mockups monolith monoliths monorepo multicast multitenant
mvvm mybatis mysqldump namespace namespaces nearshore netbook netflix neural ngfor ngif ngmodel ngrx nist nodejs
nslookup oauth offboarding offsite onboarding ongoing onsite ontologies opaque optimal orchestrator osgi outbound
parameterized parser parsers participatory patching performant perl persona personas petabyte petabytes phishing
physicals ping plotlib plugin plugins pojo pojos popover powershell prem probabilistic procs procurements prototyping
provisioning proxies psutil punchlist punit pyqt pyquery pyside python pyunit quantifiable queueing rackmount raml
ransomware raster reactjs readme reengineer reengineered refactor refactored refactoring refactors referential
refresher regex regexes reimage reimaged reimaging remediate remediated remediating remediation renderer replatform
replatforming repo repos resiliency restful rightsizing rollout rollouts rota runbook runbooks runtime runtimes
sandbox sandboxes sandboxing scalable schematics scraper scraping screenshots scripted scripting scrum scrummaster
scrums semantic semantics serverless servlet servlets sharding shim shotgun signoff signoffs signposting singleton
sitemap skillset skillsets slipstream smartphone smartphones snapshotting soql sorter sosl spearhead spreadsheet
spreadsheets sprintly stakeholder stakeholders standup standups stemming stochastic storyboarding storyboards
streetlights struts stylesheet stylesheets subdomain subdomains submittals subnet subnets subnetting subprojects
subsystem superuser superusers swiftyjson swimlane swimlanes symposia syntactically sysadmin sysadmins syslog sysmon
tablespace tablespaces tabletop tabular taxonomies taxonomy telephony telnet templated templating terabyte terabytes
thinclient throughput thunk timeboxed timesheet timesheets tkinter tkprof tokenization toolchain tooling toolset
touchpoint touchpoints townhalls traceroute tradeoffs transformative transmittals triage triaged triaging trunking
tuple turnkey typeset typography udfs unattended unicast unsupervised upsell upskill upskilled upskilling uptime
username usernames validations varnish velocity verb vetting virtualize virtualized vishing visionary vlan vlans
voicemail voicemails volumetric vuex walkthrough walkthroughs wamp watermark waveform webhook webhooks webi webinar
webinars whiteboarding whitebox whitelist whitelisting whitepapers wifi wiki wikis wireframe wireframes wireframing
workaround workarounds workflow workflows worklog workstream workstreams wxpython yaml zipped"""


# English words that a slip of the pen puts into such lines, and that mean nothing there.
_OUT_OF_PLACE = frozenset(("nativity", "pubic", "statics", "asses"))
# What a product is called by, so that the word before it is its name: "the aetest script template"; lists of names.
_NAMES = re.compile(r"(?:,|\(|\b(?:using|with|in|via|on|through|called|named|and|like|as|from|to))\s*$", re.I)
_NAMED = re.compile(
    r"\s*[,)(]|\s+(?:and\b|scripts?|tools?|frameworks?|librar(?:y|ies)|utilit(?:y|ies)|commands?|servers?|modules?|platforms?|software|"
    r"applications?|apps?|packages?|systems?|databases?|clusters?|containers?|plugins?|files?|templates?)\b"
)


def unknown_words(text: str, lexicon: Lexicon) -> tuple[tuple[int, int], ...]:
    """Where words in small letters stand that are no words, in order."""
    return tuple(
        m.span()
        for m in _WORD.finditer(text)
        if m[0] in _OUT_OF_PLACE or (_slip(m[0], lexicon) and not _named(text, m.start(), m.end()))
    )


def is_word(word: str, lexicon: Lexicon) -> bool:
    """Whether a word in small letters is English, of the trade, or built from such."""
    return _known(word, lexicon) or _compound(word, lexicon)


_MENDED = frozenset(("allover",))  # put right where the line is printed


def _named(text: str, start: int, end: int) -> bool:
    """Whether a word is likely a name in small letters: in a list, after "using", before "tool"."""
    return bool(_NAMED.match(text, end)) or bool(_NAMES.search(text[:start]))


_SHORTEST_SLIP = 7  # letters; a shorter word that is unknown is as likely a name or a rare word
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _slip(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is none and one slip of the pen makes it one; others are rare words and names, as a rule."""
    if len(word) < _SHORTEST_SLIP or _known(word, lexicon) or _compound(word, lexicon):
        return False
    parts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    lost = (a + b[1:] for a, b in parts if b)
    swapped = (a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1)
    other = (a + letter + b[1:] for a, b in parts if b for letter in _LETTERS)
    added = (a + letter + b for a, b in parts for letter in _LETTERS)
    known, own = _english(), _words_of(lexicon.digest, lexicon)
    return any(near in known or near in own for near in chain(lost, swapped, other, added))


def _compound(word: str, lexicon: Lexicon) -> bool:
    """ "pageviews", "keycard": two words in one."""
    known, own = _english(), _words_of(lexicon.digest, lexicon)
    halves = ((word[:n], word[n:]) for n in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1))
    return any((a in known or a in own) and (b in known or b in own) for a, b in halves)


def _known(word: str, lexicon: Lexicon) -> bool:
    if word in _english() or word in _MENDED or word in MISSPELLINGS or word in _words_of(lexicon.digest, lexicon):
        return True
    if word.endswith(("ies", "ied", "ier", "ily")):
        return _stem(word[:-3] + "y", lexicon, bare=True)
    for ending in _ENDINGS_LONGEST_FIRST:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and _stem(word[: -len(ending)], lexicon):
            return True
    return word.startswith(_BEGINNINGS_IN_ORDER) and any(
        word.startswith(b) and len(word) - len(b) > _SHORTEST_STEM and _known(word[len(b) :], lexicon)
        for b in _BEGINNINGS_IN_ORDER
    )


def _stem(stem: str, lexicon: Lexicon, *, bare: bool = False) -> bool:
    """Whether what is left of a word without its ending is one, with what the ending took away."""
    known, own = _english(), _words_of(lexicon.digest, lexicon)
    if bare:
        return stem in known or stem in own
    forms = [stem, stem + "e", stem + "y", stem + "le"]
    if stem[-1] == stem[-2]:
        forms.append(stem[:-1])
    return any(form in known or form in own for form in forms)


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    """Words that the model has seen. What else it has seen does no harm: only words in small letters are asked for."""
    return frozenset(chain(strings_seen(), _OF_THE_TRADE.split()))


@lru_cache(maxsize=4)
def _words_of(digest: str, lexicon: Lexicon) -> frozenset[str]:
    forms = "\n".join(chain(lexicon.action_forms, lexicon.object_forms, lexicon.tool_forms))
    return frozenset(re.findall(r"[a-z]+", forms.lower()))


_ENDINGS_LONGEST_FIRST = tuple(sorted(set(_ENDINGS.split()), key=lambda e: (-len(e), e)))
_BEGINNINGS_IN_ORDER = tuple(sorted(set(_BEGINNINGS.split())))
