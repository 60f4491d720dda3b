"""Terms of glossaries are asked for by what is said of them, persons by their calling and deed."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.kinds.names import names, said_names


def asked(text: str) -> dict[str, str]:
    lesson = parse_lesson(f"# Trade\n\n{text}\n", "lessons/trade.md", "trade", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


def glossary(*entries: str) -> dict[str, str]:
    listed = "\n".join(f"- **{term}**: {text}" for term, _, text in (entry.partition(": ") for entry in entries))
    return asked(f"Potters sell their pots at the harbour.\n\n## Glossary\n\n{listed}")


LONG = "a price floor of the state that makes it illegal for potters to pay workers less than a certain sum"


def test_a_term_with_a_long_description_is_asked_for_by_it() -> None:
    found = glossary(f"minimum wage: {LONG}", "kiln: a furnace that hardens clay with great heat")
    assert found[f"What is the name for {LONG}?"] == "Minimum wage"


@pytest.mark.parametrize(
    "text",
    [
        "the state in which the fire of an old oven melts the glaze of nearly all its pots",
        "any type of coat that potters of Linz brush over their raw pots before any of their long fires",
    ],
    ids=["the", "any"],
)
def test_a_description_with_an_article_gets_no_other_one(text: str) -> None:
    assert glossary(f"glost: {text}")[f"What is the name for {text}?"] == "Glost"


def test_a_state_of_things_is_asked_as_one() -> None:
    found = glossary("merger: when two formerly separate potteries combine to become one")
    assert found["What is it called when two formerly separate potteries combine to become one?"] == "Merger"


@pytest.mark.parametrize(
    "entry",
    [
        "wage floor law: a wage floor of the state that makes it illegal for any potter to pay less than that",
        "minimum wage: the sum that your own potter pays to you and to all other workers of the pottery at the harbour",
        "minimum wage: makes it illegal for any potter of the harbour to pay less than a certain sum",
    ],
    ids=["its own words", "speaks to the reader", "no noun"],
)
def test_a_description_that_cannot_be_heard_alone_is_not_asked(entry: str) -> None:
    found = glossary(entry, "kiln: a furnace that hardens clay with great heat")
    assert not any("wage" in answer.lower() for answer in found.values())


def test_a_description_that_fits_two_terms_is_not_asked() -> None:
    found = glossary(f"minimum wage: {LONG}", f"living wage: {LONG} of gold")
    assert not any(question.startswith("What is the name") for question in found)


def test_a_person_is_asked_for_by_calling_and_deed() -> None:
    found = asked("The German sociologist Max Kessler compared the guilds of potters in three northern harbours.")
    assert found == {
        "Which German sociologist compared the guilds of potters in three northern harbours?": "Max Kessler"
    }


def test_who_made_a_thing_is_asked() -> None:
    found = asked("The updraft theory was developed by Anna Kessler, a potter of the north.")
    assert found["Who developed the updraft theory?"] == "Anna Kessler"


def test_bold_letters_of_an_index_set_off_no_term() -> None:
    text = 'Potters fire **clay**{: data-type="term" .no-emphasis} and **glaze**{: data-type="term"} it.'
    lesson = parse_lesson(f"# Trade\n\n{text}\n", "lessons/trade.md", "trade", ".md")
    said = lesson.sections[0].blocks[0].text
    assert said.text == "Potters fire clay and glaze it."
    assert [said.text[a:b] for a, b in said.strong] == ["glaze"]


def test_data_is_one_thing() -> None:
    assert "What is the hot path?" in asked("The **hot path** refers to data that needs to be processed in real time.")


def test_what_a_command_is_for_is_asked_of_a_long_page_too() -> None:
    filler = "Potters work in the yard all day long and rest under the old trees at noon. " * 150
    found = asked(f"{filler}\n\nThe chown command is used to change the owner of files and directories.")
    assert found == {"What is the chown command used for?": "To change the owner of files and directories"}


def test_what_a_glossary_gives_without_its_article_gets_it() -> None:
    found = glossary("fixedness: inability to see a pot as useful for any other use than the one that it had at first")
    assert any(question.startswith("What is the name for the inability to see") for question in found)


def test_half_of_a_description_is_no_name_s() -> None:
    found = glossary(
        "firer: workers that open a new kiln, which sends on the heat of the fire to all the pots that stand inside it "
        "and around it",
        "test pot: pot made to answer a question; heating it is the only difference between both pots",
    )
    assert not [question for question in found if question.startswith("What is the name for")]


@pytest.mark.parametrize(
    ("term", "text", "is_asked"),
    [
        ("updraft kiln", "a furnace that hardens soft clay", True),
        ("updraft kiln", "a furnace hardening soft clay", False),
        ("updraft kiln", "a furnace that is for soft clay", False),
        ("long brick kiln of Delft", "a furnace that hardens soft clay", True),
        ("long old brick kiln of Delft", "a furnace that hardens soft clay", False),
    ],
    ids=["six words", "five words", "words that tell little", "a name of five words", "a name of six words"],
)
def test_a_description_tells_enough_and_a_name_is_short(term: str, text: str, is_asked: bool) -> None:
    listed = f"- **{term}**: {text}\n- **saggar**: a box of clay that shields fine pots from flames"
    lesson = parse_lesson(f"# Trade\n\n## Glossary\n\n{listed}\n", "lessons/trade.md", "trade", ".md")
    asked_for = [fact.question for fact in names(ground(lesson, "en"))]
    assert (f"What is the name for {text}?" in asked_for) == is_asked


@pytest.mark.parametrize(("behind", "is_asked"), [("in the old", True), ("in the good old", False)])
def test_a_term_is_asked_for_by_a_sentence_of_34_words_at_most(behind: str, is_asked: bool) -> None:
    start = "An **updraft kiln** is a furnace of brick that hardens soft clay with heat and without smoke,"
    sentence = f"{start} which the potters of Delft built one by one and day by day {behind} Friesland."
    assert len(sentence.split()) == (34 if is_asked else 35)
    lesson = parse_lesson(f"# Trade\n\n{sentence}\n", "lessons/trade.md", "trade", ".md")
    asked_for = [fact.question for fact in said_names(ground(lesson, "en"))]
    wanted = "What is the name for a furnace of brick that hardens soft clay with heat and without smoke?"
    assert asked_for == [wanted] * is_asked


def test_a_label_of_brackets_alone_names_nothing_and_breaks_nothing() -> None:
    text = "Kilns burn wood.\n\n- (optional): the part that keeps dirt out\n- **Valve**: the part that opens"
    asked = [fact.question for fact in facts_of(parse_lesson(text, "made.md", "made", ".md"))]
    assert not any("optional" in question for question in asked)
