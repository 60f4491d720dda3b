"""A word of the lexicon makes stale what says it, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from showmaker import SCRIPT, bytes_of, edit, make_show, with_pictures

from audiolesson import api
from audiolesson.build.said_words import said_words
from audiolesson.episode.utterances import sentences_of
from audiolesson.script.parse import parse
from audiolesson.show.model import Show
from audiolesson.show.read import load_show
from audiolesson.speech.model import Utterance

HEAD = "---\ntitle: One\ndate: 2026-01-01T06:00:00Z\n---\n\n## One\n\n"
OTHER = HEAD + "Slow rivers bend, and LoRA is told here. It is not told there.\n"
CARDS = "## What drops sand? {#c1}\n\nSlow water.\n"


@pytest.fixture
def show(tmp_path: Path) -> Show:
    """A built show: `other` says LoRA, `rivers` does not."""
    made = with_pictures(make_show(tmp_path / "show", scripts={"rivers": SCRIPT, "other": OTHER}))
    made.cards("rivers").write_text(CARDS)
    assert not api.build(made, workers=2).failed
    return load_show(made.root)


def test_a_word_makes_stale_the_lessons_that_say_it_and_speaks_their_sentences(show: Show) -> None:
    before = bytes_of(show.episode("rivers"))
    api.add_word(load_show(show.root), "LoRA", "low rah")
    show = load_show(show.root)
    told = api.status(show)
    assert [(task.slug, task.product, task.why, task.speak) for task in told] == [
        ("other", "episode", "show.toml edited (lexicon.LoRA)", 1),
        ("", "feed", "follows from other", 0),
    ]
    result = api.build(show, workers=2)
    assert {lesson.slug: lesson.spoken for lesson in result.lessons} == {"rivers": 0, "other": 1}
    assert bytes_of(show.episode("rivers")) == before and api.status(show) == []


def test_a_word_that_no_lesson_says_leaves_all_lessons_as_they_are(show: Show) -> None:
    before = bytes_of(show.episodes)
    api.add_word(load_show(show.root), "low", "lo")
    show = load_show(show.root)
    assert [(task.product, task.why) for task in api.status(show)] == [("feed", "show.toml edited (lexicon)")]
    api.build(show, workers=2)
    assert bytes_of(show.episodes) == before


def test_a_word_of_the_cards_alone_leaves_the_episode(show: Show) -> None:
    edit(show.cards("rivers"), "Slow water.", "Slow LoRA.")
    api.build(show, workers=2)
    api.add_word(load_show(show.root), "LoRA", "low rah")
    told = [(task.slug, task.product) for task in api.status(load_show(show.root))]
    assert told == [("other", "episode"), ("rivers", "cards"), ("", "feed")]


def test_a_word_of_a_title_or_of_the_frame_makes_the_drill_stale(show: Show) -> None:
    for word, products in (("move", ["episode", "cards"]), ("chapter", ["cards"])):
        api.add_word(load_show(show.root), word, "moo")
        again = load_show(show.root)
        assert [task.product for task in api.status(again) if task.slug == "rivers"] == products
        assert not api.build(again, workers=2).failed and api.status(again) == []


def test_a_text_that_says_a_word_for_the_first_time_is_why_and_not_the_lexicon(show: Show) -> None:
    api.add_word(load_show(show.root), "LoRA", "low rah")
    show = load_show(show.root)
    api.build(show, workers=2)
    edit(show.script("rivers"), "A bend slows", "A LoRA slows")
    assert api.status(show)[0].why == "scripts/rivers.md edited"


def test_an_entry_is_named_when_it_is_added_edited_and_removed(show: Show) -> None:
    for said in ("low rah", "lora", ""):
        if said:
            api.add_word(load_show(show.root), "LoRA", said)
        else:
            api.remove_word(load_show(show.root), "LoRA")
        again = load_show(show.root)
        assert api.status(again)[0].why == "show.toml edited (lexicon.LoRA)"
        api.build(again, workers=2)


KEYS = ("LoRA", "R&D", "low rank", "C++", "x", "naïve", "don't", "→", "GPT-4", "/v(\\d)/", "a_b", "3.5", "be")
PIECES = (
    *KEYS,
    *(
        "*LoRA*",
        "Lo*RA*",
        "R&amp;D",
        "low\nrank",
        "low *rank*",
        "C\\+\\+",
        "xs",
        "LoRA's",
        "slow",
        "v2",
        "naïve",
        "don’t",
    ),
    *(
        "**x**",
        "[x](https://example.org/be)",
        "`x`",
        "a\\_b",
        "[LoRA]{lang=fr}",
        "&rarr;",
        "beside",
        "GPT\\-4",
        ".",
        ",",
    ),
    *("(x)", "_x_", "$x$", "-"),
)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8))
def test_no_word_that_is_read_otherwise_is_overlooked(pieces: list[str]) -> None:
    text = f"{HEAD}Here {' '.join(pieces)} ends.\n"
    lexicon = dict.fromkeys(KEYS, "moo")
    _see(text, lexicon)


def _see(text: str, lexicon: dict[str, str]) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        show = replace(make_show(Path(folder), scripts={"one": text}), lexicon=lexicon)
        named = said_words(show, "one").get("episode", {})
        for key, value in lexicon.items():
            if _said(text, show, {key: value}) != _said(text, show, {}):
                assert key in named, (key, text)


def _said(text: str, show: Show, lexicon: dict[str, str]) -> list[Utterance]:
    return [one.utterance for one in sentences_of(parse(text, "scripts/one.md"), show.voices, lexicon, "en")]


@pytest.mark.parametrize("text", ["slow", "slowly", "lowland", "LoRAX", "be-LoRAX"])
def test_a_word_inside_another_one_is_not_said(tmp_path: Path, text: str) -> None:
    show = replace(make_show(tmp_path, scripts={"one": HEAD + text}), lexicon={"low": "lo", "LoRA": "x"})
    assert said_words(show, "one") == {"episode": {}}
