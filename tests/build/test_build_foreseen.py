"""What `status` says of sentences and sound is what the build then does; for random edits in tests/long."""

from pathlib import Path

import pytest
from showmaker import SCRIPT, edit, make_show, with_pictures

from audiolesson import api
from audiolesson.build.plan import Task
from audiolesson.build.reporter import LessonResult
from audiolesson.show.model import Show
from audiolesson.show.read import load_show


@pytest.fixture
def show(tmp_path: Path) -> Show:
    """A built show whose one script has nothing that may be left out, and no time to spare."""
    made = with_pictures(make_show(tmp_path / "show", scripts={"rivers": SCRIPT.replace(" {.if-time rank=1}", "")}))
    edit(made.root / "show.toml", "[voices]", "sounds = false\n\n[voices]")
    show = load_show(made.root)
    assert not api.build(show, workers=2).failed
    return show


def _built(show: Show) -> tuple[Task, LessonResult]:
    """What is told of the one episode, and what its build does."""
    told = api.status(show)[0]
    lesson = api.build(show, workers=2).lessons[0]
    assert lesson.error is None and api.status(show) == []
    return told, lesson


def _with_length(show: Show, share: float) -> Show:
    """The show with a length that is `share` of what its episode has."""
    ms = round(api.episodes(show)[0].length * share)
    settings = show.root / "show.toml"
    settings.write_text(settings.read_text().replace('episode = "full"', f'episode = "{ms}ms"'))
    return load_show(show.root)


def test_a_length_that_asks_for_another_pace_is_foreseen_with_all_that_it_speaks(show: Show) -> None:
    told, lesson = _built(_with_length(show, 0.75))
    assert lesson.manifest and lesson.manifest.rate > 1000, "the test wants a pace that changes"
    assert told.speak == told.speak_most == lesson.spoken == 9
    assert {one.how for one in told.sentences} == {"said anew"} and "encode" in told.steps


def test_a_sentence_that_is_said_at_two_paces_is_one_sentence_spoken(show: Show) -> None:
    shorter = _with_length(show, 0.75)
    _built(shorter)
    edit(shorter.script("rivers"), "mud and stones", "mud or stones")
    told, lesson = _built(shorter)
    assert lesson.manifest and lesson.manifest.rate > 1000
    assert (told.speak, lesson.spoken) == (1, 1) and [one.how for one in told.sentences] == ["edited"]


def test_a_length_near_its_limit_tells_both_numbers(show: Show) -> None:
    edit(show.script("rivers"), "sand, mud and stones", "sand, mud, clay, gravel, pebbles, wood and stones")
    settings = (show.root / "show.toml").read_text()
    for percent in range(72, 110):
        near = _with_length(show, percent / 100)
        if api.status(near)[0].speak_most > 1 == api.status(near)[0].speak:
            told, lesson = _built(near)
            assert told.speak <= lesson.spoken <= told.speak_most
            return
        (show.root / "show.toml").write_text(settings)
    pytest.fail("no length was near its limit")


def test_what_changes_no_sound_encodes_none(show: Show) -> None:
    edit(show.script("rivers"), "## What to remember", "## What stays")
    told, lesson = _built(show)
    assert (told.speak, lesson.spoken, lesson.encoded_ms) == (0, 0, 0)
    assert told.steps == ("join", "chapters", "transcripts", "notes")


def test_a_title_that_a_drill_says_is_foreseen_for_the_drill(show: Show) -> None:
    show.cards("rivers").write_text("## What drops sand? {#c1}\n\nSlow water.\n")
    assert not api.build(show, workers=2).failed
    edit(show.script("rivers"), "title: How rivers move sand", "title: How rivers carry sand")
    tasks = {task.product: task for task in api.status(show)}
    lesson = api.build(show, workers=2).lessons[0]
    assert tasks["cards"].why == "scripts/rivers.md edited (title)"
    assert sum(task.speak for task in tasks.values()) == lesson.spoken == 1
    assert tasks["cards"].speak == 1 and tasks["episode"].speak == 0


def test_a_sentence_of_two_products_is_counted_once(show: Show) -> None:
    edit(show.script("rivers"), "That is the whole secret", "Slow water.\n\nThat is the whole secret")
    show.cards("rivers").write_text("## What drops sand? {#c1}\n\nSlow water.\n")
    told = api.status(show)
    assert sum(task.speak for task in told) == api.build(show, workers=2).lessons[0].spoken


def test_mistakes_of_a_script_keep_its_cards_and_the_feed_from_being_told(show: Show) -> None:
    show.cards("rivers").write_text("## What drops sand? {#c1}\n\nSlow water.\n")
    edit(show.script("rivers"), "## What to remember", "## What to remember\n\n[puase 2s]")
    told = api.status(show)
    assert {(task.product, task.speak) for task in told} == {("episode", -1), ("cards", -1)}
    assert all("1 mistake first: audiolesson check rivers" in task.why for task in told)
    assert api.build(show, workers=2).failed


def test_a_pace_that_one_paragraph_has_and_all_others_get_is_spoken_once(show: Show) -> None:
    faster = _with_length(show, 0.75)
    edit(
        faster.script("rivers"),
        "## What to remember",
        "Sand sinks there and builds a beach. {rate=1.05}\n\n## What to remember",
    )
    told, lesson = _built(faster)
    assert lesson.manifest and lesson.manifest.rate == 1050, "the test wants the pace of that paragraph"
    assert told.speak == len(told.sentences) == lesson.spoken == 9
