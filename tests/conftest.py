"""What all tests share: real programs (skipped where they are not installed, never in CI), small shows, builds."""

from collections.abc import Callable
from pathlib import Path

import programs
import pytest
from showmaker import make_show

from audiolesson.show.model import Show


@pytest.fixture
def program() -> Callable[[str], str]:
    """Finds a program by its name; see `programs.program`."""
    return programs.program


@pytest.fixture
def show(tmp_path: Path) -> Show:
    """A show with one script, spoken by the tone voice."""
    return make_show(tmp_path / "show")
