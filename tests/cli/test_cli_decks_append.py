"""`import --append` as a user meets it: what of a file is there already, and what of that is answered otherwise."""

from pathlib import Path

import pytest
from test_cli_decks import SEA, run

from audiolesson.show.model import Show


@pytest.fixture
def sea(show: Show, tmp_path: Path) -> Show:
    """A show with the deck `sea-words`."""
    (tmp_path / "Sea words.txt").write_text(SEA)
    run("import", "Sea words.txt", cwd=tmp_path)
    return show


def test_a_card_that_is_there_with_another_answer_is_named_and_strict_fails(sea: Show, tmp_path: Path) -> None:
    path = sea.cards("sea-words")
    before = path.read_bytes()
    (tmp_path / "more.txt").write_text(SEA.replace("only one\n", "").replace("Falling water", "Sinking water"))
    told = run("import", "more.txt", "--slug", "sea-words", "--append", cwd=tmp_path)
    assert "more.txt:1: warning: 'Ebb' is there already, with another answer" in told and told.count("warning") == 1
    run("import", "more.txt", "--slug", "sea-words", "--append", "--strict", cwd=tmp_path, code=1)
    assert path.read_bytes() == before


@pytest.mark.parametrize("form", ["apkg", "tsv", "csv", "quizlet", "obsidian", "qa"])
def test_what_was_exported_has_no_other_answers(sea: Show, tmp_path: Path, form: str) -> None:
    path = sea.cards("sea-words")
    path.write_text(
        path.read_text() + '\n## Which sum? {#c09}\n\n**Two**, `a`, $x^2$ and [one]{say="wun"}: 5 \\* 6 \\& "so"\n'
    )
    run("export", "sea-words", "--to", form, "--no-sound", "-o", "out.x", cwd=tmp_path)
    told = run("import", "out.x", "--from", form, "--slug", "sea-words", "--append", "--strict", cwd=tmp_path)
    assert "has all of the cards already" in told
