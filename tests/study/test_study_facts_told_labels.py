"""A label is asked for what its text tells: what it does, when it occurs, what happens in it."""

import pytest
from parsed_facts import ground_of

from audiolesson.study.facts.headed.told_labels import told_of_labels

_BESIDE = "- **Bisque**: A pot that has been fired once\n"


def _told(text: str, careful: bool = True) -> dict[str, str]:
    ground = ground_of(f"## Parts\n\n{text}\n{_BESIDE}", "Kilns and glazes")
    return {fact.question: fact.answer for fact in told_of_labels(ground, careful)}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("- **Draft gauge**: Measures the pull of the flue", "What does the draft gauge measure?",
         "The pull of the flue"),
        ("- **Inner Electrode**: Measures the pull of the flue", "What does the Inner Electrode measure?",
         "The pull of the flue"),
        ("- **Baker Street**: Measures the pull of the flue", "What does Baker Street measure?",
         "The pull of the flue"),
        ("- **Rendering**: Browser draws the shape of the pot", "What happens in rendering?",
         "The browser draws the shape of the pot"),
        ("- **Damper rod**: Opens the flue at the back of a kiln and stops the draft at night",
         "What does the damper rod do?", "Opens the flue at the back of a kiln"),
        ("- **Crazing**: Occurs when a glaze shrinks more than the clay", "When does crazing occur?",
         "When a glaze shrinks more than the clay"),
        ("- **Crazing**: Crazing occurs when a glaze shrinks more than the clay", "When does crazing occur?",
         "When a glaze shrinks more than the clay"),
        ("- **Bloating**: Gas bubbles swell the wall of a pot", "What happens in bloating?",
         "Gas bubbles swell the wall of a pot"),
    ],
)  # fmt: skip
def test_a_label_is_asked_for_what_its_text_tells(text: str, question: str, answer: str) -> None:
    assert _told(text) == {question: answer}


@pytest.mark.parametrize(
    "text",
    [
        "- **Draft gauge**: Includes a dial and a hand",
        "- **Draft gauge**: It shows the pull of the flue",
        "- **Wedging**: The clay should rest overnight on a slab",
        "- **Meaning**: Clay shrinks in the fire",
        "- **Sample sheet**: Samples the glaze of each pot",
    ],
)
def test_remarks_advice_and_headings_of_a_text_are_not_asked_for(text: str) -> None:
    assert _told(text) == {}


def test_on_a_page_of_settings_nobody_is_asked_what_each_does() -> None:
    assert _told("- **Draft gauge**: Measures the pull of the flue", careful=False) == {}
