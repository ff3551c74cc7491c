"""Translates bullets one by one, without an inventory around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pmresume.language.reading import read_frames
from pmresume.language.soundness import doubts
from pmresume.language.understood import understood_action, understood_object
from pmresume.model.bullet import Bullet, Draft, Status
from pmresume.model.frame import Frame
from pmresume.model.sources import Problem, Sources
from pmresume.translate.choose import Page
from pmresume.translate.doubted import doubt_reason
from pmresume.translate.questions import ask
from pmresume.translate.realise.edits import ARTICLE
from pmresume.translate.realise.joining import MOST_WORDS
from pmresume.translate.realise.task import LIGHT, raw_draft, realise_task
from pmresume.translate.thin import NO_VERB, describes_person, left_without_verb, thinness
from pmresume.translate.tool_lists import with_short_lists
from pmresume.translate.verify.gate import verify
from pmresume.vocabulary.lexicon import Lexicon, load_lexicon


def rewrite(
    lines: Sequence[str],
    facts: Mapping[str, object] | None = None,
    lexicon: Lexicon | None = None,
    *,
    past: bool = True,
    runners_up: bool = True,
) -> list[Bullet]:
    """One bullet a line, order kept, blank lines too; ``facts`` are those of a project, as in an inventory.

    Without ``runners_up`` the bullets are the same and have no alternatives, which takes less verifying.

    Raises:
        InputError: the facts are not such as an inventory may hold.
        ModelError: the English model is missing or is not the pinned one.
    """
    words = lexicon or load_lexicon()
    texts = [" ".join(line.split()) for line in lines]
    if facts:
        from pmresume.translate.facts import rewrite_with_facts

        return rewrite_with_facts(texts, facts, words, runners_up=runners_up)
    frames = read_frames(texts, words)
    page = Page(lines=len(texts))
    return [translate_line(f, words, page, path="line", past=past, runners_up=runners_up) for f in frames]


def translate_line(
    frame: Frame,
    lexicon: Lexicon,
    page: Page,
    *,
    path: str,
    past: bool,
    sources: Sources | None = None,
    runners_up: bool = True,
) -> Bullet:
    """One task by itself: candidates, verified, chosen. Without ``runners_up`` the same without alternatives."""
    raw = raw_draft(frame, path).text
    if not frame.text.strip():
        return Bullet("", "", Status.DECLINED, reason="blank")
    if frame.declined:
        return Bullet(frame.text, raw, Status.DECLINED, pieces=raw_draft(frame, path).pieces, reason=frame.declined)
    evidence = sources or Sources(told=(frame,))
    doubtful = doubts(frame, lexicon)
    thin = doubt_reason(doubtful[0]) if doubtful else thinness(frame)
    drafts = with_short_lists(realise_task(frame, lexicon, path=path, past=past), [frame], lexicon)
    rescued = tuple(d for d in drafts if _tells_acts(d, lexicon)) if thin and not doubtful else ()
    if rescued:
        thin, drafts = "", (*rescued, drafts[-1])
    elif any(doubt.whole for doubt in doubtful) or describes_person(thin, frame):
        drafts = (raw_draft(frame, path),)
    elif thin:
        drafts = tuple(d for d in drafts if not _retold(d, lexicon)) or drafts[-1:]
    passed, failed = _sift(drafts, evidence, lexicon, None if runners_up else page)
    fell_back = not passed
    if fell_back:
        passed = [raw_draft(frame, path)]
    chosen, others = page.take(passed)
    if not thin and not fell_back and left_without_verb(frame, chosen.text):
        thin = NO_VERB
    status = _status(chosen, frame, lexicon, thin=bool(thin))
    reason = thin
    if fell_back:
        reason = f"no wording passed verification: {failed[0].why}" if failed else "no wording passed verification"
    elif status is Status.UNCHANGED and failed:
        reason = f"left as it is: {failed[0].why}"
    elif status is Status.UNCHANGED:
        reason = "nothing to change" if chosen.text == raw else "only tense, spelling and punctuation"
    if any(len(line.split()) > MOST_WORDS for line in chosen.text.split("\n")):
        reason = f"longer than {MOST_WORDS} words, and no safe place to split it"
    action, phrase = understood_action(frame, lexicon), understood_object(frame, lexicon)
    return Bullet(
        before=frame.text,
        text=chosen.text,
        status=status,
        pieces=chosen.pieces,
        phrase=_named(chosen),
        ids=chosen.ids,
        action=action.lemma if action else "",
        object_class=phrase.object_class if phrase else "",
        reason=reason if status is not Status.REWRITTEN or fell_back else "",
        dimensions=chosen.dimensions,
        left_out=chosen.left_out,
        moved_to_tools=chosen.moved_to_tools,
        questions=ask(frame, lexicon, path=path, thin=thin, doubts=doubtful, told=chosen.text),
        alternatives=tuple(d.text for d in others) if runners_up else (),
        paths=chosen.paths,
        fell_back=fell_back,
    )


def _sift(
    drafts: Sequence[Draft], sources: Sources, lexicon: Lexicon, page: Page | None
) -> tuple[list[Draft], list[Problem]]:
    """Drafts that pass the gate, and why the others did not; given a page, no more than its choice depends on."""
    passed: list[Draft] = []
    failed: list[Problem] = []
    for draft in drafts:
        listed = [*(o.fact for o in draft.left_out), *draft.moved_to_tools]
        # Two bullets of one task are one claim set: nothing may be lost between them.
        problems = [
            p for p in verify(draft.text.replace("\n", "; "), sources, draft.ids, lexicon, listed) if p.kind != "length"
        ]
        problems.extend(_overlong(draft, lexicon))
        if problems:
            failed.append(problems[0])
        else:
            passed.append(draft)
        # An unchanged line says why it is left as it is: the first reason must be known as well.
        sure = page is not None and bool(passed) and page.fresh(passed[0])
        if sure and (failed or _reworded(passed[0], lexicon)):
            break
    return passed, failed


def _overlong(draft: Draft, lexicon: Lexicon) -> list[Problem]:
    """A line over the limit passes only as the user's own words, lightly touched."""
    longest = max(len(line.split()) for line in draft.text.split("\n"))
    if longest <= MOST_WORDS or not _retold(draft, lexicon):
        return []
    return [Problem("length", f"{longest} words", f"longer than {MOST_WORDS} words")]


def _reworded(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether more than tense, spelling and punctuation is changed."""
    return bool(draft.moved_to_tools) or any(
        i != LIGHT and not getattr(lexicon.entries.get(i), "tidy", False) for i in draft.ids
    )


def _retold(draft: Draft, lexicon: Lexicon) -> bool:
    """The same of more than the articles that a telegram leaves out."""
    return any(i not in (LIGHT, ARTICLE) and not getattr(lexicon.entries.get(i), "tidy", False) for i in draft.ids)


def _tells_acts(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a construction finds the acts in what looks like a bare duty ("responsible for the operation of ...")."""
    said = (getattr(lexicon.entries.get(i), "says", "") for i in draft.ids)
    return any(says.startswith("{acts}") for says in said)


def _status(draft: Draft, frame: Frame, lexicon: Lexicon, *, thin: bool) -> Status:
    if thin:
        return Status.ASKED
    return Status.REWRITTEN if _reworded(draft, lexicon) else Status.UNCHANGED


def _named(draft: Draft) -> str:
    return draft.ids[0] if draft.ids else ""
