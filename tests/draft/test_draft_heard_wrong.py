"""Shapes that listeners heard as wrong: each says what its sentence of the lesson says, or is not told."""

import pytest

from audiolesson.draft.choosing.unheaded import title_of_part
from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.framing.matter_shapes import happens
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.refusing.connectives import without_connective
from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.shortening.asides import without_empty_words
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.draft.titling.lesson_names import topic_of
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson


@pytest.mark.parametrize(
    ("sentence", "shorter"),
    [
        ("The guild asks whether or not her sons agree.", "The guild asks whether her sons agree."),
        ("The widow keeps it, whether or not they agree.", "The widow keeps it, whether or not they agree."),
    ],
)
def test_whether_or_not_is_only_shorter_where_it_asks(sentence: str, shorter: str) -> None:
    assert without_empty_words(Text(sentence)).text == shorter


def test_similarly_to_is_no_connective() -> None:
    assert without_connective(Text("Similarly to the jars, the lamps are fired twice.")) is None
    shorter = without_connective(Text("Similarly, the lamps are fired twice."))
    assert shorter is not None
    assert shorter.text == "The lamps are fired twice."


def test_a_word_in_brackets_before_a_term_belongs_to_it() -> None:
    pair = term_and_text(Text("(wet) throwing: shaping the clay on a wheel that turns"))
    assert pair is not None
    assert pair[0].text == "wet throwing"


def test_a_row_keeps_what_is_said_of_one_of_its_members() -> None:
    sentence = (
        "The rule holds wherever the potters of the town take what belongs to all of them: wood, on which every fire of"
        " the year depends; water; clay; perhaps sand from the river."
    )
    assert not any(piece.text.startswith("On th") for piece in Judged().shorter(Text(sentence), ""))


def test_a_modal_that_stays_with_the_first_verb_is_not_lost() -> None:
    sentence = (
        "The new kilns of the old town would answer to every kind of wood from the hills in much the same way, and"
        " likely be equally hot with all of them in the end."
    )
    assert not any(
        " likely be " in piece.text and "would" not in piece.text for piece in Judged().shorter(Text(sentence), "")
    )


def test_a_line_that_a_formula_completes_is_not_told_without_it() -> None:
    formula = "\\begin{aligned} h &= k \\\\ q &= \\frac{a}{b} \\end{aligned}"
    text = f"# Heat\n\nHeat is what a kiln holds. In our case, the law of heat looks like:\n\n$$\n{formula}\n$$\n"
    found = gather(parse_lesson(text, "a.md", "a", ".md"), "en")
    assert [one.text.text for one in found.candidates] == ["Heat is what a kiln holds."]


