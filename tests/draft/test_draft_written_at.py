"""Where a lesson writes a word is found by an index of its words, as a scan of the lesson would find it."""

import re

import pytest

from audiolesson.draft.titling.written_at import count, has, written

WHOLE = "Kilns fire clay. A kiln, the old kiln_2 and kiln-dried clay: the Kiln of Lund. In a/kiln or (kiln) it is hot."


@pytest.mark.parametrize("phrase", ["kiln", "Kiln", "the old", "clay", "in a", "kilns", "Lund", "(kiln)", "none"])
@pytest.mark.parametrize(
    ("before", "behind"), [("", ""), (r"(?<![\w/._-])", ""), ("(?<= )", r"\b"), ("", r"(?![\w-])")]
)
def test_the_index_finds_what_a_scan_finds(phrase: str, before: str, behind: str) -> None:
    scanned = [one.span() for one in re.finditer(rf"{before}(?<!\w){re.escape(phrase)}{behind}", WHOLE)]
    assert [(one.start, one.end) for one in written(WHOLE, phrase, before, behind)] == scanned
    assert count(WHOLE, phrase, before, behind) == len(scanned)
    assert has(WHOLE, phrase, before, behind) == bool(scanned)


@pytest.mark.parametrize("phrase", ["KILN", "the old", "clay", "kilns"])
@pytest.mark.parametrize(("before", "behind"), [("", ""), (r"(?<=\bthe )", r"\b"), ("", r"\b(?: of (?P<place>\w+))?")])
def test_small_and_large_letters_are_one_where_that_is_asked(phrase: str, before: str, behind: str) -> None:
    scan = re.compile(rf"{before}(?<!\w)(?:{re.escape(phrase)}){behind}", re.IGNORECASE)
    found = [(one.start, one.end, one.behind.groups()) for one in written(WHOLE, phrase, before, behind, re.IGNORECASE)]
    assert found == [(*one.span(), one.groups()) for one in scan.finditer(WHOLE)]


def test_what_has_no_word_is_written_nowhere() -> None:
    assert not has(WHOLE, "?!")
