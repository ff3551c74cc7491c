"""Reasons that several modules must know by their words."""

LEFT_OUT = "left out by the person"
