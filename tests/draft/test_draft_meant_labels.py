"""A label of notes is told as what its phrase means only where it may mean that."""

import pytest

from audiolesson.draft.sentences.meant_labels import names_its_meaning


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("Mistake", "opening only the lower flue"),
        ("Market position", "leading maker of tiles"),
        ("Mohr tiles", "leading in the north"),
        ("Firing", "process that hardens the clay"),
        ("Saggar", "closing box of clay"),
    ],
)
def test_what_only_heads_its_phrase_is_not_said_to_mean_it(label: str, phrase: str) -> None:
    assert not names_its_meaning(label, phrase.split())


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("Glazing", "covering a pot with glass"),
        ("Wedging", "kneading the clay by hand"),
        ("Slip", "clay that is thinned with water"),
        ("Tile trade", "selling tiles to builders"),
    ],
)
def test_what_names_its_phrase_may_mean_it(label: str, phrase: str) -> None:
    assert names_its_meaning(label, phrase.split())
