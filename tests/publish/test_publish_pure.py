"""What is decided without a target: the list that it keeps, what a file's headers are, what stays and what goes."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.api.publishing import parse_keep
from audiolesson.errors import PublishError
from audiolesson.files import digest
from audiolesson.publish.headers import ASK, FOREVER, headers_of
from audiolesson.publish.listing import dump, load
from audiolesson.publish.model import ARCHIVES, FEEDS, MEDIA, PAGES, TEXTS, File, Known, Listing, Old, stage_of
from audiolesson.publish.plan import after, at_the_end, plan

NOW = datetime(2026, 6, 1, tzinfo=UTC)
NAMES = [
    "a/episode-0a1b2c3d.mp3",
    "a/episode-0a1b2c3e.vtt",
    "a/index.html",
    "index.html",
    "feed-archive-1.xml",
    "feed.xml",
]
SUMS = st.sampled_from(["x", "y"])
KNOWN = st.dictionaries(st.sampled_from(NAMES), st.builds(Known, st.integers(1, 3), SUMS))
OLDS = st.dictionaries(st.sampled_from(NAMES), st.builds(Old, st.integers(1, 3), SUMS, st.just("2026-05-01T00:00:00Z")))
LISTINGS = st.builds(Listing, st.just("id"), KNOWN, OLDS, st.lists(st.sampled_from(NAMES)).map(tuple))
WANTED = st.dictionaries(st.sampled_from(NAMES), st.tuples(st.integers(1, 3), SUMS)).map(
    lambda found: [File(name, size, sha256) for name, (size, sha256) in found.items()]
)
SIZES = st.dictionaries(st.sampled_from(NAMES), st.integers(1, 3))


@settings(deadline=None)
@given(LISTINGS)
def test_a_list_is_read_as_it_was_written(listing: Listing) -> None:
    assert load(dump(listing)) == listing


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../x", "a//x", "", "a\\x", "a\x00", ".", "a/.", 3, None])
def test_a_list_that_names_what_lies_outside_is_no_list(name: object) -> None:
    for key, value in (("files", {name: {"bytes": 1, "sha256": "x"}}), ("coming", [name])):
        facts = {"format": 1, "show": "", "files": {}, "old": {}, "coming": [], key: value}
        if not isinstance(name, str) and key == "files":
            continue
        assert load(json.dumps({**facts, "check": digest(facts)}).encode()) is None


@settings(deadline=None)
@given(WANTED, LISTINGS, SIZES)
def test_a_plan_puts_what_is_not_surely_there_and_removes_only_what_is_listed_and_unwanted(
    wanted: list[File], listing: Listing, sizes: dict[str, int]
) -> None:
    done = plan(wanted, listing, sizes, now=NOW, keep=timedelta(days=30))
    put, same = {file.name for file in done.put}, set(done.same)
    assert put | same == {file.name for file in wanted} and not put & same
    assert all(sizes.get(file.name) == file.bytes for file in wanted if file.name in same)
    assert [file.stage for file in done.put] == sorted(file.stage for file in done.put)
    ours = {*listing.files, *listing.old, *listing.coming}
    assert set(done.old) == (ours & set(sizes)) - {file.name for file in wanted}
    assert set(done.remove) == {name for name in done.old if name in listing.old}  # since May; the others since now
    end = at_the_end(wanted, done, "id", removed=True)
    assert {file.name for file in wanted} == set(end.files) and not set(end.old) & set(done.remove)
    midway = after(listing, done, done.put[:1], "id")
    assert not {file.name for file in done.put[1:]} & set(midway.files)
    assert {file.name for file in done.put[1:]} <= set(midway.coming)


@pytest.mark.parametrize(
    ("name", "stage", "kind", "cache"),
    [
        ("rivers/episode-0a1b2c3d.mp3", MEDIA, "audio/mpeg", FOREVER),
        ("rivers/episode-0a1b2c3d.chapters.json", TEXTS, "application/json+chapters", FOREVER),
        ("rivers/episode-0a1b2c3d.html", TEXTS, "text/html; charset=utf-8", FOREVER),
        ("rivers/index.html", PAGES, "text/html; charset=utf-8", ASK),
        ("index.html", PAGES, "text/html; charset=utf-8", ASK),
        ("feed-archive-2.xml", ARCHIVES, "application/xml; charset=utf-8", ASK),
        ("drills.xml", FEEDS, "application/xml; charset=utf-8", ASK),
        ("sw.js", PAGES, "text/javascript; charset=utf-8", ASK),
        ("photo-of-rivers.jpg", MEDIA, "image/jpeg", "public, max-age=3600"),
    ],
)
def test_each_file_has_its_stage_its_type_and_its_time_to_keep(name: str, stage: int, kind: str, cache: str) -> None:
    headers = headers_of(name)
    assert (stage_of(name), headers.type, headers.cache) == (stage, kind, cache)


def test_a_time_to_keep_is_read_and_another_text_is_refused() -> None:
    assert [parse_keep(text).total_seconds() for text in ("30d", "12h", "2w", "90m", "0")] == [
        30 * 86400, 12 * 3600, 14 * 86400, 5400, 0]  # fmt: skip
    for text in ("", "30", "x", "-1d", "1y", "999999d"):
        with pytest.raises(PublishError):
            parse_keep(text)
