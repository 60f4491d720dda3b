"""Facts that are sound sentences and bad cards: half a definition, one answer of several, a passing abbreviation."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.refusing.refused import _OPENER, _names_itself

FILLER = "Potters work in the yard all day long and rest under the old trees at noon. "
LONG = "\n\n".join(FILLER * 5 for _ in range(40))
"""3,000 words that say nothing of what is asked for."""
SOME = "\n\n".join(FILLER * 5 for _ in range(5))
"""About 400 words."""


def asked(text: str, more: str = "", title: str = "Pottery") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n\n{more}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


def glossed(term: str, what: str, text: str = FILLER) -> dict[str, str]:
    return asked(f"{text}\n\n## Glossary\n\n- **{term}**: {what}\n- **sagger**: box that shields pots from ash\n")


PCE = "Potters watch a pyrometric cone equivalent (PCE). "


@pytest.mark.parametrize(
    "text",
    [
        f"{PCE}The PCE bends.",
        f"Jon, a 48-year-old potter, watched a pyrometric cone equivalent (PCE). {'The PCE bends. ' * 5}",
        f"- How to read a pyrometric cone equivalent (PCE)\n- How to fire\n\n{'The PCE bends. ' * 5}",
        f"The king paid the Royal Clay Society (RCS). {'The RCS dug. ' * 7}",
    ],
    ids=["few uses", "a case", "a plan", "a body"],
)
def test_an_abbreviation_that_a_long_page_does_not_teach_is_not_asked(text: str) -> None:
    assert not [question for question in asked(text, LONG) if "stand for" in question]


@pytest.mark.parametrize(
    "text",
    [
        f"{PCE}{'The PCE bends. ' * 4}",
        f"## The PCE\n\n{PCE}The PCE bends.",
        f"{PCE}A PCE is a small cone. Fill the kiln, and the PCE bends.",
        "Potters watch a **pyrometric cone equivalent (PCE)**. The PCE bends. A PCE melts.",
    ],
    ids=["often", "titled", "defined", "bold"],
)
def test_an_abbreviation_that_a_long_page_teaches_is_asked(text: str) -> None:
    assert "What does PCE stand for?" in asked(text, LONG)


def test_the_abbreviation_of_a_body_is_asked_where_a_title_names_it() -> None:
    text = f"## The Royal Clay Society\n\nThe king paid the Royal Clay Society (RCS). {'The RCS dug. ' * 7}"
    assert "What does RCS stand for?" in asked(text, LONG)


@pytest.mark.parametrize(
    "cut",
    ["; it shields pots at the top of a kiln", "; smiths with many sacks can sell the rest to others"],
)
def test_a_definition_whose_point_is_behind_a_semicolon_is_not_asked(cut: str) -> None:
    what = "box that holds a white glaze and a small sack of coarse clay"
    assert "What is a bung box?" in glossed("bung box", what, "Fill a bung box.")
    assert "What is a bung box?" not in glossed("bung box", what + cut, "Fill a bung box.")


@pytest.mark.parametrize(
    "text",
    [
        "A sagger is a venerable box that shields pots from ash.",
        "A kiln program is a permit that allows a potter to burn wood.",
        "A sagger is the concept that prohibits ash on pots of white clay.",
    ],
    ids=["praise", "kind", "idea that does"],
)
def test_what_is_no_definition_is_not_asked(text: str) -> None:
    assert asked(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Unlike gas kilns, dragon kilns burn whole logs of pine.",
        "TCP guarantees reliable delivery by using sequence numbers. A TCP host opens.",
    ],
    ids=["differ", "ensures"],
)
def test_one_answer_of_several_is_asked_for_in_a_short_lesson_only(text: str) -> None:
    assert asked(text, FILLER, "Kilns of TCP")
    assert asked(text, SOME, "Kilns of TCP") == {}


def test_one_of_several_means_is_not_defined_by_their_end() -> None:
    what = "method used to shield pots in the fire"
    assert "What is a bung?" in glossed("bung", what, "Potters fill a bung. A bung burns. Buy two bungs.")
    one = "One of the methods used in kilns is a bung. A bung burns. Buy two bungs."
    assert not [question for question in glossed("bung", what, one) if "bung" in question or what in question]


def test_the_name_of_one_thing_is_asked_as_a_name() -> None:
    found = glossed("Guild of the West", "the potters who worked in the old Kiln Valley", "The Guild of the West dug.")
    assert "What is the Guild of the West?" in found


def test_the_main_goal_of_several_is_called_so() -> None:
    assert "What is the primary goal of a sagger?" in asked("The primary goal of a sagger is to shield pots from ash.")


def test_a_name_that_its_question_begins_is_not_asked_for() -> None:
    asked = "What is the name for an enzyme that synthesizes the RNA primer?"
    assert _names_itself(asked, "Primase") and not _names_itself(asked, "DNA polymerase")
    assert not _names_itself("What synthesizes the RNA primer?", "Primase")


def test_what_begins_a_sentence_is_no_part_of_a_name() -> None:
    for words in ("In which year was Almost no cotton grown? 1787", "Who became frightened? Soon Little Albert",
                  "What is the name for showing the share of right answers? Accuracy curves"):  # fmt: skip
        assert _OPENER.search(words), words
    for words in ("In which year was cotton first grown? 1787", "How many are left? almost all"):
        assert not _OPENER.search(words), words


def test_a_name_that_is_the_lessons_title_is_asked_for_what_it_is() -> None:
    text = "The loss of size of drying clay is called shrinkage."
    assert asked(text) == {"What is the name for the loss of size of drying clay?": "Shrinkage"}
    assert asked(text, title="Shrinkage") == {"What is shrinkage?": "The loss of size of drying clay"}


@pytest.mark.parametrize(
    ("term", "what", "kept"),
    [
        ("normal glaze", "a glaze that melts as the heat of the kiln rises", True),  # its kind again, but no circle
        ("glaze melting", "the melting of a glaze", False),
        ("seger codes", "codes that maintain the order of heat in old kilns", True),  # no verb begins it
        ("firing range", "the span of heat between two cones; see heat", True),  # up to the semicolon
        ("ashy", "pots that stood near the fire", False),  # says of what, not what
        ("kiln crawler", "consists of wheels and a flat board", False),
    ],
)
def test_a_glossarys_plain_entries_are_asked_and_its_circles_are_not(term: str, what: str, kept: bool) -> None:
    whole = f"{FILLER} The ashy pots cool. Potters know a {term} or two."
    found = glossed(term, what, whole)
    assert any(term in f"{question} {answer}".lower() for question, answer in found.items()) == kept, found


def test_what_an_abbreviation_of_the_title_stands_for_is_asked_only_where_the_title_asks_what_it_is() -> None:
    text = "A bone ash glaze (BAG) melts slowly. Potters use BAG. A BAG is white."
    question = "What does BAG stand for?"
    assert question in asked(text)
    assert question in asked(text, title="What is a bone ash glaze?")
    assert question not in asked(text, title="Mixing a bone ash glaze")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("## Kilns\n\nTurn `K1` on. The kiln `K1` burns logs of dry pine. `K1` stores heat for a night of slow firing.",
         "What does K1 do?"),
        ("The kiln takes these:\n\n- potcount: the average number of pots in a kiln\n- firemode: the way of firing"
         "\n\nThe potcount is small.", "What is potcount?"),
        ("**Wood firings** are loud. **Gas firings** are calm. Wood firings were even used in works of tall towers.",
         "Which firings were even used in works of tall towers?"),
        ("## The choice of a firing order\n\nThe choice of a firing order is a calm change that requires no new glaze.",
         "What is the choice of a firing order?"),
        ("Guilds have three main methods of firing.", "How many main methods of firing do guilds have?"),
        ("**Kiln load algorithm** stores heavy pots in the lowest rows of a tall chamber.",
         "What does Kiln load algorithm do?"),
        ("Pottery is an activity of the yard that is also a culture of guilds.", "What is pottery?"),
    ],
    ids=["a name of an example", "a setting", "an aside", "a choice", "a count of ways", "no article", "an echo"],
)  # fmt: skip
def test_what_only_the_page_can_tell_is_not_asked(text: str, question: str) -> None:
    assert question not in asked(text)


def test_a_name_is_not_asked_for_by_a_formula_that_nobody_hears() -> None:
    law = "relationship between heat and size as described by the formula"
    assert not [one for one in glossed("Kilnman’s law", law, "Kilnman’s law holds.") if "name for" in one]


def test_a_glossary_s_term_may_hold_a_piece_of_a_long_description() -> None:
    told = "bent steel meter that measures the heat of a hot chimney"
    assert glossed("firemeter", told)["What does the term firemeter mean?"] == f"A {told}"
    assert not [one for one in glossed("firemeter", "meter of fire") if "firemeter" in one]


def test_the_only_one_and_the_most_common_of_its_place_are_asked_for() -> None:
    found = asked(
        "A sagger is the only box with a lid of clay. Raku is the most common firing in small yards of Japan."
    )
    assert found["What is the only box with a lid of clay?"] == "A sagger"
    assert found["What is the most common firing in small yards of Japan?"] == "Raku"
    assert "What is the most common firing?" not in asked("Raku is the most common firing.")
