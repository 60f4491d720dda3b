"""What was refused though nothing is wrong with it, beside what looks like it and stays refused."""

import pytest

from audiolesson.draft.last_resort import tell_at_least_something
from audiolesson.draft.refusing.advice import is_advice
from audiolesson.draft.refusing.asked import asks_on
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.reasons import AT_THE_PAGE
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.held import is_tilted
from audiolesson.draft.sentences.short_forms import in_full, unheard
from audiolesson.draft.sentences.states import state_means
from audiolesson.draft.shortening.shorten import shorter
from audiolesson.draft.titling.sections import role
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

HEAD = "# Clay\n\nClay is soft earth that hardens in fire. A kiln fires the clay.\n\n"


def told(body: str, freedom: int = 0) -> str:
    found = gather(parse_lesson(HEAD + body, "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
    return " ".join(candidate.text.text for candidate in found.candidates[2:])


@pytest.mark.parametrize(
    "sentence",
    [
        "The lime is washed down from above.",
        "A kiln seen from below looks like a tower.",
        "Glazes on the left side of the kiln melt first and those on the right side last.",
        "The potter wrote his last book about salt.",
        "The formula, published by a chemist in 1840, is short.",
        "Cut a pot in half and you will see rings in its wall.",
        "Walk up to the kiln at night, and you can see the salt burn.",
    ],
)
def test_what_is_seen_in_the_world_does_not_point_at_the_page(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Take the formula from above for the heat of the kiln.",
        "The box on the right shows the kiln.",
        "The last book tells of the salt.",
        "Look at the kiln and in the list you will see its parts.",
        "The formula counts grains.",
    ],
)
def test_what_only_a_reader_sees_stays_refused(sentence: str) -> None:
    assert why_not(Text(sentence), lenient=True) == AT_THE_PAGE


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("A crack is no fault, however long it is.", False),
        ("Clay keeps its form, however.", True),
        ("It takes between 20 and 1,000 hours to dry a brick.", False),
        ("It takes them to the kiln.", True),
        ("The potter burned a bowl this morning.", False),
        ("The potter burned this bowl.", True),
        ("Pots lose water in the shade; this is drying.", False),
        ("Pots lose water in the shade; this shade is cool.", True),
        ("The glaze shows where the flame is.", False),
        ("Nobody knew that the pots were.", True),
        ("Ada Field wrote her last book on them in Kilnford.", True),
    ],
)
def test_a_sentence_that_holds_what_it_means_does_not_lean(sentence: str, leans: bool) -> None:
    assert leans_back(sentence) is leans


@pytest.mark.parametrize(
    ("question", "leans"),
    [
        ("What happens to a pot once it is dry?", False),
        ("What happens once it is dry?", True),
        ("But what happens to a pot?", True),
    ],
)
def test_a_question_that_names_its_thing_does_not_lean(question: str, leans: bool) -> None:
    assert asks_on(question) is leans


@pytest.mark.parametrize(
    ("order", "advice"),
    [
        ("If the wall cracks, dry it longer.", True),
        ("If the lamp blinks, turn it off.", False),
        ("Wet the clay and it bends like leather.", True),
        ("Delete the file and the server stops.", False),
    ],
)
def test_an_order_that_tells_what_comes_of_it_is_a_statement(order: str, advice: bool) -> None:
    assert is_advice(order) is advice


def test_a_short_form_that_stands_for_two_things_is_given_in_full_nowhere() -> None:
    text = "Slow kiln drying (SKD) is old. Salt kiln drying (SKD) is new."
    assert in_full(text) == {}
    assert in_full("Slow kiln drying (SKD) is old. Slow Kiln Drying (SKD) is dear.") == {"SKD": "slow kiln drying"}


def test_a_short_form_behind_or_is_given_in_full() -> None:
    text = "The cure is slow kiln drying, or SKD. Glazes known as LTGs melt early."
    assert in_full(text) == {"SKD": "slow kiln drying"}
    rest = " A potter at the coast asked for a QXV, and nobody in the town knew what that was." * 2
    assert unheard(text + rest, []) == {"QXV"}


def test_an_answer_of_a_word_is_told_with_its_question() -> None:
    body = "## Salt\n\nIs salt a glaze? Hardly. Salt turns to vapour in the fire. The vapour settles on the pots.\n"
    found = gather(parse_lesson(HEAD + body, "a.md", "a", ".md"), "en", 0)
    assert found.candidates[2].text.text == "Is salt a glaze? Hardly. Salt turns to vapour in the fire."
    assert told("## Salt\n\nPotters burn salt. The vapour settles. Is salt a glaze? Hardly.\n").endswith(
        "glaze? Hardly."
    )


