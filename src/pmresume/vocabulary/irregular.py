"""The short lists that English inflection needs beside its rules."""

from __future__ import annotations

# base: (past, participle)
_VERBS = """
arise arose arisen; be was been; bear bore borne; beat beat beaten; become became become; begin began begun;
bid bid bid; bind bound bound; blow blew blown; break broke broken; bring brought brought; build built built;
buy bought bought; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost;
cut cut cut; deal dealt dealt; dig dug dug; do did done; draw drew drawn; drive drove driven; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; fly flew flown;
forbid forbade forbidden; forget forgot forgotten; freeze froze frozen; get got gotten; give gave given;
go went gone; grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden; hit hit hit;
hold held held; hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led; leave left left;
lend lent lent; let let let; lose lost lost; make made made; mean meant meant; meet met met; partake partook partaken;
pay paid paid; put put put; quit quit quit; read read read; ride rode ridden; ring rang rung; rise rose risen;
run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set;
shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat;
sleep slept slept; speak spoke spoken; spend spent spent; spin spun spun; split split split; spread spread spread;
spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck;
string strung strung; strive strove striven; swap swapped swapped; sweep swept swept; swing swung swung;
take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown;
wake woke woken; wear wore worn; win won won; wind wound wound; withdraw withdrew withdrawn; write wrote written;
babysit babysat babysat; broadcast broadcast broadcast; forecast forecast forecast; input input input;
recast recast recast; offset offset offset; troubleshoot troubleshot troubleshot;
prove proved proven; speed sped sped
"""
IRREGULAR_VERBS: dict[str, tuple[str, str]] = {
    base: (past, participle) for base, past, participle in (verb.split() for verb in _VERBS.split(";"))
}
# "rebuild", "oversee", "withhold": the second part inflects. Not every verb that looks so is one (relay, display).
VERB_PREFIXES = ("re", "over", "under", "out", "up", "un", "mis", "fore", "with", "inter", "proof", "pre", "off", "typ")
REGULAR_DESPITE_PREFIX = frozenset({"relay", "interleave"})
IRREGULAR_THIRD = {"be": "is", "have": "has"}
OES = frozenset({"do", "go", "echo", "veto", "torpedo", "embargo", "forgo", "undergo", "redo", "undo", "overdo"})
# Longer verbs that double their last consonant, because the stress lies on the end or by custom.
_DOUBLED = """
abet abhor acquit admit allot annul backstop bootstrap babysit begin commit compel concur confer control debug
defer deter diagram embed emit enrol entrap equip excel expel format fulfil handicap impel incur infer input
kidnap monogram occur omit outfit output outrun overlap patrol permit prefer program propel rebut recap recur
refer reformat regret remit repel reprogram retrofit roadmap snapshot submit subnet subset sunset sysprep transfer
transmit upset worship zigzag
"""
DOUBLED = frozenset(_DOUBLED.split())
# "reset", "rerun", "unplug": a short verb behind a prefix keeps its stress.
_SHORT = "set run map plan ship tag plug cap let get put cut wrap zip pin scan spin sit win fit bid hit"
SHORT_VERBS = frozenset(_SHORT.split())
# A lemma of two words inflects its first where the second is one of these ("set up"), else its last ("load test").
_PARTICLES = """
about across after ahead along apart around as aside at away back between by down for forth forward from in into of
off on onto out over through to together under up upon with without clear live online sure
"""
PARTICLES = frozenset(_PARTICLES.split())
# ... or where the first is one of these, which live on the noun beside them ("take part", "keep track").
LIGHT_VERBS = frozenset({"do", "get", "give", "go", "have", "keep", "lend", "make", "put", "set", "take"})
_NOUNS = """
analysis analyses; appendix appendices; axis axes; basis bases; child children; crisis crises; criterion criteria;
diagnosis diagnoses; half halves; hypothesis hypotheses; index indexes; knife knives; leaf leaves; life lives; man men;
matrix matrices; medium media; mouse mice; parenthesis parentheses; person people; phenomenon phenomena; quiz quizzes;
shelf shelves; synthesis syntheses; thesis theses; vertex vertices; wife wives; woman women; curriculum curricula;
chassis chassis; foot feet; tooth teeth; self selves; emphasis emphases; prognosis prognoses; paralysis paralyses
"""
IRREGULAR_PLURALS: dict[str, str] = dict(pair.split() for pair in _NOUNS.split(";"))
IRREGULAR_SINGULARS = {plural: noun for noun, plural in IRREGULAR_PLURALS.items()}
NOUNS_IN_OES = frozenset({"echo", "hero", "potato", "tomato", "veto", "torpedo", "embargo"})
_UNCOUNTED = """
advice aircraft analytics bandwidth cabling compliance connectivity data devops diagnostics documentation downtime
electronics equipment feedback firmware governance hardware headquarters information infrastructure knowledge
logistics malware means metadata middleware news personnel ransomware research series software species spyware
staff storage telemetry traffic training troubleshooting uptime virtualization kubernetes windows
"""
UNCOUNTED = frozenset(_UNCOUNTED.split())
