"""`import` and `export` as a user meets them: what is taken, what is left out and why, what is never overwritten."""

import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from unittest.mock import patch

import pytest
from showmaker import bytes_of, edit, make_show

from audiolesson.build.deck_import import _with
from audiolesson.cli import main
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards
from audiolesson.study.formats.from_text import read_deck

SEA = "Ebb\tFalling water\nWhat lifts the `sea`?\tThe moon and the sun.\nonly one\nFlood\tRising water\n"


def run(*words: str, cwd: Path, code: int = 0, **env: str) -> str:
    """Run a command on the show in `cwd`/show, in this process, for a process a command would take a minute in all."""
    out = io.StringIO()
    arguments = ["audiolesson", "--show", "show", *words]
    handler = signal.getsignal(signal.SIGINT)
    try:
        with (
            contextlib.chdir(cwd),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(out),
            patch.object(sys, "argv", arguments),
            patch.dict(os.environ, env),
        ):
            main()
    except SystemExit as exit_:
        assert exit_.code == code, out.getvalue()
    finally:
        signal.signal(signal.SIGINT, handler)
    return out.getvalue()


@pytest.fixture
def sea(show: Show, tmp_path: Path) -> Show:
    """A show with the deck `sea-words`."""
    (tmp_path / "Sea words.txt").write_text(SEA)
    run("import", "Sea words.txt", cwd=tmp_path, SOURCE_DATE_EPOCH="1767225600")
    return show


