"""Packages that we write, in the real Anki of a learner."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from anki_packages import (
    DATE,
    SHOW,
    Learner,
    build,
    card,
    deck,
    learner_in,
    media_names,
    members_of,
    notes_of,
    paragraph,
)

from audiolesson.script.model import Span
from audiolesson.study.formats import anki_note
from audiolesson.study.formats.anki_note import deck_id, deck_name, note_guid
from audiolesson.study.formats.anki_write import write_apkg

SAME_EVERYWHERE = "00a40a7cf394fa59026898600b112d9875f12ee27118a77bc1a2ec62e642c5fc"
"""SHA-256 of the package of `TWELVE`, on whatever machine."""

TWELVE = deck(*(card(number) for number in range(1, 13)))


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    with learner_in(tmp_path) as learner:
        yield learner


def test_the_first_import_brings_every_card_with_its_sound(learner: Learner) -> None:
    package, _ = build(TWELVE)
    assert learner.take(package) == {"new": 12}
    cards = learner.cards()
    assert len(cards) == 12
    for one in cards:
        (asked,), (told,) = one.question_av_tags(), one.answer_av_tags()
        for tag, part in ((asked, b"question"), (told, b"answer")):
            assert (Path(learner.collection.media.dir()) / tag.filename).read_bytes().startswith(b"ID3 " + part)
    media = learner.collection.media.check()
    assert (list(media.missing), list(media.unused)) == ([], [])
    assert "The Sea::Tides" in [one.name for one in learner.collection.decks.all_names_and_ids()]
    assert [one.note()["Front"] for one in sorted(cards, key=lambda one: one.due)] == [
        one.question.text for one in TWELVE.cards
    ]


def test_the_same_package_again_changes_nothing(learner: Learner) -> None:
    package, _ = build(TWELVE)
    learner.take(package)
    before = [(note.mod, note.fields) for note in learner.notes()]
    assert learner.take(package) == {"duplicate": 12}
    assert [(note.mod, note.fields) for note in learner.notes()] == before


def test_after_three_edits_exactly_three_notes_are_updated(learner: Learner) -> None:
    package, known = build(TWELVE)
    learner.take(package)
    edited = [card(n, answer=f"Another moon, {n}.") if n in (2, 5, 9) else card(n) for n in range(1, 13)]
    package, known = build(deck(*edited), known)
    assert learner.take(package) == {"updated": 3, "duplicate": 9}
    assert [note["Back"] for note in learner.notes()] == [one.answer.text for one in edited]
    assert learner.take(package) == {"duplicate": 12}
    again, _ = build(TWELVE, known)
    assert learner.take(again) == {"updated": 3, "duplicate": 9}, "going back is an edit too"


def test_sound_spoken_anew_reaches_the_learner_under_a_new_name(learner: Learner) -> None:
    notes = notes_of(TWELVE)
    package, _ = build(TWELVE)
    learner.take(package)
    spoken_anew = deck(
        *(card(n, question=f"What moves tide {n}, please?") if n == 3 else card(n) for n in range(1, 13))
    )
    changed, _ = build(spoken_anew, build(TWELVE)[1])
    assert learner.take(changed) == {"updated": 1, "duplicate": 11}
    old, new = notes[2].fields[2], notes_of(spoken_anew)[2].fields[2]
    assert old != new and learner.notes()[2]["FrontAudio"] == new
    media = learner.collection.media.check()
    assert list(media.missing) == []
    assert [f"[sound:{name}]" for name in media.unused] == [old], "only what the edit replaced is left over"


def test_schedules_stay_through_edits(learner: Learner) -> None:
    package, known = build(TWELVE)
    learner.take(package)
    for number, one in enumerate(learner.cards()):
        if number % 3:
            learner.answer(one, 4 if number % 2 else 1)

    def schedule() -> list[object]:
        kept = [(one.due, one.ivl, one.factor, one.reps, one.lapses, one.queue, one.type) for one in learner.cards()]
        return [kept, learner.collection.db.all("select * from revlog")]

    before = schedule()
    assert len(before[1]) == 8  # type: ignore[arg-type]
    edited = [card(n, question=f"Which body moves tide {n}?") if n > 6 else card(n) for n in range(1, 13)]
    package, _ = build(deck(*edited), known)
    assert learner.take(package) == {"updated": 6, "duplicate": 6}
    assert schedule() == before


def test_cards_added_are_new_and_cards_taken_out_stay_with_the_learner(learner: Learner) -> None:
    package, known = build(TWELVE)
    learner.take(package)
    moved = deck(card(13), *TWELVE.cards[4:])
    package, known = build(moved, known)
    assert learner.take(package) == {"new": 1, "duplicate": 8}
    assert len(learner.notes()) == 13
    package, _ = build(deck(*moved.cards, *TWELVE.cards[:4]), known)
    assert learner.take(package) == {"duplicate": 13}, "cards that come back are the same cards"


def test_a_change_with_the_same_time_would_be_lost(learner: Learner) -> None:
    """Why there are revisions: Anki compares times and never words."""
    learner.take(build(TWELVE)[0])
    edited = deck(card(1, answer="The sun."), *TWELVE.cards[1:])
    assert learner.take(build(edited)[0]) == {"duplicate": 12}


def test_the_learners_own_later_words_stay_until_a_later_edit(learner: Learner) -> None:
    package, known = build(TWELVE)
    learner.take(package)
    own = learner.notes()[0]
    own["Back"] = "My own words."
    learner.collection.update_note(own)
    edited = deck(card(1, answer="The sun."), *TWELVE.cards[1:])
    assert learner.take(build(edited, known)[0]) == {"duplicate": 12}
    assert learner.notes()[0]["Back"] == "My own words."
    assert learner.take(build(edited, known, base=learner.notes()[0].mod + 60)[0]) == {"updated": 1, "duplicate": 11}
    assert learner.notes()[0]["Back"] == "The sun."


def test_two_lessons_share_one_note_type(learner: Learner) -> None:
    learner.take(build(TWELVE)[0])
    assert learner.take(build(deck(*TWELVE.cards[:5]), slug="waves")[0]) == {"new": 5}
    assert [one.name for one in learner.collection.models.all_names_and_ids()].count("audiolesson") == 1
    assert len([one for one in learner.collection.models.all_names_and_ids() if "audiolesson" in one.name]) == 1
    assert len(learner.notes()) == 17


def test_a_new_look_reaches_the_learner_without_conflicts(learner: Learner, monkeypatch: pytest.MonkeyPatch) -> None:
    from audiolesson.study.formats import anki_write

    learner.take(build(TWELVE)[0])
    monkeypatch.setattr(anki_write, "REVISED", anki_note.REVISED + 1)
    monkeypatch.setattr(anki_write, "CSS", ".card { color: teal }")
    assert learner.take(build(TWELVE)[0]) == {"duplicate": 12}
    assert learner.collection.models.by_name("audiolesson")["css"] == ".card { color: teal }"


def test_what_an_author_writes_is_shown_as_written(learner: Learner) -> None:
    written = (
        r"<b>x</b> &amp; <img src=y> [sound:z.mp3] {{Back}} [latex]q[/latex] [anki:play:q:0] \(1\) \[2\] 'a' \"b\""
    )
    strange = card(1, question=written, answer=written, hint=paragraph(written), again=paragraph(written))
    assert learner.take(build(deck(strange))[0]) == {"new": 1}
    (only,) = learner.cards()
    for side, tags in ((only.question(), only.question_av_tags()), (only.answer(), only.answer_av_tags())):
        assert len(tags) == 1
        shown = re.sub(r"<style>.*?</style>", "", side, flags=re.DOTALL)
        assert not re.search(r"<img|<script|\\\(|\\\[", shown)
        tags_of_ours = {"div", "details", "summary", "hr", "a", "b"}
        assert {tag.split()[0].strip("<>/") for tag in re.findall(r"<[^>]+>", shown)} <= tags_of_ours
        assert "[sound:" not in shown and shown.count("[anki:play") == 1
    assert learner.collection.media.check().missing == []


def test_code_formulas_and_links_are_shown_as_such(learner: Learner) -> None:
    spans = (
        Span("a < b", "code"),
        Span(r"\frac{a}{b} < 1", "formula"),
        Span("here", url="https://example.org/?a=1&b=2"),
        Span("not here", url="javascript:alert(1)"),
        Span("so", emphasis="strong"),
        Span("bon", lang="fr"),
    )
    (note,) = notes_of(deck(card(1, hint=paragraph("Think of the sky."))))
    assert note.fields[4] == '<a href="https://example.org/tides/#t=133.5">▶ 2:13</a>'
    assert "Think of the sky." in note.fields[5]
    asked = anki_note.field_of(paragraph(*spans))
    assert asked == (
        "<code>a &lt; b</code>\\(\\frac{a}{b} &lt; 1\\)"
        '<a href="https://example.org/?a=1&amp;b=2">here</a>not here<strong>so</strong><span lang="fr">bon</span>'
    )


def test_the_hint_is_on_the_question_and_the_sentence_told_again_on_the_answer(learner: Learner) -> None:
    one = card(1, hint=paragraph("Look up."), again=paragraph("The moon moves the tides."))
    learner.take(build(deck(one))[0])
    (only,) = learner.cards()
    assert "Look up." in only.question() and 'class="before"' in only.question()
    assert "The moon moves the tides." in only.answer() and "▶ 2:13" in only.answer()
    assert ".before .again, .after .hint { display: none; }" in only.question()


def test_nothing_of_the_frozen_note_type_has_changed() -> None:
    """A learner's collection holds these: another field, template or number makes every note a conflict."""
    assert anki_note.FIELDS == ("Front", "Back", "FrontAudio", "BackAudio", "Source", "Extra")
    assert (anki_note.NOTE_TYPE, anki_note.NAME, anki_note.TEMPLATE) == (1_764_028_800_001, "audiolesson", "Card 1")
    assert note_guid(SHOW, "tides", "c07") == "a3d8b90e-a1b0-59f9-81ac-ff7f6af47b44"
    assert deck_id(SHOW, "tides") == 153_087_883_141_773


