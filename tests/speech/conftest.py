"""A voice of another package, installed for the tests that need one."""

from pathlib import Path

import pytest


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a real package with a voice that fails on request, on the path like an installed one."""
    folder = Path(__file__).parent / "plugin"
    monkeypatch.syspath_prepend(str(folder))
    return folder
