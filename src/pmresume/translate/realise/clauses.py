"""A fact's free text set into a sentence, by its grammatical form."""

from __future__ import annotations

import re

from pmresume.language.forms import Form, FreePart, FreeText
from pmresume.language.nouns import indefinite
from pmresume.model.frame import VerbForm
from pmresume.translate.realise.happening import PAST_AUX, accompanying, feared, made_for_it
from pmresume.translate.realise.lowered import lowered, with_article
from pmresume.translate.realise.pieces import Text, fact, glue, join, listed
from pmresume.vocabulary.inflect import inflect, lemma_of
from pmresume.vocabulary.lexicon import Lexicon

_SINCE = re.compile(r"\bsince (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")

_NOUNLIKE = (Form.NOUN, Form.NONE, Form.DOING, Form.STATE, Form.DONE, Form.WORDS)


_QUALIFIER = re.compile(
    r"(one|two|three|four|five|\d+) \w+ (apart|each|before|after|ahead)"
    r"|(each|every|not|then|no more|same)\b|\w+ by \w+$"
)


def of_or_that(text: FreeText, path: str, lexicon: Lexicon) -> Text:
    """What follows "the risk": "of extended downtime", "that a branch loses a day"."""
    first = text.parts[0]
    rest = [fact(p.text, path) for p in text.parts[1:] if p.form in _NOUNLIKE]
    if first.form is Form.CLAUSE and (dreaded := feared(first, lexicon)):
        return join("of ", fact(dreaded + "".join(f", {p.text}" for p in text.parts[1:]), path))
    if first.form is Form.CLAUSE:
        words = with_article(first, lexicon)
        more = "".join(f", {p.text}" for p in text.parts[1:])
        return join("that ", fact(words + more, path))
    if first.form is Form.BASE and re.match(r"[a-z]+ [a-z]+ing\b", first.text, re.I) and _is_noun(first, lexicon):
        # "Upgrade breaking workloads": the upgrade is what breaks them.
        said = lowered(first.text, lexicon)
        return join("of ", glue(f"{indefinite(said)} "), fact(said, path))
    if first.form is Form.PAST and re.match(r"[a-z]+ [a-z-]+s [a-z]+ing\b", first.text, re.I):
        return join("of ", fact(lowered(first.text, lexicon), path))  # "stored procedures behaving differently"
    if first.form in (Form.PAST, Form.BASE):
        lemma = _lemma(first, lexicon)
        told = _reverbed(first, inflect(lemma, VerbForm.GERUND, lexicon), VerbForm.GERUND, lexicon)
        return join("of ", fact(told, path))
    said = lowered(first.text, lexicon)
    if first.form is Form.NOUN and (unable := _UNABLE.match(said)) is not None:
        article = f"{first.article} " if first.article else ""
        return join("of ", fact(f"{article}{unable['who']} {unable['not'] or ''}being {unable['rest']}", path))
    if first.form is Form.STATE or (first.form is Form.DONE and first.gap):
        article = f"{first.article} " if first.article else ""
        said = f"{article}{said[: first.gap]}being {said[first.gap :]}"
    elif first.form is Form.DOING and first.article:
        said = f"{first.article} {said}"
    return join("of ", listed([fact(said, path), *rest], "and"))


_UNABLE = re.compile(
    r"(?P<who>[a-z][\w -]*?) (?P<not>not )?"
    r"(?P<rest>(?:able|unable|ready|trained|willing|allowed|aware) (?:to|for|on|of) .+)"
)


def _is_noun(part: FreePart, lexicon: Lexicon) -> bool:
    word = part.text.split()[0].lower()
    return word in lexicon.object_forms or any(a.noun == word for a in lexicon.actions.values())


