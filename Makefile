# `make generate` and `make test` need Python 3.11+ and make, nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH := .venv-bench
BENCH_READY := $(BENCH)/.ready
BENCH_GENERATE := .venv-bench-generate
BENCH_GENERATE_READY := $(BENCH_GENERATE)/.ready

.DEFAULT_GOAL := help
.PHONY: help generate test lint types unit pythons golden corpus roundtrip bench bench-generate clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

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
	$(BIN)/mypy generator/wiretype templates/runtime generated/arize examples tests \
		benchmarks/corpus
	$(BIN)/pyright

unit: $(READY) ## The tests
	$(BIN)/pytest --numprocesses auto --quiet

# Interpreters by name or path: make pythons PYTHONS="python3.12 python3.13"
PYTHONS ?= python3.11 python3.12 python3.13

pythons: ## The tests of the runtime and of generated clients under several Pythons
	@for python in $(PYTHONS); do \
		version=$$($$python -c 'import sys; print("%d.%d" % sys.version_info[:2])') && \
		$$python -m venv .venv-$$version && \
		.venv-$$version/bin/python -m pip install --quiet \
			--disable-pip-version-check --constraint constraints.txt \
			--editable '.[dev]' && \
		echo "Python $$version" && \
		.venv-$$version/bin/pytest --numprocesses auto --quiet \
			tests/runtime tests/behaviour tests/arize || exit 1; \
	done

golden: $(READY) ## Write all expected output and docs/diagnostics.md anew: read the diff before you commit it
	$(BIN)/pytest --numprocesses auto --quiet --update-golden tests/test_cases.py \
		tests/documentation
	$(BIN)/wiretype generate

# A folder of descriptions: all of them, or those with the slugs ONLY=one,two; with all
# CHECKS, or some of generate,import,roundtrip,ruff,mypy,pyright.
CORPUS ?= specs
RESULTS ?= .corpus

corpus: $(READY) ## Generate and check a client of every description in CORPUS=folder
	$(BIN)/python -m benchmarks.corpus $(CORPUS) --results $(RESULTS) \
		$(if $(ONLY),--only $(ONLY)) $(if $(CHECKS),--checks $(CHECKS))

roundtrip: $(READY) ## Values of all schemas of a sample of CORPUS=folder, read and written again
	$(BIN)/python -m benchmarks.corpus $(CORPUS) --results $(RESULTS) \
		--checks generate,roundtrip $(if $(ONLY),--only $(ONLY))

# The peers in an environment of their own. Half of what they depend on is never imported
# by their models, so the file lists all that is installed.
$(BENCH_READY): benchmarks/constraints.txt
	$(PYTHON) -m venv --clear $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check \
		--no-deps --requirement benchmarks/constraints.txt
	@touch $@

bench: $(BENCH_READY) ## Measure models against those of other runtimes, in about three minutes
	$(BENCH)/bin/python -m benchmarks.models

# GitHub's description as its owner publishes it, and the generators of others.
GITHUB := .cache/package/generated/api.github.com.json
GITHUB_PACKAGE := @octokit/openapi@23.0.2

$(GITHUB):
	mkdir -p .cache
	cd .cache && tar xzf "$$(npm pack --silent $(GITHUB_PACKAGE))" \
		package/generated/api.github.com.json
	@touch $@

$(BENCH_GENERATE_READY): benchmarks/generators.txt
	$(PYTHON) -m venv --clear $(BENCH_GENERATE)
	$(BENCH_GENERATE)/bin/python -m pip install --quiet --disable-pip-version-check \
		--no-deps --requirement benchmarks/generators.txt
	@touch $@

bench-generate: $(READY) $(BENCH_GENERATE_READY) $(GITHUB) ## Generate GitHub's client, beside the generators of others, in about 15 minutes
	$(BIN)/python -m benchmarks.generate $(GITHUB) --peers $(BENCH_GENERATE)

clean: ## Remove the environments and all caches
	rm -rf $(VENV) $(BENCH) $(BENCH_GENERATE) .cache .corpus .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
