# The two commands of the README are `make episode` and `make test`; they need Python 3.11+ with venv, and make.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip --disable-pip-version-check install --quiet
UV_LOCK = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet --group build
WORKERS ?= auto
# A caller's PYTHONPATH stands before what the environment has installed: another tree would be built, tested, checked.
unexport PYTHONPATH

.PHONY: episode test check programs docs lock clean

episode: $(VENV)/installed  ## build every lesson of this show into feed/
	$(BIN)/audiolesson build

test: $(VENV)/installed-dev programs  ## run all tests
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

check: $(VENV)/installed-dev  ## style, types and the order of the stages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(VENV)/installed-dev  ## write the generated command reference anew
	$(BIN)/python docs/generate.py

programs:  ## Debian programs that some tests drive; where they cannot be installed those tests skip and say so
	@sh tests/programs.sh

lock: $(VENV)/installed-dev  ## resolve the dependencies anew
	$(PIP) uv
	$(UV_LOCK) -o requirements.lock
	$(UV_LOCK) --group dev --extra office --extra piper --extra s3 --extra sftp --extra webdav -o requirements-dev.lock

$(VENV)/installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) --no-deps --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed
	$(PIP) --no-deps --require-hashes -r requirements-dev.lock
	touch $@

clean:  ## remove what was made, but no content
	rm -rf $(VENV) .audiolesson .pytest_cache .mypy_cache .ruff_cache .hypothesis
