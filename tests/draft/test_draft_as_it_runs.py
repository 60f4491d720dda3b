"""A lesson with too few good sentences for the time is told as it runs; a rich one only in its best."""

import re
from pathlib import Path

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.sentences.bearable import MOST_FREE, is_borne
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms
from audiolesson.wording.sentences import split

LOOM = (
    "A loom is a frame that holds threads tight. Some weavers plan all of the cloth before they buy one. The warp is "
    "the set of threads that run along the cloth. You can wind it on a beam at the back of your loom. Use a strong "
    "thread for it, since it takes all the pull. The weft is the thread that crosses the warp. A shuttle carries it "
    "from one side to the other."
)
RICH = "\n\n".join(
    path.read_text("utf-8").replace("\n#", "\n##").replace("# ", "## ", 1)
    for path in sorted((Path(__file__).parent / "lessons").glob("*.md"))
)


def told(text: str, target: Ms | None = Ms(210_000)) -> str:
    lesson = parse_lesson(text, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=target, date="2026-11-24T06:00:00Z")
    return " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))


def test_a_lesson_with_too_few_words_is_told_as_it_runs() -> None:
    said = told(f"# Weaving\n\n{LOOM}\n\n## Warps\n\n{LOOM.replace('loom', 'bench')}\n")
    for bearable in ("You can wind it", "Use a strong thread for it"):
        assert bearable in said


def test_what_would_be_told_in_any_order_is_told_in_that_of_the_lesson() -> None:
    said = told(f"# Weaving\n\n{LOOM}\n")
    places = [said.index(part) for part in ("The warp is", "You can wind", "Use a strong", "The weft is", "A shuttle")]
    assert places == sorted(places)


def test_a_rich_lesson_is_told_in_its_best_sentences() -> None:
    at_the_page = re.sub(r"(?m)(?<=[.])$", " The drawing below shows it.", f"{LOOM}\n\n{RICH}")
    said = told(f"# Weaving\n\n{at_the_page}\n")
    assert "You can wind" not in said and "Use a strong" not in said


def test_the_whole_lesson_is_told_as_it_runs() -> None:
    assert "Use a strong thread for it" in told(f"# Weaving\n\n{LOOM}\n", None)


LONG = (
    "The weavers of the upper valley carried their heavy bales of undyed cloth over the old stone bridge to the market "
    "of the nearest town on the first day of each of the summer months."
)


def test_within_a_section_more_than_25_words_are_told_only_where_nothing_else_fills_the_time() -> None:
    body = f"# Cloth\n\n## Threads\n\nCloth is woven from threads. {LONG}\n\n{RICH}\n"
    lesson = parse_lesson(body, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    texts = [item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph)]
    assert max(len(text[start:end].split()) for text in texts for start, end in split(text)) <= 25
    assert "carried their heavy bales" in told(f"# Weaving\n\n{LOOM} {LONG}\n")
    assert any("carried their heavy bales" in one.text.text for one in gather(lesson, "en", 3, long=True).candidates)


def test_a_sentence_of_thousands_of_words_is_passed_over_and_the_rest_is_told() -> None:
    endless = "The river carries sand to the sea, which takes it, and " * 1000 + "so it goes on."
    said = told(f"# Weaving\n\n{LOOM} {endless}\n\n## Shuttles\n\n{LOOM}\n")
    assert "river carries" not in said and "A shuttle carries it" in said


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Let's look at the table below.", "speaks of the author or the student"),
        ("Click the button.", "gives an order"),
        ("You will find the video in this course.", "talks to the student"),
        ("The clay dries slowly.", "points at the page"),
        ("The clay dries slowly.", "has no verb"),
    ],
)
def test_what_points_at_the_page_or_is_no_sentence_is_borne_nowhere(said: str, why: str) -> None:
    assert not any(is_borne(said, why, freedom) for freedom in (0, 1, 2, MOST_FREE))
    assert is_borne("The clay dries slowly.", "gives an order", MOST_FREE)


STEPS = (
    "The weaver of the hem keeps it with `hold_hem` at night. We will show how a hem is wound in this town. Let's say "
    "that our loom has no hem."
)


def test_each_freedom_takes_what_the_one_before_it_took_and_more() -> None:
    page = "Click the loom to open its door. Scroll down for the next hem."
    lesson = parse_lesson(f"# Weaving\n\n{LOOM} {STEPS} {LONG} {page}\n", "a.md", "a", ".md")
    heard = [{one.text.text for one in gather(lesson, "en", freedom).candidates} for freedom in (0, 1, 2, 3)]
    assert heard[0] < heard[1] < heard[2] < heard[3]


def test_a_long_segment_has_a_stop_in_its_middle_where_time_is_lacking() -> None:
    lines = [f"A {name} sells cloth that is dyed with {plant}." for name, plant in NAMES]
    lesson = parse_lesson("# Cloth\n\n" + " ".join(lines) + "\n", "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    said = [item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph)]
    at = said.index("Stop here for a moment: what have you heard so far?")
    assert 0 < at < len(said) - 1
    enough = draft(lesson, pace=pace("espeak"), target=Ms(40_000), date="2026-11-24T06:00:00Z")
    assert "Stop here" not in str(enough.script)


NAMES = (
    ("weaver", "woad"),
    ("tailor", "madder"),
    ("draper", "weld"),
    ("mercer", "saffron"),
    ("fuller", "walnut"),
    ("hatter", "oak gall"),
    ("glover", "lichen"),
    ("cobbler", "onion skin"),
    ("saddler", "elder"),
    ("sailmaker", "heather"),
    ("ropemaker", "indigo"),
    ("felter", "safflower"),
    ("dyer", "cochineal"),
    ("spinner", "turmeric"),
)
