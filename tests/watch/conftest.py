"""A show that is built already, copied for each test, so that a watch of it starts at once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from showmaker import make_show
from watching import SHORT, Watched

from audiolesson import api
from audiolesson.show.model import Show
from audiolesson.show.read import load_show


@pytest.fixture(scope="session")
def built_show(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built once."""
    show = make_show(tmp_path_factory.mktemp("watch") / "show", scripts={"rivers": SHORT})
    assert not api.build(show).failed
    return show.root


@pytest.fixture
def show(built_show: Path, tmp_path: Path) -> Show:
    """A copy of it."""
    shutil.copytree(built_show, tmp_path / "show")
    return load_show(tmp_path / "show")


@pytest.fixture
def watched(show: Show) -> Iterator[Watched]:
    """A watch of the copy."""
    with Watched(show.root) as watched:
        yield watched