def test_three_words_behind_a_told_sentence_are_told() -> None:
    body = "## Drying\n\nEach shelf holds forty bowls. Both sides need air. In the code above, shelves are rows.\n"
    assert "Each shelf holds forty bowls. Both sides need air." in told(body)
    assert "Bowls lose water." not in told("## Drying\n\nBowls lose water. See the code above for their names.\n")


def test_words_of_somebody_else_do_not_make_the_author_speak() -> None:
    said = 'You cannot write to a potter, "If I hear nothing by Friday, I\'ll take the pot as mine."'
    assert why_not(Text(said), lenient=True) == ""
    assert why_not(Text("If I hear nothing by Friday, I'll take the pot."), lenient=True) != ""


def test_a_sentence_that_stays_long_is_told_only_where_long_ones_may_be() -> None:
    long = (
        "The kiln that the potters of the upper valley built beside the river in the year of the flood still fires"
        " bowls, plates and cups for both villages today."
    )
    body = f"## Kilns\n\nA village needs a kiln. {long} Wood comes from the hills.\n"
    assert len(long.split()) == 29 and shorter(Text(long)) == (Text(long),)
    lesson = parse_lesson(HEAD + body, "a.md", "a", ".md")
    assert all(one.text.text != long for freedom in (0, 1, 2, 3) for one in gather(lesson, "en", freedom).candidates)
    assert [one.tier for one in gather(lesson, "en", 3, long=True).candidates if one.text.text == long] == [3]


def test_a_paragraph_goes_on_without_what_only_says_what_comes() -> None:
    body = "## Heat\n\nLet us return to the kiln. Imagine forty bowls. That makes eight on each of five shelves.\n"
    assert told(body) == "Imagine forty bowls. That makes eight on each of five shelves."


def test_an_example_that_a_label_calls_so_is_told_as_one() -> None:
    body = "## Sharing\n\nPotters share their kilns. A famous example: two potters own one kiln. They fire by turns.\n"
    assert told(body) == "Potters share their kilns. For example, two potters own one kiln. They fire by turns."


def test_what_happens_when_is_told_and_when_to_is_not() -> None:
    assert not is_tilted("What happens when a kiln cools")
    assert is_tilted("When to open the kiln")
    body = (
        "## What happens when a kiln cools\n\n1. The fire goes out. The walls still glow.\n"
        "2. The glaze grows stiff.\n3. Finally, the potter opens the door.\n"
    )
    assert told(body) == (
        "The fire goes out. The walls still glow. The glaze grows stiff. Finally, the potter opens the door."
    )


def test_only_a_heading_of_these_words_alone_sums_up() -> None:
    assert role("In brief", 2) == "summary"
    assert role("The kiln in brief", 2) == "told"


@pytest.mark.parametrize(
    ("term", "text", "said"),
    [
        ("Fired", "still takes water, but will not melt", "Fired means that it still takes water, but will not melt."),
        (
            "Banked",
            "covered with ash so that the fire sleeps",
            "Banked means covered with ash so that the fire sleeps.",
        ),
        ("End of the season", "no more firings of any kind", "End of the season means no more firings of any kind."),
        ("Kiln", "fires the clay in the north", None),
        ("Fired", "a pot that was in the kiln", None),
        ("Fired", "plates and cups from the north", None),
    ],
)
def test_a_state_is_told_with_what_is_so_in_it(term: str, text: str, said: str | None) -> None:
    made = state_means(Text(term), Text(text))
    assert (made.text if made else None) == said


def test_a_series_of_deeds_is_cut_into_whole_sentences() -> None:
    said = (
        "It was dug in the north by the first spring, reached Kilnford in the same year, and did not come to the"
        " coast until ten years had gone by there."
    )
    assert [part.text for part in shorter(Text(said))] == [
        "It was dug in the north by the first spring and reached Kilnford in the same year.",
        "It did not come to the coast until ten years had gone by there.",
    ]


def test_what_is_told_after_all_is_not_refused_as_well() -> None:
    lesson = parse_lesson("# Pots\n\nThey bring them to the old kiln.\n", "a.md", "a", ".md")
    found = gather(lesson, "en", 0)
    assert [one.why for one in found.refused] == ["leans on a sentence before it"]
    tell_at_least_something(lesson, found)
    assert [one.text.text for one in found.candidates] == ["They bring them to the old kiln."]
    assert not found.refused
