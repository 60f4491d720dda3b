"""Other people's programs read a published show: feedparser, podcastparser, gPodder and newsboat."""

import os
import sqlite3
import subprocess
import urllib.request
from collections.abc import Callable
from pathlib import Path

import feedparser
import podcastparser

FEEDS = ("feed.xml", "drills.xml")


def titles_read_by_all(address: str, program: Callable[[str], str], work: Path) -> dict[str, list[set[str]]]:
    """Feed → the titles of its items, as each of the four reads them. A complaint of one fails."""
    work.mkdir()
    found = {feed: [by_feedparser(address + feed), by_podcastparser(address + feed)] for feed in FEEDS}
    listed = by_gpodder([address + feed for feed in FEEDS], program("gpo"), work)
    for feed in FEEDS:
        found[feed].append(listed[address + feed])
        found[feed].append(by_newsboat(address + feed, program("newsboat"), work / feed))
    return found


def by_feedparser(url: str) -> set[str]:
    read = feedparser.parse(url)
    assert not read.bozo, read.bozo_exception
    return {entry.title for entry in read.entries}


def by_podcastparser(url: str) -> set[str]:
    with urllib.request.urlopen(url, timeout=20) as answer:
        podcast = podcastparser.parse(url, answer)
    for episode in podcast["episodes"]:
        assert episode["total_time"] > 0 and episode["chapters"] and len(episode["enclosures"]) == 1
    return {episode["title"] for episode in podcast["episodes"]}


def by_gpodder(urls: list[str], gpo: str, work: Path) -> dict[str, set[str]]:
    env = {**os.environ, "HOME": str(work), "GPODDER_HOME": str(work / "gpodder")}
    env["GPODDER_DOWNLOAD_DIR"] = str(work / "downloads")

    for url in urls:
        subprocess.run([gpo, "-q", "subscribe", url], capture_output=True, env=env, timeout=90, check=True)
    with sqlite3.connect(work / "gpodder" / "Database") as database:
        query = "SELECT podcast.url, episode.title FROM episode JOIN podcast ON podcast.id = episode.podcast_id"
        rows = database.execute(query).fetchall()
    return {url: {title for feed, title in rows if feed == url} for url in urls}


def by_newsboat(url: str, newsboat: str, work: Path) -> set[str]:
    """Each feed for itself: newsboat keeps an item that stands in two feeds once."""
    work.mkdir()
    (work / "urls").write_text(f"{url}\n")
    (work / "config").write_text("")
    command = [newsboat, "-C", str(work / "config"), "-u", str(work / "urls"), "-c", str(work / "cache.db")]
    env = {**os.environ, "HOME": str(work)}
    done = subprocess.run([*command, "-x", "reload"], capture_output=True, text=True, env=env, timeout=90, check=True)
    assert done.stderr == ""
    with sqlite3.connect(work / "cache.db") as cache:
        return {title for (title,) in cache.execute("SELECT title FROM rss_item")}
