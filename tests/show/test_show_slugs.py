"""A lesson is named by its slug or by the path of one of its files; what is no lesson's name is told."""

from pathlib import Path

import pytest

from audiolesson.errors import ShowError
from audiolesson.show.read import load_show
from audiolesson.show.slugs import known, meant

SETTINGS = """\
id = "c0e7d2c8-0f6c-4c0f-9c55-0ad0b8f0a5a1"
title = "A course"
address = "https://example.org/course/"
[voices]
Host = "tone"
"""


def test_a_path_of_a_script_deck_or_lesson_names_its_lesson(tmp_path: Path) -> None:
    (tmp_path / "show.toml").write_text(SETTINGS, encoding="utf-8")
    show = load_show(tmp_path)
    show.scripts.mkdir()
    (show.scripts / "lone.cards.md").write_text("## What is ebb?\n\nFalling water.\n", encoding="utf-8")
    assert known(show, ["scripts/lone.cards.md", "lone"]) == ["lone"]
    with pytest.raises(ShowError, match=r"there is no lesson 'scripts/none\.md'"):
        known(show, ["scripts/none.md"])
    assert "lessons/lone.md" in meant(show, "lone")
