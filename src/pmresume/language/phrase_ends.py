"""Nouns that may stand bare, words that go before them, and what shows that their phrase ends."""

from __future__ import annotations

import re

from pmresume.language.countable import ALWAYS_A, EVENTS, ONE_OF_MANY, ROLES, THE_ONE, UNDERTAKINGS, words

HEADS = THE_ONE | ONE_OF_MANY | ALWAYS_A | ROLES | EVENTS | UNDERTAKINGS
NO_ARTICLE = words(
    """
    the a an all any each every some no this that these those its their our my his her your one two three four five six
    seven eight nine ten both several various multiple many different other more another such same which what whose
    either neither most few less per and or new/existing who numerous additional certain further what's it's
    """
)
FOLLOW = (
    "to for in on with by using from via of at after before during that which who when while where into across within "
    "through as per so along based running hosted including such resulting involved working responsible under between "
    "without over onto against like whenever if until because containing consisting called named built used written "
    "utilizing leveraging since then related located connected regarding about among allowing enabling ensuring "
    "making whose is was has had can will would meets supporting serving providing following upon throughout "
    "described set up out according presented owned maintained developed created designed provided used required "
    "needed generated sent stored received installed deployed configured managed supported approved defined given "
    "assigned handled performed below above here there successfully remotely locally globally directly manually "
    "properly efficiently effectively company-wide worldwide"
)
ENDS = re.compile(rf"\s*(?:$|[,.;:)(!?])|\s+(?:{'|'.join(FOLLOW.split())}|and|or|&)\b|\s+[-\u2013] ", re.I)
