"""A lesson's cards and quiz become drills beside its episode, made and published by the same stages."""

import json
import re
import shutil
import wave
from itertools import pairwise
from pathlib import Path

import feedparser
import numpy as np
import pytest
from showmaker import bytes_of, edit, make_show, with_pictures

from audiolesson import api
from audiolesson.build import drill_dates
from audiolesson.build.freshness import manifest_of
from audiolesson.build.reporter import LessonResult
from audiolesson.errors import Problem, problems_of
from audiolesson.manifest import LessonManifest
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

CARDS = """\
## What does fast water lift from the bed of a river? {#c01 line=3}

Even large stones.

> **Again:** Fast water lifts even large stones from the bed of a river.

## What slows the water on the inner side of a river? {#c02}

A bend.

## What does a dam stop? {#c03}

Nearly all of the sand.

> Think of the beaches below it.

## Where does the sand of a river end? {#c04}

In the sea.

## What grows thin below a dam? {#c05}

The beaches.
"""

QUIZ = """\
## What does a river carry besides water? {#q01}

- [ ] Only fish
- [x] Sand, mud and stones
- [ ] Nothing else

> It also carries sand, mud and stones from the hills to the sea.

## Where does sand sink in a bend? {#q02}

- [x] On the inner side
- [ ] On the outer side
"""


def with_decks(made: Show) -> Show:
    made.cards("rivers").write_text(CARDS, encoding="utf-8")
    made.quiz("rivers").write_text(QUIZ, encoding="utf-8")
    return made


@pytest.fixture
def show(tmp_path: Path) -> Show:
    return with_decks(with_pictures(make_show(tmp_path / "show")))


@pytest.fixture(scope="module")
def whole_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = with_decks(make_show(tmp_path_factory.mktemp("drills") / "show"))
    built(made)
    return made.root


@pytest.fixture
def whole(whole_once: Path, tmp_path: Path) -> Show:
    """The same show, built: a copy of one that was built once."""
    return load_show(shutil.copytree(whole_once, tmp_path / "show"))


def built(show: Show, **options: object) -> LessonResult:
    result = api.build(show, workers=2, **options)
    assert not result.failed, result
    return result.lessons[0]


def refused(show: Show) -> tuple[Problem, ...]:
    """What keeps a build from making the lesson, or a drill of it."""
    error = api.build(show, workers=2).lessons[0].error
    assert error is not None
    return problems_of(error, "build")


def manifest(show: Show) -> LessonManifest:
    made = manifest_of(show, "rivers")
    assert made is not None
    return made


def test_cards_and_quiz_lie_beside_the_episode_with_all_that_an_episode_has(whole: Show) -> None:
    show = whole
    names = {path.name for path in show.episode("rivers").iterdir()}
    endings = ("mp3", "chapters.json", "vtt", "srt", "json", "html")
    assert {f"{stem}.{ending}" for stem in ("episode", "cards", "quiz") for ending in endings} <= names
    assert [drill.name for drill in manifest(show).drills] == ["cards", "quiz"]


def test_a_second_build_of_drills_does_nothing(whole: Show) -> None:
    show = whole
    before = bytes_of(show.root)
    again = api.build(show)
    assert [lesson.why for lesson in again.lessons] == [""] and again.written == ()
    assert bytes_of(show.root) == before


def test_editing_one_card_speaks_that_card_only_and_all_that_is_its_follows(whole: Show) -> None:
    show = whole
    old, feed = manifest(show), bytes_of(show.published)
    edit(show.cards("rivers"), "Nearly all of the sand.", "Nearly all of the sand and mud.")
    assert [(t.product, t.why, t.speak) for t in api.status(show)] == [
        ("cards", "scripts/rivers.cards.md edited", 1),
        ("feed", "follows from rivers", 0),
    ]
    result = built(show)
    assert result.spoken == 1
    new = manifest(show)
    assert new.products_of("episode") == old.products_of("episode")
    assert new.products_of("quiz") == old.products_of("quiz")
    assert new.products_of("cards") != old.products_of("cards")
    assert [(drill.guid, drill.date) for drill in new.drills] == [(drill.guid, drill.date) for drill in old.drills]
    after = bytes_of(show.published)
    assert "sand and mud" in after["rivers/index.html"].decode()
    assert {n for n in feed if n.startswith("rivers/cards")} & {
        n for n in after if n.startswith("rivers/cards")
    } == set()
    assert after["drills.xml"] != feed["drills.xml"] and after["feed.xml"] != feed["feed.xml"]


