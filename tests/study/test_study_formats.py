"""Decks of other programs as text: what each format holds is read, and what cannot be read is named by its line."""

import pytest

from audiolesson.errors import AudiolessonError
from audiolesson.study.formats.from_text import read_deck
from audiolesson.study.formats.model import Imported, ImportedCard


def read(text: str, name: str = "deck.txt", form: str = "", separator: str = "") -> Imported:
    return read_deck(text.encode(), name, form, separator)


def pairs(found: Imported) -> list[tuple[str, str]]:
    return [(card.question, card.answer) for card in found.cards]


def lines(found: Imported) -> list[tuple[int, str]]:
    return [(problem.place.line, problem.message) for problem in found.problems]


def told(found: Imported) -> dict[int, str]:
    assert all(one.hint and one.place.file and one.severity == "warning" for one in found.problems)
    return dict(lines(found))


ANKI = """\
#separator:tab
#html:true
#guid column:1
#notetype column:2
#deck column:3
#tags column:6
n1	Basic	Sea	What lifts the <b>sea</b>?	"The ""moon""<br>and the sun, by <code>pull</code> \\(g\\)."	ocean moon
n2	Basic (and reversed card)	Sea	Ebb	Water that falls	x
n3	Cloze	Sea	{{c1::Spring tides}} come with the {{c2::new::which}} moon.		x
n4	Basic	Sea	A picture?	<img src="x.png"><script>alert(1)</script>	x
"""


def test_what_anki_exports_as_text_is_read_with_its_names_tags_gaps_and_both_ways() -> None:
    found = read(ANKI)
    assert found.cards[0] == ImportedCard(
        "What lifts the sea?",
        'The "moon"\nand the sun, by `pull` $g$.',
        tags=("ocean", "moon"),
        line=7,
        guid="n1",
    )
    assert pairs(found)[1:] == [
        ("Ebb", "Water that falls"),
        ("Water that falls", "Ebb"),
        ("Blank come with the new moon.", "Spring tides"),
        ("Spring tides come with the blank (which) moon.", "new"),
    ]
    assert [card.guid for card in found.cards[1:]] == ["n2", "n2:2", "n3", "n3:2"]
    assert found.cards[3].again == "Spring tides come with the new moon."
    assert list(told(found)) == [10]


@pytest.mark.parametrize(("name", "sign"), [("comma", ","), ("Semicolon", ";"), ("Pipe", "|"), ("colon", ":")])
def test_the_separator_that_a_header_names_goes_before_what_stands_in_the_text(name: str, sign: str) -> None:
    found = read(f'#separator:{name}\n#html:false\n"Ebb{sign} in short"{sign}falls <b>\n')
    assert pairs(found) == [(f"Ebb{sign} in short", "falls <b>")]


def test_what_excel_writes_before_a_table_names_its_separator() -> None:
    assert pairs(read("sep=;\nfront;back\nEbb, in short;falls\n", "x.csv")) == [("Ebb, in short", "falls")]


def test_columns_are_found_by_their_names_in_headers_and_in_the_first_line() -> None:
    found = read("#separator:tab\n#columns:Back\tExtra\tFront\nfalls\tx\tEbb\n")
    assert pairs(found) == [("Ebb", "falls")]
    found = read("Answer,Question,Hint,Tags\nfalls,Ebb,low,a b\n", "x.csv")
    assert found.cards == (ImportedCard("Ebb", "falls", "low", tags=("a", "b"), line=2),)


def test_columns_that_are_not_taken_are_named_once() -> None:
    found = read("Ebb;falls;low;x\nFlood;rises;high\n", "x.csv")
    assert pairs(found) == [("Ebb", "falls"), ("Flood", "rises")]
    assert told(found) == {1: "columns are left out: the 3rd, the 4th"}
    found = read("#separator:tab\n#columns:Front\tBack\tPicture\tTags\nEbb\tfalls\t\ta\nFlood\trises\tx.png\tb\n")
    assert told(found) == {4: "columns are left out: 'Picture'"}


def test_a_field_over_several_lines_keeps_the_numbers_of_the_lines_behind_it() -> None:
    found = read('Ebb;"falls\n\nslowly"\nFlood\nTide;rises\n', "x.csv")
    assert pairs(found) == [("Ebb", "falls\nslowly"), ("Tide", "rises")]
    assert [card.line for card in found.cards] == [1, 5]
    assert list(told(found)) == [4]


