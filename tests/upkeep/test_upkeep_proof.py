"""A proof lets an author hear what may be said wrongly, and nothing else, once after each change."""

import itertools
from pathlib import Path

import commands
import pytest
from mutagen.id3 import ID3
from mutagen.mp3 import MP3
from showmaker import edit, make_show

from audiolesson import api
from audiolesson.errors import ShowError
from audiolesson.show.model import Show
from audiolesson.units import Ms

SCRIPT = """\
---
title: Adapters
date: 2026-03-01T06:00:00Z
---

## One

A plain sentence stands here. The root is $\\sqrt{d_k}$ in all. Another plain one.

Dijkstra walked home. The [esprit]{lang=fr} is there. We call `d_model` often.

In 1985, 1986 and 1987 it rained. Again Dijkstra walked.

## Two

The ZORBAL is new. Nothing is odd about the end.
"""

CARDS = """\
## Who is Nguyen? {#c1}

A man.
"""


@pytest.fixture
def show(tmp_path: Path) -> Show:
    return make_show(tmp_path / "show", scripts={"one": SCRIPT, "one.cards": CARDS})


def lines(show: Show, **how: object) -> list[str]:
    """The places of a full proof, which is then heard."""
    plan = api.plan_proof(show, length=None, **how)  # type: ignore[arg-type]
    api.make_proof(show, plan, show.work / "proof.mp3")
    return [str(one.place) for one in plan.chosen]


def test_every_sentence_with_a_risk_is_heard_with_its_reason_and_no_other(show: Show) -> None:
    found = {one.words: one.reasons[0] for one in api.plan_proof(show, length=None).chosen}
    assert {words: reason.kind for words, reason in found.items()} == {
        "The root is the square root of d k in all.": "formula",
        "Dijkstra walked home.": "odd",
        "The esprit is there.": "foreign",
        "We call d model often.": "code",
        "In nineteen eighty-five, nineteen eighty-six and nineteen eighty-seven it rained.": "numbers",
        "Again Dijkstra walked.": "odd",
        "The zorbal is new.": "unsure",
        "Who is Nguyen?": "odd",
    }
    assert found["The zorbal is new."].text == "ZORBAL: is not known and is said as a word"


def test_the_next_proof_holds_only_what_was_changed_since(show: Show) -> None:
    assert len(lines(show)) == 8
    assert lines(show) == []
    edit(show.script("one"), "Another plain one", "Another quite plain one")
    edit(show.script("one"), "Nothing is odd", "Nobody is odd")
    edit(show.cards("one"), "A man.", "A woman.")
    plan = api.plan_proof(show, length=None)
    assert [one.words for one in plan.chosen] == [
        "Another quite plain one.",
        "Nobody is odd about the end.",
        "A woman.",
    ]
    assert {reason.text for one in plan.chosen for reason in one.reasons} == {"new since the last proof"}
    assert plan.before == 8


def test_a_new_reading_is_a_change(show: Show) -> None:
    lines(show)
    api.add_word(show, "plain", "simple")
    assert lines(api.open_show(show.root)) == ["scripts/one.md:8", "scripts/one.md:8"]


def test_what_stands_elsewhere_now_is_not_heard_again(show: Show) -> None:
    lines(show)
    edit(show.script("one"), "## One\n\n", "## One\n\n[pause 1s]\n\n")
    assert lines(show) == []
    assert len(lines(show, everything=True)) == 8


def test_a_proof_holds_its_length_and_the_riskiest_come_first_and_the_others_next_time(show: Show) -> None:
    first = api.plan_proof(show, length=None)
    assert len(api.plan_proof(show, length=Ms(1)).chosen) == 1
    plan = api.plan_proof(show, length=Ms(12_000))
    speech = api.make_proof(show, plan, show.work / "proof.mp3")
    assert 9_000 <= speech.length <= 13_000
    words = [one.words for one in plan.chosen]
    assert "The zorbal is new." in words and "Again Dijkstra walked." not in words
    again = api.plan_proof(show, length=None)
    assert {one.key for one in again.chosen} == {one.key for one in plan.left}
    assert {one.key for one in (*plan.left, *plan.chosen)} == {one.key for one in first.chosen}
    assert not any(reason.kind == "new" for one in again.chosen for reason in one.reasons)


def test_the_file_has_a_chapter_a_sentence_that_begins_with_its_line(show: Show) -> None:
    plan = api.plan_proof(show, length=None)
    out = show.root / "proof.mp3"
    speech = api.make_proof(show, plan, out)
    chapters = sorted(ID3(out).getall("CHAP"), key=lambda chapter: chapter.start_time)
    assert [str(c.sub_frames["TIT2"]).partition(": ")[0] for c in chapters] == [str(one.place) for one in plan.chosen]
    assert chapters[0].start_time == 0 and chapters[-1].end_time == speech.length
    assert all(a.end_time == b.start_time for a, b in itertools.pairwise(chapters))
    assert abs(MP3(out).info.length * 1000 - speech.length) < 24
    said = api.speech(api.passage("Line 8.", show=show), show=show)
    assert said.spoken == 0  # the announcement was spoken and is known


def test_nothing_is_remembered_of_a_proof_that_was_not_made(show: Show) -> None:
    api.plan_proof(show, length=None)
    assert not (show.work / "proof.json").exists()
    (show.work / "proof.json").parent.mkdir(exist_ok=True)
    for damage in ("", "{}", '{"format":1,"lessons":{"one":{"inputs":1}}}', '{"format":1,"lessons":[]}', "[" * 10_000):
        (show.work / "proof.json").write_text(damage)
        assert len(api.plan_proof(show, length=None).chosen) == 8


def test_a_mistake_elsewhere_is_named_and_hides_no_risk(show: Show) -> None:
    edit(show.script("one"), "## Two", "[puase 2s]\n\n## Two")
    plan = api.plan_proof(show, length=None)
    assert len(plan.chosen) == 8 and plan.problems[0].place.line == 14


def _run(show: Show, *words: str) -> str:
    done = commands.run("proof", *words, cwd=show.root)
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


def test_the_command_prints_the_sentences_and_names_the_file(show: Show) -> None:
    told = _run(show, "--list", "one")
    assert "scripts/one.md:16: ZORBAL: is not known and is said as a word\n    The zorbal is new.\n" in told
    assert not (show.work / "proof.json").exists()
    told = _run(show, "--length", "full")
    assert told.startswith("0\n") and "wrote .audiolesson/proof.mp3, 0:1" in told and ": 8 sentences\n" in told
    assert "nothing to hear" in _run(show) and "8 other sentences with a risk were heard before" in _run(show)
    assert _run(show, "--length", "soon").startswith("2\n")
    with pytest.raises(ShowError, match=r"did you mean one\?"):
        api.plan_proof(show, ["onne"])
