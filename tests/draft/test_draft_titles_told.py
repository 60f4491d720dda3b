"""Titles, promises and endings name what is told, and a page that gives little is one to read."""

from audiolesson.draft.choosing.choice import Choice
from audiolesson.draft.choosing.outline import Group, Outline, outline
from audiolesson.draft.draft import draft
from audiolesson.draft.framing.parting import parted
from audiolesson.draft.framing.retitle import retitled
from audiolesson.draft.framing.strays import without_strays
from audiolesson.draft.framing.told_titles import titled_as_told, without_echo
from audiolesson.draft.model import Drafted
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms


def _drafted(source: str, target: int = 210_000) -> Drafted:
    lesson = parse_lesson(source, "a.md", "a", ".md")
    return draft(lesson, pace=pace("espeak"), target=Ms(target), date="2026-11-24T06:00:00Z")


def _said(made: Drafted) -> str:
    return " ".join(item.text for s in made.script.segments for item in s.items if isinstance(item, Paragraph))


KILNS = (
    "A kiln is a furnace that hardens clay. Old kilns burn wood for two days. Modern kilns burn gas and need "
    "one night.",
    "Every kiln loses heat through its roof. Thick walls of brick keep the heat inside a kiln.",
)
GLAZES = (
    "A glaze is a thin coat of glass on a pot. Most glazes hold sand and ash from the river.",
    "Lead made old glazes smooth and poisonous. A glaze runs down the pot where the fire is too hot.",
)
WHEELS = (
    "A wheel turns the clay under the hands of the potter. Heavy wheels keep turning for a minute.",
    "Children of the town learn the wheel before they learn to read. A crooked wheel makes crooked bowls.",
)


def test_a_segment_is_called_after_the_heading_that_most_of_it_stands_under() -> None:
    parts = "".join(
        f"### {title}\n\n{' '.join(text)}\n\n" for title, text in (("Old kilns", KILNS), ("Bright glazes", GLAZES))
    )
    made = _drafted(f"# Pots\n\n## A word\n\n{WHEELS[0]}\n\n## The yard\n\n{parts}## Wheels\n\n{' '.join(WHEELS)}\n")
    for segment in made.script.segments:
        text = " ".join(item.text for item in segment.items if isinstance(item, Paragraph))
        if "furnace that hardens" in text and segment is not made.script.segments[0]:
            assert "glass on a pot" not in text or segment.title in ("The yard", "Old kilns")
        if segment.title == "Bright glazes":
            assert "glaze" in text and "furnace" not in text


def test_joined_sections_are_told_apart_or_called_by_the_one_that_is_told() -> None:
    lesson = parse_lesson(
        f"# Pots\n\n## Kilns\n\n{' '.join(KILNS)}\n\n## Glazes\n\n{' '.join(GLAZES)}\n", "a.md", "a", ".md"
    )
    gathered = gather(lesson, "en", 0, Judged())
    every = tuple(one.order for one in gathered.candidates)
    kilns = tuple(order for order in every if gathered.candidates[order].section == gathered.candidates[0].section)
    plan = Outline((), (Group("Kilns and glazes", every, merged=True),), ())
    apart, _ = parted(plan, Choice((), (every,)), gathered, lesson)
    assert [group.title for group in apart.groups] == ["Kilns", "Glazes"]
    half, _ = retitled(plan, Choice((), (kilns,)), gathered, lesson)
    assert [group.title for group in half.groups] == ["Kilns"]


def test_a_page_that_gives_little_of_itself_is_one_to_read() -> None:
    code = "\n\n".join(f"```python\nfire(kiln, {n})\nopen(kiln, {n})\nwait(kiln, {n})\n```" for n in range(40))
    made = _drafted(f"# Firing\n\nA kiln is a furnace that hardens clay. Old kilns burn wood for days.\n\n{code}\n")
    assert "to read rather than to hear" in _said(made)
    assert len(made.script.segments) == 1
    assert "one to read" in made.notes[-1].why


def test_a_short_page_of_prose_is_told() -> None:
    made = _drafted(f"# Pots\n\n{' '.join(KILNS)}\n\n{' '.join(GLAZES)}\n")
    assert "furnace that hardens clay" in _said(made)


def test_an_order_over_a_section_is_not_promised_as_something_learned() -> None:
    body = "".join(
        f"## {title}\n\n{' '.join(text)}\n\n"
        for title, text in (("Explore kiln statistics", KILNS), ("Glazes", GLAZES), ("Wheels", WHEELS))
    )
    assert "how to explore" not in _said(_drafted(f"# Pots\n\n{body}"))


