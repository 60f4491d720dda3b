"""Facts of the plain sentences of a lesson that is written to be read from beginning to end."""

import re

import kilns
import pytest

_AROUND = "Potters worked by rivers for a long time. The rivers gave them water and carried their pots to market."


def asked(text: str, title: str = "Working with clay", around: str = _AROUND) -> dict[str, str]:
    return kilns.asked(f"{around}\n\n## Clay and fire\n\n{text}", title)


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        (
            "Slip is runny clay that joins the walls of pots. Potters pour slip into a mould.",
            "What is slip?",
            "Runny clay that joins the walls of pots",
        ),
        (
            "Far stronger is a saggar: a box of fired clay that keeps the flames away from a pot. Few are left.",
            "What is a saggar?",
            "A box of fired clay that keeps the flames away from a pot",
        ),
        (
            "Spalls, which are flakes of brick and glaze from old roofs, can ruin a load. They fall from the roof.",
            "What are spalls?",
            "Flakes of brick and glaze from old roofs",
        ),
        (
            "A body with equal parts of sand is a fritware. It breaks easily.",
            "What is a body with equal parts of sand called?",
            "A fritware",
        ),
        (
            "Skipping the glaze is known as raw firing. It saves a week.",
            "What is skipping the glaze known as?",
            "Raw firing",
        ),
        (
            "Greenware is dry clay; once it has been fired, it is called biscuit. Potters sell greenware to nobody.",
            "What is greenware called once it has been fired?",
            "Biscuit",
        ),
        (
            "To make a stiff clay softer, potters add water. They wait for a day.",
            "What do potters add to make a stiff clay softer?",
            "Water",
        ),
        (
            "A crack is not a fault. It forms when a wet wall meets a dry foot in the kiln.",
            "What forms when a wet wall meets a dry foot in the kiln?",
            "A crack",
        ),
        (
            "In 1911 Ida Thorn listed four things that spoil a kiln: damp, salt, haste and wind. She was right.",
            "Which four things that spoil a kiln did Ida Thorn list?",
            "Damp, salt, haste and wind",
        ),
        (
            "A clay ledger records the exact heat of every kiln that was lit. Potters keep it dry.",
            "What does a clay ledger record?",
            "The exact heat of every kiln that was lit",
        ),
        (
            "Porcelain needs a hot kiln, since no other clay melts so late. Few potters make porcelain.",
            "Why does porcelain need a hot kiln?",
            "Because no other clay melts so late",
        ),
        (
            "It takes between nine and twelve days to fire a large kiln. The wood is cut in spring.",
            "How long does it take to fire a large kiln?",
            "Between nine and twelve days",
        ),
        (
            "The Kiln Signal Code has sixty signs. It was devised by Ida Thorn in 1911.",
            "Who devised the Kiln Signal Code?",
            "Ida Thorn",
        ),
        (
            "A glost firing lasts about nine hours and 20 minutes. Few potters sleep through it.",
            "How long does a glost firing last?",
            "About nine hours and 20 minutes",
        ),
        (
            "The body holds a pale rock from the western hills, a **chinastone**. It melts late.",
            "What is a pale rock from the western hills called?",
            "A chinastone",
        ),
        (
            "That is the **bloating point**, the one at which gas swells the wall of a pot. Potters fear it.",
            "What is the bloating point?",
            "The point at which gas swells the wall of a pot",
        ),
        (
            "Old kilns grow **fire cells**, which release steam. It smells of salt.",
            "What do fire cells release?",
            "Steam",
        ),
        (
            "The **law of slip** says that, other things being equal, wet clay shrinks more when it's thin. It holds.",
            "What does the law of slip say?",
            "That, other things being equal, wet clay shrinks more when it is thin",
        ),
        (
            "A guild was divided into three orders: masters, journeymen and apprentices. All of them paid.",
            "Into which three orders was a guild divided?",
            "Masters, journeymen and apprentices",
        ),
        (
            "On 4 March 1811 Norland declared war on Westmark. The kilns stood cold.",
            "In which year did Norland declare war on Westmark?",
            "1811",
        ),
        (
            "A large kiln is built of brick, and is about 12 m high. It stands on a slope.",
            "How high is a large kiln?",
            "About 12 m",
        ),
        (
            "When clay meets stone, the clay sinks beneath the stone. This is called slumping.",
            "What is it called when clay meets stone and the clay sinks beneath the stone?",
            "Slumping",
        ),
    ],
)
def test_a_plain_sentence_of_a_clean_lesson_is_asked_for(said: str, question: str, answer: str) -> None:
    assert asked(said).get(question) == answer


