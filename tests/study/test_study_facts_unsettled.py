"""A card says nothing that its lesson adds to, takes back, or says of another thing."""

from kilns import asked

FILLER = "Potters work in the yard all day long and rest under the old trees at noon. " * 30


def test_a_list_that_its_sentence_goes_on_with_is_none() -> None:
    said = "Cracks and blisters are the most common faults found in thick pots{}."
    question = "What are the most common faults found in thick pots?"
    assert asked(said.format(""))[question] == "Cracks and blisters"
    assert question not in asked(said.format(", along with dents and dust"))


def test_what_the_next_sentence_takes_back_is_not_asked() -> None:
    said = "The smallest load of a kiln is called a batch. {} A batch fills one shelf."
    question = "What is the name for the smallest load of a kiln?"
    assert asked(said.format("It is fired by night."))[question] == "A batch"
    assert question not in asked(said.format("Actually, that's not completely true, for a draw is less."))


def test_a_remark_is_no_definition_where_the_lesson_has_defined_its_term() -> None:
    first = "Adding sand to clay is called tempering."
    said = "Tempering is a technique that keeps the walls of large pots from cracking."
    assert "What is tempering?" in asked(said, "Tempering")
    assert asked(f"{first} {said}", "Tempering")["What is tempering?"] == "Adding sand to clay"


def test_how_many_each_of_a_page_has_is_not_asked() -> None:
    said = "Each shelf line has 11 mandatory marks."
    assert not [question for question in asked(f"{said} {FILLER}") if question.startswith("How many")]


def test_a_part_of_a_thing_has_not_the_name_of_the_whole() -> None:
    said = "The full weight of a load, also known as the burden, grows with each pot."
    assert "What is another name for a load?" not in asked(said)