def test_a_quotation_mark_that_is_never_closed_costs_its_line_alone() -> None:
    found = read('#separator:tab\nEbb\tfalls\nFlood\t"rises\nTide\tboth\n"Neap" tide\tsmall\n')
    assert pairs(found) == [("Ebb", "falls"), ("Tide", "both"), ('"Neap" tide', "small")]
    assert told(found)[3].endswith("opens a quotation mark that is never closed")


def test_quizlet_is_read_line_by_line_with_any_separator() -> None:
    found = read('Ebb\tfalls\n"Flood"\trises: "up"\nnothing\n\nTide\tboth\tways\n', form="quizlet")
    assert pairs(found) == [("Ebb", "falls"), ('"Flood"', 'rises: "up"'), ("Tide", "both ways")]
    assert told(found) == {3: "'nothing' stands without a tab"}
    assert pairs(read("Ebb - falls - slowly\nFlood - rises\n", separator=" - ")) == [
        ("Ebb", "falls - slowly"),
        ("Flood", "rises"),
    ]
    assert pairs(read("Ebb;falls\n", form="quizlet", separator="semicolon")) == [("Ebb", "falls")]


OBSIDIAN = """\
---
tags: [notes]
---
# The **sea**

#flashcards/sea

Prose with `std::vector` is no card, nor is 3 == 4.

- What lifts it?::The [[Moon|moon]]. <!--SR:!2023-09-02,4,270-->
Ebb:::Water that *falls* #tides
<!--SR:!2023-09-02,4,270!2023-01-01,1,2-->

What is
a `a::b`?
?
A path,
no more.

Left
??
Right

The ==moon== pulls the ==sea==.

```
no::card
```

%% hidden::card %%
<!-- hidden
too::card
-->
Nothing::

?
Nobody asked
"""


def test_a_note_of_obsidian_gives_a_card_for_each_sign_and_each_highlight() -> None:
    found = read(OBSIDIAN, "sea.md")
    assert pairs(found) == [
        ("What lifts it?", "The moon."),
        ("Ebb", "Water that falls"),
        ("Water that falls", "Ebb"),
        ("What is\na `a::b`?", "A path,\nno more."),
        ("Left", "Right"),
        ("Right", "Left"),
        ("The blank pulls the sea.", "moon"),
        ("The moon pulls the blank.", "sea"),
    ]
    assert found.title == "The sea"
    assert found.cards[1].tags == ("sea", "tides") and found.cards[6].again == "The moon pulls the sea."
    assert told(found) == {34: "the card has no answer: 'Nothing'", 36: "the card has no question: 'Nobody asked'"}


def test_formulas_over_several_lines_and_answers_that_are_only_shown() -> None:
    found = read("Which mass?\n?\n$$\nm = \\frac{F}{a}\n$$\n\nWho?\n?\n![[x.png]]\n\nWhy?\n\n?\n\nSo.\n", "x.md")
    assert pairs(found) == [("Which mass?", r"$m = \frac{F}{a}$")]
    assert told(found) == {7: "the card has no answer: 'Who?'", 13: "'?' stands alone"}


def test_a_side_with_a_colon_at_its_edge_is_not_read_the_other_way_round() -> None:
    from audiolesson.study.formats.obsidian import write_obsidian

    given = (ImportedCard("What is this:", "a colon"), ImportedCard("And this?", ":: two"))
    assert pairs(read(write_obsidian("x", given), "x.md")) == [("What is this:", "a colon"), ("And this?", ":: two")]


QA = """\
# Sea words

**Q1:** What lifts the sea?
**A1:** The moon,
and the sun.
A. Newton said so.
Hint: it is *not* far
Tags: ocean, #moon

### Question 2: What is `ebb`?
Answer: Water that falls.
A: Again?

Q. What is flood?
A. Water that rises.

Q: And who knows?
---
stray
"""


def test_questions_and_answers_are_read_as_people_write_them() -> None:
    found = read(QA)
    assert found.cards[0] == ImportedCard(
        "What lifts the sea?",
        "The moon,\nand the sun.\nA. Newton said so.",
        "it is not far",
        tags=("ocean", "moon"),
        line=3,
    )
    assert pairs(found)[1:] == [("What is `ebb`?", "Water that falls."), ("What is flood?", "Water that rises.")]
    assert found.title == "Sea words"
    assert list(told(found)) == [12, 17, 19]


def test_questions_that_are_items_of_a_numbered_list_are_questions() -> None:
    found = read("1. Q: one?\n   A: first\n2) **Q:** two?\n   - A: second\n3. A. Newton said so.\n")
    assert pairs(found) == [("one?", "first"), ("two?", "second\n3. A. Newton said so.")]