@pytest.mark.parametrize(
    "said",
    [
        "Confusing the two is called the novice's slip. It is common.",
        "Trade routes developed across the whole island. Some were short.",
        "Paper was perhaps the best ware of all. It was invented in Norland by the tenth century, and reached us late.",
        "**Glazebot** is a machine. Glazebot learned the trade by watching a potter and reached the level of a master.",
        "Fast wheels throw the clay into a wide and thin wall. They are loud.",
    ],
)
def test_what_points_elsewhere_or_is_cut_at_a_noun_is_not_asked(said: str) -> None:
    questions = asked(said)
    assert not [one for one in questions if re.search("the two|^What (?:routes|wheels)|Paper|^How .*reach", one)]


def test_a_page_that_does_not_flow_is_not_asked_for_its_plain_sentences() -> None:
    said = "It takes between nine and twelve days to fire a large kiln. The wood is cut in spring."
    page = "Click the link in Figure 2 to run it.\n\nSee the code below.\n\nThis page will change.\n\nClick Save."
    question = "How long does it take to fire a large kiln?"
    assert question in asked(said)
    assert question not in asked(said, around=f"{page}\n\n{page}")


def test_what_this_noun_names_must_stand_in_the_sentence_before() -> None:
    assert "What is it called when potters sink a raw pot in water?" in asked(
        "Potters sink a raw pot in water. This sinking is known as slaking."
    )
    others = asked("Potters sink a raw pot in water. This attack is known as slaking.")
    assert not [question for question in others if question.startswith("What is it called")]


@pytest.mark.parametrize(
    ("said", "question"),
    [
        ("In Norland, whole pots had been cast in moulds since at least the ninth century. It was slow.", "why"),
        ("The shards have moved along it, because the glaze went up. They stay there.", " it"),
        ("Ida Thorn thought the quarrel pointless. She left.", "quarrel"),
        ("The small gap is called the Thornian rim. It is hidden.", "gap"),
        ("The amount of water is called the slakage. It matters.", "amount"),
        ("Ida Thorn, a potter from Norland, did not dig one kiln. She dug several. Ida Thorn died poor.", "Who is"),
        ("It put all kilns on a war footing: the order of 23 August called up all unmarried potters.", "name for"),
    ],
)
def test_what_only_the_page_knows_is_not_asked(said: str, question: str) -> None:
    assert not [one for one in asked(said) if question in one]


def test_a_question_for_a_year_has_no_loose_preposition() -> None:
    said = "In 1911 Ida Thorn published a set of trials in which she had potters fire at night. None slept."
    assert "In which year did Ida Thorn publish a set of trials?" in asked(said)


def test_what_an_exercise_says_is_no_fact() -> None:
    said = "The Thornian kiln bends sharply at bricks about 47 years old. What might have happened?"
    assert [one for one in asked(said.replace("What might have happened?", "It leans.")) if "bends" in one]
    assert not [one for one in asked(f"Clay is cheap.\n\n## Questions for review\n\n1. {said}") if "bends" in one]


def test_what_a_table_counts_of_each_thing_is_asked() -> None:
    table = "| Vase | Spouts |\n|---|---|\n| Pelike | 2 |\n| Hydria | 3 |\n| Lekane | 4 |"
    assert (
        asked(f"The vases of Norland differ in shape. Their potters gave them spouts for oil.\n\n{table}")[
            "How many spouts does a hydria have?"
        ]
        == "3"
    )


def test_a_sentence_with_commas_before_its_verb_stops_no_lesson() -> None:
    said = "Where soft clay meets stone, the wet clay, being softer, goes under. A large kiln is about 12 m high."
    assert "How high is a large kiln?" in asked(said)
