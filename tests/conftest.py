"""What all tests share: real programs (skipped where they are not installed, never in CI), small shows, builds."""

import gc
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import programs
import pytest
from showmaker import make_show, with_pictures

from audiolesson import api
from audiolesson.draft.english.parse.one_thread import load_numpy
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

# Compiled modules are kept, whatever the caller's habit: each process that a test starts would compile all anew.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# As the program loads it, before a module of tests does: with two threads a worker waits for what the other runs on.
load_numpy()


def pytest_collection_finish() -> None:
    """What the thousands of tests are made of stays to the end: the collector of garbage need not look there again."""
    gc.freeze()


@pytest.fixture
def program() -> Callable[[str], str]:
    """Finds a program by its name; see `programs.program`."""
    return programs.program


@pytest.fixture
def show(tmp_path: Path) -> Show:
    """A show with one script, spoken by the tone voice, whose pictures are drawn."""
    return with_pictures(make_show(tmp_path / "show"))


@pytest.fixture(scope="session")
def _built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    show = make_show(tmp_path_factory.mktemp("built") / "show")
    assert not api.build(show).failed
    return show.root


@pytest.fixture
def built(_built_once: Path, tmp_path: Path) -> Show:
    """The same show, built: a copy of one that was built once."""
    return load_show(shutil.copytree(_built_once, tmp_path / "show"))
