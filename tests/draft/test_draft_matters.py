"""What a told sentence tells can be promised, asked about and said in other words."""

import re

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.framing.matters import matter_of
from audiolesson.draft.framing.turned import turned
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Script, Think
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
WHOLE = (
    "A kiln is hot. The kiln stands in a yard. Good kilns last. Wet pots break and dry pots do not. Glazes shine. "
    "We say that a pot cracks. The drying rack is old. Shrinkage of clay is slow. Earthenware is soft, stoneware hard. "
    "In the hills wet pots, glazes and kilns are dear, and hot pots crack."
)


@pytest.mark.parametrize(
    ("sentence", "clause", "asks", "again"),
    [
        (
            "A kiln is a furnace that hardens clay by heat.",
            "what a kiln is",
            "what is a kiln?",
            "A furnace that hardens clay by heat: that is a kiln.",
        ),
        (
            "Wet pots break because the water in them turns to steam.",
            "why wet pots break",
            "why do wet pots break?",
            "",
        ),
        (
            "Wet pots are dangerous because steam bursts the walls.",
            "why wet pots are dangerous",
            "why are wet pots dangerous?",
            "Because steam bursts the walls, wet pots are dangerous.",
        ),
        (
            "If a pot dries in the sun, the walls crack within the hour.",
            "what happens if a pot dries in the sun",
            "what happens if a pot dries in the sun?",
            "The walls crack within the hour if a pot dries in the sun.",
        ),
        (
            "Unlike glazes, kilns hold heat for days.",
            "how kilns differ from glazes",
            "how do kilns differ from glazes?",
            "",
        ),
        (
            "The purpose of a drying rack is to let air reach both sides.",
            "what the purpose of a drying rack is",
            "what is the purpose of a drying rack?",
            "",
        ),
        (
            "Glazes consist of sand, ash and lime.",
            "what glazes consist of",
            "what do glazes consist of?",
            "",
        ),
        (
            "Kilns are used to harden clay.",
            "what kilns are used for",
            "what are kilns used for?",
            "",
        ),
        (
            "To keep a pot from cracking, dry it in the shade.",
            "how to keep a pot from cracking",
            "how can one keep a pot from cracking?",
            "",
        ),
        (
            "Glazes protect the walls of a pot from water.",
            "what glazes do",
            "what do glazes do?",
            "",
        ),
        (
            "There are three kinds of clay: earthenware, stoneware and porcelain.",
            "which kinds of clay there are",
            "which kinds of clay are there?",
            "",
        ),
    ],
)
def test_a_sentence_gives_a_clause_a_question_and_other_words(
    sentence: str, clause: str, asks: str, again: str
) -> None:
    matter = matter_of(sentence, WHOLE)
    assert matter is not None
    assert (matter.clause, matter.asks, matter.again) == (clause, asks, again)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is a furnace that hardens clay by heat.",
        "This happens because the walls are thin.",
        "Kilns are hot.",
        "A kiln is a very good thing for a potter.",
        "Potters protect their pots from rain.",
        "If you open the door, the pots crack.",
        "Open the door because the pots are hot.",
        "Bakewell Pottery is a national chain that sells pots within a day.",
        "The choice of a kiln is a matter of taste that changes.",
        "Unlike these, kilns hold heat for days.",
        "Kiln needs to be cleaned.",
    ],
)
def test_what_leans_judges_or_is_vague_gives_nothing_to_promise(sentence: str) -> None:
    matter = matter_of(sentence, WHOLE)
    assert matter is None or not matter.clause


def test_a_condition_changes_its_end() -> None:
    matter = matter_of("The walls are soft when the clay is wet.", WHOLE)
    assert matter is not None
    assert matter.again == "When the clay is wet, the walls are soft."
    assert matter.clause == ""


def test_what_a_thing_is_keeps_its_end() -> None:
    assert turned("The drying is when the water leaves the clay.", WHOLE) is None
    assert turned("The walls of a pot are soft when the clay is wet.", WHOLE) is not None


