"""What is published, what is held back, what stays for a while, and what is refused."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from publishing import NOW, dead_addresses, files_in, later_script, with_words
from showmaker import edit

from audiolesson import api
from audiolesson.check.texts import LessonText
from audiolesson.errors import AudiolessonError, LockedError, ProblemsError, PublishError, ShowError
from audiolesson.feed.reading import read_feed
from audiolesson.files import lock
from audiolesson.show.model import Show


def published(show: Show, www: Path, **how: object) -> object:
    return api.publish(api.open_show(show.root), str(www), **{"now": NOW, **how})  # type: ignore[arg-type]


def guids(www: Path) -> set[str]:
    return {item.guid for item in read_feed((www / "feed.xml").read_bytes(), "feed.xml").items}


def test_an_edit_puts_only_what_follows_from_it(show: Show, www: Path) -> None:
    api.publish(show, str(www), now=NOW)
    times = {path: path.stat().st_mtime_ns for path in www.rglob("*.mp3")}
    with_words(show, "rivers", "A bend slows", "Each bend slows")
    done = api.publish(api.open_show(show.root), str(www), now=NOW)
    put = [file.name for file in done.plan.put]
    assert put[-1] == "feed.xml"
    assert sum(name.endswith(".mp3") for name in put) == 1 and not any("cards-" in name for name in put)
    assert all(path.stat().st_mtime_ns == time for path, time in times.items())
    assert any(name.endswith(".mp3") for name in done.plan.same)


def test_old_sound_stays_for_as_long_as_an_older_feed_may_name_it(show: Show, www: Path) -> None:
    api.publish(show, str(www), now=NOW)
    old = next(www.glob("rivers/episode-*.mp3"))
    with_words(show, "rivers", "A bend slows", "Each bend slows")
    for days, is_there in ((0, True), (20, True), (29.9, True), (30, False)):
        api.publish(api.open_show(show.root), str(www), now=NOW + timedelta(days=days))
        assert old.exists() == is_there, days
    assert dead_addresses(show.address) == []


def test_what_somebody_else_put_there_is_never_removed(show: Show, www: Path) -> None:
    (www / "notes").mkdir()
    (www / "notes" / "todo.txt").write_text("mine")
    (www / "photo-0a1b2c3d.jpg").write_text("mine")
    api.publish(show, str(www), now=NOW)
    (www / "rivers" / "episode-0a1b2c3d.mp3").write_text("mine")
    with_words(show, "rivers", "A bend slows", "Each bend slows")
    api.publish(api.open_show(show.root), str(www), now=NOW, keep="0")
    for name in ("notes/todo.txt", "photo-0a1b2c3d.jpg", "rivers/episode-0a1b2c3d.mp3"):
        assert (www / name).read_text() == "mine"


def test_a_file_that_changed_at_the_target_is_put_again(show: Show, www: Path) -> None:
    api.publish(show, str(www), now=NOW)
    audio = next(www.glob("rivers/episode-*.mp3"))
    audio.write_bytes(audio.read_bytes()[:-1])
    (www / "style.css").unlink()
    done = api.publish(api.open_show(show.root), str(www), now=NOW)
    assert sorted(file.name for file in done.plan.put) == sorted([f"rivers/{audio.name}", "style.css"])
    assert api.verify(show.address, now=NOW).problems == ()


def test_a_list_that_is_damaged_is_no_list(show: Show, www: Path) -> None:
    api.publish(show, str(www), now=NOW)
    before = files_in(www)
    for damage in (b"", b"[]", b"{", before["published.json"].replace(b".mp3", b".mp4", 1)):
        (www / "published.json").write_bytes(damage)
        api.publish(api.open_show(show.root), str(www), now=NOW)
        assert files_in(www) == before


def test_a_lesson_with_a_later_date_is_held_back_with_all_its_files(show: Show, www: Path) -> None:
    show.script("seas").write_text(later_script("How seas rise", "2026-07-01T06:00:00Z"), encoding="utf-8")
    assert not api.build(show).failed
    done = api.publish(show, str(www), now=NOW)
    assert [held.slug for held in done.held] == ["seas"]
    everything = b"".join(data for data in files_in(www).values())
    assert not (www / "seas").exists() and b"How seas rise" not in everything and b"seas." not in everything
    before = guids(www)
    at_last = api.publish(api.open_show(show.root), str(www), now=datetime(2026, 7, 1, 6, tzinfo=UTC))
    assert not at_last.held and guids(www) > before and (www / "seas" / "index.html").is_file()
    assert (www / "feed.xml").read_bytes() == (show.published / "feed.xml").read_bytes()


def test_the_clock_may_be_given_by_the_environment(show: Show, www: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    with pytest.raises(PublishError, match="no episode to publish; the first is held until 2026-03-01"):
        api.publish(show, str(www))


def test_a_dry_run_tells_all_and_changes_nothing(show: Show, www: Path) -> None:
    (www / ".al-0badf00d.tmp").write_bytes(b"half")
    settings = (show.root / "show.toml").read_bytes()
    before = files_in(www)
    done = api.publish(show, str(www), now=NOW, dry_run=True)
    assert done.dry_run and len(done.plan.put) > 20
    assert files_in(www) == before and (show.root / "show.toml").read_bytes() == settings


def test_the_first_publish_writes_the_feeds_guids_into_show_toml_and_they_stay(show: Show, www: Path) -> None:
    api.publish(show, str(www), now=NOW)
    kept = api.open_show(show.root).feed
    feed = read_feed((www / "feed.xml").read_bytes(), "feed.xml")
    drills = read_feed((www / "drills.xml").read_bytes(), "drills.xml")
    assert (kept.guid, kept.drills_guid) == (feed.guid, drills.guid)


def test_files_of_the_author_in_feed_go_along(show: Show, www: Path) -> None:
    (show.published / "CNAME").write_text("example.org")
    (show.published / ".secret").write_text("mine")
    api.publish(show, str(www), now=NOW)
    assert (www / "CNAME").read_text() == "example.org" and not (www / ".secret").exists()


def test_headers_for_the_host_are_written_where_the_show_says_so(show: Show, www: Path) -> None:
    for kind, part in (("_headers", "/*-*.mp3\n  Content-Type: audio/mpeg"), (".htaccess", "AddType audio/mpeg .mp3")):
        text = (show.root / "show.toml").read_text(encoding="utf-8").partition("\n[publish]")[0]
        (show.root / "show.toml").write_text(f'{text}\n[publish]\nheaders = "{kind}"\n', encoding="utf-8")
        api.publish(api.open_show(show.root), str(www), now=NOW)
        assert part in (www / kind).read_text()
        assert api.publish(api.open_show(show.root), str(www), now=NOW).plan.put == ()


def refused(show: Show, www: Path, error: type[AudiolessonError], words: str, **how: object) -> None:
    """A publish is refused, and what is published stays as it is."""
    before = files_in(www)
    with pytest.raises(error, match=words):
        published(show, www, **how)
    assert files_in(www) == before


def test_errors_of_check_are_refused(show: Show, www: Path) -> None:
    edit(show.script("rivers"), "## What to remember", "## ")
    refused(show, www, ProblemsError, "script-format")


def test_a_lesson_that_was_withdrawn_stops_no_publish(show: Show, www: Path) -> None:
    bad = later_script("How brooks run", "2026-03-05T06:00:00Z").replace("## What to remember", "## ")
    show.script("brooks").write_text(bad, encoding="utf-8")
    refused(show, www, ProblemsError, "script-format")
    api.withdraw(show, "brooks")
    assert not api.build(api.open_show(show.root)).failed
    published(show, www)
    assert guids(www)


def test_what_is_not_built_as_it_stands_is_refused(show: Show, www: Path) -> None:
    edit(show.script("rivers"), "A bend slows", "Each bend slows")
    refused(show, www, PublishError, "scripts/rivers.md edited")


def test_another_guid_of_something_published_is_refused_unless_it_is_meant(show: Show, www: Path) -> None:
    api.publish(show, str(www), now=NOW)
    before = guids(www)
    edit(show.script("rivers"), "date: ", "guid: another-guid-of-mine\ndate: ")
    assert not api.build(api.open_show(show.root)).failed
    refused(show, www, ProblemsError, "would get another guid: another-guid-of-mine")
    published(show, www, new_guids=True)
    assert "another-guid-of-mine" in guids(www) and len(guids(www)) == len(before)


def test_another_guid_than_in_a_feed_that_only_the_address_shows_is_refused(
    show: Show, www: Path, tmp_path: Path
) -> None:
    old = (show.published / "feed.xml").read_text(encoding="utf-8")
    guid = read_feed(old.encode(), "feed.xml").items[0].guid
    (www / "feed.xml").write_text(old.replace(guid, "one-of-another-host"), encoding="utf-8")
    with pytest.raises(ProblemsError, match="for one-of-another-host"):
        published(show, tmp_path / "new-storage")
    assert not (tmp_path / "new-storage").exists()


def test_another_guid_of_the_feed_itself_is_refused(show: Show, www: Path) -> None:
    api.publish(show, str(www), now=NOW)
    guid = api.open_show(show.root).feed.guid
    edit(show.root / "show.toml", guid, "917393e3-1b1e-5cef-ace4-edaa54e1f810")
    refused(show, www, ProblemsError, f"own guid would change from {guid}")


def test_a_target_that_holds_something_else_is_refused_unless_it_is_adopted(show: Show, www: Path) -> None:
    (www / "index.html").write_text("somebody's page")
    refused(show, www, PublishError, "holds something else already")
    published(show, www, adopt=True)
    listing = json.loads((www / "published.json").read_bytes())
    assert listing["show"] == show.id
    edit(show.root / "show.toml", show.id, "7f4a0a86-3c1e-4a44-8a5b-0d6d0f3a5a12")
    assert not api.build(api.open_show(show.root), remake=True).failed
    refused(show, www, PublishError, "holds another show")


def test_a_file_of_somebody_else_is_not_written_over(show: Show, www: Path) -> None:
    api.publish(show, str(www), now=NOW)
    (www / "robots.txt").write_text("theirs")
    (show.published / "robots.txt").write_text("ours")
    refused(show, www, PublishError, r"holds a robots\.txt that no publish put there")
    published(show, www, adopt=True)
    assert (www / "robots.txt").read_text() == "ours"


def test_a_show_that_was_uploaded_by_hand_before_is_taken_over(show: Show, www: Path) -> None:
    for name, data in files_in(show.published).items():
        if not name.startswith("."):
            (www / name).parent.mkdir(exist_ok=True)
            (www / name).write_bytes(data)
    published(show, www)
    assert dead_addresses(show.address) == []


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("ftp://example.org/x", "no target that we know"),
        ("sftp://ada:hush-hush@example.org/x", "holds a password"),
        ("git:ext::sh -c touch% x#main", "no branch of a repository"),
        ("git:nowhere", "no branch of a repository"),
        ("git:unknown#pages", "no remote 'unknown'"),
        ("SHOW", "is the show itself"),
        ("SHOW/feed", "is the show itself"),
        ("SHOW/..", "is the show itself"),
        ("a\x00b", "is no target"),
    ],
)
def test_a_target_that_is_none_is_named_and_no_password_is_told(show: Show, to: str, words: str) -> None:
    with pytest.raises(PublishError, match=words) as error:
        api.publish(show, to.replace("SHOW", str(show.root)), now=NOW)
    assert "hush-hush" not in str(error.value)


def test_without_an_address_or_a_target_it_says_what_to_write(show: Show, tmp_path: Path) -> None:
    with pytest.raises(ShowError, match=r"says nowhere where to publish"):
        api.publish(show, now=NOW)
    text = (show.root / "show.toml").read_text(encoding="utf-8")
    (show.root / "show.toml").write_text("".join(x for x in text.splitlines(True) if not x.startswith("address")))
    with pytest.raises(ShowError, match="has no address"):
        api.publish(api.open_show(show.root), str(tmp_path / "www"), now=NOW)


def test_two_publishes_of_one_show_never_meet(show: Show, www: Path) -> None:
    with lock(show.work / "publish.lock"):
        refused(show, www, LockedError, "another publish")


def test_the_command_publishes_where_the_show_says_and_verify_looks_at_it(show: Show, www: Path) -> None:
    with (show.root / "show.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[publish]\nto = "{www}"\n')

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "audiolesson", "--show", str(show.root), *words]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    first = run("publish", "--dry-run")
    assert first.returncode == 0 and "put feed.xml" in first.stdout and not any(www.iterdir())
    told = json.loads(run("publish", "--json").stdout)
    assert told["target"] == str(www) and told["put"][-1]["name"] == "feed.xml" and told["problems"] == []
    seen = run("verify", show.address)
    assert seen.returncode == 0 and "all well" in seen.stdout
    next(www.glob("rivers/cards-*.mp3")).unlink()
    seen = run("verify", show.address, "--json")
    assert seen.returncode == 1
    assert {problem["rule"] for problem in json.loads(seen.stdout)["problems"]} == {"enclosure-answers"}


def test_lessons_that_were_found_well_are_not_looked_at_again_and_those_that_changed_are(
    show: Show, www: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from audiolesson.check import run as checks

    looked: list[str] = []
    of_lesson = checks._of_lesson

    def seeing(lesson: LessonText, not_asked: object) -> object:
        looked.append(lesson.slug)
        return of_lesson(lesson, not_asked)  # type: ignore[arg-type]

    monkeypatch.setattr(checks, "_of_lesson", seeing)
    show.script("brooks").write_text(later_script("How brooks run", "2026-03-05T06:00:00Z"), encoding="utf-8")
    assert not api.build(show).failed
    published(show, www)
    assert sorted(looked) == ["brooks", "rivers"]
    published(show, www)  # the first publish wrote the feeds' guids into show.toml
    looked.clear()
    published(show, www)
    assert looked == []
    edit(show.script("brooks"), "How brooks run", "How small brooks run")
    refused(show, www, PublishError, "is not built")
    assert looked == ["brooks"]
    looked.clear()
    settings = show.root / "show.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    refused(show, www, PublishError, "is not built")
    assert sorted(looked) == ["brooks", "rivers"], "settings may change what a rule finds"
