"""English inflection: the vocabulary's own forms first, then careful regular rules.

The rules are for words that the vocabulary does not hold; a verb or noun that they get wrong belongs under ``vocab/``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pmresume.model.frame import VerbForm

if TYPE_CHECKING:
    from pmresume.vocabulary.lexicon import Lexicon

# (past, participle) of irregular verbs that turn up in task lists and that no rule can give.
_IRREGULAR = {
    "be": ("was", "been"), "become": ("became", "become"), "begin": ("began", "begun"), "bring": ("brought", "brought"),
    "build": ("built", "built"), "buy": ("bought", "bought"), "catch": ("caught", "caught"), "choose": ("chose", "chosen"),
    "come": ("came", "come"), "cut": ("cut", "cut"), "deal": ("dealt", "dealt"), "do": ("did", "done"),
    "draw": ("drew", "drawn"), "drive": ("drove", "driven"), "fall": ("fell", "fallen"), "feed": ("fed", "fed"),
    "find": ("found", "found"), "get": ("got", "gotten"), "give": ("gave", "given"), "go": ("went", "gone"),
    "grow": ("grew", "grown"), "have": ("had", "had"), "hear": ("heard", "heard"), "hold": ("held", "held"),
    "keep": ("kept", "kept"), "know": ("knew", "known"), "lay": ("laid", "laid"), "lead": ("led", "led"),
    "learn": ("learned", "learned"), "leave": ("left", "left"), "lend": ("lent", "lent"), "let": ("let", "let"),
    "lose": ("lost", "lost"), "make": ("made", "made"), "meet": ("met", "met"), "pay": ("paid", "paid"),
    "put": ("put", "put"), "read": ("read", "read"), "rise": ("rose", "risen"), "run": ("ran", "run"),
    "see": ("saw", "seen"), "sell": ("sold", "sold"), "send": ("sent", "sent"), "set": ("set", "set"),
    "show": ("showed", "shown"), "shrink": ("shrank", "shrunk"), "shut": ("shut", "shut"), "speak": ("spoke", "spoken"),
    "spend": ("spent", "spent"), "split": ("split", "split"), "stand": ("stood", "stood"), "stick": ("stuck", "stuck"),
    "take": ("took", "taken"), "teach": ("taught", "taught"), "tell": ("told", "told"), "think": ("thought", "thought"),
    "throw": ("threw", "thrown"), "understand": ("understood", "understood"), "undertake": ("undertook", "undertaken"),
    "win": ("won", "won"), "wind": ("wound", "wound"), "write": ("wrote", "written"),
}  # fmt: skip
_PREFIXES = ("re", "over", "under", "out", "up", "off", "un", "mis", "fore", "with")
_THIRD = {"be": "is", "do": "does", "go": "goes", "have": "has"}
# Verbs of more than one syllable whose last consonant is doubled because the stress lies on the end, or by custom.
_DOUBLED = {
    "admit", "allot", "commit", "compel", "concur", "confer", "control", "debug", "defer", "deter", "emit", "equip",
    "format", "incur", "infer", "kidnap", "occur", "omit", "outfit", "patrol", "permit", "prefer", "program", "rebut",
    "recap", "recur", "refer", "regret", "remit", "repel", "reship", "retrofit", "submit", "transfer", "transmit", "unplug",
    "unzip", "upskill", "backlog", "hotplug", "offset", "preset", "reset", "wiretap", "zigzag", "remap", "replan", "rerun",
    "reprogram", "preplan", "unwrap", "rewrap",
} - {"upskill"}  # fmt: skip
_VOWELS = "aeiou"
_PLURALS = {
    "analysis": "analyses", "appendix": "appendices", "axis": "axes", "basis": "bases", "child": "children",
    "crisis": "crises", "criterion": "criteria", "diagnosis": "diagnoses", "half": "halves", "hypothesis": "hypotheses",
    "index": "indexes", "knife": "knives", "leaf": "leaves", "life": "lives", "man": "men", "matrix": "matrices",
    "medium": "media", "mouse": "mice", "parenthesis": "parentheses", "person": "people", "phenomenon": "phenomena",
    "proxy": "proxies", "quiz": "quizzes", "shelf": "shelves", "synthesis": "syntheses", "thesis": "theses",
    "vertex": "vertices", "wife": "wives", "wolf": "wolves", "woman": "women", "workforce": "workforces",
}  # fmt: skip
_SINGULARS = {plural: noun for noun, plural in _PLURALS.items()}
_O_ES = {"echo", "hero", "potato", "tomato", "veto", "torpedo", "embargo"}
_INVARIANT = {
    "aircraft", "equipment", "feedback", "hardware", "information", "software", "firmware", "malware", "middleware",
    "spyware", "ransomware", "data", "metadata", "staff", "personnel", "series", "species", "headquarters", "means",
    "news", "analytics", "logistics", "electronics", "diagnostics", "kubernetes", "windows", "devops", "traffic",
    "training", "bandwidth", "connectivity", "compliance", "documentation", "research", "advice", "knowledge",
    "infrastructure", "cabling", "downtime", "uptime", "helpdesk support", "support",
}  # fmt: skip


def inflect(lemma: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """``lemma`` ("configure", "set up") in ``form``; a capital first letter is kept."""
    if lexicon is not None:
        known = lexicon.actions.get(lemma.lower())
        if known is not None:
            return _cased(lemma, known.form(form))
    head, gap, rest = lemma.partition(" ")
    if gap:
        return f"{inflect(head, form, lexicon)} {rest}"
    prefix, dash, last = lemma.rpartition("-")
    if dash and last:
        return f"{prefix}-{inflect(last, form, lexicon)}"
    return _cased(lemma, _regular(lemma.lower(), form))


def past_of_surface(surface: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """The past of the verb that ``surface`` is the ``form`` of: deploys, deploying, deploy give "deployed"."""
    return inflect_surface(surface, form, VerbForm.PAST, lexicon)


def inflect_surface(surface: str, form: VerbForm, wanted: VerbForm, lexicon: Lexicon | None = None) -> str:
    """A verb given as typed in one form, in another."""
    if form is wanted:
        return surface
    return _cased(surface, inflect(lemma_of(surface, form, lexicon), wanted, lexicon))


def lemma_of(surface: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """The base form, lower case, of a verb typed as ``surface`` in ``form``; the vocabulary decides where it knows."""
    word = " ".join(surface.lower().split())
    if lexicon is not None:
        for lemma, known in lexicon.action_forms.get(word, ()):
            if known is form:
                return lemma
    head, gap, rest = word.partition(" ")
    if gap:
        return f"{lemma_of(head, form, lexicon)} {rest}"
    prefix, dash, last = word.rpartition("-")
    if dash and last:
        return f"{prefix}-{lemma_of(last, form, lexicon)}"
    if form is VerbForm.BASE:
        return word
    return _base(word, form)


def plural(noun: str, lexicon: Lexicon | None = None) -> str:
    """The plural of a noun or compound; a mass noun, and a word that is plural already, come back as they are."""
    low = noun.lower()
    if lexicon is not None:
        found = lexicon.object_forms.get(low)
        if found is not None:
            lemma, is_plural = found
            if is_plural:
                return noun
            if lemma == low:
                return _cased(noun, lexicon.objects[lemma].plural)
    first, gap, last = noun.rpartition(" ")
    if gap:
        return f"{first} {plural(last, lexicon)}"
    return regular_plural(noun)


def singular(noun: str, lexicon: Lexicon | None = None) -> str:
    """The singular of a noun or compound; what is not a plural comes back as it is."""
    low = noun.lower()
    if lexicon is not None:
        found = lexicon.object_forms.get(low)
        if found is not None:
            lemma, is_plural = found
            return _cased(noun, lemma) if is_plural and lexicon.objects[lemma].plural == low else noun
    first, gap, last = noun.rpartition(" ")
    if gap:
        return f"{first} {singular(last, lexicon)}"
    return _regular_singular(noun)


def regular_plural(noun: str) -> str:
    """The plural by rule and a short list of exceptions; of a compound, the last word changes."""
    first, gap, last = noun.rpartition(" ")
    first += gap
    low = last.lower()
    if not low or not low[-1].isalnum() or low in _INVARIANT or low in _SINGULARS:
        return noun
    if low in _PLURALS:
        return first + _cased(last, _PLURALS[low])
    if _acronym(last):
        return f"{first}{last}s"
    if re.search(r"(s|x|z|ch|sh)$", low) or low in _O_ES:
        return f"{first}{last}es"
    if low.endswith("y") and len(low) > 1 and low[-2] not in _VOWELS:
        return f"{first}{last[:-1]}ies"
    return f"{first}{last}s"


def _regular_singular(noun: str) -> str:
    low = noun.lower()
    if low in _SINGULARS:
        return _cased(noun, _SINGULARS[low])
    if low in _INVARIANT or not low.endswith("s") or len(low) < 3 or re.search(r"(ss|us|is|ics)$", low):
        return noun
    if low.endswith("ies") and len(low) > 4:
        return noun[:-3] + "y"
    if re.search(r"(xes|zes|ches|shes|sses|uses)$", low) and not re.search(r"(auses|ouses|caches|axes|izes)$", low):
        return noun[:-2]
    if low[:-2] in _O_ES and low.endswith("es"):
        return noun[:-2]
    return noun[:-1]


def _acronym(word: str) -> bool:
    """VM, API, PC, SaaS: two capitals, the last letter among the word's own."""
    return sum(letter.isupper() for letter in word) >= 2 and not word.endswith(("S", "X")) and len(word) <= 6


