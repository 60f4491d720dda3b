"""Packages that the real Anki exports, of every kind, read as the cards of a foreign deck."""

import io
from collections.abc import Iterator
from pathlib import Path

import genanki
import pytest
from anki_packages import Learner, altered, archive_of, build, card, deck, learner_in, members_of, paragraph
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.errors import AudiolessonError, Place
from audiolesson.script.model import Span
from audiolesson.study.formats.anki_read import read_apkg
from audiolesson.study.formats.model import Imported, ImportedCard


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    with learner_in(tmp_path) as learner:
        yield learner


def both(learner: Learner, name: str = "sea.apkg") -> Imported:
    """The deck from the newest kind of package, which must be the same from the one before it."""
    newest, older = learner.export(), learner.export(legacy=True)
    assert "collection.anki21b" in members_of(newest) and "collection.anki21" in members_of(older)
    imported = read_apkg(newest, name)
    assert read_apkg(older, name) == imported
    return imported


def texts(imported: Imported) -> list[tuple[str, str]]:
    return [(one.question, one.answer) for one in imported.cards]


def test_notes_of_two_sides_come_in_their_order_with_title_tags_and_names(learner: Learner) -> None:
    first = learner.add("Basic", {"Front": "What is ebb?", "Back": "Falling water."}, tags=["sea", "tides::ebb"])
    learner.add("Basic", {"Front": "What is flood?", "Back": "Rising water."})
    imported = both(learner)
    assert imported.title == "Sea" and imported.problems == ()
    assert imported.cards == (
        ImportedCard("What is ebb?", "Falling water.", tags=("sea", "tides::ebb"), line=1, guid=first.guid),
        ImportedCard("What is flood?", "Rising water.", line=2, guid=learner.notes()[1].guid),
    )


def test_html_becomes_plain_text_with_code_and_formulas(learner: Learner) -> None:
    front = (
        "<div>What does <code>len(a &lt; b)</code><script>steal()</script><style>p {}</style> give"
        "<span style='display:none'>secret</span>,&nbsp;<b>at&nbsp;most</b>?</div>"
    )
    back = (
        "The <i>length</i> \\(n &lt; 5\\) of 10<sup>2</sup><br>and CO<sub>2</sub> [$]\\frac{a}{b}[/$]"
        "<ul><li>one<li>two</ul><anki-mathjax>x^2</anki-mathjax>"
    )
    learner.add("Basic", {"Front": front, "Back": back})
    learner.add("Basic", {"Front": "What costs $5 and $10?", "Back": "<pre><code>a = 1<br>b = 2</code></pre>"})
    assert texts(both(learner)) == [
        (
            "What does `len(a < b)` give, at most?",
            "The length $n < 5$ of 10²\nand CO₂ $\\frac{a}{b}$\none,\ntwo\n$x^2$",
        ),
        ("What costs $5 and $10?", "`a = 1`\n`b = 2`"),
    ]


def test_reversed_notes_are_two_cards(learner: Learner) -> None:
    note = learner.add("Basic (and reversed card)", {"Front": "der Hafen", "Back": "harbour"})
    learner.add("Basic (optional reversed card)", {"Front": "die Flut", "Back": "flood"})
    learner.add("Basic (optional reversed card)", {"Front": "die Ebbe", "Back": "ebb", "Add Reverse": "y"})
    learner.add("Basic (type in the answer)", {"Front": "das Meer", "Back": "sea"})
    imported = both(learner)
    assert texts(imported) == [
        ("der Hafen", "harbour"),
        ("harbour", "der Hafen"),
        ("die Flut", "flood"),
        ("die Ebbe", "ebb"),
        ("ebb", "die Ebbe"),
        ("das Meer", "sea"),
    ]
    assert [one.guid for one in imported.cards[:2]] == [note.guid, f"{note.guid}:2"]


def test_gaps_are_said_and_the_whole_is_told_again(learner: Learner) -> None:
    text = "{{c1::Ebb::water}} follows {{c2::<b>flood</b>}} {{c1::twice}} a day."
    learner.add("Cloze", {"Text": text, "Back Extra": "Nearly everywhere."})
    learner.add("Cloze", {"Text": "Water is \\( {{c1::H_2O}} \\), found by {{c2::Henry {{c3::Cavendish}}}}."})
    imported = both(learner)
    assert texts(imported) == [
        ("Blank (water) follows flood blank a day.", "Ebb, twice"),
        ("Ebb follows blank twice a day.", "flood"),
        ("Water is $\\text{blank}$, found by Henry Cavendish.", "$H_2O$"),
        ("Water is $H_2O$, found by blank.", "Henry Cavendish"),
        ("Water is $H_2O$, found by Henry blank.", "Cavendish"),
    ]
    assert imported.cards[0].again == "Ebb follows flood twice a day.\nNearly everywhere."


