"""All that is a test is run: pytest passes over folders of some names."""

from fnmatch import fnmatch
from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent


def test_no_folder_of_tests_is_passed_over(request: pytest.FixtureRequest) -> None:
    passed_over = request.config.getini("norecursedirs")
    folders = {path.parent for path in TESTS.rglob("test_*.py")}
    names = {name for folder in folders for name in folder.relative_to(TESTS.parent).parts}
    assert {"build", "base"} <= names
    assert not [name for name in names if any(fnmatch(name, pattern) for pattern in passed_over)]
