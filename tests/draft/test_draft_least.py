"""A clean lesson that is longer than the time is told whole but for its asides; what is told stands on what is told."""

import math
import random
import re
from collections.abc import Iterable, Sequence

import pytest

from audiolesson.draft.choosing import dropping
from audiolesson.draft.choosing.grounds import Ground, grounds
from audiolesson.draft.choosing.lost import Standing
from audiolesson.draft.choosing.passages import passages
from audiolesson.draft.choosing.pointing import is_free, stories
from audiolesson.draft.choosing.purpose import purposes
from audiolesson.draft.draft import draft
from audiolesson.draft.model import Candidate
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)

LESSON = """# Keeping bees

A hive is a box in which a colony of bees lives and stores its honey. Most colonies hold about forty thousand bees in
summer. Nearly all of them are workers.

## When is a hive crowded?

Some crowding does no harm. In 1902 a farmer in Ohio counted nine colonies in one old barrel. His neighbours came from
miles around to look at it. A hive is crowded when bees cover every frame and the queen has no empty cells left.
Crowding matters because a crowded colony prepares to swarm. So a keeper adds a box before the bees need it.

## How bees find food

Bees look for flowers that give both nectar and pollen. There are three ways to lead a sister to a meadow. First, a
forager dances on the comb and shows the direction of the meadow. Second, it gives away drops of nectar, and the scent
tells the others which flower to look for. Third, it flies back with them and marks the place with a scent of its own.
Old maps of Kent show a lane called Bee Lane, although nobody knows why.

## Why colonies die

Hunger in late winter kills more colonies than cold does. A mite called varroa feeds on the young bees and carries
disease. Strips of paper with acid keep varroa down. In 1987 a beekeeper in Florida found the first one in the country.
A weak colony is soon robbed by strong ones. Therefore keepers feed and treat their bees in autumn and not in spring.
"""


def told(seconds: int) -> tuple[str, str]:
    """What is told in any case, and all that may be told."""
    lesson = parse_lesson(LESSON, "bees.md", "bees", ".md")
    made = draft(lesson, pace=PACE, target=Ms(1000 * seconds), date="2026-11-24T06:00:00Z").script
    items = [item for one in made.segments for item in one.items if isinstance(item, Paragraph)]
    return " ".join(item.text for item in items if not item.if_time), " ".join(item.text for item in items)


def test_a_section_tells_what_it_is_for_before_its_anecdote() -> None:
    for seconds in (80, 90, 95):
        must, _ = told(seconds)
        assert "A hive is crowded when bees cover every frame" in must
        assert "So a keeper adds a box" in must
        assert "a farmer in Ohio" not in must


def test_what_goes_on_from_an_untold_sentence_is_not_told() -> None:
    for seconds in (60, 80, 100, 120):
        must, every = told(seconds)
        assert "His neighbours came" not in must or "a farmer in Ohio" in must, seconds
        assert "His neighbours came" not in every or "a farmer in Ohio" in every, seconds


def test_every_section_has_its_say() -> None:
    must, _ = told(90)
    assert all(some in must for some in ("A hive is", "Bees look for flowers", "Hunger in late winter"))


def sentences(said: str) -> list[Candidate]:
    """The sentences of a paragraph under a heading, as what could be told."""
    parts = re.split(r"(?<=\.) ", said)
    return [Candidate(Text(part), 0, 1, at, first=not at) for at, part in enumerate(parts)]


def lost(at: int, told: Iterable[int], on: Sequence[Ground]) -> set[int]:
    """What falls with one of the told sentences."""
    return set(Standing(on, frozenset(told)).lost_without(at))


def lost_without(at: int, said: str) -> set[int]:
    """Which sentences are told no more without one of them."""
    found = sentences(said)
    on = grounds(found, (), passages(found, (), ["Bees"]), ["Bees"], "Keeping bees")
    return lost(at, range(len(found)), on)


