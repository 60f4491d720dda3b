"""`lexicon` shows what is said specially and what perhaps should be; a change is one line."""

import json
import tomllib
from pathlib import Path

import commands
import pytest
from hypothesis import given
from hypothesis import settings as tried
from hypothesis import strategies as st
from showmaker import edit, make_show

from audiolesson import api
from audiolesson.errors import AudiolessonError, ProblemsError, ShowError
from audiolesson.show.model import Show
from audiolesson.upkeep.odd_words import why_odd
from audiolesson.upkeep.settings_file import edited
from audiolesson.wording.read import read

SCRIPT = """\
---
title: Adapters
date: 2026-03-01T06:00:00Z
lexicon:
  "QLoRA": cue low rah
---

## One

We use LoRA. The idea of LoRA's authors is old. Another sentence stands here.

[LoRA]{say="something else"} and `LoRA` and QLoRA are marked, or said in their own way.

## Two

Dijkstra met José at the XQZK of ZorbNeXt. The ZORBAL is new. An [esprit]{lang=fr} is foreign.
"""

CARDS = """\
## What is LoRA? {#c1}

An adapter by Nguyen.
"""

SETTINGS = """\
# About the lexicon below.
[lexicon]
LoRA = "low rah"    # a remark

# What check leaves out.
[check]
off = []
"""