@pytest.mark.parametrize("label", ["Haha", "Hmm", "Oops"])
def test_an_exclamation_is_no_label(label: str) -> None:
    text = f"# Fire\n\n## Notes\n\n- {label}. The wood was wet again.\n- Smoke. It stains the glaze of a jar.\n"
    for freedom in (0, 1, 2, 3):
        found = gather(parse_lesson(text, "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
        assert not any(label.lower() in one.text.text.lower() for one in found.candidates)


def test_an_article_of_a_label_is_not_doubled() -> None:
    text = (
        "# Tools\n\n## What you need\n\n- **An oven** - a box of bricks that holds the heat of a fire.\n"
        "- **A wheel** - a disc of wood that turns under the hand.\n- **Rib** - a piece of wood that smooths a wall.\n"
    )
    for freedom in (0, 1, 2, 3):
        found = gather(parse_lesson(text, "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
        assert not any(
            "the an " in one.text.text.lower() or "the a " in one.text.text.lower() for one in found.candidates
        )


@pytest.mark.parametrize("name", ["Javanese", "Burmese", "Maltese", "Sudanese", "Congolese"])
def test_what_is_called_after_a_land_keeps_its_capital(name: str) -> None:
    assert sentence_case(f"Music of the {name} Court", "") == f"music of the {name} court"


def test_manganese_is_no_land() -> None:
    assert sentence_case("The Use of Manganese", "") == "the use of manganese"


def test_only_sentences_are_read_that_may_hold_a_title() -> None:
    """What is read costs; what is found is the same as where all are read."""
    part = [
        "The kiln stands on a hill.",
        "A kiln needs wood.",
        "Rain fell all night.",
        "The kiln was red.",
        "Boys slept.",
    ]
    rest = ["Lamps are small.", "Jars are large.", "Bowls have a rim."]
    asked: list[str] = []

    def read(sentences: list[str]) -> list[Tree | None]:
        asked.extend(sentences)
        return trees_of(sentences)

    assert title_of_part(part, rest, frozenset(), read) == "The kiln"  # type: ignore[arg-type]
    assert asked == [part[0], part[1], part[3]]


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("The Summer the Kilns Went Cold", "the summer the kilns went cold"),
        ("The Jar a Widow Kept: a Story", "the jar a widow kept"),
    ],
)
def test_a_noun_with_its_clause_is_not_cut_before_the_verb(title: str, topic: str) -> None:
    assert topic_of(title, "").lower().startswith(topic)
    assert topic.removeprefix("the ") in title_of(title, "").lower()


def test_whom_begins_no_order() -> None:
    assert not begins_with_order("Whom the guild forgets")
    assert "whomm" not in slot("Whom the guild forgets", "").text


@pytest.mark.parametrize(
    ("when", "case", "clause"),
    [
        ("when", "the kiln cools", "what happens when the kiln cools"),
        ("if", "the kiln cools", "what happens if the kiln cools"),
        ("when", "the boys went home", "what happened when the boys went home"),
        ("if", "the boys went home", ""),
        ("when", "you put a wet jar into the fire", "what happens when you put a wet jar into the fire"),
    ],
)
def test_what_is_told_of_the_past_is_asked_so(when: str, case: str, clause: str) -> None:
    assert happens(when, case) == clause


def test_a_row_in_another_language_has_no_articles() -> None:
    text = (
        "# Evidential endings\n\n## Two ways to say it\n\n- *Ayşe hasta*: Ayşe is ill, and I saw it.\n"
        "- *Ayşe hastaymış*: Ayşe is ill, they say.\n- *Evdeler*: They are at home, and I saw it.\n"
    )
    for freedom in (0, 1, 2, 3):
        found = gather(parse_lesson(text, "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
        said = " ".join(one.text.text for one in found.candidates)
        assert "the Ayşe" not in said
        assert "the Evdeler" not in said


def test_an_item_that_is_somebodys_words_is_no_fact() -> None:
    text = (
        "# Notes on a book\n\n## Fire\n\n"
        "- “The night of a kiln is the day of its master. He who sleeps at the fire has no jars.” (p. 12)\n"
        '- "Every jar remembers the hand that turned it, and every hand forgets the jar." 14\n'
        "- The master calls the first fire a feast, and the whole town comes to it.\n"
    )
    for freedom in (0, 1, 2, 3):
        found = gather(parse_lesson(text, "a.md", "a", ".md"), "en", freedom)  # type: ignore[arg-type]
        said = " ".join(one.text.text for one in found.candidates)
        assert "sleeps at the fire" not in said
        assert "Every jar" not in said
        assert sum(one.why == "is somebody's words" for one in found.refused) == 2


def test_a_meaning_is_that_of_the_form_before_it() -> None:
    text = (
        "# Doubled words\n\n## Nouns\n\n| Single | Doubled | Meaning |\n|---|---|---|\n"
        "| kilna | kilna-kilna | ovens |\n| jara | jara-jara | bowls |\n| glaza | glaza-glaza | coats |\n"
    )
    said = " ".join(one.text.text for one in gather(parse_lesson(text, "a.md", "a", ".md"), "en").candidates)
    assert "ilna-kilna means ovens" in said
    assert "The doubled is" not in said


def test_a_concession_is_no_sentence_by_itself() -> None:
    sentence = (
        "Although the trade is now ruled in most of the towns by the great charter of the guilds, which was sealed in"
        " the year of the flood and holds on this side of the river too, the older custom still gives the words."
    )
    assert not any(
        piece.text.startswith("Although") and "," not in piece.text for piece in Judged().shorter(Text(sentence), "")
    )


def test_what_a_year_made_is_no_subject() -> None:
    sentence = (
        "The painter of the old town took the method up again when it was thought to be quite dead, and from the 1950s"
        " made small plates of cherries and of moths in black."
    )
    assert not any(piece.text.startswith("From the 1950s made") for piece in Judged().shorter(Text(sentence), ""))


def test_a_verb_that_stands_for_another_stays_with_it() -> None:
    sentence = (
        "The wind of the valley opens and shuts the vent of the kiln by itself, and has done since the masters of the"
        " old town put the first ones in, at about the time of the flood."
    )
    assert not any(" has done since" in piece.text[:25] for piece in Judged().shorter(Text(sentence), ""))
