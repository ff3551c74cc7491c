"""From frames to a verified resume. Calling the package translates an inventory: ``pmresume.translate(inventory)``.

Why: the public function and the row of the house have the same name, and importing a part of the row puts the package
in the function's place. A package that can be called is both, whatever was imported before.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmresume.model.resume import Resume


class _Translate(ModuleType):
    def __call__(self, inventory: Any, **options: Any) -> Resume:
        """See :func:`pmresume.translate.library.translate`."""
        from pmresume.translate.library import translate

        return translate(inventory, **options)


sys.modules[__name__].__class__ = _Translate
