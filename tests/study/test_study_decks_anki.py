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


def orphans(learner: Learner) -> tuple[int, int]:
    found = learner.collection.media.check()
    return len(found.missing), len(found.unused)


def test_each_edit_of_the_author_arrives_and_nothing_else_changes(show: Show, tmp_path: Path) -> None:
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    with learner_in(tmp_path / "learner") as learner:
        first = exported(show, tmp_path)
        assert learner.take(first) == {"new": 8} and orphans(learner) == (0, 0)
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


def test_an_answer_taken_back_arrives_too(show: Show, tmp_path: Path) -> None:
    show.cards("rivers").write_text(CARDS, encoding="utf-8")
    with learner_in(tmp_path / "learner") as learner:
        learner.take(exported(show, tmp_path))
        edit(show.cards("rivers"), "The tide xx.", "Wrong.")
        learner.take(exported(show, tmp_path))
        edit(show.cards("rivers"), "Wrong.", "The tide xx.")
        assert learner.take(exported(show, tmp_path)) == {"updated": 1, "duplicate": 7}
        assert learner.notes()[1]["Back"] == "The tide xx."
