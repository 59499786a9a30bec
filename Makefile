# Courtesy. `make` alone shows what there is.
PY := .venv/bin/python
JOBS ?= 2
HEADLESS := QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help install install-dev run test proof tour check lint types imports texts bench translations clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

install: ## Set up everything the application needs (quick when nothing changed)
	@.ci/setup run

install-dev:
	@.ci/setup dev

run: install ## Open Courtesy
	@.ci/screen
	@$(PY) main.py

test: install-dev ## Run the whole test suite without a screen, with the coverage floors
	@rm -f .coverage .coverage.*
	$(HEADLESS) $(PY) -m pytest -n $(JOBS) --dist loadscope --cov --cov-report=
	@$(PY) .ci/coverage_floors.py

proof: install-dev ## The proofs at full size: a thousand commands in each of twenty runs that are killed (takes minutes)
	COURTESY_PROOF_COMMANDS=1000 $(HEADLESS) $(PY) -m pytest tests/proofs -q -o faulthandler_timeout=1800
	COURTESY_PROOF_SEEDS=12 $(HEADLESS) $(PY) -m pytest tests/reports/test_card_text.py -q

tour: install ## Play the main job without a screen; leaves cards and pictures in out/
	$(HEADLESS) $(PY) main.py tour --out out

check: lint types imports texts test ## Everything a change must pass: style, types, imports, texts, tests

lint: install-dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: install-dev
	$(PY) -m mypy

imports: install-dev
	.venv/bin/lint-imports --no-cache

texts: install-dev
	$(HEADLESS) $(PY) -m pytest -q tests/test_translations.py

bench: install-dev ## Measure what must be fast, beside a yardstick
	$(HEADLESS) $(PY) -m benchmarks

translations: install ## Collect new texts from the sources and build the languages
	@$(PY) -m tests.translations

clean: ## Remove what was made here (the environment, caches, out/)
	rm -rf .venv out build dist *.egg-info .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f resources/i18n/*.qm
	find app reports tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
