"""Texts that are made to harm, or are no texts: refused or made harmless, in bounded time."""

import pytest

from audiolesson.errors import AudiolessonError
from audiolesson.study.formats.from_text import read_deck
from audiolesson.study.formats.gather import MOST_CARDS, MOST_PROBLEMS
from audiolesson.study.formats.names import FORMATS
from audiolesson.study.formats.text_in import MOST_BYTES

TEXTS = tuple(form for form in FORMATS if form != "apkg")

NASTY = [
    '"', '"\n', '"a""\n', 'a"\t', '"x\t', "\t", "\n", "`", "`a", "$", "$a", "*a", "_a ", "**a", "==", "==a", "~~a",
    "[a", "[[", "![[", "[x](", "<!--", "<a ", "\\", "%%", "::", "a::b\n", "?\n", "a\n?\n", "Q:", "Q: a\n",
    "Q: a\nA: b\n", "A:\n", "> ", "- ", "#", "# a\n", "```\n", "---\n", "{{c1::", "a\t{{c1::b}}\n", "&amp;", "\x00\x01",
]  # fmt: skip


@pytest.mark.timeout(60)
@pytest.mark.parametrize("form", TEXTS)
def test_a_text_of_nothing_but_signs_is_read_in_bounded_time(form: str) -> None:
    for sign in NASTY:
        text = sign * (15_000 // len(sign))
        for whole in (text, text + "x" * 1_500 + text):
            read_deck(whole.replace("\x00", "").encode(), "x.txt", form)


@pytest.mark.parametrize("form", TEXTS)
def test_a_text_beyond_all_measure_is_refused(form: str) -> None:
    with pytest.raises(AudiolessonError, match="MB"):
        read_deck(b"a\tb\n" * (MOST_BYTES // 4 + 1), "x.txt", form)


@pytest.mark.parametrize("form", TEXTS)
@pytest.mark.parametrize("data", [b"\x00\x01\x02", b"PK\x03\x04" + bytes(50)])
def test_what_is_no_text_is_refused(form: str, data: bytes) -> None:
    with pytest.raises(AudiolessonError) as refused:
        read_deck(data, "x.txt", form)
    assert refused.value.hint and refused.value.place


def test_more_cards_than_anyone_learns_are_left_out_and_said() -> None:
    found = read_deck("".join(f"{n}\t{n}\n" for n in range(MOST_CARDS + 50)).encode(), "x.txt", "quizlet")
    assert len(found.cards) == MOST_CARDS
    assert [problem.place.line for problem in found.problems] == [MOST_CARDS + 1]


def test_a_file_of_the_wrong_format_names_its_first_lines_and_counts_the_rest() -> None:
    found = read_deck(b"nothing here\n" * (MOST_PROBLEMS + 7), "x.txt", "quizlet")
    assert len(found.problems) == MOST_PROBLEMS + 1 and "7 more lines" in found.problems[-1].message


def test_markup_and_names_of_files_stay_text() -> None:
    html = "<script>alert(1)</script>a<b onclick=x>b</b>\t<style>p{}</style>c <img src=x onerror=y>\n"
    (card,) = read_deck(f"#separator:tab\n#html:true\n{html}".encode(), "../../x.txt").cards
    assert (card.question, card.answer) == ("ab", "c")
    (card,) = read_deck(b"<script>x</script>\t../../etc/passwd\n", "x.txt", "quizlet").cards
    assert (card.question, card.answer) == ("<script>x</script>", "../../etc/passwd")


def test_a_field_that_is_a_book_is_named_and_costs_nothing_else() -> None:
    found = read_deck(f"Ebb\tfalls\nBook\t{'word ' * 2_000}\nFlood\trises\n".encode(), "x.txt")
    assert [card.question for card in found.cards] == ["Ebb", "Flood"]
    assert [problem.place.line for problem in found.problems] == [2]
