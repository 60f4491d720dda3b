"""Short forms are told in full where they come first; what points at things never told is not told."""

import pytest

from audiolesson.draft.announced import announces
from audiolesson.draft.blocks import gather
from audiolesson.draft.comparing import adds
from audiolesson.draft.draft import draft
from audiolesson.draft.elsewhere import points_elsewhere
from audiolesson.draft.interposed import interposed
from audiolesson.draft.model import Candidate
from audiolesson.draft.named_before import names_somebody
from audiolesson.draft.short_forms import in_full, told_in_full, unheard
from audiolesson.draft.titles import title_of
from audiolesson.lesson.model import Mark, Text
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms


def _told(*texts: str) -> list[Candidate]:
    return [Candidate(Text(text), 0, 0, order) for order, text in enumerate(texts)]


def _said(source: str) -> str:
    lesson = parse_lesson(source, "a.md", "a", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
    items = (item for segment in made.script.segments for item in segment.items)
    return " ".join(item.text for item in items if isinstance(item, Paragraph))


def _refused(source: str) -> dict[str, str]:
    return {item.text: item.why for item in gather(parse_lesson(source, "a.md", "a", ".md")).refused}


def test_a_short_form_is_told_in_full_at_its_first_place_only() -> None:
    full = in_full("It depends on the kiln firing rate (KFR). Pulse-width drying (PWD) is slow.")
    made = told_in_full(_told("KFR matters.", "A KFR of two is low.", "An PWD oven is old."), [0, 1, 2], [], full)
    assert [one.text.text for one in made] == [
        "Kiln firing rate (KFR) matters.",
        "A KFR of two is low.",
        "A pulse-width drying (PWD) oven is old.",
    ]


def test_what_may_fall_out_makes_no_short_form_known() -> None:
    made = told_in_full(_told("KFR falls.", "KFR rises."), [1], [0], {"KFR": "kiln firing rate"})
    assert made[1].text.text == "Kiln firing rate (KFR) rises."


def test_a_short_form_in_code_stays_as_it_is() -> None:
    text = Text("Set KFR to two.", (Mark(4, 7, "code"),))
    made = told_in_full([Candidate(text, 0, 0, 0)], [0], [], {"KFR": "kiln firing rate"})
    assert made[0].text == text


def test_a_bracket_whose_letters_are_others_gives_nothing_in_full() -> None:
    assert in_full("The kiln of the village (KFR) is old, and so is the wheel (see BBB).") == {}


def test_a_short_form_that_nothing_explains_is_not_told_where_it_is_rare() -> None:
    source = "# Clay\n\nThe potter dries the clay in the QXZ of the oven. Clay holds water for days.\n"
    assert "short form" in _refused(source)["The potter dries the clay in the QXZ of the oven."]
    assert unheard("The QXZ is old. A QXZ is dear. The oven has a QXZ.", []) == frozenset()
    assert unheard("The oven has a QXZ.", ["QXZ ovens"]) == frozenset()
    assert unheard("NASA builds ovens.", []) == frozenset()


@pytest.mark.parametrize(
    "said",
    [
        "Clay and the Making of Pots shows us that a kiln can crack.",
        "First, as we’ve already noted, not all clay is red.",
        "In the Farm example, the columns are related.",
        "You might have noticed that a kiln needs no door.",
        "The disease is measles, which we introduced earlier.",
    ],
)
def test_what_points_at_another_part_of_the_course_is_known(said: str) -> None:
    assert points_elsewhere(said)


@pytest.mark.parametrize(
    "said",
    [
        "The Great Fire of London shows how fast a fire spreads.",
        "Clay is dried in the sun, as noted potters did.",
        "For example, a kiln can crack.",
        "An example of the rule is the kiln.",
    ],
)
def test_what_only_sounds_alike_does_not_point_elsewhere(said: str) -> None:
    assert not points_elsewhere(said)


def test_a_listener_is_not_made_to_wait_for_what_does_not_come() -> None:
    assert announces("The body contains two types of soft tissues.") == 2
    assert announces("Fields outlines some important areas of research and practice in the field of clay.")
    assert announces("There's a second issue, though.")
    assert not announces("The body contains two types of tissues: soft and hard ones.")


def test_other_things_than_untold_ones_need_the_sentence_before() -> None:
    assert adds("The kiln has lots of other doors.")
    assert not adds("The kiln has many other doors than the one in front.")


def test_a_clause_behind_two_nouns_is_no_sentence_of_the_first() -> None:
    assert interposed(Text("Inflammation of the lid, the upper part of the eye, is called lidness.")) == ()
    assert len(interposed(Text("The liver, the largest gland of the body, makes bile."))) == 2


def test_her_needs_more_than_a_number_before_it() -> None:
    assert not names_somebody("Each of ")
    assert names_somebody("Every potter who sells ")


def test_what_follows_a_line_that_was_cut_off_does_not_join_the_one_before_it() -> None:
    source = "# Pots\n\nA kiln is a hot oven. To begin, we take a new pot:\n\n![a pot](a.png)\n\nThis opens the door.\n"
    assert _refused(source)["This opens the door."] == "leans on a sentence before it"


def test_a_title_ends_with_a_noun_and_a_cut_heading_is_no_title() -> None:
    assert title_of("The clay triad and other key concepts", "") == "The clay triad"
    assert title_of("Models expect a batch of inputs at the same time", "") != "Models"


def test_a_short_episode_claims_no_knowledge_and_its_note_says_what_the_page_is() -> None:
    for name in ("Clay", "Glaze", "Kilns", "Shards", "Wheels", "Bricks"):
        source = (
            f"# {name}\n\n{name} come from the old river. {name} dry in the sun for days. {name} crack in the frost.\n"
        )
        lesson = parse_lesson(source, f"{name}.md", name.lower(), ".md")
        made = draft(lesson, pace=pace("espeak"), target=Ms(210_000), date="2026-11-24T06:00:00Z")
        assert "you have something to say" not in _said(source)
        assert "no lesson to hear" in made.notes[-1].why
