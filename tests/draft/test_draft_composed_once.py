"""The segments of a choice are made once while it is measured, and anew where it is another."""

import pytest

from audiolesson.draft import segments_of
from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.segments_of import Composer
from audiolesson.errors import Place
from audiolesson.script.model import Segment

PLACE = Place("kilns.md")


def test_a_choice_that_is_measured_again_is_not_composed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[Choice, bool]] = []

    def compose(choice: Choice, *_: object) -> tuple[Segment, ...]:
        made.append((choice, bool(_[-1])))
        return (Segment(f"{len(made)}", PLACE),)

    monkeypatch.setattr(segments_of, "compose", compose)
    composer = Composer((), "", Frame.__new__(Frame), (), PLACE, ("Host",))
    first, other = Choice((0,), ((1, 2),)), Choice((0,), ((1, 2, 3),))
    assert composer(first) is composer(Choice((0,), ((1, 2),)))
    assert composer(first) is not composer(other)
    composer(other, thin=True)
    assert made == [(first, False), (other, False), (other, True)]