def test_counted_things_go_together_with_their_number_and_what_is_said_of_each() -> None:
    said = (
        "Bees like clover. There are two ways to find it. First, a forager dances on the comb. Dances last a minute. "
        "Second, the scent of clover leads them. Clover grows on chalk."
    )
    assert lost_without(4, said) >= {1, 2, 3, 4}
    assert 0 not in lost_without(4, said)
    assert lost_without(3, said) == {3}


def test_what_names_a_term_goes_with_the_sentence_that_brings_it_in() -> None:
    said = "A mite called varroa feeds on bees. Hunger kills bees in March. Acid on paper keeps varroa down."
    assert lost_without(0, said) == {0, 2}
    assert lost_without(1, said) == {1}


def test_what_speaks_of_a_name_goes_with_the_sentence_that_brings_it_in() -> None:
    said = "In 1811 a keeper named Orley built a hive. In 1820 Kent had few bees. In 1832 Orley sold every hive."
    assert lost_without(0, said) == {0, 2}
    said = "In 1820 Varn, a small village, kept bees. In 1830 clover grew rare. In 1840 Varn gave up its hives."
    assert lost_without(0, said) == {0, 2}


def free(said: str) -> list[bool]:
    """Which sentences of a paragraph may be told without the one before them."""
    found = sentences(said)
    return [is_free(one, "Bees", one.block in stories(found)) for one in found[1:]]


def test_a_sentence_of_a_story_goes_with_the_one_before_it() -> None:
    story = "The queen fled from her hive. A boy carried news to her keeper. Swarms were dear in those days."
    assert free(f"{story} In 1820 Kent paid a pound for each swarm.") == [False, False, True]
    assert free("The queen leaves her hive. A boy carries news to her keeper. Swarms are dear in May.") == [True, True]


STORY = """# How bees came to Kent

Bees came to Kent in small ships. The land had clover and few keepers.

"""
YEARS = ("Orley", "Varn", "Tull", "Marden", "Hythe", "Selby")


def begun_only(seconds: int) -> int:
    """Of how many paragraphs of a lesson the end is not told, but its beginning."""
    ends = (
        f"In 18{at}0 {name} had no hives. A storm sank {name}'s ship near the coast of the county. "
        f"Farmers of {name} lent money for a second one. The bees of {name} thrived on the chalk at last."
        for at, name in enumerate(YEARS, 1)
    )
    text = STORY + "".join(f"## {name}\n\n{end}\n\n" for name, end in zip(YEARS, ends, strict=True))
    made = draft(
        parse_lesson(text, "k.md", "k", ".md"), pace=PACE, target=Ms(1000 * seconds), date="2026-11-24T06:00:00Z"
    )
    said = " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))
    return sum(f"{name} had no hives" in said and f"{name} thrived" not in said for name in YEARS)


def test_a_paragraph_that_is_begun_is_told_to_its_end() -> None:
    assert sum(begun_only(seconds) for seconds in (45, 55, 60, 65)) <= 10


def test_what_a_thing_is_not_goes_with_what_it_is() -> None:
    said = "A drone is not a worker. It is a male that lives for one summer."
    assert lost_without(1, said.replace("It is a male", "Then it is a male")) >= {1}
    found = sentences(said)
    led = [found[0], Candidate(found[1].text, 0, 1, 1, follows=0)]
    on = grounds(led, (), passages(led, (), ["Bees"]), ["Bees"], "Keeping bees")
    assert lost(1, (0, 1), on) == {0, 1}


def test_claims_and_reasons_weigh_more_than_anecdotes() -> None:
    lesson = parse_lesson("# Keeping bees\n\n## Swarms\n\nBees swarm.\n", "b.md", "b", ".md")
    found = [
        Candidate(Text(said), len(lesson.sections) - 1, 1, at, first=not at)
        for at, said in enumerate(
            (
                "Hives stand in rows.",
                "A swarm is a queen that leaves the hive with half of the bees.",
                "In 1902 a farmer counted nine hives in Ohio.",
                "So the hive is crowded before the bees leave.",
                "Bee Lane in Kent is named after a swarm.",
            )
        )
    ]
    weight = purposes(lesson, found, (), passages(found, (), [""] * len(lesson.sections)))
    assert min(weight[1], weight[3]) > max(weight[2], weight[4])


