"""The text for Anki, in the real one: it updates the notes of a package, keeps their sound and what was learned."""

import time
from pathlib import Path

from anki_packages import DATE, Learner, build, card, deck, exported_text, learner_in, notes_of

from audiolesson.study.formats.from_text import read_deck
from audiolesson.study.formats.to_text import write_text
from audiolesson.study.model import Deck

FOUR = deck(*(card(number) for number in range(1, 5)))
EDITED = deck(*FOUR.cards[:2], card(3, answer='The "new" moon; <b> & `all`.', tags=("late",)), card(4), card(5))


def text_of(edited: Deck) -> str:
    return write_text("tsv", edited, notes_of(edited), "tides", "Tides", "The Sea::Tides")


def take_text(learner: Learner, text: str) -> dict[str, int]:
    """Import a text as Anki's window would, with what it proposes; the counts that it shows, zeros left out."""
    from anki.collection import ImportCsvRequest

    path = learner.folder / "cards.tsv"
    path.write_text(text, encoding="utf-8")
    metadata = learner.collection.get_csv_metadata(str(path), None)
    log = learner.collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log
    lists = {one.name: len(getattr(log, one.name)) for one in log.DESCRIPTOR.fields if one.is_repeated}
    return {name: count for name, count in lists.items() if count}


def test_a_text_updates_what_changed_in_a_collection_that_has_the_package(tmp_path: Path) -> None:
    with learner_in(tmp_path) as learner:
        learner.take(build(FOUR)[0])
        learner.answer(learner.cards()[2], 3)
        before = [(one.due, one.ivl, one.reps) for one in learner.cards()]
        sounds = [note["FrontAudio"] for note in learner.notes()]
        assert take_text(learner, text_of(EDITED)) == {"new": 1, "updated": 1, "duplicate": 3}
        assert [(one.due, one.ivl, one.reps) for one in learner.cards()][:4] == before
        notes = learner.notes()
        assert [note["FrontAudio"] for note in notes] == [*sounds, ""] and all(sounds)
        assert notes[2]["Back"] == "The &quot;new&quot; moon; &lt;b&gt; &amp; `all`." and notes[2].tags == ["late"]
        assert {learner.collection.decks.name(one.did) for one in learner.cards()} == {"The Sea::Tides"}


def test_a_text_is_taken_by_an_anki_that_never_saw_the_package(tmp_path: Path) -> None:
    with learner_in(tmp_path) as learner:
        assert take_text(learner, text_of(FOUR)) == {"new": 4}
        assert [(note["Front"], note["Back"]) for note in learner.notes()] == [
            (one.question.text, one.answer.text) for one in FOUR.cards
        ]


def test_the_text_that_anki_exports_is_read(tmp_path: Path) -> None:
    with learner_in(tmp_path) as learner:
        learner.add("Basic", {"Front": "#1 <b>ebb</b>?", "Back": 'It "falls",<br>\tslowly &lt; you.'}, tags=["a", "b"])
        learner.add("Basic (and reversed card)", {"Front": "flood", "Back": "rises"})
        learner.add("Cloze", {"Text": "Tides {{c1::rise::up}} and {{c2::fall}}.", "Back Extra": ""})
        text = exported_text(learner)
        guids = [note.guid for note in learner.notes()]
    found = read_deck(text.encode(), "exported.txt")
    assert not found.problems
    assert [(card.question, card.answer) for card in found.cards] == [
        ("#1 ebb?", 'It "falls",\nslowly < you.'),
        ("flood", "rises"),
        ("rises", "flood"),
        ("Tides blank (up) and fall.", "rise"),
        ("Tides rise and blank.", "fall"),
    ]
    assert found.cards[0].tags == ("a", "b")
    assert [card.guid for card in found.cards] == [guids[0], guids[1], f"{guids[1]}:2", guids[2], f"{guids[2]}:2"]


def test_a_hard_card_has_one_tag_in_package_and_text_so_an_edit_is_one_update(tmp_path: Path) -> None:
    first = deck(card(1, hard=True, tags=("sea", "a")), card(2), card(3))
    edited = deck(*first.cards[:1], card(2, answer="The sun."), card(3))
    with learner_in(tmp_path) as learner:
        learner.take(build(first)[0])
        assert learner.notes()[0].tags == ["a", "hard", "sea"]
        assert take_text(learner, text_of(edited)) == {"updated": 1, "duplicate": 2}
    (back, *_) = read_deck(build(first)[0], "x.apkg").cards
    assert back.hard and back.tags == ("a", "sea")


def test_a_text_leaves_the_old_sound_until_the_card_changes_in_a_later_package(tmp_path: Path) -> None:
    package, known = build(FOUR)
    edited = deck(card(1, answer="The new moon."), *FOUR.cards[1:])
    again = deck(card(1, answer="The full moon."), *FOUR.cards[1:])
    with learner_in(tmp_path) as learner:
        learner.take(package)
        old = learner.notes()[0]["BackAudio"]
        package, known = build(edited, known, DATE + 60)
        take_text(learner, text_of(edited))
        learner.take(package)
        note = learner.notes()[0]
        assert (note["Back"], note["BackAudio"]) == ("The new moon.", old)
        learner.take(build(again, known, int(time.time()) + 60)[0])
        note = learner.notes()[0]
        assert note["Back"] == "The full moon." and note["BackAudio"] != old
