# `make generate` and `make test` need Python 3.11+ and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help generate test lint types unit golden bench clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# One environment, made from pinned versions, remade when what it is made from changes.
$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--constraint constraints.txt --editable '.[dev]'
	@touch $@

generate: $(READY) ## Make generated/arize from specs/arize, then a first call against a local server
	$(BIN)/wiretype generate specs/arize/openapi.yaml --output generated/arize
	$(BIN)/python examples/first_call.py

test: $(READY) lint types unit ## Lint, types and tests

lint: $(READY) ## Style and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(READY) ## mypy and pyright, both strict, over our code and the generated client
	$(BIN)/mypy generator/wiretype templates/runtime generated/arize examples tests
	$(BIN)/pyright

unit: $(READY) ## The tests
	$(BIN)/pytest --numprocesses auto --quiet

golden: $(READY) ## Write the expected output of every test case anew: read the diff before you commit it
	$(BIN)/pytest --numprocesses auto --quiet --update-golden tests/test_cases.py
	$(BIN)/wiretype generate

clean: ## Remove the environment and all caches
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