def test_marks_of_one_thing_are_not_told_under_the_title_of_another() -> None:
    source = (
        f"# Pots\n\n## Salt kilns\n\n{KILNS[0]}\n\n### Features of salt kilns\n\n"
        "- The walls are thick and glassy inside\n"
        f"- Salt kilns have a short chimney above the fire\n\n## Gas kilns\n\n{KILNS[1]}\n"
    )
    lesson = parse_lesson(source, "a.md", "a", ".md")
    gathered = gather(lesson, "en", 0, Judged())
    every = tuple(one.order for one in gathered.candidates)

    def kept(title: str) -> str:
        plan, choice = without_strays(Outline((), (Group(title, every),), ()), Choice((), (every,)), gathered, lesson)
        assert plan.groups[0].orders == choice.groups[0]  # so that nothing takes it later
        return " ".join(gathered.candidates[order].text.text for order in choice.groups[0])

    assert "thick and glassy" in kept("Salt kilns") and "short chimney" in kept("Salt kilns")
    assert "thick and glassy" not in kept("Gas kilns")
    assert "Salt kilns have a short chimney" in kept("Gas kilns") and KILNS[1].split(".")[0] in kept("Gas kilns")


def _told(source: str, title: str, orders: slice = slice(None), opening: int = 0) -> list[str]:
    """The titles of one segment that tells some sentences of a lesson, joined under a title."""
    lesson = parse_lesson(source, "a.md", "a", ".md")
    gathered = gather(lesson, "en", 0, Judged())
    every = tuple(one.order for one in gathered.candidates)
    plan = Outline(every[:opening], (Group(title, every[opening:][orders]),), ())
    choice = Choice(every[:opening], (every[opening:][orders],))
    plan, choice = retitled(*parted(plan, choice, gathered, lesson), gathered, lesson)
    return [group.title for group in titled_as_told(plan, choice, gathered, lesson).groups]


def test_unlike_sections_are_told_apart_where_each_has_two_sentences() -> None:
    source = f"# Pots\n\n## Bright glazes\n\n{GLAZES[0]}\n\n## Heavy wheels\n\n{WHEELS[0]}\n"
    assert _told(source, "Heavy wheels") == ["Bright glazes", "Heavy wheels"]
    assert _told(source, "Bright glazes") == ["Bright glazes", "Heavy wheels"]


def test_what_is_a_thing_is_asked_over_an_answer_only() -> None:
    asked = f"# Pots\n\n## What is a kiln?\n\n{KILNS[0]}\n"
    assert _told(asked, "What is a kiln?") == ["What is a kiln?"]
    unanswered = f"# Pots\n\n## What is a kiln?\n\n{KILNS[1]}\n"
    assert _told(unanswered, "What is a kiln?") == ["Kilns"]


def test_a_title_of_two_keeps_the_half_that_is_told() -> None:
    source = f"# Pots\n\n## Kilns and lanterns\n\n{' '.join(KILNS)}\n"
    assert _told(source, "Kilns and lanterns") == ["Kilns"]
    shared = f"# Pots\n\n## Gas and wood kilns\n\n{' '.join(KILNS)}\n"
    assert _told(shared, "Gas and wood kilns") == ["Gas and wood kilns"]


def test_two_short_sections_that_are_told_together_are_named_together() -> None:
    source = f"# Pots\n\n## Yard\n\n### Kilns\n\n{KILNS[0]}\n\n### Glazes\n\n{GLAZES[0]}\n\n## Wheels\n\n{WHEELS[0]}\n"
    assert _told(source, "Glazes", slice(0, 5)) == ["Kilns and glazes"]


def test_an_opening_and_a_first_segment_of_nearly_one_name_are_one() -> None:
    lesson = parse_lesson("# Pots\n\nA pot holds water.\n", "a.md", "a", ".md")
    assert lesson.title == "Pots"
    plan = Outline((0,), (Group("About kilns", (1, 2)), Group("Glazes", (3,)), Group("Wheels", (4,))), ())
    choice = Choice((0,), ((1, 2), (3,), (4,)))
    assert without_echo(plan, choice, "Introduction to kilns")[1].groups == ((), (3,), (4,))
    assert without_echo(plan, choice, "Introduction to kilns")[1].opening == (0, 1, 2)
    assert without_echo(plan, choice, "Pots") == (plan, choice)
    short = Choice((0,), ((1, 2), (3,), ()))
    assert without_echo(plan, short, "Introduction to kilns") == (plan, short)


def test_a_part_without_a_heading_is_not_called_nearly_like_a_section() -> None:
    overview = " ".join(f"A river kiln stays warm {when}." for when in ("in winter", "at night", "for days", "in rain"))
    more = " ".join(f"A river kiln stays {what}." for what in ("red", "in town", "on land", "in use", "at hand"))
    parts = f"## River kilns\n\n{' '.join(KILNS)}\n\n## Wheels\n\n{' '.join(WHEELS)}\n"
    source = f"# Pots\n\n## Overview\n\n{overview}\n\n{more}\n\n{parts}"
    lesson = parse_lesson(source, "a.md", "a", ".md")
    gathered = gather(lesson, "en", 0, Judged())
    titles = [group.title for group in outline(lesson, gathered.candidates, gathered.whole).groups]
    assert "River kilns" in titles
    assert "River kiln" not in titles
