"""What stands under a line that says when it is so is no fact of its own."""

from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson

PAGE = """# Kilns

Some {when} you may want a second kiln include:

* Your kiln has a crack that does not let you fire it, and you need the pots for a fair.
* Your guild wants each of its potters to fire alone. A kiln of his own is how many of them do it.
"""


def told(when: str) -> str:
    lesson = parse_lesson(PAGE.replace("{when}", when), "a.md", "a", ".md")
    return " ".join(one.text.text for one in gather(lesson, "en", 3).candidates)


def test_an_item_under_situations_is_no_fact() -> None:
    assert "Your kiln has a crack" not in told("situations where")
    assert "Your guild wants" not in told("cases in which")
