"""Words of everyday IT English that a capital does not make a name, beside the nouns and acts of the vocabulary."""

from __future__ import annotations

from functools import lru_cache

from pmresume.language.act_nouns import noun_acts
from pmresume.vocabulary.lexicon import Lexicon

_WORDS = """
offsite tapes resets reset lockouts lockout traceability onboarding offboarding enrollment decommissioning imaging
reimaging troubleshooting basics seniors stored root party analytics rollout cutover failover walkthrough
vulnerability vulnerabilities kickoff lessons learned escalated ability able academic acceptance access accounting
accurate across active ad-hoc adaptive added additional adequate admin administrative advanced affected aging alert
all alpha alternate analog analytical and annual anonymous anti appropriate architectural art as assigned assistive
associate asynchronous at audio audit auto automated automatic automation available back background backend banking
base based basic behavior behavioral best beta big bi-weekly biweekly both bottom broad broken budgetary building bulk
business by cable capital career central centralized certain certified cheap clean clear client-side clinical closed
closeout cloud code cold collaborative color commercial common compatible competitive complete complex compliance
compliant comprehensive computer computerized concurrent confidential conditional consistent consolidated content
continuous controlled conventional core corporate correct corrective costs critical cross cross-browser
cross-functional cross-platform cross-team current custom customized cyber daily damaged data dead decision dedicated
deep default defective defined demand departmental derivative equity fire shift dependable desired desktop detailed
dev development digital direct disaster discrete distance distributed distribute domestic double driven dual due
dynamic each early easy education effective efficient elastic electrical electronic eligible embedded emergency
emerging employee enabled end endpoint engineering enhanced enterprise-level entire environmental error essential
evening event everyday exact excellent executive existing expired exploratory extended extensive external extra face
fast faulty federal fiber field final finance financial first fiscal fixed flat flexible floor focus follow following
for force foreign formal forward free freight frequent friendly from front full full-time functional future general
generic geographic global good governance government graphic graphical group guest hands-on hard hardware harmful
hazardous head health healthcare heavy help heterogeneous hidden hierarchical high higher high-level historical
holistic home horizontal hot hourly human hybrid ideal idle immediate important in in-house inactive inbound incoming
independent individual industrial initial inline innovative inside instant institutional instructional insurance
integrated integral intelligent intensive interactive interim intermediate intermittent internal international invalid
inventory inverse investor investors investigative iterative job joint junior key knowledge known laboratory large
large-scale last late latest lead leading learning legacy legal less level lightweight limited linear live loan local
logical logistical long long-term loose low lower machine magnetic main major malicious managed management managerial
mandatory manual manually many manufacturing marketing mass massive master matching mathematical maximum mechanical
medical medium medium-sized memory mental metal middle military minimal minimum minor missing mission-critical mobile
mode moderate modern modular monthly more mortgage most motor moving multi multi-factor multimedia multiple municipal
mutual national native natural navigation near necessary negative nested network neutral new next nightly non
non-functional non-production normal numerous obsolete of off offline offshore off-site old on onboard on-call one
one-on-one ongoing online onsite on-site open operating operational optical optimal optional or oral ordinary
organizational original other outbound outdated outgoing outside over overall overnight overseas own parallel part
partial particular part-time passive past patient payroll peer pending performance periodic peripheral permanent
persistent personal personnel phone phased physical planned plant point poor portable positive possible post potential
power practical precise predictive preferred preliminary premium pre-production present preventative preventive
previous primary principal print prior private privileged proactive procedural process prod production productive
professional proficient program programmatic programmable progressive prompt proper proprietary prospective public
purchase quality quantitative quarterly query quick radio random rapid rare raw reactive ready real real-time recent
recurring redundant regional regular regulatory related relational relative release relevant reliable remaining remote
repeated repetitive required residual responsible responsive restricted retail reusable reverse right rigorous risk
robust role role-based rotating rough round routine safe safety sales same scalable scheduled school scientific second
secondary secret secure selected self self-service semi senior sensitive separate sequential serial server-side
several shared shell short short-term side significant similar simple single single-page single-sign-on slow small
smart smoke smooth social soft software solid sophisticated source special specialized specific stable staff
stand-alone standalone standard state static statistical step still stock strategic streamlined strong structural
structured student subject subsequent successful such sudden sufficient suitable super supplemental supply support
suspicious synchronous system systematic tabletop tactical tape target task team technical temporary test test-driven
text the theme thermal thin third third-party three tier tiered time timely to top total trade trading traditional
traffic transactional transparent transport transportation trend trial triple trusted two two-factor typical ultimate
unauthorized under unified unique unit universal unlimited unresolved unscheduled unstructured unused upcoming updated
upper urgent usable useful user user-friendly usual utility valid valuable various vendor verbal vertical via video
virtual visual vital voice volunteer warehouse warm web web-based weekly well whole wide wireless with work working
workplace world written wrong yearly young years months days weeks hours margin padding positioning border font fonts
layout layouts classes class object objects function functions trigger triggers packages package procedure procedures
cursors views synonyms indexes sequences mappings sessions workflows transformations transformation joins joiner
lookup aggregator expressions measures dimensions facts cubes experience experiences hosting manipulation receivers
receiver mobility objectives objective increment grooming retrospective retrospectives ceremonies standup standups
stand-up stand-ups planning cleansing mining modeling modelling profiling wrangling warehousing visualization
visualizations forensics oversight hardening patches playbook playbooks manifests modules recipes cookbooks roles
snapshots volumes images groups tags pods nodes conferencing equipment peripherals accessories laptops desktops
monitors projectors scanners copiers faxes phones handsets headsets tablets thin-clients clients racks cabinets cables
cabling points gateways gateway balancers balancer hosts guests datastores clusters pools farms zones records scopes
leases trunks ports links circuits tunnels policies rules certificates certificate authorities authority keys tokens
smartcards badges permissions rights privileges shares folders files mailboxes mailbox lists calendars rooms sites
libraries forms charts graphs pivot macros formulas spreadsheets regression integration sanity usability stress load
black-box white-box end-to-end repositories repository branches commits pulls requests merges builds jobs stages hires
hire newcomers residents faculty nurses physicians clinicians doctors teachers students parents citizens retirees
managers manager analysts analyst architects architect modelers developers engineers testers leads leaders directors
supervisors officers executives stakeholders sponsors owners users vendors suppliers partners contractors consultants
customers employees members technicians administrators admins operators auditors trainers coordinators specialists
representatives methodologies methodology frameworks architectures principles practices techniques concepts patterns
paradigms standards plans plan charters charter matrices matrix diagrams diagram flowcharts flowchart documents
document guides guide manuals specifications specification estimates estimate proposals proposal contracts contract
agreements statements minutes agendas agenda artifacts backlogs backlog epics stories story sprints sprint iterations
iteration milestones milestone incidents incident problems problem changes change tickets ticket escalations
escalation outages outage alerts knowledgebase newsletters surveys survey workshops workshop trainings webinars
presentations presentation demos demo scenarios scenario cases case scripts script suites defects defect bugs bug
interest interests fund funds block claim claims cargo vehicle handling cost fix
"""
# Nouns of the vocabulary that are names as well, or ways to work that keep the capital they were given.
_NAMES = frozenset(("scrum", "kanban", "agile", "waterfall", "windows", "lean", "epic", "exchange"))


_SMALL = frozenset(("to", "of", "in", "on", "and", "by", "for", "up", "off", "out"))


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """The words, in small letters."""
    return frozenset(_WORDS.split())


def is_plain(word: str, lexicon: Lexicon) -> bool:
    """Whether a capitalised word, given in small letters, is an ordinary one; of a hyphened word, all its parts."""
    if word in _NAMES:
        return False
    if word in common_words() or word in lexicon.object_forms or word in noun_acts(lexicon):
        return True
    return "-" in word and all(part in _SMALL or is_plain(part, lexicon) for part in word.split("-") if part)