def _regular(verb: str, form: VerbForm) -> str:
    if form is VerbForm.BASE:
        return verb
    if form is VerbForm.THIRD:
        if verb in _THIRD:
            return _THIRD[verb]
        if re.search(r"(s|x|z|ch|sh|[^aeiou]o)$", verb):
            return verb + "es"
        return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"
    if form is VerbForm.GERUND:
        if verb.endswith("ie"):
            return verb[:-2] + "ying"
        if verb.endswith("e") and not re.search(r"(ee|oe|ye)$", verb) and verb != "be":
            return verb[:-1] + "ing"
        return _stem(verb) + "ing"
    irregular = _irregular(verb)
    if irregular is not None:
        return irregular[0 if form is VerbForm.PAST else 1]
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else _stem(verb) + "ed"


def _irregular(verb: str) -> tuple[str, str] | None:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    for prefix in _PREFIXES:
        rest = verb.removeprefix(prefix)
        if rest != verb and len(rest) > 2 and rest in _IRREGULAR:
            past, participle = _IRREGULAR[rest]
            return prefix + past, prefix + participle
    return None


def _stem(verb: str) -> str:
    """The verb as it stands before -ed and -ing: the last consonant doubled where English doubles it."""
    if verb.endswith("c") and not verb.endswith("sync"):
        return verb + "k"
    if not re.search(r"[^aeiou][aeiou][^aeiouwxy]$", verb) and not re.search(r"qu[aeiou][^aeiouwxy]$", verb):
        return verb
    one_syllable = len(re.findall(r"[aeiouy]+", verb.replace("qu", "q"))) == 1
    return verb + verb[-1] if one_syllable or _doubles(verb) else verb