def test_code_of_several_lines_is_left_out_and_named() -> None:
    found = read("Q: How is it printed?\nA: By print.\n```python\nprint('A: no')\nQ: no\n```\nQ: So?\nA: So.\n")
    assert pairs(found) == [("How is it printed?", "By print."), ("So?", "So.")]
    assert told(found) == {3: "code of the card on line 1 is left out"}


def test_a_question_and_its_answer_may_stand_on_one_line() -> None:
    found = read("Q: What is ebb? A: Water that falls.\nQ: Plan A: what is it?\nA: The first plan.\n")
    assert pairs(found) == [("What is ebb?", "Water that falls."), ("Plan A: what is it?", "The first plan.")]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Ebb\tfalls\nFlood\trises\n", "a.txt", "quizlet"),
        ('"Ebb"\tfalls\nFlood\trises\n', "a.txt", "csv"),
        ("#separator:tab\nEbb\tfalls\n", "a.md", "tsv"),
        ("Ebb,falls\n", "a.csv", "csv"),
        ("Ebb::falls\n", "a.txt", "obsidian"),
        ("Q: Ebb?\nA: falls :: down\n", "a.md", "qa"),
    ],
)
def test_the_format_is_found_in_the_text(text: str, name: str, expected: str) -> None:
    from audiolesson.study.formats.from_text import form_of

    assert form_of(text, name) == expected


def test_what_cannot_be_told_is_refused_with_what_to_do() -> None:
    with pytest.raises(AudiolessonError, match="cannot be told") as refused:
        read("Just a page.\n\nWith prose, and no cards.\n", "page.md")
    assert "--from" in refused.value.hint


def test_a_format_that_there_is_not_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(AudiolessonError, match="no format 'word'") as refused:
        read("Ebb\tfalls\n", form="word")
    assert "obsidian" in refused.value.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_encoding_that_programs_write_is_read(encoding: str) -> None:
    found = read_deck("Café\t“süß”\r\nEbb\tfalls\r\n".encode(encoding), "deck.txt")
    assert pairs(found) == [("Café", "“süß”"), ("Ebb", "falls")]


def test_in_a_short_text_too_one_bad_byte_costs_no_other_letter() -> None:
    found = read_deck("Café\t“Kaffee”\r\n".encode() + b"It\x92s\tebb\r\n", "deck.txt")
    assert pairs(found) == [("Café", "“Kaffee”"), ("It’s", "ebb")]
    assert told(found) == {2: "'It’s ebb' is not all UTF-8; what is not was read as Windows writes it"}


def test_one_bad_byte_makes_no_text_of_windows_and_its_line_is_named() -> None:
    text = "Café\tsüß und größer\r\nÄther — „Luft“\tfüllt\r\nEbb\tfällt\r\n".encode()
    found = read_deck(text.replace(b"Ebb", b"Ebb\xe9"), "deck.txt")
    assert pairs(found) == [("Café", "süß und größer"), ("Äther — „Luft“", "füllt"), ("Ebbé", "fällt")]
    assert told(found) == {3: "'Ebbé fällt' is not all UTF-8; what is not was read as Windows writes it"}
    found = read_deck("„Spaß“\tsüß\r\nCafé\tgrößer\r\n".encode("cp1252"), "deck.txt")
    assert pairs(found) == [("„Spaß“", "süß"), ("Café", "größer")] and not found.problems


def test_a_question_asked_twice_is_taken_once_and_named() -> None:
    found = read("Ebb?\tfalls\nebb\tfalls\nEBB\trises\nC\tone\nC++\ttwo\n")
    assert pairs(found) == [("Ebb?", "falls"), ("C", "one"), ("C++", "two")]
    assert told(found) == {
        2: "'ebb' is asked on line 1 already",
        3: "'EBB' is asked on line 1 already, with another answer",
    }


def test_prose_behind_an_empty_line_belongs_to_no_answer_and_is_named() -> None:
    deck = read_deck(b"Q: Is it so?\nA: yes\n\nProse between.\nMore of it.\n\nQ: And here?\nA: no\nnever\n", "x.txt")
    assert [card.answer for card in deck.cards] == ["yes", "no\nnever"]
    assert [(one.place.line, one.message) for one in deck.problems] == [
        (4, "'Prose between.' stands behind an empty line and belongs to no answer")
    ]
