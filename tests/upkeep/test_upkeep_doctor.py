"""`doctor` tells which extras are there, and how each of the others comes."""

import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from click.testing import CliRunner

from audiolesson import api
from audiolesson.cli import cli


def test_every_extra_is_listed_with_its_purpose_and_the_way_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    there = {one.name: one for one in api.doctor() if one.name.startswith("extra ")}
    assert set(there) == {f"extra {name}" for name in extras}
    version = metadata.version

    def without(name: str) -> str:
        if any(name == line.partition(">")[0].partition("[")[0] for lines in extras.values() for line in lines):
            raise metadata.PackageNotFoundError(name)
        return version(name)

    monkeypatch.setattr(metadata, "version", without)
    told = CliRunner().invoke(cli, ["doctor"]).output
    for name in extras:
        assert f"extra {name}" in told and f"pip install 'audiolesson[{name}]'" in told
    assert not [one for one in api.doctor() if one.name.startswith("extra ") and (one.well or one.is_needed)]