def _doubles(verb: str) -> bool:
    if verb in _DOUBLED:
        return True
    # "reset", "rerun", "unplug": a short verb behind a prefix keeps its stress.
    for prefix in ("re", "un", "over", "out", "up", "off"):
        rest = verb.removeprefix(prefix)
        if rest != verb and rest in ("set", "run", "map", "plan", "ship", "tag", "plug", "cap", "let", "get", "put", "cut"):
            return True
    return False


def _base(word: str, form: VerbForm) -> str:
    """Undo a regular ending; the choice between "-e" and none goes by what English verbs end in."""
    for verb, (past, participle) in _IRREGULAR.items():
        if word == (past if form is VerbForm.PAST else participle if form is VerbForm.PARTICIPLE else ""):
            return verb
    for verb, third in _THIRD.items():
        if form is VerbForm.THIRD and word == third:
            return verb
    if form is VerbForm.THIRD:
        if word.endswith("ies") and len(word) > 4:
            return word[:-3] + "y"
        if re.search(r"(ss|x|zz|ch|sh)es$", word) and not word.endswith("caches"):
            return word[:-2]
        return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    ending = "ing" if form is VerbForm.GERUND else "ed"
    if not word.endswith(ending) or len(word) < len(ending) + 2:
        return word
    if form is not VerbForm.GERUND and word.endswith("ied"):
        return word[:-3] + "y"
    stem = word[: -len(ending)]
    for verb in (stem, stem[:-1], stem + "e"):
        # The verb that the rules would turn into this very word, doubled consonant or not.
        if verb in _DOUBLED and _regular(verb, form) == word:
            return verb
    if re.search(r"([bdgmnprt])\1$", stem) and stem not in ("add",):
        return stem[:-1]
    return stem + "e" if _wants_e(stem) else stem


def _wants_e(stem: str) -> bool:
    if re.search(r"(at|iz|is|ys|yz|ur|ir|id|ud|ib|in|ut|ag|ang|arg|erg|dg|c|s|v|u|bl|pl|tl|dl|gl|kl|zl)$", stem):
        ends_in_consonants = re.search(
            r"(ss|train|tain|explain|eat|oat|join|oin|ain|ein|aid|uid|oid|air|our|aul|dit|sit|mit|bit|begin|input|output|focus|repair)$",
            stem,
        )
        return ends_in_consonants is None
    if re.search(r"(or|er|en|on|el|al|il|et|it|op|ow|aw|ay|oy|ey|ck|ch|sh|ll|ff|nk|nd|nt|rt|st|pt|ft|ct|xt|rm|rn|rk|lk|lp|sk)$", stem):
        return re.search(r"(stor|scor|restor|explor|ignor|upet|delet|complet|scop|develop)$", stem) is not None and not stem.endswith("develop")
    return re.search(r"[aeiou][kmlpgdnbtr]$", stem) is not None and re.search(r"(ee|oo|ea|oa|ou|ai|oi|au).$", stem) is None


def _cased(model: str, word: str) -> str:
    """``word`` with the capitals of ``model``: all of them, the first, or none."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
