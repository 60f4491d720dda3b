"""A build makes what is stale, all of it, and nothing else."""

import re
from pathlib import Path

import pytest
from showmaker import SCRIPT, bytes_of, edit, make_show

from audiolesson import api
from audiolesson.build.reporter import LessonResult
from audiolesson.manifest import load_lesson
from audiolesson.show.model import Show, default_voice
from audiolesson.show.read import load_show
from audiolesson.watch.changed import changed


def built(show: Show, **options: object) -> LessonResult:
    result = api.build(show, workers=2, **options)
    assert not result.failed and not result.problems
    return result.lessons[0]


def test_a_second_build_does_nothing(show: Show) -> None:
    built(show)
    before = {p: p.stat().st_mtime_ns for p in show.root.rglob("*") if p.is_file()}
    again = api.build(show)
    assert [lesson.why for lesson in again.lessons] == [""] and again.written == ()
    assert {p: p.stat().st_mtime_ns for p in show.root.rglob("*") if p.is_file() and p.name != "lock"} == {
        p: t for p, t in before.items() if p.name != "lock"
    }


def test_status_says_what_a_build_would_make_and_why(show: Show) -> None:
    assert [(t.product, t.why) for t in api.status(show)] == [
        ("episode", "was never built"),
        ("feed", "follows from rivers"),
    ]
    built(show)
    assert api.status(show) == []
    edit(show.script("rivers"), "builds a beach", "builds a wide beach")
    task = api.status(show)[0]
    assert (task.slug, task.product, task.speak) == ("rivers", "episode", 1)
    assert task.why == "scripts/rivers.md edited"


def test_a_stale_lesson_names_the_settings_that_were_edited(show: Show) -> None:
    built(show)
    settings = show.root / "show.toml"
    edit(settings, 'email = "teacher@example.org"', 'email = "other@example.org"')
    assert [(t.product, t.why) for t in api.status(load_show(show.root))] == [("feed", "show.toml edited (email)")]
    with settings.open("a") as more:
        more.write('\n[colours]\naccent = "#00ff00"\n\n[lexicon]\nsand = "sahnd"\n')
    why = "show.toml edited (colours.accent, lexicon.sand)"
    assert api.status(load_show(show.root))[0].why == why
    again = load_show(show.root)
    assert api.build(again).lessons[0].why == why and api.status(again) == []


def test_a_voice_that_is_added_is_named_and_the_default_one_beside_it_is_not(show: Show) -> None:
    settings = show.root / "show.toml"
    edit(settings, 'Host = "tone"', f'Host = "{default_voice()}"')
    api.build(load_show(show.root), workers=2)
    edit(settings, "[voices]", '[voices]\nGuest = "tone"')
    assert api.status(load_show(show.root))[0].why == "show.toml edited (voices.Guest)"
    api.build(load_show(show.root), workers=2)
    edit(settings, '\nGuest = "tone"', "")
    assert api.status(load_show(show.root))[0].why == "show.toml edited (voices.Guest)"


def test_an_edited_sentence_for_which_there_was_no_time_is_edited_and_not_new(show: Show) -> None:
    settings, script = show.root / "show.toml", show.script("rivers")
    script.write_text(f"{script.read_text()}\nA dam stops the sand. It stays there. {{.if-time}}\n")
    settings.write_text(re.sub(r'episode = "[^"]+"', 'episode = "0:10"', settings.read_text()))
    short = load_show(show.root)
    left = api.build(short, workers=2).lessons[0].manifest
    assert left is not None and left.left_out[-1].text == "A dam stops the sand. It stays there."
    edit(script, "It stays there.", "It stays for ever.")
    assert [one.how for one in api.status(short)[0].sentences] == ["edited"]
    edited = api.build(short, workers=2).lessons[0].manifest
    assert edited is not None
    assert [one.text for one in changed(left, edited).left_out] == ["A dam stops the sand. It stays for ever."]
    assert changed(edited, edited).left_out == ()


def test_editing_one_sentence_speaks_one_sentence_and_encodes_one_part(show: Show) -> None:
    first = built(show)
    edit(show.script("rivers"), "builds a beach", "builds a wide beach")
    second = built(show)
    assert (second.spoken, second.reused) == (1, first.spoken - 1)
    before = load_lesson(show.episode("rivers") / "manifest.json")
    assert before is not None and first.manifest is not None
    changed = [a for a, b in zip(first.manifest.parts, before.parts, strict=True) if a != b]
    assert len(changed) == 1


