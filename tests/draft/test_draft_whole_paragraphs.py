"""A careful author's paragraphs are told from their beginning to their end, or not at all."""

import pytest

from audiolesson.draft.choosing.gaps import behind_in_section
from audiolesson.draft.draft import draft
from audiolesson.draft.model import Candidate, Drafted, Refused
from audiolesson.draft.refusing.reasons import REST
from audiolesson.draft.sentences.as_it_stands import in_its_place
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.made_whole import Wholes
from audiolesson.draft.sentences.whole_paragraphs import among_others, whole_paragraphs
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

PLAIN = (
    "A kiln is a furnace that hardens clay. Potters stack their pots on shelves of burnt clay. "
    "The fire is lit in the evening and fed until the morning. Ash settles on every shelf and melts into a thin glass."
)
LONG = (
    "On the night before the great firing of the spring the potters of the lower village carried every pot that had "
    "dried through the winter up the steep lane to the kiln, which stood on the ridge above the river."
)
FIRINGS = (
    "The first firing was a failure. I had counted on dry wood, and mine was wet. That cost us forty bowls, and nobody "
    "in the village spoke of anything else for a week."
)
SECTIONS = (
    (
        "By the river",
        (
            "The mill kiln stands where the stream turns. Its door is made of oak. Millers once dried malt in it.",
            "A ford leads to the second one. Barges brought clay there until a flood came. Frogs live in it.",
            "Reeds hide what is left of the third. Children find shards on the bank. The weir drowns it in May.",
        ),
    ),
    (
        "On the hill",
        (
            "Monks built a chimney of slate near the chapel. Wind fed their fire well. Bats sleep inside.",
            "Quarrymen burned lime a little higher. Sheep shelter in the ruin at night. Its arch has never moved.",
            "A farmer keeps hay in the smallest. Tourists photograph its crooked roof. Swallows nest above the grate.",
        ),
    ),
    (
        "At the coast",
        (
            "Fishermen fired anchors of stoneware in the harbour. Salt from the spray gave these a skin of glass. The"
            " museum has two.",
            "The beacon was a kiln by day and a light by night. Sailors steered by its glow. A storm put it out.",
            "Dunes have swallowed the last of the nine. Botanists dig there for seeds of extinct barley. Nobody minds.",
        ),
    ),
)


def wholes(body: str, title: str = "Firing", target: Ms | None = None) -> Gathered:
    lesson = parse_lesson(f"# Kilns\n\n{PLAIN}\n\n## {title}\n\n{body}\n\n{PLAIN}\n", "a.md", "a", ".md")
    return whole_paragraphs(in_its_place(lesson, gather(lesson, "en")), target)


def told_in(body: str, title: str = "Firing") -> list[str]:
    return [one.text.text for one in wholes(body, title).candidates if one.section == 1 and one.text.text not in PLAIN]


def paragraphs_of(seconds: int) -> list[str]:
    """The nine paragraphs of the sections, of which an episode has room for some, as far as each is told."""
    body = "\n\n".join(f"## {title}\n\n" + "\n\n".join(rows) for title, rows in SECTIONS)
    text = f"# Nine kilns\n\n{PLAIN}\n\n{body}\n"
    lesson = parse_lesson(text, "kilns.md", "kilns", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(1000 * seconds), date="2026-11-29T06:00:00Z").script
    items = [item.text for one in made.segments for item in one.items if isinstance(item, Paragraph)]
    said = " ".join(items)
    return ["".join(str(int(one in said)) for one in row.split(". ")) for _, rows in SECTIONS for row in rows]


def said(made: Drafted) -> str:
    items = [item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph)]
    return " ".join(items)


def test_a_paragraph_is_told_with_what_was_refused_inside_it() -> None:
    assert told_in(FIRINGS) == [
        "The first firing was a failure.",
        "I had counted on dry wood, and mine was wet.",
        "That cost us forty bowls, and nobody in the village spoke of anything else for a week.",
    ]


def test_a_long_sentence_is_told_where_others_stand_around_it() -> None:
    assert LONG in told_in(f"The spring was dry. {LONG} They sang on the way.")


def test_what_is_told_again_with_its_end_ends_as_a_sentence_where_an_aside_stood_behind_it() -> None:
    begun, end = "The hall is a study of light falling through smoke", "touching the shapes of the four bowls"
    body = f"{begun}, {end} (which were all thrown by one). Jars stand about."
    found = gather(parse_lesson(f"# Kilns\n\n{body}\n", "a.md", "a", ".md"), "en")
    made, block = Wholes(found), next(iter(found.paragraphs))
    told = Candidate(Text(f"{begun}."), 0, block, 0, "prose", True, -1, 1)
    made.tell(block, [told, Refused(0, end, REST, 1, block=block)])
    assert [one.text.text for one in made.candidates] == [f"{begun}, {end}."]


