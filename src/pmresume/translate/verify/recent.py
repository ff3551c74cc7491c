"""What was lately made of some objects, kept by their identity: hashing a frame would cost more than reading it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """Keeps the last ``most`` values with the objects, so that their identities cannot be given to others."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[int, ...], tuple[tuple[object, ...], T]] = OrderedDict()

    def of(self, objects: tuple[object, ...], make: Callable[[], T]) -> T:
        """What ``make`` gives for these objects."""
        key = tuple(map(id, objects))
        known = self._kept.get(key)
        if known is None:
            known = self._kept[key] = (objects, make())
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return known[1]
