"""What `export` writes, in the real Anki of a learner: from the author's files to a note that was edited."""

from pathlib import Path

from anki_packages import Learner, learner_in
from showmaker import edit

from audiolesson import api
from audiolesson.show.model import Show

CARDS = "\n".join(
    f"## What is tide {number}? {{#c{number:02}}}\n\nThe tide {'x' * number}.\n" for number in range(1, 9)
)


def exported(show: Show, folder: Path) -> bytes:
    return api.export_deck(show, "rivers", out=folder / "rivers.apkg").path.read_bytes()


def media_of(learner: Learner) -> tuple[list[str], list[str]]:
    """What Anki's own check finds: names that notes point at and that are not there, files that no note points at."""
    found = learner.collection.media.check()
    return list(found.missing), sorted(found.unused)


def sound_of(learner: Learner, note: int, field: str) -> str:
    """The file that a field plays."""
    return learner.notes()[note][field].removeprefix("[sound:").removesuffix("]")


def test_each_edit_of_the_author_arrives_and_nothing_else_changes(show: Show, tmp_path: Path) -> None:
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    with learner_in(tmp_path / "learner") as learner:
        first = exported(show, tmp_path)
        assert learner.take(first) == {"new": 8} and media_of(learner) == ([], [])
        assert learner.take(exported(show, tmp_path)) == {"duplicate": 8}
        for card in learner.cards()[:4]:
            learner.answer(card, 4)
        schedules = [(card.due, card.ivl, card.reps, card.type) for card in learner.cards()]
        edit(show.cards("rivers"), "The tide xx.", "Another answer, longer than that.")
        edit(show.cards("rivers"), "What is tide 5?", "Which is the fifth tide?")
        edit(show.cards("rivers"), "The tide xxx.", "The tide xxx.\n\n> **Again:** It is tide 3.")
        second = exported(show, tmp_path)
        assert learner.take(second) == {"updated": 3, "duplicate": 5}
        assert [(card.due, card.ivl, card.reps, card.type) for card in learner.cards()] == schedules
        assert learner.notes()[1]["Back"] == "Another answer, longer than that."
        assert learner.take(first) == {"duplicate": 8}
        assert learner.notes()[1]["Back"] == "Another answer, longer than that."


def test_after_edits_no_note_lacks_its_sound_and_unused_is_only_what_the_edits_replaced(
    show: Show, tmp_path: Path
) -> None:
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    with learner_in(tmp_path / "learner") as learner:
        learner.take(exported(show, tmp_path))
        replaced = [sound_of(learner, 1, "BackAudio"), sound_of(learner, 4, "BackAudio")]
        edit(show.cards("rivers"), "The tide xx.", "Another answer, longer than that.")
        edit(show.cards("rivers"), "The tide xxxxx.", "Nothing that was said before.")
        edit(show.cards("rivers"), "The tide xxx.", "The tide xxx.\n\n> **Again:** It is tide 3.")
        assert learner.take(exported(show, tmp_path)) == {"updated": 3, "duplicate": 5}
        assert media_of(learner) == ([], sorted(replaced))
        learner.collection.media.trash_files(replaced)  # what a learner does in Anki: Check Media, Delete Unused
        assert media_of(learner) == ([], [])
        edit(show.cards("rivers"), "Another answer, longer than that.", "The tide xx.")
        assert learner.take(exported(show, tmp_path)) == {"updated": 1, "duplicate": 7}
        assert media_of(learner)[0] == [] and len(media_of(learner)[1]) == 1
        assert sound_of(learner, 1, "BackAudio") == replaced[0]


def test_an_answer_taken_back_arrives_too(show: Show, tmp_path: Path) -> None:
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    with learner_in(tmp_path / "learner") as learner:
        learner.take(exported(show, tmp_path))
        edit(show.cards("rivers"), "The tide xx.", "Wrong.")
        learner.take(exported(show, tmp_path))
        edit(show.cards("rivers"), "Wrong.", "The tide xx.")
        assert learner.take(exported(show, tmp_path)) == {"updated": 1, "duplicate": 7}
        assert learner.notes()[1]["Back"] == "The tide xx."