@pytest.mark.parametrize(
    "seen",
    [
        "The plan in figure 3 shows the flues.",
        "The heat `h = k * t` is given in the table below.",
    ],
)
def test_what_is_for_the_eye_ends_the_paragraph(seen: str) -> None:
    told = told_in(f"The kiln has four flues. {seen} This makes it burn evenly.")
    assert told[:1] == ["The kiln has four flues."] and seen not in told
    assert "This makes it burn evenly." not in told


def test_what_is_spelled_wrong_is_not_brought_back() -> None:
    told = told_in(
        "The kiln was lit. I had recieved the bricks a day before, and my hands were cold. The wind blew in."
    )
    assert told and not any("recieved" in one for one in told)


def test_no_first_sentence_leans_on_what_its_paragraph_has_not_told() -> None:
    assert told_in("It can never be opened early. The glaze would crack within the hour.")[:1] != [
        "It can never be opened early."
    ]


def test_a_paragraph_that_leans_goes_with_the_one_before_it() -> None:
    found = wholes("The kiln leaks at the door.\n\nThat is a common fault, and I never mended it in thirty years.")
    leaning = next(one for one in found.candidates if one.text.text.startswith("That is a common fault"))
    assert found.candidates[leaning.follows].text.text == "The kiln leaks at the door."


def test_paragraphs_are_told_whole_or_not_at_all_but_for_the_last() -> None:
    for seconds in (75, 90, 105):
        told = paragraphs_of(seconds)
        assert sum(one in ("111", "000") for one in told) >= 7, (seconds, told)
        assert told.count("111") >= 5


def test_no_paragraph_is_told_behind_one_of_its_section_that_is_not() -> None:
    for seconds in (75, 90, 105):
        told = paragraphs_of(seconds)
        for at in range(0, 9, 3):
            section = "".join(one[0] for one in told[at : at + 3])
            assert section in ("100", "110", "111", "000"), (seconds, told)


def test_a_lesson_of_more_sections_than_the_time_has_room_for_is_told_in_its_best_sentences() -> None:
    assert wholes(FIRINGS, target=Ms(60_000)).wholes
    assert not wholes(FIRINGS, target=Ms(40_000)).wholes


def test_of_a_paragraph_alone_in_its_section_the_least_is_left_out() -> None:
    found = wholes(FIRINGS)
    alone = {one.block for one in found.candidates if one.section == 0}
    assert alone <= found.wholes
    assert not alone & among_others(found)


def test_an_essay_of_one_who_writes_of_himself_is_told_in_whole_paragraphs() -> None:
    story = (
        "I bought the kiln from my uncle. I had never fired a pot before, and my wife laughed at me. "
        "The kiln leaked at every joint, so I packed the joints with clay. My first bowls cracked all the same. "
        "I learned from that to dry my clay for two weeks."
    )
    facts, more = SECTIONS[0][1][0], f"{SECTIONS[1][1][0]}\n\n{SECTIONS[2][1][0]}"
    lesson = parse_lesson(
        f"# My kiln\n\n{story}\n\n{facts}\n\n{PLAIN}\n\n## Later\n\n{story}\n\n{more}\n",
        "a.md",
        "a",
        ".md",
    )
    found = gather(lesson, "en")
    assert found.is_clean
    told = said(draft(lesson, pace=pace("espeak"), target=Ms(60_000), date="2026-11-29T06:00:00Z"))
    assert "I bought the kiln from my uncle." in told and "My first bowls cracked all the same." in told


def test_what_announces_what_no_paragraph_tells_is_not_told_at_the_end_of_one() -> None:
    body = "The kiln has a door of iron. There are two ways to shut it.\n\n" + SECTIONS[0][1][0]
    lesson = parse_lesson(f"# Kilns\n\n{PLAIN}\n\n## Doors\n\n{body}\n", "a.md", "a", ".md")
    assert "two ways" not in said(draft(lesson, pace=pace("espeak"), target=None, date="2026-11-29T06:00:00Z"))


