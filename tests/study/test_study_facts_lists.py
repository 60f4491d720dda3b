"""Lists, tables, glossaries and folded answers: which rows are asked for, and with which words."""

import pytest
from kilns import asked

KINDS = "\n\n- gas kilns\n- wood kilns\n- pit kilns\n"
LONG = "\n- **Anagama**: a long oven that is built into a hill\n"
ROW = "gas kilns, wood kilns and pit kilns"


def folded(question: str, answer: str) -> dict[str, str]:
    return asked(f"Clay dries.\n\n<details>\n<summary>{question}</summary>\n\n{answer}\n\n</details>\n")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (f"There are three types of kilns of Linz: {ROW}.", "What are the three types of kilns?"),
        (f"Kilns are divided into three types: {ROW}.", "What are the three types of kilns?"),
        (f"The types of kilns are:{KINDS}", "What are the three types of kilns?"),
        (f"There are the following three types of kilns:{KINDS}", "What are the three types of kilns?"),
    ],
    ids=["there are", "divided into", "are", "there are the following"],
)
def test_a_counted_row_is_asked_for(text: str, question: str) -> None:
    assert asked(text) == {question: "Gas kilns, wood kilns and pit kilns"}


def test_what_stands_in_front_of_there_are_stands_in_front_of_the_question() -> None:
    found = asked(f"With regard to heat in the kilns of Linz, there are three major types:{KINDS}")
    question = "With regard to heat in the kilns of Linz, what are the three major types?"
    assert found == {question: "Gas kilns, wood kilns and pit kilns"}


def test_an_order_to_do_something_in_two_ways_is_no_question() -> None:
    assert asked(f"After the fire, compare the pots of the yard using three different kilns:{KINDS}") == {}


def test_what_somebody_made_is_nobody_who_showed_a_thing() -> None:
    said = "demonstrated that there are inherent limits to what a wood kiln can reach."
    assert asked(f"Mohr's Oven Rules {said}") == {}
    assert list(asked(f"Anna Mohr {said}").values()) == ["Anna Mohr"]


def test_a_bold_label_is_a_name_by_its_noun_though_it_begins_as_an_order() -> None:
    found = asked("Kilns have two costs in a yard:\n\n- **heat use**: logs\n- **carry time**: air\n")
    assert found == {"What are the two costs in a yard?": "Heat use and carry time"}


def test_a_row_of_titles_and_other_words_is_not_asked_for() -> None:
    assert asked("There are three types of kilns:\n\n- Gas Kiln\n- wood kiln\n- Pit Kiln\n") == {}


def test_a_table_of_terms_is_a_glossary() -> None:
    rows = "| sagger | box that shields pots from ash |\n| wheel bat | board that carries a wet pot |\n"
    found = asked(f"Potters use a sagger. Wheel bats are wide.\n\n| Term | Definition |\n|---|---|\n{rows}")
    assert found == {
        "What is a sagger?": "A box that shields pots from ash",
        "What is a wheel bat?": "A board that carries a wet pot",
    }
    assert asked(f"Potters use a sagger.\n\n| Term | Price |\n|---|---|\n{rows}") == {}


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("Portable", "a small oven that two potters carry"),
        ("Unit fire", "a small oven that two potters carry"),
        ("Rakuyaki", "cheaper to fire in an open pit"),
    ],
    ids=["adjective", "numbered", "no noun"],
)
def test_a_label_that_is_no_name_or_a_text_without_a_kind_is_not_asked_for(label: str, text: str) -> None:
    assert not [one for one in asked(f"## Types of kilns\n\n- **{label}**: {text}{LONG}") if "name for" in one]


def test_a_scrap_gets_no_article_and_names_nothing() -> None:
    assert not any(
        "perfect" in one for one in asked(f"## Types of kilns\n\n- **Raku**: perfect for a small bowl{LONG}")
    )


@pytest.mark.parametrize(
    ("label", "text", "question"),
    [
        ("Raku fire", "mix of pine and oak that burns for an hour",
         "What is the name for a mix of pine and oak that burns for an hour?"),
        ("Raku", "oven that fires many pots", "What is the name for an oven that fires many pots?"),
    ],
)  # fmt: skip
def test_a_label_of_a_list_of_kinds_is_asked_for_by_its_text(label: str, text: str, question: str) -> None:
    assert asked(f"## Types of kilns\n\n- **{label}**: {text}{LONG}")[question] == label


