import pytest

from pmresume.language.product_names import name_edits
from pmresume.vocabulary.lexicon import load_lexicon


def mended(text: str) -> str:
    for span, said, _ in sorted(name_edits(text, load_lexicon()), key=lambda e: -e[0].start):
        text = text[: span.start] + said + text[span.end :]
    return text


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("Kept the list in excel", "Kept the list in Excel"),
        ("Configured vpn and dns for 12 vlans", "Configured VPN and DNS for 12 VLANs"),
        ("Merged branches in GIT", "Merged branches in Git"),
        ("Enrolled phones in Air Watch", "Enrolled phones in AirWatch"),
        ("Deployed to Kubernates", "Deployed to Kubernetes"),
        ("Used ms word and excel", "Used MS Word and Excel"),
        ("Built Lightening components", "Built Lightning components"),
        ("Repaired outlook profiles", "Repaired Outlook profiles"),
    ],
)
def test_names_are_written_as_their_owners_write_them(typed: str, right: str) -> None:
    assert mended(typed) == right


@pytest.mark.parametrize(
    "text",
    [
        "Helped the team excel in a fast-paced environment",
        "Gave an outlook on next year's costs",
        "Managed access to databases",
        "Upgraded the IOS of 12 switches",
        "Mailed reports to admin@dell.com",
        "Set up Windows shares with a product plan",
        "Trained the sales force on quotes",
    ],
)
def test_words_of_english_stay(text: str) -> None:
    assert mended(text) == text
