"""Entries that several tests need."""

PATCH = (
    "- {lemma: patch, class: change, third: patches, past: patched, participle: patched, gerund: patching,"
    " also: noun}\n"
)
SERVER = "- {lemma: server, class: server}\n"