def test_editing_the_script_leaves_the_drills_as_they_are_but_moves_their_moments(whole: Show) -> None:
    show = whole
    old = manifest(show)
    edit(show.script("rivers"), "A river carries more than water.", "A river carries very much more than only water.")
    assert built(show).spoken == 1
    new = manifest(show)
    assert new.products_of("cards") == old.products_of("cards") and new.drills == old.drills
    moved = [(a.moment, b.moment) for a, b in zip(old.cards, new.cards, strict=True) if a.moment > 0]
    assert moved and all(after > before for before, after in moved)


def test_each_card_and_question_knows_the_second_of_the_episode_that_explains_it(whole: Show) -> None:
    show = whole
    made = manifest(show)
    spoken = {sentence.start: sentence.text for segment in made.segments for sentence in segment.sentences}
    told = {one.id: spoken.get(one.moment, "") for one in (*made.cards, *made.quiz)}
    assert told["c01"].startswith("Where the water is fast")
    assert told["q01"].startswith("It also carries sand")
    assert made.cards[0].line == 3
    page = (show.published / "rivers" / "index.html").read_text()
    assert re.search(r'href="\.\./rivers/episode-\w+\.mp3#t=[\d.]+">Hear it explained', page)


def test_both_feeds_carry_the_drills_and_drills_xml_nothing_else(whole: Show) -> None:
    show = whole
    whole, alone = (feedparser.parse(str(show.published / name)) for name in ("feed.xml", "drills.xml"))
    assert [entry.itunes_episodetype for entry in whole.entries] == ["full", "bonus", "bonus"]
    assert [entry.itunes_episodetype for entry in alone.entries] == ["bonus", "bonus"]
    assert len({entry.title for entry in whole.entries}) == 3
    assert {entry.id for entry in alone.entries} < {entry.id for entry in whole.entries}
    assert whole.feed.title != alone.feed.title
    texts = [(show.published / name).read_text() for name in ("feed.xml", "drills.xml")]
    guids = [re.search(r"<podcast:guid>(.+?)<", text)[1] for text in texts]  # type: ignore[index]
    assert guids[0] != guids[1]
    dates = [entry.published_parsed for entry in whole.entries]
    assert dates == sorted(dates, reverse=True) and len(set(dates)) == 3


@pytest.mark.parametrize("apart", [3, 60, 61, 120])
def test_drills_stand_next_to_their_episode_however_near_the_next_lesson_is(show: Show, apart: int) -> None:
    script = show.script("rivers").read_text(encoding="utf-8")
    later = script.replace("06:00:00Z", f"06:{apart // 60:02}:{apart % 60:02}Z").replace("rivers move", "seas move")
    (show.scripts / "seas.md").write_text(later, encoding="utf-8")
    show.cards("seas").write_text(CARDS, encoding="utf-8")
    show.quiz("seas").write_text(QUIZ, encoding="utf-8")
    assert not api.build(show, workers=2).failed
    entries = feedparser.parse(str(show.published / "feed.xml")).entries
    dates = [entry.published_parsed for entry in entries]
    assert dates == sorted(dates, reverse=True) and len(set(dates)) == 6
    assert ["seas" if "/seas/" in entry.link else "rivers" for entry in entries] == ["seas"] * 3 + ["rivers"] * 3
    assert [entry.itunes_episodetype for entry in entries] == ["full", "bonus", "bonus"] * 2


