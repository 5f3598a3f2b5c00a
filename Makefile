# Every target does its own set-up: it needs make, a python3 of 3.11 or newer, and PyPI. `make` alone lists them.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test check pytest test-all bench setup clean

# The first interpreter on PATH that runs and is new enough; `make test PYTHON=/path/to/python3.12` chooses another.
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(or $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c '$(NEW_ENOUGH)' >/dev/null 2>&1 && { echo $$p; break; }; done; true),python3)

# `make test WASMTIME=48` tests against another wasmtime release, in an environment of its own.
WASMTIME ?=
# `make pytest LOWEST=1` tests with the lowest version of each requirement; import-linter itself needs later ones.
LOWEST ?=
GROUP := $(if $(LOWEST),test,dev)
VENV ?= .venv$(if $(LOWEST),-lowest)$(if $(WASMTIME),-wasmtime$(WASMTIME))
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PIP := $(BIN)/python -m pip --disable-pip-version-check
INSTALL = $(PIP) install --quiet --editable . \
	$(if $(LOWEST),$(shell $(PYTHON) .ci/lowest.py)) $(if $(WASMTIME),'wasmtime==$(WASMTIME).*')

# `make pytest ARGS='-k bytes'`
ARGS ?=

# One interpreter of each version that really runs (a pyenv shim may exist and run nothing).
INTERPRETERS = $(shell for v in 3.11 3.12 3.13 3.14; do \
	for p in python$$v $$(ls -d $${PYENV_ROOT:-$$HOME/.pyenv}/versions/$$v*/bin/python$$v 2>/dev/null); do \
	$$p -c 'import ensurepip, venv' >/dev/null 2>&1 && { echo $$p; break; }; done; done; true)

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

demo: $(VENV)/.runtime ## the main job, end to end: WIT in, typed bindings out, real components running on them
	@$(BIN)/python examples/demo.py

test: check pytest ## every check and every test (what CI runs)

check: $(VENV)/.dev ## lint, format, types (mypy and pyright, both strict) and the import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports --no-logo

pytest: $(VENV)/.dev ## the tests alone; make pytest ARGS='-k keyvalue'
	$(BIN)/python -m pytest $(ARGS)

test-all: check ## the tests on every Python from 3.11 that is installed, and with the lowest versions it admits
	@echo "Interpreters found: $(INTERPRETERS)"
	@failed=; \
	for python in $(INTERPRETERS); do \
	  $(MAKE) --no-print-directory pytest PYTHON=$$python VENV=.venv-$${python##*/} || failed="$$failed $$python"; \
	done; \
	$(MAKE) --no-print-directory pytest LOWEST=1 || failed="$$failed lowest-versions"; \
	test -z "$$failed" || { echo "Failed on:$$failed"; exit 1; }; \
	echo "Passed on: $(INTERPRETERS), and with the lowest versions of what it requires on $(PYTHON)"

bench: $(VENV)/.bench ## measure beside the peers and write docs/performance.md; make bench ARGS=--quick only tries
	@$(BIN)/python benchmarks/run.py $(ARGS)

setup: $(VENV)/.dev ## only make .venv, with everything a contributor needs

clean: ## remove what the other targets made
	rm -rf .venv .venv-* .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A file of this name says that the step before it went through to its end, for this pyproject.toml.
$(VENV)/.made:
	@$(PYTHON) -c '$(NEW_ENOUGH)' 2>/dev/null || { \
	  echo "witgen needs Python 3.11 or newer; $(PYTHON) is: $$($(PYTHON) --version 2>&1). Name another with" >&2; \
	  echo "  make $(MAKECMDGOALS) PYTHON=/path/to/python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "$(PYTHON) cannot make virtual environments. On Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }
	@echo "Making $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --quiet --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/.runtime: pyproject.toml | $(VENV)/.made
	@echo "Installing witgen and what it needs from PyPI (once, about half a minute)"
	@$(INSTALL)
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/.made
	@echo "Installing witgen, the checkers and the test tools from PyPI (once, about two minutes)"
	@$(INSTALL) --group $(GROUP)
	@touch $@ $(VENV)/.runtime

$(VENV)/.bench: pyproject.toml | $(VENV)/.dev
	@echo "Installing what draws the figures, and a peer that PyPI has"
	@$(PIP) install --quiet --group bench
	@$(PIP) install --quiet --group peers || echo "Not every peer could be installed; its rows will say so."
	@touch $@
