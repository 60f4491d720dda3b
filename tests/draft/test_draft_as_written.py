"""A careful author's sentence is told as it was written where a piece of it cannot be told, and parted in clauses."""

import pytest

from audiolesson.draft.model import Refused
from audiolesson.draft.sentences.as_it_stands import in_its_place
from audiolesson.draft.sentences.as_written import as_written, in_parts
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.whole_paragraphs import whole_paragraphs
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

PLAIN = (
    "A kiln is a furnace that hardens clay. Potters stack their pots on shelves of burnt clay. "
    "The fire is lit in the evening and fed until the morning. Ash settles on every shelf and melts into a thin glass."
)
EASY = 40


def told_in(body: str, *, picture: bool = False) -> list[str]:
    shown = "![A kiln in the snow](kiln.png)\n\n" if picture else ""
    text = f"# Kilns\n\n{PLAIN}\n\n{shown}## Firing\n\n{body}\n\n{PLAIN}\n"
    lesson = parse_lesson(text, "a.md", "a", ".md")
    found = whole_paragraphs(in_its_place(lesson, gather(lesson, "en")), None)
    mine = [one for one in found.candidates if one.section == 1 and one.text.text not in PLAIN]
    return [one.text.text for one in mine if one.block in found.wholes]


def parts_of(said: str) -> list[str]:
    return [one.text for one in in_parts(Text(said), EASY)]


def test_the_pieces_of_a_paragraph_are_put_to_the_sentences_they_were_made_of() -> None:
    paragraph = Text("The door is small, though it lets in air. Nobody opens it twice. Smoke finds its way out.")
    said = ["The door is small.", "However, it lets in air.", "Smoke finds its way out."]
    pieces = [Refused(0, one, "leans on a sentence before it") for one in said]
    found = [(own.text if own else "", [one.text for one in some]) for own, some in as_written(paragraph, pieces)]
    assert found == [
        ("The door is small, though it lets in air.", said[:2]),
        ("Smoke finds its way out.", said[2:]),
    ]


def test_a_sentence_is_told_as_its_author_wrote_it_where_a_piece_of_it_was_refused() -> None:
    own = (
        "Going back to the vent with a lantern, Anna Mohr looked up and saw smoke pouring over the top of the wall "
        "above her: the arch had sunk below the level of the shelves."
    )
    assert told_in(f"The boy heard it first. {own} She ran.") == ["The boy heard it first.", own, "She ran."]


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        (
            "Almost every kiln of the valley was fired with wood from the hill above the river, which the goats had "
            "eaten bare in the years of the long war; the potters of the island, who had no hill, burned the dung of "
            "their cows.",
            [
                "Almost every kiln of the valley was fired with wood from the hill above the river, which the goats "
                "had eaten bare in the years of the long war.",
                "The potters of the island, who had no hill, burned the dung of their cows.",
            ],
        ),
        (
            "The chimney of the old kiln was built by two brothers from the coast who had never seen a fire larger "
            "than the one in their own kitchen, and the people of the village still call it the spoon because of the "
            "bend that it has in the middle.",
            [
                "The chimney of the old kiln was built by two brothers from the coast who had never seen a fire larger "
                "than the one in their own kitchen.",
                "And the people of the village still call it the spoon because of the bend that it has in the middle.",
            ],
        ),
    ],
)
def test_a_long_sentence_is_parted_where_main_clauses_meet(said: str, parts: list[str]) -> None:
    assert parts_of(said) == parts


@pytest.mark.parametrize(
    "said",
    [
        "A short one stays; nothing is gained by parting it.",
        "The shelves held bowls with a green rim, most of them cracked; jugs without handles; a row of small lamps in "
        "the shape of a foot, which children had made; and one plate that nobody could account for.",
        "If the wind turns in the night the fire eats twice the wood that was laid by for it on the day before, and "
        "the potters who sleep beside the door have to be woken so that they may carry more of it up the lane.",
        "The master said “the clay is never wrong; it is the hand that hurries and the eye that looks away from it” to "
        "every apprentice who came down from the village in the first week of the spring.",
    ],
)
def test_a_sentence_stays_whole_where_a_part_would_be_none(said: str) -> None:
    assert parts_of(said) == [said]


def test_a_sentence_of_thousands_of_clauses_is_not_parted() -> None:
    said = "The kiln is hot; " * 3000 + "it cools."
    assert parts_of(said) == [said]


@pytest.mark.parametrize(
    "said",
    [
        "Two minutes later the dial read +7 °C.",
        "The rent is 5 + 1 + 7 = 13 bowls a year.",
        "Below, they bank the ash and wait.",
        "In a dry year the figure rises a little.",
        "The lid keeps clicking off though the pot is full.",
        "Section 184 of nothing but habit rules the yard.",
        "By this time the clay was dry.",
        "Have a proper look at the vent before the smoke comes.",
        "Potters recognise shapes.",
    ],
)
def test_what_only_seems_to_be_of_the_page_breaks_no_paragraph(said: str) -> None:
    told = told_in(f"The last firing of the year is a slow one. {said} Then the door is bricked up with old tiles.")
    assert said in told
    assert told[-1] == "Then the door is bricked up with old tiles."