def test_a_paragraph_that_begins_with_what_only_the_page_brings_in_is_not_told() -> None:
    facts = "\n\n".join((*SECTIONS[0][1], *SECTIONS[1][1], *SECTIONS[2][1]))
    tools = "> Bring a burnisher and two files, my uncle said."
    body = f"## Tools\n\n{tools}\n\nThe burnisher must be oiled. Rub it on a cloth.\n\n## Kilns of old\n\n{facts}\n"
    lesson = parse_lesson(f"# Kilns\n\n{PLAIN}\n\n{body}", "a.md", "a", ".md")
    told = said(draft(lesson, pace=pace("espeak"), target=Ms(60_000), date="2026-11-29T06:00:00Z"))
    assert "must be oiled" not in told and "Rub it on a cloth" not in told


def test_the_first_sentence_of_the_lesson_opens_an_episode_of_whole_paragraphs() -> None:
    strong = f"{SECTIONS[2][1][0]} In 1950, nine of ten kilns lost half of their heat."
    lesson = parse_lesson(f"# Kilns\n\n{PLAIN}\n\n{strong}\n\n## More\n\n{strong}\n\n{FIRINGS}\n", "a.md", "a", ".md")
    told = said(draft(lesson, pace=pace("espeak"), target=Ms(60_000), date="2026-11-29T06:00:00Z"))
    assert told.startswith("A kiln is a furnace that hardens clay.")


def test_what_stands_behind_a_gap_of_its_section_is_left_out_first() -> None:
    seen = "The plan in figure 3 shows the flues."
    body = f"The kiln has four flues.\n\n{seen}\n\nPotters sweep chimneys in spring.\n\nA flue is a channel of brick."
    found = wholes(body)
    behind = {found.candidates[order].text.text for order in behind_in_section(found, ["Kilns", "Firing"])}
    assert "Potters sweep chimneys in spring." in behind
    assert not behind & {"The kiln has four flues.", "A flue is a channel of brick.", *PLAIN.split(". ")}


@pytest.mark.parametrize(
    "body",
    [
        "Which of these is true? The shelf is made of wood. The fire is cold. Choose one.",
        "Myth: Butter heals a burn within a day. Its fat draws the fire out of the skin. Nobody needs a doctor.",
        "Wrong answer: Butter heals a burn within a day. Its fat draws the fire out of the skin.",
    ],
)
def test_no_paragraph_is_told_whole_behind_what_makes_it_untrue(body: str) -> None:
    found = wholes(body)
    assert not any(one.section == 1 and one.block in found.wholes and one.block == 2 for one in found.candidates)


def test_a_claim_whose_denial_is_not_told_stays_for_last() -> None:
    found = wholes(
        "Butter heals a burn within a day, as every cook will tell you. However, the results in Table 3 on the next"
        " page contradict this: http://x.org/y?=z."
    )
    assert [one.tier for one in found.candidates if one.text.text.startswith("Butter")] == [4]


def test_a_paragraph_behind_a_list_is_told_with_what_was_refused_inside_it() -> None:
    listed = "- Ash falls on the shelves.\n- Smoke leaves by the chimney.\n- Heat stays in the bricks.\n\n"
    found = wholes(f"A firing leaves three traces.\n\n{listed}{FIRINGS}")
    said = [one.text.text for one in found.candidates if one.block in found.wholes]
    assert "I had counted on dry wood, and mine was wet." in said
    assert "Ash falls on the shelves." not in said


def test_what_a_paragraph_announces_stays_with_it() -> None:
    body = "The guild knew how to stop theft. There are three ways to do it. They are old, and every boy knows them."
    said = told_in(body)
    assert said[said.index("There are three ways to do it.") + 1] == "They are old, and every boy knows them."


@pytest.mark.parametrize("seconds", [30, 60, 90, 120])
def test_no_paragraph_is_begun_that_ends_by_taking_it_back(seconds: int) -> None:
    myth = (
        "You should drink sea water when you are lost at sea. It gives back the salt that you sweat out. Your body"
        " learns to bear it in a day. This is what sailors used to say, and it killed them."
    )
    lesson = parse_lesson(f"# Kilns\n\n{PLAIN}\n\n## At sea\n\n{PLAIN}\n\n{myth}\n", "a.md", "a", ".md")
    text = said(draft(lesson, pace=pace("espeak"), target=Ms(seconds * 1000), date="2026-01-01T00:00:00Z"))
    assert "You should drink sea water" not in text or "it killed them" in text


@pytest.mark.parametrize(
    "case",
    [
        "For a child under one year: Give five breaths at once.",
        "If the tank is under pressure (p > 3 bar) then do as follows.",
    ],
)
def test_no_order_is_told_without_the_case_that_its_paragraph_gives(case: str) -> None:
    assert "Press the valve with two fingers." not in told_in(
        f"{case} Press the valve with two fingers. It may be hot."
    )
