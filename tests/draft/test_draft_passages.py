"""A draft tells passages of its lesson: what a sentence goes on from is told before it, or it is not told."""

import itertools

import pytest

from audiolesson.draft.choosing.mentions import without_orphans
from audiolesson.draft.choosing.named_things import persons
from audiolesson.draft.choosing.passages import BEGINS, OPENS, RESUMES, TORN, Passages, passages
from audiolesson.draft.draft import draft
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.shortening.shorten import shorter
from audiolesson.draft.titling.shouted import from_shouted
from audiolesson.lesson.model import Lesson, Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace
from audiolesson.wording.sentences import split

PACE = Pace(ms_a_syllable=145.0, ms_a_comma=260.0, ms_a_word=126.0, ms_a_break=330.0, ms_a_sentence=170.0)
THINGS = ("bell", "boat", "clock", "kite", "lamp", "loom", "oven", "plough", "pump", "saw", "sledge", "wheel")
VERBS = ("brings", "carries", "guides", "heats", "lifts", "moves", "shows", "turns")
PARTS = ("axle", "beam", "chain", "crank", "handle", "hook", "lever", "pin", "plate", "rope", "spring", "valve")


def read(body: str, title: str = "Old tools") -> Lesson:
    return parse_lesson(f"# {title}\n\n{body}\n", "lessons/tools.md", "tools", ".md")


def said(body: str) -> list[str]:
    return [candidate.text.text for candidate in gather(read(body), "en").candidates]


def hung_together(body: str) -> tuple[Gathered, Passages]:
    lesson = read(body)
    gathered = gather(lesson, "en")
    found = without_orphans(gathered, lesson.title)
    titles = [section.title for section in lesson.sections]
    return gathered, passages(gathered.candidates, found, titles, gathered.refused, gathered.above)


PLACES = ("that town", "both islands", "this valley", "our harbour")


def long_lesson() -> Lesson:
    """Six sections of four paragraphs of five sentences, of which the third looks best by itself."""
    words = itertools.product(PARTS, VERBS, PARTS, THINGS)
    picks = iter(list(itertools.islice(words, 0, None, 61)))
    sections = []
    for thing in THINGS[:6]:
        paragraphs = []
        for turn in range(4):
            rows = [next(picks) for _ in range(5)]
            lines = [f"One {a} of some {c} {v} some {b}." for a, v, b, c in rows]
            a, v, b, c = rows[2]
            place, share = PLACES[turn], 10 * turn + 13
            lines[2] = (
                f"Every {thing} of {place} {v} {share} percent of one {a}, because one {b} near one {c} needs it."
            )
            paragraphs.append(" ".join(lines))
        sections.append(f"## The {thing}\n\n" + "\n\n".join(paragraphs))
    return read("\n\n".join(sections))


def test_what_is_told_of_a_long_lesson_begins_a_paragraph_or_goes_on_from_what_is_told() -> None:
    lesson = long_lesson()
    blocks = [block.text.text for section in lesson.sections for block in section.blocks]
    paragraphs = [[text[a:b] for a, b in split(text)] for text in blocks]
    made = draft(lesson, pace=PACE, target=Ms(150_000), date="2026-11-24T06:00:00Z")
    items = [item for segment in made.script.segments for item in segment.items if isinstance(item, Paragraph)]
    told = {item.text[a:b] for item in items for a, b in split(item.text)}
    lesson_told = [(p, at) for p in paragraphs for at, one in enumerate(p) if one in told]
    joined = [at == 0 or p[at - 1] in told for p, at in lesson_told]
    assert len(lesson_told) > 15
    assert all(joined)
    assert sum(at > 0 and p[at - 1] in told for p, at in lesson_told) >= 0.5 * len(joined)


def test_a_passage_begins_with_a_section_or_paragraph_and_ends_at_a_gap() -> None:
    gathered, found = hung_together(
        "## Kilns\n\nPotters fire clay in kilns. Clay hardens in great heat. The photo above shows a kiln. "
        "Bricks in the oven keep heat inside for many hours.\n\nWood burns fast in kilns. Ash falls on every pot."
    )
    texts = [candidate.text.text for candidate in gathered.candidates]
    assert [text.split()[0] for text in texts] == ["Potters", "Clay", "Bricks", "Wood", "Ash"]
    assert found.before == (-1, 0, -1, 2, 3)
    assert found.starts == (OPENS, TORN, TORN, BEGINS, TORN)