@pytest.mark.parametrize(
    ("sentence", "again"),
    [
        ("To keep glazes from running, sieve the ash twice.", "Sieve the ash twice to keep glazes from running."),
        ("By drying the rim first, you can save a wet pot.", "You can save a wet pot by drying the rim first."),
        ("Once the fire is out, the pots cool for a day.", "The pots cool for a day once the fire is out."),
        ("Thick coats of ash hold the heat of a slow fire.", ""),
        ("Good kilns are built by masons from the hills.", ""),
        ("The rack keeps both sides of a pot in moving air.", ""),
        ("Students of the yard fill the kiln with dry wood.", ""),
        ("Ash glazes run down the walls and harden at the foot of a jar.", ""),
        ("Nobody knows what a pot needs when the clay is wet.", ""),
    ],
)
def test_a_sentence_changes_its_ends_and_is_no_riddle(sentence: str, again: str) -> None:
    matter = matter_of(sentence, f"{WHOLE} {sentence}")
    assert (matter.again if matter else "") == again


LESSON = (
    "# Kilns\n\nA kiln is a furnace that hardens clay by heat.\n\n## Wet pots\n\nSlow drying of wet pots saves a week. "
    "Wet pots are dangerous because the steam can burst their walls. Most potters wait three days. "
    "Wind dries one side faster. Shade keeps the rims soft.\n\n## Glazes\n\n"
    "Glazes are used to close the pores of clay. Copper turns a coat green. Iron gives brown tones. "
    "Ash glazes run down the walls of a jar.\n\n## Storage\n\nStorage jars keep grain dry for a year. "
    "Rats climb rough walls. If a jar stands in the sun, the grain rots within weeks. Cool rooms are best. "
    "Lids of clay close the mouth of a jar.\n"
)


def drafted(target: int = 210_000, text: str = LESSON) -> Script:
    return draft(
        parse_lesson(text, "a.md", "made", ".md"), pace=PACE, target=Ms(target), date="2026-11-24T06:00:00Z"
    ).script


def test_the_promise_the_recap_and_the_question_are_made_of_what_is_told() -> None:
    made = drafted(80_000)
    said = " ".join(item.text for segment in made.segments for item in segment.items if isinstance(item, Paragraph))
    promise = re.search(r"[^.]*you will know[^.]*\.", said)
    assert promise and "why wet pots are dangerous" in promise[0]
    assert re.search(r"question[^.?]*: [a-z][^?]*\?", said)


def test_what_the_recap_says_is_not_asked_behind_it_and_it_asks_nothing() -> None:
    last = drafted(80_000).segments[-1]
    said = [item.text for item in last.items if isinstance(item, Paragraph)]
    recap = next(line for line in said if "A furnace that hardens clay by heat: that is a kiln." in line)
    assert "?" not in recap
    question = next(line for line in said if "question" in line)
    assert "why are wet pots dangerous?" in question
    assert "dangerous" not in recap
    assert "used for" not in recap, "a signpost asked that before"


def test_nobody_is_asked_to_think_more_than_three_times_before_the_end() -> None:
    parts = "".join(
        f"## {name} pots\n\n{name} pots dry in {place}. Wind reaches {place} from the sea. Rain spoils the work of "
        f"{place}. Potters near {place} sell jars. Old walls stand round {place}.\n\n"
        for name, place in (("Red", "Ohr"), ("Blue", "Ems"), ("Green", "Ahr"), ("White", "Elz"), ("Black", "Inn"))
    )
    for segments in (drafted(target, f"# Pots\n\n{parts}").segments for target in (150_000, 210_000, 260_000)):
        told = [segment for segment in segments if segment.title != "Tell it yourself"]
        moments = [item for segment in told for item in segment.items if isinstance(item, Think)]
        assert len(moments) <= 4
        asked = [
            segment.items[at - 1].text  # type: ignore[union-attr]
            for segment in told
            for at, item in enumerate(segment.items)
            if isinstance(item, Think)
        ]
        assert len({line.split(":")[0] for line in asked}) == len(asked)


def test_a_way_whose_verb_lacks_its_object_is_no_matter() -> None:
    assert matter_of("To put into perspective, we began with the oldest kiln.", WHOLE) is None
