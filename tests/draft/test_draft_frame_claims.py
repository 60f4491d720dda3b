"""The frame claims nothing that the told sentences do not keep."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.english.forms import ing_form
from audiolesson.draft.framing.claims import keeps
from audiolesson.draft.framing.frame_ending import reminder_of
from audiolesson.draft.framing.frame_opening import MOST_IN_A_LINE, Promise, promises
from audiolesson.draft.framing.frame_sections import named_sections
from audiolesson.draft.framing.matters import matter_of
from audiolesson.draft.framing.named_parts import named_as
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.framing.told_matters import Matters, differing
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph, Think
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)


@pytest.mark.parametrize(
    ("name", "said", "kept"),
    [
        ("how to fire a pot", "Whoever wants to fire a pot heats the kiln slowly.", True),
        ("how to follow the river", "Barges of clay went down the river.", False),
        ("why pots crack", "Pots crack because the clay dries too fast.", True),
        ("why pots crack", "Pots crack. Potters hate it.", False),
        ("when you should glaze a bowl", "A bowl is glazed after its first firing.", True),
        ("when you should glaze a bowl", "Glaze runs down when it is thin.", False),
        ("when you should glaze a bowl", "Knowing when to glaze a bowl is hard.", False),
        ("what is not happening", "Nothing is happening in a cold kiln.", False),
        ("what a kiln is", "A kiln is a furnace.", True),
        ("glazes and kilns", "Anything else.", True),
    ],
)
def test_what_a_title_asks_is_kept_only_by_a_sentence_that_answers(name: str, said: str, kept: bool) -> None:
    assert keeps(name, [said]) is kept


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Follow the river", "following the river"),
        ("Mend broken handles", "mending broken handles"),
        ("Set the kiln", "setting the kiln"),
    ],
)
def test_an_order_is_named_as_what_one_is_doing(title: str, named: str) -> None:
    assert named_as(title, {title.lower()}, "The river runs past the kiln.").text == named


def test_a_heading_that_says_how_is_named_so() -> None:
    assert named_as("Mend the handles", {"how to mend the handles"}, "").text == "how to mend the handles"


@pytest.mark.parametrize(
    ("verb", "form"),
    [("use", "using"), ("set", "setting"), ("tie", "tying"), ("open", "opening"), ("begin", "beginning")],
)
def test_the_form_in_ing_is_spelt_as_in_english(verb: str, form: str) -> None:
    assert ing_form(verb) == form


def test_a_promise_has_no_more_words_than_a_sentence_may_have() -> None:
    long = [f"why the {word} pots of old workshops crack" for word in ("red", "blue", "green")]
    line = Promise(subject=Slot("the pottery of the valley", "noun", telling=True), named=False).line((), matters=long)
    assert line and len(line.split()) <= MOST_IN_A_LINE


def test_the_recap_names_things_before_it_says_why() -> None:
    line = reminder_of([Slot("kilns", "noun"), Slot("glazes", "noun")], ["why pots crack"], 0, Slot())
    assert line.endswith("you have heard about kilns and glazes, and why pots crack.")


def test_one_case_in_two_wordings_is_one_matter() -> None:
    texts = ("When pots crack, water seeps out.", "If a crack occurs, the pot is thrown away.")
    found = [(1.0, at, matter) for at, one in enumerate(texts) if (matter := matter_of(one, " ".join(texts)))]
    assert len(found) == 2
    assert len(differing(found, 3)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The love of clay starts at school, where every child gets a lump.",
        "We observed how dry pots can be mended when we met wet pots earlier in the book.",
    ],
)
def test_what_is_no_act_and_what_an_earlier_page_told_is_not_told_again(sentence: str) -> None:
    found = matter_of(sentence, sentence)
    assert not found or not found.again


def test_a_moment_to_think_stands_before_the_promise() -> None:
    assert promises("By the end you will know more about glazes.")
    assert not promises("By the end you will know more about glazes. Clay is soft.")


def test_a_section_of_few_words_is_not_named_at_the_end() -> None:
    body = "Old kilns stood in rows beside the river and were fired in turn by the same two families. " * 3
    lesson = parse_lesson(
        f"# Pots\n\nText.\n\n## Old kilns\n\n{body}\n\n## Wood glazes\n\nSee there.\n", "m.md", "m", ".md"
    )
    assert [name for _, name in named_sections(lesson, body)] == ["old kilns"]


def test_nothing_english_is_said_around_a_lesson_of_another_language() -> None:
    body = (
        "Der Ofen steht im Hof und wird mit Holz geheizt. Die Töpfer legen die Schalen in den Ofen und schließen die "
        "Tür. Das Feuer brennt die ganze Nacht und wird nicht kleiner. Die Schalen sind am Morgen hart. Ein Kind "
        "trägt sie mit der Mutter auf den Markt. Der Händler zahlt für eine Schale zwei Münzen. "
    )
    text = f"# Der Ofen\n\n{body}\n\n## Die Glasur\n\n{body.replace('Ofen', 'Brunnen')}\n"
    made = draft(parse_lesson(text, "m.md", "m", ".md"), pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z")
    items = [item for segment in made.script.segments for item in segment.items]
    said = " ".join(item.text for item in items if isinstance(item, Paragraph))
    assert "Ofen" in said
    assert not any(word in said.split() for word in ("you", "the", "lesson", "about"))
    assert not any(isinstance(item, Think) for item in items)


def test_no_sentence_tells_no_matter() -> None:
    assert Matters().of(-1) is None


def test_nobody_is_asked_about_a_name_out_of_a_program_that_only_an_example_holds() -> None:
    said = "`writeSmallPotList` is a function that writes down each pot. It is old. We call `writeSmallPotList` twice. "
    body = (
        "A kiln hardens the pots in a day. The kiln stands beside the river. Wood is burned in the kiln at night. "
        "The potters open the kiln in the morning. A cold kiln needs two days."
    )
    text = f"# Firing pots\n\n{body}\n\n## Kilns\n\n{said}{body.replace('river', 'road')}\n"
    made = draft(parse_lesson(text, "m.md", "m", ".md"), pace=PACE, target=Ms(60_000), date="2026-11-24T06:00:00Z")
    items = [item for segment in made.script.segments for item in segment.items]
    assert not any("what is writeSmallPotList" in item.text for item in items if isinstance(item, Paragraph))