def test_what_points_at_nothing_before_it_goes_on_behind_a_gap() -> None:
    _, found = hung_together(
        "## Kilns\n\nPotters fire clay in kilns. The photo above shows a kiln. Bricks keep heat for many hours."
    )
    assert found.before == (-1, 0)
    assert found.starts == (OPENS, RESUMES)


@pytest.mark.parametrize(
    ("second", "starts"),
    [
        ("Clay cracks in the cold.", BEGINS),
        ("The discovery of clay changed many towns.", BEGINS),
        ("The price of clay fell in many towns.", BEGINS),
        ("The oven cracks in the cold.", TORN),
        ("On the other side, clay cracks in winter.", TORN),
        ("A better kiln burns wood.", TORN),
        ("Despite its price, clay is used by many.", TORN),
        ("Part of the heat that is lost warms the house.", TORN),
    ],
)
def test_a_later_paragraph_begins_a_passage_only_where_it_points_at_nothing_before(second: str, starts: int) -> None:
    gathered, found = hung_together(
        f"## Kilns\n\nPotters fire clay in kilns. The photo above shows a kiln.\n\n{second}"
    )
    assert len(gathered.candidates) == 1 or found.starts[1] == starts
    assert len(gathered.candidates) > 1 or starts == TORN


def test_a_paragraph_goes_on_from_the_one_before_it_only_where_that_was_told_to_its_end() -> None:
    body = "## Kilns\n\nPotters fire clay in kilns. {end}\n\n```\nfire()\n```\n\nWood burns in kilns of brick."
    _, behind_code = hung_together(body.format(end="Clay hardens in great heat."))
    assert behind_code.before[2] == -1
    _, joined = hung_together(body.format(end="Clay hardens in great heat.").replace("```\nfire()\n```\n\n", ""))
    assert joined.before == (-1, 0, 1)


def test_a_definition_may_begin_a_passage_wherever_it_stands() -> None:
    _, found = hung_together("## Kilns\n\nPotters fire clay in kilns. A kiln is a hot chamber made of brick.")
    assert found.starts == (OPENS, BEGINS)


def test_an_item_that_defines_begins_a_passage_as_well_as_a_section_does() -> None:
    _, found = hung_together(
        "## Tools\n\n- Uses: wood, stone\n- Plane: a blade in a block that takes thin chips off wood."
    )
    assert OPENS in found.starts


def test_a_good_first_sentence_is_worth_telling_without_a_weak_second() -> None:
    found = Passages((-1, 0, 1), (OPENS, TORN, TORN))
    assert found.worth(0, (2.5, -2.0, -2.0)) == pytest.approx(1.6)
    assert found.worth(0, (1.0, 1.4, -3.0)) == pytest.approx(1.2)


def test_what_bears_its_name_with_an_article_needs_nobody_who_brings_it_up() -> None:
    names = frozenset({"Archimede"})
    assert list(persons("In the south Archimede lifted water.", names)) == ["archimede"]
    assert list(persons("The Archimede lifts water, as the Archimede did.", names)) == []


def test_a_sentence_in_brackets_is_no_gap() -> None:
    gathered, found = hung_together(
        "## Kilns\n\nPotters fire clay in kilns. (Some of them still burn wood in them.) Clay hardens in great heat."
    )
    assert [candidate.text.text.split()[0] for candidate in gathered.candidates] == ["Potters", "Clay"]
    assert found.before == (-1, 0)


def test_a_label_that_runs_into_a_paragraph_is_not_told() -> None:
    assert said("## Clay\n\n**Safe storage** In dry rooms clay becomes hard.") == ["In dry rooms clay becomes hard."]
    assert said("## Clay\n\n**Clay** becomes hard in dry rooms.") == ["Clay becomes hard in dry rooms."]


def test_what_stands_inside_a_quotation_is_not_told_as_a_fact() -> None:
    body = (
        "The potter loved her craft. She wrote: “Clay is patient. Clay forgives every hand.” Clay is found near rivers."
    )
    assert not any("forgives" in one for one in said(f"## Clay\n\n{body}"))
    assert any("near rivers" in one for one in said(f"## Clay\n\n{body}"))


