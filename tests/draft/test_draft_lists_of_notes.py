"""Lists of notes, noun phrases and labels, are told as sentences with a subject and a verb, or not at all."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson

PAGE = "# Peat bogs\n\nA peat bog is wet ground full of moss. The bog holds water like a sponge. Moss needs light.\n\n"


def told(body: str) -> list[str]:
    found = gather(parse_lesson(PAGE + body, "a.md", "a", ".md"), "en", 3, long=1, notes=True)
    return [candidate.text.text for candidate in found.candidates][3:]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "## Long-term Effects of Drains\n\n- Reduced moss growth\n- Altered N balance\n- Fewer birds and insects\n",
            "Long-term effects of drains include reduced moss growth, altered N balance, and fewer birds and insects.",
        ),
        (
            "## Nutrient Imbalances\n\n- Reduced uptake of iron (Fe)\n- Delayed or stunted growth\n",
            "Nutrient imbalances include reduced uptake of iron and delayed or stunted growth.",
        ),
        (
            "## Frost-Prone Areas\n\n- Hollows with cold air\n- Slopes with naturally thin soils\n",
            "Frost-prone areas include hollows with cold air and slopes with naturally thin soils.",
        ),
        (
            "## Sources of Water\n\n- Melted snow\n- Lack of drains\n- Rain\n",
            "Sources of water include melted snow, lack of drains and rain.",
        ),
        (
            "## Advantages of Moss\n\n- Low cost of care\n- No seeds\n- Clean smell\n- Works in the shade\n",
            "Advantages of moss include low cost of care, no seeds and clean smell.",
        ),
    ],
)
def test_things_are_told_behind_the_heading_that_says_what_they_are(body: str, expected: str) -> None:
    assert told(body) == [expected]


def test_what_a_heading_is_of_is_said_with_it() -> None:
    body = "## Root rot\n\n### Symptoms\n\n- Yellow leaves\n- Soft stems\n\n"
    body += "### Impacts\n\n- Lost seedlings\n- Poor crops\n"
    assert told(body) == [
        "The symptoms of root rot include yellow leaves and soft stems.",
        "The impacts of root rot include lost seedlings and poor crops.",
    ]
    body = "## Effects of frost on young moss\n\n### Lasting Effects\n\n- Damaged tips\n- Reduced spread\n"
    assert told(body) == ["The lasting effects of frost on young moss include damaged tips and reduced spread."]


def test_what_may_be_of_another_heading_is_not_said_to_be_of_the_one_above() -> None:
    body = "## Weirs\n\nA weir raises the water.\n\n## Strengths\n\n- Fast results\n- Low cost\n"
    assert told(body)[1:] == ["The strengths include fast results and low cost."]


def test_a_list_too_long_for_one_sentence_is_told_in_two() -> None:
    body = (
        "## Economic Impacts\n\n- Reduced income of small farms near the bog\n- Increased cost of water in the "
        "nearest town\n- Lost jobs of cutters and carters\n- Higher price of peat for gardens\n"
    )
    sentences = told(body)
    assert sentences == [
        "The economic impacts of peat bogs include reduced income of small farms near the bog and increased cost of"
        " water in the nearest town.",
        "They also include lost jobs of cutters and carters, and higher price of peat for gardens.",
    ]
    assert max(len(one.split()) for one in sentences) <= 25


def test_deeds_and_qualities_are_no_things_of_a_kind() -> None:
    assert told("## Key Functions\n\n- Storage of water\n- Filtering of the rain\n- Cooler air\n") == [
        "Key functions include storage of water, filtering of the rain and cooler air."
    ]
    for body in (
        "## Reforms\n\n- Banned lead pipes\n- Introduced fines for cutters\n- Built new drain works\n",
        "## Key Functions\n\n- Stores water\n- Filters the rain\n- Cools the air\n",
        "## Osmotic Effects\n\n- Quite low\n- Never the same\n- When cold\n",
    ):
        assert not any(" include " in one for one in told(body))


def test_how_things_are_is_told_of_them() -> None:
    body = (
        "## Areas at Risk\n\n- Low fields: Particularly prone to floods\n- Farms near the bog\n"
        "- Moss: Sensitive to salt\n- Roads without ditches\n"
    )
    assert told(body) == [
        "Areas at risk include low fields, farms near the bog, moss, and roads without ditches.",
        "Low fields are particularly prone to floods.",
        "Moss is sensitive to salt.",
    ]


def test_labels_that_are_stages_are_told_what_befalls_them() -> None:
    body = (
        "## Growth Stage Risks\n\n- Sprouting: Late frost\n- Spreading: Stunted growth, reduced leaf area\n"
        "- Dry season: Wind and fires\n"
    )
    assert told(body) == [
        "For sprouting, the risk is late frost.",
        "For spreading, the risks are stunted growth and reduced leaf area.",
        "For the dry season, the risks are wind and fires.",
    ]
    assert not any("For " in one for one in told(body.replace("Growth Stage Risks", "Risks of the bog")))


def test_the_measures_of_a_thing_are_told_of_it() -> None:
    body = (
        "## The Solway Moss\n\n- Area: 1,200-1,400 hectares\n- Depth: Up to 5 m\n- Surface: Dark, wet\n- Moods: Two\n"
        "- Climate: Cool and damp (all year)\n- Location: North Cumbria\n"
    )
    assert told(body) == [
        "The area of the Solway Moss is 1,200-1,400 hectares.",
        "The depth is up to 5 m.",
        "The surface is dark and wet.",
        "The climate is cool and damp.",
        "The location is North Cumbria.",
    ]


def test_what_one_thing_is_and_does_is_told_with_it_as_the_subject() -> None:
    body = (
        "## Humus\n\nThe soil of a bog is rich in humus.\n\n### Humus\n\n- A dark substance made from dead plants\n"
        "- Binds water for a long time\n- Feeds the roots of the moss\n"
    )
    assert told(body)[1:] == [
        "Humus is a dark substance made from dead plants.",
        "It binds water for a long time and feeds the roots of the moss.",
    ]
    body = "## The Sluice\n\nThe sluice is a gate with two tasks.\n\n- It holds the water back,\n- lets fish pass.\n"
    assert told(body) == ["The sluice is a gate with two tasks.", "It holds the water back and lets fish pass."]
    body = "## Ions\n\n- **Salt (NaCl) build-up:**\n  - Interferes with growth\n  - Disrupts the roots\n"
    assert not any("come interferes" in one for one in told(body))


NOTES = (
    "## Age\n\n- The peat grows by one millimetre in a year.\n- Old peat holds the trunks of trees.\n\n"
    "## Ground\n\n- {}\n- Moors: Thin peat over hard rock\n"
)


@pytest.mark.parametrize(
    "item",
    [
        "Drains: Straight and very deep ditches",
        "Bogs: Particularly dark ground",
        "Banks: Mostly soft and bare edges",
    ],
)
def test_notes_without_a_verb_are_told_only_where_nothing_else_can_be(item: str) -> None:
    def noted(*, scraps: bool) -> list[str]:
        more = {"scraps": True} if scraps else {}
        lesson = parse_lesson(f"# Bogs\n\n{NOTES.format(item)}", "a.md", "a", ".md")
        found = gather(lesson, "en", 3, long=1, notes=True, **more)
        return [candidate.text.text for candidate in found.candidates]

    whole = ["The peat grows by one millimetre in a year.", "Old peat holds the trunks of trees."]
    assert noted(scraps=False) == whole
    assert any(item in one for one in noted(scraps=True))


def test_how_a_thing_of_one_kind_is_is_no_meaning_of_it() -> None:
    body = "## Types of treatment\n\n- Wet treatment: Effective at breaking down old wood\n"
    body += "- Dry treatment: A slow method of drying the peat that needs heat\n"
    assert not any("means effective" in one for one in told(body))
