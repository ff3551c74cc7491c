"""Writes single changes into a person's YAML and leaves every other character of it as it is.

**Why no round trip through a YAML library:** it sets the whole file anew (line widths, indentation, line ends, the
quotes of keys), and a person who keeps the inventory under version control sees changes that nobody made.
"""

from pmresume.writers.yaml_edit.edit import Edited, edit_inventory

__all__ = ["Edited", "edit_inventory"]
