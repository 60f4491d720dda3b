"""What a long sentence says is told of nothing else, with what narrows it and with each member of a row."""

import pytest

from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.reasons import SIGNS_LEFT
from audiolesson.draft.sentences.columns import columns_told
from audiolesson.draft.sentences.numbered import without_that
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.shortening.parsed.apart import ways
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

JUDGED = Judged()


def parts(sentence: str) -> list[str]:
    return [one.text for one in JUDGED.shorter(Text(sentence), "", careful=True)]


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        (
            "But eleven minutes a year is about three days every four centuries, and by the 1500s the fair was held on"
            " 11 March instead of the 21st, where the guild expected it when working out the date of the firing.",
            "here, the guild expected",
        ),
        (
            "In the short run the wheel speeds up and slows down a little for reasons to do with the wind, the water "
            "of the mill race and the ice that forms on it.",
            "It slows down a little",
        ),
        (
            "The top shelves of a well-built kiln are quite a lot hotter than the books say, and the bottom ones "
            "cooler, and how much depends on the draught.",
            "say. The bottom ones",
        ),
        (
            "A loan arises when one potter has the tools of another in his shed, and has agreed to keep them dry or to"
            " give them back to the other by the end of the year.",
            "The loan has agreed",
        ),
        (
            'The mark is that of Anna Berg of Hollis Brick Laboratories, who used the word "salt glaze" in a letter'
            " written in 1947 and printed in 1953.",
            "Laboratories used",
        ),
        (
            "A pot must match the order; a bowl that changes the shape is a second, which breaks the first promise of"
            " the guild and may itself be sold, in straw or in paper.",
            "This is a bowl that changes the shape is",
        ),
        (
            "The result was an unusual guild: hundreds of free potters, no resident master worth mentioning, and a"
            " council that met, swore oaths together and kept up its kilns together.",
            "The result kept up",
        ),
        (
            "A timely answer of the guild works as a promise even though it names a second price or a later day for the"
            " kiln, unless it is made to hang on the consent of the buyer.",
            "Yet it names",
        ),
    ],
)
def test_no_part_says_what_the_sentence_does_not(sentence: str, wrong: str) -> None:
    assert wrong.lower() not in " ".join(parts(sentence)).lower()


def test_a_member_of_a_counted_row_is_no_aside() -> None:
    said = " ".join(
        parts(
            "A rule of thumb from the guild puts it as 1-10-1: one hour to get your fire under control, ten hours of"
            " slow heat, one day before you open the door of the kiln."
        )
    )
    assert "ten hours of slow heat" in said


def test_a_sentence_that_stays_too_long_is_cut_where_its_clauses_are_joined() -> None:
    said = parts(
        "The master protested, and in 1704 he brought a complaint before the guild, supported by the word of a number"
        " of potters who remembered having seen his kilns; the guild seems to have accepted that he was the inventor,"
        " and yet it left the right to build with the man who had built, so that the kiln was known in every valley for"
        " the rest of the century by the name of Hollis."
    )
    assert len(said) > 1 and max(len(one.split()) for one in said) < 45


def test_what_is_counted_is_told_to_its_end() -> None:
    said = (
        "When you fire, the kiln does two things: it hardens a new bowl whose rim is the dry one, and it slides the old"
        " shelf of the yard forward to the next bowl."
    )
    assert not any(part.endswith("is the dry one.") and "two things: " in part for part in parts(said))


def test_an_aside_takes_along_nothing_of_the_sentence_around_it() -> None:
    said = (
        "So a potter of the old yard first asks the guild book, which is a sort of list of all the shops of a town, for"
        " the number of the yard that sells the ash."
    )
    assert not any(part.startswith("This is a sort of list") and "for the number" in part for part in parts(said))


def test_what_a_hearer_has_is_no_reason() -> None:
    said = (
        "In a similar way another use of the salt is in a small tin of glaze, as you probably have in your workshop or"
        " have seen on a shelf of a yard at the side of the road."
    )
    assert not any("because you" in part for part in parts(said))


def test_a_row_that_ranks_or_leads_from_one_thing_to_another_is_no_sentence() -> None:
    def told(*rows: tuple[str, str]) -> list[str]:
        return [one.text for one in columns_told([tuple(map(Text, row)) for row in rows], "")]

    assert told(("Kiln", "Shape"), ("bottle kiln", "tall cone"), ("clamp kiln", "low mound"))
    assert not told(("Yard", "Place"), ("most ash", "Stoke"), ("least ash", "Delft"))
    assert not told(("Door", "Position"), ("flue door", "left room to right room"), ("fire door", "yard to hearth"))


def test_a_line_that_leads_to_numbered_statements_ends_without_that() -> None:
    assert without_that(Text("The guild showed that:")).text == "The guild showed:"
    assert without_that(Text("The guild has three rules:")).text == "The guild has three rules:"


@pytest.mark.parametrize(
    "said",
    [
        'To fire it, you may((("wood", "ash"))) need to weigh more than the pots of the yard.',
        "The field `pot.[[Kiln]]` has the name of the yard in which a pot was made.",
        "The first pot is a slice of clay with one letter, `'\\x91'`.",
    ],
)
def test_signs_that_nobody_says_are_not_told(said: str) -> None:
    (section,) = parse_lesson(f"# Pots\n\n{said}\n", "pots.md", "pots", ".md").sections
    assert why_not(section.blocks[0].text, lenient=True) == SIGNS_LEFT


@pytest.mark.parametrize(
    "said",
    [
        "The war was a decade of political and social upheaval that ended the old rule in the north, abolished the "
        "dues of the nobles and the clergy, and gave rise to the first free town.",
        "The model was Cincinnatus, who in 458 BC, so the legend goes, left his plough, defeated the enemy in sixteen "
        "days, resigned and went home to finish the ploughing.",
    ],
)
def test_no_half_waits_for_its_noun_or_its_verb(said: str) -> None:
    halves = [half.text for way in ways(Text(said), Trees(), 25) for half in way]
    assert not any(half.endswith(("of political.", "who in 458 BC.")) for half in halves)
