"""A card heard alone says what it is about, and its answer says the substance, not a remark by the way."""

import pytest
from kilns import asked, fact
from parsed_facts import every_card

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.mended import without_opener
from audiolesson.study.facts.refusing.praised import is_praised
from audiolesson.study.facts.refusing.unheard import is_unheard


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is another name for the slow way?", "Candling"),
        ("What is the name for the heat starting at each shelf?", "A subfire"),
        ("What is the name for the speed of the line?", "Pot rate"),
        ("What is a share of sales called?", "The yard margin"),
        ("Sales are told as a share of costs. What are these costs called?", "The yard margin"),
        ("What did Mohr pioneer?", "The long kiln"),
        ("What weighs less than a full-blown kiln?", "A tile"),
        ("What checks the whole line together?", "Yard control"),
        ("What leaves many old issues unanswered?", "The slow fire"),
        ("What don'ts need any change of the clay?", "Slow kilns"),
        ("What hardens pots in the yards of the makers?", "Hardening by robots"),
        ("What does `potcut` do?", "Cuts the pot it has rather than a new one"),
        ("What is `bakePot`?", "A function that takes as an argument a list of pots"),
        ("What is `firePot`?", "A function that happens to exist in Kilnlib"),
        ("What is shared firing?", "A general framework that leverages heat saving tactics"),
        ("What is the flue?", "A tube in the case of a small kiln"),
        ("What happens once the cone bends?", "More heat will have a significant impact on the glaze"),
        ("What tells the potter to stop?", "A bell!!!"),
    ],
)
def test_what_a_card_heard_alone_leaves_open_is_not_asked(question: str, answer: str) -> None:
    assert is_unheard(fact(question, answer, "description"))


def test_a_part_of_one_program_s_result_is_no_term() -> None:
    assert is_unheard(fact("What is Df2?", "The length of the second row of pots", term="Df2"))
    assert not is_unheard(fact("What is CO2?", "A gas that a kiln gives off", term="CO2"))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is another name for a cone pack?", "A heat witness"),
        ("What is another name for the kick wheel?", "The foot wheel"),
        ("What is the name for the speed of a turning wheel?", "Wheel rate"),
        ("What simulates the heat that a pot would meet in a wood fire?", "Raku"),
        ("What does `potcut` do?", "Removes the rim of a pot"),
        ("What is `bakePot`?", "A function that takes a list of pots and returns their heat"),
        ("What is shared firing?", "A method that leverages spare heat tactics to fire many pots in one kiln"),
    ],
)
def test_what_can_be_heard_alone_is_asked(question: str, answer: str) -> None:
    assert not is_unheard(fact(question, answer, "description"))


@pytest.mark.parametrize(
    "said",
    [
        "A kiln that broke several records for how hot a yard can fire",
        "Among the first uses of slow fire",
    ],
)
def test_records_and_history_say_not_what_a_thing_is(said: str) -> None:
    assert is_praised(fact("What is Kilno?", said))


def test_what_leans_on_the_sentence_before_falls_from_question_and_restatement() -> None:
    one = Fact(
        "definition", "wet kilns", "In comparison, what are wet kilns?", "Kilns with steam", 0, Place("k.md", 1),
        "In comparison, wet kilns are kilns with steam.",
    )  # fmt: skip
    mended = without_opener(one)
    assert (mended.question, mended.again) == ("What are wet kilns?", "Wet kilns are kilns with steam.")


def test_the_parts_of_a_named_thing_are_asked_with_its_name() -> None:
    uses = "In the yard, Terra fires pots. Terra glazes pots. Terra dries pots. Terra cuts pots.\n\n"
    text = f"{uses}Confusingly, Terra has three different commands for saving heat:\n\n- soak\n- bank\n- damp\n"
    assert asked(text)["Which three different commands for saving heat does Terra have?"] == "Soak, bank and damp"


def test_the_end_of_what_is_owned_is_no_part_of_an_expansion() -> None:
    text = "The Kiln Safety Framework's (KSF) rules are old. The KSF counts kilns. The KSF counts pots."
    assert asked(text)["What does KSF stand for?"] == "Kiln Safety Framework"


def test_the_short_form_of_an_advertisement_is_not_taught() -> None:
    said = "The Kiln Soak Table (KST) {} The KST counts kilns. The KST counts pots."
    assert "What does KST stand for?" in asked(said.format("meets often."))
    assert "What does KST stand for?" not in asked(said.format("mock exams: crush them, and enroll now."))


def test_one_thing_by_its_short_form_and_in_full_is_one_card() -> None:
    short = Fact("definition", "ucr", "What is a UCR?", "A channel between kilns", 0, Place("k.md", 1), worth=3.0)
    full = "universal clay-relay"
    spelled = Fact("definition", full, f"What is a {full}?", "A rule for sending heat", 0, Place("k.md", 2))
    lesson = parse_lesson("# Pots\n\nA pot holds.\n", "lessons/k.md", "k", ".md")
    assert [card.question.text for card in every_card(lesson, [short, spelled])] == ["What is a UCR?"]
