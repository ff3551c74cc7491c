"""Office shorthand and the word that it stands for: one word for every reader, so writing it out claims nothing."""

from __future__ import annotations

from collections.abc import Mapping

# Plurals where the singular means other things as well ("dev" is an environment, "tech" a field).
SHORTENINGS: Mapping[str, str] = {
    "admins": "administrators",
    "yrs": "years",
    "mos": "months",
    "ops": "operations",
    "app": "application",
    "apps": "applications",
    "depts": "departments",
    "dept": "department",
    "devs": "developers",
    "mgr": "manager",
    "mgrs": "managers",
    "techs": "technicians",
    "configs": "configurations",
    "specs": "specifications",
    "reps": "representatives",
}
