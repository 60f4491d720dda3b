"""Anki's notes as text: gaps, both directions and formulas are read whatever language the learner's Anki speaks."""

from pathlib import Path

import pytest
from anki_packages import exported_text, learner_in

from audiolesson.study.formats.from_text import read_deck
from audiolesson.study.formats.model import Imported


def read(text: str) -> Imported:
    return read_deck(text.encode(), "deck.txt")


def pairs(found: Imported) -> list[tuple[str, str]]:
    return [(card.question, card.answer) for card in found.cards]


def told(found: Imported) -> dict[int, str]:
    return {one.place.line: one.message for one in found.problems}


@pytest.mark.parametrize("kind", ["Lückentext", "Texte à trous", "Vokabeln", "Cloze", "Basic"])
def test_a_gap_in_the_first_field_is_a_gap_whatever_the_note_type_is_called(kind: str) -> None:
    found = read(f"#separator:tab\n#notetype:{kind}\nThe {{{{c1::moon}}}} pulls the {{{{c2::sea}}}}.\t\n")
    assert pairs(found) == [("The blank pulls the sea.", "moon"), ("The moon pulls the blank.", "sea")]


def test_a_gap_in_a_picture_is_named_and_makes_no_card() -> None:
    found = read("#separator:tab\n{{c1::image-occlusion:rect:left=.1}}\t<img src=x.png>\nEbb\tfalls\n")
    assert pairs(found) == [("Ebb", "falls")] and "part of a picture" in told(found)[2]


@pytest.mark.parametrize(
    "kind",
    [
        "Einfach (beide Richtungen)",
        "Einfach (und die umgekehrte Richtung)",
        "Généralités (deux sens)",
        "Básico (y tarjeta invertida)",
        "Basilare (e carta inversa)",
        "Básico (e cartão invertido)",
        "Basis (en omgekeerde kaart)",
        "基本 (表面と裏面を反転したカードも作成)",
        "Basic (and reversed card)-1a2b3",
        "My reversed cards",
    ],
)
def test_a_note_of_two_directions_makes_two_cards_in_every_language_of_anki(kind: str) -> None:
    found = read(f"#separator:tab\n#notetype column:1\n{kind}\tEbb\tfalls\n")
    assert pairs(found) == [("Ebb", "falls"), ("falls", "Ebb")] and not found.problems


def test_of_a_note_type_that_is_not_ankis_own_it_is_said_once_that_one_card_is_taken() -> None:
    found = read("#separator:tab\n#notetype column:1\nMine\tEbb\tfalls\nMine\tFlood\trises\nBasique\tTide\tboth\n")
    assert len(found.cards) == 3
    assert told(found) == {3: "'Mine' is no note type of Anki's own: one card of each of its notes is taken"}


@pytest.mark.parametrize("kind", ["Basic (optional reversed card)", "Einfach (eine oder beide Richtungen)"])
def test_a_direction_that_may_be_wanted_is_taken_where_the_third_field_asks_for_it(kind: str) -> None:
    head = "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#tags column:6\n"
    notes = ["n1\t{}\tEbb\tfalls\ty\tsea", "n2\t{}\tFlood\trises\t\t", "n3\t{}\tTide\tboth\t<br>\t"]
    found = read(head + "\n".join(notes).format(kind, kind, kind) + "\n")
    assert pairs(found) == [("Ebb", "falls"), ("falls", "Ebb"), ("Flood", "rises"), ("Tide", "both")]
    assert not found.problems


def test_what_anki_exports_of_a_note_with_a_second_direction_or_without_is_read(tmp_path: Path) -> None:
    with learner_in(tmp_path) as learner:
        learner.add("Basic (optional reversed card)", {"Front": "Ebb", "Back": "falls", "Add Reverse": ""})
        learner.add("Basic (optional reversed card)", {"Front": "Flood", "Back": "rises", "Add Reverse": "y"})
        found = read(exported_text(learner))
    assert pairs(found) == [("Ebb", "falls"), ("Flood", "rises"), ("rises", "Flood")] and not found.problems


MATHS = [
    (r"\(e^{i\pi}\) is?", r"$e^{i\pi}$ is?"),
    (r"What is \[\frac{a}{b}\]?", r"What is $\frac{a}{b}$?"),
    ("What is [$]x^2[/$]?", "What is $x^2$?"),
    ("Where does [$] stand?", "Where does [$] stand?"),
    (r"What is [$$]\sum_i i[/$$]?", r"What is $\sum_i i$?"),
    (r"What is [latex]$\sqrt{2}$[/latex]?", r"What is $\sqrt{2}$ ?"),
    ("What does `\\(a\\)` match?", "What does `\\(a\\)` match?"),
    (r"Who \(the first\) sang?", "Who (the first) sang?"),
    ("What costs $5 and $10?", "What costs $5 and $10?"),
    ("Hear [sound:a.mp3] ebb?", "Hear ebb?"),
]


@pytest.mark.parametrize(("written", "meant"), MATHS)
def test_a_text_without_html_marks_formulas_as_one_with_html_does(written: str, meant: str) -> None:
    (card,) = read(f"#separator:tab\n#html:false\n{written}\tso {written}\n").cards
    assert card.question == meant and card.answer == f"so {meant}"


def test_a_gap_in_a_formula_is_asked_and_answered_as_one() -> None:
    for html in ("true", "false"):
        (card,) = read(f"#separator:tab\n#html:{html}\nSo \\(x^{{{{c1::\\pi}}}}\\)\t\n").cards
        assert (card.question, card.answer) == (r"So $x^\text{blank}$", r"$\pi$"), html


def test_a_text_without_html_that_is_full_of_signs_is_read_in_bounded_time() -> None:
    for sign in ("\\(", "\\[", "$$", "[$]", "[latex]", "[anki:", "[sound:"):
        read_deck(f"#separator:tab\n#html:false\n{sign * 300_000}\tx\nEbb\tfalls\n".encode(), "x.txt")
