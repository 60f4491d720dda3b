"""A short run of the programs of this folder; by hand they run as long as one likes."""

from pathlib import Path

import edits
import kills
import publishes
import pytest


@pytest.mark.timeout(600)  # some ten seconds on an idle machine
def test_fifty_random_edits_give_what_builds_from_nothing_give(tmp_path: Path) -> None:
    figures = edits.run(50, seed=3, folder=tmp_path, every=5)
    assert figures.mistakes == 5 and sum(figures.kinds.values()) + figures.refused == 50


@pytest.mark.timeout(600)
def test_twenty_kills_of_builds_and_watches_do_no_harm(tmp_path: Path) -> None:
    figures = kills.run(20, seed=3, folder=tmp_path, every=5)
    assert figures.kinds == {"build": 10, "watch": 10}


@pytest.mark.timeout(600)
def test_sixty_kills_of_publishes_leave_the_feed_whole(tmp_path: Path) -> None:
    assert publishes.run(60, seed=3, folder=tmp_path) >= 15
