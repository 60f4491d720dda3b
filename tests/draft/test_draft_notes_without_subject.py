"""A note behind what it is about leaves out its subject: its deeds are no orders and are not told."""

from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson


def told(paragraph: str) -> list[str]:
    text = f"# Kilns\n\n## Parts\n\n{paragraph}\n\nA kiln of brick stands for a hundred years."
    return [one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3).candidates]


def test_a_deed_without_its_subject_is_not_told_behind_the_label_of_a_note() -> None:
    note = 'Saggers – "big boxes". Shield the pots from ash, and carry the weight of the next. They last for years.'
    assert not any(sentence.startswith("Shield") for sentence in told(note))
    assert not any(sentence.startswith("Shield") for sentence in told(note.replace(' – "big boxes"', "")))


def test_an_order_in_prose_is_told_where_nothing_else_fills_the_time() -> None:
    prose = "Saggers are boxes of clay. Shield the pots from ash with a box. They last for years."
    assert any(sentence.startswith("Shield the pots") for sentence in told(prose))