def test_a_the_of_that_points_back_at_an_a_needs_what_brought_it_up() -> None:
    lesson = read("## Clay\n\nPotters make a ball of wet clay. The ball of clay dries in the sun.")
    gathered = gather(lesson, "en")
    found = without_orphans(gathered, lesson.title)
    assert {stem: tuple(by) for stem, by in found[1].needs.items()} == {"ball": (0,)}
    alone = read("## Clay\n\nPotters like clay. The price of clay rose in that town.")
    assert not any(one.needs for one in without_orphans(gather(alone, "en"), alone.title))


@pytest.mark.parametrize(
    "sentence",
    [
        "We call the function with two rows.",
        "The output holds three rows of numbers.",
        "You can change the number of rows.",
        "Since the rows are sorted, every search is short.",
    ],
)
def test_what_explains_a_program_on_the_page_is_not_told(sentence: str) -> None:
    code = "```python\nrows = sort(rows)\n```"
    assert said(f"## Rows\n\n{code}\n\n{sentence}") == []


def test_what_stands_beside_a_program_and_tells_of_the_subject_may_be_told() -> None:
    code = "```python\nrows = sort(rows)\n```"
    assert said(f"## Rows\n\nHeaps keep their smallest row at the top.\n\n{code}") == [
        "Heaps keep their smallest row at the top."
    ]


def test_nothing_is_cut_off_that_the_next_sentence_takes_up() -> None:
    first = (
        "The old river carries to the town the whole earth of the upper valley and of all the hills beside it in spring"
        ", such as clay and small stones."
    )
    assert "clay" not in " ".join(part.text for part in shorter(Text(first)))
    assert "clay" in " ".join(part.text for part in shorter(Text(first), "This clay fills the harbour."))


@pytest.mark.parametrize(
    ("heading", "whole", "title"),
    [
        ("THE GOLD RUSH", "Many came for the Gold Rush of that year.", "the Gold Rush"),
        ("THE AIDS CRISIS", "They spoke of AIDS as a crisis for the town.", "the AIDS crisis"),
        ("LIFE IN THE HARBOUR", "There was life in many a harbour.", "life in the harbour"),
        ("TEMPERANCE", "They called for temperance and for work.", "temperance"),
        ("NASA", "They asked NASA for help.", "NASA"),
        ("Old tools", "They used old tools.", "Old tools"),
    ],
)
def test_a_heading_in_capitals_is_written_as_the_lesson_writes_its_words(heading: str, whole: str, title: str) -> None:
    assert from_shouted(heading, whole) == title


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("After a night in the harbour, she sailed home.", True),
        ("Born in the north, he moved to the coast.", True),
        ("When Ada came home from the market, she wrote a letter.", False),
        ("A baker sleeps in the afternoon when he is tired.", False),
        ("In 1901, the company raised its prices.", True),
        ("A bakery may close when the company fails.", False),
        ("A third kiln burns wood.", True),
        ("Many greeted the plan with joy.", True),
        ("Fourth, the clay dries.", True),
        ("The wheel provides a good example.", True),
        ("More complex kilns are built of brick.", True),
        ("In response, the town shut the gate.", True),
        ("Both sides knew that their hopes for the town and the river were small.", True),
        ("Both clay and sand come from the river.", False),
        ("One reason is that wood is cheap.", True),
        ("One reason for the delay is that wood is cheap.", False),
        ("A year later, a second fire broke out.", True),
        ("There are two reasons: cost and time.", True),
        ("There are two reasons for the delay.", False),
        ("An alternative possibility is that it rained.", True),
        ("The story of the potter is not unique.", True),
        ("There are additional factors that make a kiln hot.", True),
        ("Like with the wheel, a kiln needs care.", True),
        ("Kilns are built of brick.", False),
    ],
)
def test_what_speaks_of_somebody_or_something_named_before_leans_on_it(sentence: str, leans: bool) -> None:
    assert leans_back(sentence) == leans


def test_a_sentence_without_a_verb_of_the_lists_is_told_between_others_that_have_one() -> None:
    body = "The wrist has two rows of bones. The outer bones of it articulate with the hand. Each row has four bones."
    assert "The outer bones of it articulate with the hand." in said(f"## The wrist\n\n{body}")
    assert said("## The wrist\n\nThe outer bones of it articulate with the hand.") == []