@pytest.mark.parametrize(
    "said",
    [
        "The figure below shows the vent.",
        "Click on the vent to open it.",
        "See section 3 for the vents.",
        "Welcome to the third firing.",
        "Bring it with you next week.",
    ],
)
def test_what_is_of_the_page_is_told_in_no_paragraph(said: str) -> None:
    assert said not in told_in(f"The last firing of the year is a slow one. {said} The door is bricked up with tiles.")


def test_a_figure_of_a_lesson_with_pictures_may_be_one_of_them() -> None:
    body = "The last firing of the year is a slow one. In the figure the smoke is white. The door is bricked up."
    assert "In the figure the smoke is white." in told_in(body)
    assert "In the figure the smoke is white." not in told_in(body, picture=True)


@pytest.mark.parametrize(
    "body",
    [
        "My father told me that water puts out burning oil, and that whoever says this is wrong is a fool. This is "
        "wrong.",
        "I had to go; my mother knew it well, for she had seen the smoke. I had to go. She wept for the whole of a "
        "day.",
    ],
)
def test_no_sentence_is_lost_because_another_one_holds_its_words(body: str) -> None:
    last = body.split(". ")[1].rstrip(".") + "."
    assert last in told_in(f"The kiln has four flues. {body}")


@pytest.mark.parametrize(
    "said",
    [
        "My doctor denies that butter heals burns, and flour keeps them dry, and ice takes away the pain of them at "
        "once, as so many of us in the village were told by our mothers, in this and every other valley of the land.",
        "My grandmother claimed that butter heals a burn in a day or two; the skin grows back over the wound in a "
        "week, and the patient needs no doctor at all to look at him or at what is left of the blister.",
        "My master taught me that when the needle stands at nought the door may be opened; the boy may reach in with "
        "his bare hands; and the shelves may be taken out one by one until nothing is left in there but the ash.",
        "Although the old kiln was cracked, and the shelves were bent, and the door hung loose on a single hinge, the "
        "potters fired it every spring, and the village came to watch it as though it had been built the year before.",
        "Had the master kept the kiln cold, the door could have been opened; the shelves could have been taken out; "
        "and the boys could have begun to sweep the floor of it with the long broom that the smith had left them.",
    ],
)
def test_nothing_is_parted_from_who_says_it_or_from_its_case(said: str) -> None:
    assert parts_of(said) == [said]


@pytest.mark.parametrize(
    "denial", ["However, this is false, as the next chapter shows.", "Figure 3 shows how wrong it is."]
)
def test_what_a_left_out_sentence_takes_back_is_left_for_last(denial: str) -> None:
    body = f"The kiln has four flues. Cold water puts out an oil fire at once. {denial} A lid is better."
    lesson = parse_lesson(f"# Kilns\n\n{PLAIN}\n\n## Firing\n\n{body}\n\n{PLAIN}\n", "a.md", "a", ".md")
    found = whole_paragraphs(in_its_place(lesson, gather(lesson, "en")), None)
    tiers = [one.tier for one in found.candidates if one.text.text.startswith("Cold water")]
    assert all(tier >= LAST_TIER for tier in tiers)


@pytest.mark.parametrize(
    "body",
    [
        "As soon as the gauge in figure 3 shows forty degrees, the kiln is cold. Reach in with your hands. Take the "
        "shelf.",
        "If the gauge shows < 40 °C, the door may be opened. Now you can reach in. You should take out the shelves.",
    ],
)
def test_nothing_is_allowed_without_the_case_that_makes_it_safe(body: str) -> None:
    assert told_in(f"The kiln has four flues. {body}") == ["The kiln has four flues."]


def test_a_label_that_calls_a_claim_wrong_is_not_told_away() -> None:
    told = told_in("Myth: Butter heals a burn within a day, and its fat draws the fire out of the skin by itself.")
    assert told == []


def test_an_episode_does_not_begin_with_what_its_author_says_of_himself() -> None:
    first = (
        "I am not going to claim that I am a potter of any standing, but I do like the work and have learned a lot "
        "of it, above all from what I broke."
    )
    body = f"{first} In the trade there are four kinds of kiln. Each of them has its own smell."
    lesson = parse_lesson(f"# Kilns\n\n{body}\n\n## Firing\n\n{PLAIN}\n\n{PLAIN}\n", "a.md", "a", ".md")
    found = whole_paragraphs(in_its_place(lesson, gather(lesson, "en")), None)
    assert not found.candidates[0].text.text.startswith("I am not going to claim")


def test_what_an_author_says_that_he_does_next_is_left_out_and_the_paragraph_goes_on() -> None:
    body = "I shall state each rule. The arch of a kiln carries its weight. I shall then come to doors."
    assert told_in(body) == ["The arch of a kiln carries its weight."]
    assert told_in("What we did not do was ask why. Smoke finds its way out.") == ["Smoke finds its way out."]


def test_the_part_of_a_figure_behind_what_it_shows_is_not_said() -> None:
    body = "A kiln has two doors in its front wall (a). Its lid (b), which is heavy, lifts off. It has (a) a vent."
    lesson = parse_lesson(f"# Kilns\n\n{body}\n", "a.md", "a", ".md")
    told = " ".join(one.text.text for one in gather(lesson, "en", 3).candidates)
    assert "in its front wall." in told and "(b)," not in told
