"""What a term means and what a thing is called is asked wherever a plain sentence of any lesson says it."""

import pytest
from kilns import asked


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("A **sagger** is nothing more than a box that shields pots from ash.", "What is a sagger?",
         "A box that shields pots from ash"),
        ("Before you fire: *candling* means warming a kiln with a small flame overnight.", "What does candling mean?",
         "Warming a kiln with a small flame overnight"),
        ("Many shelves are coated in alumina, a white powder laid down by the potter. Buy alumina.",
         "What is alumina?", "A white powder laid down by the potter"),
        ("Potters harden pots by bisquing, which means firing raw clay once at a low heat.", "What is bisquing?",
         "Firing raw clay once at a low heat"),
        ("The small stand under a pot is the *stilt*.", "What is the small stand under a pot called?", "Stilt"),
        ("What is left of a pot once its glaze has run off is called its *biscuit*.",
         "What is the name for what is left of a pot once its glaze has run off?", "Biscuit"),
        ("Glazes that run down a wall when hot are *fluid*.",
         "What are glazes that run down a wall when hot called?", "Fluid"),
        ("Where ash meets a wet shoulder, the glaze, being softer, runs down; this is *natural glazing*.",
         "Where ash meets a wet shoulder, the glaze, being softer, runs down. What is this called?", "Natural glazing"),
        ("When a fire is hot and wet, salt sometimes coats clay in place of glaze, a quick change known as salting.",
         "When a fire is hot and wet, salt sometimes coats clay in place of glaze. What is this change called?",
         "Salting"),
        ("Within a kiln are stacks of round shelves, the *bats*.",
         "Within a kiln are stacks of round shelves. What are these shelves called?", "The bats"),
        ("We call a glaze *stable* if it keeps its color in every fire.", "When is a glaze called stable?",
         "If it keeps its color in every fire"),
        ("Every day the carters found a potstall: a walled shed of stone built around a kiln, where pots were sold.",
         "What is a potstall?", "A walled shed of stone built around a kiln"),
        ("They call such a piece a *sherdlet*: any small shape, usually a rim, that a buyer of pots can sort and name.",
         "What is a sherdlet?", "Any small shape that a buyer of pots can sort and name"),
        ("The old pot is therefore a *wasterling*, that is, a pot that has cracked but looks the same to a buyer.",
         "What is a wasterling?", "A pot that has cracked but looks the same to a buyer"),
        ("Until May 1890 the US mint taxed each load of white clay on purpose, a policy called the Fire Toll.",
         "Until May 1890 the US mint taxed each load of white clay on purpose. What is this policy called?",
         "The Fire Toll"),
        ("To fire anything, a potter must know the exact heat of the kiln, information known as the firemark.",
         "To fire anything, a potter must know the exact heat of the kiln. What is this information called?",
         "The firemark"),
        ("This method of firing pots with salt is called brining.",
         "What is the method of firing pots with salt called?", "Brining"),
        ("Kilnsoft calls its ovens *hearths*.", "What does Kilnsoft call its ovens?", "Hearths"),
    ],
    ids=["is", "means", "beside", "which means", "is the", "left of", "are", "this", "change", "the", "if", "colon",
         "any", "that is", "policy", "information",
         "this method", "calls"],
)  # fmt: skip
def test_a_definition_or_a_name_is_asked_wherever_it_stands(text: str, question: str, answer: str) -> None:
    assert asked(text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "The word to underline is *clay*.",
        "A *glaze* is well built for the job.",
        "Each of it melts slowly and runs down. This is called *sagging*.",
        "If someone opens a hot kiln early, the wet pots crack along the rims.",
        "We fill a bowl, a cup of ash or a jar of sand.",
        "A *kiln* is the most loved of the five.",
        "The *flux* is a box from your last lesson.",
        "Norse and Scottish potters have their own rules. This is general information, not advice about your own kiln."
        " General information is cheap.",
    ],
    ids=["word", "how it is", "leans", "condition", "row", "rank", "reader", "not"],
)
def test_what_says_nothing_of_a_term_by_itself_is_not_asked(text: str) -> None:
    assert asked(text) == {}


def test_a_term_of_many_meanings_is_asked_in_what_the_title_says_the_lesson_is_of() -> None:
    text = "A **layer** is a sheet of clay that dries by itself. Slab building is old. Slab building needs a table. "
    found = asked(text + "Slab building is slow. Slab building is fun.", title="Introduction to slab building")
    assert found["In slab building, what is a layer?"] == "A sheet of clay that dries by itself"
