"""A label is told as speech: dropped where it is a heading or says what its sentence says, else a row goes on."""

import pytest

from audiolesson.draft.choosing.announced import announces
from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.given_articles import needs_article
from audiolesson.draft.sentences.told_kinds import are_forms
from audiolesson.draft.sentences.unlabelled import without_label
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

WHOLE = "Offers are made. Potters use clay. The distance matters. Anna fires pots."


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Clay choice: Strong clay gives better pots than soft clay.", "Strong clay gives better pots than soft clay."),
        (
            "Making Sure Pots Are Dry: The Fire: Pots must dry before the fire burns.",
            "Pots must dry before the fire burns.",
        ),
        ("Offer: One person suggests a deal.", "Offer: one person suggests a deal."),
        ("Patience: Don't open the kiln too soon.", "Patience: don't open the kiln too soon."),
        ("Firing distance: The distance between two kilns.", "Firing distance is the distance between two kilns."),
        (
            "Firing distance: The distance that is kept between two kilns that burn.",
            "Firing distance is the distance that is kept between two kilns that burn.",
        ),
        ("Never do any of these things: Open the door.", "Never do any of these things: Open the door."),
        ("If the kiln is still hot: Open the door slowly.", "If the kiln is still hot: Open the door slowly."),
        (
            "Common misconception among new potters: Glazes get harder with each day.",
            "Common misconception among new potters: Glazes get harder with each day.",
        ),
        ("During the winter months: The river freezes over.", "During the winter months: The river freezes over."),
        ("Kinetic energies: The energies of motion.", "Kinetic energies are the energies of motion."),
        ("Conclusion: Potters are glad of dry clay.", "Potters are glad of dry clay."),
        ("Overview: The guild is the oldest one in the town.", "The guild is the oldest one in the town."),
        ("Step 2: Mix the clay with water.", "Step 2: Mix the clay with water."),
        ("Potters: a guild.", "Potters: a guild."),
    ],
)
def test_a_label_is_told_as_speech(noted: str, told: str) -> None:
    assert without_label(Text(noted), WHOLE, Trees()).text == told


def noted(*items: str) -> list[str]:
    text = "# Notes on clay\n\n## Clay\n\n" + "".join(f"- {item}\n" for item in items)
    found = gather(parse_lesson(text, "a.md", "a", ".md"), "en", 3)
    return [one.text.text for one in found.candidates]


def test_a_noun_of_notes_is_no_order_and_a_verb_without_its_subject_no_sentence() -> None:
    told = noted(
        "Heat Capacity",
        "Measure of the energy in a kiln",
        "Has hot and cold areas",
        "Clay shrinks when it dries in the sun",
    )
    assert "Mix the grey glaze with cold water." in noted(
        "Mix the grey glaze with cold water", "Fire the kiln to red heat"
    )
    assert not {"Heat Capacity.", "Measure of the energy in a kiln.", "Has hot and cold areas."} & set(told)


def test_forms_of_one_word_are_no_kinds_of_it() -> None:
    assert are_forms([Text("poeta"), Text("poetae")])
    for names in (
        ("jars", "bowls", "mugs"),
        ("transcription", "translation"),
        ("protons", "proteins"),
        ("Austria", "Chile"),
    ):
        assert not are_forms([Text(name) for name in names])
    told = noted("poet: poeta, poetae", "sailor: nauta, nautae", "gift: donum, doni")
    assert not any("includes" in said or "come" in said for said in told)


@pytest.mark.parametrize(
    "said",
    [
        "There is one exception that you should know about.",
        "There's one problem left.",
        "There is a neater way.",
        "There was still one triumph to come.",
    ],
)
def test_what_only_announces_is_told_with_what_it_announces(said: str) -> None:
    assert announces(said)


@pytest.mark.parametrize(
    ("said", "waits"),
    [
        ("In Germany, Anna Mohr took a different view.", True),
        ("Two potters drew the obvious conclusion around 1970.", True),
        ("Venous blood takes the opposite path.", False),
        ("The question has an easy answer, which is 42.", False),
        ("But the question has a serious answer.", True),
        ("The river takes a different course in spring, and mills stand still.", False),
    ],
)
def test_a_teaser_is_told_with_what_it_teases(said: str, waits: bool) -> None:
    assert awaits(said) is waits


def test_what_is_counted_has_an_article_though_notes_leave_it_out() -> None:
    assert needs_article("bishop")
    assert needs_article("nervous system")
    assert not needs_article("clay")
    assert not needs_article("system")


def test_a_strong_label_that_says_what_kind_of_remark_a_paragraph_is_is_not_told() -> None:
    lesson = parse_lesson(
        "# Guilds\n\n**Overview:**  \nThe guild of potters is the oldest one in the town.\n", "n.md", "n", ".md"
    )
    assert [one.text.text for one in gather(lesson, "en").candidates] == [
        "The guild of potters is the oldest one in the town."
    ]
