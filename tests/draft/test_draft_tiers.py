"""What is said where strict sentences do not fill the time, and what is never said; topics, labels and frames."""

import re

import pytest

from audiolesson.draft.choosing.budget import Clock, length
from audiolesson.draft.choosing.choose import Chooser
from audiolesson.draft.choosing.filling import fill
from audiolesson.draft.choosing.importance import vectors
from audiolesson.draft.choosing.likeness import Likeness
from audiolesson.draft.choosing.outline import Group, Outline
from audiolesson.draft.draft import draft
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.framing.compose import Choice
from audiolesson.draft.framing.frame_sets import INTROS, SIGNPOSTS
from audiolesson.draft.model import Candidate, Drafted
from audiolesson.draft.refusing.filters import harm, why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.shortening.shorten import shorter
from audiolesson.errors import LessonError
from audiolesson.lesson.model import Lesson, Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace
from audiolesson.wording.sentences import split

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)

THINGS = (
    *("hammer", "chisel", "plane", "saw", "clamp", "bench", "drill", "file", "rasp", "gouge", "mallet", "square"),
    *("vice", "scraper", "brace", "awl", "level", "router"),
)
DOING = ["clean", "oil", "grind", "hang", "weigh", "carry", "polish", "wrap", "mark", "warm", "store", "lend", "repair"]
LOOKS = ["old", "heavy", "blunt", "narrow", "curved", "rusty", "borrowed", "painted", "wooden", "cheap", "tiny"]
NEEDS = (
    *("near the wall", "before work", "in the evening", "under a roof", "with linen", "after rain", "on Mondays"),
    *("for years", "in silence", "beside a lamp", "with both hands", "over sand", "in winter", "without gloves"),
    *("by candlelight", "against frost", "at noon"),
)


def lesson_to_you(words: int) -> Lesson:
    """A lesson of so many words, nearly all to "you", no sentence like another."""
    sections: list[str] = []
    count, at = 0, 0
    while count < words:
        lines = []
        for _ in range(6):
            first, other = THINGS[at % 18], THINGS[(at * 5 + 7) % 18]
            doing, look, need = DOING[at % 13], LOOKS[(at * 3) % 11], NEEDS[(at * 7) % 17]
            lines.append(f"You {doing} one {look} {first} and some {other} {need}.")
            at += 1
        sections.append(f"## Work {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[len(sections)]}\n\n" + " ".join(lines))
        count += sum(len(line.split()) for line in lines)
    return parse_lesson("# Tools\n\n" + "\n\n".join(sections), "tools.md", "tools", ".md")


def drafted(text: str | Lesson, target: Ms | None = Ms(210_000), slug: str = "made") -> Drafted:
    lesson = text if isinstance(text, Lesson) else parse_lesson(text, f"{slug}.md", slug, ".md")
    return draft(lesson, pace=PACE, target=target, date="2026-11-24T06:00:00Z")


def sentences(made: Drafted) -> list[str]:
    paragraphs = [i for segment in made.script.segments for i in segment.items if isinstance(i, Paragraph)]
    return [p.text[a:b] for p in paragraphs for a, b in split(p.text)]


def test_a_lesson_that_speaks_to_you_fills_the_time() -> None:
    made = drafted(lesson_to_you(1200), Ms(100_000))
    clock = Clock(PACE, "en", {})
    must, everything = (length(made.script.segments, clock, whole) / 100_000 for whole in (False, True))
    assert 0.78 <= must <= 0.9
    assert 1.0 <= everything <= 1.15


def test_sentences_to_you_come_after_those_that_stand_alone() -> None:
    strict = "".join(
        f"The {thing} is as old as the {other}. " for thing, other in zip(THINGS, THINGS[3:], strict=False)
    )
    text = f"# Tools\n\n{strict}\n\nYou always look after the {THINGS[0]} in the evening with a soft old cloth.\n"
    assert not any(line.startswith("You always") for line in sentences(drafted(text, Ms(20_000))))
    assert any(line.startswith("You always") for line in sentences(drafted(text, Ms(210_000))))


def test_a_lesson_too_short_for_the_time_says_so_in_its_last_note() -> None:
    text = "# Moss\n\nMoss is a small plant that grows in shade. Most moss needs water to spread.\n"
    assert "length: full" in drafted(text).notes[-1].why
    assert not any("length: full" in note.why for note in drafted(text, None).notes)


