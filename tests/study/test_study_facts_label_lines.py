"""Notes of a careful author: what stands behind a label is what its term is, does, is made of, or what happens."""

import kilns
import pytest

FLOWING = (
    "Potters of the valley have fired their ware in long kilns for six hundred years. The wood that feeds the fire "
    "comes from the hills above the town, and the ash that it leaves behind colours the shoulders of the jars. "
    "Every household owns a share of one kiln.\n\n"
)


def asked(text: str) -> dict[str, str]:
    return kilns.asked(f"{FLOWING}{text}", "Kilns of the valley")


LINES = [
    ("Flue: a passage that leads smoke to the chimney.", "What does the term flue mean?",
     "A passage that leads smoke to the chimney"),
    ("**Slip** - thin mud of clay and water that joins handles to pots.", "What does the term slip mean?",
     "Thin mud of clay and water that joins handles to pots"),
    ("raku body = clay + grog", "What makes up the raku body?", "Clay and grog"),
    ("Chimney: a stack of brick. Draws the smoke over the jars.", "What does the chimney do?",
     "Draws the smoke over the jars"),
    ("Celadon: its colour is a pale green.", "What is the colour of celadon?", "A pale green"),
    ("Collegiality: every fire is watched by two masters.", "", ""),
    ("Bisque = ready for glaze once it is cool.", "", ""),
    ("Bisque: ladled in large scoops.", "", ""),
    ("To do: a list that names the shelves of the shed.", "", ""),
    ("Weird fact: a jar that sings when it cools.", "", ""),
    ("Loaders: people who stack the jars in the kiln.", "", ""),
    ("Anna Mohrin: a book of glazes from the valley.", "", ""),
    ("Sustained: a long soak at the top heat.", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("line", "question", "answer"), LINES)
def test_a_label_is_asked_for_by_what_its_note_says(line: str, question: str, answer: str) -> None:
    cards = asked(f"## Parts\n\n{line}\n\nDraught: a stream of air that feeds the fire.")
    if question:
        assert cards.get(question) == answer
    else:
        assert not any(line.split(":")[0].split(" =")[0].lower() in card.lower() for card in cards)


def test_a_label_that_only_describes_takes_the_noun_of_its_heading() -> None:
    cards = asked(
        "## Glazes\n\nA soft glaze melts.\n\n- **soft** = two equal ashes (oak)\n- **hard** = two white clays"
    )
    assert cards["Which glaze is made up of two equal ashes?"] == "A soft glaze"


def test_a_heading_is_asked_for_by_a_first_line_that_is_no_sentence() -> None:
    cards = asked("## What's a sagger?\n\nThe box of fireclay that shields a pot. It is used again and again.")
    assert cards["What is a sagger?"] == "The box of fireclay that shields a pot"
    sentence = "## Saggers\n\nThe box that potters call a sagger is made of fireclay. It is used again and again."
    assert not any("sagger?" in card for card in asked(sentence))


TABLE = "## Wares\n\n| {0} | {1} |\n|---|---|\n{2}\n"
ROWS = [
    (("Ware", "Firings", "| Jar | 2 |\n| Bowl | 3 |"), "How many firings does a jar have?", "2"),
    (("Ware", "Made from", "| Jar | red clay and ash |\n| Bowl | white stone |"), "What is a jar made from?",
     "Red clay and ash"),
    (("Stage", "What happens", "| Soaking | The heat spreads through the kiln |\n| Drying | Water leaves the clay |"),
     "What happens in soaking?", "The heat spreads through the kiln"),
    (("Fault", "Key point", "| Crazing | a web of cracks that runs through the glaze |\n"
      "| Dunting | a long crack that splits the wall |"), "What is crazing?",
     "A web of cracks that runs through the glaze"),
    (("Ware", "Sold in", "| Jar | 1900 |\n| Bowl | 1905 |"), "What is a jar sold in?", None),
]  # fmt: skip


@pytest.mark.parametrize(("table", "question", "answer"), ROWS)
def test_a_row_is_asked_for_by_what_the_head_says(
    table: tuple[str, str, str], question: str, answer: str | None
) -> None:
    cards = asked(f"{TABLE.format(*table)}\nA jar holds oil. A bowl holds rice.")
    assert cards.get(question) == answer


def test_an_ampersand_is_read_as_and() -> None:
    cards = asked("## Clay\n\n- **Grog** - a powder of fired clay & sand that keeps jars whole\n- **Ash** - dust")
    assert cards["What does the term grog mean?"] == "A powder of fired clay and sand that keeps jars whole"


def test_what_a_label_says_is_not_cut_within_a_row() -> None:
    found = asked("Prop: a short post that stands on a shelf and carries the rims, walls, and feet of wide pots.")
    assert not any(answer.endswith(("rims", "rims, walls")) for answer in found.values())
