"""What a list says is told only with what makes it true: its line, its count, its condition, whose deeds it lists."""

import pytest

from audiolesson.draft.choosing.announced import announces, with_what_is_announced
from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.holes import has_hole
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.shortening.continued import which
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


def found_in(body: str) -> Gathered:
    return gather(parse_lesson(f"# Clay\n\n{body}", "a.md", "a", ".md"), "en", 1)


def told(body: str) -> str:
    return " ".join(candidate.text.text for candidate in found_in(body).candidates)


def awaited(body: str) -> list[str]:
    found = found_in(body)
    with_what_is_announced(found)
    return [candidate.text.text for candidate in found.candidates if candidate.tier < NEVER]


OUTCOMES = "- no cracks in the glaze, no cracks in the foot\n- cracks in the glaze, no cracks in the foot\n"


def test_a_heading_names_no_items_of_a_line_that_speaks_of_other_things() -> None:
    other = "## Wood kilns\n\nCheck out the ways, there are two of them:\n\n" + OUTCOMES
    assert "There are" not in told(other)
    assert "There are" not in told("## Wood kilns\n\nThe ladder of heat then becomes:\n\n" + OUTCOMES)


def test_items_that_are_one_or_the_other_are_no_plain_facts() -> None:
    either = "For most pots either:\n\n1. The glaze already covers the whole foot.\n2. The foot is left bare.\n"
    assert "glaze already covers" not in told(either)
    assert "glaze already covers" in told(either.replace("For most pots either:", "Some facts on the foot of a pot."))


def test_labels_of_benefits_do_nothing_themselves() -> None:
    deeds = (
        "- Strength: Provides a strong wall that holds the load of water.\n"
        "- Isolation: Keeps the heat of the tea inside the cup.\n"
    )
    assert told("## Benefits of thick walls\n\n" + deeds) == ""
    assert "Isolation keeps the heat" in told("## Parts of the theory\n\n" + deeds)


@pytest.mark.parametrize(
    ("end", "joined"),
    [("", ""), (" or", "cracks in the foot or holes in the rim"), (" and", "cracks in the foot and holes in the rim")],
)
def test_conditions_are_joined_only_where_the_list_says_how(end: str, joined: str) -> None:
    said = told(f"A potter breaks the pot up if there are:\n\n- cracks in the foot{end}\n- holes in the rim\n")
    assert (joined in said) if joined else ("cracks" not in said)


def test_one_of_several_things_is_one_or_the_other() -> None:
    said = told("A pot can be in one of three states:\n\n- wet clay\n- dry clay\n- fired clay\n")
    assert "wet clay, dry clay or fired clay" in said


def test_items_are_told_behind_the_sentence_that_counts_them_or_not_at_all() -> None:
    body = (
        "A pot can break in two very different ways.\n\n1. A thin wall is fired too fast.\n"
        "2. A thick wall is dried too fast.\n"
    )
    counting, *items = found_in(body).candidates
    assert [item.follows for item in items if "wall" in item.text.text] == [counting.order] * len(items)
    assert items


def test_an_act_that_does_something_is_a_clause_and_no_name() -> None:
    body = (
        "Common pitfalls to avoid:\n\n- Stacking a wet pot on a dry pot gives the lower one a crack\n"
        "- Glazing a wet pot leaves it without a shine\n"
    )
    assert "One is stacking" not in told(body)


@pytest.mark.parametrize(
    "hole",
    [
        "Two pots of the same clay can be compared with each other using.",
        "The new kiln moves beyond the realm of the old workshop by.",
        "The weight of a pot is found via.",
        "It moves beyond the realm of the old workshop by.",
        "A good glaze consists of.",
        "The heat of the kiln is given by, where the wood is dry.",
        "The clay is turned into, and it is sold to the town.",
        "The potters of the old town have failed with this glaze mostly.",
        "Long before the potters of the town discovered glaze.",
        "Except for a few cracks that open in the first winter.",
    ],
)
def test_a_sentence_with_a_hole_is_not_told(hole: str) -> None:
    assert why_not(Text(hole), lenient=True) in ("is cut off", "is half a sentence")


@pytest.mark.parametrize(
    "note",
    [
        "A narrow river called the Little Clay.",
        "Tools e.g. knives, wires, sponges and a good table.",
        "Potter and Kilner The Old Clay — Argues that clay is older than fire.",
    ],
)
def test_an_entry_of_a_list_is_no_sentence(note: str) -> None:
    assert why_not(Text(note), lenient=True)
    assert not why_not(Text("One of the easiest glazes to make is called Celadon."), lenient=True)
    assert not why_not(Text("The old kiln — a gift of the town — was built in the last century."))


@pytest.mark.parametrize(
    "whole",
    [
        "This is the wheel that the old potters are using.",
        "Many years of work in the pottery went by.",
        "The potters had only small rules to live by.",
        "They know what a good glaze consists of.",
        "The number of pots in a row is always divisible by, say, three or four.",
    ],
)
def test_an_end_that_the_sentence_names_before_is_no_hole(whole: str) -> None:
    assert not has_hole(whole)


@pytest.mark.parametrize(
    "body",
    [
        "The oldest bill of the kiln has two entries. The first is for `data/wood.txt` on page 3 (see below).\n",
        "A warm kiln has another secret chamber in its wall. Look at the figure below to see it.\n",
        "The thick glaze of the town is a compromise. Look at the figure below to see why.\n",
        "There are a bunch of clay definitions. The first one concerns the heat.\n",
        "We now need a clean wheel to work with.\n\n```\nclean(wheel)\n```\n",
        "The potters work by a principle called slow drying. Look at the figure below to see it.\n",
        "With a few basic rules, you can fire your own pots. Look at the figure below to see them.\n",
        "There is just one catch. Look at the figure below to see it.\n",
        "We need a clean wheel to work with. To do this, call the `clean_the_wheel(now)` function below.\n",
    ],
)
def test_what_only_begins_is_not_told_without_what_it_begins(body: str) -> None:
    assert body.split(".")[0] + "." not in awaited(body)


def test_counted_things_that_are_told_need_not_be_joined() -> None:
    body = (
        "The bill has two entries. The first is the wood of the winter. It is dear in the town by the sea. "
        "The second is the clay of the river.\n"
    )
    assert any("The bill has two entries." in said for said in awaited(body))


def test_a_lesson_that_flows_is_taken_at_its_word() -> None:
    found = Gathered("", is_clean=True)
    said = Text("The thick glaze of the old town is a compromise.")
    found.candidates.append(Candidate(said, 0, 0, 0, "prose", True))
    with_what_is_announced(found)
    assert found.candidates[0].tier < NEVER


def test_what_a_reader_may_wonder_waits_for_the_answer() -> None:
    assert awaits("You might wonder why a potter would fire the same bowl twice in one week.")
    assert announces("There is only one problem, though.") == 1


def test_several_things_are_not_called_this() -> None:
    assert not is_plural("HLS") and is_plural("RNNs") and is_plural("KILNS")
    assert is_plural("characteristics") and is_plural("tactics") and not is_plural("physics")
    left = "A kiln has known firing characteristics"
    assert which(left, "which should be written down by the potter.") is None
