"""What all tests share: real programs (skipped where they are not installed, never in CI), small shows, builds."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from showmaker import make_show

from audiolesson.show.model import Show


@pytest.fixture
def program() -> Callable[[str], str]:
    """The path of a program that is not Python's, such as ffmpeg. Skips without it; in CI its absence is a failure."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            message = f"{name} is not installed: sh tests/programs.sh installs it where it can"
            assert os.environ.get("CI") != "true", message
            pytest.skip(message)
        return path

    return find


@pytest.fixture
def show(tmp_path: Path) -> Show:
    """A show with one script, spoken by the tone voice."""
    return make_show(tmp_path / "show")
