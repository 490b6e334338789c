# One command each. Every target prepares what it needs first (packaging/linux/set_up.sh); the second time that is instant.

SET_UP := @packaging/linux/set_up.sh
BIN    := .venv/bin
REPORT := build/offsim-report.xlsx

.PHONY: run test lint bench screenshots translations lock clean

run:
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    packaging/linux/set_up.sh window && exec $(BIN)/offsim; \
	else \
	    echo "no display: writing a report instead of opening the window"; \
	    packaging/linux/set_up.sh report && mkdir -p $(dir $(REPORT)) && exec $(BIN)/offsim run --xlsx $(REPORT); \
	fi

test:
	$(SET_UP) develop
	@$(BIN)/python -m pytest

lint:
	$(SET_UP) develop
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench:
	$(SET_UP) develop
	@$(BIN)/python -m tests.benchmarks

screenshots:
	$(SET_UP) develop
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots build/screenshots

# Takes the texts out of the sources into the catalogues; translations made so far are kept.
translations:
	$(SET_UP) develop
	@$(BIN)/pyside6-lupdate $$(find src/offsim -name '*.py' | LC_ALL=C sort) -source-language en \
	    -locations none -no-obsolete -ts resources/i18n/offsim_fr.ts resources/i18n/offsim_ar.ts

# Renews the locks to the newest versions pyproject.toml allows; needs uv.
UV_COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --quiet
lock:
	$(UV_COMPILE) --upgrade --group build --output-file requirements/run.txt
	$(UV_COMPILE) --upgrade --group build --group dev --constraints requirements/run.txt \
	    --output-file requirements/dev.txt

clean:
	rm -rf build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
