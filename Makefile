# Two commands on a fresh machine: `make demo` and `make test`. They need Python 3.11 to 3.13 with venv, git and make.

.PHONY: help demo test lint-quality score proof picture bench examples lock clean
.DEFAULT_GOAL := help

# The newest supported interpreter that can make an environment; override with `make PYTHON=/path/to/python test`.
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null \
	&& { echo $$p; break; }; done)

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
SHARED := ../shared
# The project itself goes in without a look at any index: the locks hold all it needs, the build backend too.
INSTALL_SELF := $(PIP) install --no-deps --no-build-isolation --editable .

help:
	@echo "make demo      install the run-time packages into .venv and translate an example"
	@echo "make test      formatting, types, import contracts and tests: all that CI runs"
	@echo "make examples  write the outputs of examples/, NOTICE and docs/rules anew"
	@echo "make lint-quality  the linter against resumes in which a coach marked what to find"
	@echo "make score     the development bullets of ../shared through the translator, scored"
	@echo "make proof     the written documents through LibreOffice and other readers, figures to docs/proof.md"
	@echo "make picture   the picture of README.md anew, from examples/"
	@echo "make bench     speed, as ratios against spaCy alone"
	@echo "make lock      resolve requirements/ anew"

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "make: no Python 3.11, 3.12 or 3.13 with venv found; try make PYTHON=/path/to/python"; exit 2; }
	@echo "Making .venv with $(PYTHON)"
	@$(PYTHON) -m venv .venv

.venv/run.stamp: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "Installing the run-time packages into .venv"
	@$(PIP) install --require-hashes --requirement requirements/run.txt
	@$(INSTALL_SELF)
	@touch $@

.venv/dev.stamp: requirements/dev.txt pyproject.toml | $(BIN)/python
	@echo "Installing the development packages into .venv"
	@$(PIP) install --require-hashes --requirement requirements/dev.txt
	@$(INSTALL_SELF)
	@touch $@ .venv/run.stamp

demo: .venv/run.stamp
	@mkdir -p build/demo
	$(BIN)/pmresume translate examples/helpdesk.yaml -o build/demo/helpdesk.docx --format docx,md --force
	@echo
	@echo "The same page as text (build/demo/helpdesk.md):"
	@echo
	@cat build/demo/helpdesk.md

test: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist loadscope

examples: .venv/run.stamp
	$(BIN)/python examples/regenerate.py
	$(BIN)/python -m pmresume.vocabulary.notice > NOTICE
	$(BIN)/python -m pmresume.lint.rules_pages docs/rules

# RESUMES=folder counts the findings in other resumes too.
lint-quality: .venv/run.stamp
	@PYTHONPATH=. $(BIN)/python benchmarks/lint_quality.py $(RESUMES)

score: .venv/run.stamp
	@$(BIN)/python benchmarks/score.py $(SHARED)

proof: .venv/run.stamp
	@PYTHONPATH=benchmarks $(BIN)/python -m proof

picture: .venv/run.stamp
	@PYTHONPATH=benchmarks $(BIN)/python -m proof.picture

bench: .venv/run.stamp
	@$(BIN)/python benchmarks/speed.py

# A scratch environment, so that the resolver never becomes part of what it resolves.
LOCK := build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--no-header --no-emit-index-url --no-emit-find-links --upgrade pyproject.toml

lock:
	@test -n "$(PYTHON)" || { echo "make: no Python 3.11, 3.12 or 3.13 with venv found"; exit 2; }
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip --disable-pip-version-check --quiet install uv
	$(LOCK) --group build --output-file requirements/run.txt
	$(LOCK) --group dev --constraint requirements/run.txt --output-file requirements/dev.txt

clean:
	rm -rf .venv build dist score
