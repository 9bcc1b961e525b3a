# Two commands do everything: `make run` and `make test`. Both set up what they need.
# uv installs exactly what uv.lock says; where there is no uv, pip brings it into .uv/ first.

UV_VERSION := 0.13.9
PRISM := tests/twilio/node_modules/.package-lock.json

export PATH := $(CURDIR)/.uv/bin:$(PATH)
export UV_SYSTEM_CERTS := 1
# See bot/commands/__init__.py.
export OPENBLAS_NUM_THREADS := 1

.DEFAULT_GOAL := help
.PHONY: help run test check record chat docs bench soak release-check clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: .venv/installed ## install, make a development .env, start the line and the staff desk
	@.venv/bin/textus serve

test: .venv/installed-dev $(PRISM) ## install and run the whole suite; ARGS="-k consent" narrows it
	@.venv/bin/python -m tests.services.chromium
	.venv/bin/pytest -n 2 --dist worksteal $(ARGS)

check: .venv/installed-dev ## format, lint, types, lock, house rules, script
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	uv lock --check --no-config --quiet
	.venv/bin/pytest tests/test_house.py
	.venv/bin/textus script check

record: .venv/installed ## rewrite what the transcripts expect; review the diff like code
	.venv/bin/textus script test --record

chat: .venv/installed ## talk to the line in the terminal
	@.venv/bin/textus chat

docs: .venv/installed-dev ## build the documentation into build/site; a broken link fails
	.venv/bin/zensical build --strict --clean

bench: .venv/installed-dev ## measure speed and load
	.venv/bin/python -m bench

soak: .venv/installed-dev ## minutes of random faults against PostgreSQL, then a check; SECONDS=300
	.venv/bin/python -m tests.soak $(or $(SECONDS),120)

release-check: .venv/installed-dev ## the wheel in a clean environment, a bill of materials, known holes
	.venv/bin/python -m tests.release

clean: ## remove what was installed and cached; .env and data stay
	rm -rf .venv .uv tests/twilio/node_modules bench/peers/express/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis

.venv/installed: uv.lock pyproject.toml
	@uv --version >/dev/null 2>&1 || { python3 -m venv .uv && .uv/bin/pip install --quiet uv==$(UV_VERSION); }
	uv sync --frozen --no-dev --inexact  # inexact: leaves what the tests need in place
	@touch $@

.venv/installed-dev: .venv/installed
	uv sync --frozen
	@touch $@

$(PRISM): tests/twilio/package.json tests/twilio/package-lock.json
	@command -v npm >/dev/null || { echo "make test needs npm (Node 18.20 or newer): Prism plays Twilio in the tests." >&2; exit 1; }
	cd tests/twilio && npm ci  # not --prefix, which would hide the machine's own npm settings
	@touch $@