@pytest.mark.parametrize(
    ("sentence", "tier"),
    [
        ("Moss grows on the shady side of trees.", 0),
        ("You can press the moss between two sheets of paper.", 3),
        ("You find moss on the shady side of most trees.", 1),
        ("Never change the raw data of an experiment.", 1),
        ("We'll store the result in a second list.", 3),
    ],
)
def test_the_more_a_sentence_disturbs_the_later_it_is_taken(sentence: str, tier: int) -> None:
    assert harm(Text(sentence)) == tier


@pytest.mark.parametrize(
    "sentence",
    [
        "Two important facts you should know about moss.",
        "The is the highest value that a plant can bear.",
        "Some tools to help teachers identify these gaps.",
        "Growth of MossThere is more to moss than water.",
        "Just like in an earlier project, moss needs water.",
        "In the last three lessons, you have used moss.",
        "Click the button to store the moss in the list.",
    ],
)
def test_fragments_and_furniture_are_refused_in_every_tier(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True)


def test_false_statements_of_a_quiz_are_never_said() -> None:
    text = (
        "# Moss\n\n" + "Moss is a small plant that grows in shade. " * 1 + "\n\nWhich of these is true?\n\n"
        "- Moss is a kind of animal that hunts at night.\n- Moss is a metal that rusts in rain.\n\n"
        "## Multiple choice\n\nMoss is made of stone and lives for ever.\n"
    )
    said = " ".join(sentences(drafted(text)))
    assert not re.search("animal|metal|stone", said)


def test_a_leaning_sentence_is_said_right_behind_the_one_before() -> None:
    text = "# Moss\n\nMoss holds a lot of water in its leaves. The result is a cool and damp forest floor.\n"
    said = sentences(drafted(text))
    at = said.index("The result is a cool and damp forest floor.")
    assert said[at - 1] == "Moss holds a lot of water in its leaves."


def test_a_question_is_said_only_with_its_answer() -> None:
    text = "# Moss\n\nHow does moss drink without roots? See the drawing on page 12. Moss grows in shade.\n"
    gathered = [c.text.text for c in gather(parse_lesson(text, "moss.md", "moss", ".md")).candidates]
    assert not any("?" in line for line in gathered)
    text = "# Moss\n\nHow does moss drink without roots? Moss takes up rain with all of its leaves. Moss is green.\n"
    gathered = [c.text.text for c in gather(parse_lesson(text, "moss.md", "moss", ".md")).candidates]
    assert "How does moss drink without roots? Moss takes up rain with all of its leaves." in gathered
    assert sum("takes up rain" in line for line in gathered) == 1


def test_the_time_is_filled_from_the_lower_tiers_first_however_high_the_others_score() -> None:
    tiers = (4, 3, 2, 1, 0, 0)
    lines = [f"The {THINGS[at]} lies near the {THINGS[at + 6]} at noon." for at in range(6)]
    candidates = [
        Candidate(Text(line), 0, at, at, "prose", False, -1, tier)
        for at, (line, tier) in enumerate(zip(lines, tiers, strict=True))
    ]
    plan = Outline((), (Group("Tools", tuple(range(6))),), ())

    def measure(choice: Choice, everything: bool) -> Ms:
        return Ms(1000 * len(choice.all()))

    def taken(most: int) -> set[int]:
        worth = [float(tier) for tier in tiers]
        chooser = Chooser(
            candidates, worth, Likeness(candidates, vectors(candidates)), plan, measure, Choice((), ((),))
        )
        fill(chooser, most, most, if_time=False)
        return {tiers[order] for order in chooser.choice.all()}

    assert taken(2000) == {0}
    assert taken(3000) == {0, 1}
    assert taken(5000) == {0, 1, 2, 3}


def test_a_counted_list_of_labels_is_told_by_number_and_in_full() -> None:
    text = (
        "# Why we forget\n\nForgetting is the loss of access to what was learned.\n\n"
        "## Causes of forgetting\n\nPsychologists know three causes of forgetting.\n\n"
        "- **Decay**: a trace that nobody uses grows weaker with time.\n"
        "- **Interference**: a new memory covers an old one.\n"
        "- **Missing cues**: the memory is there, but nothing leads to it.\n"
    )
    said = " ".join(sentences(drafted(text)))
    assert (
        "Psychologists know three causes of forgetting. The first is decay. A trace that nobody uses grows weaker with "
        "time. The second is interference. A new memory covers an old one. The third is missing cues. The memory is "
        "there, but nothing leads to it."
    ) in said


