"""Words that decide: deeds that say too little, kinds that say nothing, names that no person or term has."""

import pytest
from kilns import asked

from audiolesson.study.facts.articles import with_a
from audiolesson.study.facts.kinds.name_questions import asked_by
from audiolesson.study.facts.named import named
from audiolesson.study.facts.refusing.defined import differs, repeats
from audiolesson.study.facts.refusing.refused import _fits

SORTERS = "Potters love **clay sorters**. "
DAMPER = "A **damper plate** is old. "
LONG = "\n- **Anagama**: a long oven that is built into a hill\n"


@pytest.mark.parametrize(
    ("text", "question", "tells"),
    [
        ("The `potctl` command sorts a list of Linz pots.", "What does the potctl command do?", True),
        ("The `potctl` command maintains a list of Linz pots.", "What does the potctl command do?", False),
        ("`potctl` sorts wet pots of a yard for a long wall.", "What does potctl do?", True),
        ("`potctl` keeps wet pots of a yard for a long wall.", "What does potctl do?", False),
        (f"{DAMPER}The damper plate sorts the hot air of long kilns in Linz.",
         "What sorts the hot air of long kilns in Linz?", True),
        (f"{DAMPER}The damper plate uses the hot air of long kilns in Linz.",
         "What uses the hot air of long kilns in Linz?", False),
    ],
)  # fmt: skip
def test_a_deed_that_says_next_to_nothing_is_not_asked(text: str, question: str, tells: bool) -> None:
    assert (question in asked(text)) == tells


@pytest.mark.parametrize(
    ("deed", "tells"),
    [
        ("rank wet lumps of white mud by size and weight", True),
        ("provide wet lumps of white mud to a small kiln", False),
    ],
)
def test_what_terms_do_is_asked_where_it_says_enough(deed: str, tells: bool) -> None:
    assert ("What do clay sorters do?" in asked(f"{SORTERS}Clay sorters {deed}.")) == tells


@pytest.mark.parametrize(
    "text",
    [
        "The wood kiln has three parts.",
        "French Potters invented the first slow kiln of Linz.",
        "A graphical clay editor (GCE) draws. The GCE ends.",
    ],
    ids=["parts", "a people", "graphical"],
)
def test_parts_a_people_and_a_wrong_long_form_are_not_asked(text: str) -> None:
    assert asked(text) == {}


@pytest.mark.parametrize("text", ["reduce the heat that cracks wet pots", "use dry pine that burns for an hour"])
def test_an_order_that_names_no_deed_of_its_own_describes_none(text: str) -> None:
    title = "## Types of kilns\n\n- **Raku firing**: "
    found = asked(f"{title}bake small pots in an open pit{LONG}")
    assert "What is the name for baking small pots in an open pit?" in found
    assert not [one for one in asked(f"{title}{text}{LONG}") if one.startswith("What is the name for")]


def test_a_word_that_describes_is_no_term_of_a_glossary() -> None:
    text = "Potters work.\n\n## Glossary\n\n- **{}**: pot that holds much water\n- **bung**: stack of boxes in a kiln\n"
    assert "What does the term amphora mean?" in asked(text.format("amphora"))
    assert not [one for one in asked(text.format("obese")) if "bung" not in one and "stack" not in one]


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ("a factor that cracks pots of clay", False),
        ("a form of wet clay", False),
        ("a box that shields pots of clay", True),
        ("a form of wet clay that sticks to a wall", True),
    ],
)
def test_a_kind_that_says_nothing_defines_nothing(said: str, fits: bool) -> None:
    assert differs(said) == fits


@pytest.mark.parametrize(
    ("term", "said", "fits"),
    [
        ("kiln plan", "a policy for kilns", True),
        ("kiln plan", "a box for kilns", False),
        ("slip gland", "a secretion of wet slip", False),
        ("slip gland", "a tube for wet slip", True),
        ("kiln theory", "a device that fires pots", False),
        ("kiln theory", "a claim that all fire is air", True),
    ],
)
def test_a_definition_s_kind_can_be_the_one_that_the_term_says(term: str, said: str, fits: bool) -> None:
    assert _fits(term, said) == fits


def test_a_noun_that_may_be_an_order_is_one_before_what_narrows_it() -> None:
    assert (
        asked_by("bung", "stack of boxes in a long kiln", "") == "What is the name for a stack of boxes in a long kiln?"
    )
    assert asked_by("bung", "stack the boxes in a long kiln", "") == ""


def test_an_opening_is_counted() -> None:
    assert with_a("opening of a kiln") == "an opening of a kiln"
    assert with_a("firing of a kiln") == "firing of a kiln"


@pytest.mark.parametrize(
    ("term", "whole", "what", "said"),
    [
        ("slip duct", "Slip duct one. Slip duct two. A wall has the slip duct.", "the tube that holds slip",
         "the slip duct"),
        ("glazol", "Made of glazol.", "a compound of clay", ""),
        ("pot lathe", "The pot lathe turns. Use the pot lathe.", "a device that turns pots", ""),
        ("luxation", "Pots.", "a practice that dries pots", "luxation"),
        ("luxation", "Pots.", "a box that dries pots", ""),
        ("pot buyer", "Ask the pot buyer. See the pot buyer.", "a person who buys pots", "a pot buyer"),
        ("kiln pot", "Fill every kiln pot, and each kiln pot is hot.", "a box that dries", "a kiln pot"),
    ],
    ids=["the one part", "one of a class", "one of many devices", "a practice", "a box", "a person", "every"],
)  # fmt: skip
def test_a_term_is_asked_for_with_its_article_or_not_at_all(term: str, whole: str, what: str, said: str) -> None:
    assert named(term, whole, what) == said


def test_a_long_definition_may_hold_two_words_of_three() -> None:
    assert not repeats("slow wood kiln", "an oven of wood that bakes slow pots for weeks")
    assert repeats("slow wood kiln", "an oven of slow wood")
