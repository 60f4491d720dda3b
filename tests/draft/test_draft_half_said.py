"""What is only half a sentence, or a sample of a wrong one, is not told, nor is a sentence cut into such halves."""

import pytest

from audiolesson.draft.refusing.disagreeing import disagrees
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.lone_clauses import is_lone_clause
from audiolesson.draft.refusing.reasons import LONE, NO_VERB
from audiolesson.draft.refusing.slips_of_grammar import is_slip_of_grammar
from audiolesson.draft.refusing.without_was import lacks_was
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.shortening.brackets import settle_brackets
from audiolesson.draft.shortening.parsed.careful import careful_ways
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.shorten import shorter
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    "said",
    [
        "When two cold winters, or one wet summer, show a loss of honey.",
        "Because everybody will tell the keeper, perhaps quite rightly, that the walls of the hive are thin.",
    ],
)
def test_a_clause_that_needs_another_one_is_not_told_alone(said: str) -> None:
    assert is_lone_clause(said)


@pytest.mark.parametrize(
    "said",
    [
        "When the bees swarm, the keeper follows.",
        "When the bees swarm the keeper follows them.",
        "If the hive is cold, close the door.",
        "While small, the hive can hold a thousand bees.",
        "Whenever possible, you should leave the bees alone.",
        "Because the hive, which was old, let in the rain, the bees left.",
        "If a keeper knows that the queen is old, he looks for a young one.",
        "When the bees leave, what remains is wax.",
        "While cold hives lose bees, warm ones gain them.",
    ],
)
def test_a_clause_with_its_sentence_is_told(said: str) -> None:
    assert not is_lone_clause(said)


@pytest.mark.parametrize(
    "said",
    [
        "Old hives removed in a series of visits, though the garden remains mostly the same.",
        "Dark wax now used for candles.",
    ],
)
def test_what_was_done_to_a_thing_needs_its_was(said: str) -> None:
    assert lacks_was(said)


@pytest.mark.parametrize(
    "said",
    [
        "Dark wax is now used for candles.",
        "The keeper removed the old hives in spring.",
        "The hives used for honey vary in size.",
        "The wax produced by young bees covers the walls.",
        "He named a bee.",
    ],
)
def test_what_has_its_verb_lacks_no_was(said: str) -> None:
    assert not lacks_was(said)


BEES = "Bees live in hives. The keeper opens a hive in spring."
ALONE = "Because everybody will tell the keeper, perhaps quite rightly, that the walls of the hive are thin."
GOES_ON = "Moss grows on the stones of the wall. It holds the water of the rain."


def gathered(said: str) -> Gathered:
    return gather(parse_lesson(f"# Bees\n\n{BEES}\n\n## Walls\n\n{said}\n", "a.md", "a", ".md"))


@pytest.mark.parametrize(
    ("said", "why", "clean"),
    [
        ("The frames of a new hive usually replaced after six weeks.", NO_VERB, False),
        (ALONE, LONE, False),
        (ALONE, LONE, True),
    ],
)
def test_what_is_half_said_is_refused_in_notes_and_among_careful_sentences(said: str, why: str, clean: bool) -> None:
    found = gathered(f"{said} {GOES_ON}" if clean else said)
    assert (found.is_clean and found.flowing) == clean
    assert why in [one.why for one in found.refused if one.text == said]


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("That decides the when the hive opens.", "That decides when the hive opens."),
        ("It holds the twice the honey.", "It holds twice the honey."),
        ("You should of closed it.", "You should of course close it."),
        ("I suggest to start in spring.", "It is suggested to start in spring."),
        ("We recommend to open it.", "We recommend it to friends."),
        ("The wax was lefted in the hive.", "The wax was left in the hive."),
        ("Albeit the cold wind, the bees flew.", "Albeit slowly, the bees flew."),
        ("These hives are type of box.", "These hives are a type of box."),
    ],
)
def test_what_surely_slips_is_known_by_few_words(slip: str, right: str) -> None:
    assert is_slip_of_grammar(slip) and not is_slip_of_grammar(right)


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("If you see large cells, that is drone cells.", "If you see large cells, that is physics."),
        ("It has a slot through which bees enters.", "It has a slot through which a bee enters."),
        ("Wild hives contains 20% of the bees.", "Wild hives contain 20% of the bees."),
        ("These raised prices leads to a loss.", "These raised prices lead to a loss."),
        ("It was a hives of old.", "It took more than four and a half centuries."),
        ("It was a wild hives of old.", "Each has its own, and that is a trillion pairs."),
    ],
)
def test_a_verb_of_another_number_is_heard(slip: str, right: str) -> None:
    assert disagrees(slip) and not disagrees(right)


def test_what_stands_in_quotations_is_no_verb_of_a_half() -> None:
    said = (
        "Cries like “It is spring”, “Even a drone would not eat this”, and “Sisters!” were heard from the hives of the"
        " valley in the old days, but they meant little to the keepers there."
    )
    assert not any(part.text.endswith("this”.") for part in shorter(Text(said)))


def test_what_but_adds_to_a_case_stays_with_the_case() -> None:
    said = (
        "You want to bring a second hive to the garden of your house when the first one has grown strong in the spring"
        " but you think the queen is too old for another cold winter."
    )
    assert [part.text for part in shorter(Text(said))] == [said]


def test_the_last_of_a_row_is_no_sentence() -> None:
    said = (
        "The last part of the film about the hive shows pictures of the queen walking slowly across the empty cells,"
        " the end of the drones, and the keeper’s hand, pale and thin, made of wood."
    )
    assert list(careful_ways(Text(said), Trees())) == []


def test_samples_of_writing_are_not_told() -> None:
    assert role("Sample Thesis Statements", 2) == role("Sample essay", 2) == "apart"
    assert role("Sample size", 2) == role("The sample data", 2) == "told"


def test_what_is_marked_as_wrong_is_not_told() -> None:
    marked = "Bees should live in gardens because it is good for them"
    for mark in ("(x, too vague)", "(wrong)", "(incorrect: no topic)"):
        assert why_not(settle_brackets(Text(f"{marked} {mark}.")))
    for mark in ("(topic)", "(an old rule)"):
        assert not why_not(settle_brackets(Text(f"{marked} {mark}.")))


@pytest.mark.parametrize(
    "said",
    [
        "When prices rise demand falls.",
        "If a number is even its square is even.",
        "Because the sea is warm the air rises.",
        "If only the kiln were hot!",
    ],
)
def test_a_clause_whose_comma_is_missing_and_a_wish_are_told(said: str) -> None:
    assert not is_lone_clause(said)


@pytest.mark.parametrize(
    "said",
    [
        "The potter composed for the organ in his first years.",
        "The farms produced in the winter, too.",
        "The old planners designed for carts.",
    ],
)
def test_verbs_that_need_no_thing_lack_no_was(said: str) -> None:
    assert not lacks_was(said)


@pytest.mark.parametrize(
    "said",
    [
        "It is highly recommended to read the manual of the kiln.",
        "The steps that potters recommend to prevent falls are simple.",
        "Its truth must of necessity be shown.",
        "A child may say “goed” instead of “went”.",
        "And surprisingly resistance fell.",
    ],
)
def test_what_only_looks_like_a_slip_is_none(said: str) -> None:
    assert not is_slip_of_grammar(said)
