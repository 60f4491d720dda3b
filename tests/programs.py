"""Programs that are no Python packages: tests that drive them skip without them, never in CI."""

import os
import shutil

import pytest


def program(name: str) -> str:
    """The path of a program such as ffmpeg. Skips the test without it; in CI its absence is a failure."""
    path = shutil.which(name)
    if path is None:
        message = f"{name} is not installed: sh tests/programs.sh installs it where it can"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return path
