"""Turns a project inventory into honest project-management resume bullets."""

__version__ = "0.1.0"
