"""Several imports and exports of one show at the same time: none loses what another wrote."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from audiolesson import api
from audiolesson.build import deck_import, deck_lock
from audiolesson.errors import FileError, LockedError
from audiolesson.files import lock
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards

MANY = 8


def files(folder: Path) -> list[Path]:
    """Files of fifty cards each, none of which another has."""
    found = []
    for number in range(MANY):
        found.append(folder / f"deck {number}.txt")
        found[-1].write_text("".join(f"Question {number} {card}?\tAnswer {card}\n" for card in range(50)))
    return found


def test_imports_that_meet_lose_no_card_and_give_no_id_twice(show: Show, tmp_path: Path) -> None:
    first, *others = files(tmp_path)
    api.import_deck(show, first, slug="sea")

    def take(file: Path) -> int:
        return api.import_deck(show, file, slug="sea", append=True).taken

    with ThreadPoolExecutor(MANY) as pool:
        taken = list(pool.map(take, others))
    cards = parse_cards(show.cards("sea").read_text(), "sea").cards
    assert taken == [50] * (MANY - 1) and len(cards) == 50 * MANY
    assert [card.id for card in cards] == [f"c{number:02}" for number in range(1, 50 * MANY + 1)]


def test_an_edit_that_is_saved_while_cards_are_taken_in_stays(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, *_ = files(tmp_path)
    api.import_deck(show, first, slug="sea")
    path = show.cards("sea")
    edited = path.read_text().replace("Answer 7\n", "Answer seven\n")

    def saved_meanwhile(*given: object) -> object:
        path.write_text(edited)
        return write_media(*given)  # type: ignore[arg-type]

    write_media = deck_import.write_media
    monkeypatch.setattr(deck_import, "write_media", saved_meanwhile)
    with pytest.raises(FileError, match="was saved meanwhile"):
        api.import_deck(show, second, slug="sea", append=True)
    assert path.read_text() == edited


def test_who_waits_too_long_is_told_what_to_do(show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deck_lock, "_WAIT_S", 0.1)
    first, second, *_ = files(tmp_path)
    api.import_deck(show, first, slug="sea")
    out = tmp_path / "sea.csv"
    with lock(show.work / "decks.lock"):
        for meet in (
            lambda: api.import_deck(show, second, slug="other"),
            lambda: api.export_deck(show, "sea", form="csv", out=out),
        ):
            with pytest.raises(LockedError, match="another import or export") as refused:
                meet()
            assert "run the command again" in refused.value.hint
    assert not show.cards("other").exists() and not out.exists()
