"""Facts of why, when and how a thing is so, of what follows in a case, and of rules; also the sentences they are in."""

import kilns
import pytest

_AROUND = (
    "Potters worked by rivers for a long time. The rivers gave them water and carried their pots to market. "
    "A good kiln stood on dry ground. Wood came from the hills."
)


def asked(text: str, title: str = "Working with clay") -> dict[str, str]:
    return kilns.asked(f"{_AROUND * 9}\n\n## Clay and fire\n\n{text}", title)


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        pytest.param(
            "Raw glaze clings to a biscuit pot, as the dry clay drinks its water.",
            "Why does raw glaze cling to a biscuit pot?",
            "Because the dry clay drinks its water",
            id="as",
        ),
        pytest.param(
            "A lid sits loosely on a jar until its rim has shrunk.",
            "How long does a lid sit loosely on a jar?",
            "Until its rim has shrunk",
            id="until",
        ),
        pytest.param(
            "We say that a body is vitreous when it no longer takes up water.",
            "When is a body called vitreous?",
            "When it no longer takes up water",
            id="we say",
        ),
        pytest.param(
            "If two glazes meet on a rim, the softer glaze runs under the harder one.",
            "What happens to the softer glaze if two glazes meet on a rim?",
            "The softer glaze runs under the harder one",
            id="case",
        ),
    ],
)
def test_what_a_clause_adds_is_asked_for(said: str, question: str, answer: str) -> None:
    assert asked(f"{said} It is an old rule.").get(question) == answer


@pytest.mark.parametrize(
    "said",
    [
        "Click the picture when the kiln is ready.",
        "A gauge tells you if the kiln is hot.",
        "When that much wood is wet, the fire goes out quickly.",
        "A kiln is hard to build because bricks are heavy.",
        "If Ana refuses, they sell the pots to Ben.",
    ],
    ids=["by hand", "whether", "that much", "judged", "they"],
)
def test_steps_at_a_machine_judgements_and_what_leans_are_not_asked(said: str) -> None:
    assert not [one for one in asked(f"{said} It is old.") if one.startswith(("Why", "When", "What happens"))]


def test_a_note_set_in_is_asked_for_and_a_quotation_is_not() -> None:
    note = "> 📝 A slab bends when its middle is wetter than its edge."
    assert "When does a slab bend?" in asked(f"{note}\n\nPotters know it.")
    assert not asked(f"Compare the two:\n\n{note}\n\nPotters know it.").get("When does a slab bend?")
