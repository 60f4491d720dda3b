"""Promises of signposts, of questions that headings ask, and of what definitions tell: a listener understands them."""

import pytest

from audiolesson.draft.english.content import are_forms
from audiolesson.draft.framing.answered import says_what
from audiolesson.draft.framing.asked_told import is_spelled_out
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.headings_in_a_row import heading_among_others
from audiolesson.draft.framing.heard_names import HeardNames
from audiolesson.draft.framing.intro import called, of_its_words
from audiolesson.draft.framing.plain_names import EXPLAINS, Asked
from audiolesson.draft.framing.plainly_answered import plainly_answers
from audiolesson.draft.framing.sure_phrases import reads_well
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.flowing_items import Row
from audiolesson.draft.sentences.row_openers import opener_of
from audiolesson.draft.titling.lesson_names import topic_of, without_count
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Why do pots crack?", "Pots crack because they dry too fast."),
        ("Can you fire it twice?", "Not always."),
        ("Can you fire it twice?", "Most people can."),
        ("How many jars broke?", "Nobody knows."),
        ("One question is left. How long does it take?", "It takes nine hours."),
        ("What drives the wheel?", "A foot drives the wheel."),
        ("What is a kiln?", "A kiln is an oven for clay."),
    ],
)
def test_a_heading_is_asked_that_the_sentence_under_it_answers(question: str, said: str) -> None:
    assert plainly_answers(question, [said])


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What drives it?", "Many books draw neat wheels for children."),
        ("One question is left. What drives it?", "Many books draw neat wheels for children."),
        ("Why bother?", "Hold the temperature of the kiln steady."),
        ("How big a step?", "The potter walks round the wheel."),
        ("A sound experiment?", "The potter walks round the wheel."),
        ("What is a kiln?", "A kiln is often confused with an oven."),
    ],
)
def test_a_heading_without_its_answer_is_not_asked(question: str, said: str) -> None:
    assert not plainly_answers(question, [said])


@pytest.mark.parametrize(
    ("line", "before", "understood"),
    [
        ("The next part is about the painter.", "Rain fell.", False),
        ("The next part is about the painter.", "A painter came by.", True),
        ("The next part is about the kiln.", "Rain fell.", True),
        ("That brings us to the sticking point.", "Rain fell.", False),
        ("Now a look at the price of clay.", "Rain fell.", True),
        ("The next part tells when the pots crack.", "The pots crack.", False),
        ("Let us see when to fire a pot.", "The pots crack.", True),
    ],
)
def test_a_line_takes_nothing_as_known_that_was_not_told(line: str, before: str, understood: bool) -> None:
    assert HeardNames(Frame("plain", topic="the kiln"), ()).is_understood(line, before) is understood


def test_two_words_that_begin_alike_are_not_two_forms_of_one() -> None:
    assert are_forms("merge", "merging")
    assert are_forms("photosynthesis", "photosynthetic")
    assert not are_forms("transfer", "transpiration")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Glazing is the study of that oath.", "glazing"),
        ("Salt glazing is a form of glazing that is important to all of this.", "salt glazing"),
    ],
)
def test_what_points_away_or_only_names_its_kind_is_no_definition(said: str, name: str) -> None:
    assert not says_what(name, said)


def test_one_of_a_kind_that_is_told_apart_is_a_definition() -> None:
    assert says_what("salt glazing", "Salt glazing is a form of glazing in which salt is thrown into the kiln.")


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Renal glazing 1", "Renal glazing"),
        ("Glazing II: the cones", "Glazing: the cones"),
        ("World War 2", "World War 2"),
        ("Kiln type 2", "Kiln type 2"),
        ("Lecture 3", "Lecture 3"),
    ],
)
def test_a_title_loses_the_number_that_it_has_in_its_course(title: str, bare: str) -> None:
    assert without_count(title, "Glazing is old.") == bare


def test_a_name_with_a_number_of_which_a_lesson_speaks_keeps_it() -> None:
    assert without_count("Apollo 11", "We watched Apollo 11. With Apollo 11 men came to the moon.") == "Apollo 11"


def test_a_title_of_which_a_lesson_says_no_word_is_not_said() -> None:
    lesson = parse_lesson("# Harbour street: at night\n\nA kiln fires clay.", "a.md", "a", ".md")
    assert not called(lesson, "A kiln fires clay.", "A kiln fires clay.")


def test_a_quality_behind_a_title_is_no_second_title() -> None:
    lesson = parse_lesson("# Kiln care - greatly shortened\n\nA kiln needs care.", "a.md", "a", ".md")
    assert called(lesson, "A kiln needs care.", "A kiln needs care.") in ("", "Today: kiln care.")


def test_a_question_for_what_a_thing_is_used_is_no_row_of_words() -> None:
    assert heading_among_others("What are kilns used for?", "Kilns are used for pots.") != "what kilns used are for"


@pytest.mark.parametrize(
    ("asked", "told", "fits"),
    [
        ("why do STM and LTM come apart?", "STM and LTM come apart because they fade.", False),
        ("why does STM fade?", "Short-term memory (STM) is short.", True),
        ("why does DNA coil?", "DNA coils because it is long.", True),
    ],
)
def test_no_short_form_is_asked_about_that_nobody_spelled_out(asked: str, told: str, fits: bool) -> None:
    one = Asked(asked, asked.split(" ")[2], EXPLAINS)
    assert is_spelled_out(one, told, "How DNA is copied") is fits


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Why did Delft close its kilns?", ""),
        ("How a Potter Determines the Fate of Hundreds of Thousands of Pots", ""),
        ("Why open kilns?", "open kilns"),
    ],
)
def test_a_title_that_asks_is_not_about_its_subject_alone(title: str, topic: str) -> None:
    assert topic_of(title, "Delft closed its kilns. They are open kilns. A potter is paid.") == topic


def test_a_lesson_says_a_word_of_the_topic_that_is_named() -> None:
    text = "A kiln fires clay. The clay must dry. Rain spoils it. Wood heats the kiln. A door closes it. Ash is left."
    found = gather(parse_lesson(f"# Kilns\n\n{text} The potter waits. Pots cool slowly.", "a.md", "a", ".md"), "en")
    assert of_its_words("kilns of the north", found)
    assert not of_its_words("aquatabs", found)


@pytest.mark.parametrize("phrase", ["old idea waiting", "explanation for cracks"])
def test_what_a_thing_is_left_doing_or_is_for_is_no_name(phrase: str) -> None:
    assert not reads_well(phrase, "The idea waits. An explanation is a reason for waiting.")


def test_a_row_of_labels_gives_a_counted_thing_its_article() -> None:
    rows = [Row((Text("Clay shrinks in it."),), Text(name)) for name in ("drying phase", "firing")]
    made = opener_of(rows[0], 0, rows, False, "Clay shrinks. It has a drying phase.")
    assert made is not None and made.text == "Take the drying phase."
