"""A label is told once, where its text begins with it, and sends nobody elsewhere."""

from audiolesson.draft.framing.slots import slot
from audiolesson.draft.sentences.joins import define, means, term_and_text
from audiolesson.draft.sentences.outline_items import sentence_of
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.lesson.model import Text


def test_a_text_that_begins_with_its_label_is_no_subtitle() -> None:
    pair = term_and_text(Text("Ida Thorn: Ida Thorn was a Welsh-born Potter of Kent."))
    assert pair is not None
    assert pair[1].text == "Ida Thorn was a Welsh-born Potter of Kent."


def test_a_label_over_a_pointer_is_none() -> None:
    assert term_and_text(Text("Glazing: see the slides of week two")) is None


def test_a_name_is_no_meaning_of_another_name() -> None:
    assert define(Text("Kent"), Text("the Thorn Kiln, a ruin on the hill."), "Kent is near.") is None


def test_what_was_done_to_a_thing_is_said_of_it_and_is_not_its_meaning() -> None:
    made = means(Text("Glazing rent"), Text("paid by the potters of the whole town"), "the glazing rent.")
    assert made is None or " is paid by " in made.text


def test_a_quality_or_a_lack_has_no_row_of_names() -> None:
    assert sentence_of(Text("Combined: ash and salt in one pot"), Trees(), "") is None
    assert sentence_of(Text("Old kilns: no roof and no door"), Trees(), "") is None


def test_what_a_heading_is_for_its_page_is_no_part_of_its_name() -> None:
    assert slot("The draught – the idea", "The draught is old. The draught of a kiln.").text == "the draught"


def test_how_a_thing_is_is_no_meaning_of_it() -> None:
    assert means(Text("Drying"), Text("permeable to water, not to salt"), "The kiln.") is None
