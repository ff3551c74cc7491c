"""The act and the thing of bullets that do not open with a verb and its object."""

from __future__ import annotations

import pytest

from pmresume.language.reading import read_frames
from pmresume.language.understood import understood_action, understood_object
from pmresume.vocabulary.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("task", "act", "thing"),
    [
        ("Configured 12 firewalls", "configure", "firewall"),
        ("Coordinated with developers on the cutover", "coordinate", "developer"),
        ("Participated in weekly release meetings", "participate", "meeting"),
        ("Worked on the data warehouse", "work", "data warehouse"),
        ("Involved in the upgrade of two database servers", "upgrade", "database server"),
        ("Responsible for the operation of 40 servers", "operate", "server"),
        ("Ensured that backups are tested every month", "ensure", "backup"),
        ("Cable installer for two schools", "install", "installer"),
        ("Preparation of test plans", "prepare", "test plan"),
        ("Servers were upgraded by the vendor", "upgrade", "server"),
        ("Played a key role in the rollout of 300 laptops", "roll out", "laptop"),
    ],
)
def test_act_and_thing(task: str, act: str, thing: str) -> None:
    lexicon = load_lexicon()
    (frame,) = read_frames([task], lexicon)
    action, phrase = understood_action(frame, lexicon), understood_object(frame, lexicon)
    assert action is not None
    assert action.lemma == act
    assert phrase is not None
    assert phrase.object_class
    assert not thing or phrase.lemma == thing


def test_nothing_understood() -> None:
    lexicon = load_lexicon()
    (frame,) = read_frames(["Der Server wurde von der Firma gewartet"], lexicon)
    assert understood_action(frame, lexicon) is None
    assert understood_object(frame, lexicon) is None
