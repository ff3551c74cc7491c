"""Inventories of invented people, rich, thin, late, odd: what must hold of every line that comes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.translate.inventory import translate_inventory
from pmresume.vocabulary.lexicon import load_lexicon
from tests.e2e.audit import faults, numbers

HERE = Path(__file__).parent
INVENTORIES = sorted((HERE / "inventories").glob("*.yaml")) + sorted((HERE.parents[1] / "examples").glob("*.yaml"))


@pytest.mark.parametrize("path", INVENTORIES, ids=lambda path: path.stem)
def test_nothing_is_invented_and_nothing_is_lost(path: Path) -> None:
    lexicon = load_lexicon()
    inventory = conceal(read_inventory(path).inventory)
    assert faults(inventory, translate_inventory(inventory, lexicon), lexicon) == []


def test_numbers_are_read_as_people_write_them() -> None:
    assert numbers("$1.2M for 1,350 users, 14 sites, two weeks and 10k+") == {1_200_000, 1350, 14, 2, 10_000}
