"""A lesson that is told as it runs is read as a reader of books would: slips mended, labels left out, lists in turn."""

import pytest

from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.draft import draft
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.sentences.bearable import MOST_FREE
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

PLAIN = "A loom is a frame that holds threads tight. Looms are made of hard wood."


def heard(text: str, freedom: int = MOST_FREE) -> str:
    lesson = parse_lesson(f"# Looms\n\n{text}\n", "a.md", "a", ".md")
    return " ".join(one.text.text for one in gather(lesson, "en", freedom).candidates)  # type: ignore[arg-type]


def told(text: str, target: Ms | None = Ms(210_000)) -> str:
    lesson = parse_lesson(f"# Looms\n\n{text}\n", "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=target, date="2026-11-24T06:00:00Z")
    return " ".join(item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Note: The warp takes all of the pull.", "The warp takes all of the pull."),
        ("Quick take: Good cloth needs a calm hand.", "Good cloth needs a calm hand."),
        ("however, the weft takes hardly any pull.", "However, the weft takes hardly any pull."),
        ("The weft of a rug is much thicker than its warp", "The weft of a rug is much thicker than its warp."),
    ],
)
def test_slips_and_labels_of_a_paragraph_are_mended_where_it_is_told_as_it_runs(written: str, said: str) -> None:
    assert said in heard(f"{PLAIN}\n\n{written}")


def test_what_goes_on_from_a_formula_is_no_sentence_that_lacks_its_capital() -> None:
    assert "weft" not in heard(f"{PLAIN}\n\n$$w = 2p$$\n\nwhere the weft has twice the pull of the warp.")


def test_a_question_is_told_with_the_sentence_behind_it() -> None:
    asked = f"{PLAIN} But how long does a good loom last? Most of them outlive the weaver who bought them."
    assert "But how long does a good loom last? Most of them" in heard(asked)
    over = f"{PLAIN} But how long does a good loom last?\n\nMost of them outlive the weaver who bought them."
    assert "But how long does a good loom last? Most of them" in heard(over)
    assert "how long" not in heard(f"{PLAIN} But how long does a good loom last?\n\n- Oak\n- Ash\n")


def test_questions_and_answers_are_told_without_their_letters() -> None:
    asked = f"{PLAIN}\n\nQ: How long does a good loom last?\n\nA: A good loom of oak lasts for a hundred years."
    assert "How long does a good loom last? A good loom of oak lasts for a hundred years." in heard(asked)


def test_three_words_are_told_between_others_where_a_lesson_is_told_as_it_runs() -> None:
    short = f"{PLAIN} Weaving takes practice. It also takes a calm hand."
    assert "Weaving takes practice. It also takes" in heard(short)
    assert "3.Your weft breaks." not in heard(f"{PLAIN} 3.Your weft breaks. It also takes a calm hand.")
    assert "Loose warp threads." not in heard(f"{PLAIN} Loose warp threads. It also takes a calm hand.")


def test_a_paragraph_goes_on_behind_a_cry() -> None:
    assert "It also takes a calm hand." in heard(f"{PLAIN} Congratulations! It also takes a calm hand.", 0)
    denied = f"{PLAIN} The draft below shows it. Not at all! It also takes a calm hand."
    assert "It also takes a calm hand." not in heard(denied, 0)


def test_somebodys_words_are_told_behind_the_line_that_says_whose_they_are() -> None:
    quoted = f"{PLAIN}\n\nThe weaver Anna Lind wrote that;\n\n> “A loom forgives no haste. It waits for calm hands.”\n"
    assert "Anna Lind wrote: “A loom forgives no haste. It waits for calm hands.”" in heard(quoted)
    assert "forgives" not in heard(quoted.replace("The weaver Anna Lind wrote that;", "Some examples are here:"))
    assert "forgives" not in heard(f"{PLAIN}\n\n> “A loom forgives no haste. It waits for calm hands.”\n")


def test_a_list_of_advice_is_told_behind_the_sentence_that_brings_it_up() -> None:
    advice = "- Host a meeting of all weavers before the winter.\n- Clarify who cares for which loom.\n"
    assert "Host a meeting of all weavers" in heard(f"{PLAIN}\n\nGood guilds plan their year early.\n\n{advice}")
    assert "Host" not in heard(f"{PLAIN}\n\n## Exercises in class\n\nGood guilds plan their year early.\n\n{advice}")
    assert "Host" not in heard(f"{PLAIN}\n\nGood guilds plan their year early.\n\n{advice}", 0)