def clause(part: FreePart, path: str, lexicon: Lexicon, *, past: bool = False) -> Text:
    """A finite clause: an article where one is wanted, "has met" with "since", the past where the work is over."""
    words = with_article(part, lexicon)
    shift = len(words) - len(part.text)
    if part.form is Form.STATE:
        gap = part.gap + shift
        be = ("have" if part.plural else "has") + " been" if _SINCE.search(words) else "were" if _many(part) else "was"
        return fact(f"{words[:gap]}{be} {words[gap:]}", path)
    if part.form is Form.DONE and part.gap and (now := _NOW.search(words[: part.gap + shift])) is not None:
        return fact(f"{words[: now.start()]} {'are' if _many(part) else 'is'} now {words[part.gap + shift :]}", path)
    if part.form is Form.DONE and part.gap:
        gap = part.gap + shift
        return fact(f"{words[:gap]}{'were' if _many(part) else 'was'} {words[gap:]}", path)
    if part.verb is None:
        return fact(words, path)
    start, end = part.verb[0] + shift, part.verb[1] + shift
    verb = words[start:end]
    if part.verb_form in (VerbForm.THIRD, VerbForm.BASE) and _SINCE.search(words) and verb.lower() not in PAST_AUX:
        has = "has" if part.verb_form is VerbForm.THIRD else "have"
        lemma = lemma_of(verb, part.verb_form, lexicon)
        return fact(f"{words[:start]}{has} {inflect(lemma, VerbForm.PARTICIPLE, lexicon)}{words[end:]}", path)
    if past:
        return fact(past_tense(part, words, start, end, lexicon), path)
    return fact(words, path)


_NOW = re.compile(r" now $")


def standing(part: FreePart, path: str, lexicon: Lexicon) -> Text:
    """What has been reached of work that goes on: "41 sites are live so far", "31 applications have been moved"."""
    words = with_article(part, lexicon)
    gap = part.gap + len(words) - len(part.text)
    be = ("are" if _many(part) else "is") if part.form is Form.STATE else "have been" if _many(part) else "has been"
    return fact(f"{words[:gap]}{be} {words[gap:]}", path)


def _many(part: FreePart) -> bool:
    """Whether the subject is a plural: a share is what it is a share of, or people."""
    if _SEVERAL.match(part.text[: part.gap].strip().lower()) and "%" not in part.text[: part.gap]:
        return True  # "22 repos", whatever a repo is; "all" of what was counted before
    share = re.match(r"[\d.,]+\s?% (?:of (?:all |the )*(?P<whole>(?:\w+ )*\w+))?", part.text[: part.gap])
    if share is None:
        return part.plural
    return share["whole"] is None or any(w.endswith("s") for w in share["whole"].split())


_SEVERAL = re.compile(
    r"(?:(?:about|nearly|over|almost|some|more than|all|the other) )*(?:[2-9]|1,?\d|all$|both\b|all of\b|"
    r"(?:two|three|four|five|six|seven|eight|nine|many|several|few)\b)"
)


def past_tense(part: FreePart, words: str, start: int, end: int, lexicon: Lexicon) -> str:
    """The clause told of finished work: its present verbs in the past."""
    verb = words[start:end].lower()
    if verb in PAST_AUX:
        said = PAST_AUX[verb]
    elif part.verb_form in (VerbForm.THIRD, VerbForm.BASE):
        said = inflect(lemma_of(verb, part.verb_form, lexicon), VerbForm.PAST, lexicon)
    else:
        return words
    rest = re.sub(r"\b(is|are|has|can)\b", lambda m: PAST_AUX[m[0]], words[end:])
    return words[:start] + said + rest


def noun_phrase(part: FreePart, path: str, lexicon: Lexicon, *, definite: bool = True) -> Text:
    """A noun phrase with its article: "the release manager"; "a text reminder" where not ``definite``."""
    said = lowered(part.text, lexicon)
    if not part.article or (part.gap and " and " in said[: part.gap]):
        return fact(said, path)
    return join(f"{part.article if definite else indefinite(said)} ", fact(said, path))


