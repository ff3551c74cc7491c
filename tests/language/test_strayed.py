"""What is joined to the object of an act must be something that the act can take."""

import pytest

from pmresume.language.strayed import strayed


@pytest.mark.parametrize(
    ("lemma", "behind", "expected"),
    [
        ("install", " of servers and network issues", True),
        ("maintain", " of network and help desk support", True),
        ("deploy", " of laptops, user training and documentation", True),
        ("test", " of builds and sign off with the client", True),
        ("migrate", ", patching and hardening of servers", True),
        ("back up", ", ensuring that they can be restored", False),
        ("troubleshoot", " of hardware and software issues", False),
        ("manage", " of vendors, contracts and user training", False),
        ("install", " of servers and configuration of switches", False),
        ("develop", " of reports and user training", False),
        ("maintain", " of routers, switches and firewalls", False),
    ],
)
def test_strayed(lemma: str, behind: str, expected: bool) -> None:
    assert strayed([lemma], behind) is expected
