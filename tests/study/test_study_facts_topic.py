"""What a lesson is about, as a question names it."""

import kilns
import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.topic import topic_of


def topic(title: str, text: str) -> str:
    return topic_of(ground(parse_lesson(f"# {title}\n\n{text}\n", "lessons/clay.md", "clay", ".md")))


_GLAZES = "A glaze melts on a pot. Each salt glaze is thrown as salt. Salt makes a glaze shine. Glaze and salt meet. "
_GENERAL = "In general, salt melts. A general rule holds for salt, and a general one for ash. "


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Salt Glazes", "salt glazes"),
        ("Lesson 4: An introduction to salt glazes", "salt glazes"),
        ("Salt Glazes, 1400-1700", "salt glazes"),
        ("How salt glazes work", "salt glazes"),
        ("Why we throw salt at a glaze", ""),
        ("A talk", ""),
        ("Lead Pipes", ""),
        ("General Notes", ""),
    ],
)
def test_a_title_names_what_its_text_comes_back_to(title: str, name: str) -> None:
    assert topic(title, _GLAZES + _GENERAL) == name


_LAW = "A contract binds. The court hears the claimant, then the defendant. Damages follow a breach. "


def test_the_words_of_one_field_name_it_before_the_title() -> None:
    assert topic("Bowls", _LAW) == "law"
    assert topic("Bowls", f"{_LAW}{'Wet clay dries slowly on a broad shelf in the yard. ' * 60}") == ""


def test_a_common_word_is_asked_in_what_a_clean_lesson_is_about() -> None:
    around = "Potters worked by rivers for a long time. The rivers gave salt glazes to all. Salt made a glaze shine. "
    found = kilns.asked(
        f"{around * 3}\n\nA body is a mixture of clay and sand. The body dries. Bodies break.", "Salt Glazes"
    )
    assert found.get("In salt glazes, what is a body?") == "A mixture of clay and sand"
