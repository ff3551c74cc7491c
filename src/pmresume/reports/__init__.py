"""Findings, written down: for people, for programs, for CI."""