def test_a_sentence_that_does_not_name_its_label_is_told_with_it() -> None:
    text = "# Rest\n\nRest helps the memory of a learner.\n\n- **Sleep**: The brain replays the day at night.\n"
    text += "- **Walks**: Fresh air clears the head.\n- **Naps**: Short naps give new strength to a tired learner.\n"
    said = " ".join(sentences(drafted(text)))
    assert "Short naps give new strength to a tired learner." in said
    assert "As for sleep, the brain replays the day at night. As for walks, fresh air clears the head." in said


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("a trace that nobody uses grows weaker with time", True),
        ("a furnace that hardens clay", False),
        ("a gas in which electrons have left their atoms", False),
        ("the tool which sharpens a blade is cheap", True),
    ],
)
def test_the_main_verb_is_looked_for_behind_clauses_with_that(text: str, main: bool) -> None:
    assert has_main_verb(text) == main


def test_a_lesson_without_anything_to_tell_is_named_as_the_user_calls_it() -> None:
    lesson = parse_lesson("# Code\n\n```python\nx = 1\n```\n", "lessons/code.md", "code", ".md")
    with pytest.raises(LessonError) as error:
        draft(lesson, pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z", language="de")
    assert str(error.value.place) == "lessons/code.md"


def test_labels_are_written_small_inside_a_sentence_and_clauses_are_no_definitions() -> None:
    text = (
        "# Learning\n\nPractice makes a memory of a skill stronger.\n\n"
        "- Variety: A review of mixed problems keeps learners awake.\n"
        "- Effort: a memory that has faded a little is harder to recall\n"
        "- Rest: Sleep after practice makes a memory stronger.\n"
    )
    said = " ".join(sentences(drafted(text)))
    assert "As for Variety" not in said and "of Variety" not in said
    assert "Effort is a memory" not in said


def test_courses_do_not_use_the_same_signposts_in_every_lesson() -> None:
    told = (
        "Good steel rusts in rain near every {one}. Old wood warps without a dry {two}.",
        "A dull {one} tears the grain of a board. Sharp edges save time with any {two}.",
        "Oil keeps a {one} clean through the winter. Dust settles on a {two} within days.",
        "Children learn the use of a {one} by watching. Nobody lends a {two} to strangers.",
        "The price of a {one} fell after the war. Rich buyers now want an ornate {two}.",
        "A craftsman names a {one} after its maker. Museums collect the oldest {two} of a town.",
    )
    things = zip(told, THINGS[:6], THINGS[6:12], strict=True)
    body = "".join(f"## {one.title()} and {two}\n\n{text.format(one=one, two=two)}\n\n" for text, one, two in things)
    seen = {
        tuple(line for line in sentences(drafted(f"# Tools of the trade\n\n{body}", slug=slug)) if line not in body)
        for slug in ("one", "two", "three", "four")
    }
    assert len(seen) >= 3
    assert len(set(SIGNPOSTS)) == len(SIGNPOSTS) >= 15


def test_an_episode_opens_with_statements_not_with_a_question() -> None:
    text = (
        "# What is moss?\n\nMoss is a small plant that grows in shade. Gardeners grow it between stones.\n\n"
        "## Water\n\nMoss drinks a lot of rain.\n"
    )
    first, second = sentences(drafted(text))[:2]
    assert first == "Moss is a small plant that grows in shade."
    assert not second.endswith("?")
    assert all(line.endswith(".") for line in INTROS)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is important to keep moss away from salt.",
        "Plants such as moss and fern grow in shade.",
        "For most gardeners, it is easy to grow moss.",
    ],
)
def test_an_it_that_points_at_nothing_does_not_lean_back(sentence: str) -> None:
    assert not leans_back(sentence)


@pytest.mark.parametrize(
    ("long", "halves"),
    [
        ("Cells store sugar by day; plants turn it into starch.", 2),
        ("If water is cold; plants grow slowly.", 1),
        ("Copper conducts heat well (unless it is impure).", 1),
    ],
)
def test_a_sentence_is_split_only_between_two_full_clauses(long: str, halves: int) -> None:
    pieces = shorter(Text(long))
    assert len(pieces) == halves
    assert "unless" not in long or "unless" in pieces[0].text


def test_a_bracket_goes_but_a_condition_stays() -> None:
    assert shorter(Text("Iron (see table 2) rusts in moist air."))[0].text == "Iron rusts in moist air."
    kept = "Iron rusts in moist air (but not in dry air)."
    assert shorter(Text(kept))[0].text == kept
