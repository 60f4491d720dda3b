"""The finished feed, read by other people's programs over HTTP."""

import os
import sqlite3
import subprocess
import urllib.request
from collections.abc import Callable
from pathlib import Path

import feedparser
import podcastparser
from feed_rules import broken_rules

from audiolesson.build.reporter import BuildResult
from audiolesson.show.model import Show

Course = tuple[Show, BuildResult]


def all_titles(course: Course) -> set[str]:
    """The titles of all episodes and drills."""
    made = [lesson.manifest for lesson in course[1].lessons if lesson.manifest]
    return {one.title for one in made} | {drill.title for one in made for drill in one.drills}


def test_the_feed_keeps_every_rule(course: Course) -> None:
    show, _ = course
    assert broken_rules(show.published, show.address) == []


def test_feedparser_and_podcastparser_read_every_item(course: Course, address: str) -> None:
    titles = all_titles(course)
    read = feedparser.parse(address + "feed.xml")
    assert not read.bozo and {entry.title for entry in read.entries} == titles
    with urllib.request.urlopen(address + "feed.xml") as answer:
        podcast = podcastparser.parse(address + "feed.xml", answer)
    assert {episode["title"] for episode in podcast["episodes"]} == titles
    for episode in podcast["episodes"]:
        assert len(episode["chapters"]) >= 3 and 20 <= episode["total_time"] <= (
            1200 if " – " in episode["title"] else 211
        )
        with urllib.request.urlopen(episode["enclosures"][0]["url"]) as answer:
            assert len(answer.read()) == episode["enclosures"][0]["file_size"]


def test_gpodder_subscribes_and_downloads(
    course: Course, address: str, tmp_path: Path, program: Callable[[str], str]
) -> None:
    gpo = program("gpo")
    env = {
        **os.environ,
        "HOME": str(tmp_path),
        "GPODDER_HOME": str(tmp_path / "gpodder"),
        "GPODDER_DOWNLOAD_DIR": str(tmp_path / "downloads"),
    }

    def run(*words: str) -> str:
        done = subprocess.run([gpo, "-q", *words], capture_output=True, text=True, env=env, timeout=90, check=True)
        return done.stdout

    run("subscribe", address + "feed.xml")
    listed = run("episodes", "--guid", address + "feed.xml")
    for lesson in course[1].lessons:
        assert lesson.manifest is not None and lesson.manifest.title in listed and lesson.manifest.guid in listed
    first = course[1].lessons[0].manifest
    assert first is not None
    run("download", address + "feed.xml", first.guid)
    sizes = [path.stat().st_size for path in (tmp_path / "downloads").rglob("*.mp3")]
    assert sizes == [(course[0].episode(first.slug) / "episode.mp3").stat().st_size]


def test_newsboat_lists_every_item(course: Course, address: str, tmp_path: Path, program: Callable[[str], str]) -> None:
    (tmp_path / "urls").write_text(address + "feed.xml\n")
    (tmp_path / "config").write_text("")
    command = [program("newsboat"), "-C", tmp_path / "config", "-u", tmp_path / "urls", "-c", tmp_path / "cache.db"]
    env = {**os.environ, "HOME": str(tmp_path)}
    done = subprocess.run([*command, "-x", "reload"], capture_output=True, text=True, env=env, timeout=90, check=True)
    assert done.stderr == ""
    with sqlite3.connect(tmp_path / "cache.db") as cache:
        titles = {row[0] for row in cache.execute("SELECT title FROM rss_item")}
    assert titles == all_titles(course)