def test_the_law_that_a_heading_names_weighs_more_than_what_follows_it() -> None:
    law = "Every hive with two queens loses one of them before the summer is over."
    for title, is_named in (("The law of queens", True), ("Keepers and queens", False)):
        lesson = parse_lesson(f"# Keeping bees\n\n## {title}\n\n{law}\n", "b.md", "b", ".md")
        last = len(lesson.sections) - 1
        found = [
            Candidate(Text(said), last, 1, at, first=not at)
            for at, said in enumerate((law, "A hive with one queen is a calm hive because she is never challenged."))
        ]
        weight = purposes(lesson, found, (), passages(found, (), [""] * len(lesson.sections)))
        assert (weight[0] > weight[1] + 1) is is_named


HALVES = (
    ("A monk thought that bees come from dead oxen.", "He was wrong, and a lens showed their eggs."),
    ("And the price? Honey cost a day of work.", "A pound of it bought a pair of shoes."),
    ("It does not follow that every hive needs a roof.", "Straw sheds most of the rain."),
    ("Keepers doubted the drawings, and they had a fair point.", "No drawing showed a living queen."),
    ("How do bees keep warm?", "They shiver in a ball around the queen."),
    ("Smoke calms bees within a minute.", "However, wet smoke stings their eyes."),
)
FILLERS = (
    "Wax melts at a low heat.",
    "Clover flowers in early summer on most chalk hills.",
    "A comb of wax holds honey and young bees side by side.",
    "Because wax is dear, keepers give old frames back to their bees.",
    "In 1851 a keeper in Ohio left a narrow gap between the frames.",
    "Honey keeps for years, since nothing can grow in so little water.",
)


def generated(seed: int) -> str:
    """A lesson of six sections in which halves stand among other sentences."""
    draw = random.Random(seed)
    sections = []
    for name, halves in zip(("Eggs", "Honey", "Roofs", "Queens", "Winter", "Smoke"), HALVES, strict=True):
        before, behind = draw.sample(FILLERS, 2)
        where = f"A section on {name.lower()} is needed by every keeper of bees."
        sections.append(f"## {name}\n\n{where} {before}\n\n{' '.join(halves)} {behind}\n")
    draw.shuffle(sections)
    return "# Keeping bees\n\nA hive is a box in which bees live.\n\n" + "\n".join(sections)


@pytest.mark.parametrize("seed", range(8))
def test_no_half_is_told_without_the_other(seed: int) -> None:
    lesson = parse_lesson(generated(seed), "bees.md", "bees", ".md")
    for seconds in (60, 80, 100):
        made = draft(lesson, pace=PACE, target=Ms(1000 * seconds), date="2026-11-24T06:00:00Z").script
        items = [item for one in made.segments for item in one.items if isinstance(item, Paragraph)]
        for halves in HALVES:
            one, other = ([item.rank for item in items if half in item.text] for half in halves)
            assert not one or other == one or other == [0], (seconds, halves)


def test_a_lesson_of_three_times_the_time_is_told_whole_but_for_its_least() -> None:
    must, _ = told(50)
    assert all(some in must for some in ("A hive is a box", "Bees look for flowers", "Hunger in late winter"))
    assert not any(some in must for some in ("farmer in Ohio", "Old maps of Kent", "a beekeeper in Florida"))


def test_a_lesson_that_is_much_too_long_is_told_as_where_its_length_is_measured_at_each_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lengths = range(40, 100, 10)
    quick = [told(seconds) for seconds in lengths]
    monkeypatch.setattr(dropping, "_SURELY_LONGER", math.inf)
    assert [told(seconds) for seconds in lengths] == quick
