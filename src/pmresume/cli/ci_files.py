"""What ``pmresume init --ci`` writes: the workflow, the hook, and what git leaves alone."""

from __future__ import annotations

WORKFLOW = ".github/workflows/resume.yml"
PRE_COMMIT = ".pre-commit-config.yaml"
IGNORED = ".gitignore"

FILES = {
    WORKFLOW: """\
# Fails where an inventory is invalid, a resume is behind it, a claim has no fact, or the linter finds something.
name: resume

on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    env:
      # What pip installs: pmresume by name, a wheel in this repository, or the place of its source.
      PMRESUME: pmresume
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - name: Install
        run: python -m pip install "$PMRESUME"
      - name: Check
        run: pmresume check
""",
    PRE_COMMIT: """\
# pre-commit install; then every commit is checked. The hook runs the pmresume that is installed here.
repos:
  - repo: local
    hooks:
      - id: pmresume-check
        name: pmresume check
        entry: pmresume check
        language: system
        files: \\.(ya?ml|docx|md|markdown|toml)$
        pass_filenames: false
""",
    # Resumes themselves are committed: the check compares them with the inventory.
    IGNORED: """\
# What word processors and pmresume leave beside the files.
~$*
.~lock.*
*.bak
*-reviewed.docx
*.report.html
""",
}
