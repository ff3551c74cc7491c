"""Frozen data that the stages hand to one another."""