@pytest.fixture
def show(tmp_path: Path) -> Show:
    show = make_show(tmp_path / "show", scripts={"one": SCRIPT, "one.cards": CARDS})
    with (show.root / "show.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + SETTINGS)
    return api.open_show(show.root)


def settings(show: Show) -> str:
    return (show.root / "show.toml").read_text(encoding="utf-8")


def test_every_entry_is_listed_with_its_line_and_the_lines_on_which_it_is_heard(show: Show) -> None:
    found = {entry.word: entry for entry in api.lexicon(show).entries}
    assert (found["LoRA"].said, str(found["LoRA"].source)) == ("low rah", "show.toml:17")
    assert [*map(str, found["LoRA"].places)] == ["scripts/one.md:10", "scripts/one.md:10", "scripts/one.cards.md:1"]
    assert str(found["QLoRA"].source) == "scripts/one.md:5"
    assert [*map(str, found["QLoRA"].places)] == ["scripts/one.md:12"]


def test_what_perhaps_should_have_a_reading_is_listed_with_how_it_is_said_now(show: Show) -> None:
    found = {doubt.word: doubt for doubt in api.lexicon(show).doubts}
    assert set(found) == {"Dijkstra", "José", "XQZK", "ZorbNeXt", "ZORBAL", "Nguyen"}
    assert found["XQZK"].now == "X Q Z K" and "spelled" in found["XQZK"].why
    assert found["ZORBAL"].why == "is not known and is said as a word"
    assert str(found["Nguyen"].places[0]) == "scripts/one.cards.md:3"
    assert not api.lexicon(api.open_show(show.root), ["one"]).doubts[0].places[0].file.startswith("lessons")


@pytest.mark.parametrize("text", ["The moon pulls the water", "McDonald and O'Brien", "NASA", "Isaac Newton", "API"])
def test_an_ordinary_word_is_not_odd(text: str) -> None:
    assert not [token.written for token in read(text).tokens if why_odd(token, "en")]


def test_a_pattern_is_listed_with_what_it_meets(show: Show) -> None:
    api.add_word(show, r"/GPT-(\d)/", r"G P T \1")
    edit(show.script("one"), "We use LoRA", "We use GPT-4")
    found = {entry.word: entry for entry in api.lexicon(api.open_show(show.root)).entries}
    assert [*map(str, found[r"/GPT-(\d)/"].places)] == ["scripts/one.md:10"]
    assert r"""'/GPT-(\d)/' = 'G P T \1'""" in settings(show)


def test_a_change_is_one_line_and_all_else_stays_as_it_stands(show: Show) -> None:
    before = settings(show)
    change = api.add_word(show, "XQZK", "ex qu zee kay")
    assert settings(show) == before.replace("# a remark\n", '# a remark\nXQZK = "ex qu zee kay"\n')
    assert (change.before, change.after, [*map(str, change.places)]) == ("", "ex qu zee kay", ["scripts/one.md:16"])
    show = api.open_show(show.root)
    assert api.add_word(show, "XQZK", "zed").before == "ex qu zee kay"
    api.remove_word(api.open_show(show.root), "XQZK")
    assert settings(show) == before


def test_an_entry_that_is_changed_keeps_its_remark(show: Show) -> None:
    api.add_word(show, "LoRA", "lora")
    assert 'LoRA = "lora"    # a remark\n\n# What check leaves out.\n[check]' in settings(show)


def test_a_change_speaks_exactly_the_sentences_that_hold_the_word(show: Show) -> None:
    first = api.build(show).lessons[0]
    assert first.spoken > 8
    api.add_word(show, "LoRA", "lower a")
    again = api.build(api.open_show(show.root)).lessons[0]
    # "We use LoRA." and "The idea of LoRA's authors is old."; of the cards the question
    assert (again.spoken, again.error) == (3, None)
    api.add_word(show, "nothing", "that is heard")
    assert api.build(api.open_show(show.root)).lessons[0].spoken == 0


def test_a_word_that_is_heard_nowhere_is_told_with_how_the_texts_write_it(show: Show) -> None:
    change = api.add_word(show, "dijkstra", "dike stra")
    assert (change.places, change.near) == ((), "Dijkstra")


def test_a_head_that_says_a_word_its_own_way_is_told(show: Show) -> None:
    change = api.add_word(show, "QLoRA", "q lora")
    assert (change.places, [*map(str, change.overruled)]) == ((), ["scripts/one.md:5"])


def test_what_cannot_be_an_entry_changes_nothing(show: Show) -> None:
    before = settings(show)
    for word, said in (("", "x"), ("x", " "), ("x\ny", "x"), ("x" * 201, "x"), ("/(/", "x"), ("/a/", r"\1")):
        with pytest.raises(AudiolessonError):
            api.add_word(show, word, said)
    with pytest.raises(ShowError, match=r"did you mean LoRA\?"):
        api.remove_word(show, "LoRa")
    with pytest.raises(ShowError, match=r"it stands in scripts/one.md:5"):
        api.remove_word(show, "QLoRA")
    assert settings(show) == before


def test_a_show_that_was_broken_since_is_not_touched(show: Show) -> None:
    edit(show.root / "show.toml", "[check]", "[chek]")
    before = settings(show)
    with pytest.raises(ProblemsError):
        api.add_word(show, "word", "said")
    assert settings(show) == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a = 1",
        "[lexicon]",
        '[lexicon]\n# LoRA = "low rah"    # written form\n',
        '[lexicon]\nb = "c"\n\n# about\n[check]\noff = ["x"]  # y\n',
        '# top\nlexicon = {b = "c"}\n[check]\n',
        '[lexicon]\r\nb = "c"\r\n\r\n# about\r\n[check]\r\noff = []\r\n',
        '[check]\noff = [ "a",\n  # why\n  "b" ]\n[lexicon]\n"C++" = "see" # d\n',
    ],
)
def test_an_entry_goes_in_and_out_of_every_kind_of_file(text: str) -> None:
    with_it = edited(text, "lexicon", "C#", "see sharp")
    assert tomllib.loads(with_it)["lexicon"]["C#"] == "see sharp"
    lines = [line for line in text.splitlines() if "lexicon = " not in line]
    assert [line for line in with_it.splitlines() if line in lines][: len(lines)] == lines
    assert "\r\n" not in text or "\n" not in with_it.replace("\r\n", "")
    assert tomllib.loads(edited(with_it, "lexicon", "C#", None)).get("lexicon", {}) == tomllib.loads(text).get(
        "lexicon", {}
    )


@tried(max_examples=50, deadline=None)
@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_any_word_and_reading_come_back_as_they_were_given(word: str, said: str) -> None:
    word, said = (one.encode("utf-8", "ignore").decode() for one in (word, said))
    text = '[lexicon]\nb = "c"\n\n# about\n[check]\n'
    assert tomllib.loads(edited(text, "lexicon", word, said))["lexicon"][word] == said


def _run(show: Show, *words: str, code: int = 0) -> str:
    done = commands.run("lexicon", *words, cwd=show.root)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_command_lists_adds_and_removes(show: Show) -> None:
    told = _run(show)
    assert "LoRA      “low rah” (show.toml:17): scripts/one.md:10, scripts/one.cards.md:1\n" in told
    assert "Dijkstra  “Dijkstra”, looks like a foreign name: scripts/one.md:16\n" in told
    assert "heard 1 time: scripts/one.md:16" in _run(show, "add", "Dijkstra", "dike stra")
    entries = json.loads(_run(show, "one", "--json"))["entries"]
    assert {"word": "Dijkstra", "said": "dike stra"}.items() <= entries[1].items()
    assert "Dijkstra is no longer said “dike stra”" in _run(show, "remove", "Dijkstra")
    assert "did you mean one?" in _run(show, "onne", code=1)