def test_what_goes_on_from_a_list_that_is_told_whole_is_told() -> None:
    listed = f"{PLAIN}\n\nGuilds plan their year early.\n\n- Clarify who cares for which loom.\n- Keep wool very dry.\n"
    assert "This care saves" in heard(f"{listed}\nThis care saves many a thread in the winter.")


def test_a_sentence_is_borne_only_where_all_that_is_wrong_with_it_may_be() -> None:
    assert "beams" in heard(f"{PLAIN} I keep the beams of my loom in good shape.")
    assert "beams" not in heard(f"{PLAIN} I keep the beams of my loom in shape -> oak.")


def test_a_short_sentence_is_told_behind_another_and_nowhere_else() -> None:
    assert "It lasts." in heard(f"{PLAIN} Ash is a hard wood. It lasts.")
    assert "It lasts." not in heard(f"See the picture of an ash. It lasts. {PLAIN}", 0)


def test_what_can_be_told_is_told_whole_and_in_order_where_it_fits() -> None:
    text = (
        "Your loom does not stand alone. Yet this is how many weavers treat it. They buy one and forget the rest. The "
        "yarn of a loom comes from many hands. Each of them leaves a trace in the cloth. Shepherds choose the wool.\n\n"
        "Spinners twist the wool in autumn. Dyers boil it with roots and bark. The weaver comes last of all.\n\n"
        "## Wool\n\nWool grows back within one year. A shepherd shears each sheep in June. The fleece is washed twice."
    )
    said = told(text)
    places = [said.find(part) for part in ("Yet this is how", "They buy one", "Each of them", "Dyers", "shears")]
    assert -1 not in places and places == sorted(places)


def test_what_takes_something_as_known_is_told_where_all_is() -> None:
    text = (
        f"{PLAIN}\n\n## Sheds\n\nSee the next chapter for the history of sheds. They used a **countermarch** to open "
        "the shed of a loom.\n\nA countermarch is a row of levers above the shafts of a loom. The countermarch lifts "
        "one shaft and lowers the other."
    )
    assert "The countermarch lifts one shaft" in told(text, None)


@pytest.mark.parametrize(
    "said",
    [
        "But this can cause new problems.",
        "Consider two looms of one size.",
        "Historians still debate whether the loom came first.",
        "Weavers follow a two-step procedure.",
        "Fortunately, a formula exists for the length of the warp.",
        "The answer is simple.",
    ],
)
def test_a_listener_waits_behind_what_announces(said: str) -> None:
    assert awaits(said)
    assert said not in told(f"{PLAIN} {said}\n\n```\nwarp\n```\n\n## Wool\n\n{PLAIN}", None)
    assert said in told(f"{PLAIN} {said} A warp of forty threads needs one of two metres.\n\n## Wool\n\n{PLAIN}", None)


@pytest.mark.parametrize(
    "said",
    [
        "Take notes while the weaver talks.",
        "Consider asking a weaver for help.",
        "This has caused the problems that weavers fear.",
        "A loom has a frame, a beam and two shafts.",
        "Say no to wet wool.",
    ],
)
def test_a_listener_does_not_wait_behind_a_plain_sentence(said: str) -> None:
    assert not awaits(said)


@pytest.mark.parametrize(
    "said",
    [
        "Weavers Anna Lind and Carl Holm focused on the pull of the warp.",
        "Both guilds greatly contributed to the trade of the valley.",
        "The rule only considers the pull of the warp.",
        "What holds the frame is one wedge.",
        "But that was not the plan of the guild.",
        "The damp constantly intrudes upon the stores of the guild.",
    ],
)
def test_these_have_a_verb(said: str) -> None:
    assert why_not(Text(said), lenient=True) == ""


@pytest.mark.parametrize("said", ["What a loom is and what it does.", "A means of trade for the guild."])
def test_these_have_none(said: str) -> None:
    assert why_not(Text(said), lenient=True) == "has no verb"


def test_who_goes_on_to_say_something_has_said_something_before() -> None:
    assert leans_back("Lind goes on to describe the pull of the warp.")
    assert leans_back("If not, the warp tears.")
    assert not leans_back("Lind describes the pull of the warp.")


@pytest.mark.parametrize("said", ["Then, use that wool for a rug.", "Hold a meeting in spring.", "And don’t rush it."])
def test_these_are_orders(said: str) -> None:
    assert is_order(said)


@pytest.mark.parametrize("said", ["Holds of the ship were dry.", "Host and guest share the bread.", "Then it rains."])
def test_these_are_none(said: str) -> None:
    assert not is_order(said)