def absolute(text: FreeText, path: str, lexicon: Lexicon) -> Text:
    """What can follow "with": failover tested in the lab and a config backup before every cutover."""
    parts = [
        fact(said, path)
        if (said := accompanying(p, lexicon))
        else _new(noun_phrase(p, path, lexicon, definite=p.form is not Form.NOUN))
        for p in text.parts
    ]
    return join_parts(parts, text, path)


def _new(text: Text) -> Text:
    """A noun phrase of a response with "a" for what was made for it."""
    words = "".join(p.text for p in text)
    if len(text) == 2 and text[0].text == "the " and (said := made_for_it(words)) != words:
        return join(glue(said.split()[0] + " "), text[1:])
    return text


def join_parts(parts: list[Text], text: FreeText, path: str) -> Text:
    """Members joined by "and"; what only qualifies the part before it keeps its comma."""
    groups: list[Text] = []
    for said, part in zip(parts, text.parts, strict=True):
        if groups and (_qualifies(part) or part.form is Form.PAST):
            groups[-1] = join(groups[-1], ", ", fact(part.text, path))
        else:
            groups.append(said)
    if len(groups) == 2 and any(", " in p.text for g in groups for p in g):
        return join(groups[0], ", and ", groups[1])
    return listed(groups)


def verb_phrase(text: FreeText, path: str, form: VerbForm, lexicon: Lexicon) -> Text:
    """A verb phrase in another form; what follows its comma is hung on with "with" where it is no verb phrase."""
    first = text.parts[0]
    said: Text = fact(_reverbed(first, inflect(_lemma(first, lexicon), form, lexicon), form, lexicon), path)
    for part in text.parts[1:]:
        led = re.match(r"(?:and|then) (?P<verb>[a-z]+)\b", part.text)
        if led and (bent := _bent(led["verb"], form, lexicon)) != led["verb"]:
            said = join(said, " and ", fact(bent + part.text[led.end() :], path))
        elif part.form in (Form.PAST, Form.BASE, Form.GERUND) and part.verb is not None:
            told = _reverbed(part, inflect(_lemma(part, lexicon), form, lexicon), form, lexicon)
            said = join(said, " and ", fact(told, path))
        elif _qualifies(part) or part.text.startswith(("each", "every")):
            said = join(said, ", ", fact(part.text, path))
        else:
            said = join(said, ", with ", fact(part.text, path))
    return said


def _qualifies(part: FreePart) -> bool:
    """Whether the part only says more of the one before it: "tested before go-live", "one week apart"."""
    return _QUALIFIER.match(part.text) is not None


def _lemma(part: FreePart, lexicon: Lexicon) -> str:
    assert part.verb is not None and part.verb_form is not None
    return lemma_of(part.text[part.verb[0] : part.verb[1]], part.verb_form, lexicon)


_LATER = re.compile(r"(?:, and|, or|,| and| or| then) (?P<verb>[a-z]+)\b(?! by\b)")


def _reverbed(part: FreePart, verb: str, form: VerbForm, lexicon: Lexicon) -> str:
    """The part with its verb as given, and with it the later ones that stood in the same past form."""
    assert part.verb is not None
    rest = part.text[part.verb[1] :]
    if part.verb_form is VerbForm.PAST:
        rest = _LATER.sub(lambda m: m[0][: m.start("verb") - m.start()] + _bent(m["verb"], form, lexicon), rest)
    return part.text[: part.verb[0]] + verb + rest


def _bent(word: str, form: VerbForm, lexicon: Lexicon) -> str:
    """A later verb of the same kind in ``form``; what is no past, or is a noun as well, stays."""
    lemmas = [lemma for lemma, typed in lexicon.action_forms.get(word, ()) if typed is VerbForm.PAST]
    return inflect(lemmas[0], form, lexicon) if lemmas and word not in lexicon.object_forms else word