def test_a_card_without_sound_or_source_is_a_card(learner: Learner) -> None:
    notes = anki_note.anki_notes(deck(card(1)), {"c01": "one"}, {}, {"c01": "lessons/tides.md:7"})
    package = write_apkg(notes, deck_id(SHOW, "tides"), "Tides", {"c01": DATE})
    assert learner.take(package) == {"new": 1}
    assert learner.notes()[0].fields == ["What moves tide 1?", "Moon number 1.", "", "", "lessons/tides.md:7", ""]


def test_the_package_holds_the_sounds_of_its_cards_and_no_others() -> None:
    package, _ = build(TWELVE)
    named = sorted(name for note in notes_of(TWELVE) for name in note.media)
    assert media_names(package) == named and len(set(named)) == 24
    assert len(members_of(package)) == 26


def test_a_title_makes_no_levels_of_its_own() -> None:
    assert deck_name("The Sea", "Part 1:: Tides :::") == "The Sea::Part 1: Tides"
    assert deck_name("", "Tides") == "Tides"


def test_tags_have_no_blanks(learner: Learner) -> None:
    learner.take(build(deck(card(1, tags=("two words", "sea", " "))))[0])
    assert learner.notes()[0].tags == ["sea", "two_words"]


def test_the_same_deck_gives_the_same_bytes_in_another_process_and_zone() -> None:
    code = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1]); import anki_packages as a\n"
        "deck = a.deck(*(a.card(n) for n in range(1, 13)))\n"
        "print(hashlib.sha256(a.build(deck)[0]).hexdigest())"
    )
    folder = str(Path(__file__).parent)
    found = {
        subprocess.run(
            [sys.executable, "-c", code, folder],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert found == {f"{SAME_EVERYWHERE}\n"}, "measured alike with SQLite 3.46 and 3.51, under Python 3.11 and 3.13"
