"""What lessons that keep to their subject say of their terms: what they are, mean, and in which case they are so."""

import kilns
import pytest

_AROUND = "Potters worked by rivers for a long time. Wood came from the hills. A good kiln stood on dry ground. "


def asked(text: str, around: str = _AROUND * 9) -> dict[str, str]:
    return kilns.asked(f"{around}\n\n## Clay and fire\n\n{text}", "Working with clay")


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        pytest.param(
            "**Bisque** is clay that has been fired once, so it drinks glaze. It breaks easily.",
            "What is bisque?",
            "Clay that has been fired once",
            id="tail",
        ),
        pytest.param(
            "The potter sets a **draw ring**, a loop of clay that is hooked out of the kiln to judge the glaze:\n\n"
            "    ring",
            "What is a draw ring?",
            "A loop of clay that is hooked out of the kiln to judge the glaze",
            id="before a colon",
        ),
        pytest.param(
            "Opening a ball of clay means pressing a hollow into its middle. Water helps.",
            "What does opening a ball of clay mean?",
            "Pressing a hollow into its middle",
            id="what a deed means",
        ),
        pytest.param(
            "A **witness cone** tells how much heat the ware has taken up. It bends.",
            "What does a witness cone tell?",
            "How much heat the ware has taken up",
            id="what it tells",
        ),
        pytest.param(
            "A glaze is mature if it has melted to an even coat. Then the fire goes out.",
            "When is a glaze mature?",
            "If it has melted to an even coat",
            id="in which case",
        ),
        pytest.param(
            "The lowest part of a bowl is the foot; the upper edge is the lip.",
            "What is the lowest part of a bowl called?",
            "The foot",
            id="two names",
        ),
        pytest.param(
            "Pots crack from rim to foot in a kiln that cools fast. Potters call this dunting.",
            "Pots crack from rim to foot in a kiln that cools fast. What is this called?",
            "Dunting",
            id="what people call it",
        ),
    ],
)
def test_what_a_sentence_says_of_a_term_is_asked_for(said: str, question: str, answer: str) -> None:
    assert asked(said).get(question) == answer


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("**Bisque** is ideal for thick glazes. It breaks easily.", id="how it is"),
        pytest.param("**Bisque** is rarely the work of a single day. It breaks easily.", id="how often"),
        pytest.param("**Bisque** is the mirror image: it shows all. It breaks easily.", id="of what"),
        pytest.param("A glaze is best if it is thick. Then the fire goes out.", id="judged"),
    ],
)
def test_what_tells_no_kind_or_leans_is_not_asked(said: str) -> None:
    assert not asked(said)


_FORMULAS = (
    "Shrinkage: see below. Take s = 3 / 4. Then p = 2 s + 1. Why so? Wet clay shrinks. Let r = s / 2. Dry: r = 1. "
    "So 2 r = s. And 4 / 3 = 1.33. "
)


def test_formulas_and_labels_do_not_count_against_a_lesson() -> None:
    found = asked("Opening a ball of clay means pressing a hollow into its middle. Water helps.", _FORMULAS * 9)
    assert "What does opening a ball of clay mean?" in found


def test_a_long_lesson_that_keeps_to_its_subject_is_looked_at() -> None:
    found = asked("Opening a ball of clay means pressing a hollow into its middle. Water helps.", _AROUND * 110)
    assert "What does opening a ball of clay mean?" in found


_PAGE = ["Click on the link in this chapter. ", "In this course we run the script. "]
_OPENING = "Opening a ball of clay means pressing a hollow into its middle."


@pytest.mark.parametrize("page", _PAGE)
@pytest.mark.parametrize("end", ["Water helps.", "Then click on Save.", "We do so in this course. You will see it."])
def test_a_lesson_that_speaks_of_its_page_is_asked_for_a_paragraph_that_only_tells(page: str, end: str) -> None:
    found = asked(f"{_OPENING} {end}", (_FORMULAS + page * 3) * 9)
    assert bool(found) == (end != "We do so in this course. You will see it.")


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Opening a ball of clay means [pressing](https://clay.org) a hollow into its middle.", id="link"),
        pytest.param("Opening a ball of clay means pressing your thumb into its middle.", id="to somebody"),
        pytest.param("Opening a ball of clay means setting `open_ball()` to one.", id="the page's program"),
        pytest.param("Opening a ball of clay means pressing a hollow into the example.", id="the page"),
    ],
)
def test_a_sentence_of_such_a_lesson_that_leaves_its_subject_is_not(said: str) -> None:
    assert not asked(f"{said} Water helps.", (_FORMULAS + _PAGE[0] * 3) * 9)
