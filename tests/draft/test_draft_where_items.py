"""What says where, when or how a thing is, or names a doing, is a sentence with "is" behind the name of the thing."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.under_heading import leans_over
from audiolesson.lesson.read import parse_lesson

ABOVE = "# Stars\n\nThe main sequence is a band of stars. Olfaction is a sense.\n\n## The band\n\n"


def told(lines: str) -> list[str]:
    found = gather(parse_lesson(f"{ABOVE}{lines}\n", "a.md", "a", ".md"), "en", 0)
    return [one.text.text for one in found.candidates][2:]


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("**Main Sequence**: Where stars spend their lives.", "The main sequence is where stars spend their lives."),
        ("**Refraction**: How light bends when it meets ice.", "Refraction is how light bends when it meets ice."),
        ("**Halos**: When ice in the air bends the light.", "Halos are when ice in the air bends the light."),
    ],
)
def test_an_item_that_says_where_or_how_is_a_sentence(item: str, said: str) -> None:
    assert told(f"- {item}\n- **Corona**: The ring of gas around the sun.")[0] == said


def test_a_question_behind_a_label_is_none() -> None:
    assert not any(" is how " in said for said in told("- **Light**: How does it bend?\n- **Ice**: How does it melt?"))


def test_a_doing_under_the_name_of_a_deed_is_what_the_deed_is() -> None:
    said = told("### Nasal olfaction\n\nPerceiving scents introduced via the nostrils.")
    assert said == ["Nasal olfaction is perceiving scents introduced via the nostrils."]
    assert told("### Tasting\n\nTasting salt wakes the tongue.") == ["Tasting salt wakes the tongue."]
    assert told("### Defence\n\nBuilding the wall took ten years.") == ["Building the wall took ten years."]
    assert told("### Erosion\n\nClearing forests left the soil bare.") == ["Clearing forests left the soil bare."]


def test_a_heading_that_somebody_says_is_told_before_its_answer() -> None:
    lines = '## "But my kiln needs coal"\n\nIt needed coal when it was built. Wood burns as hot in it today.'
    assert told(lines)[:2] == ["“But my kiln needs coal.”", "It needed coal when it was built."]
    denied = '## "Bats drink the blood of men"\n\nThat is a myth of the valley. Bats eat flies at night.'
    assert not any("drink" in one for one in told(denied))
    plain = '## "But my kiln needs coal"\n\nMost kilns burn wood today.'
    assert told(plain) == ["Most kilns burn wood today."]


def test_a_heading_that_names_two_is_asked_where_its_paragraph_speaks_of_the_two() -> None:
    said = told("## Bog or fen?\n\nThe two words are used loosely in conversation. A bog lives on rain.")
    assert said[:2] == ["Bog or fen?", "The two words are used loosely in conversation."]
    assert told("## Bog or fen?\n\nA bog lives on rain. A fen does not.")[0] == "A bog lives on rain."


def test_a_cleft_sentence_under_a_heading_leans_on_nothing() -> None:
    assert not leans_over("What changed after 750 was demand.")
    assert leans_over("What about the others?")


def test_a_quotation_at_the_end_keeps_its_one_stop() -> None:
    items = (
        '- **Kiln state:** Tells the state of a kiln, such as "cold," or "fired."\n- **Kiln place:** Tells its place.'
    )
    said = told(f"## States\n\n{items}")
    assert any(one.endswith('"fired."') for one in said)
    assert not any(one.endswith('".') for one in said)