def test_a_deed_of_a_list_is_asked_for_by_a_name_that_deeds_have() -> None:
    text = "sitting beside an open fire for a whole night"
    question = f"What is the name for {text}?"
    assert asked(f"Potters watch.\n\n- **OOP**: {text}{LONG}")[question] == "OOP"
    assert question not in asked(f"Potters know an Ek-watch.\n\n- **Ek-watch**: {text}{LONG}")


def test_the_labels_of_a_list_of_points_are_no_names() -> None:
    lead = "Kiln watches are long. Potters love kiln watches. No kiln watches end.\n\n{}:\n\n"
    items = "- **Kiln watches**: nights that a potter spends beside an open fire\n- **Saggers**: boxes for pots\n"
    question = "What are kiln watches?"
    assert question in asked(lead.format("Old yards have names") + items)
    assert question not in asked(lead.format("You need these things") + items)


def test_a_glossary_s_person_is_not_what_a_quality_is() -> None:
    box = "- **sagger**: box that shields pots from ash\n"
    found = asked(f"Clay.\n\n## Glossary\n\n- **kilnism**: an adult who fires pots for a guild\n{box}")
    assert found["What does the term kilnism mean?"] == "An adult who fires pots for a guild"
    assert "What is kilnism?" not in found


def test_a_substance_of_a_glossary_is_asked_for_without_an_article() -> None:
    box = "- **sagger**: box that shields pots from ash\n"
    found = asked(f"Clay.\n\n## Glossary\n\n- **glazin**: protein that makes slip flow in a yard\n{box}")
    assert found["What is glazin?"] == "A protein that makes slip flow in a yard"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is the next step of a potter?", "Glazing of dry pots."),
        ("Which kilns burn your pine?", "Wood kilns of old yards."),
        ("Who may fire a kiln?", "Read the code of a yard."),
        ("What does a sagger do?", "Helps potters of old yards."),
    ],
    ids=["next", "your", "read", "helps"],
)
def test_a_folded_answer_that_gives_none_or_leans_on_the_page_is_not_asked_for(question: str, answer: str) -> None:
    assert folded(question, answer) == {}


@pytest.mark.parametrize(
    ("question", "answer", "said"),
    [
        ("Which kilns burn pine?", "Wood kilns of old yards.", "Wood kilns of old yards"),
        ("What is a sagger?", "Definition: A box that shields pots from ash.", "A box that shields pots from ash"),
        ("What does bung mean?", "Bung means a stack of boxes. All potters know it.", "A stack of boxes"),
    ],
)  # fmt: skip
def test_a_folded_answer_is_asked_for_by_its_own_question(question: str, answer: str, said: str) -> None:
    assert folded(question, answer)[question] == said


BUNG = "\n- **bung**: stack of boxes in a kiln\n"


@pytest.mark.parametrize(
    ("term", "text", "answer"),
    [
        ("sagger", "also called case, box that shields pots from ash", "A box that shields pots from ash"),
        ("kiln agent", "person who sells the pots of a yard", "A person who sells the pots of a yard"),
        ("maxHeat", "heat at which a fire is put out", ""),
        ("ashwork", "suitable for small pots of clay", ""),
    ],
    ids=["also called", "a noun in two words", "name of code", "adjective"],
)
def test_a_glossary_s_nouns_are_asked_for_without_their_other_names(term: str, text: str, answer: str) -> None:
    found = asked(f"Potters work.\n\n## Glossary\n\n- **{term}**: {text}{BUNG}")
    assert found.get(f"What does the term {term} mean?", "") == answer


def test_a_label_of_a_side_is_no_term() -> None:
    bung = "- **Bung**: a stack of boxes in a kiln\n"
    assert "What is quality?" not in asked(f"Saggers:\n\n- **Quality**: the grade of a box of clay in a yard\n{bung}")
    assert "What is luting?" in asked(f"Saggers:\n\n- **Luting**: the joining of two walls of wet clay\n{bung}")