def test_what_is_to_be_typed_is_not_asked_twice(learner: Learner) -> None:
    kind = learner.collection.models.by_name("Cloze")
    for side in ("qfmt", "afmt"):
        kind["tmpls"][0][side] = "{{cloze:Text}}<br>{{type:cloze:Text}}"
    learner.collection.models.update_dict(kind)
    learner.add("Cloze", {"Text": "The moon moves {{c1::tides}}."})
    (only,) = both(learner).cards
    assert (only.question, only.answer, only.again) == ("The moon moves blank.", "tides", "The moon moves tides.")


def test_templates_say_what_is_asked(learner: Learner) -> None:
    models = learner.collection.models
    kind = models.new("Harbours")
    for name in ("City", "Country", "Clue", "More"):
        models.add_field(kind, models.new_field(name))
    template = models.new_template("Card 1")
    template["qfmt"] = "<style>b {}</style>In which country is {{City}}?{{hint:Clue}}{{#More}}<i>!</i>{{/More}}"
    template["afmt"] = (
        "<p>Port of {{City}}</p><hr class=line id='answer'>{{Country}} ({{City}})"
        "<div>Note: {{More}}</div>{{^More}}none{{/More}}"
    )
    models.add_template(kind, template)
    models.add(kind)
    learner.add("Harbours", {"City": "Brest", "Country": "France", "Clue": "It has lilies.", "More": "A naval port."})
    learner.add("Harbours", {"City": "Varna", "Country": "Bulgaria"})
    imported = both(learner)
    assert texts(imported) == [
        ("In which country is Brest?!", "France (Brest)"),
        ("In which country is Varna?", "Bulgaria (Varna)"),
    ]
    assert (imported.cards[0].hint, imported.cards[0].again) == ("It has lilies.", "Note: A naval port.")


def test_what_a_learner_forgets_is_hard(learner: Learner) -> None:
    for number in range(5):
        learner.add("Basic", {"Front": f"Question {number}?", "Back": f"Answer {number}."})
    first, second, third, fourth, _ = learner.cards()
    learner.answer(first, 3)
    learner.answer(second, 3)
    learner.answer(second, 1)
    third.lapses, third.queue, third.type, third.ivl = 3, 2, 2, 10
    learner.collection.update_card(third)
    learner.collection.tags.bulk_add([fourth.nid], "leech")
    cards = both(learner).cards
    assert [one.hard for one in cards] == [False, True, True, True, False]
    assert all(one.tags == () for one in cards)


def test_suspended_cards_are_left_out_and_named(learner: Learner) -> None:
    for number in range(3):
        learner.add("Basic (and reversed card)", {"Front": f"Question {number}", "Back": f"Answer {number}"})
    learner.collection.sched.suspend_cards([learner.cards()[2].id, learner.cards()[4].id, learner.cards()[5].id])
    imported = both(learner)
    assert texts(imported) == [("Question 0", "Answer 0"), ("Answer 0", "Question 0"), ("Answer 1", "Question 1")]
    (problem,) = imported.problems
    assert "suspended" in problem.message and "3 cards (notes 2, 3)" in problem.message


def test_sounds_and_pictures_of_the_cards_come_with_them(learner: Learner) -> None:
    sound, picture = learner.keep("wave sound.mp3", b"ID3 wave"), learner.keep("mär.png", b"\x89PNG")
    learner.keep("unused.mp3", b"ID3 unused")
    learner.add("Basic", {"Front": f"Which sound? [sound:{sound}]", "Back": f"<img src='{picture}'>A wave."})
    imported = both(learner)
    assert imported.media == {"wave sound.mp3": b"ID3 wave", "mär.png": b"\x89PNG"}
    assert texts(imported) == [("Which sound?", "A wave.")] and imported.problems == ()


def test_cards_without_words_are_named_by_number_and_the_rest_is_kept(learner: Learner) -> None:
    picture = learner.keep("chart.png", b"\x89PNG")
    learner.add("Basic", {"Front": f"<img src='{picture}'>", "Back": "A chart."})
    learner.add("Basic", {"Front": "What sounds so?", "Back": "[sound:gone.mp3]"})
    learner.add("Basic", {"Front": f"Which harbour is it? <img src='{picture}'>", "Back": "Brest. [sound:lost.mp3]"})
    learner.add("Image Occlusion", {"Occlusion": "{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2}}"})
    imported = both(learner)
    assert texts(imported) == [("Which harbour is it?", "Brest.")]
    assert [(one.place, one.message.split(":")[0]) for one in imported.problems] == [
        (Place("sea.apkg"), "a picture in the question, which nobody hears"),
        (Place("sea.apkg"), "1 sound or picture is not in the package, or cannot be taken"),
        (Place("sea.apkg", 1), "the note has no question but a picture"),
        (Place("sea.apkg", 2), "the note has no answer but sound"),
        (Place("sea.apkg", 4), "the note asks for a part of a picture"),
    ]


