"""Sentences of lessons are read as a teacher reads them aloud: a table of one sentence for each thing written."""

import re
from pathlib import Path

import pytest

from audiolesson.upkeep.say import reading

PROSE = [line for line in (Path(__file__).parent / "prose.txt").read_text("utf-8").splitlines() if " ⇒ " in line]


MORE = [
    line
    for name in (
        "more.txt",
        "subjects.txt",
        "kinds.txt",
        "fields.txt",
        "notations.txt",
        "formulas_in_sentences.txt",
        "lessons.txt",
        "courses.txt",
    )
    for line in (Path(__file__).parent / name).read_text("utf-8").splitlines()
    if " ⇒ " in line
]


@pytest.mark.parametrize("line", PROSE)
def test_a_sentence_is_read_as_a_teacher_reads_it(line: str) -> None:
    written, wanted = line.split(" ⇒ ")
    said = reading(written, None)
    assert said == wanted
    assert re.fullmatch(r"[A-Za-zÀ-ɏ' ,.;:?!—-]+", said)


def test_sentences_of_every_kind_are_read_as_a_teacher_reads_them() -> None:
    cases = [line.split(" ⇒ ") for line in MORE]
    said = [(written, reading(written, None), wanted) for written, wanted in cases]
    assert [case for case in said if case[1] != case[2]] == []
    assert all(re.fullmatch(r"[A-Za-zÀ-ɏ' ,.;:?!—-]+", case[1]) for case in said)
