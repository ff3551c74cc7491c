"""Loads, checks, compiles and inflects the words under ``vocab/``."""
