"""A list of as many items as the sentence over it counts is asked for by that sentence."""

import pytest
from parsed_facts import ground_of

from audiolesson.study.facts.formed.counted_lists import counted_lists


def _asked(text: str, title: str = "Kilns and glazes") -> dict[str, str]:
    return {fact.question: fact.answer for fact in counted_lists(ground_of(text, title))}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("A bottle kiln needs three parts:\n\n- **Hovel**: the outer shell.\n- **Oven**: where the ware stands.\n"
         "- **Bags**: the small chimneys.", "Which three parts does a bottle kiln need?", "Hovel, oven and bags"),
        ("Potters divided glazes into two families:\n\n1. Ash glazes - of wood ash.\n2. Lead glazes - of ore.",
         "Into which two families did potters divide glazes?", "Ash glazes and lead glazes"),
        ("Reduction is of two types:\n\n- Light reduction leaves the body pale.\n- Heavy reduction turns it black.",
         "What are the two types of reduction?", "Light reduction and heavy reduction"),
        ("## Conditions for crazing\n\nTwo conditions are generally required.\n\n1. A tight glaze on a loose body. It"
         " pulls.\n2. A sudden drop of heat.",
         "Which two conditions for crazing are generally required?", "A tight glaze and a sudden drop of heat"),
        ("## Kiln shelves\n\nThere are two types:\n\n- Silicon shelves\n- Cordierite shelves",
         "What are the two types of kiln shelves?", "Silicon shelves and cordierite shelves"),
        ("A wood fire has two stages: a smoky stage and a clear stage.", "Which two stages does a wood fire have?",
         "A smoky stage and a clear stage"),
        ("A fire clay needs two properties.\n\n- A low, even shrinkage of the body in a hot fire of coal.\n"
         "- A high melting point.", "Which two properties does a fire clay need?",
         "A low, even shrinkage; and a high melting point"),
    ],
    ids=["what a thing needs", "a past deed", "is of", "a subject, with its heading", "of the heading",
         "in one sentence", "cut to what it is called"],
)  # fmt: skip
def test_a_list_is_asked_for_by_the_sentence_that_counts_it(text: str, question: str, answer: str) -> None:
    assert _asked(text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "A bottle kiln needs three parts:\n\n- Hovel\n- Oven",
        "It needs two parts:\n\n- Hovel\n- Oven",
        "A bottle kiln hardly needs two parts:\n\n- Hovel\n- Oven",
        "A bottle kiln needs two things:\n\n- Hovel\n- Oven",
        "A bottle kiln needs two parts:\n\n- Wash it with the brush.\n- Fill the flue.",
        "A bottle kiln needs two parts:\n\n- They crack.\n- It is dry there.",
        "A bottle kiln supposedly needs two parts:\n\n- Hovel\n- Oven",
        "Potters use two clays: red clay if it is dry and white clay if it is wet.",
        "Potters use two fuels:\n\n- Dry wood, but never oak\n- Hard coal",
        "A bottle kiln needs four walls and a roof:\n\n- North\n- South\n- East\n- West",
        "A potter needs three tools:\n\n1. Rib\n2. Wire\n3. Optional: sponge",
        "## Kilns\n\nThe kiln in Stoke was built by two brothers.\n\n### Brick kilns\n\nHot.\n\n### Mud kilns\n\nWarm.",
    ],
    ids=["another number", "a pronoun", "a denial", "things", "orders", "items without a name", "a hedge", "a case",
         "a limit", "more than is counted", "what is optional", "headings that are none of them"],
)  # fmt: skip
def test_a_count_that_its_list_does_not_name_is_not_asked_for(text: str) -> None:
    assert not _asked(text)


def test_the_headings_below_a_count_are_its_things() -> None:
    text = (
        "## Draught\n\nThere are two kinds of kilns.\n\n### Updraught kilns\n\nThe smoke rises.\n\n"
        "### Downdraught kilns\n\nThe smoke falls.\n\n## Fuel\n\nWood is dry."
    )
    assert _asked(text) == {"What are the two kinds of kilns?": "Updraught kilns and downdraught kilns"}