def test_our_own_package_comes_back_as_it_was_also_through_anki(learner: Learner) -> None:
    cards = (
        card(1, hint=paragraph("Look up & see."), again=paragraph("The moon moves it."), tags=("sea",)),
        card(2, question="Is 1 < 2 && \\(so\\) [sound:on.mp3] {{x}}?", answer="<b>Yes</b>."),
    )
    spans = paragraph("What is ", Span("a<b", "code"), " in ", Span(r"x^2 < \alpha", "formula"), "?")
    whole = deck(*cards, card(3), type(cards[0])("c04", spans, paragraph("Less."), spans.place))
    package, _ = build(whole)
    ours = read_apkg(package, "tides.apkg")
    assert ours.title == "Tides" and ours.problems == () and len(ours.media) == 8
    assert texts(ours) == [
        ("What moves tide 1?", "Moon number 1."),
        ("Is 1 < 2 && \\(so\\) [sound:on.mp3] {{x}}?", "<b>Yes</b>."),
        ("What moves tide 3?", "Moon number 3."),
        ("What is `a<b` in $x^2 < \\alpha$?", "Less."),
    ]
    assert (ours.cards[0].hint, ours.cards[0].again, ours.cards[0].tags) == (
        "Look up & see.",
        "The moon moves it.",
        ("sea",),
    )
    learner.take(package)
    for legacy in (False, True):
        assert read_apkg(learner.export("The Sea::Tides", legacy), "tides.apkg") == ours


SIGNS = ["<b>", "</div>", "&amp;", "\\(x\\)", "\\[", "[sound:a.mp3]", "{{c1::x}}", "[$]y[/$]", "<!--", "`a`", "[latex]"]

WRITTEN = st.lists(
    st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=8)
    | st.sampled_from(SIGNS),
    min_size=1,
    max_size=6,
).map(lambda parts: "x" + " ".join(" ".join(parts).replace("$$", "$").split()))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(WRITTEN, WRITTEN)
def test_whatever_an_author_writes_comes_back(question: str, answer: str) -> None:
    imported = read_apkg(build(deck(card(1, question=question, answer=answer)))[0], "tides.apkg")
    assert texts(imported) == [(question, answer)]


def test_packages_of_the_oldest_kind_are_read() -> None:
    deck = genanki.Deck(7, "Old::Harbours")
    for number in range(3):
        deck.add_note(genanki.Note(genanki.BASIC_MODEL, [f"Question {number}", f"Answer {number}"], guid=f"g{number}"))
    imported = read_apkg(_written(deck), "old.apkg")
    assert (imported.title, texts(imported)) == ("Harbours", [(f"Question {n}", f"Answer {n}") for n in range(3)])
    assert [one.guid for one in imported.cards] == ["g0", "g1", "g2"]


def _written(deck: genanki.Deck) -> bytes:
    out = io.BytesIO()
    genanki.Package(deck).write_to_file(out, timestamp=0.0)
    return out.getvalue()


def test_a_bare_collection_is_read_without_its_media() -> None:
    package, _ = build(deck(card(1)))
    imported = read_apkg(members_of(package)["collection.anki2"], "collection.anki2")
    assert texts(imported) == [("What moves tide 1?", "Moon number 1.")] and imported.media == {}
    assert "2 sounds and pictures are not in the package" in imported.problems[0].message


def test_one_bad_note_costs_only_itself() -> None:
    package, _ = build(deck(*(card(number) for number in range(1, 6))))
    ids = "(SELECT id FROM notes ORDER BY id LIMIT 1 OFFSET {})"
    broken = altered(
        package,
        f"UPDATE notes SET flds = x'00ff1f' WHERE id = {ids.format(1)}",
        f"UPDATE notes SET flds = 'no end' WHERE id = {ids.format(2)}",
        f"UPDATE notes SET mid = 12345 WHERE id = {ids.format(3)}",
    )
    imported = read_apkg(broken, "tides.apkg")
    assert [one.line for one in imported.cards] == [1, 4, 5]
    assert [(one.place.line, one.message.split(":")[0]) for one in imported.problems] == [
        (0, "of an unknown type; the first two fields are taken"),
        (2, "the note has no question"),
        (3, "the note has no answer"),
    ]


def test_a_question_asked_twice_is_taken_once() -> None:
    package, _ = build(deck(card(1), card(2, question="What moves tide 1?", answer="The sun.")))
    imported = read_apkg(package, "tides.apkg")
    assert texts(imported) == [("What moves tide 1?", "Moon number 1.")]
    (problem,) = imported.problems
    assert problem.place.line == 2 and "asked on note 1 already, with another answer" in problem.message


def test_what_is_no_package_is_refused_with_its_name() -> None:
    for data in (b"", b"PK", b"cards: many", archive_of({"readme.txt": b"hello"})):
        with pytest.raises(AudiolessonError, match=r"^cards\.apkg: the file is no Anki package"):
            read_apkg(data, "cards.apkg")


def test_a_package_without_notes_says_so() -> None:
    with pytest.raises(AudiolessonError, match="no notes"):
        read_apkg(build(deck())[0], "empty.apkg")
