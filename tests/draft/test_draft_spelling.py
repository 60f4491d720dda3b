"""What a page spells wrong is not said; the author is told which word it is."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.english.spelling import misspelled, misspelled_in, wrong_word
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.study.facts.find import facts_of
from audiolesson.units import Ms

_FILLER = "The kiln holds the heat of its bricks for a night. Potters open its door when the walls are cool. " * 8


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("temperture", "temperature"),
        ("seperate", "separate"),
        ("recieve", "receive"),
        ("occassionally", "occasionally"),
        ("calcualtion", "calculation"),
        ("responsble", "responsible"),
        ("maintan", "maintain"),
        ("performace", "performance"),
        ("becase", "because"),
    ],
)
def test_a_slip_of_the_pen_is_found(wrong: str, meant: str) -> None:
    assert misspelled(f"{_FILLER} Every {wrong} counts.") == {wrong: meant}


@pytest.mark.parametrize(
    "said",
    [
        "The centimetre and the colour of aluminium behaviour.",  # British
        "A stablecoin, a glazeware kilnhouse and a microkernel.",  # made of words
        "We re-fire `temperture` in a/temperture.md at temperture.example.org.",  # code, a path, an address
        "Herr Temperture of Kilnstadt.",  # a name
        "An updraught kiln pulls its draught from below, as sceptics in pyjamas of fibreglass calibre say.",
        "A backend with callouts and a slideshow on a landline; a statin, lysing, and a hangry sensei.",
        "Many unglazed, overfired and nonporous pots, refiring.",  # derived
    ],
)
def test_words_of_a_trade_names_and_code_are_no_slips(said: str) -> None:
    assert not misspelled(f"{_FILLER} {said}")


def test_a_word_that_comes_back_is_a_term_unless_the_right_one_comes_more_often() -> None:
    often = "The temperture rises. A temperture falls. No temperture stays."
    assert not misspelled(f"{_FILLER} {often}")
    right = "The temperature rises. " * 4
    assert "temperture" in misspelled(f"{_FILLER} {often} {right}")


def test_a_text_of_unknown_words_is_of_a_trade_that_the_list_does_not_hold() -> None:
    words = " ".join(f"kilnolog{one}y shardism{two}s" for one in "bcdfgh" for two in "aeiou")
    assert not misspelled(f"{words} temperture")


def test_a_long_run_of_letters_is_no_word() -> None:
    assert not misspelled(f"{_FILLER} {'acgt' * 20_000}")


def test_only_the_words_of_a_sentence_count() -> None:
    assert wrong_word("Each temperture counts.", {"temperture"}) == "temperture"
    assert not wrong_word("Each temperature counts.", {"temperture"})


def test_a_sentence_and_a_card_with_a_slip_that_may_mean_two_words_are_left_out_and_the_author_hears_why() -> None:
    text = (
        f"# Kilns\n\n## Heat\n\n{_FILLER}\n\nA **cone** is a small pyramid of clay that melts at a distict heat. "
        "A **pyrometer** is a tool that measures the heat of a kiln from outside.\n\n## Ash\n\n"
        f"{_FILLER.replace('kiln', 'oven')}\n"
    )
    lesson = parse_lesson(text, "kilns.md", "kilns", ".md")
    made = draft(lesson, pace=pace("espeak"), target=Ms(120_000), date="2026-11-24T06:00:00Z")
    said = [item.text for one in made.script.segments for item in one.items if isinstance(item, Paragraph)]
    assert not any("distict" in one for one in said)
    assert any("seems to spell “distict” wrong" in note.why for note in made.notes)
    asked = [f"{fact.question} {fact.answer}" for fact in facts_of(lesson)]
    assert any("pyrometer" in one for one in asked) and not any("cone" in one for one in asked)


def test_whoever_spells_several_words_wrong_means_what_is_nearly_a_word() -> None:
    lesson = parse_lesson("# Kilns\n\nA layuer of ash. It is so vice versa.\n", "a.md", "a", ".md")
    text = f"A layuer of ash lies on the shelf. It is so vice versa. {_FILLER}"
    assert "layuer" not in misspelled_in(lesson, text)
    sloppy = f"{text} The strucutres are princples of the neccessary fire."
    assert misspelled_in(lesson, sloppy)["layuer"] == "layer" and "versa" not in misspelled_in(lesson, sloppy)


@pytest.mark.parametrize(("written", "is_told"), [("res publica", False), ("*res publica*", True)])
def test_what_is_set_in_italics_is_of_another_tongue_and_no_slip(written: str, is_told: bool) -> None:
    body = f"# Kilns\n\n{_FILLER}\n\nPotters of the town called their kiln the {written} of all the streets.\n"
    found = gather(parse_lesson(body, "kilns.md", "kilns", ".md"))
    told = [candidate.text.text for candidate in found.candidates]
    assert ("Potters of the town called their kiln the res publica of all the streets." in told) is is_told
