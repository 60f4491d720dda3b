"""What strict teachers drop though it is whole is not sure, and a blank makes no card at all."""

import pytest
from parsed_facts import told

from audiolesson.errors import Place
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_cards import draft_cards
from audiolesson.study.facts.articles import article_for
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.refusing.doubtful import is_doubtful
from audiolesson.study.facts.refusing.gaps import has_a_gap


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How can shorter firings be kept?", "By adding a damper to the flue"),
        ("What is Mohrish?", "A glaze rich in iron"),
        ("What are wares?", "Collections of fired pots"),
        ("What is it called when a firing begins in the flue and the wood dries?", "Smoking"),
        ("Why is slip worth stirring?", "Because it can settle"),
        ("What is the name for a young branch of ceramics?", "Petrography"),
        ("What are the three main parts of eye?", "The lens, the retina and the iris"),
        ("What is the production of slip?", "A liquid that holds clay"),
        ("What is ceramology?", "The discovery of bone china and the building of kilns"),
        ("What is the name for no matter how large a shelf is fired?", "Even"),
        ("How many nights or more does a large kiln burn, which sets it apart?", "3"),
        ("What is Lid-Sizing?", "Match the lids to their pots"),
        ("What is Lid-Sizing?", "Match lids to finished pots"),
        ("In pottery, what is petrology?", "Using the polarising microscope"),
        ("What is the area of brain involved in throwing called?", "The motor cortex"),
        ("Where are usually the saggars of a salt kiln stacked?", "At the back of the chamber"),
        ("With what is a cracked bat usually mended?", "Water glass"),
        ("How can young potters fire more cheaply?", "By sharing a kiln"),
        ("Seasoned throwers use a trick. What is this trick called?", "Coning up"),
        ("What is a shared tradition?", "Showcasing the height of courtly taste"),
        ("What are Ash Vases?", "Masterful pots that show the skill of Mohr"),
        ("What are Ash Vases?", "Six vases with tall handles"),
        ("What is courtly patronage?", "Meissen as centre of white ware"),
        ("What does the term bisque mean?", "A baker's oven"),
        ("What is the nucleus?", "The CEO's office"),
        ("What is a hub?", "The captains' bridge"),
        ("What does MSP stand for?", "Mohr Smith and Partners"),
        ("What does JCA stand for?", "Journal of Clay Art"),
        (
            "What is a case in which a potter who has fired for a night may lose all the wares of a shelf by opening "
            "the door called?",
            "A cold crack",
        ),
    ],
)
def test_what_teachers_drop_is_not_heard_unread(question: str, answer: str) -> None:
    assert is_doubtful(question, answer, "Kilns")
    assert is_doubtful(f"About kilns: {question[0].lower()}{question[1:]}", answer, "Kilns")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How can shorter firings than a night's be kept?", "By adding a damper to the flue"),
        ("What is Mohrish?", "A glaze that a potter of Delft first made of ash and iron"),
        ("What are wares?", "Collections of fired pots that are sold together"),
        ("What is a crackle?", "A set of cracks meeting in a glaze"),
        ("What is it called when a pot loses water and shrinks?", "Drying"),
        ("What is the name for a branch of ceramics that studies thin sections?", "Petrography"),
        ("What are the three main parts of the eye?", "The lens, the retina and the iris"),
        ("What is the production of slip?", "The mixing of clay with water"),
        ("What is ceramology?", "The study of fired clay"),
        ("What is sizing?", "Matching the lids to their pots"),
        ("What is a case file?", "Match results that a lab has kept"),
        ("In pottery, what is petrology?", "The study of thin sections"),
        ("What is the most commonly used flux of a salt kiln called?", "Soda"),
        ("What is the name for a rib that often smooths a rim?", "A kidney"),
        ("How can the heat of a kiln be measured?", "By watching a cone"),
        ("Throwers use a trick of slow hands. What is this trick called?", "Coning up"),
        ("What is a kiln log?", "Data stored as a list of heats"),
        ("What is a tall oven?", "A baker's oven with a chimney"),
        ("What is the crust?", "Earth's outer shell"),
        ("What is the cortex?", "The brain's outer layer"),
        ("What is the femur?", "The body's longest bone"),
        ("What is a genome?", "An organism's genetic material"),
        ("What is gross domestic product?", "A country's total output"),
        ("What is encoding?", "Representing data as bits"),
        ("What is mirroring?", "Reflecting the heat of a flame"),
        ("What is a gauge?", "Use of a rod to find a depth"),
        ("How many nights does a large kiln burn?", "3"),
        ("What does LOI stand for?", "Loss on ignition"),
        ("What does MSP stand for?", "Mohr Smith and Partners"),
        (
            "What is the heat at which a cone bends and the glaze has become smooth all over called?",
            "The maturing heat",
        ),
    ],
)
def test_what_sets_its_thing_apart_stays_sure(question: str, answer: str) -> None:
    assert not is_doubtful(question, answer, "Mohr Smith and Partners")


def test_a_blank_of_an_exercise_and_a_letter_by_itself_make_no_card() -> None:
    asked = "What is firing?"
    assert has_a_gap(told("", asked, "The process of turning ? clay into ? ware"), "")
    assert has_a_gap(told("", asked, "The process of turning ____ into ware"), "")
    whole = "A kiln is a box with a number o uses. Let n be its shelves, of which n hold pots."
    assert has_a_gap(told("", "What is a kiln?", "A box with a number o uses"), whole)
    assert not has_a_gap(told("", "What is a stack?", "A pile with n shelves in it"), whole)
    assert not has_a_gap(told("", asked, "The process of turning clay into ware"), "")


def test_a_sum_of_things_gets_no_article_for_its_first() -> None:
    assert article_for("total yield minus total loss", "") == "total yield minus total loss"
    assert article_for("total yield of a kiln", "") == "the total yield of a kiln"


KILNS = parse_lesson("# Kilns\n\nHeat.\n", "lessons/kilns.md", "kilns", ".md")


def _definition(question: str, answer: str) -> Fact:
    return Fact("definition", "damper", question, answer, 0, Place("k.md", 3))


@pytest.mark.parametrize(
    ("question", "answer", "shown"),
    [
        (
            "What is the name for the olbrax plate of untevil steel that closes the chimney of an azmik kiln at night,"
            " so that the ervoth fire does not go out before the morning?",
            "Damper",
            True,
        ),
        ("What is a damper?", "An olbrax plate followed by period of untevil azmik ervoth rest", False),
        ("What damps azmik ervoth?", "An olbrax plate of untevil steel", False),
    ],
)
def test_an_author_is_shown_what_is_too_long_and_not_what_has_a_slip(question: str, answer: str, shown: bool) -> None:
    drawn = draft_cards(KILNS, [_definition(question, answer)])
    assert not drawn.sure
    assert len(drawn.perhaps) == shown


def test_what_begins_a_sentence_of_the_lesson_is_small_inside_a_question() -> None:
    page = (
        "# Pots\n\nEvery village makes several kinds of bowls, used by different groups of potters at different times."
        " These bowls are called **crocks**, and knowing them helps us.\n\nCrocks are old. A crock is a bowl.\n"
    )
    questions = [fact.question for fact in facts_of(parse_lesson(page, "a.md", "a", ".md"))]
    assert any(question.endswith("What are these bowls called?") for question in questions)