def test_an_edit_moves_everything_that_follows_from_it_and_keeps_identities(show: Show) -> None:
    old = built(show).manifest
    before = bytes_of(show.published)
    edit(show.script("rivers"), "builds a beach", "builds a wide and sunny beach")
    new = built(show).manifest
    assert old is not None and new is not None
    assert (old.guid, old.date) == (new.guid, new.date)
    assert old.length != new.length and old.segments[2].start != new.segments[2].start
    after = bytes_of(show.published)
    assert "sunny" in after["rivers/index.html"].decode()
    for ending in ("mp3", "chapters.json", "vtt", "srt", "json", "html"):
        names = [
            [n for n in files if n.startswith("rivers/episode-") and n.endswith(f".{ending}")]
            for files in (before, after)
        ]
        assert names[0] and names[1] and not set(names[0][:1]) & set(names[1][:1]), ending
        assert names[1][0] in after["feed.xml"].decode()
    assert not [name for name in after if name in before and name.startswith("rivers/episode-")]


def test_the_same_input_gives_the_same_bytes_in_any_folder_with_any_number_of_workers(tmp_path: Path) -> None:
    one = make_show(tmp_path / "one", voice="espeak", length="0:50")
    two = make_show(tmp_path / "elsewhere" / "two", voice="espeak", length="0:50")
    api.build(one, workers=1)
    api.build(two, workers=4)
    assert bytes_of(one.episodes) == bytes_of(two.episodes)
    assert bytes_of(one.published) == bytes_of(two.published)


def test_a_build_after_edits_gives_the_bytes_of_a_build_from_nothing(tmp_path: Path) -> None:
    edited, fresh = make_show(tmp_path / "edited"), make_show(tmp_path / "fresh")
    built(edited)
    for show in (edited, fresh):
        edit(show.script("rivers"), "large stones", "small stones")
    built(edited)
    built(fresh)
    assert bytes_of(edited.episodes) == bytes_of(fresh.episodes)
    assert bytes_of(edited.published) == bytes_of(fresh.published)


@pytest.mark.parametrize(
    "name",
    ["episodes/rivers/episode.mp3", "episodes/rivers/episode.vtt", "episodes/rivers/manifest.json", "feed/feed.xml"],
)
def test_a_product_that_was_deleted_is_made_again(show: Show, name: str) -> None:
    built(show)
    before = bytes_of(show.published), bytes_of(show.episodes)
    (show.root / name).unlink()
    assert api.status(show)
    api.build(show)
    assert (bytes_of(show.published), bytes_of(show.episodes)) == before


def test_deleting_the_cache_costs_time_and_changes_no_byte(show: Show) -> None:
    built(show)
    before = bytes_of(show.published)
    api.clean(show, everything=True)
    assert not (show.published / "feed.xml").exists()
    built(show)
    assert bytes_of(show.published) == before


def test_a_setting_that_nobody_hears_leaves_the_episode_alone(show: Show) -> None:
    built(show)
    edit(show.root / "show.toml", "How water moves.", "How water and sand move.")
    result = api.build(load_show(show.root))
    assert "feed.xml" in result.written
    edit(show.root / "show.toml", 'email = "teacher', 'email = "other')
    assert [lesson.why for lesson in api.build(load_show(show.root)).lessons] == [""]


def test_a_file_that_somebody_put_into_the_feed_folder_stays(show: Show) -> None:
    built(show)
    (show.published / "CNAME").write_text("example.org")
    edit(show.script("rivers"), "builds a beach", "builds a long beach")
    built(show)
    assert (show.published / "CNAME").read_text() == "example.org"


def test_two_lessons_are_two_items_and_one_edit_speaks_for_one(tmp_path: Path) -> None:
    other = SCRIPT.replace("How rivers move sand", "How seas move sand").replace("03-01T06", "03-02T06")
    show = make_show(tmp_path / "show", scripts={"rivers": SCRIPT, "seas": other})
    api.build(show)
    edit(show.script("seas"), "builds a beach", "builds a wide beach")
    result = api.build(show)
    assert [(lesson.slug, bool(lesson.why), lesson.spoken) for lesson in result.lessons] == [
        ("rivers", False, 0),
        ("seas", True, 1),
    ]
    feed = (show.published / "feed.xml").read_text()
    assert feed.index("How seas move sand") < feed.index("How rivers move sand")


def test_a_lesson_whose_script_is_gone_leaves_the_feed(tmp_path: Path) -> None:
    other = SCRIPT.replace("How rivers move sand", "How seas move sand").replace("03-01T06", "03-02T06")
    show = make_show(tmp_path / "show", scripts={"rivers": SCRIPT, "seas": other})
    api.build(show)
    show.script("seas").unlink()
    api.build(show)
    assert "How seas move sand" not in (show.published / "feed.xml").read_text()
    assert not list(show.published.glob("seas/*"))
