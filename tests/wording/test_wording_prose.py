"""Sentences of lessons are read as a teacher reads them aloud: a table of one sentence for each thing written."""

import re
from pathlib import Path

import pytest

from audiolesson.upkeep.say import reading

PROSE = [line for line in (Path(__file__).parent / "prose.txt").read_text("utf-8").splitlines() if " ⇒ " in line]


MORE = (
    *("more.txt", "subjects.txt", "kinds.txt", "fields.txt"),
    *("notations.txt", "formulas_in_sentences.txt", "lessons.txt", "courses.txt"),
)


@pytest.mark.parametrize("line", PROSE)
def test_a_sentence_is_read_as_a_teacher_reads_it(line: str) -> None:
    written, wanted = line.split(" ⇒ ")
    said = reading(written, None)
    assert said == wanted
    assert re.fullmatch(r"[A-Za-zÀ-ɏ' ,.;:?!—-]+", said)


@pytest.mark.parametrize("name", MORE)
def test_sentences_of_every_kind_are_read_as_a_teacher_reads_them(name: str) -> None:
    lines = (Path(__file__).parent / name).read_text("utf-8").splitlines()
    cases = [line.split(" ⇒ ") for line in lines if " ⇒ " in line]
    assert len(cases) > 200
    said = [(written, reading(written, None), wanted) for written, wanted in cases]
    assert [case for case in said if case[1] != case[2]] == []
    assert all(re.fullmatch(r"[A-Za-zÀ-ɏ' ,.;:?!—-]+", case[1]) for case in said)
