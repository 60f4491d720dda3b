"""A common word is asked for in its field, a definition is asked whole, and an answer says what the thing is."""

import pytest
from kilns import fact

from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.evidence import evidence_of
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.refusing.everyday import is_everyday
from audiolesson.study.facts.refusing.thin import is_thin
from audiolesson.study.quiz.fair import is_fair
from audiolesson.study.quiz.listed_words import question_for
from audiolesson.study.quiz.turned import turned

PAGE = "\n\n".join(["Old yards lie far from the sea, and carts bring wood to them before the winter comes."] * 20)


def asked(text: str, title: str = "Pottery", page: str = PAGE) -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n\n{page}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    "word", ["bonding", "generator", "normalization", "consistency", "openness", "report", "activities"]
)
def test_a_word_made_of_a_verb_or_a_quality_is_common(word: str) -> None:
    assert is_everyday(word)


@pytest.mark.parametrize("word", ["sagger", "greenware", "gradient", "covariance", "Reporter", "kiln yard"])
def test_a_rare_word_a_name_or_two_words_are_not(word: str) -> None:
    assert not is_everyday(word)


def test_a_common_word_is_asked_for_in_its_field_or_not_at_all() -> None:
    said = "**Bonding** is the process of joining two wet pots with slip. Bonding takes an hour. Bonding lasts."
    assert not any(question.startswith("What is bonding") for question in asked(said))
    assert "In chemistry, what is bonding?" in asked(said, "The chemistry of pots")


def test_a_word_that_the_lesson_is_about_is_asked_for_bare() -> None:
    said = "Bonding is the process of joining two wet pots with slip. " + "Potters like bonding. " * 10
    assert "What is bonding?" in asked(said, "Bonding in the yard")


def test_one_word_that_a_lesson_names_once_is_asked_for_in_a_short_lesson_only() -> None:
    said = "A **sagger** is a box that shields pots from ash."
    assert "What is a sagger?" not in asked(said)
    assert "What is a sagger?" in asked(said, page="")
    assert "What is a sagger?" in asked(f"{said} Potters fill the sagger. They empty the sagger.")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is patience?", "A tool that potters can learn"),
        ("What is openness?", "The base for a common yard"),
        ("What are marks and seals?", "Artifacts of trade, and lead to quarrels in the yard"),
        ("What is sorting?", "The process of weighing pots to remove the “dull” ones"),
        ("What is kiln sense?", "The ability to see the fire before it fails"),
        ("What is the name for a general term describing the drying of clay?", "Curing"),
        ("What is the name for taking the distance between the two nearest pots?", "Single span"),
        ("What joins the rim in three equal ways?", "The foot"),
        ("What is the mark?", "A seal that begins with KLN-xxx"),
    ],
)
def test_an_answer_that_does_not_say_what_a_thing_is_is_refused(question: str, answer: str) -> None:
    lesson = parse_lesson(f"# Pottery\n\n{PAGE}\n", "lessons/kilns.md", "kilns", ".md")
    assert is_thin(evidence_of(ground(lesson)), fact(question, answer))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a rib?", "A tool that smooths the wall of a pot"),
        ("What is a rib?", "A wooden tool used to smooth the wall of a pot"),
        ("What is slow firing?", "The practice of heating a kiln for days"),
        ("What is the foot?", "The ring that carries and lifts the pot"),
        ("What is the name for a box that shields pots from ash?", "Sagger"),
        ("What is the name for building pots from long rolls?", "Coiling"),
        ("What is the trap used for?", "To detect and respond to smoke"),
        ("What is a main key?", "A key that opens all yards"),
    ],
)
def test_an_answer_that_says_what_is_done_with_a_thing_is_kept(question: str, answer: str) -> None:
    lesson = parse_lesson(f"# Pottery\n\n{PAGE}\n", "lessons/kilns.md", "kilns", ".md")
    assert not is_thin(evidence_of(ground(lesson)), fact(question, answer))


def test_what_narrows_a_definition_is_not_cut_off() -> None:
    said = (
        "A full row is a simple row where every pot touches the next one. Potters like a full row. The full row lasts."
    )
    assert asked(said)["What is a full row?"] == "A simple row where every pot touches the next one"


def test_a_name_in_bold_letters_is_told_whole() -> None:
    said = "The gap between the lowest and the highest shelf of a kiln is called a **limit of load**."
    assert "A limit of load" in asked(said).values()


def test_a_short_form_keeps_its_plural_where_the_lesson_counts_none_of_it() -> None:
    said = (
        "Potters measure the ordinary least shrinkages (OLS) of clay. OLS is old. The OLS is good. Use OLS with care."
    )
    assert asked(said, page="")["What does OLS stand for?"] == "Ordinary least shrinkages"
    counted = said.replace("Use OLS", "Use an OLS").replace("The OLS is", "An OLS plan is")
    assert asked(said.replace("The OLS is", "An OLS plan is"), page="")["What does OLS stand for?"].endswith(
        "shrinkages"
    )
    assert asked(counted, page="")["What does OLS stand for?"] == "Ordinary least shrinkage"


@pytest.mark.parametrize(
    "line",
    [
        "In the yard, a potter can play one of the following three roles:",
        "Names are given to the following three roles:",
    ],
)
def test_a_line_that_names_no_whole_gives_no_list(line: str) -> None:
    assert not any("which" in question for question in asked(f"{line}\n\n- Thrower\n- Glazer\n- Stoker\n", page=""))


def test_a_reason_behind_two_clauses_is_not_asked() -> None:
    said = (
        "Coil building is useful for shaping large bowls which cannot be thrown because it is impossible to lift clay."
    )
    assert not any("Why" in question or "why" in question for question in asked(said, page=""))


def test_a_doing_explains_a_deed_and_no_body() -> None:
    assert question_for("Which of these families", "joining together to form bowls") == ""
    assert question_for("Which of these methods", "joining coils to form bowls") != ""


def test_a_quiz_holds_no_placeholder_and_no_beginning_of_its_answer() -> None:
    assert not is_fair("Which of these marks stands for the yard?", "KLxxx", ("PTxxx", "RSxxx"), "term")
    assert not is_fair(
        "Which of these is a link to the executable of a kiln?", "Exe file", ("Line file", "Row file"), "term"
    )
    assert is_fair("Which of these is a link to the shelf of a kiln?", "Exe file", ("Line file", "Row file"), "term")


def test_the_year_of_a_post_is_not_asked() -> None:
    assert turned(fact("In which year did the guild release a blog post about ash?", "2017", "year"), None) is None
    assert turned(fact("In which year did the guild build the tunnel kiln of Oxbow?", "2017", "year"), None)


def test_a_text_without_words_has_no_verb() -> None:
    assert not has_likely_verb("—.")
    assert not has_likely_verb("")


def test_a_quiz_is_drafted_of_a_lesson_with_an_empty_label() -> None:
    lesson = parse_lesson("# Pots\n\n- **Kiln**: HTML.\n- **Foot**: ABC.\n", "lessons/p.md", "p", ".md")
    assert draft_quiz(lesson, facts_of(lesson)) is not None
