"""Nouns that never stand bare in the singular, by the article that they want.

Only nouns that nobody uses without an article in a sentence: "in production" and "by phone" are right,
and their nouns are not here. A noun may stand in several lists.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


# Of these the reader takes the one at hand: "the database", "the client".
THE_ONE = words(
    """
    application system database environment network website web internet intranet extranet cloud department
    organization enterprise company firm agency institution university hospital bank government corporation
    board committee council division branch bureau subsidiary campus warehouse factory plant facility lab
    laboratory center centre data-center datacenter mainframe helpdesk desk backend front-end frontend back-end
    server- side client-side end ui gui codebase schema backlog domain lifecycle phase cycle layer portion
    sector industry marketplace client customer vendor supplier contractor stakeholder user end-user team
    counterpart manager supervisor director ceo cio cto cfo ciso pmo soc noc project program process app
    platform product site portal queue store flow region country territory workforce crew squad dba sponsor
    auditor executive
    """
)
# There are many of these.
ONE_OF_MANY = words(
    """
    server cluster instance vm machine container bucket file folder script job pipeline dashboard report
    spreadsheet document form template plan policy guide manual checklist matrix roadmap runbook playbook
    prototype wireframe mockup module component plugin plug-in add-on library package tool utility framework
    console interface page screen menu wizard widget microservice api protocol language model pattern algorithm
    engine controller gateway tunnel firewall switch router desktop laptop workstation printer device appliance
    scanner rack subnet table lake cube workflow initiative strategy approach solution tenant account suite
    benchmark baseline schedule calendar catalog list survey newsletter presentation demo workshop repository
    ide cli sdk webpage homepage mechanism bot chatbot crawler parser scraper wrapper daemon scheduler toolkit
    tracker simulator emulator compiler gap bottleneck agreement contract proposal architecture procedure role
    task feature function method structure vpc stack image bundle binary namespace endpoint webhook queue topic
    cache proxy hypervisor hub bridge modem antenna camera kiosk tablet smartphone projector monitor keyboard
    display questionnaire whitepaper wiki blog forum flowchart diagram chart graph timeline milestone budget
    forecast scorecard ledger registry register zone share campaign mart loader window specification spec
    statement charter brief balancer filter host group office base relationship fix patch workaround hotfix poc
    pilot macro change suggestion shell session string sequence sprint loop profile license certificate token
    credential subscription store warehouse portal program app application system platform website database site
    product process project editor sheet location sandbox agent room
    """
)
# Always one among several behind "on", "in" or "as": "on a daily basis".
ALWAYS_A = words("basis manner fashion capacity")
ROLES = words(
    """
    expert specialist consultant member engineer analyst administrator developer technician tester programmer
    architect coordinator contributor liaison intermediary trainer instructor representative designer strategist
    advisor planner master scientist researcher scheduler mentor facilitator buyer auditor modeler evaluator
    """
)
# What one holds or runs: "conducted a risk assessment of the plant".
EVENTS = words(
    """
    test audit review assessment survey scan workshop walkthrough demo demonstration study inspection session
    presentation webinar pilot interview evaluation investigation retrospective seminar exercise drill benchmark
    """
)
EVENT_VERBS = words(
    """
    conduct perform hold organize host run deliver give execute complete undertake facilitate arrange lead do
    attend
    """
)
# Work with a name: "led the data center migration".
UNDERTAKINGS = words("rollout upgrade migration cutover refresh conversion consolidation relocation go-live roll-out")
STEERING_VERBS = words(
    "lead manage support coordinate plan oversee complete execute direct drive spearhead orchestrate"
)
# Behind a verb that makes or finds something it is new to the reader.
NEW_VERBS = words(
    """
    create develop build design write draft prepare generate propose publish identify discover find detect add
    introduce form make construct architect engineer code program script produce hire recruit purchase acquire
    launch establish devise formulate compose author invent prototype spearhead found start initiate
    """
)
# What these set down is new where there are many of it.
PLACING_VERBS = words(
    """
    install set deploy implement provision configure order use utilize employ leverage adopt run provide deliver
    rack mount connect join register obtain buy stand spin need require have host offer present submit open
    schedule propose recommend
    """
)
# Of these a product has one, even while it is being made.
ONE_OF_ITS_KIND = words(
    """
    layer portion environment network database backend front-end frontend back-end schema backlog organization
    enterprise codebase end side website web cloud ui lifecycle phase cycle data-center center
    """
)
# Also read without an article; none is put behind "of".
THINGS_OF = words("tool file model server device script form list table role function method task")
# Names with these heads take no article: "in VMware vCenter Server".
NAME_WITHOUT = words(
    """
    server manager desktop gateway engine controller platform director project catalog cloud suite hub office
    studio designer builder explorer analyzer monitor console store desk portal machine bridge registry forms
    form agent access exchange warehouse pilot app site bank university hospital company corporation council
    branch enterprise cache policy proxy contract function product toolkit workbench wiki image table account
    domain task role basis interface application pipeline scheduler
    """
)
_STAGES = """
    production prod test testing development dev staging uat qa live client customer client's customer's vendor current
    existing entire lab corporate company lower higher target non-production pre-production network cloud whole overall
    underlying local source destination legacy old"""
# "in Linux environment" is one of many, "in production environment" is the one at hand.
STAGES = words(_STAGES)
# Adjectives of something known, and of something new.
KNOWN = words(
    """
    existing current entire whole overall main latest same right appropriate corporate necessary respective
    production assigned first last final next correct legacy old previous original underlying affected above-
    mentioned aforementioned said following internal federal public private best most global primary proper
    enterprise company client customer local central departmental organizational institutional regional national
    state municipal agile scrum waterfall parent target source destination
    """
)
NEW = words(
    """
    new specific abrupt flexible comprehensive custom customized dedicated single simple successful centralized
    fast-paced robust scalable secure similar separate detailed complex large small short long high low highly
    multi distributed diverse dynamic virtual shared hybrid relational fully unified standardized standard
    common strategic responsive interactive lightweight high-level high-performance multi-tier multi-threaded
    multithreaded open-source cost-effective stable effective efficient critical major minor consistent
    collaborative fast clustered redundant lower higher
    """
)
# Plurals that stand before a noun in the singular: "the sales team".
PLURAL_MODIFIERS = words(
    """
    operations sales communications systems services analytics requirements graphics controls metrics logistics
    electronics telecommunications resources facilities windows statistics solutions products applications news
    databases accounts materials goods economics mathematics genomics robotics savings earnings claims benefits
    microservices data media networks projects programs projects' settings standards
    """
)
# Read with what stands before them alone: "the help desk", "the front end", "a relational model".
ONLY_WITH = {
    "desk": words("help service support"),
    "end": words("front back front- back-"),
    "side": words("server client"),
    "window": words("maintenance change outage service"),
    "cloud": words("aws azure private public hybrid the google oracle salesforce"),
    "manual": words(
        "user users training operations operator instruction technical reference procedures policy installation"
    ),
    "change": words("abrupt sudden major significant minor organizational"),
    "form": words("web request intake contact order application registration input"),
    "function": words("stored import export search lambda python javascript wrapper callback main helper test"),
    "method": words("new testing test api class java different"),
    "loop": words("feedback"),
    "string": words("connection query search"),
    "session": words("training"),
    "shell": words("unix linux bash"),
    "fix": words("bug temporary permanent quick code"),
    "role": words("new iam user security key leadership lead management"),
    "image": words("docker machine base golden container os gold custom"),
    "store": words("data key-value object app"),
    "structure": words("data folder directory table database network"),
    "feature": words("new search key"),
    "profile": words("user risk customer"),
    "monitor": words("computer"),
    "language": words("query scripting programming modeling"),
    "pattern": words("design singleton mvc factory observer repository dao object"),
    "sheet": words("excel google tracking"),
    "location": words("office"),
    "room": words("server computer"),
    "budget": words("project annual operating it department departmental capital"),
    "license": words("software new"),
    "cache": words("redis web application distributed"),
    "executive": frozenset[str](),
    "master": words("scrum"),
    "base": words("knowledge code user customer knowledge-"),
    "group": words(
        "security scaling user working focus distribution resource availability autoscaling server host auto"
    ),
    "statement": words("problem"),
    "host": words("esx esxi bastion linux windows jump docker remote"),
    "office": words(
        "head main regional home new branch regional satellite corporate program project management remote field"
    ),
    "filter": words("spam email web url"),
}
