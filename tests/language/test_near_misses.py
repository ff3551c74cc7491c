import pytest

from pmresume.language.near_misses import near_miss, slips
from pmresume.vocabulary.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("assissted", "assisted"),
        ("configuratons", "configurations"),
        ("sevrers", "servers"),
    ],
)
def test_one_letter_away_from_one_word(typed: str, meant: str) -> None:
    assert near_miss(typed, load_lexicon()) == meant


@pytest.mark.parametrize(
    "word", ["systemd", "containerd", "firewalld", "developed", "identifiers", "kubectl", "nginxed"]
)
def test_words_and_names_stay(word: str) -> None:
    assert near_miss(word, load_lexicon()) is None


def test_names_and_paths_are_not_judged() -> None:
    assert not list(slips("Moved Sevrers to /etc/sevrers and admin@sevrers.example", load_lexicon()))