def sounds_in(package: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(package) as archive:
        names = json.loads(archive.read("media"))
        return {name: archive.read(number) for number, name in names.items()}


def test_a_deck_is_taken_and_its_bad_line_named(show: Show, tmp_path: Path) -> None:
    (tmp_path / "Sea words.txt").write_text(SEA)
    told = run("import", "Sea words.txt", cwd=tmp_path, SOURCE_DATE_EPOCH="1767225600")
    assert "wrote scripts/sea-words.cards.md: 3 cards" in told
    assert "Sea words.txt:3: warning: 'only one' stands without a tab" in told
    deck = parse_cards(show.cards("sea-words").read_text(), "x")
    assert (deck.head.title, deck.head.date) == ("Sea words", "2026-01-01T00:00:00Z")
    assert [card.id for card in deck.cards] == ["c01", "c02", "c03"]
    assert deck.cards[1].question.spans[1].kind == "code"


@pytest.mark.parametrize("title", ["Sea words ## ebb", "## Sea: 'words'", "Sea # words"])
def test_a_title_with_marks_of_headings_leaves_the_head_whole(show: Show, tmp_path: Path, title: str) -> None:
    (tmp_path / "sea.txt").write_text(f"# {title}\n\nQ: What is ebb?\nA: Falling water.\n")
    run("import", "sea.txt", "--from", "qa", cwd=tmp_path, SOURCE_DATE_EPOCH="1767225600")
    deck = parse_cards(show.cards("sea").read_text(), "x")
    assert (deck.head.title, deck.head.date, len(deck.cards)) == (title, "2026-01-01T00:00:00Z", 1)


def test_the_commands_work_as_processes_too(show: Show, tmp_path: Path) -> None:
    (tmp_path / "sea.txt").write_text(SEA)
    for words, code in ((["import", "sea.txt"], 0), (["import", "sea.txt"], 1), (["export", "sea", "--to", "qa"], 0)):
        program = [sys.executable, "-m", "audiolesson", "--show", "show", *words]
        done = subprocess.run(program, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == code and "Traceback" not in done.stderr, done.stderr
    assert (tmp_path / "sea.qa.txt").read_text().startswith("# Sea\n\nQ: Ebb\nA: Falling water\n")


def test_strict_fails_when_anything_is_left_out(show: Show, tmp_path: Path) -> None:
    (tmp_path / "sea.txt").write_text(SEA)
    run("import", "--strict", "sea.txt", cwd=tmp_path, code=1)
    assert show.cards("sea").is_file()


def test_a_file_full_of_bad_lines_prints_some_of_them(show: Show, tmp_path: Path) -> None:
    (tmp_path / "sea.txt").write_text(SEA + "line\n" * 50)
    told = run("import", "sea.txt", "--from", "quizlet", cwd=tmp_path)
    assert told.count("warning") == 20 and "and 31 more (-v lists them)" in told


def test_cards_of_a_lesson_have_no_head_of_their_own(show: Show, tmp_path: Path) -> None:
    (tmp_path / "deck.txt").write_text(SEA)
    run("import", "deck.txt", "--slug", "rivers", cwd=tmp_path)
    assert show.cards("rivers").read_text().startswith("## Ebb {#c01}\n")


def test_cards_that_are_there_are_never_written_over(sea: Show, tmp_path: Path) -> None:
    edit(sea.cards("sea-words"), "Falling water", "Water that *falls*")
    before = bytes_of(sea.root)
    told = run("import", "Sea words.txt", cwd=tmp_path, code=1)
    assert "which are yours" in told and "--append" in told
    assert bytes_of(sea.root) == before


def test_append_puts_new_cards_behind_and_leaves_every_byte_before_as_it_is(sea: Show, tmp_path: Path) -> None:
    path = sea.cards("sea-words")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n").replace(b"Falling", b'[Falling]{say="faw ling"}'))
    before = path.read_bytes()
    (tmp_path / "more.txt").write_text(SEA + "Neap tide\tA small one\n")
    told = run("import", "more.txt", "--slug", "sea-words", "--append", cwd=tmp_path)
    assert "added to scripts/sea-words.cards.md: 1 card" in told and "3 cards known already" in told
    after = path.read_bytes()
    assert after == before + b"\r\n## Neap tide {#c04}\r\n\r\nA small one\r\n"
    told = run("import", "more.txt", "--slug", "sea-words", "--append", cwd=tmp_path)
    assert "was left as it was" in told and path.read_bytes() == after


def test_an_appended_card_never_takes_the_id_of_a_card_that_was_deleted(sea: Show, tmp_path: Path) -> None:
    run("export", "sea-words", "--no-sound", cwd=tmp_path)
    path = sea.cards("sea-words")
    path.write_text(path.read_text().partition("## Flood")[0])
    (tmp_path / "more.txt").write_text("Neap tide\tA small one\n")
    run("import", "more.txt", "--slug", "sea-words", "--append", cwd=tmp_path)
    assert [card.id for card in parse_cards(path.read_text(), "x").cards] == ["c01", "c02", "c04"]
    path.unlink()
    run("import", "more.txt", "--slug", "sea-words", cwd=tmp_path)
    assert "## Neap tide {#c04}" in path.read_text(), "cards that were all deleted are deleted cards, too"


def test_an_appended_card_takes_no_id_of_a_kept_draft_nor_of_a_card_in_a_comment(sea: Show, tmp_path: Path) -> None:
    path = sea.cards("sea-words")
    (sea.scripts / ".drafts").mkdir(exist_ok=True)
    (sea.scripts / ".drafts" / path.name).write_text("## Gone? {#c05 line=2}\n\nYes\n\n<!-- the last id: c07 -->\n")
    (tmp_path / "more.txt").write_text("Neap tide\tA small one\n")
    path.write_text(path.read_text() + "\n<!--\n## Perhaps? {#c09}\n\nYes\n-->\n")
    run("import", "more.txt", "--slug", "sea-words", "--append", cwd=tmp_path)
    assert path.read_text().endswith("\n## Neap tide {#c10}\n\nA small one\n")


@pytest.mark.parametrize("old", [b"a", b"a\n", b"a\n\n", b"a\r\n", b"a\r\n\r\n"])
def test_new_cards_stand_behind_one_empty_line(old: bytes) -> None:
    assert re.fullmatch(rb"a(\r?\n){2}b(\r?\n)", _with(old, ["b\n"]))


def test_append_to_cards_with_a_mistake_names_it_and_writes_nothing(sea: Show, tmp_path: Path) -> None:
    edit(sea.cards("sea-words"), "{#c02}", "{#c01}")
    before = bytes_of(sea.root)
    told = run("import", "Sea words.txt", "--append", cwd=tmp_path, code=1)
    assert "scripts/sea-words.cards.md:10" in told and bytes_of(sea.root) == before


def test_a_file_without_cards_writes_nothing_and_says_what_to_do(show: Show, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("# A page\n\nWith prose.\n")
    (tmp_path / "empty.csv").write_text("question,answer\n,\n")
    before = bytes_of(show.root)
    assert "--from" in run("import", "page.md", cwd=tmp_path, code=1)
    assert "no card could be read" in run("import", "empty.csv", cwd=tmp_path, code=1)
    assert "no name of a lesson" in run("import", "page.md", "--slug", "../x", cwd=tmp_path, code=1)
    run("import", "page.md", "--from", "word", cwd=tmp_path, code=2)
    assert bytes_of(show.root) == before


def test_decks_without_lessons_are_dated_three_minutes_apart(sea: Show, tmp_path: Path) -> None:
    (tmp_path / "Sea words.txt").rename(tmp_path / "other.txt")
    run("import", "other.txt", cwd=tmp_path, SOURCE_DATE_EPOCH="1767225600")
    assert "date: 2026-01-01T00:03:00Z" in sea.cards("other").read_text()


def test_a_package_holds_question_and_answer_as_sound_and_is_made_once(sea: Show, tmp_path: Path) -> None:
    told = run("export", "sea-words", cwd=tmp_path)
    assert "wrote sea-words.apkg: 3 cards, 3 of them spoken" in told
    package = tmp_path / "sea-words.apkg"
    sounds = sounds_in(package)
    assert len(sounds) == 6 and all(sound[:2] == b"\xff\xfb" for sound in sounds.values())
    first = package.read_bytes()
    assert "nothing new in" in run("export", "sea-words", cwd=tmp_path)
    package.unlink()
    run("export", "sea-words", "-j", "2", cwd=tmp_path)
    assert package.read_bytes() == first
    found = read_deck(first, "sea-words.apkg")
    assert [card.question for card in found.cards] == ["Ebb", "What lifts the `sea`?", "Flood"]


def test_editing_one_card_gives_that_card_a_later_time_and_another_sound_alone(sea: Show, tmp_path: Path) -> None:
    run("export", "sea-words", cwd=tmp_path)
    sounds = sounds_in(tmp_path / "sea-words.apkg")
    state = sea.scripts / ".decks" / "sea-words.json"
    before = json.loads(state.read_text())
    edit(sea.cards("sea-words"), "Falling water", "Water that sinks slowly")
    run("export", "sea-words", cwd=tmp_path)
    after = json.loads(state.read_text())
    assert {card for card in before if before[card] != after[card]} == {"c01"}
    assert after["c01"][1] > before["c01"][1]
    assert len(sounds.keys() - sounds_in(tmp_path / "sea-words.apkg").keys()) == 1


@pytest.mark.parametrize("form", ["tsv", "csv", "quizlet", "obsidian", "qa"])
def test_every_text_that_is_written_is_taken_back(sea: Show, tmp_path: Path, form: str) -> None:
    told = run("export", "sea-words", "--to", form, cwd=tmp_path)
    name = re.search(r"wrote (\S+): 3 cards", told)
    assert name and not (sea.scripts / ".decks").exists()
    run("import", name[1], "--slug", "again", "--strict", cwd=tmp_path)
    again, first = (parse_cards(sea.cards(slug).read_text(), "x").cards for slug in ("again", "sea-words"))
    assert [(card.question, card.answer) for card in again] == [(card.question, card.answer) for card in first]


def test_export_writes_over_its_own_file_and_over_nothing_else(sea: Show, tmp_path: Path) -> None:
    out = tmp_path / "cards.csv"
    run("export", "sea-words", "-o", "cards.csv", cwd=tmp_path)
    edit(sea.cards("sea-words"), "Falling water", "Sinking water")
    run("export", "sea-words", "-o", "cards.csv", cwd=tmp_path)
    assert "Sinking water" in out.read_text()
    out.write_text("mine")
    assert "--force" in run("export", "sea-words", "-o", "cards.csv", cwd=tmp_path, code=1)
    assert out.read_text() == "mine"
    run("export", "sea-words", "-o", "cards.csv", "--force", cwd=tmp_path)
    assert "Sinking water" in out.read_text()


def test_export_says_which_lesson_was_meant_and_how_to_get_cards(sea: Show, tmp_path: Path) -> None:
    assert "did you mean sea-words?" in run("export", "sea-word", cwd=tmp_path, code=1)
    assert "audiolesson draft rivers" in run("export", "rivers", cwd=tmp_path, code=1)
    run("export", "sea-words", "-o", "cards.doc", cwd=tmp_path, code=2)
    sea.cards("sea-words").rename(sea.root / "out.cards.md")
    assert "there is no lesson" in run("export", "../out", "--no-sound", cwd=tmp_path, code=1)


def test_a_card_leads_to_the_second_of_the_episode_that_explains_it(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show")
    show.cards("rivers").write_text(
        "## What does a dam stop nearly all of? {#c01 line=7}\n\nSand.\n\n## Who sang? {#c02}\n\nNobody knows.\n"
    )
    (show.root / "lessons/rivers.md").write_text("# Rivers\n\nText.\n")
    run("export", "rivers", "--to", "tsv", cwd=tmp_path)
    assert "\tlessons/rivers.md:7\t" in (tmp_path / "rivers.tsv").read_text()
    run("build", cwd=tmp_path)
    run("export", "rivers", "--to", "tsv", cwd=tmp_path)
    assert re.search(
        r'"https://example\.org/rivers/rivers/#t=[1-9]\d*"', (tmp_path / "rivers.tsv").read_text().replace('""', '"')
    )


def test_export_says_which_folder_it_made(sea: Show, tmp_path: Path) -> None:
    said = run("export", "sea-words", "--to", "qa", "-o", "new/sea.txt", cwd=tmp_path)
    assert said.startswith("made the folder new\n")
    assert (tmp_path / "new" / "sea.txt").is_file()
    assert "made" not in run("export", "sea-words", "--to", "qa", "-o", "new/sea.txt", cwd=tmp_path)


def test_draft_tells_what_of_a_lesson_s_own_cards_it_did_not_take(show: Show, tmp_path: Path) -> None:
    text = (
        "# Tides\n\nThe moon pulls on the sea.\n\n## Flashcards\n\nQ: What is ebb?\nA: Falling water.\n\nOdd words.\n"
    )
    (show.lessons / "own.md").write_text(text, encoding="utf-8")
    assert "1 place in the lesson's own cards and quiz not taken (-v lists them)" in run("draft", "own", cwd=tmp_path)
    for path in show.scripts.glob("own*"):
        path.unlink()
    assert "lessons/own.md:10: not taken: no card that is understood" in run("-v", "draft", "own", cwd=tmp_path)