def test_a_drill_that_was_dated_minutes_before_its_episode_keeps_its_date_where_it_has_room(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(drill_dates, "EARLIER_S", {"cards": 60, "quiz": 120})
        built(show)
    old = [drill.date for drill in manifest(show).drills]
    assert old == ["2026-03-01T05:59:00Z", "2026-03-01T05:58:00Z"]
    edit(show.cards("rivers"), "In the sea.", "In the wide sea.")
    edit(show.quiz("rivers"), "Only fish", "Only fishes")
    built(show)
    assert [drill.date for drill in manifest(show).drills] == old
    near = show.script("rivers").read_text(encoding="utf-8").replace("06:00:00Z", "05:59:00Z")
    (show.scripts / "seas.md").write_text(near.replace("rivers move", "seas move"), encoding="utf-8")
    edit(show.cards("rivers"), "In the wide sea.", "In the sea.")
    edit(show.quiz("rivers"), "Only fishes", "Only fish")
    assert not api.build(show, workers=2).failed
    assert [drill.date for drill in manifest(show).drills] == ["2026-03-01T05:59:59Z", "2026-03-01T05:59:58Z"]


def test_the_chapters_of_a_drill_are_everywhere_but_in_its_description(whole: Show) -> None:
    show = whole
    drill = manifest(show).drills[0]
    titles = [segment.title for segment in drill.segments]
    data = json.loads((show.episode("rivers") / "cards.chapters.json").read_text())
    assert [chapter["title"] for chapter in data["chapters"]] == titles
    assert len(set(titles)) == len(titles) and all(len(title) <= 45 for title in titles)
    feed = (show.published / "drills.xml").read_text()
    description = re.search(r"<description>(?!.*<description>)(.+?)</description>", feed, re.DOTALL)
    assert description and "00:00:0" not in description[1]
    assert feed.count("<psc:chapter ") == sum(len(one.segments) for one in manifest(show).drills)


def test_a_mistake_in_the_cards_keeps_their_drill_and_stops_nothing_else(whole: Show) -> None:
    show = whole
    old = manifest(show)
    show.cards("rivers").write_text("## A question without an answer {#c01}\n", encoding="utf-8")
    edit(show.script("rivers"), "builds a beach", "builds a wide beach")
    result = api.build(show, workers=2)
    assert result.failed and "scripts/rivers.cards.md:1" in str(result.lessons[0].error)
    new = manifest(show)
    assert new.products_of("cards") == old.products_of("cards") and new.cards == old.cards
    assert new.products_of("episode") != old.products_of("episode")
    assert any(task.product == "cards" for task in api.status(show))
    assert "wide beach" in (show.published / "rivers" / "index.html").read_text()


def test_cards_put_back_after_a_mistake_are_spoken_with_what_was_set_meanwhile(whole: Show) -> None:
    text = whole.cards("rivers").read_text(encoding="utf-8")
    before = (whole.episode("rivers") / "cards.mp3").read_bytes()
    whole.cards("rivers").write_text("## A question without an answer {#c01}\n", encoding="utf-8")
    edit(whole.root / "show.toml", "[length]", '[drill]\ngap = "3.5s"\n\n[length]')
    show = load_show(whole.root)
    assert api.build(show, workers=2).failed
    show.cards("rivers").write_text(text, encoding="utf-8")
    built(show)
    assert (show.episode("rivers") / "cards.mp3").read_bytes() != before
    assert not api.status(show)


def test_cards_that_are_gone_leave_the_feed_and_the_disk(whole: Show) -> None:
    show = whole
    show.cards("rivers").unlink()
    tasks = [(task.product, task.why, task.steps) for task in api.status(show)]
    assert tasks[0] == ("cards", "scripts/rivers.cards.md gone", ("delete",)) and len(tasks) == 2
    built(show)
    assert not list(show.episode("rivers").glob("cards*"))
    assert not [name for name in bytes_of(show.published) if "cards" in name]
    assert [drill.kind for drill in manifest(show).drills] == ["quiz"]


def test_a_deck_without_a_script_is_a_drill_that_its_own_head_names_and_dates(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={})
    head = "---\ntitle: Words of the river\ndate: 2026-02-01T06:00:00Z\n---\n\n"
    show.cards("words").write_text(head + CARDS, encoding="utf-8")
    api.build(show, workers=2)
    entries = feedparser.parse(str(show.published / "feed.xml")).entries
    assert [(entry.title, entry.itunes_episodetype) for entry in entries] == [("Words of the river", "bonus")]
    assert entries[0].published.startswith("Sun, 01 Feb 2026 06:00:00")
    assert "Flashcards" in (show.published / "words" / "index.html").read_text()
    show.cards("words").write_text(CARDS, encoding="utf-8")
    result = api.build(show, workers=2)
    assert result.failed and "title" in str(result.lessons[0].error)


def with_bed(show: Show, seed: int) -> Show:
    """The show with a sound of its own under the time to think, noise of a seed."""
    samples = np.random.default_rng(seed).normal(0, 3_000, 48_000 * 3).clip(-32_000, 32_000).astype("<i2")
    show.sounds.mkdir(exist_ok=True)
    with wave.open(str(show.sounds / "rain.wav"), "wb") as file:
        file.setparams((1, 2, 48_000, 0, "NONE", ""))
        file.writeframes(samples.tobytes())
    if show.sound.think is True:
        edit(show.root / "show.toml", "[length]", '[sound]\nthink = "rain.wav"\n\n[length]')
    return load_show(show.root)


def test_a_sound_of_its_own_under_the_time_to_think_is_an_input_of_a_deck_without_a_script(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={})
    head = "---\ntitle: Words of the river\ndate: 2026-02-01T06:00:00Z\n---\n\n"
    show.cards("rivers").write_text(head + CARDS, encoding="utf-8")
    show = with_bed(show, 1)
    built(show)
    before = bytes_of(show.episode("rivers"))
    assert built(show).why == ""
    show = with_bed(show, 2)
    task = api.status(show)[0]
    assert (task.product, task.why) == ("cards", "sounds/rain.wav edited")
    assert built(show).why == "sounds/rain.wav edited"
    assert bytes_of(show.episode("rivers"))["cards.mp3"] != before["cards.mp3"]
    (show.sounds / "rain.wav").unlink()
    (problem,) = refused(show)
    line = 1 + (show.root / "show.toml").read_text().splitlines().index('think = "rain.wav"')
    assert (str(problem.place), problem.message) == (f"show.toml:{line}", "sounds/rain.wav is missing")


def test_formulas_in_the_titles_of_chapters_are_signs_or_words(show: Show) -> None:
    cards = [
        ("What does $\\sqrt{d_k}$ divide?", "The scores."),
        ("What is $\\vec{v}$?", "A velocity."),
        ("Is $x^2 \\ge 0$?", "Yes."),
    ]
    text = "\n".join(f"## {asked} {{#c{number}}}\n\n{told}\n" for number, (asked, told) in enumerate(cards))
    show.cards("rivers").write_text(text, encoding="utf-8")
    built(drill_settings(show, 'order = "deck"'))
    titles = [segment.title for segment in manifest(show).drills[0].segments[1:-1]]
    assert titles == ["1 · What does √dₖ divide?", "2 · What is the vector v?", "3 · Is x² ≥ 0?"]
    chapters = json.loads((show.episode("rivers") / "cards.chapters.json").read_bytes())["chapters"]
    assert [chapter["title"] for chapter in chapters[1:-1]] == titles


def test_a_drill_in_a_language_without_words_for_it_is_described_by_its_first_questions(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", scripts={})
    edit(show.root / "show.toml", "[voices]", 'language = "de"\n\n[voices]')
    edit(show.root / "show.toml", "[length]", '[drill]\norder = "deck"\n\n[length]')
    head = "---\ntitle: Flüsse\ndate: 2026-02-01T06:00:00Z\n---\n\n"
    cards = "## Was trägt ein Fluss? {#c1}\n\nSand.\n\n## Wo sinkt er? {#c2}\n\nIn der Biegung.\n"
    show.cards("rivers").write_text(head + cards, encoding="utf-8")
    built(load_show(show.root))
    (entry,) = feedparser.parse(str(show.published / "drills.xml")).entries
    assert "Was trägt ein Fluss? Wo sinkt er?" in entry.summary and "time to think" not in entry.summary


def test_the_notes_of_a_drill_say_whose_the_sound_under_its_time_to_think_is(show: Show) -> None:
    show = with_bed(show, 1)
    edit(show.root / "show.toml", "[length]", '[credits]\n"rain.wav" = "Rain by A. Listener, CC BY 4.0"\n\n[length]')
    built(load_show(show.root))
    entries = feedparser.parse(str(show.published / "drills.xml")).entries
    assert len(entries) == 2
    assert all("Sounds: Rain by A. Listener, CC BY 4.0." in entry.summary for entry in entries)


@pytest.mark.parametrize("key", ["opening", "closing", "between", "bed", "think"])
def test_a_missing_sound_of_the_settings_is_told_with_its_line(show: Show, key: str) -> None:
    edit(show.root / "show.toml", "[length]", f'[sound]\n{key} = "none.wav"\n\n[length]')
    show = load_show(show.root)
    line = 1 + (show.root / "show.toml").read_text().splitlines().index(f'{key} = "none.wav"')
    places = {str(problem.place) for problem in refused(show)}
    assert f"show.toml:{line}" in places and "show.toml" not in places


def test_the_same_deck_gives_the_same_bytes_with_any_number_of_workers(tmp_path: Path) -> None:
    found = []
    for name, workers in (("one", 1), ("elsewhere", 3)):
        show = with_decks(make_show(tmp_path / name))
        api.build(show, workers=workers)
        found.append({**bytes_of(show.episodes), **bytes_of(show.published)})
    assert found[0] == found[1]


def test_a_length_is_held_and_a_deck_that_cannot_fill_it_says_so(show: Show) -> None:
    # the tone voice says an answer in half a second: longer to think makes trials as long as a speaker's
    settings = '[drill]\nthink_least = "7s"\n\n[length]\nepisode = "full"\ncards = "2:30"'
    edit(show.root / "show.toml", '[length]\nepisode = "full"', settings)
    result = built(load_show(show.root))
    drill = manifest(show).drills[0]
    assert abs(drill.length - 150_000) <= 3_000
    edit(show.root / "show.toml", 'cards = "2:30"', 'cards = "300min"')
    result = built(load_show(show.root))
    assert any("cards" in note for note in result.notes)
    show.cards("rivers").write_text(CARDS[: CARDS.index("## What slows")], encoding="utf-8")
    (note,) = built(load_show(show.root)).notes
    assert note.endswith(" instead of 5:00:00: its one card takes no longer")


def test_who_drives_is_asked_for_no_presses_in_the_notes_either(show: Show) -> None:
    built(drill_settings(show, 'preset = "drive"'))
    published = bytes_of(show.published)
    told = {name for name, data in published.items() if b"next-chapter" in data}
    assert not told
    edit(show.root / "show.toml", '"drive"', '"walk"')
    built(load_show(show.root))
    assert b"the next-chapter button skips it" in (show.published / "feed.xml").read_bytes()


def test_an_uneven_sound_under_the_time_to_think_is_told_with_its_line_by_check_and_build(show: Show) -> None:
    show.sounds.mkdir()
    samples = (np.linspace(0.01, 1, 48_000 * 8) * 20_000 * np.sin(np.arange(48_000 * 8) / 20)).astype("<i2")
    with wave.open(str(show.sounds / "swell.wav"), "wb") as file:
        file.setparams((1, 2, 48_000, 0, "NONE", ""))
        file.writeframes(samples.tobytes())
    edit(show.root / "show.toml", "[length]", '[sound]\nthink = "swell.wav"\n\n[length]')
    show = load_show(show.root)
    line = 1 + (show.root / "show.toml").read_text().splitlines().index('think = "swell.wav"')
    (found,) = [problem for problem in api.check(show) if problem.rule == "think-sound"]
    for problem in (*refused(show), found):
        assert (problem.place.file, problem.place.line) == ("show.toml", line)
        assert "sounds/swell.wav, for the time to think, is too uneven" in problem.message
        assert "rain" in problem.hint


def drill_settings(show: Show, lines: str) -> Show:
    """The show with a table [drill]."""
    edit(show.root / "show.toml", "[length]", f"[drill]\n{lines}\n\n[length]")
    return load_show(show.root)


@pytest.mark.parametrize(("gap", "heard"), [("0s", 96), ("50ms", 96), ("100ms", 96), ("107ms", 96), ("10s", 10_000)])
def test_every_gap_that_is_allowed_can_be_built(show: Show, gap: str, heard: int) -> None:
    built(drill_settings(show, f'gap = "{gap}"'))
    for drill in manifest(show).drills:
        for before, after in pairwise(drill.segments):
            silence = after.sentences[0].start - before.sentences[-1].end
            assert abs(silence - heard) <= 36, drill.name  # part and gap are whole frames


@pytest.mark.parametrize(
    "lines", ['think_least = "30s"\nthink_most = "60s"', 'think_least = "8s"\ngap = "3s"\nagain = "never"']
)
def test_a_drill_that_is_pauses_for_the_most_part_is_judged_by_its_speech(show: Show, lines: str) -> None:
    cards = [f"## What is animal {name}? {{#c{name}}}\n\nA fox.\n" for name in "abcdefghijklmn"]
    show.cards("rivers").write_text("\n".join(cards), encoding="utf-8")
    built(drill_settings(show, lines))
    drill = manifest(show).drills[0]
    said = [sentence for segment in drill.segments for sentence in segment.sentences]
    assert sum(one.end - one.start for one in said) > 30_000
    assert drill.loudness < -1_650  # as a whole it is too soft, and that is what the settings ask for


@pytest.mark.parametrize("wanted", [60, 75, 90, 105, 120])
def test_a_quiz_holds_its_length_within_2_percent_and_says_nothing_of_it(show: Show, wanted: int) -> None:
    # the tone voice asks in two seconds and answers in less than one, so trials differ by how long one may think
    questions = [
        f"## Which river is river {number}? {{#q{number:02}}}\n\n- [x] The Ob{' the Lena' * (number % 7)}\n- [ ] None\n"
        for number in range(14)
    ]
    show.quiz("rivers").write_text("\n".join(questions), encoding="utf-8")
    edit(show.root / "show.toml", "[length]", f'[length]\nquiz = "{wanted}s"')
    result = built(load_show(show.root))
    quiz = manifest(show).drills[1]
    assert abs(quiz.length - 1_000 * wanted) <= 20 * wanted
    assert not any("instead" in note for note in result.notes)


def test_a_length_that_no_choice_can_hold_is_told_once_and_truly(show: Show) -> None:
    edit(show.root / "show.toml", "[length]", '[length]\ncards = "5s"\nquiz = "10min"')
    notes = [note for note in built(load_show(show.root)).notes if "quiz" in note or "cards" in note]
    cards, quiz = (drill.length for drill in manifest(show).drills)
    assert notes == [
        f"cards: {cards / 1000:.1f} s instead of 5.0 s: one card with opening and close takes as long; "
        "4 of 5 are left out",
        f"quiz: {quiz / 1000:.1f} s instead of 10:00: its 2 questions take no longer",
    ]


def test_a_large_deck_becomes_several_drills_each_an_item_of_its_own(show: Show) -> None:
    cards = [f"## What is animal {number}? {{#c{number:03}}}\n\nA fox.\n" for number in range(70)]
    show.cards("rivers").write_text("\n".join(cards), encoding="utf-8")
    built(show)
    made = [drill for drill in manifest(show).drills if drill.kind == "cards"]
    assert [drill.name for drill in made] == ["cards", "cards-2"]
    assert sum(drill.count for drill in made) == 70 and all(len(drill.segments) <= 255 for drill in made)
    assert len({drill.title for drill in made}) == len({drill.guid for drill in made}) == 2
    entries = feedparser.parse(str(show.published / "drills.xml")).entries
    assert len(entries) == len({entry.published for entry in entries}) == 3
    show.cards("rivers").write_text("\n".join(cards[:20]), encoding="utf-8")
    built(show)
    assert not list(show.episode("rivers").glob("cards-2*"))
