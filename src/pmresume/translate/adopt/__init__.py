"""From an edited document back to the inventory: which lines the person changed, and what that makes of ``say:``."""

from pmresume.translate.adopt.plan import Adoption, plan_adoption

__all__ = ["Adoption", "plan_adoption"]
