# One command each. Every target prepares what it needs first (packaging/linux/set_up.sh); the second time that is instant.

SET_UP := @packaging/linux/set_up.sh
BIN    := .venv/bin
REPORT := build/offsim-report.xlsx
KILLS  := 500

.DEFAULT_GOAL := help
.PHONY: help run test test-windows lint bench soak screenshots translations schema floors lock package installer clean

help: ## lists what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## opens the window; without a display, writes a report to build/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    packaging/linux/set_up.sh window && exec $(BIN)/offsim; \
	else \
	    echo "no display: writing a report instead of opening the window"; \
	    packaging/linux/set_up.sh report && mkdir -p $(dir $(REPORT)) && exec $(BIN)/offsim run --xlsx $(REPORT); \
	fi

test: ## runs the tests, without a screen
	$(SET_UP) develop
	@$(BIN)/python -m pytest

lint: ## checks style, types and layers
	$(SET_UP) develop
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: ## measures speed
	$(SET_UP) develop
	@PYTHONPATH=packaging/windows $(BIN)/python -m tests.benchmarks

soak: ## kills the program at KILLS random moments and works it for long; a quarter of an hour
	$(SET_UP) develop
	@$(BIN)/python -m tests.soak $(KILLS)

screenshots: ## draws every page of the window into build/screenshots/
	$(SET_UP) develop
	@QT_QPA_PLATFORM=offscreen:configfile=tests/screen.json $(BIN)/python -m tests.screenshots build/screenshots

package: ## builds the wheel and the source archive into dist/
	$(SET_UP) develop
	@$(BIN)/python -m hatchling build --directory dist

installer: ## builds the Windows installer into dist/; WITH="--sign mine.p12" signs it, WITH="--python FILE.zip" takes that Python
	$(SET_UP) windows
	@PYTHONPATH=packaging/windows $(BIN)/python -m bundle $(WITH)

test-windows: installer ## installs that under Wine and tries it; pictures into build/windows/
	@OFFSIM_TEST_WINDOWS=1 $(BIN)/python -m pytest --quiet --numprocesses=0 --timeout=900 tests/windows

translations: ## takes new texts into resources/i18n/; translations made so far are kept
	$(SET_UP) develop
	@$(BIN)/pyside6-lupdate $$(find src/offsim -name '*.py' | LC_ALL=C sort) -source-language en \
	    -locations none -no-obsolete -ts resources/i18n/offsim_fr.ts resources/i18n/offsim_ar.ts
	@$(BIN)/pyside6-lupdate $$(find src/offsim -name '*.py' | LC_ALL=C sort) -source-language en -target-language en \
	    -pluralonly -locations none -no-obsolete -ts resources/i18n/offsim_en.ts

schema: ## renews resources/studies/study.schema.json from the tables of the reader
	$(SET_UP) develop
	@$(BIN)/python -m tests.tools.write_schema

floors: ## renews docs/pictures/floors.svg from the imports
	$(SET_UP) develop
	@$(BIN)/python -m tests.tools.draw_floors

UV_COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --quiet
lock: ## renews requirements/ to the newest versions pyproject.toml allows; needs uv
	$(UV_COMPILE) --upgrade --group build --output-file requirements/run.txt
	$(UV_COMPILE) --upgrade --group build --group cluster --constraints requirements/run.txt \
	    --output-file requirements/cluster.txt
	$(UV_COMPILE) --upgrade --group build --group cluster --group dev --constraints requirements/cluster.txt \
	    --output-file requirements/dev.txt

clean: ## takes away what can be made again, but not .venv
	rm -rf build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
